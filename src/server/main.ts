import { fileURLToPath } from 'node:url'
import { createMemoryBus } from './bus.ts'
import { parseEnvironment, type Settings, settingsToTable } from './environment.ts'
import { createRedisBus } from './redis-bus.ts'
import type { RedisPlace } from './redis-line.ts'
import { createServer } from './room-server.ts'

await main()

async function main(): Promise<void> {
  try {
    const settings = parseEnvironment(process.env)
    const server = await open(settings)
    console.log(settingsToTable(settings, server))
    console.log(`The listening room is open at http://localhost:${server.port}`)
    // A second signal finds no listener and ends the process at once.
    process.once('SIGTERM', () => server.close())
    process.once('SIGINT', () => server.close())
  } catch (error) {
    console.error(sentenceFor(error))
    process.exitCode = 1
  }
}

async function open({ redis, ...settings }: Settings) {
  const bus = redis === null ? createMemoryBus() : await openRedisBus(redis)
  const clientDir = fileURLToPath(new URL('../client', import.meta.url))
  try {
    return await createServer({
      ...settings,
      bus,
      clientDir,
      onNotice: sentence => console.error(sentence),
    })
  } catch (error) {
    await bus.close()
    throw error
  }
}

// Loaded only where it is wanted: the client takes as much memory as a thousand sockets.
async function openRedisBus(place: RedisPlace) {
  const { redisLineTo } = await import('./redis-line.ts')
  return createRedisBus({ openLine: redisLineTo(place) })
}

function sentenceFor(error: unknown): string {
  if (!(error instanceof Error)) return String(error)
  const isTaken = 'code' in error && error.code === 'EADDRINUSE' && 'port' in error
  return isTaken ? `Port ${error.port} is already taken; set PORT to another one.` : error.message
}
