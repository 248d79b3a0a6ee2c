import { isRecord, type ParticipantId, parseJson } from '../domain/claim.ts'
import type { Acquaintance } from './identity.ts'
import type { Notary } from './notary.ts'
import type { RoomKeys } from './room-link.ts'
import { seal, unseal } from './seal.ts'
import { parseSignal, type Signal, WIRE_VERSION } from './wire.ts'

/*
 * The way by which strangers find each other: a socket to the introducing server.
 *
 *   send ─▶ sign ─▶ seal ─▶ queue ─▶ socket ═▶ server ═▶ socket ─▶ unseal ─▶ verify ─▶ parse ─▶ onSignal
 *
 * One promise chain per direction keeps the order; the server learns a topic, ciphertext and addresses.
 */

/** First wait before the socket is tried again, ms; doubles up to the last. */
const FIRST_RETRY_MS = 500
const LAST_RETRY_MS = 15_000
/** A dead socket is noticed within two of these, ms. */
const PING_EVERY_MS = 10_000
/** WebSocket.OPEN, by its number: the sockets of tests have no such global. */
const OPEN = 1
/** Signals kept while the socket is away; older ones are stale anyway, every attempt times out in 12 s. */
const MAX_QUEUE = 200
/** Senders whose counts are kept against replays; far more than come to one room's door in an evening. */
const MAX_SENDERS = 1_000

export interface SignallingOptions {
  readonly url: string
  readonly keys: RoomKeys
  readonly notary: Notary
  /** A signal to me or to everybody, opened, verified and not seen before. */
  onSignal(from: Acquaintance, signal: Signal): void
  /** The socket stands (again), or is away. */
  onReach(reached: boolean): void
  /** Opens a socket; the browser's own unless told otherwise. */
  readonly createSocket?: (url: string) => WebSocket
}

export interface Signalling {
  /** Sends to one participant, or to everyone in the room with null. Kept while the socket is away. */
  send(to: ParticipantId | null, signal: Signal): void
  /** Tries the socket at once, for instance when the device is online again. */
  hurry(): void
  /** How many frames were not for us to read: malformed, forged, replayed or not ours. */
  readonly ignored: () => number
  close(): void
}

/** Opens the way to the introducing server and keeps it open until closed. */
export function createSignalling(options: SignallingOptions): Signalling {
  const { keys } = options
  const writer = createWriter(options)
  const reader = createReader(options)
  const socket = createKeptSocket(options, {
    onOpen: () => JSON.stringify({ type: 'subscribe', topics: [keys.topic] }),
    onText: reader.read,
  })
  return {
    send(to, signal) {
      writer.write(to, signal, data => {
        socket.send(JSON.stringify({ type: 'publish', topic: keys.topic, data }))
      })
    },
    hurry: socket.hurry,
    ignored: reader.ignored,
    close() {
      reader.close()
      socket.close()
    },
  }
}

function createWriter({ keys, notary }: SignallingOptions) {
  let count = 0
  let chain: Promise<void> = Promise.resolve()
  return {
    write(to: ParticipantId | null, signal: Signal, done: (data: string) => void): void {
      const payload = JSON.stringify([to, ++count, signal])
      chain = chain.then(async () => {
        const signature = await notary.sign(signedText(keys, payload))
        done(await seal(keys, JSON.stringify([notary.proof, payload, signature])))
      })
    },
  }
}

function createReader({ keys, notary, onSignal }: SignallingOptions) {
  const lastCounts = new Map<ParticipantId, number>()
  let ignored = 0
  let closed = false
  let chain: Promise<void> = Promise.resolve()

  async function open(data: unknown): Promise<boolean> {
    const envelope = await unseal(keys, data)
    if (!Array.isArray(envelope) || envelope.length !== 3) return false
    const [proof, payload, signature] = envelope
    const from = await notary.acquaintance(proof)
    if (from === null || typeof payload !== 'string') return false
    if (from.id === notary.me) return true // my own echo
    if (!(await notary.verify(from.proof, signedText(keys, payload), signature))) return false
    const parts = parseJson(payload)
    if (!Array.isArray(parts) || parts.length !== 3) return false
    const [to, count, body] = parts
    const signal = parseSignal(body)
    if (signal === null || !Number.isSafeInteger(count)) return false
    if (count <= (lastCounts.get(from.id) ?? 0)) return false // a replay
    lastCounts.delete(from.id)
    lastCounts.set(from.id, count) // the most recent last
    const oldest = lastCounts.keys().next().value
    if (lastCounts.size > MAX_SENDERS && oldest !== undefined) lastCounts.delete(oldest)
    if (!closed && (to === null || to === notary.me)) onSignal(from, signal)
    return true
  }

  return {
    ignored: () => ignored,
    read(text: string): void {
      const frame = parseJson(text)
      if (!isRecord(frame) || frame.type !== 'publish' || frame.topic !== keys.topic) return
      const { data } = frame
      chain = chain
        .then(async () => {
          if (!closed && !(await open(data))) ignored++
        })
        .catch(() => {
          ignored++ // one frame that trips us must not end the hearing of all later ones
        })
    },
    close() {
      closed = true
      lastCounts.clear()
    },
  }
}

/** A socket that comes back by itself, and keeps what was sent in the meantime. */
function createKeptSocket(
  { url, onReach, createSocket = address => new WebSocket(address) }: SignallingOptions,
  on: { onOpen(): string; onText(text: string): void },
) {
  const queue: string[] = []
  let socket: WebSocket | null = null
  let retryMs = FIRST_RETRY_MS
  let retryTimer: ReturnType<typeof setTimeout> | undefined
  let answered = true
  let closed = false

  function connect(): void {
    clearTimeout(retryTimer)
    const mine = createSocket(url)
    socket = mine
    mine.onopen = () => {
      answered = true
      mine.send(on.onOpen())
      for (const text of queue.splice(0)) mine.send(text)
      onReach(true)
    }
    mine.onmessage = event => {
      retryMs = FIRST_RETRY_MS // not on opening: a server that turns us away at once must not be hurried
      answered = true
      if (typeof event.data === 'string') on.onText(event.data)
    }
    mine.onclose = () => {
      if (socket === mine) lost()
    }
  }

  function lost(): void {
    socket = null
    if (closed) return
    onReach(false)
    const jitter = 0.5 + Math.random() / 2 // so that a room does not come back all at once
    retryTimer = setTimeout(connect, retryMs * jitter)
    retryMs = Math.min(retryMs * 2, LAST_RETRY_MS)
  }

  const pinging = setInterval(() => {
    if (socket?.readyState !== OPEN) return
    if (!answered) {
      socket.close()
      return
    }
    answered = false
    socket.send('{"type":"ping"}')
  }, PING_EVERY_MS)

  connect()
  return {
    send(text: string): void {
      if (closed) return
      if (socket?.readyState === OPEN) socket.send(text)
      else if (queue.push(text) > MAX_QUEUE) queue.shift()
    },
    hurry(): void {
      if (closed || socket !== null) return
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

function signedText(keys: RoomKeys, payload: string): string {
  return `signal|${WIRE_VERSION}|${keys.topic}|${payload}`
}
