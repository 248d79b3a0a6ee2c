import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type axe from 'axe-core'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { LANGUAGES, type Language } from '../../src/ui/language.ts'
import { type GalleryPage, openGallery } from './ui/gallery-page.ts'
import { gallery } from './ui/gallery-screens.ts'

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
const NAMES = Object.keys(gallery)
const UNREAD = 'Diese Worte hat noch niemand gelesen'
/** WCAG 2.5.5, and what a thumb needs. */
const LEAST_TARGET_PX = 44
/** As far as a letter may lean out of its line. */
const SLACK_PX = 1

let room: GalleryPage

beforeAll(async () => {
  room = await openGallery()
})

afterAll(() => room?.close())

beforeEach(() => room.open({}))

const speakOn = (language: Language) => room.page.evaluate(one => window.speakOn(one), language)

describe('the choice of a language', () => {
  test('[U129] stands quietly on the way in and in the sheet, each language by its own name', async () => {
    for (const screen of ['home', 'welcome', 'you', 'ready', 'left', 'farewell']) {
      await room.show(screen)
      expect(await namesOffered(), screen).toEqual([Object.values(LANGUAGES)])
    }
    await room.sit('listening')
    expect(await namesOffered()).toEqual([])
    await room.press('More')
    expect(await namesOffered()).toEqual([Object.values(LANGUAGES)])
  })

  test('[U129] asks for the language that was chosen', async () => {
    await room.show('home')
    await choose('ar')
    expect(await room.requests()).toEqual([{ kind: 'choose-language', language: 'ar' }])
  })

  test('[U129] says once, on one screen, that nobody who grew up with the language has read it; of English never', async () => {
    await room.show('home')
    expect(await room.has('native speaker')).toBe(false)
    await speakOn('de')
    expect(await room.has(UNREAD)).toBe(true)
    await room.show('welcome')
    expect(await room.has(UNREAD)).toBe(false)
    await room.show('home')
    await room.show('welcome')
    expect(await room.has(UNREAD)).toBe(false)
    await speakOn('fr')
    expect(await room.has('langue maternelle')).toBe(true)
  })
})

describe('a language that changes', () => {
  test('[U130] is drawn everywhere, and what somebody has open or half written stays', async () => {
    await room.sit('holding')
    await room.press('More')
    await room.press('Name and frame')
    const field = await room.page.waitForSelector('>>> tend-frame >>> kept-field >>> input')
    await field?.type(', our evening')
    await speakOn('de')
    expect(await room.page.$('>>> tend-sheet >>> dialog[open]')).not.toBeNull()
    expect(await field?.evaluate(one => (one as HTMLInputElement).value)).toBe('Thursday circle, our evening')
    expect(await room.focused()).toBe('input')
    expect(await room.has('Name und Rahmen')).toBe(true)
    expect(await room.has('Du hältst den Stein. Dein Mikrofon ruht.')).toBe(true)
    const announced = (await room.announced()).trim() // what was said before it changed
    const left = (await room.texts()).filter(
      one => one !== announced && /\b(the|your|you|piece)\b/i.test(one),
    )
    expect(left).toEqual([])
    await speakOn('en')
    expect(await room.has('You hold the piece. Your microphone is resting.')).toBe(true)
  })

  test('[U130] is no news: whoever hears the page is not told again where the piece is', async () => {
    await room.sit('listening')
    const before = await room.announced()
    await speakOn('de')
    await room.change({ connected: 3 })
    expect(await room.announced()).toBe(before)
  })
})

describe('from right to left', () => {
  test('[U131] everyone sits where they sit in every language: clockwise stays clockwise', async () => {
    await room.page.emulateMediaFeatures([{ name: 'prefers-reduced-motion', value: 'reduce' }]) // nobody glides
    await room.sit('listening')
    const places = await seatPlaces()
    expect(places.length).toBe(5)
    await speakOn('ar')
    expect(await room.page.evaluate(() => document.dir)).toBe('rtl')
    expect(await seatPlaces()).toEqual(places)
  })

  test('[U131] the sheet reads from the right: its title there, what closes it on the left', async () => {
    await room.sit('listening')
    await speakOn('he')
    await room.press('עוד')
    const [title, close] = await room.page.evaluate(() => {
      const sheet = window.room.shadowRoot
        ?.querySelector('listening-circle')
        ?.shadowRoot?.querySelector('tend-sheet')?.shadowRoot
      return ['h2', '.close'].map(one => sheet?.querySelector(one)?.getBoundingClientRect().left ?? 0)
    })
    expect(close).toBeLessThan(title ?? 0)
  })
})

describe('a text in another script', () => {
  test('[U210] as a title it stands where the page begins', async () => {
    await speakOn('ar')
    await room.show('welcome')
    const [title, lead] = await room.page.evaluate(() => {
      const welcome = window.room.shadowRoot?.querySelector('room-welcome')?.shadowRoot
      return ['h1', '.quiet'].map(one => {
        const words = document.createRange()
        words.selectNodeContents(welcome?.querySelector(one) ?? document.body)
        return Math.round(words.getBoundingClientRect().right)
      })
    })
    expect(title).toBeGreaterThan(300)
    expect(Math.abs((title ?? 0) - (lead ?? 0))).toBeLessThanOrEqual(SLACK_PX * 4)
  })

  test('[U210] as a question it is not pushed over where its letters have no slanted hand', async () => {
    await room.page.emulateMediaFeatures([{ name: 'prefers-reduced-motion', value: 'reduce' }])
    await room.sit('prompt-rtl')
    await room.change({ circle: { scene: { prompt: 'ما الذي يبقى معك من هذه الحلقة؟' } } })
    const prompt = await room.page.waitForSelector('>>> seat-map >>> .prompt')
    const drawnAs = async (style: string) => {
      await prompt?.evaluate((one, wish) => {
        ;(one as HTMLElement).style.fontStyle = wish
      }, style)
      return prompt?.screenshot({ encoding: 'base64' })
    }
    const upright = await drawnAs('normal')
    expect((await drawnAs('')) === upright, 'as it stands').toBe(true)
    expect(await prompt?.evaluate(one => getComputedStyle(one).fontStyle)).toBe('italic')
  })
})

describe('in each language', () => {
  test('[U211] the dots of a choice are equally large, however long its words are', async () => {
    await room.sit('listening')
    await speakOn('ar')
    await room.press('المزيد')
    await room.press('الباب')
    const dots = await room.page.$$eval('>>> tend-door >>> input[type=radio]', all =>
      all.map(one => `${one.clientWidth} ${one.clientHeight}`),
    )
    expect(dots.length).toBe(3)
    expect(new Set(dots).size).toBe(1)
  })

  test('[U211] the arrow of a choice stands by the word that is chosen: as wide as its words, not as the longest', async () => {
    await room.show('home')
    const widths: number[] = []
    for (const language of ['ja', 'pt'] as const) {
      await speakOn(language)
      widths.push(await room.page.$eval('>>> language-choice >>> select', one => one.clientWidth))
    }
    expect(widths[0]).toBeLessThan((widths[1] ?? 0) - 8)
  })

  test.each(Object.keys(LANGUAGES) as Language[])(
    '[U132] nothing is wider than a phone, and a thumb meets every control: %s',
    async language => {
      await speakOn(language)
      for (const name of NAMES) {
        await room.show(name)
        expect(await tooWide(), name).toEqual([])
        expect(await smallControls(), name).toEqual([])
      }
    },
  )

  test.each(['de', 'ar'] as const)('[U132] axe finds nothing: %s', async language => {
    await room.page.emulateMediaFeatures([{ name: 'prefers-reduced-motion', value: 'reduce' }])
    await speakOn(language)
    await room.page.evaluate(AXE)
    for (const name of ['home', 'welcome', 'you', 'ready', 'listening', 'holding', 'guarding', 'farewell']) {
      await room.show(name)
      expect(await violations(), name).toEqual([])
    }
  })
})

async function choose(language: Language): Promise<void> {
  const select = await room.page.waitForSelector('>>> language-choice >>> select')
  await select?.select(language)
}

/** What each choice that is drawn offers. */
function namesOffered(): Promise<string[][]> {
  return room.page.$$eval('>>> language-choice >>> select', all =>
    all
      .filter(one => one.checkVisibility())
      .map(one => [...(one as HTMLSelectElement).options].map(each => each.text)),
  )
}

function seatPlaces(): Promise<string[]> {
  return room.page.$$eval('>>> seat-map >>> li .face', all =>
    all.map(one => {
      const { left, top } = one.getBoundingClientRect()
      return `${Math.round(left)} ${Math.round(top)}`
    }),
  )
}

function tooWide(): Promise<string[]> {
  return room.page.evaluate(slack => {
    const { scrollWidth, clientWidth } = document.documentElement
    const found = scrollWidth > clientWidth ? [`the page: ${scrollWidth} in ${clientWidth}`] : []
    const walk = (root: ParentNode): void => {
      for (const one of root.querySelectorAll('*')) {
        if (one.shadowRoot) walk(one.shadowRoot)
        if (!/^(button|summary|h1|h2|p|select|label)$/.test(one.localName) || !one.checkVisibility()) continue
        if (one.classList.contains('unseen') || one.closest('svg')) continue
        const { left, right, width } = one.getBoundingClientRect()
        if (width > 2 && (left < -slack || right > clientWidth + slack))
          found.push(`${one.localName}: ${one.textContent?.trim()}`)
      }
    }
    walk(document)
    return found
  }, SLACK_PX)
}

function smallControls(): Promise<string[]> {
  return room.page.$$eval(
    '>>> :is(button, summary, select)',
    (all, least) =>
      all
        .filter(one => one.checkVisibility())
        .map(one => ({ one, box: one.getBoundingClientRect() }))
        .filter(({ box }) => box.width < least || box.height < least)
        .map(({ one }) => one.textContent?.trim() ?? ''),
    LEAST_TARGET_PX,
  )
}

async function violations(): Promise<string[]> {
  return room.page.evaluate(async () => {
    const judge = (globalThis as unknown as { axe: typeof axe }).axe
    const { violations: found } = await judge.run()
    return found.map(({ id, nodes }) => `${id}: ${nodes.map(node => node.target.join(' ')).join(', ')}`)
  })
}
