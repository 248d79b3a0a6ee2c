import { once } from 'node:events'
import { createServer, type IncomingHttpHeaders, request } from 'node:http'
import { connect, type Socket } from 'node:net'
import { type ClientOptions, WebSocket } from 'ws'
import { createSignalling, type Signalling, type SignallingOptions } from '../../src/server/signalling.ts'

/** A relay on a free port of this machine, and nothing around it. */
export interface Relay extends Signalling {
  readonly port: number
}

/** Starts a relay; closing it closes its HTTP server too. */
export async function openRelay(options: SignallingOptions = {}): Promise<Relay> {
  const signalling = createSignalling(options)
  const http = createServer()
  http.on('upgrade', (incoming, socket, head) => signalling.handleUpgrade(incoming, socket, head))
  http.listen(0, '127.0.0.1')
  await once(http, 'listening')
  const address = http.address()
  if (address === null || typeof address === 'string') throw new Error('A listening TCP server has a port.')
  return {
    port: address.port,
    counters: signalling.counters,
    handleUpgrade: signalling.handleUpgrade,
    async close() {
      await signalling.close()
      http.close()
    },
  }
}

/** One client of the relay, as a stock client would speak to it. */
export interface Visitor {
  readonly socket: WebSocket
  /** Sends an object as JSON, a text as it is, and bytes as a binary frame. */
  say(what: object | string | Uint8Array): void
  subscribe(...topics: string[]): void
  publish(topic: string, data: unknown): void
  /** The next message not yet taken, waited for if need be; rejects when the socket closes instead. */
  next(): Promise<unknown>
  /** Resolves when everything said so far has been dealt with. */
  settled(): Promise<void>
  readonly closed: Promise<{ readonly code: number; readonly reason: string }>
}

/** Connects to `/signal`; rejects with the HTTP status when turned away. */
export async function visit(port: number, options: ClientOptions = {}): Promise<Visitor> {
  const socket = new WebSocket(`ws://127.0.0.1:${port}/signal`, options)
  const inbox: unknown[] = []
  const waiting: { resolve: (message: unknown) => void; reject: (error: Error) => void }[] = []
  socket.on('message', data => {
    const message: unknown = JSON.parse(String(data))
    const first = waiting.shift()
    if (first === undefined) inbox.push(message)
    else first.resolve(message)
  })
  const closed = new Promise<{ code: number; reason: string }>(resolve =>
    socket.once('close', (code, reason) => {
      for (const { reject } of waiting) reject(new Error(`The socket closed with ${code} ${reason}.`))
      resolve({ code, reason: String(reason) })
    }),
  )
  await opened(socket)
  socket.on('error', () => socket.terminate())
  const visitor: Visitor = {
    socket,
    closed,
    say: what =>
      socket.send(typeof what === 'string' || what instanceof Uint8Array ? what : JSON.stringify(what)),
    subscribe: (...topics) => visitor.say({ type: 'subscribe', topics }),
    publish: (topic, data) => visitor.say({ type: 'publish', topic, data }),
    next: () =>
      inbox.length > 0
        ? Promise.resolve(inbox.shift())
        : new Promise((resolve, reject) => waiting.push({ resolve, reject })),
    async settled() {
      const pong = once(socket, 'pong')
      socket.ping()
      await pong
    },
  }
  return visitor
}

function opened(socket: WebSocket): Promise<void> {
  return new Promise((resolve, reject) => {
    socket.once('open', resolve)
    socket.once('error', reject)
    socket.once('unexpected-response', (_request, response) => {
      reject(new Error(String(response.statusCode)))
      socket.terminate()
    })
  })
}

/** A TCP connection past the handshake, for frames that no decent client would send. */
export async function visitRaw(port: number): Promise<Socket> {
  const socket = connect(port, '127.0.0.1')
  const key = Buffer.alloc(16).toString('base64')
  socket.write(
    `GET /signal HTTP/1.1\r\nHost: room\r\nConnection: Upgrade\r\nUpgrade: websocket\r\n` +
      `Sec-WebSocket-Version: 13\r\nSec-WebSocket-Key: ${key}\r\n\r\n`,
  )
  await once(socket, 'data')
  return socket
}

export interface Answer {
  readonly status: number
  readonly headers: IncomingHttpHeaders
  readonly body: Buffer
}

/** Asks over HTTP with exactly these headers; rejects when the connection breaks off. */
export function ask(
  port: number,
  path: string,
  { method = 'GET', headers = {} }: { method?: string; headers?: Record<string, string> } = {},
): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const asking = request({ host: '127.0.0.1', port, path, method, headers, agent: false }, response => {
      const chunks: Buffer[] = []
      response.on('data', (chunk: Buffer) => chunks.push(chunk))
      response.on('error', reject)
      response.on('end', () =>
        resolve({ status: response.statusCode ?? 0, headers: response.headers, body: Buffer.concat(chunks) }),
      )
    })
    asking.on('error', reject)
    asking.end()
  })
}
