import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

/* The pages beside the room, read without a browser: they are ours, and strictly written. */

export const HOME = fileURLToPath(new URL('../../', import.meta.url))

/** One element of a page, with all text in it, white space folded. */
export interface PageElement {
  readonly name: string
  readonly attributes: ReadonlyMap<string, string>
  text: string
}

/** The names of the pages that are to be read; the blank one says nothing. */
export const pageNames = readdirSync(join(HOME, 'public')).filter(
  name => name.endsWith('.html') && name !== 'blank.html',
)

export function readPage(name: string): readonly PageElement[] {
  return parsePage(readFileSync(join(HOME, 'public', name), 'utf8'))
}

const VOID = new Set(['meta', 'link', 'br', 'hr', 'img'])
const NAMED: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"' }

/** Every element in the order in which they begin; throws where one is not closed, or an entity is unknown. */
export function parsePage(html: string): readonly PageElement[] {
  const all: PageElement[] = []
  const open: PageElement[] = []
  for (const [, comment, close, name, attributes, text] of html.matchAll(
    /(<!(?:--[\s\S]*?--|[^>]*)>)|<(\/?)([a-z][a-z0-9-]*)((?:[^>"]|"[^"]*")*)>|([^<]+)/gi,
  )) {
    if (comment !== undefined) continue
    if (text !== undefined) for (const one of open) one.text += decode(text)
    else if (close === '/') {
      const last = open.pop()
      if (last?.name !== name) throw new Error(`</${name}> closes <${last?.name}>.`)
    } else {
      const element = { name: name as string, attributes: readAttributes(attributes ?? ''), text: '' }
      all.push(element)
      if (!VOID.has(element.name)) open.push(element)
    }
  }
  if (open.length > 0) throw new Error(`<${open.at(-1)?.name}> is not closed.`)
  for (const one of all) one.text = one.text.replace(/\s+/g, ' ').trim()
  return all
}

function readAttributes(text: string): ReadonlyMap<string, string> {
  const pairs = [...text.matchAll(/([a-z][a-z-]*)(?:="([^"]*)")?/gi)]
  return new Map(pairs.map(([, name, value]) => [name as string, decode(value ?? '')]))
}

function decode(text: string): string {
  return text.replace(/&(\w+);/g, (entity, name: string) => {
    const sign = NAMED[name]
    if (sign === undefined) throw new Error(`${entity} is written as itself.`)
    return sign
  })
}
