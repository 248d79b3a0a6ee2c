import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { brotliCompressSync, gzipSync } from 'node:zlib'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { WebSocket } from 'ws'
import { type Canaries, createCanary, searchBytes, searchFolder } from './harness/canaries.ts'
import { heapOf } from './harness/heap.ts'
import type { Person } from './harness/person.ts'
import { until } from './harness/until.ts'
import { openCanaryHouse } from './room/canary-house.ts'
import { createGathering } from './room/gathering.ts'

/*
 * The control of canary.test.ts: a page that does what ours never does leaves a canary in each place, and the same search
 * finds each of them.
 */

const PLACES = [
  'local',
  'session',
  'database',
  'cache',
  'file',
  'cookie',
  'title',
  'address',
  'gzip',
  'brotli',
] as const
const STORED = PLACES.filter(place => !['title', 'address', 'gzip', 'brotli'].includes(place))
const planted: Record<(typeof PLACES)[number], string> = Object.fromEntries(
  PLACES.map(place => [place, createCanary()]),
) as never
const gathering = createGathering()
let careless: Server
let url: string

beforeAll(async () => {
  careless = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost')
    const kept = { 'Cache-Control': 'public, max-age=86400', 'Content-Type': 'text/plain' }
    if (pathname === '/gzip')
      response
        .writeHead(200, { ...kept, 'Content-Encoding': 'gzip' })
        .end(gzipSync(`of ${planted.gzip} once`))
    else if (pathname === '/brotli')
      response
        .writeHead(200, { ...kept, 'Content-Encoding': 'br' })
        .end(brotliCompressSync(`of ${planted.brotli} once`))
    else {
      const early = pathname === '/early' ? "<script>history.replaceState(null, '', '/early')</script>" : ''
      response
        .writeHead(200, {
          'Content-Type': 'text/html',
          'Set-Cookie': `kept=${planted.cookie}; Max-Age=86400`,
        })
        .end(`<!doctype html>${early}<title>A page</title>`)
    }
  })
  await new Promise<void>(resolve => careless.listen(0, () => resolve()))
  url = `http://localhost:${(careless.address() as AddressInfo).port}`
})

afterAll(async () => {
  await gathering.close()
  careless?.close()
})

/** Leaves a canary in everything in which a page can leave one. */
async function plant(person: Person): Promise<void> {
  await person.open(`${url}/#${planted.address}`)
  await person.page.evaluate(async what => {
    document.title = what.title
    localStorage.setItem('kept', what.local)
    sessionStorage.setItem('kept', what.session)
    await new Promise((resolve, reject) => {
      const opening = indexedDB.open('kept')
      opening.onupgradeneeded = () => opening.result.createObjectStore('kept')
      opening.onerror = reject
      opening.onsuccess = () => {
        const writing = opening.result.transaction('kept', 'readwrite', { durability: 'strict' })
        writing.objectStore('kept').put({ text: what.database }, 'one')
        writing.oncomplete = resolve
      }
    })
    await (await caches.open('kept')).put('/one', new Response(what.cache))
    const folder = await navigator.storage.getDirectory()
    const writing = await (await folder.getFileHandle('kept', { create: true })).createWritable()
    await writing.write(what.file)
    await writing.close()
    for (const packed of ['/gzip', '/brotli']) await (await fetch(packed)).text()
    Object.assign(globalThis, { kept: what.local })
  }, planted)
}

it.each(['chromium', 'firefox'] as const)(
  '[W124] what a careless page leaves in %s is found in each place',
  async kind => {
    const person = await gathering.invite('Careless', { browser: kind })
    await plant(person)
    if (kind === 'chromium')
      expect(searchBytes(Buffer.from(await heapOf(person.page)), { kept: planted.local })).not.toEqual([])
    await person.page.browser().close()
    const hits = await searchFolder(person.profile, planted)
    const where = Object.fromEntries(
      PLACES.map(place => [place, hits.find(hit => hit.canary === place)?.file ?? 'nowhere']),
    )
    console.info(`${kind}: ${JSON.stringify(where)}`)
    // Firefox keeps a tab's session storage in memory alone.
    const missed = STORED.filter(place => where[place] === 'nowhere')
    expect(missed).toEqual(kind === 'firefox' ? ['session'] : [])
  },
)

it.each(['chromium', 'firefox'] as const)(
  '[W124] what taking the link out of the address early buys in %s',
  async kind => {
    const person = await gathering.invite('Early', { browser: kind })
    const links: Canaries = { early: createCanary(), never: createCanary() }
    for (const [path, canary] of Object.entries(links)) {
      await person.open('about:blank')
      await person.open(`${url}/${path}#${canary}`)
    }
    await person.page.browser().close()
    const hits = await searchFolder(person.profile, links)
    for (const path of Object.keys(links))
      console.info(
        `${kind}, ${path}: ${[...new Set(hits.filter(hit => hit.canary === path).map(hit => hit.file))].join(', ') || 'nowhere'}`,
      )
  },
)

it('[W124] what the server holds is found in its heap and in its memory', async () => {
  const room = await openCanaryHouse()
  const topic = createCanary()
  const socket = new WebSocket(`${room.house.url.replace('http', 'ws')}/signal`)
  await until(() => socket.readyState === WebSocket.OPEN, 'the socket is open')
  socket.send(JSON.stringify({ type: 'subscribe', topics: [topic] }))
  await until(async () => (await room.search({ topic })).some(hit => hit.file === 'heap'), 'it is found', {
    withinMs: 60_000,
    everyMs: 500,
  })
  expect((await room.search({ topic })).map(hit => hit.file)).toEqual(
    expect.arrayContaining(['heap', 'memory']),
  )
  socket.close()
  await room.close()
})
