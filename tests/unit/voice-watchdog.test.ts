import { expect, test } from 'vitest'
import { createWatchdog, type WatchedLine } from '../../src/voice/watchdog.ts'
import { createClock, turns } from './voice-fakes.ts'

/** A line that has sent so many packets, and some video and other people's packets that nobody should count. */
class FakeLine implements WatchedLine {
  sent = 0
  isGone = false
  isStuck = false
  readonly waiting: (() => void)[] = []
  readonly sender = {
    getStats: async (): Promise<ReadonlyMap<string, unknown>> => {
      if (this.isStuck) await new Promise<void>(resolve => this.waiting.push(resolve))
      if (this.isGone) throw new DOMException('closed', 'InvalidStateError')
      return new Map<string, unknown>([
        ['OT1', { type: 'outbound-rtp', kind: 'audio', packetsSent: this.sent }],
        ['OT2', { type: 'outbound-rtp', kind: 'video', packetsSent: 1e6 * Math.random() }],
        ['RO1', { type: 'remote-outbound-rtp', kind: 'audio', packetsSent: 1e6 * Math.random() }],
        ['T1', { type: 'transport', packetsSent: 1e6 * Math.random() }],
      ])
    },
  }
}

function createRoom(lineCount = 2) {
  const clock = createClock()
  const lines = Array.from({ length: lineCount }, () => new FakeLine())
  const room = { lines, isOpen: false, leaks: 0, counts: [] as number[] }
  const watchdog = createWatchdog({
    lines: () => room.lines,
    mayBeOpen: () => room.isOpen,
    onLeak() {
      room.leaks += 1
    },
    onCount: count => room.counts.push(count),
    after: clock.after,
  })
  /** Time passes in steps of 250 ms, in each of which `packets` leave on the first line. */
  const pass = async (ms: number, packets = 0) => {
    for (let passed = 0; passed < ms; passed += 250) {
      for (const line of lines.slice(0, 1)) line.sent += packets
      clock.advance(250)
      await turns()
    }
  }
  return Object.assign(room, { pass, watchdog, clock })
}

test('[V16] packets that leave while the microphone rests are told within 1.5 s of a check, again while it lasts', async () => {
  const room = createRoom()
  await room.pass(3000)
  expect(room.leaks).toBe(0)
  await room.pass(1500, 12)
  expect(room.leaks).toBe(1)
  await room.pass(3000, 12)
  expect(room.leaks).toBeGreaterThan(1)
})

test('[V86] a line that never answers blinds nobody to the others', async () => {
  const room = createRoom()
  await room.pass(2000)
  for (const line of room.lines.slice(1)) line.isStuck = true
  await room.pass(3000)
  expect(room.leaks).toBe(0)
  await room.pass(4000, 12)
  expect(room.leaks).toBeGreaterThan(0)
})

test('[V86] one that always answers too late is counted all the same', async () => {
  const room = createRoom()
  await room.pass(2000)
  const [line] = room.lines
  if (line !== undefined) line.isStuck = true
  for (let answer = 0; answer < 6; answer++) {
    await room.pass(1250, 12)
    for (const tell of line?.waiting.splice(0) ?? []) tell()
    await turns()
  }
  expect(room.leaks).toBeGreaterThan(0)
})

test('[V86] lines that hang while somebody speaks, and answer one after the other when they rest, are no leak', async () => {
  const room = createRoom(6)
  await room.pass(2000)
  for (const line of room.lines) line.isStuck = true
  room.isOpen = true
  for (const line of room.lines) line.sent += 300
  await room.pass(3000)
  room.isOpen = false
  room.watchdog.countAnew()
  await room.pass(1250)
  for (const line of room.lines) {
    line.isStuck = false
    for (const tell of line.waiting.splice(0)) tell()
    await room.pass(1250)
  }
  await room.pass(3000)
  expect(room.leaks).toBe(0)
})

test('[V16] a slower voice is told too', async () => {
  const room = createRoom()
  await room.pass(1000)
  await room.pass(3000, 1)
  expect(room.leaks).toBeGreaterThan(0)
})

test('[V82] what leaves from the moment a closing is reported is told within 1.5 s, wherever between two checks that falls', async () => {
  for (const sinceCheckMs of [0, 250, 500, 750]) {
    const room = createRoom()
    room.isOpen = true
    await room.pass(2000 + sinceCheckMs, 12)
    room.isOpen = false
    room.watchdog.countAnew()
    await turns()
    await room.pass(1500, 12)
    expect(room.leaks).toBe(1)
  }
})

test('[V82] a voice that is opened and closed again and again between two checks is no leak', async () => {
  const room = createRoom()
  await room.pass(1000)
  for (let opening = 0; opening < 8; opening++) {
    room.isOpen = true
    for (const line of room.lines) line.sent += 5
    room.isOpen = false
    room.watchdog.countAnew()
    await turns()
  }
  await room.pass(5000)
  expect(room.leaks).toBe(0)
})

test('[V17] speaking, and what was on its way when the microphone closed, is no leak', async () => {
  const room = createRoom()
  room.isOpen = true
  await room.pass(3250, 12)
  room.isOpen = false
  await room.pass(1500, 3) // the check falls into a closing that takes its time
  await room.pass(5000)
  expect(room.leaks).toBe(0)
})

test('[V17] an opening that begins and ends between two checks is no leak, nor is a check amid its closing', async () => {
  const room = createRoom()
  await room.pass(2250)
  await room.pass(750, 12) // opened and closed; the check falls into the closing
  await room.pass(250, 2)
  await room.pass(5000)
  expect(room.leaks).toBe(0)
})

test('[V17] a line that comes with a past, goes, or dies is no leak', async () => {
  const room = createRoom()
  await room.pass(2000)
  const old = new FakeLine()
  old.sent = 500
  room.lines.push(old)
  await room.pass(1000)
  for (const line of room.lines) line.isGone = true
  await room.pass(1000)
  for (const line of room.lines) line.isGone = false
  old.sent = 3
  await room.pass(3000)
  expect(room.leaks).toBe(0)
  expect(room.counts.every(count => count === 0)).toBe(true)
})

test('[V18] the person is shown what left since their microphone last rested, over all lines: nothing while it rests', async () => {
  const room = createRoom()
  await room.pass(2000)
  expect(room.counts).toEqual([0, 0])
  room.isOpen = true
  for (const line of room.lines) line.sent += 50
  await room.pass(1000)
  for (const line of room.lines) line.sent += 50
  await room.pass(1000)
  expect(room.counts).toEqual([0, 0, 100, 200])
  for (const line of room.lines) line.sent += 20 // the last words, of which no check was told
  room.isOpen = false
  room.watchdog.countAnew()
  await room.pass(3000)
  expect(room.counts).toEqual([0, 0, 100, 200, 0, 0, 0])
  room.isOpen = true
  for (const line of room.lines) line.sent += 7
  await room.pass(1000)
  expect(room.counts.at(-1)).toBe(14)
})

test('[V18] what leaves while it rests is shown, however little', async () => {
  const room = createRoom()
  room.isOpen = true
  await room.pass(2000, 12)
  room.isOpen = false
  room.watchdog.countAnew()
  await room.pass(2000)
  for (const line of room.lines) line.sent += 1
  await room.pass(2000)
  expect(room.counts.at(-1)).toBe(2)
})

test('[V18] a microphone that comes to rest amid a check is counted anew from the next one on', async () => {
  const room = createRoom()
  room.isOpen = true
  await room.pass(2000, 12)
  room.clock.advance(1000) // the check has begun, and not yet been told
  room.isOpen = false
  room.watchdog.countAnew()
  await turns()
  expect(room.counts.at(-2)).toBeGreaterThan(0) // of which that check tells
  expect(room.counts.at(-1)).toBe(0)
})

test('[V18] a closed watchdog asks nothing any more', async () => {
  const room = createRoom()
  await room.pass(1000)
  room.watchdog.close()
  expect(room.clock.waiting()).toBe(0)
  await room.pass(5000, 12)
  expect([room.counts.length, room.leaks]).toEqual([1, 0])
})
