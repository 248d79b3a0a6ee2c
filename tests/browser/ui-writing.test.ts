import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { until } from './harness/until.ts'
import { type GalleryPage, openGallery } from './ui/gallery-page.ts'

let room: GalleryPage

beforeAll(async () => {
  room = await openGallery()
})

afterAll(() => room?.close())

beforeEach(() => room.open({}))

describe('a turn in writing', () => {
  const FIELD = '>>> line-field >>> textarea'
  const inField = () => room.page.$eval(FIELD, one => one.value)

  test('[U51] the field is emptied only when the line stands there for everyone', async () => {
    await room.sit('writing')
    await (await room.page.$(FIELD))?.type('One line.')
    await room.page.keyboard.press('Enter')
    await room.page.keyboard.type('And more.')
    await room.page.keyboard.down('Control')
    await room.page.keyboard.press('Enter')
    await room.page.keyboard.up('Control')
    const text = 'One line.\nAnd more.'
    expect(await room.requests()).toEqual([{ kind: 'write-line', text }])
    await room.change({ introducerAway: true })
    expect(await inField()).toBe(text)
    await (await room.page.$(FIELD))?.type(' Meanwhile')
    await room.change({ circle: { written: ['One line.', text] } })
    expect(await inField()).toBe('Meanwhile')
  })

  test('[U51] what is too long is said to be, and stays; so does what a bell interrupts', async () => {
    await room.sit('writing')
    const long = 'x'.repeat(1_001)
    await room.page.$eval(
      FIELD,
      (one, value) => {
        one.value = value
        one.dispatchEvent(new Event('input', { bubbles: true }))
      },
      long,
    )
    expect(await room.has('This is longer than one line can be.')).toBe(true)
    await room.press('Say it')
    expect(await room.requests()).toEqual([])
    await room.change({ circle: { scene: { isQuiet: true } } })
    expect(await room.page.$(FIELD)).toBeNull()
    await room.change({ circle: { scene: { isQuiet: false } } })
    expect(await inField()).toBe(long)
  })

  test('[U51] each line is shown whole, as text, and said once; the same words again are said again', async () => {
    await room.sit('written')
    expect(await room.has('<b>I still</b> hear it.')).toBe(true)
    expect(await room.page.$('>>> written-turn >>> b')).toBeNull()
    const before = ['My grandmother sang while she worked.', '<b>I still</b> hear it.']
    await room.change({ circle: { written: [...before, 'Yes.'] } })
    expect(await room.announced()).toBe('Yes.')
    await room.change({ circle: { written: [...before, 'Yes.', 'Yes.'] } })
    expect(await room.announced()).toBe('Yes.\u00a0')
  })

  test('[U51] who asks to write instead of speaking finds the cursor in the field', async () => {
    await room.sit('holding')
    expect(await room.page.$(FIELD)).toBeNull()
    await room.press('More')
    await room.press('Write instead of speaking')
    await until(async () => (await room.focused()) === 'textarea', 'the cursor is in the field')
  })
})
