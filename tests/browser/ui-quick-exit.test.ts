import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest'
import { type GalleryPage, openGallery } from './ui/gallery-page.ts'
import { gallery } from './ui/gallery-screens.ts'

const WHAT = 'Wipes this tab and shows a blank page. Your browser may still remember that you were here.'

let room: GalleryPage

beforeAll(async () => {
  room = await openGallery()
})

afterAll(() => room?.close())

beforeEach(() => room.open({}))

it('[U110] every screen has the quick exit, in the circle in the sheet, and says what it cannot do', async () => {
  for (const [name, screen] of Object.entries(gallery)) {
    if (screen({ seats: 3 }).at === 'circle') continue
    await room.show(name)
    expect(await room.has(WHAT), name).toBe(true)
  }
  await room.press('Leave at once')
  expect(await room.requests()).toEqual([{ kind: 'vanish' }])
  await room.sit('listening')
  expect(await room.has(WHAT)).toBe(false)
  await room.press('More')
  expect(await room.has(WHAT)).toBe(true)
  await room.press('Leave at once')
  expect(await room.requests()).toEqual([{ kind: 'vanish' }, { kind: 'vanish' }])
})

it('[U111] Shift three times does the same, only where it is chosen, and never while somebody writes', async () => {
  const shift = async (times: number) => {
    for (let time = 0; time < times; time++) await room.page.keyboard.press('Shift')
  }
  await room.sit('listening')
  await shift(3)
  await room.press('More')
  await room.press('Pressing Shift three times does the same')
  await shift(2)
  await room.page.keyboard.press('a')
  await shift(1)
  for (const letter of 'ABC') {
    await room.page.keyboard.down('Shift')
    await room.page.keyboard.press(`Key${letter}` as 'KeyA')
    await room.page.keyboard.up('Shift')
  }
  expect(await room.requests()).toEqual([])
  await shift(3)
  expect(await room.requests()).toEqual([{ kind: 'vanish' }])
})
