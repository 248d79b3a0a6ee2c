import { createAloud } from './aloud.ts'
import type { Circle } from './domain/circle.ts'
import type { ParticipantId } from './domain/claim.ts'
import {
  listenersOf,
  type Microphone as MicrophoneState,
  mayOpenMicrophone,
  ringingOn,
  standingPress,
} from './domain/microphone.ts'
import { createStore, keep, type Store } from './domain/store.ts'
import { browserAudioSession } from './voice/audio-session.ts'
import { createBellSound, FIRST_BELL_VOLUME } from './voice/bell-sound.ts'
import { createEars } from './voice/ears.ts'
import { createGateWorker } from './voice/gate-worker.ts'
import { createHearing } from './voice/hearing.ts'
import { createLevelCheck } from './voice/level-check.ts'
import { type LineReport, reportLines } from './voice/line-report.ts'
import { createMicGate, type GateMode } from './voice/mic-gate.ts'
import { createMicrophone, type MicrophoneWish } from './voice/microphone.ts'
import { createOutputCare } from './voice/output-care.ts'
import { createReadAloud } from './voice/read-aloud.ts'
import { createSignalCare } from './voice/signal-care.ts'
import type { VoiceLine } from './voice/voice-line.ts'
import { createWatchdog } from './voice/watchdog.ts'

/** What the person should know of their own voice and ears. */
export interface SpeakingState {
  readonly microphone: MicrophoneState
  readonly ears: 'open' | 'resting' | 'blocked'
  readonly leakStopped: boolean
  /** How loud the bell rings here, 0 to 1. */
  readonly bellVolume: number
  /** Whether written lines are read aloud here; null where no voice works on this device. */
  readonly readsAloud: boolean | null
  /** Whose voice this person does not want to hear; known here alone, and forgotten with the tab. */
  readonly quieted: readonly ParticipantId[]
  /** How loud a voice is here, 0 to 1, where its listener has set it. */
  readonly volumes: Readonly<Record<ParticipantId, number>>
  /** The open microphone gives nothing but digital zeros. */
  readonly noSignal: boolean
}

/** Voice, following the circle: one lock on my microphone, one on my ears, and a watchdog over both. */
export interface Speaking {
  readonly state: Store<SpeakingState>
  /** Asks for the microphone; the state tells what came of it. Also mends one that has stopped, or gives nothing. */
  acquire(): Promise<void>
  /** Its person wants no microphone any more, or not yet: nothing is captured until it is acquired again. */
  release(): void
  /** Another microphone, or another treatment of it; one that is open stays open. */
  wish(wish: MicrophoneWish): Promise<void>
  /** What its person may look at of their own sound. */
  sound(): {
    readonly track: MediaStreamTrack | null
    readonly wished: MicrophoneWish
    readonly output: string
  }
  /** How loud the microphone is while it is being checked, 0 to 1. */
  level(): number
  /** Lets its person see the level of a resting microphone; nothing of it leaves, and an opening ends it. */
  check(on: boolean): void
  /** Where voices and bell sound from now on. */
  setOutput(deviceId: string): Promise<void>
  /** The soft sound that says that the piece is offered. */
  chime(): void
  /** Called inside a click: the browser lets sound play from then on. */
  unlock(): void
  /** A tap after the browser has blocked the sound. */
  hear(): void
  addLine(line: VoiceLine): void
  removeLine(id: ParticipantId): void
  /** Its own person's press, for the opening of this key (see microphone.ts); null rests the microphone. */
  press(key: string | null): void
  /** Closes the microphone, its track before this returns; resolves when it is closed on every line. */
  rest(): Promise<void>
  follow(circle: Circle): void
  /** Looks whether the holder's voice arrives and comes out: once a second. */
  listen(): Promise<void>
  /** Whether, at the last look, the holder's voice came out of this device; null while nobody's is to. */
  comesOut(): boolean | null
  /** What each connection says of itself; those that have closed are left out. */
  report(): Promise<Readonly<Record<ParticipantId, LineReport>>>
  /** Packets of sound since the last turn: 0 while the microphone rests. */
  packetsSent(): number
  /** When a packet of the holder's voice was last seen to arrive, in ms of the monotone clock; null when none has. */
  heardAtMs(): number | null
  setBellVolume(volume: number): void
  readAloud(on: boolean): void
  /** How loud one voice is on this device, 0 to 1. */
  setVoiceVolume(id: ParticipantId, volume: number): void
  /** Quiets a voice on this device, or hears it again. */
  quiet(id: ParticipantId, on: boolean): void
  /** Ends everything that can hear or be heard. Safe to call twice. */
  close(): void
}

/** A voice is turned down so far; whoever wants none of it quiets it, which says so at the seat. */
const LEAST_VOLUME = 0.1

/** Builds the voice of this tab. It is silent and deaf until a circle is followed. */
export function createSpeaking(mode: GateMode): Speaking {
  const state = createStore<SpeakingState>({
    microphone: { state: 'none' },
    ears: 'open',
    leakStopped: false,
    bellVolume: FIRST_BELL_VOLUME,
    readsAloud: null,
    quieted: [],
    volumes: {},
    noSignal: false,
  })
  const patch = (change: Partial<SpeakingState>) => keep(state, { ...state.get(), ...change })
  const lines = new Map<ParticipantId, VoiceLine>()
  let pressedFor: string | null = null
  let open = false
  let circle: Circle | null = null
  let closed = false
  let packetsSent = 0

  const microphone = createMicrophone({
    devices: navigator.mediaDevices,
    session: browserAudioSession(),
    onStopped() {
      pressedFor = null
      patch({ microphone: { state: 'stopped' } })
      void drive()
    },
    onStarted: () => patch({ microphone: { state: 'resting' } }),
  })
  const levelCheck = createLevelCheck({ listen: on => microphone.listen(on) })
  const signal = createSignalCare({ onDead: isDead => patch({ noSignal: isDead }) })
  const gate = createMicGate({ mode, createWorker: createGateWorker })
  const ears = createEars({ onBlocked: blocked => patch({ ears: blocked ? 'blocked' : 'open' }) })
  const watchdog = createWatchdog({
    lines: () => lines.values(),
    mayBeOpen: () => open,
    onCount: count => (packetsSent = count), // nobody looks up for it: it grows in every second of a voice
    onLeak() {
      release('stopped') // whoever wants to speak again has to turn it on again
      patch({ leakStopped: true })
    },
  })
  const bell = createBellSound()
  bell.setVolume(FIRST_BELL_VOLUME)
  const output = createOutputCare({
    devices: navigator.mediaDevices,
    move(deviceId) {
      bell.setOutput(deviceId)
      return ears.setOutput(deviceId)
    },
  })
  const reader = createReadAloud()
  reader.onVoices(() => {
    if (reader.isPossible() && state.get().readsAloud === null) patch({ readsAloud: false })
  })
  const hearing = createHearing({ lines: () => lines.values(), now: () => performance.now() })
  const aloud = createAloud({
    bell,
    reader,
    mayRead: id => state.get().readsAloud === true && !state.get().quieted.includes(id),
  })

  /** Brings the gate to what press and circle together allow. */
  function drive(): Promise<void> {
    const hasTrack = ['resting', 'open'].includes(state.get().microphone.state)
    const wasOpen = open
    if (!hasTrack) pressedFor = null // one that comes back, or is allowed only later, rests until its person presses again
    open = !closed && hasTrack && circle !== null && mayOpenMicrophone(circle, pressedFor)
    if (hasTrack) patch({ microphone: { state: open ? 'open' : 'resting' } })
    if (open) levelCheck.set(false)
    const settled = gate.set(open, open && circle !== null ? listenersOf(circle) : new Set())
    if (wasOpen && !open) void settled.then(() => watchdog.countAnew())
    signal.follow(open ? microphone.track() : null)
    levelCheck.follow(settled)
    return settled
  }

  function release(state: 'none' | 'stopped'): void {
    pressedFor = null
    levelCheck.set(false)
    microphone.release()
    gate.setTrack(null)
    patch({ microphone: { state } })
    void drive()
  }

  async function take(isAnew: boolean): Promise<void> {
    const outcome = await microphone.acquire(isAnew)
    if (closed || outcome === 'released') return
    gate.setTrack(microphone.track())
    const stateOf = { ready: 'resting', refused: 'refused', missing: 'none' } as const
    patch({ microphone: { state: stateOf[outcome] }, leakStopped: false })
    await drive()
  }

  return {
    state,
    acquire() {
      pressedFor = null // a microphone that is turned on or mended rests until its person presses again
      return take(state.get().noSignal)
    },
    release: () => release('none'),
    async wish(wish) {
      microphone.wish(wish)
      if (microphone.track() !== null) await take(true)
    },
    sound: () => ({ track: microphone.track(), wished: microphone.wished(), output: output.current() }),
    level: () => microphone.level(),
    check: on => levelCheck.set(on && !open),
    setOutput: output.choose,
    chime: () => bell.chime(),
    unlock() {
      ears.unlock()
      bell.unlock()
    },
    hear: () => ears.retry(),
    addLine(line) {
      lines.set(line.id, line)
      gate.addLine(line)
      ears.addLine(line)
    },
    removeLine(id) {
      lines.delete(id)
      gate.removeLine(id)
      ears.removeLine(id)
    },
    press(key) {
      pressedFor = standingPress(circle, key)
      void drive()
    },
    rest() {
      pressedFor = null
      return drive()
    },
    follow(next) {
      const before = circle
      circle = next
      pressedFor = standingPress(next, pressedFor) // one that is forgotten never opens by itself again
      void drive()
      const { piece, speakers, mySeat } = next
      hearing.follow(piece.at === 'held' && piece.holder !== next.me ? piece.holder : null)
      aloud.follow(before, next)
      const listening = mySeat?.state === 'present'
      ears.setResting(!listening)
      if (state.get().ears !== 'blocked') patch({ ears: listening ? 'open' : 'resting' })
      ears.setHeard(speakers, ringingOn(next))
    },
    async listen() {
      signal.look()
      ears.look(hearing.isArriving())
      await hearing.look()
    },
    comesOut() {
      const { piece, me } = circle ?? {}
      if (piece?.at !== 'held' || piece.holder === me) return null
      // Whom this person has quieted is nobody's business: their device speaks of the way to it, as before.
      const isQuieted = state.get().quieted.includes(piece.holder)
      return hearing.isArriving() && (isQuieted || ears.isPlaying(piece.holder))
    },
    report: () => reportLines(lines.values()),
    packetsSent: () => packetsSent,
    heardAtMs: () => hearing.heardAtMs(),
    setBellVolume(volume) {
      bell.setVolume(volume)
      patch({ bellVolume: volume })
    },
    readAloud(on) {
      if (!on) reader.stop()
      patch({ readsAloud: reader.isPossible() ? on : null })
    },
    setVoiceVolume(id, volume) {
      const loudness = Math.min(1, Math.max(LEAST_VOLUME, volume))
      ears.setVolume(id, loudness)
      patch({ volumes: { ...state.get().volumes, [id]: loudness } })
    },
    quiet(id, on) {
      const quieted = [...state.get().quieted.filter(one => one !== id), ...(on ? [id] : [])]
      ears.setQuieted(new Set(quieted))
      if (on && circle?.piece.at === 'held' && circle.piece.holder === id) reader.stop()
      patch({ quieted })
    },
    close() {
      if (closed) return
      closed = true
      pressedFor = null
      levelCheck.set(false)
      void drive()
      signal.close()
      output.close()
      watchdog.close()
      microphone.close()
      gate.close()
      ears.close()
      bell.close()
      reader.close()
      lines.clear()
    },
  }
}
