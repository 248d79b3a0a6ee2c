import type { Claim, ParticipantId } from '../domain/claim.ts'

/** A claim whose signature has been checked, as it was written. */
export interface Verified {
  readonly text: string
  readonly signature: string
  readonly claim: Claim<unknown>
}

/** Most places in one register that are kept of one author; more is not read. */
const MAX_SLOTS = 64
/** Authors of one evening: the largest room, and everyone in it coming back three times with a new tab. */
const MAX_AUTHORS = 96
/** What every author may say, bytes, and what all may say beyond it together: one page stays below one frame. */
const FREE_BYTES = 1_024
const SHARED_BYTES = 96 * 1024
/** What an entry weighs beside its text: key, signature, and the library's own notes. */
const ENTRY_BYTES = 300
/** The same for a proof. */
const PROOF_BYTES = 320

/** What is known to be true: the greatest verified claim of each author and place, and who has proven their id. */
export interface Ledger {
  proofOf(id: ParticipantId): string | undefined
  proven(): Iterable<ParticipantId>
  /** Whether one more author can be known; makes room by forgetting those whom nobody let in. */
  makesRoom(letIn: () => ReadonlySet<ParticipantId>): boolean
  prove(id: ParticipantId, proof: string): void
  get(key: string): Verified | undefined
  entries(): Iterable<readonly [key: string, Verified]>
  /** Whether a claim at this place would be more than one author may say. */
  isCrowded(place: string, claim: Claim<unknown>, text: string): boolean
  keep(key: string, verified: Verified): void
  /** All of it, bytes, at most. */
  bytes(): number
  clear(): void
}

export function createLedger(me: ParticipantId, proof: string): Ledger {
  const known = new Map<string, Verified>()
  const proofs = new Map<ParticipantId, string>([[me, proof]])
  const said = new Map<ParticipantId, number>() // bytes of each author

  function add(by: ParticipantId, bytes: number): void {
    said.set(by, (said.get(by) ?? 0) + bytes)
  }

  function forget(id: ParticipantId): void {
    proofs.delete(id)
    said.delete(id)
    for (const key of [...known.keys()]) if (key.endsWith(` ${id}`)) known.delete(key)
  }

  return {
    proofOf: id => proofs.get(id),
    proven: () => proofs.keys(),
    makesRoom(letIn) {
      if (proofs.size < MAX_AUTHORS) return true
      const inside = letIn()
      const stranger = [...proofs.keys()].find(id => !inside.has(id))
      if (stranger !== undefined) forget(stranger)
      return proofs.size < MAX_AUTHORS
    },
    prove: (id, one) => proofs.set(id, one),
    get: key => known.get(key),
    entries: () => known,
    isCrowded(place, { by }, text) {
      const key = `${place} ${by}`
      const before = known.get(key)
      const [register, slot] = place.split('/')
      const isOneMore = before === undefined && slot !== undefined
      if (isOneMore && countSlots(known.keys(), `${register}/`, ` ${by}`) >= MAX_SLOTS) return true
      const theirs = (said.get(by) ?? 0) + weightOf(text) - (before === undefined ? 0 : weightOf(before.text))
      if (theirs <= FREE_BYTES) return false
      const others = [...said].filter(([id]) => id !== by)
      return theirs - FREE_BYTES + sumBeyond(others.map(([, bytes]) => bytes)) > SHARED_BYTES
    },
    keep(key, verified) {
      const { by } = verified.claim
      const before = known.get(key)
      if (before !== undefined) add(by, -weightOf(before.text))
      add(by, weightOf(verified.text))
      known.set(key, verified)
    },
    bytes: () => proofs.size * PROOF_BYTES + [...said.values()].reduce((sum, bytes) => sum + bytes, 0),
    clear() {
      known.clear()
      proofs.clear()
      said.clear()
    },
  }
}

function countSlots(keys: Iterable<string>, start: string, end: string): number {
  let count = 0
  for (const key of keys) if (key.startsWith(start) && key.endsWith(end)) count += 1
  return count
}

/** At most three bytes of UTF-8 for each unit; most of what is said has one. */
function weightOf(text: string): number {
  return ENTRY_BYTES + new TextEncoder().encode(text).length
}

function sumBeyond(said: readonly number[]): number {
  return said.reduce((sum, bytes) => sum + Math.max(0, bytes - FREE_BYTES), 0)
}
