import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { HOME, pageNames, readPage } from './page-elements.ts'
import { rules, worn } from './rule-book.ts'

/** What makes a sentence on a screen, or about hosting, a promise, or look like one. */
const STRONG = /\b(?:nobody|nothing|only|never|everything|everyone|every|wiped|wipes|kept|stays|alone)\b/i
const LIMIT = 'limit'
const SCREENS = 'Screens'
const NO_PROMISE = 'Said on screens, and no promise'

interface Row {
  readonly place: string
  readonly promise: string
  readonly rules: readonly string[]
}

const table = readFileSync(join(HOME, 'tests/PROMISES.md'), 'utf8')
const sections = new Map(
  table
    .split(/^## /m)
    .slice(1)
    .map(text => [text.slice(0, text.indexOf('\n')), text.slice(text.indexOf('\n'))] as const),
)
const rows: readonly Row[] = [...sections].flatMap(([place, text]) =>
  [...text.matchAll(/^\| (.+?) +\| ([A-Za-z0-9 ]+?) +\|$/gm)]
    .filter(([, promise]) => promise !== 'promise')
    .map(([, promise, named]) => ({
      place,
      promise: promise as string,
      rules: (named as string).split(' '),
    })),
)
const unpromised = [...(sections.get(NO_PROMISE) ?? '').matchAll(/^- (.+)$/gm)].map(
  ([, text]) => text as string,
)
const promisesOf = (place: string) => rows.filter(row => row.place === place).map(row => row.promise)

/** Sentences of a text; a heading in bold, or a sentence in quotation marks, begins one as well. */
function sentences(text: string): readonly string[] {
  return text
    .replace(/\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replace(/\*\*|`/g, '')
    .split(/(?<=[.!?…”])\s+(?=[A-Z“])/)
    .map(one => one.trim())
    .filter(one => one !== '')
}

/** What the README says between two of its lines, tables left out. */
function readmePart(from: string, to: string): readonly string[] {
  const readme = readFileSync(join(HOME, 'README.md'), 'utf8')
  const begin = readme.indexOf(from)
  const end = readme.indexOf(to, begin)
  if (begin < 0 || end < 0) throw new Error(`The README goes from “${from}” to “${to}”.`)
  return readme
    .slice(begin, end)
    .split('\n')
    .map(line => line.trim())
    .filter(line => line !== '' && !/^[#|]/.test(line))
    .map(line => line.replace(/^(?:\d+\.|-)\s+/, ''))
}

/** What the README promises: of sitting in a circle, and whether it is safe. */
function readmeLines(): readonly string[] {
  return [
    ...readmePart('# The listening room', '```'),
    ...readmePart('## Sitting in a circle', '## Hosting it'),
    ...readmePart('## Is it safe?', '## Changing it'),
  ]
}

/** A heading of a list that says nothing by itself. */
const isHeading = (line: string) => line === 'What the room does:' || line === 'What it cannot do:'

function readmeSentences(): readonly string[] {
  const hosting = readmePart('## Hosting it', '## Is it safe?').flatMap(sentences)
  return [
    ...readmeLines()
      .filter(line => !isHeading(line))
      .flatMap(sentences),
    ...hosting.filter(one => STRONG.test(one)),
  ]
}

/** What the README says that the room cannot do; nothing can fail there. */
function readmeLimits(): readonly string[] {
  const lines = readmeLines()
  const list = lines.slice(lines.indexOf('What it cannot do:') + 1)
  const end = list.findIndex(line => line.startsWith('**The link** '))
  const last = lines.filter(line => line.startsWith('Someone who was let in can still '))
  const door = lines.filter(line => line.startsWith('**The door**')).flatMap(sentences)
  const listened = door.slice(door.findIndex(one => one.startsWith('And if they listen at the server')))
  return [...list.slice(0, end), ...last, ...listened].flatMap(sentences)
}

/** Everything that a screen says, sentence by sentence; a name that stands in it is “…”. */
function screenSentences(): readonly string[] {
  const folder = join(HOME, 'src/ui')
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  const texts = files.flatMap(name => {
    const text = /words\.ts$|(?:^|\/)en\.ftl$/.test(name) ? readFileSync(join(folder, name), 'utf8') : ''
    return name.endsWith('.ftl') ? messages(text) : literals(text)
  })
  return texts.map(text => text.replace(/\$\{[^}]*\}|\{ ?\$[^}]*\}/g, '…')).flatMap(sentences)
}

/** Texts in quotes, without markup and styles. */
function literals(source: string): readonly string[] {
  return [...source.matchAll(/'((?:\\.|[^'\\\n])*)'|`((?:\\.|[^`\\])*)`/g)]
    .map(([, plain, template]) => plain ?? template ?? '')
    .filter(text => /\s/.test(text) && !/[<{]\/?\w+[\s>]|^[.#:@\s]/.test(text.replace(/\$\{[^}]*\}/g, '…')))
}

/** The messages of a Fluent file, each on one line or more that are set in; what is in the library to be read aloud is not the room's. */
function messages(source: string): readonly string[] {
  const text = source.replace(/^#.*$/gm, '').replace(/\n[ \t]+/g, ' ')
  return [...text.matchAll(/^(?!library-)[\w-]+ = (.*)$/gm)].map(([, message]) => message as string)
}

const known = new Set(rules)
const tested = new Set(worn.map(({ id }) => id))
const isKept = (id: string) => known.has(id) && tested.has(id)

describe('the table of promises', () => {
  it('[H10] names for each at least one rule that a test keeps', () => {
    const named = rows.filter(row => !row.rules.includes(LIMIT))
    const unkept = named.flatMap(row =>
      row.rules.filter(id => !isKept(id)).map(id => `${id}: ${row.promise}`),
    )
    expect(unkept).toEqual([])
    expect(named.length).toBeGreaterThan(100)
  })

  it('[H10] has every line in the form in which it is read, and none twice', () => {
    const lines = table.split('\n').filter(line => line.startsWith('|'))
    const heads = lines.filter(line => /^\| (?:promise|-+) +\|/.test(line))
    expect(rows.length + heads.length).toBe(lines.length)
    const said = rows.map(({ place, promise }) => `${place}: ${promise}`)
    expect(said.filter((one, at) => said.indexOf(one) !== at)).toEqual([])
    expect([...sections.keys()]).toEqual(['README.md', 'safety.html', 'handbook.html', SCREENS, NO_PROMISE])
  })

  it('[H10] the page on safety names for each threat a rule that a test keeps', () => {
    const cells = readPage('safety.html').filter(({ attributes }) => attributes.has('data-rules'))
    const threats = readPage('safety.html').filter(({ name }) => name === 'tr').length - 1
    expect(cells).toHaveLength(threats)
    expect(threats).toBeGreaterThan(15)
    for (const { text } of cells) expect(text.split(' ').filter(id => !isKept(id))).toEqual([])
  })

  it('[H10] calls a limit only what stands among the limits', () => {
    const limits = readmeLimits()
    const others = rows.filter(row => row.rules.includes(LIMIT) && !limits.includes(row.promise))
    expect(others).toEqual([])
    expect(limits.length).toBeGreaterThan(5)
  })
})

describe('what is promised', () => {
  it('[H11] in the README, sentence by sentence, stands in the table, and the table in it', () => {
    const said = readmeSentences()
    expect(said.filter(one => !promisesOf('README.md').includes(one))).toEqual([])
    expect(promisesOf('README.md').filter(one => !said.includes(one))).toEqual([])
  })

  it.each(['safety.html', 'handbook.html'])(
    '[H11] on %s and marked stands in the table, and the table on it',
    name => {
      const marked = readPage(name).filter(({ attributes }) => attributes.has('data-promise'))
      const said = marked.map(({ text }) => text)
      expect(said.filter(one => !promisesOf(name).includes(one))).toEqual([])
      expect(promisesOf(name).filter(one => !said.includes(one))).toEqual([])
      expect(said.length).toBeGreaterThan(10)
    },
  )

  it('[H11] on no other page', () => {
    const others = pageNames.filter(name => name !== 'safety.html' && name !== 'handbook.html')
    const marked = others.flatMap(readPage).filter(({ attributes }) => attributes.has('data-promise'))
    expect(marked).toEqual([])
  })

  it('[H11] on the screens stands in the table, and the table on them', () => {
    const said = screenSentences()
    const listed = [...promisesOf(SCREENS), ...unpromised]
    expect([...new Set(said.filter(one => STRONG.test(one) && !listed.includes(one)))]).toEqual([])
    expect(listed.filter(one => !said.includes(one))).toEqual([])
    expect(said.length).toBeGreaterThan(200)
  })
})
