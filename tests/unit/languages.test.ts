import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { FluentBundle, FluentResource } from '@fluent/bundle'
import { type Entry, type Message, parse, type SelectExpression, Visitor } from '@fluent/syntax'
import { describe, expect, test } from 'vitest'
import { LANGUAGES, type Language, type Part } from '../../src/ui/language.ts'
import { libraryMessages } from '../../src/ui/library.ts'
import { messageIds } from '../../src/ui/message.ts'
import { practiceMessages } from '../../src/ui/practice-words.ts'
import { asideMessages } from '../../src/ui/ready-aside-words.ts'
import { rehearsalMessages } from '../../src/ui/rehearsal-words.ts'
import { soundMessages } from '../../src/ui/sound-words.ts'
import { tendingMessages } from '../../src/ui/tending-words.ts'
import { roomMessages } from '../../src/ui/words.ts'

const HOME = fileURLToPath(new URL('../../', import.meta.url))
const FILES = join(HOME, 'src/ui/languages')
const PARTS: readonly Part[] = ['arrival', 'circle']
const languages = Object.keys(LANGUAGES) as Language[]
const others = languages.filter(one => one !== 'en')

/** What the code asks for, with the names of the gaps. */
const asked = new Map([
  ...messageIds('', roomMessages),
  ...messageIds('aside', asideMessages),
  ...messageIds('sound', soundMessages),
  ...messageIds('practice', practiceMessages),
  ...messageIds('tending', tendingMessages),
  ...messageIds('library', libraryMessages),
  ...messageIds('rehearsal', rehearsalMessages),
])

/** Gaps that are numbers, and gaps that choose between variants, with all that they may be. */
const NUMBERS = ['count', 'place', 'at', 'some', 'all', 'ms', 'percent']
const CHOICES: Readonly<Record<string, readonly string[]>> = {
  who: ['you', 'other'],
  unit: ['half', 'minutes', 'seconds'],
  microphone: ['none', 'refused', 'resting', 'open', 'stopped'],
}
const COUNTS = Array.from({ length: 201 }, (_, count) => count)
/** Words that English says of things only when it has run out of kindness; U3 keeps them out of sentences as well. */
const UNKIND = /!|\b(?:error|failed|invalid|hurry up|immediately|must|warning|denied)\b/i

/** One language: its messages by name, over both parts. */
function read(language: Language): ReadonlyMap<string, Message> {
  const entries = PARTS.flatMap(part => entriesOf(language, part))
  return new Map(entries.flatMap(one => (one.type === 'Message' ? [[one.id.name, one] as const] : [])))
}

function entriesOf(language: Language, part: Part): readonly Entry[] {
  return parse(textOf(language, part), { withSpans: false }).body.filter(one => one.type !== 'Junk')
}

function textOf(language: Language, part: Part): string {
  return readFileSync(join(FILES, part, `${language}.ftl`), 'utf8')
}

const known = new Map(languages.map(language => [language, read(language)]))
const messages = (language: Language): ReadonlyMap<string, Message> => known.get(language) ?? new Map()

interface Found {
  readonly gaps: ReadonlySet<string>
  readonly references: ReadonlySet<string>
  readonly selections: readonly SelectExpression[]
}

/** What stands in a message and in all that it refers to. */
function look(language: Language, id: string): Found {
  const gaps = new Set<string>()
  const references = new Set<string>()
  const selections: SelectExpression[] = []
  class Looker extends Visitor {
    override visitVariableReference({ id: { name } }: { id: { name: string } }): void {
      gaps.add(name)
    }
    override visitMessageReference({ id: { name } }: { id: { name: string } }): void {
      if (references.has(name)) return
      references.add(name)
      const other = messages(language).get(name)
      if (other !== undefined) this.visit(other)
    }
    override visitSelectExpression(one: SelectExpression): void {
      selections.push(one)
      this.genericVisit(one)
    }
  }
  const message = messages(language).get(id)
  if (message !== undefined) new Looker().visit(message)
  return { gaps, references, selections }
}

const selectorOf = ({ selector }: SelectExpression): string | null =>
  selector.type === 'VariableReference' ? selector.id.name : null

/** Everything that may fill the gaps of a message: each choice, and counts of every kind. */
function fillings(gaps: readonly string[]): readonly Readonly<Record<string, string | number>>[] {
  const values = gaps.map(gap => {
    if (NUMBERS.includes(gap)) return [0, 1, 2, 3, 5, 11, 21, 100, 1000]
    return CHOICES[gap] ?? ['Ana', 'שרה', '🌻 ٧']
  })
  return values.reduce<Record<string, string | number>[]>(
    (all, one, at) => all.flatMap(each => one.map(value => ({ ...each, [gaps[at] ?? '']: value }))),
    [{}],
  )
}

function bundleOf(language: Language): FluentBundle {
  const bundle = new FluentBundle(language)
  for (const part of PARTS) bundle.addResource(new FluentResource(textOf(language, part)))
  return bundle
}

describe('every language', () => {
  test('[U120] is listed and has its two files, and no other lies there', () => {
    for (const part of PARTS)
      expect(readdirSync(join(FILES, part)).toSorted()).toEqual(languages.map(one => `${one}.ftl`).toSorted())
  })

  test('[U120] is well-formed, and holds no message twice', () => {
    for (const language of languages)
      for (const part of PARTS) {
        const { body } = parse(textOf(language, part), { withSpans: false })
        const junk = body.flatMap(one => (one.type === 'Junk' ? [one.content] : []))
        expect(junk, `${language}, ${part}`).toEqual([])
        const ids = body.flatMap(one => (one.type === 'Message' ? [one.id.name] : []))
        expect(ids, `${language}, ${part}`).toEqual([...new Set(ids)])
      }
  })

  test('[U120] holds every message that is asked for, in the same part as English', () => {
    expect(asked.size).toBeGreaterThan(450)
    const partOf = (language: Language, id: string) =>
      PARTS.find(part => entriesOf(language, part).some(one => one.type === 'Message' && one.id.name === id))
    const inEnglish = new Map([...asked.keys()].map(id => [id, partOf('en', id)]))
    for (const language of languages) {
      const ids = new Map(
        PARTS.flatMap(part =>
          entriesOf(language, part).flatMap(one =>
            one.type === 'Message' ? [[one.id.name, part] as const] : [],
          ),
        ),
      )
      const missing = [...asked.keys()].filter(
        id => ids.get(id) === undefined || ids.get(id) !== inEnglish.get(id),
      )
      expect(missing, language).toEqual([])
    }
  })

  test('[U121] holds no message that nobody asks for', () => {
    for (const language of languages) {
      const referred = new Set([...asked.keys()].flatMap(id => [...look(language, id).references]))
      const idle = [...messages(language).keys()].filter(id => !asked.has(id) && !referred.has(id))
      expect(idle, language).toEqual([])
    }
  })

  test('[U121] is asked for nothing that no screen says', () => {
    // All but the list of circle words, which holds two thousand of them.
    const code = readdirSync(join(HOME, 'src'), { recursive: true, encoding: 'utf8' })
      .filter(name => name.endsWith('.ts') && !name.endsWith('word-list.ts'))
      .map(name => readFileSync(join(HOME, 'src', name), 'utf8'))
      .map(text => text.replace(/export const \w+Messages = \{[\s\S]*?\n\}\n/g, ''))
      .join('\n')
    const words = new Set(code.match(/[\w@-]+/g))
    const isSaid = (key: string) => words.has(key) || key.split('-').every(one => words.has(one))
    const keys = (value: object): string[] =>
      Object.entries(value).flatMap(([key, one]) => [
        key,
        ...(typeof one.message === 'string' ? [] : keys(one)),
      ])
    const all = [
      roomMessages,
      asideMessages,
      soundMessages,
      practiceMessages,
      tendingMessages,
      libraryMessages,
      rehearsalMessages,
    ]
    expect(all.flatMap(keys).filter(key => !isSaid(key))).toEqual([])
  })

  test('[U122] has the gaps of the English message, and the code fills them all', () => {
    for (const [id, filled] of asked) {
      const gaps = [...look('en', id).gaps].toSorted()
      expect(
        gaps.filter(gap => !filled.includes(gap)),
        `en: ${id}`,
      ).toEqual([])
      for (const language of others)
        expect([...look(language, id).gaps].toSorted(), `${language}: ${id}`).toEqual(gaps)
    }
  })

  test('[U123] can say every message, whatever fills its gaps', () => {
    for (const language of languages) {
      const bundle = bundleOf(language)
      for (const [id, gaps] of asked) {
        const value = bundle.getMessage(id)?.value
        if (value === null || value === undefined) throw new Error(`${language} cannot say ${id}.`)
        for (const filling of fillings(gaps)) {
          const errors: Error[] = []
          const said = bundle.formatPattern(value, filling, errors)
          expect(errors, `${language}: ${id}`).toEqual([])
          if (id !== 'gap') expect(said.trim(), `${language}: ${id}`).not.toBe('')
          expect(said, `${language}: ${id}`).not.toMatch(/[{}]/)
        }
      }
    }
  })

  test('[U123] knows each plural form that its numbers can take', () => {
    let looked = 0
    for (const language of languages) {
      const rules = new Intl.PluralRules(language)
      const forms = new Set(COUNTS.map(count => rules.select(count)))
      for (const id of asked.keys()) {
        const counted = look(language, id).selections.filter(one => NUMBERS.includes(selectorOf(one) ?? ''))
        const inEnglish = look('en', id).selections.filter(one => NUMBERS.includes(selectorOf(one) ?? ''))
        if (forms.size > 1 && inEnglish.length > 0) expect(counted, `${language}: ${id}`).not.toEqual([])
        for (const { variants } of counted) {
          const keys = new Set(variants.map(({ key }) => (key.type === 'Identifier' ? key.name : key.value)))
          expect(variants.find(one => one.default)?.key, `${language}: ${id}`).toMatchObject({
            name: 'other',
          })
          const lacking = COUNTS.filter(count => !keys.has(String(count)) && !keys.has(rules.select(count)))
          expect(lacking, `${language}: ${id}`).toEqual([])
          looked += 1
        }
      }
    }
    expect(looked).toBeGreaterThan(20)
  })

  test('[U123] chooses only between variants that there are', () => {
    for (const language of languages)
      for (const id of asked.keys())
        for (const one of look(language, id).selections) {
          const choices = CHOICES[selectorOf(one) ?? '']
          if (choices === undefined) continue
          const keys = one.variants.map(({ key }) => (key.type === 'Identifier' ? key.name : key.value))
          expect(keys.toSorted(), `${language}: ${id}`).toEqual(choices.toSorted())
        }
  })

  test('[U124] shouts nowhere, and English blames and hurries nobody', () => {
    for (const language of languages)
      for (const part of PARTS) {
        const spoken = textOf(language, part).replace(/^#.*$/gm, '')
        expect(spoken, `${language}, ${part}`).not.toMatch(language === 'en' ? UNKIND : /[!¡！]/)
      }
  })

  test('[U124] is no English that was left standing', () => {
    for (const language of others) {
      const bundle = bundleOf(language)
      const english = bundleOf('en')
      const same = [...asked].filter(([id, gaps]) => {
        const [said, meant] = [bundle, english].map(one => one.getMessage(id)?.value ?? '')
        return gaps.length === 0 && said === meant && String(said).includes(' ') && id !== 'gap'
      })
      expect(
        same.map(([id]) => id),
        language,
      ).toEqual([])
    }
  })
})

/*
 * translated-from.txt has one line for each message: its name, a stamp of the English from which it was translated, and
 * the languages that have done so. When English changes, this test names the message and its new stamp; whoever has mended
 * all the languages named there writes the new stamp into the file.
 */
test('[U125] no translation is older than its English', () => {
  const lines = readFileSync(join(HOME, 'tests/unit/translated-from.txt'), 'utf8').trim().split('\n')
  const now = [...asked.keys()].map(id => `${id} ${stampOf(id)} ${others.join(' ')}`)
  expect(
    lines.filter(line => !now.includes(line)),
    'made from another English, or not in every language',
  ).toEqual([])
  expect(
    now.filter(line => !lines.includes(line)),
    'what their lines would be',
  ).toEqual([])
})

/** Of an English message and all that it refers to; a change of a comment is none. */
function stampOf(id: string): string {
  const ids = [id, ...look('en', id).references]
  const texts = ids.map(one => JSON.stringify(messages('en').get(one)?.value))
  return createHash('sha256').update(texts.join('\n')).digest('hex').slice(0, 6)
}

test('[U216] German holds its dots with a no-break space, so that they stand on no line alone', () => {
  for (const part of PARTS) expect(textOf('de', part)).not.toMatch(/[^\u00a0]…/)
})
