import { createDecipheriv, createHash, createPublicKey, hkdfSync, pbkdf2Sync, verify } from 'node:crypto'

/*
 * A second reader of the wire: nothing of the room's own code, only Node and what public/protocol.html says. If this one and
 * the room agree with the published vectors, the page says what is so.
 */

type Json = null | boolean | number | string | Json[] | { [name: string]: Json }

const sha256 = (data: string | Buffer) => createHash('sha256').update(data).digest()
const decode = (text: string) => Buffer.from(text, 'base64url')

/** “Conventions”. */
export function fairHash(number: number, text: string): number {
  let hash = (0x811c9dc5 ^ number) >>> 0
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193) >>> 0
  hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d) >>> 0
  return (hash ^ (hash >>> 12)) >>> 0
}

/** “The link and its keys”: null for a broken link. */
export function openLink(fragment: string): { topic: string; key: string } | null {
  if (!/^[A-Za-z0-9_-]{26}$/.test(fragment)) return null
  const secret = fragment.slice(0, 22)
  const check = Buffer.alloc(4)
  check.writeUInt32BE(fairHash(0, secret))
  if (check.subarray(1).toString('base64url') !== fragment.slice(22)) return null
  const derive = (info: string) => Buffer.from(hkdfSync('sha256', secret, '', info, 32))
  return { topic: derive('topic').toString('base64url'), key: derive('signalling').toString('hex') }
}

/** “Who somebody is”: the id that a proof proves. */
export function idOfProof(proof: string): string | null {
  const [fingerprint, key, ...rest] = proof.split('.').map(decode)
  if (fingerprint?.length !== 32 || key?.length !== 65 || key[0] !== 4 || rest.length > 0) return null
  return sha256(Buffer.concat([fingerprint, key])).toString('base64url')
}

/** “Conventions”: ECDSA P-256, r ‖ s. */
export function isSigned(proof: string, text: string, signature: string): boolean {
  const point = decode(proof.split('.')[1] ?? '')
  const jwk = {
    kty: 'EC',
    crv: 'P-256',
    x: point.subarray(1, 33).toString('base64url'),
    y: point.subarray(33).toString('base64url'),
  }
  const key = createPublicKey({ key: jwk, format: 'jwk' })
  const bytes = decode(signature)
  return bytes.length === 64 && verify('sha256', Buffer.from(text), { key, dsaEncoding: 'ieee-p1363' }, bytes)
}

/** “Versions”: whether a note answers this frame. */
export function isAnswer(note: string, frame: string): boolean {
  const { version, sits, to } = JSON.parse(note)
  return Number.isInteger(version) && typeof sits === 'boolean' && to === frame.split('.')[1]
}

/** “Letters”: what was sealed for this room and version; null for anything else. */
export function unseal({ topic, key }: { topic: string; key: string }, sealed: string, version: number) {
  const [said, ...parts] = sealed.split('.')
  if (said !== String(version) || parts.length !== 2) return null
  const [iv, body] = parts.map(decode) as [Buffer, Buffer]
  try {
    const cipher = createDecipheriv('aes-256-gcm', Buffer.from(key, 'hex'), iv)
    cipher.setAAD(Buffer.from(`${version}|${topic}`))
    cipher.setAuthTag(body.subarray(-16))
    return Buffer.concat([cipher.update(body.subarray(0, -16)), cipher.final()]).toString()
  } catch {
    return null // another key, or altered
  }
}

/** “Letters”: null for whatever was not written by whom it names, for this room. */
export function openLetter(room: { topic: string; key: string }, sealed: string) {
  const text = unseal(room, sealed, 5)
  if (text === null) return null
  const envelope = JSON.parse(text) as string[]
  const [proof = '', payload = '', signature = ''] = envelope
  if (envelope.length !== 3 || !isSigned(proof, `signal|5|${room.topic}|${payload}`, signature)) return null
  const [to, count, signal] = JSON.parse(payload) as [string | null, number, Json]
  return count >= 1 ? { from: idOfProof(proof), to, count, signal } : null
}

/** “The document channel”: a frame, or null. */
export function openFrame(hex: string): { step: number; body: string } | null {
  const bytes = Buffer.from(hex, 'hex')
  const step = bytes[1] ?? 3
  if (bytes[0] !== 0 || step > 2) return null
  let length = 0
  for (let at = 2; at < bytes.length; at++) {
    length += ((bytes[at] ?? 0) & 0x7f) * 2 ** (7 * (at - 2))
    if ((bytes[at] ?? 0) >= 0x80) continue
    return length === bytes.length - at - 1 ? { step, body: bytes.subarray(at + 1).toString('hex') } : null
  }
  return null
}

/** “Claims”: whether an entry is genuine, as far as signature and shape of the text tell. */
export function isGenuine(
  topic: string,
  key: string,
  [text, signature]: readonly [string, string],
  proofs: ReadonlyMap<string, string>,
): boolean {
  const [place, id] = key.split(' ') as [string, string]
  const proof = proofs.get(id)
  return (
    proof !== undefined &&
    idOfProof(proof) === id &&
    isSigned(proof, `claim|2|${topic}|${place}|${text}`, signature)
  )
}

interface Statement {
  readonly by: string
  readonly era: number
  readonly epoch: number
  readonly body: { readonly kind: string; readonly to?: string; readonly past?: string }
  readonly text: string
}

const RANKS: Readonly<Record<string, number>> = {
  accept: 6,
  offer: 5,
  onward: 5,
  lay: 5,
  withdraw: 4,
  take: 3,
  return: 2,
  carry: 1,
}

/** “Claims”: the greater of two; ranks are those of the piece. */
function compare(a: Statement, b: Statement): number {
  const inText = (x: string, y: string) => (x < y ? -1 : x > y ? 1 : 0)
  return (
    a.era - b.era ||
    a.epoch - b.epoch ||
    (RANKS[a.body.kind] ?? 0) - (RANKS[b.body.kind] ?? 0) ||
    fairHash(a.epoch, a.by) - fairHash(b.epoch, b.by) ||
    inText(a.by, b.by) ||
    inText(a.text, b.text)
  )
}

export function readStatement({ by, text }: { readonly by: string; readonly text: string }): Statement {
  const [era, epoch, body] = JSON.parse(text)
  return { by, era, epoch, body, text }
}

/** “The piece”: where it is in this era. */
export function pieceOf(era: number, claims: readonly Statement[]): object {
  const greatest = claims
    .filter(claim => claim.era === era)
    .toSorted(compare)
    .at(-1)
  if (greatest === undefined)
    return { at: 'centre', key: era === 0 ? 'origin' : `origin ${era}`, era, epoch: 0 }
  const { by, epoch, body } = greatest
  const { kind, to, past } = body
  const key = `${era}.${epoch}.${kind}.${by}${to ? `>${to}` : ''}${past ? `<${past}` : ''}`
  const at = { key, era, epoch }
  if (kind === 'lay' || kind === 'return') return { ...at, at: 'centre', laidBy: by }
  if (to !== undefined) return { ...at, at: 'offered', giver: by, to, past: past ?? null }
  return { ...at, at: 'held', holder: by, contested: kind !== 'accept' }
}

/** “Who was let in”. */
export function admittedBy(roots: readonly string[], claims: readonly { by: string; text: string }[]) {
  const set = new Set(roots)
  for (let before = -1; before !== set.size; ) {
    before = set.size
    for (const { by, text } of claims) if (set.has(by)) for (const id of JSON.parse(text)[2].ids) set.add(id)
  }
  return [...set].toSorted()
}

/** “Who is no longer in the circle”. */
export function removedBy(claims: readonly { by: string; text: string }[]): readonly string[] {
  const asks = claims.flatMap(({ by, text }) =>
    (JSON.parse(text)[2].asks as { id: string; among: string[] }[]).map(ask => ({ by, ...ask })),
  )
  const gone = asks.filter(({ id, among }) => {
    const counting = asks.filter(
      one => one.id === id && among.includes(one.by) && one.among.every(who => among.includes(who)),
    )
    const authors = new Set(counting.map(({ by }) => by)).size
    return authors >= 2 && authors * 2 > among.length
  })
  return [...new Set(gone.map(({ id }) => id))].toSorted()
}

/** “Agreements and their version”. */
export function versionOf(agreements: readonly { kind: string; key?: string; text?: string }[]): string {
  const list = agreements.map(one => [one.kind, one.kind === 'default' ? one.key : one.text])
  return sha256(JSON.stringify(list)).toString('hex')
}

/** “The piece”: what a heartbeat acknowledges. */
export function acknowledge(pieceKey: string, seated: readonly string[]): string {
  const hash = fairHash(seated.length, seated.toSorted().join(' '))
  return `${pieceKey}/${seated.length}.${hash.toString(36)}`
}

const isId = (value: unknown) => typeof value === 'string' && /^[A-Za-z0-9_-]{43}$/.test(value)

/** “Heartbeats”: a word in full, or null. */
function readWord(word: readonly Json[]): readonly Json[] | null {
  const [id, count, ageMs, key, lost, roster, whole] = word
  const isNumbered = Number.isInteger(count) && Number(count) >= 0 && Number(ageMs) >= 0
  const isSeen = typeof key === 'string' && key.length <= 200 && typeof whole === 'boolean'
  const isLost = Array.isArray(lost) && lost.length <= 64 && lost.every(isId)
  const isRoster = typeof roster === 'string' && /^([0-9a-f]{16})?$/.test(roster)
  return word.length === 7 && isId(id) && isNumbered && isSeen && isLost && isRoster ? word : null
}

/** “Heartbeats”: all words of a beat in full, or null. */
export function readBeat(text: string): readonly (readonly Json[])[] | null {
  const { words } = JSON.parse(text) as { words: Json[][] }
  const read: (readonly Json[])[] = []
  for (const said of words) {
    const place = said.length === 4 ? said[3] : undefined
    const meant = typeof place === 'number' ? read[place] : undefined
    const word = readWord(meant === undefined ? said : [...said.slice(0, 3), ...meant.slice(3)])
    if (word === null) return null
    read.push(word)
  }
  return words.length <= 64 ? read : null
}

/** “Heartbeats”: the roster. */
export function rosterOf(seated: readonly string[], gone: readonly string[]): string {
  const everyone = [...seated.map(id => `${id}+`), ...gone.map(id => `${id}-`)]
  const text = [...seated.toSorted(), '|', ...everyone.toSorted()].join(' ')
  return sha256(text).toString('hex').slice(0, 16)
}

/** “Circle words”. */
export function circleWords(list: string, topic: string, seated: readonly string[]) {
  const salt = `listening-room circle words 1|${topic}`
  const bytes = pbkdf2Sync(seated.toSorted().join(' '), salt, 600_000, 32, 'sha256')
  const bits = BigInt(`0x${bytes.toString('hex')}`) >> (256n - 66n)
  const words = list.split(' ')
  const at = (word: number) => Number((bits >> BigInt(11 * (5 - word))) & 2047n)
  return { bytes: bytes.toString('hex'), words: [0, 1, 2, 3, 4, 5].map(word => words[at(word)]) }
}
