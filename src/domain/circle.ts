import { isLastToGo } from './absence.ts'
import {
  type Agreement,
  type AgreementLine,
  agreementsVersion,
  deriveAgreements,
  type LostEdit,
  lostEdits,
} from './agreements.ts'
import { type Coming, deriveComing } from './announcement.ts'
import { deriveBell } from './bell.ts'
import { deriveCandle } from './candle.ts'
import type { ParticipantId } from './claim.ts'
import { deriveAdmitted, ROOM_CAPACITY } from './door.ts'
import { deriveEnding, type Ending } from './ending.ts'
import { deriveGuardian, type Guardian } from './guardian.ts'
import { deriveMay, type Listening, type May } from './may.ts'
import { type Moments, standsForMs } from './moments.ts'
import { derivePieceOf, lastGivers, type Piece } from './piece.ts'
import {
  acknowledgement,
  isCutOff,
  isSettled,
  lostAmong,
  mayReturn,
  type Presence,
  RETURN_BY_ITSELF_AFTER_MS,
  type Statement,
  silentForMs,
  wasHeard,
  watched,
} from './presence.ts'
import { type Claims, onlyOf, withoutRemoved } from './registers.ts'
import { placeToReturnTo, seatsBehind } from './rejoining.ts'
import { deriveLeaving, deriveRemoved, type Leaving, leavingKeys, SEATED } from './removal.ts'
import { deriveVouchers, isWhole, rosterHash, type Vouchers } from './roster.ts'
import { deriveSettings, hasRounds, type Scene, type SceneClaim, type SceneField, speakers } from './scene.ts'
import { isBreath, sceneOf } from './scene-now.ts'
import { deriveSeats, isOfTheCircle, type Seat } from './seat.ts'
import type { PersonClaim } from './seating.ts'
import { derivePair, hadTurn, nextInOrder, type Pair, raisedHands, receivers } from './turn.ts'
import { deriveWritten } from './writing.ts'

export type { Seat } from './seat.ts'

/** The immutable snapshot from which everything renders and which voice follows. */
export interface Circle {
  readonly me: ParticipantId
  readonly agreements: readonly Agreement[]
  /** The agreements with the places where they stand, for whoever edits them. */
  readonly lines: readonly AgreementLine[]
  /** Edits of mine that lost against another of the same moment. */
  readonly lostEdits: readonly LostEdit[]
  readonly version: string
  /** In circle order, the same on every device; empty until whoever let me in has reached me. */
  readonly seats: readonly Seat[]
  readonly mySeat: Seat | null
  /** Lost seats that are not shown: their person has come back anew, and sits in the same place. */
  readonly behind: readonly Seat[]
  /** The place where I sat before my tab died; null when I am in it. */
  readonly formerPlace: number | null
  readonly leaving: Leaving
  readonly piece: Piece
  /** Whoever last gave the piece out of their own hand; their microphone had closed before. */
  readonly givers: ReadonlySet<ParticipantId>
  /** Everyone alive has acknowledged the piece as it stands. */
  readonly settled: boolean
  /** To whom the piece goes next, walking past everyone who is not present or had their turn; nearest first. */
  readonly next: readonly ParticipantId[]
  /** Everybody to whom the holder may hand it, those who wait for their turn first. */
  readonly receivers: readonly ParticipantId[]
  /** Who may be heard now: of those whom the scene lets speak, whoever has consented to what stands. */
  readonly speakers: ReadonlySet<ParticipantId>
  /** The one the piece waits for is lost, and the circle agrees: it may go back to the centre. */
  readonly mayReturn: boolean
  /** I have lost touch with most of those who were here. */
  readonly cutOff: boolean
  readonly scene: Scene
  /** Who set each thing of the scene last, in which claim; nobody for what is as it was at first. */
  readonly setBy: Readonly<Partial<Record<SceneField, SceneClaim>>>
  readonly guardian: Guardian
  /** Changes with every stroke of the bell; a press counts for one key only. */
  readonly bellKey: string
  /** The silence has lasted its time, and somebody is to say so. */
  readonly isBellDue: boolean
  /** A breath between two speakers: the piece cannot be lifted yet. */
  readonly isBreathing: boolean
  /** Those here who have not consented to the agreements as they stand. Only the guardian is shown who. */
  readonly waitingFor: readonly ParticipantId[]
  /**
   * The piece rests until everyone is ready: while gathering wherever it is, later in the centre. Whoever comes back in
   * the middle of a round and reads what has changed does not interrupt a turn.
   */
  readonly isWaiting: boolean
  readonly coming: readonly Coming[]
  /** Raised hands, first come first; empty but in the pattern from the centre. */
  readonly hands: readonly ParticipantId[]
  readonly pair: Pair | null
  /** What the holder has written in this turn; nothing for whoever is not present, as they hear nothing. */
  readonly written: readonly string[]
  /** Steps left of the candle of this turn, for the holder and the guardian; null without one. */
  readonly candle: number | null
  /** I was holding the piece when it was taken back without me. */
  readonly wasInterrupted: boolean
  readonly may: May
  readonly ending: Ending
  readonly placesLeft: number
  /** Everyone else who was let in and has not left: to them a connection should stand. */
  readonly expected: readonly ParticipantId[]
  /** The hash of who sits here; empty until I know. */
  readonly roster: string
  readonly vouchers: Vouchers
}

export interface CircleInput {
  readonly me: ParticipantId
  /** Me, and whoever let me in. */
  readonly roots: readonly ParticipantId[]
  readonly claims: Claims
  readonly presence: Presence
  /** The key of the piece that everyone alive had acknowledged already; whoever joins later joins that. */
  readonly settledKey: string | null
  /** When this device first saw what stands now; see `momentKeys`. */
  readonly moments: Moments
  readonly listening: Listening | null
  readonly wasInterrupted: boolean
  /** Local monotone clock, ms. */
  readonly nowMs: number
}

/** Derives the circle from verified claims and from who can be heard of. Pure: the same input, the same circle. */
export function deriveCircle(input: CircleInput): Circle {
  const { me, presence, nowMs, moments } = input
  const { admitted, removed } = deriveCompany(input)
  const claims = onlyOf(admitted, withoutRemoved(removed, input.claims))
  const ever = input.claims.person.filter(claim => admitted.has(claim.by))
  const lines = deriveAgreements(claims.agreement)
  const agreements = lines.map(line => line.agreement)
  const version = agreementsVersion(agreements)
  const { settings, setBy } = deriveSettings(claims.scene)
  const sitting = { persons: claims.person, setAside: claims.aside, version }
  const all = isArriving(input) ? [] : deriveSeats({ ...sitting, me, order: settings.order, presence, nowMs })
  const returning = { ...input, persons: claims.person, seatedForMs: standsForMs(moments, SEATED, nowMs) }
  const behind = seatsBehind(all, returning)
  const seats = all.filter(seat => !behind.includes(seat))
  const mySeat = seats.find(seat => seat.isMe) ?? null
  const order = seats.map(seat => seat.id)
  const others = all.map(seat => seat.id).filter(id => id !== me)
  const present = seats.filter(seat => seat.state === 'present').map(seat => seat.id)
  const cutOff = isCutOff(others.filter(isMissed(input)), presence, nowMs)
  const piece = derivePieceOf(removed.size, claims.piece)
  const leaving = deriveLeaving({ me, claims, removed, seats, presence, moments, nowMs })
  const expected = [...admitted]
    .filter(id => id !== me && !hasLeft(input.claims.person, id))
    .filter(id => !removed.has(id) || leaving.going.includes(id))
  const asked = seats.filter(isAsked(input)).map(seat => seat.id)
  const isLast = isLastToGo(claims.person, others, presence)
  const ending = deriveEnding(claims.readiness, asked, cutOff && !isLast)
  const bell = deriveBell(claims.bell, moments, nowMs)
  const lap = setBy.phase?.epoch ?? 0
  const scene = sceneOf(settings, lap, ending, bell, present)
  const guardian = deriveGuardian(claims.guardian, id =>
    seats.some(seat => seat.id === id && isHere(seat.state)),
  )
  const pair = derivePair(claims.turn, { piece, pattern: settings.pattern, present })
  const had = hasRounds(settings.phase) ? hadTurn(claims.turn, lap) : new Set<ParticipantId>()
  const round = { piece, pattern: settings.pattern, order, present, had, pair, me }
  const holder = piece.at === 'held' ? piece.holder : null
  const waiting = present.filter(id => id !== holder)
  const hands = settings.pattern === 'centre' ? raisedHands(claims.turn, waiting) : []
  const waitingFor = seats.filter(seat => seat.state === 'reading').map(seat => seat.id)
  const isWaiting = waitingFor.length > 0 && (piece.at === 'centre' || settings.phase === 'gathering')
  const announced = claims.announcement.filter(isBySomeoneHere(seats))
  const coming = deriveComing(announced, claims.wait, moments, nowMs)
  const isBreathing = isBreath(piece, settings, moments, nowMs)
  const may = {
    me,
    mySeat,
    seats,
    piece,
    scene,
    bell,
    guardian,
    hands,
    isWaiting,
    coming,
    isBreathing,
    moments,
    nowMs,
  }
  return {
    me,
    agreements,
    lines,
    lostEdits: lostEdits(claims.agreement, me),
    version,
    seats,
    mySeat,
    behind,
    formerPlace: mySeat === null ? null : placeToReturnTo(returning),
    leaving,
    piece,
    givers: lastGivers(removed.size, claims.piece),
    settled: input.settledKey === piece.key || isSettled(piece, others, presence, nowMs),
    next: nextInOrder(round),
    receivers: receivers(round),
    speakers: new Set([...speakers(scene, piece)].filter(id => !isWaiting && isOfTheCircle(id, sitting))),
    mayReturn: mayReturn(piece, watched(piece, others, me), presence, nowMs),
    cutOff,
    scene,
    setBy,
    guardian,
    bellKey: bell.key,
    isBellDue: bell.isDue,
    isBreathing,
    waitingFor,
    isWaiting,
    coming,
    hands,
    pair,
    written: mySeat?.state === 'present' ? deriveWritten(claims.writing, piece) : [],
    candle: deriveCandle(claims.candle, piece, settings.candleMinutes, moments, nowMs),
    wasInterrupted: input.wasInterrupted,
    may: deriveMay({ ...may, listening: input.listening }),
    ending,
    placesLeft: Math.max(
      0,
      ROOM_CAPACITY - 1 - expected.filter(id => !removed.has(id)).length + behind.length,
    ),
    expected,
    roster: seats.length === 0 ? '' : rosterHash(order, ever, removed),
    vouchers: deriveVouchers(order, claims.admissions),
  }
}

/** The keys of what stands now and whose age matters; whoever derives remembers when each was first seen. */
export function momentKeys(circle: Circle): readonly string[] {
  const { piece, bellKey, coming, mySeat } = circle
  const seated = mySeat === null ? [] : [SEATED]
  return [...seated, piece.key, bellKey, ...coming.map(one => one.key), ...leavingKeys(circle)]
}

/** What I tell the circle in a heartbeat: the piece as I see it, whom I have lost, who sits here, and if I am linked to all. */
export function myStatement(
  circle: Circle,
  presence: Presence,
  linked: readonly ParticipantId[],
  nowMs: number,
): Pick<Statement, 'key' | 'lost' | 'roster' | 'whole'> {
  const seated = [...circle.seats, ...circle.behind].map(seat => seat.id)
  const lost = lostAmong(watched(circle.piece, seated, circle.me), presence, nowMs)
  const { roster } = circle
  return { key: acknowledgement(circle.piece, seated), lost, roster, whole: isWhole(circle, linked) }
}

/** The name of a seat, or null when nobody of that id sits here. */
export function nameOf(circle: Circle, id: ParticipantId | undefined): string | null {
  return [...circle.seats, ...circle.behind].find(seat => seat.id === id)?.name ?? null
}

/** Whoever let me in has not reached me yet: until then I know nothing of the circle, and nothing here may move. */
function isArriving({ me, roots, claims }: CircleInput): boolean {
  return roots.some(id => id !== me && !claims.person.some(claim => claim.by === id))
}

/** Everybody let in, and those of them who were removed. Whom they had let in stays if they had sat down (removal.ts). */
function deriveCompany({ roots, claims }: CircleInput) {
  const ever = deriveAdmitted(roots, claims.admissions)
  const removed = deriveRemoved(ever, claims)
  if (removed.size === 0) return { admitted: ever, removed }
  const sat = new Set(claims.person.map(claim => claim.by))
  const counts = (host: ParticipantId, guest: ParticipantId) => !removed.has(host) || sat.has(guest)
  return { admitted: deriveAdmitted(roots, claims.admissions, counts), removed }
}

/** Whose silence says that I am out of touch: of whoever was heard or let me in. Who is still to be met has not fallen silent. */
function isMissed({ roots, presence }: CircleInput): (id: ParticipantId) => boolean {
  return id => roots.includes(id) || wasHeard(presence, id)
}

/** Who is asked about the ending: everybody here, reading or not, and whoever was here until just now. */
function isAsked({ presence, nowMs }: CircleInput): (seat: Seat) => boolean {
  return ({ id, state }) =>
    isHere(state) || (state === 'lost' && silentForMs(presence, id, nowMs) < RETURN_BY_ITSELF_AFTER_MS)
}

// Whoever reads the agreements anew is here, and silence is never a yes.
function isHere(state: Seat['state']): boolean {
  return state === 'present' || state === 'reading'
}

function isBySomeoneHere(seats: readonly Seat[]): (claim: { readonly by: ParticipantId }) => boolean {
  return ({ by }) => seats.some(({ id, state }) => id === by && state !== 'lost')
}

function hasLeft(persons: readonly PersonClaim[], id: ParticipantId): boolean {
  return persons.some(claim => claim.by === id && claim.body.here === 'left')
}
