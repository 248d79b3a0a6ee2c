import type { ParticipantId } from '../domain/claim.ts'
import { createStore, type Store } from '../domain/store.ts'
import type { Acquaintance } from './identity.ts'
import type { RefusalReason, Signal, Welcome } from './wire.ts'

/*
 * The newcomer's side of the door: say hello, read the welcome, and, once consented, knock at one after
 * the other of those who answered. If nobody is there, the one who enters opens the circle.
 */

/** How long nobody must have answered before the room counts as empty, ms: several round trips of a slow phone. */
const LOOKING_MS = 1_500
/** How long one person may take to answer a knock, ms. */
const KNOCK_MS = 3_000

export interface Company {
  readonly state: 'looking' | 'someone' | 'nobody' | 'unreachable'
  /** The latest welcome: the title and agreements as they stand inside. */
  readonly welcome: Welcome | null
}

export type Entry =
  | { readonly as: 'opener' }
  | { readonly as: 'guest'; readonly host: Acquaintance; readonly seat: number }
  | { readonly as: 'refused'; readonly reason: RefusalReason }

export interface Visitor {
  readonly company: Store<Company>
  onSignal(from: Acquaintance, signal: Signal): void
  onReach(reached: boolean): void
  /** Goes in. Resolves once let in, refused, or sure that nobody is there; never rejects. */
  enter(name: string, consent: string): Promise<Entry>
  close(): void
}

/** Stands at the door until closed. */
export function createVisitor(send: (to: ParticipantId | null, signal: Signal) => void): Visitor {
  const company = createStore<Company>({ state: 'looking', welcome: null })
  const hosts = new Map<ParticipantId, Acquaintance>()
  let answer: ((from: Acquaintance, signal: Signal) => void) | null = null
  let reached = false
  let timer: ReturnType<typeof setTimeout> | undefined
  let closed = false

  function look(): void {
    if (!reached) {
      company.set({ state: 'unreachable', welcome: company.get().welcome })
      return // looked again as soon as the server is in reach
    }
    send(null, { kind: 'hello', seated: false })
    clearTimeout(timer)
    timer = setTimeout(() => {
      if (hosts.size === 0) company.set({ state: 'nobody', welcome: null })
    }, LOOKING_MS)
  }

  function ask(host: Acquaintance, name: string, consent: string): Promise<Entry | null> {
    return new Promise(resolve => {
      const late = setTimeout(() => finish(null), KNOCK_MS)
      function finish(entry: Entry | null): void {
        clearTimeout(late)
        answer = null
        resolve(entry)
      }
      answer = (from, signal) => {
        if (from.id !== host.id) return
        if (signal.kind === 'admitted') finish({ as: 'guest', host, seat: signal.seat })
        if (signal.kind === 'refused') finish({ as: 'refused', reason: signal.reason })
      }
      send(host.id, { kind: 'knock', name, consent })
    })
  }

  /** Asks again who is there; resolves when somebody answers, or when nobody has. */
  function lookAgain(): Promise<void> {
    hosts.clear()
    company.set({ state: 'looking', welcome: company.get().welcome })
    look()
    return new Promise(resolve => {
      const unsubscribe = company.subscribe(({ state }) => {
        if (state !== 'someone' && state !== 'nobody') return
        unsubscribe()
        resolve()
      })
    })
  }

  return {
    company,
    onSignal(from, signal) {
      if (closed) return
      if (signal.kind === 'welcome') {
        hosts.set(from.id, from)
        company.set({ state: 'someone', welcome: signal })
      } else {
        answer?.(from, signal)
      }
    },
    onReach(isReached) {
      if (closed) return
      reached = isReached
      clearTimeout(timer)
      if (reached && company.get().state === 'unreachable')
        company.set({ ...company.get(), state: 'looking' })
      look()
    },
    async enter(name, consent) {
      for (;;) {
        await lookAgain() // whoever answered earlier may have gone, and the room may have filled or emptied
        if (hosts.size === 0) return { as: 'opener' }
        for (const host of [...hosts.values()]) {
          const entry = await ask(host, name, consent)
          if (entry !== null) return entry
          hosts.delete(host.id)
        }
      }
    },
    close() {
      closed = true
      clearTimeout(timer)
      answer = null
      hosts.clear()
    },
  }
}
