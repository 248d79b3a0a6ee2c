import type { AgreementClaim } from './agreements.ts'
import type { AnnouncementClaim, WaitClaim } from './announcement.ts'
import type { BellClaim } from './bell.ts'
import type { CandleClaim } from './candle.ts'
import type { Claim, ParticipantId } from './claim.ts'
import type { AdmissionsClaim } from './door.ts'
import type { ReadinessClaim } from './ending.ts'
import type { GuardianClaim } from './guardian.ts'
import type { PieceClaim } from './piece.ts'
import type { RemovalClaim } from './removal.ts'
import type { SceneClaim } from './scene.ts'
import type { PersonClaim } from './seating.ts'
import type { SetAsideClaim } from './set-aside.ts'
import type { TurnClaim } from './turn.ts'
import type { WritingClaim } from './writing.ts'

/** Everybody's verified claims, one per author and register (and slot, for those that have slots). */
export interface Claims {
  readonly person: readonly PersonClaim[]
  readonly admissions: readonly AdmissionsClaim[]
  readonly piece: readonly PieceClaim[]
  readonly readiness: readonly ReadinessClaim[]
  readonly scene: readonly SceneClaim[]
  readonly agreement: readonly AgreementClaim[]
  readonly guardian: readonly GuardianClaim[]
  readonly announcement: readonly AnnouncementClaim[]
  readonly wait: readonly WaitClaim[]
  readonly aside: readonly SetAsideClaim[]
  readonly bell: readonly BellClaim[]
  readonly turn: readonly TurnClaim[]
  readonly writing: readonly WritingClaim[]
  readonly candle: readonly CandleClaim[]
  readonly removal: readonly RemovalClaim[]
}

export type Register = keyof Claims

/** A claim on its way into its register. */
export type ClaimToWrite = {
  [R in Register]: { readonly register: R; readonly claim: Claims[R][number] }
}[Register]

/** No claims at all. */
export const NO_CLAIMS: Claims = {
  person: [],
  admissions: [],
  piece: [],
  readiness: [],
  scene: [],
  agreement: [],
  guardian: [],
  announcement: [],
  wait: [],
  aside: [],
  bell: [],
  turn: [],
  writing: [],
  candle: [],
  removal: [],
}

/** What somebody set for everybody; it stands when they are removed, until somebody sets it anew. */
const FOR_ALL: readonly string[] = ['scene', 'agreement', 'bell'] satisfies Register[]
/** What only grows, and so goes on counting (removal.ts). */
const GROWING: readonly string[] = ['admissions', 'removal'] satisfies Register[]

/** Claims of those who were let in; the others have no voice here. */
export function onlyOf(admitted: ReadonlySet<ParticipantId>, claims: Claims): Claims {
  const theirs = filtered(claims, (_, { by }) => admitted.has(by))
  return { ...theirs, admissions: claims.admissions }
}

/** Without what the removed claim, but for what only grows and what they had set for everybody. */
export function withoutRemoved(removed: ReadonlySet<ParticipantId>, claims: Claims): Claims {
  if (removed.size === 0) return claims
  // The highest numbers leave no room for another: of the removed only those count that can be followed.
  return filtered(claims, (register, { by, era }) => {
    return !removed.has(by) || GROWING.includes(register) || (FOR_ALL.includes(register) && era === 0)
  })
}

function filtered(claims: Claims, counts: (register: string, claim: Claim<unknown>) => boolean): Claims {
  const kept = Object.entries(claims).map(([register, all]: [string, readonly Claim<unknown>[]]) => [
    register,
    all.filter(claim => counts(register, claim)),
  ])
  return Object.fromEntries(kept) as unknown as Claims
}
