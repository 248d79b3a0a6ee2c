import { goBlank, startAfresh, type Tab, wipeLeftovers } from './fresh-page.ts'
import type { Farewell } from './letting-go.ts'
import { AWAY_FRAGMENT, letGoFragment, REMOVED_FRAGMENT } from './net/room-link.ts'
import type { PageChoices } from './page-choices.ts'
import type { Screen } from './ui/screen.ts'

/** What stands on the tab once its circle is over. */
export interface LastPage {
  /** Empties the tab and tells the farewell on a fresh page, or here if there is no server; nothing after a quick exit. */
  tell(farewell: Farewell): Promise<void>
  /** A quick exit: goes to a blank page, whatever was being told. */
  vanish(): Promise<void>
}

export function createLastPage(
  show: (screen: Screen) => void,
  tab: Tab = globalThis,
  { carry, putBack }: Pick<PageChoices, 'carry' | 'putBack'> = { carry: fragment => fragment, putBack() {} },
): LastPage {
  const leaving = new AbortController()
  const { signal } = leaving
  return {
    async tell(farewell) {
      if (signal.aborted) return
      await wipeLeftovers(tab)
      if (signal.aborted) return
      const fragment = fragmentOf(farewell)
      const isAfresh = fragment !== null && (await startAfresh(carry(fragment), tab, signal, putBack))
      if (isAfresh || signal.aborted) return
      putBack()
      show(screenOf(farewell))
    },
    vanish() {
      leaving.abort()
      return goBlank(tab)
    },
  }
}

// Whoever left may want to come back: their page keeps the link in its memory, and so stays.
function fragmentOf(farewell: Farewell): string | null {
  if (farewell.kind === 'ended') return letGoFragment(farewell.devices, farewell.letGo)
  if (farewell.kind === 'left') return null
  return farewell.kind === 'away' ? AWAY_FRAGMENT : REMOVED_FRAGMENT
}

function screenOf(farewell: Farewell): Screen {
  if (farewell.kind === 'ended') return { ...farewell, at: 'farewell' }
  return { at: 'notice', notice: farewell.kind === 'away' ? 'long-away' : farewell.kind }
}
