/** A page: the Yjs document that the two ends of one connection share. */
import { randomBytes } from 'node:crypto'
import * as Y from 'yjs'
import { readKey } from './claims.mjs'
import { isId } from './encoding.mjs'
import { ANSWER, NEWS, QUESTION, readFrame, writeFrame } from './frames.mjs'

const GATHERED = 10
const PASSED_ON = 250
const MOST_QUESTION = 16384
const MOST_CLOCK = 2 ** 31
const OWN = Symbol('own')
const THEIRS = Symbol('theirs')

/** How far an update goes under each client number. */
export const pageNumbers = update => {
  const numbers = new Map()
  for (const { id, length } of Y.decodeUpdate(update).structs)
    numbers.set(id.client, Math.max(numbers.get(id.client) ?? 0, id.clock + length))
  return numbers
}

const authorOf = (map, key) => (map === 'proofs' ? key : (readKey(key)?.author ?? ''))

export class Page {
  #doc = new Y.Doc()
  #maps = { proofs: this.#doc.getMap('proofs'), claims: this.#doc.getMap('claims') }
  #numbers = new Map()
  #mine = new Set()
  #ledger
  #send
  #isFirst
  #onFault
  #toPassOn = new Map()
  #timer = null
  #timerAt = Number.POSITIVE_INFINITY
  #lastPassed = Number.NEGATIVE_INFINITY
  #closed = false

  /** @param {{ ledger, send: (frame: Buffer) => void, isFirst: boolean, onFault: (why: string) => void }} options */
  constructor({ ledger, send, isFirst, onFault }) {
    this.#ledger = ledger
    this.#send = send
    this.#isFirst = isFirst
    this.#onFault = onFault
    this.#doc.on(
      'update',
      (update, origin) => origin === OWN && this.#send(writeFrame(NEWS, Buffer.from(update))),
    )
    for (const map of ['proofs', 'claims']) this.#maps[map].observe(event => this.#noticed(map, event))
  }

  /** As soon as the channel is open: the question, and all that one knows. */
  open() {
    this.#send(writeFrame(QUESTION, Buffer.from(Y.encodeStateVector(this.#doc))))
    this.write([...this.#ledger.entries()])
  }

  receive(bytes) {
    if (this.#closed) return
    const frame = readFrame(bytes)
    if (!frame) return this.#onFault('a frame that cannot be read')
    if (frame.step === QUESTION) return this.#answer(frame.body)
    try {
      const stranger = [...pageNumbers(frame.body)].some(
        ([client, clock]) =>
          clock > MOST_CLOCK || (this.#mine.has(client) && clock > Y.getState(this.#doc.store, client)),
      )
      if (stranger) return this.#onFault('an update under a number of this end')
      Y.applyUpdate(this.#doc, frame.body, THEIRS)
    } catch {
      this.#onFault('an update that cannot be read')
    }
  }

  /** Writes at once what is known of these entries and does not stand here. */
  write(entries) {
    if (this.#closed) return
    const missing = entries.filter(([map, key]) => this.#isMissing(map, key))
    if (missing.length === 0) return
    this.#doc.transact(() => {
      for (const [map, key] of missing) {
        this.#doc.clientID = this.#numberOf(`${map} ${key}`)
        this.#maps[map].set(key, this.#ledger.entry(map, key))
      }
    }, OWN)
  }

  /** Passes on an entry of somebody else, in its time. */
  passOn(map, key) {
    if (this.#closed || !this.#isMissing(map, key)) return
    const at = performance.now()
    const isNew = !this.#maps.proofs.has(authorOf(map, key))
    const asFirst = Math.max(at + GATHERED, this.#lastPassed + PASSED_ON)
    const due = this.#isFirst || isNew ? asFirst : at + PASSED_ON + Math.random() * PASSED_ON
    this.#toPassOn.set(`${map} ${key}`, { map, key, due })
    this.#wake(due)
  }

  close() {
    this.#closed = true
    clearTimeout(this.#timer)
    this.#doc.destroy()
  }

  #answer(stateVector) {
    if (stateVector.length > MOST_QUESTION) return this.#onFault('a question too long')
    try {
      this.#send(writeFrame(ANSWER, Buffer.from(Y.encodeStateAsUpdate(this.#doc, stateVector))))
    } catch {
      this.#onFault('a question that cannot be read')
    }
  }

  #wake(due) {
    if (due >= this.#timerAt) return
    clearTimeout(this.#timer)
    this.#timerAt = due
    this.#timer = setTimeout(() => this.#passDue(), Math.max(0, due - performance.now()))
  }

  #passDue() {
    this.#timerAt = Number.POSITIVE_INFINITY
    const at = performance.now()
    const due = []
    for (const [place, entry] of this.#toPassOn) {
      if (entry.due > at + 1) continue
      this.#toPassOn.delete(place)
      const author = authorOf(entry.map, entry.key)
      due.push(['proofs', author], [entry.map, entry.key])
    }
    const missing = due.filter(([map, key]) => this.#isMissing(map, key))
    if (missing.length) this.#lastPassed = at
    this.write(missing)
    const next = Math.min(...[...this.#toPassOn.values()].map(entry => entry.due))
    if (Number.isFinite(next)) this.#wake(next)
  }

  /** Something of the other end has changed: judge it, and put right what is not true. */
  #noticed(map, event) {
    if (event.transaction.origin !== THEIRS) return
    for (const key of event.keysChanged) {
      const value = this.#maps[map].get(key)
      if (map === 'proofs' ? !isId(key) : value === undefined) continue
      if (map === 'claims') this.#ledger.consider(key, value)
      else if (typeof value === 'string' && !this.#ledger.proofs.has(key)) this.#ledger.learnProof(value)
      // only after the transaction: nothing is written on a page while it is read
      queueMicrotask(() => this.passOn(map, key))
    }
  }

  #isMissing(map, key) {
    const known = this.#ledger.entry(map, key)
    if (known === undefined) return false
    const stands = this.#maps[map].get(key)
    if (map === 'proofs') return stands !== known
    return !Array.isArray(stands) || stands[0] !== known[0]
  }

  #numberOf(place) {
    if (!this.#numbers.has(place)) {
      let number
      do number = randomBytes(4).readUInt32LE()
      while (this.#doc.store.clients.has(number))
      this.#numbers.set(place, number)
      this.#mine.add(number)
    }
    return this.#numbers.get(place)
  }
}
