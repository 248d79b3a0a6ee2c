/** One's own moves of the piece. */
import { setTimeout as pause } from 'node:timers/promises'
import { acknowledgementOf, awaited } from '../protocol/piece.mjs'
import { piecePlace } from '../protocol/registers.mjs'
import * as bounds from './bounds.mjs'

/** How often one tries to hand on a piece that rests for now. */
const AGAIN = 500
const WITH_TURNS = new Set(['opening', 'rounds', 'closing'])

export class Turn {
  #sitting
  #settled = null
  #held = null
  #hold

  /** @param {(piece: object) => Promise<void>} hold what one does with the piece */
  constructor(sitting, hold) {
    this.#sitting = sitting
    this.#hold = hold
  }

  /** Is the state of the piece agreed upon? Once settled, settled. */
  isSettled() {
    const { piece } = this.#sitting.circle
    if (this.#settled !== piece.key && this.#agrees(piece)) this.#settled = piece.key
    return this.#settled === piece.key
  }

  holds() {
    const { circle, id } = this.#sitting
    return circle.piece.at === 'held' && circle.piece.holder === id && this.isSettled()
  }

  /** Whenever something has changed. */
  react() {
    const { circle, id } = this.#sitting
    const { piece } = circle
    if (this.holds() && this.#held !== piece.key) this.#begin(piece)
    if (piece.at === 'offered' && piece.to === id && this.#sitting.isPresent() && this.#mayAccept(circle)) {
      this.isSettled() ? this.move({ kind: 'accept' }) : this.move({ kind: 'take' })
    }
    if (this.#returnsByItself(piece)) this.move({ kind: 'return' })
  }

  take() {
    const { circle } = this.#sitting
    if (circle.piece.at !== 'centre' || circle.seats.some(seat => seat.state === 'reading')) return false
    return this.move({ kind: 'take' })
  }

  /** Hands the piece on: to somebody named, else to the next around, else into the centre. */
  handOn(to = this.next()) {
    const { circle } = this.#sitting
    if (!this.holds() || this.#rests(circle)) return false
    this.#sitting.voice.close()
    this.move(to ? { kind: 'offer', to } : { kind: 'lay' })
    if (WITH_TURNS.has(circle.scene.phase)) {
      const { hand = 0, listener = null } = circle.turns.get(this.#sitting.id) ?? {}
      this.#sitting.write('turn', { lap: circle.lap, hand, listener })
    }
    return true
  }

  /** The next who is present, in the order of seats, and has not had their turn in this lap. */
  next() {
    const { circle, id } = this.#sitting
    if (!WITH_TURNS.has(circle.scene.phase) || circle.scene.pattern === 'centre') return null
    const at = circle.seats.findIndex(seat => seat.id === id)
    const around = [...circle.seats.slice(at + 1), ...circle.seats.slice(0, at)]
    if (circle.scene.pattern === 'around-back') around.reverse()
    return (
      around.find(seat => seat.state === 'present' && circle.turns.get(seat.id)?.lap !== circle.lap)?.id ??
      null
    )
  }

  move(body) {
    const { circle } = this.#sitting
    this.#sitting.log(`piece: ${body.kind}${body.to ? ` to ${this.#sitting.nameOf(body.to)}` : ''}`)
    this.#sitting.write(piecePlace(circle.era), body, circle.era, circle.piece.epoch + 1)
    return true
  }

  #agrees(piece) {
    const { circle, id, heartbeats } = this.#sitting
    if (piece.at === 'centre') return true
    if (piece.at === 'offered')
      return piece.past === null && (piece.giver === id || !heartbeats.isLost(piece.giver))
    if (!piece.contested) return true
    const seated = circle.seats.map(seat => seat.id)
    const wanted = acknowledgementOf(piece.key, seated)
    const others = seated.filter(other => other !== id)
    const leftOut = others.filter(other => heartbeats.isLost(other))
    return others
      .filter(other => !leftOut.includes(other))
      .every(other => {
        const sight = heartbeats.sightOf(other)
        return sight?.key === wanted && leftOut.every(lost => sight.lost.includes(lost))
      })
  }

  #mayAccept({ scene, piece }) {
    return scene.phase !== 'gathering' && !this.#rests({ scene }) && piece.past !== this.#sitting.id
  }

  /** In a silence and in the farewell the piece stays where it is. */
  #rests({ scene }) {
    return scene.phase === 'farewell' || this.#sitting.isQuiet()
  }

  async #begin({ key }) {
    this.#held = key
    this.#sitting.log('holds the piece')
    try {
      await this.#hold({
        key,
        say: frames => this.#sitting.voice.say(frames),
        handOn: to => this.handOn(to),
        lay: () => this.holds() && this.move({ kind: 'lay' }),
        next: () => this.next(),
        circle: () => this.#sitting.circle,
      })
    } catch (error) {
      this.#sitting.log(`holding failed: ${error.message}`)
    }
    this.#sitting.voice.close()
    while (this.#sitting.isOpen && this.#sitting.circle.piece.key === key && !this.handOn())
      await pause(AGAIN)
  }

  #returnsByItself(piece) {
    const { circle, id, heartbeats } = this.#sitting
    const missed = awaited(piece)
    if (!missed || missed === id || heartbeats.silentFor(missed) < bounds.RETURNS_BY_ITSELF) return false
    const heard = circle.seats.map(seat => seat.id).filter(other => other !== id && !heartbeats.isLost(other))
    const agreeing = 1 + heard.filter(other => heartbeats.sightOf(other)?.lost.includes(missed)).length
    return heard.length > 0 && agreeing * 2 > heard.length + 1 && circle.seat(missed) !== undefined
  }
}
