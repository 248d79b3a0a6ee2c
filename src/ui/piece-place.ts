import type { Place, Point } from './seat-curves.ts'
import { type Box, GAP_REM, type Room, type Seating, seatBoxes } from './seat-places.ts'

/** Directions in which the piece looks for its place, from the middle outwards, in radians. */
const ARC = [0, 0.15, -0.15, 0.3, -0.3, 0.5, -0.5, 0.7, -0.7, 0.95, -0.95, 1.2, -1.2] as const

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
  const boxes = [...seatBoxes(seating, room.rem, wordWidths), ...(middle === null ? [] : [middle])]
  const radius = seating.piece / 2 + (GAP_REM * room.rem) / 2
  const isFree = (point: Point) => boxes.every(box => distanceTo(box, point) >= radius)
  const others = seating.places.filter(place => !places.includes(place))
  const isTheirs = (point: Point) => nearest(places, point) <= nearest(others, point)
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
  let best: { readonly point: Point; readonly cost: number } | null = null
  for (const turn of ARC) {
    for (let away = 0; away <= Math.hypot(from.x, from.y); away += 3) {
      const angle = inwards + turn
      const point = { x: from.x + Math.cos(angle) * away, y: from.y + Math.sin(angle) * away }
      const cost = away * (1 + Math.abs(turn)) * (isTheirs(point) ? 1 : 2)
      if ((best === null || cost < best.cost) && isFree(point)) best = { point, cost }
    }
  }
  return best?.point ?? null
}

function nearest(places: readonly Place[], { x, y }: Point): number {
  return Math.min(...places.map(place => Math.hypot(place.x - x, place.y - y)))
}

function distanceTo(box: Box, { x, y }: Point): number {
  return Math.hypot(Math.max(box.left - x, 0, x - box.right), Math.max(box.top - y, 0, y - box.bottom))
}
