/** All that one has verified: proofs and claims. */
import { compareClaims, judgeEntry, readKey } from '../protocol/claims.mjs'
import { readProof } from '../protocol/identity.mjs'

const MOST_AUTHORS = 96
const MOST_PLACES = 64
const OWN_SHARE = 1024
const SHARED = 96 * 1024
const MOST_WAITING = 512

export class Ledger {
  #room
  #waiting = new Map()
  #listeners = new Set()
  proofs = new Map()
  claims = new Map()

  constructor(room) {
    this.#room = room
  }

  /** @param {(map: 'proofs' | 'claims', key: string) => void} listener */
  onChange(listener) {
    this.#listeners.add(listener)
    return () => this.#listeners.delete(listener)
  }

  proofOf = id => this.proofs.get(id)

  learnProof(proof) {
    const read = readProof(proof)
    if (!read) return null
    if (this.proofs.has(read.id)) return read.id
    if (this.proofs.size >= MOST_AUTHORS) return null
    this.proofs.set(read.id, read)
    this.#tell('proofs', read.id)
    const waiting = this.#waiting.get(read.id)
    this.#waiting.delete(read.id)
    for (const [key, value] of waiting ?? []) this.consider(key, value)
    return read.id
  }

  /** Takes an entry if it is genuine and newer than what is known. Says what became of it. */
  consider(key, value) {
    const known = this.claims.get(key)
    if (known && Array.isArray(value) && known.text === value[0]) return 'known'
    const where = readKey(key)
    if (!where) return 'refused'
    if (!this.proofs.has(where.author)) return this.#wait(where.author, key, value)
    const claim = judgeEntry(this.#room, key, value, this.proofOf)
    if (!claim) return 'refused'
    if (known && compareClaims(known, claim) >= 0) return 'older'
    if (!this.#hasSpace(claim, key)) return 'refused'
    this.claims.set(key, claim)
    this.#tell('claims', key)
    return 'taken'
  }

  /** What stands on a page for this entry, or undefined. */
  entry(map, key) {
    if (map === 'proofs') return this.proofs.get(key)?.proof
    const claim = this.claims.get(key)
    return claim && [claim.text, claim.signature]
  }

  *entries() {
    for (const id of this.proofs.keys()) yield ['proofs', id]
    for (const key of this.claims.keys()) yield ['claims', key]
  }

  of(place, id) {
    return this.claims.get(`${place} ${id}`)
  }

  /** The epoch for a register of one's own. */
  nextOwnEpoch(place, id) {
    return (this.of(place, id)?.epoch ?? 0) + 1
  }

  forget() {
    this.proofs.clear()
    this.claims.clear()
    this.#waiting.clear()
    this.#listeners.clear()
  }

  #wait(author, key, value) {
    if (this.#waiting.size >= MOST_AUTHORS) return 'refused'
    if (!this.#waiting.has(author)) this.#waiting.set(author, new Map())
    const waiting = this.#waiting.get(author)
    if (waiting.size >= MOST_WAITING) return 'refused'
    waiting.set(key, value)
    return 'waiting'
  }

  #hasSpace(claim, key) {
    const sizes = new Map()
    let places = 0
    for (const [other, { author, register, text }] of this.claims) {
      if (other === key) continue
      sizes.set(author, (sizes.get(author) ?? 0) + text.length)
      if (author === claim.author && register === claim.register) places++
    }
    if (places >= MOST_PLACES) return false
    const own = (sizes.get(claim.author) ?? 0) + claim.text.length
    if (own <= OWN_SHARE) return true
    sizes.set(claim.author, own)
    return [...sizes.values()].reduce((sum, size) => sum + Math.max(0, size - OWN_SHARE), 0) <= SHARED
  }

  #tell(map, key) {
    for (const listener of this.#listeners) listener(map, key)
  }
}
