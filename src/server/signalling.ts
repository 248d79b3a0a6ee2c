import type { IncomingMessage } from 'node:http'
import type { Duplex } from 'node:stream'
import { type RawData, WebSocket, WebSocketServer } from 'ws'
import { addressToHousehold, requestToAddress } from './address.ts'
import { type Bus, createMemoryBus } from './bus.ts'
import { createCounters, type SignallingCounters, type Violation } from './counters.ts'
import { payloadToFrame } from './frame.ts'
import { DEFAULT_LIMITS, type Limits } from './limits.ts'
import { Member } from './member.ts'
import { createOutbox } from './outbox.ts'
import { refuseUpgrade } from './refusal.ts'
import { createRooms, type Rooms } from './rooms.ts'
import { createTurnstile } from './turnstile.ts'
import { type ClientMessage, PONG, parseMessage } from './wire.ts'

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
  /** Whose pages may open a socket, as their browsers name it in `Origin`; everybody's without. */
  readonly origins?: readonly string[] | null
}

// RFC 6455 §7.4.1
const CLOSE_GOING_AWAY = 1001
const CLOSE_POLICY_VIOLATION = 1008
const PONG_FRAME = payloadToFrame(PONG)

/** Builds a relay that waits for upgrades. */
export function createSignalling(options: SignallingOptions = {}): Signalling {
  return new Relay(options)
}

class Relay implements Signalling {
  readonly counters = createCounters()
  readonly #limits: Limits
  readonly #nowMs: () => number
  readonly #trustProxy: boolean
  readonly #origins: ReadonlySet<string> | null
  readonly #webSockets: WebSocketServer
  readonly #turnstile
  readonly #rooms: Rooms<Member>
  readonly #outbox = createOutbox()
  readonly #members = new Set<Member>()
  readonly #heartbeat: NodeJS.Timeout
  #closing: Promise<void> | null = null

  constructor({ limits, bus = createMemoryBus(), nowMs, trustProxy = false, origins }: SignallingOptions) {
    this.#origins = origins ? new Set(origins) : null
    this.#limits = { ...DEFAULT_LIMITS, ...limits }
    this.#nowMs = nowMs ?? (() => performance.now())
    this.#trustProxy = trustProxy
    this.#turnstile = createTurnstile(this.#limits.maxSockets, this.#limits.maxSocketsPerAddress)
    this.#rooms = createRooms<Member>({
      bus,
      maxTopicsPerMember: this.#limits.maxTopicsPerSocket,
      maxMembersPerTopic: this.#limits.maxSocketsPerTopic,
      addressOf: member => member.address,
      onPayload: (payload, members) => this.#deliver(payload, members),
      onCrowdedOut: member => this.#expel(member, 'topic full'),
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
    if (this.#origins?.has(request.headers.origin ?? '') === false) {
      this.counters.foreign++
      refuseUpgrade(socket, '403 Forbidden')
      return
    }
    const address = addressToHousehold(requestToAddress(request, this.#trustProxy))
    const way = this.#closing === null ? this.#turnstile.enter(address) : 'closing'
    if (typeof way === 'string') {
      this.counters.refused++
      refuseUpgrade(socket, way === 'address-full' ? '429 Too Many Requests' : '503 Service Unavailable')
      return
    }
    socket.once('close', way)
    this.#webSockets.handleUpgrade(request, socket, head, webSocket =>
      this.#welcome(webSocket, socket, address),
    )
  }

  close(): Promise<void> {
    this.#closing ??= this.#sendAway()
    return this.#closing
  }

  #welcome(webSocket: WebSocket, socket: Duplex, address: string): void {
    const member = new Member(webSocket, socket, address, this.#limits, this.#nowMs())
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
    // ws hands over one Buffer unless it is told otherwise.
    if (isBinary || !Buffer.isBuffer(data)) this.#expel(member, 'binary')
    else if (!member.mayAfford(data.length, this.#nowMs())) this.#expel(member, 'rate')
    else if (!member.mustWait(data)) this.#read(member, data)
  }

  #read(member: Member, payload: Buffer): void {
    const message = parseMessage(payload.toString(), this.#limits.maxTopicLength)
    const outcome = message === null ? 'malformed' : this.#act(member, message, payload)
    if (typeof outcome === 'string') this.#expel(member, outcome)
    else if (outcome !== null) void member.holdUntil(outcome, frame => this.#read(member, frame))
  }

  // The protocol's own pings cost as much as messages, since each of them is answered too.
  #onControl(member: Member, data: Buffer): void {
    member.hasAnswered = true
    if (!member.isDismissed && !member.mayAfford(data.length, this.#nowMs())) this.#expel(member, 'rate')
  }

  #act(member: Member, message: ClientMessage, payload: Buffer): Violation | Promise<void> | null {
    switch (message.type) {
      case 'subscribe':
        return this.#rooms.join(member, message.topics)
      case 'unsubscribe':
        this.#rooms.leave(member, message.topics)
        return null
      case 'publish': {
        const violation = this.#rooms.publish(member, message.topic, payload)
        if (violation === null) this.counters.published++
        return violation
      }
      case 'ping':
        this.#post(member, PONG_FRAME)
        return null
    }
  }

  #deliver(payload: Buffer, members: ReadonlySet<Member>): void {
    const frame = payloadToFrame(payload)
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
    member.webSocket.resume() // one that is held must still hear the other's goodbye
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
