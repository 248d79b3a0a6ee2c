import { nanoid } from 'nanoid'
import { fairHash } from '../domain/claim.ts'
import { bytesToText, textToBytes } from './bytes.ts'

/** What everyone with the link can compute, and the server cannot. */
export interface RoomKeys {
  /** Random-looking name under which the server relays: HKDF(secret, 'topic'), base64url. */
  readonly topic: string
  /** AES-256-GCM key for every signal: HKDF(secret, 'signalling'). Not extractable. */
  readonly key: CryptoKey
}

/** What the fragment of an address says. */
export type LinkFragment =
  | { readonly kind: 'none' }
  | { readonly kind: 'broken' }
  | { readonly kind: 'room'; readonly secret: string }
  | { readonly kind: 'let-go'; readonly devices: number; readonly letGo: number }
  | { readonly kind: 'away' | 'removed' }

const SECRET_LENGTH = 22 // 64 signs each: 132 random bits
const CHECK_LENGTH = 4 // 24 bits: one cut or mistyped link in 16 million is not noticed
const ROOM_SHAPE = new RegExp(`^[A-Za-z0-9_-]{${SECRET_LENGTH + CHECK_LENGTH}}$`)
const LET_GO_SHAPE = /^let-go\.(\d{1,2})\.(\d{1,2})$/

/** A new room's fragment: a fresh secret and its checksum. It never reaches the server. */
export function createRoomFragment(): string {
  const secret = nanoid(SECRET_LENGTH)
  return secret + checksum(secret)
}

/** The fragment with which a wiped page starts afresh; the two numbers are all that crosses. */
export function letGoFragment(devices: number, letGo: number): string {
  return `let-go.${devices}.${letGo}`
}

/** The fragment with which a page starts afresh that was wiped for want of the others. */
export const AWAY_FRAGMENT = 'away'

/** The fragment with which a page starts afresh whose person was asked to leave. */
export const REMOVED_FRAGMENT = 'removed'

/** Reads the fragment of the address bar, with or without its '#'. A cut link says so. */
export function parseFragment(hash: string): LinkFragment {
  const text = hash.replace(/^#/, '')
  if (text === '') return { kind: 'none' }
  if (text === AWAY_FRAGMENT || text === REMOVED_FRAGMENT) return { kind: text }
  const gone = LET_GO_SHAPE.exec(text)
  if (gone) return { kind: 'let-go', devices: Number(gone[1]), letGo: Number(gone[2]) }
  const secret = text.slice(0, SECRET_LENGTH)
  const whole = ROOM_SHAPE.test(text) && checksum(secret) === text.slice(SECRET_LENGTH)
  return whole ? { kind: 'room', secret } : { kind: 'broken' }
}

/** Derives the room's topic and key from its secret (RFC 5869, SHA-256, no salt: the secret is uniform). */
export async function createRoomKeys(secret: string): Promise<RoomKeys> {
  const root = await crypto.subtle.importKey('raw', textToBytes(secret), 'HKDF', false, [
    'deriveBits',
    'deriveKey',
  ])
  const topic = await crypto.subtle.deriveBits(hkdf('topic'), root, 256)
  const aes = { name: 'AES-GCM', length: 256 }
  const key = await crypto.subtle.deriveKey(hkdf('signalling'), root, aes, false, ['encrypt', 'decrypt'])
  return { topic: bytesToText(topic), key }
}

function hkdf(purpose: string): HkdfParams {
  return { name: 'HKDF', hash: 'SHA-256', salt: new Uint8Array(0), info: textToBytes(purpose) }
}

function checksum(secret: string): string {
  const hash = fairHash(0, secret)
  return bytesToText(Uint8Array.of(hash >>> 16, hash >>> 8, hash)).slice(0, CHECK_LENGTH)
}
