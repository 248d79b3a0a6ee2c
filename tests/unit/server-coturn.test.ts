import { type ChildProcess, spawn, spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { createSocket } from 'node:dgram'
import { once } from 'node:events'
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createServer as createTcpServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { checkUp } from '../../src/server/check-up.ts'
import { createServer } from '../../src/server/room-server.ts'
import { createTurnPass, type TurnPass } from '../../src/server/turn.ts'
import { tryAllocation } from '../../src/server/turn-allocation.ts'
import {
  ALLOCATE,
  attribute,
  NONCE,
  parseTurnAnswer,
  REALM,
  REQUESTED_TRANSPORT,
  turnRequest,
  USERNAME,
  xorAddress,
} from '../../src/server/turn-message.ts'
import { until } from '../browser/harness/until.ts'

/*
 * The relay of src/server/hosting/compose.yaml: a real coturn, started with the very words that stand there. Only its port
 * is another, and it listens on this machine alone.
 */

const COMPOSE = join(import.meta.dirname, '../../src/server/hosting/compose.yaml')
const SECRET = 'a secret between two servers'
const ROOM_HOST = 'room.example'
const CREATE_PERMISSION = 0x0008
const PERMITTED = 0x0108
const XOR_PEER_ADDRESS = 0x0012
const FORBIDDEN = 403

const isThere = spawnSync('turnserver', ['--version']).error === undefined
if (!isThere) console.warn('No coturn here: what needs a real one is left out (apt-get install coturn).')

let folder: string
const closing: (() => unknown)[] = []
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'listening-room-'))
})
afterEach(async () => {
  for (const close of closing.splice(0)) await close()
  rmSync(folder, { recursive: true })
})

/** What compose would start it with. */
function composeWords(): string[] {
  const relay = /^ {2}relay:\n(.*?)^\w/ms.exec(readFileSync(COMPOSE, 'utf8'))?.[1] ?? ''
  const set = relay.replaceAll(/\$\{ROOM_HOST\}/g, ROOM_HOST).replaceAll(/\$\{TURN_SECRET\}/g, SECRET)
  return [...set.matchAll(/^ {6}- (--\S.*)$/gm)].map(([, word]) => word ?? '')
}

interface Relay {
  readonly url: string
  /** Ends it; all that it has printed. */
  end(): Promise<string>
}

async function openRelay(words = composeWords()): Promise<Relay> {
  const port = await freePort()
  const here = [`--listening-port=${port}`, '--listening-ip=127.0.0.1', `--pidfile=${folder}.pid`]
  const rest = words.filter(word => !word.startsWith('--listening-port='))
  expect(rest).toHaveLength(words.length - 1)
  // Line by line, or what it says last would die with it unsaid.
  const child = spawn('stdbuf', ['-oL', 'turnserver', ...rest, ...here], {
    cwd: folder,
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const printed = Promise.all([text(child.stdout), text(child.stderr)])
  const end = async () => {
    await stop(child)
    return (await printed).join('')
  }
  closing.push(end)
  const url = `turn:127.0.0.1:${port}`
  await until(async () => (await tryAllocation({ url, ...pass() }, 500)).kind === 'relayed', 'coturn is open')
  return { url, end }
}

async function stop(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return
  const gone = once(child, 'exit')
  child.kill('SIGTERM')
  await gone
}

async function freePort(): Promise<number> {
  const server = createTcpServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  server.close()
  if (address === null || typeof address === 'string') throw new Error('A listening TCP server has a port.')
  return address.port
}

function pass(secret = SECRET): TurnPass {
  return createTurnPass(secret, Date.now() / 1000)
}

/** One visitor with an address of the relay, who asks to be let through to others. */
async function visitRelay({ url }: Relay) {
  const socket = createSocket('udp4')
  closing.push(() => socket.close())
  const ask = async (packet: Buffer) => {
    const answer = once(socket, 'message')
    socket.send(packet, Number(url.split(':')[2]), '127.0.0.1')
    return parseTurnAnswer((await answer)[0])
  }
  const transport = attribute(REQUESTED_TRANSPORT, Buffer.of(17, 0, 0, 0))
  const { realm, nonce } = await ask(turnRequest(ALLOCATE, [transport]))
  if (realm === null || nonce === null) throw new Error('A relay that wants a pass names its realm.')
  expect(String(realm)).toBe(ROOM_HOST)
  const { username, credential } = pass()
  const key = createHash('md5').update(`${username}:${realm}:${credential}`).digest()
  const name = [attribute(USERNAME, Buffer.from(username)), attribute(REALM, realm), attribute(NONCE, nonce)]
  await ask(turnRequest(ALLOCATE, [transport, ...name], key))
  return (peer: string) => {
    const to = attribute(XOR_PEER_ADDRESS, xorAddress(peer, 5_000))
    return ask(turnRequest(CREATE_PERMISSION, [to, ...name], key))
  }
}

/** Where coturn writes when nobody says where not to. */
function logs(): string[] {
  const places = ['/var/log', '/var/log/turnserver', '/var/tmp', '/tmp', '/dev', folder]
  return places.flatMap(place => {
    try {
      return readdirSync(place).filter(name => /^(turn(_|server)|null.)/.test(name))
    } catch {
      return [] // not every machine has every one of these
    }
  })
}

describe.skipIf(!isThere)('the relay of the compose file', () => {
  test('[S57] takes the passes of the room and no others, over UDP and TCP, and answers STUN; the doctor finds it well', async () => {
    const relay = await openRelay()
    const urls = [relay.url, `${relay.url}?transport=tcp`]
    mkdirSync(join(folder, 'assets'))
    writeFileSync(join(folder, 'index.html'), '<listening-room>')
    const turn = { urls, secret: SECRET }
    const room = await createServer({ port: 0, host: '127.0.0.1', stunPort: null, clientDir: folder, turn })
    closing.push(() => room.close())
    const findings = await checkUp(`http://127.0.0.1:${room.port}`)
    expect(findings?.slice(-3).map(({ verdict, words }) => `${verdict}: ${words}`)).toEqual([
      `well: STUN answers at ${relay.url.replace('turn', 'stun')}.`,
      ...urls.map(url => `well: The relay at ${url} takes our pass and gives an address.`),
    ])
    const others = { url: relay.url, ...pass('another secret') }
    expect(await tryAllocation(others, 5_000)).toEqual({ kind: 'refused', code: 401 })
  })

  test('[S57] leads to people, and into no network behind the machine', async () => {
    const permit = await visitRelay(await openRelay())
    expect(await permit('203.0.113.9')).toMatchObject({ type: PERMITTED, code: 0 })
    for (const peer of [
      '10.0.0.1',
      '127.0.0.1',
      '192.168.1.1',
      '172.20.0.2',
      '169.254.169.254',
      '100.64.0.1',
      '0.0.0.0',
    ])
      expect((await permit(peer)).code, peer).toBe(FORBIDDEN)
  })

  test('[S57] writes down nothing of who uses it', async () => {
    const before = logs()
    const quiet = await openRelay([...composeWords(), '--verbose']) // however much it would like to say
    await (await visitRelay(quiet))('203.0.113.9')
    const printed = await quiet.end()
    expect(printed).not.toMatch(/127\.0\.0\.1|203\.0\.113|session|\d{10}:/)
    expect(logs()).toEqual(before)
    // Not vacuous: left to itself it tells who was there.
    const silencing = ['--log-file=/dev/null', '--no-stdout-log', '--simple-log']
    const loud = await openRelay([
      ...composeWords().filter(word => !silencing.includes(word)),
      '--log-file=stdout',
      '--verbose',
    ])
    await (await visitRelay(loud))('203.0.113.9')
    expect(await loud.end()).toMatch(/session .*peer 203\.0\.113\.9/)
  })
})
