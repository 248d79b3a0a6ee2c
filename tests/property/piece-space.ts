import { compareClaims, type ParticipantId } from '../../src/domain/claim.ts'
import {
  awaited,
  derivePiece,
  derivePieceOf,
  needsAcknowledgement,
  PIECE_AT_REST,
  type Piece,
  type PieceClaim,
  type PieceMove,
  pieceClaim,
  pieceRank,
} from '../../src/domain/piece.ts'
import { idOf, type Shape } from './circle-of.ts'
import { StateSet, WORDS } from './state-set.ts'

/*
 * Every state that three or four people can bring the piece to within some epochs, whatever the order in which
 * claims and acknowledgements arrive. Nothing is sampled.
 *
 * Moves are taken from the real `pieceClaim`, order from the real `compareClaims`, meaning from the real
 * `derivePiece`: all claims that could ever be written are sorted once, and a state speaks of them by number,
 * so that "greater" is greater.
 *
 * What a state holds, and why that is enough:
 *
 * - Each device's view: the greatest claim that it knows. derivePiece takes the greatest, so of two devices with
 *   one view, what else they know makes no difference to what they show or may write.
 * - Each author's claims that some living device's view is still below. A claim that is not above a device's view
 *   changes nothing when it arrives there, so claims below every view are forgotten, and a device may count as
 *   knowing every claim that is not above its view. For the mesh this is exact: every author is everybody's
 *   neighbour and knows their own claims. In the chain it lets the one in the middle pass on a little more than
 *   they know, which only adds behaviours: what cannot happen here cannot happen there.
 * - For a taker or withdrawer whose view is still their own unsettled claim: who has at some time had exactly that
 *   claim as their view, and whom they had lost by then. From then on settling may happen at any
 *   time: this covers every delay and every loss of acknowledgements. Claims that are nobody's own view any more
 *   can never be settled, because views only grow.
 * - An author's claims arrive in order, one at a time. A device that skips to a later one passes through a subset
 *   of these states without time to act in between, so skipping is covered.
 * - Who has crashed, and which of the living have noticed whom. Suspicion is accurate: only a crashed one is ever
 *   lost, and for good; noticing may happen at any time later, separately for each. What the crashed one had written
 *   may still arrive, at any time or never. A return needs two of the living who have noticed, which is never more
 *   than the majority that the room asks for.
 * - A removal stands between the claims of two eras, as a view of its own: the piece in the centre. It may be decided
 *   at any moment, and reaches each device at any time after that; no device sees what is claimed in the new era before
 *   it knows of the removal. The removed one's device lets go when it learns of it; until then its microphone is no
 *   longer one of the circle's, and nobody who knows of the removal asks it for an acknowledgement.
 * - A microphone is open whenever the rules permit, and once settled stays so while its view stays.
 */

export interface SpaceOptions {
  readonly people: 3 | 4
  readonly shape: Shape
  readonly epochs: number
  /** Which set of ids; in different sets the fair hash prefers different people. */
  readonly set: number
  /** Who may crash, by number. In a chain only an end may, so that the living stay together. */
  readonly mayCrash: readonly number[]
  readonly crashes: 0 | 1 | 2
  /** The last of them is removed at some moment; so many epochs are then played in each of the two eras. */
  readonly removal?: boolean
  /** People do not wait: anybody carries an offer past its receiver and returns a piece that waits for somebody else. */
  readonly impatient?: boolean
  /** A rule that is left out, to see that the search would notice. */
  readonly without?:
    | 'acknowledgement'
    | 'silence of the unsettled'
    | 'care with what the lost hand on'
    | 'care with what was carried past'
    | 'acknowledgement of the era'
}

export interface Findings {
  readonly states: number
  readonly steps: number
  readonly quiescent: number
  readonly opened: number
  readonly crashed: number
  /** How a forbidden state came about, one line a step; null when there is none. */
  readonly violation: readonly string[] | null
}

const NAMES = ['ana', 'ben', 'cleo', 'dov'] as const
const NOBODY = 4
/** Set in an acknowledgement; the low bits say whom its author had lost. */
const SAID = 16
const CODES = 16

/** A state, unpacked. Everything is a small number. */
interface State {
  /** For each author and epoch, the number of their claim, or 0. */
  readonly written: Uint8Array
  readonly view: Uint8Array
  /** Whether each one's own contested view is settled. */
  readonly settled: Uint8Array
  /** For each holder and each other: their acknowledgement of the holder's unsettled view, or 0. */
  readonly acks: Uint8Array
  /** Whom each one has lost, as bits. */
  readonly lost: Uint8Array
  /** Who has crashed, as bits. */
  crashed: number
}

/** Explores until there is nothing new, or until something forbidden is found. */
export function explore(options: SpaceOptions): Findings {
  const space = new Space(options)
  return space.explore()
}

class Space {
  readonly #options: SpaceOptions
  readonly #everyone: readonly number[]
  readonly #ids: readonly ParticipantId[]
  /** Null stands for the removal. */
  readonly #claims: readonly (PieceClaim | null)[]
  /** The view of whoever has just learned of the removal; beyond every other when there is none. */
  readonly #newEra: number
  readonly #gone: number
  readonly #pieces: readonly Piece[]
  /** Claims that a person may write, by view, person, and the two bits of standing. */
  readonly #moves: readonly (readonly number[])[]
  readonly #author: Uint8Array
  readonly #epoch: Uint8Array
  /** Who holds in a view, or NOBODY. */
  readonly #holder: Uint8Array
  readonly #giver: Uint8Array
  readonly #awaited: Uint8Array
  readonly #contested: Uint8Array
  /** Whether a view is an offer that was carried past somebody. */
  readonly #carried: Uint8Array
  /** Index of a claim among its author's claims of one epoch, counted from 1, and the way back. */
  readonly #code: Uint8Array
  readonly #byCode: Uint8Array
  readonly #seen = new StateSet()
  readonly #spare: State
  readonly #words = new Uint32Array(WORDS)
  #steps = 0

  constructor(options: SpaceOptions) {
    this.#options = options
    this.#spare = noState(options)
    this.#everyone = [...Array(options.people).keys()]
    this.#ids = this.#everyone.map(person => idOf(NAMES[person] ?? '', options.set))
    this.#gone = options.removal === true ? options.people - 1 : NOBODY
    this.#claims = everyClaimOf(this.#ids, options)
    this.#newEra = options.removal === true ? this.#claims.indexOf(null) + 1 : 256
    this.#pieces = [
      PIECE_AT_REST,
      ...this.#claims.map(claim => (claim === null ? derivePieceOf(1, []) : derivePiece([claim]))),
    ]
    const numbers = (of: (piece: Piece, claim: PieceClaim | null | undefined) => number) =>
      Uint8Array.from(this.#pieces, (piece, i) => of(piece, this.#claims[i - 1]))
    this.#author = numbers((_, claim) => this.#indexOf(claim?.by ?? null))
    this.#epoch = numbers((_, claim) => slotOf(claim, options))
    this.#holder = numbers(piece => this.#indexOf(piece.at === 'held' ? piece.holder : null))
    this.#giver = numbers(piece => this.#indexOf(piece.at === 'offered' ? piece.giver : null))
    this.#awaited = numbers(piece => this.#indexOf(awaited(piece)))
    this.#contested = numbers(piece => Number(needsAcknowledgement(piece)))
    this.#carried = numbers(piece => Number(piece.at === 'offered' && piece.past !== null))
    this.#moves = this.#everyMove()
    this.#code = new Uint8Array(this.#pieces.length)
    this.#byCode = new Uint8Array(options.people * (options.epochs + 1) * CODES)
    const used = new Uint8Array(options.people * (options.epochs + 1))
    for (let claim = 1; claim < this.#pieces.length; claim++) {
      if (claim === this.#newEra) continue
      const slot = this.#at(this.#author, claim) * (options.epochs + 1) + this.#at(this.#epoch, claim)
      const code = this.#at(used, slot) + 1
      used[slot] = code
      this.#code[claim] = code
      this.#byCode[slot * CODES + code] = claim
    }
  }

  explore(): Findings {
    const seen = this.#seen
    const state = noState(this.#options)
    this.#add(state, -1)
    let quiescent = 0
    let opened = 0
    let crashed = 0
    for (let number = 0; number < seen.size; number++) {
      this.#unpack(number, state)
      const open = this.#open(state)
      if (open.length > 0) opened++
      if (state.crashed !== 0) crashed++
      const still = this.#isQuiescent(state)
      if (still) quiescent++
      const before = seen.attempts
      if (open.length > 1 || (still && !this.#agree(state)))
        return {
          states: seen.size,
          steps: this.#steps,
          quiescent,
          opened,
          crashed,
          violation: this.#pathTo(number),
        }
      this.#expand(state, number)
      if (seen.attempts === before && this.#highest(state) < this.#options.epochs)
        return {
          states: seen.size,
          steps: this.#steps,
          quiescent,
          opened,
          crashed,
          violation: this.#pathTo(number),
        }
    }
    return { states: seen.size, steps: this.#steps, quiescent, opened, crashed, violation: null }
  }

  #expand(state: State, from: number): void {
    for (const person of this.#everyone)
      if (!isIn(state.crashed, person)) this.#expandPerson(state, person, from)
    if (sizeOf(state.crashed) >= this.#options.crashes) return
    for (const person of this.#options.mayCrash)
      if (!isIn(state.crashed, person)) this.#with(state, from, next => this.#crash(next, person))
  }

  #expandPerson(state: State, person: number, from: number): void {
    for (const claim of this.#movesOf(state, person))
      this.#with(state, from, next => this.#write(next, person, claim))
    for (const author of this.#everyone) {
      const claim = this.#nextFor(state, person, author)
      if (claim !== 0) this.#with(state, from, next => this.#see(next, person, claim))
    }
    if (this.#mayLearn(state, person)) this.#with(state, from, next => this.#learn(next, person))
    if (this.#maySettle(state, person)) this.#with(state, from, next => this.#settle(next, person))
    for (const gone of this.#everyone)
      if (isIn(state.crashed, gone) && !isIn(this.#at(state.lost, person), gone))
        this.#with(state, from, next => this.#notice(next, person, gone))
  }

  #with(state: State, from: number, change: (next: State) => void): void {
    const next = this.#spare
    copyState(state, next)
    change(next)
    this.#steps++
    this.#add(next, from)
  }

  #write(state: State, person: number, claim: number): void {
    state.written[person * this.#options.epochs + this.#at(this.#epoch, claim) - 1] = claim
    this.#see(state, person, claim)
  }

  #see(state: State, person: number, claim: number): void {
    state.view[person] = claim
    state.settled[person] = 0
    this.#forgetAcks(state, person)
    this.#acknowledge(state, person)
  }

  #acknowledge(state: State, person: number): void {
    const view = this.#at(state.view, person)
    const holder = this.#at(this.#holder, view)
    if (holder === NOBODY || holder === person || this.#at(this.#contested, view) === 0) return
    if (state.view[holder] !== view || state.settled[holder] === 1) return
    state.acks[holder * this.#options.people + person] = SAID | this.#at(state.lost, person)
  }

  /** Whoever stays may be the first to know that it is decided; everyone else learns it from somebody near. */
  #mayLearn(state: State, person: number): boolean {
    if (this.#gone === NOBODY || this.#at(state.view, person) >= this.#newEra) return false
    const knows = (one: number) => this.#at(state.view, one) >= this.#newEra
    if (!this.#isDecided(state)) return person !== this.#gone
    const isNear = (one: number) => this.#options.shape === 'mesh' || Math.abs(one - person) === 1
    return this.#living(state).some(one => knows(one) && isNear(one))
  }

  #isDecided(state: State): boolean {
    return this.#everyone.some(one => this.#at(state.view, one) >= this.#newEra)
  }

  #learn(state: State, person: number): void {
    if (person === this.#gone) this.#crash(state, person)
    else this.#see(state, person, this.#newEra)
  }

  #settle(state: State, person: number): void {
    state.settled[person] = 1
    this.#forgetAcks(state, person)
  }

  #forgetAcks(state: State, person: number): void {
    const { people } = this.#options
    state.acks.fill(0, person * people, person * people + people)
  }

  #crash(state: State, person: number): void {
    state.crashed |= 1 << person
    state.settled[person] = 0
    state.lost[person] = 0
    this.#forgetAcks(state, person)
  }

  #notice(state: State, person: number, gone: number): void {
    state.lost[person] = this.#at(state.lost, person) | (1 << gone)
    this.#acknowledge(state, person)
  }

  #movesOf(state: State, person: number): readonly number[] {
    const view = this.#at(state.view, person)
    const mayReturn = this.#mayReturn(state, person, this.#at(this.#awaited, view))
    const returns = mayReturn || this.#options.impatient === true
    const standing = Number(this.#isSettled(state, person, view)) * 2 + Number(returns)
    return this.#moves[(view * this.#options.people + person) * 4 + standing] ?? []
  }

  #isSettled(state: State, person: number, view: number): boolean {
    const { without } = this.#options
    const giver = this.#at(this.#giver, view)
    const isCarried = this.#at(this.#carried, view) === 1 && without !== 'care with what was carried past'
    if (giver !== NOBODY && isCarried) return false
    if (giver !== NOBODY)
      return without === 'care with what the lost hand on' || !isIn(this.#at(state.lost, person), giver)
    if (without === 'silence of the unsettled') return true
    return this.#at(this.#contested, view) === 0 || state.settled[person] === 1
  }

  #mayReturn(state: State, person: number, gone: number): boolean {
    if (gone === NOBODY || !isIn(this.#at(state.lost, person), gone)) return false
    return this.#everyone.some(other => other !== person && isIn(this.#at(state.lost, other), gone))
  }

  #maySettle(state: State, person: number): boolean {
    const view = this.#at(state.view, person)
    if (this.#holder[view] !== person || this.#contested[view] === 0 || state.settled[person] === 1)
      return false
    const { without, people } = this.#options
    if (without === 'acknowledgement') return true
    const isNewEra = view >= this.#newEra
    const lost = this.#at(state.lost, person) & (isNewEra ? ~(1 << this.#gone) : 15)
    const needed = SAID | (without === 'care with what the lost hand on' ? 0 : lost)
    if (isNewEra && without === 'acknowledgement of the era') return true
    for (const other of this.#everyone) {
      if (other === person || isIn(lost, other) || (isNewEra && other === this.#gone)) continue
      if ((this.#at(state.acks, person * people + other) & needed) !== needed) return false
    }
    return true
  }

  /** The next of an author's claims that means something to a person and that a neighbour can give them, or 0. */
  #nextFor(state: State, person: number, author: number): number {
    if (author === person) return 0
    const claim = this.#above(state, author, this.#at(state.view, person))
    if (claim > this.#newEra && this.#at(state.view, person) < this.#newEra) return 0
    if (claim === 0 || this.#options.shape === 'mesh' || Math.abs(author - person) === 1) return claim
    const neighbour = author < person ? person - 1 : person + 1 // whoever passes the author's claims on to them
    return claim <= this.#at(state.view, neighbour) ? claim : 0
  }

  #above(state: State, author: number, view: number): number {
    const { epochs } = this.#options
    for (let i = author * epochs; i < author * epochs + epochs; i++) {
      const claim = this.#at(state.written, i)
      if (claim > view) return claim
    }
    return 0
  }

  #isQuiescent(state: State): boolean {
    return this.#living(state).every(
      person =>
        !(this.#isDecided(state) && this.#mayLearn(state, person)) &&
        this.#everyone.every(author => this.#nextFor(state, person, author) === 0),
    )
  }

  #agree(state: State): boolean {
    const living = this.#living(state)
    return living.every(person => state.view[person] === state.view[living[0] ?? 0])
  }

  #living(state: State): readonly number[] {
    return state.crashed === 0
      ? this.#everyone
      : this.#everyone.filter(person => !isIn(state.crashed, person))
  }

  #open(state: State): number[] {
    const isDecided = this.#isDecided(state)
    return this.#living(state).filter(person => {
      if (isDecided && person === this.#gone) return false
      const view = this.#at(state.view, person)
      return this.#holder[view] === person && (this.#contested[view] === 0 || state.settled[person] === 1)
    })
  }

  #highest(state: State): number {
    return Math.max(...this.#living(state).map(person => this.#at(this.#epoch, this.#at(state.view, person))))
  }

  /*
   * Seven words: written, 4 bits for each author and epoch, in three; views, 8 bits each; acknowledgements, 5 bits
   * for each of up to 12 pairs, in two; crashed, settled and lost.
   */
  #add(state: State, from: number): void {
    this.#forgetWhatAllKnow(state)
    const { people } = this.#options
    const words = this.#words.fill(0)
    for (let i = 0; i < state.written.length; i++)
      words[i >>> 3] =
        this.#at(words, i >>> 3) | (this.#at(this.#code, this.#at(state.written, i)) << (4 * (i & 7)))
    let views = 0
    let rest = state.crashed
    let pair = 0
    for (let person = 0; person < people; person++) {
      views |= this.#at(state.view, person) << (8 * person)
      rest |=
        (this.#at(state.settled, person) << (4 + person)) | (this.#at(state.lost, person) << (8 + 4 * person))
      for (let other = 0; other < people; other++) {
        if (other === person) continue
        const word = pair < 6 ? 4 : 5
        words[word] =
          this.#at(words, word) | (this.#at(state.acks, person * people + other) << (5 * (pair % 6)))
        pair++
      }
    }
    words[3] = views
    words[6] = rest
    this.#seen.add(words, from)
  }

  #unpack(number: number, state: State): void {
    const { epochs, people } = this.#options
    const words = this.#words
    this.#seen.read(number, words)
    for (let i = 0; i < state.written.length; i++) {
      const code = (this.#at(words, i >>> 3) >>> (4 * (i & 7))) & 15
      const slot = Math.floor(i / epochs) * (epochs + 1) + (i % epochs) + 1
      state.written[i] = this.#at(this.#byCode, slot * CODES + code)
    }
    const rest = this.#at(words, 6)
    state.crashed = rest & 15
    let pair = 0
    for (let person = 0; person < people; person++) {
      state.view[person] = (this.#at(words, 3) >>> (8 * person)) & 255
      state.settled[person] = (rest >>> (4 + person)) & 1
      state.lost[person] = (rest >>> (8 + 4 * person)) & 15
      for (let other = 0; other < people; other++) {
        if (other === person) continue
        state.acks[person * people + other] = (this.#at(words, pair < 6 ? 4 : 5) >>> (5 * (pair % 6))) & 31
        pair++
      }
    }
  }

  /** Puts a state into its one form: without claims that are above nobody's view, and without a dead one's view. */
  #forgetWhatAllKnow(state: State): void {
    const { crashed, view, written } = state
    let least = 255
    for (const person of this.#everyone) {
      if (isIn(crashed, person)) view[person] = 0
      else least = Math.min(least, this.#at(view, person))
    }
    for (let i = 0; i < written.length; i++) if (this.#at(written, i) <= least) written[i] = 0
  }

  #pathTo(number: number): string[] {
    const path: number[] = []
    for (let at = number; at >= 0; at = this.#seen.parent(at)) path.push(at)
    const state = noState(this.#options)
    return path.toReversed().map(at => {
      this.#unpack(at, state)
      return this.#describe(state)
    })
  }

  #describe(state: State): string {
    const open = this.#open(state)
    const told = this.#everyone.map(person => {
      if (isIn(state.crashed, person)) return `${NAMES[person]}: crashed`
      const claim = this.#claims[this.#at(state.view, person) - 1]
      const knows = state.lost[person] === 0 ? '' : ' (has lost somebody)'
      return `${NAMES[person]}: ${this.#spell(claim)}${open.includes(person) ? ' OPEN' : ''}${knows}`
    })
    return told.join(' | ')
  }

  #spell(claim: PieceClaim | null | undefined): string {
    if (claim === undefined) return 'origin'
    if (claim === null) return 'removal'
    const to = 'to' in claim.body ? `>${NAMES[this.#indexOf(claim.body.to)]}` : ''
    return `${NAMES[this.#indexOf(claim.by)]} ${claim.body.kind}@${claim.epoch}${to}`
  }

  #everyMove(): number[][] {
    const numberOf = new Map(this.#pieces.map((piece, i) => [piece.key, i]))
    return this.#pieces.flatMap(piece =>
      this.#ids.flatMap(me =>
        [0, 1, 2, 3].map(standing => {
          const ids = piece.era === 0 ? this.#ids : this.#ids.filter((_, one) => one !== this.#gone)
          const claims = everyBody(ids, me, this.#options.impatient).map(move =>
            pieceClaim(piece, me, move, {
              era: piece.era,
              settled: (standing & 2) !== 0,
              mayReturn: (standing & 1) !== 0,
              mayCarry: this.#options.impatient === true,
            }),
          )
          const keys = claims.map(claim => (claim === null ? '' : derivePiece([claim]).key))
          return [...new Set(keys)].map(key => numberOf.get(key) ?? 0).filter(number => number !== 0)
        }),
      ),
    )
  }

  #indexOf(id: ParticipantId | null): number {
    return id === null ? NOBODY : this.#ids.indexOf(id)
  }

  #at(numbers: Uint8Array | Uint32Array, i: number): number {
    return numbers[i] ?? 0
  }
}

function everyBody(ids: readonly ParticipantId[], by: ParticipantId, impatient = false): PieceMove[] {
  const plain = (['take', 'accept', 'withdraw', 'lay', 'return'] as const).map(kind => ({ kind }))
  const others = ids.filter(id => id !== by)
  const past = impatient ? others : []
  return [
    ...plain,
    ...others.flatMap(to => [{ kind: 'offer', to } as const, { kind: 'onward', to } as const]),
    ...past.flatMap(one =>
      ids.filter(to => to !== one).map(to => ({ kind: 'carry', to, past: one }) as const),
    ),
  ]
}

/** All claims that could be written; with a removal half of the epochs before it, and half after it without the last. */
function everyClaimOf(
  ids: readonly ParticipantId[],
  { epochs, impatient, removal }: SpaceOptions,
): (PieceClaim | null)[] {
  if (removal !== true) return everyClaim(ids, 0, epochs, impatient)
  const after = everyClaim(ids.slice(0, -1), 1, epochs / 2, impatient)
  return [...everyClaim(ids, 0, epochs / 2, impatient), null, ...after]
}

function everyClaim(
  ids: readonly ParticipantId[],
  era: number,
  epochs: number,
  impatient = false,
): PieceClaim[] {
  const claims: PieceClaim[] = []
  for (let epoch = 1; epoch <= epochs; epoch++)
    for (const by of ids)
      for (const body of everyBody(ids, by, impatient)) claims.push({ by, era, epoch, body })
  return claims.toSorted((a, b) => compareClaims(a, b, pieceRank))
}

/** The place of a claim among all that its author may write, counted from 1; 0 for none. */
function slotOf(claim: PieceClaim | null | undefined, { epochs }: SpaceOptions): number {
  return claim == null ? 0 : claim.era * (epochs / 2) + claim.epoch
}

function noState({ people, epochs }: SpaceOptions): State {
  return {
    written: new Uint8Array(people * epochs),
    view: new Uint8Array(people),
    settled: new Uint8Array(people),
    acks: new Uint8Array(people * people),
    lost: new Uint8Array(people),
    crashed: 0,
  }
}

function copyState(from: State, to: State): void {
  to.written.set(from.written)
  to.view.set(from.view)
  to.settled.set(from.settled)
  to.acks.set(from.acks)
  to.lost.set(from.lost)
  to.crashed = from.crashed
}

function isIn(bits: number, person: number): boolean {
  return ((bits >>> person) & 1) === 1
}

function sizeOf(bits: number): number {
  return (bits & 1) + ((bits >>> 1) & 1) + ((bits >>> 2) & 1) + ((bits >>> 3) & 1)
}
