/** One's own heartbeat: once a second, and at once when what one sees has changed. */
import { acknowledgementOf } from '../protocol/piece.mjs'
import { BEAT, now } from './bounds.mjs'
import { tellHolder } from './reached.mjs'

export class Beats {
  #me
  #heartbeats
  #circle
  #neighbours
  #saidSight = ''
  #beatAt = 0

  /** @param {{ me: string, heartbeats, circle: () => object, neighbours }} given */
  constructor({ me, heartbeats, circle, neighbours }) {
    this.#me = me
    this.#heartbeats = heartbeats
    this.#circle = circle
    this.#neighbours = neighbours
  }

  get isDue() {
    return now() - this.#beatAt >= BEAT
  }

  beat() {
    const sight = this.#sight()
    this.#beatAt = now()
    this.#saidSight = JSON.stringify(sight)
    const text = this.#heartbeats.write(this.#me, sight)
    for (const link of this.#neighbours.up()) link.sendText(text)
    tellHolder(this.#circle().piece, this.#me, id => this.#neighbours.linkTo(id))
  }

  beatIfChanged() {
    if (JSON.stringify(this.#sight()) !== this.#saidSight) this.beat()
  }

  /** To a new link at once. */
  beatTo(link) {
    link.sendText(this.#heartbeats.write(this.#me, this.#sight()))
  }

  #sight() {
    const { seats, piece, roster } = this.#circle()
    const seated = seats.map(seat => seat.id)
    const others = seated.filter(id => id !== this.#me)
    const lost = others.filter(this.#heartbeats.isLost).sort()
    const isWhole = others.every(id => this.#neighbours.linkTo(id) !== null)
    return [acknowledgementOf(piece.key, seated), lost, roster, isWhole]
  }
}
