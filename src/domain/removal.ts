import type { Circle } from './circle.ts'
import { type Claim, claimBy, isRecord, type ParticipantId, parseParticipantId } from './claim.ts'
import type { AdmissionsClaim } from './door.ts'
import type { Claims, ClaimToWrite } from './registers.ts'

/*
 * A circle asks somebody to leave: decided when more than half of those who were here when they came, they
 * themselves counted, say so, and at least two. Who was here is read from the admissions, never from what the one
 * concerned says of it:
 *
 *   whoever opened ─▶ let in ─▶ let in …      each names their host, and a host lists whom they let in, in order
 *
 * Before somebody came their host, whoever came before their host, and whom their host had let in earlier. To name
 * another host helps nobody: an unlisted one does not count, and then the first who lists them does. Whoever comes
 * later has no say, so nobody fills a circle with tabs of their own to outvote it; and what somebody removed asked
 * for counts no more. Seats are looked at in the order in which they were let in, so that it is decided one way.
 */

/** Whom one participant asks to leave. */
export interface Removal {
  readonly ids: readonly ParticipantId[]
}

export type RemovalClaim = Claim<Removal>

export type RemovalIntent = { readonly kind: 'ask-to-leave' | 'ask-no-more'; readonly id: ParticipantId }

/** Somebody is asked to leave; not yet decided. */
export interface Asked {
  readonly id: ParticipantId
  readonly by: readonly ParticipantId[]
  /** I have a say in it, and have not said so yet. */
  readonly mayJoin: boolean
}

export interface Removals {
  /** Those who are no longer in the circle, because the others said so. */
  readonly removed: ReadonlySet<ParticipantId>
  /** Who came before whom, for everybody let in. */
  readonly before: ReadonlyMap<ParticipantId, ReadonlySet<ParticipantId>>
  /** Whoever opened the circle, as my own hosts lead to them. */
  readonly opener: ParticipantId
}

/** Goings that the others ask for, as they stand. */
export interface Leaving {
  /** Those who are no longer in the circle; perhaps me. */
  readonly removed: ReadonlySet<ParticipantId>
  /** Number of removals; each finds the piece in the centre. */
  readonly era: number
  readonly asked: readonly Asked[]
  /** Whom I may ask to leave and have not. */
  readonly mayAsk: readonly ParticipantId[]
}

/** What removals follow from. */
export type RemovalInput = Pick<Claims, 'admissions' | 'person' | 'removal'>

/** Most people whom one person asks to leave; a claim of more is not read. */
const MAX_REMOVALS = 24

/** Reads whom somebody asks to leave; null when malformed. */
export function parseRemoval(value: unknown, by: ParticipantId): Removal | null {
  if (!isRecord(value) || !Array.isArray(value.ids) || value.ids.length > MAX_REMOVALS) return null
  const ids = value.ids.map(parseParticipantId).filter(id => id !== null && id !== by)
  return ids.length === value.ids.length ? { ids: ids as ParticipantId[] } : null
}

/** Who is no longer in the circle, and who came before whom. */
export function deriveRemovals(me: ParticipantId, claims: RemovalInput): Removals {
  const letIn = new Map(claims.admissions.map(claim => [claim.by, claim]))
  const opener = openerOf(me, letIn)
  const before = arrivals(opener, letIn)
  const removed = new Set<ParticipantId>()
  for (const [id, earlier] of before) {
    const { say, all } = sayOn(id, earlier, removed, claims)
    if (say.length >= 2 && say.length * 2 > all.length + 1) removed.add(id)
  }
  return { removed, before, opener }
}

/** Who is asked to leave among those seated, and whom I may ask. */
export function deriveLeaving(
  me: ParticipantId,
  seated: readonly ParticipantId[],
  { removed, before }: Removals,
  claims: RemovalInput,
): Leaving {
  const asks = seated.map(id => {
    const { say, all } = sayOn(id, before.get(id) ?? new Set(), removed, claims)
    return { id, by: say, mayJoin: all.includes(me) && all.length >= 2 && !say.includes(me) }
  })
  return {
    removed,
    era: removed.size,
    asked: asks.filter(({ by }) => by.length > 0),
    mayAsk: asks.filter(({ mayJoin }) => mayJoin).map(({ id }) => id),
  }
}

/** What asking somebody to leave writes, or taking it back; nothing when I have no say in it. */
export function removalClaims(
  intent: RemovalIntent,
  circle: Circle,
  claims: Claims,
): readonly ClaimToWrite[] {
  const { me, mySeat } = circle
  const mine = claimBy(claims.removal, me)
  const others = (mine?.body.ids ?? []).filter(id => id !== intent.id)
  const isAsking = intent.kind === 'ask-to-leave'
  if (mySeat === null || isAsking !== circle.leaving.mayAsk.includes(intent.id)) return []
  const ids = isAsking ? [...others, intent.id].slice(-MAX_REMOVALS) : others
  const claim = { by: me, era: 0, epoch: (mine?.epoch ?? 0) + 1, body: { ids } }
  return [{ register: 'removal', claim }, ...(isAsking ? vouch(intent.id, circle, claims) : [])]
}

// Whom they let in did nothing by it: I let them in as well, so that they stay.
function vouch(id: ParticipantId, { me, seats }: Circle, claims: Claims): readonly ClaimToWrite[] {
  const mine = claimBy(claims.admissions, me)
  const known = new Set(claims.admissions.filter(({ by }) => by !== id).flatMap(({ body }) => body.ids))
  const theirs = claimBy(claims.admissions, id)?.body.ids ?? []
  const orphans = theirs.filter(one => one !== me && !known.has(one) && seats.some(seat => seat.id === one))
  if (orphans.length === 0) return []
  const body = { ...mine?.body, ids: [...(mine?.body.ids ?? []), ...orphans] }
  return [{ register: 'admissions', claim: { by: me, era: 0, epoch: (mine?.epoch ?? 0) + 1, body } }]
}

// Whoever has left counts only if they had said so: a going never undoes what is decided.
function sayOn(
  id: ParticipantId,
  earlier: ReadonlySet<ParticipantId>,
  removed: ReadonlySet<ParticipantId>,
  { person, removal }: RemovalInput,
) {
  const saying = new Set(removal.filter(({ body }) => body.ids.includes(id)).map(({ by }) => by))
  const here = new Set(person.filter(({ body }) => body.here !== 'left').map(({ by }) => by))
  const all = [...earlier].filter(one => !removed.has(one) && (here.has(one) || saying.has(one)))
  return { all, say: all.filter(one => saying.has(one)) }
}

type LetIn = ReadonlyMap<ParticipantId, AdmissionsClaim>

function openerOf(me: ParticipantId, letIn: LetIn): ParticipantId {
  const line = [me]
  for (const id of line) {
    const host = letIn.get(id)?.body.host
    if (host !== undefined && lists(letIn, host, id) && !line.includes(host)) line.push(host)
  }
  return line.at(-1) ?? me
}

function lists(letIn: LetIn, host: ParticipantId, id: ParticipantId): boolean {
  return letIn.get(host)?.body.ids.includes(id) === true
}

/** Who came before each, in the order in which they were let in: first by the hosts whom they name. */
function arrivals(opener: ParticipantId, letIn: LetIn): Map<ParticipantId, ReadonlySet<ParticipantId>> {
  const before = new Map<ParticipantId, ReadonlySet<ParticipantId>>([[opener, new Set()]])
  const idsOf = (host: ParticipantId) => letIn.get(host)?.body.ids ?? []
  function add(id: ParticipantId, host: ParticipantId): void {
    const elders = idsOf(host)
      .slice(0, idsOf(host).indexOf(id))
      .filter(one => before.has(one))
    before.set(id, new Set([...(before.get(host) ?? []), host, ...elders]))
  }
  for (;;) {
    for (const host of before.keys()) // a Map grows while it is walked
      for (const id of idsOf(host)) if (!before.has(id) && letIn.get(id)?.body.host === host) add(id, host)
    const host = [...before.keys()].find(one => idsOf(one).some(id => !before.has(id)))
    const id = host === undefined ? undefined : idsOf(host).find(one => !before.has(one))
    if (host === undefined || id === undefined) return before
    add(id, host)
  }
}
