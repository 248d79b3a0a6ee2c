import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js'
import { type Claim, compareClaims, compareText, isRecord, type ParticipantId } from './claim.ts'
import { parseText } from './plain-text.ts'

/** A default agreement enters by its stable key and revision, a group's own by its text; never a translation. */
export type Agreement =
  | { readonly kind: 'default'; readonly key: DefaultKey }
  | { readonly kind: 'own'; readonly text: string }

export type DefaultKey = (typeof DEFAULT_KEYS)[number]

/** The four conditions of the essay, in the order in which they are read. */
export const DEFAULT_KEYS = ['confidentiality@1', 'own-life@1', 'welcome@1', 'listening@1'] as const

export const DEFAULT_AGREEMENTS: readonly Agreement[] = DEFAULT_KEYS.map(key => ({ kind: 'default', key }))

/** Longest agreement of a group's own, in UTF-16 units. */
export const MAX_AGREEMENT_LENGTH = 500
/** Most agreements that a room holds. */
export const MAX_AGREEMENTS = 40

/** Names one exact list of agreements: SHA-256 in hex over the ordered entries. Consent is to a version. */
export function agreementsVersion(agreements: readonly Agreement[]): string {
  const entries = agreements.map(one => (one.kind === 'default' ? ['default', one.key] : ['own', one.text]))
  return bytesToHex(sha256(utf8ToBytes(JSON.stringify(entries))))
}

/** Reads a list of agreements from a stranger; null when any entry is malformed. */
export function parseAgreements(value: unknown): readonly Agreement[] | null {
  if (!Array.isArray(value) || value.length === 0 || value.length > MAX_AGREEMENTS) return null
  const agreements = value.map(parseAgreement).filter(one => one !== null)
  return agreements.length === value.length ? agreements : null
}

/** Where one agreement stands; each place is a register of its own, so that two edits of two of them both live. */
export interface AgreementEdit {
  /** Names the place for good: a default's own name, or one made by whoever added it. */
  readonly slot: string
  /** Orders the places as they are read. */
  readonly place: number
  /** What stands there now; null when it was removed. */
  readonly agreement: Agreement | null
}

export type AgreementClaim = Claim<AgreementEdit>

/** One agreement as the circle has it. */
export interface AgreementLine {
  readonly slot: string
  readonly place: number
  readonly agreement: Agreement
}

/** An edit of mine that came at the same time as another's and did not stay. */
export interface LostEdit {
  readonly slot: string
  readonly text: string
}

const SLOT_SHAPE = /^[A-Za-z0-9_-]{1,64}$/
const MAX_PLACE = 1_000

const DEFAULT_LINES: readonly AgreementLine[] = DEFAULT_KEYS.map((key, place) => ({
  slot: key.split('@')[0] ?? key,
  place,
  agreement: { kind: 'default', key },
}))

/** Reads one edit; null when malformed or over MAX_AGREEMENT_LENGTH. */
export function parseAgreementEdit(value: unknown): AgreementEdit | null {
  if (!isRecord(value)) return null
  const { slot, place } = value
  if (typeof slot !== 'string' || !SLOT_SHAPE.test(slot)) return null
  if (typeof place !== 'number' || !Number.isInteger(place) || place < 0 || place > MAX_PLACE) return null
  if (value.agreement === null) return { slot, place, agreement: null }
  const agreement = parseAgreement(value.agreement)
  return agreement === null ? null : { slot, place, agreement }
}

/** The agreements as they stand, in the order in which they are read: the defaults, unless they were changed. */
export function deriveAgreements(claims: Iterable<AgreementClaim>): readonly AgreementLine[] {
  const places = new Map<string, AgreementEdit>(DEFAULT_LINES.map(line => [line.slot, line]))
  for (const { body } of winners(claims).values()) places.set(body.slot, body)
  const live = [...places.values()]
    .filter((line): line is AgreementLine => line.agreement !== null)
    .toSorted((a, b) => a.place - b.place || compareText(a.slot, b.slot))
  return live.length === 0 ? DEFAULT_LINES : live.slice(0, MAX_AGREEMENTS) // a circle without any has the defaults
}

/** Edits of mine that somebody else's edit of the same moment has won against; their author still has their words. */
export function lostEdits(claims: Iterable<AgreementClaim>, me: ParticipantId): readonly LostEdit[] {
  const all = [...claims]
  const stands = winners(all)
  return all.flatMap(({ by, epoch, body }) => {
    const winner = stands.get(body.slot)
    if (by !== me || winner === undefined || winner.by === me || winner.epoch !== epoch) return []
    return body.agreement?.kind === 'own' ? [{ slot: body.slot, text: body.agreement.text }] : []
  })
}

/** The place after all others. */
export function nextPlace(lines: readonly AgreementLine[]): number {
  return Math.min(MAX_PLACE, 1 + Math.max(-1, ...lines.map(line => line.place)))
}

function winners(claims: Iterable<AgreementClaim>): ReadonlyMap<string, AgreementClaim> {
  const greatest = new Map<string, AgreementClaim>()
  for (const claim of claims) {
    const known = greatest.get(claim.body.slot)
    if (known === undefined || compareClaims(claim, known, () => 0) > 0) greatest.set(claim.body.slot, claim)
  }
  return greatest
}

function parseAgreement(value: unknown): Agreement | null {
  if (!isRecord(value)) return null
  if (value.kind === 'default') {
    const key = DEFAULT_KEYS.find(one => one === value.key)
    return key === undefined ? null : { kind: 'default', key }
  }
  const text = value.kind === 'own' ? parseText(value.text, MAX_AGREEMENT_LENGTH) : null
  return text === null || text === '' ? null : { kind: 'own', text }
}
