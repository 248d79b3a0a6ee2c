import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { brotliCompressSync, gzipSync } from 'node:zlib'
import { type Canaries, searchFolder } from '../harness/canaries.ts'
import type { Person } from '../harness/person.ts'
import { until } from '../harness/until.ts'

/** A page that does what ours never does: it leaves something in everything in which a page can leave it. */
export const PLACES = [
  ...['heap', 'local', 'wide', 'base64', 'session', 'database', 'cache', 'file', 'cookie'],
  ...['title', 'address', 'field', 'gzip', 'brotli'],
] as const

export type Planted = Readonly<Record<(typeof PLACES)[number], string>>

export interface CarelessHouse {
  readonly url: string
  close(): void
}

export async function openCarelessHouse(
  planted: Pick<Planted, 'cookie' | 'gzip' | 'brotli'>,
): Promise<CarelessHouse> {
  const server = createServer((request, response) => {
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
      const { cookie } = planted // one for all ports of this host: where none is wanted there is none
      const setting = cookie === '' ? {} : { 'Set-Cookie': `kept=${cookie}; Max-Age=86400` }
      response
        .writeHead(200, { 'Content-Type': 'text/html', ...setting })
        .end(`<!doctype html>${early}<title>A page</title><form><input name="kept" type="text"></form>`)
    }
  })
  await new Promise<void>(resolve => server.listen(0, () => resolve()))
  const url = `http://localhost:${(server.address() as AddressInfo).port}`
  return { url, close: () => void server.close() }
}

/** Leaves a canary in each place. */
export async function plant(person: Person, { url }: CarelessHouse, planted: Planted): Promise<void> {
  await person.open(`${url}/#${planted.address}`)
  await person.page.evaluate(async what => {
    Object.assign(globalThis, { kept: [what.heap] })
    document.title = what.title
    localStorage.setItem('kept', what.local)
    localStorage.setItem('wide', `ж ${what.wide}`)
    localStorage.setItem('base64', btoa(what.base64 ?? ''))
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
  }, planted)
  await writeCarelessly(person, planted.field)
}

/**
 * Writes into the field of the careless page and waits until the browser has noted it, for bringing it back after a crash:
 * whatever stood in any of its tabs before that could have been noted as well.
 */
export async function writeCarelessly(person: Person, field: string): Promise<void> {
  const input = await person.page.$('input')
  await input?.click({ count: 3 })
  await person.page.keyboard.type(field)
  const folder = join(
    person.profile,
    person.kind === 'chromium' ? 'Default/Sessions' : 'sessionstore-backups',
  )
  const isNoted = async () => (await searchFolder(folder, { field })).length > 0
  await until(isNoted, `${person.kind} notes what stands in a field`, { withinMs: 60_000, everyMs: 500 })
}

/** Where each was found; nowhere if not. */
export function whereabouts(
  hits: readonly { readonly canary: string; readonly file: string }[],
  of: Canaries,
) {
  return Object.fromEntries(
    Object.keys(of).map(place => {
      const files = new Set(hits.filter(hit => hit.canary === place).map(hit => hit.file))
      return [place, [...files].join(', ') || 'nowhere']
    }),
  )
}
