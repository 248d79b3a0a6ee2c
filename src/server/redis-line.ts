import { createClient, createCluster } from '@redis/client'

/** What the bus needs of Redis or Valkey, and nothing that decides anything. Every promise may reject, or never settle. */
export interface RedisLine {
  /** Asking again for what one has is nothing. */
  subscribe(channel: string): Promise<void>
  unsubscribe(channel: string): Promise<void>
  publish(channel: string, payload: Buffer): Promise<unknown>
  /** Resolves when Redis has answered. */
  check(): Promise<unknown>
  close(): void
}

export interface RedisLineEvents {
  onPayload(channel: string, payload: Buffer): void
  /** The connection came or went; whether it serves is for `check` to say. */
  onChange(): void
}

export type OpenRedisLine = (events: RedisLineEvents) => RedisLine

export interface RedisPlace {
  /** One address, or some nodes of a cluster: `redis://` or `rediss://`. */
  readonly urls: readonly string[]
  readonly isCluster: boolean
}

// The longest wait between two tries to come back; a circle's own retries begin at half a second.
const LAST_RETRY_MS = 1_000
// So many commands wait for a Redis that hangs, before more are refused: some seconds of a busy server.
const MAX_QUEUE = 10_000
/** Says only whether a cluster still carries anything; nobody listens to it. */
const CHECK_CHANNEL = 'listening-room-check'

const OPTIONS = {
  disableOfflineQueue: true, // what cannot be sent now is of no use later: signals time out and are said again
  commandsQueueMaxLength: MAX_QUEUE,
  disableClientInfo: true,
  socket: { reconnectStrategy: (retries: number) => Math.min(50 * 2 ** retries, LAST_RETRY_MS) },
}

/** How a line to this place is opened: with plain pub/sub, or in a cluster with its sharded kind. */
export function redisLineTo({ urls, isCluster }: RedisPlace): OpenRedisLine {
  return isCluster ? events => openCluster(urls, events) : events => openSingle(urls[0] ?? '', events)
}

function openSingle(url: string, { onPayload, onChange }: RedisLineEvents): RedisLine {
  const client = createClient({ url, ...OPTIONS })
  const onMessage = (payload: Buffer, channel: Buffer) => onPayload(String(channel), payload)
  for (const event of ['ready', 'error', 'end'] as const) client.on(event, () => onChange())
  client.connect().catch(onChange)
  return {
    subscribe: channel => client.subscribe(channel, onMessage, true),
    unsubscribe: channel => client.unsubscribe(channel, onMessage, true),
    publish: (channel, payload) => client.publish(channel, payload),
    check: () => client.ping(),
    close: () => client.destroy(),
  }
}

function openCluster(urls: readonly string[], { onPayload, onChange }: RedisLineEvents): RedisLine {
  const cluster = createCluster({ rootNodes: urls.map(url => ({ url })), defaults: OPTIONS })
  const onMessage = (payload: Buffer, channel: Buffer) => onPayload(String(channel), payload)
  for (const event of ['connect', 'error', 'node-ready', 'node-disconnect'] as const)
    cluster.on(event, () => onChange())
  let isClosed = false
  // Unlike a single client a cluster gives up when none of its nodes answers the first time.
  const connect = async () => {
    while (!isClosed && !cluster.isOpen) {
      await cluster.connect().catch(onChange)
      if (!cluster.isOpen) await new Promise(resolve => setTimeout(resolve, LAST_RETRY_MS))
    }
  }
  void connect()
  return {
    subscribe: channel => cluster.sSubscribe(channel, onMessage, true).then(() => {}),
    unsubscribe: channel => cluster.sUnsubscribe(channel, onMessage, true).then(() => {}),
    publish: (channel, payload) => cluster.sPublish(channel, payload),
    check: () => cluster.sPublish(CHECK_CHANNEL, ''),
    close() {
      isClosed = true
      if (cluster.isOpen) cluster.destroy()
    },
  }
}
