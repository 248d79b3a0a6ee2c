import { removeWorkers } from './kept-page.ts'
import { afterMs } from './voice/timer.ts'

/** A static page of ours with nothing on it; the server sends `Clear-Site-Data` along with it. */
const BLANK_PATH = './blank.html'
/** What the tab is called from the moment of a quick exit; the blank page's own title. */
const BLANK_TITLE = 'Blank page'
/** How long a page that was reloaded counts as just reloaded, ms: a tab of yesterday was reloaded once as well. */
const RELOADED_FOR_MS = 10 * 60_000
/** How long the server may take to answer, ms: whoever is waiting for a blank screen waits no longer. */
const ASK_MS = 2_000

/** What of a browser's tab is emptied and left; the tab itself, unless a test brings another. */
export type Tab = Pick<
  typeof globalThis,
  | 'localStorage'
  | 'sessionStorage'
  | 'indexedDB'
  | 'caches'
  | 'cookieStore'
  | 'navigator'
  | 'history'
  | 'location'
  | 'document'
  | 'fetch'
>

/**
 * Empties everything that a page of this origin could have kept, then the address bar. We keep nothing; this is the second
 * look. What the browser does not let us open it has not let us fill either: that step is passed over, and the others
 * still run. Resolves with the steps that were refused.
 */
export async function wipeLeftovers(tab: Tab = globalThis): Promise<readonly string[]> {
  const refused: string[] = []
  for (const [name, clear] of Object.entries(STORES)) {
    try {
      await clear(tab)
    } catch {
      refused.push(name)
    }
  }
  clearAddress('', tab)
  return refused
}

const STORES: Readonly<Record<string, (tab: Tab) => unknown>> = {
  local: tab => tab.localStorage.clear(),
  session: tab => tab.sessionStorage.clear(),
  async cookies({ cookieStore }) {
    const cookies = (await cookieStore?.getAll()) ?? [] // an older Firefox has no such thing; we never set one
    for (const { name } of cookies) if (name !== undefined) await cookieStore.delete(name)
  },
  async databases({ indexedDB }) {
    const databases = (await indexedDB.databases?.()) ?? [] // nor can it list them; we never make one
    for (const { name } of databases) if (name !== undefined) indexedDB.deleteDatabase(name)
  },
  // Before the caches that they fill. It waits for a worker that is just being fetched, which may take for ever.
  workers: tab => Promise.race([removeWorkers(tab), afterAsking()]),
  async caches({ caches }) {
    for (const name of await caches.keys()) await caches.delete(name)
  },
  async files({ navigator }) {
    const folder = await navigator.storage.getDirectory()
    for await (const name of folder.keys()) await folder.removeEntry(name, { recursive: true })
  },
}

/** Where the page lies. A path that begins with two slashes would be read as the name of another host. */
function pathOf({ pathname }: Pick<Location, 'pathname'>): string {
  return pathname.replace(/^\/+/, '/')
}

/** Takes the room out of the address bar and out of this tab's history. */
export function clearAddress(fragment = '', { history, location }: Tab = globalThis): void {
  history.replaceState(null, '', pathOf(location) + (fragment === '' ? '' : `#${fragment}`))
}

/**
 * Starts a fresh page in the place of the old one, so that its memory is gone and the tab's history holds nothing of it;
 * only what the fragment says crosses over. The question mark makes it another page to the browser, which would otherwise
 * only scroll; the fresh page takes it out of the address. Reloading would keep for the new page what the browser had
 * noted of the old one: where it was scrolled to, and what its fields held.
 * Resolves to false when the server cannot be reached: then this page has to tell the farewell itself. Once its person has
 * vanished it stays where it is, since starting afresh would call off the way to the blank page. Our server answers with an
 * order to clear every storage once more; `putBack` is called after it, with the last thing that this page does.
 */
export async function startAfresh(
  fragment: string,
  tab: Tab = globalThis,
  vanished?: AbortSignal,
  putBack: () => void = () => {},
): Promise<boolean> {
  await ask(BLANK_PATH, tab) // whatever comes of it: a browser that is slow to clear must not look like a missing server
  if (!(await isServed(tab))) return false
  if (vanished?.aborted) return true
  putBack()
  tab.location.replace(`${pathOf(tab.location)}?#${fragment}`)
  return true
}

/** Whether this page has just been loaded anew, past whatever lay on a shelf: it is as new as its host has it. */
export function isJustReloaded({
  performance,
}: Pick<typeof globalThis, 'performance'> = globalThis): boolean {
  const [arrival] = performance.getEntriesByType('navigation')
  const isReload = arrival !== undefined && 'type' in arrival && arrival.type === 'reload'
  return isReload && performance.now() < RELOADED_FOR_MS
}

/** Leaves nothing on the screen, and goes away to a page with nothing on it; to the browser's own, without our server. */
export async function goBlank(tab: Tab = globalThis): Promise<void> {
  tab.document.title = BLANK_TITLE
  clearAddress('', tab)
  const asking = isServed(tab)
  await wipeLeftovers(tab)
  tab.location.replace((await asking) ? BLANK_PATH : 'about:blank')
}

/** Whether the page's server answers: without it, a new page would be the browser's own error, or a kept one. */
export function isServed(tab: Tab = globalThis): Promise<boolean> {
  return ask(pathOf(tab.location), tab)
}

function afterAsking(): Promise<void> {
  return new Promise(resolve => void afterMs(ASK_MS, resolve))
}

async function ask(path: string, { fetch }: Tab): Promise<boolean> {
  try {
    const response = await fetch(path, {
      method: 'HEAD',
      cache: 'no-store',
      signal: AbortSignal.timeout(ASK_MS),
    })
    return response.ok
  } catch {
    return false // nobody there, or not in time
  }
}
