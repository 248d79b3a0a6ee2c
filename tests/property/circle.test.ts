import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { agreementsVersion, DEFAULT_AGREEMENTS } from '../../src/domain/agreements.ts'
import { type Circle, type CircleInput, deriveCircle } from '../../src/domain/circle.ts'
import type { ParticipantId } from '../../src/domain/claim.ts'
import { type AdmissionsClaim, deriveAdmitted } from '../../src/domain/door.ts'
import { deriveEnding } from '../../src/domain/ending.ts'
import { mayOpenMicrophone, openingKey } from '../../src/domain/microphone.ts'
import { derivePiece, type PieceClaim, type PieceMove } from '../../src/domain/piece.ts'
import type { Presence } from '../../src/domain/presence.ts'
import { type Claims, NO_CLAIMS, type Register } from '../../src/domain/registers.ts'
import { roundFrom } from '../../src/domain/seating.ts'
import { idOf } from './circle-of.ts'
import { PROPERTY_TIMEOUT_MS, RUNS } from './script.ts'

const IDS = ['ana', 'ben', 'cleo', 'dov', 'eda'].map(name => idOf(name))
const ANA = idOf('ana')
const VERSION = agreementsVersion(DEFAULT_AGREEMENTS)
const OTHER_VERSION = '0'.repeat(64)

const id = fc.constantFrom(...IDS)
const move: fc.Arbitrary<PieceMove> = fc.oneof(
  fc.record({ kind: fc.constantFrom('take', 'accept', 'lay', 'withdraw', 'return') }),
  fc.record({ kind: fc.constantFrom('offer', 'onward'), to: id }),
  fc.record({ kind: fc.constant('carry' as const), to: id, past: id }),
)
const piece: fc.Arbitrary<PieceClaim[]> = fc.uniqueArray(
  fc.record({ by: id, era: fc.nat(1), epoch: fc.integer({ min: 1, max: 3 }), body: move }),
  { selector: one => one.by, maxLength: 4 },
)
const admissions: fc.Arbitrary<AdmissionsClaim[]> = fc.uniqueArray(
  fc.record({
    by: id,
    era: fc.constant(0),
    epoch: fc.constant(1),
    body: fc.record({ ids: fc.subarray(IDS) }),
  }),
  { selector: one => one.by, maxLength: 5 },
)
const person = fc.record({
  by: id,
  era: fc.constant(0),
  epoch: fc.constant(1),
  body: fc.record({
    name: fc.constantFrom('A', 'B'),
    seat: fc.nat(2),
    way: fc.constantFrom('voice' as const, 'listening' as const),
    here: fc.constantFrom('in' as const, 'in' as const, 'in' as const, 'out' as const, 'left' as const),
    consent: fc.constantFrom(VERSION, VERSION, VERSION, OTHER_VERSION),
  }),
})
const readiness = fc.uniqueArray(
  fc.record({ by: id, era: fc.constant(0), epoch: fc.constant(1), body: fc.record({ ready: fc.boolean() }) }),
  { selector: one => one.by },
)
const presence: fc.Arbitrary<Presence> = fc
  .array(fc.tuple(id, fc.nat(9_000), fc.subarray(IDS)), { maxLength: 5 })
  .map(words => new Map(words.map(([one, agoMs, lost]) => [one, { count: 1, atMs: -agoMs, key: '', lost }])))
/** No claims in any register, as arbitraries. */
function without(claims: Claims): { [R in Register]: fc.Arbitrary<Claims[R]> } {
  const none = Object.entries(claims).map(([register, all]) => [register, fc.constant(all)])
  return Object.fromEntries(none)
}

const input: fc.Arbitrary<CircleInput> = fc.record({
  me: fc.constant(ANA),
  roots: fc.subarray(IDS).map(some => [ANA, ...some]),
  claims: fc.record({
    ...without(NO_CLAIMS),
    person: fc.uniqueArray(person, { selector: one => one.by }),
    admissions,
    piece,
    readiness,
  }),
  presence,
  settledKey: fc
    .constantFrom(null, '0.1.take', '0.2.take', '0.3.take', '1.3.withdraw')
    .map(key => key && `${key}.${ANA}`),
  moments: fc.constant(new Map()),
  listening: fc.constant(null),
  wasInterrupted: fc.constant(false),
  nowMs: fc.constant(0),
})

describe('the circle', { timeout: PROPERTY_TIMEOUT_MS }, () => {
  it('[P16] nothing that is received can open a microphone: without a press for this very state it stays closed', () => {
    let open = 0
    fc.assert(
      fc.property(input, id, (given, someone) => {
        const circle = deriveCircle(given)
        expect(mayOpenMicrophone(circle, null)).toBe(false)
        for (const older of keysOf(given)) {
          const may = mayOpenMicrophone(circle, older)
          if (!may) continue
          open++
          expect(older).toBe(openingKey(circle))
          expect(circle.piece).toMatchObject({ at: 'held', holder: ANA })
          expect(circle.mySeat?.state).toBe('present')
          expect(circle.settled && !circle.cutOff && circle.scene.phase === 'gathering').toBe(true)
        }
        expect(mayOpenMicrophone(circle, `${openingKey(circle)}${someone}`)).toBe(false)
      }),
      { numRuns: RUNS },
    )
    expect(open).toBeGreaterThan(RUNS * 0.001)
  })

  it('[C7] claims of those who were not let in are not honoured', () => {
    let ignored = 0
    fc.assert(
      fc.property(input, given => {
        const admitted = deriveAdmitted(given.roots, given.claims.admissions)
        const honoured = given.claims.piece.filter(claim => admitted.has(claim.by))
        const circle = deriveCircle(given)
        expect(circle.piece).toEqual(derivePiece(honoured))
        expect(circle.seats.every(seat => admitted.has(seat.id))).toBe(true)
        if (circle.piece.key !== derivePiece(given.claims.piece).key) ignored++
      }),
      { numRuns: RUNS },
    )
    expect(ignored).toBeGreaterThan(RUNS * 0.02)
  })

  it('[A5] the order of seats is the same on every device, in whatever order claims arrived', () => {
    let shared = 0
    fc.assert(
      fc.property(input, fc.infiniteStream(fc.nat()), (given, stream) => {
        const admissions = IDS.map(by => ({ by, era: 0, epoch: 1, body: { ids: IDS } }))
        const all = { ...given, roots: [given.me], claims: { ...given.claims, admissions } }
        const keyed = all.claims.person.map(claim => ({ claim, key: stream.next().value }))
        const shuffled = keyed.toSorted((a, b) => a.key - b.key).map(one => one.claim)
        const order = (circle: Circle) => circle.seats.map(seat => seat.id)
        const mine = order(deriveCircle(all))
        const theirs = order(
          deriveCircle({
            ...all,
            me: IDS[1] ?? ANA,
            roots: [IDS[1] ?? ANA],
            claims: { ...all.claims, person: shuffled },
          }),
        )
        expect(theirs).toEqual(mine)
        if (mine.length > 2) shared++
      }),
      { numRuns: RUNS },
    )
    expect(shared).toBeGreaterThan(RUNS * 0.3)
  })

  it('[A6] next comes everybody present, once, in circle order after whomever the piece waits for', () => {
    let walkedPast = 0
    fc.assert(
      fc.property(input, given => {
        const circle = deriveCircle(given)
        const order = circle.seats.map(seat => seat.id)
        const present = circle.seats.filter(seat => seat.state === 'present').map(seat => seat.id)
        const { piece: at } = circle
        const from = at.at === 'held' ? at.holder : at.at === 'offered' ? at.to : ANA
        expect(circle.next).toEqual(roundFrom(order, from).filter(one => present.includes(one)))
        expect(circle.next).not.toContain(from)
        expect(new Set(circle.next).size).toBe(circle.next.length)
        if (circle.next.length > 0 && present.length < order.length) walkedPast++
      }),
      { numRuns: RUNS },
    )
    expect(walkedPast).toBeGreaterThan(RUNS * 0.02)
  })

  it('[A7] let in is whoever was let in by someone let in; nobody lets themselves in', () => {
    let further = 0
    fc.assert(
      fc.property(fc.subarray(IDS), admissions, admissions, (roots, claims, more) => {
        const admitted = deriveAdmitted(roots, claims)
        expect(deriveAdmitted(roots.toReversed(), claims.toReversed())).toEqual(admitted)
        expect(deriveAdmitted(admitted, claims)).toEqual(admitted)
        for (const one of roots) expect(admitted.has(one)).toBe(true)
        for (const one of admitted) expect(roots.includes(one) || isLetIn(one, admitted, claims)).toBe(true)
        const later = claims.map(claim => ({
          ...claim,
          body: { ids: [...claim.body.ids, ...(more.find(one => one.by === claim.by)?.body.ids ?? [])] },
        }))
        for (const one of admitted) expect(deriveAdmitted(roots, later).has(one), 'it only grows').toBe(true)
        if (admitted.size > roots.length) further++
      }),
      { numRuns: RUNS },
    )
    expect(further).toBeGreaterThan(RUNS * 0.2)
  })

  it('[A8] the circle ends when everybody present has said yes, and not before', () => {
    const seen = { complete: 0, begun: 0, quiet: 0 }
    fc.assert(
      fc.property(readiness, fc.subarray(IDS), (claims, present) => {
        const ending = deriveEnding(claims, present, false)
        expect(deriveEnding(claims, present, true).complete).toBe(false)
        const yes = (one: ParticipantId) => claims.some(claim => claim.by === one && claim.body.ready)
        expect(ending.complete).toBe(present.length > 0 && present.every(yes))
        expect(ending.begun).toBe(present.some(yes))
        expect([...ending.ready]).toEqual(present.filter(yes))
        seen[ending.complete ? 'complete' : ending.begun ? 'begun' : 'quiet']++
      }),
      { numRuns: RUNS },
    )
    for (const count of Object.values(seen)) expect(count).toBeGreaterThan(RUNS * 0.05)
  })
})

function isLetIn(
  one: ParticipantId,
  by: ReadonlySet<ParticipantId>,
  claims: readonly AdmissionsClaim[],
): boolean {
  return claims.some(claim => by.has(claim.by) && claim.body.ids.includes(one))
}

/** Keys of everything that anybody has claimed of the piece: what somebody may once have pressed for. */
function keysOf(given: CircleInput): string[] {
  return given.claims.piece.map(claim => `${derivePiece([claim]).key} none`)
}
