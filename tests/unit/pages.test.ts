import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join, posix } from 'node:path'
import { describe, expect, it } from 'vitest'
import { HOME, type PageElement, pageNames, parsePage, readPage } from './page-elements.ts'

const read = (path: string) => readFileSync(join(HOME, path), 'utf8')
const attribute = (name: string) => (one: PageElement) => one.attributes.get(name) ?? []

describe('every link', () => {
  it.each(pageNames)('[H12] on %s leads to what is there', name => {
    const elements = readPage(name)
    const links = elements.flatMap(attribute('href'))
    expect(links.filter(link => !leads(link, name))).toEqual([])
    expect(links.length).toBeGreaterThan(5)
    const ids = elements.flatMap(attribute('id'))
    expect(ids.filter((id, at) => ids.indexOf(id) !== at)).toEqual([])
    const named = elements.flatMap(attribute('aria-labelledby'))
    expect(named.filter(id => !ids.includes(id))).toEqual([])
  })

  it('[H12] of index.html and of the screens leads to what is there', () => {
    const elements = parsePage(read('index.html'))
    const index = ['href', 'src'].flatMap(name => elements.flatMap(attribute(name)))
    const screens = readdirSync(join(HOME, 'src/ui'), { encoding: 'utf8' })
      .filter(file => file.endsWith('.ts'))
      .flatMap(file => [...read(`src/ui/${file}`).matchAll(/\shref="([^"$]+)"/g)])
      .map(([, link]) => link as string)
    const isThere = (link: string) =>
      existsSync(join(HOME, link)) || leads(link.replace(/^\.?\//, ''), 'index.html')
    expect([...index, ...screens].filter(link => !isThere(link))).toEqual([])
    expect(index.length).toBeGreaterThan(1)
    expect(screens).toContain('./handbook.html')
    expect(screens).toContain('./safety.html')
  })

  it.each(['README.md', 'tests/SPEC.md', 'tests/PROMISES.md'])('[H12] in %s leads to what is there', file => {
    const text = read(file).replace(/```[\s\S]*?```/g, '')
    const links = [...text.matchAll(/\[[^\]]*\]\(([^)]*)\)/g)].map(([, link]) => link as string)
    const isThere = (link: string) => {
      if (isElsewhere(link)) return true
      const [path = '', anchor] = link.split('#')
      const target = path === '' ? file : posix.join(posix.dirname(file), path)
      if (!existsSync(join(HOME, target))) return false
      return anchor === undefined || anchorsOf(target).includes(anchor)
    }
    expect(links.filter(link => !isThere(link))).toEqual([])
  })
})

describe('the pages to read', () => {
  it('[H13] are the ones that each of them names, and know each other', () => {
    for (const name of pageNames) {
      const nav = readPage(name).flatMap(attribute('href'))
      expect(
        pageNames.filter(other => !nav.includes(other)),
        name,
      ).toEqual([])
      expect(nav).toContain('./')
    }
  })

  it.each(pageNames)('[H13] %s holds no script, no style of its own and no address of anybody else', name => {
    const elements = readPage(name)
    const names = new Set(elements.map(one => one.name))
    for (const forbidden of ['script', 'style', 'iframe', 'img', 'form', 'object'])
      expect(names).not.toContain(forbidden)
    const attributes = elements.flatMap(one => [...one.attributes.keys()])
    expect(attributes.filter(one => one === 'style' || one.startsWith('on'))).toEqual([])
    const links = elements.flatMap(attribute('href'))
    expect(links.filter(link => /^(?:[a-z]+:|\/)/i.test(link))).toEqual([]) // it may lie in a folder of another host
    const policy = elements.find(one => one.attributes.get('http-equiv') === 'Content-Security-Policy')
    expect(policy?.attributes.get('content')).toMatch(
      /^default-src 'none'; style-src 'self'; img-src 'self';/,
    )
    expect(elements.find(one => one.name === 'html')?.attributes.get('lang')).toBe('en')
    expect(elements.filter(one => one.name === 'h1')).toHaveLength(1)
    expect(
      elements.filter(one => one.attributes.get('rel') === 'stylesheet').flatMap(attribute('href')),
    ).toEqual(['pages.css'])
  })

  it('[H13] have the colours of the room, by day and by night', () => {
    const [tokens = {}] = palettes(read('src/ui/styles/tokens.css'))
    const [pagesNight, pagesDay] = palettes(read('public/pages.css'))
    for (const [room, page] of [
      [inLight(tokens, 'evening'), pagesNight],
      [inLight(tokens, 'day'), pagesDay],
    ] as const) {
      const shared = Object.entries(page ?? {}).filter(([token]) => token in (room ?? {}))
      expect(shared.length).toBeGreaterThan(5)
      for (const [token, colour] of shared) expect(colour, token).toBe(colourOf(token, room ?? {}))
    }
    expect(read('public/pages.css')).not.toMatch(/url\(|@import/)
  })

  it('[H14] name the numbers of the code as they are', () => {
    const numbers = pageNames.flatMap(name => readPage(name).filter(one => one.attributes.has('data-is')))
    for (const { attributes, text } of numbers) {
      const where = attributes.get('data-is') ?? ''
      expect(`${where} ${text}`).toBe(`${where} ${constant(where)}`)
    }
    expect(numbers.length).toBeGreaterThan(70)
  })
})

function isElsewhere(link: string): boolean {
  return /^https:\/\/[a-z0-9.-]+\.[a-z]+(?:\/\S*)?$/.test(link) || /^mailto:\S+@\S+$/.test(link)
}

/** Whether a link of a page beside the room leads to a file that is there, and to a place in it. */
function leads(link: string, from: string): boolean {
  if (isElsewhere(link)) return true
  const [path = '', anchor] = link.split('#')
  if (path === './' && anchor === undefined) return existsSync(join(HOME, 'index.html'))
  const target = path === '' ? from : path
  if (!existsSync(join(HOME, 'public', target))) return false
  return anchor === undefined || readPage(target).flatMap(attribute('id')).includes(anchor)
}

/** The anchors of a file in Markdown, as they are made from its headings. */
function anchorsOf(file: string): readonly string[] {
  return [...read(file).matchAll(/^#+ (.+)$/gm)].map(([, heading]) =>
    (heading as string)
      .toLowerCase()
      .replace(/[^\p{L}\p{N} _-]/gu, '')
      .replaceAll(' ', '-'),
  )
}

/** What a style sheet sets on :root, first as it is and then by day. */
function palettes(css: string): readonly Readonly<Record<string, string>>[] {
  const [night, day] = [...css.matchAll(/:root \{([^}]*)\}/g)].map(([, body]) =>
    Object.fromEntries(
      [...(body ?? '').matchAll(/(--[\w-]+): ([^;]+);/g)].map(([, name, value]) => [name, value]),
    ),
  )
  return [night ?? {}, day ?? {}]
}

/** What each token is in one of the two lights. */
function inLight(tokens: Readonly<Record<string, string>>, light: 'evening' | 'day') {
  const pick = (value: string) => {
    const [, day, evening] = /^light-dark\((.+), (.+)\)$/.exec(value) ?? [null, value, value]
    return (light === 'day' ? day : evening) ?? value
  }
  return Object.fromEntries(Object.entries(tokens).map(([token, value]) => [token, pick(value)]))
}

function colourOf(token: string, palette: Readonly<Record<string, string>>): string | undefined {
  const value = palette[token]
  const other = /^var\((--[\w-]+)\)$/.exec(value ?? '')?.[1]
  return other === undefined ? value : colourOf(other, palette)
}

/** The value of a constant in the source, as `net/frame-guard.ts#MESSAGES.burst`. */
function constant(where: string): unknown {
  const [file = '', path = ''] = where.split('#')
  const [name = '', ...fields] = path.split('.')
  const begin = new RegExp(`^(?:export )?const ${name}(?:: [^=]+)? = `, 'm').exec(read(`src/${file}`))
  if (begin === null) throw new Error(`There is no constant ${name} in ${file}.`)
  const rest = begin.input
    .slice(begin.index + begin[0].length)
    .replace(/\/\*[\s\S]*?\*\/|(?<=^|\s)\/\/.*$/gm, '')
  const value: unknown = new Function(`return (${expressionOf(rest)})`)()
  return fields.reduce((of, field) => (of as Record<string, unknown>)[field], value)
}

/** The first expression of a source: an object to its last brace, anything else to the end of its line. */
function expressionOf(source: string): string {
  if (!source.startsWith('{')) return /^.*/.exec(source)?.[0] ?? ''
  let depth = 0
  for (let at = 0; at < source.length; at++) {
    if (source[at] === '{') depth += 1
    if (source[at] === '}') depth -= 1
    if (depth === 0) return source.slice(0, at + 1)
  }
  throw new Error('An object is closed.')
}
