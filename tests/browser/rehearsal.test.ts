import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { kept, NOTHING_KEPT } from './harness/kept.ts'
import type { Person } from './harness/person.ts'
import { audiblePitches } from './harness/probe.ts'
import { openRoomHouse, type RoomHouse } from './harness/room-house.ts'
import { until } from './harness/until.ts'
import { walkThroughAnEvening } from './room/evening-walk.ts'
import { createGathering, introduce } from './room/gathering.ts'

const NAMES = ['Hare', 'Swallow', 'Hedgehog', 'Tortoise']
const NEWCOMER = 'Deer'
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

/** To whom the piece goes first: whoever of the imagined came first. */
async function nextOf(person: Person): Promise<string> {
  const [, name] = await until(
    async () => /button "Pass to (.+?)"/.exec((await person.controls()).join('\n')),
    'somebody sits beside them',
  )
  return name ?? ''
}

describe('a rehearsal', () => {
  it('[W174] [W207] says on each screen that it is one and when the others come, and has no link', async () => {
    await ana.open(house.url)
    await ana.press('Rehearse')
    await ana.sees('These agreements hold the circle.')
    await ana.sees(LINE)
    await ana.sees('The others come in once you have sat down.')
    expect(await ana.reads()).not.toMatch(/nobody is here|whether someone is here/i)
    expect(await ana.reads()).not.toContain('Copy the link')
    await introduce(ana)
    await ana.sees('Sit down')
    await ana.sees(LINE)
    expect(await ana.reads()).not.toContain(NAMES[0])
    await ana.press('Sit down')
    await ana.sees('Nothing is expected of you')
    await ana.sees(LINE)
    expect(await ana.reads()).not.toContain('Copy the link')
  })

  it('[W174] [W175] [W176] goes the same way as a circle of browsers, to the receipts on a fresh page', async () => {
    const next = await nextOf(ana)
    const others = {
      take: async () => {}, // by themselves, as all that follows
      async isHeard() {
        await until(
          async () => audiblePitches(await ana.probe.playedHere()).length === 1,
          'one voice is heard',
        )
        for (const name of NAMES) await ana.sees(name)
        await ana.sees(LINE)
        expect(await ana.reads()).not.toContain(NEWCOMER)
        await ana.press('Let someone knock')
        await ana.sees(NEWCOMER) // while people gather, whoever agrees comes in
        expect(await ana.canPress('Let someone knock')).toBe(false)
        expect(await ana.probe.connections()).toMatchObject({ opened: 0 })
        expect(await kept(ana)).toEqual(NOTHING_KEPT)
      },
      letGo: async () => {},
    }
    await walkThroughAnEvening(ana, next, others, 'Six devices. All have let go.')
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
