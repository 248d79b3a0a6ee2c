import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Circle } from '../../src/domain/circle.ts'
import type { ParticipantId } from '../../src/domain/claim.ts'
import { ringingOn } from '../../src/domain/microphone.ts'
import { derivePieceOf, lastGivers, type PieceClaim, type PieceMove } from '../../src/domain/piece.ts'
import { LOOK_EVERY_MS, MAX_DRAIN_MS, QUIET_MS } from '../../src/voice/drain.ts'
import { createLine, seat } from './voice-ears-room.ts'
import { type createClock, idOf, turns } from './voice-fakes.ts'

const [ana, ben, cleo] = [idOf('A'), idOf('B'), idOf('C')]
const NOBODY: ReadonlySet<ParticipantId> = new Set()

/** So much time, look by look. */
async function pass(clock: ReturnType<typeof createClock>, ms: number): Promise<void> {
  await turns()
  for (let passed = 0; passed < ms; passed += LOOK_EVERY_MS) {
    clock.advance(Math.min(LOOK_EVERY_MS, ms - passed))
    await turns()
  }
}

test('[V11] exactly those who may be heard are played, whether their line was there before or comes later', () => {
  const { ears, heard } = seat([ana, ben])
  expect(heard()).toEqual([])
  ears.setHeard(new Set([ana, cleo]), NOBODY)
  expect(heard()).toEqual([ana])
  ears.addLine(createLine(cleo))
  expect(heard().sort()).toEqual([ana, cleo])
  ears.setHeard(new Set([ben]), NOBODY)
  expect(heard()).toEqual([ben])
  ears.removeLine(ben)
  expect(heard()).toEqual([])
})

test('[V11] a mended line takes the place of the one before', () => {
  const { ears, heard, speakers } = seat([ana])
  ears.setHeard(new Set([ana]), NOBODY)
  const mended = createLine(ana)
  ears.addLine(mended)
  expect(heard()).toEqual([ana])
  expect(speakers.filter(one => one.track !== null).map(one => one.track)).toEqual([mended.receiver.track])
})

test('[V12] the last word of a voice that was heard rings on until no packet comes and its buffer is empty', async () => {
  const { ears, heard, clock, lines } = seat([ana, ben])
  const [line] = lines
  if (line === undefined) throw new Error('Ana has a line.')
  ears.setHeard(new Set([ana]), NOBODY)
  ears.setHeard(NOBODY, new Set([ana, ben]))
  await pass(clock, 2 * QUIET_MS)
  expect(heard()).toEqual([ana])
  line.reading.isGiving = false // a buffer that fills before it gives
  await pass(clock, 2 * QUIET_MS)
  expect(heard()).toEqual([ana])
  Object.assign(line.reading, { isSpeaking: false, isGiving: true })
  await pass(clock, 2 * QUIET_MS)
  expect(heard()).toEqual([ana])
  line.reading.isGiving = false
  await pass(clock, QUIET_MS - LOOK_EVERY_MS)
  expect(heard()).toEqual([ana])
  await pass(clock, 2 * LOOK_EVERY_MS)
  expect([heard(), clock.waiting()]).toEqual([[], 0])
})

test('[V12] a network that stands still for a moment does not end it', async () => {
  const { ears, heard, clock, lines } = seat([ana])
  const flow = (on: boolean) => {
    for (const { reading } of lines) Object.assign(reading, { isSpeaking: on, isGiving: on })
  }
  ears.setHeard(new Set([ana]), NOBODY)
  ears.setHeard(NOBODY, new Set([ana]))
  for (let stall = 0; stall < 4; stall++) {
    flow(false)
    await pass(clock, 180)
    flow(true)
    await pass(clock, LOOK_EVERY_MS)
  }
  expect(heard()).toEqual([ana])
})

test('[V12] it rings on for 2 s at most, and once', async () => {
  const { ears, heard, clock } = seat([ana])
  ears.setHeard(new Set([ana]), NOBODY)
  ears.setHeard(NOBODY, new Set([ana]))
  await pass(clock, MAX_DRAIN_MS - 1)
  ears.setHeard(NOBODY, new Set([ana])) // another snapshot of the same state
  expect(heard()).toEqual([ana])
  await pass(clock, 1)
  expect(heard()).toEqual([])
  ears.setHeard(NOBODY, new Set([ana]))
  await turns()
  expect([heard(), clock.waiting()]).toEqual([[], 0])
})

test('[V12] a line that says nothing of itself rings on as long as any', async () => {
  const { ears, heard, clock, lines } = seat([ana])
  ears.setHeard(new Set([ana]), NOBODY)
  for (const { reading } of lines) reading.isDead = true
  ears.setHeard(NOBODY, new Set([ana]))
  await pass(clock, MAX_DRAIN_MS - 1)
  expect(heard()).toEqual([ana])
  await pass(clock, 1)
  expect([heard(), clock.waiting()]).toEqual([[], 0])
})

test('[V12] it ends the moment anybody else is heard, or it may not ring on any more', () => {
  const { ears, heard } = seat([ana, ben])
  ears.setHeard(new Set([ana]), NOBODY)
  ears.setHeard(NOBODY, new Set([ana]))
  ears.setHeard(new Set([ben]), new Set([ana]))
  expect(heard()).toEqual([ben])
  ears.setHeard(NOBODY, new Set([ben]))
  ears.setHeard(NOBODY, NOBODY)
  expect(heard()).toEqual([])
})

/** A claim on the piece in the first era, of this epoch. */
const claimOf = (by: ParticipantId, epoch: number, body: PieceMove): PieceClaim => ({
  by,
  era: 0,
  epoch,
  body,
})

/** Who rings on where exactly these claims are known. */
function ringing(claims: readonly PieceClaim[], isQuiet = false): ParticipantId[] {
  const scene = { isQuiet } as Circle['scene']
  return [...ringingOn({ piece: derivePieceOf(0, claims), givers: lastGivers(0, claims), scene })]
}

test('[V73] whoever gave the piece away may ring on, to somebody or to the centre; in a silence nobody', () => {
  const offered = [claimOf(ana, 3, { kind: 'offer', to: ben })]
  const laid = [claimOf(ana, 3, { kind: 'lay' })]
  expect(ringing(offered)).toEqual([ana])
  expect(ringing(laid)).toEqual([ana])
  expect(ringing([...offered, claimOf(ben, 4, { kind: 'accept' })])).toEqual([])
  expect(ringing([])).toEqual([])
  expect([...ringing(offered, true), ...ringing(laid, true)]).toEqual([])
})

test('[V79] a piece that is let pass at once does not cut the last word of the one who spoke, nor does the next voice wait for it', async () => {
  const { ears, heard, clock } = seat([ana, ben, cleo])
  const offered = [claimOf(ana, 3, { kind: 'offer', to: ben })]
  ears.setHeard(new Set([ana]), NOBODY)
  ears.setHeard(NOBODY, new Set(ringing(offered)))
  await pass(clock, 2 * LOOK_EVERY_MS)
  const passed = [...offered, claimOf(ben, 4, { kind: 'onward', to: cleo })]
  ears.setHeard(NOBODY, new Set(ringing(passed)))
  expect(heard()).toEqual([ana])
  ears.setHeard(NOBODY, new Set(ringing([...offered, claimOf(ben, 4, { kind: 'lay' })])))
  expect(heard()).toEqual([ana])
  ears.setHeard(new Set([cleo]), new Set(ringing([...passed, claimOf(cleo, 5, { kind: 'accept' })])))
  expect(heard()).toEqual([cleo])
})

test('[V79] nor where both words come at once; of one who never gave it away nothing rings on', () => {
  const spoke = claimOf(cleo, 2, { kind: 'accept' })
  const passed = [claimOf(ana, 3, { kind: 'offer', to: ben }), claimOf(ben, 4, { kind: 'onward', to: cleo })]
  const { ears, heard } = seat([ana, ben, cleo])
  ears.setHeard(new Set([ana]), NOBODY)
  ears.setHeard(NOBODY, new Set(ringing(passed)))
  expect(heard()).toEqual([ana])
  ears.setHeard(new Set([cleo]), NOBODY)
  ears.setHeard(NOBODY, new Set(ringing([spoke, ...passed]))) // overtaken by what others know
  expect(heard()).toEqual([])
})

test('[A43] a voice that its listener has quieted is not played, whatever it holds, and is heard again at once', () => {
  const { ears, heard } = seat([ana, ben])
  ears.setHeard(new Set([ana]), NOBODY)
  ears.setQuieted(new Set([ana]))
  expect(heard()).toEqual([])
  ears.setHeard(new Set([ana, ben]), NOBODY)
  expect(heard()).toEqual([ben])
  ears.addLine(createLine(ana))
  expect(heard()).toEqual([ben])
  ears.setQuieted(NOBODY)
  expect(heard().sort()).toEqual([ana, ben])
})

test('[A43] a quieted voice does not ring on either, and quieting nobody changes nothing', async () => {
  const { ears, heard, clock } = seat([ana])
  ears.setHeard(new Set([ana]), NOBODY)
  ears.setQuieted(NOBODY)
  expect(heard()).toEqual([ana])
  await turns()
  ears.setHeard(NOBODY, new Set([ana]))
  ears.setQuieted(new Set([ana]))
  expect([heard(), clock.waiting()]).toEqual([[], 0])
  ears.setQuieted(NOBODY)
  expect(heard()).toEqual([])
})

test('[V13] who has stepped out hears nobody, and hears again when back', () => {
  const { ears, heard } = seat([ana, ben])
  ears.setHeard(new Set([ana]), NOBODY)
  ears.setResting(true)
  expect(heard()).toEqual([])
  ears.setHeard(new Set([ben]), NOBODY)
  expect(heard()).toEqual([])
  ears.setResting(false)
  expect(heard()).toEqual([ben])
})

test('[V13] a last word does not ring on into a rest, nor out of one', () => {
  const { ears, heard } = seat([ana])
  ears.setHeard(new Set([ana]), NOBODY)
  ears.setHeard(NOBODY, new Set([ana]))
  ears.setResting(true)
  ears.setResting(false)
  expect(heard()).toEqual([])
})

test('[V14] sound that the browser blocks is told once, and comes back with a tap', async () => {
  const { ears, blocks, room } = seat([])
  room.refusal = 'NotAllowedError'
  ears.addLine(createLine(ana))
  ears.addLine(createLine(ben))
  await turns()
  expect(blocks).toEqual([true])
  room.refusal = ''
  ears.retry()
  await turns()
  expect(blocks).toEqual([true, false])
})

test('[V14] one track that takes the place of another is no complaint', async () => {
  const { ears, blocks, room } = seat([])
  room.refusal = 'AbortError'
  ears.addLine(createLine(ana))
  await turns()
  expect(blocks).toEqual([])
})

test('[V14] a blocked line that goes takes its complaint with it', async () => {
  const { ears, blocks, room } = seat([])
  room.refusal = 'NotAllowedError'
  ears.addLine(createLine(ana))
  await turns()
  ears.removeLine(ana)
  expect(blocks).toEqual([true, false])
})

test('[V15] the entering click plays an element for everybody else of a full room, all of them muted', () => {
  const { speakers, ears } = seat([])
  expect(speakers).toHaveLength(15)
  expect(speakers.every(one => one.muted && one.plays === 1)).toBe(true)
  for (let round = 0; round < 20; round++) {
    ears.addLine(createLine(ana))
    ears.removeLine(ana)
  }
  expect(speakers).toHaveLength(15)
})

test('[V15] an element that an interruption has stopped is played when its voice may be heard', () => {
  const { ears, speakers } = seat([ana])
  const [speaker] = speakers.filter(one => one.track !== null)
  const plays = speaker?.plays ?? 0
  ears.setHeard(new Set([ana]), NOBODY)
  expect(speaker?.plays).toBe(plays + 1)
})

test('[V15] closed ears play nothing, hold nothing and take nothing in', () => {
  const { ears, heard, speakers, clock } = seat([ana])
  ears.setHeard(new Set([ana]), NOBODY)
  ears.setHeard(NOBODY, new Set([ana]))
  ears.close()
  ears.close()
  ears.addLine(createLine(ben))
  ears.unlock()
  expect(heard()).toEqual([])
  expect(clock.waiting()).toBe(0)
  expect(speakers.every(one => one.track === null && one.paused)).toBe(true)
})

const people = fc.subarray([ana, ben, cleo], { maxLength: 2 })
const person = fc.constantFrom(ana, ben, cleo)
const event = fc.oneof(
  fc.record({ kind: fc.constant('heard'), heard: people, drain: people }),
  fc.record({ kind: fc.constant('resting'), isResting: fc.boolean() }),
  fc.record({ kind: fc.constantFrom('add', 'remove'), id: person }),
  fc.record({ kind: fc.constant('pass'), ms: fc.nat(300) }),
)

test('[V11][V12][V13] in any order of events nobody is played who may not be', async () => {
  let drains = 0
  await fc.assert(
    fc.asyncProperty(fc.array(event, { maxLength: 40, size: 'max' }), async events => {
      const { ears, heard, clock } = seat([ana, ben, cleo])
      let allowed: readonly ParticipantId[] = []
      let draining: readonly ParticipantId[] = []
      let isResting = false
      for (const one of events) {
        const untilNow = heard()
        if ('heard' in one) {
          ears.setHeard(new Set(one.heard), new Set(one.drain))
          allowed = one.heard
          draining = one.drain.filter(id => untilNow.includes(id))
        } else if ('isResting' in one) {
          isResting = one.isResting
          ears.setResting(isResting)
        } else if ('ms' in one) {
          clock.advance(one.ms)
          await turns()
        } else if (one.kind === 'add') ears.addLine(createLine(one.id))
        else ears.removeLine(one.id)
        const ringing = heard().filter(id => !allowed.some(other => other === id))
        expect(isResting ? heard() : []).toEqual([])
        expect(ringing.filter(id => !draining.some(other => other === id))).toEqual([])
        if (allowed.length > 0) expect(ringing).toEqual([])
        drains += ringing.length
      }
      ears.setHeard(new Set(), new Set([ana, ben, cleo]))
      clock.advance(MAX_DRAIN_MS)
      expect(heard()).toEqual([])
    }),
    { numRuns: 500 },
  )
  expect(drains).toBeGreaterThan(50) // or nothing has been seen
}, 60_000)

test('[V42] a voice comes out only while its element is unmuted, plays, has a loudness, and goes on', async () => {
  const { ears, speakers, lines } = seat([ana, ben])
  const speaker = speakers.find(one => one.track === lines[0]?.receiver.track)
  if (speaker === undefined) throw new Error('Ana has an element.')
  ears.setHeard(new Set([ana]), new Set())
  const plays = (seconds = 1) => {
    speaker.seconds += seconds
    ears.look(true)
    return ears.isPlaying(ana)
  }
  expect(plays()).toBe(true)
  expect(plays(0)).toBe(false) // its clock stands still
  expect(plays()).toBe(true)
  speaker.muted = true // by somebody else than the room
  expect(plays()).toBe(false)
  speaker.muted = false
  speaker.volume = 0
  expect(plays()).toBe(false)
  speaker.volume = 1
  expect(plays()).toBe(true)
  expect(ears.isPlaying(ben)).toBe(false)
  ears.removeLine(ana)
  expect(ears.isPlaying(ana)).toBe(false)
})

test('[V46] what an interruption has paused is played again at the next look, and only that', async () => {
  const { ears, speakers, lines } = seat([ana, ben])
  ears.setHeard(new Set([ana]), new Set())
  for (const speaker of speakers) speaker.pause()
  ears.look(true)
  expect(ears.isPlaying(ana)).toBe(false)
  expect(speakers.filter(one => !one.paused).map(one => one.track)).toEqual([lines[0]?.receiver.track])
})

test('[V75] a voice that should be heard and stands still for three looks, though its packets arrive and nothing has paused it, is played anew', () => {
  const { ears, speakers, lines } = seat([ana, ben])
  const [speaker, other] = lines.map(({ receiver }) => speakers.find(one => one.track === receiver.track))
  if (speaker === undefined || other === undefined) throw new Error('Each has an element.')
  ears.setHeard(new Set([ana]), NOBODY)
  const [plays, others] = [speaker.plays, other.plays]
  const look = (seconds: number, isArriving = true) => {
    speaker.seconds += seconds
    ears.look(isArriving)
    return speaker.plays - plays
  }
  for (let second = 0; second < 5; second++) expect(look(0, false)).toBe(0) // its person rests: nothing is to be heard
  expect([look(1), look(0), look(0), look(1), look(0), look(0)]).toEqual([0, 0, 0, 0, 0, 0])
  expect(look(0)).toBe(1)
  expect([look(0), look(0), look(0)]).toEqual([1, 1, 2])
  expect(speaker.paused).toBe(false)
  expect([other.plays, other.paused]).toEqual([others, false]) // nobody waits for a voice that may not be heard
})

test('[V44] each voice has its own loudness, which stays with its person when their line is mended', () => {
  const { ears, speakers } = seat([ana, ben])
  const loudness = () => speakers.filter(one => one.track !== null).map(one => [one.track?.id, one.volume])
  ears.setVolume(ana, 0.4)
  expect(loudness().toSorted()).toEqual([
    [ana, 0.4],
    [ben, 1],
  ])
  ears.addLine(createLine(ana))
  expect(loudness().toSorted()).toEqual([
    [ana, 0.4],
    [ben, 1],
  ])
  ears.removeLine(ana)
  ears.addLine(createLine(cleo)) // on the element that was Ana's
  expect(loudness().every(([, volume]) => volume === 1)).toBe(true)
})

test('[V45] all sound goes to the chosen device; one that is not there changes nothing', async () => {
  const { ears, speakers } = seat([ana])
  expect(await ears.setOutput('headphones')).toBe(true)
  expect(new Set(speakers.map(one => one.output))).toEqual(new Set(['headphones']))
  expect(await ears.setOutput('gone')).toBe(false)
  expect(new Set(speakers.map(one => one.output))).toEqual(new Set(['headphones']))
})
