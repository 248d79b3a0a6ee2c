import { once } from 'node:events'
import { connect, type Socket } from 'node:net'
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import { DEFAULT_LIMITS } from '../../src/server/limits.ts'
import { BUILD_TIMEOUT_MS, buildServer, type OpenServer, type ServerProgram } from './server-process.ts'
import { ask, type Visitor, visit, visitRaw } from './server-visitor.ts'

/*
 * Against the server as it is hosted, with its limits as they stand. Two honest people sit in a room beside every
 * attack and must not notice.
 */

const TOPIC = 'an honest room'
/** Somebody else than whoever attacks: this machine is all of 127.0.0.0/8. */
const ELSEWHERE = '127.0.0.2'

let program: ServerProgram
let server: OpenServer
let ana: Visitor
let ben: Visitor
let said = 0

beforeAll(async () => {
  program = await buildServer('server-attacks')
  server = await program.startOpen({ METRICS_PORT: '0' })
  ana = await visit(server.port, { localAddress: ELSEWHERE })
  ben = await visit(server.port, { localAddress: ELSEWHERE })
  for (const honest of [ana, ben]) {
    honest.subscribe(TOPIC)
    await honest.settled()
  }
}, BUILD_TIMEOUT_MS)
afterAll(() => server.child.kill('SIGKILL'))

/** Nobody was disturbed: what one says the other hears next. */
afterEach(async () => {
  ana.publish(TOPIC, ++said)
  expect(await ben.next()).toMatchObject({ data: said })
  expect(server.child.exitCode).toBeNull()
})

describe('what ends y-webrtc’s own server with one frame', () => {
  const frames: [string, string | Uint8Array | object, number][] = [
    ['no JSON', 'not json', 1008],
    ['an empty text', '', 1008],
    ['one byte in binary', Uint8Array.of(7), 1008],
    ['topics that are a text', { type: 'subscribe', topics: 'abc' }, 1008],
    ['topics that are a number', { type: 'subscribe', topics: 5 }, 1008],
    ['5 MB of brackets', '['.repeat(5_000_000), 1009],
    ['50 MB to publish', { type: 'publish', topic: TOPIC, data: 'x'.repeat(50_000_000) }, 1009],
    [
      '500,000 topics',
      { type: 'subscribe', topics: Array.from({ length: 500_000 }, (_, i) => String(i)) },
      1009,
    ],
  ]
  test.each(frames)('[S33] %s ends the socket it came from', async (_name, what, code) => {
    const mal = await visit(server.port)
    mal.say(what)
    const goodbye = await mal.closed
    // One that is still sending megabytes may see only that the line is cut.
    expect([code, 1006]).toContain(goodbye.code)
  })

  test.each([
    ['an unmasked frame', Buffer.from([0x81, 0x02, 0x7b, 0x7d])],
    ['a reserved opcode', Buffer.from([0x83, 0x80, 0, 0, 0, 0])],
  ])('[S33] %s ends the connection it came from', async (_name, bytes) => {
    const mal = await visitRaw(server.port)
    mal.write(bytes)
    await once(mal.resume(), 'close')
  })

  test('[S33] 500,000 topics, four at a time, end at the fifth', async () => {
    const mal = await visit(server.port)
    for (let i = 0; i < 100; i++) mal.subscribe(`${i}`)
    expect(await mal.closed).toEqual({ code: 1008, reason: 'too many topics' })
  })
})

describe('before the first frame', () => {
  test('[S34] headers of 16 KB are refused', async () => {
    const answer = await ask(server.port, '/', { headers: { Cookie: 'x'.repeat(16_000) } })
    expect(answer.status).toBe(431)
  })

  test('[S34] whoever opens 10,000 connections is bounded, and others come in', {
    timeout: 60_000,
  }, async () => {
    const sockets: Socket[] = []
    let dropped = 0
    for (let i = 0; i < 10_000; i++) {
      const socket = connect(server.port, '127.0.0.1')
      socket.on('error', () => socket.destroy())
      socket.on('close', () => dropped++)
      socket.resume() // or it would never notice that it was refused
      socket.write('GET /signal HTTP/1.1\r\nHost: room\r\nConnection: Upgrade\r\nUpgrade: websocket\r\n')
      socket.write('Sec-WebSocket-Version: 13\r\nSec-WebSocket-Key: AAAAAAAAAAAAAAAAAAAAAA==\r\n\r\n')
      sockets.push(socket)
    }
    await until(() => dropped >= 10_000 - DEFAULT_LIMITS.maxSocketsPerAddress)
    expect(await metric('listening_room_sockets')).toBe(DEFAULT_LIMITS.maxSocketsPerAddress + 2)
    const cleo = await visit(server.port, { localAddress: ELSEWHERE })
    cleo.socket.terminate()
    for (const socket of sockets) socket.destroy()
    await until(async () => (await metric('listening_room_sockets')) === 2)
  })

  test('[S34] whoever begins 3,000 requests and ends none is bounded at once', async () => {
    const sockets: Socket[] = []
    let dropped = 0
    for (let i = 0; i < 3_000; i++) {
      const socket = connect(server.port, '127.0.0.3')
      socket.on('error', () => socket.destroy())
      socket.on('close', () => dropped++)
      socket.write('GET / HTTP/1.1\r\nHost:')
      sockets.push(socket)
    }
    await until(() => dropped >= 3_000 - DEFAULT_LIMITS.maxConnectionsPerAddress)
    expect(await ask(server.port, '/')).toMatchObject({ status: 200 })
    for (const socket of sockets) socket.destroy()
  })
})

describe('squatting', () => {
  test('[S35] whoever sits on topics sits on four a socket, and leaves nothing behind', async () => {
    const squatters = await Promise.all(Array.from({ length: 100 }, () => visit(server.port)))
    for (const [i, squatter] of squatters.entries()) squatter.subscribe(`${i}a`, `${i}b`, `${i}c`, `${i}d`)
    await Promise.all(squatters.map(squatter => squatter.settled()))
    for (const squatter of squatters) squatter.socket.terminate()
    await until(async () => (await metric('listening_room_sockets')) === 2)
  })
})

async function metric(name: string): Promise<number> {
  const { body } = await ask(server.metricsPort, '/metrics')
  return Number(new RegExp(`^${name} (\\d+)$`, 'm').exec(String(body))?.[1])
}

async function until(isSo: () => boolean | Promise<boolean>): Promise<void> {
  while (!(await isSo())) await new Promise(resolve => setTimeout(resolve, 10))
}
