import type { Duplex } from 'node:stream'

/** Gathers what is written to sockets during one turn of the event loop and hands it over in one go each. */
export interface Outbox {
  /** Whole frames only: they are written between those of the WebSocket that owns the connection. */
  post(socket: Duplex, frame: Buffer): void
}

/** Builds an outbox. Nothing waits longer than the turn in which it was posted. */
export function createOutbox(): Outbox {
  const corked = new Set<Duplex>()
  const flush = () => {
    for (const socket of corked) socket.uncork()
    corked.clear()
  }
  return {
    post(socket, frame) {
      if (corked.size === 0) setImmediate(flush)
      if (!corked.has(socket)) socket.cork()
      corked.add(socket)
      socket.write(frame)
    },
  }
}
