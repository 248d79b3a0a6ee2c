import { createHash, createHmac, randomBytes } from 'node:crypto'
import { createSocket } from 'node:dgram'
import { connect as connectTcp, isIP } from 'node:net'
import type { Duplex } from 'node:stream'
import { connect as connectTls } from 'node:tls'
import { parseTurnUrl, type TurnPlace } from './turn.ts'

/*
 * One TURN allocation (RFC 8656) with a pass, as a browser would make it, to see whether the relay gives one:
 *
 *   Allocate ─▶    ◀─ 401 with realm and nonce
 *   Allocate with pass and MESSAGE-INTEGRITY ─▶    ◀─ the relayed address, or why not
 */

export interface TurnLogin {
  readonly url: string
  readonly username: string
  readonly credential: string
}

export type Allocation =
  | { readonly kind: 'relayed' }
  | { readonly kind: 'refused'; readonly code: number }
  | { readonly kind: 'unreachable'; readonly reason: string }

// RFC 8489 §5 and §18, RFC 8656 §17
const HEADER_BYTES = 20
const MAGIC_COOKIE = 0x2112a442
const ALLOCATE = 0x0003
const ALLOCATE_SUCCESS = 0x0103
const USERNAME = 0x0006
const MESSAGE_INTEGRITY = 0x0008
const ERROR_CODE = 0x0009
const REALM = 0x0014
const NONCE = 0x0015
const REQUESTED_TRANSPORT = 0x0019
const UDP = 17
const INTEGRITY_BYTES = 24
const UNAUTHORIZED = 401

/** Asks for one allocation and lets it run out; `patienceMs` for each answer. */
export async function tryAllocation(login: TurnLogin, patienceMs: number): Promise<Allocation> {
  const place = parseTurnUrl(login.url)
  if (place === null) return { kind: 'unreachable', reason: 'its address cannot be read' }
  try {
    const line = await openLine(place, patienceMs)
    try {
      return await allocate(line, login)
    } finally {
      line.close()
    }
  } catch (error) {
    return { kind: 'unreachable', reason: error instanceof Error ? error.message : String(error) }
  }
}

async function allocate(line: Line, login: TurnLogin): Promise<Allocation> {
  const transport = attribute(REQUESTED_TRANSPORT, Buffer.of(UDP, 0, 0, 0))
  const first = parseAnswer(await line.ask(request([transport])))
  if (first.type === ALLOCATE_SUCCESS) return { kind: 'relayed' }
  const { realm, nonce } = first
  if (first.code !== UNAUTHORIZED || realm === null || nonce === null)
    return { kind: 'refused', code: first.code }
  const { username, credential } = login
  const signed = request(
    [transport, attribute(USERNAME, Buffer.from(username)), attribute(REALM, realm), attribute(NONCE, nonce)],
    createHash('md5').update(`${username}:${realm}:${credential}`).digest(),
  )
  const second = parseAnswer(await line.ask(signed))
  return second.type === ALLOCATE_SUCCESS ? { kind: 'relayed' } : { kind: 'refused', code: second.code }
}

function attribute(type: number, value: Buffer): Buffer {
  const padded = Buffer.alloc(4 + Math.ceil(value.length / 4) * 4)
  padded.writeUInt16BE(type, 0)
  padded.writeUInt16BE(value.length, 2)
  value.copy(padded, 4)
  return padded
}

function request(attributes: readonly Buffer[], key: Buffer | null = null): Buffer {
  const body = Buffer.concat(attributes)
  const head = Buffer.alloc(8)
  head.writeUInt16BE(ALLOCATE, 0)
  // The length that is signed counts the signature that is still to come (RFC 8489 §14.5).
  head.writeUInt16BE(body.length + (key === null ? 0 : INTEGRITY_BYTES), 2)
  head.writeUInt32BE(MAGIC_COOKIE, 4)
  const unsigned = Buffer.concat([head, randomBytes(HEADER_BYTES - head.length), body])
  if (key === null) return unsigned
  const hmac = createHmac('sha1', key).update(unsigned).digest()
  return Buffer.concat([unsigned, attribute(MESSAGE_INTEGRITY, hmac)])
}

function parseAnswer(packet: Buffer) {
  const values = new Map<number, Buffer>()
  for (let at = HEADER_BYTES; at + 4 <= packet.length; ) {
    const length = packet.readUInt16BE(at + 2)
    values.set(packet.readUInt16BE(at), packet.subarray(at + 4, at + 4 + length))
    at += 4 + Math.ceil(length / 4) * 4
  }
  const error = values.get(ERROR_CODE)
  return {
    type: packet.length < HEADER_BYTES ? 0 : packet.readUInt16BE(0),
    code: error !== undefined && error.length >= 4 ? (error[2] ?? 0) * 100 + (error[3] ?? 0) : 0,
    realm: values.get(REALM) ?? null,
    nonce: values.get(NONCE) ?? null,
  }
}

interface Line {
  ask(packet: Buffer): Promise<Buffer>
  close(): void
}

async function openLine(place: TurnPlace, patienceMs: number): Promise<Line> {
  const { host, port, transport } = place
  if (transport === 'udp') return openUdp(place, patienceMs)
  const options = { host, port, servername: isIP(host) ? '' : host }
  const stream = transport === 'tls' ? connectTls(options) : connectTcp(options)
  await within(patienceMs, (resolve, reject) =>
    stream.once(transport === 'tls' ? 'secureConnect' : 'connect', resolve).once('error', reject),
  )
  return overStream(stream, patienceMs)
}

// Over a stream every answer here is one small piece: two questions, each answered before the next.
function overStream(stream: Duplex, patienceMs: number): Line {
  return {
    ask: packet =>
      within(patienceMs, (resolve, reject) => {
        stream.once('data', resolve).once('error', reject)
        stream.once('close', () => reject(new Error('it hangs up')))
        stream.write(packet)
      }),
    close: () => stream.destroy(),
  }
}

function openUdp({ host, port }: TurnPlace, patienceMs: number): Line {
  const socket = createSocket(host.includes(':') ? 'udp6' : 'udp4')
  return {
    ask: packet =>
      within(patienceMs, (resolve, reject) => {
        socket.once('message', resolve).once('error', reject)
        socket.send(packet, port, host, error => error && reject(error))
      }),
    close: () => socket.close(),
  }
}

/** A promise that gives up with a word that fits after "because". */
export function within<T>(
  ms: number,
  run: (resolve: (value: T) => void, reject: (error: Error) => void) => void,
): Promise<T> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error('it does not answer')), ms)
    run(
      value => {
        clearTimeout(timer)
        resolve(value)
      },
      error => {
        clearTimeout(timer)
        reject(error)
      },
    )
  })
}
