/*
 * A claim is one participant's own latest statement in one register. Nobody writes for anybody else, and
 * what the circle's state *is* gets derived from everybody's claims by taking the greatest:
 *
 *   (era, epoch, rank, fair hash, author, text)
 *
 * Greatest-of is a join: any order, any duplicates, any partition, the same result.
 */

declare const idBrand: unique symbol
/** A participant's id: 43 characters of base64url, the SHA-256 of a certificate's fingerprint and a public key. */
export type ParticipantId = string & { readonly [idBrand]: true }

/** Hand-overs beyond any evening; a bound, so that a hostile epoch cannot overflow the arithmetic. */
export const MAX_EPOCH = 1_000_000_000

/** Longest claim text that is read, in UTF-16 units: a whole written turn (writing.ts), every sign of it escaped. */
export const MAX_CLAIM_LENGTH = 32_768

const ID_SHAPE = /^[A-Za-z0-9_-]{43}$/

export interface Claim<Body> {
  readonly by: ParticipantId
  /** Number of removals decided before this claim was made. */
  readonly era: number
  /** Number of the statement within its register; for the piece, the number of the hand-over. */
  readonly epoch: number
  readonly body: Body
}

/** Weight of a body among claims of the same epoch; registers without one give 0. */
export type RankOf<Body> = (body: Body) => number

/** Reads a participant's id; null for anything else. */
export function parseParticipantId(value: unknown): ParticipantId | null {
  return typeof value === 'string' && ID_SHAPE.test(value) ? (value as ParticipantId) : null
}

/** The text that is signed and stored: `[era, epoch, body]` as JSON. */
export function claimToText<Body>(claim: Omit<Claim<Body>, 'by'>): string {
  return JSON.stringify([claim.era, claim.epoch, claim.body])
}

/** Reads a claim from its text; null when it is malformed, too long or out of bounds. */
export function parseClaim<Body>(
  by: ParticipantId,
  text: unknown,
  parseBody: (body: unknown, by: ParticipantId) => Body | null,
): Claim<Body> | null {
  if (typeof text !== 'string' || text.length > MAX_CLAIM_LENGTH) return null
  const parts = parseJson(text)
  if (!Array.isArray(parts) || parts.length !== 3) return null
  const [era, epoch, rawBody] = parts
  if (!isCount(era) || !isCount(epoch) || epoch < 1) return null
  const body = parseBody(rawBody, by)
  return body === null ? null : { by, era, epoch, body }
}

/** Below zero when `a` is less than `b`. Total: only the same claim compares as equal. */
export function compareClaims<Body>(a: Claim<Body>, b: Claim<Body>, rankOf: RankOf<Body>): number {
  return (
    a.era - b.era ||
    a.epoch - b.epoch ||
    rankOf(a.body) - rankOf(b.body) ||
    fairHash(a.epoch, a.by) - fairHash(b.epoch, b.by) ||
    compareText(a.by, b.by) ||
    compareText(claimToText(a), claimToText(b)) // only an author who says two things gets this far
  )
}

/** The greatest claim, or null when there is none. */
export function greatestClaim<Body>(claims: Iterable<Claim<Body>>, rankOf: RankOf<Body>): Claim<Body> | null {
  let greatest: Claim<Body> | null = null
  for (const claim of claims) {
    if (greatest === null || compareClaims(claim, greatest, rankOf) > 0) greatest = claim
  }
  return greatest
}

/** The claim of one person in a register, or null. */
export function claimBy<Body>(claims: Iterable<Claim<Body>>, id: ParticipantId): Claim<Body> | null {
  for (const claim of claims) if (claim.by === id) return claim
  return null
}

/** The number that comes after every one of `claims`, of whatever era: a new era only when no epoch is left. */
export function numberAfter(claims: Iterable<Claim<unknown>>): Pick<Claim<unknown>, 'era' | 'epoch'> {
  let era = 0
  let epoch = 0
  for (const claim of claims) {
    if (claim.era < era) continue
    epoch = claim.era > era ? claim.epoch : Math.max(epoch, claim.epoch)
    era = claim.era
  }
  if (epoch < MAX_EPOCH) return { era, epoch: epoch + 1 }
  return era < MAX_EPOCH ? { era: era + 1, epoch: 1 } : { era, epoch } // at the very end the fair hash decides
}

/** FNV-1a with a final mix: equal on every device, needs no secrecy, and favours nobody over an evening. */
export function fairHash(epoch: number, id: string): number {
  let hash = 0x811c9dc5 ^ epoch
  for (let i = 0; i < id.length; i++) hash = Math.imul(hash ^ id.charCodeAt(i), 0x01000193)
  hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d)
  return (hash ^ (hash >>> 12)) >>> 0
}

/** Orders strings by code unit, the same in every language. */
export function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}

/** Reads JSON from a stranger; null when it is not JSON. */
export function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null // a stranger's bytes: the caller counts them as malformed
  }
}

/** True for a plain object, whose fields may then be read and parsed one by one. */
export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function isCount(value: unknown): value is number {
  return typeof value === 'number' && Number.isSafeInteger(value) && value >= 0 && value <= MAX_EPOCH
}
