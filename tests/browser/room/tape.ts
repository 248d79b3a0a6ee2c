import type { Person } from '../harness/person.ts'
import { BIN_MS, installTape, type Loudness, type Tape, type Voice } from '../harness/tape-in-page.ts'

/** Louder than this is a voice; what is switched off is zero, and between two syllables there is next to nothing. */
const VOICE = 0.01
/** As little as this between two syllables is a gap, ms. */
const GAP_MS = 20
/** What is said so soon after a microphone was let through was being said before, ms. */
const BEFORE_MS = 40
/** How far a voice can come after the microphone, ms: jitter buffer, network, and two sound clocks. */
const MOST_LAG_MS = 600
/** How much earlier and later than usual a moment of it can come, ms: a jitter buffer speaks slower and faster. */
const SLACK_MS = [-60, 60] as const
/** How much of a voice is looked at where it begins and where it ends, ms, not counting what is silent. */
const EDGE_MS = 200
/** How much of it tells how late it comes just there, ms. */
const MOMENT_MS = 400
/** How much of it tells how late it usually comes, and how loud, ms. */
const PHRASE_MS = 1_300
/** How uneven a voice has to be to tell it, as a share of its mean loudness; one that hums steadily tells nothing. */
const UNEVEN = 0.5

/** What a listener heard of one hand-over. */
export interface Heard {
  /**
   * To the first sound that came out, ms: from the press on "Take it" when it was in the midst of a syllable then, else from
   * the beginning of the first syllable that came out.
   */
  readonly audibleMs: number
  /** How much of the new voice had come and was still muted, ms. */
  readonly clippedMs: number
  /** What was said after the press and never came out, ms. Null for a voice that tells nothing. */
  readonly unheardMs: number | null
  /**
   * How much of 200 ms came out: of the first syllables that begin after the microphone was let through, and of the old
   * voice's last: about 1 when nothing is missing. Null for a voice that tells nothing, and for one's own.
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
  const isNew = ([at, isMuted]: Voice['mutes'][number]) => !isMuted && at >= acceptedMs
  const young = listener.voices.find(({ mutes }) => mutes.some(isNew))
  const unmutedMs = young?.mutes.find(isNew)?.[0] ?? acceptedMs
  const arrivedMs = young === undefined ? Number.POSITIVE_INFINITY : firstLoudMs(young, acceptedMs)
  const isOwn = listener === giver
  return {
    clippedMs: Math.max(0, unmutedMs - arrivedMs),
    ...beginningOfNew(receiver, heard),
    ...(isOwn ? { ending: null, afterMs: null } : endOfOld(giver, listener, heard, acceptedMs)),
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
    return Math.hypot(...voices.map(voice => (isMutedAt(voice.mutes, atMs) ? 0 : loudAt(voice, atMs))))
  })
  return { startMs, bins }
}

function isMutedAt(mutes: Voice['mutes'], atMs: number): boolean {
  return mutes.findLast(([since]) => since <= atMs)?.[1] ?? true
}

function beginningOfNew(
  { microphone, pressedMs, openedMs }: Tape,
  heard: Loudness,
): Pick<Heard, 'audibleMs' | 'unheardMs' | 'beginning'> {
  const arrivedMs = firstLoudMs(heard, pressedMs)
  if (microphone === null || !isUneven(microphone, openedMs + BEFORE_MS, openedMs + PHRASE_MS))
    return { audibleMs: arrivedMs - pressedMs, unheardMs: null, beginning: null }
  const usualMs = lagBetween(microphone, heard, openedMs + EDGE_MS, openedMs + PHRASE_MS)
  const firstMs = arrivedMs - lagOfHeard(microphone, heard, arrivedMs, arrivedMs + MOMENT_MS, usualMs)
  const beganMs = beginningOf(microphone, firstMs, openedMs)
  const saidMs = openedMs + BEFORE_MS
  const isCutIn = beganMs <= saidMs
  const beginsMs = firstLoudMs(microphone, firstGapMs(microphone, saidMs))
  const endsMs = edgeAfterMs(microphone, beginsMs)
  return {
    audibleMs: arrivedMs - (isCutIn ? pressedMs : beganMs),
    unheardMs: loudMs(microphone, openedMs, firstMs) + (isCutIn ? openedMs - pressedMs : 0),
    beginning: shareOf(microphone, heard, usualMs, [beginsMs, endsMs], [endsMs, openedMs + PHRASE_MS]),
  }
}

function endOfOld(
  { microphone, pressedMs }: Tape,
  { voices }: Tape,
  heard: Loudness,
  acceptedMs: number,
): Pick<Heard, 'ending' | 'afterMs'> {
  const closedMs = microphone === null ? pressedMs : lastLoudMs(microphone, acceptedMs)
  const isOff = ([at, isMuted]: Voice['mutes'][number], change: number) =>
    isMuted && change > 0 && at > pressedMs
  const old = voices.find(({ mutes }) => mutes.some(isOff) && !isMutedAt(mutes, pressedMs))
  const mutedMs = old?.mutes.find(isOff)?.[0]
  if (microphone === null || old === undefined || mutedMs === undefined) return { ending: 0, afterMs: 0 }
  const fromMs = closedMs - PHRASE_MS
  if (!isUneven(microphone, fromMs, closedMs)) return { ending: null, afterMs: null }
  const usualMs = lagBetween(microphone, old, fromMs, closedMs)
  const lagMs = lagBetween(microphone, old, closedMs - MOMENT_MS, closedMs, usualMs)
  const edgeMs = edgeBeforeMs(microphone, closedMs)
  const ending = shareOf(microphone, heard, usualMs, [edgeMs, closedMs], [fromMs, edgeMs])
  return { ending, afterMs: mutedMs - closedMs - lagMs }
}

type Span = readonly [fromMs: number, toMs: number]

/** How much of what was said at an edge came out, beside how much came out of the rest. */
function shareOf(microphone: Loudness, heard: Loudness, usualMs: number, edge: Span, rest: Span): number {
  const lagMs = lagBetween(microphone, heard, ...edge, usualMs)
  return share(microphone, heard, ...edge, lagMs) / share(microphone, heard, ...rest, usualMs)
}

/** When the syllables began in whose midst this moment lies, at the earliest when the microphone was let through. */
function beginningOf({ startMs, bins }: Loudness, atMs: number, openedMs: number): number {
  let quiet = 0
  let bin = Math.floor((atMs - startMs) / BIN_MS) + GAP_MS / BIN_MS
  for (; startMs + bin * BIN_MS > openedMs && quiet * BIN_MS < GAP_MS; bin--)
    quiet = (bins[bin] ?? 0) > VOICE || startMs + bin * BIN_MS > atMs ? 0 : quiet + 1
  return startMs + (bin + 1 + quiet) * BIN_MS
}

function loudMs({ startMs, bins }: Loudness, fromMs: number, toMs: number): number {
  const isLoud = (loud: number, bin: number) => {
    const atMs = startMs + bin * BIN_MS
    return loud > VOICE && atMs >= fromMs && atMs < toMs
  }
  return bins.filter(isLoud).length * BIN_MS
}

/** The end of the first EDGE_MS of voice from then on, and the beginning of the last until then. */
function edgeAfterMs(loudness: Loudness, fromMs: number): number {
  let atMs = fromMs + EDGE_MS
  while (loudMs(loudness, fromMs, atMs) < EDGE_MS && atMs < endOf(loudness)) atMs += BIN_MS
  return atMs
}

function edgeBeforeMs(loudness: Loudness, toMs: number): number {
  let atMs = toMs - EDGE_MS
  while (loudMs(loudness, atMs, toMs) < EDGE_MS && atMs > loudness.startMs) atMs -= BIN_MS
  return atMs
}

/** Between its softest and its loudest tenth a voice that speaks changes by most of its loudness. */
function isUneven(loudness: Loudness, fromMs: number, toMs: number): boolean {
  const bins = pairsOf(loudness, loudness, fromMs, toMs, 0).map(([loud]) => loud)
  const mean = bins.reduce((sum, loud) => sum + loud, 0) / bins.length
  const sorted = bins.toSorted((a, b) => a - b)
  const at = (share: number) => sorted[Math.floor(sorted.length * share)] ?? 0
  return at(0.9) - at(0.1) > mean * UNEVEN
}

/** How much later what the microphone took comes out, ms: where the two curves fit best, anyhow or about as late as usual. */
function lagBetween(
  microphone: Loudness,
  heard: Loudness,
  fromMs: number,
  toMs: number,
  usualMs: number | null = null,
): number {
  return bestOf(usualMs, lagMs => correlation(microphone, heard, fromMs, toMs, lagMs))
}

/** The same, told by what is heard in this time. */
function lagOfHeard(
  microphone: Loudness,
  heard: Loudness,
  fromMs: number,
  toMs: number,
  usualMs: number,
): number {
  return bestOf(usualMs, lagMs => correlation(heard, microphone, fromMs, toMs, -lagMs))
}

function bestOf(usualMs: number | null, fitOf: (lagMs: number) => number): number {
  const [earlier, later] = SLACK_MS
  const least = usualMs === null ? 0 : Math.max(0, usualMs + earlier)
  const most = usualMs === null ? MOST_LAG_MS : usualMs + later
  let best = { fit: -1, lagMs: usualMs ?? 0 }
  for (let lagMs = least; lagMs <= most; lagMs += BIN_MS) {
    const fit = fitOf(lagMs)
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
