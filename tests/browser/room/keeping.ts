import { expect } from 'vitest'
import { createRoomFragment } from '../../../src/net/room-link.ts'
import type { Person } from '../harness/person.ts'
import type { RoomHouse } from '../harness/room-house.ts'
import { until } from '../harness/until.ts'
import { builtFiles, chooseOwn, type Kept, keptBy, NOTHING, tick } from './kept.ts'

/* How somebody has their choices and the page kept, step by step; in any browser. */

/** The one entry and the one cache of somebody who speaks German by evening, and nothing beside them. */
function onlyTheirs({ files }: Kept, house: RoomHouse): Kept {
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
async function isKept(person: Person, house: RoomHouse): Promise<void> {
  await until(
    async () => (await keptBy(person)).workers.some(one => one.endsWith(' activated')),
    `${person.name}'s browser keeps the page`,
  )
  const kept = await keptBy(person)
  expect(kept).toEqual(onlyTheirs(kept, house))
}

async function choosesGermanEvening(person: Person): Promise<void> {
  await chooseOwn(person, 'language', 'de')
  await person.sees('Einen Raum öffnen')
  await chooseOwn(person, 'theme', 'evening')
}

const standsIn = ({ page }: Person) => page.evaluate(() => document.documentElement.dataset.theme)

export async function keepsAndComesBack(person: Person, house: RoomHouse): Promise<void> {
  await person.open(house.url)
  await choosesGermanEvening(person)
  expect(await keptBy(person)).toEqual(NOTHING)
  await tick(person)
  await isKept(person, house)
  await person.open('about:blank')
  await person.open(house.url)
  await person.sees('Einen Raum öffnen')
  expect(await standsIn(person)).toBe('evening')
  expect(person.complaints).toEqual([])
}

export async function findsNoWayAndGoesOn(person: Person, house: RoomHouse): Promise<void> {
  const link = `${house.url}/#${createRoomFragment()}`
  await house.kill()
  await person.open('about:blank')
  await person.open(house.url)
  await person.sees('Einen Raum öffnen')
  await person.open('about:blank')
  await person.open(link)
  await person.sees('Gerade führt kein Weg in den Raum.')
  await house.restart()
  await person.page.evaluate(() => dispatchEvent(new Event('online')))
  await person.sees('Jetzt ist niemand da')
  expect(await person.page.evaluate(() => location.href)).toBe(link)
}

/** From the agreements on, with the person's choices kept. */
export async function sitsAndEnds(person: Person, house: RoomHouse): Promise<void> {
  await person.press('Ich stimme ihnen zu')
  await person.fill('Wie dürfen wir dich nennen?', 'Ana')
  await person.choose('Nur zuhörend')
  await person.press('Weiter')
  await person.press('Platz nehmen')
  await person.press('Gut')
  const during = await keptBy(person)
  expect(during).toEqual(onlyTheirs(during, house))
  await person.press('Mehr')
  await person.press('Gehen')
  await person.sees('Es ist fort.')
  expect(await standsIn(person)).toBe('evening')
  await isKept(person, house) // kept anew by the fresh page, after the wipe had emptied all
}

export async function leavesAtOnce(person: Person, house: RoomHouse): Promise<void> {
  await person.press('Sofort gehen')
  const blank = `${house.url}/blank.html`
  await until(() => person.page.evaluate(one => location.href === one, blank), `${person.name} is away`)
  expect(await keptBy(person)).toEqual(NOTHING)
  await person.open(house.url)
  await person.sees('Open a room')
  expect(await standsIn(person)).toBeUndefined()
}

export async function takesTheTickAway(person: Person, house: RoomHouse): Promise<void> {
  await choosesGermanEvening(person)
  await tick(person)
  await isKept(person, house)
  await tick(person)
  const isGone = () => person.page.evaluate(async () => (await caches.keys()).length === 0)
  await until(isGone, 'the files are gone') // after the worker; and not looked into, which would open them anew
  expect(await keptBy(person)).toEqual(NOTHING)
}
