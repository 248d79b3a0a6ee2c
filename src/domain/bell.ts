import { type Claim, greatestClaim, isRecord } from './claim.ts'
import { type Moments, standsForMs } from './moments.ts'
import { QUIET_SECONDS } from './scene.ts'

/*
 * Anybody rings. One bell opens a silence and one closes it; each device measures the time between by its own clock,
 * and whoever's is over first says so, for those who have only just arrived. Who rang is not shown.
 */

export type BellStroke =
  /** `lap`: when in the evening it rang; in the farewell, a bell ends the open microphones. Its end tells the same. */
  | { readonly kind: 'ring'; readonly lap: number; readonly seconds: number }
  | { readonly kind: 'over'; readonly lap: number }

export type BellClaim = Claim<BellStroke>

export interface Bell {
  /** Names the last stroke of the bell, for presses that were made before it; 'none' when it has not rung. */
  readonly key: string
  readonly isQuiet: boolean
  /** How long this silence lasts, s; 0 when there is none. */
  readonly seconds: number
  /** The silence has lasted its time here, and nobody has said so yet. */
  readonly isDue: boolean
  /** No silence, and the last one is long enough ago. */
  readonly hasRested: boolean
  /** The lap in which it last rang; null when it never did. */
  readonly lap: number | null
}

/** After a silence the bell rests for this long, but for guardian and holder, ms. */
export const BELL_RESTS_MS = 30_000

/** Reads a stroke of the bell; null when malformed. */
export function parseBellStroke(value: unknown): BellStroke | null {
  if (!isRecord(value)) return null
  const { kind, seconds, lap } = value
  if (typeof lap !== 'number' || !Number.isSafeInteger(lap) || lap < 0) return null
  if (kind === 'over') return { kind, lap }
  if (kind !== 'ring' || typeof seconds !== 'number' || !Number.isInteger(seconds)) return null
  return seconds < QUIET_SECONDS.least || seconds > QUIET_SECONDS.most ? null : { kind, seconds, lap }
}

/** Weight of a stroke among claims of one epoch: whoever rings again is heard. */
export function bellRank(stroke: BellStroke): number {
  return stroke.kind === 'ring' ? 1 : 0
}

/** The last stroke, or null when the bell has not rung. */
export function lastStroke(claims: Iterable<BellClaim>): BellClaim | null {
  return greatestClaim(claims, bellRank)
}

/**
 * The key of the last stroke, under which the moment is remembered when this device first saw it. Several devices say
 * at once that one silence is over: that is one end of it, and none of them closes a microphone again.
 */
export function bellKey(claims: Iterable<BellClaim>): string {
  const claim = lastStroke(claims)
  if (claim === null) return 'none'
  const { era, epoch, by, body } = claim
  return `bell ${era}.${epoch}.${body.kind === 'ring' ? `ring.${by}` : 'over'}`
}

/** Whether it is quiet now: the meaning of the greatest stroke and of this device's clock. */
export function deriveBell(claims: Iterable<BellClaim>, moments: Moments, nowMs: number): Bell {
  const all = [...claims]
  const claim = lastStroke(all)
  const key = bellKey(all)
  if (claim === null) return { key, isQuiet: false, seconds: 0, isDue: false, hasRested: true, lap: null }
  const stoodMs = standsForMs(moments, key, nowMs)
  const { body } = claim
  if (body.kind === 'over')
    return {
      key,
      isQuiet: false,
      seconds: 0,
      isDue: false,
      hasRested: stoodMs >= BELL_RESTS_MS,
      lap: body.lap,
    }
  const { lap } = body
  const leftMs = body.seconds * 1000 - stoodMs
  if (leftMs > 0) return { key, isQuiet: true, seconds: body.seconds, isDue: false, hasRested: false, lap }
  return { key, isQuiet: false, seconds: 0, isDue: true, hasRested: -leftMs >= BELL_RESTS_MS, lap }
}
