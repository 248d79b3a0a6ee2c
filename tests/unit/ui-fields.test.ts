import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, it } from 'vitest'

const UI = fileURLToPath(new URL('../../src/ui', import.meta.url))

it('[U112] no field remembers, completes or sends away for its spelling what is written in it', () => {
  const tags = readdirSync(UI, { recursive: true, encoding: 'utf8' })
    .filter(name => name.endsWith('.ts'))
    .flatMap(name => {
      const text = readFileSync(join(UI, name), 'utf8')
      return [...text.matchAll(/<(?:input|textarea)\b(?:\$\{[^}]*\}|=>|[^>])*>/g)].map(
        ([tag]) => `${name} ${tag}`,
      )
    })
  const fields = tags.filter(tag => !/type="(?:radio|checkbox|range)"/.test(tag))
  expect(fields.length).toBeGreaterThan(5)
  const careless = fields.filter(tag => !/autocomplete="off"/.test(tag) || !/spellcheck="false"/.test(tag))
  expect(careless).toEqual([])
})
