import { isDeepStrictEqual } from 'node:util'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { MAX_AGREEMENTS } from '../../src/domain/agreements.ts'
import { ANNOUNCED_FOR_MS } from '../../src/domain/announcement.ts'
import type { Circle } from '../../src/domain/circle.ts'
import { greatestClaim, type ParticipantId } from '../../src/domain/claim.ts'
import { guardianRank } from '../../src/domain/guardian.ts'
import { claimsFor, type Intent } from '../../src/domain/intent.ts'
import { CARRY_AFTER_MS } from '../../src/domain/may.ts'
import { openingKey } from '../../src/domain/microphone.ts'
import { standsForMs } from '../../src/domain/moments.ts'
import { PATTERNS, PHASES, type SceneChange } from '../../src/domain/scene.ts'
import { type Evening, eveningOf, type Guest, type Written } from './evening-of.ts'
import { PROPERTY_TIMEOUT_MS, RUNS } from './script.ts'

/*
 * Whole evenings of three or four people who press whatever there is to press, learn from each other late, in parts
 * or not at all, fall apart and come together. After each step every device is asked whether a rule is broken.
 */

/** Each run is an evening of its own; below a hundred not everything happens. */
const EVENINGS = Math.max(100, Math.ceil(RUNS / 40))
const CAST = ['ana', 'ben', 'cleo'] as const
/** How long nothing but time may pass, s: from a moment to more than any wait that a rule knows. */
const PAUSES_S = [1, 1, 1, 2, 2, 2, 6, 6, 12, 31, 31, 62]

type Rule =
  | 'A8'
  | 'A45'
  | 'R1'
  | 'R2'
  | 'R3'
  | 'R5'
  | 'R6'
  | 'R9'
  | 'R13'
  | 'R15'
  | 'R17'
  | 'R18'
  | 'R19'
  | 'R20'

interface Tally {
  opened: number
  quiet: number
  farewell: number
  reading: number
  offered: number
  carried: number
  announced: number
  guardians: number
  setAside: number
  scenes: number
  lines: number
  pairs: number
  hands: number
  gone: number
  removed: number
}

const noTally = (): Tally => ({
  opened: 0,
  quiet: 0,
  farewell: 0,
  reading: 0,
  offered: 0,
  carried: 0,
  announced: 0,
  guardians: 0,
  setAside: 0,
  scenes: 0,
  lines: 0,
  pairs: 0,
  hands: 0,
  gone: 0,
  removed: 0,
})

/** All that somebody might ask for, sensible or not; what fits their circle and what does not. */
function wishes(who: Guest, number: number): Intent[] {
  const { circle } = who
  const ids = circle.seats.map(seat => seat.id)
  const to = ids[number % Math.max(1, ids.length)] ?? who.id
  const slot = circle.lines[number % circle.lines.length]?.slot ?? ''
  const texts = [`We ${number % 5}.`, '  padded \u202e words ', 'x'.repeat(501), ' ']
  const text = texts[number % texts.length] ?? ''
  const scene: SceneChange[] = [
    { field: 'phase', value: PHASES[number % PHASES.length] ?? 'rounds' },
    { field: 'pattern', value: PATTERNS[number % PATTERNS.length] ?? 'around' },
    { field: 'prompt', value: text },
    { field: 'breathSeconds', value: number % 70 },
    { field: 'quietSeconds', value: 25 + (number % 60) },
    { field: 'order', value: ids.toReversed() },
    { field: 'prompts', value: [text] },
  ]
  const edits: Intent[] = [
    { kind: 'edit-agreement', slot: number % 2 === 0 ? null : slot, agreement: { kind: 'own', text } },
    { kind: 'edit-agreement', slot, agreement: null },
  ]
  return [
    { kind: 'take' },
    { kind: 'take' },
    { kind: 'accept' },
    { kind: 'accept' },
    { kind: 'consent', version: circle.version },
    { kind: 'come-back' },
    { kind: 'offer', to },
    { kind: 'offer', to },
    { kind: 'let-pass' },
    { kind: 'lay' },
    { kind: 'withdraw' },
    ...Array.from({ length: circle.may.carry ? 4 : 1 }, () => ({ kind: 'carry-past' }) as const),
    { kind: 'return' },
    { kind: 'rest-piece' },
    ...(number % 3 === 0 ? [{ kind: 'ring' } as const] : []),
    { kind: 'open-microphone' },
    { kind: 'open-microphone' },
    { kind: 'open-microphone' },
    { kind: 'step-out' },
    { kind: 'come-back' },
    { kind: 'withdraw-consent' },
    { kind: 'consent', version: circle.version },
    { kind: 'consent', version: circle.version },
    { kind: 'take-guardian' },
    { kind: 'lay-guardian' },
    { kind: 'offer-guardian', to },
    ...(number % 3 === 0 ? edits : []),
    ...[...circle.waitingFor, ...circle.ending.waitingFor].flatMap(id => [
      { kind: 'set-aside', id } as const,
      { kind: 'set-aside', id } as const,
    ]),
    { kind: 'ready-to-end' },
    ...(number % 5 === 0 ? [{ kind: 'ask-to-leave', id: to } as const] : []),
    { kind: 'call-off' },
    { kind: 'raise-hand' },
    { kind: 'lower-hand' },
    { kind: 'choose-listener', to },
    { kind: 'feel-heard' },
    { kind: 'lengthen-candle' },
    { kind: 'write-line', text },
    ...circle.coming.map(one => ({ kind: 'wait', on: one.key }) as const),
    ...(circle.may.tend === 'now' ? [...scene, ...scene] : scene).map(
      change => ({ kind: 'set', change }) as const,
    ),
  ]
}

/** Half the time anything at all, half the time something that will have an effect. */
function wish(who: Guest, number: number): Intent {
  const all = wishes(who, number >>> 1)
  const apt = all.filter(
    one => one.kind === 'open-microphone' || claimsFor(one, who.circle, who.claims).length > 0,
  )
  const some = number & 1 ? apt : all
  return some[(number >>> 5) % Math.max(1, some.length)] ?? { kind: 'take' }
}

interface Played {
  readonly evening: Evening
  readonly broken: string | null
  readonly story: readonly string[]
}

/** Plays a script and asks after each step; the first broken rule ends it. */
function play(script: readonly number[], tally: Tally): Played {
  const evening = begun(script[0] ?? 0)
  const story: string[] = []
  for (const number of script.slice(1)) {
    for (const guest of evening.guests) guest.wrote.length = 0
    const removed = evening.guests.map(guest => guest.circle.leaving.removed)
    step(evening, number, story)
    for (const [at, guest] of evening.guests.entries()) {
      count(guest, tally)
      const isBack = [...(removed[at] ?? [])].some(id => !guest.circle.leaving.removed.has(id))
      const broken = isBack ? 'A45' : brokenBy(guest)
      if (broken !== null) return { evening, broken: `${broken} (${guest.name})`, story }
    }
  }
  return { evening, broken: isSeenAlike(evening) ? null : 'R1', story }
}

/** Whether everybody sees the same once everything has arrived. */
function isSeenAlike(evening: Evening): boolean {
  evening.split()
  // Of somebody who is gone for good each device learns in its own time.
  evening.pass(evening.guests.some(guest => guest.isGone) ? 30_000 : 3_000)
  const circles = evening.guests.filter(guest => !guest.isGone).map(guest => guest.circle)
  const readers = circles.filter(circle => circle.mySeat?.state === 'present') // nobody else reads what is written
  return areAlike(circles.map(sharedBy)) && areAlike(readers.map(circle => circle.written))
}

function areAlike([first, ...rest]: readonly unknown[]): boolean {
  return rest.every(one => isDeepStrictEqual(one, first))
}

/** An evening that has begun: some pattern, some phase, a guardian or none, the piece in somebody's hands or between. */
function begun(first: number): Evening {
  const { ana, ben, cleo, evening } = eveningOf(...CAST)
  evening.pass(3_000) // whoever sits when it opens has arrived with the others
  const phase =
    (['gathering', 'rounds', 'rounds', 'closing', 'farewell'] as const)[(first >>> 4) % 5] ?? 'rounds'
  ana.does({ kind: 'take-guardian' })
  ana.does({
    kind: 'set',
    change: { field: 'pattern', value: PATTERNS[first % PATTERNS.length] ?? 'around' },
  })
  if (phase !== 'gathering') ana.does({ kind: 'set', change: { field: 'phase', value: phase } })
  if ((first & 0x100) !== 0) ana.does({ kind: 'lay-guardian' })
  evening.sync()
  if ((first & 0x200) !== 0) ben.does({ kind: 'take' })
  evening.pass(2_000)
  if ((first & 0x400) !== 0) ben.does({ kind: 'choose-listener', to: ana.id })
  if ((first & 0x800) !== 0) ben.does({ kind: 'offer', to: cleo.id })
  if ((first & 0x2000) !== 0) for (const guest of [ana, cleo]) guest.does({ kind: 'raise-hand' })
  evening.sync()
  return evening
}

// Of 16: 8 presses, 3 learn everything from somebody, 2 a part of it, 2 time passes, 1 the circle parts or heals, somebody is gone for good, or is asked to leave.
function step(evening: Evening, number: number, story: string[]): void {
  const { guests } = evening
  const who = guests[number % guests.length]
  const other = guests[(number >>> 2) % guests.length]
  const kind = (number >>> 4) & 15
  const choice = number >>> 8
  if (who === undefined || other === undefined) return
  if (kind < 8) {
    const asked = wish(who, choice)
    story.push(`${who.name} ${JSON.stringify(asked)}${who.does(asked) ? '' : ' in vain'}`)
  } else if (kind < 13) {
    if (who === other || !evening.isConnected(who, other)) return
    who.learnsFrom(other, kind < 11 ? 0 : choice)
    story.push(`${who.name} learns from ${other.name}${kind < 11 ? '' : ' in part'}`)
  } else if (kind < 15) {
    const pauseS = PAUSES_S[choice % PAUSES_S.length] ?? 1
    const isCarrying = (choice & 0x700) !== 0
    evening.pass(1_000 * pauseS, isCarrying)
    story.push(`${pauseS} s pass${isCarrying ? '' : ', and no claim arrives'}`)
  } else {
    const isCrash = (choice & 0x60) === 0x60 && guests.filter(guest => !guest.isGone).length > 2
    if (isCrash) {
      who.isGone = true
      story.push(`${who.name} is gone`)
      return
    }
    if ((choice & 0x780) === 0x100) {
      const asking = guests.filter(guest => guest.does({ kind: 'ask-to-leave', id: who.id }))
      story.push(`${asking.map(guest => guest.name).join(', ')} ask ${who.name} to leave`)
      return
    }
    const away = guests.filter((_, at) => (choice & 16) === 0 && ((choice >>> at) & 1) === 1)
    evening.split(...away)
    story.push(away.length === 0 ? 'the circle heals' : `away: ${away.map(guest => guest.name).join(', ')}`)
  }
}

function count({ circle, open, wrote, isGone }: Guest, tally: Tally): void {
  if (isGone) tally.gone++
  if (circle.leaving.era > 0) tally.removed++
  const { scene, piece } = circle
  if (open) tally.opened++
  if (scene.isQuiet) tally.quiet++
  if (scene.unbound.size > 0) tally.farewell++
  if (circle.waitingFor.length > 0) tally.reading++
  if (piece.at === 'offered') tally.offered++
  if (piece.at === 'offered' && piece.past !== null) tally.carried++
  if (circle.coming.length > 0) tally.announced++
  if (circle.guardian.id !== null) tally.guardians++
  if (circle.seats.some(seat => seat.isSetAside)) tally.setAside++
  if (wrote.some(one => one.register === 'scene')) tally.scenes++
  if (circle.written.length > 0) tally.lines++
  if (circle.pair !== null) tally.pairs++
  if (circle.hands.length > 1) tally.hands++
}

/** The rule that this device breaks, or null. */
function brokenBy(guest: Guest): Rule | null {
  const { circle, open, pressedFor } = guest
  const { scene, piece, me } = circle
  if (guest.unreadable.length > 0) return 'R20'
  if (guest.ghosts > 0 || (open && pressedFor !== openingKey(circle))) return 'R19'
  if (!isAmongThoseWhoAgreed(guest)) return 'R6'
  if (scene.isQuiet && (open || circle.speakers.size > 0)) return 'R15'
  if (isPressedBeforeTheBell(guest)) return 'R15'
  if (scene.phase !== 'farewell') {
    const holder = piece.at === 'held' ? piece.holder : null
    if (scene.unbound.size > 0 || [...circle.speakers].some(id => id !== holder)) return 'R18'
    if (open && holder !== me) return 'R18'
  }
  const isHere = (state: string) => state === 'present' || state === 'reading'
  if (
    scene.phase === 'ended' &&
    circle.seats.some(one => isHere(one.state) && !circle.ending.ready.has(one.id))
  )
    return 'A8'
  if (circle.lines.length < 1 || circle.lines.length > MAX_AGREEMENTS) return 'R5'
  if (circle.guardian.id !== null) {
    const move = greatestClaim(guest.claims.guardian, guardianRank)
    if (move?.by !== circle.guardian.id || move.body.kind === 'lay') return 'R2'
  }
  for (const one of guest.wrote) {
    const broken = brokenByWriting(one)
    if (broken !== null) return broken
  }
  return null
}

/** Whether what could be pressed for before a silence can be pressed for again after it. */
function isPressedBeforeTheBell({ circle, openings }: Guest): boolean {
  if (circle.scene.isQuiet) for (const key of openings.keys()) openings.set(key, 'before a bell')
  else if (openings.get(openingKey(circle)) === 'before a bell') return true
  else openings.set(openingKey(circle), 'now')
  return false
}

function isAmongThoseWhoAgreed({ circle, claims, open }: Guest): boolean {
  const agreed = (id: ParticipantId) =>
    claims.person.some(({ by, body }) => by === id && body.consent === circle.version && body.here === 'in')
  const present = circle.seats.filter(seat => seat.state === 'present').map(seat => seat.id)
  const heard = [...circle.speakers, ...circle.scene.unbound, ...(open ? [circle.me] : [])]
  return [...present, ...circle.next, ...circle.receivers, ...circle.hands, ...heard].every(agreed)
}

/** The rule that is broken by writing this, as its author saw the circle. */
function brokenByWriting({ register, claim, before, moments, nowMs }: Written): Rule | null {
  const { piece, me, guardian, coming } = before
  const iHold = piece.at === 'held' && piece.holder === me
  if (register === 'scene') {
    const { field } = claim.body
    if (field === 'pattern' && piece.at !== 'centre' && !iHold) return 'R13'
    if (field === 'order' && (guardian.id !== me || before.scene.phase !== 'gathering')) return 'R3'
    if (field !== 'prompts' && guardian.id !== null && guardian.id !== me) return 'R3'
    if (field !== 'prompts' && guardian.id === null && !isAlone(before)) {
      const mine = coming.find(one => one.by === me)
      const wasAnnounced = mine !== undefined && standsForMs(moments, mine.key, nowMs) >= ANNOUNCED_FOR_MS
      if (!wasAnnounced || mine.isHeld) return 'R3'
    }
  }
  if (register === 'piece' && claim.body.kind === 'carry') {
    const isAway = before.seats.every(seat => seat.id !== claimPast(claim.body) || seat.state !== 'present')
    const waitedMs = standsForMs(moments, piece.key, nowMs)
    if (!isAway && guardian.id !== me && waitedMs < CARRY_AFTER_MS) return 'R9'
  }
  if (register === 'piece' && claim.body.kind !== 'return' && before.mySeat?.state !== 'present') {
    // Whoever is not present may hand on what they have, and nothing else.
    if (!['offer', 'onward', 'lay'].includes(claim.body.kind)) return 'R6'
  }
  if (register === 'writing' && claim.body.lines.length > 0) {
    if (!iHold || !before.settled || before.scene.isQuiet || before.mySeat?.state !== 'present') return 'R17'
  }
  return null
}

function claimPast(body: object): ParticipantId | null {
  return 'past' in body ? (body.past as ParticipantId) : null
}

function isAlone({ seats }: Circle): boolean {
  return seats.every(seat => seat.isMe || seat.state === 'lost')
}

const scripts = fc.array(fc.nat(0x7fffffff), { minLength: 30, maxLength: 90, size: 'max' })

let played: Tally | null = null

/** All evenings, played once for every rule that is asked after in them. */
function evenings(): Tally {
  if (played !== null) return played
  const tally = noTally()
  const found = fc.check(
    fc.property(scripts, script => play(script, tally).broken === null),
    { numRuns: EVENINGS, endOnFailure: true },
  )
  if (found.counterexample !== null) {
    const [script] = found.counterexample
    const { broken, story } = play(script, noTally())
    throw new Error(`${story.join('\n')}\n${broken}: seed ${found.seed}, script ${JSON.stringify(script)}`)
  }
  played = tally
  return tally
}

describe('an evening, whatever happens in it', { timeout: PROPERTY_TIMEOUT_MS }, () => {
  it('[A45] whoever is no longer in the circle stays out of it, whatever else is learned', () => {
    expect(evenings().removed).toBeGreaterThan(EVENINGS * 0.2)
  })

  it('[R1] devices that know the same see the same, whatever was set at once, over partitions', () => {
    for (const [what, times] of Object.entries(evenings())) expect(times, what).toBeGreaterThan(0)
  })

  it('[R2] nobody is guardian who did not sit down there', () => {
    expect(evenings().guardians).toBeGreaterThan(EVENINGS)
  })

  it('[R3] nobody sets the scene but the guardian, or whoever has announced it for half a minute', () => {
    expect(evenings().scenes).toBeGreaterThan(EVENINGS)
  })

  it('[R6] whoever has not consented to what stands is nobody that may be heard, is passed to, or takes', () => {
    expect(evenings().reading).toBeGreaterThan(EVENINGS)
  })

  it('[R9] nobody hurries: only the guardian carries an offer past somebody present before a minute is over', () => {
    expect(evenings().carried).toBeGreaterThan(0)
  })

  it('[R15] in a silence nobody may be heard on any device that knows of it', () => {
    expect(evenings().quiet).toBeGreaterThan(EVENINGS)
  })

  it('[R17] a line is written by the settled holder only', () => {
    expect(evenings().lines).toBeGreaterThan(EVENINGS * 0.1)
  })

  it('[R18] but for the farewell at most the holder may be heard', () => {
    expect(evenings().farewell).toBeGreaterThan(EVENINGS * 0.2)
  })

  it('[R19] nothing that is received opens a microphone: an open one is open by a press for this very moment', () => {
    expect(evenings().opened).toBeGreaterThan(EVENINGS)
  })

  it('[R20] whatever anybody writes, asked for in whatever words, everyone reads as it was written', () => {
    expect(evenings().scenes).toBeGreaterThan(EVENINGS)
  })
})

/** What those who know the same, and hear of each other, see alike. */
function sharedBy(circle: Circle): unknown {
  const { seats, scene, coming, piece, version, lines, guardian, hands, pair, receivers } = circle
  const { isQuiet: _, quietSeconds: _s, unbound: __, ...set } = scene // a silence is measured by each device's own clock
  return {
    seats: seats.map(({ isMe: ___, ...seat }) => seat),
    set,
    coming: coming.map(({ isDue: ____, ...one }) => one).toSorted((a, b) => (a.key < b.key ? -1 : 1)),
    key: piece.key,
    version,
    lines,
    guardian,
    hands,
    pair,
    waitingFor: circle.waitingFor,
    // From the centre a round begins with each one's own neighbour.
    receivers: piece.at === 'centre' ? [] : receivers,
    next: piece.at === 'centre' ? [] : circle.next,
    ending: { ...circle.ending, ready: [...circle.ending.ready] },
    removed: circle.leaving.removed,
  }
}
