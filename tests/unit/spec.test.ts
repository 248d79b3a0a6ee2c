import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, it } from 'vitest'

const TESTS = fileURLToPath(new URL('../', import.meta.url))
const spec = readFileSync(join(TESTS, 'SPEC.md'), 'utf8')
const files = readdirSync(TESTS, { recursive: true, encoding: 'utf8' })
  .filter(name => name.endsWith('.test.ts'))
  .map(name => ({ name, text: readFileSync(join(TESTS, name), 'utf8') }))

/** A line that begins **P3**, or the same as an item of a list. */
const rules = [...spec.matchAll(/^\s*(?:[-*] )?\*\*([A-Z]\d+)\*\*/gm)].map(([, id]) => id as string)
/** A quoted text that begins with one or several ids in brackets: the name of a test. */
const worn = files.flatMap(({ name, text }) =>
  [...text.matchAll(/['"`]((?:\[[A-Z]\d+\]\s*)+)/g)]
    .flatMap(([, ids]) => [...(ids as string).matchAll(/[A-Z]\d+/g)])
    .map(([id]) => ({ id, name })),
)

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
  expect(files.filter(({ text }) => leftOut.test(text)).map(({ name }) => name)).toEqual([])
})
