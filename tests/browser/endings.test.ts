import { afterAll, beforeAll, describe, it } from 'vitest'
import type { Person } from './harness/person.ts'
import { openRoomHouse, type RoomHouse } from './harness/room-house.ts'
import { allSee, comeIn, createGathering } from './room/gathering.ts'

const gathering = createGathering()
let house: RoomHouse
let ana: Person
let ben: Person
let cem: Person

beforeAll(async () => {
  house = await openRoomHouse()
  ;[ana, ben, cem] = (await Promise.all([
    gathering.invite('Ana', { toneHz: 330 }),
    gathering.invite('Ben', { toneHz: 440 }),
    gathering.invite('Cem', { toneHz: 550 }),
  ])) as [Person, Person, Person]
})

afterAll(async () => {
  await gathering.close()
  await house?.close()
})

async function gather(): Promise<string> {
  const link = await gathering.open(ana, house)
  await comeIn(ben, link)
  await comeIn(cem, link)
  await allSee([ana, ben, cem])
  return link
}

async function asksToEnd(person: Person): Promise<void> {
  await person.press('More')
  await person.press('End the circle together')
  await person.press('I’m ready to let this go')
}

describe('the end with one of them in trouble', () => {
  it('[W114] whoever has stepped out ends with the others, and is counted', async () => {
    await gather()
    await cem.press('Step out')
    await cem.sees('You have stepped out.')
    await asksToEnd(ana)
    await ben.press('I’m ready to let this go')
    for (const person of [ana, ben, cem]) await person.sees('Three devices. All have let go.')
  })

  it('[W115] of one whose tab has crashed the receipts say no more than is known', async () => {
    await gather()
    await cem.killRenderer()
    await asksToEnd(ana)
    await ben.press('I’m ready to let this go')
    for (const person of [ana, ben])
      await person.sees('Three devices. Two have let go. One could not be reached.', { withinMs: 60_000 })
  })

  it('[W116] who slept while the others ended hands nothing of it to whoever opens the old link', async () => {
    const link = await gather()
    const wake = await cem.stopPage()
    await asksToEnd(ana)
    await ben.press('I’m ready to let this go')
    for (const person of [ana, ben])
      await person.sees('Three devices. Two have let go. One could not be reached.', { withinMs: 60_000 })
    wake()
    await cem.sees('You have lost touch with the others.')
    await ana.open('about:blank')
    await ana.open(link)
    await ana.sees('Nobody is here now. The circle may not have begun, or it may be over.')
    await cem.sees('Ben') // what they had is still theirs to see
  })

  it('[W180] after one tab has crashed and another person has left, the last one ends alone', async () => {
    await gather()
    await ana.press('Pass to Ben')
    await ben.press('Take it')
    await ben.press('Pass to Cem')
    await cem.press('Take it')
    await ana.sees('Cem holds the piece')
    await cem.killRenderer()
    for (const person of [ana, ben]) await person.sees('The piece rests in the centre.', { withinMs: 40_000 })
    await ana.press('Take the piece')
    await ben.hearsOnly(330)
    await ben.press('More')
    await ben.press('Leave')
    await ana.seesNoMore('Ben')
    await asksToEnd(ana)
    await ana.sees('Two devices. One has let go. One could not be reached.')
  })
})
