import type { ParticipantId } from '../domain/claim.ts'
import {
  hear,
  isAlive,
  type Presence,
  presenceToWords,
  type Statement,
  SUSPECT_AFTER_MS,
  UNHEARD,
  type Word,
} from '../domain/presence.ts'
import { createStore, type Store } from '../domain/store.ts'

/** What I say of myself in each beat. */
export type Sight = Pick<Statement, 'key' | 'lost' | 'roster' | 'whole'>

export interface HeartbeatOptions {
  readonly me: ParticipantId
  /** What I see now: the piece's key, whom I have lost, and who sits here. */
  statement(): Sight
  send(words: readonly Word[]): void
  now(): number
}

/** Who can be heard of, told once a second, and at once when others wait for what has changed. */
export interface Heartbeat {
  readonly presence: Store<Presence>
  /** Says how I see things, now. */
  beat(): void
  /** Takes what somebody said of themselves, and of those whom I do not hear myself. */
  hear(from: ParticipantId, words: readonly Word[]): void
  /** A link to somebody is up: a sign of life before their first word, and of what their page says before it comes. */
  met(id: ParticipantId): void
  /** Somebody's page has closed: nobody need wait until they have been silent for long. */
  parted(id: ParticipantId): void
  /** Whether I, or somebody whom I hear, have just had a word of that person. */
  isHeardOf(id: ParticipantId): boolean
  /** Whoever last told me something new of that person: the first hand on a way to them. */
  toldBy(id: ParticipantId): ParticipantId | null
  /** Somebody new belongs to the circle: they have not been silent before now. */
  expect(ids: readonly ParticipantId[]): void
  /** Somebody is not listened to any more, not even through others; I have not lost touch with them, I have let go. */
  forget(id: ParticipantId): void
}

/** Starts with nobody heard of. Has no timer of its own: its owner beats it. */
export function createHeartbeat({ me, statement, send, now }: HeartbeatOptions): Heartbeat {
  const presence = createStore<Presence>(new Map())
  const heardAtMs = new Map<ParticipantId, number>()
  const tellers = new Map<ParticipantId, ParticipantId>()
  let count = 0
  return {
    presence,
    beat() {
      count += 1
      send(presenceToWords({ id: me, count, ...statement() }, presence.get(), now()))
    },
    hear(from, words) {
      const known = new Map(presence.get())
      const heardMyself = (id: ParticipantId) =>
        now() - (heardAtMs.get(id) ?? -SUSPECT_AFTER_MS) < SUSPECT_AFTER_MS
      // Hearsay counts only of those whom I do not hear myself: nobody can make a living person look lost. And
      // nobody can fill my memory with invented people.
      const counting = words.filter(([id]) => known.has(id) && (id === from || !heardMyself(id)))
      for (const [id, said] of counting) if (said > (known.get(id)?.count ?? -1)) tellers.set(id, from)
      if (counting.some(([id]) => id === from)) {
        known.set(from, { ...UNHEARD, atMs: 0 }) // their own word beats whatever was said of them
        heardAtMs.set(from, now())
      }
      presence.set(hear(known, counting, me, now()))
    },
    met(id) {
      const said = presence.get().get(id)
      if (said !== undefined) presence.set(new Map(presence.get()).set(id, { ...said, atMs: now() }))
    },
    parted(id) {
      const said = presence.get().get(id)
      if (said === undefined) return
      heardAtMs.delete(id)
      const atMs = Math.min(said.atMs, now() - SUSPECT_AFTER_MS)
      presence.set(new Map(presence.get()).set(id, { ...said, atMs }))
    },
    toldBy: id => tellers.get(id) ?? null,
    isHeardOf: id => (presence.get().get(id)?.count ?? -1) >= 0 && isAlive(presence.get(), id, now()),
    expect(ids) {
      const unheard = ids.filter(id => id !== me && !presence.get().has(id))
      if (unheard.length === 0) return
      const fresh = unheard.map((id): [ParticipantId, Statement] => [id, { ...UNHEARD, atMs: now() }])
      presence.set(new Map([...presence.get(), ...fresh]))
    },
    forget(id) {
      heardAtMs.delete(id)
      tellers.delete(id)
      presence.set(new Map([...presence.get()].filter(([one]) => one !== id)))
    },
  }
}
