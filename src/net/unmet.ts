import type { ParticipantId } from '../domain/claim.ts'

/** Those who were let in and with whom no connection has come about since. */
export interface Unmet {
  /** Who should be connected with me, now. */
  expect(ids: readonly ParticipantId[]): void
  meet(id: ParticipantId): void
  /** How long it has been for those who are waited for: the longest, in ms; 0 when there is nobody. */
  waitedMs(): number
}

/**
 * Builds an empty list. Whoever was met once is not on it any more: losing somebody is another matter. Whoever is
 * waited for longer than `forgetAfterMs` has most likely gone elsewhere, and is not spoken of any more.
 */
export function createUnmet(now: () => number, forgetAfterMs: number): Unmet {
  const sinceMs = new Map<ParticipantId, number>()
  const met = new Set<ParticipantId>()
  return {
    expect(ids) {
      for (const id of sinceMs.keys()) if (!ids.includes(id)) sinceMs.delete(id)
      for (const id of ids) if (!met.has(id) && !sinceMs.has(id)) sinceMs.set(id, now())
    },
    meet(id) {
      met.add(id)
      sinceMs.delete(id)
    },
    waitedMs() {
      const waits = [...sinceMs.values()].map(since => now() - since)
      return Math.max(0, ...waits.filter(ms => ms < forgetAfterMs))
    },
  }
}
