import { afterEach, expect, it, vi } from 'vitest'
import { createTicker } from '../../src/net/ticker.ts'

afterEach(() => {
  vi.useRealTimers()
  vi.unstubAllGlobals()
})

/** A worker that does nothing by itself. */
class StillWorker {
  static newest: StillWorker
  onmessage: (() => void) | null = null
  onerror: (() => void) | null = null
  isOver = false

  constructor() {
    StillWorker.newest = this
  }

  terminate(): void {
    this.isOver = true
  }
}

it('[N110] a ticker whose worker does not arrive ticks in the page, and rests when it is closed', async () => {
  vi.useFakeTimers()
  vi.stubGlobal('Worker', StillWorker)
  let ticks = 0
  const ticker = createTicker(
    () => {
      ticks += 1
    },
    () => {},
  )
  StillWorker.newest.onmessage?.()
  expect(ticks, 'from the worker').toBe(1)
  StillWorker.newest.onerror?.()
  await vi.advanceTimersByTimeAsync(3_000)
  expect(ticks, 'without it').toBe(4)
  ticker.close()
  await vi.advanceTimersByTimeAsync(3_000)
  expect([ticks, StillWorker.newest.isOver]).toEqual([4, true])
})
