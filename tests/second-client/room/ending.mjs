/** The ending: two gates, and then nothing is left. */
import * as bounds from './bounds.mjs'

const { now } = bounds

/** Are all who are asked ready: everyone present or reading, and everyone lost for less than 20 s? */
export const isEveryoneReady = ({ seats, ready }, heartbeats) => {
  const isAsked = ({ id, state }) =>
    state === 'present' ||
    state === 'reading' ||
    (state === 'lost' && heartbeats.silentFor(id) < bounds.RETURNS_BY_ITSELF)
  const asked = seats.filter(isAsked)
  return asked.length > 0 && asked.every(seat => ready.has(seat.id))
}

export class Ending {
  #me
  #links
  #hears
  #timer = null
  #began = 0
  #gate = 0
  #saidEnding = new Map()
  #letGo = new Set()
  #heardUs = new Map()
  #whenWiped
  #dropDocument

  /** @param {{ me: string, links: () => object[], hears: (id) => boolean, dropDocument(), whenWiped(letGo: string[]) }} options */
  constructor({ me, links, hears, dropDocument, whenWiped }) {
    this.#me = me
    this.#links = links
    this.#hears = hears
    this.#dropDocument = dropDocument
    this.#whenWiped = whenWiped
  }

  get hasBegun() {
    return this.#gate > 0
  }

  /** Has somebody just said that it is over, and everyone in reach as well? */
  isSaidByAll() {
    const isRecent = link =>
      now() - (this.#saidEnding.get(link.id) ?? Number.NEGATIVE_INFINITY) < bounds.RETURNS_BY_ITSELF
    const links = this.#links()
    return links.length > 0 && links.every(isRecent)
  }

  take(link, message) {
    if (message.kind === 'ending') this.#saidEnding.set(link.id, now())
    else if (message.kind === 'let-go') {
      this.#saidEnding.set(link.id, now())
      for (const id of message.of) if (id === link.id || !this.#hears(id)) this.#letGo.add(id)
      link.send({ kind: 'let-go-heard', count: message.of.length })
    } else this.#heardUs.set(link.id, message.count)
    if (this.hasBegun) this.#step()
  }

  begin() {
    if (this.hasBegun) return
    this.#began = now()
    this.#gate = 1
    this.#timer = setInterval(() => this.#say(), bounds.SAID_AGAIN)
    this.#say()
  }

  stop() {
    clearInterval(this.#timer)
  }

  #list() {
    return [this.#me, ...[...this.#letGo].filter(id => id !== this.#me)].slice(0, 64)
  }

  #say() {
    const list = this.#list()
    for (const link of this.#links()) {
      if (this.#gate === 1 && !this.#saidEnding.has(link.id)) link.send({ kind: 'ending' })
      if (this.#gate === 2 && this.#heardUs.get(link.id) !== list.length)
        link.send({ kind: 'let-go', of: list })
    }
    this.#step()
  }

  #step() {
    const links = this.#links()
    const since = now() - this.#began
    if (
      this.#gate === 1 &&
      (links.every(link => this.#saidEnding.has(link.id)) || since > bounds.FIRST_GATE)
    ) {
      this.#gate = 2
      // whoever waits at the first gate for our word hears it at least once
      for (const link of links) link.send({ kind: 'ending' })
      this.#dropDocument()
      this.#say()
    } else if (this.#gate === 2) {
      const count = this.#list().length
      const isDone = links.every(link => this.#letGo.has(link.id) && this.#heardUs.get(link.id) === count)
      if (!isDone && since <= bounds.SECOND_GATE) return
      this.#gate = 3
      this.stop()
      this.#whenWiped(this.#list())
    }
  }
}
