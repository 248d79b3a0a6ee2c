import type { Place, Point } from './seat-curves.ts'
import {
  type Box,
  GAP_REM,
  overlap,
  type Room,
  type Seating,
  seatShapes,
  squareAround,
} from './seat-places.ts'

/** Directions in which the piece looks for its place: towards the middle first, then aside, then away from it; in radians. */
const ARC = Array.from({ length: 41 }, (_, i) => (i % 2 === 0 ? -1 : 1) * Math.ceil(i / 2) * 0.157)
/** How far the next place is that is tried, px. */
const STEP_PX = 3
/** The stone within its square: it is wider than it is high (talking-piece.ts). */
const STONE = { across: 0.42, down: 0.37 } as const
/** Eyes see at once whose the piece is when everybody else is farther away by so much of its size. */
const CLEAR = 0.25
/** By how much a place costs more where that cannot be told at all. */
const UNCLEAR_COST = 3

/** What else is known of the circle in which the piece lies. */
export interface Around {
  /** How wide the seats' words are, in rem, so that the piece comes close to a short name. */
  readonly wordWidths?: readonly number[]
  /** What stands in the middle: from it the piece keeps its whole square, as it does from the piece (prompt-place.ts). */
  readonly middle?: Box | null
  /** Where it lies when nobody holds it. */
  readonly rest?: Point
}

/** Of the room. */
const MIDDLE: Point = { x: 0, y: 0 }

/** Where the piece lies: beside its holder, between two, or in the middle; never over a seat. */
export function placeOfPiece(
  seating: Seating,
  between: readonly number[],
  room: Room,
  { wordWidths = [], middle = null, rest = MIDDLE }: Around = {},
): Point {
  const places = between.map(at => seating.places[at]).filter(place => place !== undefined)
  const mean = (of: (place: Place) => number) => places.reduce((sum, one) => sum + of(one), 0) / places.length
  const from = places.length === 0 ? rest : { x: mean(one => one.x), y: mean(one => one.y) }
  if (seating.shape === 'list')
    return { x: room.width / 2 - seating.piece / 2 - GAP_REM * room.rem, y: from.y }
  if (places.length === 0) return rest
  const seats = seatShapes(seating, room.rem, wordWidths)
  const boxes = seats.flat()
  const half = halfOf(seating, room)
  const whole = seating.piece / 2 + (GAP_REM * room.rem) / 2
  const isFree = (point: Point) =>
    Math.abs(point.x) + half.x <= room.width / 2 &&
    Math.abs(point.y) + half.y <= room.height / 2 &&
    boxes.every(box => !touches(box, point, half)) &&
    (middle === null || !overlap(middle, squareAround(point, whole)))
  const beside = placeBeside(between, seating, seats, half)
  if (beside !== null && isFree(beside)) return beside
  const clearPx = seating.piece * CLEAR
  return (
    nearestInwards(from, isFree, point => Math.max(0, 1 - leadOf(between, seats, point) / clearPx)) ?? rest
  )
}

/** By how many px everybody else is farther away than both of those whose the piece is; negative where somebody is nearer. */
export function leadOf(
  between: readonly number[],
  seats: ReturnType<typeof seatShapes>,
  point: Point,
): number {
  let [theirs, others] = [0, Number.POSITIVE_INFINITY]
  for (const [at, [face, words]] of seats.entries()) {
    const away = Math.min(distanceTo(face, point), distanceTo(words, point))
    if (between.includes(at)) theirs = Math.max(theirs, away)
    else others = Math.min(others, away)
  }
  return others - theirs
}

// In the row of somebody at the side of a table it lies at the end of their words, however near the rows are; on its way
// between two rows, at the end of both.
function placeBeside(
  between: readonly number[],
  { places }: Seating,
  seats: ReturnType<typeof seatShapes>,
  half: Point,
): Point | null {
  const rows = between.flatMap(at => {
    const [place, shapes] = [places[at], seats[at]]
    return place === undefined || shapes === undefined ? [] : [{ ...place, words: shapes[1] }]
  })
  const [first, second = first] = rows
  if (first === undefined || second === undefined || rows.length !== between.length) return null
  if (first.label === 'under' || first.label !== second.label) return null
  const [one = 0, other = one] = between
  if (Math.abs(one - other) > 1) return null
  const y = (first.y + second.y) / 2
  return first.label === 'right'
    ? { x: Math.max(first.words.right, second.words.right) + half.x, y }
    : { x: Math.min(first.words.left, second.words.left) - half.x, y }
}

function halfOf({ piece }: Seating, { rem }: Room): Point {
  const air = (GAP_REM * rem) / 2
  return { x: piece * STONE.across + air, y: piece * STONE.down + air }
}

// The nearest free place that faces the middle. To go aside counts as farther, and so does coming nearer to
// somebody else, so that it is clear whose the piece is.
function nearestInwards(
  from: Point,
  isFree: (point: Point) => boolean,
  doubtAt: (point: Point) => number,
): Point | null {
  const inwards = Math.atan2(-from.y, -from.x)
  let best: { readonly point: Point; readonly cost: number } | null = null
  for (const turn of ARC) {
    const angle = inwards + turn
    for (let away = 0; away <= Math.hypot(from.x, from.y); away += STEP_PX) {
      if (best !== null && away * (1 + Math.abs(turn)) >= best.cost) break
      const point = { x: from.x + Math.cos(angle) * away, y: from.y + Math.sin(angle) * away }
      if (!isFree(point)) continue
      const cost = away * (1 + Math.abs(turn)) * (1 + UNCLEAR_COST * doubtAt(point))
      if (best === null || cost < best.cost) best = { point, cost }
    }
  }
  return best?.point ?? null
}

/** Whether an ellipse of these halves would lie over a box. */
function touches(box: Box, { x, y }: Point, half: Point): boolean {
  const aside = Math.max(box.left - x, 0, x - box.right) / half.x
  const above = Math.max(box.top - y, 0, y - box.bottom) / half.y
  return aside * aside + above * above < 1 - 1e-9
}

function distanceTo(box: Box, { x, y }: Point): number {
  return Math.hypot(Math.max(box.left - x, 0, x - box.right), Math.max(box.top - y, 0, y - box.bottom))
}
