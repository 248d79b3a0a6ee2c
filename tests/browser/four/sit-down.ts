/*
 * Takes somebody from the link to their seat without a press, as the address says: their name, and how they take part.
 * It asks for what a person would ask for, and nothing else.
 */
import type { Way } from '../../../src/domain/seating.ts'
import type { ListeningRoom } from '../../../src/ui/listening-room.ts'
import { ask, type Request } from '../../../src/ui/screen.ts'

const { searchParams } = new URL(location.href)
const name = searchParams.get('name') ?? 'Somebody'
const way = (searchParams.get('way') ?? 'listening') as Way

const STEPS: Readonly<Record<string, Request>> = {
  welcome: { kind: 'agree' },
  you: { kind: 'introduce', name, way },
  ready: { kind: 'enter' },
}

const room = document.querySelector<ListeningRoom>('listening-room')
if (room === null) throw new Error('seat.html holds one <listening-room>.')

/** `at` says which screen stands. */
new MutationObserver(() => {
  const at = room.getAttribute('at') ?? ''
  const step = STEPS[at]
  if (step !== undefined) ask(room, step)
  if (at === 'circle') parent.postMessage('seated', '*')
}).observe(room, { attributeFilter: ['at'] })
