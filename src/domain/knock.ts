import type { Circle } from './circle.ts'
import type { ParticipantId } from './claim.ts'
import { doorHere } from './door.ts'
import { hasRounds } from './scene.ts'

/*
 * A knock at a door that asks. It is repeated for as long as the newcomer waits, and remembered inside no longer than
 * that. It appears between turns, to the guardian first and after a while to anyone, and stays until it is answered.
 */

/** A knock is forgotten when it was not repeated for this long, ms: three repetitions (net/visitor.ts). */
export const KNOCK_KEPT_MS = 10_000
/** After this long anyone may answer it, ms. */
export const ANYONE_AFTER_MS = 120_000
/** Who was told “not yet” is shown again between two other turns, or after this long, ms. */
export const NOT_YET_FOR_MS = 60_000
/** Most knocks remembered at once; whoever has the link can knock under any number of names. */
export const MAX_KNOCKS = 8

/** Somebody at the door, as this device knows them. */
export interface Knock {
  readonly id: ParticipantId
  readonly name: string
  /** When this device first heard them, and last, ms of its monotone clock. */
  readonly sinceMs: number
  readonly heardAtMs: number
  /** It has appeared here already, and is not taken away under a finger when somebody begins to speak. */
  readonly isShown: boolean
  /** When, and while the piece stood how, somebody inside said “not yet”; null while nobody has. */
  readonly notYet: { readonly atMs: number; readonly piece: string } | null
}

/** Whether somebody may answer a knock that has waited this long: the guardian; anyone after a while or without one. */
export function mayAnswerKnocks(
  { guardian }: Pick<Circle, 'guardian'>,
  by: ParticipantId,
  waitedMs: number,
): boolean {
  return guardian.id === null || guardian.id === by || waitedMs >= ANYONE_AFTER_MS
}

/** Whether this knock is shown to me now, so that I may answer it. */
export function showsKnock(circle: Circle, knock: Knock, nowMs: number): boolean {
  const { mySeat, scene, me, expected } = circle
  if (mySeat?.state !== 'present' || scene.isQuiet || doorHere(circle) !== 'ask') return false
  if (nowMs - knock.heardAtMs > KNOCK_KEPT_MS || expected.includes(knock.id)) return false
  if (!mayAnswerKnocks(circle, me, nowMs - knock.sinceMs) || isPutOff(circle, knock, nowMs)) return false
  return !isInTurn(circle) || (knock.isShown && !isMyTurn(circle))
}

/** The one who answers for all that the door is heard: the guardian, else the first who is present. */
export function keepsDoor({ guardian, seats, me }: Circle): boolean {
  const first = seats.find(seat => seat.state === 'present')
  return (guardian.id ?? first?.id) === me
}

function isPutOff({ piece }: Circle, { notYet }: Knock, nowMs: number): boolean {
  return notYet !== null && notYet.piece === piece.key && nowMs - notYet.atMs < NOT_YET_FOR_MS
}

// Gathering and the farewell have no turns; and whoever is alone here is not disturbed in theirs.
function isInTurn({ scene, piece, seats }: Circle): boolean {
  const present = seats.filter(seat => seat.state === 'present')
  return hasRounds(scene.phase) && piece.at === 'held' && present.length > 1
}

function isMyTurn({ piece, me }: Circle): boolean {
  return piece.at === 'held' && piece.holder === me
}
