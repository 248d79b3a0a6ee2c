import type { Page } from 'puppeteer-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { ENDING_TONE, OPENING_TONE } from '../../src/voice/bell-tones.ts'
import { launchBrowser, type OwnBrowser } from './harness/browsers.ts'
import { until } from './harness/until.ts'
import type { Deed, Early, Score } from './voice/bell-in-page.ts'
import { PIECE_SECONDS, type Sound } from './voice/sound-analysis.ts'
import { openVoiceHouse, type VoiceHouse } from './voice/voice-house.ts'

const OPENING: Deed = { atSeconds: 0, does: 'ring' }
const ENDING: Deed = { atSeconds: 0, does: 'ringEnd' }
/** Longer than any stroke, with a second of silence after it. */
const EVENING_SECONDS = 9
/** How far a partial stands above what lies between two partials, dB: unmistakable. */
const STANDS_OUT_DB = 20
/** A tone that fades has no steeper step than one that goes on; browsers differ in the seventh digit. */
const AS_SMOOTH = 1.01

let house: VoiceHouse
beforeAll(async () => {
  house = await openVoiceHouse()
})
afterAll(() => house?.close())

describe.each(['chromium', 'firefox'] as const)('in %s', kind => {
  let own: OwnBrowser
  let page: Page
  let early: Early
  const play = (score: Partial<Score>) =>
    page.evaluate(whole => window.bellInPage.play(whole), {
      deeds: [OPENING],
      volume: 1,
      seconds: EVENING_SECONDS,
      listenForHz: [],
      listenFromSeconds: 0,
      ...score,
    })

  beforeAll(async () => {
    own = await launchBrowser(kind)
    page = await own.browser.newPage()
    early = await openAndRingEarly(page)
  })
  afterAll(() => own?.close())

  test.each([
    ['opening', OPENING, OPENING_TONE],
    ['ending', ENDING, ENDING_TONE],
  ] as const)(
    '[V26] the %s stroke begins softly, is rich, swells slowly and dies away',
    async (name, deed, tone) => {
      const between = tone.partials.map(
        ({ ratio }, at) => (ratio + (tone.partials[at + 1]?.ratio ?? ratio + 4)) / 2,
      )
      const listenForHz = [...tone.partials.map(({ ratio }) => ratio), ...between].map(
        ratio => ratio * tone.hz,
      )
      const sound = await play({ deeds: [deed], listenForHz })
      console.log(`${kind}, ${name}: ${describeSound(sound)}`)
      expect(sound.peak).toBeLessThan(1)
      expect(sound.riseSeconds).toBeGreaterThan(0.01)
      const count = tone.partials.length
      const heard = sound.levels.slice(0, count)
      const standOut = heard.filter((level, at) => level > (sound.levels[count + at] ?? 0) + STANDS_OUT_DB)
      expect(standOut.length).toBeGreaterThanOrEqual(4)
      expect(rmsBetween(sound, 0, 1)).toBeGreaterThan(0.05)
      expect(rmsBetween(sound, 3, 4)).toBeGreaterThan(0.005)
      expect(sound.endsSeconds).toBeGreaterThan(6)
      expect(sound.endsSeconds).toBeLessThan(8.1)
      expect(sound.isIdle).toBe(true)
      expect(rmsBetween(sound, 6, 6.5)).toBeLessThan(rmsBetween(sound, 0, 0.5) / 100)
      expect(swells(sound, 0.2, 6)).toBeGreaterThan(3)
      expect(swells(sound, 0.2, 6)).toBeLessThan(20)
    },
  )

  test('[V27] the two strokes are told apart: the one that ends is lower and softer', async () => {
    const listenForHz = [OPENING_TONE.hz, ENDING_TONE.hz]
    const opening = await play({ listenForHz })
    const ending = await play({ deeds: [ENDING], listenForHz })
    expect(difference(opening.levels)).toBeGreaterThan(STANDS_OUT_DB)
    expect(difference(ending.levels)).toBeLessThan(-STANDS_OUT_DB)
    expect(rmsBetween(ending, 0, 2)).toBeLessThan(rmsBetween(opening, 0, 2) * 0.8)
    expect(rmsBetween(ending, 0, 2)).toBeGreaterThan(rmsBetween(opening, 0, 2) * 0.3)
  })

  test('[V28] at volume 0 there is not one sample; half the volume is a quarter of the sound', async () => {
    expect((await play({ volume: 0 })).peak).toBe(0)
    const [whole, half] = [await play({}), await play({ volume: 0.5 })]
    expect(rmsBetween(half, 0.5, 1.5) / rmsBetween(whole, 0.5, 1.5)).toBeCloseTo(0.25, 2)
  })

  test('[V28] turned off, it fades within a fifth of a second, without a click', async () => {
    const listening = { listenFromSeconds: 0.9 }
    const alone = await play(listening)
    const faded = await play({ ...listening, deeds: [OPENING, { atSeconds: 1, does: 'off' }] })
    expect(faded.endsSeconds).toBeLessThan(1.25)
    expect(faded.isIdle).toBe(true)
    expect(faded.steepest).toBeLessThan(alone.steepest * AS_SMOOTH)
  })

  test('[V29] a new stroke takes the place of the one before, without a click', async () => {
    const deeds: Deed[] = [OPENING, { atSeconds: 2, does: 'ringEnd' }]
    const change = { listenFromSeconds: 1.19 } // until a moment before the second begins
    const [before, during] = [await play(change), await play({ ...change, deeds, seconds: 11 })]
    expect(during.steepest).toBeLessThan(before.steepest * AS_SMOOTH)
    const after = { listenForHz: [OPENING_TONE.hz, ENDING_TONE.hz], listenFromSeconds: 2.25 }
    const [alone, both] = [await play(after), await play({ ...after, deeds, seconds: 11 })]
    expect(difference(alone.levels)).toBeGreaterThan(STANDS_OUT_DB)
    expect(difference(both.levels)).toBeLessThan(-STANDS_OUT_DB)
  })

  test('[V29] strokes on each other’s heels do not clip', async () => {
    const times = [0, 0.1, 0.15, 0.4, 0.9, 0.95]
    const deeds = times.map((atSeconds, at): Deed => ({ atSeconds, does: at % 2 === 0 ? 'ring' : 'ringEnd' }))
    const { peak, endsSeconds } = await play({ deeds, seconds: 10 })
    expect(peak).toBeLessThan(1)
    expect(endsSeconds).toBeGreaterThan(7) // the last one is whole
  })

  test('[V30] rung and closed before any click, when nothing may sound yet, it does no harm', async () => {
    expect(early).toEqual({ hadGesture: false, state: 'suspended' })
    expect(await page.evaluate(() => window.bellInPage.errors())).toEqual([])
  })

  test('[V30][V31] after the entering click it sounds, also when its hardware has been asleep', async () => {
    const sounds = () => page.evaluate(() => window.bellInPage.peak() > 0.05)
    await page.click('button')
    await page.evaluate(() => window.bellInPage.bell?.ring())
    await until(sounds, 'the bell')
    await page.evaluate(() => window.bellInPage.bell?.setVolume(0))
    await until(async () => !(await sounds()), 'that the bell has been turned off')
    await page.evaluate(() => window.bellInPage.sleep())
    expect(await stateOf(page)).toBe('suspended')
    await page.evaluate(() => window.bellInPage.bell?.setVolume(1))
    await page.evaluate(() => window.bellInPage.bell?.ringEnd())
    await until(sounds, 'the bell again')
    await page.evaluate(() => window.bellInPage.bell?.close())
    await until(async () => (await stateOf(page)) === 'closed', 'that the hardware is let go')
    await page.evaluate(() => window.bellInPage.bell?.close())
    expect(await page.evaluate(() => window.bellInPage.errors())).toEqual([])
  })

  test('[V77] a sound to try the loudspeaker comes out of an element like a voice, and is let go of', async () => {
    const { peak, plays } = await page.evaluate(() => window.bellInPage.tryIt())
    expect(peak).toBeGreaterThan(0.05)
    expect(plays).toEqual([true, false])
    expect(await page.evaluate(() => window.bellInPage.errors())).toEqual([])
  })

  test('[V78] hearing oneself may be ended twice in one moment', async () => {
    await page.evaluate(() => window.bellInPage.echo())
    await page.evaluate(() => new Promise(resolve => setTimeout(resolve)))
    expect(await page.evaluate(() => window.bellInPage.errors())).toEqual([])
  })
})

function openAndRingEarly(page: Page): Promise<Early> {
  return new Promise((resolve, reject) => {
    page.on('console', message => {
      if (message.text().startsWith('{')) resolve(JSON.parse(message.text()))
    })
    page.goto(`${house.url}bell.html`).catch(reject)
  })
}

function stateOf(page: Page): Promise<string> {
  return page.evaluate(() => window.bellInPage.state())
}

function piecesBetween({ rms }: Sound, fromSeconds: number, toSeconds: number): readonly number[] {
  return rms.slice(Math.round(fromSeconds / PIECE_SECONDS), Math.round(toSeconds / PIECE_SECONDS))
}

function rmsBetween(sound: Sound, fromSeconds: number, toSeconds: number): number {
  const pieces = piecesBetween(sound, fromSeconds, toSeconds)
  return Math.sqrt(pieces.reduce((sum, rms) => sum + rms * rms, 0) / pieces.length)
}

/** How often it grows louder by itself while it dies away. */
function swells(sound: Sound, fromSeconds: number, toSeconds: number): number {
  const pieces = piecesBetween(sound, fromSeconds, toSeconds)
  const grows = pieces.map((rms, at) => rms > (pieces[at - 1] ?? rms))
  return grows.filter((isGrowing, at) => isGrowing && grows[at - 1] === false).length
}

function difference([first = 0, second = 0]: readonly number[]): number {
  return first - second
}

function describeSound(sound: Sound): string {
  const { peak, beginsSeconds, endsSeconds, riseSeconds, steepest, levels } = sound
  const rms = [0, 1, 2, 3, 4, 5, 6, 7].map(at => (20 * Math.log10(rmsBetween(sound, at, at + 1))).toFixed(1))
  return [
    `peak ${peak.toFixed(3)}, from ${beginsSeconds.toFixed(3)} to ${endsSeconds.toFixed(2)} s`,
    `half as loud after ${(riseSeconds * 1000).toFixed(0)} ms, steepest ${steepest.toFixed(4)}`,
    `RMS of each second ${rms.join(' ')} dB, ${swells(sound, 0.2, 6)} swells`,
    `partials and between ${levels.map(level => level.toFixed(0)).join(' ')} dB`,
  ].join('; ')
}
