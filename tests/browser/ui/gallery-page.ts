import { mkdtempSync, rmSync } from 'node:fs'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import puppeteer, { type Page } from 'puppeteer-core'
import { build, preview } from 'vite'
import { setSecurityHeaders } from '../../../src/server/headers.ts'
import { HOME } from '../harness/room-house.ts'
import { readViolation, tellViolations } from '../harness/violations.ts'
import type { CircleChange } from './circle-screen.ts'

/** The gallery in a browser, and what a person can do in it. */
export interface GalleryPage {
  readonly page: Page
  /** Opens it anew, on a phone. */
  open(wishes: { readonly scheme?: 'dark' | 'light'; readonly screen?: string }): Promise<void>
  /** Shows a screen and waits until it is drawn and laid out. */
  show(name: string, seats?: number): Promise<void>
  /** Lets the circle that is shown go on: what is different from now on. */
  change(change: CircleChange): Promise<void>
  /** Folds the first words of a circle, if they stand there. */
  fold(): Promise<void>
  /** Shows a circle as somebody sees it who has read its first words. */
  sit(name: string): Promise<void>
  /** Whatever is drawn and can be read, one piece of text each. */
  texts(): Promise<string[]>
  /** Whether this can be read somewhere. */
  has(text: string): Promise<boolean>
  /** Presses the control of exactly this name, as assistive technology knows it. */
  press(name: string): Promise<void>
  tabTo(selector: string): Promise<void>
  /** The tag of whatever has the focus, through every shadow root. */
  focused(): Promise<string | undefined>
  /** Every request that went up since it was opened. */
  requests(): Promise<object[]>
  /** What is said to whoever hears the page. */
  announced(): Promise<string>
  close(): Promise<void>
}

/** Opens a browser on a server of its own; both end with `close`. */
export async function openGallery(): Promise<GalleryPage> {
  const house = await openGalleryHouse()
  const browser = await puppeteer.launch({
    executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
    args: ['--no-sandbox', '--headless=new', '--disable-gpu'],
  })
  const page = await browser.newPage()
  const violations: string[] = []
  await tellViolations(page)
  page.on('console', message => {
    const violation = readViolation(message.text())
    // What a test itself tries in the page comes from no file of the page.
    if (violation?.includes(house.url)) violations.push(violation)
  })

  const show = async (name: string, seats = 5) => {
    await page.evaluate((one, count) => window.show(one, { seats: count }), name, seats)
    await drawn(page)
  }
  const fold = async () => {
    await (await page.$('>>> .greeting button'))?.click()
    await drawn(page)
  }

  return {
    page,
    show,
    fold,
    async sit(name) {
      await show(name)
      await fold()
    },
    texts: () => page.evaluate(readTexts),
    has: async text => (await page.evaluate(readTexts)).some(one => one.includes(text)),
    async open({ scheme = 'dark', screen = 'home' }) {
      await page.setViewport({ width: 390, height: 844 })
      await page.emulateMediaFeatures([
        { name: 'prefers-color-scheme', value: scheme },
        { name: 'prefers-reduced-motion', value: 'no-preference' },
      ])
      await page.goto(`${house.url}tests/browser/ui/gallery.html?screen=${screen}`)
      await page.waitForSelector('[data-drawn]')
    },
    async change(change) {
      await page.evaluate(one => window.change(one as CircleChange), change as object)
      await drawn(page)
    },
    async press(name) {
      const control = await page.waitForSelector(`aria/${name}`, { timeout: 5_000 })
      // A dock that has just changed takes no press yet.
      await page.waitForFunction(one => one && getComputedStyle(one).pointerEvents !== 'none', {}, control)
      await control?.click()
    },
    async tabTo(selector) {
      for (let tabs = 0; tabs < 12; tabs++) {
        await page.keyboard.press('Tab')
        if (await page.evaluate(deepFocusMatches, selector)) return
      }
      throw new Error(`The keyboard does not reach ${selector}.`)
    },
    focused: () =>
      page.evaluate(() => {
        let at = document.activeElement
        while (at?.shadowRoot?.activeElement) at = at.shadowRoot.activeElement
        return at?.localName
      }),
    requests: () => page.evaluate(() => window.requests),
    announced: () => page.$eval('>>> quiet-announcer >>> [aria-live=polite]', one => one.textContent ?? ''),
    async close() {
      await browser.close()
      await house.close()
      if (violations.length > 0) throw new Error(`The gallery broke the policy: ${violations.join(', ')}`)
    },
  }
}

/** Builds the gallery as the room is built, since a page of two files opens much sooner than one of two hundred. */
async function openGalleryHouse(): Promise<{ readonly url: string; close(): Promise<void> }> {
  const outDir = mkdtempSync(join(tmpdir(), 'gallery-'))
  const shared = { root: HOME, configFile: false, logLevel: 'error' } as const
  const input = join(import.meta.dirname, 'gallery.html')
  await build({
    ...shared,
    build: {
      outDir,
      target: 'es2022',
      assetsInlineLimit: 0,
      modulePreload: false,
      minify: false,
      rolldownOptions: { input },
    },
  })
  const server = await preview({
    ...shared,
    build: { outDir },
    preview: { port: 0, host: 'localhost', headers: headersOfOurServer() },
  })
  return {
    url: server.resolvedUrls?.local[0] ?? '',
    async close() {
      await server.close()
      rmSync(outDir, { recursive: true, force: true })
    },
  }
}

function headersOfOurServer(): Record<string, string> {
  const headers: Record<string, string> = {}
  const response = {
    setHeader(name: string, value: string) {
      headers[name] = value
    },
  }
  setSecurityHeaders({ headers: {} } as IncomingMessage, response as unknown as ServerResponse)
  return headers
}

/** Waits until what is shown is laid out: the seats are measured, placed, and measured again. */
async function drawn(page: Page): Promise<void> {
  await page.evaluate(async () => {
    for (let frame = 0; frame < 4; frame++) await new Promise(requestAnimationFrame)
  })
}

function deepFocusMatches(selector: string): boolean {
  let at = document.activeElement
  while (at?.shadowRoot?.activeElement) at = at.shadowRoot.activeElement
  return at?.matches(selector) ?? false
}

function readTexts(): string[] {
  const found: string[] = []
  const walk = (node: Node): void => {
    if (node instanceof Text && node.data.trim() !== '') found.push(node.data.trim())
    if (node instanceof HTMLElement && !node.checkVisibility({ visibilityProperty: true })) return
    const inside = (node instanceof Element && node.shadowRoot) || node
    for (const child of inside.childNodes) if (!(child instanceof HTMLStyleElement)) walk(child)
  }
  walk(document.body)
  return found
}
