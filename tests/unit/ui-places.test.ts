import { describe, expect, test } from 'vitest'
import { placeOfPiece } from '../../src/ui/piece-place.ts'
import { leastHeight, overlap, type Room, seatBoxes, seatEveryone } from '../../src/ui/seat-places.ts'

const ROOMS: Readonly<Record<string, Room>> = {
  phone: { width: 390, height: 580, rem: 16 },
  'phone with much to say': { width: 390, height: 400, rem: 16 },
  'small phone': { width: 320, height: 380, rem: 16 },
  'phone on its side': { width: 490, height: 330, rem: 16 },
  desk: { width: 1280, height: 600, rem: 16 },
  'phone, text at 200%': { width: 390, height: 500, rem: 32 },
  'desk, text at 200%': { width: 1280, height: 500, rem: 32 },
}
const COUNTS = Array.from({ length: 24 }, (_, i) => i + 1)

describe.each(Object.entries(ROOMS))('%s', (_name, given) => {
  const heights = COUNTS.map(count => Math.max(given.height, leastHeight(count, given)))
  const fitted = (count: number) => ({ ...given, height: heights[count - 1] ?? given.height })

  test('[U17] from 1 to 24, no two seats touch and none leaves the room', () => {
    for (const count of COUNTS) {
      const room = fitted(count)
      const boxes = seatBoxes(seatEveryone(count, room), room.rem)
      expect(boxes).toHaveLength(count)
      for (const [at, box] of boxes.entries()) {
        expect(Math.max(-box.left, box.right)).toBeLessThanOrEqual(room.width / 2 + 0.5)
        expect(Math.max(-box.top, box.bottom)).toBeLessThanOrEqual(room.height / 2 + 0.5)
        expect(boxes.slice(at + 1).filter(other => overlap(box, other))).toEqual([])
      }
    }
  })

  test('[U18] the piece covers nobody, wherever it is', () => {
    for (const count of COUNTS) {
      const room = fitted(count)
      const seating = seatEveryone(count, room)
      const boxes = seatBoxes(seating, room.rem)
      const half = seating.piece * 0.35 // the square inside the round piece
      const holders = COUNTS.slice(0, count).map(seat => [seat - 1])
      const offers = COUNTS.slice(0, count).flatMap(a => [
        [a - 1, a % count],
        [0, a - 1],
      ])
      for (const between of [...(seating.shape === 'list' ? [] : [[]]), ...holders, ...offers]) {
        const { x, y } = placeOfPiece(seating, between, room)
        const piece = { left: x - half, right: x + half, top: y - half, bottom: y + half }
        expect(boxes.filter(box => overlap(box, piece))).toEqual([])
      }
    }
  })

  test('[U19] I sit at the bottom and the next one to my left: the round goes clockwise', () => {
    for (const count of COUNTS.slice(2)) {
      const seating = seatEveryone(count, fitted(count))
      if (seating.shape === 'list') continue
      const [me, next] = seating.places
      const last = seating.places.at(-1)
      expect(me?.x).toBeCloseTo(0, 0)
      expect(Math.max(...seating.places.map(place => place.y))).toBeLessThanOrEqual((me?.y ?? 0) + 0.5)
      expect(next?.x).toBeLessThan(0)
      expect(last?.x).toBeGreaterThan(0)
    }
  })
})

test('[U220] however low the room, one or two sit in a circle and not in a list', () => {
  for (const width of [320, 390, 1280]) {
    for (const rem of [16, 24, 32]) {
      for (const count of [1, 2]) {
        const room = { width, height: leastHeight(count, { width, rem }), rem }
        expect(seatEveryone(count, room).shape, `${count} at ${width}`).toBe('circle')
      }
    }
  }
})

test('[U18] the piece lies beside its holder: in a room of sixteen nobody else is nearer', () => {
  const room = { width: 390, height: 580, rem: 16 }
  const seating = seatEveryone(16, room)
  const widths = COUNTS.slice(0, 16).map(() => 3.5)
  for (const [holder, seat] of seating.places.entries()) {
    const { x, y } = placeOfPiece(seating, [holder], room, { wordWidths: widths })
    expect(Math.hypot(x - seat.x, y - seat.y), `seat ${holder}`).toBeLessThan(130)
  }
})

test('[U20] twenty-four fit an upright phone without scrolling', () => {
  for (const count of COUNTS) {
    const room = { width: 390, rem: 16 }
    expect(leastHeight(count, room)).toBeLessThanOrEqual(580)
  }
})

test('[U182] the piece lies nearest to whoever holds it, face and words together, in a circle of any size', () => {
  const far: string[] = []
  for (const [name, room] of [
    ['phone', { width: 390, height: 580, rem: 16 }],
    ['tablet', { width: 768, height: 780, rem: 16 }],
    ['desk', { width: 1280, height: 600, rem: 16 }],
  ] as const) {
    for (const count of COUNTS.slice(1)) {
      const seating = seatEveryone(count, room)
      if (seating.shape === 'list') continue
      const wordWidths = COUNTS.slice(0, count).map(seat => [3, 4, 5.5][(seat + count) % 3] ?? 3)
      const boxes = seatBoxes(seating, room.rem, wordWidths)
      for (let holder = 0; holder < count; holder++) {
        const point = placeOfPiece(seating, [holder], room, { wordWidths })
        const away = boxes.map(({ left, right, top, bottom }) =>
          Math.hypot(
            Math.max(left - point.x, 0, point.x - right),
            Math.max(top - point.y, 0, point.y - bottom),
          ),
        )
        const toFaces = seating.places.map(({ x, y }) => Math.hypot(x - point.x, y - point.y))
        const isNearest = [away, toFaces].some(all => (all[holder] ?? 0) <= Math.min(...all) + 1)
        if (!isNearest) far.push(`${name}, ${holder} of ${count}`)
      }
    }
  }
  expect(far).toEqual([])
})
