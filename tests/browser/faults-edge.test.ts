import { afterAll, beforeAll, expect, it } from 'vitest'
import type { Person } from './harness/person.ts'
import { openRoomHouse, type RoomHouse } from './harness/room-house.ts'
import { until } from './harness/until.ts'
import { comeIn, createGathering, introduce } from './room/gathering.ts'
import { handOver } from './room/handing.ts'
import { keepApart, prepareLineFaults } from './room/line-faults.ts'

const gathering = createGathering()
let house: RoomHouse
let link: string
let ana: Person
let ben: Person
let cem: Person
/** How long Cem waited for his seat once both could be reached. */
let seatedAfterMs = 0

/** So long a newcomer waits for their host before they ask at the door who else would let them in (next-host.ts). */
const ASKS_AGAIN_AFTER_MS = 5_000

const noSoundFrom = (person: Person) => `There is no sound from ${person.name} here yet.`

async function isConnectedTo(person: Person, others: number): Promise<void> {
  const count = async () => (await person.probe.connections()).connected === others
  await until(count, `${person.name} is connected to ${others}`)
}

beforeAll(async () => {
  house = await openRoomHouse()
  ;[ana, ben, cem] = await Promise.all([
    gathering.invite('Ana', { toneHz: 330 }),
    gathering.invite('Ben', { toneHz: 440 }),
    gathering.invite('Cem', { toneHz: 550 }),
  ])
  for (const person of [ana, cem]) await prepareLineFaults(person)
  link = await gathering.open(ben, house)
  await comeIn(ana, link)
  await cem.open(link)
  await cem.sees('I agree to these')
  await keepApart(ana, cem)
  await introduce(cem)
  ben.freezeNetwork() // so that it is Ana who lets Cem in, to whom no line can stand
  await cem.press('Sit down')
  await cem.sees('Your seat is being made ready.')
  ben.thawNetwork()
  const thawedAtMs = performance.now()
  await cem.sees('Nothing is expected of you')
  seatedAfterMs = performance.now() - thawedAtMs
  await cem.press('All right')
})

afterAll(async () => {
  await gathering.close()
  await house?.close()
})

it('[W45] [W46] no line between Ana and Cem: all agree on the piece, and whoever does not hear is told, alone', async () => {
  for (const [person, others] of [
    [ana, 1],
    [ben, 2],
    [cem, 1],
  ] as const)
    await isConnectedTo(person, others)
  for (const person of [ana, ben, cem]) for (const { name } of [ana, ben, cem]) await person.sees(name)
  await handOver(ben, ana)
  await ben.hearsOnly(330)
  await cem.sees('Ana holds the piece.')
  await cem.sees(noSoundFrom(ana))
  for (const person of [ana, ben]) expect(await person.reads()).not.toContain('There is no sound from')
  await handOver(ana, cem)
  await ben.hearsOnly(550)
  await ana.sees('Cem holds the piece.')
  await ana.sees(noSoundFrom(cem))
  for (const person of [ben, cem]) await person.seesNoMore('There is no sound from')
  await handOver(cem, ana)
  await ben.hearsOnly(330)
  await cem.sees('Ana holds the piece.')
  await handOver(ana, ben)
  for (const person of [ana, cem]) {
    await person.hearsOnly(440)
    await person.seesNoMore('There is no sound from')
  }
  await isConnectedTo(ana, 1)
})

it('[W195] whoever was let in by somebody to whom no line can stand comes in by those whom they named, and asks nobody again', () => {
  console.info(`[W195] no line to the one who let them in: seated after ${Math.round(seatedAfterMs)} ms`)
  expect(seatedAfterMs).toBeLessThan(ASKS_AGAIN_AFTER_MS)
})

it('[W45] whoever comes then gets in, and all see them, hear them and are heard', async () => {
  const dia = await gathering.invite('Dia', { toneHz: 660 })
  await comeIn(dia, link)
  await isConnectedTo(dia, 3)
  await dia.hearsOnly(440)
  await handOver(ben, dia)
  for (const person of [ana, ben, cem]) {
    await person.sees('Dia holds the piece.')
    await person.hearsOnly(660)
  }
})

it('[E34] whoever leaves before anybody has met them leaves a circle that goes on, and may come back', async () => {
  const eli = await gathering.invite('Eli')
  await prepareLineFaults(eli)
  await eli.open(link)
  await eli.sees('I agree to these')
  for (const person of [ana, cem]) await keepApart(person, eli)
  const [, , , dia] = gathering.people
  for (const person of [ben, dia]) person?.freezeNetwork() // so that nobody else can meet him
  await introduce(eli)
  await eli.press('Sit down')
  await eli.sees('Your seat is being made ready.')
  await eli.press('More')
  await eli.press('Leave')
  await eli.sees('You have left.')
})
