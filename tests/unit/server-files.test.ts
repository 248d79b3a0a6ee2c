import { once } from 'node:events'
import { mkdtempSync, readdirSync, readlinkSync, rmSync, writeFileSync } from 'node:fs'
import { connect } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { createServer } from '../../src/server/room-server.ts'

/** Where the system shows what this process holds open. */
const OPEN = '/proc/self/fd'

function openIn(folder: string): string[] {
  return readdirSync(OPEN).flatMap(name => {
    try {
      const path = readlinkSync(join(OPEN, name))
      return path.startsWith(folder) ? [path] : []
    } catch {
      return [] // the one by which this folder was read
    }
  })
}

/** Asks for something and is gone with the first of it, or once all of it is there. */
async function askAndGo(port: number, path: string): Promise<void> {
  const socket = connect(port, '127.0.0.1')
  socket.write(`GET ${path} HTTP/1.1\r\nHost: localhost\r\n\r\n`)
  socket.once('data', () => socket.destroy())
  await once(socket, 'close')
}

test.runIf(process.platform === 'linux')(
  '[E32] of a page that was asked for the server holds no file open afterwards, however fast its reader is gone',
  async () => {
    const folder = mkdtempSync(join(tmpdir(), 'listening-room-'))
    writeFileSync(join(folder, 'index.html'), '<!doctype html><title>A page</title>')
    writeFileSync(join(folder, 'long.svg'), Buffer.alloc(8_000_000)) // more than lies on the way at once
    const room = await createServer({ port: 0, host: '127.0.0.1', stunPort: null, clientDir: folder })
    for (const path of ['/', '/long.svg'])
      await Promise.all(Array.from({ length: 20 }, () => askAndGo(room.port, path)))
    await expect.poll(() => openIn(folder)).toEqual([])
    await room.close()
    rmSync(folder, { recursive: true })
  },
)
