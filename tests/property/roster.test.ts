import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { agreementsVersion, DEFAULT_AGREEMENTS } from '../../src/domain/agreements.ts'
import { type Circle, deriveCircle, myStatement } from '../../src/domain/circle.ts'
import type { ParticipantId } from '../../src/domain/claim.ts'
import type { AdmissionsClaim } from '../../src/domain/door.ts'
import type { Word } from '../../src/domain/presence.ts'
import { NO_CLAIMS } from '../../src/domain/registers.ts'
import { deriveWholeness, type Wholeness } from '../../src/domain/roster.ts'
import type { Person, PersonClaim } from '../../src/domain/seating.ts'
import { createHeartbeat, type Heartbeat } from '../../src/net/heartbeat.ts'
import { idOf } from './circle-of.ts'
import { PROPERTY_TIMEOUT_MS, RUNS } from './script.ts'

/*
 * Devices of memory that learn claims one by one, beat, and hear each other late, twice, out of order or never. Only
 * the real domain and the real heartbeat decide what each may read.
 */

const CONSENT = agreementsVersion(DEFAULT_AGREEMENTS)

/** Somebody's device. */
class Device {
  readonly id: ParticipantId
  readonly persons = new Map<ParticipantId, PersonClaim>()
  readonly admissions = new Map<ParticipantId, AdmissionsClaim>()
  readonly linked = new Set<Device>()
  readonly heartbeat: Heartbeat
  isGone = false
  circle: Circle
  readonly #table: Table

  constructor(name: string, table: Table, host: Device | null) {
    this.id = idOf(name)
    this.#table = table
    this.roots = host === null ? [this.id] : [this.id, host.id]
    this.keepPerson(this.id, { name, seat: 0, way: 'voice', here: 'in', consent: CONSENT }, 1)
    if (host !== null) this.admit(host)
    this.circle = this.look()
    this.heartbeat = createHeartbeat({
      me: this.id,
      now: () => table.nowMs,
      statement: () => myStatement(this.circle, this.heartbeat.presence.get(), this.linkedIds(), table.nowMs),
      send: words => {
        for (const to of this.linked) table.letters.push({ from: this, to, words })
      },
    })
  }

  readonly roots: readonly ParticipantId[]

  linkedIds(): ParticipantId[] {
    return [...this.linked].map(one => one.id)
  }

  admit(who: Device): void {
    const ids = this.admissions.get(this.id)?.body.ids ?? []
    if (ids.includes(who.id)) return
    this.admissions.set(this.id, {
      by: this.id,
      era: 0,
      epoch: ids.length + 1,
      body: { ids: [...ids, who.id] },
    })
  }

  leave(): void {
    const mine = this.persons.get(this.id)
    if (mine === undefined) return
    this.keepPerson(this.id, { ...mine.body, here: 'left' }, mine.epoch + 1)
    this.look()
  }

  keepPerson(by: ParticipantId, body: Person, epoch: number): void {
    if ((this.persons.get(by)?.epoch ?? 0) < epoch) this.persons.set(by, { by, era: 0, epoch, body })
  }

  /** Learns what another knows of one person, as one update of the document carries it. */
  learns(from: Device, of: ParticipantId): void {
    this.#keepAll(from, of)
    this.look()
  }

  learnsAll(from: Device): void {
    for (const id of from.persons.keys()) this.#keepAll(from, id)
  }

  #keepAll(from: Device, of: ParticipantId): void {
    const person = from.persons.get(of)
    if (person !== undefined) this.keepPerson(of, person.body, person.epoch)
    const admission = from.admissions.get(of)
    if (admission !== undefined && admission.epoch > (this.admissions.get(of)?.epoch ?? 0))
      this.admissions.set(of, admission)
  }

  look(): Circle {
    this.circle = deriveCircle({
      me: this.id,
      roots: this.roots,
      claims: {
        ...NO_CLAIMS,
        person: [...this.persons.values()],
        admissions: [...this.admissions.values()],
      },
      presence: this.heartbeat?.presence.get() ?? new Map(),
      settledKey: null,
      moments: new Map(),
      listening: null,
      wasInterrupted: false,
      nowMs: this.#table.nowMs,
    })
    this.heartbeat?.expect(this.circle.expected)
    return this.circle
  }

  /** What this person may read now; `circle` as they see it unless said. */
  reads(circle = this.circle): Wholeness {
    return deriveWholeness(circle, this.heartbeat.presence.get(), this.linkedIds(), this.#table.nowMs)
  }
}

interface Letter {
  readonly from: Device
  readonly to: Device
  readonly words: readonly Word[]
}

/** Where devices, and letters on their way between them, lie. */
class Table {
  nowMs = 0
  readonly devices: Device[] = []
  readonly letters: Letter[] = []

  get here(): Device[] {
    return this.devices.filter(one => !one.isGone)
  }

  /** Comes in through somebody's door, or opens the room. */
  comeIn(host: Device | null): Device {
    const device = new Device(`guest ${this.devices.length}`, this, host)
    this.devices.push(device)
    host?.admit(device)
    host?.look()
    return device
  }

  /** Closes the page: the farewell is written, and reaches whoever is linked later or never. */
  goAway(device: Device): void {
    device.leave()
    device.isGone = true
  }

  link(a: Device, b: Device): void {
    a.linked.add(b)
    b.linked.add(a)
  }

  /** One end may see the link go long before the other. */
  cut(a: Device, b: Device): void {
    a.linked.delete(b)
  }

  deliver(at: number, keeping: boolean): void {
    const letter = this.letters[at]
    if (letter === undefined) return
    if (!keeping) this.letters.splice(at, 1)
    if (!letter.to.isGone && letter.to.circle.expected.includes(letter.from.id))
      letter.to.heartbeat.hear(letter.from.id, letter.words)
  }

  /** Everything heals: all learn all, all are linked, and two beats go round. */
  settle(): void {
    this.letters.splice(0)
    for (const a of this.here) {
      for (const gone of [...a.linked]) if (gone.isGone) a.linked.delete(gone)
      for (const b of this.here) if (a !== b) this.link(a, b)
    }
    for (const to of this.here) for (const from of this.devices) to.learnsAll(from)
    for (const device of this.here) device.look()
    for (let beat = 0; beat < 2; beat++) {
      this.nowMs += 1_000
      for (const device of this.here) device.heartbeat.beat()
      while (this.letters.length > 0) this.deliver(0, false)
      for (const device of this.here) device.look()
    }
  }
}

/** The circles whose words are read at this moment, each once. */
function circlesRead(devices: readonly Device[]): string[] {
  const read = devices.map(device => device.reads()).filter(one => one.at === 'whole')
  return [...new Set(read.map(one => one.ids.join()))]
}

/** People in one run, with those who came back as somebody new. */
const MOST = 7

type Step = readonly [kind: (typeof STEPS)[number], a: number, b: number, c: number]
const STEPS = [
  ...['learn', 'learn', 'learn', 'learn', 'beat', 'beat', 'beat', 'deliver', 'deliver', 'deliver', 'deliver'],
  ...['link', 'cut', 'come', 'go', 'reload', 'pass', 'settle'],
] as const
const steps: fc.Arbitrary<Step[]> = fc.array(
  fc.tuple(fc.constantFrom(...STEPS), fc.nat(99), fc.nat(99), fc.nat(99)),
  { minLength: 10, maxLength: 60 },
)

function take(table: Table, [kind, a, b, c]: Step): void {
  const pick = <T>(some: readonly T[], at: number) => some[at % some.length] as T
  const [one, other] = [pick(table.here, a), pick(table.here, b)]
  const host = one.circle.mySeat === null ? null : one
  if (kind === 'learn') one.learns(pick(table.devices, b), pick(table.devices, c).id)
  if (kind === 'beat') one.heartbeat.beat()
  if (kind === 'deliver') table.deliver(a % Math.max(1, table.letters.length), b % 4 === 0)
  if (kind === 'link' && one !== other) table.link(one, other)
  if (kind === 'cut') table.cut(one, other)
  if (kind === 'come' && table.devices.length < MOST && host !== null) table.link(table.comeIn(host), host)
  if (kind === 'go' && table.here.length > 2) table.goAway(one)
  if (kind === 'reload' && table.devices.length < MOST && one !== other) {
    table.goAway(one)
    table.link(table.comeIn(other), other)
  }
  if (kind === 'pass') table.nowMs += a * 30
  if (kind === 'settle') table.settle()
  if (a % 2 === 0) one.look()
}

describe('the words of a circle', { timeout: PROPERTY_TIMEOUT_MS }, () => {
  it('[K24] are never those of two circles at once, whoever joins, leaves, reloads or loses a link, and however late words arrive', () => {
    const seen = { whole: 0, large: 0, apart: 0, afterChange: 0 }
    fc.assert(
      fc.property(steps, script => {
        const table = new Table()
        const opener = table.comeIn(null)
        for (let guest = 0; guest < 2; guest++) table.link(table.comeIn(opener), opener)
        table.settle()
        for (const step of script) {
          take(table, step)
          const read = circlesRead(table.here)
          expect(read.length).toBeLessThanOrEqual(1)
          if (read.length === 0) seen.apart++
          else seen.whole++
          if ((read[0]?.split(',').length ?? 0) > 3) seen.large++
          if (read.length === 1 && table.devices.length > 3) seen.afterChange++
        }
        table.settle()
        expect(circlesRead(table.here).length).toBe(table.here.length > 1 ? 1 : 0)
        for (const device of table.here)
          expect(device.reads().at).toBe(table.here.length > 1 ? 'whole' : 'alone')
      }),
      { numRuns: RUNS / 2 },
    )
    for (const [what, times] of Object.entries(seen)) expect(times, what).toBeGreaterThan(RUNS * 0.2)
  })

  it('[K24] would be those of two circles, if a roster forgot who has left', () => {
    const table = new Table()
    const ana = table.comeIn(null)
    const ben = table.comeIn(ana)
    table.settle()
    expect(circlesRead([ana, ben])).toHaveLength(1)
    const cem = table.comeIn(ana)
    for (const one of [ana, ben]) table.link(one, cem)
    for (const from of [ana, ben, cem]) cem.learns(from, from.id)
    for (const from of [ana, cem]) ben.learns(from, from.id)
    ana.learns(cem, cem.id)
    ben.heartbeat.beat()
    const late = table.letters.filter(one => one.to === ana)
    const others = table.letters.filter(one => one.to !== ana)
    table.letters.splice(0, table.letters.length, ...others)
    for (const one of [ana, cem]) one.heartbeat.beat()
    while (table.letters.length > 0) table.deliver(0, false)
    expect(ben.reads()).toMatchObject({ at: 'whole', ids: [ana.id, ben.id, cem.id].toSorted() })
    table.goAway(cem)
    ana.learns(cem, cem.id) // Ana is back in a circle of two, and what she last heard of Ben is of a circle of two
    ana.linked.delete(cem)
    const forgetful = (circle: Circle): Circle => ({ ...circle, roster: earlier })
    const earlier = ana.heartbeat.presence.get().get(ben.id)?.roster ?? ''
    expect(ana.reads(forgetful(ana.circle))).toMatchObject({
      at: 'whole',
      ids: [ana.id, ben.id].toSorted(),
    })
    expect(ana.reads().at).toBe('apart')
    table.letters.push(...late)
    table.settle()
    expect(circlesRead([ana, ben])).toHaveLength(1)
  })

  it('[K23] stand only where everyone seated is linked to everyone, and says so of this very roster', () => {
    const table = new Table()
    const ana = table.comeIn(null)
    expect(ana.reads()).toEqual({ at: 'alone' })
    const ben = table.comeIn(ana)
    const cem = table.comeIn(ana)
    table.settle()
    for (const one of [ana, ben, cem]) expect(one.reads().at).toBe('whole')
    table.cut(ben, cem)
    expect(ben.reads()).toEqual({ at: 'apart', unmet: [{ id: cem.id, vouchedBy: ana.id }] })
    ben.heartbeat.beat()
    while (table.letters.length > 0) table.deliver(0, false)
    expect(ana.reads()).toEqual({ at: 'apart', unmet: [] })
    table.link(ben, cem)
    ben.heartbeat.beat()
    while (table.letters.length > 0) table.deliver(0, false)
    for (const one of [ana, ben, cem]) expect(one.reads().at).toBe('whole')
    table.nowMs += 6_000
    for (const one of [ana, ben, cem]) expect(one.reads().at).toBe('apart') // nobody has said anything for a while
  })

  it('[K25] somebody in between shows each side words of its own, and none at all when they carry claims across', () => {
    const sides = [new Table(), new Table()] as const
    const [ana, ben] = sides.map((table, side) => {
      table.comeIn(null)
      if (side === 1) table.devices.splice(0, 1, new Device('the other', table, null))
      return table.devices[0] as Device
    }) as [Device, Device]
    const mallory = sides.map((table, side) => {
      const device = new Device('mallory', table, side === 0 ? ana : ben) // one identity, sitting on both sides
      table.devices.push(device)
      const host = side === 0 ? ana : ben
      host.admit(device)
      table.settle()
      return device
    }) as [Device, Device]
    expect(circlesRead([ana, ben])).toHaveLength(2)
    // What a person wrote on the one side is as well signed on the other.
    mallory[0].admit(ben)
    mallory[1].admit(ana)
    for (const [side, from, to] of [
      [0, ben, ana],
      [1, ana, ben],
    ] as const) {
      to.learns(mallory[side], mallory[side].id)
      to.learns(from, from.id)
      to.learns(from, mallory[side].id)
      to.learns(mallory[side], mallory[side].id)
    }
    expect(ana.circle.seats.map(seat => seat.id).toSorted()).toEqual(
      ben.circle.seats.map(seat => seat.id).toSorted(),
    )
    expect(ana.circle.roster).toBe(ben.circle.roster)
    for (const [side, one, other] of [
      [0, ana, ben],
      [1, ben, ana],
    ] as const) {
      const { roster } = one.circle
      one.heartbeat.hear(mallory[side].id, [
        [mallory[side].id, 900, 0, 'k', [], roster, true],
        [other.id, 900, 0, 'k', [], roster, true],
      ])
      expect(one.reads()).toEqual({ at: 'apart', unmet: [{ id: other.id, vouchedBy: mallory[side].id }] })
    }
  })
})
