import { describe, expect, it } from 'vitest'
import type { ParticipantId } from '../../src/domain/claim.ts'
import { isAlive, isCutOff, SUSPECT_AFTER_MS, type Word } from '../../src/domain/presence.ts'
import { createHeartbeat } from '../../src/net/heartbeat.ts'

const ANA = 'a'.repeat(43) as ParticipantId
const BEN = 'b'.repeat(43) as ParticipantId
const CEM = 'c'.repeat(43) as ParticipantId
const ROSTER = 'f'.repeat(16)

/** Ana's heartbeat, on a clock that is advanced; Ben and Cem are in the circle. */
function anaHears() {
  let nowMs = 0
  const sent: (readonly Word[])[] = []
  const heartbeat = createHeartbeat({
    me: ANA,
    now: () => nowMs,
    statement: () => ({ key: 'here', lost: [], roster: ROSTER, whole: true }),
    send: words => sent.push(words),
  })
  heartbeat.expect([BEN, CEM])
  return {
    heartbeat,
    sent,
    advance(ms: number) {
      nowMs += ms
    },
    isAlive: (id: ParticipantId) => isAlive(heartbeat.presence.get(), id, nowMs),
    keyOf: (id: ParticipantId) => heartbeat.presence.get().get(id)?.key,
  }
}

describe('heartbeats', () => {
  it('[N14] hearsay never speaks over somebody who is heard themselves', () => {
    const ana = anaHears()
    ana.heartbeat.hear(BEN, [[BEN, 1, 0, 'truth', [], ROSTER, true]])
    ana.heartbeat.hear(CEM, [
      [CEM, 1, 0, 'here', [], ROSTER, true],
      [BEN, Number.MAX_SAFE_INTEGER, 0, 'forged', [ANA], ROSTER, true],
    ])
    expect(ana.keyOf(BEN)).toBe('truth')
    for (let second = 2; second < 12; second++) {
      ana.advance(1000)
      ana.heartbeat.hear(BEN, [[BEN, second, 0, 'truth', [], ROSTER, true]])
      expect(ana.isAlive(BEN)).toBe(true)
    }
  })

  it('[N99] a link that is up is a sign of life of whoever is expected, and of nobody else', () => {
    const ana = anaHears()
    ana.advance(SUSPECT_AFTER_MS + 20_000)
    expect(ana.isAlive(BEN)).toBe(false)
    ana.heartbeat.met(BEN)
    ana.heartbeat.met('d'.repeat(43) as ParticipantId)
    expect([...ana.heartbeat.presence.get()].map(([id]) => [id, ana.isAlive(id)])).toEqual([
      [BEN, true],
      [CEM, false],
    ])
  })

  it('[N14] whoever cannot be heard is heard of, until they speak themselves again', () => {
    const ana = anaHears()
    ana.advance(SUSPECT_AFTER_MS)
    expect(ana.isAlive(BEN)).toBe(false)
    ana.heartbeat.hear(CEM, [[BEN, 900, 100, 'relayed', [], ROSTER, true]])
    expect(ana.isAlive(BEN)).toBe(true)
    expect(ana.keyOf(BEN)).toBe('relayed')
    ana.heartbeat.hear(BEN, [[BEN, 7, 0, 'own', [], ROSTER, true]])
    expect(ana.keyOf(BEN)).toBe('own')
  })

  it('[N70] each beat says the roster and whether I am linked to everyone on it, and the latest that was said counts', () => {
    const ana = anaHears()
    ana.heartbeat.beat()
    expect(ana.sent.at(-1)).toEqual([[ANA, 1, 0, 'here', [], ROSTER, true]])
    const other = 'e'.repeat(16)
    ana.heartbeat.hear(BEN, [[BEN, 1, 0, 'here', [], ROSTER, true]])
    ana.heartbeat.hear(BEN, [[BEN, 2, 0, 'here', [], other, false]])
    expect(ana.heartbeat.presence.get().get(BEN)).toMatchObject({ roster: other, whole: false })
    expect(ana.heartbeat.presence.get().get(CEM)).toMatchObject({ roster: '', whole: false })
  })

  it('[N15] nobody can fill a device’s memory with invented people', () => {
    const ana = anaHears()
    ana.heartbeat.hear(CEM, [['d'.repeat(43) as ParticipantId, 1, 0, 'x', [], ROSTER, true]])
    expect([...ana.heartbeat.presence.get().keys()]).toEqual([BEN, CEM])
    ana.heartbeat.beat()
    expect(ana.sent.at(-1)?.map(([id]) => id)).toEqual([ANA]) // who was never heard is not passed on
  })

  it('[N32] whoever said goodbye is missed at once, not after 5 s, and can be heard again', () => {
    const ana = anaHears()
    ana.heartbeat.hear(BEN, [[BEN, 3, 0, 'here', [], ROSTER, true]])
    ana.heartbeat.hear(CEM, [[CEM, 1, 0, 'here', [], ROSTER, true]])
    ana.advance(100)
    ana.heartbeat.parted(BEN)
    expect([ana.isAlive(BEN), ana.heartbeat.isHeardOf(BEN), ana.isAlive(CEM)]).toEqual([false, false, true])
    ana.heartbeat.hear(CEM, [
      [CEM, 2, 0, 'here', [], ROSTER, true],
      [BEN, 3, 50, 'here', [], ROSTER, true], // Cem has not heard it yet, and tells nothing new
    ])
    expect(ana.isAlive(BEN)).toBe(false)
    ana.heartbeat.hear(BEN, [[BEN, 4, 0, 'here', [], ROSTER, true]])
    expect(ana.isAlive(BEN)).toBe(true)
  })

  it('[N24] heard of is who has said something lately, to me or to those whom I hear', () => {
    const ana = anaHears()
    expect(ana.heartbeat.isHeardOf(BEN)).toBe(false) // expected is not heard
    ana.heartbeat.hear(CEM, [[BEN, 1, 100, 'here', [], ROSTER, true]])
    expect([ana.heartbeat.isHeardOf(BEN), ana.heartbeat.toldBy(BEN)]).toEqual([true, CEM])
    ana.heartbeat.hear(BEN, [[BEN, 2, 0, 'here', [], ROSTER, true]])
    ana.heartbeat.hear(CEM, [[BEN, 2, 100, 'here', [], ROSTER, true]])
    expect(ana.heartbeat.toldBy(BEN)).toBe(BEN)
    ana.advance(SUSPECT_AFTER_MS)
    expect(ana.heartbeat.isHeardOf(BEN)).toBe(false)
  })

  it('[N48] whoever is shut out is not counted as lost touch with, and not heard of through others', () => {
    const ana = anaHears()
    ana.heartbeat.hear(BEN, [[BEN, 1, 0, 'here', [], ROSTER, true]])
    ana.heartbeat.forget(CEM)
    ana.heartbeat.hear(BEN, [
      [BEN, 2, 0, 'here', [], ROSTER, true],
      [CEM, 900, 0, 'relayed', [], ROSTER, true],
    ])
    expect([...ana.heartbeat.presence.get().keys()]).toEqual([BEN])
    ana.advance(4_500)
    ana.heartbeat.hear(BEN, [[BEN, 3, 0, 'here', [], ROSTER, true]])
    expect(isCutOff([BEN, CEM, 'd'.repeat(43) as ParticipantId], ana.heartbeat.presence.get(), 4_500)).toBe(
      false,
    )
  })
})
