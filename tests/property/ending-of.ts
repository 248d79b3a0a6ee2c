import { createAbsence, WIPE_AFTER_MS } from '../../src/absence.ts'
import { mayBeOver, missesAnybody } from '../../src/domain/absence.ts'
import type { Circle } from '../../src/domain/circle.ts'
import type { ParticipantId } from '../../src/domain/claim.ts'
import { isAlive, SUSPECT_AFTER_MS } from '../../src/domain/presence.ts'
import { createStore } from '../../src/domain/store.ts'
import { createLettingGo, type Farewell, type LettingGo } from '../../src/letting-go.ts'
import type { ControlMessage } from '../../src/net/wire.ts'
import { createMemoryClock, type MemoryClock } from '../unit/cast/memory-clock.ts'
import { type Evening, eveningOf, type Guest } from './evening-of.ts'

/*
 * An evening of memory that comes to its end: the domain and the claims are those of evening-of.ts, the wipe is the real
 * one over links that lose what is sent while nobody is there. A link stands for 12 s after the other end fell silent.
 */

/** As in net/mesh.ts. */
const DEAD_AFTER_MS = 12_000

interface Letter {
  readonly from: Device
  readonly to: Device
  readonly message: ControlMessage
  readonly atMs: number
}

/** Why a device began to wipe. */
type Reason = 'all said yes' | 'told'

export class Device {
  readonly guest: Guest
  readonly lettingGo: LettingGo
  readonly begun: {
    readonly atMs: number
    readonly reason: Reason
    readonly inReach: readonly Device[]
    readonly heard: number
    /** Those here who are asked and had not said yes, as it stood just then. */
    readonly unanswered: readonly Device[]
  }[] = []
  /** Those from whom a word on the ending has come. */
  readonly heardEnding = new Set<Device>()
  readonly #house: House
  readonly #absence
  readonly #reachedAtMs = new Map<Device, number>()
  isClosed = false
  documentGoneAtMs: number | null = null
  farewell: Farewell | null = null

  constructor(guest: Guest, house: House) {
    this.guest = guest
    this.#house = house
    const toOthers = (message: ControlMessage) => {
      for (const id of this.#linked()) house.send(this, id, message)
    }
    this.#absence = createAbsence({
      heard: () => this.heard,
      hasOthers: () => missesAnybody(this.guest.circle),
      now: () => house.nowMs - this.sleptMs,
      wall: () => house.nowMs,
    })
    this.lettingGo = createLettingGo({
      room: { close: () => {} },
      doc: {
        put: () => {},
        close: () => {
          this.documentGoneAtMs ??= house.nowMs
          guest.isGone = true
        },
      },
      unlisten: () => {},
      hand: { signLeaving: async () => [] },
      company: {
        connected: () => this.#linked(),
        hears: id =>
          house.devices.some(one => one.guest.id === id && this.#silentForMs(one) < SUSPECT_AFTER_MS),
        inReach: () => guest.circle.expected.filter(id => isAlive(guest.presence, id, house.evening.nowMs)),
        send: (id, message) => house.send(this, id, message),
        broadcast: toOthers,
        closeDoor: () => {},
        release: () => {},
        close: () => {
          this.isClosed = true
        },
      },
      store: { circle: createStore(guest.circle), close: () => {} },
      ticker: { close: () => {} },
      speaking: { close: () => {} },
      now: () => house.nowMs - this.sleptMs,
      after: (ms, what) => house.clock.after(ms, () => this.#whenAwake(what)),
      onGone: farewell => {
        this.farewell = farewell
      },
    })
  }

  heard = 0
  sleptMs = 0
  readonly #missed: (() => void)[] = []

  #whenAwake(what: () => void): void {
    if (this.#house.crashed.has(this)) return
    if (this.guest.isAsleep) this.#missed.push(what)
    else what()
  }

  wakes(): void {
    this.guest.isAsleep = false
    for (const what of this.#missed.splice(0)) what()
  }

  #linked(): ParticipantId[] {
    return this.#house.devices.filter(one => one !== this && this.isLinkedTo(one)).map(one => one.guest.id)
  }

  isLinkedTo(other: Device): boolean {
    return !other.isClosed && this.#silentForMs(other) < DEAD_AFTER_MS
  }

  #silentForMs(other: Device): number {
    return this.#house.nowMs - (this.#reachedAtMs.get(other) ?? Number.NEGATIVE_INFINITY)
  }

  tick(): void {
    const { guest } = this
    if (guest.isAsleep || this.isClosed) return
    for (const other of this.#house.devices)
      if (other !== this && this.#house.isOpen(this, other)) {
        this.#reachedAtMs.set(other, this.#house.nowMs)
        this.heard += 1
      }
    this.#absence.look()
    if (this.#absence.isTooLong()) this.lettingGo.unheard('away')
    else this.endIfOver()
  }

  hear(from: Device, message: ControlMessage): void {
    if (message.kind === 'ending' || message.kind === 'let-go') this.heardEnding.add(from)
    this.heard += 1
    this.lettingGo.onMessage(from.guest.id, message)
    this.endIfOver()
  }

  endIfOver(): void {
    const { circle } = this.guest
    if (this.lettingGo.begun() || !this.lettingGo.isOver(circle)) return
    const reason = circle.scene.phase === 'ended' ? 'all said yes' : 'told'
    const inReach = this.#house.devices.filter(one => one !== this && this.#house.isOpen(this, one))
    const heard = this.#house.devices.filter(one => one !== this && this.#silentForMs(one) < SUSPECT_AFTER_MS)
    const { seats, ending } = circle
    const isHere = (id: ParticipantId) =>
      seats.some(seat => seat.id === id && ['present', 'reading'].includes(seat.state))
    const unanswered = inReach.filter(({ guest: { id } }) => isHere(id) && !ending.ready.has(id))
    this.begun.push({ atMs: this.#house.nowMs, reason, inReach, heard: heard.length, unanswered })
    void this.lettingGo.together(circle)
  }

  answersStrangers(): boolean {
    return !this.lettingGo.begun() && !mayBeOver(this.guest.circle, this.#absence.aloneForMs())
  }

  get circle(): Circle {
    return this.guest.circle
  }
}

export class House {
  readonly evening: Evening
  readonly devices: Device[]
  readonly clock: MemoryClock = createMemoryClock()
  /** Two between whom no link can stand. */
  unlinked: readonly [Device, Device] | null = null
  #side: ReadonlySet<Device> = new Set()
  #letters: Letter[] = []
  readonly #delaysMs: readonly number[]
  #sent = 0

  constructor(names: readonly string[], delaysMs: readonly number[] = [0]) {
    const { evening } = eveningOf(...names)
    const [opener] = evening.guests
    opener?.does({ kind: 'take-guardian' })
    opener?.does({ kind: 'set', change: { field: 'phase', value: 'rounds' } })
    evening.sync()
    this.evening = evening
    this.#delaysMs = delaysMs
    this.devices = evening.guests.map(guest => new Device(guest, this))
    for (const device of this.devices) device.tick()
  }

  get nowMs(): number {
    return this.clock.now()
  }

  /** Whether what one sends the other gets. */
  isOpen(a: Device, b: Device): boolean {
    if (this.unlinked?.includes(a) && this.unlinked.includes(b)) return false
    if (a.isClosed || b.isClosed || a.guest.isAsleep || b.guest.isAsleep) return false
    return this.#side.has(a) === this.#side.has(b) && !this.crashed.has(a) && !this.crashed.has(b)
  }

  readonly crashed = new Set<Device>()

  crash(device: Device): void {
    this.crashed.add(device)
    this.evening.crash(device.guest)
  }

  split(...some: readonly Device[]): void {
    this.#side = new Set(some)
    this.evening.split(...some.map(one => one.guest))
  }

  send(from: Device, id: ParticipantId, message: ControlMessage): void {
    const to = this.devices.find(one => one.guest.id === id)
    const delayMs = this.#delaysMs[this.#sent++ % this.#delaysMs.length] ?? 0
    if (to !== undefined && from.isLinkedTo(to))
      this.#letters.push({ from, to, message, atMs: this.nowMs + delayMs })
  }

  /** Seconds pass; of each, `at` is told first. */
  async pass(seconds: number, at: (second: number) => void = () => {}): Promise<void> {
    for (let second = 0; second < seconds; second++) {
      at(second)
      this.evening.pass(1_000)
      for (const device of this.devices) if (!this.crashed.has(device)) device.tick()
      for (let step = 0; step < 20; step++) {
        await this.clock.pass(50)
        await this.#deliver()
      }
      for (const device of this.devices) if (device.guest.isAsleep) device.sleptMs += 1_000
    }
  }

  async #deliver(): Promise<void> {
    for (;;) {
      const due = this.#letters.filter(one => one.atMs <= this.nowMs)
      if (due.length === 0) return
      this.#letters = this.#letters.filter(one => one.atMs > this.nowMs)
      for (const { from, to, message } of due) if (this.isOpen(from, to)) to.hear(from, message)
      await this.clock.pass(0)
    }
  }

  /** Nothing happens for half an hour and more. */
  async passLong(): Promise<void> {
    await this.pass(WIPE_AFTER_MS / 1_000 + 10)
  }
}
