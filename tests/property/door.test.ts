import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { ParticipantId } from '../../src/domain/claim.ts'
import { claimBy } from '../../src/domain/claim.ts'
import { type DoorState, deriveAdmitted, doorHere, doorSetting, doorState } from '../../src/domain/door.ts'
import {
  ANYONE_AFTER_MS,
  KNOCK_KEPT_MS,
  type Knock,
  keepsDoor,
  NOT_YET_FOR_MS,
  showsKnock,
} from '../../src/domain/knock.ts'
import { DOORS, PHASES } from '../../src/domain/scene.ts'
import { idOf } from './circle-of.ts'
import { type Evening, eveningOf, type Guest } from './evening-of.ts'
import { PROPERTY_TIMEOUT_MS, RUNS } from './script.ts'

const CEM = idOf('cem at the door')

/** Cem's knock as a device remembers it that heard it first at `sinceMs`, and again just now. */
function knockOf(sinceMs: number, heardAtMs: number, change: Partial<Knock> = {}): Knock {
  return { id: CEM, name: 'Cem', sinceMs, heardAtMs, isShown: false, notYet: null, ...change }
}

/** An evening whose opening has begun, with Ana as the guardian. */
function begun() {
  const cast = eveningOf('ana', 'ben', 'cleo')
  const { ana, evening } = cast
  ana.does({ kind: 'take-guardian' })
  evening.sync()
  ana.does({ kind: 'set', change: { field: 'phase', value: 'opening' } })
  evening.pass(1_000)
  return cast
}

/** Whether somebody is shown a knock that has waited so long, and is repeated. */
function sees(guest: Guest, evening: Evening, waitedMs: number, change?: Partial<Knock>): boolean {
  return showsKnock(guest.look(), knockOf(evening.nowMs - waitedMs, evening.nowMs, change), evening.nowMs)
}

/** Lets somebody in as a device does (hand.ts): its next claim names one more. */
function admits(host: Guest, id: ParticipantId): void {
  const mine = claimBy(host.claims.admissions, host.id)
  const ids = [...(mine?.body.ids ?? []), id]
  host.keep('admissions', { by: host.id, era: 0, epoch: (mine?.epoch ?? 0) + 1, body: { ids } })
  host.look()
}

describe('the door', () => {
  it('[A30] is open while gathering, asks from the opening on, and stands as it is set', () => {
    for (const phase of PHASES) {
      expect(doorState({ phase, door: 'by-phase' })).toBe(phase === 'gathering' ? 'open' : 'ask')
      for (const door of ['open', 'ask', 'closed'] as const) expect(doorState({ phase, door })).toBe(door)
    }
    for (const door of DOORS) expect(doorState({ phase: 'ended', door })).toBe('closed')
    const wishes: readonly DoorState[] = ['open', 'ask', 'closed']
    for (const wished of wishes)
      for (const phase of PHASES) expect(doorState({ phase, door: doorSetting(wished, phase) })).toBe(wished)
    expect(doorState({ phase: 'opening', door: doorSetting('open', 'gathering') })).toBe('ask')
  })

  it('[A30] is set by the guardian at once, and without one announced; nobody else sets it', () => {
    const { ana, ben, evening } = eveningOf('ana', 'ben', 'cleo')
    const close = { kind: 'set', change: { field: 'door', value: 'closed' } } as const
    ben.does(close)
    evening.pass(10_000)
    expect(doorState(ana.circle.scene)).toBe('open')
    evening.pass(25_000)
    expect(doorState(ana.circle.scene)).toBe('closed')
    ana.does({ kind: 'take-guardian' })
    evening.sync()
    expect(ben.does({ kind: 'set', change: { field: 'door', value: 'open' } })).toBe(false)
    ana.does({ kind: 'set', change: { field: 'door', value: 'ask' } })
    evening.sync()
    expect(doorState(ben.circle.scene)).toBe('ask')
  })

  it(
    '[A31] whoever was let in stays let in, whatever was set meanwhile elsewhere, and all honour it',
    () => {
      const tally = { afterClosing: 0, letIn: 0, refused: 0 }
      fc.assert(
        fc.property(fc.array(fc.tuple(fc.nat(5), fc.nat(2), fc.nat(20)), { maxLength: 30 }), steps => {
          const { ana, ben, cleo, evening } = eveningOf('ana', 'ben', 'cleo')
          const guests = [ana, ben, cleo]
          const knocked: ParticipantId[] = []
          const letIn = new Set<ParticipantId>()
          ana.does({ kind: 'take-guardian' })
          evening.sync()
          for (const [what, who, number] of steps) {
            const guest = guests[who] ?? ana
            const door = doorState(guest.look().scene)
            if (what === 0) evening.split(guest)
            else if (what === 1) evening.split()
            else if (what === 2) evening.pass(1_000 + number * 500, number % 3 > 0)
            else if (what === 3) {
              const value = DOORS[number % DOORS.length] ?? 'closed'
              ana.does({ kind: 'set', change: { field: 'door', value } })
            } else {
              const id = idOf(`newcomer ${knocked.length}`)
              knocked.push(id)
              // Each device judges by what it has seen: another may have closed the door already.
              if (door === 'open') {
                admits(guest, id)
                letIn.add(id)
                tally.letIn += 1
                if (doorState(ana.look().scene) === 'closed') tally.afterClosing += 1
              } else tally.refused += 1
            }
          }
          evening.split()
          evening.pass(3_000)
          for (const guest of guests) {
            const seen = new Set(guest.look().expected)
            for (const id of knocked) expect(seen.has(id), `${guest.name} and ${id}`).toBe(letIn.has(id))
          }
        }),
        { numRuns: Math.ceil(RUNS / 5) },
      )
      expect(tally.letIn).toBeGreaterThan(0)
      expect(tally.refused).toBeGreaterThan(0)
      expect(tally.afterClosing).toBeGreaterThan(0)
    },
    PROPERTY_TIMEOUT_MS,
  )

  it('[A31] let in by somebody before they saw the closing: the newcomer’s own device honours the others too', () => {
    const { ana, ben, cleo, evening } = eveningOf('ana', 'ben', 'cleo')
    ana.does({ kind: 'take-guardian' })
    evening.sync()
    evening.split(cleo)
    ana.does({ kind: 'set', change: { field: 'door', value: 'closed' } })
    evening.pass(1_000)
    expect([ben, cleo].map(one => doorState(one.look().scene))).toEqual(['closed', 'open'])
    admits(cleo, CEM)
    evening.split()
    evening.pass(1_000)
    for (const guest of [ana, ben, cleo]) expect(guest.circle.expected).toContain(CEM)
    expect(deriveAdmitted([CEM, cleo.id], ben.claims.admissions)).toContain(ana.id)
    expect(doorState(cleo.circle.scene)).toBe('closed')
  })
})

describe('a knock', () => {
  it('[A32] appears between turns and not while somebody speaks, in a turn or a silence', () => {
    const { ana, ben, evening } = begun()
    expect(sees(ana, evening, 0)).toBe(true)
    ben.does({ kind: 'take' })
    evening.pass(2_000)
    expect(ben.circle.settled).toBe(true)
    expect(sees(ana, evening, 0)).toBe(false)
    expect(sees(ana, evening, ANYONE_AFTER_MS * 5)).toBe(false)
    ben.does({ kind: 'offer', to: ana.id })
    evening.sync()
    expect(sees(ana, evening, 0)).toBe(true)
    ana.does({ kind: 'accept' })
    evening.pass(1_000)
    ana.does({ kind: 'lay' })
    evening.pass(1_000)
    ana.does({ kind: 'ring' })
    evening.pass(1_000)
    expect(ana.circle.scene.isQuiet).toBe(true)
    expect(sees(ana, evening, 0)).toBe(false)
  })

  it('[A32] once shown it stays when somebody begins to speak, unless they are the one who sees it', () => {
    const { ana, ben, evening } = begun()
    ben.does({ kind: 'take' })
    evening.pass(2_000)
    expect(sees(ana, evening, 0, { isShown: true })).toBe(true)
    ben.does({ kind: 'offer', to: ana.id })
    evening.sync()
    ana.does({ kind: 'accept' })
    evening.pass(1_000)
    expect(sees(ana, evening, 0, { isShown: true })).toBe(false)
  })

  it('[A32] whoever sits alone is not disturbed in their turn by a knock, nor is anybody while gathering', () => {
    const alone = eveningOf('ana')
    alone.ana.does({ kind: 'take' })
    alone.ana.does({ kind: 'take-guardian' })
    alone.ana.does({ kind: 'set', change: { field: 'phase', value: 'opening' } })
    alone.evening.pass(1_000)
    expect(alone.ana.circle.piece.at).toBe('held')
    expect(sees(alone.ana, alone.evening, 0)).toBe(true)
    const { ana, ben, evening } = eveningOf('ana', 'ben')
    ana.does({ kind: 'take-guardian' })
    ana.does({ kind: 'set', change: { field: 'door', value: 'ask' } })
    ben.does({ kind: 'take' })
    evening.pass(2_000)
    expect(ben.circle.piece.at).toBe('held')
    expect(sees(ana, evening, 0)).toBe(true)
  })

  it('[A38] whoever has lost touch with the others asks, even where the door is open, and is open again with them', () => {
    const { ana, ben, evening } = eveningOf('ana', 'ben')
    evening.pass(2_000)
    expect([doorHere(ana.circle), sees(ana, evening, 0)]).toEqual(['open', false])
    evening.split(ana)
    evening.pass(6_000)
    expect(doorState(ana.circle.scene)).toBe('open')
    for (const one of [ana, ben]) expect([doorHere(one.circle), sees(one, evening, 0)]).toEqual(['ask', true])
    evening.split()
    evening.pass(2_000)
    expect(doorHere(ana.circle)).toBe('open')
    ana.does({ kind: 'take-guardian' })
    ana.does({ kind: 'set', change: { field: 'door', value: 'closed' } })
    evening.sync()
    evening.split(ana)
    evening.pass(6_000)
    expect(doorHere(ana.circle)).toBe('closed')
  })

  it('[A33] is the guardian’s to answer, after two minutes anyone’s, and without a guardian anyone’s at once', () => {
    const { ana, ben, cleo, evening } = begun()
    expect([ana, ben, cleo].map(one => sees(one, evening, 0))).toEqual([true, false, false])
    expect(sees(ben, evening, ANYONE_AFTER_MS - 1_000)).toBe(false)
    evening.pass(ANYONE_AFTER_MS + 1_000)
    expect([ana, ben, cleo].map(one => sees(one, evening, ANYONE_AFTER_MS))).toEqual([true, true, true])
    ana.does({ kind: 'lay-guardian' })
    evening.sync()
    expect([ana, ben, cleo].map(one => sees(one, evening, 0))).toEqual([true, true, true])
    ben.does({ kind: 'step-out' })
    evening.sync()
    expect(sees(ben, evening, 0)).toBe(false)
  })

  it('[A33] of those inside exactly one answers for all that a knock is heard', () => {
    const { ana, ben, cleo, evening } = begun()
    const keepers = () => [ana, ben, cleo].filter(one => keepsDoor(one.look())).map(one => one.name)
    expect(keepers()).toEqual(['ana'])
    ana.does({ kind: 'lay-guardian' })
    ana.does({ kind: 'step-out' })
    evening.sync()
    expect(keepers()).toEqual(['ben'])
  })

  it('[A34] is forgotten when it is not repeated, and is nothing to whoever is in, or at a door that does not ask', () => {
    const { ana, ben, evening } = begun()
    const { nowMs } = evening
    expect(showsKnock(ana.look(), knockOf(0, nowMs - KNOCK_KEPT_MS), nowMs)).toBe(true)
    expect(showsKnock(ana.look(), knockOf(0, nowMs - KNOCK_KEPT_MS - 1), nowMs)).toBe(false)
    ana.does({ kind: 'set', change: { field: 'door', value: 'closed' } })
    expect(sees(ana, evening, 0)).toBe(false)
    ana.does({ kind: 'set', change: { field: 'door', value: 'ask' } })
    expect(sees(ana, evening, 0)).toBe(true)
    admits(ben, CEM)
    evening.sync()
    expect(sees(ana, evening, 0)).toBe(false)
  })

  it('[A35] that was told “not yet” appears again after the next turn, or after a minute', () => {
    const { ana, ben, evening } = begun()
    const notYet = { atMs: evening.nowMs, piece: ana.circle.piece.key }
    expect(sees(ana, evening, 0, { notYet })).toBe(false)
    evening.pass(NOT_YET_FOR_MS)
    expect(sees(ana, evening, 0, { notYet })).toBe(true)
    const now = { atMs: evening.nowMs, piece: ana.circle.piece.key }
    ben.does({ kind: 'take' })
    evening.pass(2_000)
    ben.does({ kind: 'lay' })
    evening.pass(1_000)
    expect(sees(ana, evening, 0, { notYet: now })).toBe(true)
  })
})
