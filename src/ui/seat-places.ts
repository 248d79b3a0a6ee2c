import { along, type Curve, onCurve, type Place, type Point, roundTable } from './seat-curves.ts'

/*
 * Where everyone sits: me at the bottom, then clockwise. Ways of sitting are tried from the most generous on,
 * and the first in which nothing touches anything is taken:
 *
 *   a circle ─▶ an oval ─▶ a long table, names at the sides ─▶ (a room too narrow for that) a list
 */

export interface Seating {
  readonly shape: 'circle' | 'table' | 'list'
  readonly places: readonly Place[]
  /** Diameter of a face, width of a name, diameter of the piece, all in px. */
  readonly face: number
  readonly labelWidth: number
  readonly piece: number
  /** Lines that a name may take. */
  readonly nameLines: number
  /** The line on which everyone sits, as points; null for a list. */
  readonly curve: Curve | null
}

/** What the drawing has to fit into, in px; `rem` is the size of the person's own text. */
export interface Room {
  readonly width: number
  readonly height: number
  readonly rem: number
}

export interface Box {
  readonly left: number
  readonly right: number
  readonly top: number
  readonly bottom: number
}

/** Sizes in rem. `cost` says how unwelcome smaller faces are, against 3 for an oval stretched to the walls. */
const MANNERS = [
  { face: 4, label: 6.4, lines: 2, piece: 3.7, cost: 0 },
  { face: 3.5, label: 5.8, lines: 1, piece: 3.4, cost: 0.8 },
  { face: 3, label: 5.8, lines: 1, piece: 3.1, cost: 1.8 },
  { face: 2.6, label: 5.8, lines: 1, piece: 2.9, cost: 3 },
  { face: 2.6, label: 5.2, lines: 1, piece: 2.9, cost: 9 },
] as const
type Manner = (typeof MANNERS)[number]

const OVALS = MANNERS.flatMap(manner =>
  [0, 0.2, 0.4, 0.6, 0.8, 1].map(stretch => ({ manner, stretch, cost: manner.cost + stretch * 3 })),
).toSorted((a, b) => a.cost - b.cost)

/** In which most state words fit beneath a name at the side of a table, and below which the name would be letters, in rem. */
const LEAST_LABELS_REM = [5.8, 4.9] as const
const TABLES = LEAST_LABELS_REM.flatMap(least => [
  { face: 3, label: 6.4, lines: 1, piece: 3.1, least },
  { face: 2.6, label: 6.2, lines: 1, piece: 2.9, least },
  { face: 2.25, label: 6, lines: 1, piece: 2.75, least },
])
/** Seats at the near end (mine in the middle) and at the far end of a table, and how far its sides bow. */
const TABLE_ENDS = [
  { near: 1, far: [1, 2], bow: 0.2 },
  { near: 3, far: [3, 2], bow: 0.12 },
  { near: 3, far: [3, 2], bow: 0 },
] as const

/** A circle grows only this far before it becomes dots in an empty room, in rem. */
const WIDEST_RADIUS_REM = 13.6
/** Between seats, and between a face and its name, in rem. */
export const GAP_REM = 0.35
/** Heights of a line of a name and of the state words, in rem: those of seat-map's styles. */
const NAME_LINE_REM = 1.15
const STATE_LINE_REM = 1.05
/** A shorter piece of the circle's line would look like a speck, in rem. */
const LEAST_LINE_REM = 1.25
/** Up to this a few sit in a circle, although a list of them would be lower, in rem. */
const FEW_HEIGHT_REM = 18
/** Room for a piece in the middle and some air round it, in rem. */
const LEAST_HEIGHT_REM = 14

/** Seats everyone; in a room too low, as in one of `leastHeight`. */
export function seatEveryone(count: number, room: Room): Seating {
  return (
    fitting(count, room) ?? fitting(count, { ...room, height: leastHeight(count, room) }) ?? list(count, room)
  )
}

/** The least height in px at which `count` people fit this width: the page scrolls rather than overlap. */
export function leastHeight(count: number, { width, rem }: Omit<Room, 'height'>): number {
  const asList = count * listRow(rem) + GAP_REM * rem * 2
  const least = LEAST_HEIGHT_REM * rem
  for (let height = least; height < Math.max(asList, FEW_HEIGHT_REM * rem); height += rem * 2) {
    if (fitting(count, { width, height, rem }) !== null) return height
  }
  return Math.max(asList, least)
}

/** The line of the circle as an SVG path that leaves the seats free; empty for a list. What would be a speck is left out. */
export function lineBetween(seating: Seating, rem: number): string {
  if (seating.curve === null) return ''
  const boxes = seatBoxes(seating, rem).map(box => grown(box, rem * 0.3))
  const pieces: Point[][] = [[]]
  for (let i = 0; i <= 240; i++) {
    const point = onCurve(seating.curve, i / 240)
    const isFree = !boxes.some(box => overlap(box, squareAround(point, 0)))
    if (isFree) pieces.at(-1)?.push(point)
    else if (pieces.at(-1)?.length !== 0) pieces.push([])
  }
  return pieces
    .filter(piece => lengthOf(piece) >= LEAST_LINE_REM * rem)
    .map(piece => `M${piece.map(({ x, y }) => `${x.toFixed(1)} ${y.toFixed(1)}`).join('L')}`)
    .join('')
}

function lengthOf(points: readonly Point[]): number {
  return points.reduce((sum, { x, y }, i) => {
    const last = points[i - 1]
    return last === undefined ? 0 : sum + Math.hypot(x - last.x, y - last.y)
  }, 0)
}

/** The room that each seat takes, face and words together, in px. */
export function seatBoxes(seating: Seating, rem: number, wordWidths: readonly number[] = []): readonly Box[] {
  return seatShapes(seating, rem, wordWidths).map(([face, words]) => ({
    left: Math.min(face.left, words.left),
    right: Math.max(face.right, words.right),
    top: Math.min(face.top, words.top),
    bottom: Math.max(face.bottom, words.bottom),
  }))
}

/** The face of each seat, and its words, in px. */
export function seatShapes(
  seating: Seating,
  rem: number,
  wordWidths: readonly number[] = [],
): readonly (readonly [face: Box, words: Box])[] {
  const half = seating.face / 2
  const high = wordsHeight(seating.nameLines, rem)
  return seating.places.map(({ x, y, label }, seat) => {
    const wide = Math.min(seating.labelWidth, (wordWidths[seat] ?? Number.POSITIVE_INFINITY) * rem)
    const face = squareAround({ x, y }, half)
    const from = half + GAP_REM * rem
    if (label === 'under')
      return [face, { left: x - wide / 2, right: x + wide / 2, top: y + from, bottom: y + from + high }]
    const hand = label === 'right' ? 1 : -1
    const [near, far] = [x + hand * from, x + hand * (from + wide)]
    const across = { left: Math.min(near, far), right: Math.max(near, far) }
    return [face, { ...across, top: y - high / 2, bottom: y + high / 2 }]
  })
}

/** Whether two boxes share any of the room. */
export function overlap(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom
}

function fitting(count: number, room: Room): Seating | null {
  for (const { manner, stretch } of OVALS) {
    const seating = oval(count, room, manner, stretch)
    if (seating !== null && isClear(seating, room)) return seating
  }
  for (const manner of TABLES) {
    for (const ends of TABLE_ENDS) {
      for (const far of ends.far) {
        const seating = table(count, room, manner, { ...ends, far })
        if (seating !== null && isClear(seating, room)) return seating
      }
    }
  }
  return null
}

function oval(count: number, room: Room, manner: Manner, stretch: number): Seating | null {
  const { face, labelWidth, words, gap, ...rest } = sizes(manner, room.rem)
  const across = (room.width - Math.max(face, labelWidth)) / 2 - gap
  const down = (room.height - face - gap - words) / 2 - gap
  const radius = Math.min(across, down, WIDEST_RADIUS_REM * room.rem)
  if (radius < face * 0.6) return null
  const curve: Curve = {
    across: radius + (across - radius) * stretch,
    down: radius + (down - radius) * stretch,
    power: 2 + stretch * 0.4,
    middle: -(gap + words) / 2, // words hang below the faces, so the faces' middle lies above the room's
  }
  const need = { x: labelWidth, y: face + gap + words }
  const places = along(curve, count, need).map(point => ({ ...point, label: 'under' as const }))
  return { shape: 'circle', places, face, labelWidth, curve, ...rest }
}

function table(
  count: number,
  room: Room,
  manner: (typeof TABLES)[number],
  ends: { readonly near: number; readonly far: number; readonly bow: number },
): Seating | null {
  const { face, words, gap, piece, ...rest } = sizes(manner, room.rem)
  const side = (count - ends.near - ends.far) / 2
  if (!Number.isInteger(side) || side < 2) return null
  const across = Math.min((room.width - face) / 2 - gap, WIDEST_RADIUS_REM * room.rem * 1.6)
  const labelWidth = Math.min(rest.labelWidth, across * (1 - ends.bow) - face / 2 - piece / 2 - gap * 3)
  if (labelWidth < manner.least * room.rem) return null
  const middle = -(gap + words) / 2
  const down = (room.height - face - gap - words) / 2 - gap
  const curve: Curve = { across, down, power: 4, middle }
  const tall = Math.max(face, words) / 2
  const from = -down + face / 2 + gap + words + gap + tall // below the words of the far end
  const to = down - face / 2 - gap * 2.5 - tall // the piece can lie in the lowest row of a side
  const places = roundTable(curve, side, ends, { step: Math.max(face, labelWidth) + gap, from, to })
  return { shape: 'table', places, face, labelWidth, piece, nameLines: rest.nameLines, curve: null }
}

function list(count: number, room: Room): Seating {
  const { rem, width } = room
  const [face, piece, gap] = [2.25 * rem, 2.25 * rem, GAP_REM * rem]
  const row = listRow(rem)
  const places = Array.from({ length: count }, (_, seat) => ({
    x: -width / 2 + face / 2 + gap,
    y: (seat - (count - 1) / 2) * row,
    label: 'right' as const,
  }))
  const labelWidth = Math.max(width - face - piece - gap * 4, rem)
  return { shape: 'list', places, face, labelWidth, piece, nameLines: 1, curve: null }
}

function sizes(manner: { face: number; label: number; lines: number; piece: number }, rem: number) {
  return {
    face: manner.face * rem,
    labelWidth: manner.label * rem,
    piece: manner.piece * rem,
    nameLines: manner.lines,
    words: wordsHeight(manner.lines, rem),
    gap: GAP_REM * rem,
  }
}

function isClear(seating: Seating, room: Room): boolean {
  const boxes = seatBoxes(seating, room.rem).map(box => grown(box, 1.5)) // px: three between two seats at least
  const middle = squareAround({ x: 0, y: 0 }, seating.piece / 2 + GAP_REM * room.rem)
  return boxes.every(
    (box, i) =>
      Math.max(-box.left, box.right) <= room.width / 2 &&
      Math.max(-box.top, box.bottom) <= room.height / 2 &&
      !overlap(box, middle) &&
      boxes.slice(i + 1).every(other => !overlap(box, other)),
  )
}

function wordsHeight(nameLines: number, rem: number): number {
  return (NAME_LINE_REM * nameLines + STATE_LINE_REM) * rem
}

function listRow(rem: number): number {
  return wordsHeight(1, rem) + GAP_REM * rem * 2
}

/** The square whose sides lie `half` from its middle. */
export function squareAround({ x, y }: Point, half: number): Box {
  return { left: x - half, right: x + half, top: y - half, bottom: y + half }
}

function grown(box: Box, by: number): Box {
  return { left: box.left - by, right: box.right + by, top: box.top - by, bottom: box.bottom + by }
}
