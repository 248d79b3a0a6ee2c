import type { ParticipantId } from './claim.ts'
import { isAlive, type Presence } from './presence.ts'
import { isSamePlace } from './rejoining.ts'
import { compareSeats, type PersonClaim, type Way } from './seating.ts'
import { isSetAside, type SetAsideClaim } from './set-aside.ts'

export interface Seat {
  readonly id: ParticipantId
  readonly name: string
  readonly way: Way
  /** Present; stepped out; the line is down; or has not consented to the agreements as they now stand. */
  readonly state: 'present' | 'out' | 'lost' | 'reading'
  readonly isMe: boolean
  /** Stepped out by the others, because no answer came; over when this person comes back. */
  readonly isSetAside: boolean
}

/** What the seats follow from. */
export interface SeatsInput {
  readonly me: ParticipantId
  readonly persons: readonly PersonClaim[]
  readonly setAside: readonly SetAsideClaim[]
  /** Seats as the guardian has put them; whoever is not named sits after those who are. */
  readonly order: readonly ParticipantId[]
  /** The version of the agreements as they now stand. */
  readonly version: string
  readonly presence: Presence
  readonly nowMs: number
}

/** Everybody who has not left, in circle order. */
export function deriveSeats({ persons, order, ...input }: SeatsInput): Seat[] {
  const put = (id: ParticipantId) => (order.includes(id) ? order.indexOf(id) : order.length)
  // Whoever came back anew sits where the guardian had put them.
  const place = (claim: PersonClaim) => {
    if (order.includes(claim.by)) return put(claim.by)
    return Math.min(
      order.length,
      ...persons.filter(other => isSamePlace(claim, other)).map(({ by }) => put(by)),
    )
  }
  return persons
    .filter(claim => claim.body.here !== 'left')
    .toSorted((a, b) => place(a) - place(b) || compareSeats(a, b))
    .map(claim => ({
      id: claim.by,
      name: claim.body.name,
      way: claim.body.way,
      isMe: claim.by === input.me,
      state: seatState(claim, input),
      isSetAside: claim.body.here === 'in' && isSetAside(input.setAside, claim),
    }))
}

/** Whether this person sits here and has consented to the agreements as they stand, whether or not their line is up. */
export function isOfTheCircle(
  id: ParticipantId,
  input: Pick<SeatsInput, 'persons' | 'setAside' | 'version'>,
): boolean {
  return input.persons.some(
    claim =>
      claim.by === id &&
      claim.body.here === 'in' &&
      claim.body.consent === input.version &&
      !isSetAside(input.setAside, claim),
  )
}

/** The order with one seat moved a place clockwise (1) or back (-1); at either end it goes round. */
export function movedSeat(order: readonly ParticipantId[], id: ParticipantId, by: 1 | -1): ParticipantId[] {
  const at = order.indexOf(id)
  const rest = order.filter(one => one !== id)
  if (at < 0 || rest.length === 0) return [...order]
  const to = (at + by + order.length) % order.length
  return [...rest.slice(0, to), id, ...rest.slice(to)]
}

function seatState(claim: PersonClaim, input: Omit<SeatsInput, 'persons' | 'order'>): Seat['state'] {
  const { here, consent } = claim.body
  if (claim.by !== input.me && !isAlive(input.presence, claim.by, input.nowMs)) return 'lost'
  if (here === 'out' || isSetAside(input.setAside, claim)) return 'out'
  return consent === input.version ? 'present' : 'reading'
}
