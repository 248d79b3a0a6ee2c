/** Counts of one sender that may still come late: a whole room that dials at once, several times over. */
const WIDTH = 1_024
const MASK = (1n << BigInt(WIDTH)) - 1n

/** Knows which counts of which sender have been here; letters may overtake each other, and none counts twice. */
export interface ReplayWindow {
  /** True the first time; false for what was here already, or is too old to tell. */
  take(sender: string, count: number): boolean
  clear(): void
}

/** A window for at most so many senders; who was silent longest is forgotten first. */
export function createReplayWindow(maxSenders: number): ReplayWindow {
  const windows = new Map<string, { readonly top: number; readonly seen: bigint }>() // bit i: top - i was here

  return {
    take(sender, count) {
      const { top, seen } = windows.get(sender) ?? { top: 0, seen: 0n }
      const ahead = count - top
      if (ahead <= -WIDTH) return false
      if (ahead <= 0 && ((seen >> BigInt(-ahead)) & 1n) === 1n) return false
      windows.delete(sender)
      if (ahead <= 0) windows.set(sender, { top, seen: seen | (1n << BigInt(-ahead)) })
      else if (ahead >= WIDTH) windows.set(sender, { top: count, seen: 1n })
      else windows.set(sender, { top: count, seen: ((seen << BigInt(ahead)) | 1n) & MASK })
      const oldest = windows.keys().next().value
      if (windows.size > maxSenders && oldest !== undefined) windows.delete(oldest)
      return true
    },
    clear: () => windows.clear(),
  }
}
