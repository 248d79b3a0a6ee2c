import { compareClaims, type ParticipantId } from '../../src/domain/claim.ts'
import {
  derivePiece,
  PIECE_AT_REST,
  type Piece,
  type PieceClaim,
  type PieceMove,
  pieceClaim,
  pieceRank,
} from '../../src/domain/piece.ts'
import {
  acknowledgement,
  isSettled,
  lostAmong,
  mayReturn,
  RETURN_BY_ITSELF_AFTER_MS,
  silentForMs,
} from '../../src/domain/presence.ts'
import { createHeartbeat, type Heartbeat } from '../../src/net/heartbeat.ts'
import { controlToText } from '../../src/net/wire.ts'
import { idOf } from '../unit/cast/sitting.ts'

/*
 * State and control plane of a hundred devices, simulated: the real rules of the piece and of presence and the real
 * heartbeats, over links that are slow and lose packets. Claims are passed on as page.ts does it: over each link by the
 * first of its two ends at once, by the second only if it is still missing then. No document, no voice, no room: a room
 * has 24 places, of which the links of voices are the reason, and not this.
 */

const PEOPLE = 100
/** One way, ms. */
const LATENCY_MS = { least: 50, most: 200 }
const LOSS = 0.02
/** A data channel sends again what was lost after this time, and then after twice as long (RFC 9260, RTO.Min), ms. */
const SENT_AGAIN_AFTER_MS = 1_000
/** As in page.ts. */
const GATHERED_MS = 10
const PACE_MS = 250
const BEAT_MS = 1_000
const SEED = 20_261_125

export interface HundredFigures {
  /** From a claim's writing until the last of a hundred has it; one figure for each claim, ms. */
  readonly convergedMs: readonly number[]
  /** Until half of them have it. */
  readonly halfMs: readonly number[]
  /** From a taking out of the centre until its holder knows that all have seen it, ms. */
  readonly settledMs: number
  readonly framesPerHandOver: number
  readonly beatsPerSecond: number
  readonly beatBytes: number
  /** From the holder's crash until the first suspects, until somebody may return the piece by hand, and until all see it returned. */
  readonly suspectedMs: number
  readonly mayReturnMs: number
  readonly returnedMs: number
}

interface Device {
  readonly id: ParticipantId
  readonly heartbeat: Heartbeat
  readonly claims: Map<ParticipantId, PieceClaim>
  readonly links: Device[]
  /** What stands on each page, by the other end and the author: the number of the claim. */
  readonly pages: Map<Device, Map<ParticipantId, number>>
  piece: Piece
  settledKey: string
  told: string
  alive: boolean
}

/** Lets a hundred pass the piece on, take it, and lose its holder; each linked to so many others. */
export function simulateHundred(linksEach: number): HundredFigures {
  const random = createRandom(SEED)
  const clock = createClock()
  const { now, after } = clock
  const counted = { frames: 0, beats: 0, beatBytes: 0 }
  const ids = Array.from({ length: PEOPLE }, (_, at) => idOf(`one of a hundred, ${at}`))
  const devices = ids.map(deviceOf)
  const seenAtMs = new Map<PieceClaim, number[]>()

  function deviceOf(id: ParticipantId): Device {
    const others = ids.filter(one => one !== id)
    const heartbeat = createHeartbeat({
      me: id,
      now,
      statement: () => ({
        key: acknowledgement(device.piece, ids),
        lost: lostAmong(others, heartbeat.presence.get(), now()),
        roster: '0123456789abcdef',
        whole: linksEach >= PEOPLE - 1,
      }),
      send(words) {
        const { length } = controlToText({ kind: 'beat', words })
        for (const to of device.links) {
          counted.beats += 1
          counted.beatBytes += length
          carry(() => to.alive && to.heartbeat.hear(id, words))
        }
      },
    })
    const device: Device = {
      id,
      heartbeat,
      claims: new Map(),
      links: [],
      pages: new Map(),
      piece: PIECE_AT_REST,
      settledKey: '',
      told: '',
      alive: true,
    }
    return device
  }

  function carry(arrive: () => void): void {
    let ms = LATENCY_MS.least + random() * (LATENCY_MS.most - LATENCY_MS.least)
    for (let again = SENT_AGAIN_AFTER_MS; random() < LOSS; again *= 2) ms += again
    after(ms, arrive)
  }

  function tell(from: Device, to: Device, author: ParticipantId): void {
    const claim = from.claims.get(author)
    const page = from.pages.get(to)
    if (!from.alive || claim === undefined || (page?.get(author) ?? 0) >= claim.epoch) return
    page?.set(author, claim.epoch)
    counted.frames += 1
    carry(() => {
      to.pages.get(from)?.set(author, Math.max(to.pages.get(from)?.get(author) ?? 0, claim.epoch))
      if (to.alive) learn(to, claim)
    })
  }

  function learn(device: Device, claim: PieceClaim): void {
    const before = device.claims.get(claim.by)
    if (before !== undefined && compareClaims(claim, before, pieceRank) <= 0) return
    device.claims.set(claim.by, claim)
    seenAtMs.get(claim)?.push(now())
    device.piece = derivePiece(device.claims.values())
    look(device)
    for (const to of device.links) {
      const isFirst = device.id < to.id
      const waitMs = claim.by === device.id ? 0 : isFirst ? GATHERED_MS : PACE_MS * (1 + random())
      after(waitMs, () => tell(device, to, claim.by))
    }
  }

  function look(device: Device): void {
    const key = acknowledgement(device.piece, ids)
    if (key === device.told) return
    device.told = key
    device.heartbeat.beat()
  }

  function write(device: Device, body: PieceMove): PieceClaim {
    const claim = pieceClaim(device.piece, device.id, body, { era: 0, settled: true, mayReturn: true })
    if (claim === null) throw new Error(`The rules of the piece do not let ${body.kind}.`)
    seenAtMs.set(claim, [])
    learn(device, claim)
    return claim
  }

  /** Goes on until the fact holds; how long that was, ms. */
  function until(fact: () => boolean): number {
    const startedAt = now()
    while (!fact()) if (!clock.step() || now() - startedAt > 120_000) throw new Error('It never came to be.')
    return now() - startedAt
  }

  function isDone(device: Device): boolean {
    const others = ids.filter(id => id !== device.id)
    return isSettled(device.piece, others, device.heartbeat.presence.get(), now())
  }

  const living = () => devices.filter(one => one.alive)
  const everybodySees = (key: string) => () => living().every(one => one.piece.key === key)

  link(devices, linksEach, random)
  for (const { heartbeat } of devices) heartbeat.expect(ids)
  for (const device of devices) {
    const beat = () => {
      if (!device.alive) return
      device.heartbeat.beat()
      after(BEAT_MS, beat)
    }
    after(random() * BEAT_MS, beat)
  }
  const [first] = devices as [Device, ...Device[]]
  until(() => now() > 3_000)
  const quiet = { ...counted }
  until(() => now() > 6_000)
  const beatsPerSecond = (counted.beats - quiet.beats) / 3 / PEOPLE
  const beatBytes = (counted.beatBytes - quiet.beatBytes) / (counted.beats - quiet.beats)
  write(first, { kind: 'take' })
  const settledMs = until(() => isDone(first))
  until(everybodySees(first.piece.key))

  let holder = first
  const before = counted.frames
  const claims: PieceClaim[] = []
  const handOvers = 8
  for (let turn = 1; turn <= handOvers; turn++) {
    const next = devices[(turn * 37) % PEOPLE] as Device
    const offer = write(holder, { kind: 'offer', to: next.id })
    until(() => next.piece.at === 'offered' && next.piece.to === next.id)
    const accept = write(next, { kind: 'accept' })
    until(() => [offer, accept].every(claim => (seenAtMs.get(claim)?.length ?? 0) === PEOPLE))
    claims.push(offer, accept)
    holder = next
  }
  const framesPerHandOver = (counted.frames - before) / handOvers
  const takes = claims.map(claim => (seenAtMs.get(claim) ?? []).map((ms, _, all) => ms - (all[0] ?? 0)))

  holder.alive = false
  const gone = holder.id
  const diedAtMs = now()
  const silent = (one: Device) => silentForMs(one.heartbeat.presence.get(), gone, now())
  until(() => living().some(one => lostAmong([gone], one.heartbeat.presence.get(), now()).length > 0))
  const suspectedMs = now() - diedAtMs
  const others = (one: Device) => ids.filter(id => id !== one.id)
  const may = (one: Device) => mayReturn(one.piece, others(one), one.heartbeat.presence.get(), now())
  until(() => living().slice(0, 10).some(may))
  const mayReturnMs = now() - diedAtMs
  const returner = () => living().find(one => silent(one) >= RETURN_BY_ITSELF_AFTER_MS && may(one))
  until(() => returner() !== undefined)
  const returned = returner() as Device
  write(returned, { kind: 'return' })
  until(() => living().every(one => one.piece.at === 'centre'))
  return {
    convergedMs: takes.map(ms => ms.at(-1) ?? Number.NaN),
    halfMs: takes.map(ms => ms[Math.floor(ms.length / 2)] ?? Number.NaN),
    settledMs,
    framesPerHandOver,
    beatsPerSecond,
    beatBytes,
    suspectedMs,
    mayReturnMs,
    returnedMs: now() - diedAtMs,
  }
}

/** A ring, so that everybody is in it, and beyond that by chance until each has about so many. */
function link(devices: readonly Device[], each: number, random: () => number): void {
  const size = devices.length
  const join = (a: Device, b: Device) => {
    if (a === b || a.links.includes(b)) return
    a.links.push(b)
    b.links.push(a)
    a.pages.set(b, new Map())
    b.pages.set(a, new Map())
  }
  if (each >= size - 1) for (const a of devices) for (const b of devices) join(a, b)
  for (const [at, a] of devices.entries()) join(a, devices[(at + 1) % size] as Device)
  for (const a of devices)
    for (let tries = 0; a.links.length < each && tries < 1_000; tries++) {
      const b = devices[Math.floor(random() * size)] as Device
      if (b.links.length < each) join(a, b)
    }
}

interface Event {
  readonly atMs: number
  readonly what: () => unknown
}

/** A clock that jumps from one event to the next, kept in a heap. */
function createClock() {
  const heap: Event[] = []
  let nowMs = 0
  const before = (a: number, b: number) => (heap[a]?.atMs ?? 0) < (heap[b]?.atMs ?? 0)
  function swap(a: number, b: number): void {
    const [one, other] = [heap[a], heap[b]] as [Event, Event]
    heap[a] = other
    heap[b] = one
  }
  function sink(): void {
    for (let at = 0; ; ) {
      const child = 2 * at + 2 < heap.length && before(2 * at + 2, 2 * at + 1) ? 2 * at + 2 : 2 * at + 1
      if (child >= heap.length || !before(child, at)) return
      swap(at, child)
      at = child
    }
  }
  return {
    now: () => nowMs,
    after(ms: number, what: () => unknown): void {
      let at = heap.push({ atMs: nowMs + ms, what }) - 1
      for (; at > 0 && before(at, (at - 1) >> 1); at = (at - 1) >> 1) swap(at, (at - 1) >> 1)
    },
    /** Lets the next thing happen; false when there is none. */
    step(): boolean {
      const next = heap[0]
      const last = heap.pop()
      if (next === undefined || last === undefined) return false
      if (heap.length > 0) {
        heap[0] = last
        sink()
      }
      nowMs = next.atMs
      next.what()
      return true
    },
  }
}

/** The same seed, the same weather (mulberry32). */
function createRandom(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}
