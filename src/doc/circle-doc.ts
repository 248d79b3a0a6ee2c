import * as Y from 'yjs'
import { parseAgreementEdit } from '../domain/agreements.ts'
import { parseAnnouncement, parseWait } from '../domain/announcement.ts'
import { type BellStroke, bellRank, parseBellStroke } from '../domain/bell.ts'
import { parseCandle } from '../domain/candle.ts'
import {
  type Claim,
  claimToText,
  compareClaims,
  type ParticipantId,
  parseClaim,
  parseParticipantId,
} from '../domain/claim.ts'
import { parseAdmissions } from '../domain/door.ts'
import { parseReadiness } from '../domain/ending.ts'
import { type GuardianMove, guardianRank, parseGuardianMove } from '../domain/guardian.ts'
import { type PieceMove, parsePieceMove, pieceRank } from '../domain/piece.ts'
import type { Claims, Register } from '../domain/registers.ts'
import { parseRemoval } from '../domain/removal.ts'
import { parseSceneChange } from '../domain/scene.ts'
import { parsePerson } from '../domain/seating.ts'
import { parseSetAside } from '../domain/set-aside.ts'
import { parseTurn } from '../domain/turn.ts'
import { parseWriting } from '../domain/writing.ts'

/*
 * The shape of the Y.Doc, known here and nowhere else:
 *
 *   proofs   participant id → what the id is made of, so that it proves itself
 *   claims   'register id'  → [text, signature]
 *            'register/slot id' where one author has several, such as one for each agreement
 *
 * A map entry is a stranger's until its signature is verified; verified once, it is remembered, and what
 * the map loses or gets overwritten with is written back. Readers see verified claims only.
 */

interface Shape {
  parse(body: unknown, by: ParticipantId): unknown
  /** Weight of a body among claims of one epoch. */
  rank(body: never): number
  /** The slot to which a body belongs. */
  slot?(body: never): string
}

const even = () => 0

const REGISTERS = {
  person: { parse: parsePerson, rank: even },
  admissions: { parse: parseAdmissions, rank: even },
  piece: { parse: parsePieceMove, rank: (move: PieceMove) => pieceRank(move) },
  readiness: { parse: parseReadiness, rank: even },
  scene: { parse: parseSceneChange, rank: even, slot: (change: { field: string }) => change.field },
  agreement: { parse: parseAgreementEdit, rank: even, slot: (edit: { slot: string }) => edit.slot },
  guardian: { parse: parseGuardianMove, rank: (move: GuardianMove) => guardianRank(move) },
  announcement: { parse: parseAnnouncement, rank: even },
  wait: { parse: parseWait, rank: even },
  aside: { parse: parseSetAside, rank: even },
  bell: { parse: parseBellStroke, rank: (stroke: BellStroke) => bellRank(stroke) },
  turn: { parse: parseTurn, rank: even },
  writing: { parse: parseWriting, rank: even },
  candle: { parse: parseCandle, rank: even },
  removal: { parse: parseRemoval, rank: even },
} as const satisfies Record<Register, Shape>

const shapeOf = (register: Register) => REGISTERS[register] as Shape & { rank(body: unknown): number }

/** Most entries in one register that are kept of one author; more is not read. */
const MAX_SLOTS = 64

/** The body of a claim in each register. */
type BodyOf<R extends Register> = Claims[R][number]['body']

/** Who signs for me, and who can tell whether others signed. Implemented by net's identity. */
export interface Notary {
  readonly me: ParticipantId
  readonly proof: string
  sign(text: string): Promise<string>
  /** The id that a proof proves, or null. */
  idOf(proof: unknown): Promise<ParticipantId | null>
  verify(proof: string, text: string, signature: unknown): Promise<boolean>
}

/** A claim of mine, signed and ready to be written at once, for instance as the page closes. */
export interface SignedClaim {
  readonly register: Register
  /** Where it is written; it enters the signature. */
  readonly place: string
  readonly claim: Claim<unknown>
  readonly text: string
  readonly signature: string
}

export interface CircleDoc {
  readonly ydoc: Y.Doc
  claims(): Claims
  /** My own latest claim in a register without slots. */
  mine<R extends Register>(register: R): Claim<BodyOf<R>> | null
  /** Signs a claim of mine; writing it is a separate, immediate step. */
  sign<R extends Register>(register: R, claim: Claim<BodyOf<R>>): Promise<SignedClaim>
  /** Writes signed claims in one transaction. */
  put(...signed: readonly SignedClaim[]): void
  /** Lets an id prove itself to everyone. */
  introduce(id: ParticipantId, proof: string): void
  /** The proof of an id, once it has been checked. */
  proofOf(id: ParticipantId): string | null
  /** Calls back after each newly verified claim or proof; returns the unsubscribe. */
  onChange(listener: () => void): () => void
  /** Entries that were malformed, unsigned or not their author's. */
  readonly ignored: () => number
  close(): void
}

interface Verified {
  readonly text: string
  readonly signature: string
  readonly claim: Claim<unknown>
}

/** Opens the circle's document. `scope` (the room's topic) enters every signature: a claim is good in one room only. */
export function createCircleDoc(notary: Notary, scope: string): CircleDoc {
  const ydoc = new Y.Doc()
  const proofs = ydoc.getMap<unknown>('proofs')
  const entries = ydoc.getMap<unknown>('claims')
  const known = new Map<string, Verified>()
  const provenIds = new Map<ParticipantId, string>([[notary.me, notary.proof]])
  const listeners = new Set<() => void>()
  let ignored = 0
  let closed = false
  let chain: Promise<void> = Promise.resolve()

  const changed = () => {
    for (const listener of [...listeners]) listener()
  }

  /** Keeps the greatest of one author's claims in one register; true when this one is it. */
  function keep(key: string, register: Register, verified: Verified): boolean {
    const before = known.get(key)
    if (before !== undefined && compareClaims(verified.claim, before.claim, shapeOf(register).rank) <= 0)
      return false
    known.set(key, verified)
    return true
  }

  async function verifyProof(rawId: string): Promise<void> {
    const proof = proofs.get(rawId)
    const id = parseParticipantId(rawId)
    if (id === null) return
    const proven = provenIds.get(id)
    if (proven !== undefined) {
      if (proof !== proven) proofs.set(id, proven)
      return
    }
    if (typeof proof !== 'string' || (await notary.idOf(proof)) !== id) {
      ignored++
      return
    }
    provenIds.set(id, proof)
    for (const key of entries.keys()) if (key.endsWith(` ${id}`)) await verifyEntry(key)
    changed()
  }

  async function verifyEntry(key: string): Promise<void> {
    const entry = parseEntry(key, entries.get(key))
    const before = known.get(key)
    if (entry !== null && before?.text === entry.text && before.signature === entry.signature) return
    if (entry !== null && !provenIds.has(entry.by)) return // waits for its author's proof
    const verified = entry === null ? null : await verify(entry)
    if (closed) return
    if (entry === null || verified === null) {
      ignored++
      restore(key)
    } else if (keep(key, entry.register, verified)) changed()
    else if (known.get(key)?.text !== verified.text) restore(key) // an older one; the same, signed twice, may stand
  }

  async function verify(entry: Entry): Promise<Verified | null> {
    const { by, register, place, text, signature } = entry
    const proof = provenIds.get(by)
    const claim = parseClaim<unknown>(by, text, shapeOf(register).parse)
    if (claim === null || proof === undefined || placeOf(register, claim) !== place) return null
    if (isCrowded(`${place} ${by}`, register, by)) return null
    const genuine = await notary.verify(proof, signedText(scope, place, text), signature)
    return genuine ? { text, signature, claim } : null
  }

  /** Whether one more place of this author's would be one too many. */
  function isCrowded(key: string, register: Register, by: ParticipantId): boolean {
    if (known.has(key)) return false
    const theirs = [...known.keys()].filter(one => one.startsWith(`${register}/`) && one.endsWith(` ${by}`))
    return theirs.length >= MAX_SLOTS
  }

  /** Writes back what the map has lost to somebody's overwriting. */
  function restore(key: string): void {
    const verified = known.get(key)
    if (verified !== undefined) entries.set(key, [verified.text, verified.signature])
  }

  const later = (work: () => Promise<void>) => {
    chain = chain
      .then(() => (closed ? undefined : work()))
      .catch(() => {
        ignored++ // one entry that trips us must not make us deaf to all later ones
      })
  }
  proofs.observe(event => {
    for (const id of event.keysChanged) later(() => verifyProof(id))
  })
  entries.observe(event => {
    for (const key of event.keysChanged) later(() => verifyEntry(key))
  })
  proofs.set(notary.me, notary.proof)

  function all(): Claims {
    const claims = Object.fromEntries(Object.keys(REGISTERS).map(register => [register, [] as unknown[]]))
    for (const [key, { claim }] of known) claims[registerOf(key)]?.push(claim)
    return claims as unknown as Claims // each was parsed by its own register's parser
  }

  return {
    ydoc,
    claims: all,
    mine<R extends Register>(register: R) {
      return (known.get(`${register} ${notary.me}`)?.claim ?? null) as Claim<BodyOf<R>> | null
    },
    async sign(register, claim) {
      const text = claimToText(claim)
      const place = placeOf(register, claim)
      return { register, place, claim, text, signature: await notary.sign(signedText(scope, place, text)) }
    },
    put(...signed) {
      if (closed) return
      ydoc.transact(() => {
        for (const { register, place, claim, text, signature } of signed) {
          const key = `${place} ${notary.me}`
          if (keep(key, register, { text, signature, claim })) entries.set(key, [text, signature])
        }
      })
      changed()
    },
    introduce(id, proof) {
      if (!closed && !proofs.has(id)) proofs.set(id, proof)
    },
    proofOf: id => provenIds.get(id) ?? null,
    onChange(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    ignored: () => ignored,
    close() {
      if (closed) return
      closed = true
      listeners.clear()
      known.clear()
      provenIds.clear()
      ydoc.destroy()
    },
  }
}

interface Entry {
  readonly by: ParticipantId
  readonly register: Register
  /** The register, and the slot in it where it has slots. */
  readonly place: string
  readonly text: string
  readonly signature: string
}

function parseEntry(key: string, value: unknown): Entry | null {
  const [place = '', rawId, ...rest] = key.split(' ')
  const register = registerOf(place)
  const by = parseParticipantId(rawId)
  if (by === null || rest.length > 0 || !isRegister(register) || !Array.isArray(value)) return null
  const [text, signature, ...more] = value
  if (typeof text !== 'string' || typeof signature !== 'string' || more.length > 0) return null
  return { by, register, place, text, signature }
}

function isRegister(value: unknown): value is Register {
  return typeof value === 'string' && Object.hasOwn(REGISTERS, value)
}

/** Where a claim belongs: its register, and the slot that its body names. */
function placeOf(register: Register, { body }: Claim<unknown>): string {
  const { slot } = shapeOf(register)
  return slot === undefined ? register : `${register}/${slot(body as never)}`
}

function registerOf(key: string): string {
  return key.split(/[ /]/, 1)[0] ?? ''
}

function signedText(scope: string, place: string, text: string): string {
  return `claim|2|${scope}|${place}|${text}`
}
