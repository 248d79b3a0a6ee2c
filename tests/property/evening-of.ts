import { agreementsVersion, DEFAULT_AGREEMENTS } from '../../src/domain/agreements.ts'
import { bellRank } from '../../src/domain/bell.ts'
import { type Circle, deriveCircle, momentKeys, myStatement } from '../../src/domain/circle.ts'
import { type Claim, compareClaims, type ParticipantId } from '../../src/domain/claim.ts'
import { guardianRank } from '../../src/domain/guardian.ts'
import { claimsFor, type Intent, isGivingAway, isTaking, tidyingClaims } from '../../src/domain/intent.ts'
import type { Listening } from '../../src/domain/may.ts'
import { mayOpenMicrophone, openingKey, pressStands } from '../../src/domain/microphone.ts'
import { type Moments, remember } from '../../src/domain/moments.ts'
import { derivePiece, pieceRank } from '../../src/domain/piece.ts'
import type { Presence } from '../../src/domain/presence.ts'
import { type Claims, type ClaimToWrite, NO_CLAIMS, type Register } from '../../src/domain/registers.ts'
import { idOf } from './circle-of.ts'

/*
 * An evening of memory: each person has a device with the claims that it knows, the moments at which it saw what
 * stands, and a finger on its own microphone. Claims pass between devices when a test says so; words of presence
 * pass each second between those who are connected. Only the real domain decides.
 */

const VERSION = agreementsVersion(DEFAULT_AGREEMENTS)
const RANKS: Partial<Record<Register, (body: never) => number>> = {
  piece: pieceRank,
  guardian: guardianRank,
  bell: bellRank,
}

export class Guest {
  readonly name: string
  readonly id: ParticipantId
  readonly known = new Map<string, { readonly register: Register; readonly claim: Claim<unknown> }>()
  presence: Presence = new Map()
  moments: Moments = new Map()
  settledKey: string | null = null
  pressedFor: string | null = null
  listening: Listening | null = null
  isGone = false
  count = 0
  /** How often a microphone opened without its person's press standing. */
  ghosts = 0
  circle: Circle
  readonly #evening: Evening

  constructor(name: string, seat: number, evening: Evening, ids: readonly ParticipantId[]) {
    this.name = name
    this.id = idOf(name)
    this.#evening = evening
    this.keep('person', {
      by: this.id,
      era: 0,
      epoch: 1,
      body: { name, seat, way: 'voice', here: 'in', consent: VERSION },
    })
    this.keep('admissions', { by: this.id, era: 0, epoch: 1, body: { ids } })
    this.circle = this.look()
  }

  get open(): boolean {
    return !this.isGone && mayOpenMicrophone(this.circle, this.pressedFor)
  }

  get claims(): Claims {
    const claims: Record<string, unknown[]> = Object.fromEntries(
      Object.keys(NO_CLAIMS).map(register => [register, []]),
    )
    for (const { register, claim } of this.known.values()) claims[register]?.push(claim)
    return claims as unknown as Claims
  }

  /** Keeps a claim if it is the greatest of its author in its place. */
  keep(register: Register, claim: Claim<unknown>): void {
    const key = `${register} ${slotOf(claim.body)} ${claim.by}`
    const before = this.known.get(key)
    const rank = (RANKS[register] ?? (() => 0)) as (body: unknown) => number
    if (before !== undefined && compareClaims(claim, before.claim, rank) <= 0) return
    this.known.set(key, { register, claim })
  }

  /** Looks again; what the finger pressed for is forgotten when it no longer stands. */
  look(): Circle {
    const wasOpen = this.circle === undefined ? false : this.open
    this.circle = deriveCircle({
      me: this.id,
      roots: [this.id],
      claims: this.claims,
      presence: this.presence,
      settledKey: this.settledKey,
      moments: this.moments,
      listening: this.listening,
      wasInterrupted: false,
      nowMs: this.#evening.nowMs,
    })
    const { settled, piece } = this.circle
    this.settledKey = settled && piece.at === 'held' ? piece.key : null
    this.moments = remember(this.moments, momentKeys(this.circle), this.#evening.nowMs)
    if (this.pressedFor !== null && !pressStands(this.circle, this.pressedFor)) this.pressedFor = null
    if (this.open && !wasOpen && this.pressedFor === null) this.ghosts++
    return this.circle
  }

  /** A person's own press; true when it wrote anything. */
  does(intent: Intent): boolean {
    if (this.isGone) return false
    const before = this.look()
    if (intent.kind === 'open-microphone') this.pressedFor = openingKey(before)
    if (intent.kind === 'rest-microphone' || isGivingAway(intent)) this.pressedFor = null
    const writing = claimsFor(intent, before, this.claims)
    this.#write(writing)
    for (const { register, claim } of writing) {
      if (register !== 'piece' || !isTaking(intent)) continue
      const { scene, bellKey } = before
      this.pressedFor = openingKey({ piece: derivePiece([claim]), scene, bellKey })
    }
    this.look()
    return writing.length > 0
  }

  /** What the device does by itself. */
  tidies(): void {
    if (!this.isGone) this.#write(tidyingClaims(this.look(), this.claims))
    this.look()
  }

  learnsFrom(other: Guest): void {
    if (this.isGone) return
    for (const { register, claim } of other.known.values()) this.keep(register, claim)
    this.look()
  }

  #write(writing: readonly ClaimToWrite[]): void {
    for (const { register, claim } of writing) this.keep(register, claim)
  }
}

export class Evening {
  nowMs = 0
  readonly guests: readonly Guest[]
  #split: ReadonlySet<Guest> = new Set()

  constructor(names: readonly string[]) {
    const ids = names.map(name => idOf(name))
    this.guests = names.map((name, seat) => new Guest(name, seat, this, ids))
    this.sync()
    this.pass(1_000)
  }

  isConnected(a: Guest, b: Guest): boolean {
    return !a.isGone && !b.isGone && this.#split.has(a) === this.#split.has(b)
  }

  /** Those on one side and those on the other no longer reach each other; without anybody, all do. */
  split(...some: readonly Guest[]): void {
    this.#split = new Set(some)
  }

  /** Everybody learns what everybody within reach knows. */
  sync(): void {
    for (let round = 0; round < 2; round++)
      for (const to of this.guests)
        for (const from of this.guests) if (from !== to && this.isConnected(from, to)) to.learnsFrom(from)
  }

  /** Time passes with a word of presence each second; claims pass only with `carrying`. */
  pass(ms: number, carrying = true): void {
    for (let left = ms; left > 0; left -= 1_000) {
      this.nowMs += Math.min(left, 1_000)
      for (const guest of this.guests) guest.tidies()
      if (carrying) this.sync()
      for (const to of this.guests)
        for (const from of this.guests) if (from !== to && this.isConnected(from, to)) this.#say(from, to)
      for (const guest of this.guests) guest.look()
    }
  }

  #say(from: Guest, to: Guest): void {
    const said = myStatement(from.look(), from.presence, this.nowMs)
    from.count += 1
    to.presence = new Map(to.presence).set(from.id, { ...said, count: from.count, atMs: this.nowMs })
  }
}

export type EveningCast<Name extends string> = { readonly [name in Name]: Guest } & {
  readonly evening: Evening
}

/** An evening by its cast, everybody seated, consenting and connected: `const { ana, ben, evening } = eveningOf(…)`. */
export function eveningOf<Name extends string>(...names: readonly Name[]): EveningCast<Name> {
  const evening = new Evening(names)
  const cast = Object.fromEntries(evening.guests.map(guest => [guest.name, guest]))
  return { ...cast, evening } as EveningCast<Name>
}

function slotOf(body: unknown): string {
  const { field, slot } = body as { field?: string; slot?: string }
  return field ?? slot ?? ''
}
