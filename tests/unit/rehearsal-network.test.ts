import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { createConnectionLook } from '../../src/connection-look.ts'
import { agreementsVersion, DEFAULT_AGREEMENTS } from '../../src/domain/agreements.ts'
import { createRoomKeys } from '../../src/net/room-link.ts'
import { createVisitor } from '../../src/net/visitor.ts'
import { layNetwork, type Network } from '../../src/rehearsal/imagined-room.ts'
import { type ImaginedSeat, takeImaginedSeat } from '../../src/rehearsal/imagined-seat.ts'
import { createNearLine, type NearLine } from '../../src/rehearsal/near-line.ts'
import type { Room } from '../../src/room.ts'
import { afterMs } from '../../src/voice/timer.ts'
import { writeEncoding } from '../../src/voice/valve.ts'
import { holdClocks, keysAtWork, voiceOf } from './cast/rehearsing.ts'

const CONSENT = agreementsVersion(DEFAULT_AGREEMENTS)
const now = () => performance.now()
const seats: ImaginedSeat[] = []
const rooms: Room[] = []

beforeEach(holdClocks)
afterEach(() => {
  for (const one of [...seats.splice(0), ...rooms.splice(0)]) one.close()
  vi.useRealTimers()
})

async function pass(ms: number): Promise<void> {
  for (let left = ms; left > 0; left -= 100) {
    await vi.advanceTimersByTimeAsync(100)
    await keysAtWork()
  }
}

async function sit(
  network: Network,
  room: Room,
  entry: Parameters<typeof takeImaginedSeat>[0]['arrived']['entry'],
) {
  const seat = await takeImaginedSeat({
    room,
    arrived: { name: entry.as, way: 'voice', consent: CONSENT, hidesAddress: false, entry },
    voice: voiceOf(entry.as, []),
    createMind: () => ({ follow() {}, pause() {}, close() {} }),
    after: afterMs,
    now,
    wall: Date.now,
    random: () => 0.5,
    setReach: network.setReach,
    onKnock() {},
    onSign() {},
    onGone() {},
  })
  seats.push(seat)
  return seat
}

/** One opens a room and another comes in, who may be no honest device. */
async function openAndComeIn(change: (room: Room) => Room): Promise<readonly [ImaginedSeat, Room]> {
  const network = layNetwork(await createRoomKeys('a secret of two'), { after: afterMs, now })
  const [mine, theirs] = await Promise.all([
    network.join(voiceOf('', []).track),
    network.join(voiceOf('', []).track),
  ])
  rooms.push(mine, theirs)
  const opener = await sit(network, mine, { as: 'opener' })
  const guest = change(theirs)
  const visitor = createVisitor((to, signal) => guest.signalling.send(to, signal))
  guest.listen(visitor)
  const entering = visitor.enter('guest', CONSENT, () => {})
  await pass(2_000)
  const entry = await entering
  if (entry?.as !== 'guest') throw new Error('The door is open.')
  await sit(network, guest, entry)
  for (let second = 0; second < 4; second++) {
    for (const seat of seats) seat.tick()
    await pass(1_000)
  }
  return [opener, theirs]
}

describe('the network of a rehearsal', () => {
  it('[A53] each has keys of their own, and a claim counts once its signature is verified', async () => {
    const [opener, theirs] = await openAndComeIn(room => room)
    expect(opener.circle().seats.map(({ name, state }) => `${name} ${state}`)).toEqual([
      'opener present',
      'guest present',
    ])
    expect(theirs.identity.id).not.toBe(opener.circle().me)
  })

  it('[A53] whoever signs with another key is let in and linked, and nothing that they claim counts', async () => {
    const [opener, theirs] = await openAndComeIn(room => {
      const sign = async () => 'A'.repeat(86)
      return { ...room, notary: { ...room.notary, sign } }
    })
    expect(opener.circle().expected).toEqual([theirs.identity.id])
    expect(opener.circle().seats.map(({ name }) => name)).toEqual(['opener'])
  })

  it('[A58] a line is silent without a track, with an encoding that is not active, and out of reach', async () => {
    let speaker: NearLine | null = null
    let listener: NearLine | null = null
    let isInReach = true
    const end = (line: () => NearLine | null) => ({
      direction: 'sendrecv' as const,
      now,
      far: () => ({ voice: voiceOf('', []).track, line: line(), isInReach }),
    })
    speaker = createNearLine(end(() => listener))
    listener = createNearLine(end(() => speaker))
    const sent = () => (speaker as NearLine).sender.packets()
    const arrived = async () => [...(await (listener as NearLine).receiver.getStats()).values()][0]
    vi.advanceTimersByTime(1_000)
    expect(sent()).toBe(0)
    await speaker.sender.replaceTrack(voiceOf('', []).track)
    vi.advanceTimersByTime(1_000)
    expect(sent()).toBe(50)
    expect(await arrived()).toMatchObject({ type: 'inbound-rtp', packetsReceived: 50 })
    await writeEncoding(speaker.sender as never, false)
    vi.advanceTimersByTime(1_000)
    expect(sent()).toBe(50)
    await writeEncoding(speaker.sender as never, true)
    isInReach = false
    vi.advanceTimersByTime(1_000)
    expect(sent()).toBe(100)
    expect(await arrived()).toMatchObject({ packetsReceived: 50 })
    isInReach = true
    vi.advanceTimersByTime(1_000)
    expect(await arrived()).toMatchObject({ packetsReceived: 100 })
    await speaker.sender.replaceTrack(null)
    vi.advanceTimersByTime(1_000)
    expect(sent()).toBe(150)
  })

  it('[U170] who checks the connection in a rehearsal reads that there is none, and nobody is asked', async () => {
    const network = layNetwork(await createRoomKeys('a secret of one'), { after: afterMs, now })
    const room = await network.join(voiceOf('', []).track)
    rooms.push(room)
    const look = createConnectionLook({ isCut: () => false, askHelp: room.askHelp })
    await look.look()
    expect(look.state.get()).toBe('rehearsal')
  })
})
