import type { Circle } from './circle.ts'
import type { ParticipantId } from './claim.ts'
import { type Presence, RETURN_BY_ITSELF_AFTER_MS } from './presence.ts'
import type { PersonClaim } from './seating.ts'

/*
 * A device that hears nobody of its circle. The others may have ended it: they ask nobody who has stepped out, a yes of
 * mine stands, and whoever they have not heard for 20 s they count out. From then on nothing of the circle is given to
 * anybody whom I do not know: the link may have come to them when it was long over. One of two alone ends nothing, so in a
 * circle of two no word of mine means no ending; and whoever was let in and never sat cannot end it either.
 */

type Known = Pick<Circle, 'mySeat' | 'ending' | 'seats' | 'me'>

/** Whether the others may have ended the circle without me, of whom I have heard nothing for so long. */
export function mayBeOver(circle: Known, aloneForMs: number): boolean {
  const others = othersOf(circle)
  if (others.length === 0 || (others.length === 1 && !isSpokenFor(circle))) return false
  return aloneForMs >= (isSpokenFor(circle) ? CERTAINLY_GONE_MS : RETURN_BY_ITSELF_AFTER_MS)
}

/** Whether there is anybody whose silence means something: while gathering, whoever waits with one lost guest waits on. */
export function missesAnybody(circle: Known & { readonly scene: Pick<Circle['scene'], 'phase'> }): boolean {
  const others = othersOf(circle)
  const isWaitingOn = circle.scene.phase === 'gathering' && others.length === 1 && !isSpokenFor(circle)
  return others.length > 0 && !isWaitingOn
}

/**
 * Whether I am the last of those who went on together. Whoever is lost had been counted out while somebody was still here
 * with me: the two of us could have ended without them; and then that one left, which is as good as a yes. Of whoever fell
 * silent later I cannot know whether it is they who are gone, or I.
 */
export function isLastToGo(
  persons: readonly PersonClaim[],
  others: readonly ParticipantId[],
  presence: Presence,
): boolean {
  const heardAtMs = (id: ParticipantId) => presence.get(id)?.atMs ?? Number.NEGATIVE_INFINITY
  const gone = persons.filter(({ body }) => body.here === 'left').map(({ by }) => heardAtMs(by))
  return others.every(id => Math.max(...gone) - heardAtMs(id) >= RETURN_BY_ITSELF_AFTER_MS)
}

/** Somebody who is there says so each second; this long without any word of anybody, ms, and no link may be left. */
const CERTAINLY_GONE_MS = 4_000

/** Whether the others need no word of mine to end: I have said yes, or am not asked. */
function isSpokenFor({ mySeat, ending, me }: Known): boolean {
  const isAsked = mySeat?.state === 'present' || mySeat?.state === 'reading'
  return !isAsked || ending.ready.has(me)
}

function othersOf({ seats, me }: Known) {
  return seats.filter(seat => seat.id !== me)
}
