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
  /** Takes worker and files away; false where the browser does not let anybody look, as some do in a private window. */
  release(): Promise<boolean>
}

export function createKeptPage(tab: Tab = globalThis): KeptPage {
  let registering: Promise<boolean> = Promise.resolve(false)
  return {
    async keep() {
      const { serviceWorker } = tab.navigator
      if (serviceWorker === undefined) return false // a private window, or an address that is not secure
      registering = serviceWorker.register(WORKER, { updateViaCache: 'none' }).then(
        () => true,
        () => false, // it is tried again at the next visit
      )
      return registering
    },
    async release() {
      await registering // one that is still under way would come after all
      return takeAway(tab).then(
        () => true,
        () => false,
      )
    },
  }
}

async function takeAway(tab: Tab): Promise<void> {
  await removeWorkers(tab)
  for (const name of await tab.caches.keys())
    if (name.startsWith(`${KEPT_PREFIX}${folderOf(tab)} `)) await tab.caches.delete(name)
}

/** Ends the workers of this page, and with them what they hold in memory; those of a neighbour's folder stay. */
export async function removeWorkers(tab: Tab): Promise<void> {
  for (const one of (await tab.navigator.serviceWorker?.getRegistrations()) ?? [])
    if (one.scope === folderOf(tab)) await one.unregister()
}

function folderOf({ location }: Tab): string {
  return new URL('./', location.href).href
}

/** Whether somebody has put the page on their device as an app of its own. */
export function isInstalled({ matchMedia }: Pick<typeof globalThis, 'matchMedia'>): boolean {
  return matchMedia('(display-mode: standalone)').matches
}
