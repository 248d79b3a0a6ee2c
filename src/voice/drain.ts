import type { JitterReading } from './rtp-stats.ts'

/** The longest that a last word may ring on, in ms: more would be heard as the giver still speaking. */
export const MAX_DRAIN_MS = 400
/** Added to the measured delay, in ms: the mean says nothing of the slowest packet. */
const MARGIN_MS = 100

/**
 * How long a voice that has just been given up stays audible, in ms: what its jitter buffer still holds, since
 * the offer travels faster than the sound. Measured over its own turn, from `before` to `now`.
 */
export function drainMs(before: JitterReading | null, now: JitterReading | null): number {
  if (now === null) return MAX_DRAIN_MS
  const emitted = now.emittedCount - (before?.emittedCount ?? 0)
  const delaySeconds = now.delaySeconds - (before?.delaySeconds ?? 0)
  if (!(emitted > 0) || !(delaySeconds >= 0)) return MAX_DRAIN_MS
  return Math.min(MAX_DRAIN_MS, (delaySeconds / emitted) * 1000 + MARGIN_MS)
}
