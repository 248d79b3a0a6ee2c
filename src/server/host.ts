import { isIPv6 } from 'node:net'

/** The name and port under which a visitor reached us, as their browser said it and we have checked it. */
export interface Host {
  /** A hostname, an IPv4 address, or an IPv6 address in brackets: ready for a URL. */
  readonly name: string
  /** null for the default port of the scheme. */
  readonly port: number | null
}

// RFC 1123 §2.1: letters, digits and inner hyphens, labels of at most 63, at most 253 in all.
const HOSTNAME = /^(?!.{254})[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?(\.[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?)*$/i
const HEADER = /^(?<name>\[[0-9a-f:.]+\]|[^[\]:]+)(:(?<port>[0-9]{1,5}))?$/i
const MAX_PORT = 65_535

/** Reads a Host header from a stranger; null for anything that is not plainly a host. */
export function parseHost(header: unknown): Host | null {
  const parts = typeof header === 'string' ? HEADER.exec(header)?.groups : undefined
  const name = parts?.name
  if (name === undefined || !(HOSTNAME.test(name) || isBracketedV6(name))) return null
  const port = parts?.port === undefined ? null : Number(parts.port)
  return port !== null && (port < 1 || port > MAX_PORT) ? null : { name, port }
}

/** The host as it stands in a URL. */
export function hostToText({ name, port }: Host): string {
  return port === null ? name : `${name}:${port}`
}

function isBracketedV6(name: string): boolean {
  return name.startsWith('[') && isIPv6(name.slice(1, -1))
}
