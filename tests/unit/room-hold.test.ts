import { expect, it } from 'vitest'
import { holdRoom, type Locks } from '../../src/room-hold.ts'
import { turns } from './voice-fakes.ts'

/** The locks of one browser, as all its tabs see them. */
function createLocks(): Locks {
  const held = new Set<string>()
  return {
    async request(name: string, ...rest: readonly unknown[]) {
      const granted = rest.at(-1) as (lock: Lock | null) => unknown
      if (held.has(name)) return granted(null)
      held.add(name)
      await granted({ name, mode: 'exclusive' })
      held.delete(name)
    },
  } as Locks
}

it('[U148] one tab holds a room, another cannot, and can once it is let go', async () => {
  const locks = createLocks()
  const first = await holdRoom('topic', locks)
  expect(first).not.toBeNull()
  expect(await holdRoom('topic', locks)).toBeNull()
  expect(await holdRoom('another', locks)).not.toBeNull()
  first?.letGo()
  first?.letGo()
  await turns()
  expect(await holdRoom('topic', locks)).not.toBeNull()
})

it('[U148] where the browser refuses all locks the room opens all the same', async () => {
  const refusing = {
    request: () => Promise.reject(new DOMException('no', 'SecurityError')),
  } as unknown as Locks
  const hold = await holdRoom('topic', refusing)
  hold?.letGo()
  expect(hold).not.toBeNull()
})
