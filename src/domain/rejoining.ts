import type { ParticipantId } from './claim.ts'
import {
  isAlive,
  type Presence,
  RETURN_BY_ITSELF_AFTER_MS,
  SUSPECT_AFTER_MS,
  silentForMs,
} from './presence.ts'
import type { Seat } from './seat.ts'
import type { PersonClaim } from './seating.ts'

/*
 * A tab remembers nothing, so whoever's tab died comes back as somebody new. Of a lost seat under my own name, of
 * which nothing has been heard since I sat down, or of one that I left, I take the very place; and of two seats under
 * one name in one place the lost one is not shown. Anybody could say that name: so only a lost seat gives way, it is
 * shown again as soon as its person is heard of, and in what concerns the piece it counts as it did before.
 */

/** What a return to an old place follows from. */
export interface ReturnInput {
  readonly me: ParticipantId
  readonly persons: readonly PersonClaim[]
  readonly presence: Presence
  /** How long I have been sitting here, ms. */
  readonly seatedForMs: number
  readonly nowMs: number
}

/** Whether two say the same name in the same place. */
export function isSamePlace(a: PersonClaim, b: PersonClaim): boolean {
  return a.by !== b.by && a.body.name === b.body.name && a.body.seat === b.body.seat
}

/** Lost seats whose person sits in the same place anew; of several that are all lost, one stays. */
export function seatsBehind(seats: readonly Seat[], input: ReturnInput): readonly Seat[] {
  const claims = new Map(input.persons.map(claim => [claim.by, claim]))
  const isMyOld = (id: ParticipantId) => id !== input.me && isGoneSinceBefore(id, input)
  return seats.filter((seat, at) => {
    const mine = claims.get(seat.id)
    if (mine === undefined) return false
    if (hasLeftSince(seat, mine, input)) return true
    return seats.some((other, otherAt) => {
      const theirs = claims.get(other.id)
      const isAnew = other.state !== 'lost' || otherAt < at
      if (theirs === undefined || !isSamePlace(mine, theirs)) return false
      return seat.state === 'lost' ? isAnew : other.isMe && isMyOld(seat.id)
    })
  })
}

// Whoever sat here anew and has left meanwhile leaves no older seat of theirs behind. Which of the two was the older is
// not known: so only a seat that nobody is asked about any more, and in what concerns the circle it counts as before.
function hasLeftSince(seat: Seat, mine: PersonClaim, { persons, presence, nowMs }: ReturnInput): boolean {
  if (seat.state !== 'lost' || silentForMs(presence, seat.id, nowMs) < RETURN_BY_ITSELF_AFTER_MS) return false
  return persons.some(one => one.body.here === 'left' && isSamePlace(mine, one))
}

/** The place where I sat before my tab died; null when there is none, or I sit there already. */
export function placeToReturnTo(input: ReturnInput): number | null {
  const mine = input.persons.find(claim => claim.by === input.me)
  if (mine === undefined || mine.body.here === 'left') return null
  const gone = input.persons
    .filter(one => one.by !== input.me && one.body.name === mine.body.name)
    .filter(one => one.body.here === 'left' || isGoneSinceBefore(one.by, input))
  if (gone.some(one => one.body.seat === mine.body.seat)) return null
  const isTaken = (place: number) =>
    input.persons.some(one => one.body.seat === place && one.body.here !== 'left' && !gone.includes(one))
  const places = gone.map(one => one.body.seat).filter(place => !isTaken(place))
  return places.length === 0 ? null : Math.min(...places)
}

// Others may have lost them long before I came, and say so; by myself I know it only once I have listened as long.
function isGoneSinceBefore(id: ParticipantId, { me, presence, seatedForMs, nowMs }: ReturnInput): boolean {
  const said = presence.get(id)
  if (said !== undefined && said.count >= 0 && silentForMs(presence, id, nowMs) < seatedForMs) return false
  if (seatedForMs >= SUSPECT_AFTER_MS && !isAlive(presence, id, nowMs)) return true
  const heard = [...presence].filter(([one, { count }]) => {
    return one !== me && one !== id && count >= 0 && isAlive(presence, one, nowMs)
  })
  return heard.filter(([, { lost }]) => lost.includes(id)).length * 2 > heard.length
}
