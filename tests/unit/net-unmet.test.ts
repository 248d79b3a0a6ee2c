import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { ParticipantId } from '../../src/domain/claim.ts'
import { createUnmet } from '../../src/net/unmet.ts'

const [ana, ben] = ['ana', 'ben'] as [ParticipantId, ParticipantId]

function list(forgetAfterMs = 120_000) {
  const clock = { ms: 0 }
  return { clock, unmet: createUnmet(() => clock.ms, forgetAfterMs) }
}

describe('those who are not met', () => {
  it('[N61] are waited for from the moment they are let in until they are met, and never again', () => {
    const { clock, unmet } = list()
    expect(unmet.waitedMs()).toBe(0)
    unmet.expect([ana])
    clock.ms = 5_000
    unmet.expect([ana, ben])
    clock.ms = 20_000
    expect(unmet.waitedMs()).toBe(20_000)
    unmet.meet(ana)
    expect(unmet.waitedMs()).toBe(15_000)
    unmet.meet(ben)
    unmet.expect([ana, ben])
    clock.ms = 60_000
    expect(unmet.waitedMs()).toBe(0)
  })

  it('[N61] are forgotten when they leave, or when they have not come for a long time', () => {
    const { clock, unmet } = list(60_000)
    unmet.expect([ana, ben])
    clock.ms = 30_000
    unmet.expect([ben])
    expect(unmet.waitedMs()).toBe(30_000)
    clock.ms = 60_000
    expect(unmet.waitedMs()).toBe(0)
    unmet.expect([ana])
    clock.ms = 70_000
    expect(unmet.waitedMs()).toBe(10_000)
  })

  it('[N61] with everybody met there is nobody to wait for, whatever the order', () => {
    const ids = fc.array(fc.constantFrom(ana, ben, 'cem' as ParticipantId), { maxLength: 3 })
    fc.assert(
      fc.property(fc.array(fc.tuple(ids, ids, fc.nat(9_999))), steps => {
        const { clock, unmet } = list()
        const met = new Set<ParticipantId>()
        for (const [expected, arrived, ms] of steps) {
          unmet.expect(expected)
          for (const id of arrived) unmet.meet(id)
          for (const id of arrived) met.add(id)
          clock.ms += ms
          if (expected.every(id => met.has(id))) expect(unmet.waitedMs()).toBe(0)
        }
      }),
    )
  })
})
