import { clearAddress, type Tab } from './fresh-page.ts'
import { directionOf, type Language, languageFor, languageNow, parseLanguage, speak } from './ui/language.ts'
import { words } from './ui/words.ts'

/** A language at the end of an address; no secret and no word of a fragment holds a tilde. */
const CARRIED = /~([a-z]{2})$/

/**
 * In which language the page speaks: at first the one that was kept, else that of its person's browser, else of its host,
 * then whichever they choose. A choice is held in memory here; to a fresh page of this tab it crosses in the address, and is
 * taken out of it at once.
 */
export interface PageLanguage {
  /** Fetches the first language; rejects when not even English arrives. */
  start(kept?: Language | null): Promise<void>
  /** Fetches a language and speaks it, or goes on as before when it does not arrive. */
  choose(language: Language): Promise<void>
  /** The one that was chosen; null while nobody has. */
  chosen(): Language | null
  /** The fragment with which a fresh page speaks as this one does. */
  carry(fragment: string): string
  /** The page has been left: a language that arrives now changes nothing. */
  close(): void
}

export interface PageLanguageOptions {
  /** The page has something to draw anew. */
  onSpoken(): void
  /** The language of whoever hosts the page, as in BCP 47; only waited for when the room speaks none of its person's. */
  hostLanguage(): Promise<string | null>
  readonly tab?: Tab
}

/** Builds it; nothing is fetched before it starts. */
export function createPageLanguage(options: PageLanguageOptions): PageLanguage {
  const { onSpoken, hostLanguage, tab = globalThis } = options
  let chosen: Language | null = null
  let closed = false

  function tellPage(): void {
    if (closed) return
    const { documentElement } = tab.document
    documentElement.lang = languageNow()
    documentElement.dir = directionOf(languageNow())
    tab.document.title = words.home.title
    onSpoken()
  }

  async function ofHost(): Promise<Language> {
    const language = await hostLanguage()
    return (language === null ? null : languageFor([language])) ?? 'en'
  }

  return {
    async start(kept = null) {
      const [carried, language] = CARRIED.exec(tab.location.hash) ?? []
      chosen = parseLanguage(language) ?? kept
      if (carried !== undefined) clearAddress(tab.location.hash.slice(1, -carried.length), tab)
      const first = chosen ?? languageFor(tab.navigator.languages) ?? (await ofHost())
      await speak(first, ['arrival']).catch(() => speak('en', ['arrival']))
      tellPage()
    },
    async choose(language) {
      await speak(language).then(
        () => {
          chosen = language
        },
        () => null, // the select falls back to the language that is spoken, and says so
      )
      tellPage()
    },
    chosen: () => chosen,
    carry: fragment => (chosen === null ? fragment : `${fragment}~${chosen}`),
    close() {
      closed = true
    },
  }
}
