import type { Tab } from './fresh-page.ts'
import { forgetChoices, keepChoices, readChoices } from './kept-choices.ts'
import { createKeptPage, isInstalled, type KeptPage } from './kept-page.ts'
import { createPageLanguage, type PageLanguageOptions } from './page-language.ts'
import { createPageTheme } from './page-theme.ts'
import type { ChoiceRequest, Keeping } from './ui/theme.ts'

/**
 * What a person has chosen about the page itself: its language, its light, and whether this device keeps both and the page.
 * Without that tick nothing is kept anywhere.
 */
export interface PageChoices {
  /** Fetches the first language; rejects when not even English arrives. */
  start(): Promise<void>
  onRequest(request: ChoiceRequest): Promise<void>
  /** The fragment with which a fresh page looks and speaks as this one does. */
  carry(fragment: string): string
  /** After a wipe, which empties every storage: keeps again what was kept before it. */
  putBack(): void
  /** The page has been left: what arrives now changes nothing, and nothing is put back. */
  close(): void
}

export interface PageChoicesOptions extends Omit<PageLanguageOptions, 'tab'> {
  readonly tab?: Tab & Pick<typeof globalThis, 'matchMedia'>
  readonly keptPage?: KeptPage
}

/** Builds it; nothing is read or fetched before it starts. */
export function createPageChoices(options: PageChoicesOptions): PageChoices {
  const { onSpoken, tab = globalThis, keptPage = createKeptPage(tab) } = options
  const language = createPageLanguage({ ...options, tab })
  const theme = createPageTheme(tab)
  let closed = false

  const isKeeping = () => tab.document.documentElement.dataset.keeping === 'yes'

  function tell(keeping: Keeping): void {
    const hasNone = keeping === 'no' && language.chosen() === null && theme.chosen() === 'device'
    tab.document.documentElement.dataset.keeping = hasNone ? 'nothing' : keeping
  }

  function keep(): void {
    const isKept = keepChoices({ language: language.chosen(), theme: theme.chosen() }, tab)
    tell(isKept ? 'yes' : 'refused')
    if (isKept) void keptPage.keep()
  }

  async function forget(): Promise<void> {
    forgetChoices(tab)
    tell('no')
    if (!isInstalled(tab)) await keptPage.release()
  }

  return {
    start() {
      const kept = readChoices(tab)
      theme.start(kept?.theme ?? null)
      const started = language.start(kept?.language ?? null)
      tell(kept === null ? 'no' : 'yes')
      // Once the first screen stands: it must not wait for what only a later visit needs.
      const isKept = kept !== null || isInstalled(tab)
      // What was being fetched as the tick went, or the tab, may have come after all.
      void Promise.allSettled([started]).then(isKept ? keptPage.keep : keptPage.release)
      return started
    },
    async onRequest(request) {
      if (request.kind === 'choose-language') await language.choose(request.language)
      else if (request.kind === 'choose-theme') theme.choose(request.theme)
      if (closed) return
      if (request.kind === 'keep-choices') await (request.on ? keep() : forget())
      else if (isKeeping()) keep()
      else tell('no')
      if (!closed) onSpoken()
    },
    carry: fragment => theme.carry(language.carry(fragment)),
    putBack() {
      if (isKeeping() && !closed) keepChoices({ language: language.chosen(), theme: theme.chosen() }, tab)
    },
    close() {
      closed = true
      language.close()
    },
  }
}
