import { expect, it } from 'vitest'
import { rules, testFiles, worn } from './rule-book.ts'

it('[H7] every rule has a test', () => {
  const tested = new Set(worn.map(({ id }) => id))
  expect(rules.filter(id => !tested.has(id))).toEqual([])
})

it('[H7] every id that a test wears is a rule', () => {
  const known = new Set(rules)
  expect(worn.filter(({ id }) => !known.has(id)).map(({ id, name }) => `${id} in ${name}`)).toEqual([])
})

it('[H7] no two rules have one number', () => {
  expect(rules.filter((id, index) => rules.indexOf(id) !== index)).toEqual([])
  expect(rules.length).toBeGreaterThan(0)
})

it('[H7] no test that wears a rule is left out', () => {
  const leftOut = /\b(?:it|test|describe)\.(?:skip|only|todo|fails)\b/
  expect(testFiles.filter(({ text }) => leftOut.test(text)).map(({ name }) => name)).toEqual([])
})
