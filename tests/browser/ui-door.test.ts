import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { idOf } from './ui/circle-screen.ts'
import { type GalleryPage, openGallery } from './ui/gallery-page.ts'

let room: GalleryPage

beforeAll(async () => {
  room = await openGallery()
})

afterAll(() => room?.close())

beforeEach(() => room.open({}))

/** Beneath every screen but the circle. */
const EXIT = [
  'Leave at once',
  'Wipes this tab and shows a blank page. Your browser may still remember that you were here.',
]

describe('a knock, inside', () => {
  test('[U60] is a line with two presses and a name that stays text, and is said once', async () => {
    await room.sit('guarding')
    const id = idOf(90)
    await room.change({ knocker: { id, name: '<b>Bela</b>' } })
    expect(await room.has('<b>Bela</b> is at the door.')).toBe(true)
    expect(await room.page.$('>>> b')).toBeNull()
    expect(await room.announced()).toBe('<b>Bela</b> is at the door.')
    await room.change({ knocker: { id, name: '<b>Bela</b>' }, connected: 3 })
    expect(await room.announced()).toBe('<b>Bela</b> is at the door.')
    await room.press('Not yet')
    await room.change({ knocker: null })
    expect(await room.requests()).toEqual([{ kind: 'put-off', id }])
    const left = (await room.texts()).filter(one => one.includes('at the door'))
    expect(left).toHaveLength(1) // what was said last to whoever hears the page
    expect(await room.focused()).not.toBe('body')
  })

  test('[U60] in a silence nothing of it stands', async () => {
    await room.sit('silence')
    await room.change({ knocker: { id: idOf(90), name: 'Bela' } })
    expect(await room.has('at the door')).toBe(false)
    expect(await room.announced()).not.toContain('at the door')
  })
})

describe('a newcomer', () => {
  test('[U61] waits with one sentence, a seat button that stays and does nothing, and a way back', async () => {
    await room.show('ready-knocking')
    expect(await room.has('The circle has begun; somebody will look for a good moment.')).toBe(true)
    await room.press('Sit down')
    expect(await room.requests()).toEqual([])
    await room.press('Wait no longer')
    expect(await room.requests()).toEqual([{ kind: 'turn-back' }])
  })

  test('[U61] is told kindly of a “not yet” and of a closed door, and reads of a circle that has begun', async () => {
    await room.show('not-yet')
    expect(await room.texts()).toEqual([
      'Not just now.',
      'You have been heard, and those inside ask you for a little patience. You can go on waiting for a better moment.',
      'Go on waiting',
      'Back to the beginning',
      ...EXIT,
    ])
    await room.show('closed')
    expect(await room.has('Nothing of you is kept here.')).toBe(true)
    await room.show('welcome-begun')
    expect(
      await room.has('The circle has begun. When you knock, somebody will look for a good moment.'),
    ).toBe(true)
    await room.show('welcome-closed')
    expect(await room.has('The circle has begun, and its door is closed.')).toBe(true)
  })
})

describe('the door in the sheet', () => {
  test('[U62] three choices with a sentence each, for whoever tends', async () => {
    await room.sit('knocked')
    await room.press('More')
    await room.press('The door')
    const choices = await room.texts()
    for (const name of ['Open', 'Ask', 'Closed']) {
      const sentence = choices[choices.indexOf(name) + 1] ?? ''
      expect(sentence, name).toMatch(/^[A-Z].*\.$/)
    }
    const checked = () => room.page.$$eval('>>> tend-door >>> input', all => all.map(one => one.checked))
    expect(await checked()).toEqual([true, false, false])
    await room.change({ circle: { scene: { phase: 'rounds' } } })
    expect(await checked()).toEqual([false, true, false])
    await room.page.click('>>> tend-door >>> label:last-of-type')
    expect(await room.requests()).toEqual([{ kind: 'set', change: { field: 'door', value: 'closed' } }])
  })

  test('[U62] whoever does not tend reads how it stands', async () => {
    await room.sit('reading-elsewhere')
    await room.change({ circle: { scene: { phase: 'rounds', door: 'closed' } } })
    await room.press('More')
    await room.press('The door')
    expect(await room.has('It is closed.')).toBe(true)
    expect(await room.page.$('>>> tend-door >>> input')).toBeNull()
  })

  test('[U63] opened while gathering it begins to ask with the opening; later it is open', async () => {
    await room.sit('knocked')
    await room.change({ circle: { scene: { door: 'closed' } } })
    await room.press('More')
    await room.press('The door')
    await room.page.click('>>> tend-door >>> label:first-of-type')
    await room.change({ circle: { scene: { phase: 'rounds', door: 'closed' } } })
    await room.page.click('>>> tend-door >>> label:first-of-type')
    expect(await room.requests()).toEqual([
      { kind: 'set', change: { field: 'door', value: 'by-phase' } },
      { kind: 'set', change: { field: 'door', value: 'open' } },
    ])
  })

  test('[U63] what was set is told to all, and what is coming as well', async () => {
    await room.sit('listening')
    await room.change({
      tidings: [{ kind: 'scene', by: idOf(1), change: { field: 'door', value: 'closed' } }],
      circle: {
        coming: [
          {
            key: 'one',
            by: idOf(2),
            change: { kind: 'scene', change: { field: 'door', value: 'ask' } },
            isHeld: false,
            isDue: false,
          },
        ],
      },
    })
    expect(await room.has('Jo closed the door.')).toBe(true)
    expect(await room.has('In half a minute: newcomers knock.')).toBe(true)
  })
})

describe('asking somebody to leave', () => {
  const ASKING = 'Asking someone to leave'
  const sheet = async (name: string, seats?: number) => {
    await room.show(name, seats)
    await room.fold()
    await room.press('More')
  }

  test('[U90] says what it takes and what it cannot do, and asks twice before it is said', async () => {
    await sheet('may-ask')
    await room.press(ASKING)
    expect(await room.has('more than half of all who sit here')).toBe(true)
    expect(await room.has('Whoever has the link can come back under another name: close the door.')).toBe(
      true,
    )
    await room.press('Ask Jo to leave')
    expect(await room.has('this cannot be taken back')).toBe(true)
    await room.press('Not now')
    expect(await room.requests()).toEqual([])
    await room.press('Ask Jo to leave')
    await room.press('Yes, ask Jo to leave')
    expect(await room.requests()).toEqual([{ kind: 'ask-to-leave', id: idOf(1) }])
  })

  test('[U90] whoever came after all others reads why they can ask nobody; in a circle of two it is not there', async () => {
    await sheet('may-not-ask')
    await room.press(ASKING)
    expect(await room.has('Everyone here was here before you.')).toBe(true)
    await room.press('Close')
    await sheet('may-not-ask', 2)
    expect(await room.has(ASKING)).toBe(false)
  })

  test('[U91] that it waits for others is read here and nowhere else, without a name of whoever asks', async () => {
    await room.sit('may-ask')
    expect((await room.texts()).join(' ')).not.toMatch(/ask|leave/i)
    expect(await room.announced()).not.toMatch(/ask|leave/i)
    await room.press('More')
    await room.press(ASKING)
    expect(await room.has('You have asked Lev to leave.')).toBe(true)
    expect((await room.texts()).filter(one => one.startsWith('Someone asks'))).toEqual([
      'Someone asks Ana to leave.',
    ])
  })

  test('[U92] that somebody is no longer there is one sentence, and a name in it stays text', async () => {
    await room.sit('somebody-removed')
    expect(await room.has('<b>Wren</b> is no longer in the circle.')).toBe(true)
    expect(await room.page.$('>>> b')).toBeNull()
  })

  test('[U93] whoever was removed reads that the circle goes on, and goes on from there', async () => {
    await room.show('removed')
    expect(await room.texts()).toEqual([
      'The circle goes on without you.',
      'You are no longer part of it, and nothing of it is kept on this device. May you find people to sit with.',
      'Back to the beginning',
      ...EXIT,
    ])
  })
})
