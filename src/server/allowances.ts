import { createTokenBucket, type TokenBucket } from './token-bucket.ts'

/** One allowance for each address, all alike. */
export interface Allowances {
  /** False, and nothing taken, when that address has used up its own. */
  take(address: string, nowMs: number): boolean
  /** For how many addresses an allowance is remembered now. */
  readonly remembered: number
}

interface Allowance {
  readonly bucket: TokenBucket
  usedAtMs: number
}

/**
 * Builds the allowances. An address is remembered no longer than it takes for its allowance to be whole again, and
 * never more than `maxAddresses` of them: then the one that has been quiet longest is forgotten.
 */
export function createAllowances(perSecond: number, burst: number, maxAddresses: number): Allowances {
  const wholeAfterMs = (burst / perSecond) * 1000
  /** The one that asked last stands last. */
  const allowances = new Map<string, Allowance>()

  function forget(nowMs: number): void {
    for (const [address, { usedAtMs }] of allowances) {
      if (nowMs - usedAtMs < wholeAfterMs && allowances.size <= maxAddresses) return
      allowances.delete(address)
    }
  }

  return {
    take(address, nowMs) {
      const bucket = allowances.get(address)?.bucket ?? createTokenBucket(perSecond, burst, nowMs)
      allowances.delete(address)
      allowances.set(address, { bucket, usedAtMs: nowMs })
      forget(nowMs)
      return bucket.take(1, nowMs)
    },
    get remembered() {
      return allowances.size
    },
  }
}
