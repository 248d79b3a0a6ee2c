import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Canaries, createCanary, type Hit, searchBytes, searchFolder } from './harness/canaries.ts'
import { heapOf } from './harness/heap.ts'
import { kept, NOTHING_KEPT } from './harness/kept.ts'
import type { Person } from './harness/person.ts'
import { until } from './harness/until.ts'
import { type CanaryHouse, openCanaryHouse } from './room/canary-house.ts'
import { allSee, comeIn, createGathering, introduce } from './room/gathering.ts'
import { chooseOwn, keptBy, tick } from './room/kept.ts'
import { createTold, secretOf, tellEverything, writes } from './room/telling.ts'

/*
 * An evening of canaries: each thing that a circle knows is a text that occurs nowhere else. The profiles of the browsers
 * are searched while it lasts, after it, and after each way in which it may break off.
 */

/** Where a browser keeps the links that its person has followed, as it does for every page; the farewell says so. */
const OWN_HISTORY =
  /(?:^|\/)(?:History|History-journal|Top Sites|Favicons|Shortcuts|Network Action Predictor|Sessions\/|places\.sqlite|favicons\.sqlite|sessionstore|segmentation_platform\/)/

const NAMES = { ana: createCanary(), ben: createCanary(), fay: createCanary() }
const WORDS = createTold()
const gathering = createGathering()
let room: CanaryHouse
let ana: Person
let ben: Person
let fay: Person
let all: Canaries
let link: string

beforeAll(async () => {
  room = await openCanaryHouse()
  ;[ana, ben, fay] = (await Promise.all([
    gathering.invite(NAMES.ana),
    gathering.invite(NAMES.ben),
    gathering.invite(NAMES.fay, { browser: 'firefox' }),
  ])) as [Person, Person, Person]
})

afterAll(async () => {
  await gathering.close()
  await room?.close()
})

/** What was found, but for the link where the browser itself keeps it. */
async function found(person: Person): Promise<Hit[]> {
  const hits = await searchFolder(person.profile, all)
  const own = hits.filter(hit => hit.canary === 'secret' && OWN_HISTORY.test(hit.file))
  if (own.length > 0)
    console.info(`${person.kind} itself keeps the link: ${[...new Set(own.map(hit => hit.file))].join(', ')}`)
  return hits.filter(hit => !own.includes(hit))
}

async function inHeap(person: Person): Promise<string[]> {
  const heap = await heapOf(person.page)
  expect(heap.length).toBeGreaterThan(100_000)
  return searchBytes(Buffer.from(heap), all).map(hit => hit.canary)
}

/** What the workers that keep the page hold: they see each address that is gone to, the link's as well. */
async function inWorkers(person: Person): Promise<string[]> {
  const workers = person.page
    .browser()
    .targets()
    .filter(one => one.type() === 'service_worker')
  const heaps = await Promise.all(workers.map(heapOf))
  return heaps.flatMap(heap => searchBytes(Buffer.from(heap), all).map(hit => hit.canary))
}

/** Has choices and page kept on this device, which changes nothing of what is found there. */
async function keeps(person: Person): Promise<void> {
  await person.open(room.house.url)
  await chooseOwn(person, 'theme', 'evening')
  await tick(person)
  await until(
    async () => (await keptBy(person)).workers.some(one => one.endsWith('activated')),
    `${person.kind} keeps the page`,
  )
}

describe('an evening of canaries', () => {
  it('[W120] while it lasts no disk knows anything of it', async () => {
    for (const person of [ana, fay]) await keeps(person)
    link = await gathering.open(ana, room.house)
    all = { ...NAMES, ...WORDS, ...secretOf(link) }
    await tellEverything(ana, WORDS)
    for (const guest of [ben, fay]) await comeIn(guest, link)
    await allSee([ana, ben, fay])
    for (const person of [ben, fay]) await person.sees(WORDS.prompt)
    await writes(ana, WORDS)
    for (const person of [ben, fay]) await person.sees(WORDS.line)
    expect((await inHeap(ana)).sort()).toEqual(Object.keys(all).sort()) // so it would be found
    for (const person of [ana, ben, fay]) expect(await found(person), person.kind).toEqual([])
    expect(await room.search(all)).toEqual([])
  })

  it('[W121] after a quick exit neither disk nor memory of the tab knows anything, nor the server', async () => {
    for (const person of [ben, fay]) {
      await person.press('More')
      await person.press('Leave at once')
      await ana.seesNoMore(person.name)
      await until(() => person.page.evaluate(() => location.pathname === '/blank.html'), 'they are away')
      expect(await kept(person), person.kind).toEqual(NOTHING_KEPT)
      expect(await found(person), person.kind).toEqual([])
    }
    expect(await inHeap(ben)).toEqual([])
    expect(await room.search(all)).toEqual([])
  })

  it('[W122] after the end neither disk nor memory of the tab knows anything, and the server never did', async () => {
    await comeIn(fay, link)
    await allSee([ana, fay])
    await ana.press('More')
    await ana.press('End the circle together')
    await ana.press('I’m ready to let this go')
    await fay.press('I’m ready to let this go')
    for (const person of [ana, fay]) await person.sees('Two devices. Both have let go.')
    expect(await inHeap(ana)).toEqual([])
    expect(await inWorkers(ana)).toEqual([])
    expect(Object.keys((await keptBy(ana)).local)).toEqual(['listening-room'])
    expect((await keptBy(fay)).local).toEqual({}) // she had left at once
    for (const person of [ana, fay]) expect(await found(person), person.kind).toEqual([])
    expect(await room.search(all)).toEqual([])
    await ana.page.browser().close() // what it writes as it closes
    expect(await found(ana)).toEqual([])
  })

  it('[W123] after a crash of the tab, and after the whole browser was killed, no disk knows anything, nor the server', async () => {
    const again = await gathering.open(ben, room.house)
    all = { ...all, ...secretOf(again) }
    await tellEverything(ben, WORDS)
    await fay.open('about:blank')
    await fay.open(again)
    await introduce(fay)
    await fay.press('Sit down')
    await fay.sees(WORDS.prompt)
    await ben.killRenderer()
    expect(await found(ben)).toEqual([])
    expect(await room.search(all)).toEqual([])
    for (const person of [ben, fay]) {
      await person.killBrowser()
      expect(await found(person), person.kind).toEqual([])
      expect(await room.search(all)).toEqual([])
    }
  })
})
