// Runs inside a real browser: one person who is connected with two others, all in this page, through the real voice.
import { type ParticipantId, parseParticipantId } from '../../../src/domain/claim.ts'
import { createEars } from '../../../src/voice/ears.ts'
import { createGateWorker } from '../../../src/voice/gate-worker.ts'
import { createMicGate, type GateMode } from '../../../src/voice/mic-gate.ts'
import { createMicrophone } from '../../../src/voice/microphone.ts'
import { preferRed } from '../../../src/voice/redundancy.ts'
import { jitterIn, packetsSentIn } from '../../../src/voice/rtp-stats.ts'
import { chooseGateMode } from '../../../src/voice/voice-check.ts'
import type { VoiceLine } from '../../../src/voice/voice-line.ts'
import { createWatchdog } from '../../../src/voice/watchdog.ts'

/** What the check found that began with the page; told on the console, because asking a page counts as a click. */
export interface Verdict {
  readonly mode: GateMode
  readonly tookMs: number
  readonly hadGesture: boolean
}

/** What the test may ask of the page. */
export interface VoiceInPage {
  /** Takes the microphone and connects with Ana and Ben. */
  connect(mode: GateMode): Promise<{ readonly outcome: string; readonly codec: string }>
  /** Opens towards Ana alone, or closes; resolves with the gate, in ms. */
  set(isOpen: boolean): Promise<number>
  /** Opens towards Ana and counts, in ms, until the gate resolves and until the next packet is sent. */
  reopen(): Promise<{ readonly gateMs: number; readonly packetMs: number }>
  sent(): Promise<{ readonly ana: number; readonly ben: number }>
  /** Mean delay of Ana's jitter buffer over the next `overMs`, in ms. */
  lag(overMs: number): Promise<number>
  /** Lies to the watchdog about what is allowed. */
  forbid(isForbidden: boolean): void
  watch(): { readonly leaks: number; readonly lastCount: number }
  close(): void
}

declare global {
  interface Window {
    voiceInPage: VoiceInPage
  }
}

interface Friend {
  readonly line: VoiceLine
  readonly near: RTCPeerConnection
  readonly far: RTCPeerConnection
  readonly farLine: VoiceLine
}

const [ana, ben] = [idOf('A'), idOf('B')]
let friends: Friend[] = []
let leaks = 0
let lastCount = -1
let isOpen = false
let isForbidden = false
const microphone = createMicrophone({ devices: navigator.mediaDevices, onStopped() {} })
const ears = createEars({ onBlocked() {} })
let gate = createMicGate({ mode: 'encoding', createWorker: createGateWorker })
const watchdog = createWatchdog({
  lines: () => friends.map(friend => friend.line),
  mayBeOpen: () => isOpen && !isForbidden,
  onLeak() {
    leaks += 1
  },
  onCount(count) {
    lastCount = count
  },
})

window.voiceInPage = {
  async connect(mode) {
    gate = createMicGate({ mode, createWorker: createGateWorker })
    ears.unlock()
    friends = [await befriend(ana), await befriend(ben)]
    const outcome = await microphone.acquire()
    gate.setTrack(microphone.track())
    for (const { line, farLine } of friends) {
      gate.addLine(line)
      ears.addLine(farLine)
    }
    ears.setHeard(new Set([ana]), new Set())
    return { outcome, codec: friends[0]?.line.sender.getParameters().codecs[0]?.mimeType ?? '' }
  },
  set,
  async reopen() {
    const start = performance.now()
    const before = await packets(ana)
    const gateMs = set(true)
    while ((await packets(ana)) === before) await nextTask()
    return { packetMs: performance.now() - start, gateMs: await gateMs }
  },
  sent: async () => ({ ana: await packets(ana), ben: await packets(ben) }),
  lag,
  forbid(now) {
    isForbidden = now
  },
  watch: () => ({ leaks, lastCount }),
  close() {
    watchdog.close()
    gate.close()
    ears.close()
    microphone.close()
    for (const { near, far } of friends) {
      near.close()
      far.close()
    }
  },
}

void tellVerdict()

async function tellVerdict(): Promise<void> {
  const start = performance.now()
  const mode = await chooseGateMode({ createWorker: createGateWorker })
  const tookMs = performance.now() - start
  const verdict: Verdict = { mode, tookMs, hadGesture: navigator.userActivation.hasBeenActive }
  console.log(JSON.stringify(verdict))
}

async function set(next: boolean): Promise<number> {
  const start = performance.now()
  isOpen = next
  await gate.set(next, new Set([ana]))
  if (!next) watchdog.countAnew()
  return performance.now() - start
}

async function lag(overMs: number): Promise<number> {
  const receiver = friends[0]?.farLine.receiver
  if (receiver === undefined) return Number.NaN
  const before = jitterIn(await receiver.getStats())
  await new Promise(resolve => setTimeout(resolve, overMs))
  const now = jitterIn(await receiver.getStats())
  if (before === null || now === null) return Number.NaN
  return ((now.delaySeconds - before.delaySeconds) / (now.emittedCount - before.emittedCount)) * 1000
}

async function packets(id: ParticipantId): Promise<number> {
  const friend = friends.find(one => one.line.id === id)
  return friend === undefined ? 0 : packetsSentIn(await friend.line.sender.getStats())
}

async function befriend(id: ParticipantId): Promise<Friend> {
  const near = new RTCPeerConnection({ iceServers: [] })
  const far = new RTCPeerConnection({ iceServers: [] })
  near.onicecandidate = ({ candidate }) => candidate && far.addIceCandidate(candidate)
  far.onicecandidate = ({ candidate }) => candidate && near.addIceCandidate(candidate)
  const nearSide = near.addTransceiver('audio', { direction: 'sendrecv' })
  preferRed(nearSide)
  await near.setLocalDescription()
  if (near.localDescription) await far.setRemoteDescription(near.localDescription)
  const [farSide] = far.getTransceivers()
  if (farSide === undefined) throw new Error('The offer has an audio line.')
  farSide.direction = 'sendrecv'
  preferRed(farSide)
  await far.setLocalDescription()
  if (far.localDescription) await near.setRemoteDescription(far.localDescription)
  const [line, farLine] = [nearSide, farSide].map(({ sender, receiver }) => ({ id, sender, receiver }))
  if (line === undefined || farLine === undefined) throw new Error('Two sides make two lines.')
  return { line, near, far, farLine }
}

function idOf(letter: string): ParticipantId {
  const id = parseParticipantId(letter.repeat(43))
  if (id === null) throw new Error('43 letters make an id.')
  return id
}

function nextTask(): Promise<void> {
  return new Promise(resolve => setTimeout(resolve, 2))
}
