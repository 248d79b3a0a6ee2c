import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { MAX_AGREEMENTS } from '../../src/domain/agreements.ts'
import type { Seat } from '../../src/domain/circle.ts'
import type { CircleScreen } from '../../src/ui/screen.ts'
import { until } from './harness/until.ts'
import { idOf } from './ui/circle-screen.ts'
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

  test('[U51] a half-written line outlasts agreements that are read anew', async () => {
    await room.sit('writing')
    await room.page.type(FIELD, 'Half a line')
    await readAgain()
    expect(await room.has('I agree to these')).toBe(true)
    expect(await room.has('One line.'), 'only the agreements stand there').toBe(false)
    await sitAgain('writing')
    expect(await inField()).toBe('Half a line')
    await room.page.keyboard.press('Tab') // nothing that was unseen holds the focus
    expect(await room.focused()).not.toBe('textarea')
  })

  test('[U51] whoever reads along goes on to do so after agreements that are read anew', async () => {
    const LINES = '>>> written-turn >>> ol'
    const below = () =>
      room.page.$eval(LINES, one => Math.round(one.scrollHeight - one.scrollTop - one.clientHeight))
    const written = Array.from({ length: 24 }, (_, at) => `Line ${at}`)
    await room.sit('written')
    await room.change({ circle: { written } })
    expect(await below()).toBe(0)
    await readAgain()
    expect(await room.page.$eval(LINES, one => one.clientHeight)).toBe(0)
    const more = [...written, 'a', 'b', 'c', 'd', 'e']
    await room.change({ circle: { written: more } })
    await sitAgain('voice')
    expect(await room.page.$eval(LINES, one => one.scrollHeight - one.clientHeight)).toBeGreaterThan(100)
    expect(await below()).toBe(0)
    await room.page.$eval(LINES, one => one.scrollTo(0, 0))
    await room.change({ circle: { written: [...more, 'f'] } })
    expect(await below(), 'whoever has gone back stays there').toBeGreaterThan(100)
  })
})

describe('what is half written', () => {
  const QUESTION = '>>> tend-question >>> kept-field >>> textarea'
  const PASTED = '>>> #paste >>> textarea'
  const TITLE = '>>> tend-frame >>> input[type=text]'
  const inside = (selector: string) => room.page.$eval(selector, one => (one as HTMLInputElement).value)

  test('[U225] an answer to whoever needs someone outlasts agreements that are read anew', async () => {
    const field = '>>> quiet-words >>> input'
    await room.sit('quietly-needed')
    await room.page.type(field, 'I am com')
    await readAgain()
    expect(await room.page.$eval(field, one => one.checkVisibility())).toBe(false)
    await sitAgain('voice')
    expect(await inside(field)).toBe('I am com')
  })

  test('[U59] each field of the sheet keeps what stands in it while its person reads the agreements anew or is out', async () => {
    await room.sit('opening')
    await room.press('More')
    await room.press('A question for the round')
    await unfold()
    await room.page.type(QUESTION, 'What is')
    await room.page.type(PASTED, 'What was?')
    await room.press('Name and frame')
    await room.page.type(TITLE, 'Friends o')
    const kept = async () => [await inside(QUESTION), await inside(PASTED), await inside(TITLE)]
    const written = await kept()
    for (const state of ['reading', 'out'] as const) {
      await sitAgain('voice', state)
      await room.press(state === 'reading' ? 'Tend the circle' : 'More')
      expect(await room.has('A question for the round'), `while ${state}`).toBe(false)
      await room.press('Close')
      await sitAgain('voice')
      expect(await kept(), `after it was ${state}`).toEqual(written)
    }
    expect(written).toEqual(['What is', 'What was?', 'Friends o'])
  })

  test('[U226] what waits for the circle or its guardian stays in its field, and what is beside it, too', async () => {
    await room.sit('opening')
    await room.change({ circle: { may: { tend: 'announced' } } })
    await room.press('More')
    await room.press('Name and frame')
    await room.page.type('>>> tend-frame >>> textarea', 'We meet for')
    await room.page.type(TITLE, 'Friends')
    await room.page.keyboard.press('Enter')
    const change = { field: 'title', value: 'Friends' } as const
    expect(await room.requests()).toEqual([{ kind: 'set', change }])
    const mine = { by: idOf(0), key: 'c', change: { kind: 'scene', change }, isDue: false } as const
    await room.change({ circle: { may: { tend: 'no' }, coming: [{ ...mine, isHeld: false }] } })
    const kept = async () => [await inside(TITLE), await inside('>>> tend-frame >>> textarea')]
    expect(await kept(), 'while it is announced').toEqual([change.value, 'We meet for'])
    await room.page.keyboard.press('Enter')
    expect(await room.requests(), 'its button does nothing').toHaveLength(1)
    await room.change({ circle: { may: { tend: 'announced' }, coming: [{ ...mine, isHeld: true }] } })
    expect(await kept(), 'after somebody asked to wait').toEqual([change.value, 'We meet for'])
    await room.change({
      circle: { may: { tend: 'no' }, coming: [], guardian: { id: idOf(2), offeredTo: null } },
    })
    expect(await kept(), 'while somebody else is guardian').toEqual([change.value, 'We meet for'])
    await room.change({ circle: { scene: { title: change.value } } })
    expect(await room.page.$(TITLE), 'once it stands').toBeNull()
    expect(await room.page.$$('>>> tend-frame >>> textarea'), 'only what is begun has a field').toHaveLength(
      1,
    )
  })

  test('[U226] pasted questions stay in their field until they lie ready, and so does a question', async () => {
    await room.sit('opening')
    await room.change({ circle: { may: { tend: 'announced' } } })
    await room.press('More')
    await room.press('A question for the round')
    await unfold()
    await room.page.type(QUESTION, 'What is')
    await room.page.type(PASTED, 'What is new?\nWhat is old?')
    await room.press('Lay these ready')
    await room.change({ circle: { may: { tend: 'no' } } })
    expect(await room.has('Lay these ready')).toBe(false)
    await room.change({ circle: { may: { tend: 'announced' } } })
    expect(await inside(PASTED), 'after somebody asked to wait').toBe('What is new?\nWhat is old?')
    await room.press('Lay these ready')
    await room.change({ circle: { scene: { prompts: ['What is new?', 'What is old?'] } } })
    expect([await inside(PASTED), await inside(QUESTION)]).toEqual(['', 'What is'])
  })

  test('[U59] an agreement that somebody has begun to add stays when there is no place for it any more', async () => {
    const field = '>>> agreement-editor >>> textarea'
    await room.sit('opening')
    await room.press('More')
    await room.press('What we agreed')
    await room.page.type(field, 'We begin with')
    const { lines } = await room.page.evaluate(() => (window.room.screen as CircleScreen).circle)
    const full = Array.from({ length: MAX_AGREEMENTS }, (_, place) => {
      return { slot: `s${place}`, place, agreement: { kind: 'own', text: `${place}` } } as const
    })
    await room.change({ circle: { lines: full } })
    expect(await inside(field)).toBe('We begin with')
    await room.press('Add it')
    expect(await room.requests()).toEqual([])
    await room.change({ circle: { lines } })
    await room.press('Add it')
    expect(await room.requests()).toHaveLength(1)
  })

  const unfold = () =>
    room.page.$$eval('>>> tend-question >>> details', all => {
      for (const one of all) one.open = true
    })
})

const readAgain = () => sitAgain('voice', 'reading')

/** I sit there anew, and take part in this way. */
async function sitAgain(way: Seat['way'], state: Seat['state'] = 'present'): Promise<void> {
  const seat = { id: idOf(0), name: 'Sam', way, isMe: true, isSetAside: false } as const
  await room.change({ circle: { mySeat: { ...seat, state } } })
}
