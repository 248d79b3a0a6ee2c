import { describe, expect, it } from 'vitest'
import * as Y from 'yjs'
import { type CircleDoc, createCircleDoc } from '../../src/doc/circle-doc.ts'
import { type CircleStore, createCircleStore } from '../../src/doc/circle-store.ts'
import { agreementsVersion, DEFAULT_AGREEMENTS } from '../../src/domain/agreements.ts'
import type { ParticipantId } from '../../src/domain/claim.ts'
import type { PieceMove } from '../../src/domain/piece.ts'
import {
  CUT_OFF_AFTER_MS,
  type Presence,
  RETURN_BY_HAND_AFTER_MS,
  RETURN_BY_ITSELF_AFTER_MS,
  SUSPECT_AFTER_MS,
  UNHEARD,
} from '../../src/domain/presence.ts'
import { createStore } from '../../src/domain/store.ts'
import { openTab } from './cast/tab.ts'

const VERSION = agreementsVersion(DEFAULT_AGREEMENTS)

interface Device {
  readonly id: ParticipantId
  readonly proof: string
  readonly doc: CircleDoc
  readonly page: ReturnType<CircleDoc['share']>
  readonly store: CircleStore
}

/** A device whose person has sat down. */
async function device(name: string, seat: number): Promise<Device> {
  const { identity, notary } = await openTab()
  const doc = createCircleDoc(notary, 'topic-of-the-room')
  const presence = createStore<Presence>(new Map())
  const store = createCircleStore(doc, {
    me: identity.id,
    presence,
    listening: () => null,
    now: () => 0,
  })
  const body = { name, seat, way: 'voice', here: 'in', consent: VERSION } as const
  doc.put(await doc.sign('person', { by: identity.id, era: 0, epoch: 1, body }))
  return { id: identity.id, proof: identity.proof, doc, page: doc.share(true, () => {}), store }
}

async function move({ id, doc }: Device, epoch: number, body: PieceMove): Promise<void> {
  doc.put(await doc.sign('piece', { by: id, era: 0, epoch, body }))
}

/** Ana has let Ben in, and holds the piece as everybody knows. */
async function pair(): Promise<{ readonly ana: Device; readonly ben: Device }> {
  const [ana, ben] = [await device('Ana', 0), await device('Ben', 1)]
  const letIn = { by: ana.id, era: 0, epoch: 1, body: { ids: [ben.id] } }
  ana.doc.introduce(ben.id, ben.proof)
  ana.doc.put(await ana.doc.sign('admissions', letIn))
  await move(ana, 1, { kind: 'take' })
  expect(ana.store.circle.get()).toMatchObject({ settled: true, wasInterrupted: false })
  return { ana, ben }
}

/** What Ben has written reaches Ana; resolves once her device has read it. */
async function reaches({ ben, ana }: { readonly ben: Device; readonly ana: Device }): Promise<void> {
  const epoch = ben.doc.mine('piece')?.epoch
  const isRead = () => ana.doc.claims().piece.some(one => one.by === ben.id && one.epoch === epoch)
  const read = new Promise<void>(resolve => {
    const unsubscribe = ana.doc.onChange(() => {
      if (!isRead()) return
      unsubscribe()
      resolve()
    })
  })
  Y.applyUpdate(ana.page.ydoc, Y.encodeStateAsUpdate(ben.page.ydoc))
  await read
}

describe('the store of the circle', () => {
  it('[R11] whoever was speaking when the piece was put back without them learns it, until they hold it again', async () => {
    const { ana, ben } = await pair()
    await move(ben, 2, { kind: 'return' })
    await reaches({ ben, ana })
    const told = ana.store.circle.get()
    expect(told.piece.at).toBe('centre')
    expect(told.wasInterrupted).toBe(true)
    await move(ben, 3, { kind: 'take' })
    await reaches({ ben, ana })
    expect(ana.store.circle.get().wasInterrupted, 'it is true all the same').toBe(true)
    await move(ben, 4, { kind: 'lay' })
    await reaches({ ben, ana })
    await move(ana, 5, { kind: 'take' })
    expect(ana.store.circle.get().wasInterrupted).toBe(false)
  })

  it('[R11] whoever laid it down or handed it on themselves was not interrupted', async () => {
    const { ana, ben } = await pair()
    await move(ana, 2, { kind: 'lay' })
    await move(ben, 3, { kind: 'take' })
    await reaches({ ben, ana })
    expect(ana.store.circle.get().piece).toMatchObject({ at: 'held', holder: ben.id })
    expect(ana.store.circle.get().wasInterrupted).toBe(false)
  })

  it('[N91] whoever lets a newcomer in besides their host counts until the host is known, and then only if the host knows them', async () => {
    const cem = await device('Cem', 2)
    const host = await device('Ana', 0)
    const mal = await device('Mal', 0)
    cem.store.addRoot(host.id)
    cem.doc.introduce(mal.id, mal.proof)
    cem.store.addDetour(mal.id)
    expect(cem.store.circle.get().expected).toEqual(expect.arrayContaining([host.id, mal.id]))
    expect(cem.store.circle.get().mySeat, 'before the host is known').toBeNull()
    cem.doc.introduce(host.id, host.proof)
    const known = new Promise<void>(resolve => {
      const unsubscribe = cem.doc.onChange(() => {
        if (!cem.doc.claims().person.some(({ by }) => by === host.id)) return
        unsubscribe()
        resolve()
      })
    })
    Y.applyUpdate(cem.page.ydoc, Y.encodeStateAsUpdate(host.page.ydoc))
    await known
    const circle = cem.store.circle.get()
    expect(circle.mySeat).not.toBeNull()
    expect(circle.expected).toEqual([host.id])
    expect(cem.doc.mine('admissions'), 'nobody is vouched for').toBeNull()
  })
})

describe('what a beat costs', () => {
  /** Ana, who hears Ben; and how often her circle was derived. */
  async function hearing() {
    const [ana, ben] = [await device('Ana', 0), await device('Ben', 1)]
    const presence = createStore<Presence>(new Map([[ben.id, { ...UNHEARD, atMs: 0 }]]))
    let derived = 0
    let snapshots = 0
    let nowMs = 0
    const store = createCircleStore(ana.doc, {
      me: ana.id,
      presence,
      listening() {
        derived += 1
        return null
      },
      now: () => nowMs,
    })
    store.circle.subscribe(() => {
      snapshots += 1
    })
    let count = 0
    const said = { key: 'k', lost: [] as ParticipantId[], roster: '0123456789abcdef', whole: true }
    return {
      ben,
      store,
      /** A second passes, and Ben says so much. */
      second(change: Partial<typeof said> = {}) {
        nowMs += 1_000
        count += 1
        presence.set(new Map([[ben.id, { count, atMs: nowMs, ...said, ...change }]]))
      },
      pass(ms: number) {
        nowMs += ms
      },
      /** How often anything was derived, and shown, since the last time that this was asked. */
      made() {
        const made = { derived, snapshots }
        derived = 0
        snapshots = 0
        return made
      },
    }
  }

  it('[B9] a beat that tells nothing new derives nothing, and makes no snapshot', async () => {
    const { second, made, store } = await hearing()
    made()
    second()
    expect(made().derived, 'the first word of somebody is news').toBe(1)
    for (let at = 0; at < 60; at++) second()
    expect(made()).toEqual({ derived: 0, snapshots: 0 })
    store.refresh()
    expect(made(), 'what time brings is looked at by whoever asks for it').toEqual({
      derived: 1,
      snapshots: 0,
    })
  })

  it('[B9] whatever a beat may change is derived at once: what is seen, who is lost, and who was silent for long', async () => {
    const { ben, second, made, pass, store } = await hearing()
    second()
    made()
    for (const change of [{ key: 'l' }, { lost: [ben.id] }, { roster: '' }, { whole: false }]) {
      second(change)
      expect(made().derived, JSON.stringify(change)).toBe(1)
      second()
      expect(made().derived, 'and back').toBe(1)
    }
    for (const ms of [
      CUT_OFF_AFTER_MS,
      SUSPECT_AFTER_MS,
      RETURN_BY_HAND_AFTER_MS,
      RETURN_BY_ITSELF_AFTER_MS,
    ]) {
      pass(ms)
      store.refresh() // as in every second
      made()
      second()
      expect(made().derived, `heard again after ${ms} ms`).toBe(1)
    }
  })
})
