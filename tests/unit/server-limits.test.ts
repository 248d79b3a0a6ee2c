import { afterEach, describe, expect, test } from 'vitest'
import { addressToBytes, addressToHousehold } from '../../src/server/address.ts'
import type { SignallingOptions } from '../../src/server/signalling.ts'
import { openRelay, type Relay, type Visitor, visit, visitRaw } from './server-visitor.ts'

const TOPIC = 'a-topic'
let relay: Relay

async function relayWith(options: SignallingOptions): Promise<Relay> {
  relay = await openRelay(options)
  return relay
}

afterEach(() => relay?.close())

/** A clock that stands until it is moved. */
function stoppedClock(): { nowMs: () => number; passMs: (ms: number) => void } {
  let now = 0
  return { nowMs: () => now, passMs: ms => (now += ms) }
}

describe('how much one socket may say', () => {
  test('[S6] more frames than the allowance close the socket', async () => {
    const { port } = await relayWith({ ...stoppedClock(), limits: { messagesBurst: 3 } })
    const ana = await visit(port)
    for (let i = 0; i < 4; i++) ana.say({ type: 'ping' })
    for (let i = 0; i < 3; i++) expect(await ana.next()).toEqual({ type: 'pong' })
    expect(await ana.closed).toEqual({ code: 1008, reason: 'rate' })
  })

  test('[S6] the allowance comes back with time, up to the burst and no further', async () => {
    const clock = stoppedClock()
    const { port } = await relayWith({
      nowMs: clock.nowMs,
      limits: { messagesBurst: 2, messagesPerSecond: 4 },
    })
    const ana = await visit(port)
    const ping = async () => {
      ana.say({ type: 'ping' })
      expect(await ana.next()).toEqual({ type: 'pong' })
    }
    await ping()
    await ping()
    clock.passMs(250)
    await ping()
    clock.passMs(60_000)
    await ping()
    await ping()
    ana.say({ type: 'ping' })
    expect(await ana.closed).toMatchObject({ reason: 'rate' })
  })

  test('[S6] more bytes than the allowance close the socket', async () => {
    const { port } = await relayWith({ ...stoppedClock(), limits: { bytesBurst: 1000 } })
    const ana = await visit(port)
    ana.subscribe(TOPIC)
    ana.publish(TOPIC, 'x'.repeat(800))
    expect(await ana.next()).toMatchObject({ type: 'publish' })
    ana.publish(TOPIC, 'x'.repeat(800))
    expect(await ana.closed).toMatchObject({ reason: 'rate' })
  })

  test("[S6] a flood of the protocol's own pings is a flood", async () => {
    const { port } = await relayWith({ ...stoppedClock(), limits: { messagesBurst: 3 } })
    const ana = await visit(port)
    for (let i = 0; i < 4; i++) ana.socket.ping()
    expect(await ana.closed).toEqual({ code: 1008, reason: 'rate' })
  })

  test('[S6] with the limits as they stand, joining a full room of 24 passes', async () => {
    const { port } = await relayWith(stoppedClock())
    const ana = await visit(port)
    ana.subscribe(TOPIC)
    for (let peer = 0; peer < 23; peer++) {
      ana.publish(TOPIC, 'd'.repeat(8 * 1024))
      for (let candidate = 0; candidate < 10; candidate++) ana.publish(TOPIC, 'c'.repeat(500))
    }
    for (let i = 0; i < 23 * 11; i++) expect(await ana.next()).toMatchObject({ type: 'publish' })
  })
})

describe('how many', () => {
  test('[S7] a topic takes 64 sockets from one address, and the next is closed', async () => {
    const { port } = await relayWith({})
    const visitors = await Promise.all(Array.from({ length: 64 }, () => visit(port)))
    for (const visitor of visitors) visitor.subscribe(TOPIC)
    await Promise.all(visitors.map(visitor => visitor.settled()))
    const late = await visit(port)
    late.subscribe(TOPIC)
    expect(await late.closed).toEqual({ code: 1008, reason: 'topic full' })
    visitors[0]?.publish(TOPIC, 'everyone')
    for (const visitor of visitors) expect(await visitor.next()).toMatchObject({ data: 'everyone' })
  })

  test('[S35] whoever fills a topic from one address gives up a place to each who comes from another', async () => {
    const { port } = await relayWith({ trustProxy: true, limits: { maxSocketsPerTopic: 4 } })
    const from = (address: string) => visit(port, { headers: { 'X-Forwarded-For': address } })
    const squatters: Visitor[] = []
    const arrive = async (address: string) => {
      const visitor = await from(address)
      visitor.subscribe(TOPIC)
      return visitor
    }
    for (let i = 0; i < 4; i++) {
      const squatter = await arrive('192.0.2.66')
      await squatter.settled()
      squatters.push(squatter)
    }
    const ana = await arrive('192.0.2.1')
    expect(await squatters[3]?.closed).toEqual({ code: 1008, reason: 'topic full' })
    const ben = await arrive('192.0.2.2')
    expect(await squatters[2]?.closed).toMatchObject({ reason: 'topic full' })
    ana.publish(TOPIC, 'here')
    expect(await ben.next()).toMatchObject({ data: 'here' })
    // Two and one and one: nobody has more than a newcomer would have.
    const more = await arrive('192.0.2.66')
    expect(await more.closed).toMatchObject({ reason: 'topic full' })
    const cleo = await arrive('192.0.2.1')
    expect(await cleo.closed).toMatchObject({ reason: 'topic full' })
  })

  test('[S7] an address that is full is turned away with 429, until one of its sockets goes', async () => {
    const { port, counters } = await relayWith({ limits: { maxSocketsPerAddress: 2 } })
    const ana = await visit(port)
    const ben = await visit(port)
    await expect(visit(port)).rejects.toThrow('429')
    ana.socket.terminate()
    await ben.settled()
    const cleo = await visit(port)
    await cleo.settled()
    expect(counters).toMatchObject({ accepted: 3, open: 2, refused: 1 })
  })

  test('[S7] a full server turns everybody away with 503', async () => {
    const { port } = await relayWith({ limits: { maxSockets: 1 } })
    await visit(port)
    await expect(visit(port)).rejects.toThrow('503')
  })

  test('[S8] behind a proxy of ours the address is the last that it forwards; else the header counts for nothing', async () => {
    const limits = { maxSocketsPerAddress: 1 }
    const from = (forwarded: string) => ({ headers: { 'X-Forwarded-For': forwarded } })
    const trusting = await relayWith({ limits, trustProxy: true })
    await visit(trusting.port, from('192.0.2.1'))
    await visit(trusting.port, from('192.0.2.1, 192.0.2.2'))
    await expect(visit(trusting.port, from('192.0.2.9, 192.0.2.2'))).rejects.toThrow('429')
    await trusting.close()
    const { port } = await relayWith({ limits })
    await visit(port, from('192.0.2.1'))
    await expect(visit(port, from('192.0.2.2'))).rejects.toThrow('429')
  })

  test('[S8] an IPv6 household is one address, a mapped IPv4 address is that address', () => {
    expect(addressToHousehold('2001:db8:0:1::1')).toBe(addressToHousehold('2001:db8:0:1:ffff:ffff:ffff:ffff'))
    expect(addressToHousehold('2001:db8:0:1::1')).not.toBe(addressToHousehold('2001:db8:0:2::1'))
    expect(addressToHousehold('::ffff:192.0.2.1')).toBe(addressToHousehold('192.0.2.1'))
    expect(addressToHousehold('192.0.2.1')).not.toBe(addressToHousehold('192.0.2.2'))
  })

  test.each([
    ['192.0.2.1', 'c0000201'],
    ['::ffff:192.0.2.1', 'c0000201'],
    ['::ffff:c000:201', 'c0000201'],
    ['::', '0'.repeat(32)],
    ['::1', `${'0'.repeat(31)}1`],
    ['1::', `0001${'0'.repeat(28)}`],
    ['2001:db8:1234:5678:11:2233:4455:6677', '20010db8123456780011223344556677'],
    ['64:ff9b::192.0.2.33', '0064ff9b0000000000000000c0000221'],
    ['fe80::1%eth0', `fe80${'0'.repeat(27)}1`],
  ])('[S8] the bytes of %s', (text, hex) => {
    expect(Buffer.from(addressToBytes(text) ?? []).toString('hex')).toBe(hex)
  })

  test.each(['', 'unknown', '1.2.3', '1.2.3.4.5', ':::', '1:2:3:4:5:6:7:8:9', 'host.example'])(
    '[S8] "%s" is no address',
    text => expect(addressToBytes(text)).toBeNull(),
  )
})

describe('whose page', () => {
  const OURS = 'https://room.example'

  test('[S37] only pages of those who are listed may open a socket', async () => {
    const { port, counters } = await relayWith({ origins: [OURS, 'http://localhost:4000'] })
    for (const origin of [OURS, 'http://localhost:4000']) await (await visit(port, { origin })).settled()
    for (const origin of ['https://evil.example', 'http://room.example', `${OURS}.evil.example`, 'null'])
      await expect(visit(port, { origin })).rejects.toThrow('403')
    await expect(visit(port)).rejects.toThrow('403')
    expect(counters).toMatchObject({ accepted: 2, refused: 0, foreign: 5 })
  })

  test('[S37] without a list everybody may', async () => {
    const { port } = await relayWith({ origins: null })
    await (await visit(port, { origin: 'https://anybody.example' })).settled()
    await (await visit(port)).settled()
  })
})

describe('who does not listen', () => {
  test('[S9] a socket that does not read is cut when too much waits for it', async () => {
    const { port, counters } = await relayWith({
      limits: { maxBufferedBytes: 64 * 1024, messagesBurst: 1e6, bytesBurst: 1e12 },
    })
    const deaf = await visitRaw(port)
    deaf.pause()
    const mask = Buffer.alloc(4)
    const text = Buffer.from(JSON.stringify({ type: 'subscribe', topics: [TOPIC] }))
    deaf.write(Buffer.concat([Buffer.of(0x81, 0x80 | text.length), mask, text]))
    const ana = await visit(port)
    ana.subscribe(TOPIC)
    // What the kernel buffers between the two ends is some megabytes; 60 MB is more than any of them.
    for (let i = 0; i < 1000 && counters.slow === 0; i++) {
      ana.publish(TOPIC, 'x'.repeat(60_000))
      await ana.next()
    }
    expect(counters.slow).toBe(1)
    ana.publish(TOPIC, 'alone')
    expect(await ana.next()).toMatchObject({ data: 'alone' })
    deaf.destroy()
  })

  test('[S9] a socket that does not answer a ping is cut, and one that does stays', async () => {
    // Long enough that a busy machine answers in between, short enough to wait for.
    const { port, counters } = await relayWith({ limits: { pingIntervalMs: 250 } })
    const ana = await visit(port)
    const silent = await visit(port, { autoPong: false })
    expect(await silent.closed).toMatchObject({ code: 1006 })
    await ana.settled()
    expect(counters).toMatchObject({ silent: 1, open: 1 })
  })
})
