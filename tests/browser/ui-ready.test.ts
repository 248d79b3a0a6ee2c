import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { asideWords } from '../../src/ui/ready-aside-words.ts'
import { words } from '../../src/ui/words.ts'
import { until } from './harness/until.ts'
import { type GalleryPage, openGallery } from './ui/gallery-page.ts'

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
const FINDINGS = Object.keys(asideWords.findings) as (keyof typeof asideWords.findings)[]

let room: GalleryPage

beforeAll(async () => {
  room = await openGallery()
})

afterAll(() => room?.close())

beforeEach(() => room.open({ screen: 'ready' }))

/** What was asked for, but for the look at one's own sound that unfolding asks for (ui-voice.test.ts). */
const asked = async () =>
  (await room.requests()).filter(one => !('kind' in one && one.kind === 'sound-check'))
const isOpen = () => room.page.$eval('>>> ready-aside >>> details', one => (one as HTMLDetailsElement).open)

describe('before the seat', () => {
  test('[U77] the connection is looked at only when somebody asks for it, and only once at a time', async () => {
    await until(async () => !(await isOpen()), 'the aside is there, and folded')
    expect(await room.has(asideWords.check)).toBe(false)
    await room.press(asideWords.title)
    await room.press(asideWords.check)
    expect(await asked()).toEqual([{ kind: 'check-connection' }])
    await room.show('ready-checking')
    expect(await isOpen()).toBe(true)
    expect(await room.has(asideWords.checking)).toBe(true)
    await room.press(asideWords.checkAgain)
    expect((await asked()).length).toBe(1)
  })

  test('[U77] what was found is said in one sentence, and the seat stays free whatever it is', async () => {
    await room.press(asideWords.title)
    for (const finding of FINDINGS) {
      await room.show(`ready-${finding}`)
      const found = (await room.texts()).filter(text => Object.values(asideWords.findings).includes(text))
      expect(found).toEqual([asideWords.findings[finding]])
    }
    await room.press('Sit down')
    expect(await asked()).toEqual([{ kind: 'enter' }])
  })

  test('[U77] a microphone that was not allowed, or is not there, is named with what helps', async () => {
    await room.show('ready-refused')
    await room.press(asideWords.title)
    expect(await room.has(asideWords.microphone.refused ?? '')).toBe(true)
    await room.show('ready-listening')
    expect(await room.has(asideWords.microphone.none ?? '')).toBe(false)
  })

  test('[U222] the light that answers a voice is drawn in the system’s few colours as well', async () => {
    const session = await room.page.createCDPSession()
    await session.send('Emulation.setEmulatedMedia', {
      features: [{ name: 'forced-colors', value: 'active' }],
    })
    const light = await room.page.$eval('>>> ready-seat >>> .light', one => {
      const { backgroundImage, forcedColorAdjust } = getComputedStyle(one, '::after')
      return { isForced: matchMedia('(forced-colors: active)').matches, backgroundImage, forcedColorAdjust }
    })
    await session.detach()
    expect(light.isForced).toBe(true)
    expect(light.backgroundImage).toContain('radial-gradient')
    expect(light.forcedColorAdjust).toBe('none')
  })

  test('[U78] hiding is offered only where there is a relay, and is told when it cannot work', async () => {
    await room.press(asideWords.title)
    expect(await room.has(asideWords.hide)).toBe(false)
    await room.show('ready-can-hide')
    await room.press(asideWords.hide)
    await room.show('ready-hidden')
    await room.press(asideWords.hide)
    expect(await asked()).toEqual([
      { kind: 'hide-address', on: true },
      { kind: 'hide-address', on: false },
    ])
    expect(await room.has(asideWords.hidingFails)).toBe(false)
    await room.show('ready-cannot-hide')
    expect(await room.has(asideWords.hidingFails)).toBe(true)
  })

  test('[U146] the browser’s question holds up nobody who only listens, and nobody else for long', async () => {
    await room.show('asking')
    await room.press(words.you.go)
    expect(await asked()).toEqual([])
    await room.press(words.you.listening)
    expect(await room.has(words.you.asking)).toBe(false)
    await room.press(words.you.go)
    expect(await asked()).toEqual([{ kind: 'introduce', name: 'Sam', way: 'listening' }])
    await room.press(words.you.voice)
    await room.show('asking-long')
    expect(await room.has(words.you.stillAsking)).toBe(true)
    await room.press(words.you.go)
    expect((await asked()).at(-1)).toEqual({ kind: 'introduce', name: 'Sam', way: 'voice' })
    await room.show('ready-asking')
    expect(await room.has(words.you.stillAsking)).toBe(true)
    expect(await room.has(words.ready.tryAgain)).toBe(false)
  })

  test('[U147] a server that is away is named, and whoever waits in any way can turn back', async () => {
    await room.show('ready-unreachable')
    expect(await room.has(words.welcome.company.unreachable)).toBe(true)
    expect(await room.has(words.ready.step.waiting)).toBe(false)
    for (const screen of ['ready-unreachable', 'ready-waiting', 'ready-knocking'] as const) {
      await room.show(screen)
      await room.press(words.ready.turnBack)
    }
    expect(await asked()).toEqual(Array(3).fill({ kind: 'turn-back' }))
  })

  test.each(['dark', 'light'] as const)(
    '[U79] with all of it open an audit finds nothing serious by %s',
    async scheme => {
      await room.open({ scheme, screen: 'ready-can-hide' })
      await room.page.evaluate(AXE)
      await room.press(asideWords.title)
      for (const screen of [
        'ready-refused',
        'ready-can-hide',
        'ready-sound',
        'ready-cannot-hide',
        ...FINDINGS.map(one => `ready-${one}`),
      ]) {
        await room.show(screen)
        expect(await serious(), screen).toEqual([])
        expect(await smallest(), screen).toBeGreaterThanOrEqual(44)
      }
    },
  )
})

function serious(): Promise<string[]> {
  return room.page.evaluate(async () => {
    const { axe } = window as unknown as { axe: typeof import('axe-core') }
    const { violations } = await axe.run(document, { resultTypes: ['violations'] })
    return violations
      .filter(one => /serious|critical/.test(one.impact ?? ''))
      .map(one => `${one.id} ${one.help}`)
  })
}

/** The least height of what can be pressed before the seat, in pixels. */
function smallest(): Promise<number> {
  return room.page.evaluate(() => {
    const aside = window.room.shadowRoot
      ?.querySelector('ready-seat')
      ?.shadowRoot?.querySelector('ready-aside')
    const all = [...(aside?.shadowRoot?.querySelectorAll('button, summary, label') ?? [])]
    return Math.min(...all.map(one => one.getBoundingClientRect().height))
  })
}
