import { expect, test } from 'vitest'
import type { ParticipantId } from '../../src/domain/claim.ts'
import { createHearing } from '../../src/voice/hearing.ts'
import { idOf, turns } from './voice-fakes.ts'

const [ana, ben] = [idOf('A'), idOf('B')]

/** A receiver that counts what arrives, among other people's numbers that nobody should count. */
class FakeReceiver {
  received = 0
  asked = 0
  isGone = false
  isDying = false

  async getStats(): Promise<ReadonlyMap<string, unknown>> {
    this.asked += 1
    await turns()
    if (this.isGone) throw new DOMException('closed', 'InvalidStateError')
    if (this.isDying) await new Promise(() => {}) // what is under way when a connection closes is never answered
    return new Map<string, unknown>([
      ['IT1', { type: 'inbound-rtp', kind: 'audio', packetsReceived: this.received, audioLevel: 0 }],
      ['IT2', { type: 'inbound-rtp', kind: 'video', packetsReceived: 1e6 * Math.random() }],
      ['OT1', { type: 'outbound-rtp', kind: 'audio', packetsSent: 1e6 * Math.random() }],
      ['T1', { type: 'transport', packetsReceived: 1e6 * Math.random() }],
    ])
  }
}

function createRoom() {
  const receivers = new Map<ParticipantId, FakeReceiver>([
    [ana, new FakeReceiver()],
    [ben, new FakeReceiver()],
  ])
  const room = { nowMs: 1000 }
  const lines = () => [...receivers].map(([id, receiver]) => ({ id, receiver }))
  const hearing = createHearing({ lines, now: () => room.nowMs })
  const receiverOf = (id: ParticipantId) => {
    const receiver = receivers.get(id)
    if (receiver === undefined) throw new Error('Nobody has such a line here.')
    return receiver
  }
  /** A second passes, in which so many packets of this voice arrive. */
  const pass = async (id: ParticipantId, packets: number) => {
    receiverOf(id).received += packets
    room.nowMs += 1000
    await hearing.look()
  }
  return { hearing, receivers, receiverOf, pass }
}

test('[V38] the moment is that of the last look that found new packets', async () => {
  const { hearing, pass } = createRoom()
  hearing.follow(ana)
  await pass(ana, 50)
  expect(hearing.heardAtMs()).toBeNull() // what came before may be from an earlier turn
  await pass(ana, 50)
  expect(hearing.heardAtMs()).toBe(3000)
  await pass(ana, 0)
  await pass(ana, 0)
  expect(hearing.heardAtMs()).toBe(3000)
  await pass(ana, 1)
  expect(hearing.heardAtMs()).toBe(6000)
})

test('[V38] packets count and never their loudness: a holder who is quiet is heard', async () => {
  const { hearing, pass } = createRoom()
  hearing.follow(ana)
  for (let second = 0; second < 3; second++) await pass(ana, 50) // each of them with an audioLevel of 0
  expect(hearing.heardAtMs()).toBe(4000)
})

test('[V38] another one who is waited for begins anew, the same one goes on, and nobody is nobody', async () => {
  const { hearing, pass, receiverOf } = createRoom()
  hearing.follow(ana)
  await pass(ana, 50)
  await pass(ana, 50)
  hearing.follow(ana)
  expect(hearing.heardAtMs()).toBe(3000)
  hearing.follow(ben)
  expect(hearing.heardAtMs()).toBeNull()
  await pass(ana, 50)
  await pass(ana, 50)
  expect(hearing.heardAtMs()).toBeNull()
  hearing.follow(null)
  const asked = receiverOf(ana).asked + receiverOf(ben).asked
  await pass(ana, 50)
  expect([hearing.heardAtMs(), receiverOf(ana).asked + receiverOf(ben).asked]).toEqual([null, asked])
})

test('[V38] only the line of the one who is waited for is asked', async () => {
  const { hearing, pass, receiverOf } = createRoom()
  hearing.follow(ben)
  for (let second = 0; second < 3; second++) await pass(ben, 50)
  expect([receiverOf(ana).asked, receiverOf(ben).asked]).toEqual([0, 3])
})

test('[V39] looks do not pile up while one is under way', async () => {
  const { hearing, receiverOf } = createRoom()
  hearing.follow(ana)
  await Promise.all([hearing.look(), hearing.look(), hearing.look()])
  expect(receiverOf(ana).asked).toBe(1)
  await hearing.look()
  expect(receiverOf(ana).asked).toBe(2)
})

test('[V39] a closed connection is nothing heard, and no error', async () => {
  const { hearing, pass, receiverOf } = createRoom()
  hearing.follow(ana)
  await pass(ana, 50)
  receiverOf(ana).isGone = true
  await pass(ana, 0)
  receiverOf(ana).isGone = false
  await pass(ana, 0)
  expect(hearing.heardAtMs()).toBeNull()
  await pass(ana, 50)
  expect(hearing.heardAtMs()).toBe(5000)
})

test('[V39] nor is a line that is not there, or has gone', async () => {
  const { hearing, pass, receivers } = createRoom()
  hearing.follow(idOf('Z'))
  await hearing.look()
  hearing.follow(ana)
  await pass(ana, 50)
  receivers.delete(ana)
  await hearing.look()
  expect(hearing.heardAtMs()).toBeNull()
})

test('[V39] a look that is never answered keeps nobody else from being heard, nor the same one once mended', async () => {
  const { hearing, pass, receivers, receiverOf } = createRoom()
  hearing.follow(ana)
  receiverOf(ana).isDying = true
  void hearing.look()
  await turns()
  hearing.follow(ben)
  await pass(ben, 50)
  await pass(ben, 50)
  expect(hearing.heardAtMs()).toBe(3000)
  hearing.follow(ana)
  await hearing.look()
  expect(receiverOf(ana).asked).toBe(1) // the dead one is not asked again
  receivers.set(ana, new FakeReceiver())
  await pass(ana, 50)
  await pass(ana, 50)
  expect(hearing.heardAtMs()).toBe(5000)
})

test('[V39] a mended line begins to count anew, whether it has fewer packets or more', async () => {
  const { hearing, pass, receivers } = createRoom()
  hearing.follow(ana)
  await pass(ana, 50)
  await pass(ana, 50)
  for (const past of [20, 500]) {
    const mended = new FakeReceiver()
    mended.received = past
    receivers.set(ana, mended)
    await pass(ana, 0)
    expect(hearing.heardAtMs()).toBe(3000)
  }
  await pass(ana, 1)
  expect(hearing.heardAtMs()).toBe(6000)
})
