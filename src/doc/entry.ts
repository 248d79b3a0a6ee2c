import { type Claim, type ParticipantId, parseParticipantId } from '../domain/claim.ts'
import type { Register } from '../domain/registers.ts'

/** One entry of a page's claims, read but not yet verified. */
export interface Entry<Register> {
  readonly by: ParticipantId
  readonly register: Register
  /** The register, and the slot in it where it has slots. */
  readonly place: string
  readonly text: string
  readonly signature: string
}

/** A claim of mine, signed and ready to be written at once, for instance as the page closes. */
export interface SignedClaim {
  readonly register: Register
  /** Where it is written; it enters the signature. */
  readonly place: string
  readonly claim: Claim<unknown>
  readonly text: string
  readonly signature: string
}

/** Reads an entry from its key and value; null when malformed or of no register. */
export function parseEntry<Register>(
  key: string,
  value: unknown,
  isRegister: (name: unknown) => name is Register,
): Entry<Register> | null {
  const [place = '', rawId, ...rest] = key.split(' ')
  const register: unknown = registerOf(place)
  const by = parseParticipantId(rawId)
  if (by === null || rest.length > 0 || !isRegister(register) || !Array.isArray(value)) return null
  const [text, signature, ...more] = value
  if (typeof text !== 'string' || typeof signature !== 'string' || more.length > 0) return null
  return { by, register, place, text, signature }
}

/** The register that a key or a place begins with. */
export function registerOf(key: string): string {
  return key.split(/[ /]/, 1)[0] ?? ''
}

/** What an entry's signature is over; `scope` is the room's topic, so that it is good in no other room. */
export function signedText(scope: string, place: string, text: string): string {
  return `claim|2|${scope}|${place}|${text}`
}
