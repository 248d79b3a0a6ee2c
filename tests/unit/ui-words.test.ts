import { describe, expect, test } from 'vitest'
import { DEFAULT_AGREEMENTS } from '../../src/domain/agreements.ts'
import { agreementText, inSentence, numberWord, receipts, words } from '../../src/ui/words.ts'

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
    expect(numberWord(12)).toBe('twelve')
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
    const said = everySentence(words)
    expect(said.length).toBeGreaterThan(90)
    for (const sentence of said) {
      expect(sentence).not.toMatch(/!|\b(error|failed|invalid|hurry up|immediately|must|warning|denied)\b/i)
    }
  })

  test('[U4] a name written from right to left keeps its direction to itself inside a sentence', () => {
    expect(inSentence('Ana')).toBe('Ana')
    expect(inSentence('שרה')).toBe('\u2068שרה\u2069')
  })
})

function everySentence(value: unknown): string[] {
  if (typeof value === 'string') return [value]
  if (typeof value === 'function') return [String(value('Ana', 'Ben'))]
  if (typeof value === 'object' && value !== null) return Object.values(value).flatMap(everySentence)
  return []
}
