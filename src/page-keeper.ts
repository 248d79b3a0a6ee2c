/*
 * What the page's service worker does, and all of it:
 *
 *   install   fetches the page as it is built, whole or not at all, into a cache of this version's own
 *   answer    asks the network first; what it has kept is used only where no network answers
 *   activate  takes away what earlier versions kept
 *
 * It keeps the page's own built files and nothing that is asked for at run time: no config.json, no /ice, no address of
 * anybody. A link's secret stands in the address of the page that asks, so addresses are looked at and never kept.
 * It never takes over: a new version waits, as browsers have it, until no tab of the page is open any more. Two versions
 * never mix, since each answers from its own files alone, and the name of each file is the hash of what is in it.
 */

/** How the names of our caches begin. */
export const KEPT_PREFIX = 'the page of '

export interface PageKeeperOptions {
  readonly caches: Pick<CacheStorage, 'open' | 'match' | 'keys' | 'delete'>
  readonly fetch: (request: Request) => Promise<Response>
  /** The folder in which the page lies, with a slash at its end. */
  readonly folder: string
  readonly build: Build
}

/** What was built, as vite.config.ts tells the worker. */
export interface Build {
  readonly version: string
  /** The script with which the page begins; its name stands in the page of the same build. */
  readonly entry: string
  /** All that stands before somebody sits, in every language, by names relative to the folder. */
  readonly files: readonly string[]
}

export interface PageKeeper {
  install(): Promise<void>
  activate(): Promise<void>
  /** The answer to what a page asks for; null for all that is none of its business, which the browser then asks itself. */
  answer(request: Request): Promise<Response> | null
}

export function createPageKeeper({ caches, fetch, folder, build }: PageKeeperOptions): PageKeeper {
  const ours = `${KEPT_PREFIX}${folder} `
  const name = `${ours}${build.version}`
  const files = new Set(build.files.map(file => new URL(file, folder).href))

  async function fetchWhole(url: string, cache: RequestCache): Promise<Response> {
    const response = await fetch(new Request(url, { cache, credentials: 'same-origin' }))
    if (response.ok && !response.redirected) return response
    throw new Error('A file of the page has not arrived.')
  }

  async function answerWithKept(request: Request, url: string): Promise<Response> {
    try {
      const response = await fetch(request)
      if (response.ok || url === folder) return response
      return (await kept(url)) ?? response // gone with the version it belongs to
    } catch (error) {
      const response = await kept(url)
      if (response !== undefined) return response
      throw error
    }
  }

  // Without opening it: what a wipe has taken away must not come back, though empty.
  function kept(url: string): Promise<Response | undefined> {
    return caches.match(url, { cacheName: name, ignoreVary: true })
  }

  return {
    async install() {
      const page = await fetchWhole(folder, 'no-store')
      if (!(await page.clone().text()).includes(build.entry))
        throw new Error('The page is of another version than its worker.')
      const cache = await caches.open(name)
      try {
        // One after the other: answers whose bodies wait to be read hold up all others of the same host.
        for (const url of files) await cache.put(url, await fetchWhole(url, 'default'))
        await cache.put(folder, page)
      } catch (error) {
        await caches.delete(name)
        throw error
      }
    },
    async activate() {
      for (const one of await caches.keys())
        if (one.startsWith(ours) && one !== name) await caches.delete(one)
    },
    answer(request) {
      if (request.method !== 'GET') return null
      const { origin, pathname, search } = new URL(request.url)
      const url = `${origin}${pathname}`
      if (request.mode === 'navigate')
        return url === folder || url === `${folder}index.html` ? answerWithKept(request, folder) : null
      return search === '' && files.has(url) ? answerWithKept(request, url) : null
    },
  }
}
