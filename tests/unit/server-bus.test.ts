import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import { type Bus, createMemoryBus } from '../../src/server/bus.ts'
import { createRedisBus } from '../../src/server/redis-bus.ts'
import { redisLineTo } from '../../src/server/redis-line.ts'
import { fakeRedis } from './server-fake-redis.ts'
import { type OwnRedis, openRedis, redisProgram } from './server-redis.ts'

/** Two ends of one bus; for the bus of a single process both are the same. */
type OpenEnds = () => Promise<readonly [Bus, Bus]>

let ends: readonly Bus[] = []
afterEach(() => Promise.all(ends.map(bus => bus.close())))

/** What every bus promises; the same for one process, for a fake Redis, a real one and a real cluster. */
function contract(openEnds: OpenEnds): void {
  const open = async () => {
    const both = await openEnds()
    ends = both
    return both
  }

  test('[S26] what is published at one end is heard at both, once by each listener', async () => {
    const [here, there] = await open()
    const ana = await listen(here, 'topic')
    const ben = await listen(there, 'topic')
    here.publish('topic', Buffer.from('from here'))
    there.publish('topic', Buffer.from('from there'))
    expect((await ana.hears(2)).toSorted()).toEqual(['from here', 'from there'])
    expect((await ben.hears(2)).toSorted()).toEqual(['from here', 'from there'])
  })

  test('[S26] in the order of its publisher, byte for byte, and nothing of another topic', async () => {
    const [here, there] = await open()
    const ben = await listen(there, 'topic')
    const all = Array.from({ length: 200 }, (_, i) => `${i} „ä“ 🕯 \0\r\n`)
    here.publish('another', Buffer.from('not for ben'))
    for (const text of all) here.publish('topic', Buffer.from(text))
    expect(await ben.hears(200)).toEqual(all)
  })

  test('[S27] once a subscription is ready nothing is missed, also after leaving and coming back', async () => {
    const [here, there] = await open()
    for (let i = 0; i < 30; i++) {
      const ben = await listen(there, 'topic')
      here.publish('topic', Buffer.from(`for ben ${i}`))
      expect(await ben.hears(1)).toEqual([`for ben ${i}`])
      ben.leave()
    }
  })

  test('[S26] whoever has left hears nothing, and whoever is still there does', async () => {
    const [here, there] = await open()
    const ana = await listen(there, 'topic')
    const ben = await listen(there, 'topic')
    ben.leave()
    ben.leave()
    here.publish('topic', Buffer.from('for ana'))
    expect(await ana.hears(1)).toEqual(['for ana'])
    expect(ben.heard).toEqual([])
  })

  test('[S26] closing twice is closing once, and afterwards nothing throws', async () => {
    const [here, there] = await open()
    const ana = await listen(here, 'topic')
    await Promise.all([here.close(), here.close(), there.close()])
    here.publish('topic', Buffer.from('nobody'))
    ana.leave()
  })
}

describe('the bus of a single process', () => {
  contract(async () => {
    const bus = createMemoryBus()
    return [bus, bus]
  })
})

describe('the bus over a fake Redis', () => {
  contract(async () => {
    const redis = fakeRedis()
    const both = [createRedisBus(redis), createRedisBus(redis)] as const
    await redis.settled()
    return both
  })

  test('[S28] while Redis is away those of one process hear each other, and nobody waits', async () => {
    const redis = fakeRedis()
    redis.goAway()
    const bus = createRedisBus(redis)
    ends = [bus]
    await redis.settled()
    expect(bus.state).toBe('away')
    const heard: string[] = []
    const { ready } = bus.subscribe('topic', payload => heard.push(String(payload)))
    expect(ready).toBeNull()
    bus.publish('topic', Buffer.from('still here'))
    expect(heard).toEqual(['still here'])
    expect(redis.published).toBe(0)
  })

  test('[S28] back again, Redis is asked for what is wanted by then and told what is not', async () => {
    const redis = fakeRedis()
    const [here, there] = [createRedisBus(redis), createRedisBus(redis)]
    ends = [here, there]
    await redis.settled()
    const gone = await listen(there, 'gone')
    redis.goAway()
    await redis.settled()
    const ben = await listen(there, 'topic')
    gone.leave()
    redis.comeBack()
    await redis.settled()
    expect(there.state).toBe('up')
    expect([...redis.channels()]).toEqual(['listening-room:topic'])
    here.publish('topic', Buffer.from('heard again'))
    expect(await ben.hears(1)).toEqual(['heard again'])
  })

  test('[S28] a Redis that hangs counts as away, and whoever waited for it goes on', async () => {
    const redis = fakeRedis({ patienceMs: 20, checkEveryMs: 10 })
    const bus = createRedisBus(redis)
    ends = [bus]
    await redis.settled()
    redis.hang()
    const { ready } = bus.subscribe('topic', () => {})
    expect(ready).not.toBeNull()
    await ready
    expect(bus.state).toBe('away')
  })

  test('[S28] of topics that came and went while Redis was away nothing is kept', async () => {
    const redis = fakeRedis()
    redis.goAway()
    const bus = createRedisBus(redis)
    ends = [bus]
    await redis.settled()
    for (let i = 0; i < 100; i++) bus.subscribe(`topic ${i}`, () => {}).unsubscribe()
    redis.comeBack()
    await redis.settled()
    expect(redis.asked).toEqual([])
  })
})

describe.runIf(redisProgram !== null)('the bus over a real Redis', () => {
  const { redis, open } = ownRedis(false)
  contract(open)

  test('[S28] killed and restarted, it carries again what is wanted by then', async () => {
    const [here, there] = await open()
    const ben = await listen(there, 'topic')
    const gone = await listen(there, 'gone')
    await redis().kill()
    await Promise.all([becomes(here, 'away'), becomes(there, 'away')])
    here.publish('topic', Buffer.from('lost'))
    there.publish('topic', Buffer.from('local'))
    gone.leave()
    await redis().restart()
    await Promise.all([becomes(here, 'up'), becomes(there, 'up')])
    const late = await listen(there, 'late')
    here.publish('topic', Buffer.from('again'))
    here.publish('late', Buffer.from('as well'))
    expect(await ben.hears(2)).toEqual(['local', 'again'])
    expect(await late.hears(1)).toEqual(['as well'])
    await until(async () => !(await redis().ask('pubsub', 'channels', '*gone*')).includes('gone'))
  })

  test('[S28] frozen, it counts as away; thawed, it carries again', async () => {
    const [here, there] = await open()
    const ben = await listen(there, 'topic')
    redis().freeze()
    const { ready } = there.subscribe('another', () => {})
    await ready
    expect(there.state).toBe('away')
    await becomes(here, 'away')
    redis().thaw()
    await Promise.all([becomes(here, 'up'), becomes(there, 'up')])
    here.publish('topic', Buffer.from('again'))
    expect(await ben.hears(1)).toEqual(['again'])
  })

  test('[S29] when everybody has left, Redis knows no topic any more', async () => {
    const [here] = await open()
    const all = await Promise.all(Array.from({ length: 20 }, (_, i) => listen(here, `leaving ${i}`)))
    expect(await redis().ask('pubsub', 'channels', '*leaving*')).toMatch(/^\*20\r/)
    for (const one of all) one.leave()
    await until(async () => (await redis().ask('pubsub', 'channels', '*leaving*')) === '*0\r\n')
  })
})

describe.runIf(redisProgram !== null)('the bus over a real cluster', () => {
  const { redis, open } = ownRedis(true)
  contract(open)

  test('[S29] a cluster carries it sharded, so that not every node hears everything', async () => {
    const [here] = await open()
    await listen(here, 'sharded')
    expect(await redis().ask('pubsub', 'shardchannels', '*')).toContain('listening-room:sharded')
    expect(await redis().ask('pubsub', 'channels', '*')).not.toContain('sharded')
  })
})

/** A Redis for the tests of one `describe`, and two ends over it that are up. */
function ownRedis(isCluster: boolean) {
  let own: OwnRedis
  beforeAll(async () => {
    own = await openRedis({ isCluster })
  })
  afterAll(() => own.close())
  const open = async () => {
    const quick = { openLine: redisLineTo({ urls: [own.url], isCluster }), checkEveryMs: 50, patienceMs: 300 }
    const both = [createRedisBus(quick), createRedisBus(quick)] as const
    ends = both
    await Promise.all(both.map(bus => becomes(bus, 'up')))
    return both
  }
  return { redis: () => own, open }
}

/** Somebody at one end, from the moment in which nothing is missed any more. */
async function listen(bus: Bus, topic: string) {
  const heard: string[] = []
  let onHeard = () => {}
  const { ready, unsubscribe } = bus.subscribe(topic, payload => {
    heard.push(String(payload))
    onHeard()
  })
  await ready
  return {
    heard,
    leave: unsubscribe,
    /** So many, waited for; then as many as there are. */
    hears: (count: number) =>
      new Promise<string[]>(resolve => {
        onHeard = () => {
          if (heard.length >= count) resolve([...heard])
        }
        onHeard()
      }),
  }
}

function becomes(bus: Bus, state: Bus['state']): Promise<void> {
  return until(async () => bus.state === state)
}

async function until(isSo: () => Promise<boolean>): Promise<void> {
  while (!(await isSo())) await new Promise(resolve => setTimeout(resolve, 5))
}
