import type { IncomingMessage } from 'node:http'
import type { Duplex } from 'node:stream'
import { type RawData, WebSocket, WebSocketServer } from 'ws'
import { addressToHousehold, requestToAddress } from './address.ts'
import { type Bus, createMemoryBus } from './bus.ts'
import { textToFrame } from './frame.ts'
import { DEFAULT_LIMITS, type Limits } from './limits.ts'
import { createOutbox } from './outbox.ts'
import { refuseUpgrade } from './refusal.ts'
import { createRooms, type Rooms, type RoomViolation } from './rooms.ts'
import { createTokenBucket, type TokenBucket } from './token-bucket.ts'
import { createTurnstile } from './turnstile.ts'
import { type ClientMessage, PONG_TEXT, parseMessage } from './wire.ts'

/*
 *   upgrade ─ turnstile ─▶ member ─ rate, shape ─▶ room ─▶ bus ─▶ room ─ one frame, many receivers ─▶ outbox
 *                             └─ any violation: closed with 1008, out of every room, no longer listened to
 */

/** Introduces strangers who know the same topic. It reads nothing, keeps nothing and logs nothing. */
export interface Signalling {
  /** Takes over the connection of an upgrade request. */
  handleUpgrade(request: IncomingMessage, socket: Duplex, head: Buffer): void
  /** Live numbers; nothing in them tells of a person or a room. */
  readonly counters: Readonly<SignallingCounters>
  /** Sends everyone away with 1001 and resolves when they are gone; safe to call twice. */
  close(): Promise<void>
}

export interface SignallingOptions {
  readonly limits?: Partial<Limits>
  readonly bus?: Bus
  /** A monotone clock, ms. */
  readonly nowMs?: () => number
  /** A proxy of our own stands before us and says from where a request came. */
  readonly trustProxy?: boolean
}

export interface SignallingCounters {
  /** Sockets let in, those of them still open, and upgrades turned away because something was full or closing. */
  accepted: number
  open: number
  refused: number
  /** Publishes taken, and copies of them handed to receivers. */
  published: number
  delivered: number
  /** Sockets closed for what they sent, by what it was. */
  violations: Record<Violation, number>
  /** Sockets that broke the WebSocket protocol itself, too large a frame included. */
  broken: number
  /** Sockets cut because they did not read, and because they did not answer a ping. */
  slow: number
  silent: number
}

/** Why a socket is closed; also the reason that it is told. */
export type Violation = 'malformed' | 'binary' | 'rate' | RoomViolation

/** One socket. Once dismissed, nothing that still comes from it is read. */
interface Member {
  readonly webSocket: WebSocket
  readonly socket: Duplex
  readonly messages: TokenBucket
  readonly bytes: TokenBucket
  hasAnswered: boolean
  isDismissed: boolean
}

// RFC 6455 §7.4.1
const CLOSE_GOING_AWAY = 1001
const CLOSE_POLICY_VIOLATION = 1008

/** Builds a relay that waits for upgrades. */
export function createSignalling(options: SignallingOptions = {}): Signalling {
  return new Relay(options)
}

class Relay implements Signalling {
  readonly counters = createCounters()
  readonly #limits: Limits
  readonly #nowMs: () => number
  readonly #trustProxy: boolean
  readonly #webSockets: WebSocketServer
  readonly #turnstile
  readonly #rooms: Rooms<Member>
  readonly #outbox = createOutbox()
  readonly #members = new Set<Member>()
  readonly #heartbeat: NodeJS.Timeout
  #closing: Promise<void> | null = null

  constructor({ limits, bus = createMemoryBus(), nowMs, trustProxy = false }: SignallingOptions) {
    this.#limits = { ...DEFAULT_LIMITS, ...limits }
    this.#nowMs = nowMs ?? (() => performance.now())
    this.#trustProxy = trustProxy
    this.#turnstile = createTurnstile(this.#limits.maxSockets, this.#limits.maxSocketsPerAddress)
    this.#rooms = createRooms<Member>({
      bus,
      maxTopicsPerMember: this.#limits.maxTopicsPerSocket,
      maxMembersPerTopic: this.#limits.maxSocketsPerTopic,
      onText: (text, members) => this.#deliver(text, members),
    })
    this.#webSockets = new WebSocketServer({
      noServer: true,
      clientTracking: false,
      maxPayload: this.#limits.maxPayloadBytes,
      perMessageDeflate: false, // ciphertext does not shrink, and a compressor costs 300 KB a socket
    })
    this.#heartbeat = setInterval(() => this.#beat(), this.#limits.pingIntervalMs).unref()
  }

  handleUpgrade(request: IncomingMessage, socket: Duplex, head: Buffer): void {
    socket.on('error', () => socket.destroy())
    if (socket.destroyed) return
    const way =
      this.#closing === null
        ? this.#turnstile.enter(addressToHousehold(requestToAddress(request, this.#trustProxy)))
        : 'closing'
    if (typeof way === 'string') {
      this.counters.refused++
      refuseUpgrade(socket, way === 'address-full' ? '429 Too Many Requests' : '503 Service Unavailable')
      return
    }
    socket.once('close', way)
    this.#webSockets.handleUpgrade(request, socket, head, webSocket => this.#welcome(webSocket, socket))
  }

  close(): Promise<void> {
    this.#closing ??= this.#sendAway()
    return this.#closing
  }

  #welcome(webSocket: WebSocket, socket: Duplex): void {
    const { messagesPerSecond, messagesBurst, bytesPerSecond, bytesBurst } = this.#limits
    const nowMs = this.#nowMs()
    const member: Member = {
      webSocket,
      socket,
      messages: createTokenBucket(messagesPerSecond, messagesBurst, nowMs),
      bytes: createTokenBucket(bytesPerSecond, bytesBurst, nowMs),
      hasAnswered: true,
      isDismissed: false,
    }
    this.#members.add(member)
    this.counters.accepted++
    this.counters.open++
    webSocket.on('message', (data, isBinary) => this.#onMessage(member, data, isBinary))
    webSocket.on('ping', data => this.#onControl(member, data))
    webSocket.on('pong', data => this.#onControl(member, data))
    webSocket.on('error', () => this.#onBroken(member))
    webSocket.on('close', () => this.#onClose(member))
  }

  #onMessage(member: Member, data: RawData, isBinary: boolean): void {
    if (member.isDismissed) return
    const violation = isBinary ? 'binary' : this.#take(member, String(data))
    if (violation !== null) this.#expel(member, violation)
  }

  #take(member: Member, text: string): Violation | null {
    if (!this.#mayAfford(member, Buffer.byteLength(text))) return 'rate'
    const message = parseMessage(text, this.#limits.maxTopicLength)
    return message === null ? 'malformed' : this.#act(member, message, text)
  }

  // The protocol's own pings cost as much as messages, since each of them is answered too.
  #onControl(member: Member, data: Buffer): void {
    member.hasAnswered = true
    if (!member.isDismissed && !this.#mayAfford(member, data.length)) this.#expel(member, 'rate')
  }

  #act(member: Member, message: ClientMessage, text: string): Violation | null {
    switch (message.type) {
      case 'subscribe':
        return this.#rooms.join(member, message.topics)
      case 'unsubscribe':
        this.#rooms.leave(member, message.topics)
        return null
      case 'publish': {
        const violation = this.#rooms.publish(member, message.topic, text)
        if (violation === null) this.counters.published++
        return violation
      }
      case 'ping':
        this.#post(member, textToFrame(PONG_TEXT))
        return null
    }
  }

  #deliver(text: string, members: ReadonlySet<Member>): void {
    const frame = textToFrame(text)
    for (const member of members) {
      if (this.#post(member, frame)) this.counters.delivered++
    }
  }

  #post(member: Member, frame: Buffer): boolean {
    if (member.webSocket.readyState !== WebSocket.OPEN || this.#cutIfSlow(member)) return false
    this.#outbox.post(member.socket, frame)
    return true
  }

  #cutIfSlow(member: Member): boolean {
    if (member.socket.writableLength <= this.#limits.maxBufferedBytes) return false
    this.counters.slow++
    this.#cut(member)
    return true
  }

  #mayAfford(member: Member, bytes: number): boolean {
    const nowMs = this.#nowMs()
    return member.messages.take(1, nowMs) && member.bytes.take(bytes, nowMs)
  }

  #expel(member: Member, violation: Violation): void {
    this.counters.violations[violation]++
    this.#dismiss(member, CLOSE_POLICY_VIOLATION, violation)
  }

  // ws answers with 1002, 1007 or 1009 by itself and then ignores our code; only the rest is left to do.
  #onBroken(member: Member): void {
    if (member.isDismissed) return
    this.counters.broken++
    this.#dismiss(member, CLOSE_POLICY_VIOLATION, 'malformed')
  }

  #dismiss(member: Member, code: number, reason: string): void {
    member.isDismissed = true
    this.#rooms.leaveAll(member)
    member.webSocket.close(code, reason)
    setTimeout(() => member.webSocket.terminate(), this.#limits.closeGraceMs).unref()
  }

  #cut(member: Member): void {
    member.isDismissed = true
    this.#rooms.leaveAll(member)
    member.webSocket.terminate()
  }

  #onClose(member: Member): void {
    member.isDismissed = true
    this.#rooms.leaveAll(member)
    if (this.#members.delete(member)) this.counters.open--
  }

  #beat(): void {
    for (const member of this.#members) {
      if (member.isDismissed || this.#cutIfSlow(member)) continue
      if (member.hasAnswered) {
        member.hasAnswered = false
        member.webSocket.ping()
      } else {
        this.counters.silent++
        this.#cut(member)
      }
    }
  }

  async #sendAway(): Promise<void> {
    clearInterval(this.#heartbeat)
    const departures = [...this.#members].map(member => {
      this.#dismiss(member, CLOSE_GOING_AWAY, 'the server is going away')
      return new Promise(resolve => member.webSocket.once('close', resolve))
    })
    await Promise.all(departures)
  }
}

function createCounters(): SignallingCounters {
  const violations = {
    malformed: 0,
    binary: 0,
    rate: 0,
    'too many topics': 0,
    'topic full': 0,
    'not subscribed': 0,
  }
  return {
    accepted: 0,
    open: 0,
    refused: 0,
    published: 0,
    delivered: 0,
    violations,
    broken: 0,
    slow: 0,
    silent: 0,
  }
}
