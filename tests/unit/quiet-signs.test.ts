import { describe, expect, it } from 'vitest'
import { createAttention } from '../../src/attention.ts'
import { type Circle, deriveCircle } from '../../src/domain/circle.ts'
import { type ParticipantId, parseParticipantId } from '../../src/domain/claim.ts'
import { NO_CLAIMS } from '../../src/domain/registers.ts'
import { type ControlMessage, parseControlMessage } from '../../src/net/wire.ts'
import { createNews } from '../../src/news.ts'
import { createQuietSigns } from '../../src/quiet-signs.ts'

const ANA = idOf('a')
const BEN = idOf('b')
const CLEO = idOf('c')
const STRANGER = idOf('s')

function idOf(letter: string): ParticipantId {
  const id = parseParticipantId(letter.repeat(43))
  if (id === null) throw new Error('43 letters are an id.')
  return id
}

type Where = 'centre' | ParticipantId

/** The circle of Ana, Ben and Cleo as `me` sees it. */
function circleOf(me: ParticipantId, piece: Where, guardian: ParticipantId | null): Circle {
  const bare = deriveCircle({
    me,
    roots: [ANA, BEN, CLEO],
    claims: NO_CLAIMS,
    presence: new Map(),
    settledKey: null,
    moments: new Map(),
    listening: null,
    wasInterrupted: false,
    nowMs: 0,
  })
  const seats = [ANA, BEN, CLEO].map(id => ({
    id,
    name: id.slice(0, 1),
    way: 'voice' as const,
    state: 'present' as const,
    isMe: id === me,
    isSetAside: false,
  }))
  const at = { key: 'k', era: 0, epoch: 1 }
  return {
    ...bare,
    seats,
    mySeat: seats.find(seat => seat.isMe) ?? null,
    guardian: { id: guardian, offeredTo: null },
    piece:
      piece === 'centre' ? { ...at, at: 'centre' } : { ...at, at: 'held', holder: piece, contested: false },
    may: { ...bare.may, rest: 'ask' },
  }
}

/** Three devices whose links deliver at once. */
function signsOf(piece: Where, guardian: ParticipantId | null) {
  const clock = { ms: 0 }
  const sent: { from: ParticipantId; to: ParticipantId; message: ControlMessage }[] = []
  const deliver = (from: ParticipantId, to: ParticipantId, message: ControlMessage) => {
    const read = parseControlMessage(JSON.parse(JSON.stringify(message)))
    if (read?.kind !== 'sign') throw new Error('A sign is read as it was sent.')
    sent.push({ from, to, message })
    people.get(to)?.signs.hear(from, read.sign)
  }
  const people = new Map(
    [ANA, BEN, CLEO].map(me => {
      const attention = createAttention(
        () => clock.ms,
        () => {},
      )
      const circle = circleOf(me, piece, guardian)
      attention.follow(circle)
      const signs = createQuietSigns({
        circle: () => circle,
        attention,
        send: (to, message) => deliver(me, to, message),
        broadcast(message) {
          for (const to of [ANA, BEN, CLEO]) if (to !== me) deliver(me, to, message)
        },
        now: () => clock.ms,
      })
      return [me, { signs, attention }] as const
    }),
  )
  const of = (id: ParticipantId) => {
    const person = people.get(id)
    if (person === undefined) throw new Error('Only those seated.')
    return person
  }
  const kinds = (id: ParticipantId) =>
    of(id)
      .signs.seen.get()
      .words.map(one => one.word.kind)
  return { of, kinds, sent, clock }
}

describe('a hand on the heart', () => {
  it('[Q1] is seen by everyone once, fades, and is not counted', () => {
    const { of, sent, clock } = signsOf(ANA, null)
    const hearts = (id: ParticipantId) => of(id).signs.seen.get().hearts
    for (let again = 0; again < 5; again++) of(BEN).signs.ask({ kind: 'heart' })
    expect(sent).toHaveLength(2)
    for (const id of [ANA, BEN, CLEO]) expect(hearts(id)).toEqual([BEN])
    clock.ms = 7_999
    of(ANA).signs.tend()
    expect(hearts(ANA)).toEqual([BEN])
    clock.ms = 8_000
    of(ANA).signs.tend()
    expect(hearts(ANA)).toEqual([])
  })
})

describe('a sign to one person', () => {
  it('[Q2] that I cannot hear reaches the holder alone, once', () => {
    const { of, kinds, sent } = signsOf(ANA, BEN)
    of(CLEO).signs.ask({ kind: 'cannot-hear' })
    of(CLEO).signs.ask({ kind: 'cannot-hear' })
    expect(kinds(ANA)).toEqual(['cannot-hear'])
    expect(kinds(BEN)).toEqual([])
    expect(sent.every(one => one.to === ANA)).toBe(true)
    of(ANA).signs.ask({ kind: 'fold', key: of(ANA).signs.seen.get().words[0]?.key ?? '' })
    expect(kinds(ANA)).toEqual([])
  })

  it('[Q2] goes to the guardian while the piece is in the centre, and to nobody without one', () => {
    const { of, kinds } = signsOf('centre', BEN)
    of(CLEO).signs.ask({ kind: 'cannot-hear' })
    expect(kinds(BEN)).toEqual(['cannot-hear'])
    const empty = signsOf('centre', null)
    empty.of(CLEO).signs.ask({ kind: 'cannot-hear' })
    expect(empty.sent).toEqual([])
  })

  it('[Q3] that I need someone reaches the guardian alone, who answers with one line', () => {
    const { of, kinds, sent } = signsOf(ANA, BEN)
    of(CLEO).signs.ask({ kind: 'need-someone' })
    expect(kinds(BEN)).toEqual(['need-someone'])
    expect(kinds(ANA)).toEqual([])
    of(BEN).signs.ask({ kind: 'answer', to: CLEO, text: ' I am here.\n' })
    expect(kinds(BEN)).toEqual([])
    expect(of(CLEO).signs.seen.get().words[0]?.word).toEqual({ kind: 'line', text: 'I am here.' })
    expect(sent.map(one => one.to)).toEqual([BEN, CLEO])
  })

  it('[Q3] a line that nobody asked for, or not from the guardian, is not shown', () => {
    const { of, kinds } = signsOf(ANA, BEN)
    of(BEN).signs.ask({ kind: 'answer', to: CLEO, text: 'Hurry up' })
    expect(kinds(CLEO)).toEqual([])
    of(CLEO).signs.ask({ kind: 'need-someone' })
    of(ANA).signs.ask({ kind: 'answer', to: CLEO, text: 'I am the guardian' })
    expect(kinds(CLEO)).toEqual([])
  })

  it('[Q4] whether the piece shall rest reaches its holder, and their answer counts as being heard', () => {
    const { of, kinds, clock } = signsOf(ANA, BEN)
    clock.ms = 120_000
    of(BEN).signs.ask({ kind: 'ask-rest' })
    expect(kinds(ANA)).toEqual(['shall-rest'])
    expect(kinds(CLEO)).toEqual([])
    expect(of(BEN).attention.listening(null)).toEqual({ turn: 'k', heardAtMs: null, askedAtMs: 120_000 })
    clock.ms = 130_000
    of(ANA).signs.ask({ kind: 'still-here' })
    expect(kinds(ANA)).toEqual([])
    expect(of(BEN).attention.listening(null).heardAtMs).toBe(130_000)
  })

  it('[Q4] nobody but the guardian asks, unless that seat is empty', () => {
    const tended = signsOf(ANA, BEN)
    tended.of(CLEO).signs.ask({ kind: 'ask-rest' })
    expect(tended.kinds(ANA)).toEqual([])
    const empty = signsOf(ANA, null)
    empty.of(CLEO).signs.ask({ kind: 'ask-rest' })
    expect(empty.kinds(ANA)).toEqual(['shall-rest'])
  })

  it('[Q5] has no effect when malformed, from somebody not seated, or about another turn', () => {
    const { of, kinds } = signsOf(ANA, BEN)
    of(ANA).signs.hear(STRANGER, { kind: 'cannot-hear' })
    of(ANA).signs.hear(BEN, { kind: 'shall-rest', turn: 'another' })
    of(BEN).signs.hear(STRANGER, { kind: 'need-someone' })
    of(CLEO).signs.hear(BEN, { kind: 'cannot-hear' })
    of(CLEO).signs.hear(STRANGER, { kind: 'heart' })
    for (const id of [ANA, BEN, CLEO]) expect(kinds(id)).toEqual([])
    expect(of(CLEO).signs.seen.get().hearts).toEqual([])
    const malformed = [
      { kind: 'shout' },
      { kind: 'line', text: 7 },
      { kind: 'line', text: 'x'.repeat(281) },
      { kind: 'line', text: ' ' },
      { kind: 'shall-rest' },
      { kind: 'still-here', turn: 'x'.repeat(201) },
      null,
      'heart',
    ]
    for (const sign of malformed) expect(parseControlMessage({ kind: 'sign', sign })).toBeNull()
  })

  it('[Q5] is gone with the turn that it is about', () => {
    const { of, kinds } = signsOf('centre', BEN)
    of(ANA).signs.hear(BEN, { kind: 'shall-rest', turn: 'k' })
    expect(kinds(ANA)).toEqual([])
  })
})

describe('what is known of a holder', () => {
  it('[Q4] begins anew with every turn, and a written line is a voice', () => {
    const clock = { ms: 0 }
    let news = 0
    const attention = createAttention(
      () => clock.ms,
      () => {
        news += 1
      },
    )
    const circle = circleOf(BEN, ANA, null)
    attention.follow(circle)
    attention.asked()
    expect(news, 'the circle is derived anew at once').toBe(1)
    clock.ms = 10
    attention.follow({ ...circle, written: ['one'] })
    expect(attention.listening(5)).toEqual({ turn: 'k', heardAtMs: 10, askedAtMs: 0 })
    attention.follow({ ...circle, piece: { ...circle.piece, key: 'next' } })
    expect(attention.listening(null)).toEqual({ turn: 'next', heardAtMs: null, askedAtMs: null })
  })
})

describe('the news', () => {
  it('[Q6] tells what was done for the circle, two things at most, and lets it go after a while', () => {
    const clock = { ms: -4_000 }
    const news = createNews(() => clock.ms)
    const circle = circleOf(BEN, 'centre', null)
    news.follow(circle)
    clock.ms = -1
    news.follow({ ...circle, guardian: { id: CLEO, offeredTo: null } })
    expect(news.standing.get(), 'how things are is no news to whoever has just sat down').toEqual([])
    clock.ms = 0
    news.follow({ ...circle, guardian: { id: BEN, offeredTo: null } })
    news.follow({ ...circle, guardian: { id: ANA, offeredTo: null } })
    expect(news.standing.get()).toEqual([{ kind: 'guardian', id: ANA }])
    clock.ms = 11_999
    news.tend()
    expect(news.standing.get()).toHaveLength(1)
    clock.ms = 12_000
    news.tend()
    expect(news.standing.get()).toEqual([])
    for (const version of ['1', '2', '3']) news.follow({ ...circle, version })
    expect(news.standing.get()).toHaveLength(2)
  })
})
