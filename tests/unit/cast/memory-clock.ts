/** A clock that goes on when a test says so, and what waits for it. */
export interface MemoryClock {
  readonly now: () => number
  after(ms: number, what: () => void): () => void
  /** Lets time pass, and each promise that hangs on it be kept. */
  pass(ms: number): Promise<void>
}

export function createMemoryClock(): MemoryClock {
  const waiting = new Set<{ readonly atMs: number; readonly what: () => void }>()
  let nowMs = 0
  return {
    now: () => nowMs,
    after(ms, what) {
      const one = { atMs: nowMs + ms, what }
      waiting.add(one)
      return () => waiting.delete(one)
    },
    async pass(ms) {
      const untilMs = nowMs + ms
      await settle()
      for (;;) {
        const due = [...waiting].filter(one => one.atMs <= untilMs).sort((a, b) => a.atMs - b.atMs)[0]
        if (due === undefined) break
        waiting.delete(due)
        nowMs = due.atMs
        due.what()
        await settle()
      }
      nowMs = untilMs
    },
  }
}

/** Everything that hangs on what has happened so far is done. */
export async function settle(): Promise<void> {
  for (let turn = 0; turn < 60; turn++) await Promise.resolve()
}
