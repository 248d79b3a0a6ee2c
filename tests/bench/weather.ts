/*
 * Time and chance of a simulation: no second passes that nothing happens in, and the same seed is the same weather.
 */

interface Event {
  readonly atMs: number
  readonly what: () => unknown
}

/** A clock that jumps from one event to the next, kept in a heap. */
export function createClock() {
  const heap: Event[] = []
  let nowMs = 0
  const before = (a: number, b: number) => (heap[a]?.atMs ?? 0) < (heap[b]?.atMs ?? 0)
  function swap(a: number, b: number): void {
    const [one, other] = [heap[a], heap[b]] as [Event, Event]
    heap[a] = other
    heap[b] = one
  }
  function sink(): void {
    for (let at = 0; ; ) {
      const child = 2 * at + 2 < heap.length && before(2 * at + 2, 2 * at + 1) ? 2 * at + 2 : 2 * at + 1
      if (child >= heap.length || !before(child, at)) return
      swap(at, child)
      at = child
    }
  }
  return {
    now: () => nowMs,
    after(ms: number, what: () => unknown): void {
      let at = heap.push({ atMs: nowMs + ms, what }) - 1
      for (; at > 0 && before(at, (at - 1) >> 1); at = (at - 1) >> 1) swap(at, (at - 1) >> 1)
    },
    /** Lets the next thing happen; false when there is none. */
    step(): boolean {
      const next = heap[0]
      const last = heap.pop()
      if (next === undefined || last === undefined) return false
      if (heap.length > 0) {
        heap[0] = last
        sink()
      }
      nowMs = next.atMs
      next.what()
      return true
    },
  }
}

/** The same seed, the same weather (mulberry32). */
export function createRandom(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}
