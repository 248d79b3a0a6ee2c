import { afterAll, beforeAll, expect, it } from 'vitest'
import { openRoomHouse, type RoomHouse } from './harness/room-house.ts'
import { until } from './harness/until.ts'
import { allSee, comeIn, createGathering } from './room/gathering.ts'

const MAX_FIRST_BYTES = 64 * 1024
/** Until somebody sits, the sheet that waits folded included. */
const MAX_SEATED_BYTES = 168 * 1024
const gathering = createGathering()
let house: RoomHouse

beforeAll(async () => {
  house = await openRoomHouse()
})
afterAll(async () => {
  await gathering.close()
  await house?.close()
})

it('[W27] the first load is at most 64 KB over the wire and all that a circle needs 168 KB; no other host is asked', async () => {
  const [ana, ben] = await Promise.all([
    gathering.invite('Ana', { toneHz: 330 }),
    gathering.invite('Ben', { toneHz: 440 }),
  ])
  await ana.open(house.url)
  await ana.sees('Open a room')
  const bytes = await until(() => ana.traffic.bytesReceived(), 'the page has been loaded')
  console.info(`first load: ${(bytes / 1024).toFixed(1)} KB over the wire`)
  expect(bytes).toBeLessThanOrEqual(MAX_FIRST_BYTES)
  await comeIn(ben, await gathering.open(ana, house))
  await allSee([ana, ben])
  await ana.press('Speak')
  await ben.hearsOnly(330)
  const seated = ben.traffic.bytesReceived()
  console.info(`until somebody sits: ${(seated / 1024).toFixed(1)} KB over the wire`)
  expect(seated).toBeLessThanOrEqual(MAX_SEATED_BYTES)
  const own = new URL(house.url).host
  for (const person of [ana, ben]) {
    expect(person.traffic.hosts()).toEqual([own])
    const { iceServers } = await person.probe.connections()
    for (const url of iceServers) expect(url).toMatch(/^stun:(localhost|127\.0\.0\.1)[:\d]*$/)
    expect(await person.page.cookies()).toEqual([])
  }
})

it('[W220] two presses on “Open a room” open one', async () => {
  const dov = await gathering.invite('Dov')
  await dov.open(house.url)
  await dov.sees('Open a room')
  const button = await dov.page.$('>>> home-door >>> button')
  const links = await button?.evaluate(one =>
    [0, 1].map(() => {
      if (one instanceof HTMLElement) one.click()
      return location.hash
    }),
  )
  expect(links?.[0]).toMatch(/^#.{20}/)
  expect(links?.[1]).toBe(links?.[0])
  await dov.sees('I agree to these')
  expect(await dov.page.evaluate(() => location.hash)).toBe(links?.[0])
})

it.each(['seated', 'tend-sheet'])(
  '[W110] a circle whose %s does not arrive says so, and is fetched again',
  async part => {
    const cem = await gathering.invite('Cem')
    await cem.page.setRequestInterception(true)
    let kept = 0
    cem.page.on('request', request => {
      const isKept = kept === 0 && new RegExp(`/${part}-[^/]+\\.js$`).test(request.url())
      if (isKept) kept += 1
      void (isKept ? request.abort() : request.continue())
    })
    await cem.open(house.url)
    await cem.press('Open a room')
    await cem.sees('The room has not arrived whole.')
    expect(kept).toBe(1)
    await cem.press('Look again')
    await cem.sees('I agree to these')
  },
)
