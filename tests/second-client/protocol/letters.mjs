/** Letters: sealed and signed. And notes, which say a version. */
import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto'
import { base64url, fromBase64url, isId, isObject, isWhole, parseJson } from './encoding.mjs'
import { isGenuine, readProof } from './identity.mjs'
import { readSignal } from './signals.mjs'

export const VERSION = 5
const NOTE_VERSION = 0
const TAG_BYTES = 16

const additionalData = (room, version) => Buffer.from(`${version}|${room.topic}`)

export const seal = (room, text, version = VERSION, iv = randomBytes(12)) => {
  const cipher = createCipheriv('aes-256-gcm', room.key, iv).setAAD(additionalData(room, version))
  const sealed = Buffer.concat([cipher.update(text, 'utf8'), cipher.final(), cipher.getAuthTag()])
  return `${version}.${base64url(iv)}.${base64url(sealed)}`
}

/** @returns {{ version: number, text: string } | null} */
export const unseal = (room, sealed) => {
  const parts = typeof sealed === 'string' ? sealed.split('.') : []
  if (parts.length !== 3 || !/^(0|[1-9]\d{0,8})$/.test(parts[0])) return null
  const version = Number(parts[0])
  const [iv, bytes] = parts.slice(1).map(fromBase64url)
  if (iv?.length !== 12 || !bytes || bytes.length < TAG_BYTES) return null
  try {
    const decipher = createDecipheriv('aes-256-gcm', room.key, iv).setAAD(additionalData(room, version))
    decipher.setAuthTag(bytes.subarray(-TAG_BYTES))
    const text = Buffer.concat([decipher.update(bytes.subarray(0, -TAG_BYTES)), decipher.final()])
    return { version, text: text.toString('utf8') }
  } catch {
    return null
  }
}

const signedText = (room, payload) => `signal|${VERSION}|${room.topic}|${payload}`

/** The envelope of one signal: [proof, payload, signature]. */
export const writeEnvelope = (room, identity, to, count, signal) => {
  const payload = JSON.stringify([to, count, signal])
  return JSON.stringify([identity.proof, payload, identity.sign(signedText(room, payload))])
}

export const writeLetter = (room, identity, to, count, signal) =>
  seal(room, writeEnvelope(room, identity, to, count, signal))

const readPayload = payload => {
  const parts = parseJson(payload)
  if (!Array.isArray(parts) || parts.length !== 3) return null
  const [to, count, value] = parts
  if ((to !== null && !isId(to)) || !isWhole(count, 1, Number.MAX_SAFE_INTEGER)) return null
  const signal = readSignal(value)
  return signal && { to, count, signal }
}

/** What a sealed text is known by: its IV. */
export const ivOf = sealed => sealed.split('.')[1]

const readNote = text => {
  const note = parseJson(text)
  if (!isObject(note) || !isWhole(note.version, 0, 1e9)) return null
  if (typeof note.sits !== 'boolean' || typeof note.to !== 'string') return null
  return { version: note.version, sits: note.sits, to: note.to }
}

/**
 * Opens a letter: what it says and who wrote it; null if it is none, or not wanted.
 * One in another version is { otherVersion }, a note { note: { version, sits, to } }.
 * @param {(to: string | null) => boolean} isWanted asked first: most letters in a room are to others, and judging costs the most
 * @param {(proof: string) => ReturnType<typeof readProof>} read whoever remembers proofs need not read them anew
 */
export const openLetter = (room, sealed, isWanted = () => true, read = readProof) => {
  const opened = unseal(room, sealed)
  if (!opened) return null
  if (opened.version === NOTE_VERSION) {
    const note = readNote(opened.text)
    return note && { note }
  }
  if (opened.version !== VERSION) return { otherVersion: opened.version }
  const envelope = parseJson(opened.text)
  if (!Array.isArray(envelope) || envelope.length !== 3) return null
  const [proof, payload, signature] = envelope
  const said = typeof payload === 'string' ? readPayload(payload) : null
  if (!said || !isWanted(said.to)) return null
  const author = read(proof)
  if (!author || !isGenuine(author.publicKey, signedText(room, payload), signature)) return null
  return { author, ...said }
}

/** A note that answers what somebody has sealed. */
export const writeNote = (room, sits, answered) =>
  seal(room, JSON.stringify({ version: VERSION, sits, to: ivOf(answered) }), NOTE_VERSION)

/** Each count of one sender counts once; of the last 1024 it is remembered which. */
export class Counts {
  #seen = new Map()

  isNew(id, count) {
    const seen = this.#seen.get(id) ?? this.#seen.set(id, new Set()).get(id)
    if (seen.has(count)) return false
    if (seen.size >= 1024) {
      const oldest = Math.min(...seen)
      if (count < oldest) return false
      seen.delete(oldest)
    }
    seen.add(count)
    return true
  }
}
