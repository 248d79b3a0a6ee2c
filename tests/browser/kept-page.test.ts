import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createRoomFragment } from '../../src/net/room-link.ts'
import { LANGUAGES } from '../../src/ui/language.ts'
import type { Person } from './harness/person.ts'
import { HOME, openRoomHouse, type RoomHouse } from './harness/room-house.ts'
import { until } from './harness/until.ts'
import { createGathering } from './room/gathering.ts'
import { builtFiles, chooseOwn, type Kept, keptBy, NOTHING, tick } from './room/kept.ts'

const CLIENT = join(HOME, 'dist/client')
const gathering = createGathering()
let house: RoomHouse

beforeAll(async () => {
  house = await openRoomHouse()
})
afterAll(async () => {
  await gathering.close()
  await house?.close()
})

/** The one entry and the one cache of somebody who speaks German by evening, and nothing beside them. */
function onlyTheirs({ files }: Kept): Kept {
  const folder = `${house.url}/`
  const [cache = ''] = Object.keys(files)
  expect(cache).toMatch(/^the page of /)
  return {
    ...NOTHING,
    local: { 'listening-room': '{"language":"de","theme":"evening"}' },
    files: { [cache]: [folder, ...builtFiles().map(file => folder + file)].toSorted() },
    workers: [`${folder} activated`],
  }
}

/** Waits until the page has been kept whole: that takes its worker a moment. */
async function isKept(person: Person): Promise<void> {
  await until(
    async () => (await keptBy(person)).workers.some(one => one.endsWith(' activated')),
    `${person.name}'s browser keeps the page`,
  )
  const kept = await keptBy(person)
  expect(kept).toEqual(onlyTheirs(kept))
}

async function isAway(person: Person): Promise<void> {
  const url = `${house.url}/blank.html`
  await until(() => person.page.evaluate(one => location.href === one, url), `${person.name} is away`)
}

it('[S53] the worker that is built knows the page before the seat, in every language, and nothing else', () => {
  const files = builtFiles()
  const page = readFileSync(join(CLIENT, 'index.html'), 'utf8')
  const named = [...page.matchAll(/(?:href|src)="\.\/(assets\/[^"]+)"/g)].map(([, name]) => name ?? '')
  const spoken = files.filter(file => /^assets\/[a-z]{2}-/.test(file))
  expect(files.toSorted()).toEqual([...named, ...spoken].toSorted())
  expect(spoken.map(file => file.slice(7, 9)).toSorted()).toEqual(Object.keys(LANGUAGES).toSorted())
  for (const file of files) expect(existsSync(join(CLIENT, file)), file).toBe(true)
  for (const file of spoken) expect(readFileSync(join(CLIENT, file), 'utf8')).toContain('home-open')
})

describe.each(['chromium', 'firefox'] as const)('what somebody keeps in %s', browser => {
  let ana: Person

  beforeAll(async () => {
    ana = await gathering.invite('Ana', { browser })
  })

  it('[W165] is nothing until they tick it, and then their language, their light and the page alone', async () => {
    await ana.open(house.url)
    await chooseOwn(ana, 'language', 'de')
    await ana.sees('Einen Raum öffnen')
    await chooseOwn(ana, 'theme', 'evening')
    expect(await keptBy(ana)).toEqual(NOTHING)
    await tick(ana)
    await isKept(ana)
    await ana.open('about:blank')
    await ana.open(house.url)
    await ana.sees('Einen Raum öffnen')
    expect(await ana.page.evaluate(() => document.documentElement.dataset.theme)).toBe('evening')
    expect(ana.complaints).toEqual([])
  })

  it('[W167] without a network the page opens; with a link it says so, and goes on by itself', async () => {
    const link = `${house.url}/#${createRoomFragment()}`
    await house.kill()
    await ana.open('about:blank')
    await ana.open(house.url)
    await ana.sees('Einen Raum öffnen')
    await ana.open('about:blank')
    await ana.open(link)
    await ana.sees('Gerade führt kein Weg in den Raum.')
    await house.restart()
    await ana.page.evaluate(() => dispatchEvent(new Event('online')))
    await ana.sees('Jetzt ist niemand da')
    expect(await ana.page.evaluate(() => location.href)).toBe(link)
  })

  it('[W166] while a circle lasts and after its end nothing else is kept beside it', async () => {
    await ana.press('Ich stimme ihnen zu')
    await ana.fill('Wie dürfen wir dich nennen?', 'Ana')
    await ana.choose('Nur zuhörend')
    await ana.press('Weiter')
    await ana.press('Platz nehmen')
    await ana.press('Gut')
    const during = await keptBy(ana)
    expect(during).toEqual(onlyTheirs(during))
    await ana.press('Mehr')
    await ana.press('Gehen')
    await ana.sees('Es ist fort.')
    expect(await ana.page.evaluate(() => document.documentElement.dataset.theme)).toBe('evening')
    await isKept(ana) // kept anew by the fresh page, after the wipe had emptied all
  })

  it('[W166] after a quick exit not even that is there', async () => {
    await ana.press('Sofort gehen')
    await isAway(ana)
    expect(await keptBy(ana)).toEqual(NOTHING)
    await ana.open(house.url)
    await ana.sees('Open a room')
  })

  it('[W165] goes with the tick, worker and files with it', async () => {
    await chooseOwn(ana, 'language', 'de')
    await chooseOwn(ana, 'theme', 'evening')
    await ana.sees('Einen Raum öffnen')
    await tick(ana)
    await isKept(ana)
    await tick(ana)
    await until(async () => (await keptBy(ana)).workers.length === 0, 'the worker is gone')
    expect(await keptBy(ana)).toEqual(NOTHING)
  })
})
