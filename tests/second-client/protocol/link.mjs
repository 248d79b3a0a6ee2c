/** The link and its keys. */
import { hkdfSync } from 'node:crypto'
import { base64url, fairHash } from './encoding.mjs'

const checksumOf = secret => {
  const hash = fairHash(0, secret)
  return base64url([(hash >>> 16) & 255, (hash >>> 8) & 255, hash & 255])
}

const derive = (secret, info) =>
  Buffer.from(hkdfSync('sha256', Buffer.from(secret), Buffer.alloc(0), info, 32))

/**
 * The room that a fragment names, or null for a broken link.
 * @returns {{ secret: string, topic: string, key: Buffer } | null}
 */
export const readFragment = fragment => {
  if (!/^[A-Za-z0-9_-]{26}$/.test(fragment)) return null
  const secret = fragment.slice(0, 22)
  if (checksumOf(secret) !== fragment.slice(22)) return null
  return { secret, topic: base64url(derive(secret, 'topic')), key: derive(secret, 'signalling') }
}

/** The room of a whole link (or of a bare fragment). */
export const readLink = link => readFragment(link.includes('#') ? link.slice(link.indexOf('#') + 1) : link)
