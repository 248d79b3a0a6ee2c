import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type axe from 'axe-core'
import jsQR from 'jsqr'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { LINK } from './ui/circle-screen.ts'
import { type GalleryPage, openGallery } from './ui/gallery-page.ts'

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
/** WCAG 2.5.5, and what a thumb needs. */
const LEAST_TARGET_PX = 44
const CODE = 'A code to scan'
const TICK = 'Keep these choices and this page on this device'
const WHAT = 'Nothing of a circle is kept with them.'

let room: GalleryPage

beforeAll(async () => {
  room = await openGallery()
})

afterAll(() => room?.close())

beforeEach(() => room.open({}))

/** As the page says what was chosen: on its outermost element. */
async function set(name: 'theme' | 'keeping', value: string): Promise<void> {
  await room.page.evaluate(
    (one, to) => {
      document.documentElement.dataset[one] = to
      window.room.redraw()
    },
    name,
    value,
  )
}

async function media(...features: readonly { readonly name: string; readonly value: string }[]) {
  const session = await room.page.createCDPSession()
  await session.send('Emulation.setEmulatedMedia', { features: [...features] })
}

const seen = (selector: string) =>
  room.page.$$eval(`>>> ${selector}`, all => all.filter(one => one.checkVisibility()).length)

/** What axe finds; in forced colours these are the system's own, of which axe knows nothing. */
async function violations(isForced: boolean): Promise<string[]> {
  await room.page.evaluate(AXE)
  return room.page.evaluate(async forced => {
    const judge = (globalThis as unknown as { axe: typeof axe }).axe
    const { violations: found } = await judge.run(document, {
      resultTypes: ['violations'],
      rules: { 'color-contrast': { enabled: !forced } },
    })
    return found.map(({ id, nodes }) => `${id}: ${nodes.map(node => node.html).join(', ')}`)
  }, isForced)
}

/** What of the choices, the code and the ways to share is cut, lies outside the phone, or is too small for a thumb. */
function lost(): Promise<string[]> {
  return room.page.$$eval(
    '>>> :is(own-choices, language-choice, theme-choice, copy-link, link-code) >>> :is(select, label, button, p, svg)',
    (all, least) =>
      all
        .filter(one => one.checkVisibility() && !one.classList.contains('unseen'))
        .flatMap(one => {
          const { left, right, width, height } = one.getBoundingClientRect()
          const isControl = /^(?:select|label|button)$/.test(one.localName)
          const faults = [
            left < -1 || right > document.documentElement.clientWidth + 1 ? 'outside' : '',
            one.scrollWidth > one.clientWidth + 1 && one.localName !== 'svg' ? 'cut' : '',
            isControl && (width < least || height < least) ? 'small' : '',
          ]
          return faults
            .filter(fault => fault !== '')
            .map(fault => `${one.localName} ${one.textContent?.trim()}: ${fault}`)
        }),
    LEAST_TARGET_PX,
  )
}

async function openCode(): Promise<void> {
  await room.sit('listening')
  await room.press('More')
  await room.press(CODE)
  await room.page.waitForSelector('>>> link-code >>> path', { visible: true })
}

/** Reads the code off the screen, as a camera would; null when there is none to be read. */
async function scan(): Promise<string | null> {
  const drawn = await room.page.waitForSelector('>>> link-code >>> svg')
  const picture = await drawn?.screenshot({ encoding: 'base64' })
  const desk = await room.page.browser().newPage()
  const { data, width, height } = await desk.evaluate(async base64 => {
    const bytes = Uint8Array.from(atob(String(base64)), one => one.charCodeAt(0))
    const bitmap = await createImageBitmap(new Blob([bytes]))
    const pen = new OffscreenCanvas(bitmap.width, bitmap.height).getContext('2d')
    pen?.drawImage(bitmap, 0, 0)
    const image = pen?.getImageData(0, 0, bitmap.width, bitmap.height)
    return { data: [...(image?.data ?? [])], width: bitmap.width, height: bitmap.height }
  }, picture)
  await desk.close()
  const read = jsQR(Uint8ClampedArray.from(data), width, height, { inversionAttempts: 'dontInvert' })
  return read?.data ?? null
}

describe('what is chosen of the page', () => {
  test('[U156] stands on the way in and in the sheet; keeping it in the sheet, and at home once something was chosen', async () => {
    expect(await seen('own-choices >>> input')).toBe(0)
    await set('keeping', 'no')
    for (const screen of ['home', 'welcome', 'you', 'ready', 'left', 'farewell']) {
      await room.show(screen)
      expect([screen, await seen('theme-choice >>> select'), await seen('own-choices >>> input')]).toEqual([
        screen,
        1,
        screen === 'home' ? 1 : 0,
      ])
    }
    await room.sit('listening')
    expect(await seen('theme-choice >>> select')).toBe(0)
    await room.press('More')
    expect([await seen('theme-choice >>> select'), await seen('own-choices >>> input')]).toEqual([1, 1])
    expect(await room.has(WHAT)).toBe(true)
  })

  test('[U156] asks for the light that was chosen, and to keep it only when it is ticked; says then what is kept', async () => {
    const select = await room.page.waitForSelector('>>> theme-choice >>> select')
    await set('keeping', 'no')
    const box = await room.page.waitForSelector('>>> own-choices >>> input')
    const isTicked = () => box?.evaluate(one => (one as HTMLInputElement).checked)
    await select?.select('day')
    expect(await isTicked()).toBe(false)
    expect(await room.has(WHAT)).toBe(false)
    await room.press(TICK)
    expect(await room.requests()).toEqual([
      { kind: 'choose-theme', theme: 'day' },
      { kind: 'keep-choices', on: true },
    ])
    await set('keeping', 'yes')
    expect([await isTicked(), await room.has(WHAT)]).toEqual([true, true])
    await set('keeping', 'refused')
    expect([await isTicked(), await room.has('does not let the page keep')]).toEqual([false, true])
  })

  test('[U153] changes the colours of the whole page, whatever the device prefers', async () => {
    const ground = () => room.page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor)
    const night = 'rgb(20, 17, 15)'
    const day = 'rgb(244, 236, 223)'
    for (const scheme of ['dark', 'light'] as const) {
      await room.open({ scheme })
      expect(await ground()).toBe(scheme === 'dark' ? night : day)
      await set('theme', 'evening')
      expect(await ground()).toBe(night)
      await set('theme', 'day')
      expect(await ground()).toBe(day)
    }
  })

  test.each(['evening', 'day', 'forced'] as const)(
    '[U157] axe finds nothing, and a thumb meets each: %s',
    async light => {
      const isForced = light === 'forced'
      await media(
        { name: 'forced-colors', value: isForced ? 'active' : 'none' },
        { name: 'prefers-reduced-motion', value: 'reduce' },
      )
      for (const text of [100, 200]) {
        await room.page.evaluate(percent => {
          document.documentElement.style.fontSize = `${percent}%`
        }, text)
        await set('theme', isForced ? 'device' : light)
        await set('keeping', 'yes')
        for (const screen of ['home', 'welcome', 'no-way']) {
          await room.show(screen)
          expect([text, screen, await violations(isForced), await lost()]).toEqual([text, screen, [], []])
        }
        await openCode()
        expect([text, 'sheet', await violations(isForced), await lost()]).toEqual([text, 'sheet', [], []])
        await room.page.keyboard.press('Escape')
      }
    },
  )
})

describe('the code', () => {
  test.each(['evening', 'day', 'forced'] as const)('[U151] leads to the very link: %s', async light => {
    await media({ name: 'forced-colors', value: light === 'forced' ? 'active' : 'none' })
    await set('theme', light === 'forced' ? 'device' : light)
    await openCode()
    expect(await scan()).toBe(LINK)
    const told = await room.page.$eval('>>> link-code >>> svg', one => one.getAttribute('aria-label'))
    expect(told).toBe('A square code that holds the link of this room.')
    expect(await room.page.evaluate(() => window.refusals)).toEqual([])
  })

  test('[U152] is fetched when somebody looks, and says when it does not arrive', async () => {
    const asked: string[] = []
    await room.page.setRequestInterception(true)
    const keep = (request: import('puppeteer-core').HTTPRequest) => {
      const isCode = /\/qr-[^/]*\.js$/.test(request.url())
      if (isCode) asked.push(request.url())
      void (isCode ? request.abort() : request.continue())
    }
    room.page.on('request', keep)
    await room.open({})
    await room.sit('listening')
    await room.press('More')
    expect(asked).toEqual([])
    await room.press(CODE)
    await room.page.waitForSelector('>>> link-code >>> p[role=status]', { visible: true })
    expect([asked.length, await room.has('The code cannot be drawn just now.')]).toEqual([1, true])
    room.page.off('request', keep)
    await room.page.setRequestInterception(false)
  })
})

describe('the system’s own way to share', () => {
  const SHARE = 'Share the link'

  /** A system that takes what it is given, or refuses it with an error of this name. */
  const systemThat = (refuses: string | null) =>
    room.page.evaluate(name => {
      const given: unknown[] = []
      Object.assign(window, { given })
      Object.defineProperty(navigator, 'share', {
        configurable: true,
        value: async (what: unknown) => {
          given.push(what)
          if (name !== null) throw new DOMException('No.', name)
        },
      })
      window.room.redraw()
    }, refuses)
  const given = () => room.page.evaluate(() => (window as unknown as { given: unknown[] }).given)

  test('[U150] is not offered where there is none; where there is, it is given the link and nothing else', async () => {
    await room.show('welcome')
    expect(await room.has(SHARE)).toBe(false)
    await systemThat(null)
    await room.show('welcome')
    await room.press(SHARE)
    expect(await given()).toEqual([{ url: LINK }])
    expect(await seen('copy-link >>> input')).toBe(0)
    await room.sit('listening')
    await room.press('More')
    expect(await room.has(SHARE)).toBe(true)
  })

  test('[U150] whoever closes it finds all as it was; where it fails the link lies open', async () => {
    await room.show('welcome')
    await systemThat('AbortError')
    await room.press(SHARE)
    expect([(await given()).length, await seen('copy-link >>> input')]).toEqual([1, 0])
    await systemThat('NotAllowedError')
    await room.press(SHARE)
    await room.page.waitForSelector('>>> copy-link >>> input', { visible: true })
    expect(await room.page.$eval('>>> copy-link >>> input', one => one.value)).toBe(LINK)
  })
})
