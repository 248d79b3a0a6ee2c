import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { kept, NOTHING_KEPT } from './harness/kept.ts'
import type { Person } from './harness/person.ts'
import { openRoomHouse, type RoomHouse } from './harness/room-house.ts'
import { until } from './harness/until.ts'
import { allSee, comeIn, createGathering, introduce } from './room/gathering.ts'

const gathering = createGathering()
let house: RoomHouse
let ana: Person
let ben: Person
let fay: Person

beforeAll(async () => {
  house = await openRoomHouse()
  ;[ana, ben, fay] = (await Promise.all([
    gathering.invite('Ana', { toneHz: 330 }),
    gathering.invite('Ben', { toneHz: 440 }),
    gathering.invite('Fay', { toneHz: 770, browser: 'firefox' }),
  ])) as [Person, Person, Person]
})

afterAll(async () => {
  await gathering.close()
  await house?.close()
})

/** Waits until the tab stands on a blank page, with nothing of ours in its address. */
async function isAway(person: Person, url = `${house.url}/blank.html`): Promise<void> {
  await until(() => person.page.evaluate(address => location.href === address, url), `${person.name} is away`)
  const page = await person.page.evaluate(() => ({
    text: document.body.textContent,
    title: document.title,
    length: history.length,
  }))
  expect(page.text?.trim()).toBe('')
  expect(page.title).toBe(url === 'about:blank' ? '' : 'Blank page')
}

describe('a quick exit', () => {
  it('[W111] stands on every screen of the arrival, and leads away from each', async () => {
    await ana.open(house.url)
    await ana.press('Leave at once')
    await isAway(ana)
    await ana.open(house.url)
    await ana.press('Open a room')
    await ana.sees('I agree to these')
    const link = ana.page.url()
    await ana.press('Leave at once')
    await isAway(ana)
    await ana.open(link)
    await introduce(ana)
    await ana.sees('We can hear you.')
    await ana.press('Leave at once')
    await isAway(ana)
    await ana.open(link.slice(0, -3))
    await ana.sees('This link is not whole.')
    await ana.press('Leave at once')
    await isAway(ana)
  })

  it('[W112] in the circle it wipes and is away at once, in mid-sentence; the others see that seat no more, and the piece is free', async () => {
    const link = await gathering.open(ana, house)
    await comeIn(ben, link)
    await comeIn(fay, link)
    await allSee([ana, ben, fay])
    await ana.press('Speak')
    await ben.hearsOnly(330)
    await ana.press('More')
    await ana.press('Leave at once')
    await isAway(ana)
    for (const person of [ben, fay]) {
      await person.sees(/The piece rests in the centre|The piece comes to/, { withinMs: 4_000 })
      await person.seesNoMore('Ana')
      await person.hearsNothing()
    }
    expect(ana.complaints).toEqual([])
    expect(await kept(ana)).toEqual(NOTHING_KEPT)
  })

  it('[W113] Shift three times does the same where it is chosen, and going back shows nothing', async () => {
    await fay.page.keyboard.press('Shift')
    await fay.page.keyboard.press('Shift')
    await fay.page.keyboard.press('Shift')
    await fay.press('More')
    await fay.choose('Pressing Shift three times does the same')
    await fay.press('Close')
    for (let times = 0; times < 3; times++) await fay.page.keyboard.press('Shift')
    await isAway(fay)
    await ben.seesNoMore('Fay')
    expect(await kept(fay)).toEqual(NOTHING_KEPT)
    await fay.page.evaluate(() => {
      setTimeout(() => history.back())
    })
    await until(() => fay.page.evaluate(() => location.href === 'about:blank'), 'Fay has gone back')
  })

  it('[W112] with the server gone it ends on the browser’s own blank page', async () => {
    await house.kill()
    await ben.press('Tend the circle')
    await ben.press('Leave at once')
    await isAway(ben, 'about:blank')
  })
})
