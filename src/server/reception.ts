import type { IncomingMessage, ServerResponse } from 'node:http'
import type { Duplex } from 'node:stream'
import { setSecurityHeaders } from './headers.ts'
import { createIceAnswer } from './ice.ts'
import { createSignalling, type SignallingCounters, type SignallingOptions } from './signalling.ts'
import { createStun, type Stun, type StunCounters } from './stun.ts'

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
  return {
    stunPort,
    counters: { signalling: signalling.counters, stun: stun?.counters ?? null },
    handleRequest(request, response) {
      const answer = answerTo(request, stunPort, options.also ?? null)
      if (answer === null) return false
      setSecurityHeaders(request, response, options.also)
      response.writeHead(200, { 'Content-Type': answer.type, 'Cache-Control': 'no-store' }).end(answer.body)
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

function answerTo(
  request: IncomingMessage,
  stunPort: number | null,
  also: string | null,
): { type: string; body: string } | null {
  if (request.method !== 'GET' && request.method !== 'HEAD') return null
  switch (pathOf(request)) {
    case '/ice':
      return {
        type: 'application/json',
        body: JSON.stringify({
          ...createIceAnswer(request.headers.host, stunPort),
          ...(also === null ? {} : { also }),
        }),
      }
    case '/healthz':
      return { type: 'text/plain; charset=utf-8', body: 'ok' }
    default:
      return null
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
