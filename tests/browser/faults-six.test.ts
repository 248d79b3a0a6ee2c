import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Person } from './harness/person.ts'
import { packetsGrown } from './harness/probe.ts'
import { openRoomHouse, type RoomHouse } from './harness/room-house.ts'
import { type Patience, until } from './harness/until.ts'
import { blackout } from './room/blackout.ts'
import { allSee, createGathering, introduce } from './room/gathering.ts'
import { cutAllLines, prepareLineFaults } from './room/line-faults.ts'

const NAMES = ['Ana', 'Ben', 'Cem', 'Dia', 'Eva', 'Fay'] as const
const ANA_HZ = 330
/** A minute on two busy cores; what it took is printed. */
const PATIENTLY: Patience = { withinMs: 60_000, everyMs: 100 }
/** Past the 12 s after which every device gives its links up. */
const LINKS_GONE_MS = 14_000

const gathering = createGathering()
let house: RoomHouse
let circle: Person[]
let ana: Person
let guests: Person[]

/** Waits until each has a line to each, and not one more; how long it took, ms. */
async function msUntilMeshed(): Promise<number> {
  const start = performance.now()
  const meshed = circle.map(person =>
    until(
      async () => (await person.probe.connections()).connected === circle.length - 1,
      `${person.name} is connected to all others, once each`,
      PATIENTLY,
    ),
  )
  await Promise.all(meshed)
  return performance.now() - start
}

type HerWay = 'Rest the microphone' | 'Speak' | 'Take the piece'

/** What Ana can do now: she speaks; she rests and holds the piece; or it went to the centre, when she was lost for 20 s. */
async function herWay(): Promise<HerWay> {
  return until(async () => {
    for (const way of ['Rest the microphone', 'Speak', 'Take the piece'] as const)
      if (await ana.canPress(way)) return way
    return null
  }, 'Ana speaks, rests, or may take the piece')
}

/** The same people, one truth about the piece; what rests, rests until its person presses, and nobody else is heard. */
async function expectSameCircle(): Promise<HerWay> {
  const before = await Promise.all(guests.map(guest => guest.probe.outboundAudio()))
  await allSee(circle)
  await ana.seesNoMore('You have lost touch with the others.')
  const way = await herWay()
  const truth = way === 'Take the piece' ? 'The piece rests in the centre.' : 'Ana holds the piece.'
  for (const guest of guests) await guest.sees(truth)
  if (way !== 'Rest the microphone') {
    for (const guest of guests) await guest.hearsNothing()
    await ana.press(way)
  }
  for (const guest of guests) await guest.hearsOnly(ANA_HZ)
  for (const [at, guest] of guests.entries())
    expect(packetsGrown(before[at] ?? [], await guest.probe.outboundAudio()), `${guest.name} sends`).toBe(0)
  return way
}

beforeAll(async () => {
  house = await openRoomHouse()
  circle = await Promise.all(NAMES.map(name => gathering.invite(name, { toneHz: ANA_HZ })))
  ;[ana, ...guests] = circle as [Person, ...Person[]]
  for (const person of circle) await prepareLineFaults(person)
})

afterAll(async () => {
  await gathering.close()
  await house?.close()
})

describe('a circle of six', () => {
  it('[W43] five who sit down at the same moment are all connected to each other', async () => {
    const link = await gathering.open(ana, house)
    for (const guest of guests) {
      await guest.open(link)
      await introduce(guest)
    }
    for (const guest of guests) await until(() => guest.canPress('Sit down'), `${guest.name} may sit down`)
    await Promise.all(guests.map(guest => guest.press('Sit down')))
    const ms = await msUntilMeshed()
    console.info(`[W43] five sit down at once: all six connected after ${Math.round(ms)} ms`)
    for (const guest of guests) await guest.press('All right')
    await allSee(circle)
    await ana.press('Speak')
    await expectSameCircle()
  })

  it('[W44] every line cut in the same moment: the same circle heals, and its holder goes on or rests', async () => {
    expect(await cutAllLines(circle)).toBeGreaterThanOrEqual(15) // an end may hear of it from the other end first
    const ms = await msUntilMeshed()
    console.info(`[W44] every line cut at once: all six connected again after ${Math.round(ms)} ms`)
    await expectSameCircle()
  })

  it('[W44] every network gone until all links are given up: the same circle heals, and its holder rests', async () => {
    await Promise.all(circle.map(person => blackout(person, LINKS_GONE_MS)))
    const ms = await msUntilMeshed()
    console.info(`[W44] every network gone: all six connected again after ${Math.round(ms)} ms`)
    expect(await expectSameCircle()).not.toBe('Rest the microphone')
  })
})
