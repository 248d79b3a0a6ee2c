import type { IncomingMessage } from 'node:http'
import { isIPv4, isIPv6 } from 'node:net'

const V4_BYTES = 4
const V6_BYTES = 16
const MAPPED_PREFIX_BYTES = 12
// The last mile hands every household a whole /64 (RFC 6177), so that is what one address means.
const V6_HOUSEHOLD_BYTES = 8

const PRIVATE =
  /^(0|10|127|169\.254|192\.168|172\.(1[6-9]|2\d|3[01])|100\.(6[4-9]|[7-9]\d|1[01]\d|12[0-7]))\./

/** The bytes of an IP address: 4 for IPv4, also where it comes mapped into IPv6; 16 for IPv6; null for neither. */
export function addressToBytes(address: string): Uint8Array | null {
  if (isIPv4(address)) return Uint8Array.from(address.split('.'), Number)
  const bare = address.replace(/%.*$/, '') // a link-local address names its interface: fe80::1%eth0
  if (!isIPv6(bare)) return null
  const bytes = v6ToBytes(bare)
  const prefix = bytes.subarray(0, MAPPED_PREFIX_BYTES)
  const isMapped = prefix.every((byte, i) => byte === (i < MAPPED_PREFIX_BYTES - 2 ? 0 : 0xff))
  return isMapped ? bytes.subarray(MAPPED_PREFIX_BYTES) : bytes
}

/** What counts as one address for limits: an IPv4 address, or the household's network of an IPv6 one. */
export function addressToHousehold(address: string): string {
  const bytes = addressToBytes(address)
  if (bytes === null) return 'unknown'
  return Buffer.from(bytes.length === V4_BYTES ? bytes : bytes.subarray(0, V6_HOUSEHOLD_BYTES)).toString(
    'hex',
  )
}

/** Whether an IPv4 address leads nowhere from outside (RFC 6890). */
export function isPrivate(address: string): boolean {
  return PRIVATE.test(address)
}

/**
 * From where a request came. Behind a proxy of our own it is what that proxy has added, which is the last
 * entry of X-Forwarded-For; whatever stands before it is a stranger's word.
 */
export function requestToAddress(request: IncomingMessage, trustProxy: boolean): string {
  const forwarded = trustProxy ? request.headers['x-forwarded-for'] : undefined
  const last = String(forwarded ?? '')
    .split(',')
    .at(-1)
    ?.trim()
  return last || (request.socket.remoteAddress ?? '')
}

function v6ToBytes(address: string): Uint8Array {
  const dotted = /^(.*:)(\d+)\.(\d+)\.(\d+)\.(\d+)$/.exec(address)
  const text =
    dotted === null ? address : `${dotted[1]}${pair(dotted[2], dotted[3])}:${pair(dotted[4], dotted[5])}`
  const [head = [], tail = []] = text.split('::').map(half => half.split(':').filter(group => group !== ''))
  const gap = Array.from({ length: V6_BYTES / 2 - head.length - tail.length }, () => '0')
  const groups = [...head, ...gap, ...tail].map(group => Number.parseInt(group, 16))
  return Uint8Array.from(groups.flatMap(group => [group >> 8, group & 0xff]))
}

function pair(high: string | undefined, low: string | undefined): string {
  return (Number(high) * 256 + Number(low)).toString(16)
}
