/*
 * A bell of metal sounds inharmonic: its partials stand in no whole ratio, each comes as a pair that beats slowly
 * against itself, and the high ones die first. So does this one; nothing is loaded, it is computed on the device.
 *
 *   partials (two oscillators each) ─▶ their own decay ─▶ low pass ─▶ volume ─▶ loudspeaker
 */

/** One partial: its frequency as a multiple of the lowest, how loud at first, how long until it is gone, s. */
interface Overtone {
  readonly ratio: number
  readonly gain: number
  readonly seconds: number
}

// Ratios of a bronze bowl, near those of a free ring (1 : 2.76 : 5.40 : 8.93), the lowest the loudest.
const BOWL: readonly Overtone[] = [
  { ratio: 1, gain: 0.5, seconds: 8 },
  { ratio: 2.76, gain: 0.24, seconds: 5 },
  { ratio: 5.4, gain: 0.1, seconds: 2.6 },
  { ratio: 8.93, gain: 0.04, seconds: 1.2 },
]

/** A low voice of a woman, a high one of a man: heard on a phone's small loudspeaker and not shrill on headphones. */
const OPENING_HZ = 226
/** The end is a fourth lower, so that it is heard as an end. */
const CLOSING_HZ = 170
/** How far the two of a pair stand apart, Hz: one beat in a second and a half. */
const BEAT_HZ = 0.65
/** A felt mallet, no metal: the loudness grows for so long, s. */
const ATTACK_SECONDS = 0.035
/** Takes the edge off the highest partial, Hz. */
const SOFTER_ABOVE_HZ = 2_400
/** A stroke that is followed by another fades within this, s. */
const FADE_SECONDS = 0.25
/** Below this a decay is inaudible; an exponential never reaches zero. */
const INAUDIBLE = 0.0001

export interface BellSoundOptions {
  readonly createContext?: () => BaseAudioContext & Partial<Pick<AudioContext, 'resume' | 'close'>>
}

/** The bell of this device. It sounds on the same audio hardware as the voices, and has its own volume. */
export interface BellSound {
  /** Makes the audio context and wakes it. Call inside the entering click: browsers allow sound only from there on. */
  unlock(): void
  /** The stroke that opens a silence. */
  ring(): void
  /** The softer one that ends it. */
  ringEnd(): void
  /** 0 (off: nothing is computed at all) to 1. */
  setVolume(volume: number): void
  /** Lets go of the audio hardware. Safe to call twice. */
  close(): void
}

/** Builds the bell; silent until it was unlocked. */
export function createBellSound({ createContext = openContext }: BellSoundOptions = {}): BellSound {
  let context: ReturnType<typeof createContext> | null = null
  let volume = 1
  let stroke: GainNode | null = null
  let isClosed = false

  const wake = () => {
    context ??= createContext()
    void context.resume?.().catch(ignoreRefusal)
    return context
  }

  function strike(hz: number, softness: number): void {
    if (isClosed || volume === 0 || context === null) return
    const at = wake()
    fade(at, stroke)
    stroke = soundBell(at, hz, volume * softness)
  }

  return {
    unlock() {
      if (!isClosed) wake()
    },
    ring: () => strike(OPENING_HZ, 1),
    ringEnd: () => strike(CLOSING_HZ, 0.7),
    setVolume(next) {
      volume = Math.min(1, Math.max(0, Number.isFinite(next) ? next : 0))
      if (context !== null && volume === 0) fade(context, stroke)
    },
    close() {
      if (isClosed) return
      isClosed = true
      void context?.close?.().catch(ignoreRefusal)
      context = null
      stroke = null
    },
  }
}

/** Schedules one stroke now and returns the gain by which it can be faded. */
export function soundBell(context: BaseAudioContext, hz: number, loudness: number): GainNode {
  const whole = context.createGain()
  whole.gain.value = loudness
  const soft = context.createBiquadFilter()
  soft.type = 'lowpass'
  soft.frequency.value = SOFTER_ABOVE_HZ
  soft.connect(whole).connect(context.destination)
  for (const partial of BOWL) {
    for (const side of [-0.5, 0.5]) soundPartial(context, soft, hz * partial.ratio + side * BEAT_HZ, partial)
  }
  return whole
}

function soundPartial(context: BaseAudioContext, into: AudioNode, hz: number, partial: Overtone): void {
  const { gain, seconds } = partial
  const start = context.currentTime
  const loudness = context.createGain()
  loudness.gain.setValueAtTime(INAUDIBLE, start)
  loudness.gain.exponentialRampToValueAtTime(gain / 2, start + ATTACK_SECONDS)
  loudness.gain.exponentialRampToValueAtTime(INAUDIBLE, start + seconds)
  const tone = context.createOscillator()
  tone.frequency.value = hz
  tone.connect(loudness).connect(into)
  tone.start(start)
  tone.stop(start + seconds)
}

function fade(context: BaseAudioContext, stroke: GainNode | null): void {
  stroke?.gain.setTargetAtTime(0, context.currentTime, FADE_SECONDS / 3)
}

function openContext(): AudioContext {
  return new AudioContext({ latencyHint: 'interactive' })
}

// A context that may not sound, or is closed already, stays silent: the screen says what the bell would have said.
function ignoreRefusal(): void {}
