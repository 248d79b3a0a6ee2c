// Runs in the page before any of its code: keeps what was agreed between this page and others about their voices, and
// whether anybody rewrote it on the way. Like the probe it watches and changes nothing; being sent to the page as text, it
// can use nothing from outside itself but types.

/** What one connection has agreed on. */
export interface Terms {
  /** The certificates at both ends, as the descriptions name them. */
  readonly own: string
  readonly other: string
  /** Descriptions as the browser made them, as the page set them, and as they came from the other. */
  readonly made: readonly string[]
  readonly set: readonly string[]
  readonly heard: readonly string[]
  /** The last one that was set, as the browser tells it from then on. */
  readonly told: string
  /** All codecs that were agreed, first the one in which the voice is sent. */
  readonly codecs: readonly { readonly mimeType: string; readonly sdpFmtpLine?: string }[]
  readonly maxBitrate: number | null
  readonly packetsSent: number
  /** Chromium's statistics call a voice that is sent twice `opus` all the same; what it weighs shows it. */
  readonly bytesPerPacket: number
}

export interface TermsInPage {
  /** Of every connection that is up. */
  read(): Promise<Terms[]>
}

declare global {
  var listeningRoomTerms: TermsInPage
}

export function installTerms(): void {
  interface Kept {
    readonly made: string[]
    readonly set: string[]
    readonly heard: string[]
  }
  interface Outbound {
    readonly type: string
    readonly kind?: string
    readonly packetsSent?: number
    readonly bytesSent?: number
  }
  type Described = { readonly sdp?: string } | undefined

  const kept = new Map<WeakRef<RTCPeerConnection>, Kept>()

  function keptOf(pc: RTCPeerConnection): Kept {
    for (const [weak, one] of kept) if (weak.deref() === pc) return one
    const fresh = { made: [], set: [], heard: [] }
    kept.set(new WeakRef(pc), fresh)
    return fresh
  }

  function watchMaking(name: 'createOffer' | 'createAnswer'): void {
    const make = RTCPeerConnection.prototype[name] as (...args: unknown[]) => Promise<Described>
    const watched = async function (this: RTCPeerConnection, ...args: unknown[]) {
      const description = await make.apply(this, args)
      keptOf(this).made.push(description?.sdp ?? '')
      return description
    }
    Object.assign(RTCPeerConnection.prototype, { [name]: watched })
  }

  function watchSetting(name: 'setLocalDescription' | 'setRemoteDescription', key: 'set' | 'heard'): void {
    const apply = RTCPeerConnection.prototype[name] as (...args: unknown[]) => Promise<void>
    const watched = function (this: RTCPeerConnection, ...args: unknown[]) {
      const sdp = (args[0] as Described)?.sdp
      if (sdp !== undefined) keptOf(this)[key].push(sdp)
      return apply.apply(this, args)
    }
    Object.assign(RTCPeerConnection.prototype, { [name]: watched })
  }

  const certificateIn = (description: RTCSessionDescription | null) =>
    /^a=fingerprint:\S+ (\S+)/m.exec(description?.sdp ?? '')?.[1] ?? ''

  async function termsOf(pc: RTCPeerConnection, { made, set, heard }: Kept): Promise<Terms[]> {
    const line = pc.getTransceivers().find(({ receiver }) => receiver.track.kind === 'audio')
    if (line === undefined || pc.connectionState !== 'connected') return []
    const stats = await line.sender.getStats()
    const reports: Outbound[] = []
    for (const report of stats.values()) reports.push(report)
    const sent = reports.find(({ type, kind }) => type === 'outbound-rtp' && kind === 'audio')
    const { codecs, encodings } = line.sender.getParameters()
    const packetsSent = sent?.packetsSent ?? 0
    return [
      {
        ...{ made, set, heard, codecs, packetsSent },
        told: pc.localDescription?.sdp ?? '',
        own: certificateIn(pc.localDescription),
        other: certificateIn(pc.remoteDescription),
        maxBitrate: encodings[0]?.maxBitrate ?? null,
        bytesPerPacket: (sent?.bytesSent ?? 0) / packetsSent,
      },
    ]
  }

  watchMaking('createOffer')
  watchMaking('createAnswer')
  watchSetting('setLocalDescription', 'set')
  watchSetting('setRemoteDescription', 'heard')
  globalThis.listeningRoomTerms = {
    async read() {
      const living = [...kept].flatMap(([weak, one]) => {
        const pc = weak.deref()
        return pc === undefined ? [] : [termsOf(pc, one)]
      })
      return (await Promise.all(living)).flat()
    },
  }
}
