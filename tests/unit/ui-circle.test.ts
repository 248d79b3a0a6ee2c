import { describe, expect, test } from 'vitest'
import { beginsReading, circleSentences, footerNotes, mayWriteInstead } from '../../src/ui/circle-sentence.ts'
import { dockActions } from '../../src/ui/dock-actions.ts'
import type { CircleScreen } from '../../src/ui/screen.ts'
import { seatsFromMe, seatWords } from '../../src/ui/seat-words.ts'
import { words } from '../../src/ui/words.ts'
import { circleScreen, held, idOf, offered } from '../browser/ui/circle-screen.ts'
import { gallery } from '../browser/ui/gallery-screens.ts'

const FIVE = { seats: 5 } // Sam (me), Jo, Ana, Lev, Mira
const labels = (screen: CircleScreen) => dockActions(screen).map(action => action.label)
const doings = (screen: CircleScreen) => dockActions(screen).map(action => action.does)
const shown = (name: string, seats = 5): CircleScreen => {
  const screen = gallery[name]?.({ seats })
  if (screen?.at !== 'circle') throw new Error(`${name} is no circle.`)
  return screen
}

describe('the one sentence', () => {
  test('[U5] says where the piece is, and never that anybody is heard', () => {
    const said = (name: string) => circleSentences(shown(name))
    expect(said('centre')).toEqual(['The piece rests in the centre.'])
    expect(said('listening')).toEqual(['Ana holds the piece.'])
    expect(said('holding')).toEqual(['You hold the piece. Your microphone is resting.'])
    expect(said('speaking')).toEqual(['Your microphone is open.'])
    expect(said('unsettled')).toEqual(['One moment. Everyone is being told.'])
    expect(said('stopped')).toEqual(['Your microphone has stopped.'])
    expect(said('offered-to-me')).toEqual(['Mira is handing you the piece. There is no hurry.'])
    expect(said('offered-by-me')).toEqual(['You are handing the piece to Jo.'])
    expect(said('offered-elsewhere')).toEqual(['Ana is handing the piece to Lev.'])
    expect(said('may-return')).toEqual(['Ana is coming back. The piece waits.'])
  })

  test('[U5] whoever is alone reads whether they are the first or the last', () => {
    const alone = shown('centre', 1)
    const said = (change: Partial<CircleScreen['circle']>) =>
      circleSentences({ ...alone, circle: { ...alone.circle, ...change } })
    const piece = alone.circle.piece
    expect(said({ expected: [] })).toEqual([words.circle.first])
    expect(said({ expected: [idOf(1)] })).toEqual([words.circle.alone])
    expect(said({ expected: [], piece: { ...piece, epoch: 4 } })).toEqual([words.circle.alone])
    expect(said({ expected: [], scene: { ...alone.circle.scene, phase: 'rounds' } })).toEqual([
      words.circle.alone,
    ])
  })

  test('[U6] the closing takes the one sentence unless the piece asks something of me', () => {
    expect(circleSentences(shown('closing'))).toEqual(['The circle is being closed together.'])
    expect(circleSentences(shown('waiting'))).toEqual(['Waiting until everyone is ready.'])
    expect(circleSentences(shown('closing-holding'))).toHaveLength(2)
  })

  test('[U7] the footer is empty unless something is wrong', () => {
    expect(footerNotes(shown('listening'))).toEqual([])
    expect(footerNotes(shown('troubled'))).toHaveLength(2)
  })

  test('[U80] of what is wrong with the connections one line is said, the nearest', () => {
    const { cutOff, introducerAway, unmet } = words.footer
    const well = shown('listening')
    const away = { ...well, introducerAway: true }
    const lost = { ...away, circle: { ...well.circle, cutOff: true } }
    expect(footerNotes(away)).toEqual([introducerAway])
    expect(footerNotes(lost)).toEqual([cutOff])
    expect(footerNotes({ ...lost, unmet: 'relayed' })).toEqual([unmet.relayed])
    expect(footerNotes({ ...lost, unmet: 'no-relay' })).toEqual([unmet['no-relay']])
    expect(footerNotes({ ...lost, leakStopped: true })).toHaveLength(2)
  })

  test('[U140] whoever sits reads that somebody came with a newer page, and to reload before we begin', () => {
    const { circle, ...rest } = shown('newer-page')
    const during = (phase: typeof circle.scene.phase) =>
      footerNotes({ ...rest, circle: { ...circle, scene: { ...circle.scene, phase } } })
    expect(during('gathering')).toEqual([expect.stringContaining('Please reload before we begin.')])
    for (const phase of ['opening', 'rounds', 'closing', 'farewell'] as const)
      expect(during(phase)).toEqual([words.footer.newerPage.begun])
  })
})

test('[U113] the agreements close what lies open over them once, as they come', () => {
  const [listening, reading] = [shown('listening'), shown('reading')]
  expect(beginsReading(listening, reading)).toBe(true)
  expect(beginsReading(reading, { ...reading })).toBe(false)
  expect(beginsReading(undefined, reading)).toBe(false)
  expect(beginsReading(reading, listening)).toBe(false)
})

test('[U114] whoever holds the piece may write instead, but not while they read the agreements', () => {
  const holding = shown('holding')
  const { circle } = holding
  if (circle.mySeat === null) throw new Error('Whoever holds the piece sits here.')
  const mySeat = { ...circle.mySeat, state: 'reading' as const }
  expect(mayWriteInstead(holding)).toBe(true)
  expect(mayWriteInstead({ ...holding, circle: { ...circle, mySeat } })).toBe(false)
  expect(mayWriteInstead(shown('listening'))).toBe(false)
})

describe('the dock', () => {
  test('[U8] a listener may ring the bell, step out or see more, and nothing else', () => {
    expect(labels(shown('listening'))).toEqual(['Bell', 'Step out', 'More'])
  })

  test('[U9] the holder passes to the next one present, and rests or opens their own microphone', () => {
    expect(labels(shown('holding'))).toEqual(['Pass to Jo', 'Speak', 'More'])
    expect(labels(shown('speaking'))).toEqual(['Pass to Jo', 'Rest the microphone', 'More'])
    expect(labels(shown('stopped'))).toEqual(['Pass to Jo', 'Try again', 'More'])
    const screen = circleScreen(FIVE, { circle: { piece: held(0) }, states: { 1: 'lost', 2: 'out' } })
    expect(doings(screen)[0]).toEqual({ kind: 'offer', to: idOf(3) })
  })

  test('[U10] a holder whom not everyone has been told of can do nothing with the piece', () => {
    expect(labels(shown('unsettled'))).toEqual(['More'])
  })

  test('[U11] whoever is handed the piece takes it or lets it pass to the one after', () => {
    const screen = circleScreen(FIVE, { circle: { piece: offered(4, 0) } })
    expect(doings(screen)).toEqual([{ kind: 'accept' }, { kind: 'let-pass' }])
    expect(labels(shown('offered-by-me'))).toContain('Take it back')
  })

  test('[U12] who stepped out is offered the way back, who waits for the ending the way out of it', () => {
    expect(labels(shown('out'))).toEqual(['Come back', 'More'])
    expect(doings(shown('out'))[0]).toEqual({ kind: 'come-back' })
    expect(labels(shown('closing'))).toContain('I’m ready to let this go')
    expect(labels(shown('waiting'))).toContain('Not yet')
    expect(doings(shown('may-return'))[0]).toEqual({ kind: 'return' })
    expect(doings(shown('blocked'))[0]).toEqual({ kind: 'hear' })
  })

  test('[U13] a button never changes its meaning: what does something else has another key', () => {
    const keys = new Map<string, string>()
    for (const name of Object.keys(gallery)) {
      const screen = gallery[name]?.(FIVE)
      if (screen?.at !== 'circle') continue
      for (const { key, does } of dockActions(screen)) {
        const meaning = JSON.stringify(typeof does === 'string' ? does : does.kind)
        expect(keys.get(key) ?? meaning).toBe(meaning)
        keys.set(key, meaning)
      }
    }
    expect(keys.size).toBeGreaterThan(12)
  })
})

describe('the seats', () => {
  test('[U14] each screen begins with its own person and keeps the order of the circle', () => {
    const screen = circleScreen(FIVE)
    const seats = screen.circle.seats.map((seat, at) => ({ ...seat, isMe: at === 2 }))
    const turned = seatsFromMe({ ...screen, circle: { ...screen.circle, seats } })
    expect(turned.map(seat => seat.name)).toEqual(['Ana', 'Lev', 'Mira', 'Sam', 'Jo'])
  })

  test('[U15] state words name the next two, who is away and why, and do not judge a silence', () => {
    const seen = (name: string) => {
      const screen = shown(name)
      return screen.circle.seats.map(seat => seatWords(screen, seat).seen.join(' · '))
    }
    expect(seen('away')).toEqual(['you · next', 'coming back…', 'holding', 'stepped out', ''])
    expect(seen('listening')).toEqual(['you', 'coming back…', 'holding', 'next', 'then'])
    expect(seen('speaking')[0]).toBe('you · speaking')
    expect(seen('centre')).toEqual(['you', '', '', '', ''])
  })

  test('[U195] that I quieted whoever holds the piece comes before that they hold it, which the piece shows', () => {
    const screen = shown('listening')
    const quieted = screen.circle.seats.map(seat => seat.id)
    const [, , holder, next] = screen.circle.seats.map(seat => seatWords({ ...screen, quieted }, seat).seen)
    expect([holder, next]).toEqual([
      ['quiet for you', 'holding'],
      ['next', 'quiet for you'],
    ])
  })

  test('[U16] the seat map also tells the ear who passes to me and to whom I pass', () => {
    const screen = shown('centre')
    const heard = screen.circle.seats.map(seat => seatWords(screen, seat).heard)
    expect(heard).toEqual([[], ['you pass to'], [], [], ['passes to you']])
    const handing = shown('offered-elsewhere')
    expect(handing.circle.seats.map(seat => seatWords(handing, seat).heard)[3]).toEqual([
      'being handed the piece',
    ])
  })
})
