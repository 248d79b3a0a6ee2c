import type { RedisBusOptions } from '../../src/server/redis-bus.ts'
import type { RedisLine, RedisLineEvents } from '../../src/server/redis-line.ts'

/** A small Redis in memory: it can go away, come back, and hang. Ready to be given to the bus as its options. */
export interface FakeRedis extends RedisBusOptions {
  readonly published: number
  /** What it was asked to subscribe to, and to give up, since the beginning. */
  readonly asked: readonly string[]
  channels(): Iterable<string>
  goAway(): void
  comeBack(): void
  /** From now on nothing is answered. */
  hang(): void
  /** When everything said so far has been heard. */
  settled(): Promise<void>
}

interface Line {
  readonly events: RedisLineEvents
  readonly channels: Set<string>
}

export function fakeRedis(timing: Partial<RedisBusOptions> = {}): FakeRedis {
  const lines = new Set<Line>()
  const asked: string[] = []
  let state: 'up' | 'away' | 'hanging' = 'up'
  let published = 0
  const answer = async (what: () => void) => {
    if (state === 'hanging') return new Promise<void>(() => {})
    if (state === 'away') throw new Error('The fake Redis is away.')
    what()
  }
  const change = (next: typeof state) => {
    state = next
    for (const { events } of lines) events.onChange()
  }
  const openLine = (events: RedisLineEvents): RedisLine => {
    const line = { events, channels: new Set<string>() }
    lines.add(line)
    queueMicrotask(() => events.onChange())
    const note = (channel: string) => asked.push(channel)
    return {
      subscribe: channel => answer(() => note(channel) && line.channels.add(channel)),
      unsubscribe: channel => answer(() => note(channel) && line.channels.delete(channel)),
      publish: (channel, payload) =>
        answer(() => {
          published++
          for (const one of lines) if (one.channels.has(channel)) one.events.onPayload(channel, payload)
        }),
      check: () => answer(() => {}),
      close: () => lines.delete(line),
    }
  }
  return {
    ...timing,
    openLine,
    asked,
    get published() {
      return published
    },
    channels: () => new Set([...lines].flatMap(line => [...line.channels])),
    goAway: () => change('away'),
    comeBack: () => change('up'),
    hang: () => change('hanging'),
    settled: () => new Promise(resolve => setImmediate(resolve)),
  }
}
