import type { ParticipantId } from '../domain/claim.ts'
import { SUSPECT_AFTER_MS } from '../domain/presence.ts'
import type { Link } from './link.ts'
import { DEAD_AFTER_MS, FIRST_WAIT_MS, type Place, resetWait } from './place.ts'
import type { Signal } from './wire.ts'

/*
 * How one comes to a link: who dials, who asks to be dialled, and when it is said again.
 *
 *   up ── silent 5 s, or no way ─▶ restart, said again every 2 s ── silent 12 s ─▶ closed
 *   no link ─▶ attempt, said again while nothing comes of it ── 12 s ─▶ the next attempt
 *
 * An attempt that began while one of the two was away is overtaken as soon as both are there: it was said to nobody,
 * and would have to run out first.
 */

/** The longest wait before the next word, ms: nobody hears that person, and they cost the server little. */
const LAST_WAIT_MS = 8_000
/** The longest wait while others do hear that person, ms: a missing edge is mended soon. */
export const KNOWN_WAIT_MS = 2_000
/** Attempts of mine under way at once: more would fight for the same radio. */
const MAX_DIALLING = 4
/** How long an attempt holds one of these places, ms; most are up long before, the others must not keep newcomers waiting. */
const DIALLING_MS = 4_000

export interface DiallingOptions {
  readonly me: ParticipantId
  places(): Iterable<Place>
  /** Begins my next attempt. */
  begin(place: Place): void
  send(to: ParticipantId, signal: Signal): void
  isAlive(id: ParticipantId): boolean
  /** Looks after every place again in so many ms; the next second may be too late. */
  tendIn(ms: number): void
  now(): number
}

export interface Dialling {
  /** Does what is due for one person. */
  tend(place: Place): void
  /** They ask me to dial; `has` is the attempt that they have, if any. */
  asked(place: Place, has: number | null): void
  /** One of us was away, and may be back. */
  hurry(place: Place): void
}

/** Decides what is said to those to whom no link stands, or only a silent one. */
export function createDialling(options: DiallingOptions): Dialling {
  const { me, begin, send, now } = options
  const dials = (place: Place) => me < place.who.id
  const silentMs = (link: Link) => now() - link.heardAtMs()

  function tend(place: Place): void {
    const { up } = place
    if (up !== null && silentMs(up) <= SUSPECT_AFTER_MS && !up.hasNoWay()) return
    if (up !== null && silentMs(up) <= DEAD_AFTER_MS) {
      mend(place, up)
      return
    }
    up?.close()
    if (place.isAsked && place.trying !== null) repeat(place, place.trying)
    if (now() >= place.nextAtMs) reach(place)
  }

  /** There is no link, or none that is alive. */
  function reach(place: Place): void {
    const { trying } = place
    if (!dials(place)) {
      if (trying !== null && now() - place.begunAtMs < KNOWN_WAIT_MS) return
      send(place.who.id, { kind: 'dial-me', has: trying?.attempt ?? null }) // or mine is one that they gave up long ago
    } else if (trying !== null) {
      if (now() - trying.saidAtMs() < KNOWN_WAIT_MS) return
      trying.repeat()
    } else {
      if (!mayDial(place)) return
      begin(place)
    }
    wait(place)
  }

  function wait(place: Place): void {
    const longest = options.isAlive(place.who.id) ? KNOWN_WAIT_MS : LAST_WAIT_MS
    const waitMs = Math.min(place.waitMs, longest)
    place.nextAtMs = now() + waitMs
    place.waitMs = Math.min(place.waitMs * 2, LAST_WAIT_MS)
    if (waitMs === FIRST_WAIT_MS) options.tendIn(waitMs)
  }

  /** Those who could not be reached so far must not keep a newcomer waiting. */
  function mayDial(place: Place): boolean {
    const isBefore = (one: Place) =>
      one.trying !== null && dials(one) && one.tries <= place.tries + 1 && now() - one.begunAtMs < DIALLING_MS
    return [...options.places()].filter(isBefore).length < MAX_DIALLING
  }

  /** A link is up and silent: whoever dialled looks for another way through, the other asks for it. */
  function mend(place: Place, link: Link): void {
    if (now() - place.restartedAtMs < KNOWN_WAIT_MS) return
    const isUnderWay = place.restartedAtMs > link.heardAtMs()
    place.restartedAtMs = now()
    if (!dials(place)) send(place.who.id, { kind: 'dial-me', has: link.attempt })
    else if (isUnderWay) link.repeat()
    else link.restart()
  }

  /** Says an attempt once more, since the other end is there; not again for each of many who ask at once, but after them. */
  function repeat(place: Place, trying: Link): void {
    const sinceMs = now() - place.repeatedAtMs
    place.isAsked = sinceMs < FIRST_WAIT_MS
    if (place.isAsked) {
      options.tendIn(FIRST_WAIT_MS - sinceMs)
      return
    }
    place.repeatedAtMs = now()
    trying.repeat()
  }

  /** Nothing has come of an attempt of mine, and it is so old that it was most likely said to nobody. */
  const isInVain = (place: Place, trying: Link, afterMs: number) =>
    !trying.isAnswered() && now() - place.begunAtMs >= afterMs

  return {
    tend,
    asked(place, has) {
      if (!dials(place)) return
      const { up, trying } = place
      if (trying !== null) {
        if (has === null && isInVain(place, trying, DIALLING_MS)) begin(place)
        else repeat(place, trying) // mine came before they knew me, or was lost
      } else if (up === null) {
        resetWait(place)
        tend(place)
      } else if (has === up.attempt) {
        mend(place, up)
      } else if (now() - place.begunAtMs >= KNOWN_WAIT_MS) {
        begin(place) // theirs is gone, mine does not know it yet
      }
    },
    hurry(place) {
      const { up, trying } = place
      if (up !== null) {
        place.restartedAtMs = Math.min(place.restartedAtMs, now() - KNOWN_WAIT_MS)
        return
      }
      resetWait(place)
      if (trying === null || !dials(place) || trying.isAnswered()) return
      if (isInVain(place, trying, FIRST_WAIT_MS)) begin(place)
      else repeat(place, trying)
    },
  }
}
