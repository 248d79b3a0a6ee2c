import { parseHost } from './host.ts'
import { parseTurnUrl, type TurnPass } from './turn.ts'

/** One helper on the way, as browsers want it named. */
export type IceServer = { readonly urls: string } | ({ readonly urls: string } & TurnPass)

/** What a page needs for its RTCPeerConnections: the body of `GET /ice`. */
export interface IceAnswer {
  readonly iceServers: readonly IceServer[]
  /** A second introducing server; left out without one. */
  readonly also?: string
}

export interface IceHelp {
  readonly stunPort: number | null
  /** The addresses of the relay; empty without one. */
  readonly turnUrls: readonly string[]
  /** A second introducing server; null without one. */
  readonly also: string | null
  /** Asked for only where there is a relay. */
  createPass(): TurnPass
}

/**
 * Names our own STUN responder by the host under which the visitor reached us, so that no third party is
 * asked, and the relay with a fresh pass. Where the responder is off, the relay is named for STUN as well: it answers both
 * on one port. No STUN when there is neither, or the Host header is not plainly a host.
 */
export function createIceAnswer(
  hostHeader: unknown,
  { stunPort, turnUrls, also, createPass }: IceHelp,
): IceAnswer {
  const host = parseHost(hostHeader)
  const own = host === null || stunPort === null ? null : `stun:${host.name}:${stunPort}`
  const urls = stunPort === null ? stunOf(turnUrls) : own
  const stun = urls === null ? [] : [{ urls }]
  const second = also === null ? {} : { also }
  if (turnUrls.length === 0) return { iceServers: stun, ...second }
  const pass = createPass()
  return { iceServers: [...stun, ...turnUrls.map(urls => ({ urls, ...pass }))], ...second }
}

/** Where the relay answers STUN, if it is reached over UDP. */
function stunOf(turnUrls: readonly string[]): string | null {
  const urls = turnUrls.find(url => parseTurnUrl(url)?.transport === 'udp')
  return urls === undefined ? null : urls.replace(/^turn:/, 'stun:').replace(/\?.*$/, '')
}
