import { describe, expect, it } from 'vitest'
import { type Circle, deriveCircle } from '../../src/domain/circle.ts'
import { type ParticipantId, parseParticipantId } from '../../src/domain/claim.ts'
import { ANYONE_AFTER_MS, KNOCK_KEPT_MS, MAX_KNOCKS, NOT_YET_FOR_MS } from '../../src/domain/knock.ts'
import { NO_CLAIMS } from '../../src/domain/registers.ts'
import { createKnocks } from '../../src/knocks.ts'
import type { Acquaintance } from '../../src/net/identity.ts'
import { parseControlMessage } from '../../src/net/wire.ts'
import { openTab } from './cast/tab.ts'

const ANA = idOf('a')
const BEN = idOf('b')
const CONSENT = 'a'.repeat(64)
const tab = await openTab()

function idOf(letter: string): ParticipantId {
  const id = parseParticipantId(letter.repeat(43))
  if (id === null) throw new Error('43 letters are an id.')
  return id
}

/** Somebody at the door; of who they are only the id matters here. */
const stranger = (letter: string): Acquaintance => ({ ...tab.identity, id: idOf(letter) })

/** The circle of Ana and Ben in its opening as `me` sees it, the piece in the centre. */
function circleOf(me: ParticipantId, guardian: ParticipantId | null): Circle {
  const bare = deriveCircle({
    me,
    roots: [ANA, BEN],
    claims: NO_CLAIMS,
    presence: new Map(),
    settledKey: null,
    moments: new Map(),
    listening: null,
    wasInterrupted: false,
    nowMs: 0,
  })
  const seats = [ANA, BEN].map(id => ({
    id,
    name: id.slice(0, 1),
    way: 'voice' as const,
    state: 'present' as const,
    isMe: id === me,
    isSetAside: false,
  }))
  return {
    ...bare,
    seats,
    mySeat: seats.find(seat => seat.isMe) ?? null,
    guardian: { id: guardian, offeredTo: null },
    scene: { ...bare.scene, phase: 'opening' },
  }
}

/** Two devices that hear the same knocks, and each other. */
function doorOf(guardian: ParticipantId | null) {
  const clock = { ms: 0 }
  const answers: [by: ParticipantId, what: 'let in' | 'put off', id: ParticipantId][] = []
  const devices = [ANA, BEN].map(me => {
    const circle = { now: circleOf(me, guardian) }
    const knocks = createKnocks({
      circle: () => circle.now,
      letIn: ({ id }) => answers.push([me, 'let in', id]),
      putOff: id => answers.push([me, 'put off', id]),
      broadcast(message) {
        const read = parseControlMessage(JSON.parse(JSON.stringify(message)))
        if (read?.kind !== 'put-off') throw new Error('It is read as it was sent.')
        for (const other of devices) if (other.me !== me) other.knocks.hearPutOff(me, read.id)
      },
      now: () => clock.ms,
    })
    const sees = () => knocks.shown.get()?.name ?? null
    return { me, knocks, circle, sees }
  })
  const [ana, ben] = devices as [(typeof devices)[number], (typeof devices)[number]]
  return {
    ana,
    ben,
    clock,
    answers,
    knock(letter: string) {
      for (const { knocks } of devices) knocks.hear(stranger(letter), { name: letter, consent: CONSENT })
    },
    /** Time passes, in which `letters` go on knocking. */
    pass(ms: number, ...letters: readonly string[]) {
      for (let left = ms; left > 0; left -= 1_000) {
        clock.ms += Math.min(left, 1_000)
        for (const { knocks } of devices) {
          for (const letter of letters) knocks.hear(stranger(letter), { name: letter, consent: CONSENT })
          knocks.tend()
        }
      }
    },
  }
}

describe('knocks', () => {
  it('[A36] several are shown one after the other, with a pause in which a second press meets nobody', () => {
    const { ana, answers, knock, pass } = doorOf(ANA)
    for (const letter of ['c', 'd', 'c']) knock(letter)
    expect(ana.sees()).toBe('c')
    ana.knocks.ask({ kind: 'let-in', id: idOf('c') })
    expect(ana.sees()).toBeNull()
    ana.knocks.ask({ kind: 'let-in', id: idOf('c') })
    expect(answers).toEqual([[ANA, 'let in', idOf('c')]])
    pass(1_000, 'd')
    expect(ana.sees()).toBeNull()
    pass(1_000, 'd')
    expect(ana.sees()).toBe('d')
  })

  it('[A36] the one who is shown stays, whoever knocked before', () => {
    const { ana, knock, pass, clock } = doorOf(ANA)
    knock('c')
    ana.knocks.ask({ kind: 'put-off', id: idOf('c') })
    pass(2_000, 'c', 'd')
    expect(ana.sees()).toBe('d')
    pass(NOT_YET_FOR_MS, 'c', 'd')
    expect(clock.ms).toBeGreaterThan(NOT_YET_FOR_MS)
    expect(ana.sees()).toBe('d')
    pass(KNOCK_KEPT_MS + 3_000, 'c')
    expect(ana.sees()).toBe('c')
  })

  it('[A34] whoever gives up is gone 10 s after they last knocked', () => {
    const { ana, knock, pass, answers } = doorOf(ANA)
    knock('c')
    pass(KNOCK_KEPT_MS)
    expect(ana.sees()).toBe('c')
    pass(1_000)
    expect(ana.sees()).toBeNull()
    ana.knocks.ask({ kind: 'let-in', id: idOf('c') })
    expect(answers).toEqual([])
  })

  it('[A35] a “not yet” counts for all inside, when it comes from whoever may say it', () => {
    const { ana, ben, answers, knock, pass } = doorOf(ANA)
    knock('c')
    pass(ANYONE_AFTER_MS, 'c')
    expect([ana.sees(), ben.sees()]).toEqual(['c', 'c'])
    ana.knocks.ask({ kind: 'put-off', id: idOf('c') })
    expect([ana.sees(), ben.sees()]).toEqual([null, null])
    expect(answers).toEqual([[ANA, 'put off', idOf('c')]])
    knock('d')
    pass(2_000, 'd')
    expect([ana.sees(), ben.sees()]).toEqual(['d', null])
    ana.knocks.hearPutOff(BEN, idOf('d')) // Ben is not the guardian, and Dua has only just come
    expect(ana.sees()).toBe('d')
  })

  it('[A35] whoever was put off and knocks anew in the same moment is not shown at once', () => {
    const { ana, knock, pass } = doorOf(ANA)
    knock('c')
    ana.knocks.ask({ kind: 'put-off', id: idOf('c') })
    pass(KNOCK_KEPT_MS + 2_000)
    knock('c')
    pass(2_000, 'c')
    expect(ana.sees()).toBeNull()
    ana.circle.now = { ...ana.circle.now, piece: { ...ana.circle.now.piece, key: 'after another turn' } }
    ana.knocks.follow(ana.circle.now)
    expect(ana.sees()).toBe('c')
  })

  it('[A37] whoever has the link and floods the door is remembered a few times, and forgotten', () => {
    const { ana, pass } = doorOf(ANA)
    const letters = [...'cdefghijklmnopqrstuvwxyz']
    const seen = new Set<string>()
    for (const letter of letters) ana.knocks.hear(stranger(letter), { name: letter, consent: CONSENT })
    for (let times = 0; times < letters.length; times++) {
      const shown = ana.knocks.shown.get()
      if (shown !== null) {
        seen.add(shown.name)
        ana.knocks.ask({ kind: 'put-off', id: shown.id })
      }
      pass(2_000, ...letters)
    }
    expect(seen).toEqual(new Set(letters.slice(0, MAX_KNOCKS)))
    pass(KNOCK_KEPT_MS + 1_000)
    ana.knocks.hear(stranger('z'), { name: 'z', consent: CONSENT })
    expect(ana.sees()).toBe('z')
  })
})
