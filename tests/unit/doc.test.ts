import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import * as Y from 'yjs'
import { type CircleDoc, createCircleDoc } from '../../src/doc/circle-doc.ts'
import type { ParticipantId } from '../../src/domain/claim.ts'
import type { PieceMove } from '../../src/domain/piece.ts'
import { openTab, type Tab } from './cast/tab.ts'

const ROOM = 'topic-of-the-room'

interface Seat extends Tab {
  readonly doc: CircleDoc
  /** The page that they all share here. */
  readonly page: ReturnType<CircleDoc['share']>
  readonly id: ParticipantId
}

async function seat(room = ROOM): Promise<Seat> {
  const tab = await openTab()
  const doc = createCircleDoc(tab.notary, room)
  return { ...tab, id: tab.identity.id, doc, page: doc.share(true, () => {}) }
}

/** Lets two documents learn everything of each other, once. */
function sync(a: Seat, b: Seat): void {
  Y.applyUpdate(a.page.ydoc, Y.encodeStateAsUpdate(b.page.ydoc))
  Y.applyUpdate(b.page.ydoc, Y.encodeStateAsUpdate(a.page.ydoc))
}

/** Resolves when the fact holds, looking again after each change of the document. */
function until(who: Seat, isSo: () => boolean): Promise<void> {
  return new Promise(resolve => {
    const look = () => {
      if (!isSo()) return
      unsubscribe()
      who.page.ydoc.off('update', look)
      resolve()
    }
    const unsubscribe = who.doc.onChange(look)
    who.page.ydoc.on('update', look)
    look()
  })
}

async function move(who: Seat, epoch: number, body: PieceMove): Promise<void> {
  who.doc.put(await who.doc.sign('piece', { by: who.id, era: 0, epoch, body }))
}

const pieceOf = (who: Seat, author: Seat) => who.doc.claims().piece.find(claim => claim.by === author.id)
const rawClaims = (who: Seat) => who.page.ydoc.getMap<unknown>('claims')

/**
 * Verification is a chain, so when a marker written last has been read, everything before it has been judged. Two
 * markers: a newly proven author's entries are read ahead of their place in the chain, the second time no more.
 */
async function judged(reader: Seat, writer: Seat): Promise<void> {
  for (let marker = 0; marker < 2; marker++) {
    const epoch = (writer.doc.mine('readiness')?.epoch ?? 0) + 1
    writer.doc.put(
      await writer.doc.sign('readiness', { by: writer.id, era: 0, epoch, body: { ready: false } }),
    )
    sync(reader, writer)
    await until(reader, () =>
      reader.doc.claims().readiness.some(one => one.by === writer.id && one.epoch === epoch),
    )
  }
}

describe('the document', () => {
  it('[D29] what has come is judged to its end, though its link goes with the first word of it', async () => {
    const [ana, ben] = await Promise.all([seat(), seat()])
    ben.doc.introduce(ana.id, ana.identity.proof)
    const left = { name: 'Ana', seat: 0, way: 'voice', here: 'left', consent: null } as const
    const signed = await Promise.all([
      ana.doc.sign('readiness', { by: ana.id, era: 0, epoch: 1, body: { ready: true } }),
      ana.doc.sign('person', { by: ana.id, era: 0, epoch: 1, body: left }),
    ])
    ben.doc.onChange(() => ben.page.close())
    ana.doc.put(...signed)
    Y.applyUpdate(ben.page.ydoc, Y.encodeStateAsUpdate(ana.page.ydoc))
    const known = () => {
      const { person, readiness } = ben.doc.claims()
      return person.length === 1 && readiness.length === 1
    }
    await until(ben, known)
    expect(known()).toBe(true)
  })

  it('[A48] a move of the piece in a new era does not take the place of the last one before it', async () => {
    const [ana, ben] = [await seat(), await seat()]
    await move(ana, 3, { kind: 'lay' })
    ana.doc.put(await ana.doc.sign('piece', { by: ana.id, era: 1, epoch: 1, body: { kind: 'take' } }))
    sync(ana, ben)
    await judged(ben, ana)
    expect(
      ben.doc
        .claims()
        .piece.map(({ era, epoch }) => [era, epoch])
        .sort(),
    ).toEqual([
      [0, 3],
      [1, 1],
    ])
  })

  it('[D1] a signed claim is read by everyone as what its author wrote', async () => {
    const [ana, ben] = [await seat(), await seat()]
    await move(ana, 1, { kind: 'take' })
    sync(ana, ben)
    await until(ben, () => pieceOf(ben, ana) !== undefined)
    expect(pieceOf(ben, ana)).toEqual({ by: ana.id, era: 0, epoch: 1, body: { kind: 'take' } })
    expect(ben.doc.proofOf(ana.id)).toBe(ana.identity.proof)
  })

  it('[D2] nobody can write in another’s name: unsigned, ill-signed and misplaced claims are ignored and counted', async () => {
    const [ana, ben, mallory] = [await seat(), await seat(), await seat()]
    sync(ana, mallory)
    const forged = await mallory.doc.sign('piece', {
      by: mallory.id,
      era: 0,
      epoch: 9,
      body: { kind: 'take' },
    })
    rawClaims(mallory).set(`piece ${ana.id}`, [forged.text, forged.signature])
    rawClaims(mallory).set(`readiness ${ana.id}`, [forged.text, ''])
    rawClaims(mallory).set(`person ${mallory.id}`, [forged.text, forged.signature])
    sync(ben, mallory)
    await judged(ben, mallory)
    expect(pieceOf(ben, ana)).toBeUndefined()
    expect(ben.doc.claims().person).toEqual([])
    expect(ben.doc.ignored()).toBeGreaterThanOrEqual(3)
  })

  it('[D2] a claim is good in one room only', async () => {
    const ana = await seat('another-room')
    const ben = await seat()
    await move(ana, 1, { kind: 'take' })
    sync(ana, ben)
    await until(ben, () => ben.doc.ignored() > 0)
    expect(pieceOf(ben, ana)).toBeUndefined()
  })

  it('[D3] what the map loses to overwriting is written back, on every device', async () => {
    const [ana, ben, mallory] = [await seat(), await seat(), await seat()]
    await move(ana, 3, { kind: 'lay' })
    sync(ana, ben)
    await until(ben, () => pieceOf(ben, ana) !== undefined)
    sync(mallory, ben)
    rawClaims(mallory).set(`piece ${ana.id}`, 'gone')
    sync(mallory, ben)
    const key = `piece ${ana.id}`
    await until(ben, () => Array.isArray(rawClaims(ben).get(key)))
    expect(pieceOf(ben, ana)?.epoch).toBe(3)
    const [text] = rawClaims(ben).get(key) as [string, string]
    rawClaims(mallory).set(key, [text, 'A'.repeat(86)]) // the right words, signed by nobody
    mallory.page.ydoc.getMap<unknown>('proofs').set(ana.id, 'junk')
    sync(mallory, ben)
    await until(ben, () => (rawClaims(ben).get(key) as string[])[1] !== 'A'.repeat(86))
    await until(ben, () => ben.page.ydoc.getMap<unknown>('proofs').get(ana.id) === ana.identity.proof)
    rawClaims(mallory).clear()
    sync(mallory, ben)
    sync(ana, ben)
    await until(ana, () => Array.isArray(rawClaims(ana).get(key)))
    expect(pieceOf(ana, ana)?.epoch).toBe(3)
  })

  it('[D4] an author’s later claim stays, in whatever order two arrive', async () => {
    const [ana, ben] = [await seat(), await seat()]
    await move(ana, 1, { kind: 'take' })
    const early = rawClaims(ana).get(`piece ${ana.id}`)
    await move(ana, 2, { kind: 'lay' })
    sync(ana, ben)
    await until(ben, () => pieceOf(ben, ana)?.epoch === 2)
    rawClaims(ben).set(`piece ${ana.id}`, early)
    await judged(ben, ana)
    expect(pieceOf(ben, ana)?.epoch).toBe(2)
  })

  it('[D5] a claim that comes before its author’s proof waits for it', async () => {
    const [ana, ben] = [await seat(), await seat()]
    await move(ana, 1, { kind: 'take' })
    rawClaims(ben).set(`piece ${ana.id}`, rawClaims(ana).get(`piece ${ana.id}`))
    await judged(ben, ben)
    expect(pieceOf(ben, ana)).toBeUndefined()
    ben.doc.introduce(ana.id, ana.identity.proof)
    await until(ben, () => pieceOf(ben, ana) !== undefined)
  })

  it('[D6] whatever is in the document, it is ignored or read, never thrown', async () => {
    const ben = await seat()
    const any = fc.oneof(
      fc.string(),
      fc.integer(),
      fc.constant(null),
      fc.array(fc.string()),
      fc.dictionary(fc.string(), fc.integer(), { noNullPrototype: true }),
    )
    const key = fc.oneof(
      fc.string(),
      fc.constantFrom(`piece ${ben.id}`, 'piece x', `__proto__ ${ben.id}`, `person ${ben.id} x`),
    )
    await fc.assert(
      fc.asyncProperty(fc.array(fc.tuple(key, any, any)), async writes => {
        for (const [name, value, proof] of writes) {
          rawClaims(ben).set(name, value)
          ben.page.ydoc.getMap<unknown>('proofs').set(name, proof)
        }
        await judged(ben, ben)
        expect(ben.doc.claims().piece).toEqual([])
      }),
      { numRuns: 200 },
    )
    expect(ben.doc.ignored()).toBeGreaterThan(200)
  }, 60_000)

  it('[D7] a claim that was signed ahead is written in the same task, as a closing page needs', async () => {
    const ana = await seat()
    const signed = await ana.doc.sign('piece', { by: ana.id, era: 0, epoch: 1, body: { kind: 'take' } })
    ana.doc.put(signed)
    expect(pieceOf(ana, ana)?.epoch).toBe(1)
    expect(rawClaims(ana).get(`piece ${ana.id}`)).toEqual([signed.text, signed.signature])
  })

  it('[D8] things that each have their own place both stay, and a claim counts in its own place only', async () => {
    const [ana, ben] = [await seat(), await seat()]
    const set = (field: 'title' | 'prompt', value: string, epoch = 1) =>
      ana.doc.sign('scene', { by: ana.id, era: 0, epoch, body: { field, value } })
    const title = await set('title', 'Thursday')
    ana.doc.put(title, await set('prompt', 'What is alive in you?'))
    sync(ana, ben)
    await until(ben, () => ben.doc.claims().scene.length === 2)
    expect(
      ben.doc
        .claims()
        .scene.map(claim => claim.body.value)
        .sort(),
    ).toEqual(['Thursday', 'What is alive in you?'])
    rawClaims(ana).set(`scene/prompt ${ana.id}`, [title.text, title.signature])
    rawClaims(ana).set(`scene ${ana.id}`, [title.text, title.signature])
    sync(ana, ben)
    const before = ben.doc.ignored()
    await judged(ben, ana)
    expect(ben.doc.ignored()).toBeGreaterThanOrEqual(before)
    expect(
      ben.doc
        .claims()
        .scene.map(claim => claim.body.field)
        .sort(),
    ).toEqual(['prompt', 'title'])
    expect(ben.doc.claims().scene).toHaveLength(2)
  })

  it('[D8] of one author at most 64 places of a register are read', async () => {
    const [ana, ben] = [await seat(), await seat()]
    for (let at = 0; at < 70; at++) {
      const body = {
        slot: `place-${at}`,
        place: at,
        agreement: { kind: 'own', text: `Agreement ${at}` },
      } as const
      ana.doc.put(await ana.doc.sign('agreement', { by: ana.id, era: 0, epoch: 1, body }))
    }
    sync(ana, ben)
    await judged(ben, ana)
    expect(ben.doc.claims().agreement).toHaveLength(64)
  })

  it('[D9] what was written in a turn is in no document once its author has tidied it away', async () => {
    const [ana, ben] = [await seat(), await seat()]
    const write = async (epoch: number, lines: string[]) =>
      ana.doc.put(await ana.doc.sign('writing', { by: ana.id, era: 0, epoch, body: { turn: 'k', lines } }))
    const bytes = (who: Seat) => new TextDecoder('latin1').decode(Y.encodeStateAsUpdate(who.page.ydoc))
    await write(1, ['my grandmother sang'])
    sync(ana, ben)
    await until(ben, () => ben.doc.claims().writing.length === 1)
    expect(bytes(ben)).toContain('grandmother')
    await write(2, [])
    sync(ana, ben)
    await until(ben, () => ben.doc.claims().writing[0]?.epoch === 2)
    for (const who of [ana, ben]) expect(bytes(who)).not.toContain('grandmother')
  })
})
