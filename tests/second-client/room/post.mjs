/** Letters on the way: through the introducing server, or carried over links that stand. */
import { readProof } from '../protocol/identity.mjs'
import { Counts, ivOf, openLetter, VERSION, writeLetter, writeNote } from '../protocol/letters.mjs'
import { now } from './bounds.mjs'

const CARRIED = new Set(['signal', 'dial-me'])
const NEIGHBOURS = 2
const HOPS = 2
/** How many notes answer what another version has said, and how many its notes: at once, and a second. */
const FIRST_NOTES = { burst: 6, perSecond: 2 }
const LAST_NOTES = { burst: 24, perSecond: 6 }
const ANSWERED_WITHIN = 15000
const MOST_ANSWERED = 1024
/** Authors who are remembered; far more than come to one room. */
const MOST_AUTHORS = 256

export class Post {
  #room
  #identity
  #servers = null
  #ways = null
  #count = 0
  #counts = new Counts()
  #handedOn = new Counts()
  #notes = [FIRST_NOTES, LAST_NOTES].map(bound => ({ ...bound, left: bound.burst, at: now() }))
  #published = new Map()
  #answered = new Set()
  #authors = new Map()
  #turn = 0
  #listeners = new Set()
  otherVersionAt = Number.NEGATIVE_INFINITY

  constructor(room, identity) {
    this.#room = room
    this.#identity = identity
  }

  /** @param {import('./introducing-server.mjs').IntroducingServers} servers */
  useServers(servers) {
    this.#servers = servers
  }

  /**
   * Once seated: the links that may carry letters.
   * @param {{ linkTo(id), neighbours(): object[], tellerOf(id): string | null, isKnown(id): boolean, isLetIn(id): boolean }} ways
   */
  useWays(ways) {
    this.#ways = ways
  }

  /** @param {(letter: { author, to, signal }) => void} listener */
  onLetter(listener) {
    this.#listeners.add(listener)
    return () => this.#listeners.delete(listener)
  }

  send(to, signal) {
    const sealed = writeLetter(this.#room, this.#identity, to, ++this.#count, signal)
    const isCarried = to !== null && CARRIED.has(signal.kind) && this.#ways?.isLetIn(to)
    if (!isCarried || !this.#carryOwn(to, sealed)) this.#publish(sealed)
  }

  /** What came through a server. */
  takePublished(sealed) {
    const isWanted = to => to === null || to === this.#identity.id
    const letter = openLetter(this.#room, sealed, isWanted, this.#read)
    if (letter?.otherVersion !== undefined) {
      this.otherVersionAt = now()
      this.#answer(sealed, this.#notes[0])
    } else if (letter?.note !== undefined) this.#takeNote(sealed, letter.note)
    else if (letter) this.#deliver(letter)
  }

  /** What a neighbour has carried here. */
  takeCarried(from, { hops, frame }) {
    const letter = openLetter(this.#room, frame, to => to !== null, this.#read)
    if (!letter?.author || letter.author.id === this.#identity.id) return
    if (letter.to === this.#identity.id) return this.#deliver(letter)
    const { author, to, count } = letter
    if (!CARRIED.has(letter.signal.kind)) return
    if (!this.#ways?.isLetIn(author.id) || !this.#ways.isLetIn(to) || !this.#handedOn.isNew(author.id, count))
      return
    const direct = this.#ways.linkTo(to)
    if (direct) return direct.send({ kind: 'carry', hops: 0, frame })
    if (hops === 0) return
    for (const neighbour of this.#neighboursFor(to, from))
      neighbour.send({ kind: 'carry', hops: hops - 1, frame })
  }

  close() {
    this.#listeners.clear()
    this.#servers?.close()
  }

  #read = proof => {
    const known = this.#authors.get(proof)
    if (known) return known
    const author = readProof(proof)
    if (this.#authors.size >= MOST_AUTHORS) this.#authors.clear()
    if (author) this.#authors.set(proof, author)
    return author
  }

  /** First whoever last told of somebody, who most likely reaches them; then the others in turn, since any one may not. */
  #neighboursFor(id, from = null) {
    const neighbours = this.#ways.neighbours().filter(one => one.id !== id && one !== from)
    const teller = this.#ways.tellerOf(id)
    const rest = neighbours.filter(one => one.id !== teller)
    const at = rest.length ? this.#turn++ % rest.length : 0
    const first = neighbours.filter(one => one.id === teller)
    return [...first, ...rest.slice(at), ...rest.slice(0, at)].slice(0, NEIGHBOURS)
  }

  /** Over links that stand; false when no way is known. */
  #carryOwn(to, frame) {
    const direct = this.#ways.linkTo(to)
    if (direct) direct.send({ kind: 'carry', hops: 0, frame })
    const neighbours = this.#neighboursFor(to)
    for (const neighbour of neighbours) neighbour.send({ kind: 'carry', hops: HOPS, frame })
    return this.#ways.isKnown(to) && (direct !== null || neighbours.length > 0)
  }

  #deliver(letter) {
    if (letter.author.id === this.#identity.id) return
    if (letter.to !== null && letter.to !== this.#identity.id) return
    if (!this.#counts.isNew(letter.author.id, letter.count)) return
    for (const listener of this.#listeners) listener(letter)
  }

  /** Only what answers something of one's own is believed. */
  #takeNote(sealed, { version, to }) {
    const own = this.#published.get(to)
    if (version === VERSION || own === undefined || now() - own.at > ANSWERED_WITHIN) return
    this.otherVersionAt = now()
    if (!own.isNote) this.#answer(sealed, this.#notes[1])
  }

  #answer(sealed, notes) {
    const at = now()
    notes.left = Math.min(notes.burst, notes.left + ((at - notes.at) / 1000) * notes.perSecond)
    notes.at = at
    if (notes.left < 1 || this.#answered.has(ivOf(sealed))) return
    notes.left -= 1
    if (this.#answered.size >= MOST_ANSWERED) this.#answered.clear()
    this.#answered.add(ivOf(sealed))
    this.#publish(writeNote(this.#room, this.#ways !== null, sealed), true)
  }

  #publish(sealed, isNote = false) {
    const at = now()
    for (const [iv, one] of this.#published) {
      if (at - one.at <= ANSWERED_WITHIN) break
      this.#published.delete(iv)
    }
    this.#published.set(ivOf(sealed), { at, isNote })
    this.#servers?.publish(sealed)
  }
}
