import { mock } from 'node:test'
import * as Y from 'yjs'
import { createCircleDoc } from '../../src/doc/circle-doc.ts'
import type { PieceMove } from '../../src/domain/piece.ts'
import { linkPages } from '../unit/cast/pages.ts'
import { paperNotary, sitTogether } from '../unit/cast/sitting.ts'
import { kilobytes, median, type Row, spread, times } from './figures.ts'
import { type HundredFigures, simulateHundred } from './hundred.ts'

/*
 * What the state costs where no browser is needed: the document after an evening without end, snapshots, and a hundred
 * devices in simulation. Held against a plain Y.Map in which the same is written under the same keys.
 */

const HAND_OVERS = 10_000
const MAX_PAGE_BYTES = 20_000
const PEOPLE = 12
const MANY = 24
const APPLIED_TIMES = 51
const SNAPSHOT_MS = 2_000
/** Longer than whatever a page waits for (page.ts), ms. */
const PASSED_ON_MS = 600

export async function measureState(): Promise<readonly Row[]> {
  const rows = [...(await inMemoryTime(documentRows)), ...(await inMemoryTime(snapshotRows))]
  return [...rows, ...hundredRows('everybody linked', 99), ...hundredRows('each linked to eight', 8)]
}

/** Timers of which this file is the master. */
async function inMemoryTime(rows: () => Promise<readonly Row[]>): Promise<readonly Row[]> {
  mock.timers.enable({ apis: ['setTimeout', 'Date'], now: 1_000_000 })
  try {
    return await rows()
  } finally {
    mock.timers.reset()
  }
}

async function pass(ms: number): Promise<void> {
  for (let passed = 0; passed < ms; passed += 20) {
    mock.timers.tick(20)
    await new Promise(resolve => setImmediate(resolve))
  }
}

/** One of twelve in the middle of all, so that one page carries all that is said. */
async function documentRows(): Promise<readonly Row[]> {
  const people = Array.from({ length: PEOPLE }, (_, at) => paperNotary(`person ${at}`))
  const docs = people.map(notary => createCircleDoc(notary, 'bench'))
  const [middle, ...others] = docs as [(typeof docs)[number], ...typeof docs]
  const ends = others.map(doc => linkPages(middle, doc, Date.now)[0])
  const plain = new Y.Doc()
  const say = async (at: number, register: 'piece' | 'turn' | 'person', epoch: number, body: unknown) => {
    const [doc, by] = [docs[at], people[at]?.me] as [(typeof docs)[number], (typeof people)[number]['me']]
    const signed = await doc.sign(register, { by, era: 0, epoch, body } as never)
    doc.put(signed)
    plain.getMap('claims').set(`${register} ${by}`, [signed.text, signed.signature])
  }
  for (const at of people.keys()) {
    const consent = 'f'.repeat(64)
    await say(at, 'person', 1, { name: `Person ${at}`, seat: at, way: 'voice', here: 'in', consent })
    for (const one of people) docs[at]?.introduce(one.me, one.proof)
  }
  for (let turn = 0; turn < HAND_OVERS; turn++) {
    const [giver, receiver] = [turn % PEOPLE, (turn + 1) % PEOPLE]
    const offer: PieceMove = { kind: 'offer', to: (people[receiver] as (typeof people)[number]).me }
    await say(giver, 'piece', 2 * turn + 1, offer)
    await say(giver, 'turn', turn + 1, { lap: Math.floor(turn / PEOPLE), hand: 0, listener: null })
    await say(receiver, 'piece', 2 * turn + 2, { kind: 'accept' })
    await pass(PASSED_ON_MS)
  }
  const pages = ends.map(({ ydoc }) => Y.encodeStateAsUpdate(ydoc))
  const page = pages.reduce((most, one) => (one.byteLength > most.byteLength ? one : most))
  const theirs = Y.encodeStateAsUpdate(plain)
  const [ourMs, theirMs] = [applyMs(page), applyMs(theirs)]
  const isMet = page.byteLength < MAX_PAGE_BYTES
  return [
    {
      what: `document of ${PEOPLE} after ${HAND_OVERS.toLocaleString('en')} hand-overs (held against: a plain Y.Map)`,
      ours: kilobytes(page.byteLength),
      theirs: kilobytes(theirs.byteLength),
      bar: `< 20 KB: ${isMet ? 'met' : 'not met'}`,
    },
    {
      what: 'a newcomer applies it',
      ours: `${ourMs.toFixed(2)} ms (${times(ourMs / theirMs)})`,
      theirs: `${theirMs.toFixed(2)} ms`,
      bar: null,
    },
  ]
}

function applyMs(update: Uint8Array): number {
  const ms = Array.from({ length: APPLIED_TIMES }, () => {
    const doc = new Y.Doc()
    const startedAt = performance.now()
    Y.applyUpdate(doc, update)
    return performance.now() - startedAt
  })
  return median(ms)
}

async function snapshotRows(): Promise<readonly Row[]> {
  const sitting = await sitTogether(MANY, pass)
  const [one] = sitting.sitters
  let derived = 0
  const startedAt = performance.now()
  for (; performance.now() - startedAt < SNAPSHOT_MS; derived++) one?.store.refresh()
  const perSecond = Math.round((derived * 1_000) / (performance.now() - startedAt))
  sitting.close()
  return [
    { what: `snapshots derived a second, ${MANY} people`, ours: `${perSecond}`, theirs: null, bar: null },
    await handOverRow(PEOPLE),
    await beatRow(PEOPLE),
    await beatRow(MANY),
  ]
}

async function handOverRow(size: number): Promise<Row> {
  const sitting = await sitTogether(size, pass)
  await sitting.handOver()
  const before = sitting.traffic()
  await sitting.handOver()
  const after = sitting.traffic()
  sitting.close()
  const [frames, bytes] = [after.frames - before.frames, after.frameBytes - before.frameBytes]
  return {
    what: `frames of the document for a hand-over among ${size}, all links together`,
    ours: `${frames}, ${kilobytes(bytes)}`,
    theirs: null,
    bar: null,
  }
}

/** At rest everybody says once a second how they see things, to everybody. */
async function beatRow(size: number): Promise<Row> {
  const sitting = await sitTogether(size, pass)
  await pass(1_000)
  const before = sitting.traffic()
  sitting.beat()
  const after = sitting.traffic()
  sitting.close()
  const each = (after.beatBytes - before.beatBytes) / size
  return {
    what: `beats of each of ${size}, a second at rest`,
    ours: kilobytes(each),
    theirs: null,
    bar: null,
  }
}

function hundredRows(how: string, linksEach: number): readonly Row[] {
  const figures = simulateHundred(linksEach)
  const row = (what: string, ours: string) => ({
    what: `100, ${how}: ${what}`,
    ours,
    theirs: null,
    bar: null,
  })
  const seconds = (ms: number) => `${(ms / 1_000).toFixed(1)} s`
  return [
    row('a claim reaches half of them', spread(figures.halfMs)),
    row('a claim reaches the last of them', spread(figures.convergedMs)),
    row('a taking from the centre is acknowledged by all', spread(figures.settledMs)),
    row('frames of the document for each hand-over', framesOf(figures)),
    row('beats of each person', beatsOf(figures)),
    row('a crashed holder: suspected, may be returned by hand, is returned', lossOf(figures, seconds)),
  ]
}

function framesOf({ framesPerHandOver }: HundredFigures): string {
  return `${Math.round(framesPerHandOver)} (${(framesPerHandOver / 100).toFixed(1)} each)`
}

function beatsOf({ beatsPerSecond, beatBytes }: HundredFigures): string {
  return `${beatsPerSecond.toFixed(0)} a second of ${kilobytes(beatBytes)}`
}

function lossOf(figures: HundredFigures, seconds: (ms: number) => string): string {
  return [figures.suspectedMs, figures.mayReturnMs, figures.returnedMs].map(seconds).join(', ')
}
