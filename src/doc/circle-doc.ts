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
import { deriveAdmitted, parseAdmissions } from '../domain/door.ts'
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
import { type Entry, parseEntry, registerOf, type SignedClaim, signedText } from './entry.ts'
import { createLedger, type Verified } from './ledger.ts'
import { createPage, type MapName, type Page, type SharedPage } from './page.ts'

/*
 * What stands in the document, known here and nowhere else:
 *
 *   proofs   participant id → what the id is made of, so that it proves itself
 *   claims   'register id'  → [text, signature]
 *            'register/slot id' where one author has several, such as one for each agreement, or one for each era
 *            of the piece: whoever has not heard of a removal goes on seeing what was claimed before it
 *
 * Each link has a page of its own (page.ts). An entry is a stranger's until its signature is verified; verified once, it
 * is remembered (ledger.ts) and written into every other page, and what a page loses or gets overwritten with is
 * written back. Readers see verified claims only.
 */

interface Shape {
  parse(body: unknown, by: ParticipantId): unknown
  /** Weight of a body among claims of one epoch. */
  rank(body: never): number
  /** The slot to which a claim belongs, if it has one. */
  slot?(body: never, era: number): string | null
}

const even = () => 0

const REGISTERS = {
  person: { parse: parsePerson, rank: even },
  admissions: { parse: parseAdmissions, rank: even },
  piece: {
    parse: parsePieceMove,
    rank: (move: PieceMove) => pieceRank(move),
    slot: (_, era) => (era === 0 ? null : `${era}`),
  },
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

export interface CircleDoc {
  /** A page with all that is known to be true, to be shared with one other person; of the two one is first (page.ts). */
  share(isFirst: boolean, onFault: (weight: number) => void): SharedPage
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
  /** Calls back after newly verified claims or proofs, once for what came together; returns the unsubscribe. */
  onChange(listener: () => void): () => void
  /** Entries that were malformed, unsigned or not their author's. */
  readonly ignored: () => number
  close(): void
}

/** Opens the circle's document. `scope` (the room's topic) enters every signature: a claim is good in one room only. */
export function createCircleDoc(notary: Notary, scope: string): CircleDoc {
  const ledger = createLedger(notary.me, notary.proof)
  const pages = new Set<Page>()
  const listeners = new Set<() => void>()
  let ignored = 0
  let closed = false
  let hasNews = false // told once what came with it is judged

  const changed = () => {
    hasNews = false
    for (const listener of [...listeners]) listener()
  }

  /** Says a claim on every page, soon. */
  const spread = (key: string) => {
    for (const page of pages) page.owe('claims', key)
  }

  /** Keeps the greatest of one author's claims in one register; true when this one is it. */
  function keep(key: string, register: Register, verified: Verified): boolean {
    const before = ledger.get(key)
    if (before !== undefined && compareClaims(verified.claim, before.claim, shapeOf(register).rank) <= 0)
      return false
    ledger.keep(key, verified)
    // Whoever is let in by it, and by them, may have been one stranger too many before (page.ts).
    if (register === 'admissions') for (const [other] of ledger.entries()) spread(other)
    return true
  }

  function truth(map: MapName, key: string): unknown {
    if (map === 'proofs') return ledger.proofOf(key as ParticipantId)
    const verified = ledger.get(key)
    return verified === undefined ? undefined : [verified.text, verified.signature]
  }

  /** What no honest device writes, since it writes only what it has verified. */
  function refuse(page: Page, map: MapName, key: string): void {
    ignored++
    page.fault(1)
    page.owe(map, key)
  }

  async function judgeProof(page: Page, key: string): Promise<void> {
    const id = parseParticipantId(key)
    const proof = page.get('proofs', key)
    const proven = id === null ? undefined : ledger.proofOf(id)
    if (proven !== undefined && proof === proven) return
    const isTheirs = proven === undefined && (await notary.idOf(proof)) === id
    if (closed) return
    if (id === null || typeof proof !== 'string' || !isTheirs) refuse(page, 'proofs', key)
    else await learnProof(id, proof)
  }

  async function learnProof(id: ParticipantId, proof: string, isMine = false): Promise<void> {
    if (ledger.proofOf(id) !== undefined || !ledger.makesRoom(letIn)) return
    ledger.prove(id, proof)
    for (const page of pages) {
      if (isMine) page.write(['proofs', id])
      else page.owe('proofs', id)
    }
    for (const page of pages)
      for (const key of page.keys('claims')) if (key.endsWith(` ${id}`)) await judgeClaim(page, key)
    hasNews = true
    if (isMine) changed()
  }

  /** Whom the circle, as I see it, has let in. */
  const letIn = () => deriveAdmitted([notary.me], all().admissions)

  async function judgeClaim(page: Page, key: string): Promise<void> {
    const entry = parseEntry(key, page.get('claims', key), isRegister)
    const before = ledger.get(key)
    if (entry !== null && before?.text === entry.text && before.signature === entry.signature) return
    const proof = entry === null ? undefined : ledger.proofOf(entry.by)
    if (entry !== null && proof === undefined) return // waits for its author's proof
    const verified = entry === null || proof === undefined ? null : await verify(entry, proof)
    if (closed) return
    if (entry === null || verified === null) refuse(page, 'claims', key)
    else if (ledger.isCrowded(entry.place, verified.claim, entry.text))
      ignored++ // its author's doing
    else if (keep(key, entry.register, verified)) {
      spread(key)
      hasNews = true
    } else if (ledger.get(key)?.text !== verified.text) page.owe('claims', key) // an older one; the same, signed twice, may stand
  }

  async function verify(
    { by, register, place, text, signature }: Entry<Register>,
    proof: string,
  ): Promise<Verified | null> {
    const claim = parseClaim<unknown>(by, text, shapeOf(register).parse)
    if (claim === null || placeOf(register, claim) !== place) return null
    const genuine = await notary.verify(proof, signedText(scope, place, text), signature)
    return genuine ? { text, signature, claim } : null
  }

  /** One entry that trips us must not make us deaf to all later ones. */
  async function judge(page: Page, map: MapName, key: string): Promise<void> {
    if (closed) return
    const work = map === 'proofs' ? judgeProof(page, key) : judgeClaim(page, key)
    return work.catch(() => {
      ignored++
    })
  }

  function all(): Claims {
    const claims = Object.fromEntries(Object.keys(REGISTERS).map(register => [register, [] as unknown[]]))
    for (const [key, { claim }] of ledger.entries()) claims[registerOf(key)]?.push(claim)
    return claims as unknown as Claims // each was parsed by its own register's parser
  }

  return {
    share(isFirst, onFault) {
      const page: Page = createPage({
        judge: (map, key) => judge(page, map, key),
        onJudged: () => hasNews && changed(),
        truth,
        truthBytes: ledger.bytes,
        letIn,
        onFault,
        isFirst,
      })
      pages.add(page)
      const proofs = [...ledger.proven()].map(id => ['proofs', id] as const)
      const claims = [...ledger.entries()].map(([key]) => ['claims', key] as const)
      page.write(...proofs, ...claims)
      const close = () => {
        pages.delete(page)
        page.close()
      }
      if (closed) close()
      return { ...page, close }
    },
    claims: all,
    mine<R extends Register>(register: R) {
      return (ledger.get(`${register} ${notary.me}`)?.claim ?? null) as Claim<BodyOf<R>> | null
    },
    async sign(register, claim) {
      const text = claimToText(claim)
      const place = placeOf(register, claim)
      return { register, place, claim, text, signature: await notary.sign(signedText(scope, place, text)) }
    },
    put(...signed) {
      if (closed) return
      const written = signed.filter(({ register, place, ...verified }) =>
        keep(`${place} ${notary.me}`, register, verified),
      )
      const places = written.map(({ place }) => ['claims', `${place} ${notary.me}`] as const)
      for (const page of pages) page.write(...places)
      changed()
    },
    introduce(id, proof) {
      if (!closed) void learnProof(id, proof, true)
    },
    proofOf: id => ledger.proofOf(id) ?? null,
    onChange(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    ignored: () => ignored,
    close() {
      if (closed) return
      closed = true
      listeners.clear()
      ledger.clear()
      for (const page of pages) page.close()
      pages.clear()
    },
  }
}

function isRegister(value: unknown): value is Register {
  return typeof value === 'string' && Object.hasOwn(REGISTERS, value)
}

/** Where a claim belongs: its register, and the slot that its body names. */
function placeOf(register: Register, { body, era }: Claim<unknown>): string {
  const slot = shapeOf(register).slot?.(body as never, era) ?? null
  return slot === null ? register : `${register}/${slot}`
}
