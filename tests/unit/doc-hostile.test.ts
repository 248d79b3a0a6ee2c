import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import * as Y from 'yjs'
import { type Claim, MAX_EPOCH } from '../../src/domain/claim.ts'
import { until } from '../browser/harness/until.ts'
import { frameOf, linkPages, openEnd, openWriter, type PageEnd, type Writer } from './cast/pages.ts'

/** Times a random page is tried; RUNS for more. */
const RUNS = Number(process.env.RUNS ?? 60)
const CONSENT = 'f'.repeat(64)

/** Ana and Ben, linked, and Mallory, who writes on her page with Ana whatever she likes, frame by frame. */
async function circle() {
  const clock = { nowMs: 0 }
  const now = () => clock.nowMs
  const [ana, ben, mallory] = await Promise.all([openWriter(), openWriter(), openWriter()])
  const [toBen, toAna] = linkPages(ana.doc, ben.doc, now)
  const sent: ArrayBuffer[] = []
  const toMallory = openEnd(ana.doc, now, frame => sent.push(frame))
  for (const one of [ana, ben]) {
    const name = one === ana ? 'Ana' : 'Ben'
    await one.say('person', 1, { name, seat: 0, way: 'voice', here: 'in', consent: CONSENT })
    await one.say('piece', 1, { kind: 'take' })
  }
  await until(
    () => ana.doc.claims().piece.length === 2 && ben.doc.claims().piece.length === 2,
    'they know each other',
  )
  const hers = new Y.Doc()
  const state = Y.encodeStateAsUpdate(toMallory.ydoc)
  Y.applyUpdate(hers, state)
  hers.getMap('proofs').set(mallory.id, mallory.tab.identity.proof)
  let marks = 0

  return {
    ana,
    ben,
    mallory,
    clock,
    toBen,
    toAna,
    toMallory,
    /** What Mallory's own copy of the page says. */
    hers,
    /** Frames that Ana has sent her. */
    sent,
    /** Sends all that her copy says now; the clock moves on, so that no allowance runs out. */
    send(update: Uint8Array = Y.encodeStateAsUpdate(hers)): void {
      clock.nowMs += 60_000
      toMallory.receive(frameOf(2, update))
    },
    sign: (place: string, claim: Omit<Claim<unknown>, 'by'>) => signed(mallory, place, claim),
    /** Waits until Ana has judged all that came before: what is written last on a page is judged last. */
    async judged(): Promise<void> {
      const mark = ++marks
      const entry = await signed(mallory, 'readiness', { era: 0, epoch: mark, body: { ready: false } })
      const last = new Y.Doc() // it knows all that stands there, so that it overwrites it
      Y.applyUpdate(last, Y.encodeStateAsUpdate(toMallory.ydoc))
      const before = Y.encodeStateVector(last)
      last.getMap('proofs').set(mallory.id, mallory.tab.identity.proof)
      last.getMap('claims').set(`readiness ${mallory.id}`, entry)
      this.send(Y.encodeStateAsUpdate(last, before))
      const isRead = () => ana.doc.claims().readiness.some(one => one.by === mallory.id && one.epoch === mark)
      await until(isRead, 'the mark has been read', { withinMs: 5_000, everyMs: 5 })
    },
  }
}

async function signed(who: Writer, place: string, { era, epoch, body }: Omit<Claim<unknown>, 'by'>) {
  const text = JSON.stringify([era, epoch, body])
  return [text, await who.tab.notary.sign(`claim|2|topic-of-the-room|${place}|${text}`)]
}

/** What everybody but Mallory says, as a device has it. */
function honestView({ doc }: Writer, mallory: Writer): string {
  const claims = Object.values(doc.claims()).flat() as Claim<unknown>[]
  return JSON.stringify(
    claims
      .filter(one => one.by !== mallory.id)
      .map(one => JSON.stringify(one))
      .sort(),
  )
}

const randomText = () => Buffer.from(crypto.getRandomValues(new Uint8Array(32))).toString('base64url')

const sizeOf = ({ ydoc }: PageEnd) => Y.encodeStateAsUpdate(ydoc).byteLength

describe('a page whose other end is hostile', () => {
  it('[D20] whatever is written at any key, in any shape, the honest view stands, and nothing throws', async () => {
    const all = await circle()
    const { ana, ben, mallory, hers } = all
    const before = honestView(ana, mallory)
    const registers = [
      'person',
      'admissions',
      'piece',
      'readiness',
      'scene/title',
      'agreement/x',
      'guardian',
      'bell',
      'turn',
    ]
    const id = fc.constantFrom(ana.id, ben.id, mallory.id, '__proto__', 'x')
    const key = fc.oneof(
      fc.string(),
      id,
      fc
        .tuple(fc.constantFrom(...registers, 'constructor', ''), id)
        .map(([register, one]) => `${register} ${one}`),
    )
    const value = fc.oneof(
      fc.string(),
      fc.jsonValue(),
      fc.tuple(fc.string(), fc.string()),
      fc.tuple(fc.constant('[0,9,{"kind":"lay"}]'), fc.constant('A'.repeat(86))),
      fc.uint8Array(),
      fc.constantFrom('map', 'text', 'doc'),
    )
    const write = fc.record({ at: fc.constantFrom('proofs', 'claims', 'others', 'text'), key, value })
    const deed = fc.oneof(
      { weight: 6, arbitrary: write },
      { weight: 1, arbitrary: fc.constantFrom('clear' as const) },
      { weight: 2, arbitrary: fc.tuple(fc.nat(), fc.nat(255)) },
      { weight: 1, arbitrary: fc.uint8Array() },
    )
    let dropped = 0
    await fc.assert(
      fc.asyncProperty(fc.array(deed, { minLength: 1, maxLength: 20 }), async deeds => {
        const own = new Y.Doc()
        Y.applyUpdate(own, Y.encodeStateAsUpdate(hers))
        for (const one of deeds) {
          if (one === 'clear') for (const map of ['proofs', 'claims']) own.getMap(map).clear()
          else if (one instanceof Uint8Array) all.send(one)
          else if (Array.isArray(one)) all.send(mutated(Y.encodeStateAsUpdate(own), one))
          else if (one.at === 'text') own.getText('text').insert(0, one.key)
          else own.getMap(one.at).set(one.key, toValue(one.value))
          if (!Array.isArray(one)) all.send(Y.encodeStateAsUpdate(own))
        }
        await all.judged()
        expect(honestView(ana, mallory)).toBe(before)
        dropped = all.toMallory.dropped
      }),
      { numRuns: RUNS },
    )
    await until(() => honestView(ben, mallory) === before, 'Ben sees what he saw')
    expect(dropped).toBeGreaterThan(RUNS / 10)
    expect(ana.doc.ignored()).toBeGreaterThan(RUNS / 10)
    expect(all.toMallory.faults).toBeGreaterThanOrEqual(ana.doc.ignored())
    for (const end of [all.toBen, all.toAna]) expect([end.faults, end.dropped]).toEqual([0, 0])
    expect(ben.doc.ignored()).toBe(0)
    expect(sizeOf(all.toAna)).toBeLessThan(20_000) // nothing of it was passed on
  }, 300_000)

  it('[D21] what somebody signs is passed on, at most four times a second, and nobody is blamed for passing it on', async () => {
    const all = await circle()
    const { ana, ben, mallory, hers } = all
    all.send()
    await all.judged()
    const framesBefore = all.toAna.arrived
    const started = performance.now()
    for (let epoch = 1; epoch <= 300; epoch++) {
      hers
        .getMap('claims')
        .set(`piece ${mallory.id}`, await all.sign('piece', { era: 0, epoch, body: { kind: 'lay' } }))
      all.send()
    }
    const hasLast = () => ben.doc.claims().piece.some(one => one.by === mallory.id && one.epoch === 300)
    await until(hasLast, 'Ben has read the last of it')
    const seconds = (performance.now() - started) / 1000
    expect(all.toAna.arrived - framesBefore).toBeLessThanOrEqual(seconds * 4 + 2)
    expect([all.toAna.faults, all.toAna.dropped, ben.doc.ignored(), ana.doc.ignored()]).toEqual([0, 0, 0, 0])
  })

  it('[D22] a page over 256 KB is given up, and the next one is made of verified claims alone', async () => {
    const all = await circle()
    for (let at = 0; at < 40 && all.toMallory.faults < 1_000; at++) {
      const own = new Y.Doc()
      own.getMap('claims').set(`junk-${at}`, 'x'.repeat(16_000))
      all.send(Y.encodeStateAsUpdate(own))
    }
    expect(all.toMallory.faults).toBeGreaterThanOrEqual(1_000)
    expect(sizeOf(all.toMallory)).toBeLessThan(512 * 1024)
    all.toMallory.close()
    const [again, far] = linkPages(all.ana.doc, (await openWriter()).doc, () => 0)
    expect(sizeOf(again)).toBeLessThan(20_000)
    expect(sizeOf(far)).toBeLessThan(20_000)
    expect([...again.ydoc.getMap('claims').keys()].sort()).toEqual(
      [all.ana, all.ben].flatMap(({ id }) => [`person ${id}`, `piece ${id}`]).sort(),
    )
  })

  it('[D23] a war over a page is fought at most four times a second, and stays on that page', async () => {
    const all = await circle()
    const { ana, ben, mallory, hers } = all
    all.send()
    await all.judged()
    const before = honestView(ana, mallory)
    const [sentBefore, arrivedBefore, started] = [all.sent.length, all.toAna.arrived, performance.now()]
    let cleared = 0
    while (performance.now() - started < 1_500) {
      Y.applyUpdate(hers, Y.encodeStateAsUpdate(all.toMallory.ydoc))
      for (const map of ['proofs', 'claims']) hers.getMap(map).clear()
      all.send()
      cleared += 1
      await Promise.resolve()
      if (cleared % 20 === 0) await new Promise(setImmediate)
    }
    const seconds = (performance.now() - started) / 1000
    expect(cleared).toBeGreaterThan(100)
    expect(all.sent.length - sentBefore).toBeGreaterThan(2)
    expect(all.sent.length - sentBefore).toBeLessThanOrEqual(seconds * 4 + 2)
    expect(all.toAna.arrived - arrivedBefore).toBeLessThanOrEqual(1) // the mark that was read before may be under way
    expect(all.toMallory.faults).toBeGreaterThan(3)
    expect([honestView(ana, mallory), honestView(ben, mallory)]).toEqual([before, before])
  })

  it('[D24] the greatest epoch is a claim like any other, one beyond it none, and the circle goes on', async () => {
    const all = await circle()
    const { ana, mallory, hers } = all
    const claims = hers.getMap('claims')
    const over = { era: 0, epoch: MAX_EPOCH + 1, body: { kind: 'take' } }
    claims.set(`piece ${mallory.id}`, await all.sign('piece', over))
    all.send()
    await all.judged()
    expect(ana.doc.claims().piece.some(one => one.by === mallory.id)).toBe(false)
    const faults = all.toMallory.faults
    expect(faults).toBeGreaterThan(0)
    expect(ana.doc.ignored()).toBe(faults)
    claims.set(`piece ${mallory.id}`, await all.sign('piece', { ...over, epoch: MAX_EPOCH }))
    all.send()
    await until(() => ana.doc.claims().piece.some(one => one.epoch === MAX_EPOCH), 'it is read')
    expect(all.toMallory.faults).toBe(faults)
  })

  it('[D25] of one author no more is kept than a room can carry, and whoever was let in keeps a place', async () => {
    const all = await circle()
    const { ana, ben, mallory, hers } = all
    for (let at = 0; at < 60; at++) {
      const body = { turn: `${at}`, lines: ['x'.repeat(1_000), 'y'.repeat(1_000), 'z'.repeat(900)] }
      const place = `agreement/${at}`
      const edit = { slot: `${at}`, place: at, agreement: { kind: 'own', text: 'x'.repeat(480) } }
      hers
        .getMap('claims')
        .set(`${place} ${mallory.id}`, await all.sign(place, { era: 0, epoch: 1, body: edit }))
      hers
        .getMap('claims')
        .set(`writing ${mallory.id}`, await all.sign('writing', { era: 0, epoch: at + 1, body }))
    }
    all.send()
    await all.judged()
    const faultsOfHers = all.toMallory.faults
    await ana.say('admissions', 1, { ids: [ben.id] })
    for (let at = 0; at < 120; at++) {
      const invented = await openWriter()
      ana.doc.introduce(invented.id, invented.tab.identity.proof)
      await invented.say('writing', 1, { turn: 'k', lines: new Array(12).fill('x'.repeat(1_000)) })
      const [, theirs] = linkPages(ana.doc, invented.doc, () => 0)
      await until(() => theirs.ydoc.getMap('proofs').size > 0, 'they are in step')
      theirs.close()
    }
    const theNext = await openWriter()
    ana.doc.introduce(theNext.id, theNext.tab.identity.proof)
    expect(ana.doc.proofOf(theNext.id)).not.toBeNull()
    expect(ana.doc.proofOf(ben.id)).not.toBeNull()
    const [page] = linkPages(ana.doc, theNext.doc, () => 0)
    expect(sizeOf(page)).toBeLessThan(256 * 1024)
    expect(faultsOfHers).toBe(0)
  }, 60_000)

  it('[D26] nobody writes under the clock of my own device, and what waits for ever is not piled up', async () => {
    const all = await circle()
    const spoof = new Y.Doc()
    spoof.clientID = all.toMallory.ydoc.clientID
    for (let at = 0; at < 50; at++) spoof.getMap('claims').set(`x ${at}`, 'mine')
    const { clientID } = all.toMallory.ydoc
    all.send(Y.encodeStateAsUpdate(spoof))
    expect(all.toMallory.faults).toBe(1)
    expect(all.toMallory.ydoc.clientID).toBe(clientID)
    let waiting = 0
    for (let at = 0; at < 40; at++) {
      const gapped = new Y.Doc()
      gapped.getMap('claims').set('a', 1)
      const first = Y.encodeStateVector(gapped)
      gapped.getMap('claims').set('b', 'x'.repeat(4_000))
      all.send(Y.encodeStateAsUpdate(gapped, first))
      waiting = all.toMallory.ydoc.store.pendingStructs?.update.byteLength ?? 0
    }
    expect(waiting).toBeGreaterThan(8_000)
    expect(waiting).toBeLessThan(24_000)
    expect(all.toMallory.faults).toBeGreaterThan(30)
  })

  it('[D30] authors without end reach nobody but the one they are told to, and whoever is let in is made known', async () => {
    const all = await circle()
    const { ana, ben, mallory, hers } = all
    await ana.say('admissions', 1, { ids: [ben.id, mallory.id] })
    all.send()
    const [, key] = mallory.tab.identity.proof.split('.')
    for (let frame = 0; frame < 40; frame++) {
      const before = Y.encodeStateVector(hers)
      for (let at = 0; at < 50; at++) {
        const proof = `${randomText()}.${key}`
        hers.getMap('proofs').set((await mallory.tab.notary.idOf(proof)) ?? '', proof)
      }
      all.send(Y.encodeStateAsUpdate(hers, before))
    }
    await all.judged()
    expect(all.toMallory.faults).toBeGreaterThanOrEqual(1_000) // her own page has grown beyond all bounds
    const [nia, oda] = await Promise.all([openWriter(), openWriter()])
    await nia.say('admissions', 1, { ids: [oda.id] })
    for (const one of [nia, oda]) {
      await one.say('person', 1, { name: 'New', seat: 2, way: 'voice', here: 'in', consent: CONSENT })
      linkPages(ana.doc, one.doc, () => all.clock.nowMs)
    }
    const knows = ({ doc }: Writer) =>
      [nia, oda].every(({ id }) => doc.claims().person.some(({ by }) => by === id))
    await until(() => knows(ana), 'Ana knows Nia, and whom Nia has let in')
    await all.judged()
    const told = () => ben.doc.claims().readiness.some(({ by, epoch }) => by === mallory.id && epoch === 2)
    await until(told, 'Ben has been told what came after Nia')
    expect(knows(ben)).toBe(false) // one stranger too many, until somebody lets her in
    await ben.say('admissions', 1, { ids: [ana.id, nia.id] })
    await until(() => knows(ben), 'Ben knows both, by Ana')
    expect(all.toAna.ydoc.getMap('proofs').size).toBeLessThanOrEqual(3 + 32 + 2)
    expect([all.toAna.faults, ben.doc.ignored()]).toEqual([0, 0])
  }, 30_000)

  it('[D27] a page that two write through a long evening stays under 20 KB', async () => {
    const clock = { nowMs: 0 }
    const now = () => {
      clock.nowMs += 1_000
      return clock.nowMs
    }
    const [ana, ben] = await Promise.all([openWriter(), openWriter()])
    const [end, far] = linkPages(ana.doc, ben.doc, now)
    for (let epoch = 1; epoch <= 2_000; epoch++) {
      const [giver, receiver] = epoch % 2 === 0 ? [ana, ben] : [ben, ana]
      await giver.say('piece', epoch, { kind: 'offer', to: receiver.id })
    }
    await until(
      () => ana.doc.claims().piece.length === 2 && ben.doc.claims().piece.length === 2,
      'both have read it',
    )
    expect(sizeOf(end)).toBeLessThan(20_000)
    expect([end.faults, far.faults]).toEqual([0, 0])
  }, 60_000)
})

function mutated(update: Uint8Array, [at, to]: readonly [number, number]): Uint8Array {
  const bytes = update.slice()
  if (bytes.length > 0) bytes[at % bytes.length] = to
  return bytes
}

function toValue(value: unknown): unknown {
  if (value === 'map') return new Y.Map()
  if (value === 'text') return new Y.Text('hello')
  return value === 'doc' ? new Y.Doc() : value
}
