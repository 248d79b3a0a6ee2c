import { setTimeout as observe } from 'node:timers/promises'
import type { Page } from 'puppeteer-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { GateMode } from '../../src/voice/mic-gate.ts'
import { CHECK_TIMEOUT_MS } from '../../src/voice/voice-check.ts'
import { launchBrowser, type OwnBrowser } from './harness/browsers.ts'
import { until } from './harness/until.ts'
import { openVoiceHouse, type VoiceHouse } from './voice/voice-house.ts'
import type { Verdict } from './voice/voice-in-page.ts'

/** How long after a closing a straggler may still be counted. */
const QUIET_AFTER_MS = 300
/** How long nothing may leave: 60 packets of a voice. */
const QUIET_FOR_MS = 1200
const ROUNDS = 3
const TURN_MS = 1200
/** replaceTrack(null) alone gives 500 to 1400 ms from the second opening on; the valves give 20 to 100. */
const MOST_LAG_MS = 300

let house: VoiceHouse
beforeAll(async () => {
  house = await openVoiceHouse()
})
afterAll(() => house?.close())

// 'encoding' is also what a check that runs out of time says: it has to be silent in Firefox too, if not quick.
describe.each([
  { kind: 'chromium', found: 'encoding', modes: ['encoding'] },
  { kind: 'firefox', found: 'transform', modes: ['transform', 'encoding'] },
] as const)('in $kind', ({ kind, found, modes }) => {
  let own: OwnBrowser
  let page: Page
  let verdict: Verdict

  beforeAll(async () => {
    own = await launchBrowser(kind)
    page = await own.browser.newPage()
    verdict = await openAndHearVerdict(page)
  })
  afterAll(() => own?.close())

  test('[V23] the check finds the valve by trying, before any click, in less than 3 s', () => {
    console.log(`${kind}: ${verdict.mode}, found in ${Math.round(verdict.tookMs)} ms`)
    expect(verdict).toMatchObject({ mode: found, hadGesture: false })
    expect(verdict.tookMs).toBeLessThan(CHECK_TIMEOUT_MS) // found, not guessed
  })

  test.each(modes)('[V24] %s: packets flow while open, and not one leaves while closed', async mode => {
    await page.reload()
    const codec = await connect(page, mode)
    for (let round = 1; round <= ROUNDS; round++) {
      const turn = await takeTurn(page)
      const silence = await keepSilence(page)
      console.log(`${kind}, ${mode}, ${codec}: ${describeTurn(turn)}`)
      expect(silence.before.ana).toBeGreaterThan(round * 20)
      expect(silence.after).toEqual({ ana: silence.before.ana, ben: 0 })
      if (mode === found) expect(turn.lagMs).toBeLessThan(MOST_LAG_MS)
    }
  })

  test('[V25] the watchdog counts nothing while closed, and barks when packets leave all the same', async () => {
    await page.reload()
    await connect(page, found)
    await takeTurn(page)
    const watch = () => page.evaluate(() => window.voiceInPage.watch())
    await until(async () => (await watch()).lastCount === 0, 'a count of nothing')
    expect((await watch()).leaks).toBe(0)
    await page.evaluate(() => window.voiceInPage.forbid(true))
    await page.evaluate(() => window.voiceInPage.set(true))
    await until(async () => (await watch()).leaks > 0, 'a bark', { withinMs: 5000 })
    await page.evaluate(() => window.voiceInPage.close())
  })
})

function openAndHearVerdict(page: Page): Promise<Verdict> {
  return new Promise((resolve, reject) => {
    page.on('console', message => {
      if (message.text().startsWith('{')) resolve(JSON.parse(message.text()))
    })
    page.goto(house.url).catch(reject)
  })
}

async function connect(page: Page, mode: GateMode): Promise<string> {
  await until(() => page.evaluate(() => 'voiceInPage' in window), 'the page')
  const { outcome, codec } = await page.evaluate(chosen => window.voiceInPage.connect(chosen), mode)
  expect(outcome).toBe('ready')
  return codec
}

async function takeTurn(page: Page) {
  const opening = await page.evaluate(() => window.voiceInPage.reopen())
  const lagMs = await page.evaluate(ms => window.voiceInPage.lag(ms), TURN_MS)
  const closeMs = await page.evaluate(() => window.voiceInPage.set(false))
  return { ...opening, lagMs, closeMs }
}

// To see that nothing is sent takes a stretch of time; it is a measurement, not a wait for something.
async function keepSilence(page: Page) {
  await observe(QUIET_AFTER_MS)
  const before = await page.evaluate(() => window.voiceInPage.sent())
  await observe(QUIET_FOR_MS)
  return { before, after: await page.evaluate(() => window.voiceInPage.sent()) }
}

function describeTurn(turn: Readonly<Record<string, number>>): string {
  return Object.entries(turn)
    .map(([what, ms]) => `${what} ${ms.toFixed(1)}`)
    .join(', ')
}
