import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { Person } from './harness/person.ts'
import { openRoomHouse, type RoomHouse } from './harness/room-house.ts'

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
const PAGES = ['safety.html', 'handbook.html', 'card.html', 'protocol.html']
const PHONE = { width: 390, height: 844 }
const DESK = { width: 1280, height: 800 }
/** WCAG 2.5.5, and what a thumb needs. */
const LEAST_TARGET_PX = 44

let house: RoomHouse
let ana: Person

beforeAll(async () => {
  house = await openRoomHouse()
  ana = await Person.arrive('Ana')
})
afterAll(async () => {
  await ana?.close()
  await house?.close()
})

it('[W150] the home page leads to the handbook and to what is safe, from there to each other, and back', async () => {
  await ana.open(house.url)
  await ana.press('Holding a circle')
  await ana.sees('A script for a first circle')
  await ana.press('Is it safe?')
  await ana.sees('It does not protect against')
  await ana.press('Protocol')
  await ana.sees('The link and its keys')
  await ana.press('The listening room')
  await ana.sees('Open a room')
  await ana.page.goBack()
  await ana.sees('The link and its keys')
  expect(ana.violations).toEqual([])
  expect(ana.traffic.hosts()).toEqual([new URL(house.url).host])
  expect(await ana.page.cookies()).toEqual([])
})

it.each(PAGES)('[W151] %s fits a phone and a desk by day and by night, and axe finds nothing', async name => {
  const { page } = ana
  for (const viewport of [PHONE, DESK]) {
    await page.setViewport(viewport)
    for (const scheme of ['dark', 'light']) {
      await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }])
      await ana.open(`${house.url}/${name}`)
      const { wide, small } = await page.evaluate(measure, LEAST_TARGET_PX)
      expect(wide, `${scheme}, ${viewport.width}`).toBeLessThanOrEqual(viewport.width)
      expect(small).toEqual([])
      expect(ana.violations.splice(0)).toEqual([])
      await page.evaluate(AXE)
      expect(await faults(), `${scheme}, ${viewport.width}`).toEqual([])
      ana.violations.length = 0 // whatever axe itself has tried
    }
  }
})

it.each(['a4', 'letter'] as const)(
  '[W152] the order card is one sheet of %s, and nothing else is on it',
  async format => {
    const { page } = ana
    await ana.open(`${house.url}/card.html`)
    const sheet = Buffer.from(await page.pdf({ format })).toString('latin1')
    expect(sheet.match(/\/Type \/Page\b/g)).toHaveLength(1)
    await page.emulateMediaType('print')
    const printed = await page.evaluate(() =>
      [...document.querySelectorAll('nav, h1, h2, h3, footer')]
        .filter(one => one.checkVisibility())
        .map(one => one.textContent),
    )
    await page.emulateMediaType('screen')
    expect(printed).toEqual([
      'Our circle',
      'Who sits where, clockwise, with a telephone number',
      'The order of the evening',
      'To remember',
    ])
  },
)

/** How wide a page is, and whatever stands in its rows of links and is too small for a thumb. */
function measure(least: number) {
  const links = [...document.querySelectorAll('nav a, .list a')]
  return {
    wide: document.documentElement.scrollWidth,
    small: links
      .filter(link => {
        const { width, height } = link.getBoundingClientRect()
        return width < least || height < least
      })
      .map(link => link.outerHTML),
  }
}

function faults(): Promise<string[]> {
  return ana.page.evaluate(async () => {
    const { axe } = window as unknown as { axe: typeof import('axe-core') }
    const { violations } = await axe.run(document, { resultTypes: ['violations'] })
    return violations.flatMap(one => one.nodes.map(node => `${one.id}: ${node.html} ${node.failureSummary}`))
  })
}
