import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { type Evening, holdClocks, NAMES, rehearse } from './cast/rehearsing.ts'

let evening: Evening

beforeEach(holdClocks)
afterEach(() => {
  evening?.close()
  vi.useRealTimers()
})

describe('the imagined', () => {
  it('[A50] come in', async () => {
    const t0 = process.hrtime.bigint()
    evening = await rehearse(1)
    console.log(Number(process.hrtime.bigint() - t0) / 1e6, evening.circle().seats.map(s => s.name + s.state), performance.now())
    const { next } = evening.circle()
    await evening.press({ kind: 'offer', to: next[0] as never })
    for (let i = 0; i < 30; i++) {
      await evening.pass(2000)
      const { piece, seats } = evening.circle()
      const nameOf = (id: unknown) => seats.find(s => s.id === id)?.name
      console.log(i * 2, piece.at, piece.at === 'held' ? nameOf(piece.holder) : piece.at === 'offered' ? nameOf(piece.to) : '', evening.circle().settled)
      if (piece.at === 'offered' && piece.to === evening.circle().me) await evening.press({ kind: 'let-pass' })
    }
    console.log(evening.sounds, Number(process.hrtime.bigint() - t0) / 1e6)
    expect(NAMES.length).toBe(4)
  })
})
