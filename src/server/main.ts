import { fileURLToPath } from 'node:url'
import { parseHost } from './host.ts'
import { createServer, type RoomServerOptions } from './room-server.ts'
import { parseTurn } from './turn.ts'

/*
 * PORT         TCP port of the page and the signalling; 4000 unless given, 0 takes a free one
 * STUN_PORT    UDP port of the STUN responder; 3478 unless given, 0 or "off" turns it off
 * HOST         the one address to listen on; all of them unless given
 * SIGNAL_ALSO  ws: or wss: address of a second server's /signal, which pages use beside this one; none unless given
 * TRUST_PROXY  1 when every request comes through a proxy of ours that sets X-Forwarded-For
 * TURN_URLS    where our own coturn relays, as in turn:relay.example:3478, with commas between; none unless given
 * TURN_SECRET  the static-auth-secret of that coturn
 */

const DEFAULT_PORT = 4000
// RFC 8489 §18.6
const DEFAULT_STUN_PORT = 3478
const MAX_PORT = 65_535

await main()

async function main(): Promise<void> {
  try {
    const server = await createServer(optionsFrom(process.env))
    console.log(`The listening room is open at http://localhost:${server.port}`)
    // A second signal finds no listener and ends the process at once.
    process.once('SIGTERM', () => server.close())
    process.once('SIGINT', () => server.close())
  } catch (error) {
    console.error(sentenceFor(error))
    process.exitCode = 1
  }
}

function optionsFrom(env: NodeJS.ProcessEnv): RoomServerOptions {
  const stunPort = env.STUN_PORT === 'off' ? 0 : portFrom('STUN_PORT', env.STUN_PORT, DEFAULT_STUN_PORT)
  return {
    port: portFrom('PORT', env.PORT, DEFAULT_PORT),
    stunPort: stunPort === 0 ? null : stunPort,
    turn: parseTurn(env.TURN_URLS, env.TURN_SECRET),
    host: env.HOST || undefined,
    also: secondServerFrom(env.SIGNAL_ALSO),
    trustProxy: env.TRUST_PROXY === '1',
    clientDir: fileURLToPath(new URL('../client', import.meta.url)),
    onNotice: sentence => console.error(sentence),
  }
}

function secondServerFrom(text: string | undefined): string | null {
  if (text === undefined || text === '') return null
  const url = URL.canParse(text) ? new URL(text) : null
  const isPlain = url !== null && parseHost(url.host) !== null && url.username === '' && url.hash === ''
  if (isPlain && (url.protocol === 'ws:' || url.protocol === 'wss:')) return url.href
  throw new Error(`SIGNAL_ALSO must be an address like wss://example.org/signal, not "${text}".`)
}

function portFrom(name: string, text: string | undefined, fallback: number): number {
  if (text === undefined || text === '') return fallback
  const port = /^\d+$/.test(text) ? Number(text) : Number.NaN
  if (port <= MAX_PORT) return port
  throw new Error(`${name} must be a number from 0 to ${MAX_PORT}, not "${text}".`)
}

function sentenceFor(error: unknown): string {
  if (!(error instanceof Error)) return String(error)
  const isTaken = 'code' in error && error.code === 'EADDRINUSE' && 'port' in error
  return isTaken ? `Port ${error.port} is already taken; set PORT to another one.` : error.message
}
