// Runs in the page before any of its code. It watches and changes nothing: every wrapper passes its call on, and what it
// remembers it remembers weakly, so that it keeps alive nothing that the room lets go. Being sent to the page as text, the
// function below can use nothing from outside itself but types.

/** The sound packets that a connection has sent on one of its audio lines. */
export interface Outbound {
  readonly connection: number
  readonly line: string
  readonly packetsSent: number
  readonly bytesSent: number
}

/** What a connection has received as sound. */
export interface Inbound {
  readonly connection: number
  readonly packetsReceived: number
  /** The other's certificate as the agreed SDP names it, as in `AB:CD:…`; null before there is one. */
  readonly fingerprint: string | null
}

/** One sound in this page: a track that arrives from another, or what an audio graph plays. */
export interface Sound {
  readonly from: 'track' | 'graph'
  readonly connection: number | null
  readonly track: string | null
  /** It reaches the loudspeaker: an element plays it unmuted, or the graph runs. */
  readonly audible: boolean
  /** The loudest pitch; null in silence. */
  readonly hz: number | null
  /** Loudness, dBFS (root mean square). */
  readonly db: number
  /** For each pitch asked about, how loud its line is in the spectrum, dB. */
  readonly at: Readonly<Record<string, number>>
}

export interface AudioElementState {
  readonly attached: boolean
  readonly playing: boolean
  readonly muted: boolean
  readonly volume: number
  /** Playing, not muted, not at zero: a person would hear the tracks below. */
  readonly audible: boolean
  /** Its living and enabled audio tracks. */
  readonly tracks: readonly string[]
}

export interface LocalTrack {
  readonly id: string
  readonly state: 'live' | 'ended'
  readonly enabled: boolean
  readonly muted: boolean
}

export interface Connections {
  readonly opened: number
  readonly connected: number
  /** Closed, or forgotten by everyone. */
  readonly closed: number
  /** All STUN and TURN addresses that the page has given to any of them. */
  readonly iceServers: readonly string[]
}

/** How this page may be reached and reaches others, as its living connections know it: lines `candidate:…`. */
export interface Ways {
  /** What it has found of its own, to be told to the others. */
  readonly own: readonly string[]
  /** What the others have told. */
  readonly others: readonly string[]
  /** What it keeps to itself, too: kind and address of every candidate that the browser has gathered. */
  readonly gathered: readonly string[]
}

/** How the voice of one connection has come in since the beginning; of two looks the difference is what counts. */
export interface Reception {
  readonly connection: number
  readonly packets: number
  readonly lost: number
  /** What Opus tells again of an earlier packet, where that was missing. Chromium; of packets sent twice it counts none. */
  readonly corrected: number
  readonly bytes: number
  /** Samples that were made up where sound was missing; silence is not counted. */
  readonly concealed: number
  /** All samples that were played. */
  readonly samples: number
}

/** How far all jitter buffers of a page have come since the beginning. */
export interface Jitter {
  readonly delaySeconds: number
  readonly emittedCount: number
}

export interface ProbeInPage {
  jitter(): Promise<Jitter>
  ways(): Promise<Ways>
  receptions(): Promise<Reception[]>
  connections(): Connections
  outbound(): Promise<Outbound[]>
  inbound(): Promise<Inbound[]>
  sounds(pitches: readonly number[]): Promise<Sound[]>
  playedHere(): Promise<Sound[]>
  audioElements(): AudioElementState[]
  localTracks(): LocalTrack[]
  /** How often the page asked for a microphone or camera. */
  microphoneRequests(): number
  /** Lets every voice wait for so long in the jitter buffers of this page, ms, as on a network that stumbles. Chromium. */
  delay(ms: number): void
  /** Stops listening to sounds, which costs time and keeps tracks alive. */
  deafen(): Promise<void>
}

declare global {
  var listeningRoomProbe: ProbeInPage
}

export function installProbe(): void {
  const SILENCE_DB = -60
  /** 4096 lines: 12 Hz wide at 48 kHz, a sixth of a second long. */
  const FFT_SIZE = 8192
  /** Below this there is mains hum and offset, no voice. */
  const LOWEST_HZ = 60

  const connections: WeakRef<RTCPeerConnection>[] = []
  const iceServers = new Set<string>()
  const elements = new Set<WeakRef<HTMLMediaElement>>()
  const known = new WeakSet<object>()
  const captured: WeakRef<MediaStreamTrack>[] = []
  /** What plays at the end of each audio graph, and the analyser that listens beside it. */
  const graphs = new Map<AudioNode, AnalyserNode | null>()
  const ears = new Map<string, AnalyserNode>()
  let ear: AudioContext | null = null
  let requests = 0

  function wrap<T extends object, K extends keyof T>(
    owner: T | undefined,
    key: K,
    around: (inner: never) => unknown,
  ) {
    const property = owner && Object.getOwnPropertyDescriptor(owner, key)
    if (!owner || !property) return
    const inner = property.value ?? property.set
    const outer = around(inner as never) as object
    Object.defineProperty(outer, 'name', { value: inner.name, configurable: true })
    Object.defineProperty(outer, 'length', { value: inner.length, configurable: true })
    Object.defineProperty(owner, key, { ...property, [property.set ? 'set' : 'value']: outer })
  }

  function watchConnections(): void {
    const Native = globalThis.RTCPeerConnection
    if (!Native) return
    // A proxy and not a subclass: `instanceof`, static functions and subclasses in the page go on as if it were not there.
    const Watched: typeof RTCPeerConnection = new Proxy(Native, {
      construct(target, args, asked) {
        const made = Reflect.construct(target, args, asked === Watched ? target : asked) as RTCPeerConnection
        connections.push(new WeakRef(made))
        noteServers(made)
        return made
      },
    })
    Object.defineProperty(Native.prototype, 'constructor', {
      value: Watched,
      writable: true,
      configurable: true,
    })
    Object.defineProperty(globalThis, 'RTCPeerConnection', {
      value: Watched,
      writable: true,
      configurable: true,
    })
  }

  function noteServers(connection: RTCPeerConnection): void {
    for (const server of connection.getConfiguration().iceServers ?? []) {
      for (const url of [server.urls].flat()) iceServers.add(url)
    }
  }

  function watchElements(): void {
    const remember = (element: HTMLMediaElement) => {
      if (known.has(element)) return
      known.add(element)
      elements.add(new WeakRef(element))
    }
    wrap(HTMLMediaElement.prototype, 'play', (play: () => Promise<void>) => {
      return function (this: HTMLMediaElement) {
        remember(this)
        return play.call(this)
      }
    })
    wrap(HTMLMediaElement.prototype, 'srcObject', (set: (stream: MediaProvider | null) => void) => {
      return function (this: HTMLMediaElement, stream: MediaProvider | null) {
        remember(this)
        set.call(this, stream)
      }
    })
  }

  function watchMicrophone(): void {
    const remember = (track: MediaStreamTrack) => captured.push(new WeakRef(track))
    wrap(globalThis.MediaDevices?.prototype, 'getUserMedia', (ask: MediaDevices['getUserMedia']) => {
      return async function (this: MediaDevices, wishes?: MediaStreamConstraints) {
        requests += 1
        const stream = await ask.call(this, wishes)
        for (const track of stream.getTracks()) {
          known.add(track)
          remember(track)
        }
        return stream
      }
    })
    wrap(MediaStreamTrack.prototype, 'clone', (clone: () => MediaStreamTrack) => {
      return function (this: MediaStreamTrack) {
        const twin = clone.call(this)
        if (known.has(this)) {
          known.add(twin)
          remember(twin)
        }
        return twin
      }
    })
  }

  function watchGraphs(): void {
    wrap(AudioNode.prototype, 'connect', (connect: (...args: unknown[]) => unknown) => {
      return function (this: AudioNode, ...args: unknown[]) {
        if (args[0] instanceof AudioDestinationNode && this.context instanceof AudioContext)
          graphs.set(this, null)
        return connect.apply(this, args)
      }
    })
    wrap(AudioNode.prototype, 'disconnect', (disconnect: (...args: unknown[]) => void) => {
      return function (this: AudioNode, ...args: unknown[]) {
        if (args.length === 0 || args[0] instanceof AudioDestinationNode) forgetGraph(this)
        disconnect.apply(this, args)
      }
    })
  }

  function forgetGraph(node: AudioNode): void {
    const analyser = graphs.get(node)
    graphs.delete(node)
    if (analyser) node.disconnect(analyser)
  }

  function living(): { connection: number; pc: RTCPeerConnection }[] {
    return connections.flatMap((weak, connection) => {
      const pc = weak.deref()
      return pc && pc.signalingState !== 'closed' ? [{ connection, pc }] : []
    })
  }

  async function stats<T>(type: RTCStatsType, to: (connection: number, report: never) => T): Promise<T[]> {
    const all = await Promise.all(
      living().map(async ({ connection, pc }) => {
        const reports: { type: string; kind?: string }[] = []
        for (const report of (await pc.getStats()).values()) reports.push(report)
        return reports
          .filter(report => report.type === type && (report.kind ?? 'audio') === 'audio')
          .map(report => to(connection, report as never))
      }),
    )
    return all.flat()
  }

  function fingerprintOf(pc: RTCPeerConnection): string | null {
    return /^a=fingerprint:\S+ (\S+)/m.exec(pc.remoteDescription?.sdp ?? '')?.[1] ?? null
  }

  async function inbound(): Promise<Inbound[]> {
    const lines = await stats('inbound-rtp', (connection, report: { packetsReceived: number }) => {
      return { connection, packetsReceived: report.packetsReceived }
    })
    return living().map(({ connection, pc }) => ({
      connection,
      packetsReceived: lines
        .filter(line => line.connection === connection)
        .reduce((sum, line) => sum + line.packetsReceived, 0),
      fingerprint: fingerprintOf(pc),
    }))
  }

  const candidatesIn = (description: RTCSessionDescription | null) =>
    (description?.sdp ?? '').split('\r\n').filter(line => line.startsWith('a=candidate:'))

  async function ways(): Promise<Ways> {
    const gathered = await stats(
      'local-candidate',
      (_, { candidateType, address }: { candidateType: string; address: string }) =>
        `${candidateType} ${address}`,
    )
    const open = living().map(({ pc }) => pc)
    return {
      own: open.flatMap(pc => candidatesIn(pc.localDescription)),
      others: open.flatMap(pc => candidatesIn(pc.remoteDescription)),
      gathered,
    }
  }

  function receptions(): Promise<Reception[]> {
    interface Report {
      readonly kind: string
      readonly packetsReceived?: number
      readonly packetsLost?: number
      readonly fecPacketsReceived?: number
      readonly fecPacketsDiscarded?: number
      readonly bytesReceived?: number
      readonly concealedSamples?: number
      readonly silentConcealedSamples?: number
      readonly totalSamplesReceived?: number
    }
    return stats('inbound-rtp', (connection, report: Report) => ({
      connection,
      packets: report.packetsReceived ?? 0,
      lost: report.packetsLost ?? 0,
      corrected: (report.fecPacketsReceived ?? 0) - (report.fecPacketsDiscarded ?? 0),
      bytes: report.bytesReceived ?? 0,
      concealed: (report.concealedSamples ?? 0) - (report.silentConcealedSamples ?? 0),
      samples: report.totalSamplesReceived ?? 0,
    }))
  }

  async function jitter(): Promise<Jitter> {
    interface Report {
      readonly kind: string
      readonly jitterBufferDelay?: number
      readonly jitterBufferEmittedCount?: number
    }
    const lines = await stats('inbound-rtp', (_, report: Report) => ({
      delaySeconds: report.jitterBufferDelay ?? 0,
      emittedCount: report.jitterBufferEmittedCount ?? 0,
    }))
    const sum = (key: keyof Jitter) => lines.reduce((total, line) => total + line[key], 0)
    return { delaySeconds: sum('delaySeconds'), emittedCount: sum('emittedCount') }
  }

  function audioElements(): AudioElementState[] {
    for (const element of document.querySelectorAll<HTMLMediaElement>('audio, video')) {
      if (known.has(element)) continue
      known.add(element)
      elements.add(new WeakRef(element))
    }
    return [...elements].flatMap(weak => {
      const element = weak.deref()
      if (!element) return []
      const playing = !element.paused && !element.ended
      const stream = element.srcObject instanceof MediaStream ? element.srcObject : null
      const tracks = (stream?.getAudioTracks() ?? []).filter(one => one.readyState === 'live' && one.enabled)
      return [
        {
          attached: element.isConnected,
          playing,
          muted: element.muted,
          volume: element.volume,
          audible: playing && !element.muted && element.volume > 0,
          tracks: tracks.map(track => track.id),
        },
      ]
    })
  }

  /** What the elements of the page play that came over no connection. */
  async function playedHere(): Promise<Sound[]> {
    ear ??= new AudioContext()
    if (ear.state === 'suspended') ear.resume().catch(() => undefined)
    audioElements()
    const tracks = [...elements].flatMap(weak => {
      const element = weak.deref()
      const isAudible = element !== undefined && !element.paused && !element.muted && element.volume > 0
      return isAudible && element.srcObject instanceof MediaStream ? element.srcObject.getAudioTracks() : []
    })
    return tracks.map(track => ({
      from: 'track' as const,
      connection: null,
      track: track.id,
      audible: true,
      ...measure(earFor(0, track), []),
    }))
  }

  async function sounds(pitches: readonly number[]): Promise<Sound[]> {
    ear ??= new AudioContext()
    // Not awaited: before the person's first press the browser does not let it start.
    if (ear.state === 'suspended') ear.resume().catch(() => undefined)
    const played = new Set(audioElements().flatMap(element => (element.audible ? element.tracks : [])))
    const tracks = living().flatMap(({ connection, pc }) =>
      pc
        .getReceivers()
        .filter(({ track }) => track.kind === 'audio')
        .map(({ track }) => ({
          from: 'track' as const,
          connection,
          track: track.id,
          audible: played.has(track.id),
          ...measure(earFor(connection, track), pitches),
        })),
    )
    const graphSounds = [...graphs.keys()].map(node => ({
      from: 'graph' as const,
      connection: null,
      track: null,
      audible: node.context.state === 'running',
      ...measure(analyserBeside(node), pitches),
    }))
    return [...tracks, ...graphSounds]
  }

  function earFor(connection: number, track: MediaStreamTrack): AnalyserNode {
    const key = `${connection} ${track.id}`
    const there = ears.get(key)
    if (there) return there
    const context = ear as AudioContext
    const analyser = newAnalyser(context)
    context.createMediaStreamSource(new MediaStream([track])).connect(analyser)
    ears.set(key, analyser)
    return analyser
  }

  function analyserBeside(node: AudioNode): AnalyserNode {
    const there = graphs.get(node)
    if (there) return there
    const analyser = newAnalyser(node.context)
    node.connect(analyser)
    graphs.set(node, analyser)
    return analyser
  }

  function newAnalyser(context: BaseAudioContext): AnalyserNode {
    const analyser = context.createAnalyser()
    analyser.fftSize = FFT_SIZE
    analyser.smoothingTimeConstant = 0
    return analyser
  }

  function measure(analyser: AnalyserNode, pitches: readonly number[]): Pick<Sound, 'hz' | 'db' | 'at'> {
    const wave = new Float32Array(FFT_SIZE)
    const lines = new Float32Array(analyser.frequencyBinCount)
    analyser.getFloatTimeDomainData(wave)
    analyser.getFloatFrequencyData(lines)
    const width = analyser.context.sampleRate / FFT_SIZE
    const power = wave.reduce((sum, sample) => sum + sample * sample, 0) / wave.length
    // Digital zeros have no logarithm, and JSON has no infinity.
    const db = power > 0 ? 10 * Math.log10(power) : -200
    const loudestNear = (hz: number) => {
      const middle = Math.round(hz / width)
      return Math.max(-200, ...lines.slice(Math.max(0, middle - 2), middle + 3))
    }
    const at = Object.fromEntries(pitches.map(hz => [String(hz), loudestNear(hz)]))
    return { db, at, hz: db > SILENCE_DB ? loudestPitch(lines, width) : null }
  }

  function loudestPitch(lines: Float32Array, width: number): number {
    const line = (index: number) => lines[index] ?? -200
    let best = Math.ceil(LOWEST_HZ / width)
    for (let index = best; index < lines.length; index++) if (line(index) > line(best)) best = index
    // The top of the parabola through the three loudest lines lies between them.
    const [left, top, right] = [line(best - 1), line(best), line(best + 1)]
    const shift = (left - right) / (2 * (left - 2 * top + right))
    return (best + (Number.isFinite(shift) ? shift : 0)) * width
  }

  function localTracks(): LocalTrack[] {
    return captured.flatMap(weak => {
      const track = weak.deref()
      if (!track) return []
      return [{ id: track.id, state: track.readyState, enabled: track.enabled, muted: track.muted }]
    })
  }

  function countConnections(): Connections {
    for (const { pc } of living()) noteServers(pc)
    const open = living()
    return {
      opened: connections.length,
      connected: open.filter(({ pc }) => pc.connectionState === 'connected').length,
      closed: connections.length - open.length,
      iceServers: [...iceServers],
    }
  }

  async function deafen(): Promise<void> {
    await ear?.close()
    ear = null
    ears.clear()
    for (const [node, analyser] of graphs) {
      if (analyser) node.disconnect(analyser)
      graphs.set(node, null)
    }
  }

  watchConnections()
  watchElements()
  watchMicrophone()
  watchGraphs()
  const probe: ProbeInPage = {
    connections: countConnections,
    outbound: () =>
      stats('outbound-rtp', (connection, report: { id: string; packetsSent: number; bytesSent: number }) => ({
        connection,
        line: report.id,
        packetsSent: report.packetsSent,
        bytesSent: report.bytesSent,
      })),
    inbound,
    ways,
    receptions,
    jitter,
    sounds,
    playedHere,
    audioElements,
    localTracks,
    microphoneRequests: () => requests,
    delay(ms) {
      for (const { pc } of living())
        for (const receiver of pc.getReceivers()) receiver.jitterBufferTarget = ms
    },
    deafen,
  }
  Object.defineProperty(globalThis, 'listeningRoomProbe', { value: probe })
}
