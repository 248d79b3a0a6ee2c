// What `npm run bench` runs. Each part measures something side by side in one run and says it as rows; the table goes
// to the screen, all figures to test-output/bench.json.
//
//   npm run bench             every part
//   npm run bench -- server   the parts of these names
//   npm run bench -- --full   with what takes long: eight people, recovery from each fault, and rooms of sixteen, of 24 and of 32, in
//                             which all but one are no browsers
//   npm run bench -- scale    sixteen and 24 of them; with --full, 32 too

import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { cpus, loadavg } from 'node:os'
import process from 'node:process'
import { fileURLToPath } from 'node:url'
import { runnerImport } from 'vite'
import { measureFaults } from './faults.mjs'
import { measureServer } from './server.mjs'

const HOME = fileURLToPath(new URL('../..', import.meta.url))
const REPORT = 'test-output/bench.json'
/** A part is an async function that returns rows: `{ what, ours, theirs, bar }`, each a text, or null for nothing. */
const PARTS = {
  server: measureServer,
  state: typed('state.ts', 'measureState'),
  weight: typed('weight.ts', 'measureWeight'),
  pages: typed('pages.ts', 'measurePages'),
  eight: typed('pages.ts', 'measureEight'),
  motion: typed('motion.ts', 'measureMotion'),
  'hand-overs': typed('hand-overs.ts', 'measureHandOvers'),
  faults: measureFaults,
  scale: typed('scale.ts', 'measureScale'),
}
/** Run only when they are named, or with --full. */
const LONG = ['eight', 'faults', 'scale']
/** Above this, other work on the machine decides what is measured. */
const QUIET_LOAD = 1.5

const words = process.argv.slice(2)
const isFull = words.includes('--full')
const wanted = words.filter(word => word !== '--full')
const isWanted = name => (wanted.length === 0 ? isFull || !LONG.includes(name) : wanted.includes(name))
const names = Object.keys(PARTS).filter(isWanted)

let current = ''

process.chdir(HOME)
// The driver of the browsers would close them and let us go on without.
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.once(signal, () => stop(signal))
await main()

async function main() {
  const machine = `${cpus()[0]?.model ?? 'unknown'}, ${cpus().length} cores, Node ${process.version}`
  const parts = existsSync(REPORT) ? JSON.parse(readFileSync(REPORT, 'utf8')).parts : {}
  for (const name of names) {
    current = name
    console.log(`── ${name}`)
    const load = loadavg()[0].toFixed(1)
    if (load > QUIET_LOAD)
      console.log(`The machine is busy (load ${load}): figures will be worse than they are.`)
    parts[name] = { date: new Date().toISOString(), machine, load, rows: await rowsOf(PARTS[name]) }
    printTable(parts[name].rows)
    console.log(`${parts[name].date.slice(0, 16).replace('T', ' ')} · ${machine} · load ${load}\n`)
    mkdirSync('test-output', { recursive: true })
    writeFileSync(REPORT, `${JSON.stringify({ parts }, null, 2)}\n`) // of the other parts the last run stays
  }
}

/** What a part has measured; one that breaks says so, and the others are measured all the same. */
async function rowsOf(measure) {
  try {
    return await measure(isFull)
  } catch (error) {
    console.error(error)
    process.exitCode = 1
    const [sentence] = String(error).split('\n')
    return [{ what: 'this part broke', ours: sentence, theirs: null, bar: null }]
  }
}

function stop(signal) {
  console.error(`Stopped by ${signal} in the middle of: ${current}`)
  process.exit(1)
}

/** A part written in TypeScript, which is read only when it is wanted. */
function typed(file, name) {
  return async full => {
    const path = fileURLToPath(new URL(file, import.meta.url))
    const { module } = await runnerImport(path, { configFile: false, logLevel: 'error' })
    delete process.env.NODE_ENV // set by that import, and whatever a part builds would be for development
    return module[name](full)
  }
}

function printTable(rows) {
  const columns = ['what', 'ours', 'theirs', 'bar']
  const lines = [Object.fromEntries(columns.map(name => [name, name])), ...rows]
  const widths = columns.map(name => Math.max(...lines.map(row => (row[name] ?? '').length)))
  const line = row => `| ${columns.map((name, i) => (row[name] ?? '').padEnd(widths[i])).join(' | ')} |`
  const rule = `| ${widths.map(width => '-'.repeat(width)).join(' | ')} |`
  console.log([line(lines[0]), rule, ...rows.map(line)].join('\n'))
}
