/*
 *   acquire ──▶ working ──▶ 'mute' for 2 s ──▶ stopped ('muted') ──▶ 'unmute' ──▶ working
 *                  ├─────▶ 'ended' ─────────▶ stopped ('ended') ──▶ acquire ──▶ working
 *                  └─────▶ release ─────────▶ none: a yes that comes late is let go as well
 */
import type { AudioSession } from './audio-session.ts'
import { createLevelMeter, type LevelMeter } from './level-meter.ts'
import { type After, afterMs } from './timer.ts'

/** 'released': nobody waits for the answer any more, which may be a yes or a no. */
export type MicrophoneOutcome = 'ready' | 'refused' | 'missing' | 'released'
export type MicrophoneStop = 'ended' | 'muted'

/** What the microphone needs of `navigator.mediaDevices`, which is undefined on a page without a secure origin. */
export interface MicrophoneDevices {
  getUserMedia(constraints: MediaStreamConstraints): Promise<Pick<MediaStream, 'getAudioTracks'>>
}

export interface MicrophoneOptions {
  readonly devices: MicrophoneDevices | undefined
  /** The capture has ended, or the system has muted it for longer than MUTE_PATIENCE_MS. */
  onStopped(reason: MicrophoneStop): void
  /** There is a working track: after each acquire, and when the system has given it back. */
  onStarted?(): void
  /**
   * Told for as long as there is a capture that this page listens and speaks: else a phone may change route and loudness
   * each time the microphone rests.
   */
  readonly session?: AudioSession | null
  readonly createMeter?: (track: MediaStreamTrack) => LevelMeter
  readonly after?: After
}

/** Which microphone, and how it is treated. */
export interface MicrophoneWish {
  /** As the browser names it; the system's own with ''. */
  readonly deviceId: string
  /** As it sounds, for a bowl or for music: no echo, noise or loudness is taken care of. */
  readonly isNatural: boolean
}

/** This device's one capture. It is never cloned: on iOS a second one silences the first. */
export interface Microphone {
  /**
   * Asks for the microphone, or mends it in place when it has stopped. A working one is kept as it is, unless it is to
   * be asked for anew: another one, or one that gives nothing.
   */
  acquire(isAnew?: boolean): Promise<MicrophoneOutcome>
  /** What is asked for from the next `acquire` on. */
  wish(wish: MicrophoneWish): void
  /** What is wished for now; a chosen microphone that has been pulled is not any more. */
  wished(): MicrophoneWish
  /** The capture, disabled until the gate opens; null when there is none or it has ended. */
  track(): MediaStreamTrack | null
  /** Enables the track for the level meter, while nothing of it may leave: its person looks at their own sound. */
  listen(on: boolean): void
  /** 0 to 1 while listening, otherwise 0. */
  level(): number
  /** Ends the capture, and the light of it; what the browser is still asked for ends as it comes. `acquire` begins anew. */
  release(): void
  close(): void
}

/** A shorter mute is a passing thing: a headset that changes its profile, a notification. */
const MUTE_PATIENCE_MS = 2000

function wishToConstraints({ deviceId, isNatural }: MicrophoneWish): MediaStreamConstraints {
  const isTreated = !isNatural
  const treatment = {
    echoCancellation: isTreated,
    noiseSuppression: isTreated,
    autoGainControl: isTreated,
    channelCount: 1,
  }
  return { audio: deviceId === '' ? treatment : { ...treatment, deviceId: { exact: deviceId } } }
}

/** Builds the microphone; nothing is asked of the person before `acquire`. */
export function createMicrophone(options: MicrophoneOptions): Microphone {
  return new MicrophoneOfThisDevice(options)
}

class MicrophoneOfThisDevice implements Microphone {
  readonly #options: MicrophoneOptions
  readonly #after: After
  #track: MediaStreamTrack | null = null
  /** Ends the listeners and the timer that belong to the present track. */
  #watch = new AbortController()
  #meter: LevelMeter | null = null
  #metered: MediaStreamTrack | null = null
  #isListening = false
  #wish: MicrophoneWish = { deviceId: '', isNatural: false }
  #acquiring: Promise<MicrophoneOutcome> | null = null
  /** Grows with each release: what was asked for before it is not wanted any more. */
  #era = 0
  #isClosed = false

  constructor(options: MicrophoneOptions) {
    this.#options = options
    this.#after = options.after ?? afterMs
  }

  wish(wish: MicrophoneWish): void {
    this.#wish = wish
  }

  wished(): MicrophoneWish {
    return this.#wish
  }

  acquire(isAnew = false): Promise<MicrophoneOutcome> {
    if (this.#acquiring !== null) return this.#acquiring
    const acquiring = this.#acquire(isAnew).finally(() => {
      if (this.#acquiring === acquiring) this.#acquiring = null
    })
    this.#acquiring = acquiring
    return acquiring
  }

  track(): MediaStreamTrack | null {
    return this.#track?.readyState === 'live' ? this.#track : null
  }

  listen(on: boolean): void {
    this.#isListening = on && !this.#isClosed
    const track = this.track()
    if (track !== null) track.enabled = this.#isListening
    if (this.#isListening && this.#meter !== null && this.#metered === track) return
    this.#meter?.close()
    this.#meter = null
    this.#metered = track
    if (this.#isListening && track !== null)
      this.#meter = (this.#options.createMeter ?? createLevelMeter)(track)
  }

  level(): number {
    return this.#meter?.level() ?? 0
  }

  release(): void {
    this.#era += 1
    this.#acquiring = null
    this.listen(false)
    this.#letGo()
    this.#tellSession('auto')
  }

  close(): void {
    if (this.#isClosed) return
    this.#isClosed = true
    this.release()
  }

  async #acquire(isAnew: boolean): Promise<MicrophoneOutcome> {
    if (this.#isClosed || this.#options.devices === undefined) return 'missing'
    const present = this.track()
    if (present !== null && !present.muted && !isAnew) return 'ready'
    return this.#askAsWished(this.#options.devices)
  }

  /** Asks again when the wish has changed while the browser was asking. */
  async #askAsWished(devices: MicrophoneDevices): Promise<MicrophoneOutcome> {
    const [wish, era] = [this.#wish, this.#era]
    this.#letGo()
    const outcome = await this.#ask(devices, wish)
    if (era !== this.#era) return 'released'
    if (outcome !== 'ready') this.#tellSession('auto') // the one before has been let go
    if (outcome === 'refused' || this.#isClosed) return outcome
    const isPulled = outcome === 'missing' && wish.deviceId !== ''
    if (isPulled && this.#wish === wish) this.#wish = { ...wish, deviceId: '' } // the system's own takes its place
    return this.#wish === wish ? outcome : this.#askAsWished(devices)
  }

  async #ask(devices: MicrophoneDevices, wish: MicrophoneWish): Promise<MicrophoneOutcome> {
    const era = this.#era
    try {
      const stream = await devices.getUserMedia(wishToConstraints(wish))
      return this.#take(stream.getAudioTracks(), era)
    } catch (error) {
      return errorToOutcome(error)
    }
  }

  #take(tracks: readonly MediaStreamTrack[], era: number): MicrophoneOutcome {
    const [track] = tracks
    if (track === undefined) return 'missing'
    track.enabled = false
    if (era !== this.#era) {
      track.stop() // its person left, or wants none any more, while the browser was asking
      return 'released'
    }
    this.#track = track
    this.#tellSession('play-and-record')
    this.#watchOver(track)
    this.#options.onStarted?.()
    if (this.#isListening) this.listen(true)
    return 'ready'
  }

  #watchOver(track: MediaStreamTrack): void {
    this.#watch = new AbortController()
    const { signal } = this.#watch
    const { onStopped, onStarted } = this.#options
    let isReported = false
    let cancel = () => {}
    const report = () => {
      isReported = true
      onStopped('muted')
    }
    const muted = () => {
      cancel()
      cancel = this.#after(MUTE_PATIENCE_MS, report)
    }
    const unmuted = () => {
      cancel()
      if (isReported) onStarted?.()
      isReported = false
    }
    const ended = () => {
      cancel()
      this.#tellSession('auto')
      onStopped('ended')
    }
    signal.addEventListener('abort', () => cancel())
    track.addEventListener('mute', muted, { signal })
    track.addEventListener('unmute', unmuted, { signal })
    track.addEventListener('ended', ended, { signal })
    if (track.muted) muted()
  }

  #tellSession(type: string): void {
    const { session } = this.#options
    if (session) session.type = type
  }

  #letGo(): void {
    this.#watch.abort()
    this.#track?.stop()
    this.#track = null
  }
}

// NotFound, NotReadable (in use elsewhere), Overconstrained, Abort: to the person all of these are "no microphone".
function errorToOutcome(error: unknown): MicrophoneOutcome {
  const name = error instanceof Error ? error.name : ''
  return name === 'NotAllowedError' || name === 'SecurityError' ? 'refused' : 'missing'
}
