import { describe, expect, test } from 'vitest'
import { MAX_PROMPT_LENGTH, MAX_PROMPTS } from '../../src/domain/scene.ts'
import { NEEDS, QUESTIONS, READINGS } from '../../src/ui/library.ts'
import { readPasted } from '../../src/ui/tend-question.ts'

/** Authors of what is quoted, with the year in which they died; a hundred years later words belong to everyone. */
const DIED: Readonly<Record<string, number>> = {
  'William Blake': 1827,
  'William Shakespeare': 1616,
  'Christina Rossetti': 1894,
  'John Donne': 1631,
  'Emily Dickinson': 1886,
}

describe('the library', () => {
  test('[U57] at least forty questions for every need, each once, short, and none to be answered with yes or no', () => {
    const all = NEEDS.flatMap(need => QUESTIONS[need])
    expect(all.length).toBeGreaterThanOrEqual(40)
    expect(new Set(all).size).toBe(all.length)
    for (const need of NEEDS) expect(QUESTIONS[need].length, need).toBeGreaterThan(1)
    for (const one of all) {
      expect(one.length).toBeLessThanOrEqual(MAX_PROMPT_LENGTH)
      expect(one).not.toMatch(/^(Are|Is|Do|Does|Did|Can|Could|Have|Has|Will|Would|Was|Were|Should) /)
    }
  })

  test('[U57] at least twelve openings and closings, our own or with a source that belongs to everyone', () => {
    expect(READINGS.length).toBeGreaterThanOrEqual(12)
    for (const { source } of READINGS) {
      if (source === null) continue
      const author = Object.keys(DIED).find(name => source.startsWith(name)) ?? source
      expect(DIED[author], source).toBeLessThan(1926)
    }
    expect(READINGS.filter(({ source }) => source?.includes('Dickinson')).map(one => one.source)).toEqual([
      'Emily Dickinson, Poems, Second Series (1891)',
    ])
  })
})

describe('questions for the evening', () => {
  test('[U58] pasted text is read a question a line, beside what lies there, each once', () => {
    expect(readPasted(' What is new?\n\n What is old? \r\nWhat is new?', ['What is old?'])).toEqual({
      questions: ['What is old?', 'What is new?'],
    })
  })

  test('[U58] what is too long or too many is refused whole', () => {
    expect(readPasted(`Fine?\n${'x'.repeat(MAX_PROMPT_LENGTH + 1)}`, [])).toEqual({ reason: 'too-long' })
    const many = Array.from({ length: MAX_PROMPTS }, (_, at) => `Question ${at}?`)
    expect(readPasted(many.join('\n'), [])).toEqual({ questions: many })
    expect(readPasted('One more?', many)).toEqual({ reason: 'too-many' })
  })
})
