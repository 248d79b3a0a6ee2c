import { type ParticipantId, parseJson } from '../domain/claim.ts'
import type { Acquaintance } from './identity.ts'
import type { Notary } from './notary.ts'
import type { RoomKeys } from './room-link.ts'
import { seal, unseal } from './seal.ts'
import { parseSignal, type Signal, WIRE_VERSION } from './wire.ts'

/** One signal of one sender, as it was before it was sealed. */
export interface Letter {
  readonly from: Acquaintance
  /** null: to everybody in the room. */
  readonly to: ParticipantId | null
  /** The sender's own count: no two of their letters have the same. */
  readonly count: number
  readonly signal: Signal
}

/** Closes letters so that only the room can open them, and knows their writer when they are opened. */
export interface Envelopes {
  seal(to: ParticipantId | null, count: number, signal: Signal): Promise<string>
  /** null when forged, malformed or not of this room; `not-mine` for my own echo and what is not wanted, which is not checked. */
  open(frame: unknown, isWanted: (to: ParticipantId | null) => boolean): Promise<Letter | 'not-mine' | null>
}

/** Envelopes of one room, signed by one tab. */
export function createEnvelopes(keys: RoomKeys, notary: Notary): Envelopes {
  const signedText = (payload: string) => `signal|${WIRE_VERSION}|${keys.topic}|${payload}`
  return {
    async seal(to, count, signal) {
      const payload = JSON.stringify([to, count, signal])
      const signature = await notary.sign(signedText(payload))
      return seal(keys, JSON.stringify([notary.proof, payload, signature]))
    },
    async open(frame, isWanted) {
      const envelope = await unseal(keys, frame)
      if (!Array.isArray(envelope) || envelope.length !== 3) return null
      const [proof, payload, signature] = envelope
      if (proof === notary.proof) return 'not-mine'
      const parts = typeof payload === 'string' ? parseJson(payload) : null
      if (!Array.isArray(parts) || parts.length !== 3) return null
      const [to, count, body] = parts
      if (!isWanted(to)) return 'not-mine'
      const from = await notary.acquaintance(proof)
      if (from === null || !(await notary.verify(from.proof, signedText(payload), signature))) return null
      const signal = parseSignal(body)
      if (signal === null || !Number.isSafeInteger(count) || count < 1) return null
      return { from, to, count, signal }
    },
  }
}
