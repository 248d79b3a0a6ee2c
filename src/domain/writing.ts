import { type Claim, isRecord, type ParticipantId } from './claim.ts'
import type { Piece } from './piece.ts'
import { parseText } from './plain-text.ts'

/** What its holder writes while they hold the piece, whole lines; it is over with the turn. */
export interface Writing {
  /** The key of the piece in whose turn it was written. */
  readonly turn: string
  readonly lines: readonly string[]
}

export type WritingClaim = Claim<Writing>

/** Longest line, in UTF-16 units. */
export const MAX_LINE_LENGTH = 1_000
/** Most that one turn holds, in lines and in UTF-16 units. */
export const MAX_LINES = 60
export const MAX_WRITING_LENGTH = 12_000

/** Reads a written turn; null when malformed or out of bounds. */
export function parseWriting(value: unknown): Writing | null {
  if (!isRecord(value) || !Array.isArray(value.lines) || value.lines.length > MAX_LINES) return null
  if (typeof value.turn !== 'string' || value.turn.length > 200) return null
  const lines = value.lines.map(line => parseText(line, MAX_LINE_LENGTH)).filter(line => line !== null)
  if (lines.length !== value.lines.length || lines.join('').length > MAX_WRITING_LENGTH) return null
  return { turn: value.turn, lines }
}

/** What the holder of this piece has written in this turn. */
export function deriveWritten(claims: Iterable<WritingClaim>, piece: Piece): readonly string[] {
  if (piece.at !== 'held') return []
  for (const { by, body } of claims) if (by === piece.holder && body.turn === piece.key) return body.lines
  return []
}

/** Whether one more line fits into a turn. */
export function hasRoomFor(lines: readonly string[], line: string): boolean {
  const isLine = line.length > 0 && line.length <= MAX_LINE_LENGTH
  return isLine && lines.length < MAX_LINES && lines.join('').length + line.length <= MAX_WRITING_LENGTH
}

/** The line as it would be written, or null when it is empty or too long. */
export function parseWrittenLine(value: unknown): string | null {
  const line = parseText(value, MAX_LINE_LENGTH)
  return line === '' ? null : line
}

/** Nothing written: what its author leaves behind when the turn is over. */
export const NOTHING_WRITTEN: Writing = { turn: '', lines: [] }

/** Whether somebody still has words of an earlier turn in the document. */
export function hasOldWords(claims: Iterable<WritingClaim>, me: ParticipantId, piece: Piece): boolean {
  for (const { by, body } of claims) {
    if (by === me) return body.lines.length > 0 && !(piece.at === 'held' && body.turn === piece.key)
  }
  return false
}
