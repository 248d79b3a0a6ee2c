import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { idOf } from './ui/circle-screen.ts'
import { type GalleryPage, openGallery } from './ui/gallery-page.ts'

const JAPANESE =
  'コミュニケーションのむずかしさについて、インターネットやソーシャルメディアのコミュニティで、どのようなプレッシャーやストレスを感じてきましたか。'

let room: GalleryPage

beforeAll(async () => {
  room = await openGallery()
})

afterAll(() => room?.close())

beforeEach(() => room.open({}))

describe('the question', () => {
  const LENGTHS = ['prompt', 'prompt-long', 'prompt-rtl', 'prompt-wide', 'prompt-centre', 'prompt-handed']
  const SIZES = { phone: [390, 844], 'small phone': [320, 568], desk: [1280, 800] } as const

  test.each(Object.entries(SIZES))(
    '[U45] covers no seat and not the piece, on a %s',
    async (_, [width, height]) => {
      await room.page.setViewport({ width, height })
      await room.page.emulateMediaFeatures([{ name: 'prefers-reduced-motion', value: 'reduce' }])
      await room.sit('listening')
      let inside = 0
      for (const screen of LENGTHS) {
        for (const seats of [2, 3, 5, 8, 12, 16, 24]) {
          await room.show(screen, seats)
          const seen = await room.page.evaluate(lookAtQuestion)
          expect(seen, `${screen}, ${seats} seats`).toMatchObject({ covered: [], isWhole: true })
          if (seen.isInside) inside++
        }
      }
      if (width > 1000) expect(inside).toBeGreaterThan(20) // on a desk most questions stand in the middle
    },
  )

  test('[U45] is whole where its words are not parted, in a Japanese room', async () => {
    await room.page.setViewport({ width: 1280, height: 800 })
    await room.page.emulateMediaFeatures([{ name: 'prefers-reduced-motion', value: 'reduce' }])
    await room.page.evaluate(() => window.speakOn('ja'))
    await room.sit('prompt')
    for (const length of [14, 28, 40, 52, 63, 67, JAPANESE.length]) {
      await room.change({ circle: { scene: { prompt: JAPANESE.slice(0, length) } } })
      const seen = await room.page.evaluate(lookAtQuestion)
      expect(seen, `${length} letters`).toEqual({ covered: [], isWhole: true, isInside: true })
    }
  })

  test('[U45] is text, whoever wrote it, and is said once when it is new', async () => {
    await room.sit('listening')
    await room.change({ circle: { scene: { prompt: '<b>Where</b> are you?' } } })
    expect(await room.page.$eval('>>> .prompt', one => one.textContent)).toBe('<b>Where</b> are you?')
    expect(await room.page.$('>>> b')).toBeNull()
    expect(await room.announced()).toBe('<b>Where</b> are you?')
  })

  test('[U45] does not come and go while others have their turn or are told of something', async () => {
    await room.page.setViewport({ width: 1280, height: 800 })
    await room.page.emulateMediaFeatures([{ name: 'prefers-reduced-motion', value: 'reduce' }])
    await room.sit('prompt')
    const where = () => room.page.$eval('>>> .inside', one => JSON.stringify(one.getBoundingClientRect()))
    const before = await where()
    for (const holder of [0, 1, 3, 4]) {
      const piece = {
        at: 'held',
        key: `k${holder}`,
        era: 0,
        epoch: 2,
        holder: idOf(holder),
        contested: false,
      } as const
      await room.change({ circle: { piece } })
      expect(await where()).toBe(before)
    }
    await room.change({ tidings: [{ kind: 'agreements' }] })
    expect(await room.page.$('>>> .inside')).not.toBeNull()
  })
})

/** Which seats and pieces the question lies over, whether it stands in the middle, and whether all of it is drawn. */
function lookAtQuestion(): {
  readonly covered: string[]
  readonly isInside: boolean
  readonly isWhole: boolean
} {
  const found = (selector: string, root: ParentNode = document): HTMLElement[] =>
    [...root.querySelectorAll<HTMLElement>('*')].flatMap(one => [
      ...(one.matches(selector) ? [one] : []),
      ...(one.shadowRoot ? found(selector, one.shadowRoot) : []),
    ])
  const [prompt] = found('.prompt')
  if (prompt === undefined) throw new Error('A question is asked.')
  const range = document.createRange()
  range.selectNodeContents(prompt)
  const lines = [...range.getClientRects()]
  const covered = found('.face, .name, .state, talking-piece').filter(one => {
    const box = one.getBoundingClientRect()
    if (box.width === 0 || (one.textContent?.trim() === '' && one.localName !== 'talking-piece')) return false
    return lines.some(
      line =>
        line.left < box.right && box.left < line.right && line.top < box.bottom && box.top < line.bottom,
    )
  })
  return {
    covered: covered.map(one => `${one.className || one.localName} ${one.textContent?.trim()}`),
    isInside: prompt.classList.contains('inside'),
    isWhole: prompt.scrollHeight <= prompt.clientHeight + 1,
  }
}
