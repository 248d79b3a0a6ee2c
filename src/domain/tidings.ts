import type { Circle } from './circle.ts'
import type { ParticipantId } from './claim.ts'
import { awaited } from './piece.ts'
import type { SceneChange, SceneField } from './scene.ts'

/** Something that somebody did for the whole circle, and that everyone is told in plain words. */
export type Tiding =
  | { readonly kind: 'scene'; readonly by: ParticipantId; readonly change: SceneChange }
  /** Null: the seat is empty now. */
  | { readonly kind: 'guardian'; readonly id: ParticipantId | null }
  | { readonly kind: 'agreements' }
  /** Somebody else carried the piece on, or laid it to rest; it had waited for this person. */
  | { readonly kind: 'carried-past'; readonly id: ParticipantId }
  | { readonly kind: 'set-aside'; readonly id: ParticipantId }
  /** The others asked them to leave; their seat is gone, so their name comes along. */
  | { readonly kind: 'removed'; readonly id: ParticipantId; readonly name: string }
  /** Somebody asked to wait with what was announced. */
  | { readonly kind: 'waiting' }

/** Prompts that are only laid ready, and the order of seats, speak for themselves. */
const UNTOLD: readonly SceneField[] = ['prompts']

/** What has happened between two snapshots; nothing while I only just arrive. */
export function tidings(before: Circle, after: Circle): readonly Tiding[] {
  if (before.mySeat === null || after.mySeat === null) return []
  return [
    ...sceneTidings(before, after),
    ...guardianTidings(before, after),
    ...(before.version === after.version ? [] : [{ kind: 'agreements' } as const]),
    ...pastTidings(before, after),
    ...after.seats
      .filter(seat => seat.isSetAside && before.seats.some(one => one.id === seat.id && !one.isSetAside))
      .map(({ id }) => ({ kind: 'set-aside', id }) as const),
    ...before.seats
      .filter(({ id }) => after.leaving.removed.has(id) && !before.leaving.removed.has(id))
      .map(({ id, name }) => ({ kind: 'removed', id, name }) as const),
    ...after.coming
      .filter(one => one.isHeld && before.coming.some(was => was.key === one.key && !was.isHeld))
      .map(() => ({ kind: 'waiting' }) as const),
  ]
}

function sceneTidings(before: Circle, after: Circle): Tiding[] {
  return Object.values(after.setBy)
    .filter(({ by, epoch, body }) => {
      const was = before.setBy[body.field]
      return !UNTOLD.includes(body.field) && (was?.epoch !== epoch || was.by !== by)
    })
    .map(({ by, body }) => ({ kind: 'scene', by, change: body }))
}

// A guardian who is lost or steps out leaves the seat empty; that is seen at their seat, and told only when laid down.
function guardianTidings({ guardian: before }: Circle, { guardian: after, seats }: Circle): Tiding[] {
  if (before.id === after.id) return []
  const isAway = seats.some(seat => seat.id === before.id && (seat.state === 'lost' || seat.state === 'out'))
  return after.id === null && isAway ? [] : [{ kind: 'guardian', id: after.id }]
}

function pastTidings({ piece: before }: Circle, { piece: after, seats }: Circle): Tiding[] {
  if (before.key === after.key) return []
  if (after.at === 'offered') return after.past === null ? [] : [{ kind: 'carried-past', id: after.past }]
  const id = awaited(before)
  if (after.at !== 'centre' || id === null || after.laidBy === id || after.epoch !== before.epoch + 1)
    return []
  // Of somebody who is lost everyone sees at their seat why the piece went on without them.
  const isLost = seats.every(seat => seat.id !== id || seat.state === 'lost')
  return isLost ? [] : [{ kind: 'carried-past', id }]
}
