import { isRecord } from '../domain/claim.ts'

const MAX_SERVERS = 8
/** How long sitting down may wait for the answer, ms. */
const PATIENCE_MS = 3_000
const URL_SHAPE = /^(stun|turn|turns):[\w.:[\]-]{1,255}(\?transport=(udp|tcp))?$/

/** Asks our own server which helpers there are on the way; null when it cannot say. */
export async function fetchHelp(url: string): Promise<unknown> {
  try {
    const response = await fetch(url, { cache: 'no-store', signal: AbortSignal.timeout(PATIENCE_MS) })
    return response.ok ? await response.json() : null
  } catch {
    return null // no server, no helpers: devices on one network still find each other
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

function parseIceServer(value: unknown): RTCIceServer | null {
  if (!isRecord(value)) return null
  const { urls, username, credential } = value
  if (typeof urls !== 'string' || !URL_SHAPE.test(urls)) return null
  if (typeof username === 'string' && typeof credential === 'string') return { urls, username, credential }
  return { urls }
}
