import { setTimeout as pause } from 'node:timers/promises'

/** How often a fact is looked at, at first: short beside anything that a person would notice. */
const LOOK_EVERY_MS = 40
/** Whoever has waited long looks less often, a twentieth of that: to look costs time that the pages need. */
const PATIENT_SHARE = 1 / 20
const SELDOM_MS = 250

export interface Patience {
  /** Until when the fact must show; 15 s suits two busy cores. */
  readonly withinMs?: number
  /** How long to wait between two looks; when not said, the longer the more has been waited. */
  readonly everyMs?: number
}

/**
 * Looks at a fact until it shows something truthy, and returns that. A look that throws counts as "not yet": a page may
 * be between two states. Fails at the deadline in the words of `description`, with what the last look showed.
 */
export async function until<T>(
  fact: () => T | Promise<T>,
  description: string | (() => string),
  { withinMs = 15_000, everyMs }: Patience = {},
): Promise<NonNullable<T>> {
  const startedAt = performance.now()
  const deadline = startedAt + withinMs
  for (;;) {
    const look = await lookAt(fact)
    if (look.shown) return look.shown
    if (performance.now() > deadline) {
      const words = typeof description === 'string' ? description : description()
      throw new Error(`Not within ${withinMs / 1000} s: ${words}${look.instead}`, { cause: look.cause })
    }
    await pause(everyMs ?? lookAgainMs(performance.now() - startedAt))
  }
}

function lookAgainMs(waitedMs: number): number {
  return Math.min(SELDOM_MS, Math.max(LOOK_EVERY_MS, waitedMs * PATIENT_SHARE))
}

interface Look<T> {
  readonly shown: T | null
  readonly instead: string
  readonly cause?: unknown
}

async function lookAt<T>(fact: () => T | Promise<T>): Promise<Look<T>> {
  try {
    const seen = await fact()
    return { shown: seen || null, instead: seen ? '' : ` (last: ${JSON.stringify(seen)})` }
  } catch (cause) {
    return { shown: null, instead: ` (last: ${cause})`, cause }
  }
}
