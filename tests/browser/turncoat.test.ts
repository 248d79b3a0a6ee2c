import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { ParticipantId } from '../../src/domain/claim.ts'
import { derivePiece } from '../../src/domain/piece.ts'
import type { Person } from './harness/person.ts'
import { packetsGrown } from './harness/probe.ts'
import { openRoomHouse, type RoomHouse } from './harness/room-house.ts'
import { allSee, comeIn, createGathering } from './room/gathering.ts'
import { letTurncoatIn, type TrueLie, type Turncoat } from './room/turncoat.ts'

/** What a page would run, or a person would see as more than text, if it were ever taken for HTML. */
const HTML = '<img src=x onerror="alert(1)"><b>bold</b>'

const gathering = createGathering()
let house: RoomHouse
let ana: Person
let ben: Person
let mallory: Turncoat

beforeAll(async () => {
  house = await openRoomHouse()
  ana = await gathering.invite('Ana', { toneHz: 330 })
  ben = await gathering.invite('Ben', { toneHz: 440, browser: 'firefox' })
  const guest = await gathering.invite('Mallory', { toneHz: 880 })
  const link = await gathering.open(ana, house)
  await comeIn(ben, link)
  mallory = await letTurncoatIn(guest, house, link, 2)
  await allSee([ana, ben, guest])
})

afterAll(async () => {
  await gathering.close()
  await house?.close()
})

describe('somebody who was let in, and whose page says and signs whatever it likes', () => {
  it('[W31] no claim of any register opens a microphone, and all of it stays text on every screen', async () => {
    await ana.press('Speak')
    await ben.hearsOnly(330) // her microphone works, and she has pressed for it once
    await ana.press('Rest the microphone')
    await ben.hearsNothing()
    const before = await sent()
    let epoch = 100
    const say = (...lies: readonly (readonly [place: string, body: unknown])[]) =>
      mallory.say(...lies.map(([place, body]): TrueLie => [place, epoch++, body]))

    await say(['guardian', { kind: 'take' }], ['scene/title', { field: 'title', value: HTML }])
    await bothSee(HTML)
    await say(['scene/phase', { field: 'phase', value: 'farewell' }])
    await bothSee('Each of you may open your own microphone.')
    await say(['scene/phase', { field: 'phase', value: 'rounds' }])
    for (const to of mallory.others) {
      await say(['piece', { kind: 'offer', to }], ['turn', { lap: 0, hand: 1, listener: to }])
      await oneSees('Mallory is handing you the piece.')
      const past = mallory.others.find(id => id !== to) as ParticipantId
      await say(
        ['piece', { kind: 'carry', to, past }],
        ['scene/prompt', { field: 'prompt', value: `${HTML} ${to}` }],
      )
      await bothSee(`${HTML} ${to}`)
    }
    await say(['bell', { kind: 'ring', lap: 0, seconds: 30 }])
    await bothSee('Half a minute of quiet.')
    await say(['bell', { kind: 'over', lap: 0 }])
    await Promise.all([ana, ben].map(person => person.seesNoMore('Half a minute of quiet.')))

    const piece = { by: mallory.id, era: 0, epoch, body: { kind: 'take' } } as const
    await say(['piece', piece.body])
    await say(['writing', { turn: derivePiece([piece]).key, lines: [HTML, 'Speak now.'] }])
    await bothSee('Speak now.')
    await say(['candle', { turn: derivePiece([piece]).key, more: 1 }], ['aside', { seats: [] }])
    await say(['announcement', { change: { kind: 'set-aside', id: mallory.others[0] }, after: 0 }])
    await say([
      'agreement/theirs',
      { slot: 'theirs', place: 9, agreement: { kind: 'own', text: `${HTML} agree` } },
    ])
    await bothSee(`${HTML} agree`)

    const after = await sent()
    for (const [at, person] of [ana, ben].entries()) {
      expect(packetsGrown(before[at] ?? [], after[at] ?? []), person.name).toBe(0)
      await person.hearsNothing()
      expect(await person.page.$('>>> img, >>> b')).toBeNull()
      expect(person.complaints).toEqual([])
    }
  })
})

function sent() {
  return Promise.all([ana, ben].map(person => person.probe.outboundAudio()))
}

async function bothSee(text: string): Promise<void> {
  await Promise.all([ana, ben].map(person => person.sees(text)))
}

async function oneSees(text: string): Promise<void> {
  await Promise.any([ana, ben].map(person => person.sees(text)))
}
