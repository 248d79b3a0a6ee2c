import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { until } from './harness/until.ts'
import { type GalleryPage, openGallery } from './ui/gallery-page.ts'

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

let room: GalleryPage

beforeAll(async () => {
  room = await openGallery()
})

afterAll(() => room?.close())

beforeEach(() => room.open({}))

/** Opens the sheet, and Details in it. */
async function lookAt(screen: string): Promise<void> {
  await room.sit(screen)
  await room.press('More')
  await room.press('Details')
}

describe('the words of the circle', () => {
  test('[U85] stand under Details in reading order, with what they are for and what to do when they differ', async () => {
    await lookAt('words-whole')
    const words = await room.page.$$eval('>>> circle-words >>> li', all => all.map(one => one.textContent))
    expect(words).toEqual(['lantern', 'meadow', 'whisper', 'plum', 'saddle', 'dulcimer'])
    const boxes = await room.page.$$eval('>>> circle-words >>> li', all =>
      all.map(one => one.getBoundingClientRect()).map(({ x, y }) => ({ x, y })),
    )
    for (const [at, box] of boxes.entries()) {
      const before = boxes[at - 1]
      expect(before === undefined || box.y > before.y || (box.y === before.y && box.x > before.x)).toBe(true)
    }
    expect(await room.has('Read these aloud together.')).toBe(true)
    expect(await room.has('Do not go on in this room; open a new one and share the link another way.')).toBe(
      true,
    )
  })

  test('[U86] who is not connected is named, with one who vouches for them, and no word stands there', async () => {
    await lookAt('words-apart')
    expect(await room.has('Not everyone is connected yet.')).toBe(true)
    expect(await room.has('Lev is not connected to you; vouched for by Ana.')).toBe(true)
    expect(await room.has('Mira is not connected to you.')).toBe(true)
    expect(await room.page.$('>>> circle-words >>> li')).toBeNull()
  })

  test('[U87] opening Details asks for them, and closing the sheet lets them go; folded they leave no trace', async () => {
    await lookAt('listening')
    await until(async () => (await room.requests()).length > 0, 'the words are asked for')
    expect(await room.requests()).toEqual([{ kind: 'circle-words', isOpen: true }])
    expect(await room.has('The words of this circle')).toBe(false)
    await room.change({ circleWords: { at: 'reckoning' } })
    expect(await room.has('One moment. Your six words are being found.')).toBe(true)
    await room.press('Close')
    await until(async () => (await room.requests()).length > 1, 'the words are let go')
    expect(await room.requests()).toEqual([
      { kind: 'circle-words', isOpen: true },
      { kind: 'circle-words', isOpen: false },
    ])
  })

  test.each(['dark', 'light'] as const)('[U85] [U86] an audit finds nothing serious, by %s', async scheme => {
    for (const screen of ['words-whole', 'words-apart']) {
      await room.open({ scheme, screen })
      await room.page.evaluate(AXE)
      await room.fold()
      await room.press('More')
      await room.press('Details')
      const found = await room.page.evaluate(async () => {
        const { axe } = window as unknown as { axe: typeof import('axe-core') }
        const { violations } = await axe.run(document, { resultTypes: ['violations'] })
        return violations.filter(one => one.impact === 'serious' || one.impact === 'critical')
      })
      expect(found, screen).toEqual([])
    }
  })
})
