import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import type { Person } from './harness/person.ts'
import { openRoomHouse, type RoomHouse } from './harness/room-house.ts'
import { until } from './harness/until.ts'
import { createGathering } from './room/gathering.ts'
import { type Guests, sendGuests } from './room/guests.ts'

const gathering = createGathering()
const guests: Guests[] = []
let house: RoomHouse
let ana: Person

beforeAll(async () => {
  house = await openRoomHouse()
  ana = await gathering.invite('Ana', { toneHz: 330 })
})

afterEach(() => {
  for (const one of guests.splice(0)) one.close()
})

afterAll(async () => {
  await gathering.close()
  await house?.close()
})

/** Each in a process of their own. */
function send(link: string, name: string): Guests {
  const guest = sendGuests(house.url, link, [name])
  guests.push(guest)
  return guest
}

/** Seated and linked to so many, as either side sees it. */
async function sits(guest: Guests, others: number): Promise<void> {
  const [name = ''] = guest.names
  await guest.each('seated')
  await ana.sees(name)
  await until(
    async () => (await ana.probe.connections()).connected === others,
    `Ana is connected to ${others}`,
  )
}

async function tends(practice: string, name: string | RegExp): Promise<void> {
  await ana.press('More')
  await ana.press(practice)
  if (typeof name === 'string') await ana.press(name)
  else await ana.choose(name)
  await ana.press('Close')
}

/** Their packets come in, and something of them reaches Ana's loudspeaker. */
async function isHeard(name: string): Promise<void> {
  await ana.sees(`${name} holds the piece.`)
  const packets = async () =>
    (await ana.probe.inboundAudio()).reduce((sum, line) => sum + line.packetsReceived, 0)
  const before = await packets()
  await until(async () => (await packets()) > before + 50, `a second of ${name} has come in`)
  await until(async () => {
    const sounds = await ana.sounds()
    return sounds.filter(one => one.from === 'track' && one.audible && one.db > -60).length === 1
  }, `Ana hears ${name} and nobody else`)
}

async function letsGo(receipts: string): Promise<void> {
  await ana.press('More')
  await ana.press('End the circle together')
  await ana.press('I’m ready to let this go')
  await ana.sees('It is gone. Go gently.')
  await ana.sees(receipts)
  for (const guest of guests) {
    await guest.each('done')
    const [end] = guest.told.filter(one => one.kind === 'done')
    expect(end).toMatchObject({ how: 'ended' })
    expect(end?.letGo).toHaveLength(guests.length + 1)
    await guest.gone()
  }
  expect(ana.complaints).toEqual([])
}

describe('the second client and a real Chromium', () => {
  it('[W190] sit in one circle: it takes the piece, is heard, lays it, hears her, says yes to the end, and both have let go', async () => {
    const link = await gathering.open(ana, house)
    const noor = send(link, 'Noor')
    await sits(noor, 1)
    await tends('The evening', 'Begin the opening')
    await ana.press('Pass to Noor')
    await noor.waitFor('Noor', 'speaks')
    await isHeard('Noor')
    noor.enough()
    await noor.waitFor('Noor', 'has spoken')
    await ana.sees('The piece rests in the centre.')
    await ana.hearsNothing()
    expect(noor.told.map(({ kind }) => kind)).not.toContain('hears')
    await ana.press('Take the piece')
    await noor.waitFor('Noor', 'hears')
    await letsGo('Two devices. Both have let go.')
  })

  it('[W191] two of them: the piece goes round from one to the other, and all three have let go', async () => {
    const link = await gathering.open(ana, house)
    const noor = send(link, 'Noor')
    await sits(noor, 1)
    const ilja = send(link, 'Ilja')
    await sits(ilja, 2)
    await tends('The evening', 'Begin the opening')
    await ana.press('Pass to Noor')
    await isHeard('Noor')
    noor.enough()
    await isHeard('Ilja')
    ilja.enough()
    await ana.sees('The piece rests in the centre.')
    await ana.hearsNothing()
    await letsGo('Three devices. All have let go.')
  })

  it('[W192] it waits at a door that asks, and comes in by a press', async () => {
    const link = await gathering.open(ana, house)
    await tends('The door', /^Ask/)
    const noor = send(link, 'Noor')
    await ana.sees('Noor is at the door.')
    expect(noor.told.map(({ kind }) => kind)).not.toContain('seated')
    expect((await ana.probe.connections()).connected).toBe(0)
    await ana.press('Let in')
    await sits(noor, 1)
    await letsGo('Two devices. Both have let go.')
  })
})
