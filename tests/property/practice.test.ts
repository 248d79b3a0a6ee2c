import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { MAX_AGREEMENTS } from '../../src/domain/agreements.ts'
import type { Claim } from '../../src/domain/claim.ts'
import type { Intent } from '../../src/domain/intent.ts'
import { openingKey } from '../../src/domain/microphone.ts'
import type { Register } from '../../src/domain/registers.ts'
import { PATTERNS, PHASES, type SceneChange } from '../../src/domain/scene.ts'
import { type Evening, eveningOf, type Guest } from './evening-of.ts'
import { PROPERTY_TIMEOUT_MS, RUNS } from './script.ts'

const SOME = Math.ceil(RUNS / 80) // each run is an evening of its own
const CAST = ['ana', 'ben', 'cleo'] as const

/** What a number chooses that somebody asks for. */
function wish(who: Guest, number: number): Intent {
  const { circle } = who
  const others = circle.seats.filter(seat => !seat.isMe).map(seat => seat.id)
  const to = others[number % Math.max(1, others.length)] ?? who.id
  const slot = circle.lines[number % circle.lines.length]?.slot ?? ''
  const scene: SceneChange[] = [
    { field: 'phase', value: PHASES[number % PHASES.length] ?? 'rounds' },
    { field: 'pattern', value: PATTERNS[number % PATTERNS.length] ?? 'around' },
    { field: 'prompt', value: `question ${number % 7}` },
    { field: 'breathSeconds', value: number % 20 },
  ]
  const wishes: Intent[] = [
    { kind: 'take' },
    { kind: 'accept' },
    { kind: 'offer', to },
    { kind: 'let-pass' },
    { kind: 'lay' },
    { kind: 'withdraw' },
    { kind: 'carry-past' },
    { kind: 'return' },
    { kind: 'ring' },
    { kind: 'open-microphone' },
    { kind: 'open-microphone' },
    { kind: 'step-out' },
    { kind: 'come-back' },
    { kind: 'withdraw-consent' },
    { kind: 'consent', version: circle.version },
    { kind: 'take-guardian' },
    { kind: 'lay-guardian' },
    { kind: 'offer-guardian', to },
    {
      kind: 'edit-agreement',
      slot: number % 3 === 0 ? null : slot,
      agreement: { kind: 'own', text: `We ${number % 5}` },
    },
    { kind: 'edit-agreement', slot, agreement: null },
    { kind: 'set-aside', id: to },
    { kind: 'raise-hand' },
    { kind: 'choose-listener', to },
    { kind: 'feel-heard' },
    { kind: 'write-line', text: `line ${number % 4}` },
    ...circle.coming.map(one => ({ kind: 'wait', on: one.key }) as const),
    ...scene.map(change => ({ kind: 'set', change }) as const),
  ]
  return wishes[(number >>> 5) % wishes.length] ?? { kind: 'take' }
}

interface Tally {
  opened: number
  quiet: number
  farewell: number
  reading: number
  carried: number
  announced: number
  guardians: number
}

/** Plays a script: presses, learning from each other in any order, time, partitions and a crash. */
function play(
  evening: Evening,
  script: readonly number[],
  tally: Tally,
  check: (evening: Evening) => void,
): void {
  const { guests } = evening
  for (const number of script) {
    const who = guests[number % guests.length]
    const other = guests[(number >>> 2) % guests.length]
    const choice = number >>> 4
    if (who === undefined || other === undefined) continue
    const kind = choice % 16
    if (kind < 8) who.does(wish(who, choice >>> 4))
    else if (kind < 12) {
      if (who !== other && evening.isConnected(who, other)) who.learnsFrom(other)
    } else if (kind < 14) evening.pass(1_000 * (1 + ((choice >>> 4) % 35)), (choice & 0x800) !== 0)
    else if (kind === 14) evening.split(...guests.filter((_, at) => ((choice >>> 4) >>> at) & 1))
    else evening.split()
    for (const guest of guests) count(guest, tally)
    check(evening)
  }
}

function count(guest: Guest, tally: Tally): void {
  const { circle } = guest
  if (guest.open) tally.opened++
  if (circle.scene.isQuiet) tally.quiet++
  if (circle.scene.phase === 'farewell') tally.farewell++
  if (circle.waitingFor.length > 0) tally.reading++
  if (circle.piece.at === 'offered' && circle.piece.past !== null) tally.carried++
  if (circle.coming.length > 0) tally.announced++
  if (circle.guardian.id !== null) tally.guardians++
}

const noTally = (): Tally => ({
  opened: 0,
  quiet: 0,
  farewell: 0,
  reading: 0,
  carried: 0,
  announced: 0,
  guardians: 0,
})

const scripts = fc.array(fc.nat(0x7fffffff), { minLength: 30, maxLength: 120, size: 'max' })

describe('an evening, whatever happens in it', { timeout: PROPERTY_TIMEOUT_MS }, () => {
  it('[R1] devices that know the same see the same, whatever was set at once, over partitions', () => {
    const tally = noTally()
    fc.assert(
      fc.property(scripts, script => {
        const { evening } = eveningOf(...CAST)
        play(evening, script, tally, () => {})
        evening.split()
        evening.sync()
        const [first, ...rest] = evening.guests.map(guest => {
          const { piece, version, guardian, hands, scene, written } = guest.look()
          return {
            key: piece.key,
            version,
            hands,
            written,
            guardian,
            phase: scene.phase,
            prompt: scene.prompt,
            pattern: scene.pattern,
          }
        })
        for (const one of rest) {
          expect({ ...one, guardian: 0, hands: 0 }).toEqual({ ...first, guardian: 0, hands: 0 })
        }
        // Who sits as guardian and whose hand is up also asks who can be heard of; then they agree in that as well.
        evening.pass(2_000)
        const [seen, ...others] = evening.guests.map(({ circle }) => [circle.guardian.id, circle.hands])
        for (const one of others) expect(one).toEqual(seen)
      }),
      { numRuns: SOME },
    )
    for (const [what, times] of Object.entries(tally)) expect(times, what).toBeGreaterThan(SOME * 0.05)
  })

  it('[R6] whoever has not consented to what stands is nobody that may be heard, is passed to, or is a guest of the round', () => {
    const tally = noTally()
    fc.assert(
      fc.property(scripts, script => {
        const { evening } = eveningOf(...CAST)
        play(evening, script, tally, ({ guests }) => {
          for (const { circle, claims, open, id } of guests) {
            const agrees = (one: string) =>
              claims.person.some(claim => claim.by === one && claim.body.consent === circle.version)
            for (const seat of circle.seats) if (seat.state === 'present') expect(agrees(seat.id)).toBe(true)
            for (const one of circle.next) expect(agrees(one)).toBe(true)
            if (open) expect(agrees(id)).toBe(true)
          }
        })
      }),
      { numRuns: SOME },
    )
    expect(tally.reading).toBeGreaterThan(SOME)
  })

  it('[R19] nothing that is received opens a microphone, and what was closed stays closed', () => {
    const tally = noTally()
    fc.assert(
      fc.property(scripts, script => {
        const { evening } = eveningOf(...CAST)
        const pressed = new Map(evening.guests.map(guest => [guest, guest.pressedFor]))
        play(evening, script, tally, ({ guests }) => {
          for (const guest of guests) {
            expect(guest.ghosts).toBe(0)
            if (guest.open) expect(guest.pressedFor).toBe(openingKey(guest.circle))
            pressed.set(guest, guest.pressedFor)
          }
        })
        // Everything that the others know arrives at once at somebody whose finger rests: it stays closed.
        for (const guest of evening.guests) guest.does({ kind: 'rest-microphone' })
        evening.split()
        evening.pass(3_000)
        for (const guest of evening.guests) expect(guest.open).toBe(false)
      }),
      { numRuns: SOME },
    )
    expect(tally.opened).toBeGreaterThan(SOME)
  })

  it('[R19] nor do claims of any register, whoever made them and whatever they say', () => {
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
