import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { tending } from '../../src/ui/tending-words.ts'
import { words } from '../../src/ui/words.ts'
import type { Person } from './harness/person.ts'
import { packetsGrown } from './harness/probe.ts'
import { openRoomHouse, type RoomHouse } from './harness/room-house.ts'
import { installTerms, type Terms } from './harness/terms-in-page.ts'
import { until } from './harness/until.ts'
import { allSee, comeIn, createGathering } from './room/gathering.ts'
import { handOver } from './room/handing.ts'
import { bringFaults, leak } from './room/loudspeaker.ts'

/** Clear speech for every listener, in bit/s. */
const BITRATE = { least: 32_000, most: 40_000 }
/** A second of a voice tells what its packets weigh. */
const ENOUGH_PACKETS = 50
/**
 * What 20 ms of clear speech weigh at most, in bytes. How little they weigh depends on how busy the machine is: that a
 * voice is not starved is for V60, and for W145 where nothing else runs.
 */
const MOST_WEIGHT = (BITRATE.most / 8) * 0.022

/** On both lines together, half a second of what was on its way when the microphone was stopped. */
const MOST_AFTER_BARK = 50

const gathering = createGathering()
let house: RoomHouse
let circle: Person[]

const termsOf = (person: Person) => person.page.evaluate(() => listeningRoomTerms.read())

/** What each person has agreed on with each other, once the speaker's voice has been sent to both. */
async function termsWhileSpeaking(speaker: Person): Promise<Terms[]> {
  return until(async () => {
    const terms = await termsOf(speaker)
    return terms.length === circle.length - 1 && terms.every(one => one.packetsSent >= ENOUGH_PACKETS)
      ? terms
      : null
  }, `${speaker.name} sends their voice to both others`)
}

/** The description of Opus in each of these, as in `minptime=10;useinbandfec=1`. */
function opusIn(descriptions: readonly string[]): string[] {
  return descriptions.flatMap(sdp => {
    const type = /^a=rtpmap:(\d+) opus\//im.exec(sdp)?.[1]
    return [new RegExp(`^a=fmtp:${type} (.*?)\\r?$`, 'm').exec(sdp)?.[1] ?? '']
  })
}

/** A description without the ways to its device, which are told as they are found. */
function wording(sdp: string): string {
  const lines = sdp.trim().split(/\r?\n/)
  return lines
    .filter(line => !/^(?:a=candidate:|a=end-of-candidates|a=rtcp:|c=)/.test(line))
    .map(line => line.replace(/^m=(\w+) \d+/, 'm=$1'))
    .join('\n')
}

beforeAll(async () => {
  house = await openRoomHouse()
  circle = await Promise.all([
    gathering.invite('Ana', { toneHz: 330 }),
    gathering.invite('Ben', { toneHz: 440 }),
    gathering.invite('Fay', { toneHz: 770, browser: 'firefox' }),
  ])
  for (const person of circle) {
    await person.page.evaluateOnNewDocument(installTerms)
    await bringFaults(person)
  }
  const [ana, ...guests] = circle as [Person, ...Person[]]
  const link = await gathering.open(ana, house)
  for (const guest of guests) await comeIn(guest, link)
  await allSee(circle)
})

afterAll(async () => {
  await gathering.close()
  await house?.close()
})

describe('two Chromium and a Firefox', () => {
  it('[W144] agree on Opus that mends itself, never pauses and keeps its measure, twice where both can, and nobody rewrites a word', async () => {
    const [ana, ben, fay] = circle as [Person, Person, Person]
    await ana.press('Speak')
    const all = new Map([[ana, await termsWhileSpeaking(ana)]])
    await handOver(ana, ben)
    all.set(ben, await termsWhileSpeaking(ben))
    await handOver(ben, fay)
    all.set(fay, await termsWhileSpeaking(fay))
    const own = (person: Person) => all.get(person)?.[0]?.own
    for (const [person, lines] of all) {
      for (const line of lines) {
        const other = circle.find(one => own(one) === line.other) as Person
        const which = `${person.name} to ${other.name}`
        const isTwice = person.kind === 'chromium' && other.kind === 'chromium'
        expect(line.codecs[0]?.mimeType.toLowerCase(), which).toBe(isTwice ? 'audio/red' : 'audio/opus')
        const times = isTwice ? 2 : 1
        console.info(`[W144] ${which}, bytes of a packet: ${line.bytesPerPacket.toFixed(0)}`)
        expect(line.bytesPerPacket, which).toBeLessThan(MOST_WEIGHT * times)
        expect(line.maxBitrate, which).toBeGreaterThanOrEqual(BITRATE.least)
        expect(line.maxBitrate, which).toBeLessThanOrEqual(BITRATE.most)
        const opus = [...opusIn(line.made), ...opusIn(line.heard)]
        expect(opus.length, which).toBeGreaterThanOrEqual(2)
        for (const one of opus) {
          expect(one, which).toContain('useinbandfec=1')
          expect(one, which).not.toContain('usedtx=1')
        }
        expect(line.made.length, which).toBeGreaterThan(0)
        expect(line.set, which).toEqual(line.made)
        const told = all.get(other)?.find(one => one.other === line.own)?.told ?? ''
        expect(wording(line.heard.at(-1) ?? ''), which).toBe(wording(told))
      }
    }
  })

  it('[W162] say under Details how each connection is, as it is', async () => {
    const [ana, ben, fay] = circle as [Person, Person, Person]
    for (const person of [ana, fay]) {
      await person.press('More')
      await person.press(tending.details)
      for (const { name } of [ana, ben, fay]) {
        if (name === person.name) continue
        const isTwice = person === ana && name === ben.name
        const codec = isTwice ? 'Opus, each packet twice' : 'Opus\\.'
        await person.sees(new RegExp(`${name}: direct, there and back in \\d+ ms, \\d+ % lost, ${codec}`))
      }
      await person.press(tending.close)
    }
  })

  it('[W210] stop a microphone of Firefox, too, whose gate is forced open, within two seconds', async () => {
    const [ana, ben, fay] = circle as [Person, Person, Person]
    await fay.press(words.dock.rest)
    for (const person of [ana, ben]) await person.hearsNothing()
    const started = performance.now()
    await leak(fay)
    await fay.sees(words.footer.leakStopped, { withinMs: 2_000 })
    console.info(`[W210] the watchdog barks after ${Math.round(performance.now() - started)} ms`)
    const after = await fay.probe.outboundAudio()
    await until(
      async () => (await fay.probe.localTracks()).every(one => one.state === 'ended'),
      'the microphone is stopped',
    )
    for (const person of [ana, ben]) await person.hearsNothing()
    expect(packetsGrown(after, await fay.probe.outboundAudio())).toBeLessThan(MOST_AFTER_BARK)
  })
})
