import { createHash, createHmac } from 'node:crypto'
import { createSocket, type Socket } from 'node:dgram'
import { once } from 'node:events'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createServer as createHttpServer, type Server } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, describe, expect, test } from 'vitest'
import { checkUp } from '../../src/server/check-up.ts'
import { createServer, type RoomServer, type RoomServerOptions } from '../../src/server/room-server.ts'
import { parseTurnUrl } from '../../src/server/turn.ts'
import { attribute, XOR_RELAYED_ADDRESS, xorAddress } from '../../src/server/turn-message.ts'

const SECRET = 'a secret between two servers'
const REALM = 'room.example'
/** Longer than any answer takes on a machine that is busy with browsers. */
const PATIENCE_MS = 10_000
/** Long enough for one relay that answers, beside one that never does. */
const SHORT_PATIENCE_MS = 2_000

let folder: string | null = null
const toClose: (() => unknown)[] = []
afterEach(async () => {
  for (const close of toClose.splice(0)) await close()
  if (folder !== null) rmSync(folder, { recursive: true })
  folder = null
})

async function open(
  options: Partial<RoomServerOptions> = {},
  page = '<listening-room>',
): Promise<RoomServer> {
  folder = mkdtempSync(join(tmpdir(), 'listening-room-'))
  mkdirSync(join(folder, 'assets'))
  writeFileSync(join(folder, 'index.html'), page)
  const room = await createServer({ port: 0, host: '127.0.0.1', stunPort: 0, clientDir: folder, ...options })
  toClose.push(() => room.close())
  return room
}

async function examine(port: number, patienceMs = PATIENCE_MS) {
  const findings = await checkUp(`http://127.0.0.1:${port}`, patienceMs)
  return (findings ?? []).map(({ verdict, words }) => `${verdict}: ${words}`)
}

/** A relay that knows one secret, as coturn reckons it, and answers STUN; it gives no address, or this one. */
async function openFakeRelay(secret: string, relayed?: string): Promise<number> {
  const socket = createSocket('udp4')
  const address =
    relayed === undefined ? Buffer.alloc(0) : attribute(XOR_RELAYED_ADDRESS, xorAddress(relayed, 50_000))
  socket.on('message', (packet, from) =>
    socket.send(relayAnswer(packet, secret, address), from.port, from.address),
  )
  return bound(socket)
}

async function bound(socket: Socket): Promise<number> {
  socket.bind(0, '127.0.0.1')
  await once(socket, 'listening')
  toClose.push(() => new Promise<void>(resolve => socket.close(() => resolve())))
  return socket.address().port
}

function relayAnswer(packet: Buffer, secret: string, relayed: Buffer): Buffer {
  const integrityAt = packet.length - 24
  const username = /\d+:[\w-]{12}/.exec(packet.toString('latin1'))?.[0]
  const credential = createHmac('sha1', secret).update(String(username)).digest('base64')
  const key = createHash('md5').update(`${username}:${REALM}:${credential}`).digest()
  const expected = createHmac('sha1', key).update(packet.subarray(0, integrityAt)).digest()
  const isWhole = packet.readUInt16BE(2) === packet.length - 20
  const isSigned = isWhole && username !== undefined && packet.subarray(integrityAt + 4).equals(expected)
  const head = Buffer.from(packet.subarray(0, 20))
  if (isSigned) {
    head.writeUInt16BE(0x0103, 0)
    head.writeUInt16BE(relayed.length, 2)
    return Buffer.concat([head, relayed])
  }
  const body = Buffer.concat([
    Buffer.from([0, 9, 0, 4, 0, 0, 4, 1, 0, 0x14, 0, REALM.length]),
    Buffer.from(REALM),
    Buffer.from([0, 0x15, 0, 4]),
    Buffer.from('once'),
  ])
  head.writeUInt16BE(0x0113, 0)
  head.writeUInt16BE(body.length, 2)
  return Buffer.concat([head, body])
}

describe('the doctor', () => {
  test('[S40] finds a room well: page, socket, STUN and an allocation at its relay', async () => {
    const relay = `turn:127.0.0.1:${await openFakeRelay(SECRET)}`
    const { port, stunPort } = await open({ turn: { urls: [relay], secret: SECRET } })
    expect(await examine(port)).toEqual([
      'poor: Plain http. On this machine browsers allow it; from another one they open no microphone.',
      'well: The page is there, with its policy.',
      'well: People who come find each other: what is said over the socket is heard.',
      `well: STUN answers at stun:127.0.0.1:${stunPort}.`,
      `well: The relay at ${relay} takes our pass and gives an address.`,
    ])
  })

  test('[S40] says what a relay with another secret needs, and one that does not answer', async () => {
    const other = `turn:127.0.0.1:${await openFakeRelay('another secret')}`
    const deaf = `turn:127.0.0.1:${await bound(createSocket('udp4'))}`
    const { port } = await open({ turn: { urls: [other, deaf], secret: SECRET } })
    expect((await examine(port, SHORT_PATIENCE_MS)).slice(-2)).toEqual([
      `ill: The relay at ${other} does not take our pass: is its static-auth-secret the same as TURN_SECRET?`,
      `ill: The relay at ${deaf}: it does not answer. Are its ports open to the outside?`,
    ])
  })

  test('[S59] says so when the relay gives out an address that leads nowhere', async () => {
    for (const [relayed, isFound] of [
      ['203.0.113.7', true],
      ['127.0.0.1', true], // where we have found it as well
      ['10.1.2.3', false],
      ['172.31.0.9', false],
      ['172.32.0.9', true],
      ['192.168.0.2', false],
      ['100.127.0.1', false],
      ['100.128.0.1', true],
      ['169.254.0.4', false],
    ] as const) {
      const relay = `turn:127.0.0.1:${await openFakeRelay(SECRET, relayed)}`
      const { port } = await open({ turn: { urls: [relay], secret: SECRET } })
      expect((await examine(port)).at(-1)).toBe(
        isFound
          ? `well: The relay at ${relay} takes our pass and gives an address.`
          : `ill: The relay at ${relay} takes our pass, but gives out ${relayed}, which nobody outside can reach: set its external-ip to the public address.`,
      )
    }
  })

  test('[S40] says what is missing without helpers', async () => {
    const { port } = await open({ stunPort: null })
    expect((await examine(port)).slice(-2)).toEqual([
      'poor: No STUN: two homes find each other only over the relay.',
      'poor: Without a relay, some people on different networks will not hear each other.',
    ])
  })

  test('[S40] says so when something else answers, or a proxy keeps socket and policy back', async () => {
    const other: Server = createHttpServer((request, response) =>
      response.end(request.url === '/' ? '<listening-room>' : 'no JSON'),
    )
    other.listen(0, '127.0.0.1')
    await once(other, 'listening')
    toClose.push(() => other.close())
    const address = other.address()
    const [, page, file, socket, helpers] = await examine(
      typeof address === 'object' ? (address?.port ?? 0) : 0,
    )
    expect(page).toMatch(/^poor: .*Content-Security-Policy is lost on the way/)
    expect(file).toMatch(/^poor: There is no config\.json/)
    expect(socket).toMatch(/^ill: The socket at \/signal does not work: .*WebSocket upgrades\?$/)
    expect(helpers).toMatch(/^ill: It does not say which helpers there are/)
    const { port } = await open({}, 'somebody else’s page')
    expect((await examine(port))[1]).toBe('ill: Something answers (200), but it is not the room.')
  })

  test('[S40] says so when there is no certificate, or nobody at all', async () => {
    const { port } = await open()
    const findings = await checkUp(`https://127.0.0.1:${port}`, PATIENCE_MS)
    expect(findings?.[0]?.words).toMatch(/^No trusted certificate: /)
    const nobody = await checkUp('http://room.invalid', PATIENCE_MS)
    expect(nobody?.map(({ verdict }) => verdict)).toEqual(['ill', 'ill', 'ill', 'ill'])
    expect(await checkUp('room.example')).toBeNull()
  })

  test.each([
    ['turn:relay.example', { host: 'relay.example', port: 3478, transport: 'udp' }],
    ['turn:relay.example:99?transport=tcp', { host: 'relay.example', port: 99, transport: 'tcp' }],
    ['turns:[2001:db8::1]', { host: '2001:db8::1', port: 5349, transport: 'tls' }],
  ])('[S40] reads where %s leads', (url, place) => expect(parseTurnUrl(url)).toEqual(place))
})
