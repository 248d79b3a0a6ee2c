import { describe, expect, it } from 'vitest'
import { DEFAULT_AGREEMENTS } from '../../src/domain/agreements.ts'
import type { ParticipantId } from '../../src/domain/claim.ts'
import { createDoor } from '../../src/net/door.ts'
import type { Acquaintance } from '../../src/net/identity.ts'
import { createVisitor } from '../../src/net/visitor.ts'
import type { RefusalReason, Signal } from '../../src/net/wire.ts'
import { openTab } from './cast/tab.ts'

const CONSENT = 'a'.repeat(64)

/** A room in memory: what one sends, the others hear in the next turn. */
async function room() {
  const listeners = new Map<Acquaintance, (from: Acquaintance, signal: Signal) => void>()
  const said: { by: ParticipantId; signal: Signal }[] = []
  const speak = (from: Acquaintance) => (to: ParticipantId | null, signal: Signal) => {
    said.push({ by: from.id, signal })
    for (const [who, hear] of listeners) {
      if (who !== from && (to === null || to === who.id)) queueMicrotask(() => hear(from, signal))
    }
  }
  return {
    said,
    async seat(judge: () => RefusalReason | null = () => null) {
      const { identity } = await openTab()
      const admitted: ParticipantId[] = []
      const door = createDoor({
        send: speak(identity),
        isAdmitted: id => admitted.includes(id),
        welcome: () => ({ title: 'Thursday', agreements: DEFAULT_AGREEMENTS, placesLeft: 3 }),
        myKnock: () => ({ name: 'Ana', consent: CONSENT }),
        judge,
        async admit(who) {
          admitted.push(who.id)
          return 4
        },
      })
      listeners.set(identity, door.onSignal)
      return { id: identity.id, door, admitted, vanish: () => listeners.delete(identity) }
    },
    async visitor() {
      const { identity } = await openTab()
      const visitor = createVisitor(speak(identity))
      listeners.set(identity, visitor.onSignal)
      visitor.onReach(true)
      return { id: identity.id, identity, visitor }
    },
  }
}

describe('the door', () => {
  it('[N9] whoever knocks with consent is let in by one of those seated and told their seat', async () => {
    const { seat, visitor, said } = await room()
    const ana = await seat()
    const ben = await visitor()
    const entry = await ben.visitor.enter('Ben', CONSENT)
    expect(entry).toMatchObject({ as: 'guest', seat: 4, host: { id: ana.id } })
    expect(ana.admitted).toEqual([ben.id])
    expect(said.filter(one => one.by === ana.id).map(one => one.signal.kind)).not.toContain('signal')
  })

  it('[N10] whoever is refused learns why, and is not admitted', async () => {
    const { seat, visitor } = await room()
    const ana = await seat(() => 'changed')
    const ben = await visitor()
    expect(await ben.visitor.enter('Ben', CONSENT)).toEqual({ as: 'refused', reason: 'changed' })
    expect(ana.admitted).toEqual([])
  })

  it('[N11] in an empty room the one who enters opens the circle; out of the server’s reach nobody does', async () => {
    const { visitor } = await room()
    const ben = await visitor()
    expect(await ben.visitor.enter('Ben', CONSENT)).toEqual({ as: 'opener' })
    const cem = await visitor()
    cem.visitor.onReach(false)
    let entered = false
    const entering = cem.visitor.enter('Cem', CONSENT).then(entry => {
      entered = true
      return entry
    })
    expect(cem.visitor.company.get().state).toBe('unreachable')
    await (await visitor()).visitor.enter('Dua', CONSENT) // as long as an empty room takes
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
    expect(await ben.visitor.enter('Ben', CONSENT)).toEqual({ as: 'opener' })
  })

  it('[N16] whoever says “welcome” instead of knocking is judged all the same', async () => {
    const { seat, visitor, said } = await room()
    const ana = await seat(() => 'changed')
    const mallory = await visitor()
    ana.door.onSignal(mallory.identity, {
      kind: 'welcome',
      title: '',
      agreements: DEFAULT_AGREEMENTS,
      placesLeft: 1,
    })
    ana.door.onSignal(mallory.identity, { kind: 'admitted', seat: 0, consent: 'f'.repeat(64) })
    await Promise.resolve()
    expect(said.some(one => one.by === ana.id && one.signal.kind === 'knock')).toBe(true)
    expect(ana.admitted).toEqual([])
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
    for (let turn = 0; turn < 20; turn++) await Promise.resolve()
    expect(ana.admitted).toEqual([ben.id])
    expect(ben.admitted).toEqual([ana.id])
  })
})
