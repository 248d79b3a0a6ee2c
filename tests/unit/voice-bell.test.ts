import { describe, expect, test } from 'vitest'
import { type BellContext, type BellOutput, createBellOutput } from '../../src/voice/bell-output.ts'
import { createBellSound, LATE_MS, SLEEP_AFTER_MS } from '../../src/voice/bell-sound.ts'
import {
  type BellTone,
  ENDING_TONE,
  LONGEST_SECONDS,
  OFFER_TONE,
  OPENING_TONE,
} from '../../src/voice/bell-tones.ts'
import { createClock, turns } from './voice-fakes.ts'

/** What the browser makes of being woken: allows it, keeps it waiting, refuses, or interrupts it again at once. */
type Waking = 'allowed' | 'waiting' | 'refused' | 'in vain'

class FakeOutput implements BellOutput {
  readonly strokes: BellTone[] = []
  hushes = 0
  readonly volumes: number[] = []
  waking: Waking = 'allowed'
  isRunning = false
  wakes = 0
  closes = 0
  output = ''
  #waiting: (() => void)[] = []

  isAwake(): boolean {
    return this.isRunning
  }

  async wake(): Promise<void> {
    this.wakes += 1
    if (this.closes > 0 || this.waking === 'refused') throw new DOMException('no', 'InvalidStateError')
    if (this.waking === 'waiting') await new Promise<void>(resolve => this.#waiting.push(resolve))
    this.isRunning = this.waking !== 'in vain'
  }

  async sleep(): Promise<void> {
    if (this.closes > 0) throw new DOMException('no', 'InvalidStateError')
    this.isRunning = false
  }

  setVolume(volume: number): void {
    this.volumes.push(volume)
  }

  strike(tone: BellTone): void {
    this.strokes.push(tone)
  }

  hush(): void {
    this.hushes += 1
  }

  setOutput(deviceId: string): void {
    this.output = deviceId
  }

  async close(): Promise<void> {
    this.closes += 1
    this.isRunning = false
    if (this.closes > 1) throw new DOMException('no', 'InvalidStateError')
  }

  /** As a tap, or the end of a phone call, does it. */
  allow(): void {
    this.waking = 'allowed'
    for (const wake of this.#waiting.splice(0)) wake()
  }
}

async function createRoom(waking: Waking = 'allowed', isUnlocked = true) {
  const clock = createClock()
  const output = new FakeOutput()
  output.waking = waking
  let opened = 0
  const openOutput = () => {
    opened += 1
    return output
  }
  const bell = createBellSound({ openOutput, after: clock.after })
  if (isUnlocked) bell.unlock()
  await turns()
  return { bell, output, clock, opened: () => opened }
}

test('[V26] the partials stand in no whole ratio, beat at rates of their own, and cannot clip together', () => {
  for (const { partials, loudness } of [OPENING_TONE, ENDING_TONE]) {
    expect(partials.length).toBeGreaterThanOrEqual(4)
    const higher = partials.slice(1)
    expect(higher.every(({ ratio }) => Math.abs(ratio - Math.round(ratio)) > 0.1)).toBe(true)
    expect(new Set(partials.map(({ beatHz }) => beatHz)).size).toBe(partials.length)
    expect(partials.reduce((sum, { gain }) => sum + gain, 0)).toBeLessThan(0.95)
    expect(loudness).toBeLessThanOrEqual(1)
    const seconds = partials.map(partial => partial.seconds)
    expect(seconds).toEqual([...seconds].sort((a, b) => b - a)) // the high ones die first
  }
  expect(LONGEST_SECONDS).toBeGreaterThanOrEqual(6)
  expect(LONGEST_SECONDS).toBeLessThanOrEqual(8)
})

test('[V27] the stroke that ends a silence is softer and lower', async () => {
  const { bell, output } = await createRoom()
  bell.ring()
  await turns()
  bell.ringEnd()
  await turns()
  expect(output.strokes).toEqual([OPENING_TONE, ENDING_TONE])
  expect(ENDING_TONE.loudness).toBeLessThan(OPENING_TONE.loudness)
  expect(ENDING_TONE.hz).toBeLessThan(OPENING_TONE.hz)
})

describe('[V28] the volume', () => {
  test('[V28] reaches the hardware whether it is set before or after, and is kept between 0 and 1', async () => {
    const { bell, output } = await createRoom('allowed', false)
    bell.setVolume(0.6)
    bell.unlock()
    for (const volume of [0.3, 7, -1, Number.NaN]) bell.setVolume(volume)
    expect(output.volumes).toEqual([0.6, 0.3, 1, 0, 0])
  })

  test('[V28] at 0 nothing is sounded, nor is the hardware woken, nor anything left to happen', async () => {
    const { bell, output, clock } = await createRoom()
    clock.advance(SLEEP_AFTER_MS)
    bell.setVolume(0)
    const { wakes } = output
    bell.ring()
    bell.ringEnd()
    await turns()
    expect([output.strokes, output.wakes, clock.waiting()]).toEqual([[], wakes, 0])
  })

  test('[V28] turned off while it sounds, or is about to, the bell falls silent', async () => {
    const { bell, output } = await createRoom()
    bell.ring()
    await turns()
    bell.ringEnd()
    bell.setVolume(0)
    await turns()
    expect([output.strokes, output.hushes]).toEqual([[OPENING_TONE], 1])
  })

  test('[V28] turned on again, it rings from the next stroke on', async () => {
    const { bell, output } = await createRoom()
    bell.setVolume(0)
    bell.ring()
    bell.setVolume(0.5)
    await turns()
    expect(output.strokes).toEqual([])
    bell.ringEnd()
    await turns()
    expect(output.strokes).toEqual([ENDING_TONE])
  })
})

test('[V29] of strokes that wait for the hardware, only the last sounds', async () => {
  const { bell, output } = await createRoom('waiting')
  bell.ring()
  bell.ring()
  bell.ringEnd()
  output.allow()
  await turns()
  expect(output.strokes).toEqual([ENDING_TONE])
})

test('[V30] hardware that sleeps is woken for a stroke', async () => {
  const { bell, output, clock } = await createRoom()
  clock.advance(SLEEP_AFTER_MS)
  expect(output.isRunning).toBe(false)
  bell.ring()
  await turns()
  expect(output.strokes).toEqual([OPENING_TONE])
})

test('[V30] a stroke sounds up to 2 s late, and later not at all', async () => {
  for (const [waitMs, sounded] of [
    [LATE_MS - 1, [OPENING_TONE]],
    [LATE_MS, []],
  ] as const) {
    const { bell, output, clock } = await createRoom('waiting')
    bell.ring()
    clock.advance(waitMs)
    output.allow()
    await turns()
    expect(output.strokes).toEqual(sounded)
  }
})

test('[V30] what may not sound stays silent, and nothing goes wrong', async () => {
  for (const waking of ['waiting', 'refused', 'in vain'] as const) {
    const { bell, output, clock } = await createRoom(waking)
    bell.ring()
    await turns()
    clock.advance(LATE_MS)
    bell.ringEnd()
    await turns()
    clock.advance(SLEEP_AFTER_MS)
    bell.close()
    await turns()
    expect([output.strokes, clock.waiting()]).toEqual([[], 0])
  }
})

test('[V30] a device without audio hardware sits in the circle all the same', async () => {
  const clock = createClock()
  const openOutput = () => {
    throw new DOMException('no hardware', 'NotSupportedError')
  }
  const bell = createBellSound({ openOutput, after: clock.after })
  bell.unlock()
  bell.ring()
  bell.setVolume(0.5)
  bell.close()
  await turns()
  expect(clock.waiting()).toBe(0)
})

test('[V31] before the entering click nothing is opened, and one opening serves all evening', async () => {
  const { bell, output, opened } = await createRoom('allowed', false)
  bell.ring()
  await turns()
  expect([opened(), output.strokes]).toEqual([0, []])
  bell.unlock()
  bell.unlock()
  bell.ring()
  await turns()
  expect([opened(), output.strokes]).toEqual([1, [OPENING_TONE]])
})

test('[V31] the hardware sleeps between strokes, and never during one', async () => {
  const { bell, output, clock } = await createRoom()
  clock.advance(SLEEP_AFTER_MS - 1)
  bell.ring()
  await turns()
  clock.advance(LONGEST_SECONDS * 1000)
  expect(output.isRunning).toBe(true)
  bell.unlock() // another click in the middle
  await turns()
  clock.advance(SLEEP_AFTER_MS - 1)
  expect(output.isRunning).toBe(true)
  clock.advance(1)
  expect([output.isRunning, clock.waiting()]).toEqual([false, 0])
})

test('[V31] closed, it lets go of the hardware once, and neither rings nor opens anything again', async () => {
  const { bell, output, clock, opened } = await createRoom()
  bell.ring()
  bell.close()
  bell.close()
  bell.unlock()
  bell.ring()
  bell.setVolume(1)
  await turns()
  expect([output.closes, output.strokes, opened(), clock.waiting()]).toEqual([1, [], 1, 0])
})

test('[V31] closed before the entering click, it never opens', async () => {
  const { bell, opened } = await createRoom('allowed', false)
  bell.close()
  bell.unlock()
  expect(opened()).toBe(0)
})

test('[V53] what says that the piece is offered is softer, shorter and higher than a bell, and as loud as the bell is here', async () => {
  expect(OFFER_TONE.loudness).toBeLessThanOrEqual(ENDING_TONE.loudness / 2)
  expect(OFFER_TONE.hz).toBeGreaterThan(OPENING_TONE.hz * 2)
  expect(Math.max(...OFFER_TONE.partials.map(one => one.seconds))).toBeLessThan(2)
  expect(OFFER_TONE.partials.reduce((sum, one) => sum + one.gain, 0)).toBeLessThan(1)
  const output = new FakeOutput()
  const bell = createBellSound({ openOutput: () => output, after: createClock().after })
  bell.setOutput('headphones')
  bell.unlock()
  bell.chime()
  await turns()
  expect([output.strokes, output.output]).toEqual([[OFFER_TONE], 'headphones'])
  bell.setVolume(0)
  bell.chime()
  await turns()
  expect(output.strokes.length).toBe(1)
})

test('[V81] a bell that a call has interrupted is neither woken nor put to sleep, and rings once the call is over', async () => {
  const asked: string[] = []
  const context = {
    state: 'running' as AudioContextState,
    currentTime: 0,
    createGain: () => ({ connect() {}, gain: {} }),
    resume: async () => void asked.push('resume'),
    suspend: async () => void asked.push('suspend'),
  }
  const strokes: BellTone[] = []
  const output = createBellOutput(context as unknown as BellContext)
  const clock = createClock()
  const bell = createBellSound({
    openOutput: () => ({ ...output, setVolume() {}, strike: tone => void strokes.push(tone) }),
    after: clock.after,
  })
  bell.unlock()
  await turns()
  expect(asked).toEqual(['resume'])
  context.state = 'interrupted'
  bell.ring()
  clock.advance(SLEEP_AFTER_MS)
  await turns()
  expect([asked, strokes]).toEqual([['resume'], []])
  context.state = 'suspended'
  bell.ringEnd()
  context.state = 'running'
  await turns()
  expect([asked, strokes]).toEqual([['resume', 'resume'], [ENDING_TONE]])
})
