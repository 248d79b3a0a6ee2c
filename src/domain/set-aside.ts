import { type Claim, isRecord, type ParticipantId, parseParticipantId } from './claim.ts'
import type { PersonClaim } from './seating.ts'

/*
 * Whom the others have stepped out because they did not answer. It names the very statement of theirs that it is
 * about: with the next thing that they say of themselves, by coming back, it is over.
 */

export interface SetAside {
  readonly seats: readonly { readonly id: ParticipantId; readonly epoch: number }[]
}

export type SetAsideClaim = Claim<SetAside>

/** Most people whom one person has set aside: a whole room. */
const MAX_SET_ASIDE = 24

/** Reads whom somebody has set aside; null when malformed. */
export function parseSetAside(value: unknown, by: ParticipantId): SetAside | null {
  if (!isRecord(value) || !Array.isArray(value.seats) || value.seats.length > MAX_SET_ASIDE) return null
  const seats = value.seats.map(seat => parseSeat(seat, by)).filter(seat => seat !== null)
  return seats.length === value.seats.length ? { seats } : null
}

/** Whether the others have stepped this person out since they last said anything of themselves. */
export function isSetAside(claims: Iterable<SetAsideClaim>, person: PersonClaim): boolean {
  for (const { body } of claims) {
    if (body.seats.some(seat => seat.id === person.by && seat.epoch === person.epoch)) return true
  }
  return false
}

function parseSeat(value: unknown, by: ParticipantId): SetAside['seats'][number] | null {
  if (!isRecord(value)) return null
  const id = parseParticipantId(value.id)
  const { epoch } = value
  if (id === null || id === by || typeof epoch !== 'number' || !Number.isSafeInteger(epoch)) return null
  return { id, epoch }
}
