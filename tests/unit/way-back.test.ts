import { describe, expect, it } from 'vitest'
import type { Tab } from '../../src/fresh-page.ts'
import { awaitServer } from '../../src/way-back.ts'

type TestTab = Tab & Pick<typeof globalThis, 'addEventListener'>

/** A tab that has no network, a server to ask, and a clock that goes on when it is told to. */
function openTab() {
  const world = { hasNetwork: false, asked: 0, isServed: 0 }
  const net = new EventTarget()
  let waiting: (() => void) | null = null
  const tab = {
    location: { pathname: '/' },
    async fetch() {
      world.asked += 1
      if (!world.hasNetwork) throw new TypeError('There is no network.')
      return { ok: true }
    },
    addEventListener: net.addEventListener.bind(net),
  } as unknown as TestTab
  const gone = new AbortController()
  awaitServer(
    () => {
      world.isServed += 1
    },
    gone.signal,
    tab,
    (_ms, onTime) => {
      waiting = onTime
      return () => {
        if (waiting === onTime) waiting = null
      }
    },
  )
  return {
    world,
    gone,
    online: () => net.dispatchEvent(new Event('online')),
    pass: () => waiting?.(),
    isWaiting: () => waiting !== null,
  }
}

const settle = () => new Promise(resolve => setImmediate(resolve))

describe('a page that has found no way to its room', () => {
  it('[U158] asks for its server again and again, at once when the browser says there is a network, and goes on once', async () => {
    const { world, pass, online, isWaiting } = openTab()
    for (const times of [1, 2, 3]) {
      pass()
      await settle()
      expect([world.asked, world.isServed, isWaiting()]).toEqual([times, 0, true])
    }
    online()
    await settle()
    expect([world.asked, world.isServed]).toEqual([4, 0]) // a network that does not lead here
    world.hasNetwork = true
    online()
    online()
    await settle()
    expect([world.isServed, isWaiting()]).toEqual([1, false])
    online()
    await settle()
    expect(world.isServed).toBe(1)
  })

  it('[U158] asks no more once its person has left', async () => {
    const { world, gone, online, pass, isWaiting } = openTab()
    world.hasNetwork = true
    pass()
    gone.abort() // while it asks
    await settle()
    online()
    await settle()
    expect([world.asked, world.isServed, isWaiting()]).toEqual([1, 0, false])
  })
})
