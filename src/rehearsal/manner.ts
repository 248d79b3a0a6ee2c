import type { Circle } from '../domain/circle.ts'
import type { ParticipantId } from '../domain/claim.ts'
import type { Intent } from '../domain/intent.ts'
import { hasRounds } from '../domain/scene.ts'

/*
 * How imagined people act in a circle: as people do who know it, unhurried, and a little each in their own way. Pure:
 * what somebody sees and remembers says what they are about to do; when they do it is for their mind (mind.ts).
 */

/** What happens once in an evening so that a facilitator may practise it; each of the imagined has one. */
export const BENTS = ['passes', 'drops', 'rings', 'warms'] as const
export type Bent = (typeof BENTS)[number]

/** What somebody is about to do, unless things change before. */
export interface Wish {
  /** Names the occasion: while it stands the wish stands, and for one occasion it is done once. */
  readonly key: string
  readonly does:
    | Intent
    /** Presses for their own voice. */
    | { readonly kind: 'speak' }
    /** Their line breaks for a while. */
    | { readonly kind: 'drop' }
    /** A hand on the heart. */
    | { readonly kind: 'heart' }
  /** Between so many and so many ms from when it came up. */
  readonly inMs: readonly [least: number, most: number]
}

/** What somebody knows of themselves. */
export interface Temper {
  readonly bent: Bent | null
  /** Whoever let them in: the one who rehearses. */
  readonly host: ParticipantId
  readonly isSpeaking: boolean
  /** What they have done: keys of wishes, and `did` of what is done once. */
  readonly done: ReadonlySet<string>
  /** Turns in which they have held the piece so far. */
  readonly turns: number
}

/** How long things take, ms. */
const PACE = {
  accept: [1_200, 2_500],
  letPass: [2_000, 3_500],
  speak: [1_500, 3_000],
  turn: [6_000, 12_000],
  reply: [3_000, 6_000],
  drop: [2_500, 4_500],
  dropAnyhow: [170_000, 200_000],
  ring: [2_500, 5_000],
  heart: [8_000, 16_000],
  hand: [3_000, 10_000],
  take: [4_000, 9_000],
  takeUp: [25_000, 40_000],
  consent: [2_500, 6_000],
  ready: [1_500, 4_000],
  comeBack: [5_000, 9_000],
  takeGuardian: [2_000, 4_000],
  layGuardian: [25_000, 40_000],
  agreeToLeave: [6_000, 12_000],
  goodbye: [1_500, 6_000],
  goodbyeOver: [2_000, 4_000],
} as const satisfies Record<string, Wish['inMs']>

/** The names of what somebody does once in an evening. */
export const ONCE = { passes: 'passed', drops: 'dropped', rings: 'rung' } as const

/** All that somebody is about to do as things stand. */
export function wishes(circle: Circle, temper: Temper): readonly Wish[] {
  const { mySeat, scene } = circle
  if (mySeat === null || scene.phase === 'ended') return []
  if (mySeat.state === 'reading')
    return [
      wish(`consent ${circle.version}`, { kind: 'consent', version: circle.version }, PACE.consent),
      ...closing(circle, temper),
    ]
  if (mySeat.state !== 'present') return [wish('come-back', { kind: 'come-back' }, PACE.comeBack)]
  return [
    ...closing(circle, temper),
    ...tending(circle),
    ...(scene.isQuiet ? [] : scene.phase === 'farewell' ? goodbye(circle, temper) : turn(circle, temper)),
    ...onesOwn(circle, temper),
  ]
}

// Nobody imagined is the first to end the evening, and whoever rehearses can take it back for all.
function closing({ ending, me }: Circle, { host }: Temper): readonly Wish[] {
  const isReady = ending.ready.has(me)
  if (!ending.begun || isReady === ending.ready.has(host)) return []
  return isReady
    ? [wish('not-yet', { kind: 'not-yet' }, PACE.ready)]
    : [wish('ready', { kind: 'ready-to-end' }, PACE.ready)]
}

function tending({ guardian, me, leaving }: Circle): readonly Wish[] {
  const leave = leaving.askedByOthers.map(id =>
    wish(`leave ${id}`, { kind: 'ask-to-leave', id }, PACE.agreeToLeave),
  )
  if (guardian.offeredTo === me)
    return [...leave, wish('take-guardian', { kind: 'take-guardian' }, PACE.takeGuardian)]
  if (guardian.id !== me) return leave
  return [...leave, wish('lay-guardian', { kind: 'lay-guardian' }, PACE.layGuardian)]
}

function turn(circle: Circle, temper: Temper): readonly Wish[] {
  const { piece, me } = circle
  if (piece.at === 'centre') return fromTheCentre(circle, temper)
  if (piece.at === 'offered') return piece.to === me ? [offered(circle, temper)].filter(isOne) : []
  if (piece.holder === me) return circle.settled ? holding(circle, temper) : []
  return isMyHandMissing(circle, temper)
    ? [wish(`hand ${spokenKey(circle)}`, { kind: 'raise-hand' }, PACE.hand)]
    : []
}

// In their first turn everybody speaks: whoever rehearses hears each voice before anything happens.
function offered(circle: Circle, { bent, done, turns }: Temper): Wish | null {
  const { piece, isBreathing, isWaiting } = circle
  if (bent === 'passes' && turns > 0 && !done.has(ONCE.passes))
    return wish(`pass ${piece.key}`, { kind: 'let-pass' }, PACE.letPass)
  if (isBreathing || isWaiting) return null
  return wish(`accept ${piece.key}`, { kind: 'accept' }, PACE.accept)
}

function holding(circle: Circle, { isSpeaking, done }: Temper): readonly Wish[] {
  const { piece, bellKey, pair, me, receivers, scene, cutOff } = circle
  const at = `${piece.key} ${bellKey}`
  if (cutOff) return []
  if (!isSpeaking) return [wish(`speak ${at}`, { kind: 'speak' }, PACE.speak)]
  if (pair !== null && pair.listener !== me && done.has(`listened ${spokenKey(circle)}`))
    return [wish(`heard ${at}`, { kind: 'feel-heard' }, PACE.reply)]
  const [someone] = receivers
  const isToBeHeard =
    scene.pattern === 'listener' && pair === null && !done.has(`listened ${spokenKey(circle)}`)
  if (isToBeHeard && someone !== undefined)
    return [wish(`listener ${at}`, { kind: 'choose-listener', to: someone }, PACE.reply)]
  return [wish(`on ${at}`, onward(circle), pair?.listener === me ? PACE.reply : PACE.turn)]
}

/** To whoever comes next, as the pattern has it; into the centre when nobody does. */
function onward({ next, scene, receivers }: Circle): Intent {
  const [to] = scene.pattern === 'named' ? receivers : next
  return to === undefined ? { kind: 'lay' } : { kind: 'offer', to }
}

// Whoever rehearses may take it first; if they do not, the round goes on all the same.
function fromTheCentre(circle: Circle, { done }: Temper): readonly Wish[] {
  const { scene, may, me, hands, piece } = circle
  if (!may.take || !hasRounds(scene.phase) || done.has(spokenKey(circle))) return []
  const take = (inMs: Wish['inMs']) => [wish(`take ${piece.key}`, { kind: 'take' }, inMs)]
  if (scene.pattern === 'centre') return hands.length === 0 || hands[0] === me ? take(PACE.take) : []
  return take(PACE.takeUp)
}

function isMyHandMissing(circle: Circle, { done }: Temper): boolean {
  const { scene, hands, me } = circle
  return scene.pattern === 'centre' && hands.length < 2 && !hands.includes(me) && !done.has(spokenKey(circle))
}

function goodbye({ scene, me, bellKey }: Circle, { isSpeaking, done }: Temper): readonly Wish[] {
  if (!scene.unbound.has(me)) return []
  const key = `goodbye ${scene.lap} ${bellKey}`
  if (isSpeaking) return [wish(`${key} over`, { kind: 'rest-microphone' }, PACE.goodbyeOver)]
  return done.has(key) ? [] : [wish(key, { kind: 'speak' }, PACE.goodbye)]
}

/** What happens once, and the warmth that may happen in every turn of whoever rehearses. */
function onesOwn(circle: Circle, temper: Temper): readonly Wish[] {
  const { piece, me, may, scene, ending } = circle
  const { bent, done, host, turns } = temper
  const holder = piece.at === 'held' ? piece.holder : null
  if (ending.begun || scene.isQuiet || scene.phase === 'farewell') return []
  if (bent === 'drops' && !done.has(ONCE.drops)) {
    const inTurn = holder === me && temper.isSpeaking && turns > 1
    return [
      inTurn
        ? wish('drop in a turn', { kind: 'drop' }, PACE.drop)
        : wish('drop', { kind: 'drop' }, PACE.dropAnyhow),
    ]
  }
  const isAnothers = holder !== null && holder !== me && holder !== host
  if (bent === 'rings' && !done.has(ONCE.rings) && turns > 0 && isAnothers && may.ring)
    return [wish(`ring ${piece.key}`, { kind: 'ring' }, PACE.ring)]
  if (bent === 'warms' && holder === host) return [wish(`heart ${piece.key}`, { kind: 'heart' }, PACE.heart)]
  return []
}

/** Names what is once in a round: to have spoken in it. */
export function spokenKey({ scene }: Pick<Circle, 'scene'>): string {
  return `spoke ${scene.lap}`
}

function wish(key: string, does: Wish['does'], inMs: Wish['inMs']): Wish {
  return { key, does, inMs }
}

function isOne(one: Wish | null): one is Wish {
  return one !== null
}
