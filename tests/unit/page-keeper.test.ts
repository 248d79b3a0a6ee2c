import { describe, expect, it } from 'vitest'
import { type Build, createPageKeeper, KEPT_PREFIX } from '../../src/page-keeper.ts'

const FOLDER = 'https://room.example/circles/'
const SECRET = '#abcdefghijklmnopqrstuv'

/** A build whose page names its own script, as Vite writes it. */
function buildOf(version: string): Build & { readonly page: string } {
  const entry = `assets/index-${version}.js`
  return {
    version,
    entry,
    files: [entry, 'assets/same-1.css', `assets/de-${version}.js`],
    page: `<script src="./${entry}"></script>`,
  }
}
const OLD = buildOf('old')
const NEW = buildOf('new')

/** As many answers of one host does a browser hold open at a time; here fewer than a page has files. */
const CONNECTIONS = 2

/** A host that hands out one build, a network that can be cut, and the caches of a browser. */
function openWorld() {
  const stores = new Map<string, Map<string, Response>>()
  const asked: string[] = []
  let unread = 0 // answers of which nobody has read the body yet
  const world = { served: OLD, hasNetwork: true, missing: 'none', counts: false }
  const caches = {
    async open(name: string) {
      const store = stores.get(name) ?? new Map<string, Response>()
      stores.set(name, store)
      return {
        async put(url: string, response: Response) {
          unread -= 1
          store.set(url, response)
        },
      }
    },
    match: async (url: string, { cacheName = '' }: MultiCacheQueryOptions) =>
      stores.get(cacheName)?.get(url)?.clone(),
    keys: async () => [...stores.keys()],
    delete: async (name: string) => stores.delete(name),
  } as unknown as CacheStorage

  async function fetch({ url, cache }: Request): Promise<Response> {
    asked.push(`${cache} ${url}`)
    if (unread >= CONNECTIONS) return new Promise(() => {}) // a browser waits for one of them to end
    if (!world.hasNetwork) throw new TypeError('There is no network.')
    const path = url.replace(/[?#].*/, '').slice(FOLDER.length)
    if (path === world.missing) return new Response('Not found', { status: 404 })
    if (cache !== undefined && world.counts) unread += 1
    if (path === '' || path === 'index.html') return new Response(world.served.page)
    return world.served.files.includes(path)
      ? new Response(`${path} of ${world.served.version}`)
      : new Response('Not found', { status: 404 })
  }

  return {
    world,
    asked,
    caches,
    keeper: (build: Build) => createPageKeeper({ caches, fetch, folder: FOLDER, build }),
    /** All addresses under which something is kept, by cache. */
    kept: () => Object.fromEntries([...stores].map(([name, store]) => [name, [...store.keys()].toSorted()])),
  }
}

/** What a page asks for; node's own requests do not know how a page is gone to. */
function asks(path: string, mode: RequestMode = 'cors', method = 'GET'): Request {
  return { url: new URL(path, FOLDER).href, mode, method, cache: 'default' } as Request
}

const textOf = async (answer: Promise<Response> | null) => (await answer)?.text()
const cacheOf = ({ version }: Build) => `${KEPT_PREFIX}${FOLDER} ${version}`

describe('the worker that keeps the page', () => {
  it('[S52] keeps the page’s own built files and no other address, whatever is asked for', async () => {
    const { keeper, kept, asked } = openWorld()
    const worker = keeper(OLD)
    await worker.install()
    await worker.activate()
    const own = [FOLDER, ...OLD.files.map(file => FOLDER + file)].toSorted()
    expect(kept()).toEqual({ [cacheOf(OLD)]: own })
    expect(asked[0]).toBe(`no-store ${FOLDER}`)
    const nothing = [
      'config.json',
      'ice',
      'signal',
      'healthz',
      'blank.html',
      'safety.html',
      'worker.js',
      'assets/other.js',
    ]
    for (const path of [
      ...nothing,
      `${OLD.entry}?a`,
      '/',
      '/assets/index-old.js',
      'https://elsewhere.example/',
    ])
      expect(worker.answer(asks(path)), path).toBeNull()
    for (const path of ['blank.html', 'safety.html', '/', '/circles', 'deeper/'])
      expect(worker.answer(asks(path, 'navigate')), path).toBeNull()
    expect(worker.answer(asks('', 'navigate', 'POST'))).toBeNull()
    expect(worker.answer(asks('', 'cors', 'HEAD'))).toBeNull()
    expect(worker.answer(asks('')), 'only a page that is gone to').toBeNull()
    for (const path of [SECRET, `?a=1${SECRET}`, `index.html${SECRET}`])
      expect(await textOf(worker.answer(asks(path, 'navigate')))).toBe(OLD.page)
    for (const file of OLD.files) await worker.answer(asks(file))
    expect(kept(), 'what was asked for is kept nowhere').toEqual({ [cacheOf(OLD)]: own })
  })

  it('[S52] asks the network first, and answers itself only where none answers', async () => {
    const { keeper, world } = openWorld()
    const worker = keeper(OLD)
    await worker.install()
    world.served = { ...OLD, page: `${OLD.page} as it is now` }
    expect(await textOf(worker.answer(asks(SECRET, 'navigate')))).toBe(`${OLD.page} as it is now`)
    world.hasNetwork = false
    expect(await textOf(worker.answer(asks(SECRET, 'navigate')))).toBe(OLD.page)
    expect(await textOf(worker.answer(asks(OLD.entry)))).toBe(`${OLD.entry} of old`)
  })

  it('[S52] keeps a version whole or not at all', async () => {
    const { keeper, world, kept } = openWorld()
    for (const missing of ['', ...OLD.files]) {
      world.missing = missing
      await expect(keeper(OLD).install(), missing).rejects.toThrow('has not arrived')
      expect(kept()).toEqual({})
    }
    world.missing = 'none'
    world.served = NEW // put up between the fetching of the worker and that of the page
    await expect(keeper(OLD).install()).rejects.toThrow('another version')
    expect(kept()).toEqual({})
  })

  it('[S52] holds up nobody, itself neither, with answers that it has not read', async () => {
    const { keeper, world, kept } = openWorld()
    world.counts = true
    await keeper(OLD).install()
    expect(kept()[cacheOf(OLD)]).toHaveLength(OLD.files.length + 1)
  })

  it('[S52] two versions never mix: each answers from its own files alone, and takes away those of others once it rules', async () => {
    const { keeper, world, kept, caches } = openWorld()
    const old = keeper(OLD)
    await old.install()
    await old.activate()
    world.served = NEW
    const young = keeper(NEW)
    await young.install()
    expect(Object.keys(kept())).toEqual([cacheOf(OLD), cacheOf(NEW)])
    // The old one still rules: the page of the new version comes from the network, and so do its parts.
    expect(await textOf(old.answer(asks('', 'navigate')))).toBe(NEW.page)
    expect(old.answer(asks(NEW.entry))).toBeNull()
    // A page of the old version that is still open gets its own part, which the host has no more.
    expect(await textOf(old.answer(asks('assets/de-old.js')))).toBe('assets/de-old.js of old')
    world.hasNetwork = false
    expect(await textOf(old.answer(asks('', 'navigate')))).toBe(OLD.page)
    expect(await textOf(old.answer(asks('assets/same-1.css')))).toBe('assets/same-1.css of old')
    const neighbour = `${KEPT_PREFIX}https://room.example/elsewhere/ old`
    await caches.open(neighbour)
    await young.activate()
    expect(Object.keys(kept())).toEqual([cacheOf(NEW), neighbour])
    expect(await textOf(young.answer(asks('', 'navigate')))).toBe(NEW.page)
  })

  it('[S52] without network and without its files the browser says what it says to everyone', async () => {
    const { keeper, world, kept } = openWorld()
    world.hasNetwork = false
    const worker = keeper(OLD)
    await expect(worker.answer(asks('', 'navigate'))).rejects.toThrow('no network')
    await expect(worker.answer(asks(OLD.entry))).rejects.toThrow('no network')
    expect(kept(), 'nor does what was wiped come back').toEqual({})
  })
})
