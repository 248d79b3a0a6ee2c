import { setTimeout as pause } from 'node:timers/promises'
import type { Person } from '../browser/harness/person.ts'
import type { RoomHouse } from '../browser/harness/room-house.ts'
import { until } from '../browser/harness/until.ts'
import type { StockHouse } from '../browser/stock/stock-house.ts'
import type { How } from './bare/bare-in-page.ts'
import { type Costs, measureCosts, measureSound, type Sound } from './costs.ts'
import { median } from './figures.ts'

/*
 * The same people in rooms of the bare page (bare/bare-in-page.ts), one room after the other.
 */

/** How often whoever comes last comes, goes and comes again. */
export const JOINS = 3
/** What an arrival leaves to do: the bell keeps the sound awake for nine seconds (bell-sound.ts). */
export const SETTLED_MS = 10_000
/** How often a room of the bare page is begun anew. */
const MOST_TRIES = 4
/** How a page looks whether it is linked to all. */
export const LOOKING = { withinMs: 30_000, everyMs: 10, standstill: 'They have not all met.' }

export interface Loaded {
  readonly bytes: number
  readonly requests: number
  readonly shownMs: number
}

export interface Gathered {
  readonly loaded: readonly Loaded[]
  /** How long the last of so many took, ms. */
  readonly joinedMs: ReadonlyMap<number, number>
}

export async function gatherInBare(
  people: readonly Person[],
  { url }: StockHouse,
  house: RoomHouse,
  sizes: readonly number[],
): Promise<Gathered> {
  const loaded: Loaded[] = []
  for (const person of people) loaded.push(await load(person, url))
  const joinedMs = new Map<number, number>()
  for (const [at, person] of people.entries()) {
    const all = people.slice(0, at + 1)
    const ms: number[] = []
    while (ms.length < (sizes.includes(at + 1) ? JOINS : 1)) {
      await person.open('about:blank')
      const joined = await joinAnew(person, all, url, house)
      if (joined === null) await gather(all.slice(0, -1), url, house, 'bare')
      else ms.push(joined)
    }
    joinedMs.set(at + 1, median(ms))
  }
  return { loaded, joinedMs }
}

/** How long it took; null where y-webrtc has come to a standstill, as when two announce themselves at once: those inside gather anew. */
async function joinAnew(
  person: Person,
  all: readonly Person[],
  url: string,
  house: RoomHouse,
): Promise<number | null> {
  const inside = all.slice(0, -1)
  return unlessStandstill(
    (async () => {
      for (const one of inside) await bareMeshed(one, inside.length, 0)
      await person.open(url)
      return joinBare(person, all, house, 'bare')
    })(),
  )
}

async function unlessStandstill(meeting: Promise<number>): Promise<number | null> {
  try {
    return await meeting
  } catch (error) {
    if (!String(error).includes(LOOKING.standstill)) throw error
    return null
  }
}

/** Everybody could be heard, and nobody is: what is warm at rest, without the rest of us. */
export async function inReadyRoom(
  people: readonly Person[],
  { url }: StockHouse,
  house: RoomHouse,
): Promise<Costs> {
  await gather(people, url, house, 'ready')
  await pause(SETTLED_MS)
  const sound = await measureSound(people)
  if (sound.some(one => one.packetsOut > 0)) throw new Error('Whoever rests is not heard.')
  return measureCosts(people)
}

export async function inOpenRoom(
  people: readonly Person[],
  { url }: StockHouse,
  house: RoomHouse,
): Promise<{ readonly costs: Costs; readonly sound: readonly Sound[] }> {
  await gather(people, url, house, 'open')
  const loud = (await measureSound(people)).every(one => one.packetsOut > 0 && one.packetsIn > 0)
  if (!loud) throw new Error('In an ordinary call everybody is heard.')
  return { costs: await measureCosts(people), sound: await measureSound(people) }
}

async function gather(people: readonly Person[], url: string, house: RoomHouse, how: How): Promise<void> {
  let sat = 0
  for (let tries = 0; sat < people.length && tries < MOST_TRIES; tries++) {
    for (const person of people) await person.open('about:blank')
    sat = await sitOneAfterTheOther(people, url, house, how)
  }
  if (sat < people.length) throw new Error(LOOKING.standstill)
}

/** How many have met before it came to a standstill, or all. */
async function sitOneAfterTheOther(
  people: readonly Person[],
  url: string,
  house: RoomHouse,
  how: How,
): Promise<number> {
  for (const [at, person] of people.entries()) {
    await person.open(url)
    if ((await unlessStandstill(joinBare(person, people.slice(0, at + 1), house, how))) === null) return at
  }
  return people.length
}

async function joinBare(person: Person, all: readonly Person[], house: RoomHouse, how: How): Promise<number> {
  const server = `${house.url.replace('http', 'ws')}/signal`
  const startedMs = await person.page.evaluate(
    (...what) => window.bare.join(...what),
    server,
    how as string,
    person.name,
    how,
  )
  return Math.max(...(await Promise.all(all.map(one => bareMeshed(one, all.length, all.length))))) - startedMs
}

/** When it is connected to so many less one, and knows the names of all; looked at in the page, as ours is. */
function bareMeshed(person: Person, size: number, names: number): Promise<number> {
  return person.page.evaluate(
    async (links, known, { withinMs, everyMs, standstill }) => {
      const untilMs = performance.now() + withinMs
      const isWhole = () =>
        listeningRoomProbe.connections().connected === links && window.bare.names() >= known
      while (!isWhole()) {
        if (performance.now() > untilMs) throw new Error(standstill)
        await new Promise(resolve => setTimeout(resolve, everyMs))
      }
      return performance.timeOrigin + performance.now()
    },
    size - 1,
    names,
    LOOKING,
  )
}

/** Opens an address anew: what comes over the wire, and when something stands on the screen. */
export async function load(person: Person, url: string): Promise<Loaded> {
  await person.open('about:blank')
  person.traffic.clear()
  await person.open(url)
  const shownMs = await until(
    () =>
      person.page.evaluate(() => performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? 0),
    `${person.name} sees the page`,
    LOOKING,
  )
  return { bytes: person.traffic.bytesReceived(), requests: person.traffic.requests.length, shownMs }
}
