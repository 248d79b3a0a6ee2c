import { afterAll, beforeAll, expect, it } from 'vitest'
import { BUILD_TIMEOUT_MS } from '../unit/server-process.ts'
import type { Person } from './harness/person.ts'
import { openRoomHouse } from './harness/room-house.ts'
import { until } from './harness/until.ts'
import { createGathering } from './room/gathering.ts'
import {
  findsNoWayAndGoesOn,
  keepsAndComesBack,
  leavesAtOnce,
  sitsAndEnds,
  takesTheTickAway,
} from './room/keeping.ts'
import { builtFiles, chooseOwn, keptBy, tick } from './room/kept.ts'
import { buildNextVersion, openStaticHost, type StaticHost } from './room/static-host.ts'

const gathering = createGathering()
let host: StaticHost

beforeAll(async () => {
  host = await openStaticHost()
})
afterAll(async () => {
  await gathering.close()
  await host?.close()
})

/** The files of the build that a page has been made of. */
function madeOf({ page }: Person): Promise<string[]> {
  return page.evaluate(() =>
    performance
      .getEntriesByType('resource')
      .map(({ name }) => new URL(name).pathname.replace(/^.*\/(assets\/)/, '$1'))
      .filter(name => name.startsWith('assets/'))
      .toSorted(),
  )
}

async function reopen(person: Person): Promise<void> {
  await person.open('about:blank')
  await person.open(host.url)
  await person.sees('Open a room')
}

/** Opens it again and again, until what is kept is this version: workers change hands once nobody is looking. */
async function comesToKeep(person: Person, files: readonly string[]): Promise<void> {
  await until(async () => {
    await reopen(person)
    const [kept = [], ...others] = Object.values((await keptBy(person)).files)
    return others.length === 0 && files.every(file => kept.includes(host.url + file))
  }, 'the new version is kept, and it alone')
}

it('[W168] a new version is asked for first, its worker waits until no tab is open, and no page is made of two; in any folder', {
  timeout: BUILD_TIMEOUT_MS + 120_000,
}, async () => {
  const next = buildNextVersion()
  const [oldFiles, newFiles] = [builtFiles(), builtFiles(next)]
  const [oldOnes, newOnes] = [
    oldFiles.filter(file => !newFiles.includes(file)),
    newFiles.filter(file => !oldFiles.includes(file)),
  ]
  expect([oldOnes.length > 0, newOnes.length > 0]).toEqual([true, true])
  const ana = await gathering.invite('Ana')
  await ana.open(host.url)
  await chooseOwn(ana, 'theme', 'evening')
  await tick(ana)
  await until(async () => (await keptBy(ana)).workers.some(one => one.endsWith('activated')), 'it is kept')
  const second = await ana.openSecondTab()
  await reopen(second)
  await reopen(ana)

  host.deploy(next)
  await reopen(ana)
  const online = await madeOf(ana)
  expect(
    online.filter(file => oldOnes.includes(file)),
    'asked for first',
  ).toEqual([])
  await until(
    () => ana.page.evaluate(async () => (await navigator.serviceWorker.getRegistration())?.waiting != null),
    'the new worker waits, since a tab is open',
  )

  host.cut(true)
  for (const tab of [ana, second]) {
    await reopen(tab)
    const offline = await madeOf(tab)
    expect(offline.length).toBeGreaterThan(0)
    expect(
      offline.filter(file => newOnes.includes(file)),
      'of one version',
    ).toEqual([])
  }

  host.cut(false)
  await second.closeTab()
  await comesToKeep(ana, newFiles)
  host.cut(true)
  await reopen(ana)
  expect((await madeOf(ana)).filter(file => oldOnes.includes(file))).toEqual([])
  expect(ana.violations).toEqual([])
})

it('[W165] [W166] [W167] Firefox keeps the same, tells the same without a network, and forgets the same', async () => {
  const house = await openRoomHouse()
  try {
    const fay = await gathering.invite('Fay', { browser: 'firefox' })
    for (const step of [keepsAndComesBack, findsNoWayAndGoesOn, sitsAndEnds, leavesAtOnce, takesTheTickAway])
      await step(fay, house)
  } finally {
    await house.close()
  }
})
