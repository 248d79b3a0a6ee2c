import { filled, spoken, text } from './message.ts'

export const soundMessages = {
  level: text,
  hearMyself: text,
  listening: text,
  playing: text,
  playSound: text,
  microphone: text,
  speaker: text,
  usual: text,
  unnamed: filled<[at: number]>('at'),
  natural: text,
  naturalWhat: text,
}

/** What a look at one's own sound says; it comes when somebody looks. */
export const soundWords = spoken('sound', soundMessages)
