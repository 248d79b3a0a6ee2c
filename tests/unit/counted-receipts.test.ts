import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { FluentBundle, FluentResource } from '@fluent/bundle'
import { describe, expect, test } from 'vitest'
import { LANGUAGES } from '../../src/ui/language.ts'

const FILES = fileURLToPath(new URL('../../src/ui/languages/arrival/', import.meta.url))
/** Japanese writes a number of things as a figure and a counter, in its gentlest sentences as well. */
const inWords = Object.keys(LANGUAGES).filter(language => language !== 'ja')
const COUNTS = Array.from({ length: 12 }, (_, at) => at + 1)

describe('the receipts', () => {
  test.each(inWords)('[U213] count in words up to twelve: %s', language => {
    const bundle = new FluentBundle(language)
    bundle.addResource(new FluentResource(readFileSync(`${FILES}${language}.ftl`, 'utf8')))
    for (const id of ['farewell-devices', 'farewell-letGo-some']) {
      const value = bundle.getMessage(id)?.value
      if (value === null || value === undefined) throw new Error(`${language} cannot say ${id}.`)
      const said = COUNTS.map(count => bundle.formatPattern(value, { count }))
      expect(said.filter(one => /\p{N}/u.test(one))).toEqual([])
      expect(new Set(said).size, 'each is another sentence').toBe(COUNTS.length)
    }
  })
})
