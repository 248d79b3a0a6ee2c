import { type ChildProcess, execFileSync, spawn } from 'node:child_process'
import { createSocket } from 'node:dgram'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { createRecorder, type Recorder } from './recorder.ts'

/** The top of the repository. */
export const HOME = fileURLToPath(new URL('../../../', import.meta.url))
/** How long the server may take to say where it listens. */
const OPENING_MS = 15_000

/** The server as its host would run it: a process of its own, which a test may kill and bring back. */
export interface RoomHouse {
  /** Where browsers go, without a slash at the end; through the recorder, if there is one. */
  readonly url: string
  readonly port: number
  /** Where it tells its counters; only with METRICS_PORT. */
  readonly metricsPort: number
  readonly pid: number | null
  /** All that has passed; only with `{ recorded: true }`. */
  readonly recorder: Recorder | null
  /** What the server has printed. */
  readonly output: string
  /** SIGKILL: no farewell to anyone. */
  kill(): Promise<void>
  /** Starts it again, on the same ports. */
  restart(): Promise<void>
  close(): Promise<void>
}

export interface RoomHouseWishes {
  /** Puts a recorder in front of the server; costs a little time for each message. */
  readonly recorded?: boolean
  readonly env?: Readonly<Record<string, string>>
  /** The folder that the process works in; the top of the repository unless said. */
  readonly cwd?: string
  /** The folder of another build; what `npm run build` makes unless said. */
  readonly dist?: string
  /** Stands in another network, where it is reached at this address; see networks.ts. */
  readonly at?: { readonly namespace: string; readonly address: string }
}

/** Opens the built server on free ports. */
export async function openRoomHouse({
  recorded = false,
  env = {},
  cwd = HOME,
  dist = join(HOME, 'dist'),
  at,
}: RoomHouseWishes = {}): Promise<RoomHouse> {
  buildIfMissing()
  const stunPort = env.STUN_PORT ?? String(await freeUdpPort())
  let output = ''
  let child: ChildProcess | null = null
  const start = async (port: number) => {
    const entrance = at ? ['ip', 'netns', 'exec', at.namespace] : []
    const [command, ...words] = [...entrance, process.execPath, join(dist, 'server/main.js')]
    child = spawn(command, words, {
      cwd,
      env: { ...process.env, ...env, PORT: String(port), STUN_PORT: stunPort },
      stdio: ['ignore', 'pipe', 'pipe'],
    })
    return portOf(child, text => {
      output += text
    })
  }
  const kill = async () => {
    const dying = child
    child = null
    if (!dying || dying.exitCode !== null || dying.signalCode !== null) return
    const gone = new Promise(resolve => dying.once('exit', resolve))
    dying.kill('SIGKILL')
    await gone
  }
  const killAtExit = () => child?.kill('SIGKILL')
  process.once('exit', killAtExit)
  const port = await start(0)
  const recorder = recorded ? await createRecorder(port) : null
  return {
    url: `http://${at?.address ?? 'localhost'}:${recorder?.port ?? port}`,
    port,
    recorder,
    kill,
    get metricsPort() {
      return Number([...output.matchAll(/metrics +port (\d+)/g)].at(-1)?.[1])
    },
    get pid() {
      return child?.pid ?? null
    },
    get output() {
      return output
    },
    restart: async () => {
      await kill()
      await start(port)
    },
    close: async () => {
      process.off('exit', killAtExit)
      await kill()
      await recorder?.close()
    },
  }
}

function buildIfMissing(): void {
  if (existsSync(join(HOME, 'dist/server/main.js')) && existsSync(join(HOME, 'dist/client/index.html')))
    return
  execFileSync('npm', ['run', '--silent', 'build'], { cwd: HOME, stdio: ['ignore', 'ignore', 'inherit'] })
}

/** The port in the address that the server prints when it is open. */
function portOf(child: ChildProcess, onOutput: (text: string) => void): Promise<number> {
  return new Promise((resolve, reject) => {
    let printed = ''
    const timer = setTimeout(() => fail('was not open in time'), OPENING_MS)
    const fail = (how: string) => {
      clearTimeout(timer)
      child.kill('SIGKILL')
      reject(new Error(`The server ${how}. It printed: ${printed || 'nothing'}`))
    }
    const onExit = (code: number | null) => fail(`ended with ${code}`)
    child.once('exit', onExit)
    const onText = (part: Buffer) => {
      onOutput(String(part))
      printed += part
      const port = /is open at https?:\/\/[^\s/]+:(\d+)/.exec(printed)?.[1]
      if (!port) return
      clearTimeout(timer)
      child.off('exit', onExit)
      resolve(Number(port))
    }
    child.stdout?.on('data', onText)
    child.stderr?.on('data', onText)
  })
}

function freeUdpPort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const socket = createSocket('udp4')
    socket.once('error', reject)
    socket.bind(0, () => {
      const { port } = socket.address()
      socket.close(() => resolve(port))
    })
  })
}
