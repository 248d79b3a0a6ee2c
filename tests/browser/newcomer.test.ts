import { type ChildProcess, execFileSync, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Person } from './harness/person.ts'
import { signal } from './harness/processes.ts'
import { HOME } from './harness/room-house.ts'
import { until } from './harness/until.ts'
import { createGathering } from './room/gathering.ts'

/** Two installations may come before the page is built. */
const OPENING_MS = 240_000

const readme = readFileSync(join(HOME, 'README.md'), 'utf8')
/** The first command of the page, and the address that its remark names. */
const [, command = '', address = ''] = /^```\n(.+?) +# opens the room at (\S+)$/m.exec(readme) ?? []
/** The steps for whoever wants to sit in a circle. */
const steps = /^## Sitting in a circle\n([\s\S]*?)\n\n(?!\d\.)/m.exec(readme)?.[1] ?? ''

const gathering = createGathering()
const clone = mkdtempSync(join(tmpdir(), 'newcomer-'))
let room: ChildProcess
let printed = ''

/** Presses what the steps name in bold, and nothing that they do not name. */
async function follow(person: Person, label: string, name = label): Promise<void> {
  expect(steps).toContain(`**${label}**`)
  await person.press(name)
}

beforeAll(async () => {
  execFileSync('git', ['clone', '--quiet', HOME, clone])
  // A shell of their own: nothing that npm has told this process.
  const env = Object.fromEntries(
    Object.entries(process.env).filter(([name]) => !/^(npm_|NODE_|VITE)/.test(name)),
  )
  room = spawn('sh', ['-c', command], { cwd: clone, env, detached: true, stdio: ['ignore', 'pipe', 'pipe'] })
  for (const stream of [room.stdout, room.stderr]) stream?.on('data', part => (printed += part))
  await until(
    () => printed.includes(address) || room.exitCode !== null,
    () => `${command}: ${printed}`,
    {
      withinMs: OPENING_MS,
    },
  )
  expect(room.exitCode, printed).toBeNull()
}, OPENING_MS)

afterAll(async () => {
  await gathering.close()
  if (room?.pid !== undefined) signal(-room.pid, 'SIGKILL') // the shell and all that it started
  rmSync(clone, { recursive: true, force: true })
})

describe('a newcomer who has nothing but the README and a clean clone', () => {
  it('[W200] comes to a circle of two and back to nothing, by what the page says alone', async () => {
    expect([command, address, steps].every(part => part !== '')).toBe(true)
    const [ana, ben] = await Promise.all([
      gathering.invite('Ana', { toneHz: 330 }),
      gathering.invite('Ben', { toneHz: 440, browser: 'firefox' }),
    ])
    await ana.open(address)
    await follow(ana, 'Open a room')
    for (const person of [ana, ben]) {
      if (person === ben) await ben.open(ana.page.url())
      await person.press('I agree to these')
      await person.fill('What may we call you?', person.name)
      await person.choose('With my voice')
      await person.press('Continue')
      await person.press('Sit down')
      await person.press('All right')
    }
    await follow(ana, 'Speak')
    await ben.hearsOnly(330)
    await follow(ana, 'Pass to …', 'Pass to Ben')
    await follow(ben, 'Take it')
    await ana.hearsOnly(440)
    await follow(ana, 'More')
    await ana.press('End the circle together')
    for (const person of [ana, ben]) await follow(person, 'I’m ready to let this go')
    for (const person of [ana, ben]) await person.sees('Two devices. Both have let go.')
    for (const person of [ana, ben]) expect(new URL(person.page.url()).hash).toBe('')
    const gone = once(room, 'exit')
    process.kill(-(room.pid ?? 0), 'SIGINT') // what Ctrl and C do
    await gone
    await expect(fetch(address)).rejects.toThrow()
    expect(execFileSync('git', ['status', '--porcelain'], { cwd: clone, encoding: 'utf8' })).toBe('')
  }, 240_000)
})
