import { describe, expect, it } from 'vitest'
import { middleHz, murmur } from '../../src/rehearsal/murmur.ts'
import { chance } from './cast/rehearsing.ts'

/** Voices of four, and of whoever knocks. */
const VOICES = [0, 1, 2, 3, 4]

describe('an imagined voice', () => {
  it('[A54] is soft, goes on with breaths in between for as long as it is asked for, and is told from the others', () => {
    for (const voice of VOICES) {
      const tones = murmur(voice, 20, chance(voice + 1))
      const sum = (at: number) =>
        tones.reduce((all, one) => all + (one.at <= at && at < one.at + one.seconds ? one.loudness : 0), 0)
      const moments = Array.from({ length: 2_000 }, (_, at) => at / 100)
      expect(Math.max(...moments.map(sum))).toBeLessThan(0.5) // nothing clips, and the bell is louder
      expect(moments.filter(at => sum(at) > 0).length).toBeGreaterThan(moments.length * 0.6)
      expect(moments.filter(at => sum(at) === 0).length).toBeGreaterThan(moments.length * 0.05)
      for (const { hz } of tones) expect(Math.abs(Math.log2(hz / middleHz(voice)))).toBeLessThan(0.6)
    }
    const middles = VOICES.map(middleHz).toSorted((a, b) => a - b)
    for (const [at, hz] of middles.slice(1).entries()) expect(hz / (middles[at] ?? 0)).toBeGreaterThan(1.1)
  })
})
