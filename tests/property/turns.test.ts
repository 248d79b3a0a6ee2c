import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { MAX_AGREEMENT_LENGTH, parseAgreementEdit } from '../../src/domain/agreements.ts'
import { MAX_CLAIM_LENGTH } from '../../src/domain/claim.ts'
import { claimsFor } from '../../src/domain/intent.ts'
import { mayOpenMicrophone, openingKey } from '../../src/domain/microphone.ts'
import type { Register } from '../../src/domain/registers.ts'
import { MAX_PROMPT_LENGTH, type Pattern, parseSceneChange, speakers } from '../../src/domain/scene.ts'
import { tidings } from '../../src/domain/tidings.ts'
import { MAX_LINE_LENGTH, parseWriting } from '../../src/domain/writing.ts'
import { idOf } from './circle-of.ts'
import { type Evening, type EveningCast, eveningOf, type Guest, PARSERS } from './evening-of.ts'
import { PROPERTY_TIMEOUT_MS, RUNS } from './script.ts'

type Three = EveningCast<'ana' | 'ben' | 'cleo'>

/** Three people of whom Ana tends the circle, in their first round with this pattern. */
function roundOf(pattern: Pattern = 'around'): Three {
  const cast = eveningOf('ana', 'ben', 'cleo')
  cast.ana.does({ kind: 'take-guardian' })
  cast.ana.does({ kind: 'set', change: { field: 'pattern', value: pattern } })
  cast.ana.does({ kind: 'set', change: { field: 'phase', value: 'rounds' } })
  cast.evening.pass(1_000)
  return cast
}

/** Somebody takes the piece from the centre, and everyone knows. */
function takes(evening: Evening, who: Guest): void {
  expect(who.does({ kind: 'take' })).toBe(true)
  evening.pass(2_000)
  expect(who.open).toBe(true)
}

function hands(evening: Evening, from: Guest, to: Guest, accepts = true): void {
  expect(from.does({ kind: 'offer', to: to.id })).toBe(true)
  evening.sync()
  if (accepts) expect(to.does({ kind: 'accept' })).toBe(true)
  evening.sync()
}

const everyone = ({ ana, ben, cleo }: Three) => [ana, ben, cleo]

describe('the line is not the person', () => {
  it('[R9] an unanswered offer is carried past by the guardian at once, by anyone after a minute, and comes back', () => {
    const cast = roundOf()
    const { ana, ben, cleo, evening } = cast
    takes(evening, ana)
    hands(evening, ana, ben, false)
    expect(cleo.does({ kind: 'carry-past' })).toBe(false)
    evening.pass(58_000)
    expect(cleo.does({ kind: 'carry-past' })).toBe(false)
    evening.pass(2_000)
    expect(cleo.does({ kind: 'carry-past' })).toBe(true)
    evening.sync()
    for (const guest of everyone(cast))
      expect(guest.circle.piece).toMatchObject({ at: 'offered', to: cleo.id, past: ben.id })
    expect(ben.does({ kind: 'accept' }), 'a late yes writes nothing').toBe(false)
    expect(cleo.does({ kind: 'accept' })).toBe(true)
    expect(cleo.open, 'what was carried past somebody is taken, not accepted').toBe(false)
    evening.pass(2_000)
    expect(cleo.open).toBe(true)
    expect(cleo.circle.next, 'it comes back to Ben at the end of the round').toEqual([ben.id])
  })

  it('[R9] the guardian need not wait, nor anyone when the one it waits for has stepped out', () => {
    const { ana, ben, cleo, evening } = roundOf()
    takes(evening, cleo)
    hands(evening, cleo, ben, false)
    expect(ana.does({ kind: 'carry-past' })).toBe(true)
    evening.sync()
    expect(cleo.circle.piece).toMatchObject({ at: 'offered', to: ana.id, past: ben.id })
    const other = roundOf()
    takes(other.evening, other.ana)
    hands(other.evening, other.ana, other.ben, false)
    other.ben.keep('person', {
      ...(other.ben.claims.person.find(claim => claim.by === other.ben.id) ?? {
        by: other.ben.id,
        era: 0,
        epoch: 1,
      }),
      epoch: 9,
      body: { name: 'ben', seat: 1, way: 'voice', here: 'out', consent: other.ben.circle.version },
    })
    other.evening.sync()
    expect(other.cleo.does({ kind: 'carry-past' }), 'whoever is away is walked past').toBe(true)
  })

  it('[R9] who answers just as it is carried past has it, and nobody else opens', () => {
    const { ana, ben, cleo, evening } = roundOf()
    takes(evening, cleo)
    hands(evening, cleo, ben, false)
    evening.split(ben)
    ana.does({ kind: 'carry-past' })
    ben.does({ kind: 'accept' })
    expect(ben.open).toBe(true)
    evening.split()
    evening.pass(2_000)
    for (const { circle } of evening.guests)
      expect(circle.piece).toMatchObject({ at: 'held', holder: ben.id })
    expect(evening.guests.filter(guest => guest.open)).toEqual([ben])
  })

  it('[R9] whoever steps out while they take it, or while it is offered to them, leaves nothing that waits for them', () => {
    const { ana, ben, cleo, evening } = roundOf()
    ben.does({ kind: 'take' })
    ben.does({ kind: 'step-out' }) // before anybody knows that he holds it
    evening.pass(3_000)
    expect(ana.circle.piece).toMatchObject({ at: 'offered', giver: ben.id, to: cleo.id })
    expect(ana.circle.speakers.has(ben.id)).toBe(false)
    cleo.does({ kind: 'accept' })
    evening.split(ana)
    ana.does({ kind: 'step-out' })
    cleo.does({ kind: 'offer', to: ana.id }) // who has stepped out, as Cleo cannot know yet
    evening.split()
    evening.pass(2_000)
    expect(cleo.circle.piece, 'nobody else is left').toMatchObject({ at: 'centre' })
  })

  it('[R10] of a silent holder one may ask after two minutes, and lay the piece to rest a minute later', () => {
    const { ana, ben, evening } = roundOf()
    takes(evening, ben)
    evening.pass(116_000)
    expect(ana.circle.may.rest).toBe('no')
    evening.pass(4_000)
    expect(ana.circle.may.rest).toBe('ask')
    const askedAtMs = evening.nowMs
    const turn = ana.circle.piece.key
    ana.listening = { turn, heardAtMs: null, askedAtMs }
    evening.pass(59_000)
    expect(ana.circle.may.rest).toBe('asked')
    expect(ana.does({ kind: 'rest-piece' })).toBe(false)
    evening.pass(1_000)
    expect(ana.does({ kind: 'rest-piece' })).toBe(true)
    evening.sync()
    expect(ben.circle.piece.at).toBe('centre')
    expect(ben.open).toBe(false)
  })

  it('[R10] a guardian who holds the piece and does not answer stops no circle: anyone may ask', () => {
    const { ana, ben, evening } = roundOf()
    takes(evening, ana)
    expect(ben.circle.guardian.id).toBe(ana.id)
    evening.pass(121_000)
    expect(ben.circle.may.rest).toBe('ask')
    ben.listening = { turn: ben.circle.piece.key, heardAtMs: null, askedAtMs: evening.nowMs }
    evening.pass(60_000)
    expect(ben.does({ kind: 'rest-piece' })).toBe(true)
    evening.sync()
    expect(ana.circle.piece.at).toBe('centre')
  })

  it('[R10] a voice, a written line or an answer ends the question', () => {
    const { ana, ben, cleo, evening } = roundOf()
    takes(evening, ben)
    evening.pass(125_000)
    const turn = ana.circle.piece.key
    ana.listening = { turn, askedAtMs: evening.nowMs, heardAtMs: null }
    evening.pass(20_000)
    ana.listening = { turn, askedAtMs: evening.nowMs - 20_000, heardAtMs: evening.nowMs }
    evening.pass(90_000)
    expect(ana.circle.may.rest).toBe('no')
    expect(ana.does({ kind: 'rest-piece' })).toBe(false)
    expect(cleo.circle.may.rest, 'while somebody is guardian nobody else asks').toBe('no')
  })
})

describe('how the piece goes', () => {
  it('[R12] around: each has one turn in a round, in order, and then it is laid down', () => {
    const { ana, ben, cleo, evening } = roundOf()
    takes(evening, ben)
    expect(ben.circle.next).toEqual([cleo.id, ana.id])
    hands(evening, ben, cleo)
    expect(cleo.circle.next).toEqual([ana.id])
    hands(evening, cleo, ana)
    expect(ana.circle.next).toEqual([])
    ana.does({ kind: 'lay' })
    ana.does({ kind: 'set', change: { field: 'phase', value: 'rounds' } })
    evening.sync()
    takes(evening, ben)
    expect(ben.circle.next, 'another round').toEqual([cleo.id, ana.id])
  })

  it('[R12] around the other way', () => {
    const { ana, ben, cleo, evening } = roundOf('around-back')
    takes(evening, ben)
    expect(ben.circle.next).toEqual([ana.id, cleo.id])
    hands(evening, ben, ana)
    expect(ana.circle.next).toEqual([cleo.id])
  })

  it('[R12] who is away is walked past and comes back at the end of the round', () => {
    const { ana, ben, cleo, evening } = roundOf()
    ben.does({ kind: 'step-out' })
    evening.sync()
    takes(evening, ana)
    expect(ana.circle.next).toEqual([cleo.id])
    hands(evening, ana, cleo)
    ben.does({ kind: 'come-back' })
    evening.sync()
    expect(cleo.circle.next).toEqual([ben.id])
  })

  it('[R12] while gathering it goes round without end', () => {
    const { ana, ben, evening } = eveningOf('ana', 'ben')
    takes(evening, ana)
    for (let turn = 0; turn < 3; turn++) {
      hands(evening, ana, ben)
      hands(evening, ben, ana)
    }
    expect(ana.circle.next).toEqual([ben.id])
  })

  it('[R12] from the centre: hands are raised in one order for all, and the first has the piece to itself for a while', () => {
    const cast = roundOf('centre')
    const { ana, ben, cleo, evening } = cast
    takes(evening, ana)
    expect(ana.circle.next).toEqual([])
    cleo.does({ kind: 'raise-hand' })
    evening.sync()
    ben.does({ kind: 'raise-hand' })
    evening.sync()
    for (const { circle } of everyone(cast)) expect(circle.hands).toEqual([cleo.id, ben.id])
    ana.does({ kind: 'lay' })
    evening.pass(1_000)
    expect(ben.does({ kind: 'take' })).toBe(false)
    takes(evening, cleo)
    cleo.does({ kind: 'lay' })
    evening.pass(1_000)
    expect(ben.circle.hands).toEqual([ben.id])
    evening.pass(31_000)
    expect(ana.does({ kind: 'take' }), 'nobody has to wait for ever').toBe(true)
  })

  it('[R12] a hand that is up keeps its place, and no hand is left up where none is raised', () => {
    const cast = roundOf('centre')
    const { ana, ben, cleo, evening } = cast
    takes(evening, ana)
    cleo.does({ kind: 'raise-hand' })
    evening.sync()
    ben.does({ kind: 'raise-hand' })
    evening.sync()
    expect(cleo.does({ kind: 'raise-hand' })).toBe(false)
    ana.does({ kind: 'lay' })
    evening.sync()
    cleo.does({ kind: 'take' })
    evening.pass(2_000)
    expect(ana.circle.hands, 'whoever holds the piece waits no more').toEqual([ben.id])
    cleo.does({ kind: 'lay' })
    evening.sync()
    ana.does({ kind: 'set', change: { field: 'pattern', value: 'around' } })
    evening.pass(2_000)
    ana.does({ kind: 'set', change: { field: 'pattern', value: 'centre' } })
    evening.sync()
    for (const { circle } of everyone(cast)) expect(circle.hands).toEqual([])
  })

  it('[R12] two hands at once stand in the same order on every device', () => {
    const cast = roundOf('centre')
    const { ana, ben, cleo, evening } = cast
    takes(evening, ana)
    evening.split(ben)
    ben.does({ kind: 'raise-hand' })
    cleo.does({ kind: 'raise-hand' })
    evening.split()
    evening.pass(1_000)
    for (const { circle } of everyone(cast)) expect(circle.hands).toEqual(ana.circle.hands)
    expect(ana.circle.hands).toHaveLength(2)
    cleo.does({ kind: 'lower-hand' })
    evening.sync()
    expect(ana.circle.hands).toEqual([ben.id])
  })

  it('[R12] named by the speaker: to whomever they name, those who wait for their turn first', () => {
    const { ana, ben, cleo, evening } = roundOf('named')
    takes(evening, ana)
    hands(evening, ana, cleo)
    expect(cleo.circle.receivers).toEqual([ben.id, ana.id])
    hands(evening, cleo, ben)
  })

  it('[R12] with a listener: to and fro until the speaker feels heard; the listener keeps their own turn', () => {
    const { ana, ben, cleo, evening } = roundOf('listener')
    takes(evening, ana)
    ana.does({ kind: 'choose-listener', to: cleo.id })
    evening.sync()
    expect(ben.circle.pair).toEqual({ speaker: ana.id, listener: cleo.id })
    hands(evening, ana, cleo)
    expect(cleo.circle.next).toEqual([ana.id])
    expect(cleo.does({ kind: 'feel-heard' }), 'only the speaker says so').toBe(false)
    hands(evening, cleo, ana)
    expect(ana.circle.next).toEqual([cleo.id])
    ana.does({ kind: 'feel-heard' })
    evening.sync()
    expect(ana.circle.pair).toBeNull()
    expect(ana.circle.next, 'both still have their own turn').toEqual([ben.id, cleo.id])
  })

  it('[R12] with a listener: letting it pass between the two is the turn of neither', () => {
    const { ana, ben, cleo, evening } = roundOf('listener')
    takes(evening, ana)
    ana.does({ kind: 'choose-listener', to: cleo.id })
    hands(evening, ana, cleo, false)
    cleo.does({ kind: 'let-pass' })
    evening.sync()
    expect(ana.circle.piece).toMatchObject({ at: 'offered', to: ana.id })
    expect(ana.does({ kind: 'accept' })).toBe(true)
    ana.does({ kind: 'feel-heard' })
    evening.sync()
    expect(ana.circle.next).toEqual([ben.id, cleo.id])
  })

  it('[R12] with a listener: once the piece has gone elsewhere they are no pair any more', () => {
    const { ana, ben, cleo, evening } = roundOf('listener')
    takes(evening, ana)
    ana.does({ kind: 'choose-listener', to: cleo.id })
    hands(evening, ana, cleo)
    expect(cleo.does({ kind: 'choose-listener', to: ben.id }), 'she listens now').toBe(false)
    hands(evening, cleo, ben)
    evening.pass(2_000)
    hands(evening, ben, cleo)
    expect(cleo.circle.pair, 'this is her own turn').toBeNull()
    expect(cleo.circle.next).toEqual([ana.id])
    expect(cleo.does({ kind: 'choose-listener', to: ben.id })).toBe(true)
    evening.sync()
    expect(ana.circle.pair).toEqual({ speaker: cleo.id, listener: ben.id })
  })

  it('[R12] with a listener: a speaker who lays the piece down or hands it elsewhere has had their turn', () => {
    for (const goes of [{ kind: 'lay' } as const, null]) {
      const { ana, ben, cleo, evening } = roundOf('listener')
      takes(evening, ana)
      ana.does({ kind: 'choose-listener', to: cleo.id })
      ana.does(goes ?? { kind: 'offer', to: ben.id })
      evening.sync()
      expect(ben.circle.receivers.at(-1), 'those who had their turn come last').toBe(ana.id)
      if (goes === null) expect(ben.circle.receivers[0]).not.toBe(ana.id)
      else expect(ben.circle.next).not.toContain(ana.id)
    }
  })

  it('[R12] with a listener: an answer that does not come is carried back to the other of the two', () => {
    const { ana, ben, cleo, evening } = roundOf('listener')
    takes(evening, ben)
    ben.does({ kind: 'choose-listener', to: cleo.id })
    hands(evening, ben, cleo, false)
    expect(ana.does({ kind: 'carry-past' })).toBe(true)
    evening.sync()
    expect(ben.circle.piece).toMatchObject({ to: ben.id, past: cleo.id })
    expect(ben.circle.pair).toEqual({ speaker: ben.id, listener: cleo.id })
  })

  it('[R13] the pattern changes between turns only', () => {
    const { ana, ben, evening } = roundOf()
    takes(evening, ben)
    const change = { field: 'pattern', value: 'centre' } as const
    expect(ana.does({ kind: 'set', change })).toBe(false)
    ben.does({ kind: 'lay' })
    evening.sync()
    expect(ana.does({ kind: 'set', change })).toBe(true)
  })

  it('[R14] passing without speaking is one press in every pattern, and nothing opens by it', () => {
    for (const pattern of ['around', 'around-back', 'centre', 'named', 'listener'] as const) {
      const { ana, ben, cleo, evening } = roundOf(pattern)
      takes(evening, ana)
      hands(evening, ana, ben, false)
      expect(ben.does({ kind: 'let-pass' }), pattern).toBe(true)
      evening.sync()
      expect(ben.open || cleo.open).toBe(false)
      expect(ben.circle.piece.at === 'centre' || ben.circle.piece.at === 'offered').toBe(true)
    }
  })

  it('[R14] the last of a round lets it pass into the centre', () => {
    const { ana, ben, cleo, evening } = roundOf()
    takes(evening, ana)
    hands(evening, ana, ben)
    hands(evening, ben, cleo, false)
    expect(cleo.does({ kind: 'let-pass' })).toBe(true)
    evening.sync()
    expect(ana.circle.piece.at).toBe('centre')
  })
})

describe('bell, breath and candle', () => {
  it('[R15] a bell in mid-sentence rests every microphone, and none opens by itself afterwards', () => {
    const cast = roundOf()
    const { ana, ben, cleo, evening } = cast
    takes(evening, ben)
    expect(cleo.does({ kind: 'ring' })).toBe(true)
    evening.sync()
    for (const { circle, open } of everyone(cast)) {
      expect(circle.scene.isQuiet).toBe(true)
      expect(circle.speakers.size).toBe(0)
      expect(open).toBe(false)
    }
    expect(ben.circle.piece, 'the holder keeps the piece').toMatchObject({ at: 'held', holder: ben.id })
    expect(ana.does({ kind: 'ring' }), 'one silence at a time').toBe(false)
    expect(ben.does({ kind: 'offer', to: cleo.id })).toBe(false)
    ben.does({ kind: 'open-microphone' })
    expect(ben.open).toBe(false)
    evening.pass(62_000)
    for (const { circle } of everyone(cast)) expect(circle.scene.isQuiet).toBe(false)
    expect(ben.open).toBe(false)
    ben.does({ kind: 'open-microphone' })
    expect(ben.open).toBe(true)
  })

  it('[R15] afterwards the bell rests for half a minute, but for guardian and holder', () => {
    const { ana, ben, cleo, evening } = roundOf()
    takes(evening, ben)
    cleo.does({ kind: 'ring' })
    evening.pass(64_000)
    expect(cleo.circle.may.ring).toBe(false)
    expect(ana.circle.may.ring).toBe(true)
    expect(ben.circle.may.ring).toBe(true)
    evening.pass(30_000)
    expect(cleo.circle.may.ring).toBe(true)
  })

  it('[R15] in a silence an offer stays an offer, and whoever leaves or steps out may', () => {
    const { ana, ben, cleo, evening } = roundOf()
    takes(evening, ana)
    hands(evening, ana, ben, false)
    cleo.does({ kind: 'ring' })
    evening.sync()
    for (const kind of ['accept', 'let-pass', 'carry-past', 'withdraw'] as const)
      for (const guest of [ana, ben]) expect(guest.does({ kind }), kind).toBe(false)
    expect(ben.circle.piece.at).toBe('offered')
    expect(ben.does({ kind: 'step-out' })).toBe(true)
    evening.pass(62_000)
    expect(cleo.circle.piece).toMatchObject({ at: 'offered', to: cleo.id })
  })

  it('[R15] an accept that races the bell is quiet', () => {
    const { ana, ben, cleo, evening } = roundOf()
    takes(evening, ana)
    hands(evening, ana, ben, false)
    evening.split(ben)
    cleo.does({ kind: 'ring' })
    ben.does({ kind: 'accept' })
    expect(ben.open).toBe(true)
    evening.split()
    evening.sync()
    expect(ben.open).toBe(false)
    evening.pass(65_000)
    expect(evening.guests.filter(guest => guest.open)).toEqual([])
  })

  it('[R15] one silence ends once, on whatever device and however late its end is told', () => {
    const { ana, ben, cleo, evening } = roundOf()
    takes(evening, ben)
    for (const away of [ana, cleo, ana, cleo, ana, cleo]) {
      ben.does({ kind: 'ring' })
      evening.sync()
      evening.split(away)
      evening.pass(64_000) // both sides say that it is over
      evening.split()
      ben.does({ kind: 'open-microphone' })
      expect(ben.open).toBe(true)
      evening.sync()
      expect(ben.open, 'what the other side says of the same silence closes nothing').toBe(true)
    }
  })

  it('[R15] a press before a bell never opens after it', () => {
    const { ana, ben, cleo, evening } = roundOf()
    takes(evening, ben)
    const pressed = openingKey(ben.circle)
    for (let times = 0; times < 3; times++) {
      ana.does({ kind: 'ring' })
      evening.pass(65_000)
      expect(cleo.circle.scene.isQuiet).toBe(false)
      expect([...ben.circle.speakers]).toEqual([ben.id])
      expect(mayOpenMicrophone(ben.circle, pressed)).toBe(false)
      expect(mayOpenMicrophone(ben.circle, openingKey(ben.circle))).toBe(true)
    }
  })

  it('[R15] whoever comes in the middle of a silence is out of it when the others are', () => {
    const { ana, ben, cleo, evening } = roundOf()
    evening.split(ben)
    cleo.does({ kind: 'ring' })
    evening.pass(50_000)
    evening.split()
    evening.pass(14_000)
    for (const { circle } of [ana, ben, cleo]) expect(circle.scene.isQuiet).toBe(false)
  })

  it('[R15] a silence lasts as long as the circle has set it, from half a minute to five', () => {
    const { ana, cleo, evening } = roundOf()
    ana.does({ kind: 'set', change: { field: 'quietSeconds', value: 30 } })
    evening.sync()
    cleo.does({ kind: 'ring' })
    evening.pass(28_000)
    expect(ana.circle.scene.isQuiet).toBe(true)
    evening.pass(3_000)
    expect(ana.circle.scene.isQuiet).toBe(false)
    for (const value of [29, 301, 60.5, '60'])
      expect(parseSceneChange({ field: 'quietSeconds', value })).toBeNull()
  })

  it('[R16] in a breath between speakers nobody lifts the piece, and letting it pass needs no breath', () => {
    const { ana, ben, evening } = roundOf()
    ana.does({ kind: 'set', change: { field: 'breathSeconds', value: 10 } })
    evening.sync()
    takes(evening, ana)
    hands(evening, ana, ben, false)
    evening.pass(9_000)
    expect(ben.circle.isBreathing).toBe(true)
    expect(ben.does({ kind: 'accept' })).toBe(false)
    evening.pass(2_000)
    expect(ben.does({ kind: 'accept' })).toBe(true)
    expect(ben.open).toBe(true)
  })

  it('[R16] a candle burns down, can be lengthened by holder and guardian, and never mutes anyone', () => {
    const { ana, ben, cleo, evening } = roundOf()
    ana.does({ kind: 'set', change: { field: 'candleMinutes', value: 2 } })
    evening.sync()
    expect(ana.circle.candle).toBeNull()
    takes(evening, ben)
    expect(ben.circle.candle).toBe(12)
    evening.pass(60_000)
    expect(ben.circle.candle).toBe(6)
    expect(cleo.does({ kind: 'lengthen-candle' })).toBe(false)
    ben.does({ kind: 'lengthen-candle' })
    ana.does({ kind: 'lengthen-candle' })
    evening.sync()
    expect(ben.circle.candle).toBe(ana.circle.candle)
    evening.pass(600_000)
    expect(ben.circle.candle).toBe(0)
    expect(ben.open).toBe(true)
  })
})

describe('written turns', () => {
  it('[R17] only the settled holder writes, whole lines, for everyone, until the turn is over', () => {
    const { ana, ben, cleo, evening } = roundOf()
    expect(ben.does({ kind: 'write-line', text: 'Not mine.' })).toBe(false)
    ben.does({ kind: 'take' })
    expect(ben.does({ kind: 'write-line', text: 'Too early.' }), 'not everyone has been told').toBe(false)
    evening.pass(2_000)
    expect(ben.does({ kind: 'write-line', text: ' My grandmother sang.\u202e\nAlways. ' })).toBe(true)
    evening.sync()
    expect(cleo.circle.written).toEqual(['My grandmother sang.\nAlways.'])
    hands(evening, ben, ana)
    evening.pass(1_000)
    for (const guest of [ana, ben, cleo]) {
      expect(guest.circle.written).toEqual([])
      expect(JSON.stringify([...guest.known.values()])).not.toContain('grandmother')
    }
  })

  it('[R17] a line of a thousand signs, sixty lines and twelve thousand signs are the bounds of a turn', () => {
    const { ben, evening } = roundOf()
    takes(evening, ben)
    expect(ben.does({ kind: 'write-line', text: 'x'.repeat(MAX_LINE_LENGTH + 1) })).toBe(false)
    for (let line = 0; line < 12; line++)
      expect(ben.does({ kind: 'write-line', text: 'x'.repeat(MAX_LINE_LENGTH) })).toBe(true)
    expect(ben.does({ kind: 'write-line', text: 'x' })).toBe(false)
    expect(ben.circle.written).toHaveLength(12)
    const lines = (count: number, length: number) => Array.from({ length: count }, () => 'x'.repeat(length))
    expect(parseWriting({ turn: 'k', lines: lines(60, 10) })).not.toBeNull()
    expect(parseWriting({ turn: 'k', lines: lines(61, 10) })).toBeNull()
    expect(parseWriting({ turn: 'k', lines: lines(13, 1_000) })).toBeNull()
    expect(parseWriting({ turn: 'k', lines: lines(1, 1_001) })).toBeNull()
  })
})

describe('the farewell', () => {
  it('[R18] each opens their own microphone, none opens by itself, and the bell ends it', () => {
    const { ana, ben, cleo, evening } = roundOf()
    takes(evening, ben)
    expect(ana.does({ kind: 'set', change: { field: 'phase', value: 'farewell' } })).toBe(false)
    ben.does({ kind: 'lay' })
    evening.sync()
    ana.does({ kind: 'set', change: { field: 'phase', value: 'farewell' } })
    evening.sync()
    expect(evening.guests.filter(guest => guest.open)).toEqual([])
    for (const { circle } of evening.guests) expect(circle.speakers.size).toBe(3)
    for (const guest of [ben, cleo]) guest.does({ kind: 'open-microphone' })
    expect(evening.guests.filter(guest => guest.open)).toEqual([ben, cleo])
    ana.does({ kind: 'ring' })
    evening.pass(70_000)
    for (const guest of evening.guests) {
      expect(guest.circle.speakers.size).toBe(0)
      expect(guest.does({ kind: 'open-microphone' })).toBe(false)
      expect(guest.open).toBe(false)
    }
  })

  it('[R18] a bell from before the farewell does not end it', () => {
    const { ana, ben, cleo, evening } = roundOf()
    cleo.does({ kind: 'ring' })
    evening.sync()
    ana.does({ kind: 'set', change: { field: 'phase', value: 'farewell' } })
    evening.pass(65_000)
    for (const { circle } of [ana, ben, cleo]) expect(circle.speakers.size).toBe(3)
    expect(ben.open).toBe(false)
    ben.does({ kind: 'open-microphone' })
    expect(ben.open).toBe(true)
  })

  it('[R18] in it nobody lifts the piece', () => {
    const { ana, ben, cleo, evening } = roundOf()
    ana.does({ kind: 'set', change: { field: 'phase', value: 'farewell' } })
    evening.sync()
    expect(ben.circle.may.take).toBe(false)
    for (const guest of [ana, ben, cleo]) expect(guest.does({ kind: 'take' })).toBe(false)
  })

  it('[R18] is the one exception: in every other phase at most the holder may be heard', () => {
    const { ana } = roundOf()
    const held = { at: 'held', key: 'k', era: 0, epoch: 1, holder: ana.id, contested: false } as const
    const unbound = new Set([ana.id, 'b'.repeat(43) as typeof ana.id])
    for (const phase of ['gathering', 'opening', 'rounds', 'closing'] as const) {
      expect([...speakers({ phase, isQuiet: false, unbound }, held)]).toEqual([ana.id])
      expect(speakers({ phase, isQuiet: true, unbound }, held).size).toBe(0)
    }
    expect(speakers({ phase: 'farewell', isQuiet: false, unbound }, held)).toBe(unbound)
    expect(speakers({ phase: 'ended', isQuiet: false, unbound }, held).size).toBe(0)
  })
})

describe('what is read and told', { timeout: PROPERTY_TIMEOUT_MS }, () => {
  const id = eveningOf('ana').ana.id
  const parsers = Object.values(PARSERS).map(parse => (value: unknown) => parse(value, id))
  const odd = fc.anything({ withNullPrototype: true, withBigInt: true, withMap: true, withDate: true })
  const near = fc.record(
    {
      field: fc.oneof(fc.constantFrom('phase', 'prompt', 'prompts', 'order', 'title', '__proto__'), odd),
      value: odd,
      slot: fc.oneof(fc.string(), odd),
      place: fc.oneof(fc.nat(), odd),
      agreement: fc.oneof(fc.record({ kind: fc.constant('own'), text: fc.string({ maxLength: 900 }) }), odd),
      kind: fc.oneof(fc.constantFrom('ring', 'over', 'take', 'offer'), odd),
      change: odd,
      seats: fc.oneof(fc.array(odd), odd),
      lines: fc.oneof(fc.array(fc.string({ maxLength: 1_500 })), odd),
      turn: fc.oneof(fc.string(), odd),
      more: odd,
      lap: odd,
      hand: odd,
      seconds: odd,
      to: odd,
      on: odd,
    },
    { requiredKeys: [] },
  )

  it('[R20] whatever a stranger sets is read within its bounds or not at all, and nothing is thrown', () => {
    let read = 0
    fc.assert(
      fc.property(fc.oneof(near, odd), value => {
        for (const parse of parsers) {
          const parsed = parse(value)
          if (parsed === null) continue
          read++
          expect(JSON.stringify(parsed).length).toBeLessThan(MAX_CLAIM_LENGTH)
          expect(parse(parsed), 'what is read is read again as it is').toEqual(parsed)
          expect(longestTextIn(parsed)).toBeLessThanOrEqual(MAX_LINE_LENGTH)
        }
      }),
      { numRuns: RUNS },
    )
    expect(read).toBeGreaterThan(RUNS * 0.02)
  })

  it('[R20] something valid with one thing changed is read within its bounds or not at all', () => {
    const other = idOf('ben')
    const valid: readonly (readonly [Register, object])[] = [
      ['scene', { field: 'prompt', value: 'What are you carrying?' }],
      ['scene', { field: 'prompts', value: ['Who?', 'What?'] }],
      ['scene', { field: 'order', value: [id, other] }],
      ['scene', { field: 'quietSeconds', value: 60 }],
      ['agreement', { slot: 'welcome', place: 2, agreement: { kind: 'own', text: 'Be kind.' } }],
      ['guardian', { kind: 'offer', to: other }],
      ['announcement', { change: { kind: 'set-aside', id: other }, after: 0 }],
      ['announcement', { change: { kind: 'scene', change: { field: 'phase', value: 'rounds' } }, after: 3 }],
      ['wait', { on: ['coming 1.x'] }],
      ['aside', { seats: [{ id: other, epoch: 2 }] }],
      ['bell', { kind: 'ring', lap: 1, seconds: 60 }],
      ['turn', { lap: 1, hand: 2, listener: other }],
      ['writing', { turn: 'k', lines: ['My grandmother sang.'] }],
      ['candle', { turn: 'k', more: 1 }],
      ['person', { name: 'Ana', seat: 0, way: 'writing', here: 'in', consent: null }],
      ['piece', { kind: 'carry', to: id, past: other }],
    ]
    for (const [register, body] of valid) expect(PARSERS[register](body, id), register).toEqual(body)
    const strange = fc.oneof(
      odd,
      fc.double(),
      fc.constantFrom(-1, 1e9 + 1, Number.NaN, null, [], {}, '', id, other, 'x'.repeat(20_000)),
      fc.array(fc.constant('x'.repeat(999)), { minLength: 20, maxLength: 70 }),
      fc.array(fc.constant(other), { minLength: 60, maxLength: 80 }),
    )
    const seen = { read: 0, refused: 0 }
    fc.assert(
      fc.property(fc.constantFrom(...valid), fc.nat(), strange, ([register, body], which, value) => {
        const keys = Object.keys(body)
        const changed = { ...body, [keys[which % keys.length] ?? '']: value }
        const parsed = PARSERS[register](changed, id)
        seen[parsed === null ? 'refused' : 'read']++
        if (parsed === null) return
        expect(JSON.stringify(parsed).length).toBeLessThan(MAX_CLAIM_LENGTH)
        expect(PARSERS[register](parsed, id)).toEqual(parsed)
      }),
      { numRuns: RUNS },
    )
    expect(seen.read).toBeGreaterThan(RUNS * 0.02)
    expect(seen.refused).toBeGreaterThan(RUNS * 0.3)
  })

  it('[R20] texts are bounded where the circle bounds them, kept as text, and refused whole beyond', () => {
    const prompt = (length: number) => parseSceneChange({ field: 'prompt', value: 'x'.repeat(length) })
    expect(prompt(MAX_PROMPT_LENGTH)).not.toBeNull()
    expect(prompt(MAX_PROMPT_LENGTH + 1)).toBeNull()
    const agreement = (length: number) =>
      parseAgreementEdit({ slot: 's', place: 1, agreement: { kind: 'own', text: 'x'.repeat(length) } })
    expect(agreement(MAX_AGREEMENT_LENGTH)).not.toBeNull()
    expect(agreement(MAX_AGREEMENT_LENGTH + 1)).toBeNull()
    const html = parseSceneChange({ field: 'prompt', value: '<img src=x onerror=alert(1)>' })
    expect(html?.value).toBe('<img src=x onerror=alert(1)>')
  })

  it('[R21] what anybody does for the whole circle is told to everyone, once, and nothing to whoever only arrives', () => {
    const { ana, ben, cleo, evening } = roundOf()
    const told = (what: () => void) => {
      const before = ben.circle
      what()
      evening.sync()
      return tidings(before, ben.circle).map(one => one.kind)
    }
    expect(told(() => ana.does({ kind: 'set', change: { field: 'phase', value: 'closing' } }))).toEqual([
      'scene',
    ])
    expect(told(() => ana.does({ kind: 'set', change: { field: 'prompt', value: 'What?' } }))).toEqual([
      'scene',
    ])
    expect(told(() => ana.does({ kind: 'set', change: { field: 'prompts', value: ['Who?'] } }))).toEqual([])
    expect(told(() => ana.does({ kind: 'lay-guardian' }))).toEqual(['guardian'])
    expect(told(() => cleo.does({ kind: 'take-guardian' }))).toEqual(['guardian'])
    const text = { kind: 'own', text: 'One more.' } as const
    expect(told(() => ana.does({ kind: 'edit-agreement', slot: null, agreement: text }))).toEqual([
      'agreements',
    ])
    for (const guest of [ben, cleo]) guest.does({ kind: 'consent', version: guest.circle.version })
    evening.pass(1_000)
    takes(evening, ana)
    ana.does({ kind: 'offer', to: ben.id })
    evening.sync()
    expect(told(() => cleo.does({ kind: 'carry-past' }))).toEqual(['carried-past'])
    evening.sync()
    cleo.does({ kind: 'accept' })
    evening.pass(2_000)
    expect(
      told(() => cleo.does({ kind: 'lay' })),
      'whoever lays down what is theirs has done nothing to anybody',
    ).toEqual([])
    takes(evening, ana)
    hands(evening, ana, cleo)
    hands(evening, cleo, ben)
    hands(evening, ben, ana, false)
    expect(
      told(() => cleo.does({ kind: 'carry-past' })),
      'into the centre, when nobody is left',
    ).toEqual(['carried-past'])
    const arriving = { ...ben.circle, mySeat: null }
    expect(tidings(arriving, ben.circle)).toEqual([])
    expect(tidings(ben.circle, ben.circle)).toEqual([])
  })

  it('[R13] what the rules do not let me is written nowhere', () => {
    const { ben, evening } = roundOf()
    evening.pass(1_000)
    for (const kind of [
      'accept',
      'lay',
      'withdraw',
      'let-pass',
      'rest-piece',
      'feel-heard',
      'lay-guardian',
      'call-off',
    ] as const)
      expect(claimsFor({ kind }, ben.circle, ben.claims), kind).toEqual([])
  })
})

function longestTextIn(value: unknown): number {
  if (typeof value === 'string') return value.length
  if (typeof value !== 'object' || value === null) return 0
  return Math.max(0, ...Object.values(value).map(longestTextIn))
}
