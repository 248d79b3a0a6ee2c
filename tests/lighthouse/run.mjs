// What `npm run lighthouse` runs: a foreign judge of the built page, on a phone and on a desk: home and Welcome, as they
// load, and a seated circle of two, as it stands and while the piece goes over. It is fetched when it is asked for and is
// no dependency. Prints the scores, what costs points, and ends with 1 below the bar.
//
//   npm run lighthouse            three runs of each page, the middle score counts; one circle on each device
//   npm run lighthouse -- 1       one run each
//   npm run lighthouse -- 0       the circle alone

import { spawn } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync } from 'node:fs'
import process from 'node:process'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { runnerImport } from 'vite'
import { findBrowser, howToGet } from '../browser/harness/browser-places.mjs'

const HOME = fileURLToPath(new URL('../..', import.meta.url))
const OUTPUT = `${HOME}test-output/lighthouse`
/** The last one that runs on Node 20. */
const JUDGE = '12.8.2'
const JUDGE_FOLDER = `${HOME}test-output/judge`
const JUDGE_HOME = `${JUDGE_FOLDER}/node_modules/lighthouse`
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
  await fetchJudge()
  if ((await run('npm', ['run', '--silent', 'build'])) !== 0) return false
  const { openRoomHouse } = await typed('../browser/harness/room-house.ts')
  const { createRoomFragment } = await typed('../../src/net/room-link.ts')
  const house = await openRoomHouse()
  try {
    const pages = { home: `${house.url}/`, Welcome: `${house.url}/#${createRoomFragment()}` }
    let isMet = true
    for (const [name, url] of runs > 0 ? Object.entries(pages) : [])
      for (const device of ['phone', 'desk']) isMet = (await judge(name, device, url, browser)) && isMet
    for (const device of ['phone', 'desk']) isMet = (await judgeCircle(device, house)) && isMet
    return isMet
  } finally {
    await house.close()
  }
}

/** Lays the judge where nothing of the project looks for it. */
async function fetchJudge() {
  const about = `${JUDGE_HOME}/package.json`
  if (existsSync(about) && JSON.parse(readFileSync(about, 'utf8')).version === JUDGE) return
  mkdirSync(JUDGE_FOLDER, { recursive: true })
  const words = ['install', '--silent', '--no-save', '--no-package-lock', '--prefix', JUDGE_FOLDER]
  const code = await run('npm', [...words, `lighthouse@${JUDGE}`])
  if (code !== 0) throw new Error(`The judge cannot be fetched: npm has ended with ${code}.`)
}

/** Whether the middle score of each category reaches the bar. */
async function judge(name, device, url, browser) {
  const reports = []
  for (let at = 1; at <= runs; at++) {
    const path = `${OUTPUT}/${name}-${device}-${at}.json`
    const words = [
      ...[`${JUDGE_HOME}/cli/index.js`, url, '--quiet', '--output=json', `--output-path=${path}`],
      `--only-categories=${CATEGORIES.join(',')}`,
      '--chrome-flags=--headless=new --no-sandbox --disable-gpu',
      ...(device === 'desk' ? ['--preset=desktop'] : []),
    ]
    const code = await run(process.execPath, words, { ...process.env, CHROME_PATH: browser })
    if (code !== 0) throw new Error(`The judge has ended with ${code}.`)
    reports.push(JSON.parse(readFileSync(path, 'utf8')))
  }
  const scores = CATEGORIES.map(category => middle(reports.map(one => one.categories[category].score * 100)))
  const said = CATEGORIES.map((category, at) => `${category} ${Math.round(scores[at])}`)
  console.log(`${name}, ${device}: ${said.join(', ')}`)
  for (const fault of faultsOf(reports.at(-1))) console.log(`  ${fault}`)
  return scores.every(score => score >= BAR)
}

/** Whether each moment of a seated circle reaches the bar. */
async function judgeCircle(device, house) {
  const { holdJudgedCircle } = await typed('seated-circle.ts')
  const lighthouse = await import(pathToFileURL(`${JUDGE_HOME}/core/index.js`))
  const moments = await holdJudgedCircle({ device, house, lighthouse, categories: CATEGORIES })
  for (const { name, said, faults } of moments) {
    console.log(`${name}, ${device}: ${said.join(', ')}`)
    for (const fault of faults) console.log(`  ${fault}`)
  }
  return moments.every(({ scores }) => scores.every(score => score * 100 >= BAR))
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
