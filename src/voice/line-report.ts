import { isRecord, type ParticipantId } from '../domain/claim.ts'
import type { VoiceLine } from './voice-line.ts'

/** What a connection says of itself, as far as the browser tells. */
export interface LineReport {
  /** Null where it is not told. */
  readonly isRelayed: boolean | null
  readonly roundTripMs: number | null
  /** Share of the sound packets that were lost on their way here, 0 to 1; null while none has come. */
  readonly loss: number | null
  /** As the browser names it, without its kind: `opus`, or `red` where each packet carries the one before it. */
  readonly codec: string | null
}

/** Asks every line; those whose connection has closed are left out. */
export async function reportLines(
  lines: Iterable<VoiceLine>,
): Promise<Readonly<Record<ParticipantId, LineReport>>> {
  const asked = [...lines].map(async ({ id, sender, receiver }) => {
    const halves = await Promise.all([sender.getStats(), receiver.getStats()])
    return [id, reportOf(sender.getParameters().codecs ?? [], ...halves)] as const
  })
  const told = await Promise.allSettled(asked)
  return Object.fromEntries(told.flatMap(one => (one.status === 'fulfilled' ? [one.value] : [])))
}

type Entry = Readonly<Record<string, unknown>>

/**
 * Reads what a line has agreed on, and the statistics of both its halves (W3C webrtc-stats). The codec is the one
 * agreed first: the statistics of Chromium 156 say `opus` also of a voice that is sent twice.
 */
export function reportOf(
  agreed: readonly Pick<RTCRtpCodec, 'mimeType'>[],
  ...reports: readonly ReadonlyMap<string, unknown>[]
): LineReport {
  const entries = new Map(reports.flatMap(report => [...report].filter(isEntry)))
  const all = [...entries.values()]
  const pair = selectedPair(all, entries)
  const ends = [pair?.localCandidateId, pair?.remoteCandidateId].map(id => entries.get(String(id)))
  const types = ends.flatMap(end => (typeof end?.candidateType === 'string' ? [end.candidateType] : []))
  const seconds = pair?.currentRoundTripTime
  return {
    isRelayed: types.length === 0 ? null : types.includes('relay'),
    roundTripMs: typeof seconds === 'number' ? seconds * 1000 : null,
    loss: lossIn(all),
    codec: agreed[0]?.mimeType.replace(/^audio\//i, '').toLowerCase() ?? null,
  }
}

function isEntry(one: readonly [string, unknown]): one is [string, Entry] {
  return isRecord(one[1])
}

function selectedPair(all: readonly Entry[], entries: ReadonlyMap<string, Entry>): Entry | undefined {
  const transport = all.find(one => one.type === 'transport')
  const named = entries.get(String(transport?.selectedCandidatePairId))
  // Firefox marks the pair itself.
  return named ?? all.find(one => one.type === 'candidate-pair' && one.selected === true)
}

function lossIn(all: readonly Entry[]): number | null {
  const inbound = all.find(one => one.type === 'inbound-rtp' && one.kind === 'audio')
  const { packetsLost: lost, packetsReceived: received } = inbound ?? {}
  if (typeof lost !== 'number' || typeof received !== 'number' || received <= 0) return null
  return Math.max(0, lost) / (Math.max(0, lost) + received)
}
