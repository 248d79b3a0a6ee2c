import { createServer, type IncomingMessage, request, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { type WebSocket, WebSocketServer } from 'ws'
import type { RoomHouse } from '../harness/room-house.ts'

/** A browser that calls itself so is kept apart from all others. */
export const FAR_SIDE = 'far-side'

/**
 * An introducing server in the hands of somebody who wants to sit in between: it serves the true page, and relays the
 * true wire, but only among those on the same side.
 */
export interface DividedHouse {
  readonly url: string
  close(): Promise<void>
}

/** Opens it in front of the true server, from which it has the page. */
export async function openDividedHouse(house: RoomHouse): Promise<DividedHouse> {
  const server = createServer((asked, answer) => passOn(house.port, asked, answer))
  const sockets = new WebSocketServer({ server, path: '/signal' })
  const topics = new Map<WebSocket, { readonly side: string; readonly topics: Set<string> }>()
  sockets.on('connection', (socket, asked) => {
    const own = { side: sideOf(asked), topics: new Set<string>() }
    topics.set(socket, own)
    socket.on('close', () => topics.delete(socket))
    socket.on('message', bytes => {
      const message = JSON.parse(String(bytes)) as { type: string; topic?: string; topics?: string[] }
      if (message.type === 'ping') socket.send(JSON.stringify({ type: 'pong' }))
      for (const topic of message.topics ?? []) own.topics.add(topic)
      const to = [...topics].filter(([, it]) => it.side === own.side && it.topics.has(message.topic ?? ''))
      for (const [other] of to) other.send(JSON.stringify({ ...message, clients: to.length }))
    })
  })
  await new Promise<void>(resolve => server.listen(0, resolve))
  return {
    url: `http://localhost:${(server.address() as AddressInfo).port}`,
    async close() {
      for (const socket of sockets.clients) socket.terminate()
      server.closeAllConnections()
      await new Promise(resolve => server.close(resolve))
    },
  }
}

function sideOf(asked: IncomingMessage): string {
  return asked.headers['user-agent']?.includes(FAR_SIDE) ? 'far' : 'near'
}

function passOn(port: number, asked: IncomingMessage, answer: ServerResponse): void {
  const { method, url: path, headers } = asked
  const onward = request({ port, method, path, headers }, answered => {
    answer.writeHead(answered.statusCode ?? 502, answered.rawHeaders)
    answered.pipe(answer)
  })
  onward.on('error', () => answer.destroy())
  asked.pipe(onward)
}
