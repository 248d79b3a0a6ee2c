import type { ParticipantId } from '../domain/claim.ts'
import { type Acquaintance, type Identity, isSignedBy, meet } from './identity.ts'

/** Signs for me, and knows those whose proofs it has checked. */
export interface Notary {
  readonly me: ParticipantId
  readonly proof: string
  sign(text: string): Promise<string>
  /** Whoever a proof proves; null when it is malformed. Checked once per proof. */
  acquaintance(proof: unknown): Promise<Acquaintance | null>
  idOf(proof: unknown): Promise<ParticipantId | null>
  verify(proof: string, text: string, signature: unknown): Promise<boolean>
}

/** Proofs kept; more than twice the seats of the largest room. */
const MAX_KEPT = 128

/** Opens a notary's office for this tab. */
export function createNotary(identity: Identity): Notary {
  const kept = new Map<string, Acquaintance>()

  async function acquaintance(proof: unknown): Promise<Acquaintance | null> {
    if (typeof proof !== 'string') return null
    const known = kept.get(proof) ?? (await meet(proof))
    if (known === null) return null
    kept.delete(proof)
    kept.set(proof, known) // the most recent last
    const oldest = kept.keys().next().value
    if (kept.size > MAX_KEPT && oldest !== undefined) kept.delete(oldest)
    return known
  }

  return {
    me: identity.id,
    proof: identity.proof,
    sign: text => identity.sign(text),
    acquaintance,
    idOf: async proof => (await acquaintance(proof))?.id ?? null,
    async verify(proof, text, signature) {
      const author = await acquaintance(proof)
      return author !== null && isSignedBy(author, text, signature)
    },
  }
}
