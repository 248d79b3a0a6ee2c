import type { Circle } from './domain/circle.ts'
import type { ParticipantId } from './domain/claim.ts'
import { KNOCK_KEPT_MS, type Knock, MAX_KNOCKS, mayAnswerKnocks, showsKnock } from './domain/knock.ts'
import { createStore, type Store } from './domain/store.ts'
import type { Acquaintance } from './net/identity.ts'
import type { ControlMessage } from './net/wire.ts'
import type { Knocker, Request } from './ui/screen.ts'

/*
 * The knocks that this device has heard while the door asks: a few, each for as long as it is repeated, one shown
 * after the other. Nothing of it is written down.
 */

/** Pause between two knocks shown, ms: a finger that still presses for one must not let in the next. */
const NEXT_AFTER_MS = 1_500
/** Newcomers of whom it is kept that they were told “not yet”. */
const MAX_PUT_OFF = 64

export interface KnocksOptions {
  circle(): Circle
  letIn(who: Acquaintance, consent: string): void
  putOff(id: ParticipantId): void
  broadcast(message: ControlMessage): void
  /** Local monotone clock, ms. */
  now(): number
}

export interface Knocks {
  /** The one whose knock I may answer now. */
  readonly shown: Store<Knocker | null>
  hear(who: Acquaintance, knock: { readonly name: string; readonly consent: string }): void
  /** Somebody inside told a newcomer “not yet”. */
  hearPutOff(from: ParticipantId, id: ParticipantId): void
  /** Carries out a request that answers a knock; false for any other. */
  ask(request: Request): boolean
  follow(circle: Circle): void
  /** Forgets whoever has given up waiting. */
  tend(): void
}

interface Heard {
  readonly who: Acquaintance
  readonly consent: string
  readonly knock: Knock
}

/** Builds the memory of knocks of one seated person. */
export function createKnocks({ circle, letIn, putOff, broadcast, now }: KnocksOptions): Knocks {
  const shown = createStore<Knocker | null>(null)
  const heard = new Map<ParticipantId, Heard>()
  const told = new Map<ParticipantId, NonNullable<Knock['notYet']>>() // outlives a knock that pauses
  let nextAtMs = 0

  const keep = (one: Heard, change: Partial<Knock>) =>
    heard.set(one.who.id, { ...one, knock: { ...one.knock, ...change } })

  function forgetOld(): void {
    for (const [id, { knock }] of heard)
      if (now() - knock.heardAtMs > KNOCK_KEPT_MS || circle().expected.includes(id)) heard.delete(id)
  }

  function notYet(id: ParticipantId): void {
    const since = { atMs: now(), piece: circle().piece.key }
    told.delete(id)
    told.set(id, since)
    const [oldest] = told.keys()
    if (told.size > MAX_PUT_OFF && oldest !== undefined) told.delete(oldest)
    const one = heard.get(id)
    if (one !== undefined) keep(one, { notYet: since, isShown: false })
  }

  /** Shows the next knock that I may answer; the one that stands stays as long as I may. */
  function look(): void {
    const before = shown.get()
    const mayShow = ({ knock }: Heard) => showsKnock(circle(), knock, now())
    const standing = before === null ? undefined : heard.get(before.id)
    if (standing !== undefined && mayShow(standing)) return
    if (before !== null) {
      nextAtMs = now() + NEXT_AFTER_MS
      shown.set(null)
    }
    const next = now() < nextAtMs ? undefined : [...heard.values()].find(mayShow)
    if (next === undefined) return
    keep(next, { isShown: true })
    shown.set({ id: next.who.id, name: next.knock.name })
  }

  return {
    shown,
    hear(who, { name, consent }) {
      forgetOld()
      const one = heard.get(who.id)
      if (one !== undefined) heard.set(who.id, { who, consent, knock: { ...one.knock, heardAtMs: now() } })
      else if (heard.size < MAX_KNOCKS) {
        const times = { sinceMs: now(), heardAtMs: now() }
        const knock = { id: who.id, name, ...times, isShown: false, notYet: told.get(who.id) ?? null }
        heard.set(who.id, { who, consent, knock })
      }
      look()
    },
    hearPutOff(from, id) {
      const one = heard.get(id)
      const isHere = circle().seats.some(seat => seat.id === from && seat.state === 'present')
      if (one === undefined || !isHere || !mayAnswerKnocks(circle(), from, now() - one.knock.sinceMs)) return
      notYet(id)
      look()
    },
    ask(request) {
      if (request.kind !== 'let-in' && request.kind !== 'put-off') return false
      const one = heard.get(request.id)
      if (one === undefined || !showsKnock(circle(), one.knock, now())) return true // decided meanwhile
      if (request.kind === 'let-in') {
        heard.delete(request.id)
        letIn(one.who, one.consent)
      } else {
        notYet(request.id)
        putOff(request.id)
        broadcast({ kind: 'put-off', id: request.id })
      }
      look()
      return true
    },
    follow: look,
    tend() {
      forgetOld()
      look()
    },
  }
}
