import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { MAX_EPOCH, type ParticipantId } from '../../src/domain/claim.ts'
import { tidings } from '../../src/domain/tidings.ts'
import { eveningOf, type Guest } from './evening-of.ts'
import { PROPERTY_TIMEOUT_MS, RUNS } from './script.ts'

const EVENINGS = Math.ceil(RUNS / 8)

/** A circle that Ana opened and into which she let the others, one after the other. */
function circleOf(...names: readonly string[]) {
  const { ana, evening } = eveningOf('ana')
  const others = names.map((name, at) => {
    const guest = evening.arrive(name, ana, at + 1)
    evening.pass(2_000)
    return guest
  })
  return { evening, ana, others: others as [Guest, Guest, Guest, Guest] }
}

const removed = ({ circle }: Guest) => [...circle.leaving.removed]
const names = ({ circle }: Guest) => circle.seats.map(seat => seat.name)
const asks = (who: Guest, whom: Guest) => who.does({ kind: 'ask-to-leave', id: whom.id })
const forge = (who: Guest, register: 'admissions' | 'removal' | 'piece', body: object, epoch = 50) =>
  who.keep(register, { by: who.id, era: 0, epoch, body })

describe('asking somebody to leave', { timeout: PROPERTY_TIMEOUT_MS }, () => {
  it('[A44] more than half of those who were here say so, at least two, and everyone reads it', () => {
    const { evening, ana, others } = circleOf('ben', 'cleo', 'dov')
    const [ben, cleo, dov] = others
    expect(asks(ana, dov)).toBe(true)
    evening.pass(1_000)
    for (const { circle } of evening.guests)
      expect(circle.leaving.asked.map(({ id, by }) => [id, by])).toEqual([[dov.id, [ana.id]]])
    expect(cleo.circle.leaving.asked[0]?.mayJoin).toBe(true)
    expect(dov.circle.leaving.asked[0]?.mayJoin).toBe(false)
    asks(ben, dov)
    evening.pass(1_000)
    expect(removed(ana)).toEqual([]) // two of four
    const before = ben.circle
    asks(cleo, dov)
    ben.learnsFrom(cleo)
    expect(tidings(before, ben.circle)).toEqual([{ kind: 'removed', id: dov.id, name: 'dov' }])
    evening.pass(1_000)
    for (const guest of [ana, ben, cleo]) expect(names(guest)).toEqual(['ana', 'ben', 'cleo'])
  })

  it('[A44] an ask can be taken back, and in a circle of two one can only leave', () => {
    const { evening, ana, others } = circleOf('ben', 'cleo')
    const [ben, cleo] = others
    expect([asks(ana, ben), asks(cleo, ben), asks(ben, ana), asks(cleo, ana)]).toEqual(Array(4).fill(false))
    asks(ana, cleo)
    ana.does({ kind: 'ask-no-more', id: cleo.id })
    evening.pass(1_000)
    asks(ben, cleo)
    evening.pass(1_000)
    expect([ana, ben, cleo].flatMap(removed)).toEqual([])
    asks(ana, cleo)
    evening.pass(1_000)
    expect(removed(ben)).toEqual([cleo.id])
  })

  it('[A44] who came later has no say, and of two who ask each other the earlier one has', () => {
    const { evening, ana, others } = circleOf('ben', 'cleo', 'dov', 'eve')
    const [ben, cleo, dov, eve] = others
    for (const later of [dov, eve, cleo]) forge(later, 'removal', { ids: [ben.id, ana.id] })
    forge(eve, 'removal', { ids: [dov.id, cleo.id, ben.id] }, 51)
    forge(dov, 'removal', { ids: [eve.id, cleo.id] }, 51)
    evening.pass(1_000)
    for (const guest of evening.guests) expect(removed(guest)).toEqual([])
    asks(ana, cleo)
    asks(ben, cleo)
    evening.pass(1_000)
    for (const guest of [ana, ben, dov]) expect(removed(guest)).toEqual([cleo.id])
    asks(ana, eve) // with dov; what Cleo asked for counts no more
    evening.pass(1_000)
    expect(removed(ana)).toEqual([cleo.id])
    asks(ben, eve)
    evening.pass(1_000)
    expect(removed(ana)).toEqual([cleo.id, eve.id])
  })

  it('[A45] no word of their own, and none of those whom they let in, shields somebody or removes another', () => {
    const word = fc.record({
      host: fc.option(fc.nat(9), { nil: undefined }),
      lists: fc.shuffledSubarray([0, 1, 2, 3, 4, 5, 6, 7, 8, 9], { maxLength: 9 }),
      asks: fc.subarray([0, 1, 2, 3, 4, 5, 6, 7, 8, 9]),
    })
    let puppetsIn = 0
    fc.assert(
      fc.property(fc.array(word, { minLength: 6, maxLength: 6 }), fc.boolean(), (words, isAsked) => {
        const { evening, ana, others } = circleOf('ben', 'cleo', 'mal')
        const [ben, cleo, mal] = others
        const puppets = [6, 7, 8, 9, 10].map(tab => evening.arrive('puppet', mal, tab))
        evening.pass(1_000)
        const all: ParticipantId[] = evening.guests.map(({ id }) => id)
        for (const [at, liar] of [mal, ...puppets].entries()) {
          const { host, lists, asks: whom } = words[at] ?? { host: undefined, lists: [], asks: [] }
          const named = host === undefined ? {} : { host: all[host] }
          const ids = lists.map(one => all[one]).filter(id => id !== undefined && id !== liar.id)
          forge(liar, 'admissions', {
            ids: liar === mal ? [...new Set([...ids, ...puppets.map(({ id }) => id)])] : ids,
            ...named,
          })
          forge(liar, 'removal', {
            ids: whom.map(one => all[one]).filter(id => id !== undefined && id !== liar.id),
          })
        }
        evening.pass(1_000)
        const honest = [ana, ben, cleo]
        puppetsIn += ana.circle.seats.length > 4 ? 1 : 0
        for (const guest of honest) for (const { id } of honest) expect(removed(guest)).not.toContain(id)
        if (!isAsked) return
        for (const guest of honest) asks(guest, mal)
        evening.pass(1_000)
        for (const guest of honest) expect(removed(guest)).toContain(mal.id)
      }),
      { numRuns: EVENINGS },
    )
    expect(puppetsIn).toBeGreaterThan(EVENINGS * 0.3)
  })

  it('[A46] everyone who knows the same agrees, and what is decided stays decided', () => {
    const step = fc.record({
      what: fc.constantFrom('ask', 'ask', 'all', 'no-more', 'arrive', 'crash', 'leave', 'split', 'heal'),
      who: fc.nat(30),
      whom: fc.nat(30),
    })
    const seen = { removed: 0, later: 0 }
    fc.assert(
      fc.property(fc.array(step, { minLength: 8, maxLength: 24 }), steps => {
        const { evening } = circleOf('ben', 'cleo', 'dov', 'eve')
        let tab = 10
        for (const { what, who, whom } of steps) {
          const here = evening.guests.filter(one => !one.isGone && removed(one).indexOf(one.id) < 0)
          const [one, other] = [
            here[who % here.length],
            evening.guests[whom % 4 === 0 ? whom % evening.guests.length : 2 + (whom % 3)],
          ]
          if (one === undefined || other === undefined) continue
          const was = new Map(here.map(guest => [guest, removed(guest)]))
          if (what === 'ask') asks(one, other)
          if (what === 'all') for (const guest of here.slice(0, 3 + (who % 3))) asks(guest, other)
          if (what === 'no-more') one.does({ kind: 'ask-no-more', id: other.id })
          if (what === 'arrive') evening.arrive('flo', one, ++tab)
          if (what === 'crash' && here.length > 3) evening.crash(one)
          if (what === 'leave' && here.length > 3 && one.does({ kind: 'leave' })) evening.sync()
          if (what === 'split') evening.split(one)
          if (what === 'heal') evening.split()
          evening.pass(1_000)
          if (what !== 'heal') continue
          for (const [guest, ids] of was) if (ids.some(id => !removed(guest).includes(id))) seen.later++
        }
        evening.split()
        evening.pass(3_000)
        const stay = evening.guests.filter(one => !one.isGone && !removed(one).includes(one.id))
        for (const guest of stay) {
          expect(removed(guest)).toEqual(removed(stay[0] ?? guest))
          expect(guest.circle.piece).toEqual(stay[0]?.circle.piece)
          for (const id of removed(guest)) expect(guest.circle.seats.some(seat => seat.id === id)).toBe(false)
        }
        seen.removed += stay[0] === undefined ? 0 : removed(stay[0]).length
      }),
      { numRuns: EVENINGS },
    )
    expect(seen.removed).toBeGreaterThan(EVENINGS * 0.2)
    expect(seen.later).toBe(0)
  })

  it('[A46] who was let in by somebody removed stays, and so does whoever they let in', () => {
    const { evening, ana, others } = circleOf('ben', 'mal')
    const [ben, mal] = others
    const flo = evening.arrive('flo', mal, 7)
    evening.pass(1_000)
    const gus = evening.arrive('gus', flo, 8)
    evening.pass(1_000)
    asks(ana, mal)
    asks(ben, mal)
    evening.pass(1_000)
    for (const guest of [ana, ben, flo, gus]) {
      expect(names(guest)).toEqual(['ana', 'ben', 'flo', 'gus'])
      expect(guest.circle.seats.map(({ state }) => state)).toEqual(Array(4).fill('present'))
    }
    forge(mal, 'admissions', { ids: [flo.id, evening.arrive('mal', mal, 9).id] })
    evening.pass(1_000)
    expect(names(ana)).toEqual(['ana', 'ben', 'flo', 'gus'])
  })

  it('[A47] what the removed held, or claimed in the greatest epoch, holds up nobody', () => {
    const { evening, ana, others } = circleOf('ben', 'mal')
    const [ben, mal] = others
    ana.does({ kind: 'take' })
    evening.pass(2_000)
    forge(mal, 'piece', { kind: 'take' }, MAX_EPOCH)
    evening.pass(2_000)
    expect(ana.circle.piece).toMatchObject({ at: 'held', holder: mal.id })
    asks(ana, mal)
    asks(ben, mal)
    evening.pass(2_000)
    for (const guest of [ana, ben]) expect(guest.circle.piece).toMatchObject({ at: 'centre', era: 1 })
    expect(ben.does({ kind: 'take' })).toBe(true)
    evening.pass(2_000)
    expect(ana.circle.piece).toMatchObject({ at: 'held', holder: ben.id, era: 1, epoch: 1 })
    expect(ben.circle.settled).toBe(true)
    expect([...ana.circle.speakers]).toEqual([ben.id])
    mal.keep('piece', { by: mal.id, era: 1, epoch: MAX_EPOCH, body: { kind: 'take' } })
    mal.keep('readiness', { by: mal.id, era: 0, epoch: 9, body: { ready: true } })
    evening.pass(1_000)
    expect(ana.circle.piece).toMatchObject({ at: 'held', holder: ben.id })
    expect(ana.circle.ending.begun).toBe(false)
  })

  it('[A48] the removed device learns of it, and connections to it end after that', () => {
    const { evening, ana, others } = circleOf('ben', 'mal')
    const [ben, mal] = others
    asks(ana, mal)
    evening.pass(1_000)
    asks(ben, mal)
    evening.sync()
    for (const guest of [ana, ben]) expect(guest.circle.expected).toContain(mal.id)
    expect(removed(mal)).toEqual([mal.id])
    expect(mal.circle.mySeat).toBeNull()
    evening.pass(6_000)
    for (const guest of [ana, ben]) expect(guest.circle.expected).not.toContain(mal.id)
  })
})
