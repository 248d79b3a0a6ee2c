import { type ChildProcess, spawn } from 'node:child_process'
import { createServer } from 'node:net'
import { afterAll, beforeAll, expect, it } from 'vitest'
import type { Person } from './harness/person.ts'
import { HOME } from './harness/room-house.ts'
import { until } from './harness/until.ts'
import { createGathering } from './room/gathering.ts'

const NAMES = ['Ana', 'Ben', 'Cem', 'Dua']
const gathering = createGathering()
let server: ChildProcess
let ana: Person
let port = 0

beforeAll(async () => {
  port = await freePort()
  server = spawn('npm', ['run', '--silent', 'four', '--', '--port', String(port)], {
    cwd: HOME,
    stdio: 'ignore',
    detached: true,
  })
  ana = await gathering.invite('Ana', { toneHz: 330, viewport: { width: 1600, height: 1000 } })
})

afterAll(async () => {
  if (server?.pid !== undefined) process.kill(-server.pid)
  await gathering.close()
})

it('[W177] "npm run four" seats four in one window, and they sit in one circle', async () => {
  const address = `http://localhost:${port}/four`
  await until(async () => (await fetch(address)).ok, 'the dev server is open', { withinMs: 30_000 })
  await ana.open(address)
  await until(
    async () => {
      const frames = ana.page.frames().slice(1)
      const seen = await Promise.all(frames.map(frame => frame.evaluate(namesInCircle)))
      return seen.length === NAMES.length && seen.every(names => NAMES.every(name => names.includes(name)))
    },
    'each of the four sees all four',
    { withinMs: 60_000 },
  )
  const origins = new Set(ana.page.frames().map(frame => new URL(frame.url()).origin))
  expect(origins.size).toBe(NAMES.length + 1)
})

/** Whom this seat sees in its circle. */
function namesInCircle(): readonly string[] {
  interface Seated {
    readonly screen?: { readonly circle?: { readonly seats: readonly { name: string; state: string }[] } }
  }
  const room: (Element & Seated) | null = document.querySelector('listening-room')
  const seats = room?.screen?.circle?.seats ?? []
  return seats.filter(({ state }) => state === 'present').map(({ name }) => name)
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer()
    probe.once('error', reject)
    probe.listen(0, () => {
      const address = probe.address()
      probe.close(() => resolve(typeof address === 'object' && address !== null ? address.port : 0))
    })
  })
}
