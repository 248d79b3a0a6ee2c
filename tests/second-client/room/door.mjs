/** The door, from inside: welcome, and who is let in. */
import * as bounds from './bounds.mjs'

const MOST_WELCOMES = 24

export class Door {
  #sitting
  #post
  #welcomes = { second: 0, count: 0 }
  #seatsGiven = new Map()
  #otherCircle = new Set()
  #onKnock

  /**
   * @param {object} sitting
   * @param {(who: { id, name }) => boolean | Promise<boolean>} onKnock asked when the door asks a person
   */
  constructor(sitting, post, onKnock) {
    this.#sitting = sitting
    this.#post = post
    this.#onKnock = onKnock
  }

  take(letter) {
    const takes = { hello: 'takeHello', knock: 'takeKnock', welcome: 'takeWelcome', admitted: 'takeAdmitted' }
    const take = takes[letter.signal.kind]
    if (take) this[take](letter)
  }

  takeHello({ author, signal }) {
    const { circle } = this.#sitting
    if (circle.removed.has(author.id) || (signal.seated && circle.admitted.has(author.id))) return
    const second = Math.floor(bounds.now() / 1000)
    if (this.#welcomes.second !== second) this.#welcomes = { second, count: 0 }
    if (++this.#welcomes.count > MOST_WELCOMES) return
    const { agreements, scene } = circle
    this.#post.send(author.id, {
      kind: 'welcome',
      title: scene.title,
      agreements,
      placesLeft: this.#placesLeft(),
      door: this.#stands(),
    })
  }

  async takeKnock({ author, to, signal }) {
    const { circle } = this.#sitting
    if (circle.removed.has(author.id) || (to === null && !this.#answersForAll())) return
    const refuse = reason => this.#post.send(author.id, { kind: 'refused', reason })
    if (signal.consent !== circle.version) return refuse('changed')
    if (circle.admitted.has(author.id)) return this.#admit(author)
    if (this.#placesLeft() === 0) return refuse('full')
    const door = this.#stands()
    if (door === 'closed') return refuse('closed')
    if (door === 'open' && !this.#sitting.isCutOff()) return this.#admit(author)
    this.#post.send(author.id, { kind: 'waiting' })
    if (await this.#onKnock({ id: author.id, name: signal.name })) this.#admit(author)
  }

  /** Somebody unknown welcomes: another circle in this room. With an open door the two become one. */
  takeWelcome({ author, signal }) {
    const { circle, id } = this.#sitting
    if (circle.admitted.has(author.id) || signal.door !== 'open') return
    const { name } = circle.seat(id)
    this.#otherCircle.add(author.id)
    this.#post.send(author.id, { kind: 'knock', name, consent: circle.version, waits: false })
  }

  takeAdmitted({ author, signal }) {
    if (!this.#otherCircle.delete(author.id) || signal.consent !== this.#sitting.circle.version) return
    this.#sitting.log('two circles become one')
    this.#sitting.letIn(author)
  }

  #admit(author) {
    const { circle } = this.#sitting
    const seat =
      this.#seatsGiven.get(author.id) ?? Math.max(circle.highestSeat, ...this.#seatsGiven.values()) + 1
    this.#seatsGiven.set(author.id, seat)
    this.#sitting.letIn(author)
    this.#post.send(author.id, { kind: 'admitted', seat, consent: circle.version })
  }

  #placesLeft() {
    const { circle } = this.#sitting
    const coming = [...this.#seatsGiven.keys()].filter(id => !circle.hasPerson(id)).length
    return Math.max(0, bounds.SEATS - circle.seats.length - coming)
  }

  #stands() {
    const { door, phase } = this.#sitting.circle.scene
    return door === 'by-phase' ? (phase === 'gathering' ? 'open' : 'ask') : door
  }

  #answersForAll() {
    const { circle, id } = this.#sitting
    return id === (circle.guardian ?? circle.seats.find(seat => seat.state === 'present')?.id)
  }
}
