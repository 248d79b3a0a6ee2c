import { type Claim, isRecord, MAX_EPOCH, type ParticipantId, parseParticipantId } from './claim.ts'
import { type Moments, standsForMs } from './moments.ts'
import { parseSceneChange, type SceneChange } from './scene.ts'

/*
 * What is going to happen unless somebody says "wait": a change of the scene while nobody is guardian, or stepping
 * somebody out who does not answer. It is announced for half a minute, seen by all, and then done by the device of
 * whoever announced it. A "wait" that comes in time stops it for good; one that comes later finds it done.
 */

export type Change =
  | { readonly kind: 'scene'; readonly change: SceneChange }
  | { readonly kind: 'set-aside'; readonly id: ParticipantId }

/** Somebody's announcement. */
export interface Announcement {
  /** Null once they have taken it back or it is done. */
  readonly change: Change | null
  /** The epoch of what it would change, as it was announced; once somebody else has changed that, it lapses. */
  readonly after: number
}

export type AnnouncementClaim = Claim<Announcement>

/** With which announcements somebody asked to wait. */
export interface Wait {
  readonly on: readonly string[]
}

export type WaitClaim = Claim<Wait>

/** An announcement as it stands before everybody. */
export interface Coming {
  readonly key: string
  readonly by: ParticipantId
  readonly change: Change
  /** Somebody asked to wait: it will not happen. */
  readonly isHeld: boolean
  /** Everybody had their time: its author's device does it now, or lets it go if it is held. */
  readonly isDue: boolean
}

/** How long everybody has to say "wait", ms. */
export const ANNOUNCED_FOR_MS = 30_000
/** Most announcements that one person asks to wait with: one of each whom somebody has let in. */
export const MAX_WAITS = 64
const MAX_KEY_LENGTH = 80

/** Whether something that I announced is still to come. */
export function hasAnnounced(coming: readonly Coming[], me: ParticipantId): boolean {
  return coming.some(one => one.by === me && !one.isHeld && !one.isDue)
}

/** Reads an announcement; null when malformed. */
export function parseAnnouncement(value: unknown, by: ParticipantId): Announcement | null {
  if (!isRecord(value)) return null
  const { after } = value
  if (typeof after !== 'number' || !Number.isInteger(after) || after < 0 || after > MAX_EPOCH) return null
  if (value.change === null) return { change: null, after }
  const change = parseChange(value.change, by)
  return change === null ? null : { change, after }
}

/** Reads with which announcements somebody asks to wait; null when malformed. */
export function parseWait(value: unknown): Wait | null {
  if (!isRecord(value) || !Array.isArray(value.on) || value.on.length > MAX_WAITS) return null
  const on = value.on.filter(key => typeof key === 'string' && key.length <= MAX_KEY_LENGTH)
  return on.length === value.on.length ? { on } : null
}

/** Names one announcement. */
export function announcementKey({ by, epoch }: AnnouncementClaim): string {
  return `coming ${epoch}.${by}`
}

/** What is announced now. `claims` are of those who are here: without its author's device nothing of it happens. */
export function deriveComing(
  claims: Iterable<AnnouncementClaim>,
  waits: Iterable<WaitClaim>,
  moments: Moments,
  nowMs: number,
): readonly Coming[] {
  const held = new Set([...waits].flatMap(claim => claim.body.on))
  const coming: Coming[] = []
  for (const claim of claims) {
    const { change } = claim.body
    if (change === null) continue
    const key = announcementKey(claim)
    const isHeld = held.has(key)
    const isDue = standsForMs(moments, key, nowMs) >= ANNOUNCED_FOR_MS
    coming.push({ key, by: claim.by, change, isHeld, isDue })
  }
  return coming
}

function parseChange(value: unknown, by: ParticipantId): Change | null {
  if (!isRecord(value)) return null
  if (value.kind === 'set-aside') {
    const id = parseParticipantId(value.id)
    return id === null || id === by ? null : { kind: 'set-aside', id }
  }
  const change = value.kind === 'scene' ? parseSceneChange(value.change) : null
  return change === null ? null : { kind: 'scene', change }
}
