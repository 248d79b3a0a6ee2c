import type { Ruler } from './text-ruler.ts'

/** What stands beneath a name, on one line. */
export interface StateLine {
  /** The words that are shown; whoever hears the page hears the others as well. */
  readonly shown: readonly string[]
  /** Of their letters, in rem. */
  readonly size: number
}

export const BETWEEN_WORDS = ' · '
/** Size of the letters of a name, in rem: as the styles of seat-map set it. */
const NAME_REM = 0.92
/** Size of the letters beneath it, in rem, and the least at which they are read on a phone. */
const SIZE_REM = 0.78
const LEAST_SIZE_REM = 0.67
/** Small letters are set on whole points of the screen, and so come out wider than the ruler says. */
const AIR = 1.03

/**
 * As many of the words as there is room for, each of them whole: that I am I goes first, since I always sit at the bottom,
 * then the last, which matters least. Only where a single word is too wide are its letters smaller.
 */
export function stateLine(
  words: readonly string[],
  isMine: boolean,
  widthRem: number,
  ruler: Ruler,
): StateLine {
  const wide = (some: readonly string[]) => ruler(some.join(BETWEEN_WORDS)) * AIR
  let shown = words
  while (shown.length > 1 && wide(shown) * SIZE_REM > widthRem)
    shown = isMine && shown.length === words.length ? shown.slice(1) : shown.slice(0, -1)
  const size = Math.min(SIZE_REM, widthRem / Math.max(wide(shown), 1))
  return { shown, size: Math.max(size, LEAST_SIZE_REM) }
}

/** How wide a name and what stands beneath it are on one line each, in rem. */
export function wordsWidth(name: string, { shown, size }: StateLine, ruler: Ruler): number {
  return Math.max(ruler(name) * NAME_REM, ruler(shown.join(BETWEEN_WORDS)) * size) * AIR
}

/** How wide it becomes at most when one of these words stands beneath the name, in rem. */
export function widestWords(name: string, words: readonly string[], ruler: Ruler): number {
  return Math.max(...words.map(one => wordsWidth(name, { shown: [one], size: SIZE_REM }, ruler)))
}
