import { createWave } from './wave.ts'

/** How often the level of a microphone is shown, ms: smooth enough to see a voice move. */
export const LEVEL_EVERY_MS = 80

/** How loud a track is at this moment; for the person to see that they are heard, before they sit down. */
export interface LevelMeter {
  /** 0 is silence, 1 the loudest that can be told apart. */
  level(): number
  close(): void
}

/** Samples per reading: 43 ms at 48 kHz, about one syllable. */
const WINDOW = 2048
/** Raises the root mean square of an ordinary voice (0.02 to 0.2) to most of the scale. */
const GAIN = 5

/** Listens to a track. */
export function createLevelMeter(track: MediaStreamTrack): LevelMeter {
  const wave = createWave(track, WINDOW)
  return {
    level() {
      const samples = wave.newest()
      return samples === null ? 0 : samplesToLevel(samples)
    },
    close: () => wave.close(),
  }
}

/** The loudness of samples between -1 and 1, on the meter's scale from 0 to 1. */
export function samplesToLevel(samples: Float32Array): number {
  const power = samples.reduce((sum, sample) => sum + sample * sample, 0) / Math.max(1, samples.length)
  return Math.min(1, Math.sqrt(power) * GAIN)
}
