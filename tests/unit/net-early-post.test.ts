import { expect, it } from 'vitest'
import { createEarlyPost } from '../../src/net/early-post.ts'
import type { Signal } from '../../src/net/wire.ts'
import { openTab } from './cast/tab.ts'

const offerOf = (attempt: number): Signal => ({
  kind: 'signal',
  attempt,
  signals: [{ type: 'offer', sdp: 'v=0\r\n' }],
})

/** The post of somebody who has not sat down, on a clock of their own. */
async function post() {
  const clock = { ms: 0 }
  const heard: Signal[] = []
  const early = createEarlyPost(() => clock.ms)
  const { identity } = await openTab()
  return {
    clock,
    heard,
    keep: (signal: Signal) => early.keep(identity, signal),
    sitDown: () => early.tell((_, signal) => heard.push(signal)),
  }
}

it('[N97] whoever dials a newcomer who has not sat down yet is heard when they do, in order and once', async () => {
  const { keep, sitDown, heard } = await post()
  const asks: Signal = { kind: 'dial-me', has: null }
  for (const signal of [offerOf(1), asks, offerOf(2)]) keep(signal)
  sitDown()
  expect(heard).toEqual([offerOf(1), asks, offerOf(2)])
  sitDown()
  expect(heard.length).toBe(3)
})

it('[N97] what is said at the door, what is old, and a flood are not kept', async () => {
  const { keep, sitDown, heard, clock } = await post()
  keep({ kind: 'waiting' })
  keep(offerOf(1))
  clock.ms = 4_000
  for (let attempt = 2; attempt < 500; attempt++) keep(offerOf(attempt))
  sitDown()
  expect(heard.length).toBe(96)
  expect(heard.at(-1)).toEqual(offerOf(499))
  keep(offerOf(500))
  clock.ms = 8_000
  sitDown()
  expect(heard.length).toBe(96)
})
