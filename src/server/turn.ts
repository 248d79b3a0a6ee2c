import { createHmac, randomBytes } from 'node:crypto'
import { parseHost } from './host.ts'

/*
 * Passes for a relay of the host's own, by the scheme that coturn knows as `use-auth-secret`: the name says until
 * when it is good, the password is its HMAC under a secret that only the two servers know. So the relay needs no
 * list of people, and neither server keeps anything about anybody.
 */

/** A relay that may be handed out. */
export interface Turn {
  readonly urls: readonly string[]
  /** What coturn was given as `static-auth-secret`; never leaves the server. */
  readonly secret: string
}

/** What one visitor is given, once for all addresses of the relay. */
export interface TurnPass {
  readonly username: string
  readonly credential: string
}

/**
 * For how long a pass opens new ways over the relay, in seconds. The page asks for it once, when it is opened: so it
 * has to outlast a circle with the time before and after it, also a whole day together; but one that got about is
 * worthless the next morning.
 */
export const PASS_SECONDS = 12 * 60 * 60
/** More are no help: each is tried on every connection, and browsers warn from five on. */
const MAX_URLS = 4
// So that the relay can count what one visitor uses; of no meaning beyond that, and different each time.
const VISITOR_BYTES = 9
const URL_SHAPE = /^(?<scheme>turns?):(?<host>[^?]+)(\?transport=(?<transport>udp|tcp))?$/
// RFC 7065 §3.2
const DEFAULT_PORTS = { turn: 3478, turns: 5349 }
const EXAMPLE = 'turn:relay.example:3478'

/** Reads what the host of the room has set; null without a relay. Throws one clear sentence, which never holds the secret. */
export function parseTurn(urls: string | undefined, secret: string | undefined): Turn | null {
  const all = (urls ?? '')
    .split(',')
    .map(url => url.trim())
    .filter(url => url !== '')
  if (all.length === 0) {
    if (secret) throw new Error(`TURN_SECRET needs TURN_URLS beside it, like "${EXAMPLE}".`)
    return null
  }
  const odd = all.find(url => !isTurnUrl(url))
  if (odd !== undefined)
    throw new Error(`TURN_URLS must be addresses like "${EXAMPLE}", with commas between them, not "${odd}".`)
  if (all.length > MAX_URLS) throw new Error(`TURN_URLS must be at most ${MAX_URLS} addresses.`)
  if (!secret) throw new Error('TURN_URLS needs TURN_SECRET beside it, the static-auth-secret of the relay.')
  return { urls: all, secret }
}

/** Writes a pass that is good from now on. */
export function createTurnPass(secret: string, nowSeconds: number, visitor = randomVisitor()): TurnPass {
  const username = `${Math.floor(nowSeconds) + PASS_SECONDS}:${visitor}`
  return { username, credential: createHmac('sha1', secret).update(username).digest('base64') }
}

/** Where one address of a relay leads. */
export interface TurnPlace {
  /** A name or an address, an IPv6 one without brackets. */
  readonly host: string
  readonly port: number
  readonly transport: 'udp' | 'tcp' | 'tls'
}

/** Reads one address of a relay (RFC 7065); null for anything else. */
export function parseTurnUrl(url: string): TurnPlace | null {
  const { scheme, host, transport } = URL_SHAPE.exec(url)?.groups ?? {}
  const parsed = parseHost(host)
  if (parsed === null || (scheme !== 'turn' && scheme !== 'turns')) return null
  return {
    host: parsed.name.replace(/^\[|\]$/g, ''),
    port: parsed.port ?? DEFAULT_PORTS[scheme],
    transport: scheme === 'turns' ? 'tls' : transport === 'tcp' ? 'tcp' : 'udp',
  }
}

function isTurnUrl(url: string): boolean {
  return parseTurnUrl(url) !== null
}

function randomVisitor(): string {
  return randomBytes(VISITOR_BYTES).toString('base64url')
}
