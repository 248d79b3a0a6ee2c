import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import * as Y from 'yjs'
import { sitTogether } from './cast/sitting.ts'

const STEP_MS = 10
const afterPromises = setImmediate

beforeAll(() => {
  vi.useFakeTimers({ now: 1_000_000, toFake: ['setTimeout', 'clearTimeout', 'Date'] })
})
afterAll(() => {
  vi.useRealTimers()
})

async function pass(ms: number): Promise<void> {
  for (let passed = 0; passed < ms; passed += STEP_MS) {
    vi.advanceTimersByTime(STEP_MS)
    await new Promise<void>(resolve => afterPromises(resolve))
  }
}

describe('x', () => {
  for (const n of [3, 6, 12])
    it(`n ${n}`, async () => {
      const s = await sitTogether(n, pass)
      const show = () => Math.max(...s.sitters.flatMap(x => x.ends.map(e => Y.encodeStateAsUpdate(e.ydoc).byteLength)))
      console.log(n, s.sitters[0]?.store.circle.get().piece.at, s.traffic(), show())
      for (let k = 0; k < 3; k++) {
        const t0 = performance.now()
        const before = s.traffic()
        const sn = s.sitters.map(x => x.snapshots)
        const N = 2 * n
        for (let i = 0; i < N; i++) await s.handOver()
        const after = s.traffic()
        console.log(n, 'frames/ho', (after.frames - before.frames) / N, 'bytes', (after.frameBytes - before.frameBytes) / N, 'beats', (after.beats - before.beats) / N, 'bb', (after.beatBytes - before.beatBytes) / (after.beats - before.beats), 'size', show(), 'snap', s.sitters.map((x, i) => (x.snapshots - (sn[i] ?? 0)) / N).join(' '), 'ms', (performance.now() - t0) / N)
        console.log(s.sitters[0]?.store.circle.get().piece, s.sitters[0]?.ends[0]?.faults, s.sitters[0]?.doc.ignored())
      }
      s.close()
    })
})
