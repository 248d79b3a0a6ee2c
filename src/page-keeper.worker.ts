import { type Build, createPageKeeper } from './page-keeper.ts'

/** What a service worker hears; the compiler knows it only where there is no page. */
interface Lasting {
  waitUntil(work: Promise<unknown>): void
}
interface Asking {
  readonly request: Request
  respondWith(answer: Promise<Response>): void
}
declare const self: {
  addEventListener(kind: 'install' | 'activate', listener: (event: Lasting) => void): void
  addEventListener(kind: 'fetch', listener: (event: Asking) => void): void
}
/** Put in its place by vite.config.ts. */
declare const BUILD: Build

const keeper = createPageKeeper({
  caches,
  fetch: request => fetch(request),
  folder: new URL('./', location.href).href,
  build: BUILD,
})
self.addEventListener('install', event => event.waitUntil(keeper.install()))
self.addEventListener('activate', event => event.waitUntil(keeper.activate()))
self.addEventListener('fetch', event => {
  const answer = keeper.answer(event.request)
  if (answer !== null) event.respondWith(answer)
})
