import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { brotliCompressSync } from 'node:zlib'
import { Person } from '../browser/harness/person.ts'
import { HOME, openRoomHouse, type RoomHouse } from '../browser/harness/room-house.ts'
import { until } from '../browser/harness/until.ts'
import { comeIn, introduce, sitDown } from '../browser/room/gathering.ts'
import { openStockHouse, type StockHouse } from '../browser/stock/stock-house.ts'
import {
  type Gathered,
  gatherInBare,
  inOpenRoom,
  inReadyRoom,
  JOINS,
  LOOKING,
  type Loaded,
  load,
  SETTLED_MS,
} from './bare-rooms.ts'
import { type Costs, measureCosts, measureSound, type Sound } from './costs.ts'
import { held, isMet, kilobytes, median, type Row, times } from './figures.ts'

/*
 * The page in real browsers, beside pages that are made here from the same packages: bare (connected, no microphone),
 * ready (microphone and lines warm, nobody heard) and open (everybody's microphone is open, as in an ordinary call). The
 * same browsers do all of it, one after the other; what counts is the ratio.
 */

const CLIENT = join(HOME, 'dist/client')
const BARE = fileURLToPath(new URL('bare', import.meta.url))
const NAMES = ['Ana', 'Ben', 'Cem', 'Dia', 'Eva', 'Fay', 'Gil', 'Hal'] as const
const BARS = {
  join: 1.3,
  rest: 1.3,
  speaking: 0.4,
  /** Of a first load the scripts, without anything beside them. */
  scriptBytes: 105_000,
  wholeBytes: 168 * 1024,
}

/** Two, four and six people. */
export function measurePages(): Promise<readonly Row[]> {
  return inHouses(6, measureSix)
}

/** Only how long the last of eight takes. */
export function measureEight(): Promise<readonly Row[]> {
  return inHouses(8, measureLast)
}

type Measure = (people: readonly Person[], house: RoomHouse, bareHouse: StockHouse) => Promise<readonly Row[]>

async function inHouses(size: number, measure: Measure): Promise<readonly Row[]> {
  const house = await openRoomHouse()
  const bareHouse = await openStockHouse(BARE)
  const people = await Promise.all(
    NAMES.slice(0, size).map((name, at) => Person.arrive(name, { toneHz: 300 + 70 * at })),
  )
  try {
    return await measure(people, house, bareHouse)
  } finally {
    await Promise.all(people.map(person => person.close()))
    await bareHouse.close()
    await house.close()
  }
}

const measureSix: Measure = async (people, house, bareHouse) => {
  const sizes = [2, 4, 6]
  const ours = await gatherInOurs(people, house, sizes)
  await pause(SETTLED_MS)
  const whole = wholeRows(people, house)
  const rest = await measureCosts(people)
  const [first] = people as [Person]
  await first.press('Speak')
  await until(async () => (await first.probe.outboundAudioPackets()) > 0, 'the first one speaks')
  const speaking = await measureCosts(people)
  const sound = await measureSound(people)
  const bare = await gatherInBare(people, bareHouse, house, sizes)
  await pause(SETTLED_MS)
  const bareCosts = await measureCosts(people)
  const ready = await inReadyRoom(people, bareHouse, house)
  const open = await inOpenRoom(people, bareHouse, house)
  return [
    ...loadRows(ours, bare, bareHouse),
    ...whole,
    ...joinRows(ours, bare, sizes),
    ...costRows({ rest, speaking, bare: bareCosts, ready, open: open.costs }),
    ...soundRows(sound, open.sound),
  ]
}

const measureLast: Measure = async (people, house, bareHouse) => {
  const ours = await gatherInOurs(people, house, [people.length])
  return joinRows(ours, await gatherInBare(people, bareHouse, house, [people.length]), [people.length])
}

/** One after the other opens the page and sits down; at these sizes the last one several times. */
async function gatherInOurs(
  people: readonly Person[],
  house: RoomHouse,
  sizes: readonly number[],
): Promise<Gathered> {
  const loaded: Loaded[] = []
  for (const person of people) loaded.push(await load(person, house.url))
  const [first, ...guests] = people as [Person, ...Person[]]
  await first.press('Open a room')
  await first.sees('I agree to these')
  const link = first.page.url()
  await sitDown(first)
  const joinedMs = new Map<number, number>()
  for (const [at, guest] of guests.entries()) {
    const inside = people.slice(0, at + 1)
    if (sizes.includes(at + 2)) joinedMs.set(at + 2, await lastToJoin(guest, inside, link))
    else await comeIn(guest, link)
  }
  await Promise.all(people.map(person => meshed(person, people)))
  return { loaded, joinedMs }
}

/** Comes, goes and comes again: from the press on “Sit down” until all are connected and see each other, the median. */
async function lastToJoin(guest: Person, inside: readonly Person[], link: string): Promise<number> {
  const all = [...inside, guest]
  const ms: number[] = []
  for (let time = 0; time < JOINS; time++) {
    await guest.open('about:blank')
    for (const person of inside) await person.seesNoMore(guest.name, { withinMs: LOOKING.withinMs })
    await guest.open(link)
    await introduce(guest)
    await until(() => guest.canPress('Sit down'), `${guest.name} may sit down`)
    await guest.page.evaluate(() => {
      addEventListener(
        'click',
        ({ timeStamp }) => Object.assign(globalThis, { satDownMs: performance.timeOrigin + timeStamp }),
        {
          capture: true,
        },
      )
    })
    const meeting = inside.map(person => meshed(person, all))
    await guest.press('Sit down')
    const endedMs = Math.max(...(await Promise.all([...meeting, meshed(guest, all)])))
    ms.push(
      endedMs - (await guest.page.evaluate(() => (globalThis as unknown as { satDownMs: number }).satDownMs)),
    )
    await guest.press('All right')
  }
  return median(ms)
}

/**
 * When it is connected to all others, once each, and sees them, by the clock of all browsers here. The page itself looks:
 * six that are asked from outside many times a second would have little else to do.
 */
function meshed(person: Person, all: readonly Person[]): Promise<number> {
  const names = all.map(({ name }) => name)
  return person.page.evaluate(
    async (wanted, { withinMs, everyMs, standstill }) => {
      const untilMs = performance.now() + withinMs
      const isLinked = () => listeningRoomProbe.connections().connected === wanted.length - 1
      const isSeen = () => {
        const text = listeningRoomFinder.text()
        return wanted.every(name => text.includes(name))
      }
      while (!(isLinked() && isSeen())) {
        if (performance.now() > untilMs) throw new Error(standstill)
        await new Promise(resolve => setTimeout(resolve, everyMs))
      }
      return performance.timeOrigin + performance.now()
    },
    names,
    LOOKING,
  )
}

function loadRows({ loaded }: Gathered, bare: Gathered, { folder }: StockHouse): readonly Row[] {
  const of = (all: readonly Loaded[], what: keyof Loaded) => median(all.map(one => one[what]))
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter(name =>
    /\.(?:html|js|css)$/.test(name),
  )
  const bareBytes = files.reduce(
    (sum, name) => sum + brotliCompressSync(readFileSync(join(folder, name))).length,
    0,
  )
  const shown = of(loaded, 'shownMs') / of(bare.loaded, 'shownMs')
  return [
    {
      what: 'first load, over the wire (bare: packed as ours is)',
      ours: `${(of(loaded, 'bytes') / 1024).toFixed(1)} KiB, ${of(loaded, 'requests')} requests`,
      theirs: `${(bareBytes / 1024).toFixed(1)} KiB, ${of(bare.loaded, 'requests')} requests`,
      bar: `≤ 105 KB, and not of scripts alone: ${isMet(of(loaded, 'bytes') <= BARS.scriptBytes)}`,
    },
    {
      what: 'from the address to the first screen, which can be pressed',
      ours: `${Math.round(of(loaded, 'shownMs'))} ms (${times(shown)})`,
      theirs: `${Math.round(of(bare.loaded, 'shownMs'))} ms`,
      bar: null,
    },
  ]
}

/** The first one has loaded the page once and sat down; its scripts weigh what the server has packed them to. */
function wholeRows(people: readonly Person[], { url }: RoomHouse): readonly Row[] {
  const [{ traffic }] = people as [Person]
  const paths = new Set(traffic.requests.map(({ url }) => new URL(url).pathname))
  const scripts = [...paths].filter(path => path.endsWith('.js'))
  const packed = scripts.reduce((sum, path) => sum + statSync(join(CLIENT, `${path}.br`)).size, 0)
  const bytes = traffic.bytesReceived()
  const hosts = new Set(people.flatMap(person => person.traffic.hosts()))
  return [
    {
      what: 'all that the page loads until its person sits',
      ours: `${(bytes / 1024).toFixed(1)} KiB`,
      theirs: null,
      bar: `≤ 168 KiB: ${isMet(bytes <= BARS.wholeBytes)}`,
    },
    {
      what: 'scripts of that, packed',
      ours: kilobytes(packed),
      theirs: null,
      bar: null,
    },
    {
      what: 'hosts that the page asks',
      ours: `${hosts.size}`,
      theirs: null,
      bar: `its own: ${isMet(hosts.size === 1 && hosts.has(new URL(url).host))}`,
    },
  ]
}

function joinRows(ours: Gathered, bare: Gathered, sizes: readonly number[]): readonly Row[] {
  return sizes.map(size => {
    const [us, them] = [ours.joinedMs.get(size) ?? Number.NaN, bare.joinedMs.get(size) ?? Number.NaN]
    return {
      what: `last of ${size} joins → all connected and in step (bare)`,
      ours: `${Math.round(us)} ms (${times(us / them)})`,
      theirs: `${Math.round(them)} ms`,
      bar: size === 6 ? held(us / them, BARS.join) : null,
    }
  })
}

interface AllCosts {
  readonly rest: Costs
  readonly speaking: Costs
  readonly bare: Costs
  readonly ready: Costs
  readonly open: Costs
}

function costRows({ rest, speaking, bare, ready, open }: AllCosts): readonly Row[] {
  const cpu = ({ cpu }: Costs) => `${cpu.toFixed(1)} %`
  const memory = ({ megabytes }: Costs) => `${Math.round(megabytes)} MiB`
  const row = (what: string, [us, them]: readonly [Costs, Costs], bar: number | null) => ({
    what: `processor of each of 6 people, ${what}`,
    ours: `${cpu(us)} (${times(us.cpu / them.cpu)})`,
    theirs: cpu(them),
    bar: bar === null ? null : held(us.cpu / them.cpu, bar),
  })
  return [
    row('nobody speaks (bare)', [rest, bare], BARS.rest),
    row('nobody speaks (ready: a bare page whose microphone and lines are warm)', [rest, ready], null),
    row('one speaks (open)', [speaking, open], BARS.speaking),
    { what: 'memory of each, nobody speaks (bare)', ours: memory(rest), theirs: memory(bare), bar: null },
    { what: 'memory of each, one speaks (open)', ours: memory(speaking), theirs: memory(open), bar: null },
  ]
}

function soundRows(ours: readonly Sound[], open: readonly Sound[]): readonly Row[] {
  const [speaker, ...listeners] = ours as [Sound, ...Sound[]]
  const [caller] = open as [Sound, ...Sound[]]
  const out = ({ packetsOut, bytesOut }: Sound) =>
    `${Math.round(packetsOut)} packets, ${(bytesOut / 1000).toFixed(1)} KB a second`
  const most = listeners.reduce((one, other) => (other.packetsOut > one.packetsOut ? other : one))
  const heard = (of: 'packetsIn' | 'bytesIn') => median(listeners.map(one => one[of]))
  const inward = (packets: number, bytes: number) =>
    `${Math.round(packets)} packets, ${(bytes / 1000).toFixed(1)} KB a second`
  return [
    { what: 'sound sent by who speaks (open: by each)', ours: out(speaker), theirs: out(caller), bar: null },
    {
      what: 'sound sent by a listener, the most of all',
      ours: out(most),
      theirs: out(caller),
      bar: `0: ${most.packetsOut === 0 ? 'met' : 'not met'}`,
    },
    {
      what: 'sound received by a listener',
      ours: inward(heard('packetsIn'), heard('bytesIn')),
      theirs: inward(caller.packetsIn, caller.bytesIn),
      bar: null,
    },
  ]
}
