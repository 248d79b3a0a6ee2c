import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js'
import { isRecord } from './claim.ts'

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

function parseAgreement(value: unknown): Agreement | null {
  if (!isRecord(value)) return null
  if (value.kind === 'default') {
    const key = DEFAULT_KEYS.find(one => one === value.key)
    return key === undefined ? null : { kind: 'default', key }
  }
  const { text } = value
  const fits = typeof text === 'string' && text.trim() !== '' && text.length <= MAX_AGREEMENT_LENGTH
  return value.kind === 'own' && fits ? { kind: 'own', text } : null
}
