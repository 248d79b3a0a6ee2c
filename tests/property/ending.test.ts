import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { WIPE_AFTER_MS } from '../../src/absence.ts'
import { type Device, House } from './ending-of.ts'
import { NAMES, type Plan, type Played, plans, play } from './ending-plan.ts'
import { PROPERTY_TIMEOUT_MS, RUNS } from './script.ts'

/** Each run is an evening of more than a minute. */
const EVENINGS = Math.max(50, Math.ceil(RUNS / 100))

const hasEnded = ({ farewell }: Device) => farewell?.kind === 'ended'

/** Two who get each other's receipt from hand to hand: one closes while it is still on its way to the other. */
const ON_ITS_WAY: Plan = {
  size: 3,
  trouble: 'no link',
  from: 3,
  lasts: 17,
  beside: 0,
  yesAt: [0, 0, 10, 0, 0],
  delaysMs: [1, 651, 151],
}

/** What the evenings have come to, so that none of the checks was made of nothing. */
const seen = { ended: 0, told: 0, wentOn: 0, complete: 0, partial: 0, reading: 0 }

/** No device ends alone. */
function checkReasons({ devices }: Played): void {
  for (const device of devices) {
    const [begun, again] = device.begun
    expect(again).toBeUndefined()
    if (begun === undefined) continue
    seen[begun.reason === 'told' ? 'told' : 'ended'] += 1
    const { waitingFor } = device.circle.ending
    if (begun.reason === 'told')
      for (const one of begun.inReach) expect(one.begun.length, 'ending as well').toBe(1)
    else expect(begun.unanswered, 'asked, and ready').toEqual([])
    if (begun.reason === 'told') expect(device.heardEnding.size).toBeGreaterThan(0)
    else expect(waitingFor).toEqual([])
    const isAlone = device.circle.seats.length === 1
    if (begun.reason !== 'told' && !isAlone) expect(begun.heard, 'with somebody').toBeGreaterThan(0)
  }
}

/** None stays behind that was told and has nobody left to go on with. */
function checkLeftBehind({ house, devices }: Played): void {
  for (const device of devices) {
    if (house.crashed.has(device) || hasEnded(device)) continue
    const goesOnWith = devices.filter(one => one !== device && house.isOpen(device, one))
    if (goesOnWith.length > 0) seen.wentOn += 1
    else expect(device.heardEnding.size, 'told, and left behind').toBe(0)
  }
}

/** Whoever was in reach all the time ends with the others, or they all go on. */
function checkTogether({ house, devices, apart }: Played, { trouble }: Plan): void {
  const together = devices.filter(one => !apart.has(one) && !house.crashed.has(one))
  const ended = together.filter(hasEnded).length
  const mayGoOn = together.length === 1 || ['refusing', 'partitioned', 'asleep'].includes(trouble)
  expect(mayGoOn ? [0, together.length] : [together.length]).toContain(ended)
  if (trouble === 'refusing') expect(devices.filter(one => one.begun.length > 0)).toEqual([])
}

/** A receipt says no more than is so, and misses nobody who was in reach. */
function checkReceipts({ house, devices, apart, troubled }: Played, { trouble }: Plan): void {
  const gone = devices.filter(one => one.documentGoneAtMs !== null)
  const together = devices.filter(one => !apart.has(one) && !house.crashed.has(one))
  for (const device of devices) {
    const { farewell } = device
    if (farewell?.kind !== 'ended') continue
    expect(farewell.letGo).toBeLessThanOrEqual(gone.length)
    const hasLeft = trouble === 'reloading' && house.crashed.has(troubled)
    expect(farewell.devices).toBe(hasLeft ? devices.length - 1 : devices.length)
    seen[farewell.letGo === farewell.devices ? 'complete' : 'partial'] += 1
    if (apart.size === 0) expect(farewell.letGo).toBe(together.length)
    if (apart.size > 0 && together.includes(device))
      expect(farewell.letGo).toBeGreaterThanOrEqual(together.filter(hasEnded).length)
  }
}

describe('the end, whatever befalls one of them', { timeout: PROPERTY_TIMEOUT_MS }, () => {
  it('[E20] [E21] [E22] [E23] no device ends alone, none stays behind, those in reach end together, receipts are right', async () => {
    const evening = fc.asyncProperty(plans, async plan => {
      const played = await play(plan)
      if (played.wasReading && played.devices.some(hasEnded)) seen.reading += 1
      for (const check of [checkReasons, checkLeftBehind, checkTogether, checkReceipts]) check(played, plan)
    })
    await fc.assert(evening, { numRuns: EVENINGS, examples: [[ON_ITS_WAY]] })

    const { told: _, ...often } = seen // so rare by chance that the next test looks for it
    for (const [what, times] of Object.entries(often)) expect(times, what).toBeGreaterThan(0)
  })

  it('[E21] whoever was counted out and is back while the others let go, is told and ends too; a second too late, they are not', async () => {
    const plan = {
      size: 3,
      trouble: 'partitioned',
      from: 1,
      beside: 0,
      yesAt: [0, 0, 99, 0, 0],
      delaysMs: [900],
    } as const
    const farewells = [] // they never say yes themselves
    for (let lasts = 18; lasts < 30; lasts++) {
      const { troubled } = await play({ ...plan, lasts })
      farewells.push(troubled.begun[0]?.reason ?? 'goes on')
    }
    expect(farewells[0]).toBe('goes on')
    expect(farewells).toContain('told')
    expect(farewells.at(-1)).toBe('goes on')
  })

  it('[E20] two who were counted out together go on together, whatever the others tell them', async () => {
    let told = 0
    for (let lasts = 18; lasts < 30; lasts++) {
      const yesAt = [0, 0, 99, 99, 0]
      const plan = {
        size: 4,
        trouble: 'partitioned',
        from: 1,
        lasts,
        beside: 1,
        yesAt,
        delaysMs: [900],
      } as const
      const played = await play(plan)
      checkReasons(played)
      for (const device of played.devices.slice(2)) {
        told += device.heardEnding.size
        expect(device.begun).toEqual([])
      }
    }
    expect(told).toBeGreaterThan(0)
  })

  it('[E12] [E24] whoever was left behind answers no stranger, and after half an hour lets go as well', async () => {
    const plan = {
      size: 3,
      trouble: 'asleep',
      from: 1,
      lasts: 40,
      beside: 0,
      yesAt: [0, 0, 99, 0, 0],
      delaysMs: [0],
    } as const
    const { house, devices, troubled } = await play(plan)
    expect(devices.map(hasEnded)).toEqual([true, true, false])
    expect(troubled.farewell).toBeNull()
    expect(troubled.answersStrangers()).toBe(false)
    await house.passLong()
    expect(troubled.farewell).toEqual({ kind: 'away' })
    expect(troubled.documentGoneAtMs).not.toBeNull()
  })

  it('[E13] whoever slept through the end wipes on waking if they slept for half an hour; if the others go on they never do', async () => {
    const half = WIPE_AFTER_MS / 1_000
    for (const [sleeps, endsIt, farewell] of [
      [half - 60, true, null],
      [half + 1, true, { kind: 'away' }],
      [half + 1, false, null],
    ] as const) {
      const house = new House(NAMES.slice(0, 3))
      const [ana, ben, cleo] = house.devices as [Device, Device, Device]
      await house.pass(2)
      cleo.guest.isAsleep = true
      await house.pass(sleeps, second => {
        if (second === 1 && endsIt) for (const one of [ana, ben]) one.guest.does({ kind: 'ready-to-end' })
      })
      expect([ana, ben].every(hasEnded)).toBe(endsIt)
      cleo.wakes()
      await house.pass(2)
      expect(cleo.farewell).toBeNull() // whoever is there would be heard by now
      await house.pass(3)
      expect(cleo.farewell).toEqual(farewell)
      expect(cleo.documentGoneAtMs === null).toBe(farewell === null)
      expect(cleo.answersStrangers()).toBe(!endsIt)
    }
  })
})
