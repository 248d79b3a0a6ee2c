import { describe, expect, test } from 'vitest'
import { initialOf } from '../../src/ui/seat-words.ts'
import { stateLine } from '../../src/ui/state-line.ts'

/** A ruler on which every letter is one em wide. */
const ruler = (text: string) => text.length

describe('in a face', () => {
  test.each([
    ['ana', 'A'],
    ['🌱 jo', 'J'],
    ['élan', 'É'],
    ['e\u0301lan', 'E\u0301'],
    ['(מרים)', 'מ'],
    ['முகுந்தன்', 'மு'],
    ['7 Ω', '7'],
    ['👩🏽‍🚀👨🏿‍🦰', '👩🏽‍🚀'],
    ['👨‍👩‍👧‍👦🌱', '👨‍👩‍👧‍👦'],
    ['👍🏿👍🏿', '👍🏿'],
    ['🏴󠁧󠁢󠁳󠁣󠁴󠁿🪨', '🏴󠁧󠁢󠁳󠁣󠁴󠁿'],
    ['…', '…'],
    ['', ''],
  ])(
    '[U197] stands the first letter of a name with its marks, else its first sign, whole: %s',
    (name, seen) => {
      expect(initialOf(name)).toBe(seen)
    },
  )

  test('[U197] a tower of marks is no letter', () => {
    expect(initialOf(`z${'\u0337\u0321\u031b'.repeat(9)}a`)).toBe('Z\u0337\u0321')
  })
})

describe('beneath a name', () => {
  const line = (said: string[], isMine: boolean, widthRem: number) => stateLine(said, isMine, widthRem, ruler)

  test('[U195] stands all that there is room for', () => {
    expect(line(['you', 'next'], true, 10)).toEqual({ shown: ['you', 'next'], size: 0.78 })
    expect(line([], false, 1).shown).toEqual([])
  })

  test('[U195] where there is less, that I am I goes first, then what matters least', () => {
    expect(line(['you', 'stepped out', 'hand 1'], true, 17).shown).toEqual(['stepped out', 'hand 1'])
    expect(line(['you', 'stepped out', 'hand 1'], true, 9).shown).toEqual(['stepped out'])
    expect(line(['holding', 'hand 2', 'quiet'], false, 14).shown).toEqual(['holding', 'hand 2'])
    expect(line(['holding', 'hand 2', 'quiet'], false, 1).shown).toEqual(['holding'])
  })

  test('[U195] of a single word that is too wide the letters become smaller, but never too small to be read', () => {
    expect(line(['stepped out'], false, 8).size).toBeCloseTo(8 / (11 * 1.03), 5)
    expect(line(['stepped out'], false, 1).size).toBe(0.67)
  })
})
