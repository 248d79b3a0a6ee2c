// What `npm test` runs: browsers, types, lint, build, and all tests of vitest. The last line is `N passed, N failed`.
//
//   npm test                      everything
//   npm test -- tests/unit/foo    the words after -- go on to vitest; the other steps stay

import { spawn, spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs'
import { relative } from 'node:path'
import process from 'node:process'
import { fileURLToPath } from 'node:url'
import { debianPackage, findBrowser, howToGet, isNamed } from './browser/harness/browser-places.mjs'

const HOME = fileURLToPath(new URL('..', import.meta.url))
const OUTPUT = `${HOME}test-output`
const REPORT = `${OUTPUT}/vitest.json`
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
  rmSync(REPORT, { force: true })
  mkdirSync(OUTPUT, { recursive: true })
  if (!(await haveBrowsers())) return end(1)
  await haveRedis()
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
  const start = performance.now()
  console.log('\n── tests')
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${REPORT}`]
  const projects = ['--project', 'unit', '--project', 'browser']
  const code = await run('npx', ['vitest', 'run', ...projects, ...reporters, ...words])
  const counted = countTests(code)
  passed += counted.passed
  failed += counted.failed
  const skipped = counted.skipped > 0 ? `, ${counted.skipped} skipped` : ''
  note('tests', start, `${counted.passed} passed, ${counted.failed} failed${skipped}`)
  for (const { file, ms } of counted.slowest) lines.push(`    ${duration(ms)}  ${file}`)
}

function countTests(code) {
  if (!existsSync(REPORT)) return { passed: 0, failed: 1, skipped: 0, slowest: [] }
  const report = JSON.parse(readFileSync(REPORT, 'utf8'))
  const files = report.testResults ?? []
  const broken = files.filter(
    file => file.status === 'failed' && !file.assertionResults.some(isFailed),
  ).length
  const known = report.numFailedTests + broken
  const slowest = files
    .map(file => ({ file: relative(HOME, file.name), ms: file.endTime - file.startTime }))
    .sort((a, b) => b.ms - a.ms)
    .slice(0, 5)
  const skipped = report.numPendingTests + report.numTodoTests
  return { passed: report.numPassedTests, failed: code !== 0 && known === 0 ? 1 : known, skipped, slowest }
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
  if (canInstall && absent.length > 0) await install(absent)
  const stillMissing = missing.filter(kind => findBrowser(kind) === null)
  for (const kind of stillMissing) console.error(howToGet(kind))
  return stillMissing.length === 0
}

/** Without a redis-server the tests that need a real one are left out, and say so. */
async function haveRedis() {
  const isThere = ['redis-server', 'valkey-server'].some(name => spawnSync(name, ['--version']).status === 0)
  if (isThere || !existsSync('/etc/debian_version') || process.getuid?.() !== 0) return
  const quietly = ['-qq', '-o', 'Dpkg::Use-Pty=0']
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
  await run('apt-get', ['update', ...quietly], { env })
  await run('apt-get', ['install', '-y', '--no-install-recommends', ...quietly, 'redis-server'], {
    env,
    quiet: true,
  })
}

async function install(kinds) {
  const start = performance.now()
  const packages = kinds.map(debianPackage)
  console.log(`── installing ${packages.join(' and ')}`)
  const quietly = ['-qq', '-o', 'Dpkg::Use-Pty=0']
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
  await run('apt-get', ['update', ...quietly], { env })
  const code = await run('apt-get', ['install', '-y', '--no-install-recommends', ...quietly, ...packages], {
    env,
    quiet: true,
  })
  note('browsers', start, code === 0 ? 'installed' : 'not installed')
}

/** Runs a command to its end, its output live; the exit code, or 1 when a signal or its absence ended it. */
function run(command, args, { env = process.env, quiet = false } = {}) {
  return new Promise(resolve => {
    // A group of its own, so that stop() reaches its children, too.
    const stdio = ['ignore', quiet ? 'ignore' : 'inherit', 'inherit']
    const child = spawn(command, args, { cwd: HOME, env, stdio, detached: true })
    running.add(child)
    const onEnd = code => {
      running.delete(child)
      resolve(code ?? 1)
    }
    child.once('error', error => {
      console.error(`${command}: ${error.message}`)
      onEnd(1)
    })
    child.once('exit', onEnd)
  })
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
