import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { ParticipantId } from '../../src/domain/claim.ts'
import { type Evening, type EveningCast, eveningOf, type Guest } from './evening-of.ts'
import { PROPERTY_TIMEOUT_MS, RUNS } from './script.ts'

/** How a round goes, whatever people do in it; each run is a whole round or more. */

const ROUNDS = Math.ceil(RUNS / 80)
const CAST = ['ana', 'ben', 'cleo', 'dov'] as const
const scripts = fc.array(fc.nat(0x7fffffff), { minLength: 12, maxLength: 40, size: 'max' })

type Four = EveningCast<(typeof CAST)[number]>

interface Tally {
  rounds: number
  passed: number
  carried: number
  away: number
  back: number
  quiet: number
}

function roundOf(pattern: 'around' | 'around-back' | 'centre' | 'named'): Four {
  const cast = eveningOf(...CAST)
  cast.ana.does({ kind: 'take-guardian' })
  cast.ana.does({ kind: 'set', change: { field: 'pattern', value: pattern } })
  cast.ana.does({ kind: 'set', change: { field: 'phase', value: 'rounds' } })
  cast.evening.pass(1_000)
  return cast
}

const isHere = ({ circle }: Guest) => circle.mySeat?.state === 'present'

/** What happens to the piece next, as people might do it; true when its holder says that the round is over. */
function goOn({ guests }: Evening, choice: number, tally: Tally): boolean {
  const { piece, scene } = (guests[0] as Guest).circle
  const of = (id: ParticipantId) => guests.find(guest => guest.id === id)
  if (piece.at === 'held') {
    const holder = of(piece.holder)
    const to = holder?.circle.next[0]
    if (to !== undefined) holder?.does({ kind: 'offer', to })
    return to === undefined && holder?.does({ kind: 'lay' }) === true
  }
  if (piece.at === 'centre') {
    const waiting = guests.filter(
      guest => isHere(guest) && guest.circle.may.take && !hasHad(guest, scene.lap),
    )
    waiting[choice % Math.max(1, waiting.length)]?.does({ kind: 'take' })
    return false
  }
  const receiver = of(piece.to)
  if (choice % 4 < 2) receiver?.does({ kind: 'accept' })
  else if (choice % 4 === 2) tally.passed += Number(receiver?.does({ kind: 'let-pass' }))
  else {
    const able = guests.filter(guest => guest.circle.may.carry)
    tally.carried += Number(
      able[(choice >>> 2) % Math.max(1, able.length)]?.does({ kind: 'carry-past' }) === true,
    )
  }
  return false
}

/** Whether this person says that they had their turn in this lap. */
function hasHad({ id, claims }: Guest, lap: number): boolean {
  return claims.turn.some(({ by, body }) => by === id && body.lap === lap)
}

/** Somebody goes away or comes back, or the bell rings. */
function disturb({ guests }: Evening, choice: number, tally: Tally): void {
  const guest = guests[(choice >>> 2) % guests.length]
  if (guest === undefined) return
  if (choice % 4 === 0) tally.quiet += Number(guest.does({ kind: 'ring' }))
  else if (!isHere(guest)) tally.back += Number(guest.does({ kind: 'come-back' }))
  else if (guests.filter(isHere).length > 2) tally.away += Number(guest.does({ kind: 'step-out' }))
}

describe('a round', { timeout: PROPERTY_TIMEOUT_MS }, () => {
  it('[R12] each has one turn in it, whoever is away is walked past, and it is over when all here had theirs', () => {
    const tally: Tally = { rounds: 0, passed: 0, carried: 0, away: 0, back: 0, quiet: 0 }
    fc.assert(
      fc.property(scripts, fc.boolean(), (script, isBack) => {
        const { evening, ana } = roundOf(isBack ? 'around-back' : 'around')
        const turns: ParticipantId[] = []
        let key = ''
        for (const number of script) {
          const { piece, scene } = ana.circle
          if (piece.at === 'held' && piece.key !== key) turns.push(piece.holder)
          key = piece.key
          const had = evening.guests.filter(guest => hasHad(guest, scene.lap)).map(guest => guest.id)
          for (const id of had) expect(ana.circle.next, 'not asked again').not.toContain(id)
          if ((number & 3) === 0) disturb(evening, number >>> 2, tally)
          else if (goOn(evening, number >>> 2, tally)) {
            for (const guest of evening.guests.filter(isHere))
              expect(hasHad(guest, scene.lap), 'over when all here had theirs').toBe(true)
            tally.rounds++
            break
          }
          evening.pass(2_000)
        }
        expect(new Set(turns).size, 'nobody holds it twice').toBe(turns.length)
      }),
      { numRuns: ROUNDS },
    )
    for (const [what, times] of Object.entries(tally)) expect(times, what).toBeGreaterThan(ROUNDS * 0.05)
  })

  it('[R12] raised hands stand in one order for all, and nobody before a hand that they saw go up', () => {
    let waited = 0
    let lowered = 0
    fc.assert(
      fc.property(scripts, script => {
        const { evening, dov } = roundOf('centre')
        dov.does({ kind: 'take' })
        evening.pass(2_000)
        const seenBy = new Map<ParticipantId, readonly ParticipantId[]>()
        const gone = new Set<ParticipantId>()
        for (const number of script) {
          const who = evening.guests[number % CAST.length]
          const other = evening.guests[(number >>> 2) % CAST.length]
          if (who === undefined || other === undefined || gone.has(who.id)) continue
          const choice = (number >>> 4) % 8
          if (choice < 3) {
            const { hands } = who.circle
            if (who.does({ kind: 'raise-hand' })) seenBy.set(who.id, hands)
          } else if (choice < 7) who.learnsFrom(other)
          else if (who.does({ kind: 'lower-hand' })) gone.add(who.id)
        }
        evening.sync()
        const [first = [], ...rest] = evening.guests.map(({ circle }) => circle.hands)
        for (const one of rest) expect(one).toEqual(first)
        const up = [...seenBy.keys()].filter(id => !gone.has(id))
        expect(first.toSorted()).toEqual(up.toSorted())
        for (const [at, id] of first.entries())
          for (const seen of seenBy.get(id) ?? [])
            if (up.includes(seen)) expect(first.indexOf(seen)).toBeLessThan(at)
        if (first.length > 1) waited++
        if (gone.size > 0) lowered++
      }),
      { numRuns: ROUNDS },
    )
    expect(waited).toBeGreaterThan(ROUNDS * 0.2)
    expect(lowered).toBeGreaterThan(ROUNDS * 0.2)
  })
})
