import { parseJson } from '../domain/claim.ts'
import { bytesToText, parseBytes, textToBytes } from './bytes.ts'
import type { RoomKeys } from './room-link.ts'
import { WIRE_VERSION } from './wire.ts'

const IV_BYTES = 12 // AES-GCM's own size (NIST SP 800-38D); random, and a room sends far fewer than 2^32 signals

/** Seals text under the room's key: `iv.ciphertext` in base64url. Everyone with the link can open it, the server cannot. */
export async function seal(keys: RoomKeys, text: string): Promise<string> {
  const iv = crypto.getRandomValues(new Uint8Array(IV_BYTES))
  const sealed = await crypto.subtle.encrypt(parameters(keys, iv), keys.key, textToBytes(text))
  return `${bytesToText(iv)}.${bytesToText(sealed)}`
}

/** Opens what was sealed and reads it as JSON; null when it was not sealed for this room and version. */
export async function unseal(keys: RoomKeys, sealed: unknown): Promise<unknown> {
  if (typeof sealed !== 'string') return null
  const [ivText, bodyText, ...rest] = sealed.split('.')
  const iv = parseBytes(ivText)
  const body = parseBytes(bodyText)
  if (rest.length > 0 || iv?.length !== IV_BYTES || body === null) return null
  try {
    const text = await crypto.subtle.decrypt(parameters(keys, iv), keys.key, body)
    return parseJson(new TextDecoder().decode(text))
  } catch {
    return null // another key, another version, or altered on the way
  }
}

function parameters(keys: RoomKeys, iv: Uint8Array<ArrayBuffer>): AesGcmParams {
  return { name: 'AES-GCM', iv, additionalData: textToBytes(`${WIRE_VERSION}|${keys.topic}`) }
}
