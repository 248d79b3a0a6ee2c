import type { Acquaintance } from './identity.ts'
import type { Link } from './link.ts'
import type { PeerSignal } from './wire.ts'

/** Wait before the next word to the same person, ms. */
export const FIRST_WAIT_MS = 500
/** Silence after which a link is given up, ms. */
export const DEAD_AFTER_MS = 12_000
/** Candidates kept that came before their offer. */
const MAX_CANDIDATES = 32

/** Older than this an offer is asked for again, ms: whoever made it may have begun another. */
export const EARLY_FOR_MS = 4_000

/** What came of an attempt before its author was known here. */
export interface Early {
  readonly attempt: number
  readonly signals: readonly PeerSignal[]
  readonly atMs: number
}

/** What the mesh keeps of one person. */
export interface Place {
  readonly who: Acquaintance
  up: Link | null
  trying: Link | null
  /** The newest attempt that was taken up. */
  newest: number
  /** Candidates of an attempt whose offer is still to come. */
  early: { readonly attempt: number; readonly signals: readonly PeerSignal[] } | null
  /** Attempts since the last link. */
  tries: number
  begunAtMs: number
  restartedAtMs: number
  repeatedAtMs: number
  /** They have asked since I last repeated my attempt. */
  isAsked: boolean
  /** Doubles with every word that nothing came of. */
  waitMs: number
  nextAtMs: number
}

/** A place without a link, to be looked after from `nextAtMs` on. */
export function createPlace(who: Acquaintance, nextAtMs: number): Place {
  return {
    who,
    up: null,
    trying: null,
    newest: 0,
    early: null,
    tries: 0,
    begunAtMs: Number.NEGATIVE_INFINITY,
    restartedAtMs: Number.NEGATIVE_INFINITY,
    repeatedAtMs: Number.NEGATIVE_INFINITY,
    isAsked: false,
    waitMs: FIRST_WAIT_MS,
    nextAtMs,
  }
}

/** Nothing is to be waited for any more. */
export function resetWait(place: Place): void {
  place.waitMs = FIRST_WAIT_MS
  place.nextAtMs = 0
}

/** All signals of a newer attempt with its offer first; null while that has not come, and the rest is kept. */
export function collectAttempt(
  place: Place,
  attempt: number,
  signals: readonly PeerSignal[],
): readonly PeerSignal[] | null {
  const before = place.early?.attempt === attempt ? place.early.signals : []
  if (signals.some(one => one.type === 'offer')) {
    place.early = null
    return [...signals, ...before]
  }
  if (before.length < MAX_CANDIDATES && attempt >= (place.early?.attempt ?? 0))
    place.early = { attempt, signals: [...before, ...signals] }
  return null
}

/** Of somebody's newest attempt the latest description and some candidates: as much as one attempt needs. */
export function keepEarly(
  before: Early | undefined,
  attempt: number,
  signals: readonly PeerSignal[],
  atMs: number,
): Early {
  if (before !== undefined && attempt < before.attempt) return before
  const all = before?.attempt === attempt ? [...before.signals, ...signals] : signals
  const description = all.filter(one => one.type !== 'candidate').slice(-1)
  const candidates = all.filter(one => one.type === 'candidate').slice(0, MAX_CANDIDATES)
  return { attempt, signals: [...description, ...candidates], atMs }
}

/** Whether an attempt that came early is most likely still waited upon. */
export function isStillWaiting(early: Early, nowMs: number): boolean {
  return nowMs - early.atMs < EARLY_FOR_MS
}
