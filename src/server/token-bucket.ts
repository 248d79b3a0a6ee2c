/** An allowance that refills steadily up to a burst. */
export interface TokenBucket {
  /** Takes from the allowance; false, and nothing taken, when it does not suffice. */
  take(amount: number, nowMs: number): boolean
}

/** Builds a full bucket. Times are of one monotone clock. */
export function createTokenBucket(perSecond: number, burst: number, startMs: number): TokenBucket {
  return new Bucket(perSecond, burst, startMs)
}

// A class, since every socket has two of them: what is common to all is kept once.
class Bucket implements TokenBucket {
  readonly #perSecond: number
  readonly #burst: number
  #tokens: number
  #filledAtMs: number

  constructor(perSecond: number, burst: number, startMs: number) {
    this.#perSecond = perSecond
    this.#burst = burst
    this.#tokens = burst
    this.#filledAtMs = startMs
  }

  take(amount: number, nowMs: number): boolean {
    const refilled = ((nowMs - this.#filledAtMs) / 1000) * this.#perSecond
    this.#tokens = Math.min(this.#burst, this.#tokens + refilled)
    this.#filledAtMs = nowMs
    if (this.#tokens < amount) return false
    this.#tokens -= amount
    return true
  }
}
