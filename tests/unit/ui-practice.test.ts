import { describe, expect, test } from 'vitest'
import { CANDLE_STEPS } from '../../src/domain/candle.ts'
import type { Circle } from '../../src/domain/circle.ts'
import { circleSentences, footerNotes, spokenParts, waitedFor } from '../../src/ui/circle-sentence.ts'
import { dockActions } from '../../src/ui/dock-actions.ts'
import { candleWords } from '../../src/ui/practice-words.ts'
import type { CircleScreen } from '../../src/ui/screen.ts'
import { seatWords } from '../../src/ui/seat-words.ts'
import { changed, held, idOf, offered } from '../browser/ui/circle-screen.ts'
import { gallery } from '../browser/ui/gallery-screens.ts'

// Sam (me), Jo, Ana, Lev, Mira
const shown = (name: string): CircleScreen => {
  const screen = gallery[name]?.({ seats: 5 })
  if (screen?.at !== 'circle') throw new Error(`${name} is no circle.`)
  return screen
}
const labels = (screen: CircleScreen) => dockActions(screen).map(action => action.label)
const said = (screen: CircleScreen) => circleSentences(screen).join(' ')
const action = (screen: CircleScreen, label: string) => dockActions(screen).find(one => one.label === label)
const seen = (screen: CircleScreen) =>
  screen.circle.seats.map(seat => seatWords(screen, seat).seen.join(' · '))

describe('handing on the piece', () => {
  test('[U39] when the round is over, or from the centre, the holder lays it down', () => {
    expect(labels(shown('round-over'))).toEqual(['Lay it in the centre', 'Speak', 'More'])
    const fromCentre = changed(shown('round-over'), { circle: { scene: { pattern: 'centre' } } })
    expect(labels(fromCentre)[0]).toBe('Lay it in the centre')
    const alone = changed(shown('round-over'), { circle: { receivers: [] } })
    expect(labels(alone)[0]).toBe('Lay it in the centre')
  })

  test('[U39] in the pattern named, the holder chooses by a press who is next', () => {
    expect(labels(shown('named'))).toEqual(['Name who is next', 'Speak', 'More'])
    expect(action(shown('named'), 'Name who is next')).toMatchObject({
      does: 'choose-receiver',
      weight: 'primary',
    })
  })

  test('[U39] with a listener it goes to and fro until the holder feels heard', () => {
    expect(labels(shown('no-listener'))).toEqual(['Pass to Jo', 'Who listens to you?', 'Speak', 'More'])
    expect(labels(shown('heard'))).toEqual(['Pass to Jo', 'I feel heard', 'Speak', 'More'])
    const pair = { speaker: idOf(1), listener: idOf(0) }
    const listener = changed(shown('heard'), { circle: { pair } })
    expect(labels(listener)).toEqual(['Hand it back to Jo', 'Speak', 'More'])
    const last = changed(shown('no-listener'), { circle: { next: [] } })
    expect(labels(last)).toEqual(['Lay it in the centre', 'Who listens to you?', 'Speak', 'More'])
    const iListen = changed(shown('listening'), {
      circle: { scene: { pattern: 'listener' }, pair: { speaker: idOf(2), listener: idOf(0) } },
    })
    expect(said(iListen)).toBe('You listen to Ana.')
    const others = changed(iListen, { circle: { pair: { speaker: idOf(2), listener: idOf(4) } } })
    expect(said(others)).toBe('Mira listens to Ana.')
  })
})

describe('from the centre', () => {
  test('[U40] whoever waits raises a hand and lowers it; the holder does not', () => {
    const waiting = changed(shown('hands'), { circle: { hands: [] } })
    expect(labels(waiting)).toEqual(['Raise your hand', 'Bell', 'Step out', 'More'])
    expect(labels(shown('hands'))).toEqual(['Lower your hand', 'Bell', 'Step out', 'More'])
    const mine = changed(shown('hands'), { circle: { piece: held(0) } })
    expect(labels(mine)).toEqual(['Lay it in the centre', 'Speak', 'More'])
    for (const pattern of ['around', 'around-back', 'named', 'listener'] as const) {
      const elsewhere = changed(waiting, { circle: { scene: { pattern } } })
      expect(labels(elsewhere)).toEqual(['Bell', 'Step out', 'More'])
    }
  })

  test('[U40] hands stand at the seats in their order, and the first one is told who waits', () => {
    expect(seen(shown('hands'))).toEqual(['you · hand 2', '', 'holding', 'hand 1', ''])
    const laid = { piece: { at: 'centre', key: 'k', era: 0, epoch: 2 } } as const
    const second = changed(shown('hands'), { circle: { ...laid, may: { take: false } } })
    expect(said(second)).toBe('The piece rests in the centre. Lev raised a hand first.')
    expect(labels(second)).toEqual(['Lower your hand', 'Bell', 'Step out', 'More'])
    const first = changed(second, { circle: { hands: [idOf(0)], may: { take: true } } })
    expect(said(first)).toBe('The piece rests in the centre.')
    expect(labels(first)).toEqual(['Take the piece', 'Bell', 'Step out', 'More'])
  })

  test('[U16] where the piece does not go around, nobody is told who passes to them', () => {
    const heard = (pattern: Circle['scene']['pattern']) => {
      const screen = changed(shown('centre'), { circle: { scene: { pattern } } })
      return screen.circle.seats.map(seat => seatWords(screen, seat).heard.join())
    }
    expect(heard('around')).toEqual(['', 'you pass to', '', '', 'passes to you'])
    expect(heard('around-back')).toEqual(['', 'passes to you', '', '', 'you pass to'])
    for (const pattern of ['centre', 'named', 'listener'] as const) expect(heard(pattern).join('')).toBe('')
  })
})

describe('the line is not the person', () => {
  test('[U41] in a breath nothing is lifted, and letting it pass stays one press', () => {
    const screen = shown('breath')
    expect(said(screen)).toBe('A breath before the next voice.')
    expect(action(screen, 'Take it')?.isWaiting).toBe(true)
    expect(action(screen, 'Let it pass')?.isWaiting ?? false).toBe(false)
    expect(action(shown('offered-to-me'), 'Take it')?.isWaiting ?? false).toBe(false)
  })

  test('[U42] an offer without an answer is carried past, a silent holder asked first', () => {
    expect(labels(shown('offered-elsewhere'))).not.toContain('Carry it past for now')
    expect(labels(shown('carry'))).toContain('Carry it past for now')
    expect(said(shown('carried-to-me'))).toBe('The piece comes to you. There is no hurry.')
    expect(labels(shown('ask-rest'))).toEqual(['Ask if the piece may rest', 'Bell', 'Step out', 'More'])
    const asked = changed(shown('ask-rest'), { circle: { may: { rest: 'asked' } } })
    expect(labels(asked)).toEqual(['Bell', 'Step out', 'More'])
    expect(said(asked)).toBe('You have asked. There is no hurry.')
    expect(labels(shown('may-rest'))).toEqual(['Let the piece rest', 'Bell', 'Step out', 'More'])
    for (const name of ['carry', 'ask-rest', 'may-rest'])
      expect(dockActions(shown(name)).filter(one => one.weight === 'primary')).toEqual([])
  })

  test('[U54] whoever was cut off in mid-sentence learns it, and where the piece is now', () => {
    expect(circleSentences(shown('interrupted'))).toEqual([
      'You were speaking when the line broke.',
      'The piece rests in the centre.',
    ])
  })

  test('[U54] what to do if the link breaks is shown where it is broken, and nowhere else', () => {
    const what = 'If the link breaks: We wait ten minutes, then Ana calls you.'
    expect(footerNotes(shown('broken'))).toContain(what)
    expect(footerNotes(changed(shown('broken'), { circle: { cutOff: false } }))).toEqual([])
  })
})

describe('the bell', () => {
  test('[U43] in a silence the dock holds Step out and More, and the sentence its length', () => {
    expect(said(shown('silence'))).toBe('A minute of quiet. Ana keeps the piece.')
    expect(said(shown('silence-mine'))).toBe('A minute of quiet. You keep the piece.')
    const long = changed(shown('silence'), { circle: { scene: { quietSeconds: 180 } } })
    expect(said(long)).toBe('Three minutes of quiet. Ana keeps the piece.')
    const rang = changed(shown('centre'), { circle: { scene: { isQuiet: true, quietSeconds: 30 } } })
    expect(said(rang)).toBe('Half a minute of quiet.')
    expect(labels(shown('silence'))).toEqual(['Step out', 'More'])
    expect(labels(shown('silence-mine'))).toEqual(['More'])
    expect(action(shown('bell-rests'), 'Bell')?.isWaiting).toBe(true)
  })

  test('[U44] after a silence the holder goes on; nobody else is asked to', () => {
    const label = (screen: CircleScreen, wasQuiet: boolean) =>
      dockActions(screen, wasQuiet).map(one => one.label)
    expect(label(shown('holding'), true)).toEqual(['Pass to Jo', 'Go on', 'More'])
    expect(label(shown('holding'), false)).toContain('Speak')
    expect(label(shown('listening'), true)).not.toContain('Go on')
    expect(label(shown('unsettled'), true)).not.toContain('Go on')
  })

  test('[U52] in the farewell each has their own microphone, until the bell', () => {
    expect(said(shown('farewell-phase'))).toBe('The farewell. Each of you may open your own microphone.')
    expect(labels(shown('farewell-phase'))).toEqual([
      'Open your microphone',
      'I’m ready to let this go',
      'Bell',
      'More',
    ])
    const open = changed(shown('farewell-phase'), { microphone: { state: 'open' } })
    expect(labels(open)[0]).toBe('Rest the microphone')
    expect(said(shown('farewell-rung'))).toMatch(/^The bell has .* let the circle go\.$/)
    expect(labels(shown('farewell-rung'))).toEqual(['I’m ready to let this go', 'Bell', 'More'])
  })
})

describe('what only some see', () => {
  test('[U47] only the guardian sees who is reading; everyone else that the circle waits', () => {
    expect(seen(shown('guarding'))[3]).toBe('reading')
    expect(said(shown('guarding'))).toBe('Waiting for Lev.')
    for (const guardian of [null, idOf(1)]) {
      const screen = changed(shown('reading-elsewhere'), {
        circle: { guardian: { id: guardian, offeredTo: null } },
      })
      expect(seen(screen)).toEqual(['you', '', '', '', ''])
      expect(said(screen)).toBe('Waiting until everyone is ready.')
      expect(spokenParts(screen).join(' ')).not.toMatch(/Lev|reading|agree/)
    }
    const passing = changed(shown('reading-elsewhere'), {
      circle: { piece: held(2), isWaiting: false },
    })
    expect(said(passing)).toBe('Ana holds the piece.')
    expect(seen(shown('reading'))[0]).toBe('you · reading')
  })

  test('[U221] of one for whom the circle waits the guardian reads in the one sentence, of several in a line each', () => {
    expect(said(shown('guarding'))).toBe('Waiting for Lev.')
    const several = changed(shown('guarding'), { circle: { waitingFor: [idOf(1), idOf(3)] } })
    expect(waitedFor(several.circle)).toEqual([idOf(1), idOf(3)])
    expect(said(several)).toBe('Waiting until everyone is ready.')
    const announced = changed(shown('guarding'), {
      circle: {
        coming: [
          { key: 'x', by: idOf(0), isHeld: false, isDue: false, change: { kind: 'set-aside', id: idOf(3) } },
        ],
      },
    })
    expect(waitedFor(announced.circle)).toEqual([])
    expect(said(announced)).toBe('Waiting until everyone is ready.')
  })

  test('[U53] a candle says in words how far it is down, and hurries nobody', () => {
    const words = Array.from({ length: CANDLE_STEPS + 1 }, (_, left) => candleWords(left))
    expect(words[0]).toBe('The candle is down. There is no hurry.')
    expect(words[CANDLE_STEPS / 2]).toBe('The candle is half down.')
    expect(words[CANDLE_STEPS]).toBe('The candle is burning.')
    expect(new Set(words).size).toBe(4)
  })

  test('[U33] all that is new is said in one voice: question, sentence, tidings, what is coming, lines', () => {
    const screen = changed(shown('coming'), {
      circle: { scene: { prompt: 'Where are you?' }, written: ['Here.', 'Here.'] },
      quietWords: [{ key: 'a', from: idOf(1), word: { kind: 'cannot-hear' } }],
    })
    expect(spokenParts(screen)).toEqual([
      'Where are you?',
      'Ana holds the piece.',
      'The piece went past Lev for now. It comes back to them.',
      'In half a minute: a round.',
      'Someone cannot hear you.',
      'Here.',
      'Here.',
    ])
    expect(spokenParts(changed(screen, { circle: { piece: offered(2, 3) } }))).toContain(
      'Ana is handing the piece to Lev.',
    )
    expect(spokenParts(shown('reading'))).toEqual([])
  })
})
