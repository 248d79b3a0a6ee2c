import { randomBytes } from 'node:crypto'
import { type Bus, createMemoryBus, type Subscription } from './bus.ts'
import type { OpenRedisLine, RedisLine } from './redis-line.ts'

/*
 * Many processes behind one Redis or Valkey. What is published is heard at once in its own process and goes to
 * Redis with the name of that process before it; a process does not hear its own from there.
 *
 *   publish ─┬─▶ listeners here
 *            └─▶ Redis, while it is up ─▶ every other process that has a listener ─▶ listeners there
 *
 * Redis is up when it has answered a check. Away, nothing is kept for later and nobody waits for it; up again,
 * all that is wanted by then is asked for anew.
 */

export interface RedisBusOptions {
  readonly openLine: OpenRedisLine
  /** Between two checks. */
  readonly checkEveryMs?: number
  /** For how long an answer is waited for before Redis counts as away. */
  readonly patienceMs?: number
}

/** Whoever reads `/healthz` learns within this time that Redis hangs; one that has gone is seen at once. */
const CHECK_EVERY_MS = 2_000
/** A tenth of the time in which a newcomer's first attempt to connect must succeed (12 s). */
const PATIENCE_MS = 1_200
const CHANNEL_PREFIX = 'listening-room:'
const NAME_BYTES = 12

/** Builds the bus; it is away until Redis has answered for the first time. */
export function createRedisBus(options: RedisBusOptions): Bus {
  return new RedisBus(options)
}

/** One topic, kept while somebody listens and until Redis has confirmed that it is given up. */
interface Channel {
  listeners: number
  /** Redis was asked for it and has not confirmed the contrary. */
  isAtRedis: boolean
  /** While an answer is waited for. */
  asking: Promise<void> | null
}

class RedisBus implements Bus {
  readonly #local = createMemoryBus()
  readonly #name = randomBytes(NAME_BYTES)
  readonly #channels = new Map<string, Channel>()
  /** Ends the waiting of whoever waits for Redis. */
  readonly #waiting = new Set<(isDone: boolean) => void>()
  readonly #line: RedisLine
  readonly #patienceMs: number
  readonly #timer: NodeJS.Timeout
  #isUp = false
  #isChecking = false
  #mustCheck = false
  #isClosed = false

  constructor({ openLine, checkEveryMs = CHECK_EVERY_MS, patienceMs = PATIENCE_MS }: RedisBusOptions) {
    this.#patienceMs = patienceMs
    this.#line = openLine({
      onPayload: (channel, payload) => this.#hear(channel.slice(CHANNEL_PREFIX.length), payload),
      onChange: () => void this.#check(),
    })
    this.#timer = setInterval(() => void this.#check(), checkEveryMs).unref()
  }

  get state(): Bus['state'] {
    return this.#isUp ? 'up' : 'away'
  }

  subscribe(topic: string, onPayload: (payload: Buffer) => void): Subscription {
    const local = this.#local.subscribe(topic, onPayload)
    const channel = this.#channels.get(topic) ?? { listeners: 0, isAtRedis: false, asking: null }
    this.#channels.set(topic, channel)
    if (channel.listeners++ === 0) this.#settle(topic, channel)
    let isListening = true
    return {
      ready: channel.asking,
      unsubscribe: () => {
        if (!isListening) return
        isListening = false
        local.unsubscribe()
        if (--channel.listeners === 0) this.#settle(topic, channel)
      },
    }
  }

  publish(topic: string, payload: Buffer): void {
    this.#local.publish(topic, payload)
    if (!this.#isUp) return
    const named = Buffer.concat([this.#name, payload])
    this.#line.publish(CHANNEL_PREFIX + topic, named).catch(() => this.#check())
  }

  async close(): Promise<void> {
    if (this.#isClosed) return
    this.#isClosed = true
    clearInterval(this.#timer)
    this.#setUp(false)
    this.#line.close()
    await this.#local.close()
  }

  #hear(topic: string, payload: Buffer): void {
    if (payload.subarray(0, NAME_BYTES).equals(this.#name)) return
    this.#local.publish(topic, payload.subarray(NAME_BYTES))
  }

  /** Brings Redis to know what is wanted here of a topic; what it cannot be told now it is told when it is back. */
  #settle(topic: string, channel: Channel): void {
    if (channel.listeners > 0) this.#ask(topic, channel)
    else if (channel.isAtRedis) this.#giveUp(topic, channel)
    else this.#channels.delete(topic)
  }

  #ask(topic: string, channel: Channel): void {
    if (!this.#isUp) return
    channel.isAtRedis = true
    const asking = this.#untilAway(this.#line.subscribe(CHANNEL_PREFIX + topic)).then(() => {
      if (channel.asking === asking) channel.asking = null
    })
    channel.asking = asking
  }

  #giveUp(topic: string, channel: Channel): void {
    if (!this.#isUp) return
    void this.#untilAway(this.#line.unsubscribe(CHANNEL_PREFIX + topic)).then(isDone => {
      if (isDone && channel.listeners === 0) this.#channels.delete(topic)
    })
  }

  /** Whether Redis has done it; false when it has refused, or is away. */
  #untilAway(done: Promise<unknown>): Promise<boolean> {
    return new Promise(resolve => {
      const end = (isDone: boolean) => {
        this.#waiting.delete(end)
        resolve(isDone)
      }
      this.#waiting.add(end)
      done.then(
        () => end(true),
        () => {
          end(false)
          void this.#check()
        },
      )
    })
  }

  async #check(): Promise<void> {
    this.#mustCheck = true
    if (this.#isChecking) return
    this.#isChecking = true
    while (this.#mustCheck && !this.#isClosed) {
      this.#mustCheck = false
      const isUp = await this.#isAnswered(this.#line.check())
      if (!this.#isClosed) this.#setUp(isUp)
    }
    this.#isChecking = false
  }

  async #isAnswered(check: Promise<unknown>): Promise<boolean> {
    let timer: NodeJS.Timeout | undefined
    const late = new Promise<boolean>(resolve => {
      timer = setTimeout(() => resolve(false), this.#patienceMs)
    })
    const answered = check.then(
      () => true,
      () => false,
    )
    return Promise.race([answered, late]).finally(() => clearTimeout(timer))
  }

  #setUp(isUp: boolean): void {
    if (isUp === this.#isUp) return
    this.#isUp = isUp
    if (isUp) for (const [topic, channel] of this.#channels) this.#settle(topic, channel)
    else for (const end of [...this.#waiting]) end(false)
  }
}
