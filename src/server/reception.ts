import type { IncomingMessage, ServerResponse } from 'node:http'
import type { Duplex } from 'node:stream'
import { addressToHousehold, requestToAddress } from './address.ts'
import { createAllowances } from './allowances.ts'
import { type Bus, createMemoryBus } from './bus.ts'
import { setSecurityHeaders } from './headers.ts'
import { createIceAnswer } from './ice.ts'
import { type Imprint, imprintToConfiguration } from './imprint.ts'
import { DEFAULT_LIMITS } from './limits.ts'
import type { Countable } from './metrics.ts'
import { createSignalling, type SignallingOptions } from './signalling.ts'
import { createStun, type Stun } from './stun.ts'
import { createTurnPass, type Turn } from './turn.ts'

/**
 * All that the server does besides handing out the page: it introduces. Whoever owns the HTTP server, ours or
 * Vite's, offers it every request and every upgrade, and it takes its own: `/ice`, `/config.json`,
 * `/healthz`, and `/signal`.
 */
export interface Reception {
  /** False when the request is somebody else's. */
  handleRequest(request: IncomingMessage, response: ServerResponse): boolean
  /** False when the upgrade is somebody else's. */
  handleUpgrade(request: IncomingMessage, socket: Duplex, head: Buffer): boolean
  /** null while STUN is off. */
  readonly stunPort: number | null
  readonly counters: Countable
  /** Safe to call twice. */
  close(): Promise<void>
}

export interface ReceptionOptions extends SignallingOptions {
  /** The UDP port of the STUN responder: 0 takes a free one, null turns it off. */
  readonly stunPort: number | null
  /** A second introducing server, ws: or wss:, which pages use beside this one; null without. */
  readonly also?: string | null | undefined
  /** The relay that is handed out; none without. */
  readonly turn?: Turn | null
  /** The time of day, in seconds since 1970: passes for the relay say until when they are good. */
  readonly timeSeconds?: () => number
  /** The one address to listen on; all of them without. */
  readonly host?: string | undefined
  /** Who hosts the room; nobody is named without. */
  readonly imprint?: Imprint
  /** Told in one sentence what does not work though the rest goes on. */
  readonly onNotice?: (sentence: string) => void
}

/** Opens the reception. A STUN port that cannot be had is told to `onNotice`, and STUN stays off. */
export async function openReception(options: ReceptionOptions): Promise<Reception> {
  const { bus = createMemoryBus() } = options
  const configuration = options.imprint ? imprintToConfiguration(options.imprint) : '{}'
  const stun = await openStun(options)
  const signalling = createSignalling({ ...options, bus })
  const counters: Countable = {
    signalling: signalling.counters,
    stun: stun?.counters ?? null,
    get bus() {
      return bus.state
    },
  }
  const desks: Desks = {
    '/ice': createIceDesk(options, stun?.port ?? null),
    '/healthz': () => ({ type: PLAIN, body: healthOf(bus.state) }),
    '/config.json': () => ({ type: JSON_TYPE, body: configuration }),
  }
  return {
    stunPort: stun?.port ?? null,
    counters,
    handleRequest(request, response) {
      if (request.method !== 'GET' && request.method !== 'HEAD') return false
      const answer = desks[pathOf(request)]?.(request)
      if (answer === undefined) return false
      const { status = 200, type, body } = answer
      setSecurityHeaders(request, response, options.also)
      if (pathOf(request) === '/ice') admitOrigin(request, response, options.origins ?? [])
      response.writeHead(status, { 'Content-Type': type, 'Cache-Control': 'no-store' }).end(body)
      return true
    },
    handleUpgrade(request, socket, head) {
      if (pathOf(request) !== '/signal') return false
      signalling.handleUpgrade(request, socket, head)
      return true
    },
    async close() {
      await Promise.all([signalling.close(), stun?.close()])
      await bus.close()
    },
  }
}

interface Answer {
  readonly status?: number
  readonly type: string
  readonly body: string
}

/** Who answers which path. */
type Desks = { readonly [path: string]: (request: IncomingMessage) => Answer }

const PLAIN = 'text/plain; charset=utf-8'
const JSON_TYPE = 'application/json'

// With the bus away people who come through one process still find each other: it must not be taken out for that.
function healthOf(bus: Bus['state']): string {
  return bus === 'alone' ? 'ok' : `ok\nbus ${bus}`
}

/** Answers who asks for helpers on the way: each address so often, since a pass for the relay is worth something. */
function createIceDesk(options: ReceptionOptions, stunPort: number | null) {
  const limits = { ...DEFAULT_LIMITS, ...options.limits }
  const { turn = null, trustProxy = false } = options
  const { nowMs = () => performance.now(), timeSeconds = () => Date.now() / 1000 } = options
  const allowances = createAllowances(limits.icePerSecond, limits.iceBurst, limits.maxIceAddresses)
  const help = {
    stunPort,
    turnUrls: turn?.urls ?? [],
    also: options.also ?? null,
    createPass: () => createTurnPass(turn?.secret ?? '', timeSeconds()),
  }
  return (request: IncomingMessage): Answer => {
    const address = addressToHousehold(requestToAddress(request, trustProxy))
    if (!allowances.take(address, nowMs())) return { status: 429, type: PLAIN, body: 'Too many requests' }
    return { type: JSON_TYPE, body: JSON.stringify(createIceAnswer(request.headers.host, help)) }
  }
}

/** Lets a page that lies elsewhere read the answer, if the host has named where: a pass for the relay is worth something. */
function admitOrigin(request: IncomingMessage, response: ServerResponse, origins: readonly string[]): void {
  const { origin } = request.headers
  response.setHeader('Vary', 'Origin')
  if (origin !== undefined && origins.includes(origin))
    response.setHeader('Access-Control-Allow-Origin', origin)
}

function pathOf(request: IncomingMessage): string {
  return (request.url ?? '').replace(/\?.*$/s, '')
}

async function openStun({ stunPort, host, limits, nowMs, onNotice }: ReceptionOptions): Promise<Stun | null> {
  if (stunPort === null) return null
  try {
    return await createStun({ port: stunPort, host, limits, nowMs })
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error)
    onNotice?.(`STUN stays off, so people in different networks may not find each other (${why}).`)
    return null
  }
}
