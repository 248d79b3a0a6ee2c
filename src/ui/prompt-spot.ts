import { type PromptPlace, placeOfPrompt, type Question } from './prompt-place.ts'
import { leastHeight, type Room, seatEveryone } from './seat-places.ts'

/** It goes back into the middle only where there is this much room to spare, in rem: it must not come and go. */
const SLACK_REM = 4

/** From this many letters on a question takes more lines than a browser makes even. */
const LONG_LETTERS = 150

/** Whether all that can be done for the last line of a question is that it is not a single word. */
export function isLong(prompt: string): boolean {
  return prompt.length > LONG_LETTERS
}

/** What decides where a question stands. */
export interface Asked {
  readonly question: Question
  /** The room for the seats as it is now. */
  readonly room: Room
  /** How high the question stands beneath the circle, in px; 0 while it is in the middle. */
  readonly beneath: number
  /** The widest that the words of each seat become, in rem. */
  readonly wordWidths: readonly number[]
}

/**
 * Remembers where the question stands: in the middle as long as it fits there, else beneath the circle. Standing
 * beneath, it takes room from the seats; so it looks at the room that there would be without it.
 */
export class PromptSpot {
  #place: PromptPlace | null = null
  #isBeneath = false
  #looked = ''

  /** Its place in the middle; null where it stands beneath. */
  look(asked: Asked): PromptPlace | null {
    const { question, room, beneath, wordWidths } = asked
    const looks = [question.text, room.width, room.height, room.rem, beneath, ...wordWidths].join('|')
    if (looks === this.#looked) return this.#place
    this.#looked = looks
    const least = leastHeight(wordWidths.length, room)
    if (room.height < least - 1) return this.#place // not laid out yet: the room is about to grow
    if (this.#isBeneath && room.height > least + 1) {
      const roomier = { ...room, height: room.height + beneath - SLACK_REM * room.rem }
      this.#isBeneath = placeIn(roomier, asked) === null
    }
    this.#place = this.#isBeneath ? null : placeIn(room, asked)
    this.#isBeneath = this.#place === null
    return this.#place
  }
}

function placeIn(room: Room, { question, wordWidths }: Asked): PromptPlace | null {
  return placeOfPrompt(question, seatEveryone(wordWidths.length, room), room, wordWidths)
}
