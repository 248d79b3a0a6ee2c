// What `npm run lighthouse` runs: a foreign judge of the built page, home and room, on a phone and on a desk. It is
// fetched when it is asked for and is no dependency. Prints the scores, what costs points, and ends with 1 below the bar.
//
//   npm run lighthouse            both pages, three runs each, the middle score counts
//   npm run lighthouse -- 1       one run each

import { spawn } from 'node:child_process'
import { mkdirSync, readFileSync } from 'node:fs'
import process from 'node:process'
import { fileURLToPath } from 'node:url'
import { runnerImport } from 'vite'
import { findBrowser, howToGet } from './browser/harness/browser-places.mjs'

const HOME = fileURLToPath(new URL('..', import.meta.url))
const OUTPUT = `${HOME}test-output/lighthouse`
/** The last one that runs on Node 20. */
const JUDGE = 'lighthouse@12.8.2'
const CATEGORIES = ['performance', 'accessibility', 'best-practices']
const BAR = 95
const DEFAULT_RUNS = 3

const runs = Number(process.argv[2] ?? DEFAULT_RUNS)
process.chdir(HOME)
process.exitCode = (await main()) ? 0 : 1

async function main() {
  const browser = findBrowser('chromium')
  if (browser === null) throw new Error(howToGet('chromium'))
  mkdirSync(OUTPUT, { recursive: true })
  if ((await run('npm', ['run', '--silent', 'build'])) !== 0) return false
  const { openRoomHouse } = await typed('browser/harness/room-house.ts')
  const { createRoomFragment } = await typed('../src/net/room-link.ts')
  const house = await openRoomHouse()
  try {
    const pages = { home: `${house.url}/`, room: `${house.url}/#${createRoomFragment()}` }
    let isMet = true
    for (const [name, url] of Object.entries(pages))
      for (const device of ['phone', 'desk']) isMet = (await judge(name, device, url, browser)) && isMet
    return isMet
  } finally {
    await house.close()
  }
}

/** Whether the middle score of each category reaches the bar. */
async function judge(name, device, url, browser) {
  const reports = []
  for (let at = 1; at <= runs; at++) {
    const path = `${OUTPUT}/${name}-${device}-${at}.json`
    const words = [
      ...['--yes', JUDGE, url, '--quiet', '--output=json', `--output-path=${path}`],
      `--only-categories=${CATEGORIES.join(',')}`,
      '--chrome-flags=--headless=new --no-sandbox --disable-gpu',
      ...(device === 'desk' ? ['--preset=desktop'] : []),
    ]
    const code = await run('npx', words, { ...process.env, CHROME_PATH: browser })
    if (code !== 0) throw new Error(`The judge has ended with ${code}.`)
    reports.push(JSON.parse(readFileSync(path, 'utf8')))
  }
  const scores = CATEGORIES.map(category => middle(reports.map(one => one.categories[category].score * 100)))
  const said = CATEGORIES.map((category, at) => `${category} ${Math.round(scores[at])}`)
  console.log(`${name}, ${device}: ${said.join(', ')}`)
  for (const fault of faultsOf(reports.at(-1))) console.log(`  ${fault}`)
  return scores.every(score => score >= BAR)
}

/** Every audit that counts and has not all of its points. */
function faultsOf({ categories, audits }) {
  const refs = CATEGORIES.flatMap(category => categories[category].auditRefs).filter(
    ({ weight }) => weight > 0,
  )
  return [...new Set(refs.map(({ id }) => id))]
    .map(id => audits[id])
    .filter(({ score }) => score !== null && score < 1)
    .map(({ title, score, displayValue }) => `${Math.round(score * 100)}  ${title}  ${displayValue ?? ''}`)
}

function middle(values) {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)]
}

async function typed(file) {
  const path = fileURLToPath(new URL(file, import.meta.url))
  return (await runnerImport(path, { configFile: false, logLevel: 'error' })).module
}

function run(command, words, env = process.env) {
  return new Promise((resolve, reject) => {
    const child = spawn(command, words, { cwd: HOME, env, stdio: ['ignore', 'inherit', 'inherit'] })
    child.once('error', reject)
    child.once('exit', code => resolve(code ?? 1))
  })
}
