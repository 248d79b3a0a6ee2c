import { isRecord } from '../domain/claim.ts'

/** How far a jitter buffer has come since its connection began (W3C webrtc-stats, RTCInboundRtpStreamStats). */
export interface JitterReading {
  /** Sum, over all samples played, of the seconds each of them waited. */
  readonly delaySeconds: number
  /** Samples played. */
  readonly emittedCount: number
}

/** RTP audio packets sent since the connection began. RTCP is not among them: it flows on a silent line too. */
export function packetsSentIn(report: ReadonlyMap<string, unknown>): number {
  let packets = 0
  for (const entry of report.values()) {
    if (!isRecord(entry) || entry.type !== 'outbound-rtp' || entry.kind !== 'audio') continue
    if (typeof entry.packetsSent === 'number') packets += entry.packetsSent
  }
  return packets
}

/** RTP audio packets received since the connection began. */
export function packetsReceivedIn(report: ReadonlyMap<string, unknown>): number {
  let packets = 0
  for (const entry of report.values()) {
    if (!isRecord(entry) || entry.type !== 'inbound-rtp' || entry.kind !== 'audio') continue
    if (typeof entry.packetsReceived === 'number') packets += entry.packetsReceived
  }
  return packets
}

/** What has come in on a line since its connection began. */
export interface Inflow {
  /** RTP audio packets. */
  readonly packets: number
  /** Samples that the jitter buffer has given out to be played; what is made up where sound is missing is not among them. */
  readonly emitted: number
}

/** What has come in on the line that is received. */
export function inflowIn(report: ReadonlyMap<string, unknown>): Inflow {
  return { packets: packetsReceivedIn(report), emitted: jitterIn(report)?.emittedCount ?? 0 }
}

/** The jitter buffer of the line that is received, or null while nothing has come in. */
export function jitterIn(report: ReadonlyMap<string, unknown>): JitterReading | null {
  for (const entry of report.values()) {
    if (!isRecord(entry) || entry.type !== 'inbound-rtp' || entry.kind !== 'audio') continue
    const { jitterBufferDelay: delaySeconds, jitterBufferEmittedCount: emittedCount } = entry
    if (typeof delaySeconds === 'number' && typeof emittedCount === 'number')
      return { delaySeconds, emittedCount }
  }
  return null
}
