import { readdirSync, readFileSync } from 'node:fs'
import { join, posix, relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'

const HOME = fileURLToPath(new URL('../../', import.meta.url))

interface Source {
  /** From the top, with forward slashes, as in `src/domain/piece.ts`. */
  readonly path: string
  readonly text: string
  /** The text without comments. */
  readonly code: string
  /** The code without what stands in quotes. */
  readonly bare: string
}

interface Import {
  readonly path: string
  /** A path from the top, or the name of a package. */
  readonly target: string
  readonly isTypeOnly: boolean
}

const source = sources('src')
const imports = source.flatMap(importsOf)

describe('imports', () => {
  it('[H1] flow from main through the four outer folders into the domain; the server stands alone', () => {
    const inside = imports.filter(({ target }) => target.startsWith('src/'))
    const against = inside.filter(({ path, target }) => !mayImport(roomOf(path), roomOf(target)))
    expect(against.map(({ path, target }) => `${path} imports ${target}`)).toEqual([])
    expect(inside.length).toBeGreaterThan(20)
  })

  it('[H1] compose a rehearsal outside the room, which is fetched when it is asked for', () => {
    const known = imports.filter(
      ({ path, target }) => roomOf(target) === 'rehearsal' && roomOf(path) !== 'rehearsal',
    )
    const taken = known.filter(({ isTypeOnly }) => !isTypeOnly)
    expect(taken.map(({ path, target }) => `${path} imports ${target}`)).toEqual([
      'src/seated.ts imports src/rehearsal/in-this-page.ts',
    ])
    const seated = source.find(({ path }) => path === 'src/seated.ts')?.code ?? ''
    expect(seated).toContain("() => import('./rehearsal/in-this-page.ts')")
  })

  it('[H1] reach nothing outside src but packages', () => {
    const outside = imports.filter(
      ({ target }) => target.startsWith('..') || /^(tests|public|dist)\//.test(target),
    )
    expect(outside.map(({ path, target }) => `${path} imports ${target}`)).toEqual([])
  })

  it('[H3] of the document library stay in doc and in one file of net; y-webrtc in that file alone', () => {
    const replicas = imports.filter(({ target }) => /^(yjs|y-webrtc|y-protocols|lib0)(\/|$)/.test(target))
    const strangers = replicas.filter(({ path, target }) => {
      if (path === 'src/net/doc-link.ts') return false
      return !path.startsWith('src/doc/') || target.startsWith('y-webrtc')
    })
    expect(strangers.map(({ path, target }) => `${path} imports ${target}`)).toEqual([])
  })

  it('[H3] of simple-peer are types: it runs inside y-webrtc', () => {
    const values = imports.filter(
      ({ target, isTypeOnly }) => /^simple-peer(\/|$)/.test(target) && !isTypeOnly,
    )
    expect(values.map(({ path }) => path)).toEqual([])
  })
})

describe('the domain', () => {
  it('[H2] has no clock, no chance and no outer world', () => {
    const forbidden =
      /\b(?:Date|Math\.random|performance|setTimeout|setInterval|queueMicrotask|crypto|fetch|window|document|process|globalThis)\b/
    expect(linesWith('src/domain/', ({ bare }) => bare, forbidden)).toEqual([])
  })
})

describe('a voice', () => {
  const inPage = (line: string) => !line.startsWith('src/server/')

  it('[V84] meets nothing in the page that could record it, hold it in an address, or put it on a disk', () => {
    const recording =
      /\b(?:MediaRecorder|createObjectURL|captureStream|MediaStreamTrackProcessor|ScriptProcessor|createScriptProcessor|AudioWorklet\w*|audioWorklet|OfflineAudioContext|showSaveFilePicker|createWritable)\b/
    expect(linesWith('src/', ({ code }) => code, recording).filter(inPage)).toEqual([])
  })

  it('[V85] is described by the browser alone: a description is put together only where an address is hidden', () => {
    const made = linesWith(
      'src/',
      ({ code }) => code,
      /\bsdp\s*:|\bsdp\s*=[^=]|\.replace\([^)]*(?:fmtp|rtpmap)/,
    )
    const rewriting = made.filter(line => inPage(line) && !/:\s*string\b|^src\/rehearsal\//.test(line))
    expect(rewriting.map(line => line.split(':')[0])).toEqual(['src/net/relay-only.ts'])
  })
})

describe('files', () => {
  it('[H4] have at most 300 lines', () => {
    const long = source.map(({ path, text }) => ({ path, lines: text.split('\n').length - 1 }))
    expect(long.filter(({ lines }) => lines > 300)).toEqual([])
  })

  it('[H4] are named for one thing of the room, in small letters', () => {
    const catchAll = /^(?:utils?|helpers?|types?|common|managers?|misc|index)$/
    const bad = source.filter(({ path }) => {
      const name = posix.basename(path).replace(/(?:\.worker|\.d)?\.ts$/, '')
      return catchAll.test(name) || !/^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(name)
    })
    expect(bad.map(({ path }) => path)).toEqual([])
  })

  it('[H5] silence neither the compiler nor the linter', () => {
    // Written so that these lines do not find themselves.
    const silenced = /@ts-(?:ignore|expect-error|nocheck)|biome[-]ignore|eslint[-]/
    expect(linesWith('', ({ text }) => text, silenced)).toEqual([])
    expect(linesWith('', ({ bare }) => bare, /(?::|<|,|\||&|=>|\bas|\bextends)\s*any\b(?!\s*\()/)).toEqual([])
  })

  it('[H5] swallow no error', () => {
    const empty =
      /catch\s*(?:\([^)]*\))?\s*\{\s*\}|\.catch\(\s*(?:async\s*)?\(?\w*\)?\s*=>\s*(?:\{\s*\}|undefined|null)\s*,?\s*\)/
    expect(source.filter(({ code }) => empty.test(code)).map(({ path }) => path)).toEqual([])
  })

  it('[H5] print nothing; only the server, as it opens and closes', () => {
    const printing = linesWith(
      '',
      ({ bare }) => bare,
      /\bconsole\.(?:log|info|debug|table|dir)\b|\bdebugger\b/,
    )
    expect(printing.filter(line => !line.startsWith('src/server/main.ts:'))).toEqual([])
  })
})

describe('the top level', () => {
  it('[H6] holds what a newcomer needs, and nothing else', () => {
    const ours = [
      'package.json',
      'tsconfig.json',
      'vite.config.ts',
      'index.html',
      'src',
      'public',
      'tests',
      'README.md',
    ]
    const others = ['package-lock.json', 'LICENSE', 'biome.json']
    const made = readFileSync(join(HOME, '.gitignore'), 'utf8').split('\n')
    const allowed = new Set([...ours, ...others, ...made.map(line => line.replace(/\/$/, ''))])
    const there = readdirSync(HOME).filter(name => !name.startsWith('.'))
    expect(there.filter(name => !allowed.has(name))).toEqual([])
    expect(ours.filter(name => !there.includes(name))).toEqual([])
  })
})

function mayImport(from: string, to: string): boolean {
  if (from === to || from === 'main') return true
  if (from === 'rehearsal') return to !== 'server'
  return to === 'domain' && from !== 'server'
}

/** The folder under src; `main` for what stands directly in it. */
function roomOf(path: string): string {
  const [, room, more] = path.split('/')
  return more === undefined ? 'main' : (room ?? 'main')
}

function importsOf({ path, code }: Source): Import[] {
  const statements = /\b(import|export)\s+(type\s)?([^'"`;()]*?)\bfrom\s*['"]([^'"]+)['"]/g
  const named = [...code.matchAll(statements)].map(([, , type, what, target]) => ({
    target: target as string,
    isTypeOnly: type !== undefined || /^\s*\{(?:\s*type\s[^,}]+,?)*\s*\}\s*$/.test(what as string),
  }))
  const bare = [...code.matchAll(/\bimport\s*\(?\s*['"]([^'"]+)['"]/g)].map(([, target]) => ({
    target: target as string,
    isTypeOnly: false,
  }))
  const workers = [...code.matchAll(/new URL\(\s*['"](\.[^'"]+\.[jt]s)['"]\s*,\s*import\.meta\.url/g)]
  const asked = workers.map(([, target]) => ({ target: target as string, isTypeOnly: false }))
  return [...named, ...bare, ...asked].map(({ target, isTypeOnly }) => ({
    path,
    isTypeOnly,
    target: target.startsWith('.') ? posix.join(posix.dirname(path), target.replace(/\?.*$/, '')) : target,
  }))
}

function linesWith(folder: string, part: (source: Source) => string, pattern: RegExp): string[] {
  return source
    .filter(({ path }) => path.startsWith(folder))
    .flatMap(one =>
      part(one)
        .split('\n')
        .flatMap((line, index) => (pattern.test(line) ? [`${one.path}:${index + 1} ${line.trim()}`] : [])),
    )
}

function sources(folder: string): Source[] {
  return readdirSync(join(HOME, folder), { recursive: true, encoding: 'utf8' })
    .filter(name => name.endsWith('.ts'))
    .map(name => join(HOME, folder, name))
    .map(file => {
      const text = readFileSync(file, 'utf8')
      const path = relative(HOME, file).replaceAll('\\', '/')
      return { path, text, code: without(text, 'comments'), bare: without(text, 'comments and quotes') }
    })
}

/** Takes out comments, or quotes as well, and keeps the lines; simple, and blind to a quote inside a pattern. */
function without(text: string, what: 'comments' | 'comments and quotes'): string {
  const tokens =
    /(`(?:\\[\s\S]|[^`\\])*`|'(?:\\.|[^'\\\n])*'|"(?:\\.|[^"\\\n])*")|\/\/[^\n]*|\/\*[\s\S]*?\*\//g
  return text.replace(tokens, (token, quoted: string | undefined) => {
    if (quoted !== undefined && what === 'comments') return quoted
    return token.replace(/[^\n]/g, ' ')
  })
}
