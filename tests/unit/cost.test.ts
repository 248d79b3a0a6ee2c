import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import * as Y from 'yjs'
import { createCircleDoc } from '../../src/doc/circle-doc.ts'
import { type ParticipantId, parseJson, parseParticipantId } from '../../src/domain/claim.ts'
import type { Word } from '../../src/domain/presence.ts'
import { controlToText, parseControlMessage } from '../../src/net/wire.ts'
import { frameOf, linkPages, openEnd, openWriter } from './cast/pages.ts'
import { paperNotary, type Sitter, type Sitting, sitTogether } from './cast/sitting.ts'

/** Finer than any delay that matters here, ms. */
const STEP_MS = 20
const MAX_PAGE_BYTES = 20_000
/** The real one, from before time is the test's own. */
const afterPromises = setImmediate

beforeAll(() => {
  vi.useFakeTimers({ now: 1_000_000, toFake: ['setTimeout', 'clearTimeout', 'Date'] })
})
afterAll(() => {
  vi.useRealTimers()
})

/** Lets time pass in small steps, and lets everything that was promised happen after each. */
async function pass(ms: number): Promise<void> {
  for (let passed = 0; passed < ms; passed += STEP_MS) {
    vi.advanceTimersByTime(STEP_MS)
    await new Promise<void>(resolve => afterPromises(resolve))
  }
}

async function handOver(sitting: Sitting, times: number): Promise<void> {
  for (let at = 0; at < times; at++) await sitting.handOver()
}

function largestPage({ sitters }: Sitting): number {
  return Math.max(...sitters.flatMap(({ ends }) => ends).map(pageBytes))
}

const pageBytes = ({ ydoc }: { readonly ydoc: Y.Doc }) => Y.encodeStateAsUpdate(ydoc).byteLength

function faults({ sitters }: Sitting): number {
  return sitters.flatMap(({ ends }) => ends).reduce((sum, end) => sum + end.faults + end.dropped, 0)
}

describe('what a circle costs', () => {
  it('[B1] a page of twelve people stays under 20 KB, and no hand-over adds to it', async () => {
    const sitting = await sitTogether(12, pass)
    await handOver(sitting, 24) // everything has been said, and said anew, once
    const before = largestPage(sitting)
    await handOver(sitting, 12)
    const grown = largestPage(sitting) - before
    console.info(`[B1] a page of twelve: ${before} bytes, and ${grown} more after 12 hand-overs`)
    expect(before).toBeLessThan(MAX_PAGE_BYTES)
    expect(grown).toBeLessThan(48) // numbers have more digits; a note of each hand-over would be hundreds
    expect(faults(sitting)).toBe(0)
    sitting.close()
  }, 180_000)

  it('[B2] of each thing that is said one frame goes over each link, in a circle of any size', async () => {
    for (const size of [2, 3, 6, 9]) {
      const sitting = await sitTogether(size, pass)
      const links = (size * (size - 1)) / 2
      await handOver(sitting, size)
      const before = sitting.traffic()
      await handOver(sitting, size)
      const { frames } = sitting.traffic()
      const said = 2 * size + 1 // an offer and a taking each, and the next round
      expect(frames - before.frames, `${size} people`).toBe(said * links)
      sitting.close()
    }
  })

  it('[B3] a hand-over makes at most three snapshots at each device, and a second in which nothing happens none', async () => {
    const sitting = await sitTogether(6, pass)
    await handOver(sitting, 6)
    const before = sitting.sitters.map(one => one.snapshots)
    await handOver(sitting, 12)
    const after = sitting.sitters.map(one => one.snapshots)
    for (const [at, snapshots] of after.entries()) {
      const each = (snapshots - (before[at] ?? 0)) / 12
      expect(each).toBeLessThanOrEqual(3)
      expect(each).toBeGreaterThanOrEqual(2) // offered, held
    }
    for (let second = 0; second < 30; second++) {
      sitting.beat()
      await pass(1_000)
    }
    expect(sitting.sitters.map(one => one.snapshots)).toEqual(after)
    sitting.close()
  })

  it('[B11] from hand to hand the piece goes without a beat beyond those of each second; a taking is acknowledged at once', async () => {
    const sitting = await sitTogether(6, pass)
    await handOver(sitting, 6)
    const round = sitting.traffic().beats
    await handOver(sitting, 6)
    expect(sitting.traffic().beats - round, 'one of each to each in every hand-over').toBe(6 * 6 * 5)
    const before = sitting.traffic().beats
    const [giver, taker] = sitting.sitters as [Sitter, Sitter]
    await sitting.ask(giver, { kind: 'lay' })
    expect(sitting.traffic().beats - before, 'nobody waits for where it lies').toBe(0)
    await sitting.ask(taker, { kind: 'take' })
    expect(sitting.traffic().beats - before, 'all tell all').toBe(6 * 5)
    expect(taker.store.circle.get()).toMatchObject({ piece: { at: 'held', holder: taker.id }, settled: true })
    sitting.close()
  })

  it('[B4] a beat of twelve who see the same is under a kilobyte, and is read as it was said', async () => {
    const sitting = await sitTogether(12, pass)
    await pass(1_000)
    const before = sitting.traffic()
    sitting.beat()
    const { beats, beatBytes } = sitting.traffic()
    expect(beats - before.beats).toBe(12 * 11)
    expect((beatBytes - before.beatBytes) / (beats - before.beats)).toBeLessThan(1_000)
    sitting.close()
  })

  it('[B4] whatever words a beat has, the other end reads the same; whatever else it may be, it throws nothing', () => {
    const id = fc.constantFrom(...'abcde').map(sign => parseParticipantId(sign.repeat(43)) as ParticipantId)
    const key = fc.constantFrom('0', 'length', '0.1.take.x')
    const word = fc.tuple(
      id,
      fc.nat(9),
      fc.nat(9_000),
      key,
      fc.array(id, { maxLength: 1 }),
      fc.constantFrom('', '0123456789abcdef'),
      fc.constant(true),
    )
    let shortened = 0
    fc.assert(
      fc.property(fc.array(word as fc.Arbitrary<Word>, { maxLength: 24 }), words => {
        const text = controlToText({ kind: 'beat', words })
        expect(parseControlMessage(parseJson(text))).toEqual({ kind: 'beat', words })
        if (text.length < JSON.stringify({ kind: 'beat', words }).length) shortened += 1
      }),
    )
    expect(shortened).toBeGreaterThan(15)
    const place = fc.oneof(fc.jsonValue(), fc.constantFrom('length', 'map', '0', -1, 0, 1, 0.5))
    const short = fc.tuple(id, fc.nat(9), fc.nat(9), place)
    fc.assert(
      fc.property(fc.array(fc.oneof(short, word)), words => {
        const read = parseControlMessage({ kind: 'beat', words })
        for (const one of read?.kind === 'beat' ? read.words : []) expect(one).toHaveLength(7)
      }),
    )
  })

  it('[B7] a page that comes whole makes a few snapshots, not one for each entry', async () => {
    const sitting = await sitTogether(12, pass)
    const newcomer = createCircleDoc(paperNotary('newcomer'), 'a room of memory')
    let tellings = 0
    newcomer.onChange(() => {
      tellings += 1
    })
    const { ydoc } = newcomer.share(true, () => {})
    const known = ydoc.getMap('claims').size
    const [end] = sitting.sitters[0]?.ends ?? []
    if (end !== undefined) Y.applyUpdate(ydoc, Y.encodeStateAsUpdate(end.ydoc))
    const entries = ydoc.getMap('claims').size - known
    await pass(100)
    expect(Object.values(newcomer.claims()).flat().length, 'all of it is read').toBe(entries)
    expect(entries).toBeGreaterThan(24)
    expect(tellings).toBeLessThan(6)
    expect(tellings).toBeGreaterThan(0)
    console.info(`[B7] ${entries} claims came at once and made ${tellings} snapshots`)
    newcomer.close()
    sitting.close()
  })
})

describe('of two who share a page', () => {
  it('[D28] what the first does not pass on the second does, half a second later', async () => {
    const [ana, ben, cem] = await Promise.all([openWriter(), openWriter(), openWriter()])
    linkPages(ben.doc, ana.doc, Date.now)
    linkPages(cem.doc, ben.doc, Date.now) // of Ben and Cem, Cem is first, and knows nothing to pass on
    const knows = ({ doc }: typeof ana) => doc.claims().piece.find(({ by }) => by === ana.id)?.epoch ?? 0
    await ana.say('piece', 1, { kind: 'take' })
    await vi.waitUntil(() => knows(ben) === 1)
    await pass(60)
    await vi.waitUntil(() => knows(cem) === 1) // what comes with its author does not wait
    await ana.say('piece', 2, { kind: 'lay' })
    await vi.waitUntil(() => knows(ben) === 2)
    await pass(200)
    expect(knows(cem)).toBe(1)
    await pass(500)
    await vi.waitUntil(() => knows(cem) === 2)
  })

  it('[D26] nobody writes under the clock of any client of mine', async () => {
    const ana = await openWriter()
    const end = openEnd(
      ana.doc,
      () => 0,
      () => {},
    )
    await ana.say('piece', 1, { kind: 'take' })
    const clients = [...end.ydoc.store.clients.keys()]
    expect(clients.length, 'one for her proof, one for her claim').toBe(2)
    for (const [at, client] of clients.entries()) {
      const spoof = new Y.Doc()
      spoof.clientID = client
      for (let n = 0; n < 9; n++) spoof.getMap('claims').set(`x ${n}`, 'not hers')
      end.receive(frameOf(2, Y.encodeStateAsUpdate(spoof)))
      expect(end.faults).toBe(at + 1)
      expect(end.ydoc.getMap('claims').size).toBe(1)
    }
  })
})
