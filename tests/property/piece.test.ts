import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { awaited } from '../../src/domain/piece.ts'
import type { Person, Room, Tally } from './circle-of.ts'
import { continuePlay, expectNever, PROPERTY_TIMEOUT_MS, play, RUNS, type Script, scripts } from './script.ts'

const ANY_TROUBLE = ['crash', 'wait', 'partition', 'heal', 'silence', 'removal'] as const

interface Troubled {
  readonly tally: Tally
  /** Runs in which the piece has moved on. */
  readonly moved: number
  /** Runs in which two were open at once. */
  readonly bothOpen: number
}

let troubled: Troubled | null = null

/** Runs with every trouble there is, played once for all rules that hold in them; in the end everything arrives. */
function anyTrouble(): Troubled {
  if (troubled !== null) return troubled
  let moved = 0
  let bothOpen = 0
  const never = [
    'two views',
    'back in time',
    'own claim lost',
    'two audible',
    'open without holding',
  ] as const
  const tally = expectNever(never, ANY_TROUBLE, (script, telling) => {
    const room = play(script, ANY_TROUBLE, telling)
    if (room.faults.some(fault => fault.rule === 'two open')) bothOpen++
    room.heal()
    room.sync()
    room.compareViews()
    if (room.people.some(person => person.alive && person.view.epoch > 1)) moved++
    return room
  })
  troubled = { tally, moved, bothOpen }
  return troubled
}

describe('the piece, whatever the network does', { timeout: PROPERTY_TIMEOUT_MS }, () => {
  it('[P1] devices that know the same claims see the piece in the same place', () => {
    expect(anyTrouble().moved).toBeGreaterThan(RUNS * 0.5)
  })

  it('[P2] no device goes back in time, and nobody writes what is already overtaken', () => {
    const { tally } = anyTrouble()
    expect(tally.healed).toBeGreaterThan(RUNS * 0.5)
    expect(tally.contested).toBeGreaterThan(RUNS * 0.3)
  })

  it('[P3] never two open microphones in one component, whatever the delays', () => {
    const seen = expectNever(['two open'], [])
    expect(seen.opened).toBeGreaterThan(RUNS)
    expect(seen.offered).toBeGreaterThan(RUNS * 0.5)
    expect(seen.accepted).toBeGreaterThan(RUNS * 0.1)
    expect(seen.withdrawn).toBeGreaterThan(RUNS * 0.2)
    expect(seen.contested).toBeGreaterThan(RUNS * 0.5)
    expect(seen.carried).toBeGreaterThan(RUNS * 0.05)
    expect(seen.rested).toBeGreaterThan(RUNS * 0.05)
  })

  it('[P3] nor while somebody new arrives', () => {
    const seen = expectNever(['two open'], ['arrival'])
    expect(seen.arrived).toBeGreaterThan(RUNS * 0.5)
    expect(seen.opened).toBeGreaterThan(RUNS * 0.5)
  })

  it('[A48] nor when somebody is removed, and others hear of it late: never two in one era, nor one in each', () => {
    const seen = expectNever(
      ['two open', 'two audible', 'open without holding', 'own claim lost'],
      ['removal', 'removal', 'crash', 'wait'],
    )
    expect(seen.removed).toBeGreaterThan(RUNS * 0.5)
    expect(seen.openedAfter).toBeGreaterThan(RUNS * 0.2)
    expect(seen.crashed).toBeGreaterThan(RUNS * 0.2)
  })

  it('[P4] nor when devices crash, even if what they sent arrives long after', () => {
    const seen = expectNever(['two open'], ['crash', 'wait', 'wait'])
    expect(seen.crashed).toBeGreaterThan(RUNS * 0.5)
    expect(seen.returned).toBeGreaterThan(RUNS * 0.2)
    expect(seen.opened).toBeGreaterThan(RUNS)
    expect(seen.takenFromLost).toBeGreaterThan(RUNS * 0.001)
    expect(seen.carried).toBeGreaterThan(RUNS * 0.05)
    expect(seen.rested).toBeGreaterThan(RUNS * 0.05)
  })

  it('[P5] nor inside each side of a partition', () => {
    const seen = expectNever(['two open'], ['partition'], (script, telling) => {
      const half = Math.floor(script.length / 2)
      const room = play(script.slice(0, half), [], telling)
      const choice = script[half] ?? 0
      room.partition((choice >>> 1) % (1 << room.people.length), (choice & 1) === 0)
      continuePlay(room, script.slice(half + 1), ['wait'])
      return room
    })
    expect(seen.opened).toBeGreaterThan(RUNS)
    expect(seen.returned).toBeGreaterThan(RUNS * 0.05)
  })

  it('[P6] when the living are taken for lost, two may be open for a moment, but no listener plays two', () => {
    const { tally, bothOpen } = anyTrouble()
    expect(tally.falselyLost).toBeGreaterThan(RUNS * 0.5)
    expect(bothOpen).toBeGreaterThan(RUNS * 0.001) // or this test would show nothing that P3 does not
  })

  it('[P7] an open microphone is that of the holder, as its own device sees it', () => {
    expect(anyTrouble().tally.opened).toBeGreaterThan(RUNS)
  })

  it('[P8] whoever can reach somebody can bring the piece to life, from wherever things stand', () => {
    const ways = { held: 0, centre: 0, offered: 0, lost: 0, fromLost: 0 }
    const runOne = (script: Script, telling: boolean): Room => {
      const room = play(script, ANY_TROUBLE, telling)
      const before = room.tally.takenFromLost
      for (const person of room.people) bringToLife(room, person, ways)
      if (room.tally.takenFromLost > before) ways.fromLost++
      return room
    }
    fc.assert(
      fc.property(scripts, script => void runOne(script, false)),
      { numRuns: RUNS },
    )
    for (const reached of [ways.held, ways.centre, ways.offered, ways.lost])
      expect(reached).toBeGreaterThan(RUNS * 0.05)
    expect(ways.fromLost).toBeGreaterThan(RUNS * 0.001)
  })
})

/** After everything has arrived: return it if it waits for the lost, take or accept it, and be heard. */
function bringToLife(
  room: Room,
  person: Person,
  ways: Record<'held' | 'centre' | 'offered' | 'lost', number>,
): void {
  if (!person.alive) return
  settleDown(room) // whoever learns now that they are no longer in the circle is gone
  const component = room.componentOf(person)
  if (!person.alive || component.length < 2) return
  const waitsFor = awaited(person.view)
  const there = component.find(one => one.id === waitsFor)
  if (waitsFor !== null && there === undefined) {
    ways.lost++
    expect(room.move(person, { kind: 'return' }), 'a lost piece may be returned').toBe(true)
    settleDown(room)
  }
  ways[person.view.at]++
  if (person.view.at === 'centre') expect(room.move(person, { kind: 'take' })).toBe(true)
  else if (person.view.at === 'offered') {
    expect(there).toBeDefined()
    if (there !== undefined) expect(room.move(there, { kind: 'accept' })).toBe(true)
  }
  settleDown(room)
  expect(component.filter(one => one.open).length, 'one of them is heard').toBe(1)
}

function settleDown(room: Room): void {
  room.sync()
  room.wait()
}
