import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import type { Person } from './harness/person.ts'
import { packetsGrown } from './harness/probe.ts'
import { openRoomHouse, type RoomHouse } from './harness/room-house.ts'
import { allSee, comeIn, createGathering } from './room/gathering.ts'

const gathering = createGathering()
let house: RoomHouse

beforeAll(async () => {
  house = await openRoomHouse()
})
afterEach(() => gathering.close())
afterAll(() => house?.close())

/** Names as they stand around the circle, clockwise from this person. */
async function namesAround(person: Person): Promise<string[]> {
  const [around = ''] = (await person.reads()).match(/\bA Ana\b.*|\b[ABC] (Ana|Ben|Cem)\b.*/s) ?? []
  return [...around.matchAll(/\b[ABC] (Ana|Ben|Cem)\b/g)].map(([, name = '']) => name)
}

/** Ana, Ben and Cem, who sat down in this order. */
async function sitThree() {
  const [ana, ben, cem] = await Promise.all([
    gathering.invite('Ana', { toneHz: 330 }),
    gathering.invite('Ben', { toneHz: 440 }),
    gathering.invite('Cem', { toneHz: 550 }),
  ])
  const link = await gathering.open(ana, house)
  await comeIn(ben, link)
  await allSee([ana, ben])
  await comeIn(cem, link)
  await allSee([ana, ben, cem])
  return { ana, ben, cem, link }
}

describe('places that stay, and places that are given up', () => {
  it('[W65] whoever’s tab died comes back by the same link to the same place, and is nowhere beside themselves', async () => {
    const { ana, ben, cem, link } = await sitThree()
    const before = await namesAround(ana)
    expect(before).toEqual(['Ana', 'Ben', 'Cem'])
    await ben.killRenderer()
    await ana.sees('coming back…', { withinMs: 12_000 })
    await comeIn(ben, link)
    for (const person of [ana, ben, cem]) await person.seesNoMore('coming back…', { withinMs: 10_000 })
    expect(await namesAround(ana)).toEqual(['Ana', 'Ben', 'Cem'])
    expect(await namesAround(cem)).toEqual(['Cem', 'Ana', 'Ben'])
    expect(await namesAround(ben)).toEqual(['Ben', 'Cem', 'Ana'])
    await ana.press('Pass to Ben')
    await ben.press('Take it')
    for (const person of [ana, cem]) await person.hearsOnly(440)
  })

  it('[W66] whoever loses the network for a while keeps the seat and the turn, with a closed microphone', async () => {
    const { ana, ben, cem } = await sitThree()
    await ana.press('Pass to Ben')
    await ben.press('Take it')
    await cem.hearsOnly(440)
    ben.freezeNetwork()
    await cem.sees('Ben is coming back. The piece waits.', { withinMs: 12_000 })
    ben.thawNetwork()
    for (const person of [ana, ben, cem]) await person.seesNoMore('coming back…', { withinMs: 10_000 })
    expect(await namesAround(ana)).toEqual(['Ana', 'Ben', 'Cem'])
    await cem.sees('Ben holds the piece.')
    await ben.sees('Your microphone is resting.')
    await cem.hearsNothing()
    const lines = await ben.probe.outboundAudio()
    await ana.hearsNothing()
    expect(packetsGrown(lines, await ben.probe.outboundAudio())).toBe(0)
    await ben.press('Speak')
    for (const person of [ana, cem]) await person.hearsOnly(440)
  })
})
