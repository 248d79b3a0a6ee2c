import { clearAddress, type Tab } from './fresh-page.ts'
import { parseTheme, type Theme, themeNow } from './ui/theme.ts'

/** A light at the end of an address; no secret and no word of a fragment holds a tilde. */
const CARRIED = /~(evening|day)$/
/** Which of the colours around the page (index.html) goes with which light of the device. */
const SCHEMES = { evening: 'dark', day: 'light' } as const

/**
 * In which light the page stands: that of its device, until its person chooses another. A choice is held in memory alone;
 * to a fresh page of this tab it crosses in the address, and is taken out of it at once.
 */
export interface PageTheme {
  /** Takes what an earlier page has carried here, else what is kept. */
  start(kept: Theme | null): void
  choose(theme: Theme): void
  chosen(): Theme
  /** The fragment with which a fresh page stands in this light. */
  carry(fragment: string): string
}

/** Builds it; nothing changes before it starts. */
export function createPageTheme(tab: Tab = globalThis): PageTheme {
  const page = tab.document.documentElement

  function choose(theme: Theme): void {
    if (theme === 'device') delete page.dataset.theme
    else page.dataset.theme = theme
    for (const [light, scheme] of Object.entries(SCHEMES)) {
      const media =
        theme === 'device' ? `(prefers-color-scheme: ${scheme})` : light === theme ? 'all' : 'not all'
      tab.document
        .querySelector(`meta[name="theme-color"][data-light="${light}"]`)
        ?.setAttribute('media', media)
    }
  }

  return {
    start(kept) {
      const [carried, theme] = CARRIED.exec(tab.location.hash) ?? []
      if (carried !== undefined) clearAddress(tab.location.hash.slice(1, -carried.length), tab)
      choose(parseTheme(theme) ?? kept ?? 'device')
    },
    choose,
    chosen: () => themeNow(page),
    carry(fragment) {
      const theme = themeNow(page)
      return theme === 'device' ? fragment : `${fragment}~${theme}`
    },
  }
}
