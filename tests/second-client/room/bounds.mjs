/** Times of the protocol page, in ms, and some bounds. */
export { MOST_PEOPLE as MOST_LINKS, SEATS } from '../protocol/people.mjs'

export const NOBODY_ANSWERS = 1500
export const KNOCK_ANSWER = 3000
export const KNOCK_AGAIN = 3000
export const NOTHING_FROM_INSIDE = 15000
export const KNOCK_FORGOTTEN = 10000
export const HOST_AWAITED = 5000
export const ATTEMPT_GIVEN_UP = 12000
export const ATTEMPT_AGAIN = 2000
export const FIRST_PAUSE = 500
export const PAUSE_WHILE_HEARD = 2000
export const LONGEST_PAUSE = 8000
export const SILENT_LINK_GIVEN_UP = 12000
export const LOST = 5000
export const KEPT_BEFORE_ADMITTED = 4000
export const CUT_OFF_RESTS = 4000
export const RETURNED_BY_HAND = 8000
export const RETURNS_BY_ITSELF = 20000
export const GATHERED = 10
export const PASSED_ON = 250
export const FIRST_GATE = 5000
export const SECOND_GATE = 10000
export const SAID_AGAIN = 250
export const BEAT = 1000
export const LAST_WORD = 2000

/** One's own monotone clock. */
export const now = () => performance.now()
