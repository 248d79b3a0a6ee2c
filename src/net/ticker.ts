/** A steady tick that a page in the background keeps, since its timer runs in a worker. */
export interface Ticker {
  close(): void
}

/** A clock that moved this much between two ticks means that the device slept, ms. */
export const JUMP_MS = 4_000

/** Ticks `onTick` once a second; `onJump` when the device slept in between (a lid that was shut). */
export function createTicker(onTick: () => void, onJump: () => void): Ticker {
  const worker = new Worker(new URL('./ticker.worker.ts', import.meta.url), { type: 'module' })
  let lastMono = performance.now()
  let lastWall = Date.now()
  let inPage: ReturnType<typeof setInterval> | undefined
  const tick = () => {
    const mono = performance.now()
    const wall = Date.now() // on some systems the monotone clock stands still during sleep
    const slept = mono - lastMono > JUMP_MS || wall - lastWall > JUMP_MS
    lastMono = mono
    lastWall = wall
    if (slept) onJump()
    onTick()
  }
  worker.onmessage = tick
  worker.onerror = () => {
    inPage ??= setInterval(tick, 1000) // its script did not arrive: slow in the background, but it ticks
  }
  return {
    close() {
      worker.terminate()
      clearInterval(inPage)
    },
  }
}
