import { createHash } from 'node:crypto'
import { createSocket } from 'node:dgram'
import { connect as connectTcp, isIP } from 'node:net'
import type { Duplex } from 'node:stream'
import { connect as connectTls } from 'node:tls'
import { parseTurnUrl, type TurnPlace } from './turn.ts'
import {
  ALLOCATE,
  ALLOCATE_SUCCESS,
  attribute,
  NONCE,
  parseTurnAnswer,
  REALM,
  REQUESTED_TRANSPORT,
  turnRequest,
  USERNAME,
} from './turn-message.ts'

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
  /** The address that the relay gives out, as far as it is an IPv4 one. */
  | { readonly kind: 'relayed'; readonly address: string | null }
  | { readonly kind: 'refused'; readonly code: number }
  | { readonly kind: 'unreachable'; readonly reason: string }

const UDP = 17
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
  const first = parseTurnAnswer(await line.ask(turnRequest(ALLOCATE, [transport])))
  if (first.type === ALLOCATE_SUCCESS) return { kind: 'relayed', address: first.relayed }
  const { realm, nonce } = first
  if (first.code !== UNAUTHORIZED || realm === null || nonce === null)
    return { kind: 'refused', code: first.code }
  const { username, credential } = login
  const name = attribute(USERNAME, Buffer.from(username))
  const key = createHash('md5').update(`${username}:${realm}:${credential}`).digest()
  const signed = [transport, name, attribute(REALM, realm), attribute(NONCE, nonce)]
  const second = parseTurnAnswer(await line.ask(turnRequest(ALLOCATE, signed, key)))
  if (second.type !== ALLOCATE_SUCCESS) return { kind: 'refused', code: second.code }
  return { kind: 'relayed', address: second.relayed }
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
