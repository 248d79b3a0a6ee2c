import { type Agreement, agreementsVersion } from './agreements.ts'
import type { ParticipantId } from './claim.ts'
import { type AdmissionsClaim, deriveAdmitted, ROOM_CAPACITY } from './door.ts'
import { deriveEnding, type Ending, type ReadinessClaim } from './ending.ts'
import { awaited, derivePiece, type Piece, type PieceClaim } from './piece.ts'
import {
  acknowledgement,
  isAlive,
  isCutOff,
  isSettled,
  lostAmong,
  mayReturn,
  type Presence,
  RETURN_BY_ITSELF_AFTER_MS,
  silentForMs,
} from './presence.ts'
import { type Scene, speakers } from './scene.ts'
import { compareSeats, type PersonClaim, roundFrom, type Way } from './seating.ts'

export interface Seat {
  readonly id: ParticipantId
  readonly name: string
  readonly way: Way
  /** Present; stepped out; the line is down; or has not consented to the agreements as they now stand. */
  readonly state: 'present' | 'out' | 'lost' | 'reading'
  readonly isMe: boolean
}

/** The immutable snapshot from which everything renders and which voice follows. */
export interface Circle {
  readonly me: ParticipantId
  readonly title: string
  readonly agreements: readonly Agreement[]
  readonly version: string
  /** In circle order, the same on every device; empty until whoever let me in has reached me. */
  readonly seats: readonly Seat[]
  readonly mySeat: Seat | null
  readonly piece: Piece
  /** Everyone alive has acknowledged the piece as it stands. */
  readonly settled: boolean
  /** To whom the piece goes next, walking past everyone who is not present; nearest first. */
  readonly next: readonly ParticipantId[]
  readonly speakers: ReadonlySet<ParticipantId>
  /** The one the piece waits for is lost, and the circle agrees: it may go back to the centre. */
  readonly mayReturn: boolean
  /** I have lost touch with most of those who were here. */
  readonly cutOff: boolean
  readonly scene: Scene
  readonly ending: Ending
  readonly placesLeft: number
  /** Everyone else who was let in and has not left: to them a connection should stand. */
  readonly expected: readonly ParticipantId[]
}

/** Everybody's verified claims, one per author and register. */
export interface Claims {
  readonly person: readonly PersonClaim[]
  readonly admissions: readonly AdmissionsClaim[]
  readonly piece: readonly PieceClaim[]
  readonly readiness: readonly ReadinessClaim[]
}

export interface CircleInput {
  readonly me: ParticipantId
  /** Me, and whoever let me in. */
  readonly roots: readonly ParticipantId[]
  readonly title: string
  readonly agreements: readonly Agreement[]
  readonly claims: Claims
  readonly presence: Presence
  /** The key of the piece that everyone alive had acknowledged already; whoever joins later joins that. */
  readonly settledKey: string | null
  /** Local monotone clock, ms. */
  readonly nowMs: number
}

/** Derives the circle from verified claims and from who can be heard of. Pure: the same input, the same circle. */
export function deriveCircle(input: CircleInput): Circle {
  const { me, presence, nowMs, claims } = input
  const version = agreementsVersion(input.agreements)
  const admitted = deriveAdmitted(input.roots, claims.admissions)
  const persons = claims.person.filter(claim => admitted.has(claim.by))
  const expected = [...admitted].filter(id => id !== me && !hasLeft(persons, id))
  const seats = isArriving(input, persons) ? [] : deriveSeats(input, persons, version)
  const order = seats.map(seat => seat.id)
  const others = order.filter(id => id !== me)
  const present = seats.filter(seat => seat.state === 'present').map(seat => seat.id)
  const cutOff = isCutOff(others, presence, nowMs)
  const piece = derivePiece(claims.piece.filter(claim => admitted.has(claim.by)))
  const ending = deriveEnding(
    claims.readiness,
    seats.filter(isAsked(input)).map(seat => seat.id),
    cutOff,
  )
  const scene: Scene = { phase: ending.complete ? 'ended' : 'together' }
  return {
    me,
    title: input.title,
    agreements: input.agreements,
    version,
    seats,
    mySeat: seats.find(seat => seat.isMe) ?? null,
    piece,
    settled: input.settledKey === piece.key || isSettled(piece, others, presence, nowMs),
    next: nextInOrder(piece, order, present, me),
    speakers: speakers(scene, piece),
    mayReturn: mayReturn(piece, watched(piece, order, me), presence, nowMs),
    cutOff,
    scene,
    ending,
    placesLeft: Math.max(0, ROOM_CAPACITY - 1 - expected.length),
    expected,
  }
}

/** What I tell the circle in a heartbeat: the piece as I see it, and whom I have lost. */
export function myStatement(
  circle: Circle,
  presence: Presence,
  nowMs: number,
): { readonly key: string; readonly lost: readonly ParticipantId[] } {
  const seated = circle.seats.map(seat => seat.id)
  const lost = lostAmong(watched(circle.piece, seated, circle.me), presence, nowMs)
  return { key: acknowledgement(circle.piece, seated), lost }
}

/** The name of a seat, or null when nobody of that id sits here. */
export function nameOf(circle: Circle, id: ParticipantId | undefined): string | null {
  return circle.seats.find(seat => seat.id === id)?.name ?? null
}

/** Those of whom it matters whether they are lost: the others seated, and whoever the piece still waits for. */
function watched(piece: Piece, seated: readonly ParticipantId[], me: ParticipantId): ParticipantId[] {
  const waited = awaited(piece)
  return [...new Set(waited === null ? seated : [...seated, waited])].filter(id => id !== me)
}

/** Whoever let me in has not reached me yet: until then I know nothing of the circle, and nothing here may move. */
function isArriving(input: CircleInput, persons: readonly PersonClaim[]): boolean {
  return input.roots.some(id => id !== input.me && !persons.some(claim => claim.by === id))
}

/** Who is asked about the ending: everybody present, and whoever was here until just now. */
function isAsked({ presence, nowMs }: CircleInput): (seat: Seat) => boolean {
  return ({ id, state }) =>
    state === 'present' || (state === 'lost' && silentForMs(presence, id, nowMs) < RETURN_BY_ITSELF_AFTER_MS)
}

function hasLeft(persons: readonly PersonClaim[], id: ParticipantId): boolean {
  return persons.some(claim => claim.by === id && claim.body.here === 'left')
}

function deriveSeats(input: CircleInput, persons: readonly PersonClaim[], version: string): Seat[] {
  const { me, presence, nowMs } = input
  return persons
    .filter(claim => claim.body.here !== 'left')
    .toSorted(compareSeats)
    .map(({ by, body }) => ({
      id: by,
      name: body.name,
      way: body.way,
      isMe: by === me,
      state: seatState(body.here, body.consent === version, by === me || isAlive(presence, by, nowMs)),
    }))
}

function seatState(here: 'in' | 'out' | 'left', consented: boolean, alive: boolean): Seat['state'] {
  if (!alive) return 'lost'
  if (here === 'out') return 'out'
  return consented ? 'present' : 'reading'
}

// The round goes on from whoever the piece is with or offered to; from the centre it would begin with me.
function nextInOrder(
  piece: Piece,
  order: readonly ParticipantId[],
  present: readonly ParticipantId[],
  me: ParticipantId,
): ParticipantId[] {
  const from = piece.at === 'held' ? piece.holder : piece.at === 'offered' ? piece.to : me
  return roundFrom(order, from).filter(id => present.includes(id))
}
