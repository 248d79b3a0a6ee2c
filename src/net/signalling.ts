import { isRecord, parseJson } from '../domain/claim.ts'
import { type Courier, createCourier } from './courier.ts'
import { createEnvelopes } from './envelope.ts'
import type { Acquaintance } from './identity.ts'
import { createKeptSocket, type KeptSocket } from './kept-socket.ts'
import type { Notary } from './notary.ts'
import type { RoomKeys } from './room-link.ts'
import { createVersionWatch, type OtherVersion } from './version-watch.ts'
import type { Signal } from './wire.ts'

/*
 * The way by which strangers find each other: a socket to the introducing server, and to a second one where
 * one is given. Each learns a topic, ciphertext, addresses, and the version of this wire. What is said goes through all that stand; what
 * is said while none does waits for the first.
 */

export interface SignallingOptions {
  /** The first server, where it is known from the start; others can be added. */
  readonly url?: string
  readonly keys: RoomKeys
  readonly notary: Notary
  /** A signal to me or to everybody, opened, verified and not seen before. */
  onSignal(from: Acquaintance, signal: Signal): void
  /** A server is in reach (again, or another one), or none is any more. */
  onReach(reached: boolean): void
  /** Somebody in this room has another version of this page. */
  onOtherVersion?(other: OtherVersion): void
  /** Whether I sit in a circle by now; at the door without. */
  sits?(): boolean
  /** Opens a socket; the browser's own unless told otherwise. */
  readonly createSocket?: (url: string) => WebSocket
}

export interface Signalling extends Pick<Courier, 'send' | 'join' | 'carried' | 'ignored'> {
  /** Takes a server, or a second one beside the first; both are used. */
  add(url: string): void
  /** Tries the sockets now, for instance when the device is online again; not those that were just tried, if told so, ms. */
  hurry(unlessWithinMs?: number): void
  close(): void
}

/** A way to the introducing servers that are added; each is kept open until all is closed. */
export function createSignalling(options: SignallingOptions): Signalling {
  const { keys, notary, onReach } = options
  const sockets = new Map<string, KeptSocket>()
  let closed = false
  const courier = createCourier({
    me: notary.me,
    envelopes: createEnvelopes(keys, notary),
    now: () => performance.now(),
    onSignal: options.onSignal,
    post,
  })
  const watch = createVersionWatch({
    keys,
    post,
    sits: () => options.sits?.() ?? false,
    onOtherVersion: other => options.onOtherVersion?.(other),
    now: () => performance.now(),
  })

  function post(frame: string): void {
    watch.sent(frame)
    const text = JSON.stringify({ type: 'publish', topic: keys.topic, data: frame })
    const all = [...sockets.values()]
    const standing = all.filter(socket => socket.stands())
    for (const socket of standing.length > 0 ? standing : all) socket.send(text)
  }

  function add(url: string): void {
    if (closed || sockets.has(url)) return
    const socket = createKeptSocket({
      url,
      ...(options.createSocket && { createSocket: options.createSocket }),
      now: () => performance.now(),
      onOpen: () => JSON.stringify({ type: 'subscribe', topics: [keys.topic] }),
      onText(text) {
        const frame = parseJson(text)
        if (!isRecord(frame) || frame.type !== 'publish' || frame.topic !== keys.topic) return
        if (watch.take(frame.data) === null) courier.receive(url, frame.data)
      },
      onStands(stands) {
        if (stands || ![...sockets.values()].some(one => one.stands())) onReach(stands)
      },
    })
    sockets.set(url, socket)
  }

  if (options.url !== undefined) add(options.url)
  return {
    send: courier.send,
    join: courier.join,
    carried: courier.carried,
    ignored: () => courier.ignored() + watch.ignored(),
    add,
    hurry(unlessWithinMs = 0) {
      for (const socket of sockets.values()) socket.hurry(unlessWithinMs)
    },
    close() {
      closed = true
      courier.close()
      watch.close()
      for (const socket of sockets.values()) socket.close()
    },
  }
}
