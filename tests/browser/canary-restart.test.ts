import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createCanary, filesIn, searchFolder } from './harness/canaries.ts'
import { kept, NOTHING_KEPT } from './harness/kept.ts'
import type { Person } from './harness/person.ts'
import { openRoomHouse, type RoomHouse } from './harness/room-house.ts'
import { until } from './harness/until.ts'
import { type CarelessHouse, openCarelessHouse, whereabouts, writeCarelessly } from './room/careless-house.ts'
import { allSee, comeIn, createGathering } from './room/gathering.ts'
import { goBack, onThePage } from './room/left-behind.ts'
import { createTold, secretOf, tellEverything, writes } from './room/telling.ts'

/*
 * Whoever starts a browser again that has died gets back its tabs, with what stood in their fields. In each of these
 * browsers a second tab shows a page that does not mind: what is brought back of it tells that ours could have been.
 */

const NAMES = { chromium: createCanary(), firefox: createCanary() }
const WORDS = createTold()
const gathering = createGathering()
let house: RoomHouse
let careless: CarelessHouse
let ana: Person
let fay: Person

beforeAll(async () => {
  house = await openRoomHouse()
  careless = await openCarelessHouse({ cookie: '', gzip: '', brotli: '' })
  ;[ana, fay] = (await Promise.all([
    gathering.invite(NAMES.chromium),
    gathering.invite(NAMES.firefox, { browser: 'firefox' }),
  ])) as [Person, Person]
})

afterAll(async () => {
  await gathering.close()
  careless?.close()
  await house?.close()
})

/** Everything is noted that this browser notes; then it dies. */
async function dies(person: Person): Promise<string> {
  const field = createCanary()
  const other = await person.openSecondTab()
  await other.open(`${careless.url}/`)
  await writeCarelessly(other, field)
  await person.killBrowser()
  return field
}

/** The careless tab has come back with what stood in its field. */
async function bringsBack(person: Person, field: string): Promise<void> {
  const values = async () => {
    const pages = await person.page.browser().pages()
    const others = pages.filter(page => page.url().startsWith(careless.url))
    return Promise.all(others.map(page => page.evaluate(() => document.querySelector('input')?.value)))
  }
  await until(async () => (await values()).includes(field), `${person.kind} brings back the other tab`)
}

async function showsNothing(person: Person): Promise<void> {
  const { fields, text } = await onThePage(person)
  expect(fields.filter(value => value !== '' && !value.startsWith('http'))).toEqual([])
  for (const canary of Object.values({ ...NAMES, ...WORDS })) expect(text).not.toContain(canary)
}

describe('a browser that has died and is started again', { timeout: 240_000 }, () => {
  it('[W178] in the middle of a circle brings back the address, and nothing that was said or written', async () => {
    const link = await gathering.open(ana, house)
    await tellEverything(ana, WORDS)
    await comeIn(fay, link)
    await allSee([ana, fay])
    await writes(ana, WORDS)
    await fay.press('More')
    await fay.press('What we agreed')
    await fay.fill('One more agreement', WORDS.draft)
    const fields = [await dies(ana), await dies(fay)]
    for (const [at, person] of [ana, fay].entries()) {
      await person.startAgain(house.url)
      await bringsBack(person, fields[at] as string)
      await person.sees('Nobody is here now.')
      expect(person.page.url()).toBe(link)
      await showsNothing(person)
      expect({ ...(await kept(person)), address: '' }).toEqual(NOTHING_KEPT)
      await person.press('I agree to these')
      await person.sees('What may we call you?')
      await showsNothing(person)
      await person.open('about:blank')
    }
  })

  it.each(['the end', 'a quick exit'])(
    '[W179] after %s brings back a page that knows nothing, and no address',
    async way => {
      const link = await gathering.open(ana, house)
      await comeIn(fay, link)
      await allSee([ana, fay])
      const [first, last] = way === 'the end' ? [fay, ana] : [ana, fay]
      await first.press('More')
      await first.press('Leave at once')
      await until(() => first.page.evaluate(() => location.pathname === '/blank.html'), 'they are away')
      if (first === ana) await last.press('Take it')
      await last.seesNoMore(first.name)
      await last.press('More')
      await last.press('End the circle together')
      await last.press('I’m ready to let this go')
      await last.sees('It is gone. Go gently.')
      for (const person of [first, last]) {
        const field = await dies(person)
        await person.startAgain(house.url)
        await bringsBack(person, field)
        expect(await kept(person)).toEqual(NOTHING_KEPT)
        do {
          expect(await person.page.evaluate(() => location.hash)).toBe('')
          await showsNothing(person)
        } while (await goBack(person))
      }
    },
  )

  it.each(['chromium', 'firefox'] as const)(
    '[W181] what taking the link out of the address early buys in %s',
    async kind => {
      const person = await gathering.invite('Early', { browser: kind })
      const links = { early: createCanary(), never: createCanary() }
      await person.open(`${careless.url}/early#${links.early}`)
      const second = await person.openSecondTab()
      await second.open(`${careless.url}/never#${links.never}`)
      await dies(person)
      const where = whereabouts(await searchFolder(person.profile, links), links)
      await person.startAgain(`${careless.url}/never`)
      const pages = (await person.page.browser().pages()).map(page => page.url())
      console.info(`${kind}: ${JSON.stringify(where, null, 2)}`)
      for (const files of Object.values(where)) expect(files).toMatch(/Default\/|places\.sqlite/)
      expect(pages).toContain(`${careless.url}/never#${links.never}`)
      expect(pages).toContain(`${careless.url}/early`)
    },
  )

  it.each(['chromium', 'firefox'] as const)(
    '[W182] what %s itself writes down of a crash of the tab names nothing of the circle but the link',
    async browser => {
      const name = createCanary()
      const person = await gathering.invite(name, { browser, reportsCrashes: true })
      const link = await gathering.open(person, house)
      await tellEverything(person, WORDS)
      await writes(person, WORDS)
      await person.killRenderer('SIGSEGV')
      const reports = () => filesIn(person.profile).filter(file => file.endsWith('.dmp'))
      await until(() => reports().length > 0, `${browser} has written down its crash`, { withinMs: 30_000 })
      const hits = await searchFolder(person.profile, { name, ...WORDS, ...secretOf(link) })
      expect(hits.filter(hit => hit.canary !== 'secret')).toEqual([])
      const telling = hits.map(hit => hit.file).filter(file => /\.(?:dmp|extra|meta)$/.test(file))
      console.info(`${browser}: the link is in ${telling.length} files of its report`)
      if (browser === 'chromium') expect(telling).toEqual([])
    },
  )
})
