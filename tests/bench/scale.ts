import { availableParallelism, cpus } from 'node:os'
import { setTimeout as pause } from 'node:timers/promises'
import { Person } from '../browser/harness/person.ts'
import { descendants } from '../browser/harness/processes.ts'
import { openRoomHouse, type RoomHouse } from '../browser/harness/room-house.ts'
import { until } from '../browser/harness/until.ts'
import { sitDown } from '../browser/room/gathering.ts'
import { type Guests, sendGuests } from '../browser/room/guests.ts'
import { cpuMs } from './costs.ts'
import { median, type Row, spread } from './figures.ts'

/*
 * A full room on one machine: a real Chromium, and everybody else at the second client in two processes, which need no
 * screen and no microphone. What the browser sees is what counts; where the processors are full, all times are the machine's.
 */

const NAMES = [
  ['Ada', 'Bea', 'Cai', 'Dov', 'Eli', 'Fee', 'Gus', 'Hui'],
  ['Ida', 'Jon', 'Kim', 'Lea', 'Mio', 'Nia', 'Ola'],
] as const
const OTHERS = NAMES.flat().length
const STEPS = [4, 8, 12, OTHERS + 1]
const GATHERED_WITHIN_MS = 150_000
/** What an arrival leaves to do. */
const SETTLED_MS = 5_000
const WINDOW_MS = 6_000
const WINDOWS = 2
/** Long enough to be heard, in a round. */
const TURN_MS = 1_000
/** Above this share of all processors the machine decides what is measured. */
const FULL = 0.9

interface Costs {
  /** Of one processor, percent. */
  readonly guest: number
  readonly browser: number
  /** Of all processors of this machine, between 0 and 1. */
  readonly ours: number
  /** The same, with whatever else ran meanwhile. */
  readonly machine: number
}

interface Round {
  readonly ms: number
  readonly handOvers: readonly number[]
  readonly voices: number
}

export async function measureScale(): Promise<readonly Row[]> {
  const house = await openRoomHouse()
  const ana = await Person.arrive('Ana', { toneHz: 330, lessMotion: true })
  const processes: Guests[] = []
  try {
    const gathered = await gather(ana, house, processes)
    await pause(SETTLED_MS)
    const atRest = await measureAll(ana, processes)
    const missing = (await ana.reads()).split('coming back…').length - 1
    await beginOpening(ana)
    await ana.press(/^Pass to /)
    await until(() => speakers(processes).length === 1, 'somebody speaks', { withinMs: 60_000 })
    const speaking = await measureAll(ana, processes)
    const round = await goRound(ana, processes)
    const endedMs = await end(ana, processes)
    return rowsOf({ gathered, atRest, missing, speaking, round, endedMs })
  } finally {
    for (const one of processes) one.close()
    await ana.close()
    await house.close()
  }
}

/** When the browser was first connected to so many and showed their names, ms after they went. */
async function gather(ana: Person, { url }: RoomHouse, processes: Guests[]) {
  await ana.open(url)
  await ana.press('Open a room')
  await ana.sees('I agree to these')
  const link = ana.page.url()
  await sitDown(ana)
  const startedAt = performance.now()
  for (const names of NAMES) processes.push(sendGuests(url, link, names))
  const reached = new Map<number, number>()
  const look = async () => {
    const { connected } = await ana.probe.connections()
    const screen = await ana.reads()
    const shown = NAMES.flat().filter(name => screen.includes(name)).length
    for (const size of STEPS)
      if (!reached.has(size) && Math.min(connected, shown) >= size - 1)
        reached.set(size, performance.now() - startedAt)
    return reached.has(OTHERS + 1)
  }
  await until(look, () => `all ${OTHERS + 1} are seated; so far ${JSON.stringify([...reached])}`, {
    withinMs: GATHERED_WITHIN_MS,
    everyMs: 200,
  })
  for (const one of processes) await one.each('seated', { withinMs: GATHERED_WITHIN_MS })
  const isLinked = (name: string) => linksOf(processes, name) === OTHERS
  await until(() => NAMES.flat().every(isLinked), 'everybody is linked to everybody', {
    withinMs: GATHERED_WITHIN_MS,
  })
  const seatedMs = processes.flatMap(({ told }) =>
    told.flatMap(one => (one.kind === 'seated' ? [one.ms] : [])),
  )
  return { reached, meshedMs: performance.now() - startedAt, seatedMs }
}

function linksOf(processes: readonly Guests[], name: string): number {
  const told = processes.flatMap(one => one.told).filter(one => one.name === name)
  return told.reduce((last, one) => (one.kind === 'linked' ? one.up : last), 0)
}

async function measureAll(ana: Person, processes: readonly Guests[]): Promise<Costs> {
  const windows: Costs[] = []
  for (let at = 0; at < WINDOWS; at++) {
    const look = () => ({
      guests: guestsCpuMs(processes),
      browser: cpuMs(ana),
      busy: busyMs(),
      at: performance.now(),
    })
    const before = look()
    await pause(WINDOW_MS)
    const after = look()
    const ms = after.at - before.at
    const [guests, browser] = [(after.guests - before.guests) / ms, (after.browser - before.browser) / ms]
    const ours = (guests + browser) / availableParallelism()
    const machine = (after.busy - before.busy) / ms / availableParallelism()
    windows.push({ guest: (guests * 100) / OTHERS, browser: browser * 100, ours, machine })
  }
  const of = (key: keyof Costs) => median(windows.map(one => one[key]))
  return { guest: of('guest'), browser: of('browser'), ours: of('ours'), machine: of('machine') }
}

/** Time in which the processors of this machine had something to do, whatever it was. */
function busyMs(): number {
  return cpus().reduce((sum, { times }) => sum + times.user + times.nice + times.sys + times.irq, 0)
}

function guestsCpuMs(processes: readonly Guests[]): number {
  const pids = new Set(processes.map(({ pid }) => pid))
  return descendants(process.pid).reduce((sum, one) => sum + (pids.has(one.pid) ? one.cpuMs : 0), 0)
}

async function beginOpening(ana: Person): Promise<void> {
  await ana.press('More')
  await ana.press('The evening')
  await ana.press('Begin the opening')
  await ana.press('Close')
}

/** Who has begun to speak so far. */
function speakers(processes: readonly Guests[]): readonly string[] {
  return processes.flatMap(({ told }) => told.flatMap(one => (one.kind === 'speaks' ? [one.name] : [])))
}

/** Each speaks for a moment and hands on; the hand-overs are timed where they are told, in this process. */
async function goRound(ana: Person, processes: readonly Guests[]): Promise<Round> {
  const startedAt = performance.now()
  const handOvers: number[] = []
  for (let turn = 1; turn <= OTHERS; turn++) {
    const givenAt = performance.now()
    for (const one of processes) one.enough()
    if (turn === OTHERS) break
    await until(() => speakers(processes).length > turn, `turn ${turn + 1} of ${OTHERS}`, {
      withinMs: 30_000,
      everyMs: 5,
    })
    handOvers.push(performance.now() - givenAt)
    await pause(TURN_MS)
  }
  await ana.sees('The piece rests in the centre.', { withinMs: 30_000 })
  const lines = await ana.probe.inboundAudio()
  const voices = lines.filter(line => line.packetsReceived > 0).length
  return { ms: performance.now() - startedAt, handOvers, voices }
}

async function end(ana: Person, processes: readonly Guests[]): Promise<number> {
  await ana.press('More')
  await ana.press('End the circle together')
  await ana.press('I’m ready to let this go')
  const startedAt = performance.now()
  await ana.sees('All have let go.', { withinMs: 30_000 })
  const endedMs = performance.now() - startedAt
  for (const one of processes) await one.gone({ withinMs: 30_000 })
  return endedMs
}

interface Figures {
  readonly gathered: Awaited<ReturnType<typeof gather>>
  readonly atRest: Costs
  readonly missing: number
  readonly speaking: Costs
  readonly round: Round
  readonly endedMs: number
}

function rowsOf({ gathered, atRest, missing, speaking, round, endedMs }: Figures): readonly Row[] {
  const row = (what: string, ours: string): Row => ({ what, ours, theirs: null, bar: null })
  const seconds = (ms: number) => `${(ms / 1000).toFixed(1)} s`
  const size = OTHERS + 1
  const costRows = (when: string, { guest, browser, ours, machine }: Costs) => [
    row(`${size} people, ${when}: processor for each second client`, `${guest.toFixed(1)} % of one`),
    row(`${size} people, ${when}: processor for the browser`, `${browser.toFixed(0)} % of one`),
    row(`${size} people, ${when}: all of them, of this machine`, `${(ours * 100).toFixed(0)} %`),
    row(`${size} people, ${when}: whatever runs on this machine`, shareOf(machine)),
  ]
  return [
    ...[...gathered.reached].map(([of, ms]) =>
      row(`the browser shows and is connected to all of ${of}`, seconds(ms)),
    ),
    row(`everybody of ${size} is linked to everybody`, seconds(gathered.meshedMs)),
    row(`from its first word to its seat, each second client`, spread(gathered.seatedMs)),
    ...costRows('at rest', atRest),
    row(`${size} people, at rest: shown as coming back`, `${missing}`),
    ...costRows('one speaks', speaking),
    row(`a round of ${OTHERS}, a second each`, seconds(round.ms)),
    row('from “enough” to the next who speaks', spread(round.handOvers)),
    row('voices that the browser received in a round', `${round.voices} of ${OTHERS}`),
    row('from the last yes to “All have let go.”', seconds(endedMs)),
  ]
}

function shareOf(machine: number): string {
  const share = `${(machine * 100).toFixed(0)} %`
  return machine > FULL ? `${share}: full, so the times are the machine’s` : share
}
