import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import * as Y from 'yjs'
import { agreementsVersion, DEFAULT_AGREEMENTS, deriveAgreements } from '../../../src/domain/agreements.ts'
import { type Claim, fairHash, type ParticipantId } from '../../../src/domain/claim.ts'
import { deriveAdmitted } from '../../../src/domain/door.ts'
import { derivePieceOf, type PieceClaim } from '../../../src/domain/piece.ts'
import { acknowledgement } from '../../../src/domain/presence.ts'
import { deriveRemoved } from '../../../src/domain/removal.ts'
import { rosterHash } from '../../../src/domain/roster.ts'
import { WORD_LIST } from '../../../src/domain/word-list.ts'
import { bytesToText } from '../../../src/net/bytes.ts'
import { type Identity, meet } from '../../../src/net/identity.ts'
import { createRoomFragment, createRoomKeys, parseFragment } from '../../../src/net/room-link.ts'
import { rosterToBytes } from '../../../src/net/roster-digest.ts'
import { WIRE_VERSION } from '../../../src/net/wire.ts'
import { idsToWords } from '../../../src/spoken-words.ts'
import { frameOf } from './pages.ts'
import { CONTROL_SAMPLES, claimSamples, malformedClaims, SIGNAL_SAMPLES } from './wire-samples.ts'

/*
 * The test vectors that are published with the protocol. Written once and then only read, by our own tests as by others:
 *
 *   WRITE=1 npx vitest run --project unit tests/unit/protocol-vectors.test.ts
 *
 * writes them anew from the code as it stands, with the same secret and keys; so whoever changes the wire knows it.
 */

const FILE = join(import.meta.dirname, '../../../public/protocol-vectors.json')

export interface Someone {
  readonly name: string
  readonly fingerprint: string
  readonly publicKey: string
  readonly privateKey: JsonWebKey
  readonly proof: string
  readonly id: ParticipantId
}

export interface Said {
  readonly by: ParticipantId
  readonly text: string
}

export type Vectors = Awaited<ReturnType<typeof makeVectors>>

/** The vectors as they are published. */
export function readVectors(): Vectors {
  return JSON.parse(readFileSync(FILE, 'utf8'))
}

/** Writes them anew; secret and people stay as they were. */
export async function writeVectors(): Promise<void> {
  const { room, people } = readVectors()
  writeFileSync(FILE, `${JSON.stringify(await makeVectors(room?.secret, people), null, 2)}\n`)
}

/** Somebody of the vectors, as a device is them. */
export async function identityOf({ proof, privateKey }: Someone): Promise<Identity> {
  const known = await meet(proof)
  if (known === null) throw new Error('The people of the vectors prove themselves.')
  const curve = { name: 'ECDSA', namedCurve: 'P-256' }
  const key = await crypto.subtle.importKey('jwk', privateKey, curve, false, ['sign'])
  return {
    ...known,
    certificate: { expires: Number.POSITIVE_INFINITY, getFingerprints: () => [] },
    async sign(text) {
      const how = { name: 'ECDSA', hash: 'SHA-256' }
      return bytesToText(await crypto.subtle.sign(how, key, new TextEncoder().encode(text)))
    },
  }
}

export const hex = (bytes: ArrayBuffer | Uint8Array) => Buffer.from(new Uint8Array(bytes)).toString('hex')
export const unhex = (text: string) => new Uint8Array(Buffer.from(text, 'hex'))

async function makeVectors(givenSecret: string | undefined, givenPeople: readonly Someone[] | undefined) {
  const secret = givenSecret ?? createRoomFragment().slice(0, 22)
  const people = givenPeople ?? (await Promise.all(['Ana', 'Ben', 'Cem', 'Dan'].map(makeSomeone)))
  const room = await makeRoom(secret)
  const ids = people.map(({ id }) => id)
  return {
    about:
      'Test vectors of the listening room. Secret and private keys are known to everybody: use them for nothing else.',
    version: WIRE_VERSION,
    fairHash: makeHashes(ids),
    room,
    broken: makeBroken(room.fragment),
    people,
    letters: await makeLetters(room, people),
    signals: SIGNAL_SAMPLES,
    control: CONTROL_SAMPLES,
    frames: await makeFrames(room.topic, people),
    claims: await makeClaims(room.topic, people),
    pieces: makePieces(ids),
    admitted: makeAdmitted(ids),
    removed: makeRemoved(ids),
    agreements: makeAgreements(ids),
    acknowledgements: makeAcknowledgements(ids),
    rosters: makeRosters(ids),
    circleWords: await makeCircleWords(ids, room.topic),
  }
}

async function makeSomeone(name: string): Promise<Someone> {
  const keys = await crypto.subtle.generateKey({ name: 'ECDSA', namedCurve: 'P-256' }, true, [
    'sign',
    'verify',
  ])
  const fingerprint = crypto.getRandomValues(new Uint8Array(32))
  const publicKey = new Uint8Array(await crypto.subtle.exportKey('raw', keys.publicKey))
  const proof = `${bytesToText(fingerprint)}.${bytesToText(publicKey)}`
  const known = await meet(proof)
  if (known === null) throw new Error('A fresh key proves itself.')
  const { kty, crv, x, y, d } = await crypto.subtle.exportKey('jwk', keys.privateKey)
  const privateKey = { kty, crv, x, y, d } as JsonWebKey
  return { name, fingerprint: hex(fingerprint), publicKey: hex(publicKey), privateKey, proof, id: known.id }
}

async function rawKey(secret: string, info: string): Promise<ArrayBuffer> {
  const text = new TextEncoder()
  const root = await crypto.subtle.importKey('raw', text.encode(secret), 'HKDF', false, ['deriveBits'])
  const how = { name: 'HKDF', hash: 'SHA-256', salt: new Uint8Array(0), info: text.encode(info) }
  return crypto.subtle.deriveBits(how, root, 256)
}

async function makeRoom(secret: string) {
  const { topic } = await createRoomKeys(secret)
  // The fragment of a given secret: of all checksums the one that our own reader takes.
  const fragment = `${secret}${checksumOf(secret)}`
  if (parseFragment(fragment).kind !== 'room') throw new Error('The checksum is made as it is read.')
  return { secret, fragment, topic, key: hex(await rawKey(secret, 'signalling')) }
}

function checksumOf(secret: string): string {
  const hash = fairHash(0, secret)
  return bytesToText(Uint8Array.of(hash >>> 16, hash >>> 8, hash))
}

function makeHashes(ids: readonly ParticipantId[]) {
  const of: readonly (readonly [number, string])[] = [
    [0, ''],
    [0, 'a'],
    [1, 'a'],
    [7, 'täglich 🌱'],
    [1_000_000_000, ids[0] ?? ''],
    [3, ids.toSorted().join(' ')],
  ]
  return of.map(([number, text]) => ({ number, text, result: fairHash(number, text) }))
}

function makeBroken(fragment: string): readonly string[] {
  const other = fragment.endsWith('A') ? 'B' : 'A'
  return [
    fragment.slice(0, -1),
    `${fragment}A`,
    `${fragment.slice(0, -1)}${other}`,
    `${fragment.startsWith('A') ? 'B' : 'A'}${fragment.slice(1)}`,
    `${fragment.slice(0, 10)}.${fragment.slice(11)}`,
    'let-go.3',
  ]
}

interface Sealing {
  readonly topic: string
  readonly key: string
}

async function sealed(room: Sealing, envelope: string, version = WIRE_VERSION, topic = room.topic) {
  const iv = crypto.getRandomValues(new Uint8Array(12))
  const key = await crypto.subtle.importKey('raw', unhex(room.key), 'AES-GCM', false, ['encrypt'])
  const text = new TextEncoder()
  const how = { name: 'AES-GCM', iv, additionalData: text.encode(`${version}|${topic}`) }
  const body = await crypto.subtle.encrypt(how, key, text.encode(envelope))
  return { iv: hex(iv), sealed: `${version}.${bytesToText(iv)}.${bytesToText(body)}` }
}

async function makeLetters(room: Sealing, people: readonly Someone[]) {
  const [ana, ben, , dan] = people as [Someone, Someone, Someone, Someone]
  const consent = agreementsVersion(DEFAULT_AGREEMENTS)
  const write = async (from: Someone, to: string | null, count: unknown, signal: object) => {
    const payload = JSON.stringify([to, count, signal])
    const signedText = `signal|${WIRE_VERSION}|${room.topic}|${payload}`
    const signature = await (await identityOf(from)).sign(signedText)
    return { payload, signedText, signature, envelope: JSON.stringify([from.proof, payload, signature]) }
  }
  const good = async (from: Someone, to: ParticipantId | null, count: number, signal: object) => {
    const written = await write(from, to, count, signal)
    return { from: from.id, to, count, signal, ...written, ...(await sealed(room, written.envelope)) }
  }
  const knock = { kind: 'knock', name: 'Ana', consent, waits: false }
  const hello = { kind: 'hello', seated: false }
  const mine = await write(ana, null, 5, hello)
  const flipped = await sealed(room, mine.envelope)
  const altered = `${flipped.sealed.slice(0, -1)}${flipped.sealed.endsWith('A') ? 'Q' : 'A'}`
  const stolen = JSON.stringify([ana.proof, mine.payload, (await write(dan, null, 5, hello)).signature])
  const bad = async (why: string, envelope: string) => ({
    why,
    sealed: (await sealed(room, envelope)).sealed,
  })
  return {
    read: [
      await good(ana, null, 1, hello),
      await good(ana, ben.id, 2, knock),
      await good(ben, ana.id, 1, { kind: 'admitted', seat: 1, consent }),
      await good(ben, ana.id, 2, { kind: 'dial-me', has: null }),
    ],
    refused: [
      { why: 'altered on the way', sealed: altered },
      {
        why: 'sealed under another version',
        sealed: (await sealed(room, mine.envelope, WIRE_VERSION - 1)).sealed,
      },
      {
        why: 'sealed under another topic',
        sealed: (await sealed(room, mine.envelope, WIRE_VERSION, 'A'.repeat(43))).sealed,
      },
      await bad('signed by somebody else', stolen),
      await bad('a count that is none', (await write(ana, null, 0, hello)).envelope),
      await bad('a signal that is none', (await write(ana, null, 6, { kind: 'hello' })).envelope),
      await bad('four parts', JSON.stringify([...JSON.parse(mine.envelope), ''])),
      { why: 'one part too many', sealed: `${flipped.sealed}.AAAA` },
      { why: 'without its version', sealed: flipped.sealed.replace(/^\d+\./, '') },
      {
        why: 'of another version than it says',
        sealed: flipped.sealed.replace(/^\d+/, `${WIRE_VERSION - 1}`),
      },
    ],
    notes: [
      await makeNote(room, true, flipped.sealed),
      await makeNote(room, false, (await sealed(room, stolen)).sealed),
    ],
  }
}

/** What says to every version which one its writer has, in answer to a frame that was heard. */
async function makeNote(room: Sealing, sits: boolean, answers: string) {
  const text = JSON.stringify({ version: WIRE_VERSION + 1, sits, to: answers.split('.')[1] })
  return { answers, text, sealed: (await sealed(room, text, 0)).sealed }
}

async function signedEntry(topic: string, who: Someone, place: string, text: string) {
  const signature = await (await identityOf(who)).sign(`claim|2|${topic}|${place}|${text}`)
  return { key: `${place} ${who.id}`, value: [text, signature] as const }
}

async function makeFrames(topic: string, people: readonly Someone[]) {
  const [ana] = people as [Someone]
  const person = JSON.stringify([0, 1, claimSamples(people.map(({ id }) => id))[0]?.body])
  const entry = await signedEntry(topic, ana, 'person', person)
  const page = new Y.Doc()
  page.clientID = 1 // else the same page would be other bytes each time
  page.getMap('proofs').set(ana.id, ana.proof)
  page.clientID = 2 // of each place its own
  page.getMap('claims').set(entry.key, entry.value)
  const update = Y.encodeStateAsUpdate(page)
  const question = Y.encodeStateVector(new Y.Doc())
  return {
    read: [
      { step: 0, body: hex(question), frame: hex(frameOf(0, question)) },
      { step: 1, body: hex(update), frame: hex(frameOf(1, update)) },
      { step: 2, body: hex(update), frame: hex(frameOf(2, update)) },
    ],
    malformed: ['', '00', '0003010a', '0100', '000002', '00000100ff', '0102030405'],
    page: {
      update: hex(update),
      proofs: { [ana.id]: ana.proof },
      claims: { [entry.key]: entry.value },
    },
  }
}

async function makeClaims(topic: string, people: readonly Someone[]) {
  const [ana, ben, , dan] = people as [Someone, Someone, Someone, Someone]
  const ids = people.map(({ id }) => id)
  const genuine = []
  for (const { place, era = 0, epoch, body } of claimSamples(ids))
    genuine.push(await signedEntry(topic, ana, place, JSON.stringify([era, epoch, body])))
  const yes = JSON.stringify([0, 9, { ready: true }])
  const theirs = await signedEntry(topic, ben, 'readiness', yes)
  const refused = [
    {
      why: 'signed by somebody else',
      key: `readiness ${ben.id}`,
      value: (await signedEntry(topic, dan, 'readiness', yes)).value,
    },
    {
      why: 'of another room',
      ...(await signedEntry('A'.repeat(43), ben, 'readiness', yes)),
    },
    { why: 'signed for another place', key: `turn ${ben.id}`, value: theirs.value },
    {
      why: 'text altered',
      key: `readiness ${ben.id}`,
      value: [yes.replace('9', '8'), theirs.value[1]] as const,
    },
    {
      why: 'a slot that the body does not name',
      ...(await signedEntry(
        topic,
        ben,
        'scene/title',
        JSON.stringify([0, 1, { field: 'door', value: 'open' }]),
      )),
    },
    { why: 'a register that is none', ...(await signedEntry(topic, ben, 'wish', yes)) },
  ]
  for (const { place, text } of malformedClaims(ids, ben.id))
    refused.push({ why: 'a body out of bounds', ...(await signedEntry(topic, ben, place, text)) })
  return { genuine, refused }
}

const said = (by: ParticipantId | undefined, era: number, epoch: number, body: object): Said => ({
  by: by as ParticipantId,
  text: JSON.stringify([era, epoch, body]),
})

export function claimOf<Body>({ by, text }: Said): Claim<Body> {
  const [era, epoch, body] = JSON.parse(text)
  return { by, era, epoch, body }
}

function makePieces(ids: readonly ParticipantId[]) {
  const [ana, ben, cem, dan] = ids
  const cases: readonly (readonly [what: string, era: number, claims: readonly Said[]])[] = [
    ['nobody has claimed anything', 0, []],
    ['taken from the centre', 0, [said(ana, 0, 1, { kind: 'take' })]],
    ['handed on', 0, [said(ana, 0, 2, { kind: 'offer', to: ben }), said(ben, 0, 3, { kind: 'accept' })]],
    [
      'offered, and then let pass',
      0,
      [said(ana, 0, 2, { kind: 'offer', to: ben }), said(ben, 0, 3, { kind: 'onward', to: cem })],
    ],
    [
      'accept beats withdraw',
      0,
      [said(ana, 0, 3, { kind: 'withdraw' }), said(ben, 0, 3, { kind: 'accept' })],
    ],
    [
      'accept beats offer',
      0,
      [said(dan, 0, 3, { kind: 'offer', to: ana }), said(ben, 0, 3, { kind: 'accept' })],
    ],
    [
      'offer beats withdraw',
      0,
      [said(dan, 0, 3, { kind: 'withdraw' }), said(ben, 0, 3, { kind: 'offer', to: cem })],
    ],
    ['withdraw beats take', 0, [said(dan, 0, 3, { kind: 'take' }), said(ben, 0, 3, { kind: 'withdraw' })]],
    [
      'return beats carry',
      0,
      [said(dan, 0, 3, { kind: 'carry', to: ana, past: ben }), said(cem, 0, 3, { kind: 'return' })],
    ],
    [
      'carried past somebody, who answers after all',
      0,
      [said(cem, 0, 3, { kind: 'carry', to: dan, past: ben }), said(ben, 0, 3, { kind: 'accept' })],
    ],
    [
      'carried past somebody',
      0,
      [said(ana, 0, 2, { kind: 'offer', to: ben }), said(cem, 0, 3, { kind: 'carry', to: dan, past: ben })],
    ],
    ['return loses to take', 0, [said(cem, 0, 4, { kind: 'return' }), said(dan, 0, 4, { kind: 'take' })]],
    ...[1, 2, 3, 4, 5, 6].map(
      epoch =>
        [
          `four take at once, for the ${epoch}. time`,
          0,
          ids.map(id => said(id, 0, epoch, { kind: 'take' })),
        ] as const,
    ),
    ['laid', 0, [said(ana, 0, 7, { kind: 'take' }), said(ana, 0, 8, { kind: 'lay' })]],
    [
      'after a removal it begins in the centre',
      1,
      [said(ana, 0, 1_000_000_000, { kind: 'take' }), said(ben, 0, 3, { kind: 'accept' })],
    ],
    [
      'after a removal the epochs of before count no more',
      1,
      [said(ana, 0, 1_000_000_000, { kind: 'take' }), said(ben, 1, 1, { kind: 'take' })],
    ],
    ['the last epoch', 0, [said(ana, 0, 1_000_000_000, { kind: 'take' })]],
  ]
  return cases.map(([what, era, claims]) => {
    const piece = derivePieceOf(era, claims.map(one => claimOf(one)) as PieceClaim[])
    return { what, era, claims, piece }
  })
}

function makeAdmitted(ids: readonly ParticipantId[]) {
  const [ana, ben, cem, dan] = ids as [ParticipantId, ParticipantId, ParticipantId, ParticipantId]
  const cases: readonly { roots: readonly ParticipantId[]; claims: readonly Said[] }[] = [
    { roots: [ana], claims: [] },
    {
      roots: [cem, ben],
      claims: [
        said(ana, 0, 1, { ids: [ben] }),
        said(ben, 0, 2, { ids: [ana, cem] }),
        said(cem, 0, 1, { ids: [ben] }),
      ],
    },
    { roots: [ana], claims: [said(ana, 0, 1, { ids: [ben] }), said(dan, 0, 1, { ids: [ana, cem] })] },
  ]
  return cases.map(({ roots, claims }) => ({
    roots,
    claims,
    admitted: [
      ...deriveAdmitted(
        roots,
        claims.map(one => claimOf<{ ids: ParticipantId[] }>(one)),
      ),
    ].toSorted(),
  }))
}

function makeRemoved(ids: readonly ParticipantId[]) {
  const [ana, ben, cem, dan] = ids as [ParticipantId, ParticipantId, ParticipantId, ParticipantId]
  const asks = (by: ParticipantId, id: ParticipantId, among: readonly ParticipantId[]) =>
    said(by, 0, 1, { asks: [{ id, among }] })
  const cases: readonly (readonly [what: string, claims: readonly Said[]])[] = [
    ['one of three asks', [asks(ana, cem, [ana, ben, cem])]],
    ['two of three ask', [asks(ana, cem, [ana, ben, cem]), asks(ben, cem, [ana, ben, cem])]],
    ['two of four ask', [asks(ana, dan, ids), asks(ben, dan, ids)]],
    ['three of four ask', [asks(ana, dan, ids), asks(ben, dan, ids), asks(cem, dan, ids)]],
    [
      'an ask of a larger circle counts in no smaller one',
      [asks(ana, cem, [ana, ben, cem]), asks(ben, cem, ids)],
    ],
    [
      'an ask of a smaller circle counts in a larger one',
      [asks(ana, dan, ids), asks(ben, dan, ids), asks(cem, dan, [ana, cem, dan])],
    ],
  ]
  return cases.map(([what, claims]) => {
    const removal = claims.map(one => claimOf<{ asks: { id: ParticipantId; among: ParticipantId[] }[] }>(one))
    const person = ids.map(by => ({ by, era: 0, epoch: 1, body: {} as never }))
    return { what, seated: ids, claims, removed: [...deriveRemoved(new Set(ids), { person, removal })] }
  })
}

function makeAgreements(ids: readonly ParticipantId[]) {
  const [ana, ben] = ids
  const edit = (slot: string, place: number, agreement: object | null) => ({ slot, place, agreement })
  const own = (text: string) => ({ kind: 'own', text })
  const cases: readonly (readonly Said[])[] = [
    [],
    [said(ana, 0, 1, edit('x-0', 4, own('We begin on time.')))],
    [said(ana, 0, 1, edit('welcome', 2, null)), said(ben, 0, 1, edit('x-0', 1, own('Langsam, bitte. 🌱')))],
    [
      said(ana, 0, 1, edit('listening', 3, own('I listen.'))),
      said(ben, 0, 2, edit('listening', 3, own('I listen with my whole heart.'))),
    ],
    ['confidentiality', 'own-life', 'welcome', 'listening'].map((slot, at) =>
      said(ana, 0, 1, edit(slot, at, null)),
    ),
  ]
  return cases.map(claims => {
    const lines = deriveAgreements(claims.map(one => claimOf(one)) as never)
    const agreements = lines.map(line => line.agreement)
    return { claims, agreements, version: agreementsVersion(agreements) }
  })
}

function makeAcknowledgements(ids: readonly ParticipantId[]) {
  const [ana, ben] = ids
  const [first] = makePieces(ids)
  const held = derivePieceOf(0, [claimOf(said(ana, 0, 1, { kind: 'take' }))])
  if (first === undefined) throw new Error('There is a piece before any claim.')
  return [
    { piece: first.piece, seated: [ana] },
    { piece: held, seated: [ana, ben] },
    { piece: held, seated: ids },
  ].map(({ piece, seated }) => ({
    pieceKey: piece.key,
    seated,
    acknowledgement: acknowledgement(piece, seated as ParticipantId[]),
  }))
}

function makeRosters(ids: readonly ParticipantId[]) {
  const [ana, ben, cem, dan] = ids as [ParticipantId, ParticipantId, ParticipantId, ParticipantId]
  const cases = [
    { seated: [ana], left: [], removed: [] },
    { seated: [ana, ben, cem], left: [], removed: [] },
    { seated: [ana, ben], left: [cem], removed: [dan] },
  ]
  return cases.map(({ seated, left, removed }) => {
    const persons = [...seated, ...left, ...removed].map(by => {
      const here = (left as ParticipantId[]).includes(by) ? 'left' : 'in'
      return { by, era: 0, epoch: 1, body: { here } as never }
    })
    return { seated, left, removed, roster: rosterHash(seated, persons, new Set(removed)) }
  })
}

async function makeCircleWords(ids: readonly ParticipantId[], topic: string) {
  const examples = []
  for (const seated of [ids.slice(0, 2), ids])
    examples.push({
      topic,
      seated,
      bytes: hex(await rosterToBytes(seated, topic)),
      words: await idsToWords(seated, topic),
    })
  return { list: WORD_LIST.join(' '), examples }
}
