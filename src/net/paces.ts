/** How long things take for a visitor at the door, ms. */
export interface Paces {
  /** How long nobody must have answered before the room counts as empty. */
  readonly lookingMs: number
  /** How long one person may take to answer a knock. */
  readonly knockMs: number
  /** The same for somebody who answered earlier, before it is looked again who is there. */
  readonly knownMs: number
  /** How often a knock is repeated while the door asks. */
  readonly knockAgainMs: number
  /** How long a waiting newcomer hears nothing from inside before they look again who is there. */
  readonly unheardMs: number
  /** How soon a newcomer looks again whether those of another version have reloaded, and how seldom in the end. */
  readonly lookAgainMs: number
  readonly lookSeldomMs: number
}

/** Those of the room. */
export const PACES: Paces = {
  lookingMs: 1_500, // several round trips of a slow phone
  knockMs: 3_000,
  knownMs: 1_000,
  knockAgainMs: 3_000, // one that is not repeated for 10 s is forgotten inside (domain/knock.ts)
  lookAgainMs: 4_000,
  lookSeldomMs: 10_000, // a forgotten tab looks all evening, and everyone seated answers it
  unheardMs: 15_000, // whoever answers for all may be lost, and the next one takes over in 5 s
}
