import { setTimeout as pause } from 'node:timers/promises'
import type { Dialog } from 'puppeteer-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Person } from './harness/person.ts'
import { packetsGrown } from './harness/probe.ts'
import { openRoomHouse, type RoomHouse } from './harness/room-house.ts'
import { until } from './harness/until.ts'
import { allSee, comeIn, createGathering } from './room/gathering.ts'
import { handOver } from './room/handing.ts'

/** Long enough for the others to miss somebody, and too short for the piece to go back to the centre by itself. */
const FROZEN_MS = 10_000

const gathering = createGathering()
let house: RoomHouse
let ana: Person
let ben: Person
let cem: Person

/** The piece goes from Ana to Ben and back, and each is heard. */
async function goesOnBothWays(): Promise<void> {
  await handOver(ana, ben)
  for (const person of [ana, cem]) await person.hearsOnly(440)
  await cem.sees('Ben holds the piece.')
  await handOver(ben, ana)
  for (const person of [ben, cem]) await person.hearsOnly(330)
  await ana.sees('Your microphone is open.')
}

/** Ana comes back holding the piece, resting, and is silent while another is spoken with; then her own press is heard. */
async function comesBackResting(from?: string): Promise<void> {
  const started = performance.now()
  await ana.sees('You hold the piece. Your microphone is resting.')
  const sent = await ana.probe.outboundAudio()
  for (const person of [ben, cem]) {
    await person.sees('Ana holds the piece.')
    await person.seesNoMore('coming back…')
  }
  if (from)
    console.info(`[W48] ${from}: missed by nobody after ${Math.round(performance.now() - started)} ms`)
  for (const person of [ben, cem]) await person.hearsNothing()
  expect(packetsGrown(sent, await ana.probe.outboundAudio())).toBe(0)
  await ana.press('Speak')
  for (const person of [ben, cem]) await person.hearsOnly(330)
}

beforeAll(async () => {
  house = await openRoomHouse()
  ;[ana, ben, cem] = await Promise.all([
    gathering.invite('Ana', { toneHz: 330 }),
    gathering.invite('Ben', { toneHz: 440 }),
    gathering.invite('Cem', { toneHz: 550 }),
  ])
  const link = await gathering.open(ana, house)
  for (const guest of [ben, cem]) await comeIn(guest, link)
  await allSee([ana, ben, cem])
  await ana.press('Speak')
  for (const person of [ben, cem]) await person.hearsOnly(330)
})

afterAll(async () => {
  await gathering.close()
  await house?.close()
})

describe('a page that its person does not leave', () => {
  it('[W47] asked whether to leave, the holder rests and stays: the circle goes on for them, both ways', async () => {
    const asked: Dialog[] = []
    ana.page.on('dialog', dialog => {
      asked.push(dialog)
      void dialog.dismiss()
    })
    await ana.page.evaluate(() => addEventListener('beforeunload', event => event.preventDefault()))
    await ana.page.evaluate(() => {
      location.href = 'about:blank'
    })
    await until(() => asked.length === 1, 'the browser asks whether to leave')
    expect(asked[0]?.type()).toBe('beforeunload')
    await comesBackResting()
    await goesOnBothWays()
  })

  it('[W47] a mailto: link is followed by the holder and by a listener: the circle goes on, both ways', async () => {
    for (const person of [ana, cem]) {
      await person.page.evaluate(() => {
        addEventListener('beforeunload', () => Object.assign(globalThis, { wasAsked: true }))
        const link = document.createElement('a')
        link.href = 'mailto:someone@example.org'
        document.body.append(link)
        link.click()
        link.remove()
      })
      await until(
        () => person.page.evaluate(() => 'wasAsked' in globalThis),
        `${person.name}'s page was asked`,
      )
    }
    await goesOnBothWays()
  })
})

describe('a page that stands still', () => {
  it('[W48] frozen by the browser while its person speaks: it falls silent at once, and comes back resting', async () => {
    const another = await ana.openSecondTab() // only a tab that is not seen is frozen
    await another.page.bringToFront()
    const session = await ana.page.createCDPSession()
    await session.send('Page.setWebLifecycleState', { state: 'frozen' })
    for (const person of [ben, cem]) await person.hearsNothing({ withinMs: 3_000 })
    await Promise.all([ben.sees('coming back…'), pause(FROZEN_MS)])
    await session.send('Page.setWebLifecycleState', { state: 'active' })
    await another.close()
    await ana.page.bringToFront()
    await comesBackResting('the holder’s page frozen for 10 s')
  })

  it('[W48] its process stopped while its person speaks: it comes back to the truth, and its microphone rests', async () => {
    const resume = await ana.stopPage()
    await Promise.all([ben.sees('coming back…'), pause(FROZEN_MS)])
    resume()
    await comesBackResting('the holder’s process stopped for 10 s')
    await goesOnBothWays()
  })
})
