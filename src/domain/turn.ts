import {
  type Claim,
  compareText,
  fairHash,
  isRecord,
  type ParticipantId,
  parseParticipantId,
} from './claim.ts'
import type { Piece } from './piece.ts'
import type { Pattern } from './scene.ts'
import { roundFrom } from './seating.ts'

/*
 * Each person says of themselves when they last had their turn, whether their hand is raised, and who listens to
 * them. From that follows who comes next; nobody keeps a list of who has spoken.
 */

export interface Turn {
  /** The lap in which this person last had their turn; -1 before any. */
  readonly lap: number
  /** The place of their raised hand in the order of all hands; 0 while it is down. */
  readonly hand: number
  /** Who listens to them until they feel heard. */
  readonly listener: ParticipantId | null
}

export type TurnClaim = Claim<Turn>

/** Two between whom the piece goes to and fro until the speaker feels heard. */
export interface Pair {
  readonly speaker: ParticipantId
  readonly listener: ParticipantId
}

/** What is known where the next one is looked for. */
export interface Round {
  readonly piece: Piece
  readonly pattern: Pattern
  /** Everybody in circle order, and those of them who are present. */
  readonly order: readonly ParticipantId[]
  readonly present: readonly ParticipantId[]
  /** Those who already had their turn; nobody in a phase without rounds. */
  readonly had: ReadonlySet<ParticipantId>
  readonly pair: Pair | null
  readonly me: ParticipantId
}

export const TURN_AT_FIRST: Turn = { lap: -1, hand: 0, listener: null }

const MAX_HAND = 1_000_000

/** Reads what somebody says of their turn; null when malformed. */
export function parseTurn(value: unknown, by: ParticipantId): Turn | null {
  if (!isRecord(value)) return null
  const { lap, hand } = value
  if (typeof lap !== 'number' || !Number.isSafeInteger(lap) || lap < -1) return null
  if (typeof hand !== 'number' || !Number.isSafeInteger(hand) || hand < 0 || hand > MAX_HAND) return null
  if (value.listener === null) return { lap, hand, listener: null }
  const listener = parseParticipantId(value.listener)
  return listener === null || listener === by ? null : { lap, hand, listener }
}

/** Who had their turn in this lap. */
export function hadTurn(claims: Iterable<TurnClaim>, lap: number): ReadonlySet<ParticipantId> {
  return new Set([...claims].filter(claim => claim.body.lap === lap).map(claim => claim.by))
}

/** Raised hands of those present, in the order in which they went up. */
export function raisedHands(
  claims: Iterable<TurnClaim>,
  present: readonly ParticipantId[],
): readonly ParticipantId[] {
  return [...claims]
    .filter(({ by, body }) => body.hand > 0 && present.includes(by))
    .toSorted((a, b) => a.body.hand - b.body.hand || fairly(a.body.hand, a.by, b.by))
    .map(claim => claim.by)
}

/** The pair in which the piece is now, if both are present; null in any other pattern. */
export function derivePair(
  claims: Iterable<TurnClaim>,
  { piece, pattern, present }: Pick<Round, 'piece' | 'pattern' | 'present'>,
): Pair | null {
  if (pattern !== 'listener' || piece.at === 'centre') return null
  const hands = piece.at === 'held' ? [piece.holder] : [piece.past ?? piece.giver, piece.to]
  const pairs = [...claims]
    .map(({ by, body }) => ({ speaker: by, listener: body.listener }))
    .filter((pair): pair is Pair => pair.listener !== null)
    .filter(pair => [pair.speaker, pair.listener].every(id => present.includes(id)))
    .filter(pair => hands.every(id => id === pair.speaker || id === pair.listener))
  return pairs.toSorted((a, b) => compareText(a.speaker, b.speaker))[0] ?? null
}

/** To whom the piece goes next, nearest first, walking past everyone who is not present or had their turn. */
export function nextInOrder(round: Round): readonly ParticipantId[] {
  const { piece, pattern, pair } = round
  if (pattern === 'centre' || pattern === 'named') return []
  if (pair !== null) return [otherOf(pair, holderOf(round))]
  const order = pattern === 'around-back' ? round.order.toReversed() : round.order
  // From whoever the piece is with or offered to; from the centre it would begin with me.
  const from = piece.at === 'centre' ? round.me : holderOf(round)
  return roundFrom(order, from).filter(id => round.present.includes(id) && !round.had.has(id))
}

/** Everybody to whom the holder may hand the piece: those who wait for their turn first. */
export function receivers(round: Round): readonly ParticipantId[] {
  const from = holderOf(round)
  const here = roundFrom(round.order, from).filter(id => round.present.includes(id))
  return [...here.filter(id => !round.had.has(id)), ...here.filter(id => round.had.has(id))]
}

/** The place of the next hand that goes up. */
export function nextHand(claims: Iterable<TurnClaim>): number {
  return Math.min(MAX_HAND, 1 + Math.max(0, ...[...claims].map(claim => claim.body.hand)))
}

function holderOf({ piece, me }: Round): ParticipantId {
  return piece.at === 'held' ? piece.holder : piece.at === 'offered' ? piece.to : me
}

function otherOf({ speaker, listener }: Pair, id: ParticipantId): ParticipantId {
  return id === speaker ? listener : speaker
}

function fairly(hand: number, a: ParticipantId, b: ParticipantId): number {
  return fairHash(hand, a) - fairHash(hand, b) || compareText(a, b)
}
