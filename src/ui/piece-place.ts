import type { Place, Point } from './seat-curves.ts'
import { type Box, GAP_REM, type Room, type Seating, seatBoxes } from './seat-places.ts'

/** Directions in which the piece looks for its place: towards the middle first, then aside, then away from it; in radians. */
const ARC = Array.from({ length: 41 }, (_, i) => (i % 2 === 0 ? -1 : 1) * Math.ceil(i / 2) * 0.157)

/** Nobody sees which of two is nearer by less, px. */
const SAME_PX = 1

/** What else is known of the circle in which the piece lies. */
export interface Around {
  /** How wide the seats' words are, in rem, so that the piece comes close to a short name. */
  readonly wordWidths?: readonly number[]
  /** What stands in the middle, which the piece does not cover. */
  readonly middle?: Box | null
  /** Where it lies when nobody holds it. */
  readonly rest?: Point
}

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
  const seats = seatBoxes(seating, room.rem, wordWidths)
  const boxes = middle === null ? seats : [...seats, middle]
  const radius = seating.piece / 2 + (GAP_REM * room.rem) / 2
  const isFree = (point: Point) =>
    Math.abs(point.x) + radius <= room.width / 2 &&
    Math.abs(point.y) + radius <= room.height / 2 &&
    boxes.every(box => distanceTo(box, point) >= radius)
  const isTheirs = (point: Point) => {
    const isNearest = (away: readonly number[]) =>
      Math.min(...away.filter((_, at) => between.includes(at))) <= Math.min(...away) + SAME_PX
    const toFaces = seating.places.map(({ x, y }) => Math.hypot(x - point.x, y - point.y))
    return isNearest(toFaces) || isNearest(seats.map(box => distanceTo(box, point)))
  }
  return nearestInwards(from, isFree, isTheirs) ?? rest
}

// The nearest free place that faces the middle. To go aside counts as farther, and so does coming nearer to
// somebody else, so that it is clear whose the piece is.
function nearestInwards(
  from: Point,
  isFree: (point: Point) => boolean,
  isTheirs: (point: Point) => boolean,
): Point | null {
  const inwards = Math.atan2(-from.y, -from.x)
  const level = Math.atan2(Math.sin(inwards), Math.abs(Math.cos(inwards))) * (from.x > 0 ? 1 : -1) // along a row of a table
  let best: { readonly point: Point; readonly cost: number } | null = null
  for (const turn of [level, ...ARC]) {
    const angle = inwards + turn
    for (let away = 0; away <= Math.hypot(from.x, from.y); away += 3) {
      if (best !== null && away * (1 + Math.abs(turn)) >= best.cost) break
      const point = { x: from.x + Math.cos(angle) * away, y: from.y + Math.sin(angle) * away }
      const cost = away * (1 + Math.abs(turn)) * (isTheirs(point) ? 1 : 3)
      if ((best === null || cost < best.cost) && isFree(point)) best = { point, cost }
    }
  }
  return best?.point ?? null
}

function distanceTo(box: Box, { x, y }: Point): number {
  return Math.hypot(Math.max(box.left - x, 0, x - box.right), Math.max(box.top - y, 0, y - box.bottom))
}
