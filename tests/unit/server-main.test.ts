import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdirSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import { build } from 'vite'
import { afterEach, beforeAll, describe, expect, test } from 'vitest'
import { ask, visit } from './server-visitor.ts'

// Inside the project, so that the built server finds its packages; ignored by git.
const FOLDER = join(import.meta.dirname, '../../test-output/server-main')
const BUILD_TIMEOUT_MS = 30_000

let child: ChildProcess | null = null

beforeAll(async () => {
  await build({
    configFile: false,
    logLevel: 'error',
    build: {
      ssr: join(import.meta.dirname, '../../src/server/main.ts'),
      outDir: join(FOLDER, 'server'),
      emptyOutDir: true,
    },
  })
  mkdirSync(join(FOLDER, 'client'), { recursive: true })
  writeFileSync(join(FOLDER, 'client/index.html'), '<!doctype html><title>A page</title>')
}, BUILD_TIMEOUT_MS)

afterEach(() => {
  child?.kill('SIGKILL')
})

function start(env: Record<string, string>) {
  const running = spawn(process.execPath, [join(FOLDER, 'server/main.js')], {
    env: { HOST: '127.0.0.1', STUN_PORT: 'off', ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  child = running
  return { running, errors: text(running.stderr), exited: once(running, 'exit') }
}

async function startOpen(env: Record<string, string>) {
  const { running, errors, exited } = start(env)
  let printed = ''
  await new Promise<void>(resolve =>
    running.stdout.on('data', part => {
      printed += part
      if (/localhost:\d+\n$/.test(printed)) resolve()
    }),
  )
  const line = printed.split('\n').at(-2) ?? ''
  return { running, errors, exited, printed, line, port: Number(/\d+$/.exec(line)?.[0]) }
}

describe('the process', () => {
  test('[S20] says in one line where the room is open, and serves it there', async () => {
    const { line, port, running, exited, errors } = await startOpen({ PORT: '0' })
    expect(line).toBe(`The listening room is open at http://localhost:${port}`)
    expect(await ask(port, '/')).toMatchObject({ status: 200 })
    expect(String((await ask(port, '/ice')).body)).toBe('{"iceServers":[]}')
    running.kill('SIGTERM')
    expect(await exited).toEqual([0, null])
    expect(await errors).toBe('')
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
