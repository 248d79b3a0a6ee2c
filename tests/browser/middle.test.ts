import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { WORD_LIST } from '../../src/domain/word-list.ts'
import type { Person } from './harness/person.ts'
import { openRoomHouse, type RoomHouse } from './harness/room-house.ts'
import { until } from './harness/until.ts'
import { type DividedHouse, FAR_SIDE, openDividedHouse } from './room/divided-house.ts'
import { allSee, comeIn, createGathering, introduce } from './room/gathering.ts'
import { lookAtWords, readWords, wordsShown } from './room/six-words.ts'

const FAR = { args: [`--user-agent=${FAR_SIDE}`] }
const APART = 'Not everyone is connected yet.'

let gathering = createGathering()
let house: RoomHouse
let divided: DividedHouse

beforeAll(async () => {
  house = await openRoomHouse()
  divided = await openDividedHouse(house)
})

afterEach(async () => {
  await gathering.close()
  gathering = createGathering()
})

afterAll(async () => {
  await divided?.close()
  await house?.close()
})

/** Enters by the link under a name of their choice. */
async function comeInAs(person: Person, link: string, name: string): Promise<void> {
  await person.open(link)
  await introduce(person, 'Just listening', name)
  await person.press('Sit down')
  await person.press('All right')
}

describe('somebody in the middle, who knows the link and owns the introducing server', () => {
  it('[W76] seats themselves on both sides under the other’s name; both circles are whole, and their words differ', async () => {
    const [ana, ben, malloryAsBen, malloryAsAna] = await Promise.all([
      gathering.invite('Ana'),
      gathering.invite('Ben', FAR),
      gathering.invite('Mallory as Ben'),
      gathering.invite('Mallory as Ana', FAR),
    ])
    const link = await gathering.open(ana, { ...house, url: divided.url })
    await comeInAs(malloryAsBen, link, 'Ben')
    await comeInAs(malloryAsAna, link, 'Ana')
    await comeInAs(ben, link, 'Ben')
    await ana.sees('Ben')
    await ben.sees('Ana')
    const people = [ana, malloryAsBen, ben, malloryAsAna]
    await Promise.all(people.map(lookAtWords))
    const [atAna, inHerHalf, atBen, inHisHalf] = await Promise.all(people.map(readWords))
    expect(inHerHalf).toBe(atAna) // each half is a complete circle of two, and knows of nothing else
    expect(inHisHalf).toBe(atBen)
    expect(atAna).not.toBe(atBen)
    for (const person of [ana, ben]) {
      await person.sees('Connected to 1 of 1.')
      await person.sees('Do not go on in this room; open a new one and share the link another way.')
      expect(person.complaints).toEqual([])
    }
    console.info(`Ana reads: ${atAna}. Ben reads: ${atBen}.`)
  })
})

/** In this page no connection to the owner of a certificate comes up, until that is taken back. */
async function canRefuse({ page }: Person): Promise<void> {
  await page.evaluateOnNewDocument(() => {
    const made = new Set<RTCPeerConnection>()
    type Describe = (description: RTCSessionDescriptionInit) => Promise<void>
    const setRemoteDescription: Describe = RTCPeerConnection.prototype.setRemoteDescription
    const state = { refused: null as string | null, made }
    Object.assign(globalThis, { refusing: state })
    RTCPeerConnection.prototype.setRemoteDescription = function (description: RTCSessionDescriptionInit) {
      made.add(this)
      const isRefused = state.refused !== null && (description.sdp ?? '').includes(state.refused)
      return isRefused ? new Promise(() => {}) : setRemoteDescription.call(this, description)
    }
  })
}

interface Refusing {
  readonly refusing: { refused: string | null; readonly made: ReadonlySet<RTCPeerConnection> }
}

/** Cuts whatever stands to the owner of this certificate, and lets nothing new come up; null ends it. */
function refuse({ page }: Person, fingerprint: string | null): Promise<void> {
  return page.evaluate(whose => {
    const { refusing } = globalThis as unknown as Refusing
    refusing.refused = whose
    for (const one of refusing.made)
      if (whose !== null && one.remoteDescription?.sdp.includes(whose)) one.close()
  }, fingerprint)
}

/** The certificate by which the others know somebody. */
function fingerprintOf({ page }: Person): Promise<string> {
  return page.evaluate(() => {
    const { refusing } = globalThis as unknown as Refusing
    const sdp = [...refusing.made].find(one => one.connectionState === 'connected')?.localDescription?.sdp
    return /a=fingerprint:sha-256 (\S+)/i.exec(sdp ?? '')?.[1] ?? ''
  })
}

describe('an honest circle', () => {
  it('[W77] [W78] [W79] reads the same six words in every browser: after a late join, a reload, and a link that was missing', async () => {
    const [ana, ben, cem] = await Promise.all([
      gathering.invite('Ana'),
      gathering.invite('Ben', { browser: 'firefox' }),
      gathering.invite('Cem'),
    ])
    const all = [ana, ben, cem]
    for (const one of [ana, cem]) await canRefuse(one)
    const link = await gathering.open(ana, house)
    await comeIn(ben, link)
    await allSee([ana, ben])
    const fetched = ({ page }: Person) =>
      page.evaluate(() => performance.getEntriesByType('resource').some(one => /spoken-words/.test(one.name)))
    expect(await fetched(ana)).toBe(false) // the list comes only when somebody asks for it
    await Promise.all([ana, ben].map(lookAtWords))
    const two = await readWords(ana)
    expect(await readWords(ben)).toBe(two)
    expect(two.split(' ').every(word => WORD_LIST.includes(word))).toBe(true)
    expect(await fetched(ana)).toBe(true)

    await comeIn(cem, link)
    await lookAtWords(cem)
    const three = await readWords(cem)
    expect(three).not.toBe(two)
    await allRead(three, all)

    await refuse(cem, await fingerprintOf(ana))
    for (const person of all) await person.sees(APART, { withinMs: 30_000 })
    for (const person of all) expect(await wordsShown(person)).toEqual([])
    await cem.sees('Ana is not connected to you; vouched for by Ben.')
    await ana.sees('Cem is not connected to you')
    await refuse(cem, null)
    await allRead(three, all, 60_000)

    await comeIn(ben, link) // a reload, and in again as somebody new
    await lookAtWords(ben)
    const again = await readWords(ben)
    expect(new Set([two, three, again]).size).toBe(3)
    await allRead(again, all)
    for (const person of all) expect(person.complaints).toEqual([])
  })
})

/** Waits until exactly these words stand everywhere; on the way no others may. */
async function allRead(words: string, people: readonly Person[], withinMs = 30_000): Promise<void> {
  for (const person of people) {
    await until(async () => (await wordsShown(person)).join(' ') === words, `${person.name} reads ${words}`, {
      withinMs,
    })
  }
}
