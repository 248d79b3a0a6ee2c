import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { agreementsVersion, DEFAULT_AGREEMENTS } from '../../src/domain/agreements.ts'
import { type Circle, type CircleInput, deriveCircle, momentKeys } from '../../src/domain/circle.ts'
import type { Claim, ParticipantId } from '../../src/domain/claim.ts'
import { type AdmissionsClaim, deriveAdmitted } from '../../src/domain/door.ts'
import { deriveEnding } from '../../src/domain/ending.ts'
import { mayOpenMicrophone, openingKey, standingPress } from '../../src/domain/microphone.ts'
import { type Moments, remember } from '../../src/domain/moments.ts'
import { derivePiece, type PieceClaim, type PieceMove } from '../../src/domain/piece.ts'
import { acknowledgement, type Presence, UNHEARD } from '../../src/domain/presence.ts'
import { type Claims, type ClaimToWrite, NO_CLAIMS, type Register } from '../../src/domain/registers.ts'
import { PATTERNS, PHASES, type SceneChange } from '../../src/domain/scene.ts'
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
  // What is claimed in an era that has not begun counts as little as what a stranger claims.
  fc.record({
    by: id,
    era: fc.constantFrom(0, 0, 0, 0, 1),
    epoch: fc.integer({ min: 1, max: 3 }),
    body: move,
  }),
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
  .map(
    words => new Map(words.map(([one, agoMs, lost]) => [one, { ...UNHEARD, count: 1, atMs: -agoMs, lost }])),
  )
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
    .constantFrom(null, '0.1.take', '0.2.take', '0.3.take', '0.3.withdraw')
    .map(key => key && `${key}.${ANA}`),
  moments: fc.constant(new Map()),
  listening: fc.constant(null),
  wasInterrupted: fc.constant(false),
  nowMs: fc.constant(0),
})

/** Everybody let in and heard of just now, so that it comes to speaking; Ana most often has the piece. */
const allTogether: fc.Arbitrary<CircleInput> = fc.record({ piece, how: fc.nat(4) }).map(given => ({
  me: ANA,
  roots: IDS,
  claims: {
    ...NO_CLAIMS,
    person: IDS.map((by, seat) => ({
      by,
      era: 0,
      epoch: 1,
      body: { name: 'A', seat, way: 'voice', here: 'in', consent: VERSION },
    })),
    piece:
      given.how === 0
        ? given.piece
        : [{ by: ANA, era: 0, epoch: 1, body: { kind: given.how === 1 ? 'take' : 'accept' } }],
  },
  presence: new Map(),
  settledKey: null,
  moments: new Map(),
  listening: null,
  wasInterrupted: false,
  nowMs: 0,
}))

// What anybody may claim in the registers of the practice; most of it close to what matters.
const others = IDS.slice(1)
const epoch = fc.integer({ min: 1, max: 3 })
const by = fc.constantFrom(...others)
const claimOf = <Body>(body: fc.Arbitrary<Body>) => fc.record({ by, era: fc.constant(0), epoch, body })
const own = fc
  .constantFrom('We eat first.', 'We begin with quiet.')
  .map(text => ({ kind: 'own' as const, text }))
const sceneChange: fc.Arbitrary<SceneChange> = fc.oneof(
  fc.constantFrom(...PHASES, 'farewell' as const).map(value => ({ field: 'phase' as const, value })),
  fc.constantFrom(...PATTERNS).map(value => ({ field: 'pattern' as const, value })),
  fc.nat(60).map(value => ({ field: 'breathSeconds' as const, value })),
)
const anyClaim: fc.Arbitrary<ClaimToWrite> = fc.oneof(
  claimOf(move).map(claim => ({ register: 'piece' as const, claim })),
  claimOf(sceneChange).map(claim => ({ register: 'scene' as const, claim })),
  claimOf(
    fc.record({ slot: fc.constantFrom('welcome', 'more'), place: fc.nat(5), agreement: fc.option(own) }),
  ).map(claim => ({ register: 'agreement' as const, claim })),
  claimOf(fc.record({ kind: fc.constantFrom('take' as const, 'lay' as const) })).map(claim => ({
    register: 'guardian' as const,
    claim,
  })),
  claimOf(fc.record({ seats: fc.array(fc.record({ id, epoch: fc.constant(1) }), { maxLength: 2 }) })).map(
    claim => ({ register: 'aside' as const, claim }),
  ),
  claimOf(
    fc.oneof(
      fc.record({ kind: fc.constant('ring' as const), lap: fc.nat(3), seconds: fc.constantFrom(30, 300) }),
      fc.record({ kind: fc.constant('over' as const), lap: fc.nat(3) }),
    ),
  ).map(claim => ({ register: 'bell' as const, claim })),
  claimOf(fc.record({ lap: fc.nat(3), hand: fc.nat(3), listener: fc.option(id) })).map(claim => ({
    register: 'turn' as const,
    claim,
  })),
  claimOf(fc.record({ ready: fc.boolean() })).map(claim => ({ register: 'readiness' as const, claim })),
  person
    .filter(claim => claim.by !== ANA)
    .map(claim => ({ register: 'person' as const, claim: { ...claim, epoch: 2 } })),
)

/** Claims with one more, which takes the place of its author's lesser ones, as a document does it. */
function withOneMore(claims: Claims, { register, claim }: ClaimToWrite): Claims {
  const place = ({ by, body }: Claim<unknown>) => JSON.stringify([by, slotOf(body)])
  const before: readonly Claim<unknown>[] = claims[register]
  if (before.some(one => place(one) === place(claim) && one.epoch >= claim.epoch)) return claims
  return { ...claims, [register]: [...before.filter(one => place(one) !== place(claim)), claim] }
}

function slotOf(body: unknown): unknown {
  const { field, slot } = body as { readonly field?: string; readonly slot?: string }
  return field ?? slot ?? ''
}

/** A device of Ana's: she presses once, then looks at what arrives, and forgets a press that does not stand. */
class Device {
  #given: CircleInput
  #settledKey: string | null = null
  #moments: Moments = new Map()
  pressedFor: string | null = null
  circle: Circle

  constructor(given: CircleInput) {
    this.#given = given
    this.circle = this.receive(given.claims, 0)
  }

  get open(): boolean {
    return mayOpenMicrophone(this.circle, this.pressedFor)
  }

  get claims(): Claims {
    return this.#given.claims
  }

  /** Claims arrive, time passes, and the others say again that they are there; or also that they see what she sees. */
  receive(claims: Claims, passedMs: number, isAcknowledged = false): Circle {
    const nowMs = this.#given.nowMs + passedMs
    const key = isAcknowledged ? acknowledgement(this.circle.piece, IDS) : ''
    const presence = new Map(others.map(one => [one, { ...UNHEARD, count: 1, atMs: nowMs, key }]))
    this.#given = { ...this.#given, claims, nowMs, presence }
    this.circle = deriveCircle({ ...this.#given, settledKey: this.#settledKey, moments: this.#moments })
    this.#settledKey = this.circle.settled ? this.circle.piece.key : null
    this.#moments = remember(this.#moments, momentKeys(this.circle), nowMs)
    this.pressedFor = standingPress(this.circle, this.pressedFor)
    return this.circle
  }

  press(): void {
    this.pressedFor = standingPress(this.circle, openingKey(this.circle))
  }
}

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

  it('[R19] whatever anybody else claims in whatever register and order, it opens no microphone', () => {
    const seen = { open: 0, closed: 0, farewell: 0, settled: 0 }
    const steps = fc.array(fc.tuple(anyClaim, fc.constantFrom(0, 0, 0, 1_000, 31_000), fc.boolean()), {
      maxLength: 12,
    })
    fc.assert(
      fc.property(allTogether, steps, fc.nat(5), (given, arriving, pressAt) => {
        const device = new Device(given)
        for (const [at, [claim, passedMs, isAcknowledged]] of arriving.entries()) {
          const before = device.circle
          const { open: wasOpen, pressedFor } = device
          const circle = device.receive(withOneMore(device.claims, claim), passedMs, isAcknowledged)
          expect(mayOpenMicrophone(circle, null)).toBe(false)
          if (device.open) {
            expect(device.pressedFor).toBe(openingKey(circle))
            expect(circle.speakers.has(ANA) && circle.mySeat?.state === 'present').toBe(true)
            expect(circle.scene.isQuiet || circle.cutOff || circle.ending.complete).toBe(false)
            const consented = device.claims.person.find(one => one.by === ANA)?.body.consent
            expect(consented).toBe(circle.version)
            if (circle.scene.phase === 'farewell') seen.farewell++
            else expect(circle.piece).toMatchObject({ at: 'held', holder: ANA })
            seen.open++
          }
          if (device.open && !wasOpen) {
            // Her own press, a moment ago, for this very state of which everybody has now been told.
            expect(pressedFor).toBe(openingKey(before))
            expect(before.settled).toBe(false)
            seen.settled++
          }
          if (wasOpen && !device.open) seen.closed++
          if (at === pressAt) device.press()
        }
      }),
      { numRuns: RUNS / 2 },
    )
    for (const [what, times] of Object.entries(seen)) expect(times, what).toBeGreaterThan(RUNS * 0.001)
  })

  it('[C7] claims of those who were not let in are not honoured', () => {
    let ignored = 0
    fc.assert(
      fc.property(input, given => {
        const admitted = deriveAdmitted(given.roots, given.claims.admissions)
        const honoured = given.claims.piece.filter(claim => admitted.has(claim.by) && claim.era === 0)
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
        // Whom one of them does not hear, they may not show beside themselves.
        expect(theirs.filter(id => mine.includes(id))).toEqual(mine.filter(id => theirs.includes(id)))
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
