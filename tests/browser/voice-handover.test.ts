import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Busy, lookAtMachine, othersShare } from './harness/machine.ts'
import type { Person } from './harness/person.ts'
import { type Jitter, packetsGrown } from './harness/probe.ts'
import { openRoomHouse, type RoomHouse } from './harness/room-house.ts'
import { until } from './harness/until.ts'
import { allSee, comeIn, createGathering } from './room/gathering.ts'
import { offer } from './room/handing.ts'
import { bringTape, type Heard, readHandOver, startTape, takeTape } from './room/tape.ts'

const HAND_OVERS = Number(process.env.HAND_OVERS ?? 40)
/**
 * Two processors and four browsers: when other programs take more than a quarter of the machine, it is them that would be
 * measured, so the hand-over is made again. How often is printed.
 */
const MOST_OF_OTHERS = 0.25
const MOST_HAND_OVERS = HAND_OVERS * 2
/** On all lines together: a second and a half. */
const SPOKEN_PACKETS = 230
/** From half a second to twenty, in an order without a pattern; each length comes again and again. */
const LEAST_PAUSE_S = 0.5
const PAUSES_S = [0.5, 6, 1, 12, 3, 0.5, 20, 2]
/** What a hand-over may take at every listener in nineteen of twenty, ms. */
const MOST_AUDIBLE_MS = 250
/** The delay of a jitter buffer in the first seconds after an opening, ms. */
const MOST_LAG_MS = 150
/** Of the first and the last 200 ms at least so much comes out; a syllable that is cut takes most of it. */
const LEAST_SHARE = 0.7
const MOST_CLIPPED_MS = 20
/** Of whoever speaks as they press, so much may be lost, ms: nobody who waits for the press begins to speak sooner. */
const MOST_UNHEARD_MS = 150

/** A voice that comes so late has its last word still before it when the piece is let pass, ms. */
const LATE_BUFFER_MS = 500

const gathering = createGathering()
let house: RoomHouse
let circle: Person[]

beforeAll(async () => {
  house = await openRoomHouse()
  circle = await Promise.all([
    gathering.invite('Ana', { speaks: true }),
    gathering.invite('Ben', { speaks: true }),
    gathering.invite('Cem', { speaks: true }),
    gathering.invite('Fay', { toneHz: 770, browser: 'firefox' }),
  ])
  for (const person of circle) await bringTape(person)
  const [ana, ...guests] = circle as [Person, ...Person[]]
  const link = await gathering.open(ana, house)
  for (const guest of guests) await comeIn(guest, link)
  await allSee(circle)
  for (const person of circle) {
    await startTape(person)
    await person.probe.deafen()
  }
})

afterAll(async () => {
  await gathering.close()
  await house?.close()
})

async function whoHolds(): Promise<Person | null> {
  for (const person of circle) if (await person.canPress(/^Pass to/)) return person
  return null
}

async function handTo(holder: Person, receiver: Person): Promise<void> {
  await offer(holder, receiver)
  await receiver.press('Take it')
}

/** Nobody speaks for so long; that is what is measured here. */
const pause = (seconds: number) => new Promise(resolve => setTimeout(resolve, seconds * 1000))

/** So many packets later. */
async function speaks(holder: Person, packets: number): Promise<void> {
  const before = await holder.probe.outboundAudio()
  const spoken = async () => packetsGrown(before, await holder.probe.outboundAudio())
  await until(async () => (await spoken()) >= packets, `${holder.name} speaks`)
}

async function isQuietForASecond(): Promise<boolean> {
  const before = lookAtMachine()
  await pause(1)
  return othersShare(before, lookAtMachine()) <= MOST_OF_OTHERS
}

/** What was heard of one hand-over, and how long the sound waited in each jitter buffer afterwards. */
interface HandOver {
  readonly heard: readonly Heard[]
  readonly lagsMs: readonly number[]
  /** The most that other programs took of the machine, where it begins and where it ends. */
  readonly othersShare: number
}

async function handOver(turn: number, pauseSeconds: number): Promise<HandOver> {
  const [giver, receiver] = [circle[turn % 4], circle[(turn + 1) % 4]] as [Person, Person]
  const looks = [lookAtMachine()]
  await speaks(giver, SPOKEN_PACKETS)
  const resting = circle.filter(person => person !== giver)
  const before = await Promise.all(resting.map(person => person.probe.outboundAudio()))
  await offer(giver, receiver)
  await receiver.sees('There is no hurry.')
  await pause(LEAST_PAUSE_S)
  looks.push(lookAtMachine())
  const isQuiet = othersShare(looks[0] as Busy, looks[1] as Busy) <= MOST_OF_OTHERS
  if (isQuiet) await pause(pauseSeconds - LEAST_PAUSE_S)
  for (const [at, person] of resting.entries())
    expect(packetsGrown(before[at] ?? [], await person.probe.outboundAudio()), person.name).toBe(0)
  const listeners = circle.filter(person => person !== receiver)
  const jitter = await Promise.all(listeners.map(person => person.probe.jitter()))
  looks.push(lookAtMachine())
  await receiver.press('Take it')
  await speaks(receiver, SPOKEN_PACKETS)
  looks.push(lookAtMachine())
  const after = await Promise.all(listeners.map(person => person.probe.jitter()))
  const tapes = await Promise.all(circle.map(takeTape))
  const tapeOf = (person: Person) => tapes[circle.indexOf(person)] as (typeof tapes)[number]
  const [first, second, third, fourth] = looks as [Busy, Busy, Busy, Busy]
  return {
    heard: listeners.map(listener => readHandOver(tapeOf(giver), tapeOf(receiver), tapeOf(listener))),
    lagsMs: jitter.flatMap((was, at) => lagMs(was, after[at])),
    othersShare: Math.max(othersShare(first, second), othersShare(third, fourth)),
  }
}

function lagMs(was: Jitter, now: Jitter | undefined): number[] {
  if (now === undefined) return []
  return [((now.delaySeconds - was.delaySeconds) / (now.emittedCount - was.emittedCount)) * 1000]
}

describe('forty hand-overs in a room of four', () => {
  it('[W96] the new voice is there soon and whole, the old one ends whole, and nobody else sends one packet', async () => {
    const quiet: HandOver[] = []
    const [first] = circle as [Person, ...Person[]]
    await first.press('Speak')
    let turn = 0
    for (; quiet.length < HAND_OVERS && turn < MOST_HAND_OVERS; turn++) {
      await until(isQuietForASecond, 'other programs rest', { withinMs: 300_000 })
      const one = await handOver(turn, PAUSES_S[quiet.length % PAUSES_S.length] ?? LEAST_PAUSE_S)
      if (one.othersShare <= MOST_OF_OTHERS) quiet.push(one)
    }
    console.info(`[W96] left out, with other programs at work: ${turn - quiet.length}`)
    expect(quiet.length, 'hand-overs on a quiet machine').toBe(HAND_OVERS)
    const heard = quiet.flatMap(one => one.heard)
    const lagsMs = quiet.flatMap(one => one.lagsMs)
    const audibleMs = heard.map(one => one.audibleMs)
    tell('accepted, audible, half of them within', at(audibleMs, 0.5))
    tell('accepted, audible, 19 of 20 within', at(audibleMs, 0.95))
    tell('the latest', at(audibleMs, 1))
    tell('jitter buffer after opening, 19 of 20 below', at(lagsMs, 0.95))
    tell('the longest jitter buffer', at(lagsMs, 1))
    const unheardMs = heard.flatMap(one => one.unheardMs ?? [])
    tell('of a voice that spoke into the press, unheard 19 of 20 times at most', at(unheardMs, 0.95))
    tell('most of a new voice that came while still muted', Math.max(...heard.map(one => one.clippedMs)))
    const beginnings = heard.flatMap(({ beginning }) => beginning ?? [])
    const endings = heard.flatMap(({ ending }) => ending ?? [])
    console.info(`[W96] least of a first 200 ms: ${Math.min(...beginnings).toFixed(2)}`)
    console.info(`[W96] least of a last 200 ms: ${Math.min(...endings).toFixed(2)}`)
    const afterMs = heard.flatMap(one => one.afterMs ?? [])
    tell('the old voice was let out after its end for at least', Math.min(...afterMs))
    // Firefox hums; three of four speakers have syllables to tell by, and two or three listeners each.
    expect(beginnings.length).toBeGreaterThanOrEqual(HAND_OVERS * 2)
    expect(endings.length).toBeGreaterThanOrEqual(HAND_OVERS)
    expect(Math.min(...beginnings)).toBeGreaterThan(LEAST_SHARE)
    expect(Math.min(...endings)).toBeGreaterThan(LEAST_SHARE)
    expect(Math.max(...heard.map(one => one.clippedMs))).toBeLessThanOrEqual(MOST_CLIPPED_MS)
    expect(Math.min(...afterMs)).toBeGreaterThanOrEqual(0)
    expect(unheardMs.length).toBeGreaterThan(0)
    expect(at(unheardMs, 0.95)).toBeLessThanOrEqual(MOST_UNHEARD_MS)
    expect(at(audibleMs, 0.95)).toBeLessThanOrEqual(MOST_AUDIBLE_MS)
    expect(at(lagsMs, 0.95)).toBeLessThanOrEqual(MOST_LAG_MS)
  }, 900_000)

  it('[W213] who is offered the piece and lets it pass at once cuts nobody’s last word, however long it is on its way', async () => {
    const [giver, passer, receiver] = circle as [Person, Person, Person]
    const holder = await until(whoHolds, 'somebody holds the piece')
    if (holder !== giver) await handTo(holder, giver)
    else if (await giver.canPress('Speak')) await giver.press('Speak')
    await receiver.probe.delay(LATE_BUFFER_MS)
    for (let turn = 0; turn < 3; turn++) {
      await speaks(giver, SPOKEN_PACKETS)
      await speaks(giver, SPOKEN_PACKETS) // until the buffer has taken its length
      await offer(giver, passer)
      await passer.press('Let it pass')
      await receiver.sees('There is no hurry.')
      await pause(LATE_BUFFER_MS / 1000 + LEAST_PAUSE_S)
      await receiver.press('Take it')
      await speaks(receiver, SPOKEN_PACKETS)
      const tapes = await Promise.all([giver, receiver].map(takeTape))
      const [own, other] = tapes as [(typeof tapes)[number], (typeof tapes)[number]]
      const { ending, afterMs } = readHandOver(own, other, other)
      console.info(
        `[W213] of the last 200 ms: ${ending?.toFixed(2)}, let out after its end for ${afterMs?.toFixed(0)} ms`,
      )
      expect(ending).toBeGreaterThan(LEAST_SHARE)
      expect(afterMs).toBeGreaterThanOrEqual(0)
      await handTo(receiver, giver)
    }
  })
})

function at(figures: readonly number[], share: number): number {
  const sorted = figures.toSorted((a, b) => a - b)
  return sorted[Math.min(sorted.length - 1, Math.ceil(sorted.length * share) - 1)] ?? Number.NaN
}

function tell(what: string, ms: number): void {
  console.info(`[W96] ${what}: ${Math.round(ms)} ms`)
}
