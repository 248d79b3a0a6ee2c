import { once } from 'node:events'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createServer as createHttpServer, type IncomingMessage, request, type Server } from 'node:http'
import { connect } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { WebSocket } from 'ws'
import { parseConfiguration } from '../../src/net/configuration.ts'
import { withoutBasePath } from '../../src/server/base-path.ts'
import { parseEnvironment } from '../../src/server/environment.ts'
import { createServer, type RoomServer } from '../../src/server/room-server.ts'
import { ask } from './server-visitor.ts'

const PAGE = '<!doctype html><script src="./assets/a-1.js"></script>'

let folder: string
const opened: (() => unknown)[] = []

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'listening-room-'))
  mkdirSync(join(folder, 'assets'))
  writeFileSync(join(folder, 'index.html'), PAGE)
  writeFileSync(join(folder, 'assets/a-1.js'), 'here')
})
afterEach(async () => {
  for (const close of opened.splice(0).reverse()) await close()
  rmSync(folder, { recursive: true })
})

async function openRoom(basePath?: string): Promise<RoomServer> {
  const place = basePath === undefined ? {} : { basePath }
  const room = await createServer({ port: 0, host: '127.0.0.1', stunPort: 0, clientDir: folder, ...place })
  opened.push(() => room.close())
  return room
}

/** A reverse proxy of ten lines: what lies under /room goes to the room, as `rewrite` has its address. */
async function openProxy(room: RoomServer, rewrite: (path: string) => string): Promise<string> {
  const onward = ({ url = '', method, headers }: IncomingMessage) => ({
    ...{ host: '127.0.0.1', port: room.port, path: rewrite(url), method, headers },
    agent: false,
  })
  const proxy: Server = createHttpServer((incoming, response) => {
    if (!incoming.url?.startsWith('/room')) return response.writeHead(404).end('a neighbour')
    const asked = request(onward(incoming), answer => {
      response.writeHead(answer.statusCode ?? 500, answer.headers)
      answer.pipe(response)
    })
    return incoming.pipe(asked)
  })
  proxy.on('upgrade', (incoming, socket) => {
    const { path, headers } = onward(incoming)
    const behind = connect(room.port, '127.0.0.1')
    const lines = Object.entries(headers).map(([name, value]) => `${name}: ${value}`)
    behind.write(`GET ${path} HTTP/1.1\r\n${lines.join('\r\n')}\r\n\r\n`)
    for (const [one, other] of [
      [socket, behind],
      [behind, socket],
    ] as const)
      one.pipe(other).on('error', () => one.destroy())
  })
  proxy.listen(0, '127.0.0.1')
  await once(proxy, 'listening')
  opened.push(() => proxy.close())
  const address = proxy.address()
  if (address === null || typeof address === 'string') throw new Error('A listening TCP server has a port.')
  return `http://127.0.0.1:${address.port}`
}

/** All that a page at this address asks for, as it finds it. */
async function loadAsPage(page: string) {
  const html = await (await fetch(page)).text()
  const script = await fetch(new URL(/src="(.*?)"/.exec(html)?.[1] ?? '', page))
  const file = await fetch(new URL('./config.json', page))
  const { signalling, ice } = parseConfiguration(await file.json(), page)
  const socket = new WebSocket(signalling[0] ?? '')
  await once(socket, 'open')
  socket.send('{"type":"subscribe","topics":["a"]}')
  socket.send('{"type":"publish","topic":"a","data":"heard"}')
  const [heard] = await once(socket, 'message')
  const closed = once(socket, 'close')
  socket.close()
  await closed
  const help = await (await fetch(ice)).json()
  return { html, script: await script.text(), heard: JSON.parse(String(heard)).data, help }
}

test.each([
  ['takes the path off', undefined, (path: string) => path.replace('/room', '')],
  ['passes it on', '/room', (path: string) => path],
  ['takes it off though it need not', '/room', (path: string) => path.replace('/room', '')],
])('[S56] behind a proxy that %s a page finds everything beside itself', async (_name, basePath, rewrite) => {
  const room = await openRoom(basePath)
  const origin = await openProxy(room, rewrite)
  const { html, script, heard, help } = await loadAsPage(`${origin}/room/`)
  expect({ html, script, heard }).toEqual({ html: PAGE, script: 'here', heard: 'heard' })
  expect(help).toEqual({ iceServers: [{ urls: `stun:127.0.0.1:${room.stunPort}` }] })
  expect(await (await fetch(`${origin}/elsewhere`)).text()).toBe('a neighbour')
})

test('[S56] whoever forgets the slash is led to it, with every header of ours', async () => {
  const { port } = await openRoom('/room')
  for (const path of ['/room', '/room?from=a-mail']) {
    const answer = await ask(port, path)
    expect(answer).toMatchObject({ status: 308, headers: { location: '/room/' } })
    expect(answer.headers['content-security-policy']).toContain("default-src 'none'")
  }
})

test('[S56] its health can be asked for from this machine without the path; what lies beside it is not ours', async () => {
  const { port } = await openRoom('/room')
  expect(String((await ask(port, '/healthz')).body)).toBe('ok')
  expect(String((await ask(port, '/room/healthz')).body)).toBe('ok')
  for (const path of ['/roomy', '/room/room/', '/room//', '/rooms/config.json'])
    expect((await ask(port, path)).status, path).toBe(404)
  expect(withoutBasePath('/room/signal', '/a/room')).toBe('/room/signal')
  expect(withoutBasePath('/rooms/signal', '/room')).toBe('/rooms/signal')
})

test('[S56] what is set as the path is a path, or refused in one sentence', () => {
  for (const [said, path] of [
    [undefined, ''],
    ['/', ''],
    ['/room/', '/room'],
    ['/a/b-2', '/a/b-2'],
  ])
    expect(parseEnvironment({ BASE_PATH: said }).basePath).toBe(path)
  for (const wrong of ['room', '//evil.example', '/a b', '/a/../b', '/a?b', '/%2e', 'https://a.example/b'])
    expect(() => parseEnvironment({ BASE_PATH: wrong })).toThrow(
      `BASE_PATH must be like "/room", not "${wrong}".`,
    )
})
