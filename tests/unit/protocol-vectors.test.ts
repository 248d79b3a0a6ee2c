import { beforeAll, describe, expect, it } from 'vitest'
import * as Y from 'yjs'
import { createCircleDoc } from '../../src/doc/circle-doc.ts'
import { agreementsVersion, deriveAgreements } from '../../src/domain/agreements.ts'
import { type Claim, fairHash, parseJson } from '../../src/domain/claim.ts'
import { deriveAdmitted } from '../../src/domain/door.ts'
import { derivePieceOf, type PieceClaim } from '../../src/domain/piece.ts'
import { acknowledgement } from '../../src/domain/presence.ts'
import { deriveRemoved } from '../../src/domain/removal.ts'
import { rosterHash } from '../../src/domain/roster.ts'
import { WORD_LIST } from '../../src/domain/word-list.ts'
import { createEnvelopes } from '../../src/net/envelope.ts'
import { parseFrame } from '../../src/net/frame-guard.ts'
import { isSignedBy, meet } from '../../src/net/identity.ts'
import { createNotary } from '../../src/net/notary.ts'
import { createRoomKeys, parseFragment, type RoomKeys } from '../../src/net/room-link.ts'
import { rosterToBytes } from '../../src/net/roster-digest.ts'
import { createVersionWatch } from '../../src/net/version-watch.ts'
import { controlToText, parseControlMessage, parseSignal, WIRE_VERSION } from '../../src/net/wire.ts'
import { idsToWords } from '../../src/spoken-words.ts'
import { until } from '../browser/harness/until.ts'
import * as second from './cast/second-reader.ts'
import { openTab } from './cast/tab.ts'
import { claimOf, hex, identityOf, readVectors, unhex, type Vectors, writeVectors } from './cast/vectors.ts'

let all: Vectors
let keys: RoomKeys
let proofs: ReadonlyMap<string, string>

beforeAll(async () => {
  if (process.env.WRITE) await writeVectors()
  all = readVectors()
  keys = await createRoomKeys(all.room.secret)
  proofs = new Map(all.people.map(({ id, proof }) => [id, proof]))
})

type Placed = { readonly key: string; readonly value: readonly [string, string] }

/** What this device finds to be true of a page, and how many faults it holds against whoever wrote it. */
async function judge(update: Uint8Array) {
  const { notary } = await openTab()
  const doc = createCircleDoc(notary, all.room.topic)
  let faults = 0
  const page = doc.share(true, weight => {
    faults += weight
  })
  expect(page.reads(update)).toBe(true)
  Y.applyUpdate(page.ydoc, update, 'the other end')
  const stands = () =>
    Object.entries(doc.claims()).flatMap(([register, claims]) =>
      (claims as readonly Claim<unknown>[]).map(
        claim => `${register} ${claim.by} ${JSON.stringify([claim.era, claim.epoch, claim.body])}`,
      ),
    )
  return { stands, faults: () => faults }
}

/** The same of these entries, once all of them have been judged: whoever is proven last has said something as well. */
async function judgeEntries(entries: readonly Placed[]) {
  const last = all.people.at(-1)
  if (last === undefined) throw new Error('There are people in the vectors.')
  const text = '[0,1,{"ready":false}]'
  const signature = await (await identityOf(last)).sign(`claim|2|${all.room.topic}|readiness|${text}`)
  const page = new Y.Doc()
  for (const [id, proof] of proofs) page.getMap('proofs').set(id, proof)
  for (const { key, value } of entries) page.getMap('claims').set(key, value)
  page.getMap('claims').set(`readiness ${last.id}`, [text, signature])
  const { stands, faults } = await judge(Y.encodeStateAsUpdate(page))
  const mark = `readiness ${last.id} ${text}`
  await until(() => stands().includes(mark), 'the last entry has been judged')
  return { stands: stands().filter(one => one !== mark), faults: faults() }
}

describe('the published vectors, read by the room', () => {
  it('[K26] a link, its keys and everybody’s id are what they say', async () => {
    expect(all.version).toBe(WIRE_VERSION)
    for (const { number, text, result } of all.fairHash) expect(fairHash(number, text)).toBe(result)
    expect(parseFragment(all.room.fragment)).toEqual({ kind: 'room', secret: all.room.secret })
    expect(keys.topic).toBe(all.room.topic)
    for (const fragment of all.broken) expect(parseFragment(fragment).kind, fragment).toBe('broken')
    for (const one of all.people) {
      const known = await meet(one.proof)
      expect(known?.id).toBe(one.id)
      expect(known?.fingerprint.replaceAll(':', '')).toBe(one.fingerprint)
    }
    expect(all.people.length).toBeGreaterThan(3)
  })

  it('[K26] a sealed letter is opened as it was meant, and one that was tampered with is not', async () => {
    const { open } = createEnvelopes(keys, (await openTab()).notary)
    for (const { from, to, count, signal, sealed, signedText, signature } of all.letters.read) {
      expect(await open(sealed, () => true)).toMatchObject({ from: { id: from }, to, count, signal })
      const author = await meet(proofs.get(from))
      expect(author !== null && (await isSignedBy(author, signedText, signature))).toBe(true)
    }
    for (const { sealed, why } of all.letters.refused) expect(await open(sealed, () => true), why).toBeNull()
    expect(all.letters.read.length * all.letters.refused.length).toBeGreaterThan(20)
  })

  it('[K26] a note says which version and whether its writer sits, to whoever sent the frame that it answers', async () => {
    const heard: unknown[] = []
    const { sent, take } = createVersionWatch({
      keys,
      post: () => {},
      sits: () => false,
      onOtherVersion: other => heard.push(other),
      now: () => 0,
    })
    for (const { sealed } of all.letters.notes) await take(sealed)
    expect(heard).toEqual([])
    for (const { answers } of all.letters.notes) sent(answers)
    for (const { sealed } of all.letters.notes) await take(sealed)
    expect(heard).toEqual(all.letters.notes.map((_, at) => ({ isNewer: true, sits: at === 0 })))
  })

  it('[K27] every message is read, and every malformed one refused', () => {
    for (const one of all.signals.read) expect(parseSignal(one)).toEqual(one)
    for (const one of all.signals.malformed) expect(parseSignal(one), JSON.stringify(one)).toBeNull()
    for (const one of all.control.read) expect(parseControlMessage(one)).toEqual(one)
    for (const one of all.control.malformed) expect(parseControlMessage(one), JSON.stringify(one)).toBeNull()
    expect(new Set(all.signals.read.map(({ kind }) => kind)).size).toBe(8)
    expect(new Set(all.control.read.map(({ kind }) => kind)).size).toBe(8)
  })

  it('[K27] a heartbeat in which some see the same is read as it was meant, and written so', () => {
    for (const { what, written, text, words } of all.control.beats) {
      const read = parseControlMessage(parseJson(text))
      expect(read, what).toEqual({ kind: 'beat', words })
      if (read !== null) expect(controlToText(read) === text, what).toBe(written)
    }
    expect(all.control.beats.map(({ written }) => written)).toEqual([true, true, true, false, false])
  })

  it('[K27] frames of the document are read, and a page that one of them fills', async () => {
    for (const { step, body, frame } of all.frames.read) {
      const read = parseFrame(unhex(frame))
      expect(read?.kind).toBe(step === 0 ? 'question' : 'update')
      expect(hex(read?.body ?? new Uint8Array())).toBe(body)
    }
    for (const frame of all.frames.malformed) expect(parseFrame(unhex(frame)), frame).toBeNull()
    const { stands, faults } = await judge(unhex(all.frames.page.update))
    await until(() => stands().length === 1, 'its one claim has been judged')
    expect(stands()[0]).toMatch(/^person /)
    expect(faults()).toBe(0)
    const { structs } = Y.decodeUpdate(unhex(all.frames.page.update))
    expect(new Set(structs.map(({ id }) => id.client)).size).toBe(structs.length) // each place under a number of its own
  })

  it('[K27] a genuine claim of every register stands, and of the others none', async () => {
    const { genuine, refused } = all.claims
    const { stands, faults } = await judgeEntries(genuine as unknown as readonly Placed[])
    const said = genuine.map(({ key, value }) => `${key.replace(/\/\S+/, '')} ${value[0]}`)
    expect(stands.toSorted()).toEqual(said.toSorted())
    expect(faults).toBe(0)
    for (const one of refused as readonly (Placed & { readonly why: string })[]) {
      const judged = await judgeEntries([one])
      expect(judged.stands, one.why).toEqual([])
      expect(judged.faults, one.why).toBeGreaterThan(0)
    }
    expect(new Set(genuine.map(({ key }) => key.split(/[ /]/)[0])).size).toBe(15)
  })

  it('[K28] from the same claims follow the same piece, people and agreements', () => {
    for (const { what, era, claims, piece } of all.pieces)
      expect(derivePieceOf(era, claims.map(claimOf) as PieceClaim[]), what).toEqual(piece)
    for (const { roots, claims, admitted } of all.admitted)
      expect([...deriveAdmitted(roots as never, claims.map(claimOf) as never)].toSorted()).toEqual(admitted)
    for (const { what, seated, claims, removed } of all.removed) {
      const person = seated.map(by => ({ by, era: 0, epoch: 1, body: {} as never }))
      const gone = deriveRemoved(new Set(seated), { person, removal: claims.map(claimOf) as never })
      expect([...gone], what).toEqual(removed)
    }
    for (const { claims, agreements, version } of all.agreements) {
      const standing = deriveAgreements(claims.map(claimOf) as never).map(line => line.agreement)
      expect(standing).toEqual(agreements)
      expect(agreementsVersion(standing)).toBe(version)
    }
  })

  it('[K28] heartbeats acknowledge and name the roster alike', () => {
    for (const { pieceKey, seated, acknowledgement: text } of all.acknowledgements)
      expect(acknowledgement({ key: pieceKey } as never, seated as never)).toBe(text)
    for (const { seated, left, removed, roster } of all.rosters) {
      const persons = [...seated, ...left, ...removed].map(by => {
        const here = (left as readonly string[]).includes(by) ? 'left' : 'in'
        return { by, era: 0, epoch: 1, body: { here } as never }
      })
      expect(rosterHash(seated, persons, new Set(removed))).toBe(roster)
    }
  })

  it('[K29] the six words of a circle are the same', async () => {
    expect(all.circleWords.list).toBe(WORD_LIST.join(' '))
    for (const { topic, seated, bytes, words } of all.circleWords.examples) {
      expect(hex(await rosterToBytes(seated, topic))).toBe(bytes)
      expect(await idsToWords(seated, topic)).toEqual(words)
    }
  })
})

describe('the published vectors, read by a client that knows the page alone', () => {
  it('[K26] link, keys, ids and letters', () => {
    for (const { number, text, result } of all.fairHash) expect(second.fairHash(number, text)).toBe(result)
    const { topic, key } = all.room
    expect(second.openLink(all.room.fragment)).toEqual({ topic, key })
    for (const fragment of all.broken) expect(second.openLink(fragment), fragment).toBeNull()
    for (const { proof, id } of all.people) expect(second.idOfProof(proof)).toBe(id)
    for (const { from, to, count, signal, sealed } of all.letters.read)
      expect(second.openLetter(all.room, sealed)).toEqual({ from, to, count, signal })
    for (const { answers, text, sealed } of all.letters.notes) {
      expect(second.unseal(all.room, sealed, 0)).toBe(text)
      expect(second.isAnswer(text, answers)).toBe(true)
      expect(second.isAnswer(text, all.letters.read[0]?.sealed ?? '')).toBe(false)
    }
    const unread = all.letters.refused.filter(({ why }) => why !== 'a signal that is none')
    for (const { sealed, why } of unread) expect(second.openLetter(all.room, sealed), why).toBeNull()
  })

  it('[K26] [K27] heartbeats in which some see the same', () => {
    for (const { what, text, words } of all.control.beats) expect(second.readBeat(text), what).toEqual(words)
    const beats = (messages: readonly object[]) => messages.filter(one => 'words' in one)
    for (const one of beats(all.control.read))
      expect(second.readBeat(JSON.stringify(one))).toEqual((one as { readonly words: unknown }).words)
    const malformed = beats(all.control.malformed).map(one => JSON.stringify(one))
    for (const text of malformed) expect(second.readBeat(text), text).toBeNull()
    expect(malformed.length).toBeGreaterThan(12)
  })

  it('[K27] frames and entries of a page', () => {
    for (const { step, body, frame } of all.frames.read)
      expect(second.openFrame(frame)).toEqual({ step, body })
    for (const frame of all.frames.malformed) expect(second.openFrame(frame), frame).toBeNull()
    const isGenuine = ({ key, value }: { readonly key: string; readonly value: readonly string[] }) =>
      second.isGenuine(all.room.topic, key, value as [string, string], proofs)
    for (const entry of all.claims.genuine) expect(isGenuine(entry), entry.key).toBe(true)
    const forged = ['signed by somebody else', 'of another room', 'signed for another place', 'text altered']
    for (const entry of all.claims.refused.filter(({ why }) => forged.includes(why)))
      expect(isGenuine(entry), entry.why).toBe(false)
  })

  it('[K28] piece, people, agreements, heartbeats', () => {
    for (const { what, era, claims, piece } of all.pieces)
      expect(second.pieceOf(era, claims.map(second.readStatement)), what).toEqual(piece)
    for (const { roots, claims, admitted } of all.admitted)
      expect(second.admittedBy(roots, claims)).toEqual(admitted)
    for (const { what, claims, removed } of all.removed)
      expect(second.removedBy(claims), what).toEqual(removed)
    for (const { agreements, version } of all.agreements) expect(second.versionOf(agreements)).toBe(version)
    for (const { pieceKey, seated, acknowledgement: text } of all.acknowledgements)
      expect(second.acknowledge(pieceKey, seated as string[])).toBe(text)
    for (const { seated, left, removed, roster } of all.rosters)
      expect(second.rosterOf(seated, [...left, ...removed])).toBe(roster)
  })

  it('[K29] circle words', () => {
    const { list, examples } = all.circleWords
    for (const { topic, seated, bytes, words } of examples)
      expect(second.circleWords(list, topic, seated)).toEqual({ bytes, words })
  })
})

it('[K26] what is sealed here opens there, with the published keys', async () => {
  const [ana, ben] = all.people
  if (ana === undefined || ben === undefined) throw new Error('There are people in the vectors.')
  const envelopes = createEnvelopes(keys, createNotary(await identityOf(ana)))
  const signal = { kind: 'hello', seated: true } as const
  const frame = await envelopes.seal(ben.id, 7, signal)
  expect(second.openLetter(all.room, frame)).toEqual({ from: ana.id, to: ben.id, count: 7, signal })
})
