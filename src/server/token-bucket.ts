/** An allowance that refills steadily up to a burst. */
export interface TokenBucket {
  /** Takes from the allowance; false, and nothing taken, when it does not suffice. */
  take(amount: number, nowMs: number): boolean
}

/** Builds a full bucket. Times are of one monotone clock. */
export function createTokenBucket(perSecond: number, burst: number, startMs: number): TokenBucket {
  let tokens = burst
  let filledAtMs = startMs
  return {
    take(amount, nowMs) {
      tokens = Math.min(burst, tokens + ((nowMs - filledAtMs) / 1000) * perSecond)
      filledAtMs = nowMs
      if (tokens < amount) return false
      tokens -= amount
      return true
    },
  }
}
