import { expect, it } from 'vitest'
import { isInsideApp } from '../../src/inside-app.ts'
import { createVigil } from '../../src/vigil.ts'
import { circleScreen, held, offered } from '../browser/ui/circle-screen.ts'
import { turns } from './voice-fakes.ts'

const cast = { seats: 3 }
const toMe = circleScreen(cast, { circle: { piece: offered(1, 0) } }).circle
const elsewhere = circleScreen(cast, { circle: { piece: offered(1, 2) } }).circle
const mine = circleScreen(cast, { circle: { piece: held(0) } }).circle

function seat({ canVibrate = true, refuses = false } = {}) {
  const done: string[] = []
  const held = new Set<{ released: boolean }>()
  const system = { refuses, asked: 0 }
  const vigil = createVigil({
    chime: () => void done.push('chime'),
    device: {
      vibrate: canVibrate ? ms => done.push(`touch ${ms}`) > 0 : null,
      async keepAwake() {
        await turns()
        system.asked += 1
        if (system.refuses) throw new DOMException('The battery is low.', 'NotAllowedError')
        const lock = {
          released: false,
          async release() {
            lock.released = true
            held.delete(lock)
          },
        }
        held.add(lock)
        return lock
      },
    },
  })
  return { vigil, done, held, system }
}

it('[V51] a soft sound and a touch say once that the piece is offered to me', () => {
  const { vigil, done } = seat()
  vigil.follow(elsewhere)
  vigil.follow(mine)
  expect(done).toEqual([])
  vigil.follow(toMe)
  vigil.follow({ ...toMe })
  expect(done).toEqual(['chime', 'touch 80'])
  vigil.follow(mine)
  vigil.follow(toMe)
  expect(done.length).toBe(4)
})

it('[V51] each can be switched off; a device that cannot vibrate does not say that it could', () => {
  const { vigil, done } = seat()
  vigil.set({ chimes: false })
  vigil.follow(toMe)
  expect(done).toEqual(['touch 80'])
  vigil.set({ vibrates: false })
  vigil.follow(mine)
  vigil.follow(toMe)
  expect(done.length).toBe(1)
  expect(seat({ canVibrate: false }).vigil.nudges.get()).toEqual({ chimes: true, vibrates: null })
})

it('[V51] in a silence nothing sounds and nothing stirs, and when it is over it is said', () => {
  const { vigil, done } = seat()
  vigil.follow({ ...toMe, scene: { ...toMe.scene, isQuiet: true } })
  expect(done).toEqual([])
  vigil.follow(toMe)
  expect(done).toEqual(['chime', 'touch 80'])
})

it('[V50] the screen is kept awake by one lock at a time, and let go at the end', async () => {
  const { vigil, held } = seat()
  await vigil.awake()
  await vigil.awake() // as it is when the page is looked at again
  expect(held.size).toBe(1)
  vigil.close()
  vigil.close()
  await turns()
  expect(held.size).toBe(0)
  await vigil.awake()
  expect(held.size).toBe(0)
})

it('[V50] a page that is looked at twice at once keeps one lock, and lets it go at the end', async () => {
  const { vigil, held } = seat()
  await Promise.all([vigil.awake(), vigil.awake(), vigil.awake()])
  expect(held.size).toBe(1)
  void vigil.awake()
  vigil.close()
  await vigil.awake()
  expect(held.size).toBe(0)
})

it('[V80] a lock that holds is kept whatever would be refused now; one that was let go or refused is asked for again', async () => {
  const { vigil, held, system } = seat()
  await vigil.awake()
  system.refuses = true
  await vigil.awake() // the network is back: no reason to give it away
  expect([held.size, system.asked]).toEqual([1, 1])
  for (const lock of held) lock.released = true // by the system, as the page was hidden
  held.clear()
  await vigil.awake()
  expect([held.size, system.asked]).toEqual([0, 2])
  system.refuses = false
  await vigil.awake() // at a press
  expect([held.size, system.asked]).toEqual([1, 3])
})

it('[V50] who leaves while it is being asked for leaves no lock behind; one that is refused is no error', async () => {
  const { vigil, held } = seat()
  const asked = vigil.awake()
  vigil.close()
  await asked
  expect(held.size).toBe(0)
  await seat({ refuses: true }).vigil.awake()
})

it.each([
  ['Mozilla/5.0 (iPhone) AppleWebKit/605.1.15 Mobile/15E148 Instagram 300.0', true],
  ['Mozilla/5.0 (Linux; Android 14; Pixel 8; wv) AppleWebKit/537.36 Chrome/120 Mobile', true],
  ['Mozilla/5.0 (iPhone) AppleWebKit/605.1.15 [FBAN/FBIOS;FBAV/440.0]', true],
  ['Mozilla/5.0 (iPhone) AppleWebKit/605.1.15 Version/17.0 Mobile/15E148 Safari/604.1', false],
  ['Mozilla/5.0 (Linux; Android 14) AppleWebKit/537.36 Chrome/120.0.0.0 Mobile Safari/537.36', false],
  ['Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0', false],
])('[V54] a page inside another app is known by its name: %s', (userAgent, inside) => {
  expect(isInsideApp({ userAgent, mediaDevices: {} })).toBe(inside)
  expect(isInsideApp({ userAgent })).toBe(true) // no way to any microphone
})
