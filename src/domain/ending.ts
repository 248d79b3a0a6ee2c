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
  /** Those who are asked and have not said yes. */
  readonly waitingFor: readonly ParticipantId[]
  /** Everybody present has said yes. There is no way back from here. */
  readonly complete: boolean
}

/** Reads a word on the ending; null when malformed. */
export function parseReadiness(value: unknown): Readiness | null {
  return isRecord(value) && typeof value.ready === 'boolean' ? { ready: value.ready } : null
}

/**
 * Where the ending stands among those who are asked. Whoever has long been away neither hurries nor holds it; and a
 * device that has lost touch with the others never takes their silence for a yes.
 */
export function deriveEnding(
  claims: Iterable<ReadinessClaim>,
  asked: readonly ParticipantId[],
  cutOff: boolean,
): Ending {
  const yes = new Set([...claims].filter(claim => claim.body.ready).map(claim => claim.by))
  const ready = new Set(asked.filter(id => yes.has(id)))
  return {
    begun: ready.size > 0,
    ready,
    waitingFor: asked.filter(id => !yes.has(id)),
    complete: !cutOff && asked.length > 0 && ready.size === asked.length,
  }
}
