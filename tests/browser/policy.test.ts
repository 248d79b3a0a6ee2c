import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { Person } from './harness/person.ts'
import { openRoomHouse, type RoomHouse } from './harness/room-house.ts'
import { until } from './harness/until.ts'
import { REFUSED, tryScripts } from './room/foreign-scripts.ts'
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
      expect(await tryScripts(mal)).toEqual(REFUSED)
      const told = (directive: string) => mal.violations.some(one => one.startsWith(directive))
      await until(
        async () => told('require-trusted-types-for'),
        'the harness has seen what Trusted Types refused',
      )
      await expect(mal.close()).rejects.toThrow('broke its policy')
    },
  )
})

it('[W187] under a path of its host a link finds the room also without the slash, and the exit stays under it', async () => {
  const below = await openRoomHouse({ env: { BASE_PATH: '/our/room' } })
  try {
    const ana = await gathering.invite('Ana')
    await ana.open(`${below.url}/our/room`)
    await ana.press('Open a room')
    await ana.sees('Nobody is here now.')
    const secret = new URL(ana.page.url()).hash
    await ana.open('about:blank')
    await ana.open(`${below.url}/our/room${secret}`)
    await ana.sees('Nobody is here now.')
    expect(ana.page.url()).toBe(`${below.url}/our/room/${secret}`)
    await ana.press('Leave at once')
    await until(() => ana.page.url() === `${below.url}/our/room/blank.html`, 'Ana is away on a blank page')
    expect(ana.complaints).toEqual([])
  } finally {
    await below.close()
  }
})
