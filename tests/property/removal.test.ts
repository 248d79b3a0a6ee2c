import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Claim, MAX_EPOCH, type ParticipantId } from '../../src/domain/claim.ts'
import { deriveAdmitted, MOST_PEOPLE } from '../../src/domain/door.ts'
import { type Claims, NO_CLAIMS, type Register } from '../../src/domain/registers.ts'
import { type Ask, deriveRemoved, MAX_ASKS, parseRemoval } from '../../src/domain/removal.ts'
import { tidings } from '../../src/domain/tidings.ts'
import { idOf } from './circle-of.ts'
import { eveningOf, type Guest } from './evening-of.ts'
import { PROPERTY_TIMEOUT_MS, RUNS } from './script.ts'

const EVENINGS = Math.max(40, Math.ceil(RUNS / 250))
const IDS = ['ana', 'ben', 'cleo', 'dov', 'eda'].map(name => idOf(name))
const [ANA, BEN, CLEO] = IDS as [ParticipantId, ParticipantId, ParticipantId]

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
const askedBy = (who: Guest): readonly Ask[] =>
  who.claims.removal.find(({ by }) => by === who.id)?.body.asks ?? []

/** What a changed page writes, of whatever number. */
function forge(who: Guest, register: Register, body: object, number: Partial<Claim<unknown>> = {}) {
  who.keep(register, { by: who.id, era: 0, epoch: 50, body, ...number })
}

const person = (by: ParticipantId): Claims['person'][number] => ({
  by,
  era: 0,
  epoch: 1,
  body: { name: 'A', seat: 0, way: 'voice', here: 'in', consent: null },
})

const lists: fc.Arbitrary<readonly (readonly Ask[])[]> = fc.tuple(
  ...IDS.map(by =>
    fc.array(
      fc
        .record({
          id: fc.constantFrom(...IDS.filter(id => id !== by)),
          among: fc.subarray(IDS, { maxLength: 2 }),
        })
        .map(ask => ({
          ...ask,
          among: [...new Set([by, ask.id, ...ask.among])],
        })),
      { maxLength: 3 },
    ),
  ),
)

/** What is known when of each one so many asks have come, and their admissions and who they are, or not. */
function known(all: readonly (readonly Ask[])[], upTo: readonly number[], strangers = 0): Claims {
  const some = IDS.filter((_, at) => ((strangers >>> at) & 1) === 0)
  return {
    ...NO_CLAIMS,
    person: some.map(person),
    admissions: some.map(by => ({ by, era: 0, epoch: 1, body: { ids: some } })),
    removal: IDS.map((by, at) => ({
      by,
      era: 0,
      epoch: 1 + (upTo[at] ?? 0),
      body: { asks: all[at]?.slice(0, upTo[at]) ?? [] },
    })),
  }
}

const decided = (claims: Claims) => deriveRemoved(deriveAdmitted([ANA], claims.admissions), claims)

describe('asking somebody to leave', { timeout: PROPERTY_TIMEOUT_MS }, () => {
  it('[A44] more than half of those seated ask, at least two, and everyone reads it', () => {
    const { evening, ana, others } = circleOf('ben', 'cleo', 'dov')
    const [ben, cleo, dov] = others
    expect(asks(ana, dov)).toBe(true)
    asks(ben, dov)
    evening.pass(1_000)
    expect(removed(ana)).toEqual([]) // two of four
    expect(cleo.circle.leaving).toMatchObject({ askedByOthers: [dov.id], asked: [] })
    expect(ana.circle.leaving).toMatchObject({ askedByOthers: [], asked: [dov.id] })
    expect(dov.circle.leaving).toMatchObject({ askedByOthers: [], asked: [] })
    const before = ben.circle
    asks(cleo, dov)
    ben.learnsFrom(cleo)
    expect(tidings(before, ben.circle)).toContainEqual({ kind: 'removed', id: dov.id, name: 'dov' })
    evening.pass(1_000)
    for (const guest of [ana, ben, cleo]) expect(names(guest)).toEqual(['ana', 'ben', 'cleo'])
  })

  it('[A44] it counts those who ask among the very people whom one ask names, whatever else is asked', () => {
    let some = 0
    fc.assert(
      fc.property(lists, all => {
        const flat = all.flatMap((list, at) => list.map(ask => ({ ...ask, by: IDS[at] ?? ANA })))
        const out = decided(known(all, [3, 3, 3, 3, 3]))
        for (const id of IDS) {
          const isOut = flat.some(v => {
            const inIt = flat.filter(u => u.id === id && v.id === id && v.among.includes(u.by))
            const counted = inIt.filter(u => u.among.every(one => v.among.includes(one)))
            const askers = IDS.filter(one => counted.some(u => u.by === one)).length
            return askers > 1 && askers > v.among.length / 2
          })
          expect(out.has(id)).toBe(isOut)
        }
        some += out.size > 0 ? 1 : 0
      }),
      { numRuns: RUNS },
    )
    expect(some).toBeGreaterThan(RUNS * 0.1)
  })

  it('[A45] whoever learns more can only learn of more removals, and the order in which it comes is all one', () => {
    const upTo = fc.tuple(...IDS.map(() => fc.nat(3)))
    const strangers = fc.nat(31).map(bits => bits & 0b11110)
    const seen = { before: 0, grown: 0 }
    fc.assert(
      fc.property(lists, upTo, upTo, strangers, (all, less, more, unknown) => {
        const before = decided(known(all, less, unknown))
        const claims = known(
          all,
          less.map((count, at) => Math.max(count, more[at] ?? 0)),
        )
        const after = decided(claims)
        for (const id of before) expect(after.has(id)).toBe(true)
        const turned = { ...claims, removal: claims.removal.toReversed(), person: claims.person.toReversed() }
        expect([...decided(turned)]).toEqual([...after])
        seen.before += before.size > 0 ? 1 : 0
        seen.grown += after.size > before.size ? 1 : 0
      }),
      { numRuns: RUNS },
    )
    expect(seen.before).toBeGreaterThan(RUNS * 0.02)
    expect(seen.grown).toBeGreaterThan(RUNS * 0.1)
  })

  it('[A45] nor whatever parts, heals, joins and crashes, and in the end all agree', () => {
    const step = fc.record({
      what: fc.constantFrom('ask', 'ask', 'all', 'all', 'arrive', 'crash', 'leave', 'split', 'heal', 'part'),
      who: fc.nat(30),
      whom: fc.nat(30),
    })
    const seen = { removed: 0, apart: 0, twice: 0 }
    fc.assert(
      fc.property(fc.array(step, { minLength: 8, maxLength: 30 }), steps => {
        const { evening } = circleOf('ben', 'cleo', 'dov', 'eve')
        const were = new Map<Guest, readonly ParticipantId[]>()
        const look = () => {
          for (const guest of evening.guests) {
            for (const id of were.get(guest) ?? []) expect(removed(guest)).toContain(id)
            were.set(guest, removed(guest))
          }
        }
        let tab = 10
        for (const { what, who, whom } of steps) {
          const here = evening.guests.filter(one => !one.isGone)
          const [one, other] = [here[who % here.length], evening.guests[whom % evening.guests.length]]
          if (one === undefined || other === undefined) return
          if (what === 'ask') asks(one, other)
          if (what === 'all') for (const guest of here.slice(0, 3 + (who % 3))) asks(guest, other)
          if (what === 'arrive' && here.length < 9) evening.arrive('flo', one, ++tab)
          if (what === 'crash' && here.length > 3) evening.crash(one)
          if (what === 'leave' && here.length > 3 && one.does({ kind: 'leave' })) evening.sync()
          if (what === 'split') evening.split(...here.filter((_, at) => ((who >>> (at % 5)) & 1) === 1))
          if (what === 'heal') evening.split()
          if (what === 'part') one.learnsFrom(other, whom * 77_777)
          look()
          evening.pass(1_000)
          look()
          const views = new Set(evening.guests.filter(one => !one.isGone).map(one => removed(one).join()))
          if (views.size > 1) seen.apart++
        }
        evening.split()
        evening.pass(3_000)
        look()
        const stay = evening.guests.filter(one => !one.isGone)
        for (const guest of stay) {
          expect(removed(guest)).toEqual(removed(stay[0] ?? guest))
          expect(guest.circle.leaving.era).toBe(removed(guest).length)
          expect(guest.circle.piece).toEqual(stay[0]?.circle.piece)
          for (const id of removed(guest)) expect(guest.circle.seats.some(seat => seat.id === id)).toBe(false)
        }
        seen.removed += stay[0] !== undefined && removed(stay[0]).length > 0 ? 1 : 0
        seen.twice += stay[0] !== undefined && removed(stay[0]).length > 1 ? 1 : 0
      }),
      { numRuns: EVENINGS },
    )
    expect(seen.removed).toBeGreaterThan(EVENINGS * 0.2)
    expect(seen.twice).toBeGreaterThan(0)
    expect(seen.apart).toBeGreaterThan(0)
  })

  it('[A46] in a circle of two, absent, or a second time nobody asks', () => {
    const { evening, ana, others } = circleOf('ben')
    const [ben] = others
    expect([asks(ana, ben), asks(ben, ana)]).toEqual([false, false])
    const cleo = evening.arrive('cleo', ana, 2)
    evening.pass(1_000)
    cleo.does({ kind: 'step-out' })
    expect(asks(cleo, ben)).toBe(false)
    expect([asks(ana, cleo), asks(ana, cleo), asks(ana, ana)]).toEqual([true, false, false])
    expect(askedBy(ana)).toEqual([{ id: cleo.id, among: [ana.id, ben.id, cleo.id].toSorted() }])
  })

  it('[A46] whoever came after the opening has no say about those who were there', () => {
    const { evening, ana, others } = circleOf('ben')
    const [ben] = others
    evening.pass(5_000)
    ana.does({ kind: 'take-guardian' })
    ana.does({ kind: 'set', change: { field: 'phase', value: 'opening' } })
    evening.pass(5_000)
    const cleo = evening.arrive('cleo', ana, 2)
    evening.pass(5_000)
    const dov = evening.arrive('dov', ben, 3)
    evening.pass(5_000)
    expect(ana.circle.leaving.mayAsk).toEqual([ben.id, cleo.id, dov.id])
    expect(ben.circle.leaving.mayAsk).toEqual([ana.id, cleo.id, dov.id])
    expect(cleo.circle.leaving.mayAsk).toEqual([dov.id])
    expect(dov.circle.leaving.mayAsk).toEqual([])
    expect([asks(dov, ana), asks(dov, cleo), asks(cleo, ben)]).toEqual([false, false, false])
  })

  it('[A46] when those seated have become fewer the device asks anew by itself, and never without end', () => {
    const { evening, ana, others } = circleOf('ben', 'cleo', 'dov', 'eve')
    const [ben, cleo, dov, eve] = others
    asks(ana, dov)
    asks(ben, dov)
    evening.pass(3_000)
    expect(removed(ana)).toEqual([]) // two of five
    expect(askedBy(ana).length).toBe(1)
    eve.does({ kind: 'leave' })
    evening.pass(3_000)
    expect(askedBy(ana).length).toBe(2)
    expect(removed(ana)).toEqual([]) // two of four
    cleo.does({ kind: 'leave' })
    evening.pass(3_000)
    expect(removed(ana)).toEqual([dov.id])
  })

  it('[A46] what it asks anew by itself leaves room for presses', () => {
    const { evening, ana, others } = circleOf('ben', 'cleo')
    const [ben, cleo] = others
    const ask = { id: cleo.id, among: [ana.id, cleo.id, idOf('dov')] }
    forge(ana, 'removal', { asks: Array(15).fill(ask) })
    evening.pass(2_000)
    expect(askedBy(ana).length).toBe(16)
    forge(ana, 'removal', { asks: Array(16).fill(ask) }, { epoch: 60 })
    evening.pass(2_000)
    expect(askedBy(ana).length).toBe(16)
    expect(asks(ana, ben)).toBe(true)
  })

  it('[A46] what nobody could have seen is not read', () => {
    const many = Array.from({ length: MOST_PEOPLE + 1 }, (_, at) => idOf('one', at))
    const fine = { id: BEN, among: [ANA, BEN, CLEO] }
    expect(parseRemoval({ asks: [fine] }, ANA)).toEqual({ asks: [fine] })
    expect(parseRemoval({ asks: Array(MAX_ASKS).fill(fine) }, ANA)?.asks.length).toBe(MAX_ASKS)
    for (const asks of [
      Array(MAX_ASKS + 1).fill(fine),
      [{ id: ANA, among: [ANA, BEN, CLEO] }],
      [{ id: BEN, among: [ANA, CLEO] }],
      [{ id: BEN, among: [BEN, CLEO] }],
      [{ id: BEN, among: [ANA, BEN, BEN] }],
      [{ id: BEN, among: [ANA, BEN, 'cleo'] }],
      [{ id: BEN, among: [ANA, BEN, ...many].slice(0, MOST_PEOPLE + 1) }],
      [{ id: BEN }],
      [null],
      'all',
    ])
      expect(parseRemoval({ asks }, ANA)).toBeNull()
    fc.assert(
      fc.property(fc.anything(), value => {
        const read = parseRemoval(value, ANA)
        for (const { id, among } of read?.asks ?? []) expect(id !== ANA && among.includes(id)).toBe(true)
      }),
      { numRuns: RUNS },
    )
  })

  it('[A47] who was let in by somebody removed stays, and so does whoever they let in; a later tab is a stranger', () => {
    const { evening, ana, others } = circleOf('ben', 'mal')
    const [ben, mal] = others
    const flo = evening.arrive('flo', mal, 7)
    evening.pass(1_000)
    const gus = evening.arrive('gus', flo, 8)
    evening.pass(1_000)
    const later = idOf('mal', 99)
    forge(mal, 'admissions', { ids: [ana.id, flo.id, later] })
    evening.pass(1_000)
    expect(ana.circle.expected).toContain(later)
    for (const guest of [ana, ben, flo]) asks(guest, mal)
    evening.pass(1_000)
    for (const guest of [ana, ben, flo, gus]) {
      expect(names(guest)).toEqual(['ana', 'ben', 'flo', 'gus'])
      expect(guest.circle.seats.map(({ state }) => state)).toEqual(Array(4).fill('present'))
      expect(guest.circle.expected).not.toContain(later)
    }
  })

  it('[A47] nothing of theirs counts any more, in the greatest numbers either; what they had set for all stands', () => {
    const { evening, ana, others } = circleOf('ben', 'mal')
    const [ben, mal] = others
    evening.pass(3_000)
    mal.does({ kind: 'take-guardian' })
    mal.does({ kind: 'set', change: { field: 'door', value: 'closed' } })
    mal.does({ kind: 'set', change: { field: 'phase', value: 'rounds' } })
    evening.pass(1_000)
    const greatest = { era: MAX_EPOCH, epoch: MAX_EPOCH }
    forge(mal, 'readiness', { ready: true }, greatest)
    forge(mal, 'guardian', { kind: 'take' }, greatest)
    forge(mal, 'piece', { kind: 'take' }, greatest)
    forge(mal, 'scene', { field: 'title', value: 'Mine' }, greatest)
    forge(mal, 'bell', { kind: 'ring', lap: 0, seconds: 60 }, greatest)
    evening.pass(1_000)
    expect(ana.circle.scene).toMatchObject({ title: 'Mine', phase: 'rounds', isQuiet: true })
    asks(ana, mal)
    asks(ben, mal)
    evening.pass(2_000)
    for (const { circle } of [ana, ben]) {
      expect(circle.scene).toMatchObject({ title: '', door: 'closed', phase: 'rounds', isQuiet: false })
      expect(circle.guardian.id).toBeNull()
      expect(circle.ending.begun).toBe(false)
    }
    ana.does({ kind: 'take-guardian' })
    ana.does({ kind: 'set', change: { field: 'title', value: 'Theirs' } })
    evening.pass(1_000)
    ana.does({ kind: 'set', change: { field: 'title', value: 'Ours' } })
    ana.does({ kind: 'set', change: { field: 'door', value: 'ask' } })
    expect(ana.does({ kind: 'ring' })).toBe(true)
    evening.pass(1_000)
    expect(ben.circle.guardian.id).toBe(ana.id)
    expect(ben.circle.scene).toMatchObject({ title: 'Ours', door: 'ask', isQuiet: true })
  })

  it('[A48] what the removed held, or claimed in whatever era, holds up nobody: the piece lies in the centre', () => {
    const { evening, ana, others } = circleOf('ben', 'mal')
    const [ben, mal] = others
    ana.does({ kind: 'take' })
    evening.pass(2_000)
    forge(mal, 'piece', { kind: 'take' }, { epoch: MAX_EPOCH })
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
    ana.keep('piece', { by: mal.id, era: 1, epoch: MAX_EPOCH, body: { kind: 'take' } })
    ana.keep('piece', { by: ana.id, era: 2, epoch: 1, body: { kind: 'take' } })
    evening.pass(1_000)
    for (const guest of [ana, ben]) expect(guest.circle.piece).toMatchObject({ holder: ben.id, era: 1 })
  })

  it('[A49] the removed device learns of it, and then no connection stands; who is away learns when they are back', () => {
    const { evening, ana, others } = circleOf('ben', 'mal')
    const [ben, mal] = others
    evening.split(mal)
    evening.pass(30_000)
    expect(ana.circle.placesLeft).toBe(13)
    asks(ana, mal)
    asks(ben, mal)
    evening.pass(60_000)
    for (const { circle } of [ana, ben]) {
      expect(circle.expected).toContain(mal.id)
      expect(circle.placesLeft).toBe(14)
    }
    mal.isStubborn = true
    evening.split()
    evening.sync()
    expect(removed(mal)).toEqual([mal.id])
    expect(mal.circle.mySeat).toBeNull()
    evening.pass(4_000)
    for (const { circle } of [ana, ben]) expect(circle.expected).toContain(mal.id)
    evening.pass(4_000)
    for (const { circle } of [ana, ben]) expect(circle.expected).not.toContain(mal.id)
  })

  it('[A49] a seat lost for good can be asked to leave, and then it is not waited for', () => {
    const { evening, ana, others } = circleOf('ben')
    const [ben] = others
    const { roster } = ana.circle // it never comes back to what it was
    const cleo = evening.arrive('cleo', ana, 2)
    evening.pass(1_000)
    evening.crash(cleo)
    evening.pass(30_000)
    asks(ana, cleo)
    asks(ben, cleo)
    evening.pass(2_000)
    for (const { circle } of [ana, ben])
      expect(circle.seats.map(({ state }) => state)).toEqual(['present', 'present'])
    expect(ana.circle.roster).toBe(ben.circle.roster)
    expect(ana.circle.roster).not.toBe(roster)
  })
})
