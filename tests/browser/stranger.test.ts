import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { WebSocket } from 'ws'
import * as Y from 'yjs'
import { agreementsVersion, DEFAULT_AGREEMENTS } from '../../src/domain/agreements.ts'
import { createRoomKeys, type RoomKeys } from '../../src/net/room-link.ts'
import { seal } from '../../src/net/seal.ts'
import { WIRE_VERSION } from '../../src/net/wire.ts'
import type { Person } from './harness/person.ts'
import { openRoomHouse, type RoomHouse } from './harness/room-house.ts'
import { until } from './harness/until.ts'
import { keysOf, standAtTheDoor } from './room/doorstep.ts'
import { allSee, comeIn, createGathering } from './room/gathering.ts'

const gathering = createGathering()
const sockets: (() => void)[] = []
let house: RoomHouse
let keys: RoomKeys
let link: string
let ana: Person
let ben: Person
let openedBefore: number[]

beforeAll(async () => {
  house = await openRoomHouse()
  ;[ana, ben] = await Promise.all([
    gathering.invite('Ana', { toneHz: 330 }),
    gathering.invite('Ben', { toneHz: 440 }),
  ])
  link = await gathering.open(ana, house)
  await comeIn(ben, link)
  await allSee([ana, ben])
  await ana.press('Speak')
  await ben.hearsOnly(330)
  openedBefore = await Promise.all([ana, ben].map(async one => (await one.probe.connections()).opened))
  keys = await keysOf(link)
})

afterAll(async () => {
  for (const close of sockets) close()
  await gathering.close()
  await house?.close()
})

async function atTheDoor() {
  const doorstep = await standAtTheDoor(house, keys, 2)
  sockets.push(doorstep.signalling.close)
  return doorstep
}

/** What must hold whatever a stranger does: the same links, the same voice, nobody new. */
async function nothingHasChanged(): Promise<void> {
  for (const [at, person] of [ana, ben].entries()) {
    const { opened, closed } = await person.probe.connections()
    expect(opened - closed).toBe(1)
    expect(opened).toBe(openedBefore[at])
    expect(person.complaints).toEqual([])
  }
  await ben.hearsOnly(330)
  await ben.sees('Ana holds the piece.')
}

const OFFER = {
  type: 'offer',
  sdp: 'v=0\r\no=- 1 1 IN IP4 127.0.0.1\r\ns=-\r\nt=0 0\r\nm=audio 9 UDP/TLS/RTP/SAVPF 111\r\n',
} as const

describe('a stranger', () => {
  it('[W23] who knows the topic but not the secret gets no connection and no answer', async () => {
    const socket = new WebSocket(`${house.url.replace('http', 'ws')}/signal`)
    sockets.push(() => socket.terminate())
    await new Promise(resolve => socket.once('open', resolve))
    const frames: string[] = []
    socket.on('message', frame => frames.push(String(frame)))
    socket.send(JSON.stringify({ type: 'subscribe', topics: [keys.topic] }))
    const foreign = await createRoomKeys('a-secret-of-another-room')
    const guesses = [
      '',
      'hello',
      { kind: 'hello', seated: false },
      await seal(foreign, '["x","y","z"]'),
      null,
      7,
    ]
    for (const data of guesses) socket.send(JSON.stringify({ type: 'publish', topic: keys.topic, data }))
    await until(() => frames.length >= guesses.length, 'the server has relayed every guess')
    await nothingHasChanged()
    expect(frames.length).toBe(guesses.length) // only the own echoes: nobody has answered
  })

  it('[W24] who has the secret but has not consented reads title and agreements, and gets no connection', async () => {
    const { tab, signalling, heard } = await atTheDoor()
    const [host] = heard
    if (host === undefined) throw new Error('Somebody has answered.')
    signalling.send(host.from.id, { kind: 'dial-me', has: null })
    signalling.send(host.from.id, { kind: 'signal', attempt: 1, signals: [OFFER] })
    signalling.send(host.from.id, { kind: 'knock', name: 'Mallory', consent: 'f'.repeat(64), waits: false })
    await until(() => heard.some(one => one.signal.kind === 'refused'), 'the knock is answered with no')
    expect(heard.map(one => one.signal.kind).filter(kind => kind !== 'welcome')).toEqual(['refused'])
    for (const { signal } of heard) {
      if (signal.kind !== 'welcome') continue
      expect(Object.keys(signal).sort()).toEqual(['agreements', 'door', 'kind', 'placesLeft', 'title'])
    }
    expect(tab.identity.id).not.toBe(host.from.id)
    await nothingHasChanged()
  })

  it('[W25] who forges another’s signals has no effect, and live links stay up', async () => {
    const { tab, heard } = await atTheDoor()
    const socket = new WebSocket(`${house.url.replace('http', 'ws')}/signal`)
    sockets.push(() => socket.terminate())
    await new Promise(resolve => socket.once('open', resolve))
    const frames: string[] = []
    socket.on('message', frame => frames.push(String(frame)))
    socket.send(JSON.stringify({ type: 'subscribe', topics: [keys.topic] }))
    const [victim, other] = [...new Map(heard.map(one => [one.from.id, one.from])).values()]
    if (victim === undefined || other === undefined) throw new Error('Both have answered.')
    let sent = 0
    for (const body of [
      { kind: 'signal', attempt: 2, signals: [OFFER] },
      { kind: 'dial-me', has: null },
      { kind: 'hello', seated: true },
    ]) {
      const payload = JSON.stringify([other.id, 1_000_000, body])
      const signature = await tab.identity.sign(`signal|${WIRE_VERSION}|${keys.topic}|${payload}`)
      const data = await seal(keys, JSON.stringify([victim.proof, payload, signature]))
      socket.send(JSON.stringify({ type: 'publish', topic: keys.topic, data }))
      sent += 1
    }
    await until(() => frames.length >= sent, 'the server has relayed the forgeries')
    await nothingHasChanged()
  })

  it('[W26] who was let in and forges another’s claims changes nothing', async () => {
    const { heard } = await atTheDoor()
    const ids = [...new Set(heard.map(one => one.from.id))]
    const mallory = await gathering.invite('Mallory', { toneHz: 880 })
    await mallory.page.evaluateOnNewDocument(() => {
      const channels: RTCDataChannel[] = []
      Object.assign(globalThis, { channels })
      const { createDataChannel } = RTCPeerConnection.prototype
      RTCPeerConnection.prototype.createDataChannel = function (...args) {
        const channel = createDataChannel.apply(this, args)
        channels.push(channel)
        return channel
      }
    })
    await comeIn(mallory, link)
    await allSee([ana, ben, mallory])
    const forged = new Y.Doc()
    for (const id of ids) {
      const claims = forged.getMap('claims')
      claims.set(`piece ${id}`, ['[0,900,{"kind":"lay"}]', 'A'.repeat(86)])
      claims.set(`readiness ${id}`, ['[0,900,{"ready":true}]', 'A'.repeat(86)])
      claims.set(`person ${id}`, [
        `[0,900,{"name":"Nobody","seat":0,"way":"voice","here":"left","consent":"${agreementsVersion(DEFAULT_AGREEMENTS)}"}]`,
        'A'.repeat(86),
      ])
    }
    const update = [...Y.encodeStateAsUpdate(forged)]
    const length = [(update.length & 0x7f) | 0x80, update.length >> 7] // a varint of two bytes
    expect(update.length).toBeGreaterThan(0x7f)
    expect(update.length).toBeLessThan(0x3fff)
    const send = () =>
      mallory.page.evaluate(
        bytes => {
          const { channels } = globalThis as unknown as { channels: RTCDataChannel[] }
          const open = channels.filter(one => one.id === 0 && one.readyState === 'open')
          if (open.length === 2) for (const channel of open) channel.send(new Uint8Array(bytes))
          return open.length === 2
        },
        [0, 2, ...length, ...update],
      )
    await until(send, 'Mallory is connected to both and has sent the forgeries')
    // The hand-over that follows travels behind the forgeries on the same channels.
    await ana.press('Pass to Ben')
    await ben.press('Take it')
    await ana.hearsOnly(440)
    for (const person of [ana, ben]) {
      await person.sees('Mallory')
      expect(await person.reads()).not.toMatch(/Nobody|centre\.|being closed/)
      expect(person.complaints).toEqual([])
    }
  })
})
