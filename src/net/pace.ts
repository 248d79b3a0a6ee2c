import type { ParticipantId } from '../domain/claim.ts'
import { type Allowance, createAllowance } from './allowance.ts'

/** What is carried for or to each neighbour, so many frames and so much text, UTF-16 units. */
export interface PaceLimits {
  readonly frames: { readonly perSecond: number; readonly burst: number }
  readonly length: { readonly perSecond: number; readonly burst: number }
}

/** How much of one kind each neighbour may still be burdened with, or may still burden me with. */
export interface Pace {
  /** Takes one frame of this length; false when it is too much for now. */
  take(id: ParticipantId, length: number): boolean
  clear(): void
}

/** Full allowances for whoever comes. */
export function createPace({ frames, length }: PaceLimits, now: () => number): Pace {
  const left = new Map<ParticipantId, { readonly frames: Allowance; readonly length: Allowance }>()
  return {
    take(id, units) {
      const theirs = left.get(id) ?? {
        frames: createAllowance(frames.perSecond, frames.burst, now),
        length: createAllowance(length.perSecond, length.burst, now),
      }
      left.set(id, theirs)
      return theirs.frames.take(1) && theirs.length.take(units)
    },
    clear: () => left.clear(),
  }
}
