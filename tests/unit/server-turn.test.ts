import { createHmac } from 'node:crypto'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { afterEach, describe, expect, test } from 'vitest'
import { createAllowances } from '../../src/server/allowances.ts'
import { createServer, type RoomServer, type RoomServerOptions } from '../../src/server/room-server.ts'
import { createTurnPass, PASS_SECONDS, parseTurn } from '../../src/server/turn.ts'
import { ask } from './server-visitor.ts'

const SECRET = 'a secret between two servers'
const UDP = 'turn:relay.example:3478'
const TLS = 'turns:relay.example:443?transport=tcp'

let folder: string | null = null
let room: RoomServer | null = null

afterEach(async () => {
  await room?.close()
  if (folder !== null) rmSync(folder, { recursive: true })
  folder = room = null
})

async function open(options: Partial<RoomServerOptions>): Promise<RoomServer> {
  folder = mkdtempSync(join(tmpdir(), 'listening-room-'))
  mkdirSync(join(folder, 'assets'))
  writeFileSync(join(folder, 'index.html'), '<!doctype html>')
  room = await createServer({ port: 0, host: '127.0.0.1', stunPort: null, clientDir: folder, ...options })
  return room
}

describe('a pass for the relay', () => {
  test('[S21] says until when it is good, and is its HMAC-SHA-1 under the secret, as coturn reckons it', () => {
    // The same as `printf 1700043200:visitor | openssl dgst -sha1 -hmac secret -binary | base64`.
    expect(createTurnPass('secret', 1_700_000_000.9, 'visitor')).toEqual({
      username: '1700043200:visitor',
      credential: '84oiKy2Y6x3p5B8DhhaU48SQxEI=',
    })
  })

  test('[S21] outlasts a long day together, and no second one', () => {
    expect(PASS_SECONDS).toBeGreaterThanOrEqual(10 * 3600)
    expect(PASS_SECONDS).toBeLessThan(24 * 3600)
  })

  test('[S21] is another one each time, so that two visitors have nothing in common but the hour', () => {
    const passes = Array.from({ length: 20 }, () => createTurnPass(SECRET, 0))
    expect(new Set(passes.map(({ username }) => username)).size).toBe(20)
  })
})

describe('what the host has set', () => {
  test('[S22] is read, with commas between and room around', () => {
    expect(parseTurn(` ${UDP}, ${TLS} ,`, SECRET)).toEqual({ urls: [UDP, TLS], secret: SECRET })
    expect(parseTurn('turn:[2001:db8::1]:3478', SECRET)?.urls).toEqual(['turn:[2001:db8::1]:3478'])
    expect(parseTurn(undefined, undefined)).toBeNull()
    expect(parseTurn('', '')).toBeNull()
  })

  test.each([
    'relay.example',
    'stun:relay.example',
    'turn:',
    'turn://relay.example',
    'turn:relay.example:0',
    'turn:relay.example:70000',
    'turn:relay.example?transport=sctp',
    'turn:a b',
    'turn:user@relay.example',
    'https://relay.example',
  ])('[S22] is refused in one clear sentence: %s', odd => {
    const sentence = `TURN_URLS must be addresses like "turn:relay.example:3478", with commas between them, not "${odd}".`
    expect(() => parseTurn(`${UDP},${odd}`, SECRET)).toThrow(sentence)
  })

  test('[S22] is refused when half of it is missing, or when there are too many, and the secret is not repeated', () => {
    const refusals = [
      () => parseTurn(UDP, undefined),
      () => parseTurn(UDP, ''),
      () => parseTurn(undefined, SECRET),
      () => parseTurn(Array(5).fill(UDP).join(), SECRET),
      () => parseTurn('odd', SECRET),
    ]
    for (const refusal of refusals) {
      expect(refusal).toThrow(/^TURN_(URLS|SECRET) [^\n]+\.$/)
      expect(refusal).not.toThrow(SECRET)
    }
  })

  test('[S22] whatever it is, it is read whole or refused', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (urls, secret) => {
        try {
          for (const url of parseTurn(urls, secret)?.urls ?? []) expect(url).toMatch(/^turns?:/)
        } catch (error) {
          expect(String(error)).toMatch(/^Error: TURN_/)
        }
      }),
    )
  })
})

describe('the reception', () => {
  test('[S23] gives the relay with a fresh pass, and never the secret', async () => {
    const turn = { urls: [UDP, TLS], secret: SECRET }
    const { port, stunPort } = await open({ stunPort: 0, turn, timeSeconds: () => 1_000 })
    const answer = await ask(port, '/ice', { headers: { Host: 'room.example' } })
    const { iceServers } = JSON.parse(String(answer.body))
    const { username, credential } = iceServers[1]
    expect(username).toMatch(new RegExp(`^${1_000 + PASS_SECONDS}:[\\w-]+$`))
    expect(credential).toBe(createHmac('sha1', SECRET).update(username).digest('base64'))
    expect(iceServers).toEqual([
      { urls: `stun:room.example:${stunPort}` },
      { urls: UDP, username, credential },
      { urls: TLS, username, credential },
    ])
    expect(answer.headers['cache-control']).toBe('no-store')
    expect(String(answer.body)).not.toContain(SECRET)
  })

  test('[S58] names the relay for STUN as well where its own responder is off, if it is reached over UDP', async () => {
    const helpersWith = async (...urls: string[]) => {
      const { port } = await open({ stunPort: null, turn: { urls, secret: SECRET } })
      const answer = await ask(port, '/ice', { headers: { Host: 'room.example' } })
      await room?.close()
      return JSON.parse(String(answer.body)).iceServers.map((one: { urls: string }) => one.urls)
    }
    expect(await helpersWith(`${UDP}?transport=tcp`, UDP)).toEqual([
      'stun:relay.example:3478',
      `${UDP}?transport=tcp`,
      UDP,
    ])
    expect(await helpersWith(`${UDP}?transport=udp`)).toEqual([
      'stun:relay.example:3478',
      `${UDP}?transport=udp`,
    ])
    expect(await helpersWith(TLS, `${UDP}?transport=tcp`)).toEqual([TLS, `${UDP}?transport=tcp`])
  })

  test('[S24] gives each address so many and no more, and goes on when time has passed', async () => {
    let nowMs = 0
    const limits = { iceBurst: 3, icePerSecond: 1 }
    const { port } = await open({ limits, nowMs: () => nowMs, trustProxy: true })
    const from = (address: string) => ask(port, '/ice', { headers: { 'X-Forwarded-For': address } })
    const statuses: number[] = []
    for (let i = 0; i < 4; i++) statuses.push((await from('192.0.2.1')).status ?? 0)
    expect(statuses).toEqual([200, 200, 200, 429])
    expect((await from('192.0.2.2')).status).toBe(200)
    nowMs += 1_000
    expect((await from('192.0.2.1')).status).toBe(200)
    expect((await from('192.0.2.1')).status).toBe(429)
    expect((await ask(port, '/healthz')).status).toBe(200)
  })
})

describe('allowances', () => {
  test('[S24] an address is forgotten when its allowance is whole again, and their number is bounded', () => {
    const allowances = createAllowances(1, 5, 100)
    for (let i = 0; i < 1_000; i++) allowances.take(`address ${i}`, i)
    expect(allowances.remembered).toBe(100)
    allowances.take('another', 1_000 + 5_000)
    expect(allowances.remembered).toBe(1)
  })

  test('[S24] never gives an address more than its burst and what time has brought', () => {
    const steps = fc.array(fc.record({ waitMs: fc.nat(3_000), address: fc.constantFrom('a', 'b', 'c') }), {
      maxLength: 200,
    })
    fc.assert(
      fc.property(steps, all => {
        const allowances = createAllowances(1, 4, 100)
        const given = { a: 0, b: 0, c: 0 }
        let nowMs = 0
        for (const { waitMs, address } of all) {
          nowMs += waitMs
          if (allowances.take(address, nowMs)) given[address as 'a'] += 1
        }
        for (const count of Object.values(given)) expect(count).toBeLessThanOrEqual(4 + nowMs / 1000)
      }),
    )
  })
})
