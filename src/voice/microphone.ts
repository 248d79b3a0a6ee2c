/*
 *   acquire ──▶ working ──▶ 'mute' for 2 s ──▶ stopped ('muted') ──▶ 'unmute' ──▶ working
 *                  └─────▶ 'ended' ─────────▶ stopped ('ended') ──▶ acquire ──▶ working
 */
import { createLevelMeter, type LevelMeter } from './level-meter.ts'
import { type After, afterMs } from './timer.ts'

export type MicrophoneOutcome = 'ready' | 'refused' | 'missing'
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
  readonly createMeter?: (track: MediaStreamTrack) => LevelMeter
  readonly after?: After
}

/** This device's one capture. It is never cloned: on iOS a second one silences the first. */
export interface Microphone {
  /** Asks for the microphone, or mends it in place when it has stopped. A working one is kept as it is. */
  acquire(): Promise<MicrophoneOutcome>
  /** The capture, disabled until the gate opens; null when there is none or it has ended. */
  track(): MediaStreamTrack | null
  /** Enables the track for the level meter, at arrival only: without a sender nothing can leave. */
  listen(on: boolean): void
  /** 0 to 1 while listening, otherwise 0. */
  level(): number
  close(): void
}

/** A shorter mute is a passing thing: a headset that changes its profile, a notification. */
const MUTE_PATIENCE_MS = 2000

const WANTED: MediaStreamConstraints = {
  audio: { echoCancellation: true, noiseSuppression: true, autoGainControl: true, channelCount: 1 },
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
  #isListening = false
  #acquiring: Promise<MicrophoneOutcome> | null = null
  #isClosed = false

  constructor(options: MicrophoneOptions) {
    this.#options = options
    this.#after = options.after ?? afterMs
  }

  acquire(): Promise<MicrophoneOutcome> {
    this.#acquiring ??= this.#acquire().finally(() => {
      this.#acquiring = null
    })
    return this.#acquiring
  }

  track(): MediaStreamTrack | null {
    return this.#track?.readyState === 'live' ? this.#track : null
  }

  listen(on: boolean): void {
    this.#isListening = on && !this.#isClosed
    this.#meter?.close()
    this.#meter = null
    const track = this.track()
    if (track === null) return
    track.enabled = this.#isListening
    if (this.#isListening) this.#meter = (this.#options.createMeter ?? createLevelMeter)(track)
  }

  level(): number {
    return this.#meter?.level() ?? 0
  }

  close(): void {
    if (this.#isClosed) return
    this.#isClosed = true
    this.listen(false)
    this.#letGo()
  }

  async #acquire(): Promise<MicrophoneOutcome> {
    if (this.#isClosed || this.#options.devices === undefined) return 'missing'
    const present = this.track()
    if (present !== null && !present.muted) return 'ready'
    this.#letGo()
    try {
      const stream = await this.#options.devices.getUserMedia(WANTED)
      return this.#take(stream.getAudioTracks())
    } catch (error) {
      return errorToOutcome(error)
    }
  }

  #take(tracks: readonly MediaStreamTrack[]): MicrophoneOutcome {
    const [track] = tracks
    if (track === undefined) return 'missing'
    track.enabled = false
    if (this.#isClosed) {
      track.stop() // the person left while the browser was asking
      return 'missing'
    }
    this.#track = track
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
      onStopped('ended')
    }
    signal.addEventListener('abort', () => cancel())
    track.addEventListener('mute', muted, { signal })
    track.addEventListener('unmute', unmuted, { signal })
    track.addEventListener('ended', ended, { signal })
    if (track.muted) muted()
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
