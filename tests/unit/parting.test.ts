import { describe, expect, it } from 'vitest'
import { createStore } from '../../src/domain/store.ts'
import { createParting } from '../../src/parting.ts'
import { circleScreen, held } from '../browser/ui/circle-screen.ts'
import { createMemoryClock } from './cast/memory-clock.ts'

/** Somebody in a circle of so many, where the piece is with this seat; all that happens stands in one list. */
function seatIn({ seats = 3, holder = 0 } = {}) {
  const did: string[] = []
  const note = (what: string) => () => void did.push(what)
  const { circle } = circleScreen({ seats }, { circle: { piece: held(holder) } })
  const { now, after } = createMemoryClock()
  const parting = createParting({
    room: { close: note('room') },
    doc: { put: () => false, close: note('document') },
    hand: { signLeaving: async () => [] },
    company: {
      connected: () => [],
      hears: () => false,
      inReach: () => [],
      send: note('send'),
      broadcast: note('broadcast'),
      closeDoor: note('door'),
      release: note('pages'),
      close: note('links'),
      heard: () => 0,
    },
    store: { circle: createStore(circle), close: note('store') },
    ticker: { close: note('ticker') },
    speaking: { close: note('voice'), rest: async () => void did.push('rest') },
    now,
    wall: now,
    after,
    unlisten: note('listeners'),
    onGone: note('gone'),
  })
  const leave = () => parting.warn({ preventDefault: note('ask') } as unknown as BeforeUnloadEvent)
  return { did, leave }
}

describe('closing the page with the piece in hand', () => {
  it('[V57] the microphone rests before the browser asks', () => {
    const { did, leave } = seatIn()
    leave()
    expect(did).toEqual(['rest', 'ask'])
  })

  it('[V57] nobody else is asked, and nothing of theirs rests', () => {
    for (const { did, leave } of [seatIn({ holder: 1 }), seatIn({ seats: 1 })]) {
      leave()
      expect(did).toEqual([])
    }
  })
})
