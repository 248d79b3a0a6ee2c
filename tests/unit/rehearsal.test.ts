import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { Circle } from '../../src/domain/circle.ts'
import { PATTERNS } from '../../src/domain/scene.ts'
import { type Evening, holdClocks, NAMES, NEWCOMER, rehearse } from './cast/rehearsing.ts'

let evening: Evening

beforeEach(holdClocks)
afterEach(() => {
  evening?.close()
  vi.useRealTimers()
})

const holderOf = ({ piece }: Circle) => (piece.at === 'held' ? piece.holder : null)
const stateOf = (name: string) => evening.circle().seats.find(one => one.name === name)?.state

/** What happened in an evening, as its circle showed it. */
interface Seen {
  readonly passed: Set<string>
  readonly lost: Set<string>
  readonly back: Set<string>
  /** Who handed the piece to somebody. */
  readonly handed: Set<string>
  bells: number
  endings: number
}

/** Holds an evening as somebody would: takes what is offered, says a word, hands it on; until it is enough. */
async function facilitate(isEnough: (seen: Seen) => boolean, withinMs: number): Promise<Seen> {
  const seen: Seen = {
    passed: new Set(),
    lost: new Set(),
    back: new Set(),
    handed: new Set(),
    bells: 0,
    endings: 0,
  }
  const nameOf = (id: string) => evening.circle().seats.find(one => one.id === id)?.name ?? 'nobody'
  const begun = performance.now()
  let before = evening.circle()
  while (!isEnough(seen)) {
    if (performance.now() - begun > withinMs)
      throw new Error(
        `Not enough yet: ${JSON.stringify({ ...seen, passed: [...seen.passed], lost: [...seen.lost] })}`,
      )
    await evening.pass(250)
    const now = evening.circle()
    const { piece, me, scene, may, next, receivers, settled } = now
    if (before.piece.at === 'offered' && piece.at === 'offered' && before.piece.to !== piece.to)
      seen.passed.add(nameOf(before.piece.to))
    if (piece.at === 'offered' && piece.giver !== me) seen.handed.add(nameOf(piece.giver))
    for (const { name, state } of now.seats) if (state === 'lost') seen.lost.add(name)
    for (const name of seen.lost) if (stateOf(name) === 'present') seen.back.add(name)
    if (scene.isQuiet && !before.scene.isQuiet) seen.bells += 1
    if (now.ending.begun) seen.endings += 1
    before = now
    if (scene.isQuiet) continue
    const [to] = scene.pattern === 'named' ? receivers : next
    if (piece.at === 'offered' && piece.to === me) await evening.press({ kind: 'accept' })
    else if (piece.at === 'centre' && may.take && scene.pattern !== 'centre')
      await evening.press({ kind: 'take' })
    else if (holderOf(now) === me && settled)
      await evening.press(to === undefined ? { kind: 'lay' } : { kind: 'offer', to })
  }
  return seen
}

describe('an evening with the imagined', () => {
  it.each([1, 7])(
    '[A50] [A51] [A54] goes round, with everything that is to be practised (chance %i)',
    async seed => {
      evening = await rehearse(seed)
      await evening.press({ kind: 'set', change: { field: 'quietSeconds', value: 30 } })
      const seen = await facilitate(({ passed, back, bells }) => passed.size * back.size * bells > 0, 420_000)
      expect(seen.passed.size).toBe(1)
      expect(seen.lost.size).toBe(1)
      expect(seen.bells).toBe(1)
      expect(new Set([...seen.passed, ...seen.lost]).size).toBe(2)
      expect(seen.endings).toBe(0) // nobody imagined wants to end
      const heard = soundings()
      expect(heard.length).toBeGreaterThan(5)
      for (const { name, ms } of heard) if (name !== 'Ana') expect(ms, name).toBeLessThan(13_000)
      const whole = heard.filter(({ name, ms }) => name !== 'Ana' && ms >= 6_000)
      expect(whole.length).toBeGreaterThanOrEqual(heard.filter(({ name }) => name !== 'Ana').length - 2)
      expect(atOnce()).toBe(1)
      expect(new Set(whole.map(({ name }) => name)).size).toBeGreaterThanOrEqual(3)
    },
  )

  it.each(PATTERNS)('[A50] in the pattern “%s” each of them speaks', async pattern => {
    evening = await rehearse(11)
    await evening.press({ kind: 'set', change: { field: 'pattern', value: pattern } })
    await evening.press({ kind: 'set', change: { field: 'phase', value: 'rounds' } })
    await evening.press({ kind: 'set', change: { field: 'quietSeconds', value: 30 } })
    const { handed } = await facilitate(() => new Set(spoken()).size >= NAMES.length, 240_000)
    if (pattern !== 'centre') expect(handed.size).toBeGreaterThanOrEqual(2)
    expect(atOnce()).toBe(1)
  })

  it('[A50] in the farewell each says a last word with their own hand, and rests', async () => {
    evening = await rehearse(12)
    await evening.press({ kind: 'lay' })
    await evening.press({ kind: 'set', change: { field: 'phase', value: 'farewell' } })
    await evening.until(() => spoken().length === NAMES.length, 'each has spoken', 15_000)
    await evening.pass(20_000)
    expect(spoken().toSorted()).toEqual(NAMES.toSorted())
    expect(soundsNow()).toEqual([])
  })

  it('[A54] an imagined voice sounds for the holder alone, and is silent in a bell and from then on until they go on', async () => {
    evening = await rehearse(3)
    const [first] = evening.circle().next
    await evening.press({ kind: 'offer', to: first as never })
    await evening.until(() => soundsNow().length === 1, 'somebody speaks')
    expect(soundsNow()).toEqual([evening.circle().seats.find(one => one.id === first)?.name])
    await evening.press({ kind: 'set', change: { field: 'quietSeconds', value: 30 } })
    await evening.press({ kind: 'ring' })
    expect(evening.circle().scene.isQuiet).toBe(true)
    expect(soundsNow()).toEqual([])
    await evening.pass(29_000)
    expect(soundsNow()).toEqual([])
    await evening.until(() => soundsNow().length === 1, 'they go on')
    expect(evening.circle().scene.isQuiet).toBe(false)
  })

  it('[A58] the device of each tells whoever rehearses that their voice comes out there, while it does', async () => {
    evening = await rehearse(13)
    const told = (kind: string) => {
      const from = evening.signs.filter(({ sign }) => sign.kind === kind).map(one => one.from)
      evening.signs.splice(0)
      return new Set(from).size
    }
    await evening.press({ kind: 'rest-microphone' })
    await evening.pass(2_000)
    told('')
    await evening.pass(2_000)
    expect(told('reached')).toBe(0)
    evening.speak()
    await evening.pass(2_000)
    told('')
    await evening.pass(1_000)
    expect(told('reached')).toBe(NAMES.length)
    await evening.press({ kind: 'rest-microphone' })
    await evening.pass(2_000)
    told('')
    await evening.pass(1_000)
    expect(told('reached')).toBe(0)
  })

  it('[A52] they consent to what changes, are not the first to end, and take their yes back with whoever rehearses', async () => {
    evening = await rehearse(4)
    await evening.press({
      kind: 'edit-agreement',
      slot: null,
      agreement: { kind: 'own', text: 'We begin on time.' },
    })
    expect(evening.circle().waitingFor).toHaveLength(NAMES.length)
    const consented = await evening.until(() => evening.circle().waitingFor.length === 0, 'all consent')
    expect(consented).toBeLessThan(8_000)
    await evening.press({ kind: 'ready-to-end' })
    expect(evening.circle().ending.ready.size).toBe(1) // nobody hurries
    await evening.until(() => evening.circle().ending.ready.size > 1, 'somebody says yes')
    await evening.press({ kind: 'not-yet' })
    await evening.until(() => !evening.circle().ending.begun, 'the evening goes on')
    await evening.pass(15_000)
    expect(evening.circle().ending.begun).toBe(false)
  })

  it('[A57] it ends as a circle does: all let go, all are counted, and nobody imagined is left', async () => {
    evening = await rehearse(5)
    await evening.press({ kind: 'ready-to-end' })
    const took = await evening.until(() => evening.farewell() !== null, 'it is over')
    expect(took).toBeGreaterThan(1_500)
    expect(took).toBeLessThan(12_000)
    expect(evening.farewell()).toEqual({ kind: 'ended', devices: 5, letGo: 5 })
    await evening.pass(1_000)
    expect(evening.rehearsal.companions()).toEqual([])
  })

  it('[A55] the guardian’s seat is taken by the one to whom it is handed, and laid down again', async () => {
    evening = await rehearse(6)
    const to = evening.circle().next[1] as never
    await evening.press({ kind: 'offer-guardian', to })
    await evening.until(() => evening.circle().guardian.id === to, 'the seat is taken', 6_000)
    await evening.until(() => evening.circle().guardian.id === null, 'the seat is laid down', 45_000)
    await evening.press({ kind: 'take-guardian' })
    expect(evening.circle().guardian.id).toBe(evening.circle().me)
    await evening.pass(10_000)
    expect(evening.circle().guardian.id).toBe(evening.circle().me)
  })

  it('[A56] somebody knocks when it is asked for: told “not yet” they go, let in they sit and take part', async () => {
    evening = await rehearse(8)
    const { rehearsal, knocks, door } = evening
    await evening.press({ kind: 'set', change: { field: 'phase', value: 'opening' } })
    await evening.pass(20_000)
    expect(knocks).toEqual([])
    rehearsal.knock()
    rehearsal.knock() // pressed twice
    await evening.until(() => knocks.length > 0, 'a knock')
    expect(rehearsal.mayKnock.get()).toBe(false)
    door.putOff(knocks[0]?.who.id as never)
    await evening.until(() => rehearsal.mayKnock.get(), 'they have gone', 10_000)
    const first = knocks.length
    rehearsal.knock()
    await evening.until(() => knocks.length > first, 'another knock')
    const { who, consent } = knocks.at(-1) as (typeof knocks)[number]
    expect(who.id).not.toBe(knocks[0]?.who.id)
    door.letIn(who, consent)
    await evening.until(() => stateOf(NEWCOMER) === 'present', 'they sit')
    expect(evening.circle().seats).toHaveLength(6)
    expect(rehearsal.mayKnock.get()).toBe(false)
    await evening.press({ kind: 'offer', to: who.id })
    await evening.until(() => holderOf(evening.circle()) === who.id, 'they take it', 5_000)
  })

  it('[A59] whom whoever rehearses asks to leave goes once the others have asked, too', async () => {
    evening = await rehearse(9)
    const id = evening.idOf('Swallow') as never
    await evening.press({ kind: 'ask-to-leave', id })
    expect(evening.circle().leaving.removed.size).toBe(0)
    await evening.until(() => evening.circle().leaving.removed.has(id), 'they have left', 15_000)
    await evening.until(() => evening.rehearsal.companions().length === 3, 'their device is gone')
    expect(
      evening
        .circle()
        .seats.map(({ name }) => name)
        .toSorted(),
    ).toEqual(['Ana', 'Hare', 'Hedgehog', 'Tortoise'])
  })
})

/** Who sounds at this moment. */
function soundsNow(): readonly string[] {
  const on = new Set<string>()
  for (const one of evening.sounds) {
    if (one.on) on.add(one.name)
    else on.delete(one.name)
  }
  return [...on]
}

/** Everything that sounded and has come to its end. */
function soundings(): readonly { readonly name: string; readonly ms: number }[] {
  return evening.sounds.flatMap((one, at) => {
    const end = evening.sounds.slice(at).find(other => other.name === one.name && !other.on)
    return one.on && end !== undefined ? [{ name: one.name, ms: end.atMs - one.atMs }] : []
  })
}

/** Whoever of the imagined has spoken, as often as they did. */
const spoken = () => soundings().flatMap(({ name }) => (name === 'Ana' ? [] : [name]))

/** The most voices that ever sounded at the same time. */
function atOnce(): number {
  let most = 0
  const on = new Set<string>()
  for (const one of evening.sounds) {
    if (one.on) on.add(one.name)
    else on.delete(one.name)
    most = Math.max(most, on.size)
  }
  return most
}
