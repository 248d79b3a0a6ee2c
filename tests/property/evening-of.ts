import { isDeepStrictEqual } from 'node:util'
import { agreementsVersion, DEFAULT_AGREEMENTS, parseAgreementEdit } from '../../src/domain/agreements.ts'
import { parseAnnouncement, parseWait } from '../../src/domain/announcement.ts'
import { bellRank, parseBellStroke } from '../../src/domain/bell.ts'
import { parseCandle } from '../../src/domain/candle.ts'
import { type Circle, deriveCircle, momentKeys, myStatement } from '../../src/domain/circle.ts'
import {
  type Claim,
  claimToText,
  compareClaims,
  type ParticipantId,
  parseClaim,
} from '../../src/domain/claim.ts'
import { parseAdmissions } from '../../src/domain/door.ts'
import { parseReadiness } from '../../src/domain/ending.ts'
import { guardianRank, parseGuardianMove } from '../../src/domain/guardian.ts'
import { claimsFor, type Intent, isGivingAway, isTaking, tidyingClaims } from '../../src/domain/intent.ts'
import type { Listening } from '../../src/domain/may.ts'
import { mayOpenMicrophone, openingKey, standingPress } from '../../src/domain/microphone.ts'
import { type Moments, remember } from '../../src/domain/moments.ts'
import { derivePiece, parsePieceMove, pieceRank } from '../../src/domain/piece.ts'
import type { Presence } from '../../src/domain/presence.ts'
import { type Claims, type ClaimToWrite, NO_CLAIMS, type Register } from '../../src/domain/registers.ts'
import { parseRemoval } from '../../src/domain/removal.ts'
import { parseSceneChange } from '../../src/domain/scene.ts'
import { parsePerson } from '../../src/domain/seating.ts'
import { parseSetAside } from '../../src/domain/set-aside.ts'
import { parseTurn } from '../../src/domain/turn.ts'
import { parseWriting } from '../../src/domain/writing.ts'
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

/** How a stranger reads each register. */
export const PARSERS: { readonly [R in Register]: (body: unknown, by: ParticipantId) => unknown } = {
  person: parsePerson,
  admissions: parseAdmissions,
  piece: parsePieceMove,
  readiness: parseReadiness,
  scene: parseSceneChange,
  agreement: parseAgreementEdit,
  guardian: parseGuardianMove,
  announcement: parseAnnouncement,
  wait: parseWait,
  aside: parseSetAside,
  bell: parseBellStroke,
  turn: parseTurn,
  writing: parseWriting,
  candle: parseCandle,
  removal: parseRemoval,
}

/** What somebody wrote, and how their circle stood just then. */
export type Written = ClaimToWrite & {
  readonly before: Circle
  readonly moments: Moments
  readonly nowMs: number
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
  /** Neither hears nor does anything, and the time that passes is not theirs. */
  isAsleep = false
  /** Their page is changed, and does not let go. */
  isStubborn = false
  count = 0
  /** How often the microphone opened by itself: not by a press, nor because everyone now knows of the one made for it. */
  ghosts = 0
  /** What they wrote since somebody last emptied this list. */
  readonly wrote: Written[] = []
  /** What the microphone could have been opened for so far; kept by whoever looks after that. */
  readonly openings = new Map<string, 'now' | 'before a bell'>()
  /** What was written and the others cannot read, or read otherwise. */
  readonly unreadable: string[] = []
  circle: Circle
  #version = 0
  #claims: Claims | null = null
  /** How much of what another knew has been learned from them. */
  readonly #learned = new Map<Guest, number>()
  readonly #evening: Evening

  /** Whoever let them in, if they did not open the circle. */
  readonly #host: ParticipantId | null

  constructor(name: string, seat: number, evening: Evening, ids: readonly ParticipantId[], tab = 0) {
    this.name = name
    this.id = idOf(name, tab)
    this.#host = tab === 0 ? null : (ids[0] ?? null)
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
    if (this.#claims !== null) return this.#claims
    const claims: Record<string, unknown[]> = Object.fromEntries(
      Object.keys(NO_CLAIMS).map(register => [register, []]),
    )
    for (const { register, claim } of this.known.values()) claims[register]?.push(claim)
    this.#claims = claims as unknown as Claims
    return this.#claims
  }

  /** Keeps a claim if it is the greatest of its author in its place. */
  keep(register: Register, claim: Claim<unknown>): void {
    const slot = register === 'piece' ? claim.era : slotOf(claim.body)
    const key = `${register} ${slot} ${claim.by}`
    const before = this.known.get(key)
    const rank = (RANKS[register] ?? (() => 0)) as (body: unknown) => number
    if (before !== undefined && compareClaims(claim, before.claim, rank) <= 0) return
    this.known.set(key, { register, claim })
    this.#version += 1
    this.#claims = null
  }

  /** Looks again; what the finger pressed for is forgotten when it no longer stands. */
  look(isPressed = false): Circle {
    const before = this.circle
    const wasOpen = before !== undefined && this.open
    this.circle = deriveCircle({
      me: this.id,
      roots: this.#host === null ? [this.id] : [this.id, this.#host],
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
    if (this.circle.leaving.removed.has(this.id) && !this.isStubborn) this.isGone = true // their device lets go
    this.pressedFor = standingPress(this.circle, this.pressedFor)
    const isToldNow = before !== undefined && !before.settled && openingKey(before) === this.pressedFor
    if (this.open && !wasOpen && !isPressed && !isToldNow) this.ghosts++
    return this.circle
  }

  /** A person's own press; true when it wrote anything. */
  does(intent: Intent): boolean {
    if (this.isGone) return false
    const before = this.look()
    if (intent.kind === 'open-microphone') this.pressedFor = standingPress(before, openingKey(before))
    if (intent.kind === 'rest-microphone' || isGivingAway(intent)) this.pressedFor = null
    const writing = claimsFor(intent, before, this.claims)
    this.#write(writing)
    this.look()
    for (const { register, claim } of writing) {
      if (register !== 'piece' || !isTaking(intent)) continue
      const { scene } = this.circle
      const key = openingKey({ piece: derivePiece([claim]), scene, bellKey: before.bellKey })
      this.pressedFor = standingPress(this.circle, key)
    }
    this.look(true)
    return writing.length > 0
  }

  /** What the device does by itself. */
  tidies(): void {
    if (this.isGone || this.isAsleep) return
    const writing = tidyingClaims(this.look(), this.claims)
    if (writing.length === 0) return
    this.#write(writing)
    this.look()
  }

  /** Learns what another knows; of `some`, only every other claim or so, and sees the circle as it is in between. */
  learnsFrom(other: Guest, some = 0): void {
    if (this.isGone || this.#learned.get(other) === other.#version) return
    const before = this.#version
    let at = 0
    for (const { register, claim } of other.known.values())
      if (some === 0 || ((some >>> (at++ % 24)) & 1) === 1) this.keep(register, claim)
    if (some === 0) this.#learned.set(other, other.#version)
    if (this.#version !== before) this.look()
  }

  #write(writing: readonly ClaimToWrite[]): void {
    const { circle: before, moments } = this
    for (const one of writing) {
      const { register, claim } = one
      this.wrote.push({ ...one, before, moments, nowMs: this.#evening.nowMs })
      const text = claimToText<unknown>(claim)
      const read = parseClaim(this.id, text, PARSERS[register])
      if (read === null || !isDeepStrictEqual(read, claim)) this.unreadable.push(`${register} ${text}`)
      this.keep(register, claim)
    }
  }
}

export class Evening {
  nowMs = 0
  readonly guests: Guest[]
  #split: ReadonlySet<Guest> = new Set()

  constructor(names: readonly string[]) {
    const ids = names.map(name => idOf(name))
    this.guests = names.map((name, seat) => new Guest(name, seat, this, ids))
    this.sync()
    this.pass(1_000)
  }

  /** Somebody's tab dies without a word. */
  crash(guest: Guest): void {
    guest.isGone = true
  }

  /** Somebody is let in, in a tab of this number; they take the seat after all others. */
  arrive(name: string, host: Guest, tab: number): Guest {
    const seat = Math.max(...host.claims.person.map(({ body }) => body.seat)) + 1
    const guest = new Guest(name, seat, this, [host.id], tab)
    const mine = host.claims.admissions.find(({ by }) => by === host.id)
    const ids = [...(mine?.body.ids ?? []), guest.id]
    host.keep('admissions', { by: host.id, era: 0, epoch: (mine?.epoch ?? 0) + 1, body: { ids } })
    this.guests.push(guest)
    if (this.#split.has(host)) this.#split = new Set([...this.#split, guest])
    guest.learnsFrom(host)
    this.sync()
    return guest
  }

  isConnected(a: Guest, b: Guest): boolean {
    return !a.isGone && !b.isGone && !a.isAsleep && !b.isAsleep && this.#split.has(a) === this.#split.has(b)
  }

  /** Those whom somebody reaches. */
  linked(from: Guest): ParticipantId[] {
    return this.guests.filter(one => one !== from && this.isConnected(from, one)).map(one => one.id)
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
      for (const guest of this.guests) if (!guest.isAsleep) guest.look()
    }
  }

  #say(from: Guest, to: Guest): void {
    const said = myStatement(from.circle, from.presence, this.linked(from), this.nowMs)
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
