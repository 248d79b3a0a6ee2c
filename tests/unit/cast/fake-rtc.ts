import type { Rtc } from '../../../src/net/doc-link.ts'

/*
 * RTCPeerConnection as far as simple-peer and the mesh can tell, over a network that a test can cut, and whose
 * found ways it can break until an ICE restart finds others. Descriptions and candidates are only names; what
 * is sent on a channel arrives in order, or waits while the network is away. It fails as browsers do: 6 s
 * without an answer is "disconnected", 20 s is "failed", and whoever closes is noticed only while the way stands.
 */

const DISCONNECTED_AFTER_MS = 6_000
const FAILED_AFTER_MS = 20_000
const LOOK_EVERY_MS = 250

/** The air between the devices of one test. */
export class Air {
  /** How often another way was looked for. */
  restarts = 0
  readonly ends = new Map<string, FakePeerConnection>()
  readonly #cuts = new Set<string>()
  readonly #random: () => number
  #names = 0
  #looking: ReturnType<typeof setInterval> | undefined

  constructor(random: () => number) {
    this.#random = random
    this.#looking = setInterval(() => this.#look(), LOOK_EVERY_MS)
  }

  /** The three classes for one device. */
  rtcOf(device: string, fingerprint: string): Rtc {
    const air = this
    class Connection extends FakePeerConnection {
      constructor() {
        super(air, device, fingerprint, `${++air.#names}`)
      }
    }
    class Words {
      constructor(init: object) {
        Object.assign(this, init)
      }
    }
    return {
      RTCPeerConnection: Connection,
      RTCSessionDescription: Words,
      RTCIceCandidate: Words,
    } as unknown as Rtc
  }

  cut(a: string, b: string): void {
    this.#cuts.add([a, b].sort().join())
  }

  /** Breaks every way that was found between two devices; only a restart or a new connection finds another. */
  breakWays(a: string, b: string): void {
    for (const end of this.ends.values()) {
      const far = end.far()
      if (end.device === a && far?.device === b) end.brokenWay = far.brokenWay = end.way()
    }
  }

  heal(): void {
    this.#cuts.clear()
  }

  isCut(a: string, b: string): boolean {
    return this.#cuts.has([a, b].sort().join())
  }

  /** Those of a device that are not closed. */
  /** How many were ever made. */
  get made(): number {
    return this.#names
  }

  openEnds(device: string): number {
    return [...this.ends.values()].filter(end => end.device === device).length
  }

  /** A moment on the way, ms. */
  latency(): number {
    return 5 + this.#random() * 40
  }

  close(): void {
    clearInterval(this.#looking)
  }

  #look(): void {
    for (const end of [...this.ends.values()]) end.look()
  }
}

class FakeChannel extends EventTarget {
  readonly label: string
  readonly id: number
  readonly bufferedAmount = 0
  readonly bufferedAmountLowThreshold = 0
  binaryType = 'arraybuffer'
  readyState: RTCDataChannelState = 'connecting'
  onopen: (() => void) | null = null
  onclose: (() => void) | null = null
  #onmessage: ((event: MessageEvent) => void) | null = null
  readonly #owner: FakePeerConnection
  /** On the way, the first first. */
  readonly #held: (string | ArrayBuffer)[] = []

  constructor(owner: FakePeerConnection, label: string, id: number) {
    super()
    this.#owner = owner
    this.label = label
    this.id = id
  }

  /** Takes its turn among the listeners from when it was first set, as in browsers. */
  set onmessage(handler: ((event: MessageEvent) => void) | null) {
    if (this.#onmessage === null)
      this.addEventListener('message', event => this.#onmessage?.(event as MessageEvent))
    this.#onmessage = handler
  }

  send(data: string | Uint8Array<ArrayBuffer>): void {
    if (this.readyState !== 'open') throw new DOMException('Not open.', 'InvalidStateError')
    this.#held.push(typeof data === 'string' ? data : Uint8Array.from(data).buffer)
    setTimeout(() => this.flush(), this.#owner.air.latency())
  }

  flush(): void {
    const far = this.#owner.far()?.channels.get(this.id)
    if (far === undefined || far.readyState !== 'open' || !this.#owner.stands()) return
    for (const data of this.#held.splice(0)) {
      far.dispatchEvent(new MessageEvent('message', { data }))
    }
  }

  open(): void {
    if (this.readyState !== 'connecting') return
    this.readyState = 'open'
    this.onopen?.()
    this.dispatchEvent(new Event('open'))
  }

  shut(): void {
    if (this.readyState === 'closed') return
    this.readyState = 'closed'
    this.onclose?.()
    this.dispatchEvent(new Event('close'))
  }

  close(): void {
    this.readyState = 'closed'
  }
}

class FakePeerConnection extends EventTarget {
  readonly air: Air
  readonly device: string
  readonly channels = new Map<number, FakeChannel>()
  readonly #fingerprint: string
  readonly #name: string
  #generation = 0
  #offered = 0
  #heardCandidate = false
  #blockedSinceMs: number | null = null
  #wantsRestart = true
  #way = ''
  brokenWay: string | null = null
  signalingState: RTCSignalingState = 'stable'
  iceConnectionState: RTCIceConnectionState = 'new'
  iceGatheringState: RTCIceGatheringState = 'new'
  connectionState: RTCPeerConnectionState = 'new'
  localDescription: RTCSessionDescriptionInit | null = null
  remoteDescription: RTCSessionDescriptionInit | null = null
  oniceconnectionstatechange: (() => void) | null = null
  onconnectionstatechange: (() => void) | null = null
  onsignalingstatechange: (() => void) | null = null
  onicecandidate: ((event: { candidate: RTCIceCandidateInit | null }) => void) | null = null

  /** What lines it was asked for, beside those that an offer brought. */
  readonly kinds: string[] = []

  constructor(air: Air, device: string, fingerprint: string, name: string) {
    super()
    this.air = air
    this.device = device
    this.#fingerprint = fingerprint
    this.#name = name
    air.ends.set(name, this)
  }

  createDataChannel(label: string, { id = 0 }: RTCDataChannelInit): FakeChannel {
    const channel = new FakeChannel(this, label, id)
    this.channels.set(id, channel)
    return channel
  }

  addTransceiver(kind: string): object {
    this.kinds.push(kind)
    return {}
  }

  getTransceivers(): object[] {
    return []
  }

  restartIce(): void {
    this.#wantsRestart = true
    this.air.restarts += 1
  }

  async createOffer(): Promise<RTCSessionDescriptionInit> {
    this.#demand(this.signalingState !== 'closed')
    if (this.#wantsRestart) this.#offered = this.#generation + 1
    this.#wantsRestart = false
    return { type: 'offer', sdp: this.#sdp(this.#offered, this.#offered) }
  }

  async createAnswer(): Promise<RTCSessionDescriptionInit> {
    this.#demand(this.signalingState === 'have-remote-offer')
    this.#offered = this.#generation + 1
    return { type: 'answer', sdp: this.#sdp(this.#offered, this.#said('t')) }
  }

  async setLocalDescription(description: RTCSessionDescriptionInit): Promise<void> {
    const isOffer = description.type === 'offer'
    this.#demand(
      isOffer
        ? this.signalingState === 'stable' || this.signalingState === 'have-local-offer'
        : this.signalingState === 'have-remote-offer',
    )
    this.#generation = this.#offered
    this.localDescription = description
    this.#signal(isOffer ? 'have-local-offer' : 'stable')
    for (const _ of [1, 2]) setTimeout(() => this.#gather(), this.air.latency())
  }

  async setRemoteDescription(description: RTCSessionDescriptionInit): Promise<void> {
    const isOffer = description.type === 'offer'
    this.#demand(
      isOffer
        ? this.signalingState === 'stable' || this.signalingState === 'have-remote-offer'
        : this.signalingState === 'have-local-offer',
    )
    if (this.remoteDescription?.sdp !== description.sdp) this.#heardCandidate = false
    this.remoteDescription = description
    this.#signal(isOffer ? 'have-remote-offer' : 'stable')
  }

  async addIceCandidate({ candidate }: RTCIceCandidateInit): Promise<void> {
    this.#demand(this.remoteDescription !== null)
    if (candidate === `${this.#said('o')} ${this.#said('g')}`) this.#heardCandidate = true
  }

  async getStats(): Promise<ReadonlyMap<string, object>> {
    return new Map<string, object>([
      ['t', { id: 't', type: 'transport', selectedCandidatePairId: 'p' }],
      ['p', { id: 'p', type: 'candidate-pair', localCandidateId: 'l', remoteCandidateId: 'l' }],
      ['l', { id: 'l', type: 'local-candidate' }],
    ])
  }

  close(): void {
    if (this.signalingState === 'closed') return
    const far = this.far()
    const isNoticed = this.stands()
    this.signalingState = 'closed'
    this.connectionState = 'closed'
    this.air.ends.delete(this.#name)
    for (const channel of this.channels.values()) channel.close()
    if (isNoticed && far !== null) setTimeout(() => far.partnerClosed(), this.air.latency())
  }

  partnerClosed(): void {
    for (const channel of this.channels.values()) channel.shut()
  }

  /** The other end, once descriptions of one another have been exchanged. */
  far(): FakePeerConnection | null {
    return this.air.ends.get(String(this.#said('o'))) ?? null
  }

  /** The name of the way that both have last agreed on. */
  way(): string {
    return this.#way
  }

  /** Whether what is sent now arrives. */
  stands(): boolean {
    const far = this.far()
    return far !== null && this.connectionState === 'connected' && !this.#isBlocked(far)
  }

  /** What a browser's ICE agent does from time to time. */
  look(): void {
    const far = this.far()
    if (this.remoteDescription === null || this.localDescription === null) return
    if (far !== null && this.#agrees(far) && far.#agrees(this) && !this.#isBlocked(far)) {
      this.#blockedSinceMs = null
      this.#ice('connected')
      if (far.connectionState === 'connected') {
        for (const channel of [...this.channels.values(), ...far.channels.values()]) channel.open()
        for (const channel of this.channels.values()) channel.flush()
      }
      return
    }
    this.#blockedSinceMs ??= Date.now()
    const blockedMs = Date.now() - this.#blockedSinceMs
    if (blockedMs >= FAILED_AFTER_MS) this.#ice('failed')
    else if (blockedMs >= DISCONNECTED_AFTER_MS && this.iceConnectionState === 'connected')
      this.#ice('disconnected')
  }

  #agrees(far: FakePeerConnection): boolean {
    if (this.signalingState !== 'stable' && this.connectionState !== 'connected') return false
    const isAboutThem = this.#said('o') === far.#name && this.#said('g') === String(far.#generation)
    // While a restart is being agreed on, the way found before goes on.
    return this.signalingState === 'stable' && far.signalingState === 'stable'
      ? isAboutThem && (this.#heardCandidate || far.#heardCandidate)
      : this.#said('o') === far.#name && this.connectionState === 'connected'
  }

  #isBlocked(far: FakePeerConnection): boolean {
    return this.air.isCut(this.device, far.device) || this.brokenWay === this.way()
  }

  #gather(): void {
    if (this.signalingState === 'closed') return
    this.onicecandidate?.({
      candidate: { candidate: `${this.#name} ${this.#generation}`, sdpMid: '0', sdpMLineIndex: 0 },
    })
  }

  #sdp(generation: number, answersTo: number | string): string {
    const lines = ['v=0', `o=${this.#name}`, `g=${generation}`, `t=${answersTo}`]
    return [...lines, `a=fingerprint:sha-256 ${this.#fingerprint}`, ''].join('\r\n')
  }

  #said(line: 'o' | 'g' | 't'): string {
    return new RegExp(`^${line}=(\\d+)`, 'm').exec(this.remoteDescription?.sdp ?? '')?.[1] ?? ''
  }

  #signal(state: RTCSignalingState): void {
    this.signalingState = state
    if (state === 'stable') this.#way = [`${this.#generation}`, this.#said('g')].sort().join()
    this.onsignalingstatechange?.()
    this.dispatchEvent(new Event('signalingstatechange'))
  }

  #ice(state: 'connected' | 'disconnected' | 'failed'): void {
    if (this.iceConnectionState === state) return
    this.iceConnectionState = state
    this.connectionState = state
    this.oniceconnectionstatechange?.()
    this.onconnectionstatechange?.()
  }

  #demand(isRight: boolean): void {
    if (!isRight) throw new DOMException(`Not while ${this.signalingState}.`, 'InvalidStateError')
  }
}
