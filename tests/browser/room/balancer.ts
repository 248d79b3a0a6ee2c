import { once } from 'node:events'
import { connect, createServer, type Socket } from 'node:net'
import type { RoomHouse } from '../harness/room-house.ts'

/** One address before several processes, as a host would have it. Each connection stays with the process it began with. */
export interface Balancer {
  /** Where browsers go, without a slash at the end. */
  readonly url: string
  /** New connections go to this process from now on. */
  sendTo(house: RoomHouse): void
  close(): Promise<void>
}

export async function openBalancer(first: RoomHouse): Promise<Balancer> {
  let house = first
  const sockets = new Set<Socket>()
  const keep = (socket: Socket) => {
    sockets.add(socket)
    socket.once('close', () => sockets.delete(socket))
    socket.on('error', () => socket.destroy())
  }
  const server = createServer(inward => {
    const outward = connect(house.port, 'localhost')
    for (const [socket, other] of [
      [inward, outward],
      [outward, inward],
    ] as const) {
      keep(socket)
      socket.pipe(other)
      socket.once('close', () => other.destroy())
    }
  })
  server.listen(0)
  await once(server, 'listening')
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('A listening TCP server has a port.')
  return {
    url: `http://localhost:${address.port}`,
    sendTo(next) {
      house = next
    },
    async close() {
      for (const socket of sockets) socket.destroy()
      server.close()
    },
  }
}
