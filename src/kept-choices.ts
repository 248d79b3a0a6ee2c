import { isRecord, parseJson } from './domain/claim.ts'
import type { Tab } from './fresh-page.ts'
import { type Language, parseLanguage } from './ui/language.ts'
import { parseTheme, type Theme } from './ui/theme.ts'

/** The one entry that this page ever makes in a storage of the browser, and only when its person asks for it. */
const ENTRY = 'listening-room'

/** What is kept: the language that somebody chose, if they chose one, and their light. It names no circle. */
export interface Choices {
  readonly language: Language | null
  readonly theme: Theme
}

/** Reads what was kept on this device; null when nothing was, or nothing that can be read. */
export function readChoices(tab: Tab = globalThis): Choices | null {
  try {
    const entry = tab.localStorage.getItem(ENTRY)
    return entry === null ? null : parseChoices(parseJson(entry))
  } catch {
    return null // the browser keeps nothing here
  }
}

/** Keeps these and nothing else; false where the browser does not let the page. */
export function keepChoices({ language, theme }: Choices, tab: Tab = globalThis): boolean {
  try {
    tab.localStorage.setItem(ENTRY, JSON.stringify({ language, theme }))
    return true
  } catch {
    return false
  }
}

/** Forgets what was kept. */
export function forgetChoices(tab: Tab = globalThis): void {
  try {
    tab.localStorage.removeItem(ENTRY)
  } catch {
    return // what the browser does not let us open it has not let us fill
  }
}

function parseChoices(value: unknown): Choices | null {
  if (!isRecord(value)) return null
  return { language: parseLanguage(value.language), theme: parseTheme(value.theme) ?? 'device' }
}
