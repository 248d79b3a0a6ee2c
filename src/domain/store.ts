/** A value that can be read, replaced and watched. */
export interface Store<T> {
  get(): T
  set(value: T): void
  /** Calls back after every change, not for the value as it is; returns the unsubscribe. */
  subscribe(onChange: (value: T) => void): () => void
}

/** Builds a store. Setting the very same value again is no change. */
export function createStore<T>(initial: T): Store<T> {
  let value = initial
  const listeners = new Set<(value: T) => void>()
  return {
    get: () => value,
    set(next) {
      if (Object.is(next, value)) return
      value = next
      for (const listener of [...listeners]) listener(next)
    },
    subscribe(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
  }
}

/** Sets a value of plain data unless it says the same as the one that stands: nobody looks up for that. */
export function keep<T>(store: Store<T>, next: T): void {
  if (JSON.stringify(next) !== JSON.stringify(store.get())) store.set(next)
}
