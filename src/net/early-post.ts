import type { Acquaintance } from './identity.ts'
import { EARLY_FOR_MS } from './place.ts'
import type { Signal } from './wire.ts'

/** Letters kept: an offer and what belongs to it from everybody of a full room, twice. */
const MAX_KEPT = 96

type Hear = (from: Acquaintance, signal: Signal) => void

/** What people of the circle say to somebody who has not sat down yet: they learn of an admission before its newcomer does. */
export interface EarlyPost {
  keep: Hear
  /** Tells all that is not too old, in its order, and forgets it. */
  tell(hear: Hear): void
}

/** Keeps links that are asked for; whether their authors belong here is for the mesh to judge (mesh.ts). */
export function createEarlyPost(now: () => number): EarlyPost {
  let kept: { readonly from: Acquaintance; readonly signal: Signal; readonly atMs: number }[] = []
  return {
    keep(from, signal) {
      if (signal.kind !== 'signal' && signal.kind !== 'dial-me') return
      kept.push({ from, signal, atMs: now() })
      if (kept.length > MAX_KEPT) kept.shift()
    },
    tell(hear) {
      const all = kept
      kept = []
      for (const { from, signal, atMs } of all) if (now() - atMs < EARLY_FOR_MS) hear(from, signal)
    },
  }
}
