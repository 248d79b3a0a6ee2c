import { type Claim, isRecord, type ParticipantId, parseParticipantId } from './claim.ts'

/** Whom one participant has let in. */
export interface Admissions {
  readonly ids: readonly ParticipantId[]
}

export type AdmissionsClaim = Claim<Admissions>

/** Seats a room offers: comfortable for a mesh of voices. */
export const ROOM_CAPACITY = 16
/** People to whom links are kept at most, me included: several doors may fill the last seats at once. */
export const MOST_PEOPLE = 24
/** Most people whom one participant lets in; a claim of more is not read. */
export const MAX_ADMISSIONS = 64

/** Reads whom somebody has let in; null when malformed. */
export function parseAdmissions(value: unknown): Admissions | null {
  if (!isRecord(value) || !Array.isArray(value.ids) || value.ids.length > MAX_ADMISSIONS) return null
  const ids = value.ids.map(parseParticipantId).filter(id => id !== null)
  return ids.length === value.ids.length ? { ids } : null
}

/** Everyone let in by someone let in, starting from my own roots: me, and whoever let me in. */
export function deriveAdmitted(
  roots: Iterable<ParticipantId>,
  claims: Iterable<AdmissionsClaim>,
): ReadonlySet<ParticipantId> {
  const letInBy = new Map([...claims].map(claim => [claim.by, claim.body.ids]))
  const admitted = new Set(roots)
  for (const id of admitted) for (const one of letInBy.get(id) ?? []) admitted.add(one) // a Set grows while it is walked
  return admitted
}
