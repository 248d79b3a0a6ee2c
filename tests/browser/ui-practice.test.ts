import { readFileSync } from 'node:fs'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { until } from './harness/until.ts'
import { type CircleChange, idOf } from './ui/circle-screen.ts'
import { type GalleryPage, openGallery } from './ui/gallery-page.ts'

let room: GalleryPage

beforeAll(async () => {
  room = await openGallery()
})

afterAll(() => room?.close())

beforeEach(() => room.open({}))

describe('a room as it opens', () => {
  test('[U38] shows a listener the circle, one sentence, Bell, Step out and More, and nothing else', async () => {
    await room.sit('opening')
    const seats = ['Sam', 'you', 'Jo', 'Ana', 'holding', 'Lev', 'next', 'Mira', 'then']
    const initials = ['S', 'J', 'A', 'L', 'M']
    const unseen = [',', 'passes to you', 'you pass to'] // said with the seats to whoever hears the page
    const said = (await room.texts()).filter(one => ![...seats, ...initials, ...unseen].includes(one))
    expect(said).toEqual([
      'A listening circle',
      '⋯',
      'Ana holds the piece.',
      'Bell',
      'Step out',
      'More',
      'Ana holds the piece.', // for the ear, in the one polite region
    ])
  })

  test('[U55] the sheet comes after the circle; whoever wants it before gets it as soon as it is there', async () => {
    const source = readFileSync(new URL('../../src/ui/listening-circle.ts', import.meta.url), 'utf8')
    expect(source).not.toMatch(/import (?!type)[^(].*tend-/)
    const { page } = room
    await page.setRequestInterception(true)
    const waiting: (() => void)[] = []
    const hold = (request: { url(): string; continue(): Promise<void> }) => {
      if (request.url().includes('tend-sheet')) waiting.push(() => void request.continue())
      else void request.continue()
    }
    page.on('request', hold)
    try {
      await room.open({ screen: 'listening' })
      await until(() => waiting.length > 0, 'the sheet is on its way')
      await room.press('More')
      expect(await page.$('>>> dialog[open]')).toBeNull()
      for (const go of waiting) go()
      await until(() => page.$('>>> dialog[open]'), 'the sheet is open')
    } finally {
      page.off('request', hold)
      await page.setRequestInterception(false)
    }
  })
})

describe('the bell', () => {
  test('[U43] asks before it rings; one that rests stays, and says why in a line', async () => {
    await room.sit('listening')
    await room.press('Bell')
    expect(
      await room.has('Ring for a minute of quiet? Everyone pauses, and the holder keeps the piece.'),
    ).toBe(true)
    await room.press('Not now')
    await room.change({ circle: { scene: { quietSeconds: 120 } } })
    await room.press('Bell')
    expect(await room.has('Ring for two minutes of quiet?')).toBe(true)
    await room.change({ circle: { may: { ring: false } } }) // somebody else rang at this moment
    expect(await room.page.$('>>> dialog[open]')).toBeNull()
    await room.press('Bell')
    expect(await room.page.$('>>> dialog[open]')).toBeNull()
    expect(await room.has('The bell has just rung.')).toBe(true)
    expect(await room.announced()).toBe('The bell has just rung.')
    await room.change({ circle: { may: { ring: true } } })
    expect((await room.texts()).filter(one => one.includes('just rung'))).toHaveLength(1) // the ear's alone
    expect(await room.requests()).toEqual([])
  })

  test('[U43] in a silence the light is soft, and there is a sentence, Step out and More', async () => {
    await room.sit('prompt')
    await room.change({ circle: { scene: { isQuiet: true }, candle: 3 }, tidings: [{ kind: 'agreements' }] })
    expect(await room.has('What did it take')).toBe(false)
    expect(await room.has('have changed')).toBe(false)
    expect(await room.has('candle')).toBe(false)
    const buttons = await room.page.$$eval('>>> circle-dock >>> button', all =>
      all.map(one => one.textContent?.trim()),
    )
    expect(buttons).toEqual(['Step out', 'More'])
    expect(await room.page.$eval('>>> .light', one => one.classList.contains('soft'))).toBe(true)
  })

  test('[U44] after it the holder goes on, in this turn and in no other', async () => {
    await room.sit('holding')
    await room.change({ circle: { scene: { isQuiet: true } } })
    await room.change({ circle: { scene: { isQuiet: false } } })
    expect(await room.has('You hold the piece. Your microphone is resting.')).toBe(true)
    await room.press('Go on')
    expect(await room.requests()).toEqual([{ kind: 'open-microphone' }])
    await room.show('holding')
    const piece = { at: 'held', key: 'another', era: 0, epoch: 2, holder: idOf(0), contested: false } as const
    await room.change({ circle: { piece } })
    expect(await room.has('Speak')).toBe(true)
  })
})

describe('the agreements again', () => {
  test('[U46] take the whole screen and the focus, and give them back', async () => {
    await room.sit('listening')
    await room.show('reading')
    await room.change({ circle: { version: 'another' } })
    expect(await room.focused()).toBe('h2')
    expect(await room.has('The agreements have changed. Please read them again.')).toBe(true)
    expect(await room.page.$('>>> seat-map')).toBeNull()
    await room.show('listening')
    expect(await room.focused()).toBe('h1')
  })

  test('[U214] have the light of the way in, and none in a silence', async () => {
    await room.show('welcome')
    const onTheWay = await room.page.evaluate(() => getComputedStyle(window.room).backgroundImage)
    const light = () =>
      room.page.$eval('>>> agreements-again', one => getComputedStyle(one, '::before').backgroundImage)
    await room.show('reading')
    expect(onTheWay).toContain('radial-gradient')
    expect(await light()).toBe(onTheWay)
    await room.change({ circle: { scene: { isQuiet: true } } })
    const [lit, ground] = (await light()).match(/rgba?\([^)]*\)/g) ?? []
    expect(lit).toBe(ground)
  })

  test('[U46] consent is to the version that is shown; a press that began on another one does not count', async () => {
    await room.show('reading')
    const button = await room.page.waitForSelector('aria/I agree to these')
    const box = await button?.boundingBox()
    await room.page.mouse.move((box?.x ?? 0) + 20, (box?.y ?? 0) + 20)
    await room.page.mouse.down()
    await room.change({ circle: { version: 'another' } })
    await room.page.mouse.up()
    expect(await room.requests()).toEqual([])
    expect(await room.focused()).toBe('h2')
    await room.press('I agree to these')
    expect(await room.requests()).toEqual([{ kind: 'consent', version: 'another' }])
  })

  test('[U46] whoever took their consent back is not told that anything has changed', async () => {
    await room.sit('listening')
    const { version } = await room.page.evaluate(() => {
      if (window.room.screen?.at !== 'circle') throw new Error('A circle is shown.')
      return { version: window.room.screen.circle.version }
    })
    await room.show('reading')
    await room.change({ circle: { version } })
    expect(await room.has('Please read them again, in your own time.')).toBe(true)
  })
})

describe('quiet words', () => {
  test('[U49] the guardian answers with one line to whoever needs someone, and folds what was said', async () => {
    await room.show('quietly-needed')
    const field = await room.page.waitForSelector('aria/One line to them alone')
    await field?.type('  I am here.  ')
    await room.press('Send it')
    expect(await room.requests()).toEqual([{ kind: 'answer', to: idOf(2), text: 'I am here.' }])
    expect(await field?.evaluate(one => one instanceof HTMLInputElement && one.maxLength)).toBe(280)
  })

  test('[U49] of several who cannot hear one line speaks, without a name, and one press folds it', async () => {
    await room.sit('not-heard')
    expect((await room.texts()).filter(one => one === 'Someone cannot hear you.')).toHaveLength(1)
    expect(await room.has('Jo cannot')).toBe(false)
    await room.press('All right')
    expect(await room.requests()).toEqual([
      { kind: 'fold', key: 'a' },
      { kind: 'fold', key: 'b' },
    ])
  })

  test('[U50] a heart fades at its seat; where less motion is asked for it stands still', async () => {
    await room.sit('hearts')
    const heart = () => room.page.$eval('>>> .heart', one => getComputedStyle(one).animationName)
    expect(await heart()).toBe('fade')
    expect(await room.page.$$('>>> .heart')).toHaveLength(2)
    expect((await room.texts()).filter(one => one.includes('hand on heart'))).toHaveLength(2)
    await room.page.emulateMediaFeatures([{ name: 'prefers-reduced-motion', value: 'reduce' }])
    expect(await heart()).toBe('none')
  })
})

describe('what is told', () => {
  test('[U48] whoever is to be guardian is asked, and nobody else', async () => {
    await room.sit('opening')
    await room.change({ circle: { guardian: { id: idOf(1), offeredTo: idOf(2) } } })
    expect(await room.has('Be the guardian')).toBe(false)
    await room.change({ circle: { guardian: { id: idOf(1), offeredTo: idOf(0) } } })
    expect(await room.has('Jo would like to hand you the guardian’s seat.')).toBe(true)
    await room.press('Be the guardian')
    expect(await room.requests()).toContainEqual({ kind: 'take-guardian' })
  })

  test('[U13] where the dock has just changed no finger meets a button, until it can have been seen', async () => {
    await room.sit('offered-to-me')
    const piece = { at: 'held', key: 'k2', era: 0, epoch: 2, holder: idOf(0), contested: false } as const
    await room.press('Take it')
    // In one go, without waiting for a frame: a slow machine must not turn this moment into a later one.
    const [before, after] = await room.page.evaluate(
      async change => {
        const dock = [...document.querySelectorAll('*')].flatMap(function deep(one): Element[] {
          const inner = [...(one.shadowRoot?.querySelectorAll('*') ?? [])]
          return [...(one.localName === 'circle-dock' ? [one] : []), ...inner.flatMap(deep)]
        })[0]
        const root = dock?.shadowRoot
        const meets = () => {
          const box = root?.querySelector('.primary')?.getBoundingClientRect()
          const at = root?.elementFromPoint((box?.x ?? 0) + 30, (box?.y ?? 0) + 20)
          return at?.closest('button')?.textContent?.trim() ?? null
        }
        const stood = meets()
        window.change(change as CircleChange)
        for (let turn = 0; turn < 100; turn++) await null
        return [stood, meets()]
      },
      { circle: { piece } },
    )
    expect([before, after]).toEqual(['Take it', null])
    await room.press('Pass to Jo')
    expect((await room.requests()).map(one => ('kind' in one ? one.kind : ''))).toEqual(['accept', 'offer'])
  })

  describe.each([
    ['mouse', [1, 2, 3, 4], [0, 300, 600, 1_100]],
    ['touch', [1, 1, 1, 1], [0, 200, 400, 600]],
  ] as const)('of quick taps by %s', (pointerType, counts, times) => {
    const DOCK = ['listening-circle', 'circle-dock', '.primary']
    const EVENING = ['listening-circle', 'tend-sheet', 'tend-evening', 'button.wide']
    const TICK = ['listening-circle', 'tend-sheet', 'tend-time', 'label.choice']
    const DOOR = ['listening-circle', 'circle-news', 'button']
    /** How much has been asked for after each tap, by fingers that are as quick on every machine. */
    const asked = (paths: readonly (readonly string[])[], change: CircleChange | null) => {
      const taps = paths.map((path, at) => ({ path, detail: counts[at] ?? 1, afterMs: times[at] ?? 0 }))
      return room.page.evaluate(tapQuickly, pointerType, taps, change as object | null)
    }

    test('[U13] neither the second nor the third presses what has come there with the first', async () => {
      await room.sit('offered-to-me')
      const piece = { at: 'held', key: 'k2', era: 0, epoch: 2, holder: idOf(0), contested: false } as const
      const change = { circle: { piece } }
      expect(await asked([DOCK, DOCK, DOCK, DOCK], change)).toEqual({ asked: [1, 1, 1, 2], isSame: false })
    })

    test('[U13] none presses a button whose words have changed; one that is as it was can be pressed twice', async () => {
      await room.sit('knocked')
      await room.press('More')
      const change = { circle: { scene: { phase: 'opening' } } } as const
      const evenings = [EVENING, EVENING, EVENING, EVENING]
      expect(await asked([EVENING, EVENING], null)).toEqual({ asked: [1, 2], isSame: true })
      expect(await asked(evenings, change)).toEqual({ asked: [1, 1, 1, 2], isSame: true })
    })

    test('[U13] none answers for whoever knocks next', async () => {
      await room.sit('knocked')
      const change = { knocker: { id: idOf(91), name: 'Bela' } }
      expect(await asked([DOOR, DOOR, DOOR, DOOR], change)).toEqual({ asked: [1, 1, 1, 2], isSame: false })
    })

    test('[U13] none ticks what has come there; a tap on its words is one tap', async () => {
      await room.sit('knocked')
      await room.press('More')
      const then = await asked([EVENING, TICK, TICK, TICK], null)
      expect(then).toEqual({ asked: [1, 1, 1, 2], isSame: false })
    })
  })

  test('[U13] a key presses as often as it is pressed', async () => {
    await room.sit('offered-to-me')
    const piece = { at: 'held', key: 'k2', era: 0, epoch: 2, holder: idOf(0), contested: false } as const
    const presses = [0, 200].map(afterMs => ({
      path: ['listening-circle', 'circle-dock', '.primary'],
      detail: 1,
      afterMs,
    }))
    const change = { circle: { piece } } as object
    const { asked } = await room.page.evaluate(tapQuickly, '', presses, change)
    expect(asked).toEqual([1, 2])
  })

  test('[U13] a second tap presses nothing that has come under the finger with the first, by touch or by mouse', async () => {
    const kinds = async () => (await room.requests()).map(one => ('kind' in one ? one.kind : ''))
    const { page } = room
    const boxOf = async (name: string) => (await page.waitForSelector(`aria/${name}`))?.boundingBox()
    const browser = await page.createCDPSession()
    const twice = {
      // With times of their own, so that a slow machine does not make two taps of a double one; and so far from one
      // another that this browser does not count them, as others never do.
      touch: async (x: number, y: number) => {
        const at = Date.now() / 1_000
        for (const [nth, timestamp] of [at, at + 0.2].entries()) {
          const touchPoints = [{ x: x + nth * 21, y }]
          const up = { touchPoints: [], timestamp: timestamp + 0.05 }
          await browser.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints, timestamp })
          await browser.send('Input.dispatchTouchEvent', { type: 'touchEnd', ...up })
        }
      },
      mouse: (x: number, y: number) => page.mouse.click(x, y, { count: 2 }),
    }
    for (const [how, tap] of Object.entries(twice)) {
      await room.open({})
      await room.sit('may-ask')
      await room.press('More')
      await room.press('Asking someone to leave')
      await (await page.waitForSelector('aria/Ask Jo to leave'))?.scrollIntoView()
      const asks = await boxOf('Ask Jo to leave')
      const [x, y] = [(asks?.x ?? 0) + 30, (asks?.y ?? 0) + (asks?.height ?? 0) / 2]
      await tap(x, y)
      const sure = await boxOf('Yes, ask Jo to leave')
      const under = y - (sure?.y ?? 0)
      expect(under > 0 && under < (sure?.height ?? 0), `${how}: what cannot be taken back lies there`).toBe(
        true,
      )
      expect(await kinds(), how).toEqual([])
      await page.mouse.click(x, y)
      expect(await kinds(), how).toEqual(['ask-to-leave'])
    }
    await browser.detach()
  })

  test('[U59] what somebody is writing in the sheet stays, if it closes and if others change the agreements', async () => {
    await room.sit('opening')
    await room.press('More')
    await room.press('What we agreed')
    const field = () =>
      room.page.$$eval('>>> agreement-editor >>> textarea', all => all.map(one => one.value))
    await room.page.type('>>> agreement-editor >>> textarea', 'We begin with quiet.')
    await room.press('Close')
    await room.press('More')
    expect(await field()).toEqual(['We begin with quiet.'])
    const seat = { id: idOf(0), name: 'Sam', way: 'voice', isMe: true, isSetAside: false } as const
    await room.change({ circle: { mySeat: { ...seat, state: 'reading' } } })
    expect(await room.page.$('>>> dialog[open]')).toBeNull()
    await room.change({ circle: { mySeat: { ...seat, state: 'present' } } })
    await room.press('More')
    await room.press('What we agreed')
    expect(await field()).toEqual(['We begin with quiet.'])
    await room.press('Add it')
    expect(await field(), 'until it stands').toEqual(['We begin with quiet.'])
    const agreement = { kind: 'own', text: 'We begin with quiet.' } as const
    await room.change({ circle: { lines: [{ slot: 'mine', place: 9, agreement }] } })
    expect(await field()).toEqual([''])
  })

  test('[U58] questions lie ready for the evening, are pasted in and copied out', async () => {
    await room.sit('opening')
    await room.press('More')
    await room.press('A question for the round')
    const open = () =>
      room.page.$$eval('>>> tend-question >>> details', all => {
        for (const one of all) one.open = true
      })
    await open()
    await room.page.type('>>> #paste >>> textarea', 'What is new?\nWhat is old?')
    await room.press('Lay these ready')
    expect((await room.requests()).at(-1)).toEqual({
      kind: 'set',
      change: { field: 'prompts', value: ['What is new?', 'What is old?'] },
    })
    await room.change({ circle: { scene: { prompts: ['What is new?', 'What is old?'] } } })
    await open()
    await room.page
      .browserContext()
      .overridePermissions(new URL(room.page.url()).origin, ['clipboard-sanitized-write'])
    await room.press('Copy them all')
    await until(async () => room.has('Copied'), 'it says that they are copied')
  })

  test('[U48] what is coming can be waited with; whoever announced it takes it back; once held, it is only told', async () => {
    const buttons = () =>
      room.page.$$eval('>>> circle-news >>> button', all => all.map(one => one.textContent?.trim()))
    await room.sit('coming')
    expect(await room.has('In half a minute: a round.')).toBe(true)
    expect(await buttons()).toEqual(['Wait'])
    await room.change({ circle: { scene: { isQuiet: true } } })
    expect(await buttons()).toEqual(['Wait']) // a silence takes nobody's time to say so
    await room.show('coming-mine')
    expect(await buttons()).toEqual(['Take it back'])
    await room.show('coming-held')
    expect(await buttons()).toEqual([])
    const told = await room.page.$$eval('>>> circle-news >>> p', all => all.map(one => one.textContent))
    expect(told).toEqual(['Somebody asked to wait.'])
  })

  test('[U47] [U221] only the guardian is shown for whom the circle waits, once, and steps them out', async () => {
    await room.sit('guarding')
    expect(await room.has('Waiting for Lev.')).toBe(true)
    expect(await room.page.$$('>>> circle-news >>> p')).toEqual([])
    await room.change({ circle: { guardian: { id: idOf(1), offeredTo: null } } })
    expect(await room.has('Lev out')).toBe(false)
    expect(await room.has('Waiting for')).toBe(false)
    expect(await room.page.$$('>>> .away')).toEqual([])
  })

  test('[U47] a guardian who does not answer is shown to everyone in the sheet, and nobody else is', async () => {
    await room.sit('guarding')
    await room.change({ circle: { guardian: { id: idOf(3), offeredTo: null } } })
    await room.press('More')
    await room.press('The circle is waiting')
    expect(await room.has('Waiting for Lev.')).toBe(true)
    await room.press('Step Lev out for now')
    expect(await room.requests()).toEqual([{ kind: 'set-aside', id: idOf(3) }])
  })

  test('[U53] the candle is for the holder and the guardian, and gets shorter', async () => {
    const height = () =>
      room.page.$eval('>>> turn-candle >>> rect', one => Number(one.getAttribute('height')))
    await room.sit('candle')
    expect(await room.has('The candle is half down.')).toBe(true)
    const before = await height()
    await room.change({ circle: { candle: 1 } })
    expect(await height()).toBeLessThan(before)
    await room.change({ circle: { candle: 0 } })
    expect(await room.has('The candle is down. There is no hurry.')).toBe(true)
    await room.show('candle-elsewhere')
    expect(await room.has('candle')).toBe(false)
    await room.change({ circle: { guardian: { id: idOf(0), offeredTo: null } } })
    expect(await room.has('The candle is half down.')).toBe(true)
  })
})

describe('the dock', () => {
  test('[U56] stands where it stood, whatever is told above it', async () => {
    await room.sit('holding')
    const where = () => room.page.$eval('>>> circle-dock', one => one.getBoundingClientRect().top)
    const before = await where()
    await room.change({
      tidings: [{ kind: 'agreements' }],
      quietWords: [{ key: 'a', from: idOf(1), word: { kind: 'cannot-hear' } }],
      circle: { scene: { prompt: 'What did you hear?' } },
    })
    expect(await where()).toBe(before)
  })

  test('[U56] covers nothing of the circle that could be seen above it', async () => {
    await room.sit('crowded')
    const [lowest = 0, low = 0] = await room.page.evaluate(() => {
      const found = (selector: string, root: ParentNode = document): Element[] =>
        [...root.querySelectorAll('*')].flatMap(one => [
          ...(one.matches(selector) ? [one] : []),
          ...(one.shadowRoot ? found(selector, one.shadowRoot) : []),
        ])
      scrollTo(0, 0)
      const bottoms = found('seat-map .floor, .floor').map(one => one.getBoundingClientRect().bottom)
      return [Math.max(...bottoms), found('.low')[0]?.getBoundingClientRect().top ?? 0]
    })
    expect(lowest).toBeLessThanOrEqual(low + 1)
  })
})

/** One tap after another, and after the first the circle changes; how much has been asked for after each. */
async function tapQuickly(
  pointerType: string,
  taps: readonly { readonly path: readonly string[]; readonly detail: number; readonly afterMs: number }[],
  change: object | null,
): Promise<{ readonly asked: readonly number[]; readonly isSame: boolean }> {
  const asked: number[] = []
  const met = new Set<Element | null | undefined>()
  const { length } = window.requests
  const now = performance.now()
  for (const [nth, { path, detail, afterMs }] of taps.entries()) {
    let one: Element | null | undefined = window.room
    for (const step of path) one = one?.shadowRoot?.querySelector(step)
    const how = { bubbles: true, cancelable: true, composed: true, pointerType, detail }
    const isKey = pointerType === '' // as Firefox tells it
    const where = isKey ? { pointerId: -1 } : { pointerId: 1, clientX: 9, clientY: 9 }
    const tap = new PointerEvent('click', { ...how, ...where })
    Object.defineProperty(tap, 'timeStamp', { value: now + afterMs })
    one?.dispatchEvent(tap)
    met.add(one)
    asked.push(window.requests.length - length)
    if (nth === 0 && change !== null) void window.change(change as CircleChange)
    for (let turn = 0; turn < 100; turn++) await null
  }
  return { asked, isSame: met.size === 1 }
}
