import { once } from 'node:events'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { connect } from 'node:net'
import { networkInterfaces, tmpdir } from 'node:os'
import { join } from 'node:path'
import { brotliCompressSync, brotliDecompressSync, gunzipSync, gzipSync } from 'node:zlib'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { createServer, type RoomServer, type RoomServerOptions } from '../../src/server/room-server.ts'
import { ask, visit } from './server-visitor.ts'

const PAGE = '<!doctype html><title>A page</title>'
const SCRIPT = 'console.log("here")'
const SCRIPT_PATH = '/assets/index-abc123.js'

let folder: string
let room: RoomServer | null = null

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'listening-room-'))
  mkdirSync(join(folder, 'assets'))
  for (const [path, text] of [
    ['/index.html', PAGE],
    [SCRIPT_PATH, SCRIPT],
  ] as const) {
    writeFileSync(join(folder, path), text)
    writeFileSync(join(folder, `${path}.br`), brotliCompressSync(text))
    writeFileSync(join(folder, `${path}.gz`), gzipSync(text))
  }
})

afterEach(async () => {
  await room?.close()
  rmSync(folder, { recursive: true })
})

async function open(options: Partial<RoomServerOptions> = {}): Promise<RoomServer> {
  room = await createServer({ port: 0, host: '127.0.0.1', stunPort: null, clientDir: folder, ...options })
  return room
}

describe('the page', () => {
  test('[S11] comes as it was compressed beforehand, brotli before gzip, plain for whoever can do neither', async () => {
    const { port } = await open()
    const get = (encodings: string) => ask(port, '/', { headers: { 'Accept-Encoding': encodings } })
    const brotli = await get('gzip, deflate, br')
    expect(brotli.headers['content-encoding']).toBe('br')
    expect(String(brotliDecompressSync(brotli.body))).toBe(PAGE)
    const gzip = await get('gzip')
    expect(gzip.headers['content-encoding']).toBe('gzip')
    expect(String(gunzipSync(gzip.body))).toBe(PAGE)
    const plain = await ask(port, '/')
    expect(plain.headers['content-encoding']).toBeUndefined()
    expect(String(plain.body)).toBe(PAGE)
    for (const { headers } of [brotli, gzip, plain]) {
      expect(headers).toMatchObject({ vary: 'Accept-Encoding', 'content-type': 'text/html;charset=utf-8' })
    }
  })

  test('[S11] is asked for anew each time, while what has a hash in its name is kept for good', async () => {
    const { port } = await open()
    const page = await ask(port, '/')
    expect(page.headers['cache-control']).toBe('no-store')
    expect(page.headers['clear-site-data']).toBeUndefined()
    const script = await ask(port, SCRIPT_PATH)
    expect(script.headers['cache-control']).toBe('public, max-age=31536000, immutable')
    expect(script.headers['content-type']).toBe('text/javascript')
    const again = await ask(port, '/', { headers: { 'If-None-Match': String(page.headers.etag) } })
    expect(again.status).toBe(304)
  })

  test('[S11] the blank page comes with an order to clear every storage of this host', async () => {
    writeFileSync(join(folder, 'blank.html'), PAGE)
    const { port } = await open()
    const blank = await ask(port, '/blank.html', { method: 'HEAD' })
    expect(blank.headers).toMatchObject({ 'clear-site-data': '"storage"', 'cache-control': 'no-store' })
  })

  test('[S51] the worker that keeps the page is asked for anew each time, under the policy, and may rule its own folder alone', async () => {
    writeFileSync(join(folder, 'worker.js'), SCRIPT)
    const { port } = await open()
    const { headers } = await ask(port, '/worker.js', { headers: { 'Service-Worker': 'script' } })
    expect(headers).toMatchObject({
      'content-type': 'text/javascript',
      'cache-control': 'no-cache',
      'x-content-type-options': 'nosniff',
    })
    expect(headers['content-security-policy']).toContain("connect-src 'self'")
    expect(headers['service-worker-allowed']).toBeUndefined()
    expect(headers['clear-site-data']).toBeUndefined()
  })

  test('[S51] the manifest of the page comes as one, and is asked for anew each time', async () => {
    writeFileSync(join(folder, 'manifest.webmanifest'), '{}')
    const { port } = await open()
    const { headers } = await ask(port, '/manifest.webmanifest')
    expect(headers).toMatchObject({
      'content-type': 'application/manifest+json',
      'cache-control': 'no-cache',
    })
  })

  test('[S11] a HEAD is answered without a body', async () => {
    const { port } = await open()
    const answer = await ask(port, '/', { method: 'HEAD' })
    expect(answer).toMatchObject({ status: 200, body: Buffer.alloc(0) })
    expect(answer.headers['content-length']).toBe(String(PAGE.length))
  })

  test('[S11] without a built page the server does not start, and says why', async () => {
    await expect(open({ clientDir: join(folder, 'nowhere') })).rejects.toThrow('npm run build')
  })
})

describe('every answer', () => {
  const paths = ['/', SCRIPT_PATH, '/nowhere', '/ice', '/config.json', '/healthz', '/index.html.br']

  test.each(paths)('[S12] %s carries the headers that allow nothing but what is ours', async path => {
    const { port } = await open()
    const { headers } = await ask(port, path, { headers: { Host: 'room.example:8443' } })
    expect(String(headers['content-security-policy']).split('; ')).toEqual([
      "default-src 'none'",
      "script-src 'self'",
      "style-src 'self'",
      "img-src 'self'",
      "font-src 'self'",
      "connect-src 'self' ws://room.example:8443 wss://room.example:8443",
      "worker-src 'self'",
      "manifest-src 'self'",
      "base-uri 'none'",
      "form-action 'none'",
      "frame-ancestors 'none'",
      "require-trusted-types-for 'script'",
      'trusted-types lit-html default',
    ])
    expect(headers).toMatchObject({
      'referrer-policy': 'no-referrer',
      'x-content-type-options': 'nosniff',
      'cross-origin-opener-policy': 'same-origin',
      'cross-origin-resource-policy': 'same-origin',
    })
    expect(headers['set-cookie']).toBeUndefined()
  })

  test('[S12] every page says as well what it may use of the device; what is no page does not repeat it', async () => {
    writeFileSync(join(folder, 'blank.html'), PAGE)
    const { port } = await open()
    for (const path of ['/', '/index.html', '/blank.html', '/nowhere', '/assets/nowhere']) {
      const permissions = (await ask(port, path)).headers['permissions-policy']
      for (const one of ['microphone=(self)', 'screen-wake-lock=(self)', 'camera=()', 'geolocation=()'])
        expect(permissions).toContain(one)
    }
    for (const path of [SCRIPT_PATH, '/ice', '/config.json', '/healthz'])
      expect((await ask(port, path)).headers['permissions-policy']).toBeUndefined()
  })

  test('[S12] nothing from a hostile Host gets into a header', async () => {
    const { port } = await open()
    const { headers } = await ask(port, '/', { headers: { Host: "x; script-src 'unsafe-inline'" } })
    expect(headers['content-security-policy']).toContain("connect-src 'self';")
    expect(headers['content-security-policy']).not.toContain('unsafe')
  })

  test('[N36] a second server is named to the page, and allowed to it by its host alone', async () => {
    const also = 'wss://second.example:444/signal'
    const { port } = await open({ also })
    const { body, headers } = await ask(port, '/ice')
    expect(JSON.parse(String(body))).toEqual({ iceServers: [], also })
    expect((await ask(port, '/')).headers['content-security-policy']).toMatch(
      /connect-src 'self' \S+ \S+ wss:\/\/second\.example:444;/,
    )
    expect(headers['content-security-policy']).toContain(' wss://second.example:444;')
  })

  test('[S13] a method other than GET and HEAD is refused', async () => {
    const { port } = await open()
    for (const path of ['/', '/ice', '/healthz']) {
      expect(await ask(port, path, { method: 'POST' })).toMatchObject({ status: 405 })
    }
  })

  test.each([
    '/../../etc/passwd',
    '/%2e%2e/%2e%2e/etc/passwd',
    '/%00',
    '/%',
    '//',
    '/assets',
    '/.env',
    '/signal',
    '*',
  ])('[S13] what is not there is not found: %s', async path => {
    const { port } = await open()
    const answer = await ask(port, path)
    expect(answer.status).toBe(404)
    expect(answer.headers['cache-control']).toBe('no-store')
  })

  test('[S13] a range that runs backwards harms nobody', async () => {
    const { port } = await open()
    expect(await ask(port, '/', { headers: { Range: 'bytes=5-2' } })).toMatchObject({ status: 200 })
    expect(await ask(port, '/healthz')).toMatchObject({ status: 200 })
  })

  test('[S13] a file that is gone harms nobody', async () => {
    const { port } = await open()
    rmSync(join(folder, SCRIPT_PATH))
    await expect(ask(port, SCRIPT_PATH)).rejects.toThrow()
    expect(await ask(port, '/healthz')).toMatchObject({ status: 200 })
  })

  test.each([
    ['nothing at all', ''],
    ['half a header', 'GET / HTTP/1.1\r\nHost: ro'],
    ['a body that never comes', 'GET / HTTP/1.1\r\nHost: room\r\nContent-Length: 9\r\n\r\nabc'],
  ])('[S34] whoever says %s is sent away when the time for it is over', async (_name, text) => {
    const { port } = await open({ limits: { requestTimeoutMs: 50 } })
    const socket = connect(port, '127.0.0.1')
    if (text !== '') socket.write(text)
    await once(socket.resume(), 'close')
    expect(await ask(port, '/healthz')).toMatchObject({ status: 200 })
  })

  test('[S34] one address has so many connections, whatever they are for, and others come in', async () => {
    const patient = { idleTimeoutMs: 3_600_000, requestTimeoutMs: 3_600_000 }
    const { port } = await open({ limits: { ...patient, maxConnectionsPerAddress: 5 } })
    const sockets = Array.from({ length: 5 }, () => connect(port, '127.0.0.1'))
    await Promise.all(sockets.map(socket => once(socket, 'connect')))
    const late = connect(port, '127.0.0.1').on('error', () => late.destroy())
    await once(late.resume(), 'close')
    await (await visit(port, { localAddress: '127.0.0.2' })).settled()
    for (const socket of sockets) socket.destroy()
  })

  test('[S34] a connection that stands still is cut', async () => {
    const { port } = await open({ limits: { idleTimeoutMs: 50, requestTimeoutMs: 3_600_000 } })
    const socket = connect(port, '127.0.0.1')
    await once(socket.resume(), 'close')
    const ana = await visit(port)
    await ana.settled()
  })

  test('[S13] an upgrade for any path but /signal is refused', async () => {
    const { port } = await open()
    const socket = connect(port, '127.0.0.1')
    socket.write('GET /other HTTP/1.1\r\nHost: x\r\nConnection: Upgrade\r\nUpgrade: websocket\r\n\r\n')
    const [answer]: Buffer[] = await once(socket, 'data')
    expect(String(answer)).toMatch(/^HTTP\/1\.1 404 /)
    await once(socket, 'close')
  })
})

describe('the reception', () => {
  test('[S36][S44] says nothing of what it counts unless that is wanted, and then on another port', async () => {
    const silent = await open()
    expect(silent.metricsPort).toBeNull()
    await silent.close()
    const { port, metricsPort } = await open({ metricsPort: 0 })
    expect((await ask(port, '/metrics')).status).toBe(404)
    expect(String((await ask(Number(metricsPort), '/metrics')).body)).toContain('listening_room_sockets 0\n')
    for (const path of ['/', '/config.json', '/signal', '/metrics/'])
      expect((await ask(Number(metricsPort), path)).status).toBe(404)
  })

  test('[S44] that port is there for this machine alone, though the room listens on every address', async () => {
    const elsewhere = Object.values(networkInterfaces())
      .flat()
      .find(one => one?.family === 'IPv4' && !one.internal)
    // Every address of 127.0.0.0/8 is this machine's on Linux; a listener on all addresses would answer on each.
    const host = elsewhere?.address ?? '127.0.0.2'
    const { port, metricsPort } = await open({ metricsPort: 0, host: '0.0.0.0' })
    expect(await fetch(`http://${host}:${port}/healthz`)).toMatchObject({ status: 200 })
    await expect(fetch(`http://${host}:${metricsPort}/metrics`)).rejects.toThrow()
  })

  test('[S44] one that is taken is told in one sentence, and leaves nothing open', async () => {
    const { metricsPort } = await open({ metricsPort: 0 })
    const again = createServer({ port: 0, host: '127.0.0.1', stunPort: null, clientDir: folder, metricsPort })
    await expect(again).rejects.toThrow(
      `Port ${metricsPort} is already taken; set METRICS_PORT to another one.`,
    )
  })

  test('[S45] the page is told who hosts it, as far as that was said, and nothing else', async () => {
    const unsaid = await open()
    expect(String((await ask(unsaid.port, '/config.json')).body)).toBe('{}')
    await unsaid.close()
    const imprint = {
      name: 'The listeners of Ulm',
      contact: 'mailto:us@room.example',
      legal: null,
      language: 'de',
    }
    const { port } = await open({ imprint })
    const { body, headers } = await ask(port, '/config.json')
    expect(JSON.parse(String(body))).toEqual({ name: imprint.name, contact: imprint.contact, language: 'de' })
    expect(headers).toMatchObject({ 'content-type': 'application/json', 'cache-control': 'no-store' })
  })

  test('[S46] helpers are told to a page from elsewhere only when the host has named where', async () => {
    const origins = ['https://pages.example', 'https://room.example']
    const { port } = await open({ origins })
    for (const origin of [...origins, 'https://pages.example.evil', 'https://evil.example', 'null']) {
      const { headers } = await ask(port, '/ice', { headers: { Origin: origin } })
      const isNamed = origins.includes(origin)
      expect(headers['access-control-allow-origin']).toBe(isNamed ? origin : undefined)
      expect(headers.vary).toBe('Origin')
      expect(headers['access-control-allow-credentials']).toBeUndefined()
    }
    const other = await ask(port, '/config.json', { headers: { Origin: origins[0] ?? '' } })
    expect(other.headers['access-control-allow-origin']).toBeUndefined()
    await room?.close()
    const everybody = await open()
    const { headers } = await ask(everybody.port, '/ice', { headers: { Origin: 'https://pages.example' } })
    expect(headers['access-control-allow-origin']).toBeUndefined()
  })

  test('[S14] says ok when asked for its health', async () => {
    const { port } = await open()
    const answer = await ask(port, '/healthz?now')
    expect(answer).toMatchObject({ status: 200, headers: { 'cache-control': 'no-store' } })
    expect(String(answer.body)).toBe('ok')
  })

  test.each([
    ['localhost:4000', 'localhost'],
    ['room.example', 'room.example'],
    ['ROOM-2.example:443', 'ROOM-2.example'],
    ['192.0.2.1:4000', '192.0.2.1'],
    ['[2001:db8::1]:4000', '[2001:db8::1]'],
    ['[::1]', '[::1]'],
  ])('[S17] whoever came to %s is given STUN at the same host', async (host, name) => {
    const { port, stunPort } = await open({ stunPort: 0 })
    const answer = await ask(port, '/ice', { headers: { Host: host } })
    expect(JSON.parse(String(answer.body))).toEqual({ iceServers: [{ urls: `stun:${name}:${stunPort}` }] })
    expect(answer.headers).toMatchObject({ 'content-type': 'application/json', 'cache-control': 'no-store' })
  })

  test.each([
    'evil.example/path',
    'user@evil.example',
    'evil.example:4000?transport=tcp',
    'evil.example:',
    'evil.example:0',
    'evil.example:65536',
    'evil.example:4000:4000',
    'two words',
    '-dash.example',
    'dot..example',
    '.',
    '"quoted"',
    '[::1',
    '[not-an-address]',
    '[1.2.3.4]',
    '[::1::]',
    '2001:db8::1',
    'ümlaut.example',
    `${'x'.repeat(64)}.example`,
    `${'long.'.repeat(60)}example`,
  ])('[S17] a Host that is not plainly one gives an empty list: %s', async host => {
    const { port } = await open({ stunPort: 0 })
    const { body } = await ask(port, '/ice', { headers: { Host: host } })
    expect(String(body)).toBe('{"iceServers":[]}')
  })

  test('[S17] no Host at all gives an empty list', async () => {
    const { port } = await open({ stunPort: 0 })
    const socket = connect(port, '127.0.0.1')
    socket.write('GET /ice HTTP/1.0\r\n\r\n')
    let text = ''
    for await (const chunk of socket) text += String(chunk)
    expect(text).toMatch(/^HTTP\/1\.1 200 [\s\S]*\{"iceServers":\[\]\}$/)
  })

  test('[S17] with STUN off the list is empty', async () => {
    const { port, stunPort } = await open({ stunPort: null })
    expect(stunPort).toBeNull()
    expect(String((await ask(port, '/ice')).body)).toBe('{"iceServers":[]}')
  })

  test('[S18] a STUN port that is taken is told in one sentence, and the rest goes on', async () => {
    const first = await open({ stunPort: 0 })
    const notices: string[] = []
    const second = await createServer({
      port: 0,
      host: '127.0.0.1',
      stunPort: first.stunPort,
      clientDir: folder,
      onNotice: sentence => notices.push(sentence),
    })
    expect(notices).toEqual([expect.stringMatching(/^STUN stays off.*EADDRINUSE.*\.$/)])
    expect(second.stunPort).toBeNull()
    expect(String((await ask(second.port, '/healthz')).body)).toBe('ok')
    await second.close()
  })

  test('[S18] a port that is taken rejects, and leaves nothing open behind it', async () => {
    const { port } = await open()
    const before = await createServer({ port: 0, host: '127.0.0.1', stunPort: 0, clientDir: folder })
    await before.close()
    const options = { host: '127.0.0.1', stunPort: before.stunPort, clientDir: folder }
    await expect(createServer({ ...options, port })).rejects.toThrow('EADDRINUSE')
    const after = await createServer({ ...options, port: 0 })
    expect(after.stunPort).toBe(before.stunPort)
    await after.close()
  })

  test('[S10] closing the server ends its sockets with 1001, and its port is free', async () => {
    const { port, close } = await open({ stunPort: 0 })
    const ana = await visit(port)
    await Promise.all([close(), close()])
    expect(await ana.closed).toMatchObject({ code: 1001 })
    await expect(visit(port)).rejects.toThrow('ECONNREFUSED')
  })
})
