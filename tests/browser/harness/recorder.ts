// Stands in front of the server and keeps a copy of everything that passes, in both directions:
//
//   browser ──http──▶ recorder ──http──▶ server      heads and bodies, bodies also unpacked
//   browser ◀──ws───▶ recorder ◀──ws───▶ server      messages, unmasked

import { createServer, type IncomingMessage, request, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { Duplex } from 'node:stream'
import { brotliDecompressSync, gunzipSync, inflateSync } from 'node:zlib'
import { type RawData, WebSocket, WebSocketServer } from 'ws'

export interface Recorded {
  readonly direction: 'to-server' | 'to-browser'
  readonly over: 'http' | 'socket'
  readonly bytes: Buffer
}

export interface Recorder {
  readonly port: number
  readonly recorded: readonly Recorded[]
  /** How much went to browsers over http, as compressed as it went. */
  bytesToBrowsers(): number
  /** Which of these words have passed: plain, or as base64, hexadecimal, percent-encoded or UTF-16. */
  find(words: readonly string[]): string[]
  clear(): void
  close(): Promise<void>
}

/** Records what passes between browsers and the server on this port, which may die and come back. */
export async function createRecorder(serverPort: number): Promise<Recorder> {
  const recorded: Recorded[] = []
  let bytesToBrowsers = 0
  const keep: Keep = (direction, over, bytes) => recorded.push({ direction, over, bytes })
  const count = (bytes: number) => {
    bytesToBrowsers += bytes
  }
  const server = createServer((asked, answer) => relayRequest(serverPort, asked, answer, keep, count))
  const sockets = new WebSocketServer({ noServer: true, perMessageDeflate: false })
  server.on('upgrade', (asked, socket, head) => relaySocket(serverPort, sockets, asked, socket, head, keep))
  await new Promise<void>(resolve => server.listen(0, resolve))
  return {
    port: (server.address() as AddressInfo).port,
    recorded,
    bytesToBrowsers: () => bytesToBrowsers,
    find: words => findWords(recorded, words),
    clear: () => {
      recorded.length = 0
      bytesToBrowsers = 0
    },
    close: async () => {
      for (const socket of sockets.clients) socket.terminate()
      server.closeAllConnections()
      await new Promise(resolve => server.close(resolve))
    },
  }
}

type Keep = (direction: Recorded['direction'], over: Recorded['over'], bytes: Buffer) => void

function relayRequest(
  port: number,
  asked: IncomingMessage,
  answer: ServerResponse,
  keep: Keep,
  count: (bytes: number) => void,
): void {
  keep('to-server', 'http', headOf(`${asked.method} ${asked.url}`, asked))
  const onward = request(
    { port, method: asked.method, path: asked.url, headers: asked.headers },
    answered => {
      const head = headOf(`${answered.statusCode}`, answered)
      keep('to-browser', 'http', head)
      answer.writeHead(answered.statusCode ?? 502, answered.rawHeaders)
      const parts: Buffer[] = []
      answered.on('data', (part: Buffer) => parts.push(part))
      answered.on('end', () => {
        const body = Buffer.concat(parts)
        count(head.length + body.length)
        keep('to-browser', 'http', unpack(body, answered.headers['content-encoding']))
      })
      answered.pipe(answer)
    },
  )
  // A server that has died gives no answer; neither do we.
  onward.on('error', () => asked.socket.destroy())
  asked.on('data', (part: Buffer) => keep('to-server', 'http', part))
  asked.pipe(onward)
}

function relaySocket(
  port: number,
  sockets: WebSocketServer,
  asked: IncomingMessage,
  socket: Duplex,
  head: Buffer,
  keep: Keep,
): void {
  keep('to-server', 'http', headOf(`${asked.method} ${asked.url}`, asked))
  const { origin, host, 'sec-websocket-protocol': protocols, 'user-agent': agent } = asked.headers
  const headers = { ...(origin && { origin }), ...(host && { host }), ...(agent && { 'user-agent': agent }) }
  const wanted = protocols?.split(',').map(one => one.trim()) ?? []
  const onward = new WebSocket(`ws://127.0.0.1:${port}${asked.url}`, wanted, {
    headers,
    perMessageDeflate: false,
  })
  // No one is welcomed before the server has: while it is dead, a browser is turned away as by nobody there.
  const waiting: [RawData, boolean][] = []
  const early = (data: RawData, isBinary: boolean) => waiting.push([data, isBinary])
  onward.on('message', early)
  onward.once('error', () => socket.destroy())
  onward.once('open', () => {
    sockets.handleUpgrade(asked, socket, head, near => {
      onward.off('message', early)
      join(near, onward, 'to-server', keep)
      join(onward, near, 'to-browser', keep)
      for (const [data, isBinary] of waiting) onward.emit('message', data, isBinary)
    })
  })
}

function join(from: WebSocket, to: WebSocket, direction: Recorded['direction'], keep: Keep): void {
  from.on('message', (data, isBinary) => {
    keep(direction, 'socket', Buffer.from(data as Buffer))
    to.send(data, { binary: isBinary })
  })
  // A connection that breaks without a farewell (1006) breaks on the other side, too.
  from.on('close', (code, reason) => {
    if (code === 1005) to.close()
    else if (code === 1006) to.terminate()
    else to.close(code, reason)
  })
  from.on('error', () => to.terminate())
}

function headOf(line: string, message: IncomingMessage): Buffer {
  return Buffer.from(`${line}\n${message.rawHeaders.join('\n')}\n`)
}

function unpack(body: Buffer, encoding: string | undefined): Buffer {
  if (body.length === 0) return body
  if (encoding === 'br') return brotliDecompressSync(body)
  if (encoding === 'gzip') return gunzipSync(body)
  if (encoding === 'deflate') return inflateSync(body)
  return body
}

function findWords(recorded: readonly Recorded[], words: readonly string[]): string[] {
  const everything = Buffer.concat(recorded.map(({ bytes }) => bytes))
  return words.filter(word => disguises(word).some(disguise => everything.includes(disguise)))
}

/** A word as it would look in whatever carries bytes as letters. */
function disguises(word: string): Buffer[] {
  const bytes = Buffer.from(word)
  const letters = [bytes.toString('hex'), bytes.toString('hex').toUpperCase(), encodeURIComponent(word)]
  // In base64 a word looks different at each of three offsets; the letters at its edges depend on its neighbours.
  for (const offset of [0, 1, 2]) {
    const base64 = Buffer.concat([Buffer.alloc(offset), bytes])
      .toString('base64')
      .replace(/=+$/, '')
    const inner = base64.slice(
      offset === 0 ? 0 : offset + 1,
      (offset + bytes.length) % 3 === 0 ? undefined : -1,
    )
    letters.push(inner, inner.replaceAll('+', '-').replaceAll('/', '_'))
  }
  return [bytes, Buffer.from(word, 'utf16le'), ...letters.map(text => Buffer.from(text))]
}
