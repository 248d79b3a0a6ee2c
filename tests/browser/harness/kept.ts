import type { Person } from './person.ts'

/** Everything of this origin that a browser could have kept. */
export function kept(person: Person) {
  return person.page.evaluate(async () => ({
    local: Object.keys(localStorage),
    session: Object.keys(sessionStorage),
    databases: (await indexedDB.databases()).map(one => one.name),
    caches: await caches.keys(),
    cookies: document.cookie,
    address: location.hash,
  }))
}

/** What a page of ours leaves behind. */
export const NOTHING_KEPT = { local: [], session: [], databases: [], caches: [], cookies: '', address: '' }
