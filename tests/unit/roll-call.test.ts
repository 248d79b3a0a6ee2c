import { describe, expect, it } from 'vitest'
import { agreementsVersion, DEFAULT_AGREEMENTS } from '../../src/domain/agreements.ts'
import { type Circle, deriveCircle, myStatement } from '../../src/domain/circle.ts'
import type { ParticipantId } from '../../src/domain/claim.ts'
import { type Presence, UNHEARD } from '../../src/domain/presence.ts'
import { NO_CLAIMS } from '../../src/domain/registers.ts'
import { createStore } from '../../src/domain/store.ts'
import { createRollCall } from '../../src/roll-call.ts'
import { idOf } from '../property/circle-of.ts'

const [ANA, BEN, CEM] = [idOf('ana'), idOf('ben'), idOf('cem')]
const CONSENT = agreementsVersion(DEFAULT_AGREEMENTS)

/** Ana's circle of these people, all of them within reach. */
function circleOf(ids: readonly ParticipantId[]): Circle {
  return deriveCircle({
    me: ANA,
    roots: ids,
    claims: {
      ...NO_CLAIMS,
      person: ids.map((by, seat) => ({
        by,
        era: 0,
        epoch: 1,
        body: { name: `${seat}`, seat, way: 'voice', here: 'in', consent: CONSENT },
      })),
    },
    presence: new Map(),
    settledKey: null,
    moments: new Map(),
    listening: null,
    wasInterrupted: false,
    nowMs: 0,
  })
}

/** Ana looks at the words; what is reckoned is done when the test says so. */
function anaLooks() {
  const presence = createStore<Presence>(new Map())
  const asked: { ids: readonly ParticipantId[]; done(words: string[]): void; fail(): void }[] = []
  let circle = circleOf([ANA])
  let linked: readonly ParticipantId[] = []
  const rollCall = createRollCall({
    circle: () => circle,
    company: { presence, connected: () => linked },
    topic: 'topic',
    now: () => 0,
    reckon: ids =>
      new Promise((resolve, reject) => asked.push({ ids, done: resolve, fail: () => reject(new Error()) })),
  })
  const sit = (ids: readonly ParticipantId[]) => {
    circle = circleOf(ids)
    linked = ids.filter(id => id !== ANA)
    const { roster, whole } = myStatement(circle, presence.get(), linked, 0)
    presence.set(new Map(linked.map(id => [id, { ...UNHEARD, count: 1, atMs: 0, roster, whole }])))
    rollCall.look()
  }
  return { rollCall, asked, sit, at: () => rollCall.state.get() }
}

/** Lets what has been promised arrive. */
const settled = () => new Promise<void>(resolve => setImmediate(resolve))

describe('the roll call', () => {
  it('[N71] reckons nothing until somebody looks, and folds when they look away', async () => {
    const { rollCall, asked, sit, at } = anaLooks()
    sit([ANA, BEN])
    expect(at()).toEqual({ at: 'folded' })
    expect(asked).toHaveLength(0)
    rollCall.open(true)
    expect(at()).toEqual({ at: 'reckoning' })
    asked[0]?.done(['a', 'b'])
    await settled()
    expect(at()).toEqual({ at: 'whole', words: ['a', 'b'] })
    rollCall.open(false)
    expect(at()).toEqual({ at: 'folded' })
    rollCall.open(true)
    expect(at()).toEqual({ at: 'whole', words: ['a', 'b'] })
    expect(asked).toHaveLength(1)
  })

  it('[N71] shows no words of a circle that has changed while they were reckoned', async () => {
    const { rollCall, asked, sit, at } = anaLooks()
    sit([ANA, BEN])
    rollCall.open(true)
    sit([ANA, BEN, CEM])
    expect(asked.map(one => one.ids)).toEqual([[ANA, BEN].toSorted(), [ANA, BEN, CEM].toSorted()])
    asked[0]?.done(['old'])
    await settled()
    expect(at()).toEqual({ at: 'reckoning' })
    asked[1]?.done(['new'])
    await settled()
    expect(at()).toEqual({ at: 'whole', words: ['new'] })
    sit([ANA])
    expect(at()).toEqual({ at: 'alone' })
  })

  it('[N71] says so when the words cannot be fetched, and tries again when asked again', async () => {
    const { rollCall, asked, sit, at } = anaLooks()
    sit([ANA, BEN])
    rollCall.open(true)
    asked[0]?.fail()
    await settled()
    expect(at()).toEqual({ at: 'unreachable' })
    rollCall.look()
    expect(asked).toHaveLength(1)
    rollCall.open(false)
    rollCall.open(true)
    asked[1]?.done(['a'])
    await settled()
    expect(at()).toEqual({ at: 'whole', words: ['a'] })
  })
})
