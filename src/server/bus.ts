/**
 * Carries published texts from whoever publishes to every process that has a listener for the topic, in the
 * order in which one publisher sent them. A bus that leaves the process holds a publish back until its own
 * subscription to that topic is confirmed, or the answer to a first hello could be missed.
 */
export interface Bus {
  /** Calls back for every text published to the topic from now on; returns the unsubscribe. */
  subscribe(topic: string, onText: (text: string) => void): () => void
  publish(topic: string, text: string): void
}

/** The bus of a single process: delivers at once and remembers nothing. */
export function createMemoryBus(): Bus {
  const listeners = new Map<string, Set<(text: string) => void>>()
  return {
    subscribe(topic, onText) {
      const those = listeners.get(topic) ?? new Set()
      listeners.set(topic, those.add(onText))
      return () => {
        those.delete(onText)
        if (those.size === 0 && listeners.get(topic) === those) listeners.delete(topic)
      }
    },
    publish(topic, text) {
      for (const onText of listeners.get(topic) ?? []) onText(text)
    },
  }
}
