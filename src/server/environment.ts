import { parseBasePath } from './base-path.ts'
import { parseHost } from './host.ts'
import { type Imprint, imprintToText, parseImprint } from './imprint.ts'
import type { RedisPlace } from './redis-line.ts'
import { parseTurn, type Turn } from './turn.ts'

/*
 * PORT           TCP port of the page and the signalling; 4000 unless given, 0 takes a free one
 * HOST           the one address to listen on; all of them unless given
 * STUN_PORT      UDP port of the STUN responder; 3478 unless given, 0 or "off" turns it off
 * TURN_URLS      where our own coturn relays, as in turn:relay.example:3478, with commas between; none unless given
 * TURN_SECRET    the static-auth-secret of that coturn
 * REDIS_URL      redis: or rediss: address that several processes share; with commas between, nodes of a cluster
 * REDIS_CLUSTER  1 when a single address leads to a cluster
 * SIGNAL_ALSO    ws: or wss: address of a second server's /signal, which pages use beside this one; none unless given
 * ORIGINS        whose pages may open a socket, as in https://room.example, with commas between; everybody's unless given.
 *                A page that lies elsewhere is told of helpers on the way only when it is named here
 * TRUST_PROXY    1 when every request comes through a proxy of ours that sets X-Forwarded-For
 * BASE_PATH      where the room lies on its host when the proxy passes that path on, as in /room; at the top unless given
 * METRICS_PORT   TCP port of /metrics, for this machine alone; off unless given, 0 takes a free one
 * HOSTED_BY      who hosts the room, in a few words for its home page
 * CONTACT_URL    where they can be reached: an https: or mailto: address
 * LEGAL_URL      where they say what the law asks for: an https: or mailto: address
 * PAGE_LANGUAGE  the language of the page for whoever speaks none of ours, as in de
 */

/** All that the host of the room can set. */
export interface Settings {
  readonly port: number
  readonly host: string | undefined
  /** null turns STUN off. */
  readonly stunPort: number | null
  readonly turn: Turn | null
  readonly redis: RedisPlace | null
  readonly also: string | null
  readonly origins: readonly string[] | null
  readonly trustProxy: boolean
  /** Empty at the top of the host. */
  readonly basePath: string
  /** null keeps the counters to ourselves; 0 takes a free port. */
  readonly metricsPort: number | null
  readonly imprint: Imprint
}

type Environment = Readonly<Record<string, string | undefined>>

const DEFAULT_PORT = 4000
// RFC 8489 §18.6
const DEFAULT_STUN_PORT = 3478
const MAX_PORT = 65_535

/** Reads the environment once. Throws one clear sentence about the first value that is wrong, never with a secret in it. */
export function parseEnvironment(env: Environment): Settings {
  const stunPort = env.STUN_PORT === 'off' ? 0 : portFrom('STUN_PORT', env.STUN_PORT, DEFAULT_STUN_PORT)
  return {
    port: portFrom('PORT', env.PORT, DEFAULT_PORT),
    host: env.HOST || undefined,
    stunPort: stunPort === 0 ? null : stunPort,
    turn: parseTurn(env.TURN_URLS, env.TURN_SECRET),
    redis: redisFrom(env),
    also: secondServerFrom(env.SIGNAL_ALSO),
    origins: originsFrom(env.ORIGINS),
    trustProxy: switchFrom('TRUST_PROXY', env.TRUST_PROXY),
    basePath: parseBasePath(env.BASE_PATH),
    metricsPort:
      env.METRICS_PORT && env.METRICS_PORT !== 'off' ? portFrom('METRICS_PORT', env.METRICS_PORT, 0) : null,
    imprint: parseImprint(env),
  }
}

/** What stands in the table at the start, one line for each thing, without secrets. */
export function settingsToTable(
  settings: Settings,
  ports: { port: number; stunPort: number | null; metricsPort: number | null },
): string {
  const { turn, redis, also, origins, trustProxy } = settings
  const rows = [
    ['page', `port ${ports.port}, ${settings.host ?? 'all addresses'}${placeOf(settings.basePath)}`],
    ['STUN', ports.stunPort === null ? 'off' : `UDP port ${ports.stunPort}`],
    [
      'relay',
      turn?.urls.join(', ') ??
        'none. Without a relay, some people on different networks will not hear each other.',
    ],
    ['bus', redis === null ? 'in memory, for one process' : redis.urls.map(withoutSecrets).join(', ')],
    ['pages of', origins?.join(', ') ?? 'everybody'],
    ['proxy', trustProxy ? 'ours, its last X-Forwarded-For counts' : 'none'],
    ['also', also ?? 'no second server'],
    [
      'metrics',
      ports.metricsPort === null ? 'off' : `port ${ports.metricsPort}, /metrics, for this machine alone`,
    ],
    ['host', imprintToText(settings.imprint)],
  ] as const
  return rows.map(([name, what]) => `  ${name.padEnd(9)} ${what}`).join('\n')
}

function placeOf(basePath: string): string {
  return basePath === '' ? '' : `, under ${basePath}/`
}

function portFrom(name: string, text: string | undefined, fallback: number): number {
  if (text === undefined || text === '') return fallback
  const port = /^\d+$/.test(text) ? Number(text) : Number.NaN
  if (port <= MAX_PORT) return port
  throw new Error(`${name} must be a number from 0 to ${MAX_PORT}, not "${text}".`)
}

function switchFrom(name: string, text: string | undefined): boolean {
  if (text === undefined || text === '' || text === '0') return false
  if (text === '1') return true
  throw new Error(`${name} must be 1 or 0, not "${text}".`)
}

function secondServerFrom(text: string | undefined): string | null {
  if (text === undefined || text === '') return null
  const url = URL.canParse(text) ? new URL(text) : null
  const isPlain = url !== null && parseHost(url.host) !== null && url.username === '' && url.hash === ''
  if (isPlain && (url.protocol === 'ws:' || url.protocol === 'wss:')) return url.href
  throw new Error(`SIGNAL_ALSO must be an address like wss://example.org/signal, not "${text}".`)
}

function originsFrom(text: string | undefined): readonly string[] | null {
  const all = listFrom(text)
  for (const origin of all) {
    const url = URL.canParse(origin) ? new URL(origin) : null
    if (url !== null && /^https?:$/.test(url.protocol) && url.origin === origin) continue
    throw new Error(`ORIGINS must be like "https://room.example", with commas between them, not "${origin}".`)
  }
  return all.length === 0 ? null : all
}

// What is wrong with an address is not repeated: there may be a password in it.
function redisFrom({ REDIS_URL, REDIS_CLUSTER }: Environment): RedisPlace | null {
  const urls = listFrom(REDIS_URL)
  const isCluster = switchFrom('REDIS_CLUSTER', REDIS_CLUSTER) || urls.length > 1
  if (urls.length === 0) {
    if (isCluster) throw new Error('REDIS_CLUSTER needs REDIS_URL beside it.')
    return null
  }
  const isRedis = (url: string) => URL.canParse(url) && /^rediss?:$/.test(new URL(url).protocol)
  if (urls.every(isRedis)) return { urls, isCluster }
  throw new Error('REDIS_URL must be an address like redis://localhost:6379, or several with commas between.')
}

function listFrom(text: string | undefined): readonly string[] {
  const all = (text ?? '').split(',').map(one => one.trim())
  return all.filter(one => one !== '')
}

function withoutSecrets(url: string): string {
  const { protocol, host } = new URL(url)
  return `${protocol}//${host}`
}
