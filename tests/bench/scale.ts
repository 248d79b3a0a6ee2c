import { availableParallelism, cpus } from 'node:os'
import { setTimeout as pause } from 'node:timers/promises'
import { ROOM_CAPACITY } from '../../src/domain/door.ts'
import { Person } from '../browser/harness/person.ts'
import { descendants } from '../browser/harness/processes.ts'
import { openRoomHouse, type RoomHouse } from '../browser/harness/room-house.ts'
import { until } from '../browser/harness/until.ts'
import { sitDown } from '../browser/room/gathering.ts'
import { type Guests, sendGuests } from '../browser/room/guests.ts'
import { cpuMs } from './costs.ts'
import { asFarAsItGoes, median, type Row, type Say, spread } from './figures.ts'
import { buildWideHouse } from './wide-house.ts'

/*
 * A full room on one machine: a real Chromium, and everybody else at the second client, eight in a process, which need no
 * screen and no microphone. What the browser sees is what counts; where the processors are full, all times are the machine's.
 * More than a room holds sit in a page that is built for this alone.
 */

const SIZES = [16, 24]
const FULL_SIZES = [...SIZES, 32]
const NAMES = [
  ...[
    'Ada',
    'Bea',
    'Cai',
    'Dov',
    'Eli',
    'Fee',
    'Gus',
    'Hui',
    'Ida',
    'Jon',
    'Kim',
    'Lea',
    'Mio',
    'Nia',
    'Ola',
  ],
  ...[
    'Pia',
    'Quy',
    'Rio',
    'Sol',
    'Tam',
    'Uma',
    'Vic',
    'Wim',
    'Xia',
    'Yao',
    'Zoe',
    'Bao',
    'Cyd',
    'Dag',
    'Esa',
  ],
  'Fio',
]
const IN_A_PROCESS = 8
/** How many the browser has reached is told at each of these. */
const STEPS = [4, 8, 12, 16, 20, 24, 28, 32]
/** As long as it takes the slowest machine that is worth a measurement, for each who comes. */
const GATHERED_WITHIN_EACH_MS = 10_000
/** What an arrival leaves to do. */
const SETTLED_MS = 5_000
const WINDOW_MS = 6_000
const WINDOWS = 2
/** Long enough to be heard, in a round. */
const TURN_MS = 1_000
/** A full machine may take so long for what takes it a moment. */
const PATIENTLY = { withinMs: 60_000 }
/** Above this share of all processors the machine decides what is measured. */
const FULL = 0.9

interface FullRoom {
  readonly house: RoomHouse
  readonly ana: Person
  readonly size: number
  /** Everybody else. */
  readonly others: readonly string[]
  /** Where they are, once they went. */
  readonly processes: Guests[]
}

/** Processor time, ms, and when it was looked at. */
interface Look {
  readonly guests: number
  readonly browser: number
  readonly server: number
  /** Of all processors of this machine, with whatever else ran meanwhile. */
  readonly machine: number
  readonly at: number
}

export async function measureScale(isFull: boolean): Promise<readonly Row[]> {
  const rows: Row[] = []
  for (const size of isFull ? FULL_SIZES : SIZES) rows.push(...(await measureRoom(size)))
  return rows
}

async function measureRoom(size: number): Promise<readonly Row[]> {
  const house = await openRoomHouse(size > ROOM_CAPACITY ? { dist: await buildWideHouse(size) } : {})
  const ana = await Person.arrive('Ana', { toneHz: 330, lessMotion: true })
  const room: FullRoom = { house, ana, size, others: NAMES.slice(0, size - 1), processes: [] }
  try {
    const rows = await asFarAsItGoes(say => measureAll(room, say))
    return rows.map(row => ({ ...row, what: `${size} people: ${row.what}` }))
  } finally {
    for (const one of room.processes) one.close()
    await ana.close()
    await house.close()
  }
}

async function measureAll(room: FullRoom, say: Say): Promise<void> {
  await gather(room, say)
  await pause(SETTLED_MS)
  await sayCosts('at rest', room, say)
  const missing = (await room.ana.reads()).split('coming back…').length - 1
  say('at rest: shown as coming back', `${missing}`)
  await beginOpening(room.ana)
  await room.ana.press(/^Pass to /)
  await until(() => speakers(room).length === 1, 'somebody speaks', PATIENTLY)
  await sayCosts('one speaks', room, say)
  await goRound(room, say)
  await end(room, say)
}

async function gather(room: FullRoom, say: Say): Promise<void> {
  const { ana, house, others, size } = room
  await ana.open(house.url)
  await ana.press('Open a room')
  await ana.sees('I agree to these')
  const link = ana.page.url()
  await sitDown(ana)
  const before = look(room)
  for (let from = 0; from < others.length; from += IN_A_PROCESS)
    room.processes.push(sendGuests(house.url, link, others.slice(from, from + IN_A_PROCESS), size))
  const patience = { withinMs: GATHERED_WITHIN_EACH_MS * size }
  try {
    await sayReached(room, before.at, say)
    const isLinked = () => others.filter(name => linksOf(room, name) === others.length).length
    const all = () => `everybody is linked to everybody; so far ${isLinked()} of ${others.length} are`
    await until(() => isLinked() === others.length, all, patience)
    say('everybody is linked to everybody', seconds(performance.now() - before.at))
    for (const one of room.processes) await one.each('seated', patience)
  } finally {
    const told = room.processes.flatMap(one => one.told)
    const seatedMs = told.flatMap(one => (one.kind === 'seated' ? [one.ms] : []))
    say(`from its first word to its seat, ${seatedMs.length} second clients`, spread(seatedMs))
    sayGathering(before, look(room), say)
  }
}

/** When the browser was first connected to so many and showed their names, after they went. */
async function sayReached({ ana, others, size }: FullRoom, startedAt: number, say: Say): Promise<void> {
  const steps = STEPS.filter(step => step <= size)
  const reached: number[] = []
  let now = 0
  const reach = async () => {
    const { connected } = await ana.probe.connections()
    const screen = await ana.reads()
    now = 1 + Math.min(connected, others.filter(name => screen.includes(name)).length)
    while (now >= (steps[reached.length] ?? Number.POSITIVE_INFINITY))
      reached.push(performance.now() - startedAt)
    return now === size
  }
  const all = () => `the browser shows and is connected to all ${size}; so far to ${now}`
  try {
    await until(reach, all, { withinMs: GATHERED_WITHIN_EACH_MS * size, everyMs: 200 })
  } finally {
    const sizes = steps.slice(0, reached.length).join(' / ')
    const times = reached.map(ms => (ms / 1000).toFixed(1)).join(' / ')
    say(`the browser shows and is connected to ${sizes}`, `${times} s`)
  }
}

function linksOf({ processes }: FullRoom, name: string): number {
  const told = processes.flatMap(one => one.told).filter(one => one.name === name)
  return told.reduce((last, one) => (one.kind === 'linked' ? one.up : last), 0)
}

function sayGathering(before: Look, after: Look, say: Say): void {
  const spent = (of: 'guests' | 'browser' | 'server') => ((after[of] - before[of]) / 1000).toFixed(1)
  const times = [spent('guests'), spent('browser'), spent('server')].join(' / ')
  say('until then, processor time of second clients / browser / server', `${times} s`)
  say('until then, whatever ran on this machine', shareOf(machineShare(before, after)))
}

async function sayCosts(when: string, room: FullRoom, say: Say): Promise<void> {
  const windows: { readonly guest: number; readonly browser: number; readonly machine: number }[] = []
  for (let at = 0; at < WINDOWS; at++) {
    const before = look(room)
    await pause(WINDOW_MS)
    const after = look(room)
    const ms = after.at - before.at
    const guest = ((after.guests - before.guests) * 100) / ms / room.others.length
    const browser = ((after.browser - before.browser) * 100) / ms
    windows.push({ guest, browser, machine: machineShare(before, after) })
  }
  const of = (key: 'guest' | 'browser' | 'machine') => median(windows.map(one => one[key]))
  const costs = `${of('guest').toFixed(1)} / ${of('browser').toFixed(0)} % of one`
  say(`${when}: processor of each second client / of the browser`, costs)
  say(`${when}: whatever ran on this machine`, shareOf(of('machine')))
}

function look({ ana, house, processes }: FullRoom): Look {
  const pids = new Set(processes.map(({ pid }) => pid))
  const family = descendants(process.pid)
  const spent = (is: (pid: number) => boolean) =>
    family.reduce((sum, one) => sum + (is(one.pid) ? one.cpuMs : 0), 0)
  return {
    guests: spent(pid => pids.has(pid)),
    server: spent(pid => pid === house.pid),
    browser: cpuMs(ana),
    machine: busyMs(),
    at: performance.now(),
  }
}

/** Time in which the processors of this machine had something to do, whatever it was. */
function busyMs(): number {
  return cpus().reduce((sum, { times }) => sum + times.user + times.nice + times.sys + times.irq, 0)
}

function machineShare(before: Look, after: Look): number {
  return (after.machine - before.machine) / (after.at - before.at) / availableParallelism()
}

async function beginOpening(ana: Person): Promise<void> {
  await ana.press('More')
  await ana.press('The evening')
  await ana.press('Begin the opening')
  await ana.press('Close')
}

/** Who has begun to speak so far. */
function speakers({ processes }: FullRoom): readonly string[] {
  return processes.flatMap(({ told }) => told.flatMap(one => (one.kind === 'speaks' ? [one.name] : [])))
}

/** Each speaks for a moment and hands on; the hand-overs are timed where they are told, in this process. */
async function goRound(room: FullRoom, say: Say): Promise<void> {
  const { ana, others, processes } = room
  const startedAt = performance.now()
  const handOvers: number[] = []
  for (let turn = 1; turn <= others.length; turn++) {
    const givenAt = performance.now()
    for (const one of processes) one.enough()
    if (turn === others.length) break
    const next = `turn ${turn + 1} of ${others.length}`
    await until(() => speakers(room).length > turn, next, { ...PATIENTLY, everyMs: 5 })
    handOvers.push(performance.now() - givenAt)
    await pause(TURN_MS)
  }
  await ana.sees('The piece rests in the centre.', PATIENTLY)
  const lines = await ana.probe.inboundAudio()
  const voices = lines.filter(line => line.packetsReceived > 0).length
  say(`a round of ${others.length}, a second each`, seconds(performance.now() - startedAt))
  say('from “enough” to the next who speaks', spread(handOvers))
  say('voices that the browser received in a round', `${voices} of ${others.length}`)
}

async function end({ ana, processes }: FullRoom, say: Say): Promise<void> {
  await ana.press('More')
  await ana.press('End the circle together')
  await ana.press('I’m ready to let this go')
  const startedAt = performance.now()
  await ana.sees('All have let go.', PATIENTLY)
  say('from the last yes to “All have let go.”', seconds(performance.now() - startedAt))
  for (const one of processes) await one.gone(PATIENTLY)
}

function seconds(ms: number): string {
  return `${(ms / 1000).toFixed(1)} s`
}

function shareOf(machine: number): string {
  const share = `${(machine * 100).toFixed(0)} %`
  return machine > FULL ? `${share}: full, so the times are the machine’s` : share
}
