import { placeOfPiece } from './piece-place.ts'
import type { Point } from './seat-curves.ts'
import { type Box, GAP_REM, overlap, type Room, type Seating, seatBoxes } from './seat-places.ts'
import { linesOf, type Ruler } from './text-ruler.ts'

/** A question, and what it is measured with. */
export interface Question {
  readonly text: string
  readonly ruler: Ruler
}

/** A question in the middle of the circle: the middle of its box, in px down from the middle of the room. */
export interface PromptPlace {
  readonly y: number
  readonly width: number
  readonly height: number
  /** Of its letters, in rem. */
  readonly size: number
}

/** Sizes of the letters, in rem: what does not fit in the least of them stands beneath the circle. */
const SIZES = [1.25, 1.12, 1] as const
/** Widths in which a question reads well, in rem. */
const WIDEST_REM = 26
const NARROWEST_REM = 8
/** As the styles of seat-map set it. */
const LINE_HEIGHT = 1.4
/** A block that is about twice as wide as high rests well in a circle. */
const SHAPE = 2.2

/**
 * Where a question stands in the middle of the circle. It covers no seat, nor the piece, whoever holds it, so that it
 * stays where it is while the piece goes round; and above it there is a place for the piece when nobody holds it. Null
 * where there is no such place: then it stands beneath the circle.
 */
export function placeOfPrompt(
  question: Question,
  seating: Seating,
  room: Room,
  wordWidths: readonly number[] = [],
): PromptPlace | null {
  if (seating.shape === 'list') return null
  const seats = seatBoxes(seating, room.rem, wordWidths)
  const pieces = seating.places.map((_, seat) =>
    boxAround(placeOfPiece(seating, [seat], room, { wordWidths }), seating.piece, seating.piece),
  )
  const heights = seating.places.map(place => place.y)
  const within = { top: Math.min(...heights), bottom: Math.max(...heights), rem: room.rem }
  const hasRoomAbove = (prompt: PromptPlace) => {
    const lying = boxAround(restAbove(prompt, seating, room), seating.piece, seating.piece)
    return !seats.some(seat => overlap(seat, lying))
  }
  return bestPlace(question, [...seats, ...pieces], within, hasRoomAbove)
}

/** Where the piece lies above a question when nobody holds it. */
export function restAbove({ y, height }: PromptPlace, { piece }: Seating, { rem }: Room): Point {
  return { x: 0, y: y - height / 2 - GAP_REM * rem - piece / 2 }
}

/** The room that a question takes. */
export function boxOfPrompt({ y, width, height }: PromptPlace): Box {
  return boxAround({ x: 0, y }, width, height)
}

/** The heights between which the seats are, in px, and the size of the person's text. */
interface Within {
  readonly top: number
  readonly bottom: number
  readonly rem: number
}

// The box that is nearest to the middle and to a good shape.
function bestPlace(
  { text, ruler }: Question,
  boxes: readonly Box[],
  within: Within,
  isGood: (place: PromptPlace) => boolean,
): PromptPlace | null {
  const { rem } = within
  let best: { readonly place: PromptPlace; readonly cost: number } | null = null
  for (const size of SIZES) {
    for (let width = NARROWEST_REM; width <= WIDEST_REM; width += 0.5) {
      const height = linesOf(text, (width / size) * 0.99, ruler) * size * LINE_HEIGHT
      const shape = Math.abs(Math.log(width / height / SHAPE)) * 2 + (SIZES[0] - size) * 24
      for (const y of freeHeights(width * rem, height * rem, boxes, within)) {
        const cost = shape + Math.abs(y) / rem
        if (best !== null && cost >= best.cost) break
        const place = { y, width: width * rem, height: height * rem, size }
        if (!isGood(place)) continue
        best = { place, cost }
        break
      }
    }
  }
  return best?.place ?? null
}

/** Where a box of this size is free, in px down from the middle, the nearest to it first. */
function* freeHeights(
  width: number,
  height: number,
  boxes: readonly Box[],
  within: Within,
): Generator<number, void> {
  const air = GAP_REM * within.rem
  const [across, down] = [width / 2 + air, height / 2 + air]
  const farthest = Math.max(-within.top, within.bottom) - down
  for (let away = 0; away <= farthest; away += 4) {
    for (const y of away === 0 ? [0] : [away, -away]) {
      const box = { left: -across, right: across, top: y - down, bottom: y + down }
      if (box.top < within.top || box.bottom > within.bottom) continue
      if (!boxes.some(one => overlap(one, box))) yield y
    }
  }
}

function boxAround({ x, y }: Point, width: number, height: number): Box {
  return { left: x - width / 2, right: x + width / 2, top: y - height / 2, bottom: y + height / 2 }
}
