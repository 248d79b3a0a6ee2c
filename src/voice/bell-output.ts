/*
 *   each partial: two oscillators ─▶ its own decay ─┐
 *                                                   ├─▶ low pass ─▶ stroke ─▶ volume ─▶ loudspeaker
 *   ...                                            ─┘              (fades when another follows)
 */
import type { BellPartial, BellTone } from './bell-tones.ts'
import { followOutput, type SinkContext } from './sink.ts'

/** What the bell needs of an `AudioContext`. */
export type BellContext = Pick<
  AudioContext,
  | 'currentTime'
  | 'state'
  | 'createGain'
  | 'createOscillator'
  | 'createBiquadFilter'
  | 'resume'
  | 'suspend'
  | 'close'
> &
  SinkContext & { readonly destination: AudioNode }

/** The audio hardware of one bell. It begins asleep, or awake, as the browser likes. */
export interface BellOutput {
  isAwake(): boolean
  /** Resolves once it can sound; stays pending for as long as the browser forbids it, rejects when closed or interrupted. */
  wake(): Promise<void>
  sleep(): Promise<void>
  /** 0 to 1 as a slider has it; what sounds follows at once. */
  setVolume(volume: number): void
  /** Sounds a stroke now; the one before fades first. */
  strike(tone: BellTone): void
  /** Lets the stroke that sounds fade, if one does. */
  hush(): void
  /** Sounds elsewhere, where the browser can. */
  setOutput(deviceId: string): void
  close(): Promise<void>
}

/** From the call to the sound, s: a context that has just woken may skip its first blocks, and the beginning with it. */
const LEAD_SECONDS = 0.02
/** A felt mallet and no metal one: the loudness grows for so long, s. */
const ATTACK_SECONDS = 0.04
/** Takes the edge off the highest two partials, Hz. */
const SOFTER_ABOVE_HZ = 2_400
/** No bump at the edge of the low pass, dB (a Butterworth filter): it never makes anything louder. */
const WITHOUT_BUMP_DB = -3.01
/** The louder share of each pair. With equal halves every beat would fall silent, which a bowl never does. */
const LOUDER_SHARE = 0.65
/** How long a stroke takes to fade when another follows, s: no click, and nobody waits. Two at once could clip. */
const FADE_SECONDS = 0.2
/** The volume follows a slider within three times this, s; at once would crackle. */
const FOLLOW_SECONDS = 0.02
/** An exponential never reaches zero: it goes as far as 66 dB below full, and a straight line goes the rest. */
const FAINT = 0.0005
/** That line, s: shorter would be a click on headphones in a quiet room. */
const LAST_SECONDS = 0.3

/** Opens the audio hardware. Wide buffers, since nothing waits for a bell: half the processor time of narrow ones. */
export function openBellOutput(): BellOutput {
  return createBellOutput(new AudioContext({ latencyHint: 'playback' }))
}

/** Builds the bell on a context that it owns from then on; it sounds into `into`, which is the loudspeaker unless said. */
export function createBellOutput(context: BellContext, into: AudioNode = context.destination): BellOutput {
  const volume = context.createGain()
  volume.connect(into)
  let stroke: Stroke | null = null
  let quietFrom = 0
  // A call, on iOS. Whoever wakes or suspends a context then may find it awake with a clock that stands still, for good.
  const isInterrupted = () => context.state === 'interrupted'
  function hush(): void {
    quietFrom = stroke?.fade() ?? quietFrom
    stroke = null
  }
  return {
    isAwake: () => context.state === 'running',
    wake: () =>
      isInterrupted() ? Promise.reject(new Error('A call has the loudspeaker.')) : context.resume(),
    sleep: async () => {
      if (!isInterrupted()) await context.suspend()
    },
    setVolume: next => volume.gain.setTargetAtTime(volumeToGain(next), context.currentTime, FOLLOW_SECONDS),
    strike(tone) {
      hush()
      stroke = strike(context, tone, Math.max(quietFrom, context.currentTime + LEAD_SECONDS), volume)
    },
    hush,
    setOutput: deviceId => void followOutput(context, deviceId),
    close: () => context.close(),
  }
}

/** Half of a slider is to be heard as about half as loud, which takes about a quarter of the gain. */
function volumeToGain(volume: number): number {
  return volume * volume
}

interface Stroke {
  /** Returns when it will have faded, by the context's clock. */
  fade(): number
}

function strike(context: BellContext, tone: BellTone, start: number, into: AudioNode): Stroke {
  const stroke = context.createGain()
  stroke.gain.value = tone.loudness
  const soft = context.createBiquadFilter()
  soft.type = 'lowpass'
  soft.frequency.value = SOFTER_ABOVE_HZ
  soft.Q.value = WITHOUT_BUMP_DB
  soft.connect(stroke).connect(into)
  const oscillators = tone.partials.flatMap(partial => sound(context, partial, tone.hz, start, soft))
  const end = start + Math.max(...tone.partials.map(({ seconds }) => seconds))
  return {
    fade() {
      const now = context.currentTime
      if (now >= end) return end
      stroke.gain.setValueAtTime(tone.loudness, now)
      stroke.gain.linearRampToValueAtTime(0, now + FADE_SECONDS)
      for (const oscillator of oscillators) oscillator.stop(now + FADE_SECONDS)
      return now + FADE_SECONDS
    },
  }
}

function sound(
  context: BellContext,
  { ratio, gain, seconds, beatHz }: BellPartial,
  hz: number,
  start: number,
  into: AudioNode,
): OscillatorNode[] {
  const pair = [
    { hz: hz * ratio - beatHz / 2, share: LOUDER_SHARE },
    { hz: hz * ratio + beatHz / 2, share: 1 - LOUDER_SHARE },
  ]
  return pair.map(({ hz, share }) => {
    const loudness = context.createGain()
    loudness.gain.setValueAtTime(0, start)
    loudness.gain.linearRampToValueAtTime(gain * share, start + ATTACK_SECONDS)
    loudness.gain.exponentialRampToValueAtTime(FAINT, start + seconds - LAST_SECONDS)
    loudness.gain.linearRampToValueAtTime(0, start + seconds)
    const oscillator = context.createOscillator()
    oscillator.frequency.value = hz
    oscillator.connect(loudness).connect(into)
    oscillator.start(start)
    oscillator.stop(start + seconds)
    return oscillator
  })
}
