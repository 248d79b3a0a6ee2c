import { createSocket, type Socket } from 'node:dgram'
import { once } from 'node:events'
import type { AddressInfo } from 'node:net'
import { addressToBytes, addressToHousehold } from './address.ts'
import { createAllowances } from './allowances.ts'
import { DEFAULT_LIMITS, type Limits } from './limits.ts'
import { createTokenBucket } from './token-bucket.ts'

/*
 * A STUN responder (RFC 8489): tells whoever asks from which address and port the question came. An answer
 * has 32 bytes for IPv4 and 44 for IPv6, to a question of at least 20; nothing else is ever answered. With the
 * headers of IP and UDP that is 1.3 times the question, and each address is answered so often and no more: nothing
 * for anybody who would have us shoot at a third party.
 */

export interface Stun {
  readonly port: number
  readonly counters: Readonly<StunCounters>
  /** Safe to call twice. */
  close(): Promise<void>
}

export interface StunCounters {
  answered: number
  /** Packets that were no well-formed Binding request. */
  malformed: number
  /** Questions beyond the allowance. */
  tooMany: number
  /** Answers that the system refused to send. */
  unsent: number
}

// RFC 8489 §5, §14 and §18
const HEADER_BYTES = 20
const BINDING_REQUEST = 0x0001
const BINDING_SUCCESS = 0x0101
const MAGIC_COOKIE = 0x2112a442
const COOKIE_OFFSET = 4
const XOR_MAPPED_ADDRESS = 0x0020
const FAMILY_V4 = 0x01
const FAMILY_V6 = 0x02
const ATTRIBUTE_HEAD_BYTES = 4
const MAPPED_HEAD_BYTES = 4

export interface StunOptions {
  /** 0 takes a free one. */
  readonly port: number
  /** The one address to listen on; every address of the machine without. */
  readonly host?: string | undefined
  readonly limits?: Partial<Limits> | undefined
  /** A monotone clock, ms. */
  readonly nowMs?: (() => number) | undefined
}

/** Listens for STUN over UDP. */
export async function createStun({ port, host, limits, nowMs }: StunOptions): Promise<Stun> {
  const counters: StunCounters = { answered: 0, malformed: 0, tooMany: 0, unsent: 0 }
  const mayAnswer = createPatience({ ...DEFAULT_LIMITS, ...limits }, nowMs ?? (() => performance.now()))
  const socket = await bindSocket(port, host)
  socket.on('error', () => counters.unsent++)
  socket.on('message', (request, from) => {
    const answer = bindingAnswer(request, from)
    if (answer === null) return counters.malformed++
    if (!mayAnswer(from.address)) return counters.tooMany++
    socket.send(answer, from.port, from.address, error => (error ? counters.unsent++ : counters.answered++))
  })
  let closing: Promise<void> | null = null
  return {
    port: socket.address().port,
    counters,
    close() {
      closing ??= new Promise(resolve => socket.close(resolve))
      return closing
    },
  }
}

// First the address's own: whoever floods under one name takes nothing from the others.
function createPatience(limits: Limits, nowMs: () => number): (address: string) => boolean {
  const { stunPerSecond, stunBurst, stunPerSecondInAll, maxStunAddresses } = limits
  const each = createAllowances(stunPerSecond, stunBurst, maxStunAddresses)
  const all = createTokenBucket(stunPerSecondInAll, stunPerSecondInAll, nowMs())
  return address => each.take(addressToHousehold(address), nowMs()) && all.take(1, nowMs())
}

/** The answer to one packet; null unless it is a well-formed Binding request. Its attributes are not asked for. */
export function bindingAnswer(
  request: Uint8Array,
  from: Pick<AddressInfo, 'address' | 'port'>,
): Buffer | null {
  const address = addressToBytes(from.address)
  // Nothing can be sent to port 0, which only a forged packet comes from.
  if (address === null || from.port === 0 || !isBindingRequest(request)) return null
  const bodyBytes = ATTRIBUTE_HEAD_BYTES + MAPPED_HEAD_BYTES + address.length
  const answer = Buffer.alloc(HEADER_BYTES + bodyBytes)
  answer.writeUInt16BE(BINDING_SUCCESS, 0)
  answer.writeUInt16BE(bodyBytes, 2)
  answer.set(request.subarray(COOKIE_OFFSET, HEADER_BYTES), COOKIE_OFFSET)
  answer.writeUInt16BE(XOR_MAPPED_ADDRESS, HEADER_BYTES)
  answer.writeUInt16BE(MAPPED_HEAD_BYTES + address.length, HEADER_BYTES + 2)
  answer.writeUInt8(address.length === 4 ? FAMILY_V4 : FAMILY_V6, HEADER_BYTES + 5)
  answer.writeUInt16BE(from.port ^ (MAGIC_COOKIE >>> 16), HEADER_BYTES + 6)
  // The mask is the cookie followed by the transaction id, just as they stand in the header (§14.2).
  answer.set(
    address.map((byte, i) => byte ^ answer.readUInt8(COOKIE_OFFSET + i)),
    HEADER_BYTES + ATTRIBUTE_HEAD_BYTES + MAPPED_HEAD_BYTES,
  )
  return answer
}

function isBindingRequest(packet: Uint8Array): boolean {
  if (packet.length < HEADER_BYTES) return false
  const view = new DataView(packet.buffer, packet.byteOffset, packet.byteLength)
  return (
    view.getUint16(0) === BINDING_REQUEST &&
    view.getUint32(COOKIE_OFFSET) === MAGIC_COOKIE &&
    view.getUint16(2) === packet.length - HEADER_BYTES &&
    areAttributes(view)
  )
}

// Each attribute is a type, a length, and a value padded to four bytes; the last must end with the packet.
function areAttributes(view: DataView): boolean {
  let offset = HEADER_BYTES
  while (offset + ATTRIBUTE_HEAD_BYTES <= view.byteLength) {
    offset += ATTRIBUTE_HEAD_BYTES + Math.ceil(view.getUint16(offset + 2) / 4) * 4
  }
  return offset === view.byteLength
}

// One socket for both families, which reports IPv4 as mapped addresses; IPv4 alone where there is no IPv6.
async function bindSocket(port: number, host: string | undefined): Promise<Socket> {
  if (host !== undefined) return bound(createSocket(host.includes(':') ? 'udp6' : 'udp4'), port, host)
  try {
    return await bound(createSocket('udp6'), port, '::')
  } catch (error) {
    if (!isWithoutV6(error)) throw error
    return bound(createSocket('udp4'), port, '0.0.0.0')
  }
}

async function bound(socket: Socket, port: number, host: string): Promise<Socket> {
  const listening = once(socket, 'listening')
  socket.bind(port, host)
  try {
    await listening
  } catch (error) {
    socket.close()
    throw error
  }
  return socket
}

function isWithoutV6(error: unknown): boolean {
  return (
    error instanceof Error &&
    'code' in error &&
    ['EAFNOSUPPORT', 'EADDRNOTAVAIL'].includes(String(error.code))
  )
}
