import type { Circle } from './circle.ts'
import { claimBy, type ParticipantId } from './claim.ts'
import { type PieceMove, pieceClaim } from './piece.ts'
import type { Claims, ClaimToWrite } from './registers.ts'
import { hasRounds } from './scene.ts'
import { nextHand, TURN_AT_FIRST, type Turn } from './turn.ts'

/** All that a person may ask of the piece. */
export type PieceIntent =
  | { readonly kind: 'take' | 'accept' | 'lay' | 'withdraw' | 'return' }
  | { readonly kind: 'offer'; readonly to: ParticipantId }
  /** The one it is offered to lets it go to the next, or to the centre when nobody is left. */
  | { readonly kind: 'let-pass' }
  /** Somebody else carries an unanswered offer past the one it waits for. */
  | { readonly kind: 'carry-past' }
  /** Lays the piece of a holder to rest of whom nothing is heard, once they were asked. */
  | { readonly kind: 'rest-piece' }
  | { readonly kind: 'raise-hand' | 'lower-hand' | 'feel-heard' }
  | { readonly kind: 'choose-listener'; readonly to: ParticipantId }

/** What a wish about the piece writes; nothing when the rules do not let me. */
export function pieceClaims(intent: PieceIntent, circle: Circle, claims: Claims): readonly ClaimToWrite[] {
  if (circle.mySeat === null) return []
  if (!isTimeFor(intent, circle)) return []
  switch (intent.kind) {
    case 'raise-hand':
      return raiseHand(circle, claims)
    case 'lower-hand':
      return turn(circle, claims, { hand: 0 })
    case 'choose-listener':
      return turn(circle, claims, { listener: intent.to })
    case 'feel-heard':
      return turn(circle, claims, { listener: null, ...turnIsHad(circle) })
    case 'let-pass':
      return andTurn(move(circle, letPass(circle)), () => turnAfter(circle, claims, null))
    case 'carry-past':
      return carryPast(circle)
    case 'rest-piece':
      return circle.may.rest === 'yes' ? move({ ...circle, mayReturn: true }, { kind: 'return' }) : []
    case 'offer':
      return andTurn(move(circle, intent), () => turnAfter(circle, claims, intent.to))
    case 'lay':
      return andTurn(move(circle, intent), () => turnAfter(circle, claims, null))
    default:
      return move(circle, intent)
  }
}

/** Whoever steps out or leaves with the piece hands it on, so that it does not wait for them. */
export function handingClaims(circle: Circle, claims: Claims): readonly ClaimToWrite[] {
  const { piece, me, next } = circle
  const [to] = next
  if (piece.at === 'offered' && piece.to === me) return move(circle, letPass(circle))
  if (piece.at !== 'held' || piece.holder !== me) return []
  const given = move(circle, to === undefined ? { kind: 'lay' } : { kind: 'offer', to })
  return andTurn(given, () => turnAfter(circle, claims, to ?? null))
}

/** What my device puts right of my turn: a pair that the piece has left, and a hand where none is raised. */
export function tidyTurn(circle: Circle, claims: Claims): readonly ClaimToWrite[] {
  const { piece, me, scene } = circle
  const { listener, hand } = claimBy(claims.turn, me)?.body ?? TURN_AT_FIRST
  const isBetweenUs = piece.at === 'offered' || (piece.at === 'held' && [me, listener].includes(piece.holder))
  return turn(circle, claims, {
    listener: scene.pattern === 'listener' && isBetweenUs ? listener : null,
    hand: scene.pattern === 'centre' ? hand : 0,
  })
}

// In a silence the piece stays where it is; in a breath nobody lifts it; in the farewell it rests. Whoever is not
// present may hand on what they have, and nothing else.
function isTimeFor(intent: PieceIntent, circle: Circle): boolean {
  const { scene, isBreathing, isWaiting, may, piece, me, settled, pair } = circle
  const iHold = piece.at === 'held' && piece.holder === me
  const isHere = circle.mySeat?.state === 'present'
  switch (intent.kind) {
    case 'return':
    case 'lower-hand':
      return true
    case 'take':
      return may.take && scene.phase !== 'farewell'
    case 'accept':
      return isHere && !scene.isQuiet && !isBreathing && !isWaiting && scene.phase !== 'farewell'
    case 'withdraw':
      return isHere && !scene.isQuiet
    case 'offer':
      return !scene.isQuiet && circle.receivers.includes(intent.to)
    case 'raise-hand':
      return scene.pattern === 'centre' && !iHold && isHere
    case 'choose-listener':
      if (pair !== null && pair.speaker !== me) return false // whoever listens has their own turn later
      return scene.pattern === 'listener' && iHold && settled && circle.receivers.includes(intent.to)
    case 'feel-heard':
      return pair?.speaker === me
    default:
      return !scene.isQuiet
  }
}

function letPass({ next, me }: Circle): PieceMove {
  const to = next.find(id => id !== me)
  return to === undefined ? { kind: 'lay' } : { kind: 'onward', to }
}

// Past the one it waits for to whoever comes next, who may be me; with nobody left it goes to the centre.
function carryPast(circle: Circle): readonly ClaimToWrite[] {
  const { piece, next, may } = circle
  if (piece.at !== 'offered' || !may.carry) return []
  const to = next.find(id => id !== piece.to)
  if (to === undefined) return move({ ...circle, mayReturn: true }, { kind: 'return' })
  return move(circle, { kind: 'carry', to, past: piece.to })
}

function move(circle: Circle, wish: PieceMove): readonly ClaimToWrite[] {
  const { settled, mayReturn, may, leaving } = circle
  const standing = { era: leaving.era, settled, mayReturn, mayCarry: may.carry }
  const claim = circle.mySeat === null ? null : pieceClaim(circle.piece, circle.me, wish, standing)
  return claim === null ? [] : [{ register: 'piece', claim }]
}

// A turn is over only if the piece may go.
function andTurn(
  moved: readonly ClaimToWrite[],
  turned: () => readonly ClaimToWrite[],
): readonly ClaimToWrite[] {
  return moved.length === 0 ? [] : [...moved, ...turned()]
}

// Between two who listen to each other a hand-over is no end of a turn, and whoever listens has their own later.
function turnAfter(circle: Circle, claims: Claims, to: ParticipantId | null): readonly ClaimToWrite[] {
  const { pair, me } = circle
  const goesOn = pair !== null && (pair.listener === me || pair.listener === to)
  return goesOn ? [] : turn(circle, claims, turnIsHad(circle))
}

// A hand that is up keeps its place.
function raiseHand(circle: Circle, claims: Claims): readonly ClaimToWrite[] {
  const isUp = (claimBy(claims.turn, circle.me)?.body.hand ?? 0) > 0
  return isUp ? [] : turn(circle, claims, { hand: nextHand(claims.turn) })
}

function turnIsHad({ scene }: Circle): Partial<Turn> {
  return { hand: 0, ...(hasRounds(scene.phase) ? { lap: scene.lap } : {}) }
}

/** What I say of my turn, changed; nothing when it says so already. */
function turn({ me }: Circle, claims: Claims, change: Partial<Turn>): readonly ClaimToWrite[] {
  const mine = claimBy(claims.turn, me)
  const was = mine?.body ?? TURN_AT_FIRST
  const body = { ...was, ...change }
  const isSame = body.lap === was.lap && body.hand === was.hand && body.listener === was.listener
  return isSame ? [] : [{ register: 'turn', claim: { by: me, era: 0, epoch: (mine?.epoch ?? 0) + 1, body } }]
}
