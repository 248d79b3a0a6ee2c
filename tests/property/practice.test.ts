import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { MAX_AGREEMENT_LENGTH, MAX_AGREEMENTS } from '../../src/domain/agreements.ts'
import { type Claim, MAX_EPOCH } from '../../src/domain/claim.ts'
import type { Register } from '../../src/domain/registers.ts'
import { PHASES } from '../../src/domain/scene.ts'
import { eveningOf, type Guest } from './evening-of.ts'
import { PROPERTY_TIMEOUT_MS, RUNS } from './script.ts'

const SOME = Math.ceil(RUNS / 80) // each run is an evening of its own
const CAST = ['ana', 'ben', 'cleo'] as const

describe('whatever others say', { timeout: PROPERTY_TIMEOUT_MS }, () => {
  it('[R19] no claim of any register opens a microphone, whoever made it and whatever it says', () => {
    const { ana, ben, cleo } = eveningOf(...CAST)
    const bodies = fc.oneof(
      ...PHASES.map(value => fc.constant(['scene', { field: 'phase', value }] as const)),
      fc.constant(['bell', { kind: 'over', lap: 0 }] as const),
      fc.constant(['guardian', { kind: 'take' }] as const),
      fc.constantFrom(ana.id, cleo.id).map(to => ['piece', { kind: 'offer', to }] as const),
      fc.constant(['piece', { kind: 'carry', to: ana.id, past: cleo.id }] as const),
      fc.constant(['turn', { lap: 0, hand: 1, listener: ana.id }] as const),
      fc.constant(['writing', { turn: '', lines: [] }] as const),
      fc.constant(['aside', { seats: [] }] as const),
      fc.constant(['readiness', { ready: false }] as const),
    )
    const claims = fc.array(
      fc.tuple(fc.constantFrom(ben.id, cleo.id), fc.integer({ min: 1, max: 9 }), bodies),
    )
    let spoken = 0
    fc.assert(
      fc.property(claims, fc.boolean(), (hostile, isHolding) => {
        const fresh = eveningOf(...CAST)
        if (isHolding) {
          fresh.ana.does({ kind: 'take' })
          fresh.evening.pass(2_000)
          expect(fresh.ana.open).toBe(true)
          fresh.ana.does({ kind: 'rest-microphone' })
        }
        for (const [by, epoch, [register, body]] of hostile) {
          fresh.ana.keep(register as Register, { by, era: 0, epoch, body } as Claim<unknown>)
          fresh.ana.look()
          expect(fresh.ana.open).toBe(false)
          if (fresh.ana.circle.speakers.has(fresh.ana.id)) spoken++
        }
      }),
      { numRuns: SOME },
    )
    expect(spoken, 'she might have spoken, had she pressed').toBeGreaterThan(SOME * 0.2)
  })
})

describe('the scene and its guardian', () => {
  it('[R1] of two things set at once both stand, of two values of one thing one stands whole', () => {
    const { ana, ben, evening } = eveningOf(...CAST)
    ana.does({ kind: 'take-guardian' })
    evening.sync()
    evening.split(ana)
    ana.does({ kind: 'set', change: { field: 'prompt', value: 'What did you hear?' } })
    ana.does({ kind: 'set', change: { field: 'title', value: 'Thursday' } })
    evening.pass(6_000)
    expect(ben.circle.guardian.id, 'a lost guardian leaves an empty seat').toBeNull()
    ben.does({ kind: 'take-guardian' })
    ben.does({ kind: 'set', change: { field: 'title', value: 'Friday' } })
    evening.split()
    evening.pass(2_000)
    for (const { circle } of evening.guests) {
      expect(circle.scene.prompt).toBe('What did you hear?')
      expect(['Thursday', 'Friday']).toContain(circle.scene.title)
      expect(circle.scene.title).toBe(ana.circle.scene.title)
    }
  })

  it('[R2] the seat is taken when empty, laid down, handed to whoever takes it; nothing takes it over', () => {
    const { ana, ben, cleo, evening } = eveningOf(...CAST)
    expect(ana.does({ kind: 'take-guardian' })).toBe(true)
    evening.sync()
    expect(ben.does({ kind: 'take-guardian' })).toBe(false)
    ana.does({ kind: 'offer-guardian', to: ben.id })
    evening.sync()
    expect(cleo.does({ kind: 'take-guardian' })).toBe(false)
    expect(ana.circle.guardian).toEqual({ id: ana.id, offeredTo: ben.id })
    expect(ben.does({ kind: 'take-guardian' })).toBe(true)
    evening.sync()
    expect(cleo.circle.guardian).toEqual({ id: ben.id, offeredTo: null })
    ben.does({ kind: 'step-out' })
    evening.pass(60_000)
    for (const { circle } of evening.guests) expect(circle.guardian.id).toBeNull()
    ben.does({ kind: 'come-back' })
    evening.sync()
    expect(cleo.circle.guardian.id, 'nobody took it meanwhile').toBe(ben.id)
    ben.does({ kind: 'lay-guardian' })
    evening.sync()
    expect(ana.circle.guardian.id).toBeNull()
  })

  it('[R2] a guardian who comes back finds the seat taken by whoever sat down meanwhile', () => {
    const { ana, ben, cleo, evening } = eveningOf(...CAST)
    ana.does({ kind: 'take-guardian' })
    evening.sync()
    evening.split(ana)
    evening.pass(6_000)
    expect(ben.circle.guardian.id).toBeNull()
    expect(ben.does({ kind: 'take-guardian' })).toBe(true)
    evening.pass(30_000)
    evening.split()
    evening.pass(2_000)
    for (const { circle } of evening.guests) expect(circle.guardian).toEqual({ id: ben.id, offeredTo: null })
    expect(ana.does({ kind: 'take-guardian' })).toBe(false)
    expect(ben.does({ kind: 'offer-guardian', to: ben.id }), 'to oneself').toBe(false)
    expect(cleo.circle.guardian.id).toBe(ben.id)
  })

  it('[R2] of two who take it at once everybody sees the same one', () => {
    const { ana, ben, cleo, evening } = eveningOf(...CAST)
    evening.split(ana)
    ana.does({ kind: 'take-guardian' })
    ben.does({ kind: 'take-guardian' })
    evening.split()
    evening.sync()
    const { id } = cleo.circle.guardian
    expect([ana.id, ben.id]).toContain(id)
    for (const { circle } of evening.guests) expect(circle.guardian.id).toBe(id)
  })

  it('[R3] with a guardian nobody else sets the scene, and the guardian at once', () => {
    const { ana, ben, evening } = eveningOf(...CAST)
    ana.does({ kind: 'take-guardian' })
    evening.sync()
    expect(ben.does({ kind: 'set', change: { field: 'phase', value: 'opening' } })).toBe(false)
    ana.does({ kind: 'set', change: { field: 'phase', value: 'opening' } })
    evening.sync()
    expect(ben.circle.scene.phase).toBe('opening')
  })

  it('[R3] without one a change is announced for half a minute, by a device that is still there', () => {
    const { ana, ben, cleo, evening } = eveningOf(...CAST)
    ana.does({ kind: 'set', change: { field: 'phase', value: 'opening' } })
    evening.pass(29_000)
    expect(ben.circle.coming).toHaveLength(1)
    expect(ben.circle.scene.phase).toBe('gathering')
    evening.pass(3_000)
    for (const { circle } of evening.guests) {
      expect(circle.scene.phase).toBe('opening')
      expect(circle.coming).toEqual([])
    }
    cleo.does({ kind: 'set', change: { field: 'phase', value: 'rounds' } })
    evening.sync()
    expect(cleo.does({ kind: 'set', change: { field: 'title', value: 'Mine' } }), 'one at a time').toBe(false)
    expect(cleo.circle.coming).toHaveLength(1)
    cleo.isGone = true
    evening.pass(90_000)
    expect(ben.circle.scene.phase).toBe('opening')
  })

  it('[R3] an announcement lapses when somebody else has sat down as guardian', () => {
    const { ana, ben, cleo, evening } = eveningOf(...CAST)
    ana.does({ kind: 'set', change: { field: 'phase', value: 'opening' } })
    evening.pass(10_000)
    ben.does({ kind: 'take-guardian' })
    evening.pass(30_000)
    expect(cleo.circle.scene.phase).toBe('gathering')
    expect(cleo.circle.coming).toEqual([])
  })

  it('[R3] whoever has lost everybody sets nothing: nobody would see it coming', () => {
    const { ana, ben, evening } = eveningOf(...CAST)
    const set = { kind: 'set', change: { field: 'phase', value: 'opening' } } as const
    ana.does(set)
    evening.pass(2_000)
    evening.split(ana)
    evening.pass(90_000)
    expect(ben.circle.coming, 'what a lost one has announced does not happen').toEqual([])
    expect(ana.circle.scene.phase).toBe('gathering')
    ana.does(set)
    evening.pass(90_000)
    evening.split()
    evening.pass(40_000)
    for (const { circle } of evening.guests) expect(circle.scene.phase).toBe('gathering')
    const alone = eveningOf('ana')
    alone.ana.does(set)
    expect(alone.ana.circle.scene.phase, 'whoever is alone in the room need not wait').toBe('opening')
  })

  it('[R3] of two who announce the same at once it happens once; what was set meanwhile is not set back', () => {
    const { ana, ben, cleo, evening } = eveningOf(...CAST)
    const set = { kind: 'set', change: { field: 'phase', value: 'rounds' } } as const
    ana.does(set)
    evening.pass(5_000)
    ben.does(set)
    evening.pass(40_000)
    for (const { circle } of evening.guests) {
      expect(circle.scene.phase).toBe('rounds')
      expect(circle.scene.lap, 'the round did not begin twice').toBe(1)
      expect(circle.coming).toEqual([])
    }
    ana.does({ kind: 'set', change: { field: 'prompt', value: 'An older question?' } })
    evening.pass(5_000)
    cleo.does({ kind: 'take-guardian' })
    cleo.does({ kind: 'set', change: { field: 'prompt', value: 'What are you carrying?' } })
    cleo.does({ kind: 'lay-guardian' })
    evening.pass(40_000)
    expect(ben.circle.scene.prompt).toBe('What are you carrying?')
  })

  it('[R4] whoever says "wait" to two announcements stops both', () => {
    const { ana, ben, cleo, evening } = eveningOf(...CAST)
    ana.does({ kind: 'set', change: { field: 'phase', value: 'opening' } })
    evening.sync()
    cleo.does({ kind: 'wait', on: cleo.circle.coming[0]?.key ?? '' })
    evening.pass(1_000)
    ben.does({ kind: 'set', change: { field: 'prompt', value: 'What?' } })
    evening.sync()
    const second = cleo.circle.coming.find(one => one.by === ben.id)
    cleo.does({ kind: 'wait', on: second?.key ?? '' })
    evening.pass(1_000)
    expect(ana.circle.coming.map(one => one.isHeld)).toEqual([true, true])
    evening.pass(60_000)
    expect(ana.circle.scene.phase).toBe('gathering')
    expect(ana.circle.scene.prompt).toBe('')
  })

  it('[C8] a claim of another era or of the last epoch freezes neither scene, guardian, bell nor agreements', () => {
    for (const [era, epoch] of [
      [0, MAX_EPOCH],
      [7, 3],
    ] as const) {
      const { ana, ben } = eveningOf(...CAST)
      const hostile = (register: Register, body: unknown) =>
        ana.keep(register, { by: ben.id, era, epoch, body } as Claim<unknown>)
      hostile('guardian', { kind: 'lay' })
      hostile('scene', { field: 'prompt', value: 'Mine for ever.' })
      hostile('agreement', { slot: 'welcome', place: 2, agreement: { kind: 'own', text: 'Obey.' } })
      hostile('bell', { kind: 'over', lap: 0 })
      ana.does({ kind: 'consent', version: ana.look().version })
      expect(ana.does({ kind: 'take-guardian' })).toBe(true)
      expect(ana.circle.guardian.id).toBe(ana.id)
      ana.does({ kind: 'set', change: { field: 'prompt', value: 'What do you need?' } })
      expect(ana.circle.scene.prompt).toBe('What do you need?')
      ana.does({ kind: 'edit-agreement', slot: 'welcome', agreement: { kind: 'default', key: 'welcome@1' } })
      expect(ana.circle.agreements).toContainEqual({ kind: 'default', key: 'welcome@1' })
      expect(ana.does({ kind: 'ring' })).toBe(true)
      expect(ana.circle.scene.isQuiet).toBe(true)
    }
  })

  it('[R4] a "wait" in time stops it; a late one finds it done, and all see the same', () => {
    const { ana, ben, cleo, evening } = eveningOf(...CAST)
    const set = { kind: 'set', change: { field: 'phase', value: 'opening' } } as const
    ana.does(set)
    evening.pass(10_000)
    cleo.does({ kind: 'wait', on: cleo.circle.coming[0]?.key ?? '' })
    evening.pass(40_000)
    for (const { circle } of evening.guests) {
      expect(circle.scene.phase).toBe('gathering')
      expect(circle.coming, 'it is not announced for ever').toEqual([])
    }
    ana.does(set)
    evening.pass(28_000)
    evening.split(cleo)
    expect(cleo.does({ kind: 'wait', on: cleo.circle.coming[0]?.key ?? '' })).toBe(true)
    evening.pass(4_000)
    expect(ben.circle.scene.phase).toBe('opening')
    evening.split()
    evening.pass(2_000)
    for (const { circle } of evening.guests) expect(circle.scene.phase).toBe('opening')
  })

  it('[R3] while gathering the guardian moves seats, and nobody else', () => {
    const { ana, ben, cleo, evening } = eveningOf(...CAST)
    const order = { field: 'order', value: [cleo.id, ana.id, ben.id] } as const
    expect(ben.does({ kind: 'set', change: order })).toBe(false)
    ana.does({ kind: 'take-guardian' })
    evening.sync()
    expect(ben.does({ kind: 'set', change: order })).toBe(false)
    ana.does({ kind: 'set', change: order })
    evening.sync()
    for (const { circle } of evening.guests) expect(circle.seats.map(seat => seat.id)).toEqual(order.value)
    ana.does({ kind: 'set', change: { field: 'phase', value: 'rounds' } })
    expect(ana.does({ kind: 'set', change: { field: 'order', value: [ana.id] } })).toBe(false)
  })
})

describe('the agreements', () => {
  const own = (text: string) => ({ kind: 'own', text }) as const
  const slots = (guest: Guest) => guest.circle.lines.map(line => line.slot)

  it('[R5] edits of two at once both live; of one, one stays and the other keeps their words', () => {
    const { ana, ben, cleo, evening } = eveningOf(...CAST)
    const [one, two] = slots(ana)
    evening.split(ana)
    ana.does({ kind: 'edit-agreement', slot: one ?? null, agreement: own('Nothing leaves this room.') })
    ben.does({ kind: 'edit-agreement', slot: two ?? null, agreement: own('I speak of myself.') })
    evening.split()
    evening.sync()
    const texts = cleo.circle.agreements.map(line => (line.kind === 'own' ? line.text : line.key))
    expect(texts).toContain('Nothing leaves this room.')
    expect(texts).toContain('I speak of myself.')
    evening.pass(1_000)
    for (const guest of evening.guests) guest.does({ kind: 'consent', version: guest.circle.version })
    evening.sync()
    evening.split(ana)
    ana.does({ kind: 'edit-agreement', slot: one ?? null, agreement: own('Ana’s words.') })
    ben.does({ kind: 'edit-agreement', slot: one ?? null, agreement: own('Ben’s words.') })
    evening.split()
    evening.sync()
    const lost = [ana, ben].flatMap(guest => guest.circle.lostEdits.map(edit => edit.text))
    expect(lost).toHaveLength(1)
    const stands = cleo.circle.lines[0]?.agreement
    expect(['Ana’s words.', 'Ben’s words.']).toContain(stands?.kind === 'own' ? stands.text : '')
    expect(lost[0]).not.toBe(stands?.kind === 'own' ? stands.text : '')
  })

  it('[R5] two who add one at once both have theirs; never more than forty, never none', () => {
    const { ana, ben, evening } = eveningOf(...CAST)
    evening.split(ana)
    ana.does({ kind: 'edit-agreement', slot: null, agreement: own('One more.') })
    ben.does({ kind: 'edit-agreement', slot: null, agreement: own('Another one.') })
    evening.split()
    evening.sync()
    expect(ben.circle.lines).toHaveLength(6)
    const agree = (guest: Guest) => guest.does({ kind: 'consent', version: guest.circle.version })
    agree(ana)
    for (let at = 0; at < 60; at++)
      ana.does({ kind: 'edit-agreement', slot: null, agreement: own(`Nr ${at}`) })
    expect(ana.circle.lines).toHaveLength(MAX_AGREEMENTS)
    for (const slot of slots(ana)) ana.does({ kind: 'edit-agreement', slot, agreement: null })
    expect(ana.circle.lines).toHaveLength(1)
  })

  it('[R5] words are kept as everyone reads them, and what is too long is refused whole', () => {
    const { ana, evening } = eveningOf(...CAST)
    ana.does({ kind: 'edit-agreement', slot: null, agreement: own('  We begin\u202e with quiet. ') })
    evening.sync()
    expect(ana.circle.agreements.at(-1)).toEqual(own('We begin with quiet.'))
    expect(ana.circle.mySeat?.state, 'its author has consented to what stands').toBe('present')
    for (const text of ['x'.repeat(MAX_AGREEMENT_LENGTH + 1), ' '])
      expect(ana.does({ kind: 'edit-agreement', slot: null, agreement: own(text) })).toBe(false)
    expect(ana.does({ kind: 'set', change: { field: 'prompt', value: 'x'.repeat(281) } })).toBe(false)
  })

  it('[R5] nobody edits in more places than are read of them', () => {
    const { ana } = eveningOf(...CAST)
    for (let at = 0; at < 80; at++) {
      ana.does({ kind: 'edit-agreement', slot: null, agreement: own(`Nr ${at}`) })
      ana.does({ kind: 'edit-agreement', slot: slots(ana).at(-1) ?? '', agreement: null })
    }
    expect(ana.claims.agreement).toHaveLength(64)
    expect(ana.does({ kind: 'edit-agreement', slot: 'welcome', agreement: own('One too many.') })).toBe(false)
    expect(ana.circle.mySeat?.state).toBe('present')
  })

  it('[R6] whoever holds the piece and has not consented to what stands is heard on no device', () => {
    const { ana, ben, cleo, evening } = eveningOf(...CAST)
    ana.does({ kind: 'take' })
    evening.pass(2_000)
    expect([...cleo.circle.speakers]).toEqual([ana.id])
    ben.does({ kind: 'edit-agreement', slot: null, agreement: own('One more.') })
    evening.sync()
    for (const { circle } of [ana, ben, cleo]) expect(circle.speakers.size).toBe(0)
    ana.does({ kind: 'consent', version: ana.circle.version })
    evening.sync()
    expect(ben.circle.speakers.size, 'Cleo still reads, and would not hear her').toBe(0)
    expect(ana.does({ kind: 'write-line', text: 'Nor read her.' })).toBe(false)
    cleo.does({ kind: 'consent', version: cleo.circle.version })
    evening.sync()
    expect([...ben.circle.speakers], 'everyone has consented anew').toEqual([ana.id])
    expect(ana.open, 'and she presses anew').toBe(false)
  })

  it('[R6] what is offered is taken only by whoever has consented to what stands', () => {
    const { ana, ben, cleo, evening } = eveningOf(...CAST)
    ana.does({ kind: 'take' })
    evening.pass(2_000)
    ana.does({ kind: 'offer', to: ben.id })
    evening.sync()
    cleo.does({ kind: 'edit-agreement', slot: null, agreement: own('One more.') })
    evening.sync()
    expect(ben.does({ kind: 'accept' })).toBe(false)
    expect(ana.does({ kind: 'withdraw' })).toBe(false)
    expect(cleo.does({ kind: 'carry-past' }), 'whoever reads is not away').toBe(false)
    ben.does({ kind: 'consent', version: ben.circle.version })
    expect(ben.does({ kind: 'accept' }), 'Ana has not consented yet').toBe(false)
    ana.does({ kind: 'consent', version: ana.circle.version })
    evening.sync()
    expect(ben.does({ kind: 'accept' })).toBe(true)
    expect(ben.open).toBe(true)
    evening.sync()
    expect(ben.does({ kind: 'offer', to: cleo.id })).toBe(true)
  })

  it('[R6] whoever comes back in the middle of a round and reads what has changed interrupts nobody', () => {
    const { ana, ben, cleo, evening } = eveningOf(...CAST)
    cleo.does({ kind: 'step-out' })
    evening.sync()
    ben.does({ kind: 'edit-agreement', slot: null, agreement: own('One more.') })
    evening.sync()
    ana.does({ kind: 'consent', version: ana.circle.version })
    ana.does({ kind: 'take-guardian' })
    ana.does({ kind: 'set', change: { field: 'phase', value: 'rounds' } })
    ana.does({ kind: 'take' })
    evening.pass(2_000)
    expect(ana.open).toBe(true)
    cleo.does({ kind: 'come-back' })
    evening.sync()
    expect(cleo.circle.mySeat?.state).toBe('reading')
    expect(ana.open).toBe(true)
    ana.does({ kind: 'offer', to: ben.id })
    evening.sync()
    expect(ben.does({ kind: 'accept' })).toBe(true)
  })

  it('[R6] a change asks everyone but its author again; a consent that races it does not count for it', () => {
    const { ana, ben, cleo, evening } = eveningOf(...CAST)
    const before = ana.circle.version
    ana.does({ kind: 'edit-agreement', slot: null, agreement: own('We begin with quiet.') })
    cleo.does({ kind: 'consent', version: before })
    evening.sync()
    expect(ana.circle.seats.map(seat => seat.state)).toEqual(['present', 'reading', 'reading'])
    expect(ana.does({ kind: 'take' }), 'the piece waits until everyone is ready').toBe(false)
    for (const guest of [ben, cleo]) guest.does({ kind: 'consent', version: guest.circle.version })
    evening.sync()
    expect(cleo.circle.seats.map(seat => seat.state)).toEqual(['present', 'present', 'present'])
    expect(ana.does({ kind: 'take' })).toBe(true)
  })

  it('[R5] they change while gathering, and later only while the piece lies in the centre', () => {
    const { ana, ben, evening } = eveningOf(...CAST)
    const add = { kind: 'edit-agreement', slot: null, agreement: own('One more.') } as const
    ana.does({ kind: 'take-guardian' })
    ana.does({ kind: 'set', change: { field: 'phase', value: 'rounds' } })
    ana.does({ kind: 'take' })
    evening.pass(2_000)
    expect(ben.does(add)).toBe(false)
    ana.does({ kind: 'lay' })
    evening.sync()
    expect(ben.does(add)).toBe(true)
  })

  it('[R6] whoever is not present reads as little as they hear', () => {
    const { ana, ben, cleo, evening } = eveningOf(...CAST)
    ana.does({ kind: 'take' })
    evening.pass(2_000)
    ben.does({ kind: 'step-out' })
    cleo.does({ kind: 'withdraw-consent' })
    evening.sync()
    expect(ana.does({ kind: 'write-line', text: 'Among us.' })).toBe(true)
    evening.sync()
    expect(ana.circle.written).toEqual(['Among us.'])
    for (const { circle } of [ben, cleo]) expect(circle.written).toEqual([])
    ben.does({ kind: 'come-back' })
    expect(ben.circle.written).toEqual(['Among us.'])
  })

  it('[R7] whoever takes their consent back rests, hands on the piece, and comes back through the agreements', () => {
    const { ana, ben, evening } = eveningOf(...CAST)
    ana.does({ kind: 'take' })
    evening.pass(2_000)
    expect(ana.open).toBe(true)
    ana.does({ kind: 'withdraw-consent' })
    evening.sync()
    expect(ana.open).toBe(false)
    expect(ben.circle.piece).toMatchObject({ at: 'offered', to: ben.id })
    expect(ben.circle.seats[0]?.state).toBe('out')
    expect(ben.circle.waitingFor, 'nobody waits for somebody who left the agreements').toEqual([])
    ana.does({ kind: 'come-back' })
    expect(ana.circle.mySeat?.state).toBe('reading')
    ana.does({ kind: 'consent', version: ana.circle.version })
    expect(ana.circle.mySeat?.state).toBe('present')
    expect(ana.open).toBe(false)
  })

  it('[R8] who does not answer is stepped out after half a minute, and back with their next word', () => {
    const { ana, ben, cleo, evening } = eveningOf(...CAST)
    ana.does({ kind: 'edit-agreement', slot: null, agreement: own('One more.') })
    evening.sync()
    ben.does({ kind: 'consent', version: ben.circle.version })
    evening.sync()
    expect(ana.does({ kind: 'set-aside', id: ben.id }), 'nobody waits for Ben').toBe(false)
    expect(ana.does({ kind: 'set-aside', id: cleo.id })).toBe(true)
    evening.pass(28_000)
    expect(cleo.circle.mySeat?.state).toBe('reading')
    evening.pass(4_000)
    expect(cleo.circle.mySeat).toMatchObject({ state: 'out', isSetAside: true })
    expect(ana.circle.waitingFor).toEqual([])
    cleo.does({ kind: 'come-back' })
    evening.sync()
    expect(ana.circle.seats[2]).toMatchObject({ state: 'reading', isSetAside: false })
    cleo.does({ kind: 'consent', version: cleo.circle.version })
    evening.sync()
    expect(ana.circle.seats[2]?.state).toBe('present')
  })

  it('[R8] whoever answers meanwhile, or for whom somebody says wait, stays', () => {
    for (const answer of [true, false]) {
      const { ana, ben, cleo, evening } = eveningOf(...CAST)
      ana.does({ kind: 'edit-agreement', slot: null, agreement: own('One more.') })
      evening.sync()
      ana.does({ kind: 'set-aside', id: cleo.id })
      evening.pass(10_000)
      if (answer) cleo.does({ kind: 'consent', version: cleo.circle.version })
      else ben.does({ kind: 'wait', on: ben.circle.coming[0]?.key ?? '' })
      evening.pass(40_000)
      expect(ana.circle.seats[2]?.isSetAside).toBe(false)
    }
  })

  it('[A8] whoever reads the agreements anew is asked about the ending: an edit lets nobody end it alone', () => {
    const { ana, ben, cleo, evening } = eveningOf(...CAST)
    ben.does({ kind: 'edit-agreement', slot: null, agreement: own('One more.') })
    evening.sync()
    expect(ben.does({ kind: 'ready-to-end' })).toBe(true)
    evening.pass(60_000)
    for (const { circle } of evening.guests) {
      expect(circle.scene.phase).toBe('gathering')
      expect(circle.ending.waitingFor).toEqual([ana.id, cleo.id])
    }
  })

  it('[A8] whoever takes their consent back while all are asked is asked on: no step aside is a yes', () => {
    const { ana, ben, cleo, evening } = eveningOf(...CAST)
    for (const one of [ana, cleo]) expect(one.does({ kind: 'ready-to-end' })).toBe(true)
    evening.sync()
    expect(ben.does({ kind: 'step-out' })).toBe(false)
    expect(ben.does({ kind: 'withdraw-consent' })).toBe(true)
    evening.pass(60_000)
    for (const { circle } of evening.guests) {
      expect(circle.scene.phase).toBe('gathering')
      expect(circle.ending.waitingFor).toEqual([ben.id])
      expect(circle.waitingFor).toEqual([ben.id])
    }
  })

  it('[A8] in a silence nobody is asked to let go; what had begun before goes on', () => {
    const { ana, ben, evening } = eveningOf(...CAST)
    ana.does({ kind: 'ring' })
    evening.sync()
    expect(ben.does({ kind: 'ready-to-end' })).toBe(false)
    evening.pass(62_000)
    expect(ben.does({ kind: 'ready-to-end' })).toBe(true)
    evening.pass(31_000)
    ana.does({ kind: 'ring' })
    evening.sync()
    expect(ana.circle.scene.isQuiet).toBe(true)
    expect(ana.does({ kind: 'ready-to-end' })).toBe(true)
    expect(ben.does({ kind: 'not-yet' })).toBe(true)
  })

  it('[R8] an ending that waits for somebody goes on without them, visibly', () => {
    const { ana, ben, cleo, evening } = eveningOf(...CAST)
    for (const guest of [ana, ben]) guest.does({ kind: 'ready-to-end' })
    evening.sync()
    expect(ana.circle.ending.waitingFor).toEqual([cleo.id])
    ana.does({ kind: 'set-aside', id: cleo.id })
    evening.pass(33_000)
    expect(ana.circle.scene.phase).toBe('ended')
  })
})
