/** How wide a text is on one line, in em. */
export type Ruler = (text: string) => number

/** Large enough for hinting not to matter, px. */
const MEASURED_AT_PX = 100

/** What a line may lose at its end where it can be broken anywhere, in em: a sign, and one that begins no line. */
const LOST_AT_A_BREAK = 2

/** Builds a ruler for one font, given as in CSS (`italic 400 … serif`, the size left out). It measures each word once. */
export function createRuler(style: string, family: string): Ruler {
  const canvas = document.createElement('canvas').getContext('2d')
  const known = new Map<string, number>()
  if (canvas !== null) canvas.font = `${style} ${MEASURED_AT_PX}px ${family}`
  return text => {
    const width =
      known.get(text) ?? (canvas?.measureText(text).width ?? Number.POSITIVE_INFINITY) / MEASURED_AT_PX
    known.set(text, width)
    return width
  }
}

/** In how many lines a text stands that is broken at `width` em, between words where it can be. */
export function linesOf(text: string, width: number, ruler: Ruler): number {
  return text.split('\n').reduce((lines, line) => lines + linesOfOne(line, width, ruler), 0)
}

function linesOfOne(text: string, width: number, ruler: Ruler): number {
  const blank = ruler(' ')
  const broken = Math.max(1, width - LOST_AT_A_BREAK)
  let lines = 1
  let used = 0
  for (const word of text.split(/\s+/)) {
    const wide = ruler(word)
    if (used > 0 && used + blank + wide > width) {
      lines++
      used = 0
    }
    used += (used > 0 ? blank : 0) + wide
    for (; used > width; used -= broken) lines++ // a word that is longer than a line is broken anywhere
  }
  return lines
}
