import { describe, expect, it } from 'vitest'
import type { ParticipantId } from '../../src/domain/claim.ts'
import { createAllowance } from '../../src/net/allowance.ts'
import { type Courier, createCourier, GIVEN } from '../../src/net/courier.ts'
import { createEnvelopes } from '../../src/net/envelope.ts'
import { createControlGuard } from '../../src/net/frame-guard.ts'
import { createPace, type PaceLimits } from '../../src/net/pace.ts'
import { createReplayWindow } from '../../src/net/replay-window.ts'
import { createRoomKeys, type RoomKeys } from '../../src/net/room-link.ts'
import type { ControlMessage, Signal } from '../../src/net/wire.ts'
import { openTab, type Tab } from './cast/tab.ts'

const BEN = 'b'.repeat(43) as ParticipantId
const DIAL_ME: Signal = { kind: 'dial-me', has: null }

interface Member {
  readonly tab: Tab
  readonly id: ParticipantId
  readonly courier: Courier
  readonly links: Set<Member>
  readonly posted: string[]
  readonly heard: { from: ParticipantId; signal: Signal }[]
  readonly carried: { to: ParticipantId; message: ControlMessage }[]
  hasPath: boolean
  /** Who told them of whom. */
  readonly tellers: Map<ParticipantId, ParticipantId>
}

/** People of one circle and their links; nobody is at any server unless a test posts for them. */
async function circle(size: number) {
  const keys = await createRoomKeys('V1StGXR8_Z5jdHi6B-myTa')
  const members: Member[] = []
  const admitted = new Set<ParticipantId>()
  let nowMs = 0
  const add = async () => {
    const member = await createMember(keys, admitted, members, () => nowMs)
    members.push(member)
    return member
  }
  for (let at = 0; at < size; at++) admitted.add((await add()).id)
  return {
    keys,
    members,
    add,
    advance(ms: number) {
      nowMs += ms
    },
  }
}

async function createMember(
  keys: RoomKeys,
  admitted: ReadonlySet<ParticipantId>,
  members: readonly Member[],
  now: () => number,
): Promise<Member> {
  const tab = await openTab()
  const posted: string[] = []
  const heard: { from: ParticipantId; signal: Signal }[] = []
  const carried: { to: ParticipantId; message: ControlMessage }[] = []
  const links = new Set<Member>()
  const courier = createCourier({
    me: tab.identity.id,
    envelopes: createEnvelopes(keys, tab.notary),
    now,
    post: frame => posted.push(frame),
    onSignal: (from, signal) => heard.push({ from: from.id, signal }),
  })
  const member: Member = {
    tab,
    id: tab.identity.id,
    courier,
    links,
    posted,
    heard,
    carried,
    hasPath: true,
    tellers: new Map(),
  }
  courier.join({
    isMember: id => id !== member.id && admitted.has(id),
    linked: () => [...links].map(one => one.id),
    isFresh: id => [...links].some(one => one.id === id),
    hasPath: () => member.hasPath,
    nearestTo: id => member.tellers.get(id) ?? null,
    send(to, message) {
      carried.push({ to, message })
      if (message.kind !== 'carry') return
      members.find(one => one.id === to)?.courier.carried(member.id, message.hops, message.frame)
    },
  })
  return member
}

function link(...pairs: readonly (readonly [Member, Member])[]): void {
  for (const [a, b] of pairs) {
    a.links.add(b)
    b.links.add(a)
  }
}

/** Resolves when it is so; signing and sealing take real, unmeasured moments. */
async function when(isSo: () => boolean): Promise<void> {
  while (!isSo()) await new Promise(resolve => setTimeout(resolve, 1))
}

/** Resolves when this member has read all that was given to them before. */
async function settled(member: Member, other: Member): Promise<void> {
  const count = member.heard.length
  const before = other.posted.length
  other.courier.send(null, { kind: 'hello', seated: true })
  await when(() => other.posted.length > before)
  member.courier.receive('marker', other.posted.at(-1))
  await when(() => member.heard.slice(count).some(one => one.signal.kind === 'hello'))
}

/** What a guard holds against a hand that gives it as much as these limits let through, beside its own beats. */
function faultsOf(limits: PaceLimits, frameLength: number, brokenMs: number): number {
  let nowMs = 0
  let faults = 0
  let held: string[] = []
  const now = () => nowMs
  const paces = [createPace(limits, now), createPace(limits, now)] // of others, and their own
  const beats = createAllowance(11, 61, now) // one a second, and the prompt ones (company.ts)
  const welcomes = createControlGuard(now, weight => {
    faults += weight
  })
  const beat = 'x'.repeat(2_400)
  const frame = JSON.stringify({ kind: 'carry', hops: 1, frame: 'x'.repeat(frameLength) })
  for (; nowMs < 120_000; nowMs += 20) {
    for (const pace of paces)
      for (let asked = 0; asked < 5; asked++) if (pace.take(BEN, frameLength)) held.push(frame)
    if (beats.take(1)) held.push(beat)
    if (nowMs < brokenMs) continue
    for (const text of held) welcomes(text)
    held = []
  }
  return faults
}

describe('the courier', () => {
  it('[N24] a signal between two who have no link goes from hand to hand, and no server sees it', async () => {
    const { members } = await circle(4)
    const [ana, ben, cem, dua] = members as [Member, Member, Member, Member]
    link([ana, ben], [ben, cem], [cem, dua])
    ana.courier.send(dua.id, DIAL_ME)
    await when(() => dua.heard.length > 0)
    expect(dua.heard).toEqual([{ from: ana.id, signal: DIAL_ME }])
    expect(ana.posted).toEqual([])
    expect([ben.heard, cem.heard]).toEqual([[], []])
  })

  it('[N24] a stranger is spoken to through the server alone, and where no path is known both are used', async () => {
    const { members, add } = await circle(2)
    const [ana, ben] = members as [Member, Member]
    const stranger = await add()
    link([ana, ben])
    ana.courier.send(stranger.id, DIAL_ME)
    ana.courier.send(ben.id, { kind: 'refused', reason: 'full' })
    await when(() => ana.posted.length === 2)
    expect(ana.carried).toEqual([])
    ana.hasPath = false
    ana.courier.send(ben.id, DIAL_ME)
    await when(() => ana.posted.length === 3)
    expect(ana.carried.length).toBe(1)
  })

  it('[N24] the first hand is the one from whom that person was heard of, whatever others there are', async () => {
    const { members, advance } = await circle(8)
    const [ana, ben, ...others] = members as [Member, Member, ...Member[]]
    const near = others.at(-1) as Member
    for (const other of others) link([ana, other])
    link([near, ben])
    ana.tellers.set(ben.id, near.id)
    for (let time = 0; time < 8; time++) {
      advance(2_000)
      ana.courier.send(ben.id, DIAL_ME)
      await when(() => ben.heard.length === time + 1)
    }
    expect(ana.carried.length).toBe(16)
  })

  it('[N25] nothing is carried to or for one who was not let in, whatever is asked', async () => {
    const { members, add, keys } = await circle(3)
    const [ana, ben, cem] = members as [Member, Member, Member]
    const mallory = await add()
    link([ana, ben], [ben, cem], [ben, mallory])
    const seal = (by: Member, to: ParticipantId, count: number, signal: Signal) =>
      createEnvelopes(keys, by.tab.notary).seal(to, count, signal)
    const frames = [
      await seal(mallory, cem.id, 1, DIAL_ME), // from one not let in
      await seal(ana, mallory.id, 1, DIAL_ME), // to one not let in
      await seal(ana, cem.id, 2, { kind: 'hello', seated: true }), // what belongs to the door
      'no frame at all',
    ]
    for (const frame of frames) ben.courier.carried(ana.id, 3, frame)
    await settled(ben, ana)
    expect(ben.carried).toEqual([])
    expect(ben.courier.ignored()).toBe(frames.length)
  })

  it('[N25] a letter is handed on once, through so many hands and no more', async () => {
    const { members, keys } = await circle(6)
    const [ana, ben, cem, dua, eli, fay] = members as [Member, Member, Member, Member, Member, Member]
    link([ana, ben], [ben, cem], [cem, dua], [dua, eli], [eli, fay])
    ana.courier.send(eli.id, DIAL_ME) // four links away
    await when(() => eli.heard.length > 0)
    ana.courier.send(fay.id, DIAL_ME) // five
    await when(() => dua.courier.ignored() === 0 && cem.carried.length === 2)
    await settled(dua, ana)
    await settled(eli, ana)
    expect(fay.heard).toEqual([])
    const frame = await createEnvelopes(keys, ana.tab.notary).seal(cem.id, 50, DIAL_ME)
    const before = ben.carried.length
    for (let time = 0; time < 5; time++) ben.courier.carried(ana.id, 3, frame)
    await settled(ben, ana)
    expect(ben.carried.length).toBe(before + 1)
  })

  it('[N26] a neighbour who floods is not carried without end, and is again a while later', async () => {
    const { members, keys, advance } = await circle(3)
    const [ana, ben, cem] = members as [Member, Member, Member]
    link([ana, ben], [ben, cem])
    const envelopes = createEnvelopes(keys, ana.tab.notary)
    const frames = await Promise.all(
      Array.from({ length: 400 }, (_, at) => envelopes.seal(cem.id, at + 1, DIAL_ME)),
    )
    for (const frame of frames) ben.courier.carried(ana.id, 3, frame)
    await settled(ben, ana)
    const { length } = ben.carried
    expect(length).toBe(GIVEN.frames.burst)
    expect(ben.courier.ignored()).toBe(400 - length)
    advance(1_000)
    ben.courier.carried(ana.id, 3, await envelopes.seal(cem.id, 500, DIAL_ME))
    await settled(ben, ana)
    expect(ben.carried.length).toBe(length + 1)
  })

  it('[N37] whatever one hand is given to carry, for minutes or all at once after a break, no guard minds', () => {
    for (const frameLength of [200, 8_000, 60_000])
      for (const brokenMs of [0, 5_000, 13_000]) expect(faultsOf(GIVEN, frameLength, brokenMs)).toBe(0)
    const unpaced = { frames: { perSecond: 50, burst: 200 }, length: { perSecond: 1e9, burst: 1e9 } }
    expect(faultsOf(unpaced, 200, 0)).toBeGreaterThan(100) // else this would tell nothing
    expect(faultsOf({ ...GIVEN, length: unpaced.length }, 60_000, 0)).toBeGreaterThan(100)
  })

  it('[N37] what others ask does not keep my own letters waiting', async () => {
    const { members, keys } = await circle(3)
    const [ana, ben, cem] = members as [Member, Member, Member]
    link([ana, ben], [ben, cem])
    const envelopes = createEnvelopes(keys, ana.tab.notary)
    for (let at = 1; at <= 200; at++)
      ben.courier.carried(ana.id, 3, await envelopes.seal(cem.id, at, DIAL_ME))
    await settled(ben, ana)
    expect(ben.carried.length).toBe(GIVEN.frames.burst)
    ben.courier.send(cem.id, DIAL_ME)
    await when(() => cem.heard.some(one => one.from === ben.id))
    expect(ben.posted.length).toBe(0)
  })

  it('[N26] a server that floods fills no memory, and does not end the reading', async () => {
    const { members } = await circle(2)
    const [ana, ben] = members as [Member, Member]
    for (let at = 0; at < 2_000; at++) ben.courier.receive('server', `AAAA.${at}`)
    expect(ben.courier.ignored()).toBeGreaterThanOrEqual(1_400) // unread, and already let go
    await when(() => ben.courier.ignored() === 2_000)
    await settled(ben, ana)
  })

  it('[N27] the same letter by two servers and over the mesh is read once; by one server twice it is a replay', async () => {
    const { members, keys } = await circle(2)
    const [ana, ben] = members as [Member, Member]
    const frame = await createEnvelopes(keys, ana.tab.notary).seal(ben.id, 7, DIAL_ME)
    ben.courier.receive('one', frame)
    ben.courier.receive('two', frame)
    ben.courier.carried(ana.id, 0, frame)
    await settled(ben, ana)
    expect(ben.heard.filter(one => one.signal.kind === 'dial-me').length).toBe(1)
    expect(ben.courier.ignored()).toBe(0)
    ben.courier.receive('two', frame)
    await settled(ben, ana)
    expect(ben.heard.filter(one => one.signal.kind === 'dial-me').length).toBe(1)
    expect(ben.courier.ignored()).toBe(1)
  })

  it('[N27] letters may overtake each other, and each counts once', () => {
    const window = createReplayWindow(2)
    expect([3, 1, 2, 1, 3, 2].map(count => window.take('ana', count))).toEqual([
      true,
      true,
      true,
      false,
      false,
      false,
    ])
    expect(window.take('ana', 5_000)).toBe(true)
    expect(window.take('ana', 4)).toBe(false) // too old to tell
    expect(window.take('ana', 4_999)).toBe(true)
    expect(window.take('ana', 4_999)).toBe(false)
    expect(['ben', 'cem', 'ana'].map(sender => window.take(sender, 4_999))).toEqual([true, true, true]) // two are kept
  })

  it('[N31] what is signalled while a letter is being sealed goes into the next one together', async () => {
    const { members } = await circle(2)
    const [ana, ben] = members as [Member, Member]
    link([ana, ben])
    const candidate = (at: number) => ({ type: 'candidate', candidate: { candidate: `${at}` } }) as const
    for (let at = 0; at < 10; at++)
      ana.courier.send(ben.id, { kind: 'signal', attempt: 1, signals: [candidate(at)] })
    ana.courier.send(ben.id, { kind: 'signal', attempt: 2, signals: [candidate(10)] })
    await when(() => ben.heard.length >= 2)
    await settled(ben, ana)
    const said = ben.heard.map(({ signal }) => (signal.kind === 'signal' ? signal.signals.length : 0))
    expect(said).toEqual([10, 1, 0])
  })
})
