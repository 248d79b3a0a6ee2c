// What `npm test` runs: browsers, types, lint, build, and all tests of vitest. The last line is `N passed, N failed`.
//
//   npm test                      everything
//   npm test -- tests/unit/foo    the words after -- go on to vitest; the other steps stay
//
// Browser tests wait more than they reckon, so two of them run side by side, and what only reckons gives way to them:
//
//   large ├─ circle ─┼─ door ─┼─ … ─┤
//   small ├─ mishaps ─┼─ gallery ─┼─┤ whole ├─ blackouts ─┼─ six at once ─┤ timed ├─ practice ─┤
//   unit  ├─ as fast as the others leave room ─────────────── … ─┤

import { spawn, spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { constants, setPriority } from 'node:os'
import { relative } from 'node:path'
import process from 'node:process'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'
import { debianPackage, findBrowser, howToGet, isNamed } from './browser/harness/browser-places.mjs'

const HOME = fileURLToPath(new URL('..', import.meta.url))
const OUTPUT = `${HOME}test-output`
const REPORT = `${OUTPUT}/vitest.json`
/** Projects of vite.config.ts: those of one list run side by side, one list after the other. */
const SITTINGS = [['large', 'small'], ['whole']]
/** Only reckons, and so runs beside all of them. */
const RECKONING = 'unit'
/** Is held to milliseconds, and so runs when everything else is over. */
const TIMED = 'timed'
/** Everything must have ended within 15 minutes; just before that we end what still runs, to be able to say so. */
const DEADLINE_MS = 14.5 * 60_000

const startedAt = performance.now()
const lines = []
const running = new Set()
let passed = 0
let failed = 0

process.chdir(HOME)
for (const name of ['SIGINT', 'SIGTERM']) process.once(name, () => stop(`Stopped by ${name}.`))
setTimeout(() => stop(`Not finished within ${DEADLINE_MS / 60_000} minutes.`), DEADLINE_MS).unref()
process.once('uncaughtException', error => stop(error.stack ?? String(error)))
await main()

async function main() {
  mkdirSync(OUTPUT, { recursive: true })
  if (!(await haveBrowsers())) return end(1)
  await haveServers()
  await step('types', 'npm', ['run', '--silent', 'types'])
  await step('lint', 'npm', ['run', '--silent', 'lint'])
  await step('build', 'npm', ['run', '--silent', 'build'])
  await tests(process.argv.slice(2))
  end(failed)
}

/** A step counts as one: passed or failed. */
async function step(name, command, args) {
  const start = performance.now()
  console.log(`\n── ${name}`)
  const code = await run(command, args)
  if (code === 0) passed += 1
  else failed += 1
  note(name, start, code === 0 ? 'passed' : 'failed')
}

/** Every test counts as one; so does a file that could not be read, and whatever else lets vitest end badly. */
async function tests(words) {
  const reckoning = testProject(RECKONING, words)
  const reports = []
  for (const projects of SITTINGS)
    reports.push(...(await Promise.all(projects.map(project => testProject(project, words)))))
  reports.push(await reckoning, await testProject(TIMED, words))
  const counted = countTests(reports)
  passed += counted.passed
  failed += counted.failed
  for (const { file, ms } of counted.slowest) lines.push(`    ${duration(ms)}  ${file}`)
}

/** Runs the tests of one project to their end; what came of them, in vitest's own form. */
async function testProject(project, words) {
  const start = performance.now()
  console.log(`\n── tests, ${project}`)
  const path = `${OUTPUT}/vitest-${project}.json`
  rmSync(path, { force: true })
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${path}`]
  const options = ['--project', project, '--passWithNoTests', ...reporters]
  const priority = project === RECKONING ? constants.priority.PRIORITY_BELOW_NORMAL : 0
  const code = await run('npx', ['vitest', 'run', ...options, ...words], { label: project, priority })
  const report = readReport(path, code)
  const skipped = report.numPendingTests + report.numTodoTests
  const andSkipped = skipped > 0 ? `, ${skipped} skipped` : ''
  note(project, start, `${report.numPassedTests} passed, ${report.numFailedTests} failed${andSkipped}`)
  return report
}

/** Without a report, or with an end that it does not explain, something has failed that is no test. */
function readReport(path, code) {
  const none = { testResults: [], numPassedTests: 0, numFailedTests: 0, numPendingTests: 0, numTodoTests: 0 }
  const report = existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')) : none
  const broken = report.testResults.filter(
    file => file.status === 'failed' && !file.assertionResults.some(isFailed),
  ).length
  const known = report.numFailedTests + broken
  return { ...report, numFailedTests: code !== 0 && known === 0 ? 1 : known }
}

/** The reports of all projects as one, which is also kept; words that fit no test at all are a failure. */
function countTests(reports) {
  const files = reports.flatMap(report => report.testResults)
  const sum = what => reports.reduce((all, report) => all + report[what], 0)
  writeFileSync(REPORT, JSON.stringify({ testResults: files }))
  const slowest = files
    .map(file => ({ file: relative(HOME, file.name), ms: file.endTime - file.startTime }))
    .sort((a, b) => b.ms - a.ms)
    .slice(0, 5)
  return {
    passed: sum('numPassedTests'),
    failed: sum('numFailedTests') || (files.length === 0 ? 1 : 0),
    slowest,
  }
}

function isFailed(test) {
  return test.status === 'failed'
}

/** Where a browser is missing it is installed if it can be: on Debian and its kin, as root, from the distribution. */
async function haveBrowsers() {
  const missing = ['chromium', 'firefox'].filter(kind => findBrowser(kind) === null)
  if (missing.length === 0) return true
  const canInstall = existsSync('/etc/debian_version') && process.getuid?.() === 0
  const absent = missing.filter(kind => !isNamed(kind))
  if (canInstall && absent.length > 0) await install(absent.map(debianPackage), 'browsers')
  const stillMissing = missing.filter(kind => findBrowser(kind) === null)
  for (const kind of stillMissing) console.error(howToGet(kind))
  return stillMissing.length === 0
}

/** Without a Redis or a coturn the tests that need a real one are left out, and say so. */
async function haveServers() {
  const has = (...names) => names.some(name => spawnSync(name, ['--version']).error === undefined)
  const missing = [
    ...(has('redis-server', 'valkey-server') ? [] : ['redis-server']),
    ...(has('turnserver') ? [] : ['coturn']),
  ]
  if (missing.length === 0 || !existsSync('/etc/debian_version') || process.getuid?.() !== 0) return
  await install(missing, 'servers')
}

async function install(packages, what) {
  const start = performance.now()
  console.log(`── installing ${packages.join(' and ')}`)
  const quietly = ['-qq', '-o', 'Dpkg::Use-Pty=0']
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
  await run('apt-get', ['update', ...quietly], { env })
  const code = await run('apt-get', ['install', '-y', '--no-install-recommends', ...quietly, ...packages], {
    env,
    quiet: true,
  })
  note(what, start, code === 0 ? 'installed' : 'not installed')
}

/** Runs a command to its end, its output live, with a label line by line; the exit code, or 1 when it has none. */
function run(command, args, { env = process.env, quiet = false, label = '', priority = 0 } = {}) {
  return new Promise(resolve => {
    const output = label === '' ? 'inherit' : 'pipe'
    // A group of its own, so that stop() reaches its children, too.
    const stdio = ['ignore', quiet ? 'ignore' : output, output]
    const child = spawn(command, args, { cwd: HOME, env, stdio, detached: true })
    if (child.pid !== undefined && priority !== 0) setPriority(child.pid, priority)
    for (const stream of [child.stdout, child.stderr]) if (stream) printLines(stream, label)
    running.add(child)
    const onEnd = code => {
      running.delete(child)
      resolve(code ?? 1)
    }
    child.once('error', error => {
      console.error(`${command}: ${error.message}`)
      onEnd(1)
    })
    child.once('close', onEnd)
  })
}

/** Whole lines, each with its label, so that what runs side by side can be told apart. */
function printLines(stream, label) {
  createInterface({ input: stream }).on('line', line => console.log(`${label} │ ${line}`))
}

function stop(why) {
  console.error(`\n${why}`)
  for (const child of running) {
    if (child.pid !== undefined) process.kill(-child.pid, 'SIGKILL')
  }
  failed += 1
  end(failed)
}

function end(failures) {
  failed = failures
  const all = `\n── summary, ${duration(performance.now() - startedAt)}`
  console.log([all, ...lines, `${passed} passed, ${failed} failed`].join('\n'))
  process.exit(failed > 0 ? 1 : 0)
}

function note(name, start, outcome) {
  lines.push(`  ${name.padEnd(9)} ${duration(performance.now() - start).padStart(7)}  ${outcome}`)
}

function duration(ms) {
  const seconds = ms / 1000
  return seconds < 60
    ? `${seconds.toFixed(1)} s`
    : `${Math.floor(seconds / 60)} min ${Math.round(seconds % 60)} s`
}
