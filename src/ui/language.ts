import { FluentBundle, FluentNumber, FluentResource } from '@fluent/bundle'

/*
 * What the room says lies in one file of messages for each language and part of the way, and only the parts of one
 * language that are needed are fetched:
 *
 *   languages/arrival/de.ftl   until somebody sits, and the farewell
 *   languages/circle/de.ftl    the circle, its sheet and its library
 */

/** The languages that the room speaks, by their own names; English first, and what no language holds is said in none. */
export const LANGUAGES = {
  en: 'English',
  de: 'Deutsch',
  fr: 'Français',
  es: 'Español',
  pt: 'Português',
  it: 'Italiano',
  nl: 'Nederlands',
  ja: '日本語',
  ar: 'العربية',
  he: 'עברית',
} as const

export type Language = keyof typeof LANGUAGES

/** A part of the messages, fetched when the way comes there. */
export type Part = 'arrival' | 'circle'

/** What fills a gap in a message: a name or a text, a number, a choice between variants, several names. */
export type Filling = string | number | readonly string[]

const FROM_RIGHT: readonly string[] = ['ar', 'he']
const FILES = import.meta.glob<string>('./languages/*/*.ftl', { query: '?raw', import: 'default' })
/** Letters written from right to left. */
const RIGHT_TO_LEFT = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/u
/** Something set apart from the direction of what stands around it (UAX #9, isolates), with nothing set apart inside. */
const SET_APART = /\u2068([^\u2066-\u2069]*)\u2069/gu

/** What is spoken on this page: one language at a time, as the page has one `lang`. */
interface Tongue {
  readonly language: Language
  readonly parts: ReadonlySet<Part>
  readonly bundle: FluentBundle
}
const page: { tongue: Tongue; turn: Promise<void>; wasRefused: boolean } = {
  tongue: { language: 'en', parts: new Set(), bundle: new FluentBundle('en') },
  turn: Promise.resolve(),
  wasRefused: false,
}

/** Fetches a language as far as it is needed, and speaks it from then on; rejects when it does not arrive. */
export function speak(language: Language, more: readonly Part[] = []): Promise<void> {
  return inTurn(() => change(language, more))
}

/** Fetches another part of the language that is spoken; rejects when it does not arrive. */
export function speakOf(part: Part): Promise<void> {
  return inTurn(() => change(page.tongue.language, [part]))
}

/** The language that is spoken. */
export function languageNow(): Language {
  return page.tongue.language
}

/** Whether the language that was chosen last did not arrive. */
export function wasRefused(): boolean {
  return page.wasRefused
}

/** The direction in which a language is written. */
export function directionOf(language: Language): 'ltr' | 'rtl' {
  return FROM_RIGHT.includes(language) ? 'rtl' : 'ltr'
}

/** The first of these that the room speaks, as a browser names its person's languages; null when it speaks none. */
export function languageFor(wishes: readonly string[]): Language | null {
  const spoken = wishes.map(wish => parseLanguage(wish.toLowerCase().split('-')[0]))
  return spoken.find(one => one !== null) ?? null
}

/** Reads the name of a language; null when the room does not speak it. */
export function parseLanguage(value: unknown): Language | null {
  if (value === 'iw') return 'he' // as older browsers call it
  return typeof value === 'string' && Object.hasOwn(LANGUAGES, value) ? (value as Language) : null
}

/** One message in the language that is spoken; a missing one is a mistake of ours, and a test finds it first. */
export function say(id: string, fillings: Readonly<Record<string, Filling>> = {}): string {
  const { bundle, language } = page.tongue
  const pattern = bundle.getMessage(id)?.value
  if (pattern === undefined || pattern === null) throw new Error(`There is no message ${id} in ${language}.`)
  const filled = Object.entries(fillings).map(([name, one]) => [name, toFluent(one, language)] as const)
  return inDirection(bundle.formatPattern(pattern, Object.fromEntries(filled)), language)
}

/** Several in one line, as this language joins them. */
export function listed(items: readonly string[], type: Intl.ListFormatOptions['type']): string {
  return new Intl.ListFormat(page.tongue.language, { type }).format(items)
}

/** One change after the other: what is fetched last does not depend on what arrives last. */
function inTurn(step: () => Promise<void>): Promise<void> {
  page.turn = page.turn.then(step, step)
  return page.turn
}

async function change(language: Language, more: readonly Part[]): Promise<void> {
  const parts = new Set([...page.tongue.parts, ...more])
  page.wasRefused = language !== page.tongue.language // until it is here
  const bundle = new FluentBundle(language)
  const files = await Promise.all([...parts].map(part => fetchFile(language, part)))
  for (const file of files) bundle.addResource(new FluentResource(file))
  page.tongue = { language, parts, bundle }
  page.wasRefused = false
}

async function fetchFile(language: Language, part: Part): Promise<string> {
  const file = await FILES[`./languages/${part}/${language}.ftl`]?.()
  if (file === undefined) throw new Error(`There is no file of ${language} for the ${part}.`)
  return file
}

function toFluent(filling: Filling, language: Language): string | FluentNumber {
  if (typeof filling === 'number') return new FluentNumber(filling, { useGrouping: false })
  if (typeof filling === 'string') return filling
  return listed(
    filling.map(one => inDirection(`\u2068${one}\u2069`, language)),
    'conjunction',
  )
}

/**
 * Every gap is set apart from the direction of its sentence. Among letters that all go from left to right that changes
 * nothing, and the marks are taken off again, so that a sentence reads sign for sign as it was written.
 */
function inDirection(sentence: string, language: Language): string {
  if (directionOf(language) === 'rtl') return sentence
  const fewer = sentence.replace(SET_APART, (whole, inside: string) =>
    RIGHT_TO_LEFT.test(inside) ? whole : inside,
  )
  return fewer === sentence ? sentence : inDirection(fewer, language) // from the innermost outwards
}
