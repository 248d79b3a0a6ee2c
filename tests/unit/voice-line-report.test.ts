import { expect, test } from 'vitest'
import { reportOf } from '../../src/voice/line-report.ts'

const stats = (...entries: readonly (readonly [string, object])[]) => new Map<string, unknown>(entries)
const pair = {
  type: 'candidate-pair',
  localCandidateId: 'L',
  remoteCandidateId: 'R',
  currentRoundTripTime: 0.024,
}
const ends = (local: string, remote: string) =>
  [
    ['L', { type: 'local-candidate', candidateType: local }],
    ['R', { type: 'remote-candidate', candidateType: remote }],
  ] as const
const transport = ['T', { type: 'transport', selectedCandidatePairId: 'P' }] as const

test('[V56] a connection tells whether it is direct, its round trip, its losses and its codec', () => {
  const sent = stats(
    transport,
    ['P', pair],
    ['Q', { ...pair, localCandidateId: 'X' }],
    ...ends('host', 'srflx'),
  )
  const received = stats(
    ['I', { type: 'inbound-rtp', kind: 'audio', packetsLost: 5, packetsReceived: 95 }],
    ['V', { type: 'inbound-rtp', kind: 'video', packetsLost: 9, packetsReceived: 1 }],
  )
  const agreed = ['audio/RED', 'audio/opus'].map(mimeType => ({ mimeType }))
  expect(reportOf(agreed, sent, received)).toEqual({
    isRelayed: false,
    roundTripMs: 24,
    loss: 0.05,
    codec: 'red',
  })
})

test('[V56] it is relayed when either end is, also where the browser marks the pair itself', () => {
  for (const [local, remote] of [
    ['relay', 'host'],
    ['host', 'relay'],
  ] as const) {
    const told = reportOf([], stats(['P', { ...pair, selected: true }], ...ends(local, remote)))
    expect(told.isRelayed).toBe(true)
  }
})

test('[V56] what is not told is not known, and nothing that comes in is an error', () => {
  const nothing = { isRelayed: null, roundTripMs: null, loss: null, codec: null }
  expect(reportOf([])).toEqual(nothing)
  expect(
    reportOf(
      [],
      new Map<string, unknown>([
        ['a', null],
        ['b', 7],
        ['c', { type: 'transport' }],
      ]),
    ),
  ).toEqual(nothing)
  const before = stats(['I', { type: 'inbound-rtp', kind: 'audio', packetsLost: 0, packetsReceived: 0 }])
  expect(reportOf([], before)).toEqual(nothing)
})
