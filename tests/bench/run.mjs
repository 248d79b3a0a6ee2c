// What `npm run bench` runs. Each part measures something side by side in one run and says it as rows; the table goes
// to the screen, all figures to test-output/bench.json.
//
//   npm run bench             every part
//   npm run bench -- server   the parts of these names
//   npm run bench -- --full   with what takes long

import { mkdirSync, writeFileSync } from 'node:fs'
import { cpus, loadavg } from 'node:os'
import process from 'node:process'
import { fileURLToPath } from 'node:url'
import { runnerImport } from 'vite'
import { measureServer } from './server.mjs'

const HOME = fileURLToPath(new URL('../..', import.meta.url))
/** A part is an async function that returns rows: `{ what, ours, theirs, bar }`, each a text, or null for nothing. */
const PARTS = {
  server: measureServer,
  state: typed('state.ts', 'measureState'),
  pages: typed('pages.ts', 'measurePages'),
  'hand-overs': typed('hand-overs.ts', 'measureHandOvers'),
}
/** Above this, other work on the machine decides what is measured. */
const QUIET_LOAD = 1.5

const words = process.argv.slice(2)
const isFull = words.includes('--full')
const wanted = words.filter(word => word !== '--full')
const names = Object.keys(PARTS).filter(name => wanted.length === 0 || wanted.includes(name))

process.chdir(HOME)
await main()

async function main() {
  const machine = `${cpus()[0]?.model ?? 'unknown'}, ${cpus().length} cores, Node ${process.version}`
  const load = loadavg()[0].toFixed(1)
  if (load > QUIET_LOAD)
    console.log(`The machine is busy (load ${load}): figures will be worse than they are.`)
  const parts = {}
  for (const name of names) {
    console.log(`── ${name}`)
    parts[name] = await PARTS[name](isFull)
    printTable(parts[name])
  }
  const report = { date: new Date().toISOString(), machine, load, parts }
  mkdirSync('test-output', { recursive: true })
  writeFileSync('test-output/bench.json', `${JSON.stringify(report, null, 2)}\n`)
  console.log(`\n${report.date.slice(0, 10)} · ${machine} · load ${load}`)
}

/** A part written in TypeScript, which is read only when it is wanted. */
function typed(file, name) {
  return async full => {
    const path = fileURLToPath(new URL(file, import.meta.url))
    const { module } = await runnerImport(path, { configFile: false, logLevel: 'error' })
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
