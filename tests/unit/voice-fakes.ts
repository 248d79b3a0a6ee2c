// Small working stand-ins for what a browser gives to a voice.
import { type ParticipantId, parseParticipantId } from '../../src/domain/claim.ts'
import type { After } from '../../src/voice/timer.ts'
import type { GateWish } from '../../src/voice/transform-valve.ts'
import type { ValveSender } from '../../src/voice/valve.ts'

/** Waits as long as a test wants a browser to take. */
export type Pass = () => Promise<void>

export const atOnce: Pass = () => Promise.resolve()

export function idOf(letter: string): ParticipantId {
  const id = parseParticipantId(letter.repeat(43))
  if (id === null) throw new Error(`One letter makes an id, not "${letter}".`)
  return id
}

/** A clock that stands still until it is advanced. */
export function createClock() {
  let nowMs = 0
  const calls = new Set<{ readonly atMs: number; readonly onTime: () => void }>()
  const after: After = (ms, onTime) => {
    const call = { atMs: nowMs + ms, onTime }
    calls.add(call)
    return () => calls.delete(call)
  }
  return {
    after,
    advance(ms: number) {
      const endMs = nowMs + ms
      for (;;) {
        const [next] = [...calls].filter(call => call.atMs <= endMs).sort((a, b) => a.atMs - b.atMs)
        if (next === undefined) break
        nowMs = next.atMs
        calls.delete(next)
        next.onTime()
      }
      nowMs = endMs
    },
    waiting: () => calls.size,
  }
}

/** Lets everything happen that was only waiting for its turn. */
export function turns(): Promise<void> {
  return new Promise(resolve => setImmediate(resolve))
}

export class FakeTrack extends EventTarget implements MediaStreamTrack {
  readonly kind = 'audio'
  readonly contentHint = ''
  readonly onended = null
  readonly onmute = null
  readonly onunmute = null
  readonly id: string
  readonly label: string
  enabled = true
  muted = false
  readyState: MediaStreamTrackState = 'live'

  constructor(name = 'microphone') {
    super()
    this.id = name
    this.label = name
  }

  stop(): void {
    this.readyState = 'ended'
  }

  clone(): MediaStreamTrack {
    throw new Error('A capture is never cloned: on iOS that silences the first.')
  }

  applyConstraints(): Promise<void> {
    return Promise.resolve()
  }

  getCapabilities(): MediaTrackCapabilities {
    return {}
  }

  getConstraints(): MediaTrackConstraints {
    return {}
  }

  getSettings(): MediaTrackSettings {
    return {}
  }

  /** As the system or the device does it. */
  happen(what: 'mute' | 'unmute' | 'ended'): void {
    if (what === 'ended') this.readyState = 'ended'
    else this.muted = what === 'mute'
    this.dispatchEvent(new Event(what))
  }
}

/** A sender as Chromium has it: what it is asked takes effect after a while, and never once its connection died. */
export class FakeSender implements ValveSender {
  readonly steps: string[] = []
  readonly #pass: Pass
  track: MediaStreamTrack | null = null
  transform: RTCRtpSenderTransform | null = null
  encoding: RTCRtpEncodingParameters = { active: true, networkPriority: 'low' }
  /** What was agreed, the one in which it is sent first. */
  codecs: RTCRtpCodecParameters[] = []
  isDead = false
  refusesParameters = false

  constructor(pass: Pass = atOnce) {
    this.#pass = pass
  }

  async replaceTrack(track: MediaStreamTrack | null): Promise<void> {
    await this.#take()
    this.track = track
    this.steps.push(track === null ? 'detach' : `attach ${track.id}`)
  }

  getParameters(): RTCRtpSendParameters {
    return {
      transactionId: '',
      codecs: this.codecs,
      headerExtensions: [],
      rtcp: {},
      encodings: [{ ...this.encoding }],
    }
  }

  async setParameters({ encodings }: RTCRtpSendParameters): Promise<void> {
    if (this.refusesParameters) throw new DOMException('no', 'InvalidModificationError')
    await this.#take()
    const [encoding] = encodings
    if (encoding === undefined) return
    this.encoding = encoding
    this.steps.push(encoding.active ? 'activate' : 'deactivate')
  }

  async #take(): Promise<void> {
    if (this.isDead) throw new DOMException('The connection is closed.', 'InvalidStateError')
    await this.#pass()
    if (this.isDead) await new Promise(() => {}) // what is under way when a connection closes is never answered
  }
}

/** The worker of the gate: what it is told takes effect after a while. */
export class FakeWorker extends EventTarget {
  readonly openLines = new Set<number>()
  readonly wishes: GateWish[] = []
  readonly lineOf = new Map<ValveSender, number>()
  readonly #pass: Pass
  isTerminated = false

  constructor(pass: Pass = atOnce) {
    super()
    this.#pass = pass
  }

  async postMessage(wish: GateWish): Promise<void> {
    const { request, line, isOpen } = wish
    this.wishes.push(wish)
    await this.#pass()
    if (this.isTerminated) return
    if (isOpen) this.openLines.add(line)
    else this.openLines.delete(line)
    this.dispatchEvent(new MessageEvent('message', { data: request }))
  }

  terminate(): void {
    this.isTerminated = true
    this.openLines.clear() // a transform without its worker passes nothing
  }

  passes(sender: ValveSender): boolean {
    return this.openLines.has(this.lineOf.get(sender) ?? -1)
  }
}
