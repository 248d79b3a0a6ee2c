import type { Person } from '../harness/person.ts'
import { BIN_MS, installTape, type Loudness, type Tape, type Voice } from '../harness/tape-in-page.ts'

/** Louder than this is a voice; what is switched off is zero, and between two syllables there is next to nothing. */
const VOICE = 0.01
/** In the midst of a syllable; what is softer may be the last of one, before a breath. */
const SYLLABLE = 0.03
/** As little as this between two syllables is a gap, ms. */
const GAP_MS = 20
/** Whoever is in the midst of a syllable so soon after the press was speaking when they pressed, ms. */
const SPEAKING_MS = 60
/** How far a voice can come after the microphone, ms: jitter buffer, network, and two sound clocks. */
const MOST_LAG_MS = 600
/** How much of a voice is looked at where it begins and where it ends, ms. */
const EDGE_MS = 200
/** How much of it tells how late it comes, and how loud. */
const PHRASE_MS = 3_000
/** How uneven a voice has to be to tell it, as a share of its mean loudness; one that hums steadily tells nothing. */
const UNEVEN = 0.5

/** What a listener heard of one hand-over. */
export interface Heard {
  /** From the press on "Take it", or from the first syllable after it, to the first sound that came out, ms. */
  readonly audibleMs: number
  /** How much of the new voice had come and was still muted, ms. */
  readonly clippedMs: number
  /** Of a voice that was speaking already when its person pressed: what of it, after the press, never came out, ms; else null. */
  readonly unheardMs: number | null
  /**
   * How much of 200 ms came out: of the first syllable that begins after the press, and of the old voice's last: about 1
   * when nothing is missing. Null for a voice that tells nothing, and for one's own.
   */
  readonly beginning: number | null
  readonly ending: number | null
  /** How long the old voice was still let out after what it said had come to its end, ms; less than nothing: it was cut. */
  readonly afterMs: number | null
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
  const { microphone } = receiver
  const spokenMs = microphone === null ? acceptedMs : firstLoudMs(microphone, acceptedMs, SYLLABLE)
  const isSpeaking = spokenMs - acceptedMs <= SPEAKING_MS
  const audibleMs = firstLoudMs(heard, acceptedMs) - (isSpeaking ? acceptedMs : spokenMs)
  const unmutedMs = young?.mutes.find(([at, isMuted]) => !isMuted && at >= acceptedMs)?.[0] ?? acceptedMs
  const arrivedMs = young === undefined ? Number.POSITIVE_INFINITY : firstLoudMs(young, acceptedMs)
  const isOwn = listener === giver
  return {
    audibleMs,
    clippedMs: Math.max(0, unmutedMs - arrivedMs),
    unheardMs: isSpeaking ? unheardMs(microphone, heard, acceptedMs) : null,
    beginning: young === undefined ? 0 : shareAtBeginning(microphone, heard, acceptedMs, isSpeaking),
    ...(isOwn ? { ending: null, afterMs: null } : endOfOld(giver.microphone, listener, heard, acceptedMs)),
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

function firstLoudMs(loudness: Loudness, fromMs: number, than = VOICE): number {
  const { startMs, bins } = loudness
  const from = Math.max(0, Math.ceil((fromMs - startMs) / BIN_MS))
  const at = bins.findIndex((loud, bin) => bin >= from && loud > than)
  return at < 0 ? Number.POSITIVE_INFINITY : startMs + at * BIN_MS
}

/** The first moment from then on at which nothing has been said for a gap. */
function firstGapMs({ startMs, bins }: Loudness, fromMs: number): number {
  const from = Math.max(0, Math.ceil((fromMs - startMs) / BIN_MS))
  let quiet = 0
  for (let bin = from; bin < bins.length; bin++) {
    quiet = (bins[bin] ?? 0) > VOICE ? 0 : quiet + 1
    if (quiet * BIN_MS >= GAP_MS) return startMs + bin * BIN_MS
  }
  return Number.POSITIVE_INFINITY
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

function unheardMs(microphone: Loudness | null, heard: Loudness, acceptedMs: number): number | null {
  // A voice without syllables is like itself a moment later: it does not tell where it was cut in.
  if (microphone === null || firstGapMs(microphone, acceptedMs + SPEAKING_MS) === Number.POSITIVE_INFINITY)
    return null
  const arrivedMs = firstLoudMs(heard, acceptedMs)
  const usualMs = lagBetween(microphone, heard, acceptedMs + EDGE_MS, acceptedMs + PHRASE_MS)
  // The first sound may come later than what follows: a jitter buffer catches up by speaking a little faster.
  const fromMs = arrivedMs - usualMs + GAP_MS
  const lagMs = lagBetween(microphone, heard, fromMs, fromMs + EDGE_MS + EDGE_MS / 2)
  return Math.max(0, arrivedMs - lagMs - acceptedMs)
}

function shareAtBeginning(
  microphone: Loudness | null,
  heard: Loudness,
  acceptedMs: number,
  isSpeaking: boolean,
): number | null {
  if (microphone === null) return 0
  const quietMs = isSpeaking ? firstGapMs(microphone, acceptedMs + SPEAKING_MS) : acceptedMs
  const beginsMs = firstLoudMs(microphone, firstLoudMs(microphone, quietMs, SYLLABLE) - GAP_MS)
  const untilMs = beginsMs + PHRASE_MS
  if (!isUneven(microphone, beginsMs, untilMs)) return null
  const lagMs = lagBetween(microphone, heard, beginsMs, untilMs)
  const gain = share(microphone, heard, beginsMs + EDGE_MS, untilMs, lagMs)
  return share(microphone, heard, beginsMs, beginsMs + EDGE_MS, lagMs) / gain
}

function endOfOld(
  microphone: Loudness | null,
  { voices }: Tape,
  heard: Loudness,
  acceptedMs: number,
): Pick<Heard, 'ending' | 'afterMs'> {
  const closedMs = microphone === null ? acceptedMs : lastLoudMs(microphone, acceptedMs)
  const fromMs = closedMs - PHRASE_MS
  const isOff = ([at, isMuted]: Voice['mutes'][number], change: number) =>
    isMuted && change > 0 && at > fromMs && at <= acceptedMs
  const old = voices.find(({ mutes }) => mutes.some(isOff))
  const mutedMs = old?.mutes.findLast(isOff)?.[0]
  if (microphone === null || old === undefined || mutedMs === undefined) return { ending: 0, afterMs: 0 }
  if (!isUneven(microphone, fromMs, closedMs)) return { ending: null, afterMs: null }
  const lagMs = lagBetween(microphone, old, fromMs, closedMs)
  const gain = share(microphone, heard, fromMs, closedMs - EDGE_MS, lagMs)
  const ending = share(microphone, heard, closedMs - EDGE_MS, closedMs, lagMs) / gain
  return { ending, afterMs: mutedMs - closedMs - lagMs }
}

/** Between its softest and its loudest tenth a voice that speaks changes by most of its loudness. */
function isUneven(loudness: Loudness, fromMs: number, toMs: number): boolean {
  const bins = pairsOf(loudness, loudness, fromMs, toMs, 0).map(([loud]) => loud)
  const mean = bins.reduce((sum, loud) => sum + loud, 0) / bins.length
  const sorted = bins.toSorted((a, b) => a - b)
  const at = (share: number) => sorted[Math.floor(sorted.length * share)] ?? 0
  return at(0.9) - at(0.1) > mean * UNEVEN
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
