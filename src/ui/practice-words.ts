import type { Coming } from '../domain/announcement.ts'
import { type Circle, nameOf } from '../domain/circle.ts'
import type { ParticipantId } from '../domain/claim.ts'
import type { SceneChange } from '../domain/scene.ts'
import type { Tiding } from '../domain/tidings.ts'
import { filled, spoken, text } from './message.ts'
import { words } from './words.ts'

/** Whether what somebody did is told to themselves, or to the others with their name. */
type Doer = 'you' | 'other'
/** A length of time as people say it: half a minute, so many minutes, so many seconds. */
type Length = readonly [unit: 'half' | 'minutes' | 'seconds', count: number]

const named = filled<[name: string]>('name')
const did = filled<[who: Doer, name: string]>('who', 'name')

export const practiceMessages = {
  bell: {
    ask: filled<Length>('unit', 'count'),
    ring: text,
    no: text,
    rests: text,
  },
  choose: { receiver: text, listener: text, no: text },
  silence: {
    nobody: filled<Length>('unit', 'count'),
    mine: filled<Length>('unit', 'count'),
    theirs: filled<[...Length, name: string]>('unit', 'count', 'name'),
  },
  farewell: text,
  farewellOver: text,
  breath: text,
  interrupted: text,
  setAside: text,
  askedToRest: text,
  iListen: named,
  pairs: filled<[speaker: string, listener: string]>('speaker', 'listener'),
  waitingFor: named,
  stepThemOut: named,
  knock: { isHere: named, letIn: text, notYet: text },
  wait: text,
  callOff: text,
  held: text,
  hand: { raise: text, lower: text, at: filled<[place: number]>('place') },
  heart: text,
  guardian: text,
  guardianOffered: named,
  beGuardian: text,
  candle: { burning: text, half: text, low: text, down: text, longer: text },
  closes: filled<[hour: string]>('hour'),
  ifBroken: filled<[what: string]>('what'),
  quiet: {
    'cannot-hear': text,
    'need-someone': named,
    line: filled<[text: string]>('text'),
    'shall-rest': text,
    stillHere: text,
    answer: text,
    send: text,
    fold: text,
  },
  write: { field: text, say: text, tooLong: text, full: text, lines: text },
  again: { title: text, changed: text, read: text, agree: text, leave: text },
  /** What somebody did for the whole circle. */
  did: {
    'phase-gathering': did,
    'phase-opening': did,
    'phase-rounds': did,
    'phase-closing': did,
    'phase-farewell': did,
    'pattern-around': did,
    'pattern-around-back': did,
    'pattern-centre': did,
    'pattern-named': did,
    'pattern-listener': did,
    prompt: did,
    'prompt-none': did,
    title: did,
    intention: did,
    closesAround: did,
    ifBroken: did,
    quietSeconds: filled<[who: Doer, name: string, ...Length]>('who', 'name', 'unit', 'count'),
    breathSeconds: did,
    'breathSeconds-none': did,
    candleMinutes: did,
    'candleMinutes-none': did,
    order: did,
    prompts: did,
    'door-open': did,
    'door-ask': did,
    'door-closed': did,
    guardian: { nobody: text, me: text, other: named },
    agreements: text,
    'carried-past': { me: text, other: named },
    'set-aside': { me: text, other: named },
    removed: named,
  },
  /** The same, announced. */
  coming: {
    'phase-gathering': text,
    'phase-opening': text,
    'phase-rounds': text,
    'phase-closing': text,
    'phase-farewell': text,
    'pattern-around': text,
    'pattern-around-back': text,
    'pattern-centre': text,
    'pattern-named': text,
    'pattern-listener': text,
    prompt: text,
    'prompt-none': text,
    title: text,
    intention: text,
    closesAround: text,
    ifBroken: text,
    quietSeconds: filled<Length>('unit', 'count'),
    breathSeconds: text,
    'breathSeconds-none': text,
    candleMinutes: text,
    'candleMinutes-none': text,
    order: text,
    prompts: text,
    'door-open': text,
    'door-ask': text,
    'door-closed': text,
    'set-aside': { me: text, other: named },
  },
}

/** What the room says of its practice: of scenes, patterns, the bell and what somebody did for everyone. */
export const practice = spoken('practice', practiceMessages)

/** A length of time, for a message that says it. */
export function lengthOf(seconds: number): Length {
  if (seconds === 30) return ['half', 1]
  return seconds % 60 === 0 ? ['minutes', seconds / 60] : ['seconds', seconds]
}

/** What somebody did for the whole circle, in one sentence. */
export function tidingSentence(circle: Circle, tiding: Tiding): string {
  switch (tiding.kind) {
    case 'scene':
      return didSentence(circle, tiding.by, tiding.change)
    case 'guardian':
      if (tiding.id === null) return practice.did.guardian.nobody
      return ofSomebody(circle, tiding.id, practice.did.guardian)
    case 'agreements':
      return practice.did.agreements
    case 'carried-past':
    case 'set-aside':
      return ofSomebody(circle, tiding.id, practice.did[tiding.kind])
    case 'removed':
      return practice.did.removed(tiding.name)
    case 'waiting':
      return practice.held
  }
}

/** What is about to happen, in one sentence. */
export function comingSentence(circle: Circle, { change, isHeld }: Coming): string {
  if (isHeld) return practice.held
  if (change.kind === 'set-aside') return ofSomebody(circle, change.id, practice.coming['set-aside'])
  const what = nameOfChange(change.change)
  if (what !== 'quietSeconds') return practice.coming[what]
  return practice.coming.quietSeconds(...lengthOf(Number(change.change.value)))
}

/** How far down a candle is. */
export function candleWords(steps: number): string {
  if (steps <= 0) return practice.candle.down
  if (steps <= 3) return practice.candle.low
  return steps <= 7 ? practice.candle.half : practice.candle.burning
}

function didSentence(circle: Circle, by: ParticipantId, change: SceneChange): string {
  const who = by === circle.me ? 'you' : 'other'
  const name = nameOf(circle, by) ?? words.someone
  const what = nameOfChange(change)
  if (what !== 'quietSeconds') return practice.did[what](who, name)
  return practice.did.quietSeconds(who, name, ...lengthOf(Number(change.value)))
}

function ofSomebody(
  circle: Circle,
  id: ParticipantId,
  says: { readonly me: string; readonly other: (name: string) => string },
): string {
  return id === circle.me ? says.me : says.other(nameOf(circle, id) ?? words.someone)
}

/** Under which name a change is told. */
function nameOfChange({ field, value }: SceneChange) {
  switch (field) {
    case 'phase':
      return `phase-${value}` as const
    case 'pattern':
      return `pattern-${value}` as const
    case 'prompt':
      return value === '' ? 'prompt-none' : field
    case 'breathSeconds':
      return value === 0 ? 'breathSeconds-none' : field
    case 'candleMinutes':
      return value === 0 ? 'candleMinutes-none' : field
    case 'door':
      return value === 'by-phase' ? 'door-open' : (`door-${value}` as const)
    default:
      return field
  }
}
