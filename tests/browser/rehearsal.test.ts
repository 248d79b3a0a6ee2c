import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { kept, NOTHING_KEPT } from './harness/kept.ts'
import type { Person } from './harness/person.ts'
import { audiblePitches } from './harness/probe.ts'
import { openRoomHouse, type RoomHouse } from './harness/room-house.ts'
import { until } from './harness/until.ts'
import { walkThroughAnEvening } from './room/evening-walk.ts'
import { createGathering, introduce } from './room/gathering.ts'

const NAMES = ['Hare', 'Swallow', 'Hedgehog', 'Tortoise']
const LINE = 'A rehearsal: the others are imagined, and nothing of it leaves this device.'
const gathering = createGathering()
let house: RoomHouse
let ana: Person

beforeAll(async () => {
  house = await openRoomHouse()
  ana = await gathering.invite('Ana', { toneHz: 330 })
})

afterAll(async () => {
  await gathering.close()
  await house?.close()
})

describe('a rehearsal', () => {
  it('[W173] [W174] says on each screen that it is one, has no link, and seats four imagined people', async () => {
    await ana.open(house.url)
    await ana.press('Rehearse')
    await ana.sees('These agreements hold the circle.')
    await ana.sees(LINE)
    await introduce(ana)
    await ana.sees('Sit down')
    await ana.sees(LINE)
    await ana.press('Sit down')
    for (const name of NAMES) await ana.sees(name)
    await ana.sees(LINE)
    expect(await ana.reads()).not.toContain('Copy the link')
    expect(await ana.probe.connections()).toMatchObject({ opened: 0 })
    expect(await kept(ana)).toEqual(NOTHING_KEPT)
  })

  it('[W175] somebody comes to the door when they are asked for, and not before', async () => {
    expect(await ana.reads()).not.toContain('Deer')
    await ana.press('Let someone knock')
    await ana.sees('Deer')
    expect(await ana.canPress('Let someone knock')).toBe(false)
  })

  it('[W176] goes the same way as a circle of browsers, to the receipts on a fresh page', async () => {
    await walkThroughAnEvening(
      ana,
      'Hare',
      {
        take: async () => {}, // by themselves, as all that follows
        isHeard: async () => {
          await until(
            async () => audiblePitches(await ana.probe.playedHere()).length === 1,
            'one voice is heard',
          )
        },
        letGo: async () => {},
      },
      'Six devices. All have let go.',
    )
    expect(await kept(ana)).toEqual(NOTHING_KEPT)
    expect(await ana.reads()).not.toContain('A rehearsal')
  })

  it('[W173] makes no connection and opens no socket; whatever was asked of the network was a file of the page', async () => {
    const asked = ana.traffic.requests.map(({ url }) => new URL(url))
    expect(
      asked.filter(({ protocol, host }) => !protocol.startsWith('http') || host !== new URL(house.url).host),
    ).toEqual([])
    expect(ana.complaints).toEqual([])
  })
})
