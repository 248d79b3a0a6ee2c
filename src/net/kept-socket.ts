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

export interface KeptSocketOptions {
  readonly url: string
  /** Opens a socket; the browser's own unless told otherwise. */
  readonly createSocket?: (url: string) => WebSocket
  /** What is said first on each new socket. */
  onOpen(): string
  onText(text: string): void
  /** It stands (again), or does not any more. */
  onStands(stands: boolean): void
  /** Local monotone clock, ms. */
  now(): number
}

export interface KeptSocket {
  stands(): boolean
  send(text: string): void
  /** Tries again now, unless that was done within so many ms. */
  hurry(unlessWithinMs: number): void
  close(): void
}

/** Opens a socket that comes back by itself until closed, and keeps what was just sent in the meantime. */
export function createKeptSocket(options: KeptSocketOptions): KeptSocket {
  const { url, createSocket = address => new WebSocket(address), now } = options
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
    triedAtMs = now()
    const mine = createSocket(url)
    socket = mine
    mine.onopen = () => {
      if (socket !== mine) return
      answered = true
      unheard = 0
      mine.send(options.onOpen())
      sendQueue()
      options.onStands(true)
    }
    mine.onmessage = event => {
      if (socket !== mine) return
      retryMs = FIRST_RETRY_MS // not on opening: a server that turns us away at once must not be hurried
      answered = true
      unheard = 0
      sendQueue()
      if (typeof event.data === 'string') options.onText(event.data)
    }
    mine.onclose = () => {
      if (socket === mine) lost()
    }
  }

  const isOpen = () => socket?.readyState === OPEN

  function sendQueue(): void {
    const oldestMs = now() - KEPT_MS
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
    options.onStands(false)
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
      if (queue.push({ text, atMs: now() }) > MAX_QUEUE) queue.shift()
      sendQueue()
    },
    hurry(unlessWithinMs: number): void {
      const sinceMs = now() - triedAtMs
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
