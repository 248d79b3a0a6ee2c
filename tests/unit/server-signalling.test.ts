import { once } from 'node:events'
import { afterEach, describe, expect, test, vi } from 'vitest'
import { payloadToFrame } from '../../src/server/frame.ts'
import type { SignallingOptions } from '../../src/server/signalling.ts'
import { openRelay, type Relay, type Visitor, visit, visitRaw } from './server-visitor.ts'

vi.mock('../../src/server/frame.ts', { spy: true })

const TOPIC = 'a-topic'
let relay: Relay

/** Starts a relay, with one visitor for each name, all subscribed to the topic. */
async function circle<Name extends string>(
  options: SignallingOptions,
  ...names: Name[]
): Promise<Record<Name, Visitor>> {
  relay = await openRelay(options)
  const visitors = await Promise.all(names.map(async name => [name, await arrive()] as const))
  return Object.fromEntries(visitors) as Record<Name, Visitor>
}

async function arrive(): Promise<Visitor> {
  const visitor = await visit(relay.port)
  visitor.subscribe(TOPIC)
  await visitor.settled()
  return visitor
}

afterEach(() => relay.close())

describe('the wire', () => {
  test('[S1][S25] a publish reaches everyone subscribed, its sender too, and says nothing of how many they are', async () => {
    const { ana, ben } = await circle({}, 'ana', 'ben')
    ana.publish(TOPIC, 'hello')
    const expected = { type: 'publish', topic: TOPIC, data: 'hello' }
    expect(await ana.next()).toEqual(expected)
    expect(await ben.next()).toEqual(expected)
    expect(relay.counters).toMatchObject({ accepted: 2, open: 2, published: 1, delivered: 2 })
  })

  test('[S61] a frame is made once, however many hear it', async () => {
    const { ana, ben, cem, dora } = await circle({}, 'ana', 'ben', 'cem', 'dora')
    vi.mocked(payloadToFrame).mockClear()
    ana.publish(TOPIC, 'hello')
    for (const one of [ana, ben, cem, dora]) expect(await one.next()).toMatchObject({ data: 'hello' })
    expect(payloadToFrame).toHaveBeenCalledOnce()
  })

  test('[S1] nobody hears another topic, nor a topic they have left', async () => {
    const { ana, ben } = await circle({}, 'ana', 'ben')
    ana.subscribe('elsewhere')
    ana.publish('elsewhere', 1)
    expect(await ana.next()).toMatchObject({ topic: 'elsewhere' })
    ben.say({ type: 'unsubscribe', topics: [TOPIC, 'never-joined'] })
    await ben.settled()
    ana.publish(TOPIC, 2)
    expect(await ana.next()).toMatchObject({ data: 2 })
    ben.subscribe(TOPIC)
    ben.publish(TOPIC, 3)
    expect(await ben.next()).toMatchObject({ data: 3 })
  })

  test('[S1] subscribing twice is subscribing once', async () => {
    const { ana } = await circle({}, 'ana')
    ana.subscribe(TOPIC, TOPIC)
    ana.subscribe('2', '3', '4')
    ana.subscribe(TOPIC, '2', '3', '4')
    ana.publish(TOPIC, 1)
    ana.publish(TOPIC, 2)
    expect(await ana.next()).toMatchObject({ data: 1 })
    expect(await ana.next()).toMatchObject({ data: 2 })
  })

  test('[S1] to whoever has gone nothing is handed any more', async () => {
    const { ana, ben } = await circle({}, 'ana', 'ben')
    ben.socket.close()
    await ben.closed
    await ana.settled()
    ana.publish(TOPIC, 1)
    expect(await ana.next()).toMatchObject({ type: 'publish' })
    expect(relay.counters).toMatchObject({ open: 1, delivered: 1 })
  })

  test('[S2] what is published arrives as it was sent', async () => {
    const { ana, ben } = await circle({}, 'ana', 'ben')
    const data = { from: 'ana', '}': ['„ä“ 🕯', null, { deep: [1.5, '\\"'] }] }
    ana.say(` ${JSON.stringify({ clients: 99, type: 'publish', topic: TOPIC, data, more: true })} \n`)
    expect(await ben.next()).toEqual({ clients: 99, type: 'publish', topic: TOPIC, data, more: true })
  })

  test.each([0, 1, 125, 126, 127, 65_535, 65_536, 70_000])(
    '[S2] a frame of %i bytes arrives whole',
    async length => {
      const { ana, ben } = await circle({ limits: { maxPayloadBytes: 100_000 } }, 'ana', 'ben')
      const text = 'x'.repeat(length)
      expect(payloadToFrame(Buffer.from(text)).length).toBe(
        length + (length < 126 ? 2 : length < 65_536 ? 4 : 10),
      )
      ana.publish(TOPIC, text)
      expect(await ben.next()).toMatchObject({ data: text })
    },
  )

  test('[S3] a ping is answered with a pong, to whoever asked', async () => {
    const { ana, ben } = await circle({}, 'ana', 'ben')
    ana.say({ type: 'ping' })
    expect(await ana.next()).toEqual({ type: 'pong' })
    ben.publish(TOPIC, 'first that ben hears')
    expect(await ben.next()).toMatchObject({ data: 'first that ben hears' })
  })
})

describe('strangers', () => {
  const longTopic = 'x'.repeat(129)
  const malformed: [string, object | string | Uint8Array, string][] = [
    ['no JSON', 'not json', 'malformed'],
    ['an empty text', '', 'malformed'],
    ['half a JSON', '{"type":"subscribe"', 'malformed'],
    ['deep brackets', '['.repeat(60_000), 'malformed'],
    ['null', 'null', 'malformed'],
    ['a number', '7', 'malformed'],
    ['a list', [{ type: 'ping' }], 'malformed'],
    ['no type', {}, 'malformed'],
    ['an unknown type', { type: 'shout' }, 'malformed'],
    ['topics that are a text', { type: 'subscribe', topics: 'abc' }, 'malformed'],
    ['topics that are a number', { type: 'unsubscribe', topics: 5 }, 'malformed'],
    ['no topics', { type: 'subscribe' }, 'malformed'],
    ['a topic that is no text', { type: 'subscribe', topics: [TOPIC, 5] }, 'malformed'],
    ['an empty topic', { type: 'subscribe', topics: [''] }, 'malformed'],
    ['a topic too long', { type: 'subscribe', topics: [longTopic] }, 'malformed'],
    ['a publish without a topic', { type: 'publish', data: 1 }, 'malformed'],
    ['a publish to a topic too long', { type: 'publish', topic: longTopic, data: 1 }, 'malformed'],
    ['one byte in binary', Uint8Array.of(7), 'binary'],
    ['no byte in binary', new Uint8Array(), 'binary'],
    ['a well-formed ping in binary', Buffer.from('{"type":"ping"}'), 'binary'],
    ['too many topics', { type: 'subscribe', topics: ['1', '2', '3', '4', '5'] }, 'too many topics'],
    ['a publish to a topic not subscribed', { type: 'publish', topic: 'other', data: 1 }, 'not subscribed'],
  ]

  test.each(malformed)('[S4] %s closes that socket with 1008 and no other', async (_name, what, reason) => {
    const { ana, ben, mal } = await circle({}, 'ana', 'ben', 'mal')
    mal.say(what)
    expect(await mal.closed).toEqual({ code: 1008, reason })
    ana.publish(TOPIC, 'still here')
    expect(await ben.next()).toMatchObject({ data: 'still here' })
    expect(relay.counters.violations).toMatchObject({ [reason]: 1 })
    expect(relay.counters.open).toBe(2)
  })

  test('[S4] a publish to a topic where others are, but not its sender, closes that socket, and they hear nothing', async () => {
    const { ana, mal } = await circle({}, 'ana', 'mal')
    mal.say({ type: 'unsubscribe', topics: [TOPIC] })
    mal.publish(TOPIC, 'from outside')
    expect(await mal.closed).toEqual({ code: 1008, reason: 'not subscribed' })
    ana.publish(TOPIC, 'from inside')
    expect(await ana.next()).toMatchObject({ data: 'from inside' })
  })

  const broken: [string, Buffer, number][] = [
    ['an unmasked frame', Buffer.from([0x81, 0x02, 0x7b, 0x7d]), 1002],
    ['a reserved opcode', Buffer.from([0x83, 0x80, 0, 0, 0, 0]), 1002],
    ['a text that is no UTF-8', Buffer.from([0x81, 0x81, 0, 0, 0, 0, 0xff]), 1007],
    [
      'a frame of 50 MB announced',
      Buffer.from([0x81, 0xff, 0, 0, 0, 0, 2, 0xfa, 0xf0, 0x80, 0, 0, 0, 0]),
      1009,
    ],
  ]

  test.each(broken)('[S4] %s closes that connection and no other', async (_name, bytes, code) => {
    const { ana, ben } = await circle({}, 'ana', 'ben')
    const mal = await visitRaw(relay.port)
    mal.write(bytes)
    const [frame]: Buffer[] = await once(mal, 'data')
    expect(frame?.subarray(0, 1)).toEqual(Buffer.of(0x88))
    expect(frame?.readUInt16BE(2)).toBe(code)
    mal.destroy()
    ana.publish(TOPIC, 'still here')
    expect(await ben.next()).toMatchObject({ data: 'still here' })
    expect(relay.counters.broken).toBe(1)
  })

  test('[S4] a connection torn down in the middle of a frame harms nobody', async () => {
    const { ana, ben } = await circle({}, 'ana', 'ben')
    const mal = await visitRaw(relay.port)
    mal.write(Buffer.from([0x81, 0xfe, 0x10]))
    mal.resetAndDestroy()
    ana.publish(TOPIC, 'still here')
    expect(await ben.next()).toMatchObject({ data: 'still here' })
  })

  test('[S5] after a violation nothing that still comes from that socket is read', async () => {
    const { ana, mal } = await circle({}, 'ana', 'mal')
    mal.say('not json')
    mal.publish(TOPIC, 'unheard')
    mal.subscribe('another')
    mal.say('not json either')
    await mal.closed
    ana.publish(TOPIC, 'the first that ana hears')
    expect(await ana.next()).toMatchObject({ data: 'the first that ana hears' })
    expect(relay.counters).toMatchObject({ published: 1, violations: { malformed: 1 } })
  })

  test('[S5] a socket that will not hang up after a violation is cut', async () => {
    await circle({ limits: { closeGraceMs: 20 } })
    const mal = await visitRaw(relay.port)
    mal.write(Buffer.from([0x82, 0x80, 0, 0, 0, 0]))
    await once(mal, 'close')
    expect(relay.counters.violations.binary).toBe(1)
  })
})

describe('leaving', () => {
  test('[S10] closing sends everyone away with 1001 and takes nobody in', async () => {
    const { ana, ben } = await circle({}, 'ana', 'ben')
    await Promise.all([relay.close(), relay.close()])
    expect(await ana.closed).toMatchObject({ code: 1001 })
    expect(await ben.closed).toMatchObject({ code: 1001 })
    expect(relay.counters.open).toBe(0)
  })
})
