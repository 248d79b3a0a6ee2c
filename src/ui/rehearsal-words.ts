import { spoken, text, texts } from './message.ts'

export const rehearsalMessages = {
  what: text,
  knock: text,
  /** What the imagined are called: figures of a fable, so that nobody takes them for people. */
  names: texts(4),
  newcomer: text,
}

/** What is said in a rehearsal and nowhere else. */
export const rehearsalWords = spoken('rehearsal', rehearsalMessages)
