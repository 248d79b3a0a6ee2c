import { isRecord } from '../domain/claim.ts'

const MAX_SERVERS = 8
/** How long sitting down may wait for the answer, ms. */
const PATIENCE_MS = 3_000
// Browsers refuse a connection altogether when one of its helpers is malformed; so this is narrow.
const URL_SHAPE = /^(?:stun:(?<stun>[^?]+)|turns?:(?<turn>[^?]+)(\?transport=(udp|tcp))?)$/
const HOST_SHAPE = /^([a-z0-9]([a-z0-9.-]{0,251}[a-z0-9])?|\[[0-9a-f:.]{2,45}\])(:[0-9]{1,5})?$/i
/** Longest username or credential that is used: coturn's own are under 64. */
const MAX_PASS_LENGTH = 256

/** Asks our own server which helpers there are on the way; null when it cannot say. */
export async function fetchHelp(url: string): Promise<unknown> {
  try {
    const response = await fetch(url, { cache: 'no-store', signal: AbortSignal.timeout(PATIENCE_MS) })
    return response.ok ? await response.json() : null
  } catch {
    return null // out of reach, or no answer that can be read
  }
}

/** Reads the address of a second introducing server; null without one, or where this page may not use it. */
export function parseSecondServer(value: unknown, isSecurePage: boolean): string | null {
  if (!isRecord(value) || typeof value.also !== 'string' || !URL.canParse(value.also)) return null
  const { protocol, href } = new URL(value.also)
  if (protocol !== 'wss:' && (protocol !== 'ws:' || isSecurePage)) return null // browsers refuse the mixture
  return href
}

/** Reads the server's answer; whatever is not a plain STUN or TURN address is left out. */
export function parseIceServers(value: unknown): readonly RTCIceServer[] {
  if (!isRecord(value) || !Array.isArray(value.iceServers)) return []
  return value.iceServers
    .slice(0, MAX_SERVERS)
    .map(parseIceServer)
    .filter(server => server !== null)
}

/** Whether somebody can be reached by way of a relay, with these helpers. */
export function hasRelay(servers: readonly RTCIceServer[]): boolean {
  return servers.some(isRelay)
}

/** Whether this helper is a relay. */
export function isRelay({ urls }: RTCIceServer): boolean {
  return /^turns?:/.test(String(urls))
}

function parseIceServer(value: unknown): RTCIceServer | null {
  if (!isRecord(value)) return null
  const { urls, username, credential } = value
  const { stun, turn } = (typeof urls === 'string' ? URL_SHAPE.exec(urls)?.groups : null) ?? {}
  if (typeof urls !== 'string' || !HOST_SHAPE.test(stun ?? turn ?? '')) return null
  if (stun !== undefined) return { urls }
  // A relay without a pass is refused by browsers, and with it the whole connection.
  return isPassPart(username) && isPassPart(credential) ? { urls, username, credential } : null
}

function isPassPart(value: unknown): value is string {
  return typeof value === 'string' && value !== '' && value.length <= MAX_PASS_LENGTH
}
