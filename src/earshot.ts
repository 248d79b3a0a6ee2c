import type { Circle } from './domain/circle.ts'
import type { ParticipantId } from './domain/claim.ts'
import { createStore, type Store } from './domain/store.ts'

/** How long a voice may be without a way to this device before its person is told, ms: most links are back by then. */
const TOLD_AFTER_MS = 4_000

/** Whose voice finds no way to this device, although they may be heard and the others hear of them. */
export interface Earshot {
  readonly beyond: Store<readonly ParticipantId[]>
  /** Looks at it as it is now. Needs to be called about once a second, it has no timer of its own. */
  look(circle: Circle, connected: readonly ParticipantId[]): void
}

/** Builds the earshot of one device; `now` is its monotone clock, ms. It looks at links and never listens to a voice. */
export function createEarshot(now: () => number): Earshot {
  const beyond = createStore<readonly ParticipantId[]>([])
  const since = new Map<ParticipantId, number>()

  function keep(ids: readonly ParticipantId[]): void {
    if (ids.join() !== beyond.get().join()) beyond.set(ids)
  }

  return {
    beyond,
    look(circle, connected) {
      const away = voicesAway(circle, connected)
      for (const id of since.keys()) if (!away.includes(id)) since.delete(id)
      for (const id of away) if (!since.has(id)) since.set(id, now())
      keep(away.filter(id => now() - (since.get(id) ?? now()) >= TOLD_AFTER_MS))
    },
  }
}

// Of whoever is lost to everybody, and of my own lost touch, other sentences speak already. Whoever came to listen may have
// turned on a microphone since; whoever writes is read by way of the others.
function voicesAway(
  { seats, speakers, mySeat, cutOff }: Circle,
  connected: readonly ParticipantId[],
): ParticipantId[] {
  if (cutOff || mySeat?.state !== 'present') return []
  return seats
    .filter(
      ({ id, isMe, state, way }) => speakers.has(id) && !isMe && state === 'present' && way !== 'writing',
    )
    .map(({ id }) => id)
    .filter(id => !connected.includes(id))
}
