import type { Circle } from '../domain/circle.ts'
import type { ParticipantId } from '../domain/claim.ts'
import type { After } from '../voice/timer.ts'
import { type Bent, ONCE, spokenKey, type Wish, wishes } from './manner.ts'

/** Somebody who did what they wished and sees that it has come to nothing does it again, ms. */
const AGAIN_AFTER_MS = 6_000

export interface MindOptions {
  readonly bent: Bent | null
  readonly host: ParticipantId
  readonly after: After
  /** Chance, from 0 up to 1. */
  random(): number
  isSpeaking(): boolean
  does(what: Wish['does']): void
}

/** When an imagined person does what. */
export interface Mind {
  /** Things have changed, or time has passed. */
  follow(circle: Circle): void
  /** Sees and does nothing until it is followed again: their line is down. */
  pause(): void
  close(): void
}

/** Builds it; it remembers what was done, and nothing else. */
export function createMind(options: MindOptions): Mind {
  const { bent, host, after, random, isSpeaking, does } = options
  const pending = new Map<string, () => void>()
  const done = new Set<string>()
  let circle: Circle | null = null
  let turn = ''
  let turns = 0
  let closed = false

  const wished = (now: Circle) => wishes(now, { bent, host, done, turns, isSpeaking: isSpeaking() })

  function noticeTurn({ piece, me }: Circle): void {
    const mine = piece.at === 'held' && piece.holder === me ? piece.key : ''
    if (mine !== '' && mine !== turn) turns += 1
    turn = mine
  }

  function callOff(): void {
    for (const cancel of pending.values()) cancel()
    pending.clear()
  }

  function plan({ key, inMs: [least, most] }: Wish): void {
    const cancel = after(least + random() * (most - least), () => {
      pending.delete(key)
      const still = circle === null ? undefined : wished(circle).find(one => one.key === key)
      if (still === undefined || circle === null) return
      remember(still, circle)
      does(still.does)
    })
    pending.set(key, cancel)
  }

  function remember({ key, does: { kind } }: Wish, now: Circle): void {
    const spoke = spokenKey(now)
    done.add(key)
    if (kind === 'let-pass') done.add(ONCE.passes)
    if (kind === 'drop') done.add(ONCE.drops)
    if (kind === 'ring') done.add(ONCE.rings)
    if (kind === 'choose-listener') done.add(`listened ${spoke}`)
    if (kind === 'let-pass' || kind === 'lay' || kind === 'offer') done.add(spoke)
    if (kind === 'speak') return // a bell takes it back, and it is wished again under another key
    pending.set(
      key,
      after(AGAIN_AFTER_MS, () => {
        pending.delete(key)
        if (circle !== null && kind !== 'heart') follow(circle)
      }),
    )
  }

  function follow(now: Circle): void {
    if (closed) return
    circle = now
    noticeTurn(now)
    const standing = wished(now)
    for (const [key, cancel] of pending) {
      if (standing.some(one => one.key === key)) continue
      cancel()
      pending.delete(key)
    }
    for (const one of standing) if (!pending.has(one.key) && !isOver(one)) plan(one)
  }

  /** A hand on the heart is given once in a turn; all else that still stands did not come about. */
  function isOver({ key, does: { kind } }: Wish): boolean {
    return kind === 'heart' && done.has(key)
  }

  return {
    follow,
    pause() {
      circle = null
      callOff()
    },
    close() {
      closed = true
      circle = null
      callOff()
    },
  }
}
