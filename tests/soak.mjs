// What `npm run soak` runs: the faults that heal by luck or by law, many times over. It says `9 of 10` for each rule.
//
//   npm run soak            ten rounds of blackouts and of six who sit down at once
//   npm run soak -- 3       three rounds
//   npm run soak -- 3 page  three rounds of the files whose name holds this word
//   npm run soak -- 1 voice-handover   forty hand-overs, held to milliseconds

import { spawn } from 'node:child_process'
import { mkdirSync, readFileSync, rmSync } from 'node:fs'
import process from 'node:process'
import { fileURLToPath } from 'node:url'

const HOME = fileURLToPath(new URL('..', import.meta.url))
const OUTPUT = `${HOME}test-output`
const REPORT = `${OUTPUT}/soak.json`
const DEFAULT_ROUNDS = 10
const DEFAULT_FILES = ['faults-blackout', 'faults-six']
const PROJECTS = ['large', 'small', 'whole', 'timed', 'long'].flatMap(project => ['--project', project])
/** A figure that a test prints begins with its rule, as in `[W41] a listener, 8 s away: hears again after 457 ms`. */
const FIGURE = /^\[[A-Z]\d+\] .*?(\d+(?:\.\d+)?)( ms| %)?$/gm

const [words, rounds] = readWords(process.argv.slice(2))
/** By rule and sentence of the test: how often it passed, of how many. */
const tally = new Map()
/** By sentence, each with its unit. */
const figures = new Map()

process.chdir(HOME)
await main()

async function main() {
  mkdirSync(OUTPUT, { recursive: true })
  const built = await run('npm', ['run', '--silent', 'build'])
  if (built.code !== 0) process.exit(1)
  for (let round = 1; round <= rounds; round++) {
    const start = performance.now()
    const failures = await oneRound()
    const seconds = Math.round((performance.now() - start) / 1000)
    console.log(
      `── round ${round} of ${rounds}, ${seconds} s: ${failures.length === 0 ? 'passed' : 'failed'}`,
    )
    for (const failure of failures) console.log(failure)
  }
  process.exit(summarise() ? 0 : 1)
}

/** Every test of these files once; what failed, in the words of the failure. */
async function oneRound() {
  rmSync(REPORT, { force: true })
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${REPORT}`]
  const { output } = await run('npx', ['vitest', 'run', ...PROJECTS, ...reporters, ...words])
  for (const [figure, number, unit = ''] of output.matchAll(FIGURE)) keepFigure(figure, Number(number), unit)
  return readReport().flatMap(({ fullName, status, failureMessages }) => {
    const seen = tally.get(fullName) ?? { passed: 0, all: 0 }
    const isPassed = status === 'passed'
    tally.set(fullName, { passed: seen.passed + (isPassed ? 1 : 0), all: seen.all + 1 })
    return isPassed ? [] : [`   ${fullName}\n   ${failureMessages.join('\n').split('\n')[0]}`]
  })
}

/** The tests of the last round; a round that left no report is one failure. */
function readReport() {
  try {
    return JSON.parse(readFileSync(REPORT, 'utf8')).testResults.flatMap(file => file.assertionResults)
  } catch (error) {
    return [{ fullName: 'a round that ends', status: 'failed', failureMessages: [String(error)] }]
  }
}

function keepFigure(figure, number, unit) {
  const what = figure.replace(/:? [^:]*$/, '')
  figures.set(what, { unit, all: [...(figures.get(what)?.all ?? []), number] })
}

/** Prints what came of it, and says whether everything passed each time. */
function summarise() {
  console.log('\n── figures')
  for (const [what, { unit, all }] of figures)
    console.log(`  ${what}: ${all.toSorted((a, b) => a - b).join(', ')}${unit}`)
  console.log('\n── summary')
  for (const [name, { passed, all }] of tally) console.log(`  ${passed} of ${all}  ${name}`)
  return [...tally.values()].every(({ passed, all }) => passed === all && all === rounds)
}

/** Runs a command to its end and keeps what it printed. */
function run(command, args) {
  return new Promise(resolve => {
    const env = { HEARD_WITHIN_MS: '3000', ...process.env, NO_COLOR: '1' }
    const child = spawn(command, args, { cwd: HOME, env, stdio: ['ignore', 'pipe', 'inherit'] })
    let output = ''
    child.stdout.on('data', part => {
      output += part
    })
    child.once('close', code => resolve({ code: code ?? 1, output }))
  })
}

function readWords(given) {
  const count = given.find(word => /^\d+$/.test(word))
  const files = given.filter(word => word !== count)
  return [files.length > 0 ? files : DEFAULT_FILES, count === undefined ? DEFAULT_ROUNDS : Number(count)]
}
