import { describe, expect, test } from 'vitest'
import { DEFAULT_AGREEMENTS } from '../../src/domain/agreements.ts'
import type { Coming } from '../../src/domain/announcement.ts'
import { DOORS, PATTERNS, PHASES, type SceneChange, SETTINGS_AT_FIRST } from '../../src/domain/scene.ts'
import type { Tiding } from '../../src/domain/tidings.ts'
import { comingSentence, lengthOf, practice, tidingSentence } from '../../src/ui/practice-words.ts'
import { asideWords } from '../../src/ui/ready-aside-words.ts'
import { lineWords, tending } from '../../src/ui/tending-words.ts'
import { agreementText, receipts, words } from '../../src/ui/words.ts'
import { circleScreen, idOf } from '../browser/ui/circle-screen.ts'

const { circle } = circleScreen({ seats: 5 }) // Sam (me), Jo, Ana, Lev, Mira
const CHANGES: readonly SceneChange[] = [
  ...PHASES.map(value => ({ field: 'phase', value }) as const),
  ...PATTERNS.map(value => ({ field: 'pattern', value }) as const),
  ...(['prompt', 'title', 'intention', 'closesAround', 'ifBroken'] as const).flatMap(field =>
    ['', 'something'].map(value => ({ field, value }) as const),
  ),
  ...[30, 60, 90, 120].map(value => ({ field: 'quietSeconds', value }) as const),
  ...[0, 5].map(value => ({ field: 'breathSeconds', value }) as const),
  ...[0, 5].map(value => ({ field: 'candleMinutes', value }) as const),
  { field: 'order', value: [] },
  { field: 'prompts', value: [] },
  ...DOORS.map(value => ({ field: 'door', value }) as const),
]
const told = (tiding: Tiding) => tidingSentence(circle, tiding)
const coming = (change: Coming['change'], isHeld = false) =>
  comingSentence(circle, { key: 'k', by: idOf(1), change, isHeld, isDue: false })

describe('words', () => {
  test('[U1] the receipts count in words, with the right singular and plural', () => {
    expect(receipts(6, 5).join(' ')).toBe('Six devices. Five have let go. One could not be reached.')
    expect(receipts(2, 1).join(' ')).toBe('Two devices. One has let go. One could not be reached.')
    expect(receipts(3, 1).join(' ')).toBe('Three devices. One has let go. Two could not be reached.')
    expect(receipts(3, 0).join(' ')).toBe('Three devices. None have let go. Three could not be reached.')
    expect(receipts(1, 1).join(' ')).toBe('One device. It has let go.')
    expect(receipts(2, 2).join(' ')).toBe('Two devices. Both have let go.')
    expect(receipts(5, 5).join(' ')).toBe('Five devices. All have let go.')
    expect(receipts(13, 12).join(' ')).toBe('13 devices. Twelve have let go. One could not be reached.')
    expect(receipts(2, 9).join(' ')).toBe('Two devices. Both have let go.')
    expect(words.footer.unreachedMany(12)).toBe('Your voice is not reaching twelve people just now.')
    expect(words.footer.unreachedMany(1300)).toBe('Your voice is not reaching 1300 people just now.')
  })

  test('[U2] an agreement reads in our words when it is a default, and in theirs when it is their own', () => {
    expect(DEFAULT_AGREEMENTS.map(agreementText)).toEqual([
      'What is said here stays here.',
      'I speak for myself, from my own life.',
      'Any feeling and any subject is welcome; nobody has to share, and we do not attack or fix one another.',
      'I listen to understand, not to answer.',
    ])
    expect(agreementText({ kind: 'own', text: '<b>Slowly</b>' })).toBe('<b>Slowly</b>')
  })

  test('[U3] nothing that the room says hurries, blames or shouts', () => {
    const said = [
      ...everySentence([words, practice, tending, asideWords]),
      ...CHANGES.flatMap(change => [
        told({ kind: 'scene', by: idOf(1), change }),
        coming({ kind: 'scene', change }),
      ]),
    ]
    expect(said.length).toBeGreaterThan(300)
    for (const sentence of said) {
      expect(sentence).not.toMatch(/!|\b(error|failed|invalid|hurry up|immediately|must|warning|denied)\b/i)
    }
  })

  test('[U48] what somebody did is told with their name, and to themselves with "You"', () => {
    const change = { field: 'phase', value: 'opening' } as const
    expect(told({ kind: 'scene', by: idOf(2), change })).toBe('Ana began the opening.')
    expect(told({ kind: 'scene', by: idOf(0), change })).toBe('You began the opening.')
    for (const one of CHANGES)
      expect(told({ kind: 'scene', by: idOf(2), change: one })).toMatch(/^Ana [a-z].*[a-z]\.$/)
    expect(told({ kind: 'carried-past', id: idOf(3) })).toBe(
      'The piece went past Lev for now. It comes back to them.',
    )
    expect(told({ kind: 'carried-past', id: idOf(0) })).toBe(
      'The piece went past you for now. It comes back to you.',
    )
    expect(told({ kind: 'guardian', id: idOf(3) })).toMatch(/^Lev is/)
    expect(told({ kind: 'guardian', id: idOf(0) })).toMatch(/^You are/)
    expect(told({ kind: 'guardian', id: null })).toMatch(/^Nobody is guardian now\./)
    expect(told({ kind: 'set-aside', id: idOf(3) })).toMatch(/^Lev .* come back whenever they like\.$/)
    expect(told({ kind: 'set-aside', id: idOf(0) })).toBe('You are stepped out for now.')
  })

  test('[U48] everything that can be set has words for when it is coming, and no two the same', () => {
    const said = CHANGES.map(change => coming({ kind: 'scene', change }))
    for (const one of said) expect(one).toMatch(/^In half a minute: .*[a-z]\.$/)
    expect(coming({ kind: 'scene', change: { field: 'phase', value: 'rounds' } })).toBe(
      'In half a minute: a round.',
    )
    expect(new Set(said).size).toBeGreaterThan(Object.keys(SETTINGS_AT_FIRST).length + 8)
    expect(coming({ kind: 'set-aside', id: idOf(3) })).toBe(
      'In half a minute Lev is stepped out for now. They can come back whenever they like.',
    )
    expect(coming({ kind: 'set-aside', id: idOf(3) }, true)).toBe('Somebody asked to wait.')
  })

  test('[U101] a connection is told in one line, and what is not known is left out', () => {
    const line = { isRelayed: false, roundTripMs: 23.6, loss: 0.014, codec: 'opus' }
    expect(lineWords('Ana', line)).toBe('Ana: direct, there and back in 24 ms, 1 % lost, Opus.')
    expect(lineWords('Ana', { ...line, isRelayed: true, codec: 'red', loss: null })).toBe(
      'Ana: by way of the relay, there and back in 24 ms, Opus, each packet twice.',
    )
    expect(lineWords('Ana', { isRelayed: null, roundTripMs: null, loss: null, codec: null })).toBe(
      'Ana: connected.',
    )
  })

  test('[U43] a length is said as people say it', () => {
    const said = [30, 60, 90, 120, 300].map(seconds => practice.silence.nobody(...lengthOf(seconds)))
    expect(said).toEqual([
      'Half a minute of quiet.',
      'A minute of quiet.',
      '90 seconds of quiet.',
      'Two minutes of quiet.',
      'Five minutes of quiet.',
    ])
    expect(practice.bell.ask(...lengthOf(180))).toMatch(/^Ring for three minutes of quiet\?/)
  })

  test('[U4] a name written from right to left keeps its direction to itself inside a sentence', () => {
    expect(words.circle.held('Ana')).toBe('Ana holds the piece.')
    expect(words.circle.held('שרה')).toBe('\u2068שרה\u2069 holds the piece.')
    expect(words.circle.offered('Ana', 'أمل')).toBe('Ana is handing the piece to \u2068أمل\u2069.')
    expect(words.footer.unreached(['Ana', 'שרה'])).toContain('Ana and \u2068שרה\u2069')
    expect(practice.did.title('other', 'שרה')).toBe('\u2068שרה\u2069 gave the circle its name.')
  })
})

function everySentence(value: unknown): string[] {
  if (typeof value === 'string') return [value]
  if (typeof value === 'function') return [String(value('Ana', 'Ben'))]
  if (typeof value === 'object' && value !== null) return Object.values(value).flatMap(everySentence)
  return []
}
