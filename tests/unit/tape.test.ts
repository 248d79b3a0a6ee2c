import { expect, it } from 'vitest'
import { BIN_MS, type Loudness, type Tape } from '../browser/harness/tape-in-page.ts'
import { likeness, readHandOver } from '../browser/room/tape.ts'

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
  return { microphone, voices, pressedMs: 0, openedMs: 0 }
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

/** A voice that comes 120 ms late, spoken from one time to another. */
const LATE_MS = 120
/** Syllables of uneven length and loudness, each with a gap before it, and without a rhythm that could be mistaken. */
const LENGTHS_MS = [210, 330, 270, 190, 300, 240, 350]
const GAP_BEFORE_MS = 80
const syllable = (atMs: number) => {
  let inMs = (atMs + 210) % LENGTHS_MS.reduce((sum, one) => sum + one)
  for (const lengthMs of LENGTHS_MS) {
    if (inMs < lengthMs) break
    inMs -= lengthMs
  }
  return inMs < GAP_BEFORE_MS ? 0 : 0.05 + Math.abs(Math.sin(atMs / 71) * Math.sin(atMs / 193)) / 4
}
const voiceFrom = (fromMs: number, toMs: number, lateMs = 0): Loudness => ({
  startMs: 0,
  bins: Array.from({ length: 12_000 / BIN_MS }, (_, bin) => {
    const atMs = bin * BIN_MS - lateMs
    return atMs >= fromMs && atMs < toMs ? syllable(atMs) : 0
  }),
})

interface HandOver {
  readonly mutedMs: number
  readonly unmutedMs: number
  /** When the receiver's microphone opens, and when the first of it leaves. */
  readonly openedMs?: number
  readonly sentMs?: number
}

const CLOSED_MS = 4_000
const PRESSED_MS = 6_000
/** In the midst of a syllable, and in a gap. */
const AMID_MS = 6_100
const GAP_MS = 6_005

/** Handed over and taken 2 s later; the listener mutes the old voice at one time and unmutes the new one at another. */
function handOver({ mutedMs, unmutedMs, openedMs = GAP_MS, sentMs = openedMs }: HandOver) {
  const old = { ...voiceFrom(0, CLOSED_MS, LATE_MS), mutes: [[0, false] as const, [mutedMs, true] as const] }
  const young = {
    ...voiceFrom(sentMs, 11_000, LATE_MS),
    mutes: [[0, true] as const, [unmutedMs, false] as const],
  }
  const pressedMs = openedMs === GAP_MS ? PRESSED_MS : openedMs - 5
  const giver = { microphone: voiceFrom(0, CLOSED_MS), voices: [], pressedMs: CLOSED_MS, openedMs: 0 }
  const receiver = { microphone: voiceFrom(openedMs, 11_000), voices: [], pressedMs, openedMs }
  const listener = { microphone: null, voices: [old, young], pressedMs: 0, openedMs: 0 }
  return readHandOver(giver, receiver, listener)
}

it('[W96] a hand-over that is heard whole measures whole', () => {
  const heard = handOver({ mutedMs: 4_200, unmutedMs: 6_030 })
  expect(heard).toMatchObject({ audibleMs: LATE_MS, clippedMs: 0, unheardMs: 0, afterMs: 85 })
  expect(heard.beginning).toBeCloseTo(1)
  expect(heard.ending).toBeCloseTo(1)
})

it('[W96] a last word that is cut and a first one that is clipped measure as what they are', () => {
  expect(handOver({ mutedMs: 4_020, unmutedMs: 6_030 })).toMatchObject({ afterMs: -95 })
  expect(handOver({ mutedMs: 4_020, unmutedMs: 6_030 }).ending).toBeLessThan(0.6)
  expect(handOver({ mutedMs: 3_910, unmutedMs: 6_030 }).ending).toBeLessThan(0.3)
  const clipped = handOver({ mutedMs: 4_200, unmutedMs: 6_330 })
  expect(clipped.beginning).toBeLessThan(0.6)
  expect(clipped.clippedMs).toBe(130)
})

it('[W96] of whoever was speaking as they pressed it is measured what never came out, and whether the next syllable did', () => {
  const soon = handOver({ mutedMs: 4_200, unmutedMs: 6_130, openedMs: AMID_MS })
  expect(soon).toMatchObject({ audibleMs: LATE_MS + 5, unheardMs: 5 })
  const late = handOver({ mutedMs: 4_200, unmutedMs: 6_130, openedMs: AMID_MS, sentMs: AMID_MS + 70 })
  expect(late).toMatchObject({ audibleMs: LATE_MS + 75, unheardMs: 75 })
  for (const one of [soon, late]) expect(one.beginning).toBeGreaterThan(0.95)
  const later = handOver({ mutedMs: 4_200, unmutedMs: 6_130, openedMs: AMID_MS, sentMs: AMID_MS + 460 })
  expect(later.beginning).toBeLessThan(0.6)
})
