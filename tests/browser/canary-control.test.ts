import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { WebSocket } from 'ws'
import { type Canaries, createCanary, searchBytes, searchFolder } from './harness/canaries.ts'
import { heapOf } from './harness/heap.ts'
import { until } from './harness/until.ts'
import { openCanaryHouse } from './room/canary-house.ts'
import {
  type CarelessHouse,
  openCarelessHouse,
  PLACES,
  type Planted,
  plant,
  whereabouts,
} from './room/careless-house.ts'
import { createGathering } from './room/gathering.ts'

/*
 * The control of canary.test.ts: a page and a server that do what ours never do leave a canary in each place, and the same
 * search finds each of them.
 */

const planted = Object.fromEntries(PLACES.map(place => [place, createCanary()])) as Planted
const gathering = createGathering()
let careless: CarelessHouse

beforeAll(async () => {
  careless = await openCarelessHouse(planted)
})

afterAll(async () => {
  await gathering.close()
  careless?.close()
})

it.each(['chromium', 'firefox'] as const)(
  '[W124] what a careless page leaves in %s is found in each place',
  async kind => {
    const person = await gathering.invite('Careless', { browser: kind })
    await plant(person, careless, planted)
    const { heap, ...onDisk } = planted
    if (kind === 'chromium')
      expect(searchBytes(Buffer.from(await heapOf(person.page)), { heap })).not.toEqual([])
    const meanwhile = await searchFolder(person.profile, onDisk)
    await person.page.browser().close()
    const hits = [...meanwhile, ...(await searchFolder(person.profile, onDisk))]
    console.info(`${kind}: ${JSON.stringify(whereabouts(hits, onDisk), null, 2)}`)
    expect([...new Set(hits.map(hit => hit.canary))].sort()).toEqual(Object.keys(onDisk).sort())
    const forms = hits.filter(hit => ['wide', 'base64'].includes(hit.canary)).map(hit => hit.how)
    if (kind === 'chromium') expect(forms.some(how => how.includes('utf-16'))).toBe(true)
    expect(forms.some(how => how.includes('base64'))).toBe(true)
  },
)

const SERVER_PLACES = ['heap', 'output', 'errors', 'work', 'passing', 'open', 'gone'] as const

/** Beside the server, what ours never does: it prints, and writes where it works, where one passes things, and elsewhere. */
const carelessServer = (said: Canaries, elsewhere: string) => `
  import fs from 'node:fs'
  import os from 'node:os'
  const said = ${JSON.stringify(said)}
  globalThis.kept = { heap: said.heap }
  console.log(said.output)
  console.error(said.errors)
  fs.writeFileSync('diary', said.work)
  fs.writeFileSync(os.tmpdir() + '/note', Buffer.from(said.passing, 'utf16le'))
  for (const [name, isGone] of [['open', false], ['gone', true]]) {
    const path = ${JSON.stringify(elsewhere)} + '/' + name
    fs.writeSync(fs.openSync(path, 'w'), said[name])
    if (isGone) fs.unlinkSync(path)
  }
`

it('[W124] what a careless server keeps is found in its heap, its memory, its output and every file that it has written or holds open', async () => {
  const said = Object.fromEntries(SERVER_PLACES.map(place => [place, createCanary()]))
  const elsewhere = mkdtempSync(join(tmpdir(), 'listening-room-elsewhere-'))
  const room = await openCanaryHouse({ beside: carelessServer(said, elsewhere), mayWrite: true })
  const hits = await room.search(said)
  const files = (place: string) => hits.filter(hit => hit.canary === place).map(hit => hit.file)
  for (const place of SERVER_PLACES) expect(files(place), place).toContain('memory')
  expect(files('heap').some(file => file.startsWith('heap/'))).toBe(true)
  for (const place of ['output', 'errors']) expect(files(place)).toContain('output')
  expect(files('work')).toContain('work/diary')
  expect(files('passing')).toContain('passing/note')
  expect(files('open')).toContain(join(elsewhere, 'open'))
  expect(files('gone')).toContain(`${join(elsewhere, 'gone')} (deleted)`)
  await room.close()
  rmSync(elsewhere, { recursive: true, force: true })
})

it('[W124] what our own server holds is found in its heap and in its memory, and where it is searched it cannot write a file', async () => {
  const tries = `import fs from 'node:fs'
    for (const path of ['diary', process.env.TMPDIR + '/note', ${JSON.stringify(join(tmpdir(), 'anywhere'))}])
      try { fs.writeFileSync(path, '') } catch (error) { console.log(error.code) }`
  const room = await openCanaryHouse({ beside: tries })
  expect(room.house.output.match(/ERR_ACCESS_DENIED/g)).toHaveLength(3)
  const topic = createCanary()
  const socket = new WebSocket(`${room.house.url.replace('http', 'ws')}/signal`)
  await until(() => socket.readyState === WebSocket.OPEN, 'the socket is open')
  socket.send(JSON.stringify({ type: 'subscribe', topics: [topic] }))
  const where = async () => (await room.search({ topic })).map(({ file }) => file.split('/')[0])
  await until(async () => (await where()).includes('heap'), 'it is found', { withinMs: 60_000, everyMs: 500 })
  expect(await where()).toEqual(expect.arrayContaining(['heap', 'memory']))
  socket.close()
  await room.close()
})
