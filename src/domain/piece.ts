/*
 *            take (settles by acknowledgement)
 *   centre ────────────────────────────────────▶ held ──── offer ───▶ offered ──┐ onward
 *     ▲                                          │ ▲ ▲                 │ │ ▲────┘
 *     ├──────────────── lay ─────────────────────┘ │ └──── accept ─────┘ │
 *     └──── return (a lost holder or receiver) ──  └── withdraw (settles) ┘
 *
 * accept, offer, onward and lay are written only by the one person who may decide; take, withdraw, return and
 * carry (an unanswered offer goes past its receiver) can be contested. Whoever takes or withdraws is silent and
 * writes nothing until everyone alive has acknowledged it. That is why an accept may open a microphone at once.
 *
 * Why two never speak: once a take or withdrawal K is settled, whoever is alive has seen K and agreed who is
 * lost (presence.ts). A greater claim that does not follow from K can then only come late from one of the lost,
 * and what a lost person hands on is acknowledged anew: its receiver's accept is written as a take. So is the
 * accept of what was carried past somebody who is alive and may be answering at this very moment.
 * The current speaker arbitrates, as in off-network MCPTT (3GPP TS 24.380 §7).
 */
import {
  type Claim,
  greatestClaim,
  isRecord,
  MAX_EPOCH,
  type ParticipantId,
  parseParticipantId,
} from './claim.ts'

export type PieceMove =
  | { readonly kind: 'take' | 'accept' | 'lay' | 'withdraw' | 'return' }
  | { readonly kind: 'offer' | 'onward'; readonly to: ParticipantId }
  /** The offer goes on to `to`; it has waited for `past`, who did not answer. */
  | { readonly kind: 'carry'; readonly to: ParticipantId; readonly past: ParticipantId }

export type PieceClaim = Claim<PieceMove>

interface PieceAt {
  /** Names this very state of the piece, for acknowledgements. Compared for equality only. */
  readonly key: string
  readonly era: number
  readonly epoch: number
}

export type Piece =
  /** `laidBy`: who put it there; nobody at first. */
  | (PieceAt & { readonly at: 'centre'; readonly laidBy?: ParticipantId })
  | (PieceAt & { readonly at: 'held'; readonly holder: ParticipantId; readonly contested: boolean })
  | (PieceAt & {
      readonly at: 'offered'
      readonly giver: ParticipantId
      readonly to: ParticipantId
      /** Whom it was carried past. Such an offer is contested: whoever accepts it takes. */
      readonly past: ParticipantId | null
    })

/** What the one who writes knows beyond the piece itself. */
export interface Standing {
  readonly era: number
  /** Held: everyone alive has acknowledged the piece as it is. Offered: its giver is alive (see presence.ts). */
  readonly settled: boolean
  /** The circle agrees that whoever the piece waits for is lost (see presence.ts). */
  readonly mayReturn: boolean
  /** An offer has waited long enough for an answer to be carried past. */
  readonly mayCarry?: boolean
}

/** Before anybody has claimed anything, the piece lies in the centre. */
export const PIECE_AT_REST: Piece = { at: 'centre', key: 'origin', era: 0, epoch: 0 }

// The word of the one who may decide beats every contested one; among the contested, the gentler loses.
const RANKS = { accept: 6, offer: 5, onward: 5, lay: 5, withdraw: 4, take: 3, return: 2, carry: 1 } as const

/** Weight of a move among claims of one epoch: accept > offer = onward = lay > withdraw > take > return > carry. */
export function pieceRank(move: PieceMove): number {
  return RANKS[move.kind]
}

/** Reads a move; null when malformed, or when somebody offers the piece to themselves. */
export function parsePieceMove(value: unknown, by: ParticipantId): PieceMove | null {
  if (!isRecord(value)) return null
  const { kind, to, past } = value
  switch (kind) {
    case 'take':
    case 'accept':
    case 'lay':
    case 'withdraw':
    case 'return':
      return { kind }
    case 'offer':
    case 'onward': {
      const receiver = parseParticipantId(to)
      return receiver === null || receiver === by ? null : { kind, to: receiver }
    }
    case 'carry': {
      const receiver = parseParticipantId(to)
      const passed = parseParticipantId(past)
      if (receiver === null || passed === null || receiver === passed || passed === by) return null
      return { kind, to: receiver, past: passed }
    }
    default:
      return null
  }
}

/** Where the piece is: the meaning of the greatest claim. */
export function derivePiece(claims: Iterable<PieceClaim>): Piece {
  const claim = greatestClaim(claims, pieceRank)
  return claim === null ? PIECE_AT_REST : pieceAfter(claim)
}

/** Where the piece is in this era: it begins in the centre, and claims of any other era do not count. */
export function derivePieceOf(era: number, claims: readonly PieceClaim[]): Piece {
  const piece = derivePiece(claims.filter(claim => claim.era === era))
  return piece.era === era ? piece : { ...PIECE_AT_REST, key: `${PIECE_AT_REST.key} ${era}`, era }
}

/**
 * Who last handed the piece to somebody, and who last laid it down, in this era: at first nobody. The piece itself does not
 * tell, since whoever lets it pass hands it on as well.
 */
export function lastGivers(era: number, claims: readonly PieceClaim[]): ReadonlySet<ParticipantId> {
  const last = (kind: PieceMove['kind']) =>
    greatestClaim(
      claims.filter(claim => claim.era === era && claim.body.kind === kind),
      pieceRank,
    )
  return new Set([last('offer'), last('lay')].flatMap(claim => (claim === null ? [] : [claim.by])))
}

/**
 * The claim that the rules let `me` write now, or null when this move is not mine to make. It is greater than
 * every claim that I know: never of an earlier era, and a new era counts from 1, so that no epoch runs out.
 */
export function pieceClaim(
  piece: Piece,
  me: ParticipantId,
  move: PieceMove,
  standing: Standing,
): PieceClaim | null {
  const era = Math.max(standing.era, piece.era)
  const epoch = era > piece.era ? 1 : piece.epoch + 1
  if (epoch > MAX_EPOCH || !mayMove(piece, me, move, standing)) return null
  return { by: me, era, epoch, body: asWritten(move, standing) }
}

/** Whether the piece, as it is, waits for acknowledgements before its holder may speak or move it. */
export function needsAcknowledgement(piece: Piece): boolean {
  return piece.at === 'held' && piece.contested
}

/** Whoever the piece waits for: its holder, or the one it is offered to; nobody when it lies in the centre. */
export function awaited(piece: Piece): ParticipantId | null {
  if (piece.at === 'held') return piece.holder
  return piece.at === 'offered' ? piece.to : null
}

function mayMove(piece: Piece, me: ParticipantId, move: PieceMove, standing: Standing): boolean {
  switch (move.kind) {
    case 'take':
      return piece.at === 'centre'
    case 'offer':
      return piece.at === 'held' && piece.holder === me && standing.settled && move.to !== me
    case 'lay':
      if (piece.at === 'offered') return piece.to === me // let it pass, when nobody is left to pass it to
      return piece.at === 'held' && piece.holder === me && standing.settled
    case 'accept':
      return piece.at === 'offered' && piece.to === me
    case 'onward':
      return piece.at === 'offered' && piece.to === me && move.to !== me
    case 'withdraw':
      return piece.at === 'offered' && piece.giver === me && piece.past === null
    case 'carry':
      if (piece.at !== 'offered' || piece.to !== move.past || standing.mayCarry !== true) return false
      return me !== move.past && move.to !== move.past
    case 'return':
      return awaited(piece) !== null && awaited(piece) !== me && standing.mayReturn
  }
}

// What comes from a lost giver, or was carried past somebody, goes on only contested: to accept is to take, to let
// it pass is to return it, and the next one takes it from there.
function asWritten(move: PieceMove, { settled }: Standing): PieceMove {
  if (settled) return move
  if (move.kind === 'accept') return { kind: 'take' }
  return move.kind === 'onward' || move.kind === 'lay' ? { kind: 'return' } : move
}

function pieceAfter(claim: PieceClaim): Piece {
  const { by, era, epoch, body } = claim
  const base = { key: pieceKey(claim), era, epoch }
  switch (body.kind) {
    case 'take':
    case 'withdraw':
      return { ...base, at: 'held', holder: by, contested: true }
    case 'accept':
      return { ...base, at: 'held', holder: by, contested: false }
    case 'offer':
    case 'onward':
      return { ...base, at: 'offered', giver: by, to: body.to, past: null }
    case 'carry':
      return { ...base, at: 'offered', giver: by, to: body.to, past: body.past }
    case 'lay':
    case 'return':
      return { ...base, at: 'centre', laidBy: by }
  }
}

function pieceKey({ by, era, epoch, body }: PieceClaim): string {
  const to = 'to' in body ? `>${body.to}` : ''
  const past = 'past' in body ? `<${body.past}` : ''
  return `${era}.${epoch}.${body.kind}.${by}${to}${past}`
}
