import { parseJson } from '../domain/claim.ts'
import { bytesToText, parseBytes, textToBytes } from './bytes.ts'
import type { RoomKeys } from './room-link.ts'
import { WIRE_VERSION } from './wire.ts'

const IV_BYTES = 12 // AES-GCM's own size (NIST SP 800-38D); random, and a room sends far fewer than 2^32 signals

/** What is sealed begins with it; two versions of this page know each other by it, so it looks the same in all of them. */
const VERSION_SHAPE = /^(0|[1-9][0-9]{0,5})\./

/**
 * Seals text under the room's key: `version.iv.ciphertext`, the last two in base64url. Everyone with the link can open
 * it, the server cannot; of the version it learns, as it does from the page that it hands out.
 */
export async function seal(keys: RoomKeys, text: string, version = WIRE_VERSION): Promise<string> {
  const iv = crypto.getRandomValues(new Uint8Array(IV_BYTES))
  const sealed = await crypto.subtle.encrypt(parameters(keys, iv, version), keys.key, textToBytes(text))
  return `${version}.${bytesToText(iv)}.${bytesToText(sealed)}`
}

/** The version that something sealed says it is of; null for what is not sealed. */
export function sealedVersion(sealed: unknown): number | null {
  const version = typeof sealed === 'string' ? VERSION_SHAPE.exec(sealed)?.[1] : undefined
  return version === undefined ? null : Number(version)
}

/** What tells one sealed text from every other: its random part, which whoever cannot open it reads as well. */
export function sealMark(sealed: string): string {
  return sealed.split('.', 2)[1] ?? ''
}

/** Opens what was sealed and reads it as JSON; null when it was not sealed for this room and version. */
export async function unseal(keys: RoomKeys, sealed: unknown, version = WIRE_VERSION): Promise<unknown> {
  if (typeof sealed !== 'string' || sealedVersion(sealed) !== version) return null
  const [, ivText, bodyText, ...rest] = sealed.split('.')
  const iv = parseBytes(ivText)
  const body = parseBytes(bodyText)
  if (rest.length > 0 || iv?.length !== IV_BYTES || body === null) return null
  try {
    const text = await crypto.subtle.decrypt(parameters(keys, iv, version), keys.key, body)
    return parseJson(new TextDecoder().decode(text))
  } catch {
    return null // another key, another version, or altered on the way
  }
}

function parameters(keys: RoomKeys, iv: Uint8Array<ArrayBuffer>, version: number): AesGcmParams {
  return { name: 'AES-GCM', iv, additionalData: textToBytes(`${version}|${keys.topic}`) }
}
