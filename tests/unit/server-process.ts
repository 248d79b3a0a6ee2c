import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import { build } from 'vite'
import { WebSocket } from 'ws'

/** The server as its host would run it, built into a folder of its own, with a page of one line. */
export interface ServerProgram {
  start(env?: Record<string, string>): Running
  /** Resolves when it has said where the room is open. */
  startOpen(env?: Record<string, string>): Promise<OpenServer>
}

export interface Running {
  readonly child: ChildProcess
  readonly errors: Promise<string>
  readonly exited: Promise<unknown[]>
}

export interface OpenServer extends Running {
  readonly port: number
  /** Where it tells its counters; only with METRICS_PORT. */
  readonly metricsPort: number
  /** Everything it had printed by then. */
  readonly printed: string
  /** Looks into its memory, as a debugger would. */
  readonly memory: Memory
}

export interface Memory {
  /** What is in use after everything unused has gone, in bytes. */
  usedBytes(): Promise<number>
  /** All that it holds: each text in it can be searched for. */
  snapshot(): Promise<string>
}

/** Longest time that building may take on a busy machine. */
export const BUILD_TIMEOUT_MS = 30_000

export async function buildServer(name: string): Promise<ServerProgram> {
  // Inside the project, so that the built server finds its packages; ignored by git.
  const folder = join(import.meta.dirname, '../../test-output', name)
  const outDir = join(folder, 'server')
  const ssr = join(import.meta.dirname, '../../src/server/main.ts')
  await build({ configFile: false, logLevel: 'error', build: { ssr, outDir, emptyOutDir: true } })
  mkdirSync(join(folder, 'client'), { recursive: true })
  writeFileSync(join(folder, 'client/index.html'), '<!doctype html><title>A page</title>')
  const start = (env: Record<string, string> = {}, words: string[] = []) => {
    const child = spawn(process.execPath, [...words, join(outDir, 'main.js')], {
      env: { HOST: '127.0.0.1', STUN_PORT: 'off', ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
    })
    const kill = () => child.kill('SIGKILL')
    process.once('exit', kill)
    child.once('exit', () => process.off('exit', kill))
    return { child, errors: text(child.stderr), exited: once(child, 'exit') }
  }
  return {
    start,
    async startOpen(env) {
      const running = start({ PORT: '0', ...env }, ['--inspect=127.0.0.1:0'])
      const [debuggerAt, printed] = await Promise.all([
        says(running.child.stderr, /(ws:\S+)/),
        says(running.child.stdout, /localhost:\d+\n$/),
      ])
      const port = Number(/(\d+)\n$/.exec(printed)?.[1])
      const metricsPort = Number(/metrics +port (\d+)/.exec(printed)?.[1])
      return {
        ...running,
        port,
        metricsPort,
        printed,
        memory: openMemory(/ws:\S+/.exec(debuggerAt)?.[0] ?? ''),
      }
    },
  }
}

function says(stream: NodeJS.ReadableStream | null, pattern: RegExp): Promise<string> {
  let printed = ''
  return new Promise(resolve =>
    stream?.on('data', part => {
      printed += part
      if (pattern.test(printed)) resolve(printed)
    }),
  )
}

function openMemory(debuggerAt: string): Memory {
  // Connected for one question only: a debugger that stays holds on to what it has seen.
  async function ask(method: string, params: object, onEvent: (chunk: string) => void = () => {}) {
    const socket = new WebSocket(debuggerAt, { perMessageDeflate: false })
    await once(socket, 'open')
    const answered = new Promise<unknown>(resolve =>
      socket.on('message', data => {
        const message = JSON.parse(String(data))
        if (message.method === 'HeapProfiler.addHeapSnapshotChunk') onEvent(message.params.chunk)
        if (message.id === 2) resolve(message.result)
      }),
    )
    socket.send(JSON.stringify({ id: 1, method: 'HeapProfiler.collectGarbage' }))
    socket.send(JSON.stringify({ id: 2, method, params }))
    const result = await answered
    socket.terminate()
    return result
  }
  return {
    async usedBytes() {
      const expression = '(m => m.heapUsed + m.external)(process.memoryUsage())'
      const answer = await ask('Runtime.evaluate', { expression })
      return (answer as { result: { value: number } }).result.value
    },
    async snapshot() {
      const chunks: string[] = []
      await ask('HeapProfiler.takeHeapSnapshot', {}, chunk => chunks.push(chunk))
      return chunks.join('')
    },
  }
}
