import { vi } from 'vitest'
import { agreementsVersion, DEFAULT_AGREEMENTS } from '../../../src/domain/agreements.ts'
import type { Circle } from '../../../src/domain/circle.ts'
import type { ParticipantId } from '../../../src/domain/claim.ts'
import type { Intent } from '../../../src/domain/intent.ts'
import type { Farewell } from '../../../src/letting-go.ts'
import type { Acquaintance } from '../../../src/net/identity.ts'
import type { Sign } from '../../../src/net/wire.ts'
import { type ImaginedSeat, takeImaginedSeat } from '../../../src/rehearsal/imagined-seat.ts'
import { openRehearsal, type Rehearsal } from '../../../src/rehearsal/rehearsal.ts'
import { afterMs } from '../../../src/voice/timer.ts'

/*
 * A rehearsal under a clock that the test moves. Keys, signatures and seals are real and take their own time: so after
 * each step of the clock as much of that work is waited for as can have been under way.
 */

export const NAMES = ['Hare', 'Swallow', 'Hedgehog', 'Tortoise'] as const
export const NEWCOMER = 'Deer'
const STEP_MS = 250

/** Whoever rehearses, without a screen: a seat like the others', with nobody's mind in it. */
export interface Evening {
  readonly rehearsal: Rehearsal
  /** What has happened, in order: who sounds, and who is silent again. */
  readonly sounds: Sound[]
  circle(): Circle
  press(intent: Intent): Promise<void>
  /** Presses for their own voice. */
  speak(): void
  idOf(name: string): string
  pass(ms: number): Promise<void>
  /** Lets time pass until it is so; the time that it took, ms. */
  until(isSo: () => boolean, what: string, withinMs?: number): Promise<number>
  /** What was told after the wipe; null before it. */
  farewell(): Farewell | null
  /** Whoever has knocked, as often as they did. */
  readonly knocks: Knock[]
  /** What passed quietly to whoever rehearses. */
  readonly signs: { readonly from: ParticipantId; readonly sign: Sign }[]
  readonly door: ImaginedSeat['door']
  close(): void
}

export interface Knock {
  readonly who: Acquaintance
  readonly consent: string
}

export interface Sound {
  readonly name: string
  readonly on: boolean
  readonly atMs: number
}

/** Chance with a beginning that is known (mulberry32). */
export function chance(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}

export function holdClocks(): void {
  const toFake = [
    'setTimeout',
    'clearTimeout',
    'setInterval',
    'clearInterval',
    'performance',
    'Date',
  ] as const
  vi.useFakeTimers({ now: 1_000_000, toFake: [...toFake] })
}

/** Opens one, sits down as whoever rehearses and waits until everybody is here. */
export async function rehearse(seed: number): Promise<Evening> {
  const sounds: Sound[] = []
  const random = chance(seed)
  const now = () => performance.now()
  const wall = () => Date.now()
  const rehearsal = await openRehearsal({
    names: NAMES,
    newcomer: NEWCOMER,
    after: afterMs,
    now,
    wall,
    random,
    voiceOf: at => voiceOf([...NAMES, NEWCOMER][at] ?? '', sounds),
    tick(onTick) {
      const timer = setInterval(onTick, 1_000)
      return { close: () => clearInterval(timer) }
    },
  })
  let farewell: Farewell | null = null
  const knocks: Knock[] = []
  const signs: Evening['signs'] = []
  const { room } = rehearsal
  const seat: ImaginedSeat = await takeImaginedSeat({
    room,
    arrived: {
      name: 'Ana',
      way: 'voice',
      consent: agreementsVersion(DEFAULT_AGREEMENTS),
      hidesAddress: false,
      entry: { as: 'opener' },
    },
    voice: voiceOf('Ana', sounds),
    createMind: () => ({ follow() {}, pause() {}, close() {} }),
    after: afterMs,
    now,
    wall,
    random,
    setReach() {},
    onKnock: (who, { consent }) => void knocks.push({ who, consent }),
    onSign: (from, sign) => void signs.push({ from, sign }),
    onGone(how) {
      farewell = how
    },
  })
  const ticking = setInterval(seat.tick, 1_000)

  async function pass(ms: number): Promise<void> {
    for (let left = ms; left > 0; left -= STEP_MS) {
      await vi.advanceTimersByTimeAsync(Math.min(left, STEP_MS))
      await keysAtWork()
    }
  }

  const evening: Evening = {
    rehearsal,
    sounds,
    circle: seat.circle,
    async press(intent) {
      seat.does(intent)
      await pass(600)
    },
    speak: () => seat.does({ kind: 'speak' }),
    idOf: name => seat.circle().seats.find(one => one.name === name)?.id ?? `nobody called ${name}`,
    pass,
    async until(isSo, what, withinMs = 120_000) {
      const begun = now()
      while (!isSo()) {
        if (now() - begun > withinMs) throw new Error(`Not within ${withinMs / 1000} s: ${what}`)
        await pass(STEP_MS)
      }
      return now() - begun
    },
    farewell: () => farewell,
    knocks,
    signs,
    door: seat.door,
    close() {
      clearInterval(ticking)
      rehearsal.close()
      seat.close()
      room.close()
    },
  }
  await evening.press({ kind: 'take' })
  await evening.press({ kind: 'take-guardian' })
  rehearsal.begin()
  const isWhole = () => {
    const { seats } = seat.circle()
    return seats.length === NAMES.length + 1 && seats.every(one => one.state === 'present')
  }
  await evening.until(isWhole, 'everybody is here')
  return evening
}

export function voiceOf(name: string, sounds: Sound[]) {
  return {
    track: { kind: 'audio', enabled: true } as MediaStreamTrack,
    sound: (on: boolean) => void sounds.push({ name, on, atMs: performance.now() }),
  }
}

/** What was given to the key keeper's threads before this has been done after it, a few times over. */
export async function keysAtWork(): Promise<void> {
  const bytes = new Uint8Array(1)
  for (let round = 0; round < 4; round++) {
    await Promise.all(Array.from({ length: 4 }, () => crypto.subtle.digest('SHA-256', bytes)))
    await new Promise(resolve => setImmediate(resolve))
  }
}
