import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { RETURN_BY_ITSELF_AFTER_MS } from '../../src/domain/presence.ts'
import { type Device, House } from './ending-of.ts'
import { PROPERTY_TIMEOUT_MS, RUNS } from './script.ts'

/*
 * Somebody's tab crashes, somebody falls asleep or is cut off, the others leave one by one; who is still there says yes.
 * Whether the last one may end alone is told here by what really happened, of which that device knows only a part.
 */

const EVENINGS = Math.max(50, Math.ceil(RUNS / 100))
const NAMES = ['ana', 'ben', 'cleo', 'dov'] as const
const SECONDS = 110

interface Fate {
  readonly is: 'leaves' | 'crashes' | 'sleeps' | 'is cut off'
  readonly at: number
  /** When they are back, if they sleep or are cut off. */
  readonly until: number
}

const fates: fc.Arbitrary<readonly Fate[]> = fc.array(
  fc.record({
    is: fc.constantFrom('leaves', 'leaves', 'crashes', 'sleeps', 'is cut off'),
    at: fc.integer({ min: 1, max: 70 }),
    until: fc.oneof(fc.constant(SECONDS), fc.integer({ min: 2, max: 90 })),
  }),
  { minLength: 1, maxLength: NAMES.length - 1 },
)

interface Gone {
  readonly device: Device
  readonly hasLeft: boolean
  /** When they were last in reach of the one who stays, before that one began to end, s. */
  readonly at: number
}

interface Played {
  readonly house: House
  readonly stayer: Device
  readonly gone: readonly Gone[]
}

/** Everybody but the first meets their fate; the first stays, and says yes when the others have met theirs. */
async function play(plan: readonly Fate[]): Promise<Played> {
  const house = new House(NAMES.slice(0, plan.length + 1))
  const [stayer, ...others] = house.devices as [Device, ...Device[]]
  const left = new Set<Device>()
  const inReachAt = new Map(others.map(one => [one, 0]))
  await house.pass(SECONDS, second => {
    const isAway = (fate: Fate) => fate.at <= second && second < fate.until
    for (const [at, device] of others.entries()) {
      const fate = plan[at] as Fate
      if (fate.is === 'sleeps' && isAway(fate)) device.guest.isAsleep = true
      else if (device.guest.isAsleep) device.wakes()
      if (second !== fate.at || device.lettingGo.begun()) continue
      if (fate.is === 'crashes') house.crash(device)
      if (fate.is === 'leaves' && device.guest.does({ kind: 'leave' })) {
        house.evening.sync()
        if (house.isOpen(stayer, device)) left.add(device)
        house.crash(device)
      }
    }
    house.split(...others.filter((_, at) => plan[at]?.is === 'is cut off' && isAway(plan[at] as Fate)))
    if (second === Math.max(...plan.map(({ at }) => at)) + 1) stayer.guest.does({ kind: 'ready-to-end' })
    if (stayer.begun.length > 0) return
    for (const one of others) if (house.isOpen(stayer, one) && !left.has(one)) inReachAt.set(one, second)
  })
  const gone = others.map(device => ({ device, hasLeft: left.has(device), at: inReachAt.get(device) ?? 0 }))
  return { house, stayer, gone }
}

describe('the last one', { timeout: PROPERTY_TIMEOUT_MS }, () => {
  it('[E30] ends alone only where whoever is lost had been counted out before the last of the others left', async () => {
    const seen = { alone: 0, waits: 0 }
    const evening = fc.asyncProperty(fates, async plan => {
      const { stayer, gone, house } = await play(plan)
      const lost = gone.filter(one => !one.hasLeft)
      const lastLeft = Math.max(...gone.filter(one => one.hasLeft).map(one => one.at))
      const [begun] = stayer.begun
      if (lost.length === 0 || gone.some(one => house.isOpen(stayer, one.device))) return
      const untilLeft = lost.map(one => lastLeft - one.at)
      if (begun !== undefined && begun.inReach.length === 0) {
        seen.alone += 1
        for (const seconds of untilLeft)
          expect(seconds * 1_000).toBeGreaterThanOrEqual(RETURN_BY_ITSELF_AFTER_MS - 1_000)
        const told = lost.filter(({ device }) => device.begun.length > 0) // back while the last one let go
        const { farewell } = stayer
        expect(farewell).toMatchObject({ kind: 'ended', devices: 1 + lost.length })
        expect(farewell?.kind === 'ended' && farewell.letGo).toBeLessThanOrEqual(1 + told.length)
      } else if (begun === undefined) {
        seen.waits += 1
        expect(Math.min(...untilLeft) * 1_000).toBeLessThan(RETURN_BY_ITSELF_AFTER_MS + 1_000)
      }
    })
    await fc.assert(evening, { numRuns: EVENINGS })
    for (const [what, times] of Object.entries(seen)) expect(times, what).toBeGreaterThan(0)
  })
})
