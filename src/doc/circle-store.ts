import type { Agreement } from '../domain/agreements.ts'
import { type Circle, deriveCircle } from '../domain/circle.ts'
import type { ParticipantId } from '../domain/claim.ts'
import type { Presence } from '../domain/presence.ts'
import { createStore, type Store } from '../domain/store.ts'
import type { CircleDoc } from './circle-doc.ts'

export interface CircleStoreOptions {
  readonly me: ParticipantId
  readonly title: string
  readonly agreements: readonly Agreement[]
  readonly presence: Store<Presence>
  now(): number
}

/** The circle as it stands on this device, one snapshot after the other. */
export interface CircleStore {
  readonly circle: Store<Circle>
  /** Trusts one more person as a root of admissions: whoever let me in. */
  addRoot(id: ParticipantId): void
  /** Looks again because time has passed; a snapshot follows only if something changed. */
  refresh(): void
  close(): void
}

/** Observes the document and the presence of the others, and derives a snapshot after each change. */
export function createCircleStore(doc: CircleDoc, options: CircleStoreOptions): CircleStore {
  const { me, title, agreements, presence, now } = options
  const roots = [me]
  let settledKey: string | null = null
  const derive = () => {
    const claims = doc.claims()
    const nowMs = now()
    const next = deriveCircle({
      me,
      roots,
      title,
      agreements,
      claims,
      presence: presence.get(),
      settledKey,
      nowMs,
    })
    settledKey = next.settled && next.piece.at === 'held' ? next.piece.key : null
    return next
  }
  const circle = createStore(derive())
  let shown = fingerprintOf(circle.get())

  function refresh(): void {
    const next = derive()
    const print = fingerprintOf(next)
    if (print === shown) return
    shown = print
    circle.set(next)
  }

  const unsubscribes = [doc.onChange(refresh), presence.subscribe(refresh)]
  return {
    circle,
    addRoot(id) {
      if (!roots.includes(id)) roots.push(id)
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
