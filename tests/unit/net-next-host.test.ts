import { describe, expect, it } from 'vitest'
import { DEFAULT_AGREEMENTS } from '../../src/domain/agreements.ts'
import type { ParticipantId } from '../../src/domain/claim.ts'
import type { Acquaintance } from '../../src/net/identity.ts'
import { createNextHost } from '../../src/net/next-host.ts'
import type { Signal } from '../../src/net/wire.ts'
import { openTab } from './cast/tab.ts'

const CONSENT = 'c'.repeat(64)
const WELCOME: Signal = {
  kind: 'welcome',
  title: '',
  agreements: DEFAULT_AGREEMENTS,
  placesLeft: 3,
  door: 'open',
}
const ADMITTED: Signal = { kind: 'admitted', seat: 2, consent: CONSENT }

/** Somebody who waits for a host, with a clock of their own. */
async function waiting() {
  const said: { to: ParticipantId | null; signal: Signal }[] = []
  const hosts: ParticipantId[] = []
  let nowMs = 0
  const host = createNextHost({
    send: (to, signal) => said.push({ to, signal }),
    knock: () => ({ name: 'Cem', consent: CONSENT }),
    onHost: ({ id }) => hosts.push(id),
    now: () => nowMs,
  })
  const ben: Acquaintance = (await openTab()).identity
  return {
    ...host,
    ben,
    said,
    hosts,
    /** So many seconds go by. */
    pass(seconds: number) {
      for (let second = 0; second < seconds; second++) {
        nowMs += 1_000
        host.tend()
      }
    },
  }
}

describe('[N90] a host who cannot be reached', () => {
  it('is waited for; then it is asked who else is there, and whoever answers is knocked at', async () => {
    const cem = await waiting()
    cem.pass(4)
    expect(cem.said).toEqual([])
    cem.pass(1)
    expect(cem.said).toEqual([{ to: null, signal: { kind: 'hello', seated: false } }])
    cem.onSignal(cem.ben, WELCOME)
    const knock = { kind: 'knock', name: 'Cem', consent: CONSENT, waits: false }
    expect(cem.said.at(-1)).toEqual({ to: cem.ben.id, signal: knock })
    cem.onSignal(cem.ben, ADMITTED)
    expect(cem.hosts).toEqual([cem.ben.id])
  })

  it('is looked for again while nobody answers, and not more than every few seconds', async () => {
    const cem = await waiting()
    cem.pass(15)
    expect(cem.said.length).toBe(4)
  })

  it('gives way to nobody who was not asked', async () => {
    const cem = await waiting()
    cem.onSignal(cem.ben, WELCOME)
    cem.onSignal(cem.ben, ADMITTED)
    expect([cem.said, cem.hosts]).toEqual([[], []])
    cem.pass(5)
    cem.onSignal(cem.ben, ADMITTED)
    expect(cem.hosts).toEqual([])
  })
})
