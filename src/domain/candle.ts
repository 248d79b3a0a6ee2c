import { type Claim, isRecord } from './claim.ts'
import { type Moments, standsForMs } from './moments.ts'
import type { Piece } from './piece.ts'

/** How often a turn's candle has been lengthened, by its holder or the guardian. It never mutes anybody. */
export interface Candle {
  /** The key of the piece in whose turn it burns. */
  readonly turn: string
  /** How many times its length has been added. */
  readonly more: number
}

export type CandleClaim = Claim<Candle>

/** Most times that a candle is lengthened in one turn. */
export const MAX_MORE = 100
/** A candle is shown in this many steps, so that it burns down quietly. */
export const CANDLE_STEPS = 12

/** Reads a candle; null when malformed. */
export function parseCandle(value: unknown): Candle | null {
  if (!isRecord(value) || typeof value.turn !== 'string' || value.turn.length > 200) return null
  const { turn, more } = value
  return typeof more === 'number' && Number.isInteger(more) && more >= 0 && more <= MAX_MORE
    ? { turn, more }
    : null
}

/** How often the candle of this turn has been lengthened. */
export function lengthenedBy(claims: Iterable<CandleClaim>, turn: string): number {
  return Math.max(0, ...[...claims].filter(({ body }) => body.turn === turn).map(({ body }) => body.more))
}

/** What is left of the turn's candle in steps, from CANDLE_STEPS to 0; null without one. */
export function deriveCandle(
  claims: Iterable<CandleClaim>,
  piece: Piece,
  minutes: number,
  moments: Moments,
  nowMs: number,
): number | null {
  if (minutes === 0 || piece.at !== 'held') return null
  const lengthMs = minutes * 60_000 * (1 + lengthenedBy(claims, piece.key))
  const left = 1 - standsForMs(moments, piece.key, nowMs) / lengthMs
  return Math.max(0, Math.ceil(left * CANDLE_STEPS))
}
