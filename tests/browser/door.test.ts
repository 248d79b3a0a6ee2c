import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Person } from './harness/person.ts'
import { openRoomHouse, type RoomHouse } from './harness/room-house.ts'
import { until } from './harness/until.ts'
import { allSee, comeIn, createGathering, introduce } from './room/gathering.ts'

const gathering = createGathering()
let house: RoomHouse
let link: string
let ana: Person
let ben: Person
let cem: Person
let dua: Person

beforeAll(async () => {
  house = await openRoomHouse()
  ;[ana, ben, cem, dua] = (await Promise.all([
    gathering.invite('Ana', { toneHz: 330 }),
    gathering.invite('Ben', { toneHz: 440 }),
    gathering.invite('Cem', { toneHz: 550 }),
    gathering.invite('Dua', { toneHz: 660, browser: 'firefox' }),
  ])) as [Person, Person, Person, Person]
  link = await gathering.open(ana, house)
})

afterAll(async () => {
  await gathering.close()
  await house?.close()
})

async function comesToTheDoor(person: Person): Promise<void> {
  await person.open('about:blank')
  await person.open(link)
  await introduce(person)
  await person.press('Sit down')
}

/** Opens one practice in the sheet, presses what is there, and closes the sheet. */
async function tends(person: Person, practice: string, does: () => Promise<void>): Promise<void> {
  await person.press('More')
  await person.press(practice)
  await does()
  await person.press('Close')
}

async function asksToLeave(person: Person, name: string): Promise<void> {
  await tends(person, 'Asking someone to leave', async () => {
    await person.press(`Ask ${name} to leave`)
    await person.press(`Yes, ask ${name} to leave`)
  })
}

/** Nobody is at the door any more, as far as this person is shown: not even 10 s after somebody has gone. */
async function isNoMoreAsked(person: Person): Promise<void> {
  await until(async () => !(await person.canPress('Let in')), `${person.name} is asked no more`, {
    withinMs: 20_000,
  })
}

describe('the door, three Chromium and one Firefox', () => {
  it('[W60] while gathering whoever agrees comes in; once it has begun nobody who speaks is disturbed by a knock', async () => {
    await comeIn(ben, link)
    await allSee([ana, ben])
    await tends(ana, 'The evening', async () => {
      await ana.press('Begin the opening')
      await ana.sees('Now: the opening.')
    })
    await ana.press('Pass to Ben')
    await ben.press('Take it')
    await ana.hearsOnly(440)
    await comesToTheDoor(cem)
    await cem.sees('The circle has begun; somebody will look for a good moment.')
    for (const person of [ana, ben]) expect(await person.reads()).not.toContain('at the door')
    expect(await cem.reads()).not.toMatch(/Ana|Ben/)
    expect((await cem.probe.connections()).connected).toBe(0)
  })

  it('[W61] between turns the guardian alone sees who is there; “not yet” is told kindly, and “let in” gives a seat', async () => {
    await ben.press('Lay it in the centre')
    await ana.sees('Cem is at the door.')
    expect(await ben.reads()).not.toContain('at the door')
    await ana.press('Not yet')
    await cem.sees('Not just now.')
    await isNoMoreAsked(ana)
    await cem.press('Go on waiting')
    await cem.sees('somebody will look for a good moment')
    await ben.press('Take the piece')
    await ana.hearsOnly(440)
    expect(await ana.reads()).not.toContain('at the door')
    await ben.press('Lay it in the centre')
    await ana.press('Let in')
    await cem.sees('Nothing is expected of you')
    await cem.press('All right')
    await allSee([ana, ben, cem])
    await isNoMoreAsked(ana)
    await ben.press('Take the piece')
    await cem.hearsOnly(440)
  })

  it('[W62] whoever gives up is not there any more, and a closed door says that the circle has begun', async () => {
    await comesToTheDoor(dua)
    await dua.sees('somebody will look for a good moment')
    await ben.press('More')
    await ben.press('Lay it in the centre')
    await ana.sees('Dua is at the door.')
    await dua.press('Wait no longer')
    await isNoMoreAsked(ana)
    await tends(ana, 'The door', () => ana.choose(/^Closed/))
    await ben.sees('Ana closed the door.')
    await introduce(dua)
    await dua.press('Sit down')
    await dua.sees('Its door is closed now')
    await dua.press('Look again')
    await dua.sees('The circle has begun, and its door is closed.')
    expect(await dua.reads()).not.toMatch(/Ana|Ben|Cem/)
    for (const person of gathering.people) expect(person.complaints).toEqual([])
  })

  it('[W90] two of three ask the third, who speaks: their device lets go and says so, and the others go on', async () => {
    await cem.press('Take the piece')
    for (const person of [ana, ben]) await person.hearsOnly(550)
    await asksToLeave(ana, 'Cem')
    await tends(ana, 'Asking someone to leave', () => ana.sees('You have asked Cem to leave.'))
    await tends(cem, 'Asking someone to leave', () => cem.sees('Everyone here was here before you.'))
    for (const person of [ben, cem]) expect(await person.reads()).not.toContain('asks Cem')
    await tends(ben, 'Asking someone to leave', () => ben.sees('Someone asks Cem to leave.'))
    await asksToLeave(ben, 'Cem')
    await cem.sees('The circle goes on without you.')
    expect(new URL(cem.page.url()).hash).toBe('')
    expect(await cem.probe.localTracks(), 'a fresh page has none').toEqual([])
    expect((await cem.probe.connections()).connected).toBe(0)
    for (const person of [ana, ben]) {
      await person.sees('Cem is no longer in the circle.')
      await person.sees('The piece rests in the centre.')
      await person.hearsNothing()
      expect((await person.probe.connections()).connected).toBe(1)
    }
    await ben.press('Take the piece')
    await ana.hearsOnly(440)
    await ben.press('Lay it in the centre')
    await ana.press('Take the piece')
    await ben.hearsOnly(330)
    await comesToTheDoor(cem)
    await cem.sees('Its door is closed now')
    expect((await cem.probe.connections()).connected).toBe(0)
    for (const person of gathering.people) expect(person.complaints).toEqual([])
  })
})
