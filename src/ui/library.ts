import { type Message, spoken, text, texts } from './message.ts'

/*
 * Questions for a round, and words to open or close with. Without a source they are our own; with one they are
 * quoted from works whose authors died more than a hundred years ago, in every other language as we translated them.
 * All are short enough to be read aloud.
 */

/** What a question is for. */
export const NEEDS = [
  'arriving',
  'now',
  'gratitude',
  'belonging',
  'courage',
  'work',
  'difficulty',
  'conflict',
  'grief',
  'rest',
  'leaving',
] as const
export type Need = (typeof NEEDS)[number]

const reading = { title: text, text }

export const libraryMessages = {
  need: {
    arriving: text,
    now: text,
    gratitude: text,
    belonging: text,
    courage: text,
    work: text,
    difficulty: text,
    conflict: text,
    grief: text,
    rest: text,
    leaving: text,
  } satisfies Record<Need, Message>,
  questions: {
    arriving: texts(4),
    now: texts(5),
    gratitude: texts(4),
    belonging: texts(4),
    courage: texts(4),
    work: texts(4),
    difficulty: texts(4),
    conflict: texts(4),
    grief: texts(4),
    rest: texts(4),
    leaving: texts(4),
  } satisfies Record<Need, Message>,
  readings: {
    arriving: reading,
    piece: reading,
    agreements: reading,
    sand: reading,
    sorrow: reading,
    wind: reading,
    continent: reading,
    mercy: reading,
    dreams: reading,
    hope: reading,
    'letting-go': reading,
    gently: reading,
    losses: reading,
  },
}

/** The library in the language that is spoken. What a circle takes from it stays as it was taken. */
export const library = spoken('library', libraryMessages)

/** Questions by need; none can be answered with yes or no. */
export const QUESTIONS: Readonly<Record<Need, readonly string[]>> = library.questions

/** Words to be read aloud. */
export interface Reading {
  readonly name: keyof typeof libraryMessages.readings
  /** Author and work; null for our own. */
  readonly source: string | null
  readonly use: 'opening' | 'closing'
}

export const READINGS: readonly Reading[] = [
  { use: 'opening', name: 'arriving', source: null },
  { use: 'opening', name: 'piece', source: null },
  { use: 'opening', name: 'agreements', source: null },
  { use: 'opening', name: 'sand', source: 'William Blake, Auguries of Innocence' },
  { use: 'opening', name: 'sorrow', source: 'William Shakespeare, Macbeth IV.3' },
  { use: 'opening', name: 'wind', source: 'Christina Rossetti, Who Has Seen the Wind?' },
  {
    use: 'opening',
    name: 'continent',
    source: 'John Donne, Devotions upon Emergent Occasions, Meditation XVII',
  },
  { use: 'closing', name: 'mercy', source: 'William Shakespeare, The Merchant of Venice IV.1' },
  { use: 'closing', name: 'dreams', source: 'William Shakespeare, The Tempest IV.1' },
  { use: 'closing', name: 'hope', source: 'Emily Dickinson, Poems, Second Series (1891)' },
  { use: 'closing', name: 'letting-go', source: null },
  { use: 'closing', name: 'gently', source: null },
  { use: 'closing', name: 'losses', source: 'William Shakespeare, Sonnet 30' },
]
