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
  SUSPECT_AFTER_MS,
  silentForMs,
} from '../../src/domain/presence.ts'
import { createHeartbeat, type Heartbeat } from '../../src/net/heartbeat.ts'
import { controlToText } from '../../src/net/wire.ts'
import { idOf } from '../unit/cast/sitting.ts'
import { createClock, createRandom } from './weather.ts'

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
const HAND_OVERS = 8
const TAKES = 9
const NEVER_MS = 120_000

export interface HundredFigures {
  /** From a claim's writing until the last of a hundred has it; one figure for each claim, ms. */
  readonly convergedMs: readonly number[]
  /** Until half of them have it. */
  readonly halfMs: readonly number[]
  /** From a taking out of the centre until its holder knows that all have seen it, ms. */
  readonly settledMs: readonly number[]
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
  readonly others: readonly ParticipantId[]
  readonly heartbeat: Heartbeat
  readonly claims: Map<ParticipantId, PieceClaim>
  readonly links: Device[]
  /** What stands on each page, by the other end and the author: the number of the claim. */
  readonly pages: Map<Device, Map<ParticipantId, number>>
  piece: Piece
  told: string
  alive: boolean
}

/** Lets a hundred pass the piece on, take it, and lose its holder; each linked to so many others. */
export function simulateHundred(linksEach: number): HundredFigures {
  const hundred = new Hundred(linksEach)
  hundred.sitDown()
  hundred.waitFor(3_000)
  const before = hundred.counted()
  hundred.waitFor(3_000)
  const after = hundred.counted()
  const beats = after.beats - before.beats
  const settledMs = hundred.take()
  const handOvers = hundred.passOn()
  return {
    ...handOvers,
    settledMs,
    beatsPerSecond: beats / 3 / PEOPLE,
    beatBytes: (after.beatBytes - before.beatBytes) / beats,
    ...hundred.loseHolder(),
  }
}

class Hundred {
  readonly #random = createRandom(SEED)
  readonly #clock = createClock()
  readonly #ids = Array.from({ length: PEOPLE }, (_, at) => idOf(`one of a hundred, ${at}`))
  readonly #devices: readonly Device[]
  readonly #isWhole: boolean
  /** When each of them learnt of a claim. */
  readonly #seenAtMs = new Map<PieceClaim, number[]>()
  readonly #counted = { frames: 0, beats: 0, beatBytes: 0 }
  #holder: Device

  constructor(linksEach: number) {
    this.#isWhole = linksEach >= PEOPLE - 1
    this.#devices = this.#ids.map(id => this.#device(id))
    this.#holder = this.#devices[0] as Device
    link(this.#devices, linksEach, this.#random)
  }

  counted() {
    return { ...this.#counted }
  }

  /** Everybody begins to beat, each in their own part of the second. */
  sitDown(): void {
    for (const device of this.#devices) {
      device.heartbeat.expect(this.#ids)
      const beat = () => {
        if (!device.alive) return
        device.heartbeat.beat()
        this.#clock.after(BEAT_MS, beat)
      }
      this.#clock.after(this.#random() * BEAT_MS, beat)
    }
  }

  waitFor(ms: number): void {
    const endMs = this.#clock.now() + ms
    this.#until(() => this.#clock.now() >= endMs)
  }

  /** The first takes the piece, lays it down and takes it again; until all have acknowledged a taking, ms. */
  take(): readonly number[] {
    const { heartbeat, others } = this.#holder
    const isDone = () => isSettled(this.#holder.piece, others, heartbeat.presence.get(), this.#clock.now())
    return Array.from({ length: TAKES }, (_, at) => {
      if (at > 0) this.#spread({ kind: 'lay' })
      const claim = this.#write(this.#holder, { kind: 'take' })
      const ms = this.#until(isDone)
      this.#until(() => this.#isSeenByAll(claim))
      return ms
    })
  }

  passOn(): Pick<HundredFigures, 'convergedMs' | 'halfMs' | 'framesPerHandOver'> {
    const before = this.#counted.frames
    const claims: PieceClaim[] = []
    for (let turn = 1; turn <= HAND_OVERS; turn++) {
      const next = this.#devices[(turn * 37) % PEOPLE] as Device
      claims.push(this.#write(this.#holder, { kind: 'offer', to: next.id }))
      this.#until(() => next.piece.at === 'offered' && next.piece.to === next.id)
      claims.push(this.#write(next, { kind: 'accept' }))
      this.#until(() => claims.every(claim => this.#isSeenByAll(claim)))
      this.#holder = next
    }
    const waits = claims.map(claim => this.#seen(claim).map((ms, _, [first = 0]) => ms - first))
    return {
      convergedMs: waits.map(ms => ms.at(-1) ?? Number.NaN),
      halfMs: waits.map(ms => ms[PEOPLE / 2] ?? Number.NaN),
      framesPerHandOver: (this.#counted.frames - before) / HAND_OVERS,
    }
  }

  /** The holder's device ends without a word. */
  loseHolder(): Pick<HundredFigures, 'suspectedMs' | 'mayReturnMs' | 'returnedMs'> {
    this.#holder.alive = false
    const diedAtMs = this.#clock.now()
    const living = this.#devices.filter(one => one.alive)
    const since = (fact: () => boolean) => {
      this.#until(fact)
      return this.#clock.now() - diedAtMs
    }
    const isLost = (one: Device) => this.#silentMs(one) >= SUSPECT_AFTER_MS
    const suspectedMs = since(() => living.some(isLost))
    const mayReturnMs = since(() => living.some(one => this.#mayReturn(one)))
    const isDue = (one: Device) => this.#silentMs(one) >= RETURN_BY_ITSELF_AFTER_MS && this.#mayReturn(one)
    since(() => living.some(isDue))
    for (const one of living.filter(isDue)) this.#write(one, { kind: 'return' })
    return {
      suspectedMs,
      mayReturnMs,
      returnedMs: since(() => living.every(one => one.piece.at === 'centre')),
    }
  }

  #device(id: ParticipantId): Device {
    const { now } = this.#clock
    const others = this.#ids.filter(one => one !== id)
    const heartbeat = createHeartbeat({
      me: id,
      now,
      statement: () => ({
        key: acknowledgement(device.piece, this.#ids),
        lost: lostAmong(others, heartbeat.presence.get(), now()),
        roster: '0123456789abcdef',
        whole: this.#isWhole,
      }),
      send: words => {
        const { length } = controlToText({ kind: 'beat', words })
        this.#counted.beats += device.links.length
        this.#counted.beatBytes += length * device.links.length
        for (const to of device.links) this.#carry(() => to.alive && to.heartbeat.hear(id, words))
      },
    })
    const empty = { claims: new Map(), links: [], pages: new Map(), piece: PIECE_AT_REST, told: '' }
    const device: Device = { id, others, heartbeat, ...empty, alive: true }
    return device
  }

  #carry(arrive: () => void): void {
    let ms = LATENCY_MS.least + this.#random() * (LATENCY_MS.most - LATENCY_MS.least)
    for (let again = SENT_AGAIN_AFTER_MS; this.#random() < LOSS; again *= 2) ms += again
    this.#clock.after(ms, arrive)
  }

  /** Writes one author's claim on the page with another, unless it stands there. */
  #tell(from: Device, to: Device, author: ParticipantId): void {
    const claim = from.claims.get(author)
    const [near, far] = [from.pages.get(to), to.pages.get(from)]
    if (!from.alive || claim === undefined || (near?.get(author) ?? 0) >= claim.epoch) return
    near?.set(author, claim.epoch)
    this.#counted.frames += 1
    this.#carry(() => {
      far?.set(author, Math.max(far.get(author) ?? 0, claim.epoch))
      if (to.alive) this.#learn(to, claim)
    })
  }

  #learn(device: Device, claim: PieceClaim): void {
    const before = device.claims.get(claim.by)
    if (before !== undefined && compareClaims(claim, before, pieceRank) <= 0) return
    device.claims.set(claim.by, claim)
    this.#seen(claim).push(this.#clock.now())
    device.piece = derivePiece(device.claims.values())
    const key = acknowledgement(device.piece, this.#ids)
    if (key !== device.told) device.heartbeat.beat()
    device.told = key
    for (const to of device.links) {
      const passedOnMs = device.id < to.id ? GATHERED_MS : PACE_MS * (1 + this.#random())
      this.#clock.after(claim.by === device.id ? 0 : passedOnMs, () => this.#tell(device, to, claim.by))
    }
  }

  #write(device: Device, body: PieceMove): PieceClaim {
    const claim = pieceClaim(device.piece, device.id, body, { era: 0, settled: true, mayReturn: true })
    if (claim === null) throw new Error(`The rules of the piece do not let ${body.kind}.`)
    this.#learn(device, claim)
    return claim
  }

  #spread(body: PieceMove): void {
    const claim = this.#write(this.#holder, body)
    this.#until(() => this.#isSeenByAll(claim))
  }

  #seen(claim: PieceClaim): number[] {
    const seen = this.#seenAtMs.get(claim) ?? []
    this.#seenAtMs.set(claim, seen)
    return seen
  }

  #isSeenByAll(claim: PieceClaim): boolean {
    return this.#seen(claim).length === PEOPLE
  }

  #silentMs({ heartbeat }: Device): number {
    return silentForMs(heartbeat.presence.get(), this.#holder.id, this.#clock.now())
  }

  #mayReturn({ piece, others, heartbeat }: Device): boolean {
    return mayReturn(piece, others, heartbeat.presence.get(), this.#clock.now())
  }

  /** Goes on until the fact holds; how long that was, ms. */
  #until(fact: () => boolean): number {
    const startedAtMs = this.#clock.now()
    while (!fact()) {
      const isOver = !this.#clock.step() || this.#clock.now() - startedAtMs > NEVER_MS
      if (isOver) throw new Error('It never came to be.')
    }
    return this.#clock.now() - startedAtMs
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
