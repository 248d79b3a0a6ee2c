import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import type { Sailor, Storm } from './cast/storm.ts'

/*
 * The control plane, fuzzed. simple-peer has no clock to hand in, so the timers of this file are the test's own,
 * from before simple-peer is loaded until the end.
 */

/** One storm takes as long as some hundred runs of a pure property. */
const RUNS = Math.ceil(Number(process.env.RUNS ?? 10_000) / 1_000)
const STORM_STEPS = 40
/** Finer than any delay that matters here, ms. */
const STEP_MS = 20
/** The real one, from before time is the test's own. */
const afterPromises = setImmediate
/** Beyond what a device has counted by itself. */
const FIRST_LETTER = 100_000
const HEALING_MS = 30_000
/** One look of the slowest agent, and two words that each wait for the one before. */
const LINKED_AGAIN_MS = 1_500
const SHORTEST_BLACKOUT_MS = 6_000
const LONGEST_BLACKOUT_MS = 70_000
/** Frames that a dead socket still lets go when the network is back. */
const HELD_BY_SOCKET = 30
const SOCKET_BACK_AFTER_MS = 60
/** A dead socket is given up after this time or up to twice as much, ms (signalling.ts). */
const SOCKET_DEAD_AFTER_MS = 10_000
/** Links of a device at once: to each other one that is up and one that is tried, and one that is just closing. */
const ENDS_EACH = 3

let gatherStorm: typeof import('./cast/storm.ts')['gatherStorm']
const unhandled: unknown[] = []
const exitsBefore = new Set(process.listeners('exit'))
const onUnhandled = (reason: unknown) => unhandled.push(reason)

beforeAll(async () => {
  vi.useFakeTimers({ now: 1_000_000 })
  process.on('unhandledRejection', onUnhandled)
  process.setMaxListeners(0)
  gatherStorm = (await import('./cast/storm.ts')).gatherStorm
})

afterAll(() => {
  process.off('unhandledRejection', onUnhandled)
  vi.useRealTimers()
})

/** Lets time pass in small steps, and lets everything that was promised happen after each. */
async function advance(ms: number): Promise<void> {
  for (let passed = 0; passed < ms; passed += STEP_MS) {
    vi.advanceTimersByTime(STEP_MS)
    await new Promise<void>(resolve => afterPromises(resolve))
  }
}

/** Small and good enough: the same seed, the same weather (mulberry32). */
function createRandom(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}

function startDialling({ sailors }: Storm): void {
  for (const { mesh } of sailors) mesh.setPeople(sailors.map(one => one.who))
}

/** One thing that goes wrong, or gets better. */
async function trouble(storm: Storm, random: () => number): Promise<void> {
  const { air, weather, sailors, seen } = storm
  const anybody = () => sailors[Math.floor(random() * sailors.length)] as (typeof sailors)[number]
  const [a, b] = [anybody(), anybody()]
  const attempt = Math.floor(random() * 8) + 1
  const signals = [{ type: 'candidate', candidate: { candidate: '1 1' } }] as const
  switch (Math.floor(random() * 12)) {
    case 0:
      weather.loss = random() * 0.6
      weather.doubling = random()
      weather.delayMs = random() * 4_000
      return
    case 1:
      weather.serverIsUp = random() < 0.6
      return
    case 2:
      air.breakWays(a.who.id, b.who.id)
      air.breakWays(b.who.id, a.who.id)
      return
    case 3:
      air.cut(a.who.id, b.who.id)
      return
    case 4:
      air.heal()
      for (const sailor of sailors) sailor.isAdrift = false
      return
    case 5:
      a.isAdrift = true
      for (const other of sailors) air.cut(a.who.id, other.who.id)
      return
    case 6:
      for (const end of [...air.ends.values()].filter(one => one.device === a.who.id)) end.partnerClosed()
      return
    case 7:
      for (let copy = 0; copy < 5; copy++) storm.relay(seen[Math.floor(random() * seen.length)] ?? 'null')
      return
    case 8:
      storm.relay(storm.forge(a, b, { kind: 'dial-me', has: null }))
      storm.relay(storm.forge(a, b, { kind: 'signal', attempt, signals }))
      return
    case 9:
      a.courier.send(b.who.id, { kind: 'signal', attempt, signals }) // truly hers, and of no attempt or a stale one
      a.courier.send(b.who.id, { kind: 'dial-me', has: random() < 0.5 ? null : attempt })
      return
    case 10:
      a.mesh.setPeople(sailors.filter(one => one !== b).map(one => one.who))
      return
    default:
      for (const { mesh } of sailors) mesh.hurry()
  }
}

function clear({ air, weather, sailors }: Storm, serverIsUp: boolean): void {
  air.heal()
  Object.assign(weather, { loss: 0, doubling: 0, delayMs: 60, serverIsUp })
  for (const sailor of sailors) sailor.isAdrift = false
}

/** A single link is lost, one way or another; the first person keeps all of theirs, so that the circle hangs together. */
function loseOneLink({ air, sailors }: Storm, random: () => number): void {
  const [, ...others] = sailors
  const a = others[Math.floor(random() * others.length)]
  const b = others[Math.floor(random() * others.length)]
  if (a === undefined || b === undefined) return
  if (random() < 0.5) {
    air.breakWays(a.who.id, b.who.id)
    return
  }
  for (const end of [...air.ends.values()])
    if (end.device === a.who.id && end.far()?.device === b.who.id) end.partnerClosed()
}

async function repairWithoutServer(seed: number): Promise<void> {
  const random = createRandom(seed)
  const storm = gatherStorm(4 + (seed % 3), random)
  try {
    clear(storm, true)
    startDialling(storm)
    await advance(5_000)
    expectWhole(storm)
    storm.weather.serverIsUp = false
    const framesBefore = storm.seen.length
    for (let step = 0; step < 15; step++) {
      loseOneLink(storm, random)
      await advance(random() * 4_000)
    }
    await advance(HEALING_MS)
    expectWhole(storm)
    await expectEverybodyHearsEverybody(storm)
    expect(storm.seen.length).toBe(framesBefore)
    restarts += storm.air.restarts
    repairs += storm.air.made - storm.sailors.length * (storm.sailors.length - 1)
  } finally {
    await end(storm)
  }
  expectNothingLeft(storm)
}
let repairs = 0
let restarts = 0

async function end(storm: Storm): Promise<void> {
  storm.close()
  await advance(10_000)
  // Outside of browsers y-webrtc waits for the end of the process, once for each connection.
  for (const listener of process.listeners('exit'))
    if (!exitsBefore.has(listener)) process.off('exit', listener)
}

function expectNothingLeft(storm: Storm): void {
  expect(storm.air.ends.size).toBe(0)
  expect(vi.getTimerCount()).toBe(0)
  expect(unhandled).toEqual([])
}

/** Everybody has one live link to everybody, and nothing else is left of any attempt. */
function expectWhole({ air, sailors }: Storm): void {
  for (const { who, mesh } of sailors) {
    expect(mesh.connected().length).toBe(sailors.length - 1)
    expect(sailors.filter(one => mesh.isFresh(one.who.id)).length).toBe(sailors.length - 1)
    expect(air.openEnds(who.id)).toBe(sailors.length - 1)
  }
}

async function expectEverybodyHearsEverybody({ sailors }: Storm): Promise<void> {
  for (const { heard } of sailors) heard.length = 0
  for (const { who, mesh, doc, name } of sailors) {
    mesh.broadcast({ kind: 'ending' })
    const body = { name, seat: 0, way: 'voice', here: 'in', consent: null } as const
    doc.put(await doc.sign('person', { by: who.id, era: 0, epoch: 1, body }))
  }
  await advance(500)
  for (const { heard, doc, shutOut } of sailors) {
    expect(heard.filter(one => one.kind === 'ending').length).toBe(sailors.length - 1)
    expect(doc.claims().person.map(({ body }) => body.name)).toHaveLength(sailors.length)
    expect(shutOut).toEqual([]) // no weather makes an honest device look hostile
  }
}

/** Some people of the circle give one hand so many letters a second to carry to somebody, from now on. */
async function flood(storm: Storm, perSecond: number, forMs: number): Promise<void> {
  const [hand, receiver, ...flooders] = storm.sailors as readonly [Sailor, Sailor, ...Sailor[]]
  for (let passedMs = 0; passedMs < forMs; passedMs += 100) {
    for (const flooder of flooders)
      for (let sent = 0; sent < perSecond / 10; sent++) {
        const frame = await storm.letter(flooder, receiver, ++letters)
        flooder.mesh.send(hand.who.id, { kind: 'carry', hops: 3, frame })
      }
    await advance(100)
  }
}
let letters = FIRST_LETTER

async function weather(seed: number): Promise<void> {
  const random = createRandom(seed)
  const storm = gatherStorm(3 + (seed % 4), random)
  try {
    startDialling(storm)
    for (let step = 0; step < STORM_STEPS; step++) {
      await trouble(storm, random)
      await advance(random() * 2_500)
      for (const { who } of storm.sailors)
        expect(storm.air.openEnds(who.id)).toBeLessThanOrEqual(ENDS_EACH * (storm.sailors.length - 1))
    }
    clear(storm, true)
    startDialling(storm)
    await advance(HEALING_MS)
    expectWhole(storm)
    await expectEverybodyHearsEverybody(storm)
  } finally {
    await end(storm)
  }
  expectNothingLeft(storm)
}

/** One person is out of everybody's reach for a while, and back. */
async function blackout(seed: number): Promise<void> {
  const random = createRandom(seed)
  const storm = gatherStorm(2 + (seed % 5), random)
  try {
    startDialling(storm)
    await advance(5_000)
    expectWhole(storm)
    const gone = storm.sailors[seed % storm.sailors.length] as Sailor
    leave(storm, gone)
    const lengthMs = SHORTEST_BLACKOUT_MS + random() * (LONGEST_BLACKOUT_MS - SHORTEST_BLACKOUT_MS)
    await advance(lengthMs)
    const isSocketDead = lengthMs > SOCKET_DEAD_AFTER_MS * (1 + random())
    if (isSocketDead) await newSocket(storm, gone)
    else wakeSocket(storm, gone)
    await advance(LINKED_AGAIN_MS)
    expectWhole(storm)
    blackouts[isSocketDead ? 'withNewSocket' : 'withOldSocket'] += 1
  } finally {
    await end(storm)
  }
}
const blackouts = { withOldSocket: 0, withNewSocket: 0 }

function leave({ air, sailors }: Storm, gone: Sailor): void {
  gone.isAdrift = true
  for (const other of sailors) if (other !== gone) air.cut(gone.who.id, other.who.id)
}

/** The network is back before the socket was given up: whatever either side has said meanwhile comes now. */
function wakeSocket(storm: Storm, gone: Sailor): void {
  storm.air.heal()
  gone.isAdrift = false
  for (const frame of gone.held.splice(0)) storm.relay(frame)
  for (const frame of gone.missed.splice(0)) gone.courier.receive('server', frame)
}

/** Back with a new socket, just after the old one has let go what it held. */
async function newSocket(storm: Storm, gone: Sailor): Promise<void> {
  for (const frame of gone.held.splice(0).slice(0, HELD_BY_SOCKET)) storm.relay(frame)
  gone.missed.length = 0
  await advance(SOCKET_BACK_AFTER_MS)
  storm.air.heal()
  gone.isAdrift = false
  gone.mesh.hurry()
}

describe('after any storm', () => {
  it('[N20] everybody has exactly one live link to everybody 30 s later, and nothing is left over', async () => {
    await fc.assert(fc.asyncProperty(fc.nat(0x7fffffff), weather), { numRuns: RUNS, endOnFailure: true })
  }, 600_000)

  it('[N20] [N24] and without any server too, as long as the circle hangs together', async () => {
    await fc.assert(fc.asyncProperty(fc.nat(0x7fffffff), repairWithoutServer), {
      numRuns: RUNS,
      endOnFailure: true,
    })
    // The run was not vacuous: links were made anew, and mended in place.
    expect(repairs).toBeGreaterThan(RUNS)
    expect(restarts).toBeGreaterThan(RUNS)
  }, 600_000)

  it('[B6] a connection asks for one line, for a voice, and for no picture', async () => {
    const storm = gatherStorm(3, createRandom(1))
    try {
      startDialling(storm)
      await advance(5_000)
      expectWhole(storm)
      expect([...storm.air.ends.values()].flatMap(({ kinds }) => kinds)).toEqual(['audio', 'audio', 'audio'])
    } finally {
      storm.close()
    }
  })

  it('[N37] [N46] an honest hand is borne with whatever it is given to carry; who floods it is shut out there alone', async () => {
    const storm = gatherStorm(4, createRandom(1))
    const [hand, receiver, ...flooders] = storm.sailors as readonly [Sailor, Sailor, ...Sailor[]]
    try {
      startDialling(storm)
      await advance(5_000)
      expectWhole(storm)
      await flood(storm, 40, 20_000) // below what a guard minds, each; together above
      expect(storm.sailors.map(({ shutOut }) => shutOut.length)).toEqual([0, 0, 0, 0])
      expect(hand.courier.ignored()).toBeGreaterThan(500)
      await flood(storm, 1_000, 2_000)
      await advance(HEALING_MS)
      expect(hand.shutOut.toSorted()).toEqual(flooders.map(({ who }) => who.id))
      expect([receiver, ...flooders].map(({ shutOut }) => shutOut.length)).toEqual([0, 0, 0])
      expect(hand.mesh.connected()).toEqual([receiver.who.id])
      expect(receiver.mesh.connected().length).toBe(3)
    } finally {
      await end(storm)
    }
    expectNothingLeft(storm)
  }, 60_000)

  it('[N80] whoever was out of reach is linked to all again within 1.5 s of being back, however long it was', async () => {
    await fc.assert(fc.asyncProperty(fc.nat(0x7fffffff), blackout), { numRuns: 3 * RUNS, endOnFailure: true })
    expect(blackouts.withOldSocket).toBeGreaterThan(0)
    expect(blackouts.withNewSocket).toBeGreaterThan(RUNS)
  }, 600_000)

  it.each([1, 211_875_823, 2_147_483_634])(
    '[N20] storm %i, which found a fault once, leaves nothing behind',
    async seed => {
      await weather(seed)
    },
  )
})
