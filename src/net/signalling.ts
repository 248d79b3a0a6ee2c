import { isRecord, parseJson } from '../domain/claim.ts'
import { type Courier, createCourier } from './courier.ts'
import { createEnvelopes } from './envelope.ts'
import type { Acquaintance } from './identity.ts'
import type { Notary } from './notary.ts'
import type { RoomKeys } from './room-link.ts'
import type { Signal } from './wire.ts'

/*
 * The way by which strangers find each other: a socket to the introducing server, and to a second one where
 * one is given. Each learns a topic, ciphertext and addresses. What is said goes through all that stand; what
 * is said while none does waits for the first.
 */

/** First wait before the socket is tried again, ms; doubles up to the last. */
const FIRST_RETRY_MS = 500
const LAST_RETRY_MS = 15_000
/** A dead socket is noticed within two of these, ms. */
const PING_EVERY_MS = 10_000
/** WebSocket.OPEN, by its number: the sockets of tests have no such global. */
const OPEN = 1
/** A socket that has not opened by then is left for another, ms: its first packets may have been lost one after the other. */
const OPENING_MS = 5_000
/** Signals kept while the socket is away, and for how long, ms: whatever is older has been said again, or is stale. */
const MAX_QUEUE = 200
const KEPT_MS = 2_000
/**
 * What a server may be sent before it is heard, UTF-16 units: it gives everything back to its sender, so one that stays
 * silent is out of reach, and more would only be a flood of stale words when it is not. The descriptions of a full room
 * are no more than that.
 */
const MAX_UNHEARD = 256 * 1024

export interface SignallingOptions {
  readonly url: string
  readonly keys: RoomKeys
  readonly notary: Notary
  /** A signal to me or to everybody, opened, verified and not seen before. */
  onSignal(from: Acquaintance, signal: Signal): void
  /** A server is in reach (again, or another one), or none is any more. */
  onReach(reached: boolean): void
  /** Opens a socket; the browser's own unless told otherwise. */
  readonly createSocket?: (url: string) => WebSocket
}

export interface Signalling extends Pick<Courier, 'send' | 'join' | 'carried' | 'ignored'> {
  /** Takes a second server beside the first; both are used. */
  add(url: string): void
  /** Tries the sockets now, for instance when the device is online again; not those that were just tried, if told so, ms. */
  hurry(unlessWithinMs?: number): void
  close(): void
}

type KeptSocket = ReturnType<typeof createKeptSocket>

/** Opens the way to the introducing server and keeps it open until closed. */
export function createSignalling(options: SignallingOptions): Signalling {
  const { keys, notary, onReach } = options
  const sockets = new Map<string, KeptSocket>()
  let closed = false
  const courier = createCourier({
    me: notary.me,
    envelopes: createEnvelopes(keys, notary),
    now: () => performance.now(),
    onSignal: options.onSignal,
    post(frame) {
      const text = JSON.stringify({ type: 'publish', topic: keys.topic, data: frame })
      const all = [...sockets.values()]
      const standing = all.filter(socket => socket.stands())
      for (const socket of standing.length > 0 ? standing : all) socket.send(text)
    },
  })

  function add(url: string): void {
    if (closed || sockets.has(url)) return
    const socket = createKeptSocket(url, options.createSocket, {
      onOpen: () => JSON.stringify({ type: 'subscribe', topics: [keys.topic] }),
      onText(text) {
        const frame = parseJson(text)
        if (isRecord(frame) && frame.type === 'publish' && frame.topic === keys.topic)
          courier.receive(url, frame.data)
      },
      onStands(stands) {
        if (stands || ![...sockets.values()].some(one => one.stands())) onReach(stands)
      },
    })
    sockets.set(url, socket)
  }

  add(options.url)
  return {
    send: courier.send,
    join: courier.join,
    carried: courier.carried,
    ignored: courier.ignored,
    add,
    hurry(unlessWithinMs = 0) {
      for (const socket of sockets.values()) socket.hurry(unlessWithinMs)
    },
    close() {
      closed = true
      courier.close()
      for (const socket of sockets.values()) socket.close()
    },
  }
}

/** A socket that comes back by itself, and keeps what was sent in the meantime. */
function createKeptSocket(
  url: string,
  createSocket: SignallingOptions['createSocket'] = address => new WebSocket(address),
  on: { onOpen(): string; onText(text: string): void; onStands(stands: boolean): void },
) {
  const queue: { readonly text: string; readonly atMs: number }[] = []
  let socket: WebSocket | null = null
  let triedAtMs = 0
  let retryMs = FIRST_RETRY_MS
  let retryTimer: ReturnType<typeof setTimeout> | undefined
  let unheard = 0
  let answered = true
  let closed = false

  function connect(): void {
    clearTimeout(retryTimer)
    triedAtMs = performance.now()
    const mine = createSocket(url)
    socket = mine
    mine.onopen = () => {
      if (socket !== mine) return
      answered = true
      unheard = 0
      mine.send(on.onOpen())
      sendQueue()
      on.onStands(true)
    }
    mine.onmessage = event => {
      if (socket !== mine) return
      retryMs = FIRST_RETRY_MS // not on opening: a server that turns us away at once must not be hurried
      answered = true
      unheard = 0
      sendQueue()
      if (typeof event.data === 'string') on.onText(event.data)
    }
    mine.onclose = () => {
      if (socket === mine) lost()
    }
  }

  const isOpen = () => socket?.readyState === OPEN

  function sendQueue(): void {
    const oldestMs = performance.now() - KEPT_MS
    while (isOpen() && unheard < MAX_UNHEARD) {
      const first = queue.shift()
      if (first === undefined) return
      if (first.atMs < oldestMs) continue
      unheard += first.text.length
      socket?.send(first.text)
    }
  }

  function lost(): void {
    socket = null
    if (closed) return
    on.onStands(false)
    const jitter = 0.5 + Math.random() / 2 // so that a room does not come back all at once
    retryTimer = setTimeout(connect, retryMs * jitter)
    retryMs = Math.min(retryMs * 2, LAST_RETRY_MS)
  }

  /** At once: a closing handshake with a network that is away can take a minute. */
  function leave(): void {
    const dead = socket
    lost()
    dead?.close()
  }

  const pinging = setInterval(() => {
    if (!isOpen()) return
    if (!answered) {
      leave()
      return
    }
    answered = false
    socket?.send('{"type":"ping"}')
  }, PING_EVERY_MS)

  connect()
  return {
    stands: isOpen,
    send(text: string): void {
      if (closed) return
      if (queue.push({ text, atMs: performance.now() }) > MAX_QUEUE) queue.shift()
      sendQueue()
    },
    hurry(unlessWithinMs: number): void {
      const sinceMs = performance.now() - triedAtMs
      if (closed || isOpen() || sinceMs < unlessWithinMs) return
      if (socket !== null && sinceMs < OPENING_MS) return
      if (socket !== null) leave()
      retryMs = FIRST_RETRY_MS
      connect()
    },
    close(): void {
      if (closed) return
      closed = true
      clearTimeout(retryTimer)
      clearInterval(pinging)
      queue.length = 0
      socket?.close()
    },
  }
}
