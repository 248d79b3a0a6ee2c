import { describe, expect, it } from 'vitest'
import {
  type Agreement,
  agreementsVersion,
  DEFAULT_AGREEMENTS,
  MAX_AGREEMENT_LENGTH,
  MAX_AGREEMENTS,
  parseAgreements,
} from '../../src/domain/agreements.ts'
import { type CircleInput, deriveCircle } from '../../src/domain/circle.ts'
import {
  fairHash,
  MAX_CLAIM_LENGTH,
  MAX_EPOCH,
  parseClaim,
  parseParticipantId,
} from '../../src/domain/claim.ts'
import { parseAdmissions } from '../../src/domain/door.ts'
import { parseReadiness } from '../../src/domain/ending.ts'
import { derivePiece, type PieceClaim, parsePieceMove, pieceClaim } from '../../src/domain/piece.ts'
import { mayReturn, parseWord, presenceToWords, UNHEARD } from '../../src/domain/presence.ts'
import { NO_CLAIMS } from '../../src/domain/registers.ts'
import { type Person, parseName, parsePerson, parseVersion, roundFrom } from '../../src/domain/seating.ts'
import { createStore, keep } from '../../src/domain/store.ts'
import { idOf } from '../property/circle-of.ts'

const ROSTER = '0123456789abcdef'
const [ANA, BEN, CLEO, DOV] = [idOf('ana'), idOf('ben'), idOf('cleo'), idOf('dov')]
const VERSION = agreementsVersion(DEFAULT_AGREEMENTS)
const SEATED: Person = { name: 'Ana', seat: 0, way: 'voice', here: 'in', consent: VERSION }

describe('names', () => {
  it('[A1] a name has no control or direction characters, and its white space is folded', () => {
    expect(parseName('  Ana\u0000\u0007\n\tMaria\u2028 ')).toBe('Ana Maria')
    expect(parseName('\u202eneB\u202c \u2066x\u2069\u200f')).toBe('neB x')
    expect(parseName('\ufeffAna')).toBe('Ana')
  })

  it('[A1] a name of ten thousand characters is cut, an empty one refused', () => {
    expect(parseName('x'.repeat(10_000))).toBe('x'.repeat(40))
    expect(parseName('\ud83c\udf3f'.repeat(10_000))).toBe('\ud83c\udf3f'.repeat(40))
    for (const nothing of ['', '   ', '\u202e\u0000', null, undefined, 7, {}, ['Ana']])
      expect(parseName(nothing)).toBeNull()
  })

  it('[A2] letters of any script, emoji and HTML stay what they are: text', () => {
    const family = '\ud83d\udc69\u200d\ud83d\udc69\u200d\ud83d\udc67'
    expect(parseName(`Ana ${family}`)).toBe(`Ana ${family}`)
    expect(parseName('<b onclick="x()">Ana</b> &amp;')).toBe('<b onclick="x()">Ana</b> &amp;')
    for (const name of ['\u0646\u0648\u0631', '\u660e', 'Zo\u00eb', 'O\u2019Brien'])
      expect(parseName(name)).toBe(name)
  })
})

describe('persons', () => {
  it('[A3] a person is read whole, or not at all', () => {
    expect(parsePerson({ ...SEATED, extra: 1 })).toEqual(SEATED)
    const wrong = [
      { name: '' },
      { seat: -1 },
      { seat: 0.5 },
      { seat: '0' },
      { seat: 1e7 },
      { way: 'shouting' },
      { here: 'there' },
      { consent: 'yes' },
      { consent: VERSION.toUpperCase() },
    ]
    for (const one of wrong) expect(parsePerson({ ...SEATED, ...one }), JSON.stringify(one)).toBeNull()
    for (const nothing of [null, [], 'Ana', 7]) expect(parsePerson(nothing)).toBeNull()
    expect(parseVersion(VERSION)).toBe(VERSION)
  })

  it('[A3] ids, admissions and readiness are read whole, or not at all', () => {
    expect(parseParticipantId(ANA)).toBe(ANA)
    for (const wrong of [ANA.slice(1), `${ANA}A`, `${ANA.slice(1)}+`, `${ANA}\n`, 7, null])
      expect(parseParticipantId(wrong)).toBeNull()
    expect(parseAdmissions({ ids: [ANA, BEN] })).toEqual({ ids: [ANA, BEN] })
    for (const wrong of [{ ids: [ANA, 'x'] }, { ids: ANA }, {}, { ids: Array(65).fill(ANA) }])
      expect(parseAdmissions(wrong)).toBeNull()
    expect(parseReadiness({ ready: false })).toEqual({ ready: false })
    for (const wrong of [{ ready: 1 }, true, null]) expect(parseReadiness(wrong)).toBeNull()
  })
})

describe('agreements', () => {
  it('[A4] the version of the four defaults is this one, in every release', () => {
    expect(VERSION).toBe('6d5c433ae6627a651415b5b6764be65946826a91545edf8bc26303b832a73581')
  })

  it('[A4] every change of the list is another version', () => {
    const own: Agreement = { kind: 'own', text: 'confidentiality@1' }
    const lists = [
      DEFAULT_AGREEMENTS,
      DEFAULT_AGREEMENTS.toReversed(),
      DEFAULT_AGREEMENTS.slice(1),
      [...DEFAULT_AGREEMENTS, own],
      [own, ...DEFAULT_AGREEMENTS.slice(1)],
    ]
    expect(new Set(lists.map(agreementsVersion)).size).toBe(lists.length)
    expect(agreementsVersion([...DEFAULT_AGREEMENTS])).toBe(VERSION)
  })

  it('[A9] agreements from a stranger are read whole, or not at all', () => {
    const own: Agreement = { kind: 'own', text: '<i>We eat first.</i>' }
    expect(parseAgreements([...DEFAULT_AGREEMENTS, own])).toEqual([...DEFAULT_AGREEMENTS, own])
    const wrong = [
      [],
      Array(MAX_AGREEMENTS + 1).fill(own),
      [{ kind: 'own', text: ' ' }],
      [{ kind: 'own', text: 'x'.repeat(MAX_AGREEMENT_LENGTH + 1) }],
      [{ kind: 'default', key: 'obedience@1' }],
      [...DEFAULT_AGREEMENTS, null],
      { 0: own },
    ]
    for (const one of wrong) expect(parseAgreements(one)).toBeNull()
  })
})

describe('claims', () => {
  it('[C4] a claim with a bad epoch, era or length is refused', () => {
    const parse = (text: string) => parseClaim(ANA, text, parsePieceMove)
    expect(parse('[0,1,{"kind":"take"}]')).toEqual({ by: ANA, era: 0, epoch: 1, body: { kind: 'take' } })
    for (const epoch of ['0', '-1', '1.5', '"1"', 'null', '1e400', `${MAX_EPOCH + 1}`, '[1]', 'true'])
      expect(parse(`[0,${epoch},{"kind":"take"}]`), epoch).toBeNull()
    for (const era of ['-1', '0.5', 'null', `${MAX_EPOCH + 1}`])
      expect(parse(`[${era},1,{"kind":"take"}]`)).toBeNull()
    for (const text of ['', '{}', '[0,1]', '[0,1,{"kind":"take"},1]', '[0,1,{"kind":"grab"}]', '[0,1,null]'])
      expect(parse(text)).toBeNull()
    expect(parse(`[0,1,{"kind":"take","x":"${'x'.repeat(MAX_CLAIM_LENGTH)}"}]`)).toBeNull()
    expect(parse(`[0,1,{"kind":"offer","to":"${ANA}"}]`), 'to oneself').toBeNull()
  })

  it('[C2] two whose fair hash is the same are told apart by their ids', () => {
    const twins = [idOf('twin 19780'), idOf('twin 91669')] // searched for; one pair in four billion
    expect(new Set(twins.map(id => fairHash(1, id))).size).toBe(1)
    const taken = twins.map((by): PieceClaim => ({ by, era: 0, epoch: 1, body: { kind: 'take' } }))
    expect(derivePiece(taken)).toMatchObject({ holder: twins.toSorted()[1] })
    expect(derivePiece(taken.toReversed())).toEqual(derivePiece(taken))
  })

  it('[C8] after the last epoch only a new era goes on, and then from one', () => {
    const last = derivePiece([{ by: BEN, era: 0, epoch: MAX_EPOCH, body: { kind: 'lay' } }])
    const standing = { era: 0, settled: true, mayReturn: false }
    expect(pieceClaim(last, ANA, { kind: 'take' }, standing)).toBeNull()
    expect(pieceClaim(last, ANA, { kind: 'take' }, { ...standing, era: 1 })).toMatchObject({
      era: 1,
      epoch: 1,
    })
  })

  it('[C8] who has not heard of a removal yet still writes in the era of what they know', () => {
    const laid = derivePiece([{ by: BEN, era: 2, epoch: 5, body: { kind: 'lay' } }])
    const claim = pieceClaim(laid, ANA, { kind: 'take' }, { era: 1, settled: true, mayReturn: false })
    expect(claim).toMatchObject({ era: 2, epoch: 6 })
  })
})

describe('words of presence', () => {
  it('[C4] [N70] a word is read whole, or not at all', () => {
    const whole = [ANA, 1, 0, 'key', [BEN], ROSTER, true] as const
    expect(parseWord([...whole])).toEqual(whole)
    expect(parseWord([ANA, 1, 0, 'key', [], '', false])).toEqual([ANA, 1, 0, 'key', [], '', false])
    const wrong = [
      ['x', 1, 0, 'key', [], ROSTER, true],
      [ANA, -1, 0, 'key', [], ROSTER, true],
      [ANA, 1.5, 0, 'key', [], ROSTER, true],
      [ANA, 1, -1, 'key', [], ROSTER, true],
      [ANA, 1, Number.NaN, 'key', [], ROSTER, true],
      [ANA, 1, 0, 'k'.repeat(201), [], ROSTER, true],
      [ANA, 1, 0, 'key', ['x'], ROSTER, true],
      [ANA, 1, 0, 'key', Array(65).fill(BEN), ROSTER, true],
      [ANA, 1, 0, 'key', [], 'x', true],
      [ANA, 1, 0, 'key', [], `${ROSTER}0`, true],
      [ANA, 1, 0, 'key', [], ROSTER, 1],
      [ANA, 1, 0, 'key', [], ROSTER],
      [ANA, 1, 0, 'key'],
      {},
    ]
    for (const one of wrong) expect(parseWord(one), JSON.stringify(one)).toBeNull()
  })

  it('[P13] what I pass on says how old it is, and nothing is passed on of those I have lost', () => {
    const presence = new Map([
      [BEN, { count: 3, atMs: 1_000, key: 'k', lost: [], roster: ROSTER, whole: true }],
      [CLEO, { count: 5, atMs: 0, key: 'k', lost: [], roster: '', whole: false }],
    ])
    expect(
      presenceToWords(
        { id: ANA, count: 9, key: 'k', lost: [CLEO], roster: ROSTER, whole: false },
        presence,
        5_500,
      ),
    ).toEqual([
      [ANA, 9, 0, 'k', [CLEO], ROSTER, false],
      [BEN, 3, 4_500, 'k', [], ROSTER, true],
    ])
  })

  it('[P14] one who can reach nobody returns nothing', () => {
    const held = derivePiece([{ by: BEN, era: 0, epoch: 1, body: { kind: 'take' } }])
    expect(mayReturn(held, [BEN], new Map(), 60_000)).toBe(false)
    expect(mayReturn(derivePiece([]), [BEN], new Map(), 60_000)).toBe(false)
  })
})

describe('seats', () => {
  const input = (
    people: readonly [typeof ANA, Partial<Person>][],
    lost: readonly (typeof ANA)[] = [],
  ): CircleInput => ({
    me: ANA,
    roots: [ANA, BEN, CLEO, DOV],
    claims: {
      ...NO_CLAIMS,
      person: people.map(([by, change]) => ({ by, era: 0, epoch: 1, body: { ...SEATED, ...change } })),
      piece: [{ by: ANA, era: 0, epoch: 1, body: { kind: 'take' } }],
    },
    presence: new Map(
      [BEN, CLEO, DOV].filter(id => !lost.includes(id)).map(id => [id, { ...UNHEARD, count: 1, atMs: 0 }]),
    ),
    settledKey: null,
    moments: new Map(),
    listening: null,
    wasInterrupted: false,
    nowMs: 0,
  })

  it('[A5] seats follow their number, and two of one number their ids', () => {
    const [first, second] = [BEN, CLEO].toSorted()
    const circle = deriveCircle(
      input([
        [CLEO, { seat: 1 }],
        [DOV, { seat: 2 }],
        [BEN, { seat: 1 }],
        [ANA, { seat: 0 }],
      ]),
    )
    expect(circle.seats.map(seat => seat.id)).toEqual([ANA, first, second, DOV])
  })

  it('[A6] the next two are found walking past those who are out, lost, reading or gone', () => {
    const eda = idOf('eda')
    const people: [typeof ANA, Partial<Person>][] = [
      [ANA, { seat: 0 }],
      [BEN, { seat: 1, here: 'out' }],
      [CLEO, { seat: 2 }],
      [DOV, { seat: 3, consent: '0'.repeat(64) }],
      [eda, { seat: 4 }],
    ]
    const all = { ...input(people), roots: [ANA, BEN, CLEO, DOV, eda] }
    const presence = new Map([...all.presence, [eda, { ...UNHEARD, count: 1, atMs: 0 }] as const])
    expect(deriveCircle({ ...all, presence }).next.slice(0, 2)).toEqual([CLEO, eda])
    expect(deriveCircle(all).next, 'Eda is lost').toEqual([CLEO])
    const gone = people.map(([id, one]): [typeof ANA, Partial<Person>] => [
      id,
      id === CLEO ? { ...one, here: 'left' } : one,
    ])
    expect(deriveCircle({ ...all, presence, claims: input(gone).claims }).next).toEqual([eda])
  })

  it('[A6] the round begins after whomever it is asked for, and leaves them out', () => {
    expect(roundFrom([ANA, BEN, CLEO], BEN)).toEqual([CLEO, ANA])
    expect(roundFrom([ANA, BEN, CLEO], DOV)).toEqual([ANA, BEN, CLEO])
  })

  it('[A10] a seat says whether its person is here, out, lost, or has not consented to this version', () => {
    const circle = deriveCircle(
      input(
        [
          [ANA, { seat: 0 }],
          [BEN, { seat: 1, here: 'out' }],
          [CLEO, { seat: 2, consent: '0'.repeat(64) }],
          [DOV, { seat: 3 }],
        ],
        [DOV],
      ),
    )
    expect(circle.seats.map(seat => seat.state)).toEqual(['present', 'out', 'reading', 'lost'])
  })
})

describe('a store', () => {
  it('[A11] tells of every change once, and of none that is none, until it is no longer asked to', () => {
    const store = createStore(1)
    const told: number[] = []
    const unsubscribe = store.subscribe(value => told.push(value))
    store.set(1)
    store.set(2)
    unsubscribe()
    unsubscribe()
    store.set(3)
    expect(told).toEqual([2])
    expect(store.get()).toBe(3)
  })

  it('[A11] nor of one that says the same in other words, where that is asked for', () => {
    const store = createStore<object>({ count: 0, lit: ['ana'] })
    const told: object[] = []
    store.subscribe(value => told.push(value))
    keep(store, { count: 0, lit: ['ana'] })
    expect(told).toEqual([])
    keep(store, { count: 1, lit: ['ana'] })
    expect(told).toEqual([{ count: 1, lit: ['ana'] }])
  })
})
