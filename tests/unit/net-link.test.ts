import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import type { DocConnectionEvents, DocLink } from '../../src/net/doc-link.ts'
import { createLink } from '../../src/net/link.ts'
import type { PeerSignal } from '../../src/net/wire.ts'
import { openTab } from './cast/tab.ts'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

const candidateOf = (line: string): PeerSignal => ({
  type: 'candidate',
  candidate: { candidate: `candidate:1 1 ${line}`, sdpMid: '0', sdpMLineIndex: 0 },
})
const OFFER: PeerSignal = { type: 'offer', sdp: 'v=0\r\n' }
const [FIRST, SECOND, LATE] = [1, 2, 3].map(at => candidateOf(`udp 1 192.0.2.${at} 9 typ host`)) as [
  PeerSignal,
  PeerSignal,
  PeerSignal,
]
const TCP = candidateOf('tcp 1 192.0.2.1 9 typ host tcptype active')

/** A link whose browser says what the test tells it to; what is said in one task, as it goes into one letter. */
async function link() {
  let events: DocConnectionEvents | undefined
  const letters: PeerSignal[][] = []
  let isSameTask = false
  const docLink: DocLink = {
    open(_key, _initiator, given) {
      events = given
      return {
        pc: { iceConnectionState: 'new' } as RTCPeerConnection,
        control: new EventTarget() as RTCDataChannel,
        signal() {},
        restart() {},
        close: () => given.onClosed(),
      }
    },
    release() {},
    close() {},
  }
  const made = createLink({
    docLink,
    to: (await openTab()).identity,
    attempt: 1,
    initiator: true,
    onSignal(signal) {
      if (isSameTask) letters.at(-1)?.push(signal)
      else letters.push([signal])
      isSameTask = true
      queueMicrotask(() => {
        isSameTask = false
      })
    },
    onUp() {},
    onMessage() {},
    onClosed() {},
    onIgnored() {},
    onHostile() {},
    now: Date.now,
  })
  if (events === undefined) throw new Error('A link opens a connection.')
  return { made, letters, say: events.onSignal }
}

/** So many ms go by, and whatever was promised happens. */
const pass = (ms: number) => vi.advanceTimersByTimeAsync(ms)

it('[N95] what a browser finds of ways at once goes into one letter, after the description and not with what comes later', async () => {
  const { letters, say } = await link()
  say(OFFER)
  await pass(0)
  expect(letters, 'the offer waits for nothing').toEqual([[OFFER]])
  say(FIRST)
  await pass(3)
  say(SECOND)
  await pass(20)
  expect(letters.slice(1)).toEqual([[FIRST, SECOND]])
  say(LATE)
  await pass(20)
  expect(letters.slice(2)).toEqual([[LATE]])
})

it('[N95] a way that no browser can take is not said, neither at first nor again', async () => {
  const { made, letters, say } = await link()
  for (const signal of [OFFER, TCP, FIRST, TCP]) say(signal)
  await pass(20)
  made.repeat()
  expect(letters.flat()).toEqual([OFFER, FIRST, OFFER, FIRST])
})

it('[N95] nothing is said any more once the link is closed', async () => {
  const { made, letters, say } = await link()
  say(FIRST)
  made.close()
  await pass(20)
  expect(letters).toEqual([])
})
