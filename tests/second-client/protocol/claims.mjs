/** Claims: one participant's own latest statement in one register. */
import { compareText, fairHash, isId, isWhole, parseJson } from './encoding.mjs'
import { isGenuine } from './identity.mjs'
import { rankOf, readBody, readPlace } from './registers.mjs'

const CLAIM_VERSION = 2
const MOST_TEXT = 32768
const MOST_KEY = 160
export const LAST_EPOCH = 1e9

/**
 * @typedef {{ author: string, place: string, register: string, slot: string | null,
 *   era: number, epoch: number, body: object, rank: number, normal: string }} Claim
 */

/** The place and the author that a key of a page names, or null. */
export const readKey = key => {
  if (key.length > MOST_KEY) return null
  const at = key.lastIndexOf(' ')
  const place = readPlace(key.slice(0, Math.max(at, 0)))
  const author = key.slice(at + 1)
  return place && isId(author) ? { ...place, author } : null
}

/** Reads a claim without judging its signature. @returns {Claim | null} */
export const readClaim = (where, author, text) => {
  if (typeof text !== 'string' || text.length > MOST_TEXT) return null
  const parts = parseJson(text)
  if (!Array.isArray(parts) || parts.length !== 3) return null
  const [era, epoch, value] = parts
  if (!isWhole(era, 0, LAST_EPOCH) || !isWhole(epoch, 1, LAST_EPOCH)) return null
  if (where.register === 'piece' && Number(where.slot ?? 0) !== era) return null
  const body = readBody(where, value, author)
  if (!body) return null
  const normal = JSON.stringify([era, epoch, body])
  const { place, register, slot } = where
  return { author, place, register, slot, era, epoch, body, rank: rankOf(register, body), normal }
}

const signedText = (room, place, text) => `claim|${CLAIM_VERSION}|${room.topic}|${place}|${text}`

/** Is this entry of a page genuine? Needs the author's proof. @returns {Claim & { text, signature } | null} */
export const judgeEntry = (room, key, value, proofOf) => {
  const where = readKey(key)
  if (!where || !Array.isArray(value) || value.length !== 2) return null
  const [text, signature] = value
  const claim = readClaim(where, where.author, text)
  const author = proofOf(where.author)
  if (!claim || !author || !isGenuine(author.publicKey, signedText(room, where.place, text), signature))
    return null
  return { ...claim, text, signature }
}

export const writeClaim = (room, identity, place, era, epoch, body) => {
  const text = JSON.stringify([era, epoch, body])
  return { key: `${place} ${identity.id}`, value: [text, identity.sign(signedText(room, place, text))] }
}

/** Positive when a is the greater claim. */
export const compareClaims = (a, b) =>
  a.era - b.era ||
  a.epoch - b.epoch ||
  a.rank - b.rank ||
  fairHash(a.epoch, a.author) - fairHash(b.epoch, b.author) ||
  compareText(a.author, b.author) ||
  compareText(a.normal, b.normal)

export const greatestOf = claims =>
  claims.reduce((best, claim) => (best && compareClaims(best, claim) >= 0 ? best : claim), null)
