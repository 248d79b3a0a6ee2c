import { once } from 'node:events'
import {
  createServer as createHttpServer,
  type IncomingMessage,
  type Server,
  type ServerResponse,
} from 'node:http'
import { addressToHousehold } from './address.ts'
import { withoutBasePath } from './base-path.ts'
import { setSecurityHeaders } from './headers.ts'
import { DEFAULT_LIMITS, type Limits } from './limits.ts'
import { type MetricsDesk, openMetricsDesk } from './metrics.ts'
import { openReception, type Reception, type ReceptionOptions } from './reception.ts'
import { refuseUpgrade } from './refusal.ts'
import { createPage, type Page } from './static.ts'
import { createTurnstile } from './turnstile.ts'

export interface RoomServerOptions extends ReceptionOptions {
  /** 0 takes a free one. */
  readonly port: number
  /** The folder with the built page. */
  readonly clientDir: string
  /** Where the room lies on its host, if the proxy passes that on, like /room; at its top without. */
  readonly basePath?: string
  /** Where the counters are told, on this machine alone: 0 takes a free port; nowhere without. */
  readonly metricsPort?: number | null
}

/** The whole server: page, introductions and STUN. */
export interface RoomServer {
  readonly port: number
  /** null while STUN is off. */
  readonly stunPort: number | null
  /** null while the counters are told to nobody. */
  readonly metricsPort: number | null
  readonly counters: Reception['counters']
  /** Takes nobody in any more, sends everybody away, and resolves when they are gone; safe to call twice. */
  close(): Promise<void>
}

// A request here is one small GET of some 1.5 KB of headers; cookies of a neighbour on the same host fit in as well.
const MAX_HEADER_BYTES = 8 * 1024
// How often Node looks for requests that have been begun and not ended; its own 30 s would outlast the limit.
const LOOK_EVERY_MS = 1_000
// How long a page that is being sent may go on after the doors are shut.
const DRAIN_MS = 2_000

/** Starts the server; rejects when the page is missing or the port cannot be had. */
export async function createServer(options: RoomServerOptions): Promise<RoomServer> {
  const page = createPage(options.clientDir)
  const reception = await openReception(options)
  const http = createHttp(page, reception, options)
  let metrics: MetricsDesk | null = null
  try {
    metrics = await openMetrics(options, reception)
    const listening = once(http, 'listening')
    http.listen(options.port, options.host)
    await listening
  } catch (error) {
    await Promise.all([reception.close(), metrics?.close()])
    throw error
  }
  let closing: Promise<void> | null = null
  return {
    port: portOf(http),
    stunPort: reception.stunPort,
    metricsPort: metrics?.port ?? null,
    counters: reception.counters,
    close() {
      closing ??= shut(http, reception, metrics)
      return closing
    },
  }
}

function createHttp(page: Page, reception: Reception, options: RoomServerOptions): Server {
  const limits = { ...DEFAULT_LIMITS, ...options.limits }
  const http = createHttpServer({
    requestTimeout: limits.requestTimeoutMs,
    headersTimeout: limits.requestTimeoutMs,
    connectionsCheckingInterval: Math.min(LOOK_EVERY_MS, limits.requestTimeoutMs),
    maxHeaderSize: MAX_HEADER_BYTES,
  })
  boundConnections(http, limits, options.trustProxy ?? false)
  const { basePath = '' } = options
  http.on('request', (request, response) => {
    const url = withoutBasePath(request.url ?? '', basePath)
    if (url === null) return redirect(`${basePath}/`, request, response)
    request.url = url
    if (reception.handleRequest(request, response)) return
    setSecurityHeaders(request, response, options.also)
    if (request.method === 'GET' || request.method === 'HEAD') return page(request, response)
    response.writeHead(405, { Allow: 'GET, HEAD', Connection: 'close' }).end()
  })
  http.on('upgrade', (request, socket, head) => {
    request.url = withoutBasePath(request.url ?? '', basePath) ?? ''
    if (reception.handleUpgrade(request, socket, head)) return
    socket.on('error', () => socket.destroy())
    refuseUpgrade(socket, '404 Not Found')
  })
  return http
}

function redirect(to: string, request: IncomingMessage, response: ServerResponse): void {
  setSecurityHeaders(request, response)
  response.writeHead(308, { Location: to, 'Cache-Control': 'no-store' }).end()
}

/** Whoever holds connections open without a word is bounded as well; behind a proxy of ours they are all its own. */
function boundConnections(http: Server, limits: Limits, trustProxy: boolean): void {
  const { maxConnections, maxConnectionsPerAddress } = limits
  const perAddress = trustProxy ? maxConnections : maxConnectionsPerAddress
  const turnstile = createTurnstile(maxConnections, perAddress)
  http.on('connection', socket => {
    const way = turnstile.enter(addressToHousehold(socket.remoteAddress ?? ''))
    if (typeof way === 'string') socket.destroy()
    else socket.once('close', way)
  })
  // A page that is being sent and not read; sockets of the relay have a heartbeat instead.
  http.setTimeout(limits.idleTimeoutMs)
}

async function openMetrics({ metricsPort = null }: RoomServerOptions, { counters }: Reception) {
  return metricsPort === null ? null : openMetricsDesk(metricsPort, counters)
}

async function shut(http: Server, reception: Reception, metrics: MetricsDesk | null): Promise<void> {
  const shutting = new Promise<void>(resolve => http.close(() => resolve()))
  const patience = setTimeout(() => http.closeAllConnections(), DRAIN_MS)
  await Promise.all([reception.close(), metrics?.close(), shutting])
  clearTimeout(patience)
}

function portOf(http: Server): number {
  const address = http.address()
  if (address === null || typeof address === 'string') throw new Error('A listening TCP server has a port.')
  return address.port
}
