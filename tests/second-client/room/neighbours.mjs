/** Links to everybody who was let in and has not left. */
import { KEPT_BEFORE_ADMITTED, MOST_LINKS, now } from './bounds.mjs'
import { Link } from './links.mjs'

/** So long without a tick, and it was this device that slept. */
const SLEPT = 1000

export class Neighbours {
  #room
  #events
  #links = new Map()
  #helpers = new Map()
  #early = []
  #attempts = 0
  #tickedAt = now()

  /**
   * @param {{ me: string, certificate, iceServers, ledger }} room
   * @param {object} events those of a Link
   */
  constructor(room, events) {
    this.#room = { ...room, nextAttempt: () => ++this.#attempts }
    this.#events = events
  }

  all() {
    return [...this.#links.values()]
  }

  up() {
    return this.all().filter(link => link.isUp)
  }

  counts() {
    const up = this.up()
    const packetsHeard = up.reduce((sum, link) => sum + link.packetsHeard, 0)
    return { links: this.#links.size, up: up.length, packetsHeard }
  }

  linkTo(id) {
    const link = this.#links.get(id)
    return link?.isUp ? link : null
  }

  /** Has more than one attempt come to nothing since there was a link? */
  isInVain(id) {
    return (this.#links.get(id)?.attempts ?? 0) > 1
  }

  /** The host is not reached: somebody else helps. */
  help(author) {
    this.#helpers.set(author.id, author)
  }

  /** Links to whom the circle has, and to nobody else. */
  keep(circle) {
    const wanted = new Set([...circle.admitted, ...this.#helpers.keys()].filter(id => !circle.isGone(id)))
    wanted.delete(this.#room.me)
    for (const [id, link] of this.#links)
      if (!wanted.has(id)) {
        link.close()
        this.#links.delete(id)
      }
    for (const id of wanted) {
      const author = this.#room.ledger.proofOf(id) ?? this.#helpers.get(id)
      if (author && !this.#links.has(id) && this.#links.size < MOST_LINKS - 1) this.#open(author)
    }
  }

  /** A signal or a wish to be dialled; what comes before its author was let in is kept a while. */
  take(letter) {
    const link = this.#links.get(letter.author.id)
    if (!link) this.#early.push({ letter, at: now() })
    else if (letter.signal.kind === 'signal') link.takeSignal(letter.signal)
    else link.takeDialMe(letter.signal)
  }

  tick() {
    const slept = now() - this.#tickedAt
    this.#tickedAt = now()
    if (slept > SLEPT) for (const link of this.all()) link.pardon(slept)
    this.#early = this.#early.filter(({ at }) => now() - at < KEPT_BEFORE_ADMITTED)
    for (const link of this.all()) link.tick()
  }

  close() {
    for (const link of this.all()) link.close()
    this.#links.clear()
  }

  #open(author) {
    this.#links.set(author.id, new Link({ ...this.#room, author }, this.#events))
    const early = this.#early.filter(({ letter }) => letter.author.id === author.id)
    this.#early = this.#early.filter(one => !early.includes(one))
    for (const { letter } of early) this.take(letter)
  }
}
