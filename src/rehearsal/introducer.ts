import { isRecord, parseJson } from '../domain/claim.ts'
import type { After } from '../voice/timer.ts'

/*
 * Whoever introduces people to each other in a rehearsal: the wire of the server as far as one room needs it, without a
 * server. Everything that is said goes to everybody, its speaker included, and is as sealed as ever.
 */

/** To the introducer and on, ms. */
const UNDER_WAY_MS = 20

export interface Introducer {
  /** Opens a socket for one device. */
  socketOf(device: string): () => WebSocket
  /** Takes a device out of reach, or brings it back. */
  setReach(device: string, isInReach: boolean): void
}

/** Opens it. */
export function openIntroducer(after: After): Introducer {
  const sockets = new Set<NearSocket>()
  const away = new Set<string>()
  const soon = (work: () => void) => void after(UNDER_WAY_MS, work)

  function hear(from: NearSocket, text: string): void {
    const frame = parseJson(text)
    if (away.has(from.device) || !isRecord(frame)) return
    if (frame.type === 'ping') soon(() => say(from, '{"type":"pong"}'))
    if (frame.type !== 'publish') return
    for (const to of sockets) soon(() => say(to, text))
  }

  function say(to: NearSocket, text: string): void {
    if (!away.has(to.device)) to.hear(text)
  }

  return {
    socketOf: device => () => {
      const socket = new NearSocket(device, text => hear(socket, text))
      sockets.add(socket)
      socket.onEnd = () => sockets.delete(socket)
      soon(() => {
        if (!away.has(device)) socket.open()
      })
      return socket as unknown as WebSocket // as much of one as kept-socket.ts asks for
    },
    setReach(device, isInReach) {
      if (isInReach) away.delete(device)
      else away.add(device)
    },
  }
}

class NearSocket {
  readonly device: string
  readyState: number = 0
  onopen: (() => void) | null = null
  onmessage: ((event: { readonly data: string }) => void) | null = null
  onclose: (() => void) | null = null
  onEnd: () => void = () => {}
  readonly #say: (text: string) => void

  constructor(device: string, say: (text: string) => void) {
    this.device = device
    this.#say = say
  }

  open(): void {
    if (this.readyState !== 0) return
    this.readyState = 1
    this.onopen?.()
  }

  send(text: string): void {
    if (this.readyState === 1) this.#say(text)
  }

  hear(data: string): void {
    if (this.readyState === 1) this.onmessage?.({ data })
  }

  close(): void {
    if (this.readyState === 3) return
    this.readyState = 3
    this.onEnd()
    this.onclose?.()
  }
}
