import { type Claim, isRecord, type ParticipantId, parseParticipantId } from './claim.ts'

/** Whom one participant has let in. */
export interface Admissions {
  readonly ids: readonly ParticipantId[]
  /** Who let them in; nobody let in whoever opened. */
  readonly host?: ParticipantId
}

export type AdmissionsClaim = Claim<Admissions>

/** Seats a room offers: comfortable for a mesh of voices. */
export const ROOM_CAPACITY = 16
/** Most people whom one participant lets in; a claim of more is not read. */
export const MAX_ADMISSIONS = 64

/** Reads whom somebody has let in; null when malformed. */
export function parseAdmissions(value: unknown): Admissions | null {
  if (!isRecord(value) || !Array.isArray(value.ids) || value.ids.length > MAX_ADMISSIONS) return null
  const ids = value.ids.map(parseParticipantId).filter(id => id !== null)
  if (ids.length !== value.ids.length) return null
  const host = parseParticipantId(value.host)
  return host === null ? { ids } : { ids, host }
}

/** Everyone let in by someone let in, starting from my own roots: me, and whoever let me in; without the removed. */
export function deriveAdmitted(
  roots: Iterable<ParticipantId>,
  claims: Iterable<AdmissionsClaim>,
  removed: ReadonlySet<ParticipantId> = new Set(),
): ReadonlySet<ParticipantId> {
  const letInBy = new Map(
    [...claims].map(({ by, body }) => [by, body.host === undefined ? body.ids : [...body.ids, body.host]]),
  )
  const admitted = new Set([...roots].filter(id => !removed.has(id)))
  for (const id of admitted) // a Set grows while it is walked
    for (const one of letInBy.get(id) ?? []) if (!removed.has(one)) admitted.add(one)
  return admitted
}
