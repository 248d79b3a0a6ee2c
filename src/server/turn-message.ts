import { createHmac, randomBytes } from 'node:crypto'

/* Messages of STUN and TURN (RFC 8489, RFC 8656), as far as one who asks a relay needs them. */

/** RFC 8489 §5 and §18, RFC 8656 §17. */
export const ALLOCATE = 0x0003
export const ALLOCATE_SUCCESS = 0x0103
export const USERNAME = 0x0006
export const REALM = 0x0014
export const NONCE = 0x0015
export const REQUESTED_TRANSPORT = 0x0019
export const XOR_RELAYED_ADDRESS = 0x0016
const HEADER_BYTES = 20
const MAGIC_COOKIE = 0x2112a442
const MESSAGE_INTEGRITY = 0x0008
const ERROR_CODE = 0x0009
const INTEGRITY_BYTES = 24
const IPV4 = 1

/** What a relay answers; each part is null where it says nothing of it. */
export interface TurnAnswer {
  readonly type: number
  /** 0 when nothing is wrong. */
  readonly code: number
  readonly realm: Buffer | null
  readonly nonce: Buffer | null
  /** The address that it relays for us, as far as it is an IPv4 one. */
  readonly relayed: string | null
}

export function attribute(type: number, value: Buffer): Buffer {
  const padded = Buffer.alloc(4 + Math.ceil(value.length / 4) * 4)
  padded.writeUInt16BE(type, 0)
  padded.writeUInt16BE(value.length, 2)
  value.copy(padded, 4)
  return padded
}

/** One request, signed if there is a key. */
export function turnRequest(type: number, attributes: readonly Buffer[], key: Buffer | null = null): Buffer {
  const body = Buffer.concat(attributes)
  const head = Buffer.alloc(8)
  head.writeUInt16BE(type, 0)
  // The length that is signed counts the signature that is still to come (RFC 8489 §14.5).
  head.writeUInt16BE(body.length + (key === null ? 0 : INTEGRITY_BYTES), 2)
  head.writeUInt32BE(MAGIC_COOKIE, 4)
  const unsigned = Buffer.concat([head, randomBytes(HEADER_BYTES - head.length), body])
  if (key === null) return unsigned
  const hmac = createHmac('sha1', key).update(unsigned).digest()
  return Buffer.concat([unsigned, attribute(MESSAGE_INTEGRITY, hmac)])
}

/** Reads an answer; whatever is cut short counts as left out. */
export function parseTurnAnswer(packet: Buffer): TurnAnswer {
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
    relayed: parseXorAddress(values.get(XOR_RELAYED_ADDRESS)),
  }
}

/** An IPv4 address as STUN writes it (RFC 8489 §14.2); our own relay of two families is asked for this one. */
function parseXorAddress(value: Buffer | undefined): string | null {
  if (value === undefined || value.length < 8 || value[1] !== IPV4) return null
  const address = (value.readUInt32BE(4) ^ MAGIC_COOKIE) >>> 0
  return [24, 16, 8, 0].map(shift => (address >>> shift) & 0xff).join('.')
}

/** One address and port as STUN writes it, for IPv4. */
export function xorAddress(address: string, port: number): Buffer {
  const value = Buffer.alloc(8)
  value[1] = IPV4
  value.writeUInt16BE(port ^ (MAGIC_COOKIE >>> 16), 2)
  const number = address.split('.').reduce((all, byte) => all * 256 + Number(byte), 0)
  value.writeUInt32BE((number ^ MAGIC_COOKIE) >>> 0, 4)
  return value
}
