import type { ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { createServer } from 'node:net'
import { afterEach, beforeAll, describe, expect, test } from 'vitest'
import { BUILD_TIMEOUT_MS, buildServer, type ServerProgram } from './server-process.ts'
import { ask, visit } from './server-visitor.ts'

let program: ServerProgram
let child: ChildProcess | null = null

beforeAll(async () => {
  program = await buildServer('server-main')
}, BUILD_TIMEOUT_MS)

afterEach(() => {
  child?.kill('SIGKILL')
})

function start(env: Record<string, string>) {
  const running = program.start(env)
  child = running.child
  return running
}

async function startOpen(env: Record<string, string>) {
  const open = await program.startOpen(env)
  child = open.child
  return { ...open, running: open.child, line: open.printed.split('\n').at(-2) ?? '' }
}

describe('the process', () => {
  test('[S20] says in one line where the room is open, and serves it there', async () => {
    const { line, port, running, exited, errors } = await startOpen({ PORT: '0' })
    expect(line).toBe(`The listening room is open at http://localhost:${port}`)
    expect(await ask(port, '/')).toMatchObject({ status: 200 })
    expect(String((await ask(port, '/ice')).body)).toBe('{"iceServers":[]}')
    running.kill('SIGTERM')
    expect(await exited).toEqual([0, null])
    // Nothing but what Node says of its own debugger, by which other tests look into the memory.
    expect((await errors).replaceAll(/^(Debugger|For help).*\n/gm, '')).toBe('')
  })

  test('[S20][S32] says in a table how it is set, without secrets, and what is missing without a relay', async () => {
    const bare = await startOpen({})
    expect(bare.printed).toContain(
      'Without a relay, some people on different networks will not hear each other.',
    )
    bare.child.kill('SIGKILL')
    const { printed } = await startOpen({
      TURN_URLS: 'turn:relay.example:3478',
      TURN_SECRET: 'hush-turn',
      REDIS_URL: 'redis://me:hush-redis@127.0.0.1:1',
      ORIGINS: 'https://room.example',
      TRUST_PROXY: '1',
    })
    expect(printed).toMatch(/relay +turn:relay\.example:3478\n/)
    expect(printed).toMatch(/bus +redis:\/\/127\.0\.0\.1:1\n/)
    expect(printed).toMatch(/pages of +https:\/\/room\.example\n/)
    expect(printed).not.toContain('hush')
    expect(printed).not.toContain('Without a relay')
  })

  test('[S32] opens though its Redis is away, and says so when asked for its health', async () => {
    const { port } = await startOpen({ REDIS_URL: 'redis://127.0.0.1:1' })
    expect(String((await ask(port, '/healthz')).body)).toBe('ok\nbus away')
  })

  test.each(['SIGTERM', 'SIGINT'] as const)(
    '[S20] on %s sends everyone away with 1001 and ends well',
    async signal => {
      const { running, exited, port } = await startOpen({ PORT: '0' })
      const ana = await visit(port)
      running.kill(signal)
      expect(await ana.closed).toMatchObject({ code: 1001 })
      expect(await exited).toEqual([0, null])
    },
  )

  test('[S20] ends with one clear sentence when its port is taken', async () => {
    const taken = createServer().listen(0, '127.0.0.1')
    await once(taken, 'listening')
    const address = taken.address()
    const port = typeof address === 'object' ? address?.port : null
    const { errors, exited } = start({ PORT: String(port) })
    expect(await exited).toEqual([1, null])
    expect(await errors).toBe(`Port ${port} is already taken; set PORT to another one.\n`)
    taken.close()
  })

  test.each(['many', '-1', '65536', '4e3'])(
    '[S20] ends with one clear sentence when PORT is "%s"',
    async port => {
      const { errors, exited } = start({ PORT: port })
      expect(await exited).toEqual([1, null])
      expect(await errors).toBe(`PORT must be a number from 0 to 65535, not "${port}".\n`)
    },
  )

  test.each(['second.example', 'https://second.example', 'wss://me@second.example', 'wss://a;script-src *'])(
    '[N36] ends with one clear sentence when SIGNAL_ALSO is "%s"',
    async address => {
      const { errors, exited } = start({ PORT: '0', SIGNAL_ALSO: address })
      expect(await exited).toEqual([1, null])
      expect(await errors).toBe(
        `SIGNAL_ALSO must be an address like wss://example.org/signal, not "${address}".\n`,
      )
    },
  )
  test('[S20][S22] ends with one clear sentence when the relay is set by half', async () => {
    const { errors, exited } = start({ PORT: '0', TURN_URLS: 'turn:relay.example' })
    expect(await exited).toEqual([1, null])
    expect(await errors).toBe('TURN_URLS needs TURN_SECRET beside it, the static-auth-secret of the relay.\n')
  })
})
