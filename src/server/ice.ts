import { parseHost } from './host.ts'
import type { TurnPass } from './turn.ts'

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
 * asked, and the relay with a fresh pass. No STUN when there is no responder or the Host header is not plainly a host.
 */
export function createIceAnswer(
  hostHeader: unknown,
  { stunPort, turnUrls, also, createPass }: IceHelp,
): IceAnswer {
  const host = parseHost(hostHeader)
  const stun = host === null || stunPort === null ? [] : [{ urls: `stun:${host.name}:${stunPort}` }]
  const second = also === null ? {} : { also }
  if (turnUrls.length === 0) return { iceServers: stun, ...second }
  const pass = createPass()
  return { iceServers: [...stun, ...turnUrls.map(urls => ({ urls, ...pass }))], ...second }
}
