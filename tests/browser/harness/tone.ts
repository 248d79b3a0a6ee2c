import { writeFileSync } from 'node:fs'

const SAMPLE_RATE = 48_000
/** The file is played in a loop; with whole hertz, whole seconds make it seamless. */
const SECONDS = 2
/** Overtones fall off so that the fundamental stays the loudest line of the spectrum. */
const OVERTONES = [1, 0.4, 0.25, 0.15]
/** Syllables per second: noise suppression takes a sound that never changes for noise and removes it. */
const SYLLABLES_HZ = 3
/** The quietest moment between two syllables, as a share of the loudest. */
const BETWEEN_SYLLABLES = 0.25
/** Peak of the file: clear, and far from clipping after automatic gain. */
const PEAK = 0.5

/** Writes the voice of a person who sings one steady pitch: mono, 48 kHz, 16 bit, meant to be played in a loop. */
export function writeTone(path: string, hz: number): void {
  if (!Number.isInteger(hz)) throw new Error('A pitch in whole hertz loops without a click.')
  writeFileSync(path, wav(samples(hz)))
}

function samples(hz: number): Int16Array {
  const full = OVERTONES.reduce((sum, part) => sum + part)
  return Int16Array.from({ length: SECONDS * SAMPLE_RATE }, (_, index) => {
    const turn = (2 * Math.PI * index) / SAMPLE_RATE
    const syllable = (1 - Math.cos(turn * SYLLABLES_HZ)) / 2
    const loudness = BETWEEN_SYLLABLES + (1 - BETWEEN_SYLLABLES) * syllable
    const sound = OVERTONES.reduce((sum, part, over) => sum + part * Math.sin(turn * hz * (over + 1)), 0)
    return Math.round((sound / full) * loudness * PEAK * 0x7fff)
  })
}

function wav(pcm: Int16Array): Buffer {
  const header = Buffer.alloc(44)
  header.write('RIFF', 0)
  header.writeUInt32LE(36 + pcm.byteLength, 4)
  header.write('WAVEfmt ', 8)
  header.writeUInt32LE(16, 16)
  header.writeUInt16LE(1, 20) // PCM
  header.writeUInt16LE(1, 22) // mono
  header.writeUInt32LE(SAMPLE_RATE, 24)
  header.writeUInt32LE(SAMPLE_RATE * 2, 28)
  header.writeUInt16LE(2, 32)
  header.writeUInt16LE(16, 34)
  header.write('data', 36)
  header.writeUInt32LE(pcm.byteLength, 40)
  return Buffer.concat([header, Buffer.from(pcm.buffer)])
}
