import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import type { ConsoleMessage, ElementHandle, Page, Viewport } from 'puppeteer-core'
import {
  type BrowserKind,
  type BrowserWishes,
  launchBrowser,
  type MicrophonePermission,
  type OwnBrowser,
} from './browsers.ts'
import { installFinder, type Wanted } from './finder-in-page.ts'
import { audiblePitches, createProbe, isPitch, type Probe, type Sound } from './probe.ts'
import { descendants, type Process, signal } from './processes.ts'
import { HOME } from './room-house.ts'
import { createTraffic, type Traffic } from './traffic.ts'
import { type Patience, until } from './until.ts'
import { readViolation, tellViolations } from './violations.ts'

export interface PersonWishes extends BrowserWishes {
  /** Chromium unless said. */
  readonly browser?: BrowserKind
  readonly viewport?: Viewport
}

/** Roles of what a person presses. */
const PRESSABLE = [
  'button',
  'link',
  'menuitem',
  'menuitemradio',
  'tab',
  'switch',
  'checkbox',
  'radio',
  'option',
]
const FILLABLE = ['textbox', 'searchbox', 'spinbutton']
const CHOOSABLE = ['radio', 'checkbox', 'switch', 'option', 'menuitemradio']
/** Long enough to stand out in processor time that is counted in hundredths of a second. */
const SPIN_MS = 250

/** A person at a device of their own. What they do goes through real mouse and keyboard events. */
export class Person {
  readonly name: string
  /** Errors of the page and of its console, since this person arrived. */
  readonly complaints: string[] = []
  /** What the page's Content-Security-Policy forbade it; whoever has any cannot go home without an error. */
  readonly violations: string[] = []
  #own: OwnBrowser
  readonly #isGuest: boolean
  #desk: Desk
  #crashed = false

  /** Starts a browser of their own for this person. */
  static async arrive(name: string, wishes: PersonWishes = {}): Promise<Person> {
    const { browser: kind = 'chromium', viewport, ...rest } = wishes
    const own = await launchBrowser(kind, rest)
    const page = (await own.browser.pages())[0] ?? (await own.browser.newPage())
    if (viewport) await page.setViewport(viewport)
    return new Person(name, own, await createDesk(page, kind), false)
  }

  private constructor(name: string, own: OwnBrowser, desk: Desk, isGuest: boolean) {
    this.name = name
    this.#own = own
    this.#isGuest = isGuest
    this.#desk = desk
    this.#listenTo(desk.page)
  }

  get kind(): BrowserKind {
    return this.#own.kind
  }

  get page(): Page {
    return this.#desk.page
  }

  get probe(): Probe {
    return this.#desk.probe
  }

  get traffic(): Traffic {
    return this.#desk.traffic
  }

  /** The folder of the browser's profile on the disk. */
  get profile(): string {
    return this.#own.profile
  }

  get browserPid(): number {
    return this.#own.pid
  }

  /** Goes to an address; after a crash, in a new tab. */
  async open(url: string): Promise<void> {
    if (this.#crashed) {
      this.#desk = await createDesk(await this.#own.browser.newPage(), this.kind)
      this.#listenTo(this.page)
      this.#crashed = false
    }
    await this.page.goto(url, { waitUntil: 'load' })
  }

  /** The same person at a second tab of the same browser. */
  async openSecondTab(): Promise<Person> {
    const page = await this.#own.browser.newPage()
    return new Person(`${this.name} in a second tab`, this.#own, await createDesk(page, this.kind), true)
  }

  /**
   * Presses what has this name, as soon as it is there, enabled, and nothing lies over it. A dock that changes between
   * the look and the press takes no tap: whoever sees that nothing was pressed looks again.
   */
  async press(name: string | RegExp, patience?: Patience): Promise<void> {
    for (;;) {
      const target = await this.#reach(PRESSABLE, name, patience)
      const press = await target.evaluateHandle(element => {
        const heard = { isMet: false }
        const meet = () => {
          heard.isMet = true
        }
        element.addEventListener('click', meet, { once: true, capture: true })
        return heard
      })
      try {
        await target.click()
      } catch (error) {
        if (!/detached|not clickable/i.test(String(error))) throw error
      }
      const isMet = await press.evaluate(({ isMet }) => isMet).catch(() => true) // that page has gone: this press led away
      if (isMet) return
    }
  }

  /** Writes into the field of this name, in place of what stood there. */
  async fill(name: string | RegExp, text: string, patience?: Patience): Promise<void> {
    const target = await this.#reach(FILLABLE, name, patience)
    await target.click()
    await target.evaluate(field => (field as HTMLInputElement).select())
    if (text === '') await this.page.keyboard.press('Backspace')
    else await this.page.keyboard.type(text)
  }

  /** Chooses one of several, or ticks a box. */
  async choose(name: string | RegExp, patience?: Patience): Promise<void> {
    const target = await this.#reach(CHOOSABLE, name, patience)
    await target.click()
  }

  /** Whether something of this name can be pressed now. */
  async canPress(name: string | RegExp): Promise<boolean> {
    const wanted = toWanted(PRESSABLE, name)
    return this.page.evaluate(asked => {
      const found = listeningRoomFinder.find(asked)
      return found !== null && !listeningRoomFinder.isDisabled(found)
    }, wanted)
  }

  /** All that stands on the screen now. */
  reads(): Promise<string> {
    return this.page.evaluate(() => listeningRoomFinder.text())
  }

  /** Every control on the screen, as `role "name"`. */
  controls(): Promise<string[]> {
    return this.page.evaluate(() => listeningRoomFinder.controls())
  }

  /** Waits until this stands on the screen. */
  async sees(text: string | RegExp, patience?: Patience): Promise<void> {
    await this.#waits(`${this.name} sees ${text}`, async () => holds(await this.reads(), text), patience)
  }

  /** Waits until this no longer stands on the screen. */
  async seesNoMore(text: string | RegExp, patience?: Patience): Promise<void> {
    await this.#waits(
      `${this.name} no longer sees ${text}`,
      async () => !holds(await this.reads(), text),
      patience,
    )
  }

  /** Every sound in this person's page; see `Probe.sounds`. */
  sounds(pitches?: readonly number[]): Promise<Sound[]> {
    return this.probe.sounds(pitches)
  }

  /** Waits until exactly one pitch reaches this person's loudspeaker, and it is this one. */
  async hearsOnly(hz: number, patience?: Patience): Promise<void> {
    let last: number[] = []
    await until(
      async () => {
        last = audiblePitches(await this.sounds())
        return last.length === 1 && isPitch(last[0] ?? null, hz)
      },
      () => `${this.name} hears ${hz} Hz and nothing else, but [${last}]`,
      patience,
    )
  }

  /** Waits until nothing reaches this person's loudspeaker. */
  async hearsNothing(patience?: Patience): Promise<void> {
    let last: number[] = []
    await until(
      async () => {
        last = audiblePitches(await this.sounds())
        return last.length === 0
      },
      () => `${this.name} hears nothing, but [${last}]`,
      patience,
    )
  }

  /** Allows or takes back the microphone, as in the browser's own menu; taking it back ends a running track. Chromium. */
  setMicrophonePermission(setting: MicrophonePermission): Promise<void> {
    return this.#own.setMicrophonePermission(setting)
  }

  /** The tab dies as in a crash: no `pagehide`, no farewell. Of a SIGSEGV the browser may write a report. */
  async killRenderer(by: 'SIGKILL' | 'SIGSEGV' = 'SIGKILL'): Promise<void> {
    const { pid } = await this.#renderer()
    this.#crashed = true
    signal(pid, by)
  }

  /** The whole browser dies, with all its tabs. */
  killBrowser(): Promise<void> {
    this.#crashed = true
    return this.#own.kill()
  }

  /** Starts the browser again that was killed; it brings back its tabs, and this person looks at the one of this address. */
  async startAgain(url: string): Promise<void> {
    const { kind, profile } = this.#own
    this.#own = await launchBrowser(kind, { profile })
    const page = await until(
      async () => (await this.#own.browser.pages()).find(one => one.url().startsWith(url)),
      `${this.name}'s browser brings back ${url}`,
    )
    await page.bringToFront() // nothing can be pressed in a tab that lies behind another
    this.#desk = await createDesk(page, kind)
    this.#listenTo(page)
    await page.evaluate(installFinder)
    this.#crashed = false
  }

  /** The tab stands still, its sound too, until the returned function is called: as on a device that sleeps. */
  async stopPage(): Promise<() => void> {
    const { pid } = await this.#renderer()
    signal(pid, 'SIGSTOP')
    return () => void signal(pid, 'SIGCONT')
  }

  /** No packet goes out or comes in, and no error tells the page: as in a tunnel. Chromium. */
  freezeNetwork(): void {
    this.#signalNetwork('SIGSTOP')
  }

  thawNetwork(): void {
    this.#signalNetwork('SIGCONT')
  }

  /** Keeps a picture in test-output/screens. */
  async screenshot(name: string): Promise<string> {
    const folder = join(HOME, 'test-output/screens')
    mkdirSync(folder, { recursive: true })
    const path = join(folder, `${name}.png`)
    await this.page.screenshot({ path: path as `${string}.png` })
    return path
  }

  /** Closes the tab as a person would: the page may say farewell. */
  async closeTab(): Promise<void> {
    await this.page.close({ runBeforeUnload: false })
  }

  /** Goes home: browser, profile and fake microphone are gone afterwards. Safe to call twice. */
  async close(): Promise<void> {
    if (!this.#isGuest) await this.#own.close()
    else if (!this.page.isClosed()) await this.closeTab()
    const violations = this.violations.splice(0)
    if (violations.length > 0)
      throw new Error(`${this.name}'s page broke its policy: ${violations.join(', ')}`)
  }

  async #renderer(): Promise<Process> {
    const before = new Map(this.#renderers().map(({ pid, cpuMs }) => [pid, cpuMs]))
    // No browser tells which process draws which page in a way that the other has, too: the one that works now is it.
    await this.page.evaluate(forMs => {
      for (const start = performance.now(); performance.now() < start + forMs; );
    }, SPIN_MS)
    const worked = ({ pid, cpuMs }: Process) => cpuMs - (before.get(pid) ?? cpuMs)
    const [renderer] = this.#renderers().sort((a, b) => worked(b) - worked(a))
    if (!renderer || worked(renderer) <= 0) throw new Error(`${this.name}'s tab has no process to be found.`)
    return renderer
  }

  #renderers(): Process[] {
    const isRenderer = this.kind === 'chromium' ? /--type=renderer/ : /-isForBrowser .* tab$/
    return descendants(this.#own.pid).filter(({ command }) => isRenderer.test(command))
  }

  // Whoever holds the piece is asked whether to leave; a person here means it, unless a test says otherwise.
  #listenTo(page: Page): void {
    page.on('dialog', dialog => {
      if (page.listenerCount('dialog') === 1) void dialog.accept()
    })
    page.on('pageerror', error => this.complaints.push(String(error)))
    page.on('console', (message: ConsoleMessage) => {
      const text = message.text()
      if (message.type() === 'error') this.complaints.push(text)
      const violation = readViolation(text)
      if (violation !== null) this.violations.push(violation)
    })
  }

  #signalNetwork(name: 'SIGSTOP' | 'SIGCONT'): void {
    const network = descendants(this.#own.pid).filter(({ command }) =>
      /network\.mojom\.NetworkService/.test(command),
    )
    if (network.length === 0) throw new Error(`${this.name}'s browser has no network process of its own.`)
    for (const { pid } of network) signal(pid, name)
  }

  async #waits(what: string, fact: () => Promise<boolean>, patience?: Patience): Promise<void> {
    try {
      await until(fact, what, patience)
    } catch (error) {
      throw new Error(`${(error as Error).message}\n${await this.#describeScreen()}`)
    }
  }

  async #reach(
    roles: readonly string[],
    name: string | RegExp,
    patience?: Patience,
  ): Promise<ElementHandle<HTMLElement>> {
    const wanted = toWanted(roles, name)
    const look = async () => {
      const handle = await this.page.evaluateHandle(asked => {
        const found = listeningRoomFinder.find(asked)
        return found && !listeningRoomFinder.isDisabled(found) ? listeningRoomFinder.pressable(found) : null
      }, wanted)
      return handle.asElement() as ElementHandle<HTMLElement> | null
    }
    try {
      return await until(look, `${this.name} finds ${name} to press or fill`, patience)
    } catch (error) {
      throw new Error(`${(error as Error).message}\n${await this.#describeScreen()}`)
    }
  }

  async #describeScreen(): Promise<string> {
    if (this.#crashed) return 'The tab has crashed.'
    try {
      return `On the screen: ${await this.reads()}\nControls: ${(await this.controls()).join(', ')}`
    } catch (error) {
      return `The screen cannot be read: ${error}`
    }
  }
}

/** A tab with all that watches it. */
interface Desk {
  readonly page: Page
  readonly probe: Probe
  readonly traffic: Traffic
}

async function createDesk(page: Page, kind: BrowserKind): Promise<Desk> {
  const probe = await createProbe(page)
  await page.evaluateOnNewDocument(installFinder)
  await tellViolations(page)
  return { page, probe, traffic: await createTraffic(page, kind === 'chromium') }
}

function toWanted(roles: readonly string[], name: string | RegExp): Wanted {
  if (typeof name === 'string') return { roles, name, flags: null }
  return { roles, name: name.source, flags: name.flags }
}

function holds(screen: string, text: string | RegExp): boolean {
  return typeof text === 'string' ? screen.includes(text.replace(/\s+/g, ' ').trim()) : text.test(screen)
}
