import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Person } from './harness/person.ts'
import { packetsGrown } from './harness/probe.ts'
import { openRoomHouse, type RoomHouse } from './harness/room-house.ts'
import { until } from './harness/until.ts'
import { keysOf, standAtTheDoor } from './room/doorstep.ts'
import { allSee, comeIn, createGathering } from './room/gathering.ts'
import { offer } from './room/handing.ts'
import { blockPlayback, bringFaults, cutOutgoing, lights, muteOutput, starveOne } from './room/loudspeaker.ts'

const PITCH: Readonly<Record<string, number>> = { Ana: 330, Benedikt: 440, Cemile: 550, Fay: 770 }
/** A turn is watched for this many packets of the holder: one second of speech. */
const TURN_PACKETS = 50
/** Long enough for whatever is done once a second. */
const STILL_MS = 2_500
const AGREEMENT = 'What is said here stays here'

const gathering = createGathering()
let house: RoomHouse
let link: string
let circle: Person[]
const handOverMs: number[] = []

const pitchOf = (person: Person) => PITCH[person.name] ?? 0
const others = (holder: Person) => circle.filter(person => person !== holder)

/** One turn: everyone hears the holder and nothing else, and nobody else sends one packet. */
async function watchTurn(holder: Person): Promise<void> {
  for (const listener of others(holder)) await listener.hearsOnly(pitchOf(holder))
  await holder.hearsNothing()
  const before = await Promise.all(circle.map(person => person.probe.outboundAudio()))
  const received = await Promise.all(circle.map(person => person.probe.inboundAudio()))
  const spoken = async () =>
    packetsGrown(before[circle.indexOf(holder)] ?? [], await holder.probe.outboundAudio())
  await until(async () => (await spoken()) >= TURN_PACKETS * 3, `${holder.name} is speaking`)
  for (const [at, person] of circle.entries()) {
    if (person === holder) continue
    expect(packetsGrown(before[at] ?? [], await person.probe.outboundAudio()), `${person.name} sends`).toBe(0)
    const now = await person.probe.inboundAudio()
    const grown = now.filter((line, i) => line.packetsReceived > (received[at]?.[i]?.packetsReceived ?? 0))
    expect(grown.length, `${person.name} receives from`).toBe(1)
    await person.hearsOnly(pitchOf(holder))
  }
}

async function handOver(giver: Person, receiver: Person, listeners = others(receiver)): Promise<void> {
  await offer(giver, receiver)
  await receiver.sees(`${giver.name} is handing you the piece. There is no hurry.`)
  for (const listener of listeners) await listener.hearsNothing()
  const started = performance.now()
  await receiver.press('Take it')
  const hearing = listeners.map(listener => listener.hearsOnly(pitchOf(receiver)))
  await Promise.all(hearing)
  handOverMs.push(performance.now() - started)
}

beforeAll(async () => {
  house = await openRoomHouse({ recorded: true })
  const [ana, ben, cem, fay] = await Promise.all([
    gathering.invite('Ana', { toneHz: 330, lessMotion: false }),
    gathering.invite('Benedikt', { toneHz: 440 }),
    gathering.invite('Cemile', { toneHz: 550 }),
    gathering.invite('Fay', { toneHz: 770, browser: 'firefox', lessMotion: false }),
  ])
  circle = [ana, ben, cem, fay]
  for (const person of circle) await bringFaults(person)
  link = await gathering.open(ana, house)
  for (const guest of [ben, cem, fay]) await comeIn(guest, link)
  await allSee(circle)
})

afterAll(async () => {
  await gathering.close()
  await house?.close()
})

/** Until enough of a turn has been heard to be looked at: a second and a half of packets. */
async function speaks(holder: Person): Promise<void> {
  const before = await holder.probe.outboundAudio()
  const spoken = async () => packetsGrown(before, await holder.probe.outboundAudio())
  await until(async () => (await spoken()) >= TURN_PACKETS * 4.5, `${holder.name} speaks for a while`)
}

/** Counts how often this page draws its circle from now on. */
async function countDrawings(person: Person): Promise<void> {
  await person.page.evaluate(() => {
    const shape = customElements.get('listening-circle')?.prototype
    const { performUpdate } = shape
    Object.assign(globalThis, { drawings: 0 })
    shape.performUpdate = function () {
      Object.assign(globalThis, { drawings: (globalThis as unknown as { drawings: number }).drawings + 1 })
      performUpdate.call(this)
    }
  })
}

function drawingsOf(person: Person): Promise<number> {
  return person.page.evaluate(() => (globalThis as unknown as { drawings: number }).drawings)
}

describe('a circle of four, three Chromium and one Firefox', () => {
  it('[W1] whoever opens the room sits down holding the piece, with a resting microphone', async () => {
    const [ana] = circle as [Person, ...Person[]]
    await ana.sees('You hold the piece. Your microphone is resting.')
    for (const person of others(ana)) await person.sees('Ana holds the piece.')
    for (const person of circle) expect(await person.probe.outboundAudioPackets()).toBe(0)
  })

  it('[W2] the piece goes round twice; everyone hears its holder and nothing else, and nobody else sends one packet', async () => {
    const [ana] = circle as [Person, ...Person[]]
    await ana.press('Speak')
    for (let turn = 0; turn < 8; turn++) {
      const holder = circle[turn % 4] as Person
      await watchTurn(holder)
      await handOver(holder, circle[(turn + 1) % 4] as Person)
    }
    const sorted = handOverMs.toSorted((a, b) => a - b).map(Math.round)
    console.info(`hand-over, from the press to the sound at all three others: ${sorted.join(', ')} ms`)
  })

  it('[W3] the holder rests and opens their own microphone and keeps the piece', async () => {
    const [ana, ben] = circle as [Person, Person, Person, Person]
    await ana.press('Rest the microphone')
    await ben.hearsNothing()
    await ben.sees('Ana holds the piece.')
    await ana.press('Speak')
    await ben.hearsOnly(pitchOf(ana))
  })

  it('[W201] seconds in which nothing happens draw no screen anew, at rest or while somebody speaks', async () => {
    const [ana] = circle as [Person, ...Person[]]
    await ana.sees('Your voice is reaching everyone.')
    await Promise.all(circle.map(countDrawings))
    let drawn: number[] = []
    const stillness = async () => {
      const before = await Promise.all(circle.map(drawingsOf))
      await new Promise(resolve => setTimeout(resolve, STILL_MS))
      const after = await Promise.all(circle.map(drawingsOf))
      drawn = after.map((count, at) => count - (before[at] ?? 0))
      return drawn.every(count => count === 0)
    }
    await until(stillness, () => `${STILL_MS} ms without a drawing, but [${drawn}]`, { withinMs: 20_000 })
  })

  it('[W95] a light for each device at which the voice comes out, for the holder alone; one that is muted, blocked or cut off loses it', async () => {
    const [ana, ben, cem, fay] = circle as [Person, Person, Person, Person]
    await ana.sees('Your voice is reaching everyone.')
    expect(await lights(ana)).toBe(3)
    for (const person of others(ana)) expect(await lights(person)).toBe(0)
    const faults = [
      ['muted in Chromium', (on: boolean) => muteOutput(ben, on)],
      ['muted in Firefox', (on: boolean) => muteOutput(fay, on)],
      ['blocked in Firefox', (on: boolean) => (on ? blockPlayback(fay) : fay.press('Tap to hear'))],
      ['blocked', (on: boolean) => (on ? blockPlayback(cem) : cem.press('Tap to hear'))],
      ['its way back is cut', (on: boolean) => cutOutgoing(ben, on)],
      ['the way to it is cut', (on: boolean) => starveOne(ana, on)],
    ] as const
    for (const [what, fail] of faults) {
      const started = performance.now()
      await fail(true)
      await until(async () => (await lights(ana)) === 2, `a light is lost: ${what}`, { withinMs: 3_000 })
      console.info(`light lost, ${what}: ${Math.round(performance.now() - started)} ms`)
      expect(await ana.reads()).not.toContain('is not reaching')
      await fail(false)
      await until(async () => (await lights(ana)) === 3, `the light is back: ${what}`)
    }
  })

  it('[A43] who quiets the holder for themselves is not betrayed by a light that goes', async () => {
    const [ana, ben] = circle as [Person, Person]
    await ben.press('More')
    await ben.press('Voices')
    await ben.press('Quiet Ana')
    await ben.hearsNothing()
    await speaks(ana)
    await speaks(ana)
    expect(await lights(ana)).toBe(3)
    await ben.press('Hear Ana again')
    await ben.press('Close')
    await ben.hearsOnly(pitchOf(ana))
  })

  it('[W4] the piece can be laid in the centre, taken, handed to anyone, let pass and taken back', async () => {
    const [ana, ben, cem, fay] = circle as [Person, Person, Person, Person]
    await ana.press('More')
    await ana.press('Lay it in the centre')
    for (const person of circle) await person.sees('The piece rests in the centre.')
    await fay.press('Take the piece')
    await ben.hearsOnly(pitchOf(fay))
    await offer(fay, cem)
    await cem.press('Let it pass')
    await fay.sees('Cemile is handing you the piece.')
    await fay.press('Let it pass')
    await ana.sees('Fay is handing you the piece.')
    await fay.press('Take it back')
    await ben.hearsOnly(pitchOf(fay))
    await ana.sees('Fay holds the piece.')
    await handOver(fay, ana)
  })

  it('[W5] whoever steps out neither hears nor is passed the piece, and comes back to the same seat', async () => {
    const [ana, ben, cem, fay] = circle as [Person, Person, Person, Person]
    await ben.press('Step out')
    await ben.hearsNothing()
    await cem.hearsOnly(pitchOf(ana))
    await handOver(ana, cem, [ana, fay])
    await ben.hearsNothing()
    await ben.press('Come back')
    await ben.hearsOnly(pitchOf(cem))
    await ana.seesNoMore('stepped out')
    await handOver(cem, ana)
    await ana.sees('Pass to Benedikt')
  })

  it('[W6] the server is killed: voices and hand-overs go on, and nobody notices; once it is back a newcomer gets in', async () => {
    const [ana, ben, cem, fay] = circle as [Person, Person, Person, Person]
    await house.kill()
    await cem.hearsOnly(pitchOf(ana))
    await handOver(ana, ben)
    await watchTurn(ben)
    await handOver(ben, cem)
    await handOver(cem, fay)
    await house.restart()
    const dua = await gathering.invite('Dua', { toneHz: 880 })
    await comeIn(dua, link, 'Just listening')
    circle.push(dua)
    await allSee(circle)
    await dua.hearsOnly(pitchOf(fay))
  })

  it('[W7] the holder’s browser dies: the piece is in the centre within 25 s, and the circle goes on without the one who opened it', async () => {
    const [ana, ben, cem, fay, dua] = circle as [Person, Person, Person, Person, Person]
    await handOver(fay, ana)
    await ben.hearsOnly(pitchOf(ana))
    const died = performance.now()
    await ana.killRenderer()
    circle = [ben, cem, fay, dua]
    await Promise.all(
      circle.map(person => person.sees('The piece rests in the centre.', { withinMs: 25_000 })),
    )
    console.info(`piece back in the centre after ${((performance.now() - died) / 1000).toFixed(1)} s`)
    await cem.press('Take the piece')
    await ben.hearsOnly(pitchOf(cem))
    await fay.hearsOnly(pitchOf(cem))
  })

  it('[W8] what passes through the server holds no name, no agreement, no secret, no fingerprint and no id in clear', async () => {
    const recorder = house.recorder
    if (recorder === null) throw new Error('This house is recorded.')
    const overSockets = recorder.recorded.filter(({ over }) => over === 'socket')
    expect(overSockets.length).toBeGreaterThan(100)
    const secret = new URL(link).hash.slice(1)
    const names = circle.map(person => person.name).filter(name => name.length > 5)
    const fingerprints = await circle[0]?.page.evaluate(() =>
      listeningRoomProbe.inbound().then(all => all.map(one => one.fingerprint)),
    )
    const prints = (fingerprints ?? [])
      .filter(print => print !== null)
      .flatMap(print => [print, print.replaceAll(':', '')])
    expect(prints.length).toBeGreaterThan(0)
    const { heard, signalling } = await standAtTheDoor(house, await keysOf(link), circle.length)
    signalling.close()
    const identities = heard.flatMap(({ from }) => [from.id, from.fingerprint, ...from.proof.split('.')])
    expect(recorder.find([secret, secret.slice(0, 22), ...names, ...prints, ...identities])).toEqual([])
    const spoken = Buffer.concat(overSockets.map(({ bytes }) => bytes)).toString()
    for (const word of [AGREEMENT, 'confidentiality@1', 'fingerprint', 'candidate', 'ice-ufrag', 'welcome']) {
      expect(spoken).not.toContain(word)
    }
    expect(recorder.find(['/signal'])).toEqual(['/signal']) // the search can find
  })

  it('[W9] nobody’s page complained', () => {
    for (const person of circle)
      expect(person.complaints.filter(text => !text.includes('/signal'))).toEqual([])
  })
})
