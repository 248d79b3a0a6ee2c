import {
  type Agreement,
  type AgreementLine,
  agreementsVersion,
  deriveAgreements,
  MAX_AGREEMENTS,
  nextPlace,
  parseAgreementEdit,
} from './agreements.ts'
import { announcementKey, type Change, type Coming, hasAnnounced, MAX_WAITS } from './announcement.ts'
import { type BellStroke, lastStroke } from './bell.ts'
import { lengthenedBy, MAX_MORE } from './candle.ts'
import type { Circle } from './circle.ts'
import { claimBy, numberAfter, type ParticipantId } from './claim.ts'
import type { GuardianMove } from './guardian.ts'
import type { Claims, ClaimToWrite } from './registers.ts'
import { parseSceneChange, type SceneChange } from './scene.ts'

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

/** Most places in which one person writes agreements in an evening; more of theirs would not be read. */
const MAX_PLACES = 64

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
      return isHere(circle) && isWaitedFor(circle, intent.id)
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
      return circle.guardian.id === circle.me && isSomebodyElse(intent.to, circle)
        ? guardian({ kind: 'offer', to: intent.to }, circle, claims)
        : []
    case 'edit-agreement':
      return editAgreement(intent, circle, claims)
    case 'ring':
      return circle.may.ring ? ring(circle, claims) : []
    case 'lengthen-candle':
      return lengthenCandle(circle, claims)
    case 'tidy':
      return [...(circle.isBellDue ? endSilence(circle, claims) : []), ...carryOutDue(circle, claims)]
  }
}

/** Whether the circle waits for this person: to consent, or to let go. */
export function isWaitedFor({ waitingFor, ending, me }: Circle, id: ParticipantId): boolean {
  return id !== me && (waitingFor.includes(id) || (ending.begun && ending.waitingFor.includes(id)))
}

function isHere({ mySeat }: Circle): boolean {
  return mySeat?.state === 'present'
}

function isSomebodyElse(id: ParticipantId, { seats }: Circle): boolean {
  return seats.some(seat => seat.id === id && !seat.isMe)
}

function set(wished: SceneChange, circle: Circle, claims: Claims): readonly ClaimToWrite[] {
  const change = parseSceneChange(wished) // as everybody else will read it
  if (change === null || !isTimeToSet(change, circle)) return []
  const { guardian, me, mySeat } = circle
  const isMine = mySeat?.state === 'present' && (guardian.id === null || guardian.id === me)
  const isPlan = change.field === 'prompts' // laid ready, and nobody's evening changes by it
  if (circle.may.tend === 'now' || (isPlan && isMine)) return scene(change, circle, claims)
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
  const number = numberAfter(claims.scene.filter(claim => claim.body.field === change.field))
  return [{ register: 'scene', claim: { by: me, ...number, body: change } }]
}

// One at a time: a second would silently take the place of the first.
function announce(change: Change | null, circle: Circle, claims: Claims): readonly ClaimToWrite[] {
  const { me, coming } = circle
  if (change !== null && hasAnnounced(coming, me)) return []
  const epoch = (claimBy(claims.announcement, me)?.epoch ?? 0) + 1
  const body = { change, after: change === null ? 0 : epochBefore(change, circle) }
  return [{ register: 'announcement', claim: { by: me, era: 0, epoch, body } }]
}

/** The epoch of what a change would change, as it stands. */
function epochBefore(change: Change, { setBy }: Circle): number {
  return change.kind === 'scene' ? (setBy[change.change.field]?.epoch ?? 0) : 0
}

function callOff(circle: Circle, claims: Claims): readonly ClaimToWrite[] {
  return circle.coming.some(one => one.by === circle.me) ? announce(null, circle, claims) : []
}

// Whoever asks to wait with one announcement goes on asking to wait with the others.
function wait(key: string, { me, coming }: Circle, claims: Claims): readonly ClaimToWrite[] {
  if (!coming.some(one => one.key === key)) return []
  const mine = claimBy(claims.wait, me)
  const standing = claims.announcement.map(announcementKey)
  const before = (mine?.body.on ?? []).filter(one => one !== key && standing.includes(one))
  const on = [...before, key].slice(-MAX_WAITS)
  return [{ register: 'wait', claim: { by: me, era: 0, epoch: (mine?.epoch ?? 0) + 1, body: { on } } }]
}

/** What I announced and everybody had time for is done now, if it still may be; then the announcement goes. */
function carryOutDue(circle: Circle, claims: Claims): readonly ClaimToWrite[] {
  const mine = circle.coming.find(one => one.by === circle.me && one.isDue)
  if (mine === undefined) return []
  return [...changeNow(mine, circle, claims), ...announce(null, circle, claims)]
}

// Whoever is cut off cannot know whether anybody has seen it coming, or asked to wait.
function changeNow({ change, isHeld }: Coming, circle: Circle, claims: Claims): readonly ClaimToWrite[] {
  if (isHeld || circle.cutOff || !isHere(circle)) return []
  if (change.kind === 'set-aside')
    return isWaitedFor(circle, change.id) ? setAside(change.id, circle, claims) : []
  const isOvertaken = claimBy(claims.announcement, circle.me)?.body.after !== epochBefore(change, circle)
  if (isOvertaken || circle.may.tend === 'no' || !isTimeToSet(change.change, circle)) return []
  return scene(change.change, circle, claims)
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
  return [{ register: 'guardian', claim: { by: me, ...numberAfter(claims.guardian), body } }]
}

type EditAgreement = Extract<TendingIntent, { readonly kind: 'edit-agreement' }>

// Whoever changes an agreement consents to it; everyone else is asked.
function editAgreement(intent: EditAgreement, circle: Circle, claims: Claims): readonly ClaimToWrite[] {
  const { me, version } = circle
  const mine = claimBy(claims.person, me)
  const body = mayEdit(intent, circle) ? parseAgreementEdit(editOf(intent, circle, claims)) : null
  if (mine === null || body === null) return []
  const { slot } = body
  const places = new Set(claims.agreement.filter(claim => claim.by === me).map(claim => claim.body.slot))
  if (!places.has(slot) && places.size >= MAX_PLACES) return []
  const number = numberAfter(claims.agreement.filter(claim => claim.body.slot === slot))
  const claim = { by: me, ...number, body }
  const consent = versionWith([...claims.agreement, claim])
  if (consent === version) return []
  return [
    { register: 'agreement', claim },
    { register: 'person', claim: { ...mine, epoch: mine.epoch + 1, body: { ...mine.body, consent } } },
  ]
}

function mayEdit({ slot, agreement }: EditAgreement, circle: Circle): boolean {
  const { lines, may } = circle
  if (!may.editAgreements || !isHere(circle)) return false
  if (slot === null) return agreement !== null && lines.length < MAX_AGREEMENTS
  return lines.some(line => line.slot === slot) && (agreement !== null || lines.length > 1)
}

function editOf({ slot, agreement }: EditAgreement, { me, lines }: Circle, claims: Claims): object {
  const standing = lines.find((line: AgreementLine) => line.slot === slot)
  const made = claims.agreement.filter(claim => claim.by === me).length
  return {
    slot: slot ?? `${me.slice(0, 16)}-${made}`,
    place: standing?.place ?? nextPlace(lines),
    agreement,
  }
}

function versionWith(claims: Claims['agreement']): string {
  return agreementsVersion(deriveAgreements(claims).map(line => line.agreement))
}

function ring({ me, scene: { lap, quietSeconds } }: Circle, claims: Claims): readonly ClaimToWrite[] {
  return stroke({ kind: 'ring', lap, seconds: quietSeconds }, me, claims)
}

// The end belongs to the moment in which the bell rang: one that rang before the farewell does not end it.
function endSilence({ me }: Circle, claims: Claims): readonly ClaimToWrite[] {
  const lap = lastStroke(claims.bell)?.body.lap
  return lap === undefined ? [] : stroke({ kind: 'over', lap }, me, claims)
}

function stroke(body: BellStroke, me: ParticipantId, claims: Claims): readonly ClaimToWrite[] {
  return [{ register: 'bell', claim: { by: me, ...numberAfter(claims.bell), body } }]
}

function lengthenCandle(
  { me, piece, guardian: { id }, candle }: Circle,
  claims: Claims,
): readonly ClaimToWrite[] {
  if (piece.at !== 'held' || candle === null || (piece.holder !== me && id !== me)) return []
  const more = Math.min(MAX_MORE, lengthenedBy(claims.candle, piece.key) + 1)
  return [
    { register: 'candle', claim: { by: me, ...numberAfter(claims.candle), body: { turn: piece.key, more } } },
  ]
}
