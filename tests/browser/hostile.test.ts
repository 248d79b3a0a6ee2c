import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { MAX_EPOCH } from '../../src/domain/claim.ts'
import type { Person } from './harness/person.ts'
import { openRoomHouse, type RoomHouse } from './harness/room-house.ts'
import { until } from './harness/until.ts'
import { emptyMaps, flood, forge, pretendAwareness, sendHuge } from './room/attack.ts'
import { allSee, comeIn, createGathering } from './room/gathering.ts'
import { letTurncoatIn, type Turncoat } from './room/turncoat.ts'

const HUGE_BYTES = 10 * 1024 * 1024
/** Four times what is read. */
const LARGE_BYTES = 1024 * 1024
const FLOOD_SECONDS = 4
const NOBODY = 'A'.repeat(86)

const gathering = createGathering()
let house: RoomHouse
let ana: Person
let ben: Person
let mallory: Turncoat
let nemo: Turncoat

beforeAll(async () => {
  house = await openRoomHouse()
  ;[ana, ben] = await Promise.all([
    gathering.invite('Ana', { toneHz: 330 }),
    gathering.invite('Ben', { toneHz: 440, browser: 'firefox' }),
  ])
  // Firefox lets frames of any size out, to whoever says that they take them.
  const [first, second] = await Promise.all([
    gathering.invite('Mallory', { toneHz: 660, browser: 'firefox' }),
    gathering.invite('Nemo', { toneHz: 880 }),
  ])
  const link = await gathering.open(ana, house)
  await comeIn(ben, link)
  mallory = await letTurncoatIn(first, house, link, 2)
  nemo = await letTurncoatIn(second, house, link, 3)
  await allSee([ana, ben, first, second])
  await ana.press('Speak')
  await ben.hearsOnly(330)
})

afterAll(async () => {
  await gathering.close()
  await house?.close()
})

const honest = () => [ana, ben]

/** Whom this person's device has shut out, as it stands under Details. */
async function shutOutBy(person: Person): Promise<string[]> {
  await person.press('More')
  await person.press('Details')
  const names = [
    ...(await person.reads()).matchAll(/Something on (\S+)’s device sends what no circle understands/g),
  ]
  await person.press('Close')
  return names.map(([, name]) => name ?? '')
}

/** The view that must stand, the hand-over that must work, and nobody's page complains. */
async function handOver(from: Person, to: Person, hz: number): Promise<void> {
  const started = performance.now()
  const isOnDock = await from.canPress(`Pass to ${to.name}`)
  if (!isOnDock) {
    await from.press('More')
    await from.press('Pass to someone else')
  }
  await from.press(isOnDock ? `Pass to ${to.name}` : to.name)
  await to.press('Take it')
  await from.hearsOnly(hz)
  console.info(`hand-over from ${from.name} to ${to.name}: ${Math.round(performance.now() - started)} ms`)
  for (const person of honest()) {
    for (const other of honest()) await person.sees(other.name)
    expect(await person.reads()).not.toMatch(/Nobody|centre\.|being closed/)
    expect(person.complaints).toEqual([])
  }
}

describe('somebody who was let in and attacks', () => {
  it('[W80] forgeries, the greatest epoch, awareness of others and emptied maps change nothing for anybody', async () => {
    await mallory.say(
      ['readiness', MAX_EPOCH, { ready: false }],
      ['candle', MAX_EPOCH, { turn: 'x', extra: 1 }],
    )
    await mallory.say(['piece', MAX_EPOCH + 1, { kind: 'take' }])
    await pretendAwareness(mallory)
    await forge(mallory, id => [
      [`piece ${id}`, ['[0,900,{"kind":"lay"}]', NOBODY]],
      [`readiness ${id}`, ['[0,900,{"ready":true}]', NOBODY]],
      [`person ${id}`, 'Nobody'],
    ])
    expect(await emptyMaps(mallory)).toBeGreaterThan(20)
    await ben.hearsOnly(330)
    await handOver(ana, ben, 440)
    await handOver(ben, ana, 330)
    for (const person of honest()) {
      expect((await shutOutBy(person)).filter(name => name !== 'Mallory')).toEqual([])
    }
  })

  it('[W81] frames of 10 MB are dropped unread, and with them whoever goes on sending them', async () => {
    const sizes = await sendHuge(mallory, HUGE_BYTES)
    console.info(`largest frames that left, bytes: ${sizes}`)
    // Where 10 MB choke the connection itself, it is made anew, and smaller ones follow.
    for (const person of honest()) {
      const isShutOut = async () => {
        await sendHuge(mallory, LARGE_BYTES)
        return (await shutOutBy(person)).includes('Mallory')
      }
      await until(isShutOut, `${person.name} has shut Mallory out`, { withinMs: 60_000 })
      expect(await shutOutBy(person)).toEqual(['Mallory'])
    }
    await ben.hearsOnly(330)
    await handOver(ana, ben, 440)
    await handOver(ben, ana, 330)
  })

  it('[W82] a thousand random and whole frames a second: the voice goes on, and only their sender is shut out', async () => {
    await Promise.all([flood(nemo, FLOOD_SECONDS), ben.hearsOnly(330)])
    await handOver(ana, ben, 440)
    for (const person of honest()) {
      expect((await shutOutBy(person)).sort()).toEqual(['Mallory', 'Nemo'])
      expect((await person.probe.connections()).connected).toBe(1)
    }
    await handOver(ben, ana, 330)
  })
})
