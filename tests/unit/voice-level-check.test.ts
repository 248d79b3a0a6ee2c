import { expect, test } from 'vitest'
import { createEncodingValve } from '../../src/voice/encoding-valve.ts'
import { createLevelCheck } from '../../src/voice/level-check.ts'
import { createMicGateOver } from '../../src/voice/mic-gate.ts'
import { createClock, FakeSender, FakeTrack, idOf, turns } from './voice-fakes.ts'

const ben = idOf('B')

/** A microphone that has just been open towards Ben, in a browser that takes its steps when it is told to. */
async function afterSpeaking() {
  const waiting: (() => void)[] = []
  let isSlow = false
  const pass = () => (isSlow ? new Promise<void>(resolve => waiting.push(resolve)) : Promise.resolve())
  const gate = createMicGateOver(() => createEncodingValve(), createClock().after)
  const [track, sender] = [new FakeTrack(), new FakeSender(pass)]
  const heard: boolean[] = []
  const check = createLevelCheck({
    listen(on) {
      track.enabled = on
      heard.push(on && sender.encoding.active === true)
    },
  })
  gate.setTrack(track)
  gate.addLine({ id: ben, sender })
  await gate.set(true, new Set([ben]))
  isSlow = true
  return {
    check,
    track,
    sender,
    set: (isOpen: boolean) => check.follow(gate.set(isOpen, new Set(isOpen ? [ben] : []))),
    wasHeard: () => heard.includes(true),
    async step() {
      for (const go of waiting.splice(0)) go()
      await turns()
    },
  }
}

test('[V59] a look at the level waits until the valves are shut', async () => {
  const { check, track, sender, set, step, wasHeard } = await afterSpeaking()
  expect([track.enabled, sender.encoding.active]).toEqual([true, true])
  set(false)
  check.set(true)
  await turns()
  check.set(true) // as the meter does, again and again
  await turns()
  expect([track.enabled, sender.encoding.active]).toEqual([false, true])
  while (sender.encoding.active) await step()
  await step()
  expect([track.enabled, wasHeard()]).toEqual([true, false])
})

test('[V59] what has been opened or closed again meanwhile is waited for as well', async () => {
  const { check, track, sender, set, step, wasHeard } = await afterSpeaking()
  set(false)
  check.set(true)
  check.set(false)
  set(true)
  set(false)
  check.set(true)
  await turns()
  expect(track.enabled).toBe(false)
  for (let steps = 0; steps < 8; steps += 1) await step()
  expect([sender.encoding.active, track.enabled, wasHeard()]).toEqual([false, true, false])
})

test('[V59] of two closings the newer one counts', async () => {
  const [older, newer] = [new EventTarget(), new EventTarget()]
  const settled = (gate: EventTarget) =>
    new Promise<void>(resolve => gate.addEventListener('settled', () => resolve()))
  const heard: boolean[] = []
  const check = createLevelCheck({ listen: on => void heard.push(on) })
  check.follow(settled(older))
  check.set(true)
  check.follow(settled(newer))
  older.dispatchEvent(new Event('settled'))
  await turns()
  expect(heard).toEqual([])
  newer.dispatchEvent(new Event('settled'))
  await turns()
  expect(heard).toContain(true)
})

test('[V59] who has stopped looking while they shut wakes nothing', async () => {
  const { check, track, set, step } = await afterSpeaking()
  set(false)
  check.set(true)
  check.set(false)
  for (let steps = 0; steps < 8; steps += 1) await step()
  expect(track.enabled).toBe(false)
})

test('[V49] a gate that is set again while somebody looks puts the track to rest only until it stands', async () => {
  const { check, track, set, step } = await afterSpeaking()
  set(false)
  check.set(true)
  for (let steps = 0; steps < 8; steps += 1) await step()
  set(false)
  expect(track.enabled).toBe(false)
  await turns()
  expect(track.enabled).toBe(true)
})
