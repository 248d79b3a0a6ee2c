import fc from 'fast-check'
import { type Device, House } from './ending-of.ts'

/*
 * Evenings that end while something befalls one of them, and while one of them, the same or another, has yet to read the
 * agreements.
 */

export const NAMES = ['ana', 'ben', 'cleo', 'dov', 'eli'] as const
const TROUBLES = [
  'none',
  'partitioned',
  'crashed',
  'asleep',
  'reloading',
  'refusing',
  'set aside',
  'stepped out',
  'no link',
] as const
/** So long everything is watched: whoever is away has been counted out and the gates are over. */
const SECONDS = 80

export interface Plan {
  readonly size: number
  readonly trouble: (typeof TROUBLES)[number]
  /** When it befalls Dov (or the last who sits there), and when it is over; seconds. */
  readonly from: number
  readonly lasts: number
  /** How many beside them are on their side of a partition. */
  readonly beside: number
  /** When each says yes. */
  readonly yesAt: readonly number[]
  readonly delaysMs: readonly number[]
  /** What one of them still has to agree to, and the seconds in which they have not. */
  readonly reading?: {
    readonly why: 'changed' | 'withdrawn'
    readonly who: number
    readonly from: number
    readonly lasts: number
  }
}

export const plans: fc.Arbitrary<Plan> = fc.record({
  size: fc.integer({ min: 2, max: NAMES.length }),
  trouble: fc.constantFrom(...TROUBLES),
  from: fc.integer({ min: 0, max: 12 }),
  lasts: fc.oneof(fc.integer({ min: 1, max: 45 }), fc.integer({ min: 17, max: 24 })),
  beside: fc.integer({ min: 0, max: 2 }),
  yesAt: fc.array(fc.integer({ min: 0, max: 12 }), { minLength: NAMES.length, maxLength: NAMES.length }),
  delaysMs: fc.array(fc.integer({ min: 0, max: 900 }), { minLength: 1, maxLength: 6 }),
  reading: fc.option(
    fc.record({
      why: fc.constantFrom('changed', 'withdrawn'),
      who: fc.nat(NAMES.length - 1),
      from: fc.integer({ min: 0, max: 12 }),
      lasts: fc.integer({ min: 1, max: 20 }),
    }),
    { nil: undefined },
  ),
}) as fc.Arbitrary<Plan>

/** What has come of a plan. */
export interface Played {
  readonly house: House
  readonly devices: readonly Device[]
  readonly troubled: Device
  /** Those who were not in everyone's reach all the time. */
  readonly apart: ReadonlySet<Device>
  /** Somebody had yet to read the agreements when all were asked to let go. */
  readonly wasReading: boolean
}

/** Plays a plan until everything is over that belongs to it. */
export async function play(plan: Plan): Promise<Played> {
  const house = new House(NAMES.slice(0, plan.size), plan.delaysMs)
  const { devices } = house
  const troubled = devices.at(-1) as Device
  const side = devices.slice(Math.max(1, devices.length - 1 - plan.beside))
  const apart = new Set<Device>()
  let wasReading = false
  await house.pass(SECONDS, second => {
    if (second === (plan.trouble === 'stepped out' ? 0 : plan.from))
      befall(plan, house, troubled, side, apart)
    if (second === plan.from + plan.lasts) heal(plan, house, troubled)
    const awake = devices.filter(one => !one.guest.isAsleep && !one.lettingGo.begun())
    const answering = awake.filter(
      one => one !== troubled || !['refusing', 'set aside', 'stepped out'].includes(plan.trouble),
    )
    for (const device of answering) agree(plan, devices, device, second)
    for (const device of answering) {
      const isDue = second > (plan.yesAt[devices.indexOf(device)] ?? 0)
      const { ready } = device.circle.ending
      if (isDue && !isReading(plan, devices, device, second) && !ready.has(device.guest.id))
        device.guest.does({ kind: 'ready-to-end' })
    }
    if (plan.trouble === 'set aside') setAside(devices, troubled)
    wasReading ||= awake.some(
      ({ circle }) => circle.ending.begun && circle.seats.some(({ state }) => state === 'reading'),
    )
  })
  return { house, devices, troubled, apart, wasReading }
}

function befall(
  { trouble }: Plan,
  house: House,
  device: Device,
  side: readonly Device[],
  apart: Set<Device>,
): void {
  const other = house.devices[0] as Device
  switch (trouble) {
    case 'partitioned':
      house.split(...side)
      for (const one of side) apart.add(one)
      return
    case 'crashed':
      house.crash(device)
      apart.add(device)
      return
    case 'asleep':
      device.guest.isAsleep = true
      apart.add(device)
      return
    case 'reloading':
      if (device.lettingGo.begun()) return
      device.guest.does({ kind: 'leave' })
      house.evening.sync()
      house.crash(device)
      return
    case 'stepped out':
      device.guest.does({ kind: 'step-out' })
      return
    case 'no link':
      if (house.devices.length > 2) house.unlinked = [other, device]
      return
    case 'none':
    case 'refusing':
    case 'set aside':
      return
  }
}

function heal({ trouble }: Plan, house: House, device: Device): void {
  if (trouble === 'partitioned') house.split()
  if (trouble === 'asleep') device.wakes()
}

/** Whether this one has yet to read the agreements, and says nothing meanwhile. */
function isReading({ reading }: Plan, devices: readonly Device[], device: Device, second: number): boolean {
  if (reading === undefined || devices[reading.who % devices.length] !== device) return false
  return second >= reading.from && second < reading.from + reading.lasts
}

/** Somebody adds an agreement, or takes their consent back; everybody else agrees to what stands as soon as they see it. */
function agree(plan: Plan, devices: readonly Device[], device: Device, second: number): void {
  const { reading } = plan
  const { guest, circle } = device
  const reader = reading === undefined ? undefined : devices[reading.who % devices.length]
  const isNow = reading?.from === second
  if (isNow && reading.why === 'withdrawn' && device === reader) guest.does({ kind: 'withdraw-consent' })
  if (isNow && reading.why === 'changed' && device === devices.find(one => one !== reader))
    guest.does({ kind: 'edit-agreement', slot: null, agreement: { kind: 'own', text: 'We breathe first.' } })
  const isDone = reading !== undefined && second === reading.from + reading.lasts
  const hasToAgree = circle.mySeat?.state === 'reading' || (isDone && device === reader)
  if (hasToAgree && !isReading(plan, devices, device, second))
    guest.does({ kind: 'consent', version: guest.circle.version })
}

/** Somebody steps them out for now, as soon as the circle waits for nobody else. */
function setAside(devices: readonly Device[], troubled: Device): void {
  const [first] = devices
  const { id } = troubled.guest
  if (first === undefined || first === troubled || first.lettingGo.begun()) return
  const { waitingFor, begun } = first.circle.ending
  if (begun && waitingFor.length === 1 && waitingFor[0] === id && first.circle.coming.length === 0)
    first.guest.does({ kind: 'set-aside', id })
}
