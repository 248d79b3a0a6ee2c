import { type Coming, hasAnnounced } from './announcement.ts'
import type { Bell } from './bell.ts'
import type { ParticipantId } from './claim.ts'
import { type Guardian, mayTakeGuardian } from './guardian.ts'
import { type Moments, standsForMs } from './moments.ts'
import type { Piece } from './piece.ts'
import type { Scene } from './scene.ts'
import type { Seat } from './seat.ts'

/*
 * The line is not the person: somebody who does not answer neither stops a circle nor is shamed. What waits for
 * them can go on after a while, by a press of somebody else, and comes back to them.
 */

/** An offer that nobody answers for this long may be carried past by anyone, ms; by the guardian at once. */
export const CARRY_AFTER_MS = 60_000
/** Of a holder who has not been heard for this long may be asked whether the piece shall rest, ms. */
export const ASK_AFTER_MS = 120_000
/** After the question, still without an answer or a voice, the piece may rest in the centre, ms. */
export const REST_AFTER_MS = 60_000
/** A raised hand has the piece in the centre to itself for this long, ms. */
export const HAND_FIRST_MS = 30_000

/** What is known here, on this device, of the holder whose turn it is. */
export interface Listening {
  /** The key of the piece in whose turn this is known. */
  readonly turn: string
  /** When something was last heard or read of them, ms; null when not since the piece came to them. */
  readonly heardAtMs: number | null
  /** When this device asked them whether the piece shall rest, ms; null when it did not. */
  readonly askedAtMs: number | null
}

/** What I may ask for now, beyond what concerns me alone. */
export interface May {
  readonly take: boolean
  /** Carry an unanswered offer past the one it waits for. */
  readonly carry: boolean
  /** What can be done about a holder of whom nothing is heard. */
  readonly rest: 'no' | 'ask' | 'asked' | 'yes'
  readonly ring: boolean
  /** Set the scene: at once, after it was announced, or not while somebody else is guardian. */
  readonly tend: 'now' | 'announced' | 'no'
  readonly beGuardian: boolean
  readonly editAgreements: boolean
  readonly changePattern: boolean
  readonly moveSeats: boolean
}

/** What these permits follow from. */
export interface MayInput {
  readonly me: ParticipantId
  readonly mySeat: Seat | null
  readonly seats: readonly Seat[]
  readonly piece: Piece
  readonly scene: Scene
  readonly bell: Bell
  readonly guardian: Guardian
  readonly hands: readonly ParticipantId[]
  /** The piece rests until everyone is ready. */
  readonly isWaiting: boolean
  readonly coming: readonly Coming[]
  readonly isBreathing: boolean
  readonly moments: Moments
  readonly listening: Listening | null
  readonly nowMs: number
}

/** What I may ask for now. */
export function deriveMay(input: MayInput): May {
  const { me, mySeat, piece, scene, bell, guardian } = input
  const isHere = mySeat?.state === 'present' && scene.phase !== 'ended'
  const iHold = piece.at === 'held' && piece.holder === me
  const iTend = guardian.id === me
  return {
    take: isHere && mayTake(input),
    carry: isHere && mayCarry(input),
    rest: isHere ? mayRest(input) : 'no',
    ring: isHere && !scene.isQuiet && (bell.hasRested || iTend || iHold),
    tend: isHere ? mayTend(input) : 'no',
    beGuardian: isHere && mayTakeGuardian(guardian, me) && !iTend,
    editAgreements: mySeat !== null && (scene.phase === 'gathering' || piece.at === 'centre'),
    changePattern: piece.at === 'centre' || iHold,
    moveSeats: iTend && scene.phase === 'gathering',
  }
}

function mayTake({ piece, scene, isWaiting, isBreathing, hands, me, moments, nowMs }: MayInput): boolean {
  if (piece.at !== 'centre' || !isPieceAwake(scene) || isBreathing || isWaiting) return false
  return hands.length === 0 || hands[0] === me || standsForMs(moments, piece.key, nowMs) >= HAND_FIRST_MS
}

// In a silence the piece stays where it is, and in the farewell it rests.
function isPieceAwake({ isQuiet, phase }: Scene): boolean {
  return !isQuiet && phase !== 'farewell'
}

// Whoever reads the agreements anew is not away, and has their minute.
function mayCarry({ piece, me, seats, guardian, scene, moments, nowMs }: MayInput): boolean {
  if (piece.at !== 'offered' || piece.to === me || !isPieceAwake(scene)) return false
  const isAway = !seats.some(
    ({ id, state }) => id === piece.to && (state === 'present' || state === 'reading'),
  )
  return isAway || guardian.id === me || standsForMs(moments, piece.key, nowMs) >= CARRY_AFTER_MS
}

function mayRest({ piece, me, guardian, scene, listening, moments, nowMs }: MayInput): May['rest'] {
  if (piece.at !== 'held' || piece.holder === me || scene.isQuiet) return 'no'
  if (!tendsSilence(guardian, piece.holder, me)) return 'no'
  const known = listening?.turn === piece.key ? listening : null
  const heardForMs = known?.heardAtMs == null ? Number.POSITIVE_INFINITY : nowMs - known.heardAtMs
  const askedForMs = known?.askedAtMs == null ? null : nowMs - known.askedAtMs
  if (askedForMs !== null && heardForMs > askedForMs) return askedForMs >= REST_AFTER_MS ? 'yes' : 'asked'
  const quietForMs = Math.min(heardForMs, standsForMs(moments, piece.key, nowMs))
  return quietForMs >= ASK_AFTER_MS ? 'ask' : 'no'
}

/** Who may ask a silent holder: the guardian; anyone when that seat is empty, or when the holder sits there. */
export function tendsSilence(guardian: Guardian, holder: ParticipantId, who: ParticipantId): boolean {
  return guardian.id === null || guardian.id === who || guardian.id === holder
}

function mayTend({ guardian, me, seats, coming }: MayInput): May['tend'] {
  if (guardian.id === me) return 'now'
  if (guardian.id !== null || hasAnnounced(coming, me)) return 'no'
  // Whoever has lost everybody may be the one who is lost: when the line is back, the others have not seen it coming.
  return seats.every(seat => seat.isMe) ? 'now' : 'announced'
}
