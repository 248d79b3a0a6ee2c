/** Conventions: base64url, hex, SHA-256, order of text, fairHash. */
import { createHash } from 'node:crypto'

export const base64url = bytes => Buffer.from(bytes).toString('base64url')

/** The bytes of a base64url text without padding, or null if it is none. */
export const fromBase64url = text => {
  if (typeof text !== 'string' || !/^[A-Za-z0-9_-]*$/.test(text)) return null
  const bytes = Buffer.from(text, 'base64url')
  return bytes.toString('base64url') === text ? bytes : null
}

export const sha256 = data => createHash('sha256').update(data).digest()
export const sha256Hex = text => createHash('sha256').update(text, 'utf8').digest('hex')

/** Order of text is by UTF-16 unit, as JavaScript compares. */
export const compareText = (a, b) => (a < b ? -1 : a > b ? 1 : 0)
export const inOrder = ids => [...ids].sort(compareText)

export const isId = value => typeof value === 'string' && /^[A-Za-z0-9_-]{43}$/.test(value)
export const isHex64 = value => typeof value === 'string' && /^[0-9a-f]{64}$/.test(value)
export const isWhole = (value, least, most) => Number.isInteger(value) && value >= least && value <= most
export const isObject = value => typeof value === 'object' && value !== null && !Array.isArray(value)
export const areDifferent = list => new Set(list).size === list.length

/** JSON.parse that answers undefined instead of throwing. */
export const parseJson = text => {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

/** An order that needs no secrecy, the same everywhere. Unsigned, 32 bits. */
export const fairHash = (number, text) => {
  let hash = (0x811c9dc5 ^ number) >>> 0
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193)
  hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d)
  return (hash ^ (hash >>> 12)) >>> 0
}
