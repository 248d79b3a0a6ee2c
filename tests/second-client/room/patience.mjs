/** Patience: 32 faults of one link are borne, one is forgotten every 2 s. */
import { now } from './bounds.mjs'

const MOST_FAULTS = 32
const FORGOTTEN_EVERY = 2000
const MOST_TEXT = 65536

/** So many a second, so many at once. */
class Allowance {
  #each
  #most
  #left
  #at = now()

  constructor(each, most) {
    this.#each = each
    this.#most = most
    this.#left = most
  }

  take() {
    const at = now()
    this.#left = Math.min(this.#most, this.#left + ((at - this.#at) / 1000) * this.#each)
    this.#at = at
    if (this.#left < 1) return false
    this.#left -= 1
    return true
  }
}

export class Patience {
  #faults = 0
  #forgivenAt = now()
  #onEnd
  #messages = new Allowance(50, 600)
  #frames = new Allowance(100, 1000)
  reasons = []

  constructor(onEnd) {
    this.#onEnd = onEnd
  }

  allowsMessage(length) {
    if (!this.#messages.take()) this.fault('too many messages')
    else if (length > MOST_TEXT) this.fault('a message too long', 8)
    else return true
    return false
  }

  allowsFrame() {
    if (this.#frames.take()) return true
    this.fault('too many frames')
    return false
  }

  fault(why, weight = 1) {
    this.reasons.push(why)
    this.#faults += weight
    if (this.#faults > MOST_FAULTS) this.#onEnd([...new Set(this.reasons)].join(', '))
  }

  forgive() {
    while (now() - this.#forgivenAt > FORGOTTEN_EVERY) {
      this.#forgivenAt += FORGOTTEN_EVERY
      this.#faults = Math.max(0, this.#faults - 1)
    }
  }
}
