import { afterAll, beforeAll, describe, it } from 'vitest'
import { type OwnRedis, openRedis, redisProgram } from '../unit/server-redis.ts'
import type { Person } from './harness/person.ts'
import { openRoomHouse, type RoomHouse } from './harness/room-house.ts'
import { until } from './harness/until.ts'
import { type Balancer, openBalancer } from './room/balancer.ts'
import { type Doorstep, keysOf, standAtTheDoor } from './room/doorstep.ts'
import { allSee, comeIn, createGathering } from './room/gathering.ts'

const ANA_HZ = 330
const BEN_HZ = 440

const gathering = createGathering()
let redis: OwnRedis
let east: RoomHouse
let west: RoomHouse
/** Nobody sits there: whoever comes through it finds the others by Redis alone. */
let north: RoomHouse
let doorstep: Doorstep
let balancer: Balancer
let link: string
let ana: Person
let ben: Person
let cleo: Person
let dora: Person

describe.runIf(redisProgram !== null)('a circle over two processes and one Redis', () => {
  beforeAll(async () => {
    redis = await openRedis()
    const env = { REDIS_URL: redis.url, METRICS_PORT: '0' }
    ;[east, west, north] = await Promise.all([
      openRoomHouse({ env }),
      openRoomHouse({ env }),
      openRoomHouse({ env }),
    ])
    balancer = await openBalancer(east)
    ana = await gathering.invite('Ana', { toneHz: ANA_HZ })
    ben = await gathering.invite('Ben', { toneHz: BEN_HZ })
    cleo = await gathering.invite('Cleo')
    dora = await gathering.invite('Dora')
  })
  afterAll(async () => {
    doorstep?.signalling.close()
    await gathering.close()
    await balancer?.close()
    await Promise.all([east?.close(), west?.close(), north?.close(), redis?.close()])
  })

  it('[W91] four who come through two processes sit in one circle and hear each other', async () => {
    await ana.open(balancer.url)
    await ana.press('Open a room')
    await ana.sees('I agree to these')
    link = ana.page.url()
    await comeInThrough(east, ana)
    await comeInThrough(west, ben)
    await comeInThrough(east, cleo, 'Just listening')
    await comeInThrough(west, dora, 'Just listening')
    await allSee([ana, ben, cleo, dora])
    await until(async () => (await socketsAt(east)) === 2 && (await socketsAt(west)) === 2, 'two and two')
    await ana.press('Speak')
    for (const listener of [ben, cleo, dora]) await listener.hearsOnly(ANA_HZ)
  })

  it('[W92] Redis dies: voices and hand-overs go on, and once it is back a newcomer gets in', async () => {
    await redis.kill()
    await until(async () => (await healthOf(east)).includes('away'), 'the east knows that Redis is away')
    await ben.hearsOnly(ANA_HZ)
    await ana.press('Pass to Ben')
    await ben.press('Take it')
    for (const listener of [ana, cleo, dora]) await listener.hearsOnly(BEN_HZ)
    await redis.restart()
    for (const house of [east, west, north])
      await until(async () => (await healthOf(house)).includes('up'), 'Redis is back')
    const eli = await gathering.invite('Eli')
    await comeInThrough(north, eli, 'Just listening')
    await allSee(gathering.people)
    await eli.hearsOnly(BEN_HZ)
  })

  it('[W93] a process dies: its people come back through the other, and nobody misses a word', async () => {
    balancer.sendTo(west)
    await east.kill()
    await until(async () => (await socketsAt(west)) === 4, 'the four are at the west')
    // A socket that stands has not yet subscribed: whoever is at the door says hello until all have answered.
    doorstep = await standAtTheDoor(north, await keysOf(link), 1)
    const { heard, signalling } = doorstep
    const answer = () => {
      signalling.send(null, { kind: 'hello', seated: false })
      return new Set(heard.map(({ from }) => from.id)).size === gathering.people.length
    }
    await until(answer, 'each of the five answers at the door of a third process', { everyMs: 250 })
    for (const listener of [ana, cleo, dora]) await listener.hearsOnly(BEN_HZ)
  })
})

async function comeInThrough(house: RoomHouse, person: Person, way?: 'Just listening'): Promise<void> {
  balancer.sendTo(house)
  await comeIn(person, link, way)
}

async function healthOf(house: RoomHouse): Promise<string> {
  return (await fetch(`http://localhost:${house.port}/healthz`)).text()
}

async function socketsAt(house: RoomHouse): Promise<number> {
  const text = await (await fetch(`http://127.0.0.1:${house.metricsPort}/metrics`)).text()
  return Number(/^listening_room_sockets (\d+)$/m.exec(text)?.[1])
}
