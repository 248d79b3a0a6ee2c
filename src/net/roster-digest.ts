import type { ParticipantId } from '../domain/claim.ts'
import { textToBytes } from './bytes.ts'

/**
 * Rounds of PBKDF2: some tenths of a second for a phone, and as much for every identity that somebody in the middle
 * would have to try out until two different circles read the same words.
 */
const ROUNDS = 600_000
const DIGEST_BITS = 256

/**
 * What a circle of exactly these people, in this room, comes to: 32 bytes, the same whatever the order of the ids. The
 * topic is in the salt, so that work done against one room is worth nothing against another.
 */
export async function rosterToBytes(ids: readonly ParticipantId[], topic: string): Promise<Uint8Array> {
  const secret = textToBytes(ids.toSorted().join(' '))
  const key = await crypto.subtle.importKey('raw', secret, 'PBKDF2', false, ['deriveBits'])
  const salt = textToBytes(`listening-room circle words 1|${topic}`)
  const how = { name: 'PBKDF2', hash: 'SHA-256', salt, iterations: ROUNDS }
  return new Uint8Array(await crypto.subtle.deriveBits(how, key, DIGEST_BITS))
}
