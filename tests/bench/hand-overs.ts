import { Person } from '../browser/harness/person.ts'
import { packetsGrown } from '../browser/harness/probe.ts'
import { openRoomHouse } from '../browser/harness/room-house.ts'
import type { Tape } from '../browser/harness/tape-in-page.ts'
import { until } from '../browser/harness/until.ts'
import { allSee, comeIn, sitDown } from '../browser/room/gathering.ts'
import { offer } from '../browser/room/handing.ts'
import { bringTape, readHandOver, startTape, takeTape } from '../browser/room/tape.ts'
import { percentile, type Row, spread } from './figures.ts'
import { installStages } from './stages-in-page.ts'

/*
 * A hand-over by its stages, four people with a browser each:
 *
 *   press ─▶ said ─▶ microphone let through ─▶ first packet      at the one who takes it
 *             └────▶ it comes ─▶ seen: the voice is let through ─▶ it comes out      at each who listens
 *
 * What comes out is told by a tape, which itself takes much of two processors. So a claim is first followed without one.
 */

/** Whole laps: then the first one has the piece again. */
const HAND_OVERS = 24
const MOST_AUDIBLE_MS = 250
const MOST_SEEN_MS = 40
/** A second of a voice. */
const PACKETS = 50 * 3

export async function measureHandOvers(): Promise<readonly Row[]> {
  const house = await openRoomHouse()
  const names = ['Ana', 'Ben', 'Cem', 'Dia']
  const people = await Promise.all(names.map((name, at) => Person.arrive(name, { toneHz: 330 + 110 * at })))
  try {
    for (const person of people) {
      await bringTape(person)
      await person.page.evaluateOnNewDocument(installStages)
    }
    const [first, ...guests] = people as [Person, ...Person[]]
    await first.open(house.url)
    await first.press('Open a room')
    await first.sees('I agree to these')
    const link = first.page.url()
    await sitDown(first)
    for (const guest of guests) await comeIn(guest, link)
    await allSee(people)
    for (const person of people) await person.probe.deafen()
    await (people[0] as Person).press('Speak')
    const claims = await followClaims(people)
    for (const person of people) await startTape(person)
    return rowsOf(claims, await followVoices(people))
  } finally {
    await Promise.all(people.map(person => person.close()))
    await house.close()
  }
}

/** What a claim takes, ms. */
interface Claims {
  /** From the press until each listener has seen it. */
  readonly seen: number[]
  /** Of that, until it is said; and from when it comes to a listener. */
  readonly saying: number[]
  readonly reading: number[]
}

/** What the voice takes from the press on, ms. */
interface Voices {
  readonly opened: number[]
  readonly sent: number[]
  readonly audible: number[]
}

async function followClaims(people: readonly Person[]): Promise<Claims> {
  const claims: Claims = { seen: [], saying: [], reading: [] }
  await handOvers(people, async (_, receiver) => {
    const { pressedMs, saidMs } = await stagesOf(receiver)
    claims.saying.push(saidMs - pressedMs)
    for (const listener of people.filter(person => person !== receiver)) {
      const { cameMs, seenMs } = await listener.page.evaluate(ms => listeningRoomSeen(ms), pressedMs)
      claims.seen.push(seenMs - pressedMs)
      claims.reading.push(seenMs - cameMs)
    }
  })
  return claims
}

async function followVoices(people: readonly Person[]): Promise<Voices> {
  const voices: Voices = { opened: [], sent: [], audible: [] }
  await handOvers(people, async (giver, receiver) => {
    const { pressedMs, openedMs, sentMs } = await stagesOf(receiver)
    voices.opened.push(openedMs - pressedMs)
    voices.sent.push(sentMs - pressedMs)
    const tapes = await Promise.all(people.map(takeTape))
    const tapeOf = (person: Person) => tapes[people.indexOf(person)] as Tape
    for (const listener of people.filter(person => person !== receiver))
      voices.audible.push(readHandOver(tapeOf(giver), tapeOf(receiver), tapeOf(listener)).audibleMs)
  })
  return voices
}

const stagesOf = (person: Person) => person.page.evaluate(() => listeningRoomStages())

/** The piece goes round from the first, who speaks already; each is looked at when it has been taken. */
async function handOvers(
  people: readonly Person[],
  look: (giver: Person, receiver: Person) => Promise<void>,
): Promise<void> {
  for (let turn = 0; turn < HAND_OVERS; turn++) {
    const [giver, receiver] = [people[turn % 4], people[(turn + 1) % 4]] as [Person, Person]
    await speaks(giver)
    await offer(giver, receiver)
    await receiver.sees('There is no hurry.')
    await receiver.press('Take it')
    await speaks(receiver)
    await look(giver, receiver)
  }
}

async function speaks(holder: Person): Promise<void> {
  const before = await holder.probe.outboundAudio()
  const spoken = async () => packetsGrown(before, await holder.probe.outboundAudio())
  await until(async () => (await spoken()) >= PACKETS, `${holder.name} speaks`)
}

function rowsOf({ seen, saying, reading }: Claims, { opened, sent, audible }: Voices): readonly Row[] {
  const row = (what: string, ms: readonly number[], most: number | null = null): Row => ({
    what: `hand-over among four, from the press: ${what}`,
    ours: spread(ms),
    theirs: null,
    bar: most === null ? null : `p95 ≤ ${most} ms: ${percentile(ms, 0.95) <= most ? 'met' : 'not met'}`,
  })
  return [
    row('claim seen by each listener', seen, MOST_SEEN_MS),
    row('of that in the page of who takes it, until it is said', saying),
    row('of that in the page of each listener, from when it comes', reading),
    row('microphone let through', opened),
    row('first packet', sent),
    row('heard by each listener', audible, MOST_AUDIBLE_MS),
  ]
}
