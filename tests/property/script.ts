import fc from 'fast-check'
import { type Cast, circleIn, type Fault, noTally, type Room, type Tally } from './circle-of.ts'

/** What may go wrong in a run. */
export type Trouble = 'arrival' | 'crash' | 'partition' | 'heal' | 'silence' | 'wait' | 'removal'

/** A run of a circle as plain numbers: the first chooses the circle, each of the others what happens next. */
export type Script = readonly number[]

/** Runs of each property; RUNS=1000 for a quick look, more for a soak. */
export const RUNS = Number(process.env.RUNS ?? 10_000)
/** A property of 10,000 runs takes a few seconds; a busy machine may need much longer. */
export const PROPERTY_TIMEOUT_MS = 60_000 + RUNS * 20

const NAMES = ['ana', 'ben', 'cleo', 'dov'] as const
const ID_SETS = 8
const MAX_STEPS = 160

export const scripts: fc.Arbitrary<number[]> = fc.array(fc.nat(0x7fffffff), {
  minLength: 40,
  maxLength: MAX_STEPS,
  size: 'max',
})

/** The circle that a script begins with: three or four people, in a mesh or a chain, with one of several id sets. */
export function circleFor(script: Script): Cast<(typeof NAMES)[number]> | Cast<'ana' | 'ben' | 'cleo'> {
  const first = script[0] ?? 0
  const shape = first & 1 ? 'chain' : 'mesh'
  const set = (first >>> 2) % ID_SETS
  return first & 2 ? circleIn(shape, set, ...NAMES) : circleIn(shape, set, 'ana', 'ben', 'cleo')
}

/** Plays a script; troubles that are not allowed are left out. */
export function play(script: Script, troubles: readonly Trouble[], telling = false): Room {
  const { room } = circleFor(script)
  room.telling = telling
  const last = room.people.at(-1)
  if (troubles.includes('arrival') && last !== undefined) room.keepOutside(last)
  room.exchange()
  continuePlay(room, script.slice(1), troubles)
  return room
}

export function continuePlay(room: Room, script: Script, troubles: readonly Trouble[]): void {
  room.impatient = true
  for (const number of script) step(room, number, troubles)
  room.impatient = false
}

/** Plays every script and expects none of these faults; tells the shortest story in which one happens. */
export function expectNever(
  rules: readonly Fault['rule'][],
  troubles: readonly Trouble[],
  playOne: (script: Script, telling: boolean) => Room = (script, telling) => play(script, troubles, telling),
): Tally {
  const sum = noTally()
  const broken = (room: Room) => room.faults.find(fault => rules.includes(fault.rule))
  const found = fc.check(
    fc.property(scripts, script => {
      const room = playOne(script, false)
      addTally(sum, room.tally)
      return broken(room) === undefined
    }),
    { numRuns: RUNS },
  )
  if (found.counterexample === null) return sum
  const [script] = found.counterexample
  throw new Error(
    `${broken(playOne(script, true))?.story}\nseed ${found.seed}, script ${JSON.stringify(script)}`,
  )
}

/** Adds what one run came by to what all came by. */
export function addTally(sum: Tally, one: Tally): void {
  for (const key of Object.keys(sum) as (keyof Tally)[]) sum[key] += one[key]
}

// Of 32: 9 moves, 12 deliveries, 8 words, 1 tick, 2 troubles.
function step(room: Room, number: number, troubles: readonly Trouble[]): void {
  const kind = number & 31
  const choice = number >>> 5
  if (kind < 9) makeMove(room, choice)
  else if (kind < 21) deliverOne(room, choice)
  else if (kind < 29) sayOne(room, choice)
  else if (kind < 30) room.tick()
  else trouble(room, choice, troubles)
}

function makeMove(room: Room, choice: number): void {
  const person = room.people[choice % room.people.length]
  if (person === undefined) return
  const patient = (choice & 0x300) !== 0 // who offers waits a while before they withdraw, the others much longer
  const isHasty = (choice & 0xf00) === 0
  const moves = room
    .legalMoves(person)
    .filter(move => !(patient && move.kind === 'withdraw'))
    .filter(move => isHasty || move.kind !== 'carry')
    .filter(move => isHasty || move.kind !== 'return' || room.mayReturn(person))
  const move = moves[(choice >>> 4) % Math.max(1, moves.length)]
  if (move !== undefined) room.move(person, move)
}

function deliverOne(room: Room, choice: number): void {
  const deliveries = room.deliveries()
  const one = deliveries[(choice >>> 1) % Math.max(1, deliveries.length)]
  if (one === undefined) return
  const next = (one.to.knows[one.author.index] ?? 0) + 1
  room.deliver(one.from, one.to, one.author, choice & 1 ? next : Number.POSITIVE_INFINITY)
}

function sayOne(room: Room, choice: number): void {
  const from = room.people[choice % room.people.length]
  if (from === undefined) return
  const late = (choice & 0x30) === 0
  for (const to of room.people) if (to !== from) room.say(from, to, late)
}

function trouble(room: Room, choice: number, troubles: readonly Trouble[]): void {
  const kind = troubles[choice % Math.max(1, troubles.length)]
  const rest = choice >>> 3
  const keep = (rest & 1) === 0
  switch (kind) {
    case 'crash': {
      const living = room.people.filter(person => person.alive)
      const person = living[(rest >>> 1) % living.length]
      if (person !== undefined && living.length > 2) room.crash(person, keep)
      return
    }
    case 'arrival': {
      const last = room.people.at(-1)
      const host = room.people[(rest >>> 1) % (room.people.length - 1)]
      if (last !== undefined && host?.alive && !last.alive) room.arrive(host, last)
      return
    }
    case 'removal': {
      const living = room.people.filter(person => person.alive)
      const gone = room.people[(rest >>> 1) % room.people.length]
      const knower = living.filter(person => person !== gone)[(rest >>> 4) % Math.max(1, living.length - 1)]
      if (room.removed === null && living.length > 2 && gone !== undefined && knower !== undefined)
        room.remove(gone, knower)
      return
    }
    case 'partition':
      room.partition((rest >>> 1) % (1 << room.people.length), keep)
      return
    case 'heal':
      room.heal()
      return
    case 'silence':
      room.fallSilent(1000 * (1 + ((rest >>> 1) % 12)))
      return
    case 'wait':
      room.wait()
      return
    case undefined:
      return
  }
}
