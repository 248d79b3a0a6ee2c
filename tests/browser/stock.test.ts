import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Person } from './harness/person.ts'
import { openRoomHouse, type RoomHouse } from './harness/room-house.ts'
import { until } from './harness/until.ts'
import { keysOf, standAtTheDoor } from './room/doorstep.ts'
import { createGathering } from './room/gathering.ts'
import { openStockHouse, type StockHouse } from './stock/stock-house.ts'

const gathering = createGathering()
let house: RoomHouse
let stockHouse: StockHouse
let ana: Person
let stocks: [Person, Person]

beforeAll(async () => {
  house = await openRoomHouse()
  stockHouse = await openStockHouse()
  ana = await gathering.invite('Ana', { toneHz: 330 })
  stocks = [await gathering.invite('Stock'), await gathering.invite('Stick', { browser: 'firefox' })]
  for (const person of stocks) await person.open(stockHouse.url)
})

afterAll(async () => {
  await gathering.close()
  await stockHouse?.close()
  await house?.close()
})

const look = (person: Person) => person.page.evaluate(() => window.stock.look())

async function join(topic: string): Promise<void> {
  const server = `${house.url.replace('http', 'ws')}/signal`
  for (const { page, name } of stocks)
    await page.evaluate((...how) => window.stock.join(...how), server, topic, name)
}

describe('stock y-webrtc clients on our server', () => {
  it('[W83] find each other and keep their document in step', async () => {
    await join('a topic of their own')
    for (const person of stocks) {
      const isInStep = async () => Object.keys((await look(person)).entries).length === 2
      await until(isInStep, `${person.name} has what both have written`)
      expect((await look(person)).peers).toBe(1)
    }
  })

  it('[W84] who are told a circle’s topic get no connection to it and nothing of its document', async () => {
    const link = await gathering.open(ana, house)
    const keys = await keysOf(link)
    const { opened } = await ana.probe.connections() // her device has tried its own microphone
    await join(keys.topic)
    for (const person of stocks)
      await until(async () => (await look(person)).isInReach, `${person.name} is in the server's reach`)
    // They find each other there, on the topic that Ana listens to as well: all that was to reach her has reached her.
    for (const person of stocks)
      await until(async () => (await look(person)).peers === 1, `${person.name} has found the other`)
    const doorstep = await standAtTheDoor(house, keys, 1) // and she has answered somebody who came after them
    doorstep.signalling.close()
    for (const person of stocks) {
      const { entries, peers } = await look(person)
      expect(Object.keys(entries).sort()).toEqual(stocks.map(({ name }) => name).sort())
      expect(peers).toBe(1)
    }
    expect(await ana.probe.connections()).toMatchObject({ opened, connected: 0 })
    expect(ana.complaints).toEqual([])
  })
})
