import {
  type Agreement,
  agreementsVersion,
  deriveAgreements,
  MAX_AGREEMENTS,
  nextPlace,
} from './agreements.ts'
import type { Change, Coming } from './announcement.ts'
import { lengthenedBy, MAX_MORE } from './candle.ts'
import type { Circle } from './circle.ts'
import { claimBy, epochAfter, type ParticipantId } from './claim.ts'
import type { GuardianMove } from './guardian.ts'
import type { Claims, ClaimToWrite } from './registers.ts'
import type { SceneChange } from './scene.ts'

/** All that tending the circle asks for: its scene, its agreements, its guardian, its bell. */
export type TendingIntent =
  | { readonly kind: 'set'; readonly change: SceneChange }
  | { readonly kind: 'set-aside'; readonly id: ParticipantId }
  | { readonly kind: 'wait'; readonly on: string }
  | { readonly kind: 'call-off' }
  | { readonly kind: 'take-guardian' | 'lay-guardian' }
  | { readonly kind: 'offer-guardian'; readonly to: ParticipantId }
  /** Rewords (`slot` and `agreement`), removes (`agreement` null) or adds (`slot` null) one agreement. */
  | { readonly kind: 'edit-agreement'; readonly slot: string | null; readonly agreement: Agreement | null }
  | { readonly kind: 'ring' | 'lengthen-candle' }
  /** My device's own housekeeping. */
  | { readonly kind: 'tidy' }

/** Most places for agreements that one person makes in an evening. */
const MAX_PLACES_MADE = 64

/** What tending the circle writes; nothing when it is not mine to do now. */
export function tendingClaims(
  intent: TendingIntent,
  circle: Circle,
  claims: Claims,
): readonly ClaimToWrite[] {
  if (circle.mySeat === null || circle.scene.phase === 'ended') return []
  switch (intent.kind) {
    case 'set':
      return set(intent.change, circle, claims)
    case 'set-aside':
      return isWaitedFor(circle, intent.id)
        ? announce({ kind: 'set-aside', id: intent.id }, circle, claims)
        : []
    case 'wait':
      return wait(intent.on, circle, claims)
    case 'call-off':
      return callOff(circle, claims)
    case 'take-guardian':
      return circle.may.beGuardian ? guardian({ kind: 'take' }, circle, claims) : []
    case 'lay-guardian':
      return circle.guardian.id === circle.me ? guardian({ kind: 'lay' }, circle, claims) : []
    case 'offer-guardian':
      return circle.guardian.id === circle.me
        ? guardian({ kind: 'offer', to: intent.to }, circle, claims)
        : []
    case 'edit-agreement':
      return editAgreement(intent, circle, claims)
    case 'ring':
      return circle.may.ring ? stroke('ring', circle, claims) : []
    case 'lengthen-candle':
      return lengthenCandle(circle, claims)
    case 'tidy':
      return [...(circle.isBellDue ? stroke('over', circle, claims) : []), ...carryOutDue(circle, claims)]
  }
}

/** Whether the circle waits for this person: to consent, or to let go. */
export function isWaitedFor({ waitingFor, ending, me }: Circle, id: ParticipantId): boolean {
  return id !== me && (waitingFor.includes(id) || (ending.begun && ending.waitingFor.includes(id)))
}

function set(change: SceneChange, circle: Circle, claims: Claims): readonly ClaimToWrite[] {
  if (!isTimeToSet(change, circle)) return []
  const isPlan = change.field === 'prompts' // laid ready, and nobody's evening changes by it
  if (circle.may.tend === 'now' || (isPlan && circle.may.tend !== 'no')) return scene(change, circle, claims)
  return circle.may.tend === 'announced' ? announce({ kind: 'scene', change }, circle, claims) : []
}

// A pattern changes between turns. So does the farewell begin, for it would cut a speaker short. The phase goes on
// when everyone is ready.
function isTimeToSet({ field, value }: SceneChange, { may, waitingFor }: Circle): boolean {
  if (field === 'pattern') return may.changePattern
  if (field === 'order') return may.moveSeats
  if (field !== 'phase') return true
  return waitingFor.length === 0 && (value !== 'farewell' || may.changePattern)
}

function scene(change: SceneChange, { me }: Circle, claims: Claims): readonly ClaimToWrite[] {
  const epoch = epochAfter(claims.scene.filter(claim => claim.body.field === change.field))
  return [{ register: 'scene', claim: { by: me, era: 0, epoch, body: change } }]
}

function announce(change: Change | null, { me }: Circle, claims: Claims): readonly ClaimToWrite[] {
  const epoch = (claimBy(claims.announcement, me)?.epoch ?? 0) + 1
  return [{ register: 'announcement', claim: { by: me, era: 0, epoch, body: { change } } }]
}

function callOff(circle: Circle, claims: Claims): readonly ClaimToWrite[] {
  return circle.coming.some(one => one.by === circle.me) ? announce(null, circle, claims) : []
}

function wait(on: string, { me, coming }: Circle, claims: Claims): readonly ClaimToWrite[] {
  if (!coming.some(one => one.key === on)) return []
  const epoch = (claimBy(claims.wait, me)?.epoch ?? 0) + 1
  return [{ register: 'wait', claim: { by: me, era: 0, epoch, body: { on } } }]
}

/** What I announced and everybody had time for is done now, if it still may be; then the announcement goes. */
function carryOutDue(circle: Circle, claims: Claims): readonly ClaimToWrite[] {
  const mine = circle.coming.find(one => one.by === circle.me && one.isDue)
  if (mine === undefined) return []
  return [...changeNow(mine, circle, claims), ...announce(null, circle, claims)]
}

function changeNow({ change, isHeld }: Coming, circle: Circle, claims: Claims): readonly ClaimToWrite[] {
  if (isHeld) return []
  if (change.kind === 'set-aside')
    return isWaitedFor(circle, change.id) ? setAside(change.id, circle, claims) : []
  const isMine = circle.may.tend !== 'no' && isTimeToSet(change.change, circle)
  return isMine ? scene(change.change, circle, claims) : []
}

function setAside(id: ParticipantId, { me }: Circle, claims: Claims): readonly ClaimToWrite[] {
  const theirs = claimBy(claims.person, id)
  if (theirs === null) return []
  const mine = claimBy(claims.aside, me)
  const others = (mine?.body.seats ?? []).filter(seat => seat.id !== id)
  const seats = [...others, { id, epoch: theirs.epoch }].slice(-24)
  return [{ register: 'aside', claim: { by: me, era: 0, epoch: (mine?.epoch ?? 0) + 1, body: { seats } } }]
}

function guardian(body: GuardianMove, { me }: Circle, claims: Claims): readonly ClaimToWrite[] {
  return [{ register: 'guardian', claim: { by: me, era: 0, epoch: epochAfter(claims.guardian), body } }]
}

type EditAgreement = Extract<TendingIntent, { readonly kind: 'edit-agreement' }>

// Whoever changes an agreement consents to it; everyone else is asked.
function editAgreement(intent: EditAgreement, circle: Circle, claims: Claims): readonly ClaimToWrite[] {
  const { me, lines, may, mySeat, version } = circle
  if (!may.editAgreements || mySeat?.state !== 'present') return []
  const standing = lines.find(line => line.slot === intent.slot)
  const made = claims.agreement.filter(claim => claim.by === me).length
  const isNew = intent.slot === null
  if (isNew && (intent.agreement === null || lines.length >= MAX_AGREEMENTS || made >= MAX_PLACES_MADE))
    return []
  if (!isNew && standing === undefined) return []
  if (intent.agreement === null && lines.length <= 1) return []
  const slot = intent.slot ?? `${me.slice(0, 16)}-${made}`
  const body = { slot, place: standing?.place ?? nextPlace(lines), agreement: intent.agreement }
  const epoch = epochAfter(claims.agreement.filter(claim => claim.body.slot === slot))
  const claim = { by: me, era: 0, epoch, body }
  const edited = deriveAgreements([...claims.agreement, claim])
  const consent = agreementsVersion(edited.map(line => line.agreement))
  if (consent === version) return []
  const mine = claimBy(claims.person, me)
  if (mine === null) return []
  return [
    { register: 'agreement', claim },
    { register: 'person', claim: { ...mine, epoch: mine.epoch + 1, body: { ...mine.body, consent } } },
  ]
}

function stroke(
  kind: 'ring' | 'over',
  { me, scene: { lap, quietSeconds } }: Circle,
  claims: Claims,
): readonly ClaimToWrite[] {
  const body = kind === 'ring' ? { kind, lap, seconds: quietSeconds } : { kind, lap }
  return [{ register: 'bell', claim: { by: me, era: 0, epoch: epochAfter(claims.bell), body } }]
}

function lengthenCandle(
  { me, piece, guardian: { id }, candle }: Circle,
  claims: Claims,
): readonly ClaimToWrite[] {
  if (piece.at !== 'held' || candle === null || (piece.holder !== me && id !== me)) return []
  const more = Math.min(MAX_MORE, lengthenedBy(claims.candle, piece.key) + 1)
  const epoch = epochAfter(claims.candle)
  return [{ register: 'candle', claim: { by: me, era: 0, epoch, body: { turn: piece.key, more } } }]
}
