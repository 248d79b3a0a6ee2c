import { createWave } from './wave.ts'

/** Whether an open microphone gives nothing at all: not a quiet voice, but digital zeros, sample for sample. */
export interface ZeroWatch {
  /** Looks once; call it about once a second. True when all that came since the look before were zeros. */
  look(): boolean
  close(): void
}

/** Samples per look: 0.7 s at 48 kHz, the longest that an analyser keeps. */
const WINDOW = 32_768

/**
 * Watches a microphone that its person has opened; a resting one is never watched. Even a silent room is no row of
 * zeros: a microphone that works always hums a little.
 */
export function createZeroWatch(track: MediaStreamTrack): ZeroWatch {
  const wave = createWave(track, WINDOW)
  return {
    look: () => wave.newest()?.every(sample => sample === 0) ?? false,
    close: () => wave.close(),
  }
}
