import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { asideWords } from '../../src/ui/ready-aside-words.ts'
import type { SoundCheck } from '../../src/ui/screen.ts'
import { soundWords } from '../../src/ui/sound-words.ts'
import { tending } from '../../src/ui/tending-words.ts'
import { words } from '../../src/ui/words.ts'
import { until } from './harness/until.ts'
import { idOf } from './ui/circle-screen.ts'
import { type GalleryPage, openGallery } from './ui/gallery-page.ts'
import { ownSound } from './ui/gallery-screens.ts'

let room: GalleryPage

beforeAll(async () => {
  room = await openGallery()
})

afterAll(() => room?.close())

beforeEach(() => room.open({}))

/** The piece in my own hand. */
const MINE = { at: 'held', key: 'k', era: 0, epoch: 2, holder: idOf(0), contested: false } as const

/** How many notes there are, over which words of the question they lie, and whether nothing stands beneath them. */
function lookAtNotes(): { readonly notes: number; readonly over: string[]; readonly isLast: boolean } {
  const found = (selector: string, root: ParentNode = document): HTMLElement[] =>
    [...root.querySelectorAll<HTMLElement>('*')].flatMap(one => [
      ...(one.matches(selector) ? [one] : []),
      ...(one.shadowRoot ? found(selector, one.shadowRoot) : []),
    ])
  const boxes = (selector: string) => found(selector).map(one => one.getBoundingClientRect())
  const notes = boxes('.note')
  const range = document.createRange()
  const lines = found('.prompt').flatMap(one => {
    range.selectNodeContents(one)
    return [...range.getClientRects()]
  })
  if (lines.length === 0) throw new Error('A question is asked.')
  const over = lines.filter(line =>
    notes.some(
      note =>
        line.left < note.right && note.left < line.right && line.top < note.bottom && note.top < line.bottom,
    ),
  )
  const lowest = Math.min(...notes.map(note => note.top))
  const rest = [...lines, ...boxes('.say'), ...boxes('circle-dock')]
  return {
    notes: notes.length,
    over: over.map(line => `${Math.round(line.left)}, ${Math.round(line.top)}`),
    isLast: rest.every(one => one.bottom <= lowest + 1),
  }
}

const lit = () => room.page.$$eval('>>> .reached', all => all.length)
const setTo = (selector: string, value: string) =>
  room.page.$eval(
    selector,
    (one, next) => {
      ;(one as HTMLInputElement).value = next
      one.dispatchEvent(new Event('change'))
    },
    value,
  )

describe('what the holder sees of their voice', () => {
  test('[U94] one quiet light at each seat where it comes out, none at their own, and none when it does not', async () => {
    await room.sit('reaching')
    expect(await lit()).toBe(4)
    expect(await room.has(words.circle.reaching)).toBe(true)
    await room.show('unreached')
    expect(await lit()).toBe(3)
    expect(await room.has('Your voice is not reaching Jo just now.')).toBe(true)
    await room.show('holding')
    expect(await lit()).toBe(0)
  })

  test('[U94] a light covers no word, stands still, and is told to whoever hears the page', async () => {
    await room.sit('reaching')
    const seen = await room.page.$$eval('>>> .reached', all =>
      all.map(one => {
        const [light, text] = [one, one.parentElement?.querySelector('.words .name')].map(each =>
          each?.getBoundingClientRect(),
        )
        const isApart =
          light !== undefined &&
          text !== undefined &&
          (light.right <= text.left ||
            light.left >= text.right ||
            light.bottom <= text.top ||
            light.top >= text.bottom)
        return { isApart, motion: getComputedStyle(one).animationName }
      }),
    )
    expect(seen).toEqual(Array.from({ length: 4 }, () => ({ isApart: true, motion: 'none' })))
    const heard = await room.page.$$eval('>>> .unseen', all => all.map(one => one.textContent ?? ''))
    expect(heard.filter(text => text.includes(words.seat.reached)).length).toBe(4)
  })

  test.each([
    ['a phone', 390, 844],
    ['a small phone', 320, 568],
    ['a desk', 1280, 800],
  ])(
    '[V83] what is wrong with a voice stands beneath all else, and never over the question, on %s',
    async (_, width, height) => {
      await room.page.setViewport({ width, height })
      await room.sit('prompt-long')
      for (const screen of ['prompt', 'prompt-long', 'prompt-wide', 'prompt-rtl']) {
        await room.show(screen, 8)
        await room.change({
          circle: { piece: MINE },
          microphone: { state: 'open' },
          reached: { lit: [], told: [idOf(1), idOf(2)], isWhole: false },
          noSignal: true,
        })
        const seen = await room.page.evaluate(lookAtNotes)
        expect(seen, screen).toEqual({ notes: 2, over: [], isLast: true })
      }
    },
  )

  test('[U95] a microphone that gives nothing can be mended where it is', async () => {
    await room.sit('no-signal')
    expect(await room.has(words.footer.noSignal)).toBe(true)
    await room.press(words.dock.tryAgain)
    expect(await room.requests()).toEqual([{ kind: 'mend-microphone' }])
  })
})

describe('a look at one’s own sound', () => {
  test('[U96] before the seat it is asked for when somebody unfolds it, and ends when they fold it', async () => {
    await room.show('ready')
    await until(() => room.has(asideWords.title), 'the aside is there')
    expect(await room.requests()).toEqual([])
    await room.press(asideWords.title)
    await until(async () => (await room.requests()).length === 1, 'it is asked for')
    await room.press(asideWords.title)
    await until(async () => (await room.requests()).length === 2, 'it ends')
    expect(await room.requests()).toEqual([
      { kind: 'sound-check', isOpen: true },
      { kind: 'sound-check', isOpen: false },
    ])
  })

  test('[U96] level, hearing oneself, a sound, a choice of devices, natural sound: each asks for one thing', async () => {
    await room.show('ready-sound')
    await room.press(asideWords.title)
    await until(() => room.has(soundWords.hearMyself), 'it is there')
    expect(await room.page.$eval('>>> meter', one => (one as HTMLMeterElement).value)).toBeCloseTo(0.4)
    await room.press(soundWords.hearMyself)
    await room.press(soundWords.playSound)
    await room.page.$$('>>> sound-check >>> select').then(([one]) => one?.select('desk'))
    await room.page.$$('>>> sound-check >>> select').then(([, two]) => two?.select('phones'))
    await room.press(soundWords.natural)
    const [, ...asked] = await room.requests()
    expect(asked).toEqual([
      { kind: 'hear-myself' },
      { kind: 'play-a-sound' },
      { kind: 'choose-microphone', id: 'desk' },
      { kind: 'choose-speaker', id: 'phones' },
      { kind: 'natural-sound', on: true },
    ])
  })

  test('[U96] in the sheet as well; what this browser cannot choose, and a microphone that is open, are left out', async () => {
    await room.sit('listening')
    await room.press(words.dock.more)
    await room.press(tending.sound.title)
    await until(async () => (await room.requests()).length === 1, 'it is asked for')
    const sound: SoundCheck = { ...ownSound, outputs: null, level: null }
    await room.change({ sound })
    await until(() => room.has(soundWords.playSound), 'it is there')
    expect(await room.has(soundWords.hearMyself)).toBe(false)
    expect((await room.page.$$('>>> sound-check >>> select')).length).toBe(1)
    await room.press(tending.close)
    await until(async () => (await room.requests()).length === 2, 'it ends with the sheet')
  })

  test('[U96] in a sheet that is closed before it has come it ends all the same', async () => {
    await room.sit('listening')
    await room.press(words.dock.more)
    await room.press(tending.sound.title)
    await until(async () => (await room.requests()).length === 1, 'it is asked for')
    await room.press(tending.close)
    await until(async () => (await room.requests()).length === 2, 'it ends with the sheet')
    expect((await room.requests()).at(-1)).toEqual({ kind: 'sound-check', isOpen: false })
  })
})

describe('for oneself alone', () => {
  test('[U97] each voice has its loudness, above silence; a quieted one has none to set', async () => {
    await room.sit('listening')
    await room.press(words.dock.more)
    await room.press(tending.voices.title)
    const ranges = '>>> tend-voices >>> input[type=range]'
    expect((await room.page.$$(ranges)).length).toBe(4)
    expect(await room.page.$eval(ranges, one => (one as HTMLInputElement).min)).toBe('0.1')
    await setTo(ranges, '0.3')
    expect(await room.requests()).toMatchObject([{ kind: 'voice-volume', volume: 0.3 }])
    await room.change({ quieted: [idOf(1)] })
    expect((await room.page.$$(ranges)).length).toBe(3)
  })

  test('[U98] the sound and the touch that say that the piece comes are switches, the touch only where there is one', async () => {
    await room.sit('listening')
    await room.press(words.dock.more)
    await room.press(tending.time.title)
    expect(await room.has(tending.sound.vibrate)).toBe(false)
    await room.press(tending.sound.chime)
    await room.change({ nudges: { chimes: false, vibrates: true } })
    await room.press(tending.sound.vibrate)
    await room.press(tending.sound.chime)
    expect(await room.requests()).toEqual([
      { kind: 'chime', on: false },
      { kind: 'vibrate', on: false },
      { kind: 'chime', on: true },
    ])
  })

  test('[U99] inside another app its person is told how to open the link elsewhere, only when the microphone fails', async () => {
    await room.show('ready-elsewhere')
    expect(await room.has(words.ready.elsewhere)).toBe(true)
    expect(await room.has(words.link.copy)).toBe(true)
    await room.show('ready')
    expect(await room.has(words.ready.elsewhere)).toBe(false)
  })

  test('[U100] before the browser asks it is said what its light means; once heard, both ways are said in one line', async () => {
    await room.show('you')
    expect(await room.has('Your phone will show its microphone light the whole time.')).toBe(true)
    expect(await room.has('Nothing leaves this device unless you hold the piece.')).toBe(true)
    await room.show('ready')
    expect(await room.has('We can hear you. You can hear us.')).toBe(true)
  })
})
