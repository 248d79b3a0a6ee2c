import type { Rtc } from '../net/doc-link.ts'
import type { After } from '../voice/timer.ts'
import { createNearLine, type NearLine } from './near-line.ts'

/*
 * The air between the devices of a rehearsal, all of which live in this page: what a browser's connections are to
 * simple-peer, to the mesh and to the gate of a microphone, and nothing that leaves the page.
 *
 *   offer, answer ─▶ both ends know each other ─▶ connected ─▶ channels open ─▶ what is sent arrives a moment later
 *                                                    └─ out of reach: it waits, and the other end hears nothing
 */

/** From one device to another, ms: a town, not a continent. */
const UNDER_WAY_MS = 20

export interface Air {
  /** What connections are made of for one device; `voice` is what the others hear of it while its line is open. */
  rtcOf(device: string, fingerprint: string, voice: MediaStreamTrack): Rtc
  /** Takes a device out of everybody's reach, or brings it back. */
  setReach(device: string, isInReach: boolean): void
}

export interface AirOptions {
  readonly after: After
  /** Local monotone clock, ms. */
  now(): number
}

/** Opens the air of one rehearsal. */
export function openAir({ after, now }: AirOptions): Air {
  const ends = new Map<string, NearConnection>()
  const away = new Set<string>()
  let names = 0
  const space: Space = {
    now,
    endOf: name => ends.get(name) ?? null,
    forget: name => ends.delete(name),
    soon: work => void after(UNDER_WAY_MS, work),
    isBetween: (a, b) => !away.has(a) && !away.has(b),
  }
  return {
    rtcOf(device, fingerprint, voice) {
      class Connection extends NearConnection {
        constructor() {
          super(space, { device, fingerprint, voice, name: `${++names}` })
          ends.set(`${names}`, this)
        }
      }
      return {
        RTCPeerConnection: Connection,
        RTCSessionDescription: Said,
        RTCIceCandidate: Said,
      } as unknown as Rtc
    },
    setReach(device, isInReach) {
      if (!isInReach) away.add(device)
      else away.delete(device)
      for (const end of ends.values()) end.flush()
    },
  }
}

/** What an end needs of the air around it. */
interface Space {
  now(): number
  endOf(name: string): NearConnection | null
  forget(name: string): void
  soon(work: () => void): void
  isBetween(a: string, b: string): boolean
}

interface Whose {
  readonly device: string
  readonly fingerprint: string
  readonly voice: MediaStreamTrack
  readonly name: string
}

/** A description or a candidate: nothing but what was said. */
class Said {
  constructor(init: object) {
    Object.assign(this, init)
  }
}

class NearChannel extends EventTarget {
  readonly label: string
  readonly bufferedAmount = 0
  readonly bufferedAmountLowThreshold = 0
  binaryType = 'arraybuffer'
  readyState: RTCDataChannelState = 'connecting'
  onopen: (() => void) | null = null
  onclose: (() => void) | null = null
  #onmessage: ((event: MessageEvent) => void) | null = null
  readonly #send: () => void
  /** On the way, the first first. */
  #sent: (string | ArrayBuffer)[] = []

  constructor(label: string, send: () => void) {
    super()
    this.label = label
    this.#send = send
  }

  /** Takes its turn among the listeners from when it was first set, as in browsers. */
  set onmessage(handler: ((event: MessageEvent) => void) | null) {
    if (this.#onmessage === null)
      this.addEventListener('message', event => this.#onmessage?.(event as MessageEvent))
    this.#onmessage = handler
  }

  send(data: string | Uint8Array<ArrayBuffer>): void {
    if (this.readyState !== 'open') throw new DOMException('Not open.', 'InvalidStateError')
    this.#sent.push(typeof data === 'string' ? data : Uint8Array.from(data).buffer)
    this.#send()
  }

  /** Hands over all that is on the way. */
  arriveAt(far: NearChannel): void {
    if (far.readyState !== 'open') return
    for (const data of this.#sent.splice(0)) far.dispatchEvent(new MessageEvent('message', { data }))
  }

  open(): void {
    if (this.readyState !== 'connecting') return
    this.readyState = 'open'
    this.onopen?.()
    this.dispatchEvent(new Event('open'))
  }

  close(): void {
    this.readyState = 'closed'
  }

  /** The other end has closed. */
  end(): void {
    if (this.readyState === 'closed') return
    this.close()
    this.onclose?.()
    this.dispatchEvent(new Event('close'))
  }
}

class NearConnection extends EventTarget {
  readonly whose: Whose
  readonly #space: Space
  readonly #channels = new Map<number, NearChannel>()
  #line: NearLine | null = null
  signalingState: RTCSignalingState = 'stable'
  iceConnectionState: RTCIceConnectionState = 'new'
  readonly iceGatheringState = 'complete'
  connectionState: RTCPeerConnectionState = 'new'
  localDescription: RTCSessionDescriptionInit | null = null
  remoteDescription: RTCSessionDescriptionInit | null = null
  oniceconnectionstatechange: (() => void) | null = null
  onconnectionstatechange: (() => void) | null = null
  onsignalingstatechange: (() => void) | null = null

  constructor(space: Space, whose: Whose) {
    super()
    this.#space = space
    this.whose = whose
  }

  get line(): NearLine | null {
    return this.#line
  }

  createDataChannel(label: string, { id = 0 }: RTCDataChannelInit): NearChannel {
    const channel = new NearChannel(label, () => this.#space.soon(() => this.flush()))
    this.#channels.set(id, channel)
    return channel
  }

  addTransceiver(_kind: string, { direction = 'sendrecv' }: RTCRtpTransceiverInit = {}): NearLine {
    this.#line = createNearLine({
      direction,
      now: () => this.#space.now(),
      far: () => {
        const far = this.#far()
        return far === null ? null : { voice: far.whose.voice, line: far.line, isInReach: this.#stands(far) }
      },
    })
    return this.#line
  }

  getTransceivers(): NearLine[] {
    return this.#line === null ? [] : [this.#line]
  }

  restartIce(): void {} // there is one way, and it is there or not

  async createOffer(): Promise<RTCSessionDescriptionInit> {
    return { type: 'offer', sdp: this.#sdp() }
  }

  async createAnswer(): Promise<RTCSessionDescriptionInit> {
    return { type: 'answer', sdp: this.#sdp() }
  }

  async setLocalDescription(description: RTCSessionDescriptionInit): Promise<void> {
    this.localDescription = description
    this.#signal(description.type === 'offer' ? 'have-local-offer' : 'stable')
  }

  async setRemoteDescription(description: RTCSessionDescriptionInit): Promise<void> {
    this.remoteDescription = description
    const isOffer = description.type === 'offer'
    if (isOffer && this.#line === null) this.addTransceiver('audio', { direction: 'recvonly' })
    this.#signal(isOffer ? 'have-remote-offer' : 'stable')
  }

  async addIceCandidate(): Promise<void> {} // nobody has any

  /** As much as simple-peer wants to know before it says that it is connected. */
  async getStats(): Promise<ReadonlyMap<string, object>> {
    return new Map<string, object>([
      ['t', { id: 't', type: 'transport', selectedCandidatePairId: 'p' }],
      ['p', { id: 'p', type: 'candidate-pair', localCandidateId: 'l', remoteCandidateId: 'l' }],
      ['l', { id: 'l', type: 'local-candidate' }],
    ])
  }

  close(): void {
    if (this.signalingState === 'closed') return
    const far = this.#far()
    this.signalingState = 'closed'
    this.connectionState = 'closed'
    this.#line?.close()
    for (const channel of this.#channels.values()) channel.close()
    this.#space.forget(this.whose.name)
    if (far === null || !this.#isBetween(far)) return // out of reach nobody hears of it
    this.#space.soon(() => {
      for (const channel of far.#channels.values()) channel.end()
    })
  }

  /** Brings over what has been sent, if the other end is in reach. */
  flush(): void {
    const far = this.#far()
    if (far === null || !this.#stands(far)) return
    for (const [id, channel] of this.#channels) {
      const end = far.#channels.get(id)
      if (end !== undefined) channel.arriveAt(end)
    }
  }

  /** The other end, once it has said who it is. */
  #far(): NearConnection | null {
    const name = /^o=(\d+)/m.exec(this.remoteDescription?.sdp ?? '')?.[1]
    return name === undefined ? null : this.#space.endOf(name)
  }

  #stands(far: NearConnection): boolean {
    return this.connectionState === 'connected' && far.connectionState === 'connected' && this.#isBetween(far)
  }

  #isBetween(far: NearConnection): boolean {
    return this.#space.isBetween(this.whose.device, far.whose.device)
  }

  #sdp(): string {
    const { name, fingerprint } = this.whose
    return ['v=0', `o=${name}`, `a=fingerprint:sha-256 ${fingerprint}`, ''].join('\r\n')
  }

  #signal(state: RTCSignalingState): void {
    if (this.signalingState === 'closed') return
    this.signalingState = state
    this.onsignalingstatechange?.()
    this.dispatchEvent(new Event('signalingstatechange'))
    if (state === 'stable') this.#space.soon(() => this.#meet())
  }

  /** Both have told each other who they are: from now on they are connected. */
  #meet(): void {
    const far = this.#far()
    if (far === null || far.#far() !== this || !this.#isBetween(far)) return
    if (this.signalingState !== 'stable' || far.signalingState !== 'stable') return
    for (const end of [this, far]) end.#connect()
    for (const end of [this, far]) for (const channel of end.#channels.values()) channel.open()
  }

  #connect(): void {
    if (this.connectionState === 'connected') return
    this.connectionState = 'connected'
    this.iceConnectionState = 'connected'
    this.oniceconnectionstatechange?.()
    this.onconnectionstatechange?.()
  }
}
