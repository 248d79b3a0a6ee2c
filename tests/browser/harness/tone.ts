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

const SPEECH_SECONDS = 8
/** Four to five syllables a second, as in quiet speech. */
const SYLLABLE_SECONDS = [0.11, 0.26] as const
const GAP_SECONDS = [0.02, 0.08] as const
const BREATH_SECONDS = [0.2, 0.4] as const
const PITCH_HZ = [110, 220] as const
/** Overtones with a rise around the fifth, like an open vowel. */
const VOWEL = [0.5, 0.35, 0.25, 0.3, 0.35, 0.2, 0.1, 0.08]
/** How much of a syllable is breath first. */
const CONSONANT_SHARE = 0.15

/** Writes the voice of a person who sings one steady pitch: mono, 48 kHz, 16 bit, meant to be played in a loop. */
export function writeTone(path: string, hz: number): void {
  if (!Number.isInteger(hz)) throw new Error('A pitch in whole hertz loops without a click.')
  writeFileSync(path, wav(samples(hz)))
}

/** Writes a voice that speaks: uneven syllables, each of its own pitch and loudness, with breaths between them. */
export function writeSpeech(path: string): void {
  writeFileSync(path, wav(syllables()))
}

/** Writes what a microphone gives in a quiet room: 80 dB below full, and no two samples alike for long. */
export function writeHush(path: string): void {
  const chance = createChance()
  writeFileSync(
    path,
    wav(Int16Array.from({ length: SECONDS * SAMPLE_RATE }, () => Math.round(chance() * 6 - 3))),
  )
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

/** Eight seconds, in a loop as well: always the same, and without a rhythm in which a gap could hide. */
function syllables(): Int16Array {
  const pcm = new Int16Array(SPEECH_SECONDS * SAMPLE_RATE)
  const chance = createChance()
  const between = (least: number, most: number) => least + (most - least) * chance()
  for (let at = 0; ; ) {
    const length = Math.round(between(...SYLLABLE_SECONDS) * SAMPLE_RATE)
    if (at + length > pcm.length) return pcm
    const [hz, loudness] = [between(...PITCH_HZ), between(0.3, 1)]
    for (let index = 0; index < length; index++) {
      const done = index / length
      const voiced = VOWEL.reduce(
        (sum, part, over) => sum + part * Math.sin((2 * Math.PI * hz * (over + 1) * index) / SAMPLE_RATE),
        0,
      )
      const breath = done < CONSONANT_SHARE ? between(-1, 1) : 0
      const swell = Math.sin(Math.PI * Math.sqrt(done)) // loud soon, and fading longer than it rose
      pcm[at + index] = Math.round((voiced / 2 + breath / 2) * swell * loudness * PEAK * 0x7fff)
    }
    const gap = chance() < 0.15 ? between(...BREATH_SECONDS) : between(...GAP_SECONDS)
    at += length + Math.round(gap * SAMPLE_RATE)
  }
}

/** From 0 to 1, the same row each time (the generator of Lehmer). */
function createChance(): () => number {
  let state = 20_251_125
  return () => {
    state = (state * 48_271) % 0x7fffffff
    return state / 0x7fffffff
  }
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
