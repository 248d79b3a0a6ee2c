/*
 * What an imagined voice sounds like: a murmur of soft tones in phrases, as somebody sounds who speaks in the next room.
 * No words, so that nobody is reminded of a machine that speaks; and no melody, so that nobody waits for its end.
 */

/** One tone of a murmur. */
export interface Tone {
  /** From the beginning of the murmur, s. */
  readonly at: number
  readonly seconds: number
  readonly hz: number
  /** 0 to 1. */
  readonly loudness: number
}

/** The middle of each voice, Hz: a fourth or a fifth apart, so that they are told from one another at once. */
const MIDDLES_HZ = [147, 196, 262, 220, 175]
/** How far a voice moves around its middle: steps of a scale without half steps, which is never sad and never shrill. */
const STEPS = [-5, -3, 0, 0, 2, 4, 7]
/** A syllable, and the pause after a phrase of some of them, s. */
const SYLLABLE = { least: 0.16, most: 0.34 }
const PAUSE = { least: 0.35, most: 0.9 }
const PHRASE = { least: 5, most: 11 }
/** How loud: beside a spoken voice, and well below the bell. */
const LOUDNESS = { least: 0.1, most: 0.22 }

/** The middle of the voice at this place. */
export function middleHz(at: number): number {
  return MIDDLES_HZ[at % MIDDLES_HZ.length] ?? 196
}

/** A murmur of so many seconds. */
export function murmur(at: number, seconds: number, random: () => number): readonly Tone[] {
  const between = ({ least, most }: { readonly least: number; readonly most: number }) =>
    least + random() * (most - least)
  const tones: Tone[] = []
  let now = 0
  while (now < seconds) {
    const syllables = Math.round(between(PHRASE))
    for (let spoken = 0; spoken < syllables && now < seconds; spoken++) {
      const step = STEPS[Math.floor(random() * STEPS.length)] ?? 0
      const length = between(SYLLABLE)
      const hz = middleHz(at) * 2 ** (step / 12)
      tones.push({ at: now, seconds: length * 1.3, hz, loudness: between(LOUDNESS) })
      now += length
    }
    now += between(PAUSE)
  }
  return tones
}
