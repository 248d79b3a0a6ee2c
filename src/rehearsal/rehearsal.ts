import { createStore, type Store } from '../domain/store.ts'
import { createRoomFragment, createRoomKeys } from '../net/room-link.ts'
import type { Ticker } from '../net/ticker.ts'
import type { Room } from '../room.ts'
import { type Companion, createCompanion } from './companion.ts'
import { layNetwork } from './imagined-room.ts'
import type { Surroundings } from './imagined-seat.ts'
import { BENTS, type Bent } from './manner.ts'
import type { Voice } from './mouth.ts'

/*
 * A circle to rehearse in, for one person: a real room, in which all the others are imagined and live in this page too.
 *
 *   whoever rehearses ── arrival.ts, seated.ts, the screens: as ever
 *   four imagined     ── companion.ts: door, document, keys, connections: as ever; a mind in place of a person
 *   between them      ── imagined-room.ts: memory in place of server and connections
 */

/** The first comes in after so long, and the others one after the other, ms. */
const FIRST_COMES_AFTER_MS = 400
const NEXT_COMES_AFTER_MS = 600

export interface RehearsalOptions extends Omit<Surroundings, 'setReach'> {
  /** What the imagined are called who sit here, and the one who may knock. */
  readonly names: readonly string[]
  readonly newcomer: string
  /** A voice for each of them, all different. */
  voiceOf(at: number): Voice
  /** Calls once a second. */
  tick(onTick: () => void): Pick<Ticker, 'close'>
}

export interface Rehearsal {
  /** The room of whoever rehearses. */
  readonly room: Room
  /** Whether there is somebody who could knock. */
  readonly mayKnock: Store<boolean>
  /** Those imagined who are here or at the door. */
  companions(): readonly Companion[]
  /** Whoever rehearses sits: the imagined come in. */
  begin(): void
  /** Somebody comes to the door. */
  knock(): void
  /** All that was imagined is gone. Safe to call twice. */
  close(): void
}

/** Prepares it; nobody is there before `begin`. */
export async function openRehearsal(options: RehearsalOptions): Promise<Rehearsal> {
  const { names, newcomer, voiceOf, after, now, wall, random } = options
  const keys = await createRoomKeys(createRoomFragment())
  const network = layNetwork(keys, { after, now })
  const room = await network.join(UNHEARD)
  const companions = new Set<Companion>()
  const mayKnock = createStore(false)
  const bents = shuffled(BENTS, random)
  const waiting: (() => void)[] = []
  let closed = false

  async function invite(name: string, at: number, bent: Bent | null): Promise<void> {
    const voice = voiceOf(at)
    const theirs = await network.join(voice.track)
    if (closed) return theirs.close()
    const companion = createCompanion({
      room: theirs,
      name,
      bent,
      host: room.identity.id,
      voice,
      after,
      now,
      wall,
      random,
      setReach: network.setReach,
      onGone() {
        companions.delete(companion)
        if (at === names.length) mayKnock.set(!closed)
      },
    })
    companions.add(companion)
  }

  const ticker = options.tick(() => {
    for (const companion of companions) companion.tick()
  })

  return {
    room,
    mayKnock,
    companions: () => [...companions],
    begin() {
      for (const [at, name] of names.entries())
        waiting.push(
          after(
            FIRST_COMES_AFTER_MS + at * NEXT_COMES_AFTER_MS,
            () => void invite(name, at, bents[at] ?? null),
          ),
        )
      mayKnock.set(true)
    },
    knock() {
      if (!mayKnock.get()) return
      mayKnock.set(false)
      void invite(newcomer, names.length, null)
    },
    close() {
      if (closed) return
      closed = true
      mayKnock.set(false)
      for (const callOff of waiting) callOff()
      ticker.close()
      for (const companion of companions) companion.close()
      companions.clear()
    },
  }
}

/** What the imagined hear of whoever rehearses: they count its packets, and that is all. */
const UNHEARD = { kind: 'audio' } as MediaStreamTrack

function shuffled<T>(all: readonly T[], random: () => number): readonly T[] {
  return all
    .map(one => ({ one, at: random() }))
    .toSorted((a, b) => a.at - b.at)
    .map(({ one }) => one)
}
