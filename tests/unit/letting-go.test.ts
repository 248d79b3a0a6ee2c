import { describe, expect, it, vi } from 'vitest'
import { type Circle, deriveCircle } from '../../src/domain/circle.ts'
import type { ParticipantId } from '../../src/domain/claim.ts'
import { NO_CLAIMS } from '../../src/domain/registers.ts'
import { createStore } from '../../src/domain/store.ts'
import { goBlank, wipeLeftovers } from '../../src/fresh-page.ts'
import { createLastPage } from '../../src/last-page.ts'
import { createLettingGo, type Farewell, WAIT_MS } from '../../src/letting-go.ts'
import { parseControlMessage } from '../../src/net/wire.ts'
import { idOf } from '../property/circle-of.ts'
import { tabOf } from './cast/emptied-tab.ts'
import { createMemoryClock, settle } from './cast/memory-clock.ts'

const [ANA, BEN, CEM] = [idOf('ana'), idOf('ben'), idOf('cem')]

/** Ana's circle of these people, of whom she knows no more than that they sit there. */
function circleOf(ids: readonly ParticipantId[]): Circle {
  const bare = deriveCircle({
    me: ANA,
    roots: ids,
    claims: NO_CLAIMS,
    presence: new Map(),
    settledKey: null,
    moments: new Map(),
    listening: null,
    wasInterrupted: false,
    nowMs: 0,
  })
  const seats = ids.map(id => ({
    id,
    name: 'somebody',
    way: 'voice' as const,
    state: 'present' as const,
    isMe: id === ANA,
    isSetAside: false,
  }))
  return { ...bare, seats, mySeat: seats.find(({ isMe }) => isMe) ?? null }
}

/** Ana's device with links to these; all that it does is written down in one list. */
function anaWith(linked: readonly ParticipantId[], seated = [ANA, ...linked], inReach = linked) {
  const did: string[] = []
  const links = new Set(linked)
  const circle = circleOf(seated)
  const clock = createMemoryClock()
  const tab = tabOf(did)
  const note = (what: string) => () => void did.push(what)
  const farewells: Farewell[] = []
  const lettingGo = createLettingGo({
    room: { close: note('room') },
    doc: { put: () => did.push('put'), close: note('document') },
    hand: {
      async signLeaving() {
        did.push('sign')
        return []
      },
    },
    company: {
      connected: () => [...links],
      hears: id => links.has(id),
      inReach: () => inReach,
      send: (_, message) => void did.push(`say ${message.kind}`),
      broadcast: ({ kind }) => void did.push(`say ${kind}`),
      closeDoor: note('door'),
      release: note('pages'),
      close: note('links'),
    },
    store: { circle: createStore(circle), close: note('store') },
    ticker: { close: note('ticker') },
    speaking: { close: note('voice') },
    unlisten: note('window'),
    now: clock.now,
    after: clock.after,
    async onGone(farewell) {
      farewells.push(farewell)
      await createLastPage(note('notice'), tab).tell(farewell)
    },
  })
  return { lettingGo, circle, clock, did, links, farewells, tab }
}

const VOICES = ['voice', 'door', 'store']
const DOCUMENT = ['pages', 'document']
const LINKS = ['window', 'ticker', 'links', 'room']
const STORES = ['local', 'session', 'cookies', 'databases', 'workers', 'caches', 'files']
const fresh = (fragment: string) => ['ask ./blank.html', 'ask /', `replace /?#${fragment}`]

describe('the order of the wipe', () => {
  it('[E1] voices, ending echoed, document, receipts, links and keys, storage, address, a fresh page', async () => {
    const { lettingGo, circle, clock, did } = anaWith([BEN])
    void lettingGo.together(circle)
    await settle()
    expect(did).toEqual([...VOICES, 'say ending'])
    lettingGo.onMessage(BEN, { kind: 'ending' })
    await settle()
    expect(did.slice(4)).toEqual([...DOCUMENT, 'say let-go'])
    lettingGo.onMessage(BEN, { kind: 'let-go', of: [BEN] })
    await settle()
    expect(did.slice(7, 9)).toEqual(['say let-go-heard', 'say let-go'])
    lettingGo.onMessage(BEN, { kind: 'let-go-heard', count: 2 })
    await clock.pass(0)
    expect(did.slice(9)).toEqual([...LINKS, ...STORES, 'address /', ...fresh('let-go.2.2')])
  })

  it('[E2] alone it is the same order without the waits', async () => {
    const alone = [...VOICES, ...DOCUMENT, ...LINKS, ...STORES, 'address /']
    const last = anaWith([])
    await last.lettingGo.prepare(last.circle)
    last.did.length = 0
    void last.lettingGo.alone()
    await settle()
    expect(last.did).toEqual([...alone, ...fresh('let-go.1.1')])
    expect(last.farewells, 'with them the circle is over').toEqual([{ kind: 'ended', devices: 1, letGo: 1 }])
    const left = anaWith([], [ANA, BEN])
    void left.lettingGo.alone()
    await settle()
    expect(left.did, 'the page keeps the link: perhaps they come back').toEqual([...alone, 'notice'])
    expect(left.farewells).toEqual([{ kind: 'left' }])
    const stoodUp = anaWith([], [])
    await stoodUp.lettingGo.prepare(last.circle)
    void stoodUp.lettingGo.alone()
    await settle()
    expect(stoodUp.farewells, 'her own seat has gone before').toEqual(last.farewells)
    const unseated = anaWith([], [])
    void unseated.lettingGo.alone()
    await settle()
    expect(unseated.farewells, 'nobody has told her yet who sits there').toEqual([{ kind: 'left' }])
    const away = anaWith([BEN], [ANA, BEN], [])
    away.lettingGo.unheard('away')
    await settle()
    expect(away.did).toEqual([...alone, ...fresh('away')])
    expect(away.farewells).toEqual([{ kind: 'away' }])
  })

  it('[E3] a quick exit says that it is gone, waits for nobody, and goes to a blank page', async () => {
    const { lettingGo, did, tab } = anaWith([BEN])
    const { cut } = lettingGo.vanish()
    expect(did).toEqual(['voice', 'put', 'say goodbye', ...VOICES, ...DOCUMENT])
    did.length = 0
    cut()
    await goBlank(tab)
    expect(did).toEqual([...LINKS, 'address /', 'ask /', ...STORES, 'address /', 'replace ./blank.html'])
    expect(tab.document.title).toBe('Blank page')
  })

  it('[E33] a worker that is still being fetched keeps neither the wipe nor a quick exit waiting', async () => {
    vi.useFakeTimers()
    try {
      const did: string[] = []
      const tab = tabOf(did)
      const registrations = await tab.navigator.serviceWorker.getRegistrations()
      const waiting = registrations.map(one => ({ ...one, unregister: () => new Promise(() => {}) }))
      Object.assign(tab.navigator.serviceWorker, { getRegistrations: async () => waiting })
      const going = goBlank(tab)
      await vi.advanceTimersByTimeAsync(2_000)
      await going
      expect(did).toContain('caches')
      expect(did.at(-1)).toBe('replace ./blank.html')
    } finally {
      vi.useRealTimers()
    }
  })

  it('[E3] what is said at the last moment is signed ahead, and again when the agreements or the piece have changed', async () => {
    const { lettingGo, circle, did } = anaWith([BEN])
    for (const version of ['1', '1', '2']) await lettingGo.prepare({ ...circle, version })
    expect(did).toEqual(['sign', 'sign'])
    await lettingGo.prepare({ ...circle, version: '2', piece: { ...circle.piece, key: 'next' } })
    expect(did).toHaveLength(3)
  })

  it('[E3] without the server a quick exit ends on the browser’s own blank page', async () => {
    const did: string[] = []
    await goBlank(tabOf(did, { hasServer: false }))
    expect(did.at(-1)).toBe('replace about:blank')
  })

  it('[E4] what the browser does not let us open is passed over, and all the rest still goes', async () => {
    for (const refuses of STORES) {
      const did: string[] = []
      expect(await wipeLeftovers(tabOf(did, { refuses }))).toEqual([refuses])
      expect(did).toEqual([...STORES, 'address /'])
    }
  })

  it('[E1] it goes through once, whatever is asked meanwhile', async () => {
    const { lettingGo, circle, clock, did } = anaWith([BEN])
    void lettingGo.together(circle)
    void lettingGo.together(circle)
    void lettingGo.alone()
    lettingGo.unheard('away')
    lettingGo.atOnce()
    await clock.pass(2 * WAIT_MS + 1)
    for (const once of [...VOICES, ...DOCUMENT, ...LINKS])
      expect(did.filter(what => what === once)).toEqual([once])
    expect(did.filter(what => what.startsWith('replace'))).toHaveLength(1)
  })
})

describe('a quick exit from an ending', () => {
  it('[E26] wipes at once at either gate, and nothing is told later', async () => {
    for (const heard of [[], [BEN]]) {
      const { lettingGo, circle, clock, did, farewells } = anaWith([BEN])
      void lettingGo.together(circle)
      for (const id of heard) lettingGo.onMessage(id, { kind: 'ending' })
      await settle()
      lettingGo.vanish().cut()
      expect(did).toEqual(expect.arrayContaining([...DOCUMENT, ...LINKS]))
      const before = did.filter(what => LINKS.includes(what))
      await clock.pass(2 * WAIT_MS + 1)
      expect(farewells).toEqual([])
      expect(did.filter(what => LINKS.includes(what))).toEqual(before)
    }
    const { lettingGo, clock, farewells } = anaWith([BEN])
    void lettingGo.alone()
    lettingGo.vanish().cut()
    await clock.pass(WAIT_MS + 1)
    expect(farewells).toEqual([])
  })
})

describe('what is left of a circle', () => {
  it('[E28] nothing on the window listens for it any longer, in whatever way it went', async () => {
    const ways: ((ana: ReturnType<typeof anaWith>) => unknown)[] = [
      ({ lettingGo, circle }) => lettingGo.together(circle),
      ({ lettingGo }) => lettingGo.alone(),
      ({ lettingGo }) => lettingGo.unheard('away'),
      ({ lettingGo }) => lettingGo.unheard('removed'),
      ({ lettingGo }) => lettingGo.vanish().cut(),
    ]
    for (const way of ways) {
      const ana = anaWith([])
      void way(ana)
      await ana.clock.pass(2 * WAIT_MS)
      expect(ana.did.filter(what => what === 'window')).toEqual(['window'])
    }
  })
})

describe('who cannot be reached', () => {
  it('[E5] is waited for 5 s at either gate, spoken to again and again, and not counted', async () => {
    const { lettingGo, circle, clock, did, farewells } = anaWith([BEN, CEM])
    void lettingGo.together(circle)
    lettingGo.onMessage(BEN, { kind: 'ending' })
    await clock.pass(WAIT_MS - 1)
    expect(did).not.toContain('document')
    expect(did.filter(what => what === 'say ending').length).toBeGreaterThan(10)
    await clock.pass(1)
    expect(did).toContain('document')
    lettingGo.onMessage(BEN, { kind: 'let-go', of: [BEN] })
    lettingGo.onMessage(BEN, { kind: 'let-go-heard', count: 2 })
    await clock.pass(WAIT_MS - 1)
    expect(farewells).toEqual([])
    await clock.pass(1)
    expect(farewells).toEqual([{ kind: 'ended', devices: 3, letGo: 2 }])
  })

  it('[E6] a receipt comes from hand to hand where two have no link, and is waited for', async () => {
    const { lettingGo, circle, clock, farewells } = anaWith([BEN], [ANA, BEN, CEM], [BEN, CEM])
    void lettingGo.together(circle)
    lettingGo.onMessage(BEN, { kind: 'let-go', of: [BEN] })
    await settle()
    lettingGo.onMessage(BEN, { kind: 'let-go-heard', count: 2 })
    await clock.pass(1_000)
    expect(farewells).toEqual([])
    lettingGo.onMessage(BEN, { kind: 'let-go', of: [BEN, ANA, CEM] })
    lettingGo.onMessage(BEN, { kind: 'let-go-heard', count: 3 })
    await clock.pass(0)
    expect(farewells).toEqual([{ kind: 'ended', devices: 3, letGo: 3 }])
  })

  it('[E7] nobody’s word counts for somebody whom I hear myself, nor for whoever does not sit here', async () => {
    const { lettingGo, circle, clock, farewells } = anaWith([BEN, CEM])
    void lettingGo.together(circle)
    lettingGo.onMessage(BEN, { kind: 'let-go', of: [BEN, CEM, idOf('nobody')] })
    lettingGo.onMessage(BEN, { kind: 'let-go-heard', count: 24 })
    await clock.pass(2 * WAIT_MS)
    expect(farewells).toEqual([{ kind: 'ended', devices: 3, letGo: 2 }])
  })

  it('[E7] a receipt that is not whole is none', () => {
    for (const of of [undefined, null, 'x', [1], ['x'], Array.from({ length: 25 }, () => BEN)])
      expect(parseControlMessage({ kind: 'let-go', of })).toBeNull()
    for (const count of [undefined, -1, 0.5, '1', Number.NaN])
      expect(parseControlMessage({ kind: 'let-go-heard', count })).toBeNull()
    expect(parseControlMessage({ kind: 'let-go', of: [BEN] })).toEqual({ kind: 'let-go', of: [BEN] })
  })
})
