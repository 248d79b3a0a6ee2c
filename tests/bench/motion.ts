import { setTimeout as pause } from 'node:timers/promises'
import { Person } from '../browser/harness/person.ts'
import { openRoomHouse } from '../browser/harness/room-house.ts'
import { allSee, comeIn, sitDown } from '../browser/room/gathering.ts'
import { offer } from '../browser/room/handing.ts'
import { cpuMs, drawingMs } from './costs.ts'
import { median, type Row } from './figures.ts'

/*
 * What the interface costs one who listens: at rest, and while the piece moves; with motion, and for whoever asks for less
 * of it. Drawn without a graphics card, which is the worst case.
 */

const REST_MS = 8_000
const MOVES = 6
/** Longer than the piece is under way. */
const MOVED_MS = 2_500

interface Drawn {
  /** Percent of one processor: all that the browser does, sound and connections as well. */
  readonly cpu: number
  /** Of that, for style, layout, and putting the picture together. */
  readonly drawing: number
  readonly layouts: number
}

export async function measureMotion(): Promise<readonly Row[]> {
  const house = await openRoomHouse()
  const people = await Promise.all(['Ana', 'Ben', 'Cem'].map(name => Person.arrive(name)))
  const [ana, ben, cem] = people as [Person, Person, Person]
  try {
    await ana.open(house.url)
    await ana.press('Open a room')
    await ana.sees('I agree to these')
    const link = ana.page.url()
    await sitDown(ana)
    for (const guest of [ben, cem]) await comeIn(guest, link)
    await allSee(people)
    await pause(REST_MS) // what an arrival leaves to do
    const [rest, stillRest] = [
      await drawn(cem, () => pause(REST_MS)),
      await inStillness(cem, () => pause(REST_MS)),
    ]
    const move = () => handToAndFro(ana, ben)
    const moves: Drawn[] = []
    const still: Drawn[] = []
    for (let turn = 0; turn < MOVES; turn += 2) {
      moves.push(await drawn(cem, move))
      still.push(await inStillness(cem, move))
    }
    const of = (all: readonly Drawn[]) => ({
      cpu: median(all.map(one => one.cpu)),
      drawing: median(all.map(one => one.drawing)),
      layouts: median(all.map(one => one.layouts)),
    })
    return [
      row('at rest', rest, stillRest, `< 5 %: ${rest.drawing < 5 ? 'met' : 'not met'}`),
      row('while the piece goes to and fro', of(moves), of(still), null),
    ]
  } finally {
    await Promise.all(people.map(person => person.close()))
    await house.close()
  }
}

function row(what: string, motion: Drawn, less: Drawn, bar: string | null): Row {
  const said = ({ cpu, drawing, layouts }: Drawn) =>
    `${drawing.toFixed(1)} % of ${cpu.toFixed(1)} %, ${layouts.toFixed(1)} layouts a second`
  return {
    what: `drawing, of all that one who listens takes, ${what} (with less motion)`,
    ours: said(motion),
    theirs: said(less),
    bar,
  }
}

async function handToAndFro(one: Person, other: Person): Promise<void> {
  for (const [giver, receiver] of [
    [one, other],
    [other, one],
  ] as const) {
    await offer(giver, receiver)
    await receiver.sees('There is no hurry.')
    await pause(MOVED_MS)
    await receiver.press('Take it')
    await pause(MOVED_MS)
  }
}

async function inStillness(person: Person, what: () => Promise<void>): Promise<Drawn> {
  const ask = (value: string) => person.page.emulateMediaFeatures([{ name: 'prefers-reduced-motion', value }])
  await ask('reduce')
  const measured = await drawn(person, what)
  await ask('no-preference')
  return measured
}

async function drawn(person: Person, what: () => Promise<void>): Promise<Drawn> {
  const look = async () => ({
    cpu: cpuMs(person),
    drawing: drawingMs(person),
    page: await person.page.metrics(),
    at: performance.now(),
  })
  const before = await look()
  await what()
  const after = await look()
  const ms = after.at - before.at
  const grown = (of: 'LayoutCount' | 'LayoutDuration' | 'RecalcStyleDuration') =>
    (after.page[of] ?? 0) - (before.page[of] ?? 0)
  const seconds = grown('LayoutDuration') + grown('RecalcStyleDuration')
  return {
    cpu: ((after.cpu - before.cpu) * 100) / ms,
    drawing: ((after.drawing - before.drawing + seconds * 1_000) * 100) / ms,
    layouts: (grown('LayoutCount') * 1_000) / ms,
  }
}
