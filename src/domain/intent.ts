import type { Circle } from './circle.ts'
import { claimBy } from './claim.ts'
import { handingClaims, type PieceIntent, pieceClaims, tidyTurn } from './handing.ts'
import { type Claims, type ClaimToWrite, withoutRemoved } from './registers.ts'
import { type RemovalIntent, removalClaims, renewedAsks } from './removal.ts'
import type { Person } from './seating.ts'
import { type TendingIntent, tendingClaims } from './tending.ts'
import { hasOldWords, hasRoomFor, NOTHING_WRITTEN, parseWrittenLine } from './writing.ts'

/** All that a seated person may ask for. */
export type Intent =
  | PieceIntent
  | TendingIntent
  | RemovalIntent
  | { readonly kind: 'open-microphone' | 'rest-microphone' | 'mend-microphone' }
  | { readonly kind: 'step-out' | 'come-back' }
  /** Consents to this version, the one that this person has read. */
  | { readonly kind: 'consent'; readonly version: string }
  | { readonly kind: 'withdraw-consent' }
  | { readonly kind: 'write-line'; readonly text: string }
  | { readonly kind: 'ready-to-end' | 'not-yet' }
  | { readonly kind: 'leave' }

/** What an intent writes, as one transaction; nothing when the rules do not let me, or nothing is to be written. */
export function claimsFor(intent: Intent, circle: Circle, all: Claims): readonly ClaimToWrite[] {
  const claims = withoutRemoved(circle.leaving.removed, all)
  switch (intent.kind) {
    case 'step-out':
      if (circle.ending.begun) return [] // stepping out would be taken for a yes; leaving is one
      return [...handingClaims(circle, claims), ...person(circle, claims, { here: 'out' })]
    case 'come-back':
      return person(circle, claims, { here: 'in' })
    case 'consent':
      return person(circle, claims, { here: 'in', consent: intent.version })
    case 'withdraw-consent': {
      const here = circle.ending.begun ? 'in' : 'out' // as above: whoever reads the agreements anew is still asked
      return [...handingClaims(circle, claims), ...person(circle, claims, { here, consent: null })]
    }
    case 'leave':
      return [...handingClaims(circle, claims), ...person(circle, claims, { here: 'left' })]
    case 'ask-to-leave':
      return removalClaims(intent, circle, claims)
    case 'write-line':
      return line(circle, claims, intent.text)
    case 'ready-to-end':
      return readiness(circle, claims, true)
    case 'not-yet':
      return readiness(circle, claims, false)
    case 'open-microphone':
    case 'rest-microphone':
    case 'mend-microphone':
      return []
    case 'take':
    case 'accept':
    case 'lay':
    case 'withdraw':
    case 'return':
    case 'offer':
    case 'let-pass':
    case 'carry-past':
    case 'rest-piece':
    case 'raise-hand':
    case 'lower-hand':
    case 'choose-listener':
    case 'feel-heard':
      return pieceClaims(intent, circle, claims)
    default:
      return tendingClaims(intent, circle, claims)
  }
}

/**
 * What my device writes without being asked: the silence is over, an announcement is due, a turn has left words, a
 * piece waits for somebody who has stepped out, somebody is back whose tab had died, an ask counts no more as it was.
 */
export function tidyingClaims(circle: Circle, all: Claims): readonly ClaimToWrite[] {
  if (circle.mySeat === null) return []
  const claims = withoutRemoved(circle.leaving.removed, all)
  const handing = circle.mySeat.state === 'out' ? handingClaims(circle, claims) : []
  const { formerPlace } = circle
  return [
    ...(formerPlace === null ? [] : person(circle, claims, { seat: formerPlace })),
    ...tendingClaims({ kind: 'tidy' }, circle, claims),
    ...renewedAsks(circle, claims),
    ...(handing.length > 0 ? handing : tidyTurn(circle, claims)),
    ...(hasOldWords(claims.writing, circle.me, circle.piece) ? writing(circle, claims, NOTHING_WRITTEN) : []),
  ]
}

/** Whether an intent takes the piece out of my own hands, so that my microphone has to close before it is written. */
export function isGivingAway(intent: Intent): boolean {
  return ['offer', 'lay', 'step-out', 'leave', 'withdraw-consent'].includes(intent.kind)
}

/** Whether an intent takes the piece into my own hands. */
export function isTaking(intent: Intent): boolean {
  return ['take', 'accept', 'withdraw'].includes(intent.kind)
}

/** My own statement with a change in it, as the next one that I make of myself. */
export function person(circle: Circle, claims: Claims, change: Partial<Person>): readonly ClaimToWrite[] {
  const mine = claimBy(claims.person, circle.me)
  if (mine === null) return []
  const { era, epoch, body } = mine
  return [
    { register: 'person', claim: { by: circle.me, era, epoch: epoch + 1, body: { ...body, ...change } } },
  ]
}

function readiness(circle: Circle, claims: Claims, ready: boolean): readonly ClaimToWrite[] {
  const { ending, scene } = circle
  if (ending.complete || (ready && scene.isQuiet && !ending.begun)) return [] // in a silence nothing is asked of anybody
  const epoch = (claimBy(claims.readiness, circle.me)?.epoch ?? 0) + 1
  return [{ register: 'readiness', claim: { by: circle.me, era: 0, epoch, body: { ready } } }]
}

// Whoever is not heard yet because not everyone has been told writes nothing either.
function line(circle: Circle, claims: Claims, text: string): readonly ClaimToWrite[] {
  const { piece, me, settled, scene, mySeat, written, isWaiting } = circle
  const mayWrite = piece.at === 'held' && piece.holder === me && settled && mySeat?.state === 'present'
  const parsed = parseWrittenLine(text)
  if (!mayWrite || isWaiting || scene.isQuiet || scene.phase === 'ended') return []
  if (parsed === null || !hasRoomFor(written, parsed)) return []
  return writing(circle, claims, { turn: piece.key, lines: [...written, parsed] })
}

function writing(circle: Circle, claims: Claims, body: typeof NOTHING_WRITTEN): readonly ClaimToWrite[] {
  const epoch = (claimBy(claims.writing, circle.me)?.epoch ?? 0) + 1
  return [{ register: 'writing', claim: { by: circle.me, era: 0, epoch, body } }]
}
