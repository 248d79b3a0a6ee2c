import { type Claim, isRecord, type ParticipantId, parseParticipantId } from './claim.ts'
import type { DoorSetting, Scene } from './scene.ts'

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

/** Open: consent is enough. Ask: a knock is shown inside. Closed: nobody comes in. */
export type DoorState = 'open' | 'ask' | 'closed'

/** How the door stands on this device: whoever has lost touch with the others lets nobody in without a press. */
export function doorHere({ scene, cutOff }: { readonly scene: Scene; readonly cutOff: boolean }): DoorState {
  const state = doorState(scene)
  return cutOff && state === 'open' ? 'ask' : state
}

/** How the door stands: as it was set, or else open while gathering and asking from the opening on. */
export function doorState({ door, phase }: Pick<Scene, 'door' | 'phase'>): DoorState {
  if (phase === 'ended') return 'closed'
  if (door !== 'by-phase') return door
  return phase === 'gathering' ? 'open' : 'ask'
}

/** What sets the door as somebody wishes it; opened while gathering, it still begins to ask with the opening. */
export function doorSetting(wished: DoorState, phase: Scene['phase']): DoorSetting {
  return wished === 'open' && phase === 'gathering' ? 'by-phase' : wished
}

/** Reads whom somebody has let in; null when malformed. */
export function parseAdmissions(value: unknown): Admissions | null {
  if (!isRecord(value) || !Array.isArray(value.ids) || value.ids.length > MAX_ADMISSIONS) return null
  const ids = value.ids.map(parseParticipantId).filter(id => id !== null)
  return ids.length === value.ids.length ? { ids } : null
}

/** Everyone let in by someone let in, starting from my own roots: me, and whoever let me in; perhaps not by all. */
export function deriveAdmitted(
  roots: Iterable<ParticipantId>,
  claims: Iterable<AdmissionsClaim>,
  counts: (host: ParticipantId, guest: ParticipantId) => boolean = () => true,
): ReadonlySet<ParticipantId> {
  const letInBy = new Map([...claims].map(claim => [claim.by, claim.body.ids]))
  const admitted = new Set(roots)
  for (const id of admitted) // a Set grows while it is walked
    for (const one of letInBy.get(id) ?? []) if (counts(id, one)) admitted.add(one)
  return admitted
}
