import type { Voice } from './mouth.ts'
import { murmur, type Tone } from './murmur.ts'

/*
 *   each tone: oscillator ─▶ its own rise and fall ─▶ low pass ─▶ the voice, faded when it falls silent ─▶ a track
 *
 * The track goes where a real voice would come in, into the ears of this device (voice/ears.ts): who is heard is decided
 * there, as ever.
 */

/** Murmured at a stretch, s: longer than any turn. */
const STRETCH_SECONDS = 20
/** A vowel and no whistle, Hz. */
const SOFTER_ABOVE_HZ = 900
/** How long a voice takes to fall silent, s: no click. */
const FADE_SECONDS = 0.12
/** A tone rises for so long, s. */
const RISE_SECONDS = 0.05
/** After so long without a voice the hardware sleeps, ms: it costs a processor some percent all evening (bell-sound.ts). */
const SLEEP_AFTER_MS = 4_000

/** The voices of a rehearsal, all on one audio context. */
export interface ImaginedVoices {
  voiceOf(at: number): Voice
  close(): void
}

/** Opens them; silent, and asleep until one of them sounds. */
export function openImaginedVoices(random: () => number): ImaginedVoices {
  const context = new AudioContext()
  const sounding = new Set<Voice>()
  const listening = new AbortController()
  let sleep: ReturnType<typeof setTimeout> | undefined

  function wake(): void {
    clearTimeout(sleep)
    if (context.state !== 'running') void Promise.allSettled([context.resume()])
    if (sounding.size > 0) return
    sleep = setTimeout(() => void Promise.allSettled([context.suspend()]), SLEEP_AFTER_MS)
  }

  // Some browsers let it sound only from within a press.
  addEventListener('click', wake, { capture: true, signal: listening.signal })
  return {
    voiceOf(at) {
      const destination = context.createMediaStreamDestination()
      const [track] = destination.stream.getAudioTracks()
      if (track === undefined) throw new Error('A stream of sound has a track of sound.')
      let fade = () => {}
      const voice: Voice = {
        track,
        sound(on) {
          fade()
          fade = on ? begin(context, murmur(at, STRETCH_SECONDS, random), destination) : () => {}
          if (on) sounding.add(voice)
          else sounding.delete(voice)
          wake()
        },
      }
      return voice
    },
    close() {
      listening.abort()
      clearTimeout(sleep)
      void Promise.allSettled([context.close()])
    },
  }
}

/** Begins a murmur; returns what lets it fade. */
function begin(context: AudioContext, tones: readonly Tone[], into: AudioNode): () => void {
  const start = context.currentTime + RISE_SECONDS
  const whole = context.createGain()
  const soft = context.createBiquadFilter()
  soft.type = 'lowpass'
  soft.frequency.value = SOFTER_ABOVE_HZ
  soft.connect(whole).connect(into)
  const oscillators = tones.map(tone => sound(context, tone, start, soft))
  return () => {
    const now = context.currentTime
    whole.gain.setValueAtTime(1, now)
    whole.gain.linearRampToValueAtTime(0, now + FADE_SECONDS)
    for (const oscillator of oscillators) oscillator.stop(now + FADE_SECONDS)
  }
}

function sound(context: AudioContext, { at, seconds, hz, loudness }: Tone, start: number, into: AudioNode) {
  const gain = context.createGain()
  const [from, to] = [start + at, start + at + seconds]
  gain.gain.setValueAtTime(0, from)
  gain.gain.linearRampToValueAtTime(loudness, from + RISE_SECONDS)
  gain.gain.linearRampToValueAtTime(0, to)
  const oscillator = context.createOscillator()
  oscillator.type = 'triangle'
  oscillator.frequency.value = hz
  oscillator.connect(gain).connect(into)
  oscillator.start(from)
  oscillator.stop(to)
  return oscillator
}
