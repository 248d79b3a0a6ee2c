import type { Circle } from './circle.ts'
import { type Claim, claimBy, isRecord, type ParticipantId, parseParticipantId } from './claim.ts'
import { MOST_PEOPLE } from './door.ts'
import { type Moments, standsForMs } from './moments.ts'
import { isAlive, type Presence } from './presence.ts'
import type { Claims, ClaimToWrite } from './registers.ts'
import type { Seat } from './seat.ts'

/*
 * A circle asks somebody to leave. An ask names them and everybody who sat there when it was made; it is never taken
 * back. It is decided when some ask v finds, among those it names, more than half asking, and at least two:
 *
 *   asks that count for v:  about the same person · by somebody whom v names · naming nobody whom v does not name
 *
 * So no ask made in a larger circle counts in a smaller one, and of two halves that have lost each other neither
 * decides about the other. All of it only grows: asks, who was ever let in, who ever sat down. Whoever learns more
 * can only learn of more removals, in whatever order, over whatever partition; what is decided stays decided.
 *
 * That is why what somebody removed had asked, and whom they had let in, still count. Of those whom they let in only
 * who has sat down stays: an admission laid up for a later tab opens nothing. All else of theirs is ignored, but for
 * what they had set for everybody (registers.ts): else the circle would fall back to gathering, with its door open.
 *
 * Who may ask is judged by the asker's own device. Counting cannot know who was here first: only devices saw it, and
 * a device that lies could say so too. Whoever changes their page can bring in seats of their own, and ask with them.
 */

/** One ask: whom, and who sat there as the asker saw it, both of them included. */
export interface Ask {
  readonly id: ParticipantId
  readonly among: readonly ParticipantId[]
}

/** Everything that one participant asks; it only grows. */
export interface Removal {
  readonly asks: readonly Ask[]
}

export type RemovalClaim = Claim<Removal>

export type RemovalIntent = { readonly kind: 'ask-to-leave'; readonly id: ParticipantId }

/** Goings that are asked for, as this device sees them. */
export interface Leaving {
  /** Those who are no longer in the circle because the others asked for it; perhaps me. It only grows. */
  readonly removed: ReadonlySet<ParticipantId>
  /** Number of removals; each finds the piece in the centre. */
  readonly era: number
  /** Of the removed, those who may not have heard of it: so long a connection to them stands. */
  readonly going: readonly ParticipantId[]
  /** The removed with whom a connection stood since. */
  readonly told: readonly ParticipantId[]
  /** Whom I may ask to leave and have not. */
  readonly mayAsk: readonly ParticipantId[]
  /** Whom I ask to leave, not decided yet. */
  readonly asked: readonly ParticipantId[]
  /** Those of `mayAsk` whom somebody else asks. */
  readonly askedByOthers: readonly ParticipantId[]
}

/** What of somebody's own device tells whom they may ask. */
export interface LeavingInput {
  readonly me: ParticipantId
  readonly claims: Pick<Claims, 'removal'>
  readonly removed: ReadonlySet<ParticipantId>
  readonly seats: readonly Seat[]
  readonly presence: Presence
  readonly moments: Moments
  readonly nowMs: number
}

/** Most asks of one person in an evening; a claim of more is not read. */
export const MAX_ASKS = 24
/** Asks that a device writes anew by itself; the rest is kept for presses. */
const MAX_RENEWED = 16
/** A circle of two parts when one leaves. */
const LEAST_CIRCLE = 3
/** How long a connection to whoever was removed stands once they can hear of it, ms: five heartbeats. */
const HEARS_OF_IT_MS = 5_000
/** So long whoever has just sat down still learns who and what was there before them, ms: a page is verified sooner. */
const ARRIVING_MS = 2_000
/** Moments: when I sat down; when I first knew that the gathering is over. */
export const SEATED = 'seated'
const OPENED = 'opened'

/** Reads what somebody asks; null when malformed. */
export function parseRemoval(value: unknown, by: ParticipantId): Removal | null {
  if (!isRecord(value) || !Array.isArray(value.asks) || value.asks.length > MAX_ASKS) return null
  const asks = value.asks.map(ask => parseAsk(ask, by)).filter(ask => ask !== null)
  return asks.length === value.asks.length ? { asks } : null
}

/** Everybody of whom it is decided that they are no longer in the circle; `ever`: all who were ever let in. */
export function deriveRemoved(
  ever: ReadonlySet<ParticipantId>,
  { person, removal }: Pick<Claims, 'person' | 'removal'>,
): ReadonlySet<ParticipantId> {
  const sat = new Set(person.map(claim => claim.by))
  const asks = removal
    .filter(({ by }) => ever.has(by) && sat.has(by))
    .flatMap(({ by, body }) => body.asks.map(ask => ({ ...ask, by })))
  const decided = asks.filter(ask => ever.has(ask.id) && isDecided(ask, asks)).map(ask => ask.id)
  return new Set(decided.toSorted())
}

/** Who has gone and may not know it yet, and whom I may ask to leave. */
export function deriveLeaving(input: LeavingInput): Leaving {
  const { me, claims, removed, seats, presence, moments, nowMs } = input
  const told = [...removed].filter(id => moments.has(toldKey(id)) || isAlive(presence, id, nowMs))
  const going = [...removed].filter(
    id => !told.includes(id) || standsForMs(moments, toldKey(id), nowMs) < HEARS_OF_IT_MS,
  )
  const isMine = (id: ParticipantId) => asksOf(claims, me).some(ask => ask.id === id)
  const isTheirs = (id: ParticipantId) =>
    seats.some(seat => !seat.isMe && asksOf(claims, seat.id).some(ask => ask.id === id))
  const others = seats.map(seat => seat.id).filter(id => id !== me)
  const mayAsk = mayAskAnybody(input) ? others.filter(id => !isMine(id) && !wasHereBefore(id, input)) : []
  return {
    removed,
    era: removed.size,
    going,
    told,
    mayAsk,
    asked: others.filter(isMine),
    askedByOthers: mayAsk.filter(isTheirs),
  }
}

/** The keys of what this device has to remember for `deriveLeaving`. */
export function leavingKeys({ mySeat, seats, behind, scene, leaving }: Circle): readonly string[] {
  if (mySeat === null) return leaving.told.map(toldKey)
  const here = [...seats, ...behind].map(seat => hereKey(seat.id))
  return [...(scene.phase === 'gathering' ? [] : [OPENED]), ...here, ...leaving.told.map(toldKey)]
}

/** What asking somebody to leave writes; nothing when I have no say in it. */
export function removalClaims(
  { id }: RemovalIntent,
  circle: Circle,
  claims: Claims,
): readonly ClaimToWrite[] {
  return circle.leaving.mayAsk.includes(id) ? append([askNow(id, circle)], circle, claims) : []
}

/** What my device asks anew, since those whom my ask names are not all here any more, and the wish stands. */
export function renewedAsks(circle: Circle, claims: Claims): readonly ClaimToWrite[] {
  const { me, seats, leaving } = circle
  const mine = asksOf(claims, me)
  if (seats.length < LEAST_CIRCLE || seats.length > MOST_PEOPLE) return []
  const here = new Set(seats.map(seat => seat.id))
  const counts = (ask: Ask) => ask.among.every(one => here.has(one))
  const gone = leaving.asked.filter(id => !mine.some(ask => ask.id === id && counts(ask)))
  const room = Math.max(0, MAX_RENEWED - mine.length)
  return append(
    gone.slice(0, room).map(id => askNow(id, circle)),
    circle,
    claims,
  )
}

function parseAsk(value: unknown, by: ParticipantId): Ask | null {
  if (!isRecord(value) || !Array.isArray(value.among) || value.among.length > MOST_PEOPLE) return null
  const id = parseParticipantId(value.id)
  const among = value.among.map(parseParticipantId).filter(one => one !== null)
  if (id === null || id === by || among.length !== value.among.length) return null
  const isWhole = new Set(among).size === among.length && among.includes(id) && among.includes(by)
  return isWhole ? { id, among } : null
}

function isDecided({ id, among }: Ask, asks: readonly (Ask & { readonly by: ParticipantId })[]): boolean {
  const named = new Set(among)
  const counting = asks.filter(
    ask => ask.id === id && named.has(ask.by) && ask.among.every(one => named.has(one)),
  )
  const { size } = new Set(counting.map(ask => ask.by))
  return size >= 2 && size * 2 > named.size
}

function asksOf({ removal }: Pick<Claims, 'removal'>, id: ParticipantId): readonly Ask[] {
  return claimBy(removal, id)?.body.asks ?? []
}

function mayAskAnybody({ me, claims, seats }: LeavingInput): boolean {
  const isPresent = seats.some(seat => seat.isMe && seat.state === 'present')
  const fits = seats.length >= LEAST_CIRCLE && seats.length <= MOST_PEOPLE
  return isPresent && fits && asksOf(claims, me).length < MAX_ASKS
}

// While gathering all arrive together. Whoever came after the opening has no say about those who were there.
function wasHereBefore(id: ParticipantId, { moments, nowMs }: LeavingInput): boolean {
  const satForMs = standsForMs(moments, SEATED, nowMs)
  const isSince = (key: string) =>
    moments.has(key) && standsForMs(moments, key, nowMs) >= satForMs - ARRIVING_MS
  return isSince(OPENED) && isSince(hereKey(id))
}

function askNow(id: ParticipantId, { seats }: Circle): Ask {
  return { id, among: seats.map(seat => seat.id).toSorted() }
}

function append(asks: readonly Ask[], { me, mySeat }: Circle, { removal }: Claims): readonly ClaimToWrite[] {
  if (asks.length === 0 || mySeat === null) return []
  const mine = claimBy(removal, me)
  const body = { asks: [...(mine?.body.asks ?? []), ...asks] }
  return [{ register: 'removal', claim: { by: me, era: 0, epoch: (mine?.epoch ?? 0) + 1, body } }]
}

function hereKey(id: ParticipantId): string {
  return `here ${id}`
}

function toldKey(id: ParticipantId): string {
  return `told ${id}`
}
