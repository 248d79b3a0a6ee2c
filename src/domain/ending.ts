import { type Claim, isRecord, type ParticipantId } from './claim.ts'

/** One person's word on letting the circle go. */
export interface Readiness {
  readonly ready: boolean
}

export type ReadinessClaim = Claim<Readiness>

export interface Ending {
  /** Somebody here has said yes, so everybody is asked. */
  readonly begun: boolean
  readonly ready: ReadonlySet<ParticipantId>
  /** Everybody present has said yes. There is no way back from here. */
  readonly complete: boolean
}

/** Reads a word on the ending; null when malformed. */
export function parseReadiness(value: unknown): Readiness | null {
  return isRecord(value) && typeof value.ready === 'boolean' ? { ready: value.ready } : null
}

/** Where the ending stands among those who are present. Whoever is away neither hurries nor holds it. */
export function deriveEnding(claims: Iterable<ReadinessClaim>, present: readonly ParticipantId[]): Ending {
  const yes = new Set([...claims].filter(claim => claim.body.ready).map(claim => claim.by))
  const ready = new Set(present.filter(id => yes.has(id)))
  return { begun: ready.size > 0, ready, complete: present.length > 0 && ready.size === present.length }
}
