import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js'
import type { ParticipantId } from './claim.ts'
import type { AdmissionsClaim } from './door.ts'
import { isAlive, type Presence } from './presence.ts'
import type { PersonClaim } from './seating.ts'

/** Length of a roster's hash in hex digits: 64 bits, which nobody meets by accident. */
export const ROSTER_LENGTH = 16

/** Whom each person was let in by, as far as those sit here. */
export type Vouchers = Readonly<Partial<Record<ParticipantId, readonly ParticipantId[]>>>

/** Somebody to whom I have no direct link, and one to whom I have, who let them in. */
export interface Unmet {
  readonly id: ParticipantId
  readonly vouchedBy: ParticipantId | null
}

/** Whether the circle is one: everyone linked to everyone, and of one mind about who sits here. */
export type Wholeness =
  | { readonly at: 'alone' }
  | { readonly at: 'apart'; readonly unmet: readonly Unmet[] }
  | { readonly at: 'whole'; readonly ids: readonly ParticipantId[] }

/** What of a circle tells whether it is one. */
export interface Roll {
  readonly me: ParticipantId
  readonly seats: readonly { readonly id: ParticipantId }[]
  readonly roster: string
  readonly vouchers: Vouchers
}

/**
 * A short hash of who sits here, and of everybody who ever did. With those who have left or were removed in it, a roster never comes
 * back to what it was, and what somebody said of an earlier one never fits a later one by chance: so two people can
 * never read the words of two different circles, however late a word arrives.
 */
export function rosterHash(
  seated: readonly ParticipantId[],
  persons: readonly PersonClaim[],
  removed: ReadonlySet<ParticipantId> = new Set(),
): string {
  const everyone = persons.map(
    ({ by, body }) => `${by}${body.here === 'left' || removed.has(by) ? '-' : '+'}`,
  )
  const text = [...seated.toSorted(), '|', ...everyone.toSorted()].join(' ')
  return bytesToHex(sha256(utf8ToBytes(text))).slice(0, ROSTER_LENGTH)
}

/** Who let whom in, among those who sit here. */
export function deriveVouchers(
  seated: readonly ParticipantId[],
  admissions: readonly AdmissionsClaim[],
): Vouchers {
  const here = admissions.filter(claim => seated.includes(claim.by)).map(({ by, body }) => ({ by, ...body }))
  return Object.fromEntries(
    seated.map(id => [id, here.filter(one => one.ids.includes(id)).map(one => one.by)]),
  )
}

/** Whether I have a direct link to everyone who sits here. */
export function isWhole({ me, seats, roster }: Roll, linked: readonly ParticipantId[]): boolean {
  return roster !== '' && seats.every(({ id }) => id === me || linked.includes(id))
}

/**
 * Whether the circle is one, as I see it: I have a direct link to everyone who sits here, and each of them says, of the
 * very same roster, that they have too. Somebody whose line is down keeps it from being one: were they left out, the
 * claims of a person on the far side could be carried over, and both sides would read the same words.
 */
export function deriveWholeness(
  roll: Roll,
  presence: Presence,
  linked: readonly ParticipantId[],
  nowMs: number,
): Wholeness {
  const ids = roll.seats.map(seat => seat.id)
  const others = ids.filter(id => id !== roll.me)
  if (others.length === 0) return { at: 'alone' }
  const agrees = (id: ParticipantId) => {
    const said = presence.get(id)
    return said?.whole === true && said.roster === roll.roster && isAlive(presence, id, nowMs)
  }
  if (isWhole(roll, linked) && others.every(agrees)) return { at: 'whole', ids: ids.toSorted() }
  const unmet = others.filter(id => !linked.includes(id))
  const voucher = (id: ParticipantId) => roll.vouchers[id]?.find(by => linked.includes(by)) ?? null
  return { at: 'apart', unmet: unmet.map(id => ({ id, vouchedBy: voucher(id) })) }
}
