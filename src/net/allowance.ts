/** What one link may cost this device: it comes back steadily, up to a burst. */
export interface Allowance {
  /** Takes from it; false, and nothing taken, when it does not suffice. */
  take(amount: number): boolean
}

/** A full allowance on a monotone clock in ms. */
export function createAllowance(perSecond: number, burst: number, now: () => number): Allowance {
  let left = burst
  let filledAtMs = now()
  return {
    take(amount) {
      const nowMs = now()
      left = Math.min(burst, left + ((nowMs - filledAtMs) / 1000) * perSecond)
      filledAtMs = nowMs
      if (left < amount) return false
      left -= amount
      return true
    },
  }
}
