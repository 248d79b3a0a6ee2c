/** Heartbeats: what everybody was last heard to see. */
import { writeBeat } from '../protocol/control.mjs'
import { CUT_OFF_RESTS, LOST, now, RETURNS_BY_ITSELF } from './bounds.mjs'

const MOST_WORDS = 64

/** @typedef {{ count: number, saidAt: number, sight: [string, string[], string, boolean] }} Word */

export class Heartbeats {
  #words = new Map()
  #directly = new Map()
  #expectedSince = new Map()
  #tellers = new Map()
  #count = 0

  /** Takes the words that came over the link of somebody. */
  take(from, words, isKnown) {
    const at = now()
    for (const [id, count, ageMs, ...sight] of words) {
      if (!isKnown(id)) continue
      const isOwn = id === from
      if (!isOwn && at - (this.#directly.get(id) ?? Number.NEGATIVE_INFINITY) <= LOST) continue
      if (isOwn) this.#directly.set(id, at)
      const known = this.#words.get(id)
      if (known && known.count >= count) continue
      this.#words.set(id, { count, saidAt: Math.max(known?.saidAt ?? 0, at - ageMs), sight })
      this.#tellers.set(id, from)
    }
  }

  /** Counts as silent from now on, after a goodbye. */
  silence(id) {
    const word = this.#words.get(id)
    if (word) word.saidAt = Number.NEGATIVE_INFINITY
    this.#directly.delete(id)
    this.#expectedSince.set(id, Number.NEGATIVE_INFINITY)
  }

  /** For how long nobody has heard of somebody; whoever is new is missed from the first question on. */
  silentFor(id) {
    if (!this.#expectedSince.has(id)) this.#expectedSince.set(id, now())
    const since = Math.max(this.#words.get(id)?.saidAt ?? 0, this.#expectedSince.get(id))
    return now() - since
  }

  isLost = id => this.silentFor(id) > LOST

  /** Has one lost touch with most of these? */
  hasLostTouch(ids) {
    return ids.filter(this.isLost).length * 2 > ids.length
  }

  /** Has one not heard most of those heard of in the last 20 s for 4 s? */
  hearsTooFew(ids) {
    const silences = ids.map(id => this.silentFor(id)).filter(silence => silence < RETURNS_BY_ITSELF)
    return silences.filter(silence => silence > CUT_OFF_RESTS).length * 2 > silences.length
  }

  /** What somebody sees, in their latest word. */
  sightOf(id) {
    const [key, lost, roster, whole] = this.#words.get(id)?.sight ?? []
    return key === undefined ? null : { key, lost, roster, whole }
  }

  /** Over whose link the newest word of somebody came. */
  tellerOf(id) {
    return this.#tellers.get(id) ?? null
  }

  hearsDirectly(id) {
    return now() - (this.#directly.get(id) ?? Number.NEGATIVE_INFINITY) <= LOST
  }

  /** Has a word of theirs come, by whomever, that is not older than 5 s? */
  isHeard(id) {
    const word = this.#words.get(id)
    return word !== undefined && now() - word.saidAt <= LOST
  }

  /** The text of the next beat: one's own word first, then of all heard of within 5 s. */
  write(me, sight) {
    const at = now()
    const words = [[me, this.#count++, 0, ...sight]]
    for (const [id, { count, saidAt, sight: theirs }] of this.#words) {
      if (words.length >= MOST_WORDS) break
      if (at - saidAt <= LOST && id !== me) words.push([id, count, Math.ceil(at - saidAt), ...theirs])
    }
    return writeBeat(words)
  }
}
