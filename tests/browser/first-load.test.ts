import { afterAll, beforeAll, expect, it } from 'vitest'
import { openRoomHouse, type RoomHouse } from './harness/room-house.ts'
import { until } from './harness/until.ts'
import { allSee, comeIn, createGathering } from './room/gathering.ts'

const MAX_BYTES = 120 * 1024
const gathering = createGathering()
let house: RoomHouse

beforeAll(async () => {
  house = await openRoomHouse()
})
afterAll(async () => {
  await gathering.close()
  await house?.close()
})

it('[W27] the first load is at most 120 KB over the wire, and from arrival to voice no other host is asked', async () => {
  const ana = await gathering.invite('Ana', { toneHz: 330 })
  const ben = await gathering.invite('Ben', { toneHz: 440 })
  await ana.open(house.url)
  await ana.sees('Open a room')
  const bytes = await until(() => ana.traffic.bytesReceived(), 'the page has been loaded')
  console.info(`first load: ${(bytes / 1024).toFixed(1)} KB over the wire`)
  expect(bytes).toBeLessThanOrEqual(MAX_BYTES)
  await comeIn(ben, await gathering.open(ana, house))
  await allSee([ana, ben])
  await ana.press('Speak')
  await ben.hearsOnly(330)
  const own = new URL(house.url).host
  for (const person of [ana, ben]) {
    expect(person.traffic.hosts()).toEqual([own])
    const { iceServers } = await person.probe.connections()
    for (const url of iceServers) expect(url).toMatch(/^stun:(localhost|127\.0\.0\.1)[:\d]*$/)
    expect(await person.page.cookies()).toEqual([])
  }
})
