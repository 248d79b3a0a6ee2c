import { afterEach, expect, it, vi } from 'vitest'
import { createEcho } from '../../src/voice/echo.ts'
import { createLevelMeter } from '../../src/voice/level-meter.ts'
import { FakeTrack } from './voice-fakes.ts'

afterEach(() => vi.unstubAllGlobals())

it('[V87] where the browser lets nobody look at their own sound the level stays at rest, nothing is heard, and nothing stays open', () => {
  let open = 0
  vi.stubGlobal('MediaStream', class {})
  vi.stubGlobal(
    'AudioContext',
    class {
      constructor() {
        open += 1
      }

      createMediaStreamSource(): never {
        throw new DOMException('Another sample rate.', 'NotSupportedError')
      }

      async close(): Promise<void> {
        open -= 1
      }
    },
  )
  const meter = createLevelMeter(new FakeTrack())
  expect(meter.level()).toBe(0)
  meter.close()
  expect(createEcho({ track: new FakeTrack(), output: '', onStep() {} })).toBeNull()
  expect(open).toBe(0)
})
