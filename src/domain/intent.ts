import type { Circle } from './circle.ts'
import type { ReadinessClaim } from './ending.ts'
import { type PieceClaim, type PieceMove, pieceClaim } from './piece.ts'
import type { Person, PersonClaim } from './seating.ts'

/** All that a seated person may ask for. */
export type Intent =
  | PieceMove
  | { readonly kind: 'open-microphone' | 'rest-microphone' | 'mend-microphone' }
  | { readonly kind: 'step-out' | 'come-back' }
  | { readonly kind: 'ready-to-end' | 'not-yet' }
  | { readonly kind: 'leave' }

/** My own claims as they stand, which an intent carries on. */
export interface MyClaims {
  readonly person: PersonClaim | null
  readonly readiness: ReadinessClaim | null
}

export type ClaimToWrite =
  | { readonly register: 'person'; readonly claim: PersonClaim }
  | { readonly register: 'piece'; readonly claim: PieceClaim }
  | { readonly register: 'readiness'; readonly claim: ReadinessClaim }

/** What an intent writes, as one transaction; nothing when the rules do not let me, or nothing is to be written. */
export function claimsFor(intent: Intent, circle: Circle, mine: MyClaims): readonly ClaimToWrite[] {
  switch (intent.kind) {
    case 'step-out':
      if (circle.ending.begun) return [] // stepping out would be taken for a yes; leaving is one
      return [...givenAway(circle), ...person(circle, mine, { here: 'out' })]
    case 'come-back':
      return person(circle, mine, { here: 'in' })
    case 'leave':
      return [...givenAway(circle), ...person(circle, mine, { here: 'left' })]
    case 'ready-to-end':
      return readiness(circle, mine, true)
    case 'not-yet':
      return readiness(circle, mine, false)
    case 'open-microphone':
    case 'rest-microphone':
    case 'mend-microphone':
      return []
    default:
      return piece(circle, intent)
  }
}

/** Whether an intent takes the piece out of my own hands, so that my microphone has to close before it is written. */
export function isGivingAway(intent: Intent): boolean {
  return ['offer', 'lay', 'step-out', 'leave'].includes(intent.kind)
}

/** Whether an intent takes the piece into my own hands. */
export function isTaking(intent: Intent): boolean {
  return ['take', 'accept', 'withdraw'].includes(intent.kind)
}

/** Whoever steps out or leaves with the piece hands it on, so that it does not wait for them. */
function givenAway(circle: Circle): readonly ClaimToWrite[] {
  const [to] = circle.next
  if (circle.piece.at === 'offered') return to === undefined ? [] : piece(circle, { kind: 'onward', to })
  return piece(circle, to === undefined ? { kind: 'lay' } : { kind: 'offer', to })
}

function piece(circle: Circle, move: PieceMove): readonly ClaimToWrite[] {
  if (circle.mySeat === null) return []
  const { settled, mayReturn } = circle
  const claim = pieceClaim(circle.piece, circle.me, move, { era: 0, settled, mayReturn })
  return claim === null ? [] : [{ register: 'piece', claim }]
}

function person(circle: Circle, mine: MyClaims, change: Partial<Person>): readonly ClaimToWrite[] {
  if (mine.person === null) return []
  const { era, epoch, body } = mine.person
  return [
    { register: 'person', claim: { by: circle.me, era, epoch: epoch + 1, body: { ...body, ...change } } },
  ]
}

function readiness(circle: Circle, mine: MyClaims, ready: boolean): readonly ClaimToWrite[] {
  if (circle.ending.complete) return []
  const epoch = (mine.readiness?.epoch ?? 0) + 1
  return [{ register: 'readiness', claim: { by: circle.me, era: 0, epoch, body: { ready } } }]
}
