import { type ChildProcess, spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { connect, createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** A real Redis or Valkey on a port of its own, which a test may kill, freeze and bring back. */
export interface OwnRedis {
  readonly port: number
  readonly url: string
  kill(): Promise<void>
  restart(): Promise<void>
  freeze(): void
  thaw(): void
  /** What it answers to one command, as text. */
  ask(...words: string[]): Promise<string>
  close(): Promise<void>
}

/** `redis-server` or `valkey-server`; null where there is neither, which is said in one line. */
export const redisProgram: string | null = findRedis()

export async function openRedis({ isCluster = false } = {}): Promise<OwnRedis> {
  const folder = mkdtempSync(join(tmpdir(), 'listening-room-redis-'))
  const port = await freePort()
  let child: ChildProcess | null = null
  const start = async () => {
    const words = ['--port', String(port), '--bind', '127.0.0.1', '--save', '', '--appendonly', 'no']
    const more = isCluster ? ['--cluster-enabled', 'yes', '--cluster-port', String(await freePort())] : []
    child = spawn(redisProgram ?? 'redis-server', [...words, '--dir', folder, ...more], {
      stdio: ['ignore', 'pipe', 'inherit'],
    })
    for await (const part of child.stdout ?? []) if (String(part).includes('Ready to accept')) break
  }
  const kill = async () => {
    if (child === null) return
    const gone = once(child, 'exit')
    child.kill('SIGKILL')
    child = null
    await gone
  }
  const redis: OwnRedis = {
    port,
    url: `redis://127.0.0.1:${port}`,
    kill,
    restart: start,
    freeze: () => void child?.kill('SIGSTOP'),
    thaw: () => void child?.kill('SIGCONT'),
    ask: (...words) => askRedis(port, words),
    async close() {
      await kill()
      rmSync(folder, { recursive: true, force: true })
    },
  }
  await start()
  if (isCluster) await makeCluster(redis)
  return redis
}

async function makeCluster(redis: OwnRedis): Promise<void> {
  await redis.ask('cluster', 'addslotsrange', '0', '16383')
  while (!(await redis.ask('cluster', 'info')).includes('cluster_state:ok'));
}

async function askRedis(port: number, words: readonly string[]): Promise<string> {
  const socket = connect(port, '127.0.0.1')
  socket.write(`${words.join(' ')}\r\n`)
  const [answer]: Buffer[] = await once(socket, 'data')
  socket.destroy()
  return String(answer)
}

function findRedis(): string | null {
  const found = ['redis-server', 'valkey-server'].find(name => spawnSync(name, ['--version']).status === 0)
  if (found === undefined)
    console.warn('No redis-server here: what needs a real one is left out (apt-get install redis-server).')
  return found ?? null
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  server.close()
  return typeof address === 'object' ? (address?.port ?? 0) : 0
}
