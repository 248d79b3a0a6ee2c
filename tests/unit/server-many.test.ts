import { once } from 'node:events'
import { afterEach, describe, expect, test } from 'vitest'
import { type Bus, createMemoryBus } from '../../src/server/bus.ts'
import { createRedisBus } from '../../src/server/redis-bus.ts'
import { fakeRedis } from './server-fake-redis.ts'
import { openRelay, type Relay, visit, visitRaw } from './server-visitor.ts'

const TOPIC = 'a-topic'
const relays: Relay[] = []
afterEach(() => Promise.all(relays.splice(0).map(relay => relay.close())))

/** A bus whose subscriptions are confirmed when the test says so. */
function slowBus() {
  const inner = createMemoryBus()
  const waiting: (() => void)[] = []
  const bus: Bus = {
    ...inner,
    subscribe: (topic, onPayload) => ({
      ...inner.subscribe(topic, onPayload),
      ready: new Promise<void>(resolve => waiting.push(resolve)),
    }),
  }
  return { bus, waiting, confirm: () => waiting.shift()?.() }
}

async function relayWith(bus: Bus): Promise<Relay> {
  const relay = await openRelay({ bus })
  relays.push(relay)
  return relay
}

/** Several frames in one packet, so that the relay gets them in one turn. */
function packet(...messages: object[]): Buffer {
  return Buffer.concat(
    messages.map(message => {
      const text = Buffer.from(JSON.stringify(message))
      return Buffer.concat([Buffer.of(0x81, 0x80 | text.length, 0, 0, 0, 0), text])
    }),
  )
}

describe('a relay whose bus takes its time', () => {
  test('[S27] reads nothing of a socket after its subscribe until the bus has confirmed it', async () => {
    const { bus, waiting, confirm } = slowBus()
    const relay = await relayWith(bus)
    const ana = await visitRaw(relay.port)
    const hello = { type: 'publish', topic: TOPIC, data: 'hello' }
    const subscribe = { type: 'subscribe', topics: [TOPIC] }
    const elsewhere = { type: 'subscribe', topics: ['elsewhere'] }
    ana.write(packet(subscribe, hello, elsewhere, { type: 'ping' }))
    const ben = await visit(relay.port)
    await ben.settled()
    expect(relay.counters).toMatchObject({ published: 0 })
    confirm()
    const [echo]: Buffer[] = await once(ana, 'data')
    expect(String(echo)).toContain('"hello"')
    expect(String(echo)).not.toContain('pong')
    expect(waiting).toHaveLength(1)
    confirm()
    const [pong]: Buffer[] = await once(ana, 'data')
    expect(String(pong)).toContain('pong')
    ana.destroy()
  })

  test('[S27] and of a second one that comes into the same room meanwhile', async () => {
    const { bus, waiting, confirm } = slowBus()
    const relay = await relayWith(bus)
    const [ana, ben] = [await visit(relay.port), await visit(relay.port)]
    ana.subscribe(TOPIC)
    while (waiting.length === 0) await new Promise(resolve => setImmediate(resolve))
    ben.subscribe(TOPIC)
    ben.publish(TOPIC, 'too early')
    const cleo = await visit(relay.port)
    await cleo.settled()
    expect(relay.counters.published).toBe(0)
    confirm()
    expect(await ana.next()).toMatchObject({ data: 'too early' })
  })

  test('[S27] others are served in the meantime, and a violation that waited is still one', async () => {
    const { bus, confirm } = slowBus()
    const relay = await relayWith(bus)
    const mal = await visitRaw(relay.port)
    mal.write(packet({ type: 'subscribe', topics: [TOPIC] }, { type: 'publish', topic: 'other' }))
    const ana = await visit(relay.port)
    ana.say({ type: 'ping' })
    expect(await ana.next()).toEqual({ type: 'pong' })
    expect(relay.counters.violations['not subscribed']).toBe(0)
    confirm()
    const [goodbye]: Buffer[] = await once(mal, 'data')
    expect(String(goodbye)).toContain('not subscribed')
    mal.destroy()
  })
})

describe('two relays over one Redis', () => {
  async function two() {
    const redis = fakeRedis()
    const both = [createRedisBus(redis), createRedisBus(redis)] as const
    await redis.settled()
    const [here, there] = [await relayWith(both[0]), await relayWith(both[1])]
    const [ana, ben] = [await visit(here.port), await visit(there.port)]
    ana.subscribe(TOPIC)
    ben.subscribe(TOPIC)
    await Promise.all([ana.settled(), ben.settled()])
    return { redis, ana, ben }
  }

  test('[S30] whoever comes through either finds whoever came through the other', async () => {
    const { ana, ben } = await two()
    ana.publish(TOPIC, 'hello')
    expect(await ana.next()).toEqual({ type: 'publish', topic: TOPIC, data: 'hello' })
    expect(await ben.next()).toEqual({ type: 'publish', topic: TOPIC, data: 'hello' })
    ben.publish(TOPIC, 'hello yourself')
    expect(await ana.next()).toMatchObject({ data: 'hello yourself' })
  })

  test('[S30] without Redis each goes on for those who came through it', async () => {
    const { redis, ana, ben } = await two()
    redis.goAway()
    await redis.settled()
    ana.publish(TOPIC, 'alone')
    expect(await ana.next()).toMatchObject({ data: 'alone' })
    redis.comeBack()
    await redis.settled()
    ana.publish(TOPIC, 'together')
    expect(await ben.next()).toMatchObject({ data: 'together' })
  })
})
