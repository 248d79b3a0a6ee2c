import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Circle } from '../../src/domain/circle.ts'
import { myStatement } from '../../src/domain/circle.ts'
import { eveningOf, type Guest } from './evening-of.ts'
import { PROPERTY_TIMEOUT_MS, RUNS } from './script.ts'

const BACK_WITHIN_MS = 10_000
const names = ({ circle }: Guest) => circle.seats.map(seat => seat.name)
const shown = ({ seats }: Circle) => seats.map(seat => seat.id)

describe('places that stay', { timeout: PROPERTY_TIMEOUT_MS }, () => {
  it('[A40] whoever crashed comes back to the same place, whenever they come, and is never long beside themselves', () => {
    fc.assert(
      fc.property(fc.nat(40), fc.nat(3), (awayS, reloads) => {
        const { ana, cleo, evening } = eveningOf('ana', 'ben', 'cleo', 'dov')
        let ben = evening.guests[1]
        for (let tab = 1; tab <= reloads + 1; tab++) {
          if (ben === undefined) throw new Error('Ben sits second.')
          evening.crash(ben)
          evening.pass(awayS * 1_000)
          ben = evening.arrive('ben', tab % 2 === 0 ? ana : cleo, tab)
          evening.pass(BACK_WITHIN_MS)
          for (const guest of [ana, ben, cleo]) {
            expect(names(guest)).toEqual(['ana', 'ben', 'cleo', 'dov'])
            expect(guest.circle.seats.map(seat => seat.state)).toEqual(Array(4).fill('present'))
          }
        }
      }),
      { numRuns: Math.ceil(RUNS / 40) },
    )
  })

  it('[A40] somebody lost for long gives way with the first word that the newcomer hears of it', () => {
    const { ana, ben, cleo, evening } = eveningOf('ana', 'ben', 'cleo')
    evening.crash(ben)
    evening.pass(30_000)
    expect(names(ana)).toEqual(['ana', 'ben', 'cleo'])
    const again = evening.arrive('ben', ana, 1)
    evening.pass(3_000)
    expect(names(cleo)).toEqual(['ana', 'ben', 'cleo'])
    for (const { circle } of [ana, cleo, again]) expect(shown(circle)).toEqual([ana.id, again.id, cleo.id])
    expect(cleo.circle.placesLeft).toBe(16 - 3)
  })

  it('[A40] the place that the guardian gave them is theirs as well', () => {
    const { ana, ben, cleo, evening } = eveningOf('ana', 'ben', 'cleo')
    ana.does({ kind: 'take-guardian' })
    ana.does({ kind: 'set', change: { field: 'order', value: [ben.id, cleo.id, ana.id] } })
    evening.pass(2_000)
    evening.crash(ben)
    evening.pass(20_000)
    const again = evening.arrive('ben', cleo, 1)
    evening.pass(BACK_WITHIN_MS)
    for (const guest of [ana, cleo, again]) expect(names(guest)).toEqual(['ben', 'cleo', 'ana'])
  })

  it('[A40] so does whoever reloaded or left, unless somebody sits there by now', () => {
    const { ana, ben, cleo, evening } = eveningOf('ana', 'ben', 'cleo')
    ben.does({ kind: 'leave' })
    evening.sync()
    evening.crash(ben)
    evening.pass(2_000)
    const again = evening.arrive('ben', ana, 1)
    evening.pass(BACK_WITHIN_MS)
    for (const guest of [ana, cleo, again]) expect(names(guest)).toEqual(['ana', 'ben', 'cleo'])
    const namesake = evening.arrive('ben', ana, 2)
    evening.pass(BACK_WITHIN_MS)
    for (const guest of [ana, cleo, again, namesake])
      expect(names(guest)).toEqual(['ana', 'ben', 'cleo', 'ben'])
  })

  it('[A40] whoever came back after a crash and leaves leaves no older seat behind', () => {
    const { ana, ben, cleo, evening } = eveningOf('ana', 'ben', 'cleo')
    evening.crash(ben)
    evening.pass(30_000)
    const again = evening.arrive('ben', ana, 1)
    evening.pass(BACK_WITHIN_MS)
    for (const one of [again, cleo]) {
      one.does({ kind: 'leave' })
      evening.pass(1_000)
      evening.crash(one)
    }
    evening.pass(BACK_WITHIN_MS)
    expect(names(ana)).toEqual(['ana'])
  })

  it('[A40] [E20] whoever left and came back is missed like anybody: their silence is no yes', () => {
    for (const cast of [
      ['ana', 'ben'],
      ['ana', 'ben', 'cleo'],
    ] as const) {
      const { ana, evening } = eveningOf(...cast)
      ana.does({ kind: 'leave' })
      evening.sync()
      evening.crash(ana)
      evening.pass(BACK_WITHIN_MS)
      const others = evening.guests.slice(1)
      const again = evening.arrive('ana', others[0] as Guest, 1)
      evening.pass(BACK_WITHIN_MS)
      for (const one of others) one.does({ kind: 'ready-to-end' })
      evening.split(again)
      evening.pass(7_000)
      for (const { circle } of others) {
        expect(circle.seats.map(seat => seat.name)).toContain('ana')
        expect(circle.ending.complete).toBe(false)
      }
      evening.pass(20_000)
      expect(others.map(({ circle }) => circle.ending.complete)).toEqual(others.map(() => others.length > 1))
    }
  })

  it('[A41] a stranger under the name of somebody who is here sits beside them, and takes nothing', () => {
    const { ana, ben, evening } = eveningOf('ana', 'ben', 'cleo')
    const other = evening.arrive('ben', ana, 1)
    evening.pass(30_000)
    for (const guest of evening.guests) expect(names(guest)).toEqual(['ana', 'ben', 'cleo', 'ben'])
    evening.split(ben)
    evening.pass(12_000)
    expect(names(ana)).toEqual(['ana', 'ben', 'cleo', 'ben'])
    expect(ana.circle.seats[1]?.state).toBe('lost')
    expect(other.circle.formerPlace).toBeNull()
  })

  it('[A41] whoever was only cut off is shown again, beside the one who took their name and place', () => {
    const { ana, ben, cleo, evening } = eveningOf('ana', 'ben', 'cleo')
    evening.split(ben)
    evening.pass(12_000)
    const other = evening.arrive('ben', ana, 1)
    evening.pass(BACK_WITHIN_MS)
    expect(shown(cleo.circle)).toEqual([ana.id, other.id, cleo.id])
    evening.split()
    evening.pass(2_000)
    for (const { circle } of [ana, ben, cleo, other]) {
      expect(new Set(shown(circle).slice(1, 3))).toEqual(new Set([ben.id, other.id]))
      expect(shown(circle)).toEqual(shown(ana.circle))
    }
  })

  it('[A42] places and acknowledgements are the same on every device, whatever happens meanwhile', () => {
    const step = fc.record({
      what: fc.constantFrom('crash', 'arrive', 'split', 'heal', 'pass'),
      who: fc.nat(20),
    })
    let ghosts = 0
    fc.assert(
      fc.property(fc.array(step, { minLength: 4, maxLength: 14 }), steps => {
        const { evening } = eveningOf('ana', 'ben', 'cleo')
        let tab = 0
        for (const { what, who } of steps) {
          const here = evening.guests.filter(guest => !guest.isGone)
          const one = here[who % here.length]
          if (one === undefined) continue
          if (what === 'crash' && here.length > 2) evening.crash(one)
          if (what === 'arrive') evening.arrive(['ana', 'ben', 'cleo'][who % 3] ?? 'ana', one, ++tab)
          if (what === 'split') evening.split(one)
          if (what === 'heal') evening.split()
          evening.pass(1_000 * (1 + (who % 9)))
        }
        evening.split()
        evening.pass(BACK_WITHIN_MS)
        const [first, ...rest] = evening.guests.filter(guest => !guest.isGone)
        if (first === undefined) throw new Error('Two at least stay.')
        ghosts += first.circle.behind.length
        for (const guest of rest) {
          expect(shown(guest.circle)).toEqual(shown(first.circle))
          const [mine, theirs] = [first, guest].map(one =>
            myStatement(one.circle, one.presence, [], evening.nowMs),
          )
          expect(theirs?.key).toBe(mine?.key)
        }
      }),
      { numRuns: Math.ceil(RUNS / 20) },
    )
    expect(ghosts).toBeGreaterThan(0)
  })
})
