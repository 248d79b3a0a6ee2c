import type { Circle } from './domain/circle.ts'
import { createStore, type Store } from './domain/store.ts'

/** What a device can do for whoever sits at it; the browser's own, where it has it. */
export interface VigilDevice {
  /**
   * Keeps the screen awake until it is let go, by the page or by the system; rejects when the system does not want that (a
   * low battery), and in Safari more than five seconds after a press (WebKit 255363).
   */
  readonly keepAwake: (() => Promise<Pick<WakeLockSentinel, 'released' | 'release'>>) | null
  readonly vibrate: ((ms: number) => boolean) | null
}

export interface VigilOptions {
  /** A soft sound, as loud as the bell is here. */
  chime(): void
  readonly device: VigilDevice
}

/** How a person wants to notice that the piece is offered to them; known here alone. */
export interface Nudges {
  readonly chimes: boolean
  /** Null where a device cannot. */
  readonly vibrates: boolean | null
}

/** Watches beside a seat: keeps the screen awake, and says softly that the piece is offered. */
export interface Vigil {
  readonly nudges: Store<Nudges>
  set(change: Partial<Nudges>): void
  follow(circle: Circle): void
  /** The page is looked at again, or something was pressed in it: whatever the system has let go or refused is asked for anew. */
  awake(): Promise<void>
  /** Safe to call twice. */
  close(): void
}

/** A touch, and no alarm, ms. */
const VIBRATION_MS = 80

/** Builds the vigil of one seated person. */
export function createVigil({ chime, device }: VigilOptions): Vigil {
  const { vibrate, keepAwake } = device
  const nudges = createStore<Nudges>({ chimes: true, vibrates: vibrate === null ? null : true })
  let lock: Pick<WakeLockSentinel, 'released' | 'release'> | null = null
  let turn = Promise.resolve()
  let offeredAs = ''
  let isClosed = false

  async function letGo(): Promise<void> {
    const held = lock
    lock = null
    if (held !== null) await Promise.allSettled([held.release()])
  }

  async function renew(): Promise<void> {
    if (keepAwake === null || isClosed || lock?.released === false) return
    const [got] = await Promise.allSettled([keepAwake()])
    if (got.status === 'fulfilled') lock = got.value
    if (isClosed) await letGo()
  }

  return {
    nudges,
    set: change => nudges.set({ ...nudges.get(), ...change }),
    follow({ piece, me, scene }) {
      const key = piece.at === 'offered' && piece.to === me && !scene.isQuiet ? piece.key : ''
      if (key === offeredAs) return
      offeredAs = key
      if (key === '') return
      if (nudges.get().chimes) chime()
      if (nudges.get().vibrates === true) vibrate?.(VIBRATION_MS)
    },
    awake() {
      turn = turn.then(renew) // each in its turn: of two locks at once, one would never be let go
      return turn
    },
    close() {
      isClosed = true
      void letGo()
    },
  }
}

/** What this browser has of it. */
export function browserVigilDevice(): VigilDevice {
  const { wakeLock } = navigator as { readonly wakeLock?: WakeLock }
  return {
    keepAwake: wakeLock === undefined ? null : () => wakeLock.request('screen'),
    vibrate: typeof navigator.vibrate === 'function' ? ms => navigator.vibrate(ms) : null,
  }
}
