import { expect, test } from 'vitest'
import { CHECK_TIMEOUT_MS, chooseGateMode, type Trial } from '../../src/voice/voice-check.ts'
import { createClock, turns } from './voice-fakes.ts'

interface Behaviour {
  readonly encodingWorks: () => Promise<boolean>
  readonly transformWorks?: () => Promise<boolean>
}

function check({ encodingWorks, transformWorks = never }: Behaviour) {
  const clock = createClock()
  const log: string[] = []
  const trial: Trial = { encodingWorks, transformWorks, close: () => log.push('closed') }
  const mode = chooseGateMode({
    createWorker: noWorker,
    createTrial: async (_createWorker, signal) => {
      signal.addEventListener('abort', () => log.push('over'))
      return trial
    },
    after: clock.after,
  })
  return { mode, clock, log }
}

const yes = async () => true
const no = async () => false
const never = () => new Promise<boolean>(() => {})
const noWorker = () => {
  throw new Error('A stand-in needs no worker.')
}

test('[V10] the valve is the one that works, the quick one first', async () => {
  expect(await check({ encodingWorks: yes }).mode).toBe('encoding')
  expect(await check({ encodingWorks: no, transformWorks: yes }).mode).toBe('transform')
})

test('[V10] where neither works, or nothing can be tried, it is the one that falls silent everywhere', async () => {
  expect(await check({ encodingWorks: no, transformWorks: no }).mode).toBe('encoding')
  const failing = async () => {
    throw new DOMException('no WebRTC', 'NotSupportedError')
  }
  expect(await check({ encodingWorks: failing }).mode).toBe('encoding')
  expect(await chooseGateMode({ createWorker: noWorker, createTrial: failing })).toBe('encoding')
})

test('[V10] a check that takes too long is given up, and its connection closed', async () => {
  const { mode, clock, log } = check({ encodingWorks: never })
  clock.advance(CHECK_TIMEOUT_MS)
  expect(await mode).toBe('encoding')
  expect(log).toContain('over')
})

test('[V10] nothing is left behind', async () => {
  const { mode, clock, log } = check({ encodingWorks: yes })
  await mode
  await turns()
  expect([log, clock.waiting()]).toEqual([['closed', 'over'], 0])
})
