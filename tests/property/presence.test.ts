import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { agreementsVersion, DEFAULT_AGREEMENTS } from '../../src/domain/agreements.ts'
import { type Circle, deriveCircle } from '../../src/domain/circle.ts'
import type { ParticipantId } from '../../src/domain/claim.ts'
import { derivePiece } from '../../src/domain/piece.ts'
import {
  acknowledgement,
  CUT_OFF_AFTER_MS,
  hear,
  isAlive,
  isCutOff,
  isSettled,
  mayReturn,
  type Presence,
  presenceToTelling,
  presenceToWords,
  RETURN_BY_HAND_AFTER_MS,
  RETURN_BY_ITSELF_AFTER_MS,
  type Statement,
  SUSPECT_AFTER_MS,
  UNHEARD,
  type Word,
} from '../../src/domain/presence.ts'
import { NO_CLAIMS } from '../../src/domain/registers.ts'
import { idOf } from './circle-of.ts'
import { PROPERTY_TIMEOUT_MS, RUNS } from './script.ts'

const [ANA, BEN, CLEO, DOV] = [idOf('ana'), idOf('ben'), idOf('cleo'), idOf('dov')]
const OTHERS = [BEN, CLEO, DOV]
/** What a statement takes from one device to the next does not show in its age. */
const ON_THE_WAY_MS = 300
const NOBODY: Presence = new Map()

const id = fc.constantFrom(ANA, BEN, CLEO, DOV)
const word: fc.Arbitrary<Word> = fc.tuple(
  id,
  fc.nat(6),
  fc.nat(12_000),
  fc.constantFrom('a', 'a', 'a', 'b'),
  fc.subarray([ANA, BEN, CLEO, DOV]),
  fc.constant(''),
  fc.constant(false),
)
const presence: fc.Arbitrary<Presence> = fc
  .array(word, { maxLength: 8 })
  .map(words => hear(NOBODY, words, ANA, 0))
const heldByAna = derivePiece([{ by: ANA, era: 0, epoch: 1, body: { kind: 'take' } }])
const heldByBen = derivePiece([{ by: BEN, era: 0, epoch: 1, body: { kind: 'take' } }])

describe('presence', { timeout: PROPERTY_TIMEOUT_MS }, () => {
  it('[P12] of two statements of one person the later stays, in whatever order and however often they arrive', () => {
    let several = 0
    const shuffled = fc
      .array(word, { maxLength: 10 })
      .map(words => words.map(([who, count, , , lost]): Word => [who, count, 0, `${count}`, lost, '', false]))
      .chain(words =>
        fc.tuple(
          fc.constant(words),
          fc.shuffledSubarray([...words, ...words], { minLength: words.length * 2 }),
        ),
      )
    fc.assert(
      fc.property(shuffled, fc.nat(10), ([words, again], cut) => {
        const known = hear(hear(NOBODY, again.slice(0, cut), ANA, 0), again.slice(cut), ANA, 0)
        for (const other of OTHERS) {
          const counts = words.filter(([who]) => who === other).map(([, count]) => count)
          expect(known.get(other)?.count).toBe(counts.length === 0 ? undefined : Math.max(...counts))
          expect(known.get(other)?.key).toBe(counts.length === 0 ? undefined : `${Math.max(...counts)}`)
          if (new Set(counts).size > 1) several++
        }
        expect(known.has(ANA)).toBe(false)
      }),
      { numRuns: RUNS },
    )
    expect(several).toBeGreaterThan(RUNS * 0.3)
  })

  it('[P13] an echo never keeps a dead person alive, however often it goes round', () => {
    const steps = fc.array(fc.tuple(fc.nat(2), fc.nat(2), fc.nat(900)), { minLength: 20, maxLength: 60 })
    let echoed = 0
    fc.assert(
      fc.property(steps, route => {
        const said: Word = [DOV, 7, 0, 'a', [], '', false]
        const circle = [ANA, BEN, CLEO].map(me => ({ me, count: 0, presence: hear(NOBODY, [said], me, 0) }))
        let nowMs = 0
        for (const [i, j, passedMs] of route) {
          nowMs += passedMs
          const [from, to] = [circle[i], circle[j]]
          if (from === undefined || to === undefined || from === to) continue
          const mine = { ...UNHEARD, id: from.me, count: ++from.count, key: 'a' }
          const words = presenceToWords(mine, from.presence, nowMs)
          if (words.some(([who]) => who === DOV)) echoed++
          to.presence = hear(to.presence, words, to.me, nowMs + ON_THE_WAY_MS)
        }
        for (const one of circle) expect(isAlive(one.presence, DOV, SUSPECT_AFTER_MS)).toBe(false)
      }),
      { numRuns: RUNS },
    )
    expect(echoed).toBeGreaterThan(RUNS)
  })

  it('[P9] settled means: all alive have said this very key, and have lost whomever I leave out', () => {
    let settled = 0
    let held = 0
    fc.assert(
      fc.property(presence, fc.nat(12_000), (known, nowMs) => {
        const acknowledged = acknowledgement(heldByAna, [ANA, ...OTHERS])
        const asKey = (key: string) => (key === 'a' ? acknowledged : key)
        const keyed: Presence = new Map(
          [...known].map(([who, said]) => [who, { ...said, key: asKey(said.key) }]),
        )
        const alive = OTHERS.filter(one => isAlive(keyed, one, nowMs))
        const lost = OTHERS.filter(one => !alive.includes(one))
        const agreed = alive.every(one => {
          const said = keyed.get(one)
          return said?.key === acknowledged && lost.every(gone => said.lost.includes(gone))
        })
        expect(isSettled(heldByAna, OTHERS, keyed, nowMs)).toBe(agreed)
        if (alive.length > 0) agreed ? settled++ : held++
      }),
      { numRuns: RUNS },
    )
    expect(settled).toBeGreaterThan(RUNS * 0.01)
    expect(held).toBeGreaterThan(RUNS * 0.05)
  })

  it('[P14] a piece is returned only when its holder is silent and more than half of the reachable have lost them', () => {
    let allowed = 0
    fc.assert(
      fc.property(presence, fc.nat(12_000), (known, nowMs) => {
        if (!mayReturn(heldByBen, OTHERS, known, nowMs)) return
        allowed++
        const reachable = OTHERS.filter(one => isAlive(known, one, nowMs))
        const saying = reachable.filter(one => known.get(one)?.lost.includes(BEN))
        expect(nowMs - (known.get(BEN)?.atMs ?? Number.NEGATIVE_INFINITY)).toBeGreaterThanOrEqual(
          RETURN_BY_HAND_AFTER_MS,
        )
        expect(saying.length).toBeGreaterThan(0)
        expect(saying.length + 1).toBeGreaterThan((reachable.length + 1) / 2)
      }),
      { numRuns: RUNS },
    )
    expect(allowed).toBeGreaterThan(RUNS * 0.02)
  })

  it('[P15] whoever has lost touch with most of those who were just here, or with all, is cut off', () => {
    const seen = { cut: 0, not: 0, alone: 0 }
    fc.assert(
      fc.property(presence, fc.nat(30_000), (known, nowMs) => {
        const silentMs = OTHERS.map(one => nowMs - (known.get(one)?.atMs ?? Number.NEGATIVE_INFINITY))
        const recent = silentMs.filter(ms => ms < RETURN_BY_ITSELF_AFTER_MS).length
        const fresh = silentMs.filter(ms => ms < CUT_OFF_AFTER_MS).length
        expect(isCutOff(OTHERS, known, nowMs)).toBe(recent === 0 || fresh < recent / 2)
        seen[recent === 0 ? 'alone' : fresh < recent / 2 ? 'cut' : 'not']++
      }),
      { numRuns: RUNS },
    )
    for (const count of Object.values(seen)) expect(count).toBeGreaterThan(RUNS * 0.02)
    expect(isCutOff([], NOBODY, 0), 'whoever opened the room has nobody to lose').toBe(false)
  })

  it('[N81] whoever was let in and has not been heard yet rests nobody’s microphone; who was heard and fell silent does', () => {
    const seen = { cutOff: 0, unmet: 0 }
    const silence = fc.option(fc.nat(30_000), { nil: null, freq: 1 }) // null: never heard
    fc.assert(
      fc.property(
        fc.tuple(silence, silence, silence),
        fc.nat(30_000),
        fc.boolean(),
        (silentMs, expectedMs, isGuest) => {
          const lastWords = OTHERS.map((who, at): [ParticipantId, Statement] => {
            const ms = silentMs[at] ?? null
            return [who, { ...UNHEARD, count: ms === null ? -1 : 1, atMs: -(ms ?? expectedMs) }]
          })
          const roots = isGuest ? [ANA, BEN] : [ANA]
          const cutOffAmong = (others: readonly ParticipantId[]) =>
            heldByAnaAmong(others, roots, new Map(lastWords)).cutOff
          const counting = OTHERS.filter((who, at) => silentMs[at] !== null || roots.includes(who))
          const cutOff = cutOffAmong(OTHERS)
          expect(cutOff).toBe(cutOffAmong(counting))
          expect(cutOff).toBe(isCutOff(counting, new Map(lastWords), 0))
          if (cutOff) seen.cutOff++
          else if (counting.length === 0 && expectedMs >= CUT_OFF_AFTER_MS) seen.unmet++
        },
      ),
      { numRuns: RUNS },
    )
    expect(seen.cutOff).toBeGreaterThan(RUNS * 0.1)
    expect(seen.unmet).toBeGreaterThan(RUNS * 0.01)
  })
  it('[B10] of two presences that tell the same the same circle comes, however often and when exactly somebody has spoken', () => {
    const edges = [0, CUT_OFF_AFTER_MS, SUSPECT_AFTER_MS, RETURN_BY_HAND_AFTER_MS, RETURN_BY_ITSELF_AFTER_MS]
    const within = fc.double({ min: 0, max: 1, noNaN: true })
    const said = fc.record({
      isHeard: fc.boolean(),
      edge: fc.nat(edges.length - 1),
      key: fc.constantFrom('a', acknowledgement(heldByAna, [ANA, ...OTHERS])),
      lost: fc.subarray(OTHERS),
      counts: fc.tuple(fc.nat(9), fc.nat(9)),
      at: fc.tuple(within, within),
    })
    const everybody = fc.tuple(said, said, said)
    const presenceOf = (
      all: readonly (typeof said extends fc.Arbitrary<infer Said> ? Said : never)[],
      which: 0 | 1,
    ) =>
      new Map(
        all.map(({ isHeard, edge, key, lost, counts, at }, seat): [ParticipantId, Statement] => {
          const least = edges[edge] ?? 0
          const atMs = -(least + ((edges[edge + 1] ?? 60_000) - 1 - least) * at[which])
          const count = isHeard ? counts[which] : -1
          return [OTHERS[seat] as ParticipantId, { key, lost, roster: '', whole: true, count, atMs }]
        }),
      )
    const print = (roots: readonly ParticipantId[], presence: Presence) =>
      JSON.stringify(heldByAnaAmong(OTHERS, roots, presence, 'take'), (_, value) =>
        value instanceof Set ? [...value] : value,
      )
    const change = fc.tuple(fc.nat(2), fc.constantFrom('isHeard', 'edge', 'key', 'lost'), said)
    let differing = 0
    fc.assert(
      fc.property(everybody, change, fc.constantFrom([ANA], [ANA, BEN]), (all, [who, what, other], roots) => {
        const [one, same] = [presenceOf(all, 0), presenceOf(all, 1)]
        expect(presenceToTelling(same, 0)).toBe(presenceToTelling(one, 0))
        expect(print(roots, same)).toBe(print(roots, one))
        const near = presenceOf(
          all.map((said, at) => (at === who ? { ...said, [what]: other[what] } : said)),
          1,
        )
        if (print(roots, near) === print(roots, one)) return
        differing++
        expect(presenceToTelling(near, 0)).not.toBe(presenceToTelling(one, 0))
      }),
      { numRuns: RUNS / 5 },
    )
    expect(differing).toBeGreaterThan(RUNS / 50)
  })
})

/** The circle on Ana's device while she holds the piece. */
function heldByAnaAmong(
  others: readonly ParticipantId[],
  roots: readonly ParticipantId[],
  presence: Presence,
  kind: 'accept' | 'take' = 'accept',
): Circle {
  const consent = agreementsVersion(DEFAULT_AGREEMENTS)
  const body = { name: 'A', way: 'voice', here: 'in', consent } as const
  const first = { by: ANA, era: 0, epoch: 1 }
  return deriveCircle({
    me: ANA,
    roots,
    claims: {
      ...NO_CLAIMS,
      person: [ANA, ...others].map((by, seat) => ({ ...first, by, body: { ...body, seat } })),
      admissions: [{ ...first, body: { ids: OTHERS } }],
      piece: [{ ...first, body: { kind } }],
    },
    presence,
    settledKey: null,
    moments: new Map(),
    listening: null,
    wasInterrupted: false,
    nowMs: 0,
  })
}
