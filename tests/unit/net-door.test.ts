import { describe, expect, it } from 'vitest'
import { DEFAULT_AGREEMENTS } from '../../src/domain/agreements.ts'
import type { ParticipantId } from '../../src/domain/claim.ts'
import type { DoorState } from '../../src/domain/door.ts'
import { createDoor } from '../../src/net/door.ts'
import type { Acquaintance } from '../../src/net/identity.ts'
import type { Paces } from '../../src/net/paces.ts'
import { createVisitor } from '../../src/net/visitor.ts'
import type { RefusalReason, Signal } from '../../src/net/wire.ts'
import { openTab } from './cast/tab.ts'

const CONSENT = 'a'.repeat(64)
/** A visitor who is quick about everything, where the time itself is not what is tried. */
const QUICK: Paces = {
  lookingMs: 20,
  knockMs: 200,
  knownMs: 100,
  knockAgainMs: 100,
  lookAgainMs: 400,
  lookSeldomMs: 400,
  unheardMs: 500,
}

interface Inside {
  judge?: () => RefusalReason | null
  door?: DoorState
  /** Whether this one answers for all. */
  keeps?: boolean
  /** Has lost all links for so long that the others may have ended the circle. */
  mayBeOver?: () => boolean
}

/** A room in memory: what one sends, the others hear in the next turn. */
async function room() {
  const listeners = new Map<Acquaintance, (from: Acquaintance, signal: Signal) => void>()
  const said: { by: ParticipantId; to: ParticipantId | null; signal: Signal }[] = []
  const speak = (from: Acquaintance) => (to: ParticipantId | null, signal: Signal) => {
    said.push({ by: from.id, to, signal })
    for (const [who, hear] of listeners) {
      if (who !== from && (to === null || to === who.id)) queueMicrotask(() => hear(from, signal))
    }
  }
  return {
    said,
    async seat({
      judge = () => null,
      door: state = 'open',
      keeps = true,
      mayBeOver = () => false,
    }: Inside = {}) {
      const { identity } = await openTab()
      const admitted: ParticipantId[] = []
      const removed: ParticipantId[] = []
      const asked: { who: Acquaintance; name: string; consent: string }[] = []
      const stands: { door: DoorState; judge: () => RefusalReason | null; others: string[] } = {
        door: state,
        judge,
        others: [],
      }
      const onAsked = new Set<() => void>()
      const door = createDoor({
        send: speak(identity),
        isAdmitted: id => admitted.includes(id),
        mayBeOver,
        isRemoved: id => removed.includes(id),
        welcome: () => ({
          title: 'Thursday',
          agreements: DEFAULT_AGREEMENTS,
          placesLeft: 3,
          door: stands.door,
        }),
        myKnock: () => ({ name: 'Ana', consent: CONSENT }),
        judge: () => stands.judge(),
        others: () => stands.others,
        state: () => stands.door,
        keeps: () => keeps,
        onKnock(who, { name, consent }) {
          asked.push({ who, name, consent })
          for (const heard of [...onAsked]) heard()
        },
        async admit(who) {
          admitted.push(who.id)
          return 4
        },
      })
      listeners.set(identity, door.onSignal)
      return {
        id: identity.id,
        door,
        admitted,
        removed,
        asked,
        stands,
        /** Resolves with the last of so many knocks in all. */
        isAsked: (times: number) =>
          new Promise<(typeof asked)[number]>(resolve => {
            const look = () => {
              const last = asked[times - 1]
              if (last === undefined) return
              onAsked.delete(look)
              resolve(last)
            }
            onAsked.add(look)
            look()
          }),
        vanish: () => listeners.delete(identity),
      }
    },
    async visitor(paces?: Paces) {
      const { identity } = await openTab()
      const visitor = createVisitor(speak(identity), paces)
      listeners.set(identity, visitor.onSignal)
      visitor.onReach(true)
      const waits = { times: 0 }
      const enter = (name: string) =>
        visitor.enter(name, CONSENT, () => {
          waits.times += 1
        })
      return { id: identity.id, identity, visitor, enter, waits }
    },
  }
}

/** Everything that is on its way arrives. */
async function settle(): Promise<void> {
  for (let turn = 0; turn < 20; turn++) await Promise.resolve()
}

describe('the door', () => {
  it('[N9] whoever knocks with consent is let in by one of those seated and told their seat', async () => {
    const { seat, visitor, said } = await room()
    const ana = await seat()
    const ben = await visitor()
    const entry = await ben.enter('Ben')
    expect(entry).toMatchObject({ as: 'guest', seat: 4, host: { id: ana.id } })
    expect(ana.admitted).toEqual([ben.id])
    expect(said.filter(one => one.by === ana.id).map(one => one.signal.kind)).not.toContain('signal')
  })

  it('[N93] with the yes comes who else is here, by what proves them', async () => {
    const { seat, visitor, said } = await room()
    const ana = await seat()
    const [ben, cem] = [await visitor(), await visitor()]
    ana.stands.others = [ben.identity.proof, cem.identity.proof]
    expect(await cem.enter('Cem')).toMatchObject({ as: 'guest', others: [ben.identity.proof] })
    const told = said.filter(one => one.by === ana.id && one.signal.kind !== 'admitted')
    expect(JSON.stringify(told), 'nobody reads it before').not.toContain(ben.identity.proof)
  })

  it('[N94] whoever answered while the agreements were read is knocked at without being looked for again', async () => {
    const { seat, visitor, said } = await room()
    const ana = await seat()
    const ben = await visitor()
    await settle()
    expect(await ben.enter('Ben')).toMatchObject({ as: 'guest', host: { id: ana.id } })
    const kinds = () => said.filter(one => one.by === ben.id).map(one => one.signal.kind)
    expect(kinds()).toEqual(['hello', 'knock'])
    ana.vanish()
    const cem = await seat()
    expect(await ben.enter('Ben'), 'she has gone meanwhile').toMatchObject({ host: { id: cem.id } })
    expect(kinds().slice(2)).toEqual(['knock', 'hello', 'knock'])
  })

  it('[E10] [E11] whoever has lost all links answers only those they knew, and lets nobody in, until somebody is back', async () => {
    const away = { now: true }
    const { seat, visitor, said } = await room()
    const ana = await seat({ mayBeOver: () => away.now, door: 'ask' })
    const ben = await visitor({ ...QUICK })
    expect(await ben.enter('Ben')).toEqual({ as: 'opener' })
    ana.door.letIn(ben.identity, CONSENT) // a knock that was shown just before
    ana.door.onSignal(ben.identity, {
      kind: 'welcome',
      title: '',
      agreements: DEFAULT_AGREEMENTS,
      placesLeft: 3,
      door: 'open',
    })
    await settle()
    expect(said.filter(one => one.by === ana.id)).toEqual([])
    expect([ana.admitted, ana.asked]).toEqual([[], []])
    ana.admitted.push(ben.id)
    ana.door.onSignal(ben.identity, { kind: 'hello', seated: false })
    expect(said.findLast(one => one.by === ana.id)).toMatchObject({ to: ben.id, signal: { kind: 'welcome' } })
    away.now = false
    const cem = await visitor()
    cem.visitor.lookAgain()
    await settle()
    expect(said.findLast(one => one.by === ana.id)).toMatchObject({ to: cem.id, signal: { kind: 'welcome' } })
  })

  it('[A49] whoever was removed gets no answer, at an open door or at one that asks; to others nobody is there', async () => {
    const { seat, visitor, said } = await room()
    const ana = await seat()
    const mal = await visitor(QUICK)
    await mal.enter('Mal')
    ana.removed.push(mal.id)
    for (const state of ['open', 'ask'] as const) {
      ana.stands.door = state
      said.splice(0)
      expect(await mal.enter('Mal')).toEqual({ as: 'opener' })
      expect(said.filter(one => one.by === mal.id).map(one => one.signal.kind)).toContain('hello')
      ana.door.onSignal(mal.identity, { kind: 'knock', name: 'Mal', consent: CONSENT, waits: true })
      await settle()
      expect(said.filter(one => one.by === ana.id)).toEqual([])
    }
    expect(ana.asked).toEqual([])
    expect(ana.admitted).toEqual([mal.id])
  })

  it('[N10] whoever is refused learns why, and is not admitted', async () => {
    const { seat, visitor } = await room()
    const ana = await seat({ judge: () => 'changed' })
    const ben = await visitor()
    expect(await ben.enter('Ben')).toEqual({ as: 'refused', reason: 'changed' })
    expect(ana.admitted).toEqual([])
  })

  it('[N11] in an empty room the one who enters opens the circle; out of the server’s reach nobody does', async () => {
    const { visitor } = await room()
    const ben = await visitor()
    expect(await ben.enter('Ben')).toEqual({ as: 'opener' })
    const cem = await visitor()
    cem.visitor.onReach(false)
    let entered = false
    const entering = cem.enter('Cem').then(entry => {
      entered = true
      return entry
    })
    expect(cem.visitor.company.get().state).toBe('unreachable')
    await (await visitor()).enter('Dua') // as long as an empty room takes
    expect(entered).toBe(false)
    cem.visitor.onReach(true)
    expect(await entering).toEqual({ as: 'opener' })
  })

  it('[N12] whoever answered and is gone is not waited for', async () => {
    const { seat, visitor } = await room()
    const ana = await seat()
    const ben = await visitor()
    await Promise.resolve()
    expect(ben.visitor.company.get().state).toBe('someone')
    ana.vanish()
    expect(await ben.enter('Ben')).toEqual({ as: 'opener' })
  })

  it('[N16] whoever says “welcome” instead of knocking is judged all the same', async () => {
    const { seat, visitor, said } = await room()
    const ana = await seat({ judge: () => 'changed' })
    const mallory = await visitor()
    ana.door.onSignal(mallory.identity, {
      kind: 'welcome',
      title: '',
      agreements: DEFAULT_AGREEMENTS,
      placesLeft: 1,
      door: 'open',
    })
    ana.door.onSignal(mallory.identity, { kind: 'admitted', seat: 0, consent: 'f'.repeat(64) })
    await Promise.resolve()
    expect(said.some(one => one.by === ana.id && one.signal.kind === 'knock')).toBe(true)
    expect(ana.admitted).toEqual([])
  })

  it('[N85] the hello of somebody who belongs here and is only back is not answered; that of another circle is', async () => {
    const { seat, said } = await room()
    const ana = await seat()
    const ben = await seat()
    ana.admitted.push(ben.id)
    ben.door.greet()
    await Promise.resolve()
    expect(said.filter(({ by }) => by === ana.id)).toEqual([])
    const cem = await seat()
    cem.door.greet()
    await Promise.resolve()
    expect(
      said.filter(({ by, to }) => by === ana.id && to === cem.id).map(({ signal }) => signal.kind),
    ).toEqual(['welcome'])
  })

  it('[N17] a flood of hellos is not answered one by one', async () => {
    const { seat, visitor, said } = await room()
    const ana = await seat()
    const mallory = await visitor()
    for (let i = 0; i < 500; i++) ana.door.onSignal(mallory.identity, { kind: 'hello', seated: false })
    expect(said.filter(one => one.by === ana.id).length).toBeLessThanOrEqual(50)
  })

  it('[N13] two who each opened the room admit each other', async () => {
    const { seat } = await room()
    const ana = await seat()
    const ben = await seat()
    ana.door.greet()
    await settle()
    expect(ana.admitted).toEqual([ben.id])
    expect(ben.admitted).toEqual([ana.id])
  })
})

describe('a door that asks', () => {
  it('[N50] a knock lets nobody in by itself; everyone inside hears it, one answers, and a press lets in', async () => {
    const { seat, visitor, said } = await room()
    const ana = await seat({ door: 'ask' })
    const ben = await seat({ door: 'ask', keeps: false })
    const cem = await visitor(QUICK)
    const entering = cem.enter('Cem')
    const { who, name, consent } = await ben.isAsked(3)
    expect([who.id, name, consent]).toEqual([cem.id, 'Cem', CONSENT])
    expect(cem.waits.times).toBe(1)
    expect([...ana.admitted, ...ben.admitted]).toEqual([])
    const told = said.filter(one => one.to === cem.id).map(one => one.signal.kind)
    expect(new Set(told)).toEqual(new Set(['welcome', 'waiting']))
    // Asked alone, either answers; of what is said to all, one.
    expect(said.filter(one => one.by === ben.id && one.signal.kind === 'waiting').length).toBeLessThan(2)
    ben.door.letIn(who, consent)
    expect(await entering).toMatchObject({ as: 'guest', host: { id: ben.id } })
    expect(ben.admitted).toEqual([cem.id])
  })

  it('[N50] whoever waits comes in when the door is opened, let in by one; a yes that was lost is said again', async () => {
    const { seat, visitor, said } = await room()
    const ana = await seat({ door: 'ask' })
    const ben = await seat({ door: 'ask', keeps: false })
    const cem = await visitor(QUICK)
    const entering = cem.enter('Cem')
    await ben.isAsked(2)
    ana.stands.door = 'open'
    ben.stands.door = 'open'
    expect(await entering).toMatchObject({ as: 'guest', host: { id: ana.id } })
    expect([ana.admitted, ben.admitted]).toEqual([[cem.id], []])
    const before = said.length
    ana.door.onSignal(cem.identity, { kind: 'knock', name: 'Cem', consent: CONSENT, waits: true })
    await settle()
    expect(said.slice(before).map(one => one.signal.kind)).toEqual(['admitted'])
  })

  it('[N51] a knock is repeated while its newcomer waits, and no longer', async () => {
    const { seat, visitor, said } = await room()
    const ana = await seat({ door: 'ask' })
    const cem = await visitor(QUICK)
    const entering = cem.enter('Cem')
    await ana.isAsked(4)
    cem.visitor.turnBack()
    expect(await entering).toBeNull()
    const knocks = () => said.filter(one => one.by === cem.id && one.signal.kind === 'knock').length
    const before = knocks()
    const elsewhere = await (await room()).visitor({ ...QUICK, lookingMs: 500 })
    await elsewhere.enter('Dua') // five times as long as a repetition
    expect(knocks()).toBe(before)
  })

  it('[N52] whoever waits learns that it is not yet time, that the door has closed, or that the agreements changed', async () => {
    const { seat, visitor } = await room()
    const ana = await seat({ door: 'ask' })
    const cem = await visitor(QUICK)
    let entering = cem.enter('Cem')
    await ana.isAsked(2)
    ana.door.putOff(cem.id)
    expect(await entering).toEqual({ as: 'refused', reason: 'not-yet' })
    entering = cem.enter('Cem')
    await ana.isAsked(ana.asked.length + 2)
    ana.stands.door = 'closed'
    expect(await entering).toEqual({ as: 'refused', reason: 'closed' })
    ana.stands.door = 'ask'
    entering = cem.enter('Cem')
    const { who, consent } = await ana.isAsked(ana.asked.length + 2)
    ana.stands.judge = () => 'changed'
    ana.door.letIn(who, consent) // pressed just then: what they agreed to does not stand any more
    expect(await entering).toEqual({ as: 'refused', reason: 'changed' })
    expect(ana.admitted).toEqual([])
    expect(cem.visitor.company.get().welcome?.door).toBe('ask')
  })

  it('[N53] whoever waits until nobody is inside any more is told so, and opens nothing', async () => {
    const { seat, visitor } = await room()
    const ana = await seat({ door: 'ask' })
    const cem = await visitor(QUICK)
    const entering = cem.enter('Cem')
    await ana.isAsked(2)
    ana.vanish()
    expect(await entering).toEqual({ as: 'refused', reason: 'gone' })
    expect(cem.visitor.company.get().state).toBe('nobody')
  })

  it('[N54] a flood of knocks is not answered one by one', async () => {
    const { seat, visitor, said } = await room()
    const ana = await seat({ door: 'ask' })
    const mallory = await visitor()
    const knock = { kind: 'knock', name: 'Mallory', consent: CONSENT, waits: true } as const
    for (let i = 0; i < 500; i++) ana.door.onSignal(mallory.identity, knock)
    expect(said.filter(one => one.by === ana.id).length).toBeLessThanOrEqual(50)
  })

  it('[N55] another circle in the room is asked about like anybody, and joins when it is let in', async () => {
    const { seat, said } = await room()
    const ana = await seat({ door: 'ask' })
    const ben = await seat()
    ben.door.greet()
    await settle()
    expect([...ana.admitted, ...ben.admitted]).toEqual([])
    ben.door.tend()
    await settle()
    const again = said.filter(one => one.by === ben.id && one.to === null && one.signal.kind === 'knock')
    expect(again).toHaveLength(1)
    const { who, consent } = await ana.isAsked(2)
    ana.door.letIn(who, consent)
    await settle()
    expect(ana.admitted).toEqual([ben.id])
    expect(ben.admitted).toEqual([ana.id])
  })

  it('[N55] a circle whose own door asks neither knocks at another by itself nor comes with those who let it in', async () => {
    const { seat, said } = await room()
    const ana = await seat({ door: 'ask' })
    const ben = await seat({ door: 'ask' })
    ben.door.greet()
    ana.door.greet()
    await settle()
    expect(said.map(one => one.signal.kind)).not.toContain('knock')
    ben.stands.door = 'open'
    ben.door.greet()
    await settle()
    const { who, consent } = await ana.isAsked(1)
    ben.stands.door = 'ask'
    ana.door.letIn(who, consent)
    await settle()
    expect(ben.admitted).toEqual([])
  })

  it('[N56] a closed door says so', async () => {
    const { seat, visitor } = await room()
    const ana = await seat({ door: 'closed' })
    const cem = await visitor(QUICK)
    expect(await cem.enter('Cem')).toEqual({ as: 'refused', reason: 'closed' })
    expect(cem.waits.times).toBe(0)
    expect(ana.asked).toEqual([])
    expect(ana.admitted).toEqual([])
  })
})
