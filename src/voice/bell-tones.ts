/** One way in which the bowl swings. */
export interface BellPartial {
  /** Its frequency as a multiple of the lowest. */
  readonly ratio: number
  /** How loud it begins; all of a tone together stay below 1, so that nothing clips however they meet. */
  readonly gain: number
  /** How long until it is gone, s. */
  readonly seconds: number
  /** How often in a second it swells: no bowl is quite round, so each swings in two directions, a little apart. */
  readonly beatHz: number
}

/** One stroke of the bell. */
export interface BellTone {
  /** The lowest partial, Hz. */
  readonly hz: number
  /** 0 to 1: how hard the mallet strikes. */
  readonly loudness: number
  readonly partials: readonly BellPartial[]
}

/*
 * The ratios are those of a ring that bends, n(n² - 1) / √(n² + 1) for n = 2 to 6 (Rayleigh, The Theory of Sound),
 * which the rim of a bowl follows: no whole number among them, hence metal and not a flute. High partials are softer
 * and die first, as metal loses them first. They beat at rates without a common measure, so that no pulse forms
 * which anybody might breathe by.
 */

/** Struck with felt: the two that carry on a phone (226 Hz hardly does, 640 Hz does) are the loudest. */
const BOWL: readonly BellPartial[] = [
  { ratio: 1, gain: 0.4, seconds: 8, beatHz: 0.61 },
  { ratio: 2.828, gain: 0.28, seconds: 6, beatHz: 1.07 },
  { ratio: 5.423, gain: 0.13, seconds: 3.4, beatHz: 1.73 },
  { ratio: 8.771, gain: 0.05, seconds: 1.8, beatHz: 2.39 },
  { ratio: 12.866, gain: 0.02, seconds: 0.7, beatHz: 3.1 },
]

/** The same bowl shape under a softer mallet: the highest two hardly wake, and it is gone a second sooner. */
const BOWL_TOUCHED: readonly BellPartial[] = [
  { ratio: 1, gain: 0.46, seconds: 7, beatHz: 0.53 },
  { ratio: 2.828, gain: 0.3, seconds: 5, beatHz: 0.97 },
  { ratio: 5.423, gain: 0.09, seconds: 2.4, beatHz: 1.61 },
  { ratio: 8.771, gain: 0.02, seconds: 1, beatHz: 2.2 },
]

/** Begins a silence. Between a low voice of a woman and a high one of a man: not shrill, and no rumble. */
export const OPENING_TONE: BellTone = { hz: 226, loudness: 1, partials: BOWL }

/** Ends it: a fourth lower (3 : 4), because a falling fourth is heard as an end, and 4 dB softer. */
export const ENDING_TONE: BellTone = { hz: 169.5, loudness: 0.63, partials: BOWL_TOUCHED }

/** A small one beside the bowl, hardly touched: the highest is left out, and it is over within a breath. */
const BOWL_SMALL: readonly BellPartial[] = [
  { ratio: 1, gain: 0.5, seconds: 1.6, beatHz: 0.83 },
  { ratio: 2.828, gain: 0.2, seconds: 0.9, beatHz: 1.31 },
]

/** Says that the piece is offered: an octave and a fifth above the end of a silence, 12 dB below its beginning. */
export const OFFER_TONE: BellTone = { hz: 508.5, loudness: 0.25, partials: BOWL_SMALL }

/** How long the longest stroke sounds, s. */
export const LONGEST_SECONDS = Math.max(
  ...[OPENING_TONE, ENDING_TONE].flatMap(tone => tone.partials.map(partial => partial.seconds)),
)
