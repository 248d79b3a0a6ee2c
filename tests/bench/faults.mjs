// What it takes to recover from each fault, as the tests of those faults print it. They take minutes. A test that fails is a
// row, too; and so are networks that this machine cannot have.

import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { readFileSync, rmSync } from 'node:fs'
import process from 'node:process'
import { fileURLToPath } from 'node:url'

const HOME = fileURLToPath(new URL('../..', import.meta.url))
const REPORT = 'test-output/bench-faults.json'
/** By file, the rules whose tests print what a fault took. */
export const FAULTS = {
  'faults-blackout': ['W41', 'W42'],
  'faults-six': ['W43', 'W44'],
  'faults-edge': ['W195'],
  'faults-page': ['W48'],
  mesh: ['N21', 'N34'],
  networks: ['W74'],
}
/** From the network of a listener to the voice, ms. */
const HEARD_AGAIN_MS = 3_000
const BARS = { W41: HEARD_AGAIN_MS }
/** `[W44] every line cut at once: all six connected again after 900 ms`, at the beginning of its line. */
const FIGURE = /^\[([A-Z]\d+)\] (.+?):?(?: after)? (\d+(?:\.\d+)?) (ms|s|%)$/
/** `Left out, connections through real networks: Network namespaces need root.` */
const LEFT_OUT = /^Left out, (.+?): (.+)$/

export async function measureFaults() {
  const rows = []
  for (const [file, rules] of Object.entries(FAULTS)) rows.push(...(await rowsOfFile(file, rules)))
  return rows
}

async function rowsOfFile(file, rules) {
  rmSync(REPORT, { force: true })
  const projects = ['large', 'small', 'whole', 'timed', 'long'].flatMap(name => ['--project', name])
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${REPORT}`]
  const path = `tests/browser/${file}.test.ts`
  const child = spawn('npx', ['vitest', 'run', ...projects, ...reporters, path], {
    cwd: HOME,
    stdio: ['ignore', 'pipe', 'inherit'],
    env: { ...process.env, NO_COLOR: '1' },
  })
  let printed = ''
  child.stdout.on('data', part => {
    printed += part
  })
  await once(child, 'close')
  return [...printedToRows(printed, rules), ...failuresOf(readReport(), file, rules)]
}

/** The figures of these rules in what a run has printed; what was measured several times is one row. */
export function printedToRows(printed, rules) {
  const lines = printed.split('\n').map(line => line.trim())
  const found = new Map()
  for (const [, rule, what, figure, unit] of lines.map(line => FIGURE.exec(line)).filter(Boolean)) {
    if (!rules.includes(rule)) continue
    const before = found.get(what)?.figures ?? []
    found.set(what, { rule, unit, figures: [...before, Number(figure)] })
  }
  const left = lines.map(line => LEFT_OUT.exec(line)).filter(Boolean)
  return [
    ...[...found].map(([what, { rule, unit, figures }]) => ({
      what,
      ours: `${spanOf(figures)} ${unit}`,
      theirs: null,
      bar: barOf(BARS[rule], figures),
    })),
    ...left.map(([, what, why]) => ({ what, ours: `not measured: ${why}`, theirs: null, bar: null })),
  ]
}

function spanOf(figures) {
  const [least, most] = [Math.min(...figures), Math.max(...figures)]
  return least === most ? `${most}` : `${least}–${most}`
}

function barOf(mostMs, figures) {
  if (mostMs === undefined) return null
  return `≤ ${mostMs / 1000} s: ${Math.max(...figures) <= mostMs ? 'met' : 'not met'}`
}

/** Whatever of these rules did not come back, in the words of its test. */
function failuresOf(report, file, rules) {
  const isOurs = ({ fullName }) => rules.some(rule => fullName.includes(`[${rule}]`))
  const failed = report.flatMap(one => one.assertionResults).filter(one => one.status === 'failed')
  const isBroken = report.length === 0 || report.some(one => one.status === 'failed')
  const names = failed.filter(isOurs).map(({ fullName }) => fullName.replace(/^.*?\[/, '['))
  if (isBroken && failed.length === 0) names.push(`the tests of ${file}`)
  return names.map(what => ({ what, ours: 'failed', theirs: null, bar: 'not met' }))
}

function readReport() {
  try {
    return JSON.parse(readFileSync(REPORT, 'utf8')).testResults
  } catch (error) {
    if (error.code === 'ENOENT') return []
    throw error
  }
}
