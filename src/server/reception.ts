import type { IncomingMessage, ServerResponse } from 'node:http'
import type { Duplex } from 'node:stream'
import { addressToHousehold, requestToAddress } from './address.ts'
import { createAllowances } from './allowances.ts'
import { setSecurityHeaders } from './headers.ts'
import { createIceAnswer } from './ice.ts'
import { DEFAULT_LIMITS } from './limits.ts'
import { createSignalling, type SignallingCounters, type SignallingOptions } from './signalling.ts'
import { createStun, type Stun, type StunCounters } from './stun.ts'
import { createTurnPass, type Turn } from './turn.ts'

/**
 * All that the server does besides handing out the page: it introduces. Whoever owns the HTTP server, ours or
 * Vite's, offers it every request and every upgrade, and it takes its own: `/ice`, `/healthz` and `/signal`.
 */
export interface Reception {
  /** False when the request is somebody else's. */
  handleRequest(request: IncomingMessage, response: ServerResponse): boolean
  /** False when the upgrade is somebody else's. */
  handleUpgrade(request: IncomingMessage, socket: Duplex, head: Buffer): boolean
  /** null while STUN is off. */
  readonly stunPort: number | null
  readonly counters: {
    readonly signalling: Readonly<SignallingCounters>
    readonly stun: Readonly<StunCounters> | null
  }
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
  /** Told in one sentence what does not work though the rest goes on. */
  readonly onNotice?: (sentence: string) => void
}

/** Opens the reception. A STUN port that cannot be had is told to `onNotice`, and STUN stays off. */
export async function openReception(options: ReceptionOptions): Promise<Reception> {
  const stun = await openStun(options)
  const signalling = createSignalling(options)
  const stunPort = stun?.port ?? null
  const askForIce = createIceDesk(options, stunPort)
  return {
    stunPort,
    counters: { signalling: signalling.counters, stun: stun?.counters ?? null },
    handleRequest(request, response) {
      const answer = answerTo(request, askForIce)
      if (answer === null) return false
      const { status = 200, type, body } = answer
      setSecurityHeaders(request, response, options.also)
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
    },
  }
}

interface Answer {
  readonly status?: number
  readonly type: string
  readonly body: string
}

const PLAIN = 'text/plain; charset=utf-8'

function answerTo(request: IncomingMessage, askForIce: (request: IncomingMessage) => Answer): Answer | null {
  if (request.method !== 'GET' && request.method !== 'HEAD') return null
  switch (pathOf(request)) {
    case '/ice':
      return askForIce(request)
    case '/healthz':
      return { type: PLAIN, body: 'ok' }
    default:
      return null
  }
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
    return { type: 'application/json', body: JSON.stringify(createIceAnswer(request.headers.host, help)) }
  }
}

function pathOf(request: IncomingMessage): string {
  return (request.url ?? '').replace(/\?.*$/s, '')
}

async function openStun({ stunPort, host, onNotice }: ReceptionOptions): Promise<Stun | null> {
  if (stunPort === null) return null
  try {
    return await createStun({ port: stunPort, host })
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error)
    onNotice?.(`STUN stays off, so people in different networks may not find each other (${why}).`)
    return null
  }
}
