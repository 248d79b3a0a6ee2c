/** The bell: a ring makes it quiet for its seconds, from when one first saw it. */
import { now } from './bounds.mjs'

export class Bell {
  #seen = new Map()

  /** @param {{ epoch: number, author: string, body: { kind: string, seconds?: number } } | null} stroke the last one */
  isQuiet(stroke) {
    if (stroke?.body.kind !== 'ring') return false
    const key = `${stroke.epoch}.${stroke.author}`
    if (!this.#seen.has(key)) this.#seen.set(key, now())
    return now() - this.#seen.get(key) < stroke.body.seconds * 1000
  }
}
