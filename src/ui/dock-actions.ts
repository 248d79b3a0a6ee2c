import { type Circle, nameOf } from '../domain/circle.ts'
import { iHold } from './circle-sentence.ts'
import { practice } from './practice-words.ts'
import type { CircleScreen, Request } from './screen.ts'
import { words } from './words.ts'

/** What a press opens instead of asking for something at once. */
export type Opens = 'open-sheet' | 'copy-link' | 'ask-bell' | 'choose-receiver' | 'choose-listener'

/** One press in the dock. Its key keeps a button from changing its meaning under somebody's finger. */
export interface DockAction {
  readonly key: string
  readonly label: string
  readonly weight: 'primary' | 'plain'
  readonly does: Request | Opens
  /** It stays in its place and does nothing yet. */
  readonly isWaiting?: boolean
}

/**
 * What a person may do now, the most likely first; whatever else there is waits in the sheet. `wasQuiet`: in this very
 * turn the bell has rung.
 */
export function dockActions(screen: CircleScreen, wasQuiet = false): readonly DockAction[] {
  const { mySeat, scene } = screen.circle
  const state = mySeat?.state
  if (state === undefined || state === 'lost' || state === 'reading') return [more()]
  if (state === 'out') return [press({ kind: 'come-back' }, words.dock.comeBack, 'primary'), more()]
  const hear = screen.ears === 'blocked' ? [press({ kind: 'hear' }, words.dock.hear, 'primary')] : []
  if (scene.isQuiet) return [...hear, ...closingActions(screen), ...awayActions(screen), more()]
  if (scene.phase === 'farewell') return [...hear, ...farewellActions(screen), bell(screen), more()]
  return [
    ...hear,
    ...pieceActions(screen, wasQuiet),
    ...handActions(screen),
    ...closingActions(screen),
    ...restActions(screen),
  ]
}

function pieceActions(screen: CircleScreen, wasQuiet: boolean): DockAction[] {
  const { piece, me, mayReturn, may } = screen.circle
  const giveBack = mayReturn ? [press({ kind: 'return' }, words.dock.giveBack, 'primary')] : []
  if (piece.at === 'centre') return may.take ? [press({ kind: 'take' }, words.dock.take, 'primary')] : []
  if (piece.at === 'held') {
    return piece.holder === me
      ? holderActions(screen, wasQuiet)
      : [...giveBack, ...silentHolderActions(screen)]
  }
  if (piece.to === me) return offeredActions(screen)
  const carry = may.carry ? [press({ kind: 'carry-past' }, words.dock.carry)] : []
  const withdraw =
    piece.giver === me && piece.past === null ? [press({ kind: 'withdraw' }, words.dock.withdraw)] : []
  return [...giveBack, ...withdraw, ...carry]
}

function holderActions(screen: CircleScreen, wasQuiet: boolean): DockAction[] {
  const { circle } = screen
  if (!circle.settled || circle.isWaiting) return []
  if (circle.seats.length === 1) return [{ ...opens('copy-link', words.link.copy), weight: 'primary' }]
  return [...handingActions(screen), ...microphoneActions(screen, wasQuiet)]
}

function handingActions({ circle }: CircleScreen): DockAction[] {
  const { pair, scene, me, receivers } = circle
  if (scene.pattern === 'named' && receivers.length > 0)
    return [{ ...opens('choose-receiver', words.dock.name), weight: 'primary' }]
  const handing = passAction(circle)
  if (scene.pattern !== 'listener' || pair?.listener === me) return [handing]
  if (pair !== null) return [handing, press({ kind: 'feel-heard' }, words.dock.heard)]
  return receivers.length === 0 ? [handing] : [handing, opens('choose-listener', words.dock.listener)]
}

// With nobody left to come, in a round or from the centre, the piece is laid down.
function passAction(circle: Circle): DockAction {
  const { pair, me, next } = circle
  const [to] = next
  const name = nameOf(circle, to)
  if (to === undefined || name === null) return press({ kind: 'lay' }, words.dock.lay, 'primary')
  const says = pair?.listener === me ? words.dock.handBack : words.dock.pass
  return {
    key: `offer ${to}`,
    label: says(name),
    weight: 'primary',
    does: { kind: 'offer', to },
  }
}

function microphoneActions({ circle, microphone, noSignal }: CircleScreen, wasQuiet: boolean): DockAction[] {
  switch (microphone.state) {
    case 'resting':
      return circle.cutOff
        ? []
        : [press({ kind: 'open-microphone' }, wasQuiet ? words.dock.goOn : words.dock.speak)]
    case 'open': {
      const mend = noSignal ? [press({ kind: 'mend-microphone' }, words.dock.tryAgain)] : []
      return [press({ kind: 'rest-microphone' }, words.dock.rest), ...mend]
    }
    case 'stopped':
      return [press({ kind: 'mend-microphone' }, words.dock.tryAgain)]
    case 'refused':
      return [press({ kind: 'mend-microphone' }, words.dock.turnOn)]
    case 'none': // whoever came to write or to listen finds it in the sheet
      return circle.mySeat?.way === 'voice' ? [press({ kind: 'mend-microphone' }, words.dock.turnOn)] : []
  }
}

function offeredActions({ circle }: CircleScreen): DockAction[] {
  const isWaiting = circle.isBreathing || circle.isWaiting
  const accept = { ...press({ kind: 'accept' }, words.dock.accept, 'primary'), isWaiting }
  return [accept, press({ kind: 'let-pass' }, words.dock.onward)]
}

function silentHolderActions({ circle: { may } }: CircleScreen): DockAction[] {
  if (may.rest === 'ask') return [press({ kind: 'ask-rest' }, words.dock.askRest)]
  return may.rest === 'yes' ? [press({ kind: 'rest-piece' }, words.dock.restPiece)] : []
}

// Hands are raised only where the piece comes from the centre.
function handActions({ circle }: CircleScreen): DockAction[] {
  const { scene, hands, me, piece, may } = circle
  const isOthers = piece.at === 'held' && piece.holder !== me
  if (scene.pattern !== 'centre' || (piece.at === 'centre' ? may.take : !isOthers)) return []
  return hands.includes(me)
    ? [press({ kind: 'lower-hand' }, practice.hand.lower)]
    : [press({ kind: 'raise-hand' }, practice.hand.raise)]
}

function farewellActions(screen: CircleScreen): DockAction[] {
  const { scene, me } = screen.circle
  const mine = scene.unbound.has(me) ? microphoneActions(screen, false) : []
  const named = mine.map(one =>
    one.key === 'open-microphone' ? { ...one, label: words.dock.openMine } : one,
  )
  return [...named, ...closingActions(screen, true)]
}

function closingActions({ circle }: CircleScreen, isAsked = circle.ending.begun): DockAction[] {
  if (!isAsked) return []
  return circle.ending.ready.has(circle.me)
    ? [press({ kind: 'not-yet' }, words.dock.notYet)]
    : [press({ kind: 'ready-to-end' }, words.dock.ready)]
}

// Whoever holds the piece or is being handed it finds bell and stepping out in the sheet.
function restActions(screen: CircleScreen): DockAction[] {
  const { piece, me } = screen.circle
  if (piece.at === 'offered' && piece.to === me) return []
  if (iHold(screen)) return [more()]
  return [bell(screen), ...awayActions(screen), more()]
}

// While the circle is being closed one says yes, or leaves: stepping out would be taken for a yes.
function awayActions(screen: CircleScreen): DockAction[] {
  if (iHold(screen) || screen.circle.ending.begun) return []
  return [press({ kind: 'step-out' }, words.dock.stepOut)]
}

function bell({ circle }: CircleScreen): DockAction {
  return { ...opens('ask-bell', words.dock.bell), isWaiting: !circle.may.ring }
}

function more(): DockAction {
  return opens('open-sheet', words.dock.more)
}

function opens(does: Opens, label: string): DockAction {
  return { key: does, label, weight: 'plain', does }
}

/** Requests that say no more than their kind. */
type Plain<R = Request> = R extends Request ? (keyof R extends 'kind' ? R : never) : never

function press(does: Plain, label: string, weight: DockAction['weight'] = 'plain'): DockAction {
  return { key: does.kind, label, weight, does }
}
