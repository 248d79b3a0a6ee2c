import { describe, expect, it } from 'vitest'
import { createAbsence, WIPE_AFTER_MS } from '../../src/absence.ts'
import { mayBeOver, missesAnybody } from '../../src/domain/absence.ts'
import type { ParticipantId } from '../../src/domain/claim.ts'
import { RETURN_BY_ITSELF_AFTER_MS } from '../../src/domain/presence.ts'
import type { Phase } from '../../src/domain/scene.ts'
import type { Seat } from '../../src/domain/seat.ts'
import { idOf } from '../property/circle-of.ts'

const [ANA, BEN, CLEO] = [idOf('ana'), idOf('ben'), idOf('cleo')]
const MINUTE_MS = 60_000

/** A device with two clocks that looks once a second while it is awake. */
function deviceOf({ hasOthers = true } = {}) {
  const clock = { now: 0, wall: 1_000_000 }
  let heard = 0
  const absence = createAbsence({
    heard: () => heard,
    hasOthers: () => hasOthers,
    now: () => clock.now,
    wall: () => clock.wall,
  })
  let wipedAtMs: number | null = null
  const pass = (ms: number) => {
    for (let left = ms; left > 0; left -= 1_000) {
      clock.now += 1_000
      clock.wall += 1_000
      absence.look()
      if (absence.isTooLong()) wipedAtMs ??= clock.now
    }
  }
  return {
    absence,
    pass,
    /** Somebody of the circle says something, each second. */
    isHeard(ms: number) {
      for (let left = ms; left > 0; left -= 1_000) {
        heard += 1
        pass(1_000)
      }
    },
    says: () => (heard += 1),
    /** The lid is shut; on some systems the monotone clock stands still, on others it goes on. */
    sleep(ms: number, goesOn: boolean) {
      clock.wall += ms
      if (goesOn) clock.now += ms
    },
    setWall: (ms: number) => (clock.wall += ms),
    wipedAtMs: () => wipedAtMs,
  }
}

describe('whoever hears nobody of the circle', () => {
  it('[E12] is wiped after half an hour, and not before', () => {
    const { pass, isHeard, wipedAtMs } = deviceOf()
    isHeard(5 * MINUTE_MS)
    pass(WIPE_AFTER_MS - 1_000)
    expect(wipedAtMs()).toBeNull()
    pass(1_000)
    expect(wipedAtMs()).toBe(5 * MINUTE_MS + WIPE_AFTER_MS)
  })

  it('[E12] begins anew with every word, and never is wiped who is alone in the room', () => {
    const { pass, isHeard, wipedAtMs } = deviceOf()
    pass(WIPE_AFTER_MS - 1_000)
    isHeard(1_000)
    pass(WIPE_AFTER_MS - 1_000)
    expect(wipedAtMs()).toBeNull()
    const alone = deviceOf({ hasOthers: false })
    alone.pass(3 * WIPE_AFTER_MS)
    expect(alone.wipedAtMs()).toBeNull()
    expect(alone.absence.aloneForMs()).toBe(0)
  })

  it.each([true, false])(
    '[E13] is wiped on waking when they slept for longer, whether the monotone clock went on (%s) or not',
    goesOn => {
      const { pass, sleep, says, absence, isHeard, wipedAtMs } = deviceOf()
      isHeard(MINUTE_MS)
      sleep(WIPE_AFTER_MS, goesOn)
      expect(absence.aloneForMs()).toBeGreaterThanOrEqual(WIPE_AFTER_MS) // before anything else is looked at
      says() // it had arrived before the lid was shut, and lay there
      pass(1_000)
      pass(4_000)
      expect(wipedAtMs()).not.toBeNull()
    },
  )

  it('[E13] sleep adds to the time before and after it', () => {
    const { pass, sleep, wipedAtMs } = deviceOf()
    pass(10 * MINUTE_MS)
    sleep(15 * MINUTE_MS, false)
    pass(4 * MINUTE_MS)
    expect(wipedAtMs()).toBeNull()
    pass(MINUTE_MS + 5_000)
    expect(wipedAtMs()).not.toBeNull()
  })

  it('[E13] whoever only sets the clock on the wall hears the others at once, and is not wiped', () => {
    const { isHeard, setWall, wipedAtMs } = deviceOf()
    isHeard(MINUTE_MS)
    setWall(5 * WIPE_AFTER_MS)
    isHeard(MINUTE_MS)
    setWall(-9 * WIPE_AFTER_MS)
    isHeard(MINUTE_MS)
    expect(wipedAtMs()).toBeNull()
  })
})

describe('whether the circle may be over', () => {
  const seat = (id: ParticipantId, state: Seat['state']): Seat => {
    return { id, name: id, way: 'voice', state, isMe: id === ANA, isSetAside: false }
  }
  const circle = (mine: Seat['state'], ready: readonly ParticipantId[] = [], others = [BEN, CLEO]) => ({
    me: ANA,
    mySeat: seat(ANA, mine),
    seats: [seat(ANA, mine), ...others.map(id => seat(id, 'lost'))],
    ending: { begun: ready.length > 0, ready: new Set(ready), waitingFor: [], complete: false },
    scene: { phase: 'rounds' as Phase },
  })

  it('[E11] begins where the others could have ended it without me', () => {
    const soon = RETURN_BY_ITSELF_AFTER_MS - 1
    expect(mayBeOver(circle('present'), soon)).toBe(false)
    expect(mayBeOver(circle('reading', [BEN]), soon)).toBe(false)
    expect(mayBeOver(circle('present'), RETURN_BY_ITSELF_AFTER_MS)).toBe(true)
    expect(mayBeOver(circle('out'), 5_000)).toBe(true)
    expect(mayBeOver(circle('present', [ANA]), 5_000)).toBe(true)
    expect(mayBeOver(circle('out'), 1_000)).toBe(false)
  })

  it('[E11] but not in a circle of two, unless my yes or my stepping out is enough', () => {
    expect(mayBeOver(circle('present', [], [BEN]), WIPE_AFTER_MS)).toBe(false)
    expect(mayBeOver(circle('reading', [BEN], [BEN]), WIPE_AFTER_MS)).toBe(false)
    expect(mayBeOver(circle('present', [ANA], [BEN]), 5_000)).toBe(true)
    expect(mayBeOver(circle('out', [], [BEN]), 5_000)).toBe(true)
  })

  it('[E11] and never for whoever is alone in the room', () => {
    expect(mayBeOver(circle('present', [], []), 10 * WIPE_AFTER_MS)).toBe(false)
  })

  it('[E12] whoever waits in the gathering, alone or with one guest whose device died, misses nobody', () => {
    const gathering = (others: ParticipantId[], ready: ParticipantId[] = []) => {
      return { ...circle('present', ready, others), scene: { phase: 'gathering' as Phase } }
    }
    expect(missesAnybody(gathering([]))).toBe(false)
    expect(missesAnybody(gathering([BEN]))).toBe(false)
    expect(missesAnybody(gathering([BEN], [ANA]))).toBe(true)
    expect(missesAnybody(gathering([BEN, CLEO]))).toBe(true)
    expect(missesAnybody(circle('present', [], [BEN]))).toBe(true)
  })
})
