import type { ParticipantId } from '../domain/claim.ts'
import type { Acquaintance, Proof } from './identity.ts'

/** Whoever the circle has not told of by then is not in it, or just left, ms: what is said goes from hand to hand in less. */
const TOLD_WITHIN_MS = 5_000

/** Those of whom my host said, as I was let in, that they are here; until the circle tells of them itself. */
export interface Foretold {
  /** Somebody was named, and what proves them is checked. */
  add(who: Acquaintance): void
  /** Whoever is still foretold, while the circle proves these; `isArriving`: it has told of nobody yet. */
  look(told: readonly Proof[], isArriving: boolean): readonly Acquaintance[]
  has(id: ParticipantId): boolean
}

/**
 * Keeps them. A link to each is made at once, so that not all must wait for the host's; but they are believed nothing
 * that the host has not said, and let go again when the circle knows nothing of them.
 */
export function createForetold(now: () => number): Foretold {
  const waiting = new Map<ParticipantId, Acquaintance>()
  let toldAtMs: number | null = null
  return {
    add: who => void waiting.set(who.id, who),
    look(told, isArriving) {
      for (const [id, { proof }] of waiting) if (told.includes(proof)) waiting.delete(id)
      if (!isArriving) toldAtMs ??= now()
      if (toldAtMs !== null && now() - toldAtMs >= TOLD_WITHIN_MS) waiting.clear()
      return [...waiting.values()]
    },
    has: id => waiting.has(id),
  }
}
