import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import * as Y from 'yjs'
import {
  createControlGuard,
  createFrameGuard,
  createPatience,
  MAX_FRAME_BYTES,
  parseFrame,
} from '../../src/net/frame-guard.ts'
import { until } from '../browser/harness/until.ts'
import { frameOf, linkPages, openWriter, type PageEnd } from './cast/pages.ts'

const UPDATE = new Uint8Array([0, 0]) // no structs, nothing deleted

/** A guard on a clock that is advanced, and all it holds against the other end. */
function guarded(wishes: { readonly clogged?: boolean } = {}) {
  const state = { nowMs: 0, faults: 0, lost: 0 }
  const now = () => state.nowMs
  const patience = createPatience(now, () => {
    state.lost += 1
  })
  const onFault = (weight: number) => {
    state.faults += weight
    patience.lose(weight)
  }
  return {
    state,
    admits: createFrameGuard({ now, reads: () => true, isClogged: () => wishes.clogged ?? false, onFault }),
    welcomes: createControlGuard(now, onFault),
  }
}

describe('the guard of the document’s channel', () => {
  it('[N40] admits whole sync frames and nothing else: no awareness, no text, no random bytes', () => {
    const { state, admits } = guarded()
    expect(admits(frameOf(0, new Uint8Array([0])))).toBe(true)
    expect(admits(frameOf(1, UPDATE))).toBe(true)
    expect(admits(frameOf(2, UPDATE))).toBe(true)
    const awareness = new Uint8Array([1, 3, 1, 0, 0]).buffer
    const questionOfAwareness = new Uint8Array([3]).buffer
    const tabToTab = new Uint8Array([4, 1, 1, 65]).buffer
    const endless = new Uint8Array([0, 2, ...new Array(12).fill(0xff)]).buffer
    const more = new Uint8Array([...new Uint8Array(frameOf(2, UPDATE)), 0]).buffer
    const hostile = [
      awareness,
      questionOfAwareness,
      tabToTab,
      endless,
      more,
      new ArrayBuffer(0),
      'text',
      null,
      {},
    ]
    for (const data of hostile) expect(admits(data)).toBe(false)
    expect(state.faults).toBe(hostile.length)
    const body = fc.uint8Array({ maxLength: 300 })
    fc.assert(
      fc.property(body, bytes => {
        const read = parseFrame(bytes)
        if (read !== null)
          expect(new Uint8Array(frameOf(bytes[1] ?? 0, read.body)).length).toBeLessThanOrEqual(bytes.length)
        const whole = parseFrame(new Uint8Array(frameOf(2, bytes)))
        expect(whole?.body).toEqual(bytes)
      }),
    )
  })

  it('[N41] does not read a frame beyond all measure, and five of them are the last', () => {
    const { state, admits } = guarded()
    const huge = new ArrayBuffer(10 * 1024 * 1024)
    for (let sent = 0; sent < 5; sent++) {
      expect(state.lost).toBe(0)
      expect(admits(huge)).toBe(false)
    }
    expect(state.lost).toBe(1)
    expect(admits(frameOf(2, new Uint8Array(MAX_FRAME_BYTES)))).toBe(false)
  })

  it('[N42] a flood of a thousand frames a second is dropped within two seconds, on either channel', () => {
    for (const channel of ['document', 'control'] as const) {
      const { state, admits, welcomes } = guarded()
      while (state.lost === 0 && state.nowMs < 10_000) {
        if (channel === 'document') admits(frameOf(2, UPDATE))
        else welcomes('{"kind":"beat","words":[]}')
        state.nowMs += 1
      }
      expect(state.nowMs, channel).toBeLessThan(2_000)
    }
  })

  it('[N42] whoever goes on slowly with what is broken is dropped as well; whoever broke one frame is not', () => {
    const { state, admits } = guarded()
    for (; state.nowMs < 60_000 && state.lost === 0; state.nowMs += 1_000) admits('text')
    expect(state.lost).toBe(0) // one in two seconds is forgiven, one a second runs out in the end
    for (; state.nowMs < 120_000 && state.lost === 0; state.nowMs += 1_000) admits('text')
    expect(state.lost).toBe(1)
  })

  it('[N43] asks for the whole document are answered a few times, and not while an answer cannot leave', () => {
    const question = frameOf(0, new Uint8Array([0]))
    const { state, admits } = guarded()
    const admitted = [1, 2, 3, 4, 5, 6].filter(() => admits(question))
    expect(admitted.length).toBe(4)
    expect(state.faults).toBe(2)
    expect(admits(frameOf(0, new Uint8Array(2_000)))).toBe(false)
    const clogged = guarded({ clogged: true })
    expect(clogged.admits(question)).toBe(false)
    expect(clogged.admits(frameOf(2, UPDATE))).toBe(true)
    expect(clogged.state.faults).toBe(0)
  })

  it('[N44] 24 people who sit down at once are nowhere near a limit, even if the network held all of it up', async () => {
    const { state, admits } = guarded()
    const people = await Promise.all(Array.from({ length: 24 }, openWriter))
    const [host] = people
    if (host === undefined) throw new Error('There is a host.')
    const ends: PageEnd[] = []
    for (const [at, one] of people.entries())
      for (const other of people.slice(0, at)) ends.push(...linkPages(one.doc, other.doc, () => state.nowMs))
    for (const one of people) host.doc.introduce(one.id, one.tab.identity.proof)
    await host.say('admissions', 1, { ids: people.map(one => one.id) })
    await Promise.all(
      people.map(async (one, seat) => {
        const name = `Person ${seat}`
        await one.say('person', 1, { name, seat, way: 'voice', here: 'in', consent: 'f'.repeat(64) })
        await one.say('admissions', one === host ? 2 : 1, { ids: people.map(({ id }) => id) })
        await one.say('piece', 1, { kind: 'take' })
      }),
    )
    const hasAll = () =>
      people.every(({ doc }) => doc.claims().person.length === 24 && doc.claims().piece.length === 24)
    await until(hasAll, 'everyone has read what everyone says', { withinMs: 60_000 })
    const busiest = Math.max(...ends.map(end => end.arrived))
    const largest = Math.max(...ends.map(end => end.bytes))
    console.info(
      `24 people at once: at most ${busiest} frames and ${Math.ceil(largest / 1024)} KB on one link`,
    )
    expect(busiest).toBeLessThan(500)
    expect(largest).toBeLessThan(1024 * 1024)
    expect(ends.map(end => end.faults + end.dropped).filter(count => count > 0)).toEqual([])
    for (let sent = 0; sent < busiest; sent++) expect(admits(frameOf(2, UPDATE))).toBe(true)
    for (const end of ends) expect(Y.encodeStateAsUpdate(end.ydoc).byteLength).toBeLessThan(256 * 1024)
  }, 120_000)
})

describe('the guard of the control channel', () => {
  it('[N45] reads texts of a bounded length, and five beyond all measure are the last', () => {
    const { state, welcomes } = guarded()
    expect(welcomes('{"kind":"ending"}')).toBe(true)
    expect(welcomes(new ArrayBuffer(8))).toBe(false)
    for (let sent = 0; sent < 4; sent++) expect(welcomes('x'.repeat(70_000))).toBe(false)
    expect(state.lost).toBe(1)
  })
})
