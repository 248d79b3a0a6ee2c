import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { Person } from './harness/person.ts'
import { openRoomHouse, type RoomHouse } from './harness/room-house.ts'
import { until } from './harness/until.ts'
import { allSee, comeIn, createGathering } from './room/gathering.ts'

const gathering = createGathering()
let house: RoomHouse

beforeAll(async () => {
  house = await openRoomHouse()
})
afterAll(async () => {
  await gathering.close()
  await house?.close()
})

describe('the policy that the page is loaded with', () => {
  it('[W94] is kept by a whole circle in Chromium and in Firefox, workers and voice included', async () => {
    const ana = await gathering.invite('Ana', { toneHz: 330 })
    const ben = await gathering.invite('Ben', { browser: 'firefox', toneHz: 440 })
    await comeIn(ben, await gathering.open(ana, house))
    await allSee([ana, ben])
    await ana.press('Speak')
    await ben.hearsOnly(330)
    expect([...ana.violations, ...ben.violations]).toEqual([])
  })

  it.each(['chromium', 'firefox'] as const)(
    '[W94] lets no script of anybody else into %s: not by an address, not by markup, not inline',
    async browser => {
      const mal = await Person.arrive('Mal', { browser })
      await mal.open(house.url)
      await mal.sees('Open a room')
      const outcomes = await mal.page.evaluate(() => {
        const outcome = (attempt: () => unknown) => {
          try {
            attempt()
            return 'done'
          } catch (error) {
            return (error as Error).name
          }
        }
        return {
          worker: outcome(() => new Worker('https://elsewhere.example/a.js')),
          blob: outcome(() => new Worker(URL.createObjectURL(new Blob(['postMessage(1)'])))),
          markup: outcome(() => {
            document.createElement('p').innerHTML = '<img src=x onerror=alert(1)>'
          }),
          inline: outcome(() => {
            document.createElement('script').textContent = 'alert(1)'
          }),
        }
      })
      expect(outcomes).toEqual({
        worker: 'TypeError',
        blob: 'TypeError',
        markup: 'TypeError',
        inline: 'TypeError',
      })
      await until(async () => mal.violations.length > 0, 'the harness has seen a violation')
      await expect(mal.close()).rejects.toThrow('broke its policy')
    },
  )
})
