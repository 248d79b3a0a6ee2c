/** Middle of a face, in px from the middle of the room: x to the right, y down; and where its name stands. */
export interface Place {
  readonly x: number
  readonly y: number
  readonly label: 'under' | 'left' | 'right'
}

export interface Point {
  readonly x: number
  readonly y: number
}

/** A superellipse in px: `power` 2 is an ellipse, 4 nearly a rectangle; its middle lies at (0, middle). */
export interface Curve {
  readonly across: number
  readonly down: number
  readonly power: number
  readonly middle: number
}

/** Chords of 11 px on the longest curve of a phone, off the true curve by less than half a pixel. */
const SAMPLES = 120

/** A point of the curve: from the bottom, clockwise as seen on the screen, so first to the left. */
export function onCurve({ across, down, power, middle }: Curve, turn: number): Point {
  const angle = turn * Math.PI * 2
  const bend = (value: number) => Math.sign(value) * Math.abs(value) ** (2 / power)
  return { x: -across * bend(Math.sin(angle)), y: middle + down * bend(Math.cos(angle)) }
}

/**
 * Places at equal distances on a curve, the first at the bottom. Distance is counted in seats: a step
 * sideways costs the width of a seat (`need.x`), a step up or down its height (`need.y`).
 */
export function along(curve: Curve, count: number, need: Point): Point[] {
  const samples = Array.from({ length: SAMPLES + 1 }, (_, i) => onCurve(curve, i / SAMPLES))
  const steps = samples.map((point, i) => {
    const last = samples[i - 1] ?? point
    return Math.hypot((point.x - last.x) / need.x, (point.y - last.y) / need.y)
  })
  const apart = steps.reduce((sum, step) => sum + step, 0) / count
  const places: Point[] = []
  let walked = 0
  for (const [i, point] of samples.entries()) {
    const step = steps[i] ?? 0
    const last = samples[i - 1] ?? point
    while (places.length < count && places.length * apart <= walked + step) {
      const part = step === 0 ? 0 : (places.length * apart - walked) / step
      places.push({ x: last.x + (point.x - last.x) * part, y: last.y + (point.y - last.y) * part })
    }
    walked += step
  }
  return places
}

/**
 * Places round a long table: a row at the near end with the first seat in its middle, then up the left side (two seats at least),
 * the far end, and down the right side. Names stand under the seats of the ends and inwards of those of the sides.
 */
export function roundTable(
  { across, down, middle }: Curve,
  side: number,
  ends: { readonly near: number; readonly far: number; readonly bow: number },
  row: { readonly step: number; readonly from: number; readonly to: number },
): Place[] {
  const upwards = Array.from({ length: side }, (_, i) => 1 - i / (side - 1))
  const sideAt = (hand: -1 | 1, along: number): Place => ({
    x: hand * across * (1 - ends.bow * Math.abs(2 * along - 1) ** 3),
    y: middle + row.from + along * (row.to - row.from),
    label: hand < 0 ? 'right' : 'left',
  })
  const endAt = (x: number, y: number): Place => ({ x, y: middle + y, label: 'under' })
  const near = (ends.near - 1) / 2
  const toLeft = Array.from({ length: near }, (_, i) => endAt(-(i + 1) * row.step, down))
  const toRight = toLeft.map(place => ({ ...place, x: -place.x })).toReversed()
  const far = Array.from({ length: ends.far }, (_, i) => endAt((i - (ends.far - 1) / 2) * row.step, -down))
  return [
    endAt(0, down),
    ...toLeft,
    ...upwards.map(up => sideAt(-1, up)),
    ...far,
    ...upwards.toReversed().map(up => sideAt(1, up)),
    ...toRight,
  ]
}
