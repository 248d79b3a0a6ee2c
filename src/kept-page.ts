import type { Tab } from './fresh-page.ts'
import { KEPT_PREFIX } from './page-keeper.ts'

/** The worker that keeps the page (page-keeper.worker.ts), at the root of what is built. */
const WORKER = './worker.js'

/**
 * The page itself on this device, so that it opens without a network: a worker of ours, and a cache of the page's own files.
 * Only for whoever asked for it, or has installed the page.
 */
export interface KeptPage {
  /** Has it kept, or brought up to date, without taking over any page that is open; whether that has begun. */
  keep(): Promise<boolean>
  /** Takes worker and files away. */
  release(): Promise<void>
}

export function createKeptPage(tab: Tab = globalThis): KeptPage {
  return {
    async keep() {
      const { serviceWorker } = tab.navigator
      if (serviceWorker === undefined) return false // a private window, or an address that is not secure
      const registering = serviceWorker.register(WORKER, { updateViaCache: 'none' })
      return registering.then(
        () => true,
        () => false, // it is tried again at the next visit
      )
    },
    async release() {
      await removeWorkers(tab)
      for (const name of await tab.caches.keys())
        if (name.startsWith(KEPT_PREFIX)) await tab.caches.delete(name)
    },
  }
}

/** Ends the workers of this page, and with them what they hold in memory; those of a neighbour's folder stay. */
export async function removeWorkers({ navigator, location }: Tab): Promise<void> {
  const folder = new URL('./', location.href).href
  for (const one of (await navigator.serviceWorker?.getRegistrations()) ?? [])
    if (one.scope === folder) await one.unregister()
}

/** Whether somebody has put the page on their device as an app of its own. */
export function isInstalled({ matchMedia }: Pick<typeof globalThis, 'matchMedia'>): boolean {
  return matchMedia('(display-mode: standalone)').matches
}
