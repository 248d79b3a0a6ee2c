import { expect, it } from 'vitest'
import { createCircleDoc } from '../../src/doc/circle-doc.ts'
import { createCircleStore } from '../../src/doc/circle-store.ts'
import { agreementsVersion, DEFAULT_AGREEMENTS } from '../../src/domain/agreements.ts'
import type { Presence } from '../../src/domain/presence.ts'
import { createStore } from '../../src/domain/store.ts'
import { createHand } from '../../src/hand.ts'
import type { Speaking } from '../../src/speaking.ts'
import { openTab } from './cast/tab.ts'

const CONSENT = agreementsVersion(DEFAULT_AGREEMENTS)

it('[B8] whoever takes the piece has their microphone opened in the task that writes it, before anything is drawn', async () => {
  const { identity, notary } = await openTab()
  const doc = createCircleDoc(notary, 'topic-of-the-room')
  const presence = createStore<Presence>(new Map())
  const store = createCircleStore(doc, { me: identity.id, presence, listening: () => null, now: () => 0 })
  const happened: string[] = []
  const speaking: Pick<Speaking, 'press' | 'rest'> = {
    press: key => happened.push(key === null ? 'rests' : 'opens'),
    rest: () => Promise.resolve(),
  }
  const hand = createHand({ doc, speaking: speaking as Speaking, circle: store.circle.get })
  await hand.takeSeat({ name: 'Ana', seat: 0, way: 'voice', here: 'in', consent: CONSENT })
  store.circle.subscribe(() => {
    happened.push('seen')
    queueMicrotask(() => happened.push('drawn')) // as soon as an element draws itself anew
  })
  await hand.press({ kind: 'take' })
  expect(happened).toEqual(['seen', 'opens', 'drawn'])
  await hand.press({ kind: 'lay' })
  expect(happened.slice(3), 'and nothing else opens it').toEqual(['seen', 'drawn'])
})
