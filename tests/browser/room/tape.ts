import type { Person } from '../harness/person.ts'
import { BIN_MS, installTape, type Loudness, type Tape, type Voice } from '../harness/tape-in-page.ts'

/** Louder than this is a syllable; what is switched off is zero, and between two of them there is next to nothing. */
const VOICE = 0.01
/** How far a voice can come after the microphone, ms: jitter buffer, network, and two sound clocks. */
const MOST_LAG_MS = 600
/** How much of a voice is looked at where it begins and where it ends, ms. */
const EDGE_MS = 200
/** How much of it tells how late it comes, and how loud. */
const PHRASE_MS = 3_000
/** How uneven a voice has to be to tell it, as a share of its mean loudness; one that hums steadily tells nothing. */
const UNEVEN = 0.2

/** What a listener heard of one hand-over. */
export interface Heard {
  /** From the press on "Take it", or the first syllable after it, to the first sound that came out, ms. */
  readonly audibleMs: number
  /** How much of the new voice had come and was still muted, ms. */
  readonly clippedMs: number
  /**
   * How much of the new voice's first 200 ms came out, and of the old voice's last: about 1 when nothing is missing.
   * Null for a voice that tells nothing, and for one's own.
   */
  readonly beginning: number | null
  readonly ending: number | null
}

/** Puts the tape into every page that this person opens from now on. */
export async function bringTape(person: Person): Promise<void> {
  await person.page.evaluateOnNewDocument(installTape)
}

export function startTape(person: Person): Promise<void> {
  return person.page.evaluate(() => listeningRoomTape.start())
}

export function takeTape(person: Person): Promise<Tape> {
  return person.page.evaluate(() => listeningRoomTape.take())
}

/** Looks at one hand-over on the tapes of the giver, the receiver and one listener, who may be the giver. */
export function readHandOver(giver: Tape, receiver: Tape, listener: Tape): Heard {
  const acceptedMs = receiver.pressedMs
  const heard = unmuted(listener)
  const young = listener.voices.find(({ mutes }) =>
    mutes.some(([at, isMuted]) => !isMuted && at >= acceptedMs),
  )
  const spokenMs = receiver.microphone === null ? acceptedMs : firstLoudMs(receiver.microphone, acceptedMs)
  const audibleMs = firstLoudMs(heard, acceptedMs) - spokenMs
  const unmutedMs = young?.mutes.find(([at, isMuted]) => !isMuted && at >= acceptedMs)?.[0] ?? acceptedMs
  const arrivedMs = young === undefined ? Number.POSITIVE_INFINITY : firstLoudMs(young, acceptedMs)
  return {
    audibleMs,
    clippedMs: Math.max(0, unmutedMs - arrivedMs),
    beginning: shareAtBeginning(receiver.microphone, young, heard, acceptedMs),
    ending: listener === giver ? null : shareAtEnd(giver.microphone, listener, heard, acceptedMs),
  }
}

/** How like what a listener heard is to what the microphone took, loudness by loudness, from -1 to 1. */
export function likeness(speaker: Tape, listener: Tape): number {
  const { microphone } = speaker
  if (microphone === null) return 0
  const heard = unmuted(listener)
  const fromMs = Math.max(microphone.startMs, heard.startMs)
  const toMs = Math.min(endOf(microphone), endOf(heard) - MOST_LAG_MS)
  return correlation(microphone, heard, fromMs, toMs, lagBetween(microphone, heard, fromMs, toMs))
}

const endOf = ({ startMs, bins }: Loudness) => startMs + bins.length * BIN_MS

const loudAt = ({ startMs, bins }: Loudness, atMs: number) => bins[Math.floor((atMs - startMs) / BIN_MS)] ?? 0

function firstLoudMs(loudness: Loudness, fromMs: number): number {
  const { startMs, bins } = loudness
  const from = Math.max(0, Math.ceil((fromMs - startMs) / BIN_MS))
  const at = bins.findIndex((loud, bin) => bin >= from && loud > VOICE)
  return at < 0 ? Number.POSITIVE_INFINITY : startMs + at * BIN_MS
}

function lastLoudMs({ startMs, bins }: Loudness, untilMs: number): number {
  const until = Math.floor((untilMs - startMs) / BIN_MS)
  const at = bins.findLastIndex((loud, bin) => bin <= until && loud > VOICE)
  return startMs + at * BIN_MS
}

/** The sum of what came out of this device. */
function unmuted({ voices }: Tape): Loudness {
  const startMs = Math.max(...voices.map(voice => voice.startMs))
  const endMs = Math.min(...voices.map(voice => voice.startMs + voice.bins.length * BIN_MS))
  const length = Math.max(0, Math.floor((endMs - startMs) / BIN_MS))
  const bins = Array.from({ length }, (_, bin) => {
    const atMs = startMs + bin * BIN_MS
    return Math.hypot(...voices.map(voice => (isMuted(voice, atMs) ? 0 : loudAt(voice, atMs))))
  })
  return { startMs, bins }
}

function isMuted({ mutes }: Voice, atMs: number): boolean {
  return mutes.findLast(([since]) => since <= atMs)?.[1] ?? true
}

function shareAtBeginning(
  microphone: Loudness | null,
  young: Voice | undefined,
  heard: Loudness,
  acceptedMs: number,
): number | null {
  if (microphone === null || young === undefined) return 0
  const openedMs = firstLoudMs(microphone, acceptedMs)
  const untilMs = openedMs + PHRASE_MS
  if (!isUneven(microphone, openedMs, untilMs)) return null
  const lagMs = lagBetween(microphone, young, openedMs, untilMs)
  const gain = share(microphone, heard, openedMs + EDGE_MS, untilMs, lagMs)
  return share(microphone, heard, openedMs, openedMs + EDGE_MS, lagMs) / gain
}

function shareAtEnd(
  microphone: Loudness | null,
  { voices }: Tape,
  heard: Loudness,
  acceptedMs: number,
): number | null {
  if (microphone === null) return 0
  const closedMs = lastLoudMs(microphone, acceptedMs)
  const fromMs = closedMs - PHRASE_MS
  if (!isUneven(microphone, fromMs, closedMs)) return null
  const old = voices.find(({ mutes }) =>
    mutes.some(([at, isOff]) => isOff && at > fromMs && at <= acceptedMs),
  )
  if (old === undefined) return 0
  const lagMs = lagBetween(microphone, old, fromMs, closedMs)
  const gain = share(microphone, heard, fromMs, closedMs - EDGE_MS, lagMs)
  return share(microphone, heard, closedMs - EDGE_MS, closedMs, lagMs) / gain
}

function isUneven(loudness: Loudness, fromMs: number, toMs: number): boolean {
  const bins = pairsOf(loudness, loudness, fromMs, toMs, 0).map(([loud]) => loud)
  const mean = bins.reduce((sum, loud) => sum + loud, 0) / bins.length
  const spread = Math.sqrt(bins.reduce((sum, loud) => sum + (loud - mean) ** 2, 0) / bins.length)
  return spread > mean * UNEVEN
}

/** How much later what the microphone took comes out, ms: where the two curves fit best. */
function lagBetween(microphone: Loudness, heard: Loudness, fromMs: number, toMs: number): number {
  let best = { fit: -1, lagMs: 0 }
  for (let lagMs = 0; lagMs <= MOST_LAG_MS; lagMs += BIN_MS) {
    const fit = correlation(microphone, heard, fromMs, toMs, lagMs)
    if (fit > best.fit) best = { fit, lagMs }
  }
  return best.lagMs
}

/** Likeness of two curves from -1 to 1 (Pearson), the second one taken `lagMs` later. */
export function correlation(
  one: Loudness,
  other: Loudness,
  fromMs: number,
  toMs: number,
  lagMs: number,
): number {
  const pairs = pairsOf(one, other, fromMs, toMs, lagMs)
  const mean = (at: 0 | 1) => pairs.reduce((sum, pair) => sum + pair[at], 0) / pairs.length
  const [a, b] = [mean(0), mean(1)]
  const sums = pairs.reduce(
    (sum, [x, y]) => ({
      xy: sum.xy + (x - a) * (y - b),
      xx: sum.xx + (x - a) ** 2,
      yy: sum.yy + (y - b) ** 2,
    }),
    { xy: 0, xx: 0, yy: 0 },
  )
  return sums.xx * sums.yy > 0 ? sums.xy / Math.sqrt(sums.xx * sums.yy) : 0
}

function share(one: Loudness, other: Loudness, fromMs: number, toMs: number, lagMs: number): number {
  const pairs = pairsOf(one, other, fromMs, toMs, lagMs)
  const sum = (at: 0 | 1) => pairs.reduce((total, pair) => total + pair[at], 0)
  return sum(0) > 0 ? sum(1) / sum(0) : 0
}

function pairsOf(one: Loudness, other: Loudness, fromMs: number, toMs: number, lagMs: number) {
  const pairs: [number, number][] = []
  for (let atMs = fromMs; atMs < toMs; atMs += BIN_MS)
    pairs.push([loudAt(one, atMs), loudAt(other, atMs + lagMs)])
  return pairs
}
