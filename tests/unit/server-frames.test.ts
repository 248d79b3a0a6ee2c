import { randomInt } from 'node:crypto'
import { once } from 'node:events'
import { connect } from 'node:net'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { BUILD_TIMEOUT_MS, buildServer, type OpenServer } from './server-process.ts'
import { visit } from './server-visitor.ts'

/*
 * Bytes that pretend to be frames, over real sockets, against the server as it is hosted. A million of them with
 * `npm run fuzz`. A seed that is printed is repeated with SEED.
 */

const FRAMES = Number(process.env.FRAMES ?? 20_000)
const SEED = Number(process.env.SEED ?? randomInt(1, 2 ** 31))
const FRAMES_PER_SOCKET = 50
const SOCKETS_AT_ONCE = 40
/** Of memory that may be in use afterwards and was not before: code that was compiled meanwhile, and pools. */
const SLACK_BYTES = 4 * 1024 * 1024
const HONEST_EVERY_MS = 20
/** A busy machine sends ten thousand in some seconds. */
const TIMEOUT_MS = 30_000 + FRAMES * 1.5

let server: OpenServer
beforeAll(async () => {
  const program = await buildServer('server-frames')
  server = await program.startOpen({ TRUST_PROXY: '1' })
}, BUILD_TIMEOUT_MS)
afterAll(() => server.child.kill('SIGKILL'))

test('[S39] after any frames the server is there, its memory back, and honest people have missed nothing', {
  timeout: TIMEOUT_MS,
}, async () => {
  console.info(`[S39] ${FRAMES} frames, seed ${SEED}`)
  const random = xorshift(SEED)
  await attack(random, FRAMES_PER_SOCKET * SOCKETS_AT_ONCE) // so that code is compiled and pools are filled
  const before = await server.memory.usedBytes()
  const honest = await sitTogether()
  await attack(random, FRAMES)
  const slowestMs = await honest.finish()
  let after = await server.memory.usedBytes()
  // The last sockets may still be in their two seconds of grace.
  while (after > before + SLACK_BYTES) after = await server.memory.usedBytes()
  console.info(
    `[S39] memory ${kb(before)} → ${kb(after)} KB; slowest honest message ${slowestMs.toFixed(0)} ms`,
  )
  expect(server.child.exitCode).toBeNull()
})

/** Two honest people who talk all the time: each message must arrive, in its order. */
async function sitTogether() {
  const headers = { 'X-Forwarded-For': '192.0.2.1' }
  const [ana, ben] = [await visit(server.port, { headers }), await visit(server.port, { headers })]
  for (const one of [ana, ben]) one.subscribe('a') // where the frames go as well: they are told from these by their data
  await Promise.all([ana.settled(), ben.settled()])
  const saidAt: number[] = []
  const timer = setInterval(() => {
    ana.publish('a', { honest: saidAt.push(performance.now()) - 1 })
  }, HONEST_EVERY_MS)
  let heard = 0
  let slowestMs = 0
  const listening = (async () => {
    for (;;) {
      const { data } = (await ben.next()) as { data: { honest?: number; over?: true } | null }
      if (data?.over === true) return
      if (data?.honest === undefined) continue
      expect(data.honest).toBe(heard)
      slowestMs = Math.max(slowestMs, performance.now() - (saidAt[heard++] ?? 0))
    }
  })()
  return {
    async finish() {
      clearInterval(timer)
      ana.publish('a', { over: true })
      await listening
      expect(heard).toBe(saidAt.length)
      for (const one of [ana, ben]) one.socket.close()
      await Promise.all([ana.closed, ben.closed])
      return slowestMs
    },
  }
}

async function attack(random: Random, frames: number): Promise<void> {
  let left = Math.ceil(frames / FRAMES_PER_SOCKET)
  const one = async () => {
    while (left-- > 0) await throwAt(server.port, left, Buffer.concat(fuzzedFrames(random)))
  }
  await Promise.all(Array.from({ length: SOCKETS_AT_ONCE }, one))
}

async function throwAt(port: number, visitor: number, bytes: Buffer): Promise<void> {
  // Each from another address of this machine: one alone would run out of ports.
  const localAddress = `127.0.${1 + (visitor % 200)}.1`
  const socket = connect({ port, host: '127.0.0.1', localAddress })
  const closed = new Promise(resolve => socket.once('close', resolve))
  socket.on('error', () => socket.destroy())
  socket.write(
    'GET /signal HTTP/1.1\r\nHost: room\r\nConnection: Upgrade\r\nUpgrade: websocket\r\n' +
      `X-Forwarded-For: 10.0.${visitor % 200}.1\r\n` +
      'Sec-WebSocket-Version: 13\r\nSec-WebSocket-Key: AAAAAAAAAAAAAAAAAAAAAA==\r\n\r\n',
  )
  await Promise.race([once(socket, 'data'), closed])
  socket.resume().end(bytes)
  await closed
}

/** A number from 0 up to and without its argument. */
type Random = (below: number) => number

function fuzzedFrames(random: Random): Buffer[] {
  // Most sockets say a good deal that is right before the first thing that is wrong.
  const wrongFrom = random(FRAMES_PER_SOCKET)
  return Array.from({ length: FRAMES_PER_SOCKET }, (_, i) =>
    i < wrongFrom ? textFrame(rightText(random), random) : wrongFrame(random),
  )
}

function rightText(random: Random): Buffer {
  const topic = 'abcd'[random(4)]
  const what = [
    { type: 'ping' },
    { type: 'subscribe', topics: [topic] },
    { type: 'unsubscribe', topics: [topic, topic] },
    { type: 'subscribe', topics: ['a', 'b', 'c', 'd'] },
    { type: 'publish', topic, data: 'x'.repeat(random(2_000)) },
    { type: 'publish', topic, data: [random(9), null, { deep: [{}] }], more: true },
  ]
  return Buffer.from(JSON.stringify(what[random(what.length)]))
}

function wrongFrame(random: Random): Buffer {
  const text = rightText(random)
  switch (random(7)) {
    case 0:
      text[random(text.length)] = random(256)
      return textFrame(text, random)
    case 1:
      return textFrame(noise(random, random(3_000)), random)
    case 2:
      return noise(random, 2 + random(40))
    case 3:
      return Buffer.concat([Buffer.of(random(256), random(256)), noise(random, random(20)), text])
    case 4: // control frames, and a message in parts
      return textFrame(noise(random, random(125)), random, [0x88, 0x89, 0x8a, 0x01, 0x00, 0x80][random(6)])
    case 5:
      return textFrame(Buffer.from('['.repeat(random(70_000))), random)
    default:
      return textFrame(text.subarray(0, random(text.length)), random)
  }
}

function textFrame(payload: Buffer, random: Random, first = 0x81): Buffer {
  const mask = noise(random, 4)
  const masked = payload.map((byte, i) => byte ^ (mask[i % 4] ?? 0))
  const { length } = payload
  if (length < 126) return Buffer.concat([Buffer.of(first, 0x80 | length), mask, masked])
  const head = Buffer.alloc(length < 65_536 ? 4 : 10)
  head[0] = first
  head[1] = length < 65_536 ? 0xfe : 0xff
  if (length < 65_536) head.writeUInt16BE(length, 2)
  else head.writeBigUInt64BE(BigInt(length), 2)
  return Buffer.concat([head, mask, masked])
}

function noise(random: Random, length: number): Buffer {
  return Buffer.from(Array.from({ length }, () => random(256)))
}

function xorshift(seed: number): Random {
  let state = seed
  return below => {
    state ^= state << 13
    state ^= state >>> 17
    state ^= state << 5
    return (state >>> 0) % below
  }
}

function kb(bytes: number): number {
  return Math.round(bytes / 1024)
}
