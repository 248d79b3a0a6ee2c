/*
 * What people write for each other: text, never markup. It is kept as it was written but for signs that would
 * make it look like something else; what is too long is refused whole, never cut behind its author's back.
 */

// Control characters but the line break, separators, and marks that turn the direction of all that follows.
const DISTURBING = /(?!\n)[\p{Cc}\p{Zl}\p{Zp}\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]/gu

/** Reads a text of at most `max` UTF-16 units; null when it is none or too long. It may be empty. */
export function parseText(value: unknown, max: number): string | null {
  if (typeof value !== 'string' || value.length > max) return null
  return value.replace(/\r\n?/g, '\n').replace(DISTURBING, '').trim()
}

/** As parseText, on one line. */
export function parseLine(value: unknown, max: number): string | null {
  return parseText(value, max)?.replace(/\s+/gu, ' ') ?? null
}
