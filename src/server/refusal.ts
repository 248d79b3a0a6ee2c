import type { Duplex } from 'node:stream'

/** Answers an upgrade request with a plain HTTP status, and hangs up. */
export function refuseUpgrade(socket: Duplex, status: `${number} ${string}`): void {
  socket.end(`HTTP/1.1 ${status}\r\nConnection: close\r\nContent-Length: 0\r\n\r\n`, () => socket.destroy())
}
