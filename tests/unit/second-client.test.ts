import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import * as Y from 'yjs'
import { admittedOf, circleOf, rosterOf } from '../second-client/protocol/circle.mjs'
import { circleBytes, wordsOfBytes } from '../second-client/protocol/circle-words.mjs'
import { judgeEntry, readClaim, writeClaim } from '../second-client/protocol/claims.mjs'
import { readControl, readControlText, writeBeat } from '../second-client/protocol/control.mjs'
import { base64url, fairHash, fromBase64url, sha256 } from '../second-client/protocol/encoding.mjs'
import { readFrame, writeFrame } from '../second-client/protocol/frames.mjs'
import { identityOf, isGenuine, readProof, signingKeyOf } from '../second-client/protocol/identity.mjs'
import { ivOf, openLetter, seal, writeEnvelope } from '../second-client/protocol/letters.mjs'
import { readFragment } from '../second-client/protocol/link.mjs'
import { pageNumbers } from '../second-client/protocol/page.mjs'
import { acknowledgementOf, pieceOf } from '../second-client/protocol/piece.mjs'
import { readPlace } from '../second-client/protocol/registers.mjs'
import { readSignal } from '../second-client/protocol/signals.mjs'
import { Post } from '../second-client/room/post.mjs'

// Read from the file alone, as by anybody who has no more than the page and its vectors.
const vectors = JSON.parse(
  readFileSync(new URL('../../public/protocol-vectors.json', import.meta.url), 'utf8'),
)
const room = readFragment(vectors.room.fragment)
const people = vectors.people.map((one: Someone) =>
  identityOf(hex(one.fingerprint), signingKeyOf(one.privateKey)),
)
const ids: string[] = people.map(({ id }: { readonly id: string }) => id)

interface Someone {
  readonly fingerprint: string
  readonly privateKey: JsonWebKey
}

interface Said {
  readonly by: string
  readonly text: string
}

function hex(text: string): Buffer {
  return Buffer.from(text, 'hex')
}

function personOf(id: string) {
  return people.find((one: { readonly id: string }) => one.id === id)
}

function claimOf(place: string) {
  return ({ by, text }: Said) => readClaim(readPlace(place), by, text)
}

function seated(id: string) {
  const text = '[0,1,{"name":"x","seat":1,"way":"voice","here":"in","consent":null}]'
  return claimOf('person')({ by: id, text })
}

describe('a second client, written from the page alone, reads every test vector', () => {
  it('[K30] hashes, the room and broken links', () => {
    for (const { number, text, result } of vectors.fairHash) expect(fairHash(number, text)).toBe(result)
    const { secret, topic, key } = vectors.room
    expect({ ...room, key: room.key.toString('hex') }).toMatchObject({ secret, topic, key })
    for (const fragment of vectors.broken) expect(readFragment(fragment), fragment).toBeNull()
  })

  it('[K30] people', () => {
    for (const [at, one] of vectors.people.entries()) {
      expect(people[at]).toMatchObject({ proof: one.proof, id: one.id })
      expect(readProof(one.proof).id).toBe(one.id)
      const point = hex(one.publicKey)
      expect(base64url(sha256(Buffer.concat([hex(one.fingerprint), point])))).toBe(one.id)
      point.writeUInt8(point.readUInt8(64) ^ 1, 64)
      const elsewhere = `${base64url(hex(one.fingerprint))}.${base64url(point)}`
      expect(readProof(elsewhere), 'not on the curve').toBeNull()
    }
  })

  it('[K30] letters, those to be refused, and notes', () => {
    for (const letter of vectors.letters.read) {
      const opened = openLetter(room, letter.sealed)
      expect(opened.author.id).toBe(letter.from)
      expect(opened).toMatchObject({ to: letter.to, count: letter.count, signal: letter.signal })
      expect(seal(room, letter.envelope, 5, hex(letter.iv))).toBe(letter.sealed)
      expect(isGenuine(personOf(letter.from).publicKey, letter.signedText, letter.signature)).toBe(true)
      const again = writeEnvelope(room, personOf(letter.from), letter.to, letter.count, letter.signal)
      expect(JSON.parse(again).slice(0, 2)).toEqual(JSON.parse(letter.envelope).slice(0, 2))
    }
    for (const { why, sealed } of vectors.letters.refused) {
      const isOlder = why === 'sealed under another version'
      expect(openLetter(room, sealed), why).toEqual(isOlder ? { otherVersion: 4 } : null)
    }
    for (const { answers, text, sealed } of vectors.letters.notes) {
      expect(openLetter(room, sealed)).toEqual({ note: JSON.parse(text) })
      expect(openLetter(room, sealed).note.to).toBe(ivOf(answers))
      expect(seal(room, text, 0, fromBase64url(ivOf(sealed)))).toBe(sealed)
    }
  })

  it('[K30] signals and what is said over links', () => {
    for (const signal of vectors.signals.read) expect(readSignal(signal)).toEqual(signal)
    for (const signal of vectors.signals.malformed)
      expect(readSignal(signal), JSON.stringify(signal)).toBeNull()
    for (const message of vectors.control.read) expect(readControl(message)).toEqual(message)
    for (const message of vectors.control.malformed)
      expect(readControl(message), JSON.stringify(message)).toBeNull()
    for (const { what, written, text, words } of vectors.control.beats) {
      expect(readControlText(text), what).toEqual({ kind: 'beat', words })
      if (written) expect(writeBeat(words), what).toBe(text)
    }
  })

  it('[K30] frames and a page', () => {
    const { read, malformed, page } = vectors.frames
    for (const { step, body, frame } of read) {
      expect(readFrame(hex(frame))).toEqual({ step, body: hex(body) })
      expect(writeFrame(step, hex(body)).toString('hex')).toBe(frame)
    }
    for (const frame of malformed) expect(readFrame(hex(frame)), frame).toBeNull()
    const doc = new Y.Doc()
    Y.applyUpdate(doc, hex(page.update))
    expect(doc.getMap('proofs').toJSON()).toEqual(page.proofs)
    expect(doc.getMap('claims').toJSON()).toEqual(page.claims)
    const places = Object.keys(page.proofs).length + Object.keys(page.claims).length
    expect(pageNumbers(hex(page.update)).size, 'each place under a number of its own').toBe(places)
  })

  it('[K30] claims', () => {
    for (const { key, value } of vectors.claims.genuine) {
      const claim = judgeEntry(room, key, value, personOf)
      expect(claim, key).not.toBeNull()
      expect(claim.normal).toBe(value[0])
      const { author, place, era, epoch, body } = claim
      const again = writeClaim(room, personOf(author), place, era, epoch, body)
      expect([again.key, again.value[0]]).toEqual([key, value[0]])
      expect(judgeEntry(room, again.key, again.value, personOf)).not.toBeNull()
      const waiting = judgeEntry(room, key, value, () => undefined)
      expect(waiting, 'waits for the proof').toBeNull()
    }
    for (const { why, key, value } of vectors.claims.refused)
      expect(judgeEntry(room, key, value, personOf), `${why} ${value[0]}`).toBeNull()
  })

  it('[K30] where the piece is', () => {
    for (const { what, era, claims, piece } of vectors.pieces) {
      const read = claims.map((one: Said) => {
        const [ofEra] = JSON.parse(one.text)
        return claimOf(ofEra ? `piece/${ofEra}` : 'piece')(one)
      })
      expect(read, what).not.toContain(null)
      expect(pieceOf(read, era), what).toEqual(piece)
      expect(pieceOf(read.toReversed(), era), what).toEqual(piece)
    }
  })

  it('[K30] who was let in, who was asked to leave, and which agreements stand', () => {
    for (const { roots, claims, admitted } of vectors.admitted) {
      const letIn = new Map(claims.map((one: Said) => [one.by, claimOf('admissions')(one).body.ids]))
      expect(admittedOf(roots, (id: string) => letIn.get(id) ?? [])).toEqual(new Set(admitted))
    }
    for (const { what, seated: at, claims, removed } of vectors.removed) {
      const all = [...at.map(seated), ...claims.map(claimOf('removal'))]
      const circle = circleOf({ claims: all, roots: at, isLost: () => false })
      expect([...circle.removed], what).toEqual(removed)
      expect(circle.era).toBe(removed.length)
    }
    for (const { claims, agreements, version } of vectors.agreements) {
      const read = claims.map((one: Said) => claimOf(`agreement/${JSON.parse(one.text)[2].slot}`)(one))
      const circle = circleOf({ claims: read, roots: ids, isLost: () => false })
      expect({ agreements: circle.agreements, version: circle.version }).toEqual({ agreements, version })
    }
  })

  it('[K30] acknowledgements, rosters and circle words', async () => {
    for (const { pieceKey, seated: at, acknowledgement } of vectors.acknowledgements)
      expect(acknowledgementOf(pieceKey, at)).toBe(acknowledgement)
    for (const { seated: at, left, removed, roster } of vectors.rosters) {
      const gone = new Set([...left, ...removed])
      expect(rosterOf(at, [...at, ...gone], (id: string) => gone.has(id))).toBe(roster)
    }
    const list = vectors.circleWords.list.split(' ')
    expect(list).toHaveLength(2048)
    for (const { topic, seated: at, bytes, words } of vectors.circleWords.examples) {
      const derived = await circleBytes(topic, at)
      expect(derived.toString('hex')).toBe(bytes)
      expect(wordsOfBytes(derived, list)).toEqual(words)
    }
  })
})

describe('the second client', () => {
  it('[K31] takes nothing but its own files, three packages, and what comes with Node', () => {
    const home = join(import.meta.dirname, '../second-client')
    const files = readdirSync(home, { recursive: true, encoding: 'utf8' }).filter(name =>
      name.endsWith('.mjs'),
    )
    const taken = files.flatMap(name => {
      const text = readFileSync(join(home, name), 'utf8')
      return [...text.matchAll(/(?:\bfrom|\bimport)\s*\(?\s*['"]([^'"]+)['"]/g)].map(
        ([, target]) => target as string,
      )
    })
    const isOwn = (target: string) => /^\.{1,2}\/(?:(?:protocol|room)\/)?[a-z-]+\.mjs$/.test(target)
    const others = new Set(taken.filter(target => !isOwn(target) && !target.startsWith('node:')))
    expect([...others].sort()).toEqual(['werift', 'ws', 'yjs'])
    expect(files.length).toBeGreaterThan(20)
  })

  it('[K32] answers another version once, with a note of its own, and believes only what answers itself', () => {
    const published: string[] = []
    const post = new Post(room, people[0])
    post.useServers({ publish: (sealed: string) => published.push(sealed) })
    post.takePublished(noteOf(6, 'AAAAAAAAAAAAAAAA'))
    expect({ published, at: post.otherVersionAt }).toEqual({ published: [], at: Number.NEGATIVE_INFINITY })
    const theirs = seal(room, 'what only they can read', 6)
    for (let time = 0; time < 2; time++) post.takePublished(theirs)
    expect(published.map(openNote)).toEqual([{ version: 5, sits: false, to: ivOf(theirs) }])
    post.takePublished(noteOf(6, ivOf(published[0])))
    expect(published, 'a note that answers a note is the last').toHaveLength(1)
    post.send(null, { kind: 'hello', seated: false })
    const last = noteOf(6, ivOf(published[1]))
    for (let time = 0; time < 2; time++) post.takePublished(last)
    expect(published.slice(2).map(openNote)).toEqual([{ version: 5, sits: false, to: ivOf(last) }])
  })
})

function noteOf(version: number, to: string): string {
  return seal(room, JSON.stringify({ version, sits: true, to }), 0)
}

function openNote(sealed: string) {
  return openLetter(room, sealed).note
}
