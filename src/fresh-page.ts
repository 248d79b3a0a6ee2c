import { letGoFragment } from './net/room-link.ts'

/** How long the server may take to say that a fresh page is to be had, ms. */
const ASK_MS = 2_000

/**
 * Empties everything that a page of this origin could have kept. We keep nothing; this is the second look. What the
 * browser does not let us open it has not let us fill either: that step is passed over, and the others still run.
 * Resolves with the steps that were refused.
 */
export async function clearStorage(): Promise<readonly string[]> {
  const refused: string[] = []
  for (const [name, clear] of Object.entries(STORES)) {
    try {
      await clear()
    } catch {
      refused.push(name)
    }
  }
  return refused
}

const STORES = {
  local: () => localStorage.clear(),
  session: () => sessionStorage.clear(),
  async cookies() {
    if (!('cookieStore' in globalThis)) return
    for (const { name } of await cookieStore.getAll()) if (name !== undefined) await cookieStore.delete(name)
  },
  async databases() {
    const databases = (await indexedDB.databases?.()) ?? [] // an older Firefox cannot list them; we never make one
    for (const { name } of databases) if (name !== undefined) indexedDB.deleteDatabase(name)
  },
  async caches() {
    for (const name of await caches.keys()) await caches.delete(name)
  },
}

/** Takes the room out of the address bar and out of this tab's history. */
export function clearAddress(fragment = ''): void {
  history.replaceState(null, '', location.pathname + (fragment === '' ? '' : `#${fragment}`))
}

/**
 * Starts a fresh page, so that the old one's memory is gone; only the two numbers cross over.
 * Resolves to false when the server cannot be reached: then this page has to tell the farewell itself.
 */
export async function startAfresh(devices: number, letGo: number): Promise<boolean> {
  clearAddress(letGoFragment(devices, letGo))
  if (!(await isServerThere())) {
    clearAddress()
    return false
  }
  location.reload()
  return true
}

async function isServerThere(): Promise<boolean> {
  try {
    const response = await fetch(location.pathname, {
      method: 'HEAD',
      cache: 'no-store',
      signal: AbortSignal.timeout(ASK_MS),
    })
    return response.ok
  } catch {
    return false // no server: reloading would show the browser's own error page
  }
}
