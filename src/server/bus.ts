/**
 * Carries what is published from whoever publishes it to every process that has a listener for the topic, once
 * each, in the order in which one publisher sent it. Listeners of the publisher's own process always hear it.
 */
export interface Bus {
  /** Calls back for everything published to the topic from now on. */
  subscribe(topic: string, onPayload: (payload: Buffer) => void): Subscription
  publish(topic: string, payload: Buffer): void
  /** `alone` serves one process; `away` is a bus that cannot reach the other processes at this moment. */
  readonly state: 'alone' | 'up' | 'away'
  /** Safe to call twice. */
  close(): Promise<void>
}

export interface Subscription {
  /**
   * Resolves when nothing that another process publishes from then on is missed, or when the bus is away and
   * waiting is no use; never rejects. null when that is so already.
   */
  readonly ready: Promise<void> | null
  unsubscribe(): void
}

/** The bus of a single process: delivers at once and remembers nothing. */
export function createMemoryBus(): Bus {
  const listeners = new Map<string, Set<(payload: Buffer) => void>>()
  return {
    state: 'alone',
    subscribe(topic, onPayload) {
      const those = listeners.get(topic) ?? new Set()
      listeners.set(topic, those.add(onPayload))
      return {
        ready: null,
        unsubscribe() {
          those.delete(onPayload)
          if (those.size === 0 && listeners.get(topic) === those) listeners.delete(topic)
        },
      }
    },
    publish(topic, payload) {
      for (const onPayload of listeners.get(topic) ?? []) onPayload(payload)
    },
    close: async () => listeners.clear(),
  }
}
