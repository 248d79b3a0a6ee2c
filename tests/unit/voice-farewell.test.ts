import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { ParticipantId } from '../../src/domain/claim.ts'
import { MAX_DRAIN_MS } from '../../src/voice/drain.ts'
import { createLine, seat } from './voice-ears-room.ts'
import { idOf, turns } from './voice-fakes.ts'

const [ana, ben, cleo, dora] = [idOf('A'), idOf('B'), idOf('C'), idOf('D')]
const NOBODY: ReadonlySet<ParticipantId> = new Set()

test('[V36] in the farewell everybody is heard whose microphone may be open, and nobody else', () => {
  const { ears, heard } = seat([ana, ben, cleo, dora])
  ears.setHeard(new Set([ana]), NOBODY)
  ears.setHeard(new Set([ana, ben, cleo]), NOBODY)
  expect(heard().sort()).toEqual([ana, ben, cleo])
  ears.setHeard(new Set([ana, cleo, dora]), NOBODY)
  expect(heard().sort()).toEqual([ana, cleo, dora])
})

test('[V36] a voice that stays is not played anew when another comes or goes', async () => {
  const { ears, speakers } = seat([ana, ben])
  ears.setHeard(new Set([ana]), NOBODY)
  await turns()
  const one = speakers.find(speaker => speaker.track?.id === ana)
  const plays = one?.plays
  ears.setHeard(new Set([ana, ben]), NOBODY)
  ears.setHeard(new Set([ana]), NOBODY)
  expect([one?.plays, one?.muted]).toEqual([plays, false])
})

test('[V36] whoever comes to the farewell late, or back, is heard among the others', () => {
  const { ears, heard } = seat([ana, ben])
  ears.setHeard(new Set([ana, ben, cleo]), NOBODY)
  ears.addLine(createLine(cleo))
  ears.addLine(createLine(ana))
  expect(heard().sort()).toEqual([ana, ben, cleo])
  ears.setResting(true)
  expect(heard()).toEqual([])
  ears.setResting(false)
  expect(heard().sort()).toEqual([ana, ben, cleo])
})

test('[V36] whoever rests in the farewell is mute at once: a last word never rings among voices', async () => {
  const { ears, heard, clock } = seat([ana, ben])
  ears.setHeard(new Set([ana, ben]), NOBODY)
  await turns()
  ears.setHeard(new Set([ben]), new Set([ana]))
  expect([heard(), clock.waiting()]).toEqual([[ben], 0])
})

test('[V37] the bell mutes one voice and several at once, and waits for nothing', async () => {
  for (const voices of [[ana], [ana, ben, cleo]]) {
    const { ears, heard, clock } = seat([ana, ben, cleo])
    ears.setHeard(new Set(voices), NOBODY)
    await turns()
    ears.setHeard(NOBODY, NOBODY)
    expect([heard(), clock.waiting()]).toEqual([[], 0])
    await turns()
    expect([heard(), clock.waiting()]).toEqual([[], 0])
  }
})

test('[V37] a last word that is ringing on falls silent with the bell', async () => {
  const { ears, heard, clock } = seat([ana])
  ears.setHeard(new Set([ana]), NOBODY)
  await turns()
  ears.setHeard(NOBODY, new Set([ana]))
  expect(heard()).toEqual([ana])
  ears.setHeard(NOBODY, NOBODY) // its jitter buffer has not even been read
  expect(heard()).toEqual([])
  await turns()
  clock.advance(MAX_DRAIN_MS)
  expect([heard(), clock.waiting()]).toEqual([[], 0])
})

const voices = fc.subarray([ana, ben, cleo, dora])
const event = fc.oneof(
  { weight: 4, arbitrary: fc.record({ kind: fc.constant('voices'), heard: voices }) },
  fc.record({ kind: fc.constantFrom('bell', 'out', 'back') }),
  fc.record({ kind: fc.constantFrom('mended', 'lost'), id: fc.constantFrom(ana, ben, cleo, dora) }),
)

test('[V36][V37] in any order of voices, bells and mended lines exactly those are played who may be', async () => {
  let choirs = 0
  let bells = 0
  await fc.assert(
    fc.asyncProperty(fc.array(event, { maxLength: 30, size: 'max' }), async events => {
      const { ears, heard, clock } = seat([ana, ben, cleo, dora])
      const lines = new Set([ana, ben, cleo, dora])
      let allowed: readonly ParticipantId[] = []
      let isResting = false
      for (const one of events) {
        if ('heard' in one) allowed = one.heard
        else if (one.kind === 'bell') allowed = []
        if (!('id' in one)) isResting = one.kind === 'out' || (isResting && one.kind !== 'back')
        if ('id' in one && one.kind === 'mended') ears.addLine(createLine(one.id))
        if ('id' in one && one.kind === 'lost') ears.removeLine(one.id)
        if ('id' in one && one.kind === 'mended') lines.add(one.id)
        if ('id' in one && one.kind === 'lost') lines.delete(one.id)
        const before = heard().length
        ears.setResting(isResting)
        ears.setHeard(new Set(allowed), NOBODY)
        const expected = isResting ? [] : allowed.filter(id => lines.has(id))
        expect(heard().sort()).toEqual([...expected].sort())
        expect(clock.waiting()).toBe(0)
        if (expected.length > 1) choirs += 1
        if (one.kind === 'bell' && before > 1) bells += 1
        await turns()
      }
    }),
    { numRuns: 300 },
  )
  expect([choirs > 100, bells > 20]).toEqual([true, true]) // or nothing has been seen
}, 60_000)
