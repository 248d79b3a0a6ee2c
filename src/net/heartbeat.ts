import type { ParticipantId } from '../domain/claim.ts'
import { hear, type Presence, presenceToWords, type Statement, type Word } from '../domain/presence.ts'
import { createStore, type Store } from '../domain/store.ts'

/** What I say of myself in each beat. */
export type Sight = Pick<Statement, 'key' | 'lost'>

export interface HeartbeatOptions {
  readonly me: ParticipantId
  /** What I see now: the piece's key, and whom I have lost. */
  statement(): Sight
  send(words: readonly Word[]): void
  now(): number
}

/** Who can be heard of, told once a second and at once when something changes. */
export interface Heartbeat {
  readonly presence: Store<Presence>
  /** Says how I see things, now. */
  beat(): void
  hear(words: readonly Word[]): void
  /** Somebody new belongs to the circle: they have not been silent before now. */
  expect(ids: readonly ParticipantId[]): void
}

/** Starts with nobody heard of. Has no timer of its own: its owner beats it. */
export function createHeartbeat({ me, statement, send, now }: HeartbeatOptions): Heartbeat {
  const presence = createStore<Presence>(new Map())
  let count = 0
  return {
    presence,
    beat() {
      count += 1
      send(presenceToWords({ id: me, count, ...statement() }, presence.get(), now()))
    },
    hear(words) {
      const known = presence.get()
      const expected = words.filter(([id]) => known.has(id)) // nobody can fill my memory with invented people
      presence.set(hear(known, expected, me, now()))
    },
    expect(ids) {
      const unheard = ids.filter(id => id !== me && !presence.get().has(id))
      if (unheard.length === 0) return
      const fresh = unheard.map((id): [ParticipantId, Statement] => [
        id,
        { count: -1, atMs: now(), key: '', lost: [] },
      ])
      presence.set(new Map([...presence.get(), ...fresh]))
    },
  }
}
