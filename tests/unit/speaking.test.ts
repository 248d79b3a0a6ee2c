import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import type { Circle } from '../../src/domain/circle.ts'
import { openingKey } from '../../src/domain/microphone.ts'
import { createSpeaking, type Speaking } from '../../src/speaking.ts'
import { FakeTrack, idOf, turns } from './voice-fakes.ts'

const ANA = idOf('a')
/** Ana holds the piece, and everyone knows it. */
const HELD = {
  me: ANA,
  piece: { at: 'held', holder: ANA, key: '1' },
  scene: { phase: 'rounds', lap: 1, isQuiet: false },
  bellKey: '',
  speakers: new Set([ANA]),
  cutOff: false,
  settled: true,
  mySeat: { state: 'present' },
  seats: [],
} as unknown as Circle
const MUTED_FOR_MS = 2_500

/** Nothing of a track is looked at. */
class StillContext {
  createMediaStreamSource(): never {
    throw new DOMException('Another sample rate.', 'NotSupportedError')
  }

  async close(): Promise<void> {}
}

let speaking: Speaking
let track: FakeTrack
let answer: () => void

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'setInterval', 'clearInterval'] })
  track = new FakeTrack()
  const asked = new Promise<void>(resolve => {
    answer = resolve
  })
  const devices = Object.assign(new EventTarget(), {
    async getUserMedia() {
      await asked
      return { getAudioTracks: () => [track] }
    },
  })
  vi.stubGlobal('navigator', { mediaDevices: devices })
  vi.stubGlobal('document', new EventTarget())
  vi.stubGlobal('AudioContext', StillContext)
  vi.stubGlobal('MediaStream', class {})
  speaking = createSpeaking('encoding')
  speaking.follow(HELD)
})

afterEach(() => {
  speaking.close()
  vi.useRealTimers()
  vi.unstubAllGlobals()
})

const state = () => speaking.state.get().microphone.state

it('[V88] a press opens a microphone that rests', async () => {
  answer()
  await speaking.acquire()
  speaking.press(openingKey(HELD))
  expect([state(), track.enabled]).toEqual(['open', true])
})

it('[V88] one that was pressed for while the system had it rests when it comes back, whatever happens then', async () => {
  answer()
  await speaking.acquire()
  track.happen('mute')
  await vi.advanceTimersByTimeAsync(MUTED_FOR_MS)
  expect(state()).toBe('stopped')
  speaking.press(openingKey(HELD))
  track.happen('unmute')
  await turns()
  speaking.follow({ ...HELD })
  expect([state(), track.enabled]).toEqual(['resting', false])
})

it('[V88] one that is allowed only later rests until its person presses again', async () => {
  const acquired = speaking.acquire()
  speaking.press(openingKey(HELD))
  answer()
  await acquired
  speaking.follow({ ...HELD })
  expect([state(), track.enabled]).toEqual(['resting', false])
})
