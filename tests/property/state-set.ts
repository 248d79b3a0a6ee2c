/** Words of 32 bits in a state. */
export const WORDS = 7
const FIRST_CAPACITY = 1 << 14
const EMPTY = -1

/** Every state met so far, numbered in the order in which they were met. Whole states are compared, not fingerprints. */
export class StateSet {
  size = 0
  /** How often anything was added, new or not. */
  attempts = 0
  #words = new Uint32Array(FIRST_CAPACITY * WORDS)
  #parents = new Int32Array(FIRST_CAPACITY)
  #table = new Int32Array(FIRST_CAPACITY * 2).fill(EMPTY)

  /** Adds a state unless it is known; `parent` is the number of the state that it was reached from. */
  add(state: Uint32Array, parent: number): void {
    this.attempts++
    const slot = this.#slotOf(state)
    if (this.#table[slot] !== EMPTY) return
    this.#table[slot] = this.size
    this.#words.set(state, this.size * WORDS)
    this.#parents[this.size] = parent
    this.size++
    if (this.size === this.#parents.length) this.#grow()
  }

  read(number: number, state: Uint32Array): void {
    for (let i = 0; i < WORDS; i++) state[i] = this.#words[number * WORDS + i] ?? 0
  }

  parent(number: number): number {
    return this.#parents[number] ?? EMPTY
  }

  #slotOf(state: Uint32Array): number {
    const mask = this.#table.length - 1
    let slot = hashOf(state) & mask
    for (;;) {
      const number = this.#table[slot] ?? EMPTY
      if (number === EMPTY || this.#equals(number, state)) return slot
      slot = (slot + 1) & mask
    }
  }

  #equals(number: number, state: Uint32Array): boolean {
    const at = number * WORDS
    for (let i = 0; i < WORDS; i++) if (this.#words[at + i] !== state[i]) return false
    return true
  }

  #grow(): void {
    const capacity = this.#parents.length * 2
    const words = new Uint32Array(capacity * WORDS)
    words.set(this.#words)
    this.#words = words
    const parents = new Int32Array(capacity)
    parents.set(this.#parents)
    this.#parents = parents
    this.#table = new Int32Array(capacity * 2).fill(EMPTY)
    for (let number = 0; number < this.size; number++)
      this.#table[this.#slotOf(words.subarray(number * WORDS, number * WORDS + WORDS))] = number
  }
}

function hashOf(state: Uint32Array): number {
  let hash = 0x811c9dc5
  for (let i = 0; i < WORDS; i++) {
    hash = Math.imul(hash ^ (state[i] ?? 0), 0x9e3779b1)
    hash ^= hash >>> 15
  }
  hash = Math.imul(hash, 0x85ebca77)
  return hash ^ (hash >>> 13)
}
