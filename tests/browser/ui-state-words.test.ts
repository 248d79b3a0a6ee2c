import type { LitElement } from 'lit'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { LANGUAGES, type Language } from '../../src/ui/language.ts'
import { until } from './harness/until.ts'
import { type GalleryPage, openGallery } from './ui/gallery-page.ts'

const COUNTS = [1, 2, 5, 12, 24]
const PHONES = [
  { width: 390, height: 844 },
  { width: 320, height: 568 },
] as const

let room: GalleryPage

beforeAll(async () => {
  room = await openGallery()
  await room.open({})
  await room.sit('listening')
  await room.page.evaluate(stopMotion)
})

afterAll(() => room?.close())

describe.each(PHONES)('on a phone $width px wide, the words beneath a name', phone => {
  test.each(Object.keys(LANGUAGES) as Language[])(
    '[U195] are whole, on the screen, and lie over nobody and no piece: %s',
    async language => {
      await room.page.setViewport(phone)
      await room.page.evaluate(one => window.speakOn(one), language)
      const { said, faults } = await room.page.evaluate(lookAtWords, COUNTS)
      expect(faults).toEqual([])
      expect(said).toBeGreaterThan(300)
    },
  )
})

test('[U198] where a sentence becomes longer, the circle above it glides: nothing jumps', async () => {
  await room.open({})
  await room.sit('listening')
  await until(() => room.page.evaluate(isAtRest), 'all rests')
  const before = await room.page.evaluate(facesAtTheirStart)
  await room.show('may-return')
  const after = await room.page.evaluate(facesAtTheirStart)
  expect(Math.abs(before.lineFromMiddlePx)).toBeLessThanOrEqual(1)
  expect(after.floorPx).toBeLessThan(before.floorPx - 20)
  expect(after.tops).toEqual(before.tops)
})

test('[U240] where the room becomes lower and the circle keeps its size, everyone and the piece go as one', async () => {
  await room.open({})
  await room.sit('listening')
  await until(() => room.page.evaluate(isAtRest), 'all rests')
  await room.change({ tidings: [{ kind: 'agreements' }] })
  expect(await room.page.evaluate(moving)).toEqual(['round'])
})

function moving(): readonly (string | undefined)[] {
  const map = window.room.shadowRoot?.querySelector('listening-circle')?.shadowRoot?.querySelector('seat-map')
  return [...(map?.shadowRoot?.getAnimations() ?? [])].map(({ effect }) =>
    effect instanceof KeyframeEffect ? effect.target?.className : undefined,
  )
}

function isAtRest(): boolean {
  const map = window.room.shadowRoot?.querySelector('listening-circle')?.shadowRoot?.querySelector('seat-map')
  return map?.shadowRoot?.getAnimations().length === 0
}

/** How high the room of the seats is, how far from its middle the line begins, and where all that is before it moves. */
function facesAtTheirStart(): {
  readonly floorPx: number
  readonly lineFromMiddlePx: number
  readonly tops: readonly number[]
} {
  const map = window.room.shadowRoot
    ?.querySelector('listening-circle')
    ?.shadowRoot?.querySelector('seat-map')?.shadowRoot
  for (const one of map?.getAnimations() ?? []) {
    one.pause()
    one.currentTime = 0
  }
  const floor = map?.querySelector('.floor')?.getBoundingClientRect() ?? new DOMRect()
  const line = map?.querySelector('.line')?.getBoundingClientRect() ?? new DOMRect()
  return {
    floorPx: floor.height,
    lineFromMiddlePx: line.top - (floor.top + floor.height / 2),
    tops: [...(map?.querySelectorAll('.face, .line, .round > talking-piece') ?? [])].map(one =>
      Math.round(one.getBoundingClientRect().top),
    ),
  }
}

/** What moves would be measured on its way. */
function stopMotion(): void {
  const still = new CSSStyleSheet()
  still.replaceSync('* { transition: none !important; animation: none !important }')
  const map = window.room.shadowRoot
    ?.querySelector('listening-circle')
    ?.shadowRoot?.querySelector('seat-map')?.shadowRoot
  map?.adoptedStyleSheets.push(still)
}

/** Goes through all that stands beneath names, in circles of so many; how many words it met, and which are not well. */
async function lookAtWords(
  counts: readonly number[],
): Promise<{ readonly said: number; readonly faults: readonly string[] }> {
  const SLACK_PX = 0.5
  const circle = window.room.shadowRoot?.querySelector<LitElement>('listening-circle')
  const map = circle?.shadowRoot?.querySelector<LitElement>('seat-map')
  const faults: string[] = []
  let said = 0
  for (const count of counts) {
    await window.show('centre', { seats: count })
    for (let frame = 0; frame < 3; frame++) await new Promise(requestAnimationFrame)
    for (const [name, change] of moments(count)) {
      await window.change(change)
      await circle?.updateComplete
      await map?.updateComplete
      look(`${count}, ${name}`)
    }
  }
  return { said, faults: [...new Set(faults)] }

  function moments(count: number): [string, Parameters<typeof window.change>[0]][] {
    const { screen } = window.room
    if (screen?.at !== 'circle') throw new Error('A circle is shown.')
    const { seats, piece: centre } = screen.circle
    const [me] = seats
    if (me === undefined) throw new Error('I sit in it.')
    const ids = seats.map(seat => seat.id)
    const all = (state: (typeof seats)[number]['state']) =>
      seats.map(seat => ({ ...seat, state: seat.isMe && state !== 'out' ? ('present' as const) : state }))
    const nobody = { guardian: { id: null, offeredTo: null }, hands: [] }
    const still = { microphone: { state: 'resting' as const }, quieted: [] }
    const away = (['lost', 'out', 'reading'] as const).map(state => ({
      state,
      circle: { ...nobody, piece: centre, seats: all(state), guardian: { id: me.id, offeredTo: null } },
    }))
    return [
      ...away.map(({ state, circle }): [string, object] => [state, { ...still, circle }]),
      ...away.map(({ state, circle }): [string, object] => [
        `${state} and quieted`,
        { ...still, quieted: ids.slice(1), circle },
      ]),
      ['hands', { ...still, circle: { ...nobody, piece: centre, seats, hands: ids } }],
      [
        'hands, quieted',
        { ...still, quieted: ids.slice(1), circle: { ...nobody, piece: centre, seats, hands: ids } },
      ],
      ...ids.flatMap((holder, at): [string, object][] =>
        at % Math.ceil(count / 6) > 0
          ? []
          : [
              [
                `held by ${at}`,
                {
                  ...still,
                  quieted: at % 4 === 0 ? [] : ids.slice(1),
                  microphone: { state: 'open' },
                  circle: {
                    ...nobody,
                    seats,
                    piece: { ...centre, at: 'held', holder, contested: false },
                    next: [...ids.slice(at + 1), ...ids.slice(0, at)],
                  },
                },
              ],
            ],
      ),
    ]
  }

  function look(moment: string): void {
    const root = map?.shadowRoot
    const seats = [...(root?.querySelectorAll('li') ?? [])].map(seat => {
      const face = seat.querySelector('.face')?.getBoundingClientRect() ?? new DOMRect()
      const state = seat.querySelector('.state')
      return { face, name: lines(seat.querySelector('.name')), state, words: lines(state) }
    })
    const piece = root?.querySelector('talking-piece')?.getBoundingClientRect() ?? new DOMRect()
    for (const [at, { state, words }] of seats.entries()) {
      if (words.length === 0) continue
      said += 1
      const tell = (what: string) => faults.push(`${moment}: ${what}: ${seen(state)}`)
      const box = state?.getBoundingClientRect() ?? new DOMRect()
      for (const word of words) {
        if (word.left < box.left - SLACK_PX || word.right > box.right + SLACK_PX) tell('cut')
        if (word.left < 0 || word.right > innerWidth) tell('off the screen')
        if (isUnder(word, piece)) tell('under the piece')
        for (const [other, seat] of seats.entries()) {
          if (distance(word, seat.face) < seat.face.width / 2 - SLACK_PX) tell(`over the face of ${other}`)
          if (other === at) continue
          if ([...seat.name, ...seat.words].some(one => overlaps(one, word)))
            tell(`over the words of ${other}`)
        }
      }
    }
    const silent = seats.filter(
      ({ state, words }) => words.length === 0 && /\S/.test(state?.textContent ?? ''),
    )
    if (silent.length > 0) faults.push(`${moment}: nothing seen of ${silent[0]?.state?.textContent}`)
  }

  /** Where letters that are seen stand; more than one box where they break. */
  function lines(element: Element | null): readonly DOMRect[] {
    return letters(element).flatMap(node => {
      const range = document.createRange()
      range.selectNodeContents(node)
      return [...range.getClientRects()]
    })
  }

  function letters(element: Element | null): readonly Text[] {
    return [...(element?.childNodes ?? [])].flatMap(node => {
      if (node instanceof Text) return /\S/.test(node.data) ? [node] : []
      return node instanceof Element && !node.classList.contains('unseen') ? letters(node) : []
    })
  }

  function seen(element: Element | null): string {
    return letters(element)
      .map(one => one.data.trim())
      .join(' ')
  }

  /** The stone is wider than it is high. */
  function isUnder(word: DOMRect, piece: DOMRect): boolean {
    const [x, y] = [piece.left + piece.width / 2, piece.top + piece.height / 2]
    const aside = Math.max(word.left - x, 0, x - word.right) / (piece.width * 0.41)
    const above = Math.max(word.top - y, 0, y - word.bottom) / (piece.height * 0.36)
    return Math.hypot(aside, above) < 1
  }

  /** From the middle of something round to a box. */
  function distance(box: DOMRect, round: DOMRect): number {
    const [x, y] = [round.left + round.width / 2, round.top + round.height / 2]
    return Math.hypot(Math.max(box.left - x, 0, x - box.right), Math.max(box.top - y, 0, y - box.bottom))
  }

  function overlaps(a: DOMRect, b: DOMRect): boolean {
    return (
      a.left < b.right - SLACK_PX &&
      b.left < a.right - SLACK_PX &&
      a.top < b.bottom - SLACK_PX &&
      b.top < a.bottom - SLACK_PX
    )
  }
}
