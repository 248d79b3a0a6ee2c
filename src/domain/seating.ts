import { type Claim, compareText, isRecord, type ParticipantId } from './claim.ts'

/** How somebody takes part. */
export type Way = 'voice' | 'writing' | 'listening'

export const WAYS = ['voice', 'writing', 'listening'] as const satisfies readonly Way[]

/** What one participant says of themselves. */
export interface Person {
  readonly name: string
  /** Place in the order, counted from 0; two who arrived at once share it and are told apart by id. */
  readonly seat: number
  readonly way: Way
  /** Seated, stepped out for a while, or gone for good. */
  readonly here: 'in' | 'out' | 'left'
  /** The version of the agreements that this person consents to; null when they have taken their consent back. */
  readonly consent: string | null
}

export type PersonClaim = Claim<Person>

/** Highest place in the order; whoever shares one is told apart by id. */
export const MAX_SEAT = 1_000

/** Longest name that is kept, in characters as people count them. */
export const MAX_NAME_LENGTH = 40
/** Longest name in UTF-16 units: 40 characters with a mark or a surrogate each, and some joined emoji. */
const MAX_NAME_UNITS = 120

const VERSION_SHAPE = /^[0-9a-f]{64}$/

/** Reads what somebody says of themselves; null when malformed. Their name is cleaned, never trusted. */
export function parsePerson(value: unknown): Person | null {
  if (!isRecord(value)) return null
  const { seat, way, here, consent } = value
  const name = parseName(value.name)
  if (name === null || typeof seat !== 'number' || !Number.isInteger(seat) || seat < 0 || seat > MAX_SEAT)
    return null
  if (way !== 'voice' && way !== 'writing' && way !== 'listening') return null
  if (here !== 'in' && here !== 'out' && here !== 'left') return null
  const version = parseVersion(consent)
  return version === null && consent !== null ? null : { name, seat, way, here, consent: version }
}

/** Reads a name: no control or direction characters, white space folded, cut at MAX_NAME_LENGTH; null when nothing shows. */
export function parseName(value: unknown): string | null {
  if (typeof value !== 'string') return null
  const plain = value
    .slice(0, 400)
    .replace(
      /[\p{Cc}\p{Zl}\p{Zp}\u061c\u115f\u1160\u200b\u200e\u200f\u202a-\u202e\u2066-\u2069\u2800\u3164\ufeff\uffa0]/gu,
      ' ',
    )
    .replace(/\s+/gu, ' ')
    .trim()
  let name = ''
  for (const { segment } of [...new Intl.Segmenter().segment(plain)].slice(0, MAX_NAME_LENGTH)) {
    if (name.length + segment.length > MAX_NAME_UNITS) break // one character may pile up marks without end
    name += segment
  }
  return /[\p{L}\p{N}\p{P}\p{S}]/u.test(name) ? name.trim() : null
}

/** Reads a version of the agreements; null when it is not 64 hex digits. */
export function parseVersion(value: unknown): string | null {
  return typeof value === 'string' && VERSION_SHAPE.test(value) ? value : null
}

/** The order of the circle, the same on every screen. */
export function compareSeats(a: PersonClaim, b: PersonClaim): number {
  return a.body.seat - b.body.seat || compareText(a.by, b.by)
}

/** Everybody in `order` once, beginning after `from` and going round; `from` itself is left out. */
export function roundFrom(order: readonly ParticipantId[], from: ParticipantId): ParticipantId[] {
  const at = order.indexOf(from)
  return [...order.slice(at + 1), ...order.slice(0, Math.max(at, 0))]
}
