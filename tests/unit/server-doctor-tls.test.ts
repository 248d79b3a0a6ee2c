import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdirSync, writeFileSync } from 'node:fs'
import { createServer as createHttpServer } from 'node:http'
import { createServer as createTlsServer } from 'node:https'
import { type AddressInfo, connect } from 'node:net'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import { build } from 'vite'
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import { type Certificate, createCertificate } from './server-certificate.ts'
import { BUILD_TIMEOUT_MS, buildServer, type OpenServer, type ServerProgram } from './server-process.ts'

/*
 * The doctor as a host runs it, before the server as a host runs it, with true TLS between them: a proxy that keeps a
 * certificate, and a doctor who trusts it because Node was told to.
 */

const DAY_MS = 86_400_000
const FOLDER = join(import.meta.dirname, '../../test-output/server-doctor')
const PAGE = '<listening-room></listening-room>'
const POLICY = `<meta http-equiv="Content-Security-Policy" content="default-src 'none'">`

const closing: (() => unknown)[] = []
let program: ServerProgram
let server: OpenServer
beforeAll(async () => {
  const ssr = join(import.meta.dirname, '../../src/server/doctor.ts')
  program = await buildServer('server-doctor/room')
  writeFileSync(join(FOLDER, 'room/client/index.html'), PAGE)
  await build({ configFile: false, logLevel: 'error', build: { ssr, outDir: join(FOLDER, 'doctor') } })
  server = await program.startOpen()
}, BUILD_TIMEOUT_MS)
afterEach(async () => {
  for (const close of closing.splice(0)) await close()
})
afterAll(() => server?.child.kill('SIGKILL'))

async function examine(url: string, trusted?: Certificate) {
  mkdirSync(FOLDER, { recursive: true })
  const file = join(FOLDER, 'trusted.pem')
  if (trusted) writeFileSync(file, trusted.cert)
  const child = spawn(process.execPath, [join(FOLDER, 'doctor/doctor.js'), url], {
    env: { ...process.env, ...(trusted && { NODE_EXTRA_CA_CERTS: file }) },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const [said, [code]] = await Promise.all([text(child.stderr), once(child, 'exit')])
  return { lines: said.trimEnd().split('\n'), code }
}

/** A proxy with this certificate before that port, which passes all that comes, upgrades too. */
async function openProxy({ key, cert }: Certificate, port: number): Promise<string> {
  const proxy = createTlsServer({ key, cert })
  // Below HTTP, as a proxy that only keeps the certificate: what is inside goes through as it is.
  proxy.removeAllListeners('secureConnection')
  proxy.on('secureConnection', inward => {
    const outward = connect(port, '127.0.0.1')
    inward.on('error', () => outward.destroy()).pipe(outward)
    outward.on('error', () => inward.destroy()).pipe(inward)
    closing.push(() => outward.destroy())
  })
  proxy.listen(0, 'localhost')
  await once(proxy, 'listening')
  closing.push(() => proxy.close())
  return `https://localhost:${(proxy.address() as AddressInfo).port}`
}

/** A static host with a page in a folder, and what its config.json says by then. */
async function openStatic(configuration: unknown): Promise<number> {
  const http = createHttpServer(({ url }, response) => {
    if (url === '/some/where/') response.end(`${POLICY}${PAGE}`)
    else if (url === '/some/where/config.json') response.end(JSON.stringify(configuration))
    else response.writeHead(404).end()
  })
  http.listen(0, '127.0.0.1')
  await once(http, 'listening')
  closing.push(
    () => http.closeAllConnections(),
    () => http.close(),
  )
  return (http.address() as AddressInfo).port
}

const inDays = (days: number) => Date.now() + days * DAY_MS + DAY_MS / 2

describe('the doctor before a room with a certificate', () => {
  test('[S40][S47] finds TLS, page and socket well', async () => {
    const certificate = createCertificate('localhost', inDays(60))
    const url = await openProxy(certificate, server.port)
    const { lines, code } = await examine(url, certificate)
    expect(lines).toEqual([
      '✓ The certificate is trusted and good for 60 more days.',
      '✓ The page is there, with its policy.',
      '✓ People who come find each other: what is said over the socket is heard.',
      '· No STUN: two homes find each other only over the relay.',
      '· Without a relay, some people on different networks will not hear each other.',
    ])
    expect(code).toBe(0)
  })

  test('[S47] says when a certificate should have been renewed', async () => {
    const certificate = createCertificate('localhost', inDays(5))
    const { lines, code } = await examine(await openProxy(certificate, server.port), certificate)
    expect(lines[0]).toBe(
      '· The certificate is trusted and good for 5 more days. It should have been renewed by now.',
    )
    expect(code).toBe(0)
  })

  test('[S47] says what is wrong with one that nobody trusts, that is over, or of another host', async () => {
    const good = createCertificate('localhost', inDays(60))
    const unknown = await examine(await openProxy(good, server.port))
    expect(unknown.lines[0]).toMatch(/^✗ No trusted certificate: .*self-signed/)
    expect(unknown.code).toBe(1)
    const over = createCertificate('localhost', inDays(-2))
    const late = await examine(await openProxy(over, server.port), over)
    expect(late.lines[0]).toMatch(/^✗ No trusted certificate: .*expired/)
    expect(late.lines.every(line => line.startsWith('✗'))).toBe(true)
    const other = createCertificate('room.example', inDays(60))
    const wrong = await examine(await openProxy(other, server.port), other)
    expect(wrong.lines[0]).toMatch(/^✗ No trusted certificate: .*room\.example/)
    expect(wrong.code).toBe(1)
  })
})

describe('the doctor before a page on a static host', () => {
  /** Looks at such a page, whose people are introduced by a room on another origin. */
  async function examineBoth({ isNamed = true, more = {} } = {}) {
    const certificate = createCertificate('localhost', inDays(60))
    const file = { signalling: '', ...more }
    const pages = await openProxy(certificate, await openStatic(file))
    const house = await program.startOpen({ ORIGINS: isNamed ? pages : 'https://room.example' })
    closing.push(() => house.child.kill('SIGKILL'))
    const room = await openProxy(certificate, house.port)
    file.signalling ||= `${room.replace('https', 'wss')}/signal`
    return { ...(await examine(`${pages}/some/where`, certificate)), pages, room }
  }

  test('[S47] follows its config.json to the server, and speaks to it as that page would', async () => {
    const { lines, code } = await examineBoth()
    expect(lines.slice(1, 4)).toEqual([
      '· The page is there and carries its policy itself, but without the headers of our server. That is a static host, or a proxy that keeps them back.',
      '✓ People who come find each other: what is said over the socket is heard.',
      '· No STUN: two homes find each other only over the relay.',
    ])
    expect(code).toBe(0)
  })

  test('[S47] says when that server does not know the page', async () => {
    const { lines, code, pages, room } = await examineBoth({ isNamed: false })
    expect(lines[2]).toMatch(/^✗ The socket at wss:.*403.*in its ORIGINS\?$/)
    expect(lines[3]).toBe(
      `✗ A page at ${pages} may not read which helpers there are (${room}/ice): name it in ORIGINS there.`,
    )
    expect(code).toBe(1)
  })

  test('[S47] looks at helpers that the file names itself, and then misses no server for them', async () => {
    const iceServers = [{ urls: 'turn:localhost:1?transport=tcp', username: 'u', credential: 'c' }]
    const { lines } = await examineBoth({ more: { iceServers, ice: 'https://localhost:1/ice' } })
    expect(lines.slice(3)).toEqual([
      '· No STUN: two homes find each other only over the relay.',
      expect.stringMatching(
        /^✗ The relay at turn:localhost:1\?transport=tcp: .*ports open to the outside\?$/,
      ),
    ])
  })

  test('[S47] says what in config.json will not be used, and when there is none', async () => {
    const more = {
      signalling: 'ws://localhost/signal',
      contact: 'us@room.example',
      legal: 'http://a.example',
    }
    const others = { name: '', language: 'en_GB', iceServers: 'stun:room.example' }
    const { lines, code } = await examineBoth({ more: { ...more, ...others } })
    expect(lines.slice(2, 8)).toEqual([
      '· In config.json "signalling" is not a wss: address, and is left out.',
      '· In config.json "contact" is not an https: or mailto: address, and is left out.',
      '· In config.json "legal" is not an https: or mailto: address, and is left out.',
      '· In config.json "name" is not a text of at most 80 signs, and is left out.',
      '· In config.json "language" is not like "en" or "pt-BR", and is left out.',
      '· In config.json "iceServers" is not a list, and is left out.',
    ])
    expect(lines[8]).toMatch(/^✗ The socket at \/some\/where\/signal does not work/)
    expect(code).toBe(1)
    const certificate = createCertificate('localhost', inDays(60))
    const bare = await openProxy(certificate, await openStatic(undefined))
    expect((await examine(`${bare}/some/where/`, certificate)).lines[2]).toBe(
      '· There is no config.json beside the page that can be read: it looks for everything here.',
    )
  })
})
