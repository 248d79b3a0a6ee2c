/*
 *   ring() ─▶ wake the hardware ─▶ the stroke before fades ─▶ this one sounds ─▶ nothing for a while ─▶ it sleeps
 *                  │
 *                  └─ not within LATE_MS: the stroke is dropped, the screen has said it meanwhile
 *
 * Nothing is loaded: each device computes its own bell. The hardware sleeps between strokes, because an awake context
 * that plays nothing still costs 1 to 3 % of a processor core, all evening (measured; waking takes 3 to 21 ms).
 */
import { type BellOutput, openBellOutput } from './bell-output.ts'
import { type BellTone, ENDING_TONE, LONGEST_SECONDS, OFFER_TONE, OPENING_TONE } from './bell-tones.ts'
import { type After, afterMs } from './timer.ts'

export interface BellSoundOptions {
  /** Opens the audio hardware, once, at the first `unlock`. */
  readonly openOutput?: () => BellOutput
  readonly after?: After
}

/** The bell of this device, with a volume of its own. Silent until it was unlocked. */
export interface BellSound {
  /** Opens and wakes the audio hardware. Call inside the entering click: browsers allow sound only from there on. */
  unlock(): void
  /** The stroke that begins a silence. */
  ring(): void
  /** The softer and lower one that ends it. */
  ringEnd(): void
  /** The touch that says that the piece is offered. */
  chime(): void
  /** 0 (off: what sounds fades, and nothing is computed any more) to 1. What is no number is off. */
  setVolume(volume: number): void
  /** Sounds on this device from now on, where the browser can; on the system's own with ''. */
  setOutput(deviceId: string): void
  /** Falls silent and lets go of the audio hardware. Safe to call twice. */
  close(): void
}

/** How loud it is until its person chooses: to be noticed, and soft enough for whoever wears headphones. */
export const FIRST_BELL_VOLUME = 0.6
/** A stroke that could not sound for so long is dropped, ms: later it would be taken for another bell. */
export const LATE_MS = 2000
/** After this long without a stroke the hardware sleeps, ms: the longest one, and a second for slow hardware. */
export const SLEEP_AFTER_MS = (LONGEST_SECONDS + 1) * 1000

/** Builds the bell of this device. */
export function createBellSound(options: BellSoundOptions = {}): BellSound {
  return new BellOfThisDevice(options)
}

class BellOfThisDevice implements BellSound {
  readonly #openOutput: () => BellOutput
  readonly #after: After
  #output: BellOutput | null = null
  #volume = 1
  #outputId = ''
  /** Ends the wait of the stroke that has not sounded yet. */
  #drop: () => void = () => {}
  #stayAwake: () => void = () => {}
  #isClosed = false

  constructor({ openOutput = openBellOutput, after = afterMs }: BellSoundOptions) {
    this.#openOutput = openOutput
    this.#after = after
  }

  unlock(): void {
    if (this.#isClosed) return
    this.#output ??= this.#open()
    if (this.#output === null) return
    this.#output.wake().catch(staySilent)
    this.#sleepLater(this.#output)
  }

  ring(): void {
    this.#strike(OPENING_TONE)
  }

  ringEnd(): void {
    this.#strike(ENDING_TONE)
  }

  chime(): void {
    this.#strike(OFFER_TONE)
  }

  setVolume(volume: number): void {
    this.#volume = Math.min(1, Math.max(0, Number.isNaN(volume) ? 0 : volume))
    if (this.#isClosed) return
    this.#output?.setVolume(this.#volume)
    if (this.#volume > 0) return
    this.#drop()
    this.#output?.hush()
  }

  setOutput(deviceId: string): void {
    this.#outputId = deviceId
    this.#output?.setOutput(deviceId)
  }

  close(): void {
    this.#isClosed = true
    this.#drop()
    this.#stayAwake()
    this.#output?.close().catch(staySilent)
    this.#output = null
  }

  // A device without audio hardware, or with none to spare, still sits in the circle.
  #open(): BellOutput | null {
    try {
      const output = this.#openOutput()
      output.setVolume(this.#volume)
      if (this.#outputId !== '') output.setOutput(this.#outputId)
      return output
    } catch {
      return null
    }
  }

  #strike(tone: BellTone): void {
    const output = this.#output
    if (output === null || this.#volume === 0) return
    this.#drop()
    this.#sleepLater(output)
    let isAwaited = true
    const cancel = this.#after(LATE_MS, () => {
      isAwaited = false
    })
    this.#drop = () => {
      isAwaited = false
      cancel()
    }
    // Asked even of one that is awake: it may be about to fall asleep.
    output.wake().then(() => {
      if (!isAwaited || !output.isAwake()) return
      this.#drop()
      output.strike(tone)
    }, staySilent)
  }

  #sleepLater(output: BellOutput): void {
    this.#stayAwake()
    this.#stayAwake = this.#after(SLEEP_AFTER_MS, () => void output.sleep().catch(staySilent))
  }
}

// Hardware that may not sound, or is gone already: the screen says what the bell would have said.
function staySilent(): void {}
