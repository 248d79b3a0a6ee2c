import type { Tab } from '../../../src/fresh-page.ts'

const PAGE = 'https://room.example/'

/** A browser's tab that writes down what is done to it; `refuses` throws, as with site data blocked. */
export function tabOf(did: string[], { refuses = '', hasServer = true } = {}): Tab {
  const note = (what: string) => {
    did.push(what)
    if (what === refuses) throw new Error('The browser does not allow it.')
  }
  const folder = {
    async *keys() {
      yield 'a file'
    },
    removeEntry: async () => note('files'),
  }
  return {
    localStorage: { clear: () => note('local') },
    sessionStorage: { clear: () => note('session') },
    cookieStore: { getAll: async () => [{ name: 'a cookie' }], delete: async () => note('cookies') },
    indexedDB: { databases: async () => [{ name: 'a database' }], deleteDatabase: () => note('databases') },
    caches: { keys: async () => ['a cache'], delete: async () => note('caches') },
    navigator: {
      storage: { getDirectory: async () => folder },
      serviceWorker: {
        getRegistrations: async () => [
          { scope: PAGE, unregister: async () => note('workers') },
          { scope: `${PAGE}neighbour/`, unregister: async () => note('a neighbour’s worker') },
        ],
      },
    },
    document: {},
    history: { replaceState: (_: unknown, __: string, url: string) => note(`address ${url}`) },
    location: {
      href: `${PAGE}#secret`,
      pathname: '/',
      replace: (url: string) => note(`replace ${url}`),
    },
    async fetch(url: string) {
      note(`ask ${url}`)
      if (!hasServer) throw new Error('There is no server.')
      return { ok: true }
    },
  } as unknown as Tab
}
