import { JUMP_MS } from './net/ticker.ts'

/*
 * How long this device has been without a word from anybody of its circle. A device that sleeps hears nothing and does
 * not notice the time: so it is reckoned by whichever of two clocks went on, and what arrives in the moment of waking,
 * which may have lain there since before, is no word.
 */

/** From here it is wiped, ms: a broken line is mended long before, and whoever left a laptop behind is not coming. */
export const WIPE_AFTER_MS = 30 * 60_000
/** In this time everybody who is there speaks at least once, ms: before that, silence after a sleep means nothing. */
const HEARING_MS = 3_000

export interface AbsenceOptions {
  /** Counts every word that has come over a link. */
  heard(): number
  /** Whether there is anybody to be heard: whoever is alone in the room misses nobody. */
  hasOthers(): boolean
  /** Local monotone clock, ms; it may stand still while the device sleeps. */
  now(): number
  /** The clock on the wall, ms; somebody may set it. */
  wall(): number
}

export interface Absence {
  /** Looks whether somebody was heard: once a second, and on waking. */
  look(): void
  /** Since when nobody has been heard, in ms, up to this very moment. */
  aloneForMs(): number
  /** Whether it is time to wipe. */
  isTooLong(): boolean
}

/** Starts among the others. */
export function createAbsence({ heard, hasOthers, now, wall }: AbsenceOptions): Absence {
  let last = { now: now(), wall: wall(), heard: heard() }
  let aloneMs = 0
  let awakeSince = Number.NEGATIVE_INFINITY

  const passedMs = () => Math.max(now() - last.now, wall() - last.wall, 0)

  return {
    look() {
      const gapMs = passedMs()
      const slept = gapMs > JUMP_MS
      const isHeard = heard() !== last.heard
      aloneMs = !hasOthers() || (isHeard && !slept) ? 0 : aloneMs + gapMs
      if (slept) awakeSince = now()
      last = { now: now(), wall: wall(), heard: heard() }
    },
    aloneForMs: () => aloneMs + (hasOthers() ? passedMs() : 0),
    isTooLong: () => aloneMs >= WIPE_AFTER_MS && now() - awakeSince >= HEARING_MS,
  }
}
