import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Plugin, resolveConfig } from 'vite'
import { describe, expect, it } from 'vitest'
import { MOST_PEOPLE, ROOM_CAPACITY } from '../../src/domain/door.ts'
import { FAULTS, printedToRows } from '../bench/faults.mjs'
import { asFarAsItGoes } from '../bench/figures.ts'
import { widen } from '../bench/wide-house.ts'
import { until } from '../browser/harness/until.ts'
import { HOME } from './page-elements.ts'
import { worn } from './rule-book.ts'

const DOOR = 'src/domain/door.ts'
const read = (path: string) => readFileSync(join(HOME, path), 'utf8')

/** Whether a plugin can rewrite this file: unless it says which files are its own, it can rewrite any. */
function mayChange(transform: Plugin['transform'], path: string): boolean {
  if (transform === undefined) return false
  const id = typeof transform === 'object' ? transform.filter?.id : undefined
  return !(id instanceof RegExp) || id.test(path)
}

describe('how many there may be', () => {
  it('[B16] is a number in the source, and no build of ours can be told another', async () => {
    expect([ROOM_CAPACITY, MOST_PEOPLE]).toEqual([16, 24])
    expect(read(DOOR)).toMatch(/^export const ROOM_CAPACITY = 16$/m)
    expect(read(DOOR)).toMatch(/^export const MOST_PEOPLE = 24$/m)
    for (const ssr of [false, 'src/server/main.ts']) {
      const { plugins, define = {} } = await resolveConfig(
        { root: HOME, configFile: join(HOME, 'vite.config.ts'), build: { ssr } },
        'build',
      )
      expect(Object.keys(define)).toEqual([])
      const ours = plugins.filter(({ name }) => !/^(?:vite:|builtin:|native:|alias$|commonjs$)/.test(name))
      expect(ours.every(({ name }) => /^(?:listening-room|vitest)/.test(name))).toBe(true)
      for (const { name, transform, load, resolveId } of ours.filter(one =>
        one.name.startsWith('listening'),
      )) {
        expect({ load, resolveId }, name).toEqual({})
        expect(mayChange(transform, join(HOME, DOOR)), name).toBe(false)
      }
      expect(ours.length > 0).toBe(ssr === false)
    }
  })

  it('[B16] is more only in a page that the bench builds for itself, where no host finds it', () => {
    const wide = widen(read(DOOR), 32)
    expect(wide).toContain('export const ROOM_CAPACITY = 32\n')
    expect(wide).toContain('export const MOST_PEOPLE = 32\n')
    expect(() => widen('export const ROOM_CAPACITY = seats()', 32)).toThrow()
    expect(read('tests/bench/wide-house.ts')).toContain("'test-output/wide-house'")
    expect(read('.gitignore')).toContain('test-output/')
  })
})

describe('a row', () => {
  it('[B17] is a figure that a test prints for a fault, beside its bar, and never the name of a test', () => {
    const printed = `
stdout | tests/browser/x.test.ts > a network > [W41] a listener hears again, after 8, 22 and 60 s
[W41] a listener, 8 s away: hears again after 199 ms
[W41] a listener, 60 s away: hears again after 3001 ms
[W44] every line cut at once: all six connected again after 900 ms
[W74] all lost: 8.1 %
[W74] all lost: 11.0 %
[W99] of another rule: 3 ms
 ✓ tests/browser/x.test.ts (2 tests) 65432 ms
Left out, connections through real networks: Network namespaces need root.`
    expect(printedToRows(printed, ['W41', 'W44', 'W74'])).toEqual([
      row('a listener, 8 s away: hears again', '199 ms', '≤ 3 s: met'),
      row('a listener, 60 s away: hears again', '3001 ms', '≤ 3 s: not met'),
      row('every line cut at once: all six connected again', '900 ms'),
      row('all lost', '8.1–11 %'),
      row('connections through real networks', 'not measured: Network namespaces need root.'),
    ])
  })

  it('[B17] comes of tests that are there, and print it', () => {
    for (const [file, rules] of Object.entries(FAULTS)) {
      const path = `tests/browser/${file}.test.ts`
      expect(existsSync(join(HOME, path)), path).toBe(true)
      const text = read(path)
      for (const rule of rules) {
        expect(worn, path).toContainEqual({ id: rule, name: `browser/${file}.test.ts` })
        expect(text, path).toMatch(new RegExp(`console\\.info\\(\\s*\`\\[${rule}\\] `))
      }
    }
  })

  it('[B18] says how far a full machine came; whatever else goes wrong is no row', async () => {
    const rows = await asFarAsItGoes(async say => {
      say('some have come', '3 s')
      await until(() => false, 'all have come; so far 12', { withinMs: 1 })
      say('all have come', '4 s')
    })
    expect(rows).toEqual([
      row('some have come', '3 s'),
      row('and no further', 'Not within 0.001 s: all have come; so far 12 (last: false)'),
    ])
    const mistake = asFarAsItGoes(() => Promise.reject(new TypeError('a mistake')))
    await expect(mistake).rejects.toThrow('a mistake')
  })
})

describe('a bench', () => {
  it('[B19] that is stopped in the middle says where, and goes no further', async () => {
    const bench = spawn(process.execPath, ['tests/bench/run.mjs', 'state', 'hand-overs'], { cwd: HOME })
    let said = ''
    for (const stream of [bench.stdout, bench.stderr]) stream.on('data', part => (said += part))
    await until(() => said.includes('── state'), 'it has begun')
    bench.kill('SIGTERM')
    const [code] = await once(bench, 'close')
    expect(said).toContain('Stopped by SIGTERM in the middle of: state')
    expect(said).not.toContain('── hand-overs')
    expect(code).toBe(1)
  })
})

function row(what: string, ours: string, bar: string | null = null) {
  return { what, ours, theirs: null, bar }
}
