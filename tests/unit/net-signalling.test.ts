import { once } from 'node:events'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterEach, describe, expect, it } from 'vitest'
import { WebSocket } from 'ws'
import { DEFAULT_AGREEMENTS } from '../../src/domain/agreements.ts'
import type { Acquaintance } from '../../src/net/identity.ts'
import { createRoomKeys, type RoomKeys } from '../../src/net/room-link.ts'
import { seal } from '../../src/net/seal.ts'
import { createSignalling, type Signalling } from '../../src/net/signalling.ts'
import { parseSignal, type Signal, WIRE_VERSION } from '../../src/net/wire.ts'
import { createSignalling as createRelay } from '../../src/server/signalling.ts'
import { openTab, type Tab } from './cast/tab.ts'

const SECRET = 'V1StGXR8_Z5jdHi6B-myTa'
const closing: (() => unknown)[] = []

afterEach(async () => {
  for (const close of closing.splice(0).reverse()) await close()
})

interface Listener {
  readonly tab: Tab
  readonly signalling: Signalling
  readonly heard: { from: string; signal: Signal }[]
  /** Resolves when so many signals have been heard. */
  heardCount(count: number): Promise<void>
}

/** Resolves when it is so; sockets open and close in their own time. */
async function when(isSo: () => boolean): Promise<void> {
  while (!isSo()) await new Promise(resolve => setTimeout(resolve, 5))
}

async function openServer() {
  return (await openClosableServer()).url
}

async function openClosableServer() {
  const relay = createRelay()
  const http = createServer()
  http.on('upgrade', (request, socket, head) => relay.handleUpgrade(request, socket, head))
  http.listen(0, '127.0.0.1')
  await once(http, 'listening')
  const close = () => Promise.all([relay.close(), http.close()])
  closing.push(close)
  return { url: `ws://127.0.0.1:${(http.address() as AddressInfo).port}/signal`, close }
}

async function listenIn(url: string, keys: RoomKeys, reaches: boolean[] = []): Promise<Listener> {
  const tab = await openTab()
  const heard: { from: string; signal: Signal }[] = []
  const waiting: { count: number; resolve: () => void }[] = []
  let signalling: Signalling | undefined
  await new Promise<void>(reached => {
    signalling = createSignalling({
      url,
      keys,
      notary: tab.notary,
      createSocket: address => new WebSocket(address) as never,
      onReach(isReached) {
        reaches.push(isReached)
        if (isReached) reached()
      },
      onSignal(from: Acquaintance, signal: Signal) {
        heard.push({ from: from.id, signal })
        for (const one of waiting) if (heard.length >= one.count) one.resolve()
      },
    })
  })
  if (signalling === undefined) throw new Error('It is made before it is reached.')
  closing.push(signalling.close)
  return {
    tab,
    signalling,
    heard,
    heardCount: count =>
      new Promise(resolve => (heard.length >= count ? resolve() : waiting.push({ count, resolve }))),
  }
}

/** Publishes raw data on the topic, as anybody who knows it can. */
async function stranger(url: string, keys: RoomKeys) {
  const socket = new WebSocket(url)
  await new Promise(resolve => socket.once('open', resolve))
  closing.push(() => socket.terminate())
  const frames: string[] = []
  socket.on('message', frame => frames.push(String(frame)))
  socket.send(JSON.stringify({ type: 'subscribe', topics: [keys.topic] }))
  return {
    frames,
    publish: (data: unknown) => socket.send(JSON.stringify({ type: 'publish', topic: keys.topic, data })),
  }
}

describe('signals through the server', () => {
  it('[K9] signals arrive in the order in which they were sent, and only where they were sent', async () => {
    const url = await openServer()
    const keys = await createRoomKeys(SECRET)
    const ana = await listenIn(url, keys)
    const ben = await listenIn(url, keys)
    const cem = await listenIn(url, keys)
    for (let seat = 0; seat < 20; seat++)
      ana.signalling.send(ben.tab.identity.id, { kind: 'admitted', seat, consent: 'a'.repeat(64) })
    ana.signalling.send(null, { kind: 'hello', seated: true })
    await Promise.all([ben.heardCount(21), cem.heardCount(1)])
    const seats = ben.heard.map(({ signal }) => (signal.kind === 'admitted' ? signal.seat : -1))
    expect(seats).toEqual([...Array(20).keys(), -1])
    expect(cem.heard).toEqual([{ from: ana.tab.identity.id, signal: { kind: 'hello', seated: true } }])
    expect(ana.heard).toEqual([])
  })

  it('[K10] the server sees a topic and ciphertext: no name, no secret, no id, no fingerprint', async () => {
    const url = await openServer()
    const keys = await createRoomKeys(SECRET)
    const ana = await listenIn(url, keys)
    const ben = await listenIn(url, keys)
    const watcher = await stranger(url, keys)
    ben.signalling.send(ana.tab.identity.id, {
      kind: 'knock',
      name: 'Benedikt',
      consent: 'a'.repeat(64),
      waits: false,
    })
    ben.signalling.send(ana.tab.identity.id, {
      kind: 'welcome',
      title: 'Trauer',
      agreements: DEFAULT_AGREEMENTS,
      placesLeft: 3,
      door: 'open',
    })
    await ana.heardCount(2)
    const seen = watcher.frames.join('\n')
    expect(watcher.frames.length).toBeGreaterThanOrEqual(2)
    const { id, fingerprint, proof } = ben.tab.identity
    const forbidden = ['Benedikt', 'Trauer', 'confidentiality', SECRET, id, fingerprint, ...proof.split('.')]
    for (const word of [...forbidden, ana.tab.identity.id]) expect(seen).not.toContain(word)
  })

  it('[K11] a stranger’s, a forged, a replayed and a malformed signal are ignored and counted', async () => {
    const url = await openServer()
    const keys = await createRoomKeys(SECRET)
    const ana = await listenIn(url, keys)
    const ben = await listenIn(url, keys)
    const mallory = await openTab()
    const hostile = await stranger(url, keys)
    ben.signalling.send(ana.tab.identity.id, { kind: 'dial-me', has: null })
    await ana.heardCount(1)

    const payload = JSON.stringify([null, 99, { kind: 'hello', seated: true }])
    const signature = await mallory.identity.sign(`signal|${WIRE_VERSION}|${keys.topic}|${payload}`)
    hostile.publish('no ciphertext at all')
    hostile.publish({ kind: 'hello', seated: true })
    hostile.publish(await seal(keys, JSON.stringify([ben.tab.identity.proof, payload, signature]))) // forged in Ben's name
    hostile.publish(await seal(keys, JSON.stringify([mallory.identity.proof, payload, 'AAAA'])))
    hostile.publish(await seal(keys, 'not json'))
    const replayed = hostile.frames
      .map(text => JSON.parse(text))
      .find(frame => typeof frame.data === 'string')
    hostile.publish(replayed.data)

    ben.signalling.send(ana.tab.identity.id, { kind: 'dial-me', has: null })
    await ana.heardCount(2)
    expect(ana.heard.map(({ from }) => from)).toEqual([ben.tab.identity.id, ben.tab.identity.id])
    expect(ana.signalling.ignored()).toBe(6)
  })

  it('[K11] parsing a signal is total: anything malformed is null', () => {
    const sdp = 'x'.repeat(20_001)
    for (const signal of [
      { kind: 'signal', attempt: 1, signals: [{ type: 'offer', sdp }] },
      { kind: 'signal', attempt: 1.5, signals: [{ type: 'offer', sdp: '' }] },
      { kind: 'signal', attempt: 1, signals: Array(17).fill({ type: 'renegotiate' }) },
      { kind: 'dial-me', has: 'yes' },
      { kind: 'signal', attempt: 1, signals: [{ type: 'pranswer', sdp: '' }] },
      {
        kind: 'welcome',
        title: 'x',
        agreements: [{ kind: 'default', key: 'obedience@1' }],
        placesLeft: 1,
        door: 'open',
      },
      { kind: 'welcome', title: 'x', agreements: DEFAULT_AGREEMENTS, placesLeft: 1, door: 'ajar' },
      { kind: 'knock', name: '   ', consent: 'a'.repeat(64), waits: false },
      { kind: 'knock', name: 'Ana', consent: 'yes', waits: false },
      { kind: 'knock', name: 'Ana', consent: 'a'.repeat(64), waits: 1 },
      { kind: 'refused', reason: 'because' },
      { kind: 'admitted', seat: -1 },
      { kind: 'constructor' },
    ]) {
      expect(parseSignal(signal)).toBeNull()
    }
  })

  it('[N28] of two servers both are used and each signal counts once; one is enough, and none is told', async () => {
    const [one, two] = [await openClosableServer(), await openClosableServer()]
    const keys = await createRoomKeys(SECRET)
    const reaches: boolean[] = []
    const ana = await listenIn(one.url, keys, reaches)
    const ben = await listenIn(one.url, keys)
    const cem = await listenIn(two.url, keys) // knows the second alone
    for (const { signalling } of [ana, ben]) signalling.add(two.url)
    await when(() => reaches.length === 2)
    ana.signalling.send(null, { kind: 'hello', seated: true })
    await Promise.all([ben.heardCount(1), cem.heardCount(1)])
    await one.close()
    ana.signalling.send(ben.tab.identity.id, { kind: 'dial-me', has: null })
    await ben.heardCount(2)
    expect(ben.heard.map(({ signal }) => signal.kind)).toEqual(['hello', 'dial-me'])
    expect(reaches).toEqual([true, true])
    await two.close()
    await when(() => reaches.length === 3)
    expect(reaches).toEqual([true, true, false])
    expect(ben.signalling.ignored()).toBe(0)
  })
})
