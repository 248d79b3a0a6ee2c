import { type Circle, deriveCircle, momentKeys } from '../domain/circle.ts'
import type { ParticipantId } from '../domain/claim.ts'
import type { Listening } from '../domain/may.ts'
import { type Moments, remember } from '../domain/moments.ts'
import { derivePieceOf } from '../domain/piece.ts'
import { type Presence, presenceToTelling } from '../domain/presence.ts'
import { createStore, type Store } from '../domain/store.ts'
import type { CircleDoc } from './circle-doc.ts'

export interface CircleStoreOptions {
  readonly me: ParticipantId
  readonly presence: Store<Presence>
  /** What this device has heard of the holder in their turn. */
  listening(): Listening | null
  now(): number
}

/** The circle as it stands on this device, one snapshot after the other. */
export interface CircleStore {
  readonly circle: Store<Circle>
  /** Trusts one more person as a root of admissions: whoever let me in. */
  addRoot(id: ParticipantId): void
  /** Somebody else has let me in, to whom I am linked until they have told me of my host; whoever cannot is nobody here. */
  addDetour(id: ParticipantId): void
  /** Looks again because time has passed, about once a second; a snapshot follows only if something changed. */
  refresh(): void
  close(): void
}

/** Observes the document and what the others tell, and derives a snapshot after each change. */
export function createCircleStore(doc: CircleDoc, options: CircleStoreOptions): CircleStore {
  const { me, presence, listening, now } = options
  const roots = [me]
  /** Those who let me in while my host could not be reached: a way to my host's circle, and nothing beside it. */
  const detours: ParticipantId[] = []
  let settledKey: string | null = null
  let moments: Moments = new Map()
  let wasInterrupted = false
  const isHostKnown = () => roots.every(id => id === me || doc.claims().person.some(({ by }) => by === id))
  const derive = () => {
    const next = deriveCircle({
      me,
      roots: isHostKnown() ? roots : [...roots, ...detours],
      claims: doc.claims(),
      presence: presence.get(),
      settledKey,
      moments,
      listening: listening(),
      wasInterrupted,
      nowMs: now(),
    })
    settledKey = next.settled && next.piece.at === 'held' ? next.piece.key : null
    moments = remember(moments, momentKeys(next), now())
    return next
  }
  const circle = createStore(derive())
  let shown = fingerprintOf(circle.get())
  /** What the others told when it was last derived. */
  let told = presenceToTelling(presence.get(), now())

  /** The piece was taken out of my hands by what somebody else wrote. */
  function isInterrupted(before: Circle, after: Circle): boolean {
    if (after.piece.at === 'held' && after.piece.holder === me) return false
    if (after.leaving.era !== before.leaving.era) return false // a removal lays it in the centre; no line broke
    const iHeld = before.piece.at === 'held' && before.piece.holder === me && before.settled
    if (!iHeld || before.piece.key === after.piece.key) return wasInterrupted
    const mine = doc.claims().piece.filter(claim => claim.by === me)
    return derivePieceOf(before.leaving.era, mine).key === before.piece.key
  }

  function refresh(): void {
    told = presenceToTelling(presence.get(), now())
    const before = circle.get()
    let next = derive()
    const isNow = isInterrupted(before, next)
    if (isNow !== wasInterrupted) {
      wasInterrupted = isNow
      next = derive()
    }
    const print = fingerprintOf(next)
    if (print === shown) return
    shown = print
    circle.set(next)
  }

  /** Everybody says once a second that things are as they were; what time alone brings is for whoever calls `refresh`. */
  function listen(said: Presence): void {
    if (presenceToTelling(said, now()) !== told) refresh()
  }

  const unsubscribes = [doc.onChange(refresh), presence.subscribe(listen)]
  return {
    circle,
    addRoot(id) {
      if (!roots.includes(id)) roots.push(id)
      refresh()
    },
    addDetour(id) {
      if (!detours.includes(id)) detours.push(id)
      refresh()
    },
    refresh,
    close() {
      for (const unsubscribe of unsubscribes.splice(0)) unsubscribe()
    },
  }
}

/** Two snapshots of one fingerprint would render the same. */
function fingerprintOf(circle: Circle): string {
  return JSON.stringify(circle, (_, value: unknown) => (value instanceof Set ? [...value] : value))
}
