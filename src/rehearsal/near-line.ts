/*
 * The voice line of a connection that does not leave the page. Nothing is coded and nothing is sent: what is heard at the
 * other end is the very track of whoever speaks, and packets are reckoned from the time in which one would have been sent.
 */

/** One packet of a voice, as browsers cut it, ms. */
const PACKET_MS = 20

/** The other end of a line, as far as it is known. */
export interface FarEnd {
  readonly voice: MediaStreamTrack
  readonly line: NearLine | null
  readonly isInReach: boolean
}

export interface NearLineOptions {
  readonly direction: RTCRtpTransceiverDirection
  now(): number
  far(): FarEnd | null
}

/** A transceiver as far as the gate, the ears and the watchdog can tell. */
export interface NearLine {
  readonly mid: string
  direction: RTCRtpTransceiverDirection
  readonly sender: NearSender
  readonly receiver: { readonly track: MediaStreamTrack; getStats(): Promise<ReadonlyMap<string, unknown>> }
  setCodecPreferences(): void
  close(): void
}

/** Lays a line. */
export function createNearLine({ direction, now, far }: NearLineOptions): NearLine {
  const sender = new NearSender(now)
  let received = 0
  let before = 0

  /** What has left the other end while it was in reach. */
  function receive(): number {
    const { line, isInReach = false } = far() ?? {}
    const sent = line?.sender.packets() ?? before
    if (isInReach) received += Math.max(0, sent - before)
    before = sent
    return received
  }

  return {
    mid: '0',
    direction,
    sender,
    receiver: {
      get track() {
        return far()?.voice ?? SILENT
      },
      getStats: async () =>
        new Map([['in', { id: 'in', type: 'inbound-rtp', kind: 'audio', packetsReceived: receive() }]]),
    },
    setCodecPreferences() {}, // nothing is coded
    close: () => sender.close(),
  }
}

/** Stands where nobody is known yet. */
const SILENT = { kind: 'audio' } as MediaStreamTrack

/** The sending half: as quiet as a browser's own without a track, or with an encoding that is not active. */
export class NearSender {
  track: MediaStreamTrack | null = null
  transform: RTCRtpScriptTransform | null = null
  readonly #now: () => number
  #isActive = true
  #packets = 0
  #sinceMs: number | null = null
  #isClosed = false

  constructor(now: () => number) {
    this.#now = now
  }

  async replaceTrack(track: MediaStreamTrack | null): Promise<void> {
    this.track = track
    this.#count()
  }

  getParameters(): RTCRtpSendParameters {
    const encodings = [{ active: this.#isActive }]
    return { transactionId: '', codecs: [], encodings, headerExtensions: [], rtcp: {} }
  }

  async setParameters({ encodings }: RTCRtpSendParameters): Promise<void> {
    this.#isActive = encodings[0]?.active === true
    this.#count()
  }

  /** Packets that would have been sent since the line was laid. */
  packets(): number {
    this.#count()
    return Math.floor(this.#packets)
  }

  async getStats(): Promise<ReadonlyMap<string, unknown>> {
    return new Map([['out', { id: 'out', type: 'outbound-rtp', kind: 'audio', packetsSent: this.packets() }]])
  }

  close(): void {
    this.#isClosed = true
    this.#count()
  }

  #count(): void {
    const now = this.#now()
    if (this.#sinceMs !== null) this.#packets += (now - this.#sinceMs) / PACKET_MS
    this.#sinceMs = this.track !== null && this.#isActive && !this.#isClosed ? now : null
  }
}
