import { type Claim, greatestClaim, isRecord, type ParticipantId, parseParticipantId } from './claim.ts'

/*
 * The guardian tends time and bell and owns nobody. It is a seat that anybody takes when it is empty, lays down, or
 * hands to somebody who takes it. A guardian who is lost or stepped out leaves it empty; nothing takes it over.
 */

export type GuardianMove =
  | { readonly kind: 'take' | 'lay' }
  | { readonly kind: 'offer'; readonly to: ParticipantId }

export type GuardianClaim = Claim<GuardianMove>

export interface Guardian {
  /** Who tends the circle now; null while the seat is empty. */
  readonly id: ParticipantId | null
  /** To whom the guardian is handing the seat. */
  readonly offeredTo: ParticipantId | null
}

// Of two at once, the one who takes the seat beats the one who hands it on or lays it down.
const RANKS = { take: 3, offer: 2, lay: 1 } as const

/** Reads a move of the guardian's seat; null when malformed. */
export function parseGuardianMove(value: unknown, by: ParticipantId): GuardianMove | null {
  if (!isRecord(value)) return null
  const { kind } = value
  if (kind === 'take' || kind === 'lay') return { kind }
  const to = kind === 'offer' ? parseParticipantId(value.to) : null
  return to === null || to === by ? null : { kind: 'offer', to }
}

/** Weight of a move among claims of one epoch. */
export function guardianRank(move: GuardianMove): number {
  return RANKS[move.kind]
}

/** Who the guardian is, as far as they are here (`isHere`): the meaning of the greatest claim. */
export function deriveGuardian(
  claims: Iterable<GuardianClaim>,
  isHere: (id: ParticipantId) => boolean,
): Guardian {
  const claim = greatestClaim(claims, guardianRank)
  if (claim === null || claim.body.kind === 'lay' || !isHere(claim.by)) return { id: null, offeredTo: null }
  return { id: claim.by, offeredTo: claim.body.kind === 'offer' ? claim.body.to : null }
}

/** Whether somebody may sit down as guardian: the seat is empty, or it is being handed to them. */
export function mayTakeGuardian(guardian: Guardian, me: ParticipantId): boolean {
  return guardian.id === null || guardian.offeredTo === me
}
