import type { Company } from './company.ts'
import type { ParticipantId } from './domain/claim.ts'

/*
 * Who has let go, as far as this device knows. Each says of whom it knows it, so that it also comes from hand to hand
 * where two have no link of their own:
 *
 *   "let go", of these ─▶ each neighbour ─▶ "heard", so many
 *
 * Whoever closes has said all that it knows to each neighbour, and they have heard it.
 */

export interface Receipts {
  /** My own document is gone. */
  letGo(me: ParticipantId, seated: readonly ParticipantId[]): void
  hear(from: ParticipantId, of: readonly ParticipantId[]): void
  /** They have heard of so many from me. */
  heardBy(id: ParticipantId, count: number): void
  /** Says to each neighbour what they have not heard yet; nothing before I have let go myself. */
  say(): void
  /** Everyone in reach has let go, and every neighbour has heard all that I know. */
  isComplete(): boolean
  /** How many of those seated are known to have let go. */
  count(): number
  clear(): void
}

/** Collects receipts over the links that still stand. */
export function createReceipts(company: Pick<Company, 'connected' | 'hears' | 'inReach' | 'send'>): Receipts {
  const own = new Set<ParticipantId>() // said by themselves, and by me
  const hearsay = new Set<ParticipantId>()
  const heardBy = new Map<ParticipantId, number>()
  let seats: readonly ParticipantId[] = []

  /** Of somebody whom I hear myself only their own word counts. */
  function known(): ReadonlySet<ParticipantId> {
    return new Set([...own, ...seats.filter(id => hearsay.has(id) && !company.hears(id))])
  }

  function say(): void {
    if (seats.length === 0) return
    const of = [...known()]
    for (const id of company.connected())
      if ((heardBy.get(id) ?? 0) < of.length) company.send(id, { kind: 'let-go', of })
  }

  return {
    say,
    letGo(me, seated) {
      own.add(me)
      seats = seated
    },
    hear(from, of) {
      const before = known().size
      own.add(from)
      for (const id of of) if (id !== from) hearsay.add(id)
      company.send(from, { kind: 'let-go-heard', count: of.length })
      if (known().size > before) say()
    },
    heardBy(id, count) {
      heardBy.set(id, Math.max(count, heardBy.get(id) ?? 0))
    },
    isComplete() {
      const gone = known()
      const linked = company.connected()
      return (
        linked.every(id => own.has(id) && (heardBy.get(id) ?? 0) >= gone.size) &&
        company.inReach().every(id => gone.has(id))
      )
    },
    count() {
      const gone = known()
      return seats.filter(id => gone.has(id)).length
    },
    clear() {
      own.clear()
      hearsay.clear()
      heardBy.clear()
    },
  }
}
