import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { kept, NOTHING_KEPT } from './harness/kept.ts'
import type { Person } from './harness/person.ts'
import { openRoomHouse, type RoomHouse } from './harness/room-house.ts'
import { walkThroughAnEvening } from './room/evening-walk.ts'
import { allSee, comeIn, createGathering } from './room/gathering.ts'
import { goBack } from './room/left-behind.ts'

const gathering = createGathering()
let house: RoomHouse
let link: string
let circle: [Person, Person, Person]

beforeAll(async () => {
  house = await openRoomHouse()
  circle = (await Promise.all([
    gathering.invite('Ana', { toneHz: 330 }),
    gathering.invite('Ben', { toneHz: 440 }),
    gathering.invite('Fay', { toneHz: 770, browser: 'firefox' }),
  ])) as [Person, Person, Person]
  link = await gathering.open(circle[0], house)
  await comeIn(circle[1], link)
  await comeIn(circle[2], link)
  await allSee(circle)
})

afterAll(async () => {
  await gathering.close()
  await house?.close()
})

describe('the end of a circle', () => {
  it('[W18] during the circle nothing is kept in any storage of the browser', async () => {
    for (const person of circle) {
      const { address, ...rest } = await kept(person)
      expect({ ...rest, address: '' }).toEqual(NOTHING_KEPT)
      expect(address).not.toBe('')
    }
  })

  it('[W19] [W176] it ends when each person present has said yes, and one who takes it back keeps it open', async () => {
    const [ana, ben, fay] = circle
    const others = {
      take: () => ben.press('Take it'),
      isHeard: () => ana.hearsOnly(440),
      async letGo() {
        await ben.press('I’m ready to let this go')
        await ben.press('Not yet')
        await fay.press('I’m ready to let this go')
        await ana.sees('Waiting until everyone is ready.')
        await ana.hearsOnly(440)
        await ben.press('I’m ready to let this go')
      },
    }
    await walkThroughAnEvening(ana, 'Ben', others, 'Three devices. All have let go.')
    for (const person of [ben, fay]) {
      await person.sees('It is gone. Go gently.')
      await person.sees('Three devices. All have let go.')
    }
  })

  it('[W20] afterwards no storage and no address knows the circle', async () => {
    for (const person of circle) expect(await kept(person)).toEqual(NOTHING_KEPT)
  })

  it('[W21] the old link can know nothing', async () => {
    const [ana] = circle
    await ana.open('about:blank')
    await ana.open(link)
    await ana.sees('Nobody is here now. The circle may not have begun, or it may be over.')
  })

  it('[W22] with the server away the page says its farewell itself: every track ended, every connection closed', async () => {
    const [ana, ben, fay] = circle
    const again = await gathering.open(ana, house)
    await comeIn(ben, again)
    await comeIn(fay, again)
    await allSee(circle)
    await ana.press('Speak')
    await ben.hearsOnly(330)
    await house.kill()
    await ana.press('More')
    await ana.press('End the circle together')
    for (const person of circle) await person.press('I’m ready to let this go')
    for (const person of circle) {
      await person.sees('Three devices. All have let go.')
      expect((await person.probe.localTracks()).map(track => track.state)).toEqual(['ended'])
      const { opened, closed } = await person.probe.connections()
      expect(opened).toBeGreaterThanOrEqual(2)
      expect(closed).toBe(opened)
      expect(await kept(person)).toEqual(NOTHING_KEPT)
    }
  })

  it('[W29] going back in history shows no circle, and no address of one', async () => {
    await house.restart()
    const [, ben, fay] = circle // Ana has since followed the old link by hand, which her browser remembers
    for (const person of [ben, fay]) {
      let steps = 0
      while (await goBack(person)) {
        steps += 1
        expect(await person.page.evaluate(() => location.hash)).toBe('')
        const page = await person.page.evaluate(() => document.documentElement.outerHTML)
        const screen = page.includes('listening-room') ? await person.reads() : page
        for (const word of ['Ana', 'Ben', 'Fay', 'Take the piece']) expect(screen).not.toContain(word)
      }
      expect(steps).toBeGreaterThanOrEqual(1)
    }
  })
})
