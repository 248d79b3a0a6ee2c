import { expect, it } from 'vitest'
import { BIN_MS, type Loudness, type Tape } from '../browser/harness/tape-in-page.ts'
import { likeness } from '../browser/room/tape.ts'

const SECONDS = 4
const BINS = (SECONDS * 1000) / BIN_MS
/** A packet carries 20 ms. */
const PACKET_BINS = 20 / BIN_MS
const LAG_BINS = 30

/** Loud and soft in turns of uneven length. */
const spoken = Array.from({ length: BINS }, (_, at) => Math.abs(Math.sin(at / 13) * Math.sin(at / 37)) / 4)

/** What is heard of it so many bins later, each packet as this makes it. */
function heard(packet: (loud: number, which: number) => number): Loudness {
  const late = [...Array.from({ length: LAG_BINS }, () => 0), ...spoken].slice(0, BINS)
  return { startMs: 0, bins: late.map((loud, at) => packet(loud, Math.floor(at / PACKET_BINS))) }
}

function tapeOf(microphone: Loudness | null, voice: Loudness | null): Tape {
  const voices = voice === null ? [] : [{ ...voice, mutes: [[0, false] as const] }]
  return { microphone, voices, pressedMs: 0 }
}

const like = (packet: (loud: number, which: number) => number) =>
  likeness(tapeOf({ startMs: 0, bins: spoken }, null), tapeOf(null, heard(packet)))

it('[W145] a voice that arrives whole is like what was spoken, however late and however soft', () => {
  expect(like(loud => loud)).toBeCloseTo(1)
  expect(like(loud => loud / 3)).toBeCloseTo(1)
})

it('[W145] the more packets are missing the less it is like it, and noise is not like it at all', () => {
  const missing = [20, 10, 5, 2].map(every => like((loud, which) => (which % every === 0 ? 0 : loud)))
  expect(missing).toEqual(missing.toSorted((a, b) => b - a))
  expect(missing[0]).toBeLessThan(0.98)
  expect(missing.at(-1)).toBeLessThan(0.7)
  expect(Math.abs(like((_, which) => ((which * 7919) % 101) / 101))).toBeLessThan(0.3)
})
