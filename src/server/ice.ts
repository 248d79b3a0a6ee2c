import { parseHost } from './host.ts'

/** What a page needs for its RTCPeerConnections: the body of `GET /ice`. */
export interface IceAnswer {
  readonly iceServers: readonly { readonly urls: string }[]
  /** A second introducing server; left out without one. */
  readonly also?: string
}

/**
 * Names our own STUN responder by the host under which the visitor reached us, so that no third party is
 * asked. Empty when there is no responder or the Host header is not plainly a host.
 */
export function createIceAnswer(hostHeader: unknown, stunPort: number | null): IceAnswer {
  const host = parseHost(hostHeader)
  if (host === null || stunPort === null) return { iceServers: [] }
  return { iceServers: [{ urls: `stun:${host.name}:${stunPort}` }] }
}
