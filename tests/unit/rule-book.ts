import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

/* The rules of SPEC.md, and the tests that wear them. */

const TESTS = fileURLToPath(new URL('../', import.meta.url))

/** Every file of tests. */
export const testFiles = readdirSync(TESTS, { recursive: true, encoding: 'utf8' })
  .filter(name => name.endsWith('.test.ts'))
  .map(name => ({ name, text: readFileSync(join(TESTS, name), 'utf8') }))

/** A line that begins **P3**, or the same as an item of a list. */
export const rules = [
  ...readFileSync(join(TESTS, 'SPEC.md'), 'utf8').matchAll(/^\s*(?:[-*] )?\*\*([A-Z]\d+)\*\*/gm),
].map(([, id]) => id as string)

/** A quoted text that begins with one or several ids in brackets: the name of a test. */
export const worn = testFiles.flatMap(({ name, text }) =>
  [...text.matchAll(/['"`]((?:\[[A-Z]\d+\]\s*)+)/g)]
    .flatMap(([, ids]) => [...(ids as string).matchAll(/[A-Z]\d+/g)])
    .map(([id]) => ({ id, name })),
)
