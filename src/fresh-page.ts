import { letGoFragment } from './net/room-link.ts'

/** How long the server may take to say that a fresh page is to be had, ms. */
const ASK_MS = 2_000

/** Empties everything that a page of this origin could have kept. We keep nothing; this is the second look. */
export async function clearStorage(): Promise<void> {
  localStorage.clear()
  sessionStorage.clear()
  if ('cookieStore' in globalThis) {
    for (const { name } of await cookieStore.getAll()) if (name !== undefined) await cookieStore.delete(name)
  }
  const databases = (await indexedDB.databases?.()) ?? [] // an older Firefox cannot list them; we never make one
  for (const { name } of databases) if (name !== undefined) indexedDB.deleteDatabase(name)
  for (const name of await caches.keys()) await caches.delete(name)
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
