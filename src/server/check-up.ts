import { randomBytes } from 'node:crypto'
import { createSocket } from 'node:dgram'
import { lookup } from 'node:dns/promises'
import { isIP } from 'node:net'
import { connect as connectTls } from 'node:tls'
import { WebSocket } from 'ws'
import { isPrivate } from './address.ts'
import { fetchPlaces } from './page-places.ts'
import { parseTurnUrl } from './turn.ts'
import { tryAllocation, within } from './turn-allocation.ts'

/*
 * What `npm run doctor -- https://room.example` looks at, from outside and as a browser would: TLS, page, config.json,
 * socket, helpers on the way, STUN and a TURN allocation. Each finding is a sentence for the person who hosts.
 */

export interface Finding {
  readonly verdict: 'well' | 'poor' | 'ill'
  readonly words: string
}

interface Helper {
  readonly urls: string
  readonly username?: string
  readonly credential?: string
}

/** For each answer. */
const PATIENCE_MS = 5_000
const DAY_MS = 86_400_000
/** Certificates that renew themselves do so a month before; one this close to its end has not. */
const SOON_DAYS = 14

/** Looks at everything in turn; `null` when the address cannot be read. */
export async function checkUp(address: string, patienceMs = PATIENCE_MS): Promise<Finding[] | null> {
  const base = URL.canParse(address) ? new URL(address) : null
  if (base === null || !/^https?:$/.test(base.protocol)) return null
  if (!/(\/|\.html)$/.test(base.pathname)) base.pathname += '/' // a folder, as whoever links to it may leave it out
  const findings = [await checkTls(base, patienceMs)]
  findings.push(await checkPage(base, patienceMs))
  const { sockets, ice, named, faults } = await fetchPlaces(base, patienceMs)
  findings.push(...faults.map(poor))
  for (const url of sockets) findings.push(await checkSocket(url, base, patienceMs))
  const asked = await fetchHelpers(ice, base, patienceMs)
  const written = parseHelpers(named) ?? []
  if (typeof asked === 'string' && written.length === 0) return [...findings, ill(asked)]
  const helpers = [...written, ...(typeof asked === 'string' ? [] : asked)]
  return [...findings, ...(await checkHelpers(helpers, patienceMs))]
}

function well(words: string): Finding {
  return { verdict: 'well', words }
}

function poor(words: string): Finding {
  return { verdict: 'poor', words }
}

function ill(words: string): Finding {
  return { verdict: 'ill', words }
}

function why(error: unknown): string {
  const cause = error instanceof Error && error.cause instanceof Error ? error.cause : error
  return cause instanceof Error ? cause.message : String(cause)
}

async function checkTls(base: URL, patienceMs: number): Promise<Finding> {
  if (base.protocol === 'http:')
    return /^(localhost|127\.|\[::1\])/.test(base.hostname)
      ? poor('Plain http. On this machine browsers allow it; from another one they open no microphone.')
      : ill('Plain http: browsers open no microphone here. Put a proxy with a certificate in front.')
  const host = base.hostname.replace(/^\[|\]$/g, '')
  const socket = connectTls({ host, port: Number(base.port || 443), servername: isIP(host) ? '' : host })
  try {
    await within<void>(patienceMs, (resolve, reject) =>
      socket.once('secureConnect', () => resolve()).once('error', reject),
    )
    const days = Math.floor((Date.parse(socket.getPeerCertificate().valid_to) - Date.now()) / DAY_MS)
    const words = `The certificate is trusted and good for ${days} more days.`
    return days < SOON_DAYS ? poor(`${words} It should have been renewed by now.`) : well(words)
  } catch (error) {
    return ill(`No trusted certificate: ${why(error)}.`)
  } finally {
    socket.destroy()
  }
}

async function checkPage(base: URL, patienceMs: number): Promise<Finding> {
  try {
    const response = await fetch(base, { signal: AbortSignal.timeout(patienceMs) })
    const text = await response.text()
    const isOurs = text.includes('<listening-room>')
    if (!response.ok || !isOurs) return ill(`Something answers (${response.status}), but it is not the room.`)
    const policy = response.headers.get('content-security-policy') ?? ''
    if (policy.includes('require-trusted-types-for')) return well('The page is there, with its policy.')
    return /http-equiv="Content-Security-Policy"/.test(text)
      ? poor(
          'The page is there and carries its policy itself, but without the headers of our server. That is a static host, or a proxy that keeps them back.',
        )
      : poor('The page is there, but its Content-Security-Policy is lost on the way: let the proxy pass it.')
  } catch (error) {
    return ill(`The page cannot be had: ${why(error)}.`)
  }
}

async function checkSocket(url: string, base: URL, patienceMs: number): Promise<Finding> {
  const isOwn = new URL(url).host === base.host
  const place = isOwn ? new URL(url).pathname : url
  const socket = new WebSocket(url, { origin: base.origin })
  socket.on('error', () => socket.terminate())
  const topic = randomBytes(32).toString('base64url')
  try {
    const heard = await within<string>(patienceMs, (resolve, reject) => {
      socket.once('message', data => resolve(String(data))).once('error', reject)
      socket.once('open', () => {
        socket.send(JSON.stringify({ type: 'subscribe', topics: [topic] }))
        socket.send(JSON.stringify({ type: 'publish', topic, data: 'check-up' }))
      })
    })
    return heard.includes(topic)
      ? well('People who come find each other: what is said over the socket is heard.')
      : ill(`The socket at ${place} answers with something else than what was said.`)
  } catch (error) {
    const question = why(error).includes('403')
      ? `Is ${base.origin} in its ORIGINS?`
      : 'Does the proxy pass WebSocket upgrades?'
    return ill(`The socket at ${place} does not work: ${why(error)}. ${question}`)
  } finally {
    socket.terminate()
  }
}

/** The helpers as a page at `base` is told of them, or in a sentence why it is not. */
async function fetchHelpers(ice: string, base: URL, patienceMs: number): Promise<readonly Helper[] | string> {
  const { origin, pathname } = new URL(ice)
  const place = origin === base.origin ? pathname : ice
  const unsaid = `It does not say which helpers there are (${place}): is the proxy in its way?`
  try {
    const headers = { Origin: base.origin }
    const response = await fetch(ice, { headers, signal: AbortSignal.timeout(patienceMs) })
    const admitted = response.headers.get('access-control-allow-origin')
    if (origin !== base.origin && admitted !== base.origin && admitted !== '*')
      return `A page at ${base.origin} may not read which helpers there are (${place}): name it in ORIGINS there.`
    return parseHelpers(await response.json()) ?? unsaid
  } catch {
    return unsaid
  }
}

function parseHelpers(value: unknown): readonly Helper[] | null {
  if (typeof value !== 'object' || value === null || !('iceServers' in value)) return null
  const { iceServers } = value
  const isHelper = (one: unknown): one is Helper =>
    typeof one === 'object' && one !== null && 'urls' in one && typeof one.urls === 'string'
  return Array.isArray(iceServers) ? iceServers.filter(isHelper) : null
}

async function checkHelpers(helpers: readonly Helper[], patienceMs: number): Promise<Finding[]> {
  const findings: Finding[] = []
  const stuns = helpers.filter(({ urls }) => urls.startsWith('stun:'))
  const turns = helpers.filter(({ urls }) => /^turns?:/.test(urls))
  if (stuns.length === 0) findings.push(poor('No STUN: two homes find each other only over the relay.'))
  for (const { urls } of stuns) findings.push(await checkStun(urls, patienceMs))
  if (turns.length === 0)
    findings.push(poor('Without a relay, some people on different networks will not hear each other.'))
  for (const helper of turns) findings.push(await checkTurn(helper, patienceMs))
  return findings
}

async function checkStun(url: string, patienceMs: number): Promise<Finding> {
  const { host, port } = /^stun:(?<host>\[[^\]]+\]|[^:]+)(:(?<port>\d+))?$/.exec(url)?.groups ?? {}
  const name = (host ?? '').replace(/^\[|\]$/g, '')
  const socket = createSocket(name.includes(':') ? 'udp6' : 'udp4')
  const question = Buffer.concat([Buffer.from('000100002112a442', 'hex'), randomBytes(12)])
  try {
    const answer = await within<Buffer>(patienceMs, (resolve, reject) => {
      socket.once('message', resolve).once('error', reject)
      socket.send(question, Number(port ?? 3478), name, error => error && reject(error))
    })
    const isAnswer = answer.subarray(4, 20).equals(question.subarray(4))
    return isAnswer ? well(`STUN answers at ${url}.`) : ill(`What answers at ${url} is not STUN.`)
  } catch (error) {
    return ill(`STUN at ${url}: ${why(error)}. Is that UDP port open to the outside?`)
  } finally {
    socket.close()
  }
}

/** A machine behind a translation of addresses knows itself by a private one, under which others do not find it. */
async function leadsNowhere(urls: string, relayed: string | null): Promise<boolean> {
  if (relayed === null || !isPrivate(relayed)) return false
  const { address } = await lookup(parseTurnUrl(urls)?.host ?? '', { family: 4 }).catch(() => ({
    address: '',
  }))
  return address !== relayed // in a house of one's own the relay is reached where it relays
}

async function checkTurn(
  { urls, username = '', credential = '' }: Helper,
  patienceMs: number,
): Promise<Finding> {
  const outcome = await tryAllocation({ url: urls, username, credential }, patienceMs)
  switch (outcome.kind) {
    case 'relayed':
      return (await leadsNowhere(urls, outcome.address))
        ? ill(
            `The relay at ${urls} takes our pass, but gives out ${outcome.address}, which nobody outside can reach: set its external-ip to the public address.`,
          )
        : well(`The relay at ${urls} takes our pass and gives an address.`)
    case 'refused':
      return ill(
        outcome.code === 401
          ? `The relay at ${urls} does not take our pass: is its static-auth-secret the same as TURN_SECRET?`
          : `The relay at ${urls} refuses with ${outcome.code}.`,
      )
    case 'unreachable':
      return ill(`The relay at ${urls}: ${outcome.reason}. Are its ports open to the outside?`)
  }
}
