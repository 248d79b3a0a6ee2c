import { afterAll, beforeAll, expect, test } from 'vitest'
import { type GalleryPage, openGallery } from './ui/gallery-page.ts'

let room: GalleryPage

beforeAll(async () => {
  room = await openGallery()
  await room.open({})
})

afterAll(() => room?.close())

test('[U218] the candle stands on the line of its words', async () => {
  await room.sit('candle')
  const [flame = 0, foot = 0, top = 0, bottom = 0] = await room.page.evaluate(() => {
    const circle = window.room.shadowRoot?.querySelector('listening-circle')
    const candle = circle?.shadowRoot?.querySelector('turn-candle')?.shadowRoot
    const parts = ['path', 'rect', 'p'].map(one => candle?.querySelector(one)?.getBoundingClientRect())
    const [path, wax, text] = parts
    return [path?.top, wax?.bottom, text?.top, text?.bottom].map(one => one ?? 0)
  })
  expect(foot).toBeGreaterThan(flame)
  expect(foot).toBeGreaterThan(top)
  expect(foot).toBeLessThan(bottom)
})

test.each([390, 1280])('[U219] no small text has a last line of a word or two, %s px wide', async width => {
  await room.page.setViewport({ width, height: 800 })
  await room.page.evaluate(() => window.speakOn('de'))
  const lonely: string[] = []
  let looked = 0
  for (const screen of SCREENS) {
    await room.show(screen)
    const seen = await room.page.evaluate(lookAtSmallText)
    looked += seen.length
    lonely.push(...seen.filter(({ last }) => last < 0.4).map(({ text }) => `${screen}: ${text}`))
  }
  expect(lonely).toEqual([])
  expect(looked).toBeGreaterThan(10)
})

const SCREENS =
  'welcome-await-reload welcome-nobody welcome-no-server welcome-apart you asking-long ready-elsewhere reading quietly-needed quietly'.split(
    ' ',
  )

/** Each small text of two to six lines, and how wide its last line is, of its widest. */
function lookAtSmallText(): { readonly text: string; readonly last: number }[] {
  const found = (root: ParentNode): HTMLElement[] =>
    [...root.querySelectorAll<HTMLElement>('*')].flatMap(one => [
      ...(one.matches('p.quiet') ? [one] : []),
      ...(one.shadowRoot ? found(one.shadowRoot) : []),
    ])
  return found(document).flatMap(one => {
    const letters = document.createRange()
    letters.selectNodeContents(one)
    const lines = new Map<number, number>()
    for (const { top, width } of letters.getClientRects())
      lines.set(Math.round(top), (lines.get(Math.round(top)) ?? 0) + width)
    const widths = [...lines.values()]
    if (widths.length < 2 || widths.length > 6) return []
    return [{ text: one.textContent ?? '', last: (widths.at(-1) ?? 0) / Math.max(...widths) }]
  })
}
