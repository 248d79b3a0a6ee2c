import { createHash } from 'node:crypto'
import {
  compareClaims,
  greatestClaim,
  type ParticipantId,
  parseParticipantId,
} from '../../src/domain/claim.ts'
import {
  awaited,
  derivePieceOf,
  PIECE_AT_REST,
  type Piece,
  type PieceClaim,
  type PieceMove,
  pieceClaim,
  pieceRank,
} from '../../src/domain/piece.ts'
import {
  acknowledgement,
  hear,
  isSettled,
  lostAmong,
  mayReturn,
  type Presence,
  presenceToWords,
  UNHEARD,
  type Word,
} from '../../src/domain/presence.ts'
import { speakers } from '../../src/domain/scene.ts'

/*
 * A circle of memory: each person has their own device with what it knows. Claims travel from device to device
 * as late, as often and over as many others as a test likes; words of presence travel within half a second a
 * hop, so that by default nobody is suspected who lives. Only the real domain decides who may do what.
 *
 * A microphone here is as bold as the rules permit: it opens by itself as soon as it may, and once settled it
 * stays so until the piece moves on.
 */

export type Shape = 'mesh' | 'chain'

/** What went wrong, by the rule that it breaks. */
export interface Fault {
  readonly rule:
    | 'two open'
    | 'two audible'
    | 'open without holding'
    | 'back in time'
    | 'own claim lost'
    | 'two views'
  readonly story: string
}

/** How often a circle came to a state that tests need to have seen. */
export interface Tally {
  offered: number
  accepted: number
  withdrawn: number
  contested: number
  returned: number
  crashed: number
  opened: number
  takenFromLost: number
  carried: number
  /** Put back although whoever it waits for is alive, and not even suspected by whoever does it. */
  rested: number
  partitioned: number
  healed: number
  falselyLost: number
  arrived: number
  removed: number
  /** A microphone opened in the era after a removal. */
  openedAfter: number
}

interface Letter {
  readonly to: Person
  readonly words: readonly Word[]
}

const TICK_MS = 500
const STRIDE_MS = 2_500
const LOST_FOR_SURE_MS = 9_000
const TOGETHER = { phase: 'gathering', isQuiet: false, unbound: new Set<ParticipantId>() } as const
const PLAIN_MOVES = (['take', 'accept', 'withdraw', 'lay', 'return'] as const).map(kind => ({ kind }))

/** A person's id, made from a name and the number of a set; in different sets the fair hash falls differently. */
export function idOf(name: string, set = 0): ParticipantId {
  const id = parseParticipantId(createHash('sha256').update(`${set}:${name}`).digest('base64url'))
  if (id === null) throw new Error('SHA-256 in base64url has 43 characters.')
  return id
}

const cachedIds = new Map<string, ParticipantId>()
function idFrom(name: string, set: number): ParticipantId {
  const key = `${set}:${name}`
  const id = cachedIds.get(key) ?? idOf(name, set)
  cachedIds.set(key, id)
  return id
}

/** A circle by its cast: `const { ana, ben, room } = circle('ana', 'ben')`. Everybody is connected to everybody. */
export function circle<Name extends string>(...names: readonly Name[]): Cast<Name> {
  return circleIn('mesh', 0, ...names)
}

/** A circle of a given shape, with ids from a given set. In a chain only neighbours in the cast are connected. */
export function circleIn<Name extends string>(
  shape: Shape,
  set: number,
  ...names: readonly Name[]
): Cast<Name> {
  const room = new Room(shape, set, names)
  const cast = Object.fromEntries(room.people.map(person => [person.name, person]))
  return { ...cast, room } as Cast<Name>
}

export type Cast<Name extends string> = { readonly [name in Name]: Person } & { readonly room: Room }

export class Person {
  readonly name: string
  readonly id: ParticipantId
  readonly index: number
  /** Everything they ever claimed of the piece, in order; for whoever arrived later, first that they sat down. */
  readonly history: (PieceClaim | null)[] = []
  /** How much of each person's history they know. */
  readonly knows: number[]
  others: readonly ParticipantId[] = []
  alive = true
  open = false
  view: Piece = PIECE_AT_REST
  greatest: PieceClaim | null = null
  presence: Presence = new Map()
  count = 0
  settledKey: string | null = null
  /** Removals that their device knows of. */
  era = 0

  constructor(name: string, set: number, index: number, size: number) {
    this.name = name
    this.id = idFrom(name, set)
    this.index = index
    this.knows = Array.from({ length: size }, () => 0)
  }
}

export class Room {
  readonly people: readonly Person[]
  /** Author of what decides a removal, so that it travels as claims do; nobody of the circle. */
  readonly #asks: Person
  /** The one whom it removes, once it is decided. */
  removed: Person | null = null
  readonly faults: Fault[] = []
  readonly tally: Tally = noTally()
  nowMs = 0
  /** Whether what happens is written down; only worth its time when a failing run is told again. */
  telling = false
  /** Whether anybody lays the piece of a silent holder to rest at any moment: how long they wait is manners. */
  impatient = false
  #story: string[] = []
  readonly #up: boolean[][]
  /** What was on its way when a connection ended, and may still arrive. */
  readonly #flight: (readonly number[] | null)[][]
  #letters: Letter[] = []
  #component: number[] = []

  constructor(shape: Shape, set: number, names: readonly string[]) {
    this.people = names.map((name, i) => new Person(name, set, i, names.length + 1))
    this.#asks = new Person('the circle', set, names.length, 0)
    this.#up = names.map((_, i) => names.map((_, j) => (shape === 'mesh' ? i !== j : Math.abs(i - j) === 1)))
    this.#flight = names.map(() => names.map(() => null))
    for (const person of this.people) {
      person.others = this.people.filter(one => one !== person).map(one => one.id)
      person.presence = new Map(person.others.map(id => [id, { ...UNHEARD, atMs: 0 }]))
    }
    this.#findComponents()
  }

  /** What happened, for the message of a failing test. */
  story(): string {
    return this.#story.join('\n')
  }

  /** Makes a move if the rules let this person; true when they did. */
  move(person: Person, move: PieceMove): boolean {
    if (!person.alive) return false
    const claim = this.claimFor(person, move)
    if (claim === null) return false
    if (move.kind === 'return' && !this.mayReturn(person)) this.tally.rested += 1
    this.#count(person, move, claim)
    this.#tell(() => `${person.name} ${written(this, claim)}`)
    if (move.kind !== 'take' && move.kind !== 'accept') person.open = false // closes before the claim is written
    this.#write(person, claim)
    return true
  }

  /** The claim that the rules let a person write now. */
  claimFor(person: Person, move: PieceMove): PieceClaim | null {
    return pieceClaim(person.view, person.id, move, {
      era: person.era,
      settled: this.isSettled(person),
      mayReturn: this.impatient || this.mayReturn(person),
      mayCarry: true, // how long people wait for an answer is a matter of manners, not of safety
    })
  }

  /** Whether the circle agrees that whoever the piece waits for is lost, as this person sees it. */
  mayReturn({ view, others, presence }: Person): boolean {
    return mayReturn(view, others, presence, this.nowMs)
  }

  legalMoves(person: Person): PieceMove[] {
    if (!person.alive) return []
    const handing = person.others.flatMap(to => [
      { kind: 'offer', to } as const,
      { kind: 'onward', to } as const,
    ])
    const past = awaited(person.view)
    const carrying = [person.id, ...person.others]
      .filter(to => past !== null && to !== past)
      .map(to => ({ kind: 'carry', to, past: past ?? person.id }) as const)
    return [...PLAIN_MOVES, ...handing, ...carrying].filter(move => this.claimFor(person, move) !== null)
  }

  isSettled(person: Person): boolean {
    const { view, others, presence } = person
    const kept = view.at === 'held' && person.settledKey === view.key
    return kept || isSettled(view, others, presence, this.nowMs)
  }

  /** One author's claims arrive: up to `upTo` of them if the sender knows so many. */
  deliver(from: Person, to: Person, author: Person, upTo = Number.POSITIVE_INFINITY): boolean {
    const known = this.#onTheWay(from, to)?.[author.index] ?? 0
    const count = Math.min(known, upTo)
    if (!to.alive || count <= (to.knows[author.index] ?? 0)) return false
    if (author !== this.#asks && to.knows[author.index] === 0) this.#seat(to, author)
    to.knows[author.index] = count
    if (author === this.#asks) {
      this.#hearOfRemoval(to)
      return true
    }
    this.#tell(
      () => `${to.name} learns from ${from.name}: ${author.name} ${written(this, author.history[count - 1])}`,
    )
    this.#refresh(to)
    return true
  }

  /** All that could arrive next: one author's claims, over one connection. */
  deliveries(): { from: Person; to: Person; author: Person }[] {
    const found: { from: Person; to: Person; author: Person }[] = []
    for (const to of this.people) {
      if (!to.alive) continue
      for (const from of this.people) {
        const known = from === to ? null : this.#onTheWay(from, to)
        if (known === null) continue
        for (const author of [...this.people, this.#asks])
          if ((known[author.index] ?? 0) > (to.knows[author.index] ?? 0)) found.push({ from, to, author })
      }
    }
    return found
  }

  /** Says what they know of everyone to one neighbour; `late` puts it on the way until the next tick. */
  say(from: Person, to: Person, late = false): void {
    if (!from.alive || !this.isConnected(from, to)) return
    const lost = lostAmong(from.others, from.presence, this.nowMs)
    const mine = {
      ...UNHEARD,
      id: from.id,
      count: ++from.count,
      key: acknowledgement(from.view, [from.id, ...from.others]),
      lost,
    }
    const letter = { to, words: presenceToWords(mine, from.presence, this.nowMs) }
    if (late) this.#letters.push(letter)
    else this.#receive(letter)
  }

  /** Half a second passes, in which everybody says something to every neighbour. */
  tick(): void {
    this.nowMs += TICK_MS
    for (const letter of this.#letters.splice(0)) this.#receive(letter)
    for (const from of this.people) for (const to of this.people) if (from !== to) this.say(from, to)
    this.tune()
  }

  /** Everybody hears of everybody whom a way leads to, in whatever shape the circle is. */
  exchange(): void {
    for (const letter of this.#letters.splice(0)) this.#receive(letter)
    const { people } = this
    for (const from of people) for (const to of people) if (from.index < to.index) this.say(from, to)
    for (const from of people.toReversed())
      for (const to of people.toReversed()) if (from.index > to.index) this.say(from, to)
  }

  /** Time passes, and presence keeps up with it. */
  wait(ms = LOST_FOR_SURE_MS): void {
    this.#tell(() => `${ms} ms pass`)
    for (let left = ms; left > 0; left -= STRIDE_MS) {
      this.exchange()
      this.nowMs += Math.min(left, STRIDE_MS)
      this.exchange()
    }
    this.exchange()
    this.tune()
  }

  /** Time passes for everybody and nobody hears a word. */
  fallSilent(ms: number): void {
    this.#tell(() => `${ms} ms pass in silence`)
    this.#letters = []
    this.nowMs += ms
    this.tally.falselyLost += 1
    this.tune()
  }

  /** Everything that can arrive arrives. */
  sync(): void {
    for (let moved = true; moved; ) {
      moved = false
      for (const { from, to, author } of this.deliveries()) moved = this.deliver(from, to, author) || moved
    }
  }

  /** A device ends without a word. What it had sent may still be on its way, or be lost with it. */
  crash(person: Person, keep: boolean): void {
    this.#tell(() => `${person.name} crashes${keep ? '' : ', and all they had sent with them'}`)
    this.tally.crashed += 1
    for (const other of this.people) if (other !== person) this.#cut(person, other, keep)
    person.alive = false
    person.open = false
    this.#findComponents()
  }

  /** Keeps a person outside, as if they had not come yet. Only before anything happens. */
  keepOutside(person: Person): void {
    for (const other of this.people) {
      if (other !== person) this.#cut(person, other, false)
      other.others = other.others.filter(id => id !== person.id)
      other.presence = new Map([...other.presence].filter(([id]) => id !== person.id))
    }
    person.alive = false
    this.#findComponents()
  }

  /** Somebody new is let in, and so far only by this one; others learn of them with the claims that reach them. */
  arrive(host: Person, person: Person): void {
    this.#tell(() => `${host.name} lets ${person.name} in`)
    this.tally.arrived += 1
    person.alive = true
    person.history.push(null)
    for (const author of this.people) person.knows[author.index] = host.knows[author.index] ?? 0
    person.knows[person.index] = 1
    host.knows[person.index] = 1
    person.others = []
    person.presence = new Map()
    for (const other of this.people) if (host.others.includes(other.id)) this.#expect(person, other)
    this.#expect(person, host)
    this.#seat(host, person)
    this.#refresh(person)
  }

  /** It is decided that somebody is no longer in the circle, and so far one device knows it. */
  remove(gone: Person, knower: Person): void {
    this.removed = gone
    this.tally.removed += 1
    this.#asks.history.push(null)
    knower.knows[this.#asks.index] = 1
    this.#hearOfRemoval(knower)
  }

  #hearOfRemoval(person: Person): void {
    const { removed } = this
    if (removed === null) return
    this.#tell(() => `${person.name} knows that ${removed.name} is no longer in the circle`)
    if (person === removed) {
      this.crash(person, true) // their device lets go
      return
    }
    person.era = 1
    person.others = person.others.filter(id => id !== removed.id)
    person.presence = new Map([...person.presence].filter(([id]) => id !== removed.id))
    this.#refresh(person)
  }

  #seat(at: Person, newcomer: Person): void {
    if (at.era === 1 && newcomer === this.removed) return
    if (at.others.includes(newcomer.id) || newcomer === at) return
    this.#expect(at, newcomer)
    if (!newcomer.others.includes(at.id) || !at.alive || !newcomer.alive) return
    this.#row(this.#up, at)[newcomer.index] = true
    this.#row(this.#up, newcomer)[at.index] = true
    this.#findComponents()
  }

  #expect(at: Person, other: Person): void {
    at.others = [...at.others, other.id]
    at.presence = new Map([...at.presence, [other.id, { ...UNHEARD, atMs: this.nowMs }]])
  }

  /** Cuts the circle in two: those whose bit is set, and the others. */
  partition(mask: number, keep: boolean): void {
    this.#tell(() => `the circle parts (${mask.toString(2)})${keep ? '' : ', and nothing crosses any more'}`)
    this.tally.partitioned += 1
    const side = (person: Person) => (mask >> person.index) & 1
    for (const a of this.people) for (const b of this.people) if (side(a) < side(b)) this.#cut(a, b, keep)
    this.#findComponents()
  }

  /** Every connection between living devices stands again. */
  heal(): void {
    this.#tell(() => 'the circle heals')
    this.tally.healed += 1
    for (const a of this.people)
      for (const b of this.people) if (a !== b && a.alive && b.alive) this.#row(this.#up, a)[b.index] = true
    this.#findComponents()
  }

  isConnected(a: Person, b: Person): boolean {
    return a !== b && a.alive && b.alive && this.#row(this.#up, a)[b.index] === true
  }

  areTogether(a: Person, b: Person): boolean {
    return this.#component[a.index] === this.#component[b.index]
  }

  /** The living whom a way leads to, this person among them. */
  componentOf(person: Person): Person[] {
    return this.people.filter(one => one.alive && this.areTogether(one, person))
  }

  personOf(id: ParticipantId): Person | undefined {
    return this.people.find(one => one.id === id)
  }

  openNow(): Person[] {
    return this.people.filter(person => person.open)
  }

  /** Every microphone looks again whether it may be open. */
  tune(): void {
    for (const person of this.people) this.#tune(person)
  }

  #tune(person: Person): void {
    const { view } = person
    const holds = person.alive && speakers(TOGETHER, view).has(person.id)
    const may = holds && this.isSettled(person)
    if (may) person.settledKey = view.key
    if (may && !person.open) {
      this.#tell(() => `  ${person.name} opens`)
      this.tally.opened += 1
      if (view.era > 0) this.tally.openedAfter += 1
    }
    person.open = may
    this.#watch(person)
  }

  #watch(person: Person): void {
    if (person.open && !(person.view.at === 'held' && person.view.holder === person.id))
      this.#fault('open without holding')
    if (!person.open) return
    // Whoever is removed and does not know it yet is not in the circle any more.
    const together = this.people.filter(
      one => one.open && one !== this.removed && this.areTogether(one, person),
    )
    if (together.length > 1) this.#fault('two open')
    for (const listener of this.people) if (this.audibleTo(listener).length > 1) this.#fault('two audible')
  }

  /** Whom a listener's device plays: the open ones of those whom its own view lets be heard. */
  audibleTo(listener: Person): Person[] {
    const heard = speakers(TOGETHER, listener.view)
    return this.people.filter(one => one.open && heard.has(one.id) && this.isConnected(one, listener))
  }

  #write(person: Person, claim: PieceClaim): void {
    person.history.push(claim)
    person.knows[person.index] = person.history.length
    this.#refresh(person)
    if (person.greatest !== claim) this.#fault('own claim lost')
  }

  #refresh(person: Person): void {
    const claims: PieceClaim[] = []
    for (const author of this.people) {
      if (person.era > 0 && author === this.removed) continue
      const known = author.history.slice(0, person.knows[author.index] ?? 0)
      const claim = known.findLast(one => one?.era === person.era)
      if (claim != null) claims.push(claim)
    }
    const isNewEra = person.view.era !== person.era
    const before = isNewEra ? null : person.greatest
    const greatest = greatestClaim(claims, pieceRank)
    if (greatest === before && !isNewEra) return
    if (before !== null && (greatest === null || compareClaims(greatest, before, pieceRank) <= 0))
      this.#fault('back in time')
    person.greatest = greatest
    person.view = derivePieceOf(person.era, claims)
    person.settledKey = null
    this.#tune(person)
  }

  #receive({ to, words }: Letter): void {
    if (!to.alive) return
    const expected = words.filter(([id]) => to.presence.has(id)) // as heartbeats do: nobody invents people
    to.presence = hear(to.presence, expected, to.id, this.nowMs)
    this.#tune(to)
  }

  #onTheWay(from: Person, to: Person): readonly number[] | null {
    if (this.isConnected(from, to)) return from.knows
    return this.#row(this.#flight, from)[to.index] ?? null
  }

  #cut(a: Person, b: Person, keep: boolean): void {
    for (const [from, to] of [
      [a, b],
      [b, a],
    ] as const) {
      if (this.isConnected(from, to)) this.#row(this.#flight, from)[to.index] = keep ? [...from.knows] : null
    }
    this.#row(this.#up, a)[b.index] = false
    this.#row(this.#up, b)[a.index] = false
  }

  #row<T>(rows: T[][], person: Person): T[] {
    return rows[person.index] ?? []
  }

  #findComponents(): void {
    this.#component = this.people.map((_, i) => i)
    for (let round = 0; round < this.people.length; round++)
      for (const a of this.people)
        for (const b of this.people)
          if (this.isConnected(a, b)) {
            const least = Math.min(this.#component[a.index] ?? 0, this.#component[b.index] ?? 0)
            this.#component[a.index] = least
            this.#component[b.index] = least
          }
  }

  #count(person: Person, move: PieceMove, claim: PieceClaim): void {
    const { tally, people } = this
    if (move.kind === 'offer') tally.offered += 1
    if (move.kind === 'accept') tally.accepted += 1
    if (move.kind === 'withdraw') tally.withdrawn += 1
    if (move.kind === 'return') tally.returned += 1
    if (move.kind === 'carry') tally.carried += 1
    const isLost = person.view.at === 'offered' && person.view.past === null
    if (isLost && move.kind === 'accept' && claim.body.kind === 'take') tally.takenFromLost += 1
    if (move.kind !== 'take') return
    const rivals = people.filter(one => one !== person && one.history.at(-1)?.epoch === claim.epoch)
    if (rivals.some(one => one.history.at(-1)?.body.kind === 'take')) tally.contested += 1
  }

  #tell(line: () => string): void {
    if (this.telling) this.#story.push(line())
  }

  /** Notes that those who know the same see the piece in different places. */
  compareViews(): void {
    const living = this.people.filter(person => person.alive)
    if (new Set(living.map(person => person.view.key)).size > 1) this.#fault('two views')
  }

  #fault(rule: Fault['rule']): void {
    const open = this.openNow().map(person => person.name)
    this.faults.push({ rule, story: `${this.story()}\n${rule}: open are ${open.join(', ')}` })
  }
}

export function noTally(): Tally {
  return {
    offered: 0,
    accepted: 0,
    withdrawn: 0,
    contested: 0,
    returned: 0,
    crashed: 0,
    opened: 0,
    takenFromLost: 0,
    carried: 0,
    rested: 0,
    partitioned: 0,
    healed: 0,
    falselyLost: 0,
    arrived: 0,
    removed: 0,
    openedAfter: 0,
  }
}

function written(room: Room, claim: PieceClaim | null | undefined): string {
  if (claim == null) return 'is seated'
  const to = 'to' in claim.body ? ` to ${room.personOf(claim.body.to)?.name ?? 'somebody'}` : ''
  return `${claim.body.kind}@${claim.epoch}${to}`
}
