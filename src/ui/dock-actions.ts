import { nameOf } from '../domain/circle.ts'
import { iHold } from './circle-sentence.ts'
import type { CircleScreen, Request } from './screen.ts'
import { inSentence, words } from './words.ts'

/** One press in the dock. Its key keeps a button from changing its meaning under somebody's finger. */
export interface DockAction {
  readonly key: string
  readonly label: string
  readonly weight: 'primary' | 'plain'
  readonly does: Request | 'open-sheet' | 'copy-link'
}

const MORE: DockAction = { key: 'more', label: words.dock.more, weight: 'plain', does: 'open-sheet' }

/** What a person may do now, the most likely first; whatever else there is waits in the sheet. */
export function dockActions(screen: CircleScreen): readonly DockAction[] {
  const state = screen.circle.mySeat?.state
  if (state === undefined || state === 'lost') return [MORE]
  if (state === 'out') return [press('come-back', words.dock.comeBack, 'primary'), MORE]
  if (state === 'reading') return [press('read-again', words.dock.read, 'primary'), MORE]
  const hear = screen.ears === 'blocked' ? [press('hear', words.dock.hear, 'primary')] : []
  return [...hear, ...pieceActions(screen), ...closingActions(screen), ...restActions(screen)]
}

function pieceActions(screen: CircleScreen): DockAction[] {
  const { piece, me, mayReturn } = screen.circle
  const giveBack = mayReturn ? [press('return', words.dock.giveBack, 'primary')] : []
  if (piece.at === 'centre') return [press('take', words.dock.take, 'primary')]
  if (piece.at === 'held') return piece.holder === me ? holderActions(screen) : giveBack
  if (piece.to === me) return offeredActions(screen)
  return piece.giver === me ? [...giveBack, press('withdraw', words.dock.withdraw)] : giveBack
}

function holderActions(screen: CircleScreen): DockAction[] {
  const { circle } = screen
  if (!circle.settled) return []
  const next = circle.next[0]
  const name = nameOf(circle, next)
  if (circle.seats.length === 1)
    return [{ key: 'copy', label: words.link.copy, weight: 'primary', does: 'copy-link' }]
  if (next === undefined || name === null) return microphoneActions(screen)
  const label = words.dock.pass(inSentence(name))
  const pass: DockAction = {
    key: `offer ${next}`,
    label,
    weight: 'primary',
    does: { kind: 'offer', to: next },
  }
  return [pass, ...microphoneActions(screen)]
}

function microphoneActions({ circle, microphone }: CircleScreen): DockAction[] {
  switch (microphone.state) {
    case 'resting':
      return circle.cutOff ? [] : [press('open-microphone', words.dock.speak)]
    case 'open':
      return [press('rest-microphone', words.dock.rest)]
    case 'stopped':
      return [press('mend-microphone', words.dock.tryAgain)]
    case 'refused':
      return [press('mend-microphone', words.dock.turnOn)]
    case 'none':
      return []
  }
}

function offeredActions({ circle }: CircleScreen): DockAction[] {
  const accept = press('accept', words.dock.accept, 'primary')
  const next = circle.next.find(id => id !== circle.me)
  if (next === undefined) return [accept]
  const onward = { kind: 'onward', to: next } as const
  return [accept, { key: 'onward', label: words.dock.onward, weight: 'plain', does: onward }]
}

function closingActions({ circle }: CircleScreen): DockAction[] {
  if (!circle.ending.begun) return []
  return circle.ending.ready.has(circle.me)
    ? [press('not-yet', words.dock.notYet)]
    : [press('ready-to-end', words.dock.ready)]
}

// Whoever holds the piece or is being handed it finds stepping out in the sheet.
function restActions(screen: CircleScreen): DockAction[] {
  const { piece, me, ending } = screen.circle
  const offeredToMe = piece.at === 'offered' && piece.to === me
  if (offeredToMe) return []
  // While the circle is being closed one says yes, or leaves: stepping out would be taken for a yes.
  return iHold(screen) || ending.begun ? [MORE] : [press('step-out', words.dock.stepOut), MORE]
}

type Plain = Exclude<Request, { readonly to: unknown } | { readonly name: unknown }>['kind']

function press(kind: Plain, label: string, weight: DockAction['weight'] = 'plain'): DockAction {
  return { key: kind, label, weight, does: { kind } }
}
