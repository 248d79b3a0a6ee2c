/*
 * The room may lie under a path of its host, like https://example.org/room/. The page finds everything beside itself, so a
 * proxy that takes the path off needs nothing here. One that passes it on is known by BASE_PATH.
 */

const SHAPE = /^(\/[A-Za-z0-9_~-][A-Za-z0-9._~-]*)+$/

/** Reads the path as the host has set it: empty for none. Throws one clear sentence when it is wrong. */
export function parseBasePath(text: string | undefined): string {
  const path = (text ?? '').replace(/\/$/, '')
  if (path === '' || SHAPE.test(path)) return path
  throw new Error(`BASE_PATH must be like "/room", not "${text}".`)
}

/**
 * The address as it is without that path; as it came where the path is not before it, since the proxy, or whoever asks for
 * our health from this machine, may leave it out. null for the path itself without its slash: there the page would look
 * for everything in the wrong place.
 */
export function withoutBasePath(address: string, basePath: string): string | null {
  if (basePath === '' || !address.startsWith(basePath)) return address
  const rest = address.slice(basePath.length)
  if (/^(\?.*)?$/s.test(rest)) return null
  return rest.startsWith('/') ? rest : address
}
