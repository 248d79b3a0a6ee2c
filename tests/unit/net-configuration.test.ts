import { once } from 'node:events'
import { createServer, type RequestListener } from 'node:http'
import type { AddressInfo } from 'node:net'
import fc from 'fast-check'
import { afterEach, describe, expect, test } from 'vitest'
import { fetchConfiguration, parseConfiguration } from '../../src/net/configuration.ts'

const PAGE = 'https://pages.example/circles/index.html?a#secret'
const OURS = {
  signalling: ['wss://pages.example/circles/signal'],
  ice: 'https://pages.example/circles/ice',
  iceServers: [],
  imprint: { name: null, contact: null, legal: null },
  language: null,
  isMissing: false,
  ignored: 0,
}
const closing: (() => unknown)[] = []

afterEach(async () => {
  for (const close of closing.splice(0)) await close()
})

/** A host that answers everything alike; the address of its page. */
async function openHost(answer: RequestListener): Promise<string> {
  const http = createServer(answer).listen(0, '127.0.0.1')
  await once(http, 'listening')
  closing.push(
    () => http.closeAllConnections(),
    () => http.close(),
  )
  return `http://127.0.0.1:${(http.address() as AddressInfo).port}/some/where/#secret`
}

describe('config.json, as it is read', () => {
  test('[S48] nothing in it is a page of our own server, beside which everything lies', () => {
    expect(parseConfiguration({}, PAGE)).toEqual(OURS)
    expect(parseConfiguration({ signalling: [], unknown: 1, version: {} }, PAGE)).toEqual(OURS)
    expect(parseConfiguration({}, 'http://localhost:4000/')).toMatchObject({
      signalling: ['ws://localhost:4000/signal'],
      ice: 'http://localhost:4000/ice',
    })
  })

  test('[S48] a server elsewhere is asked for helpers too, unless the file says otherwise', () => {
    const signalling = 'wss://room.example:444/one/signal'
    expect(parseConfiguration({ signalling }, PAGE)).toMatchObject({
      signalling: [signalling],
      ice: 'https://room.example:444/one/ice',
    })
    const both = [signalling, 'wss://other.example/signal']
    const ice = 'https://third.example/help'
    const iceServers = [{ urls: 'stun:third.example' }]
    expect(parseConfiguration({ signalling: both, ice, iceServers }, PAGE)).toEqual({
      ...OURS,
      signalling: both,
      ice,
      iceServers,
    })
  })

  test('[S48] it names the host, and the language', () => {
    const host = {
      name: ' The listeners\u202e of Ulm ',
      contact: 'mailto:us@room.example',
      legal: 'https://a.example/',
    }
    expect(parseConfiguration({ ...host, language: 'pt-BR' }, PAGE)).toEqual({
      ...OURS,
      imprint: { ...host, name: 'The listeners of Ulm' },
      language: 'pt-BR',
    })
  })

  test.each([
    { signalling: 'ws://room.example/signal' },
    { signalling: 'https://room.example/signal' },
    { signalling: 'wss://me:hush@room.example/signal' },
    { signalling: '/signal' },
    { signalling: 7 },
    { signalling: [{}] },
    { signalling: `wss://room.example/${'x'.repeat(300)}` },
    { ice: 'http://room.example/ice' },
    { ice: ['https://room.example/ice'] },
    { iceServers: [{ urls: 'https://room.example' }] },
    { iceServers: 'stun:room.example' },
    { name: '' },
    { name: 'x'.repeat(81) },
    { name: ['us'] },
    { contact: 'javascript:alert(1)' },
    { contact: 'http://room.example' },
    { contact: 'data:text/html,hello' },
    { contact: ' javascript:alert(1)//https:' },
    { legal: 'room.example' },
    { legal: null },
    { language: 'en_GB' },
    { language: 'x' },
  ])('[S48] what is not as it should be is left out, and counted: %j', value => {
    expect(parseConfiguration(value, PAGE)).toEqual({ ...OURS, ignored: 1 })
  })

  test('[S48] a good address beside a bad one is used; of many the first two', () => {
    const signalling = ['wss://a.example/s', 'x', 'wss://b.example/s', 'wss://c.example/s']
    expect(parseConfiguration({ signalling }, PAGE)).toMatchObject({
      signalling: ['wss://a.example/s', 'wss://b.example/s'],
      ignored: 1,
    })
  })

  test('[S48] whatever is in it, the page is told addresses that it may use, and no script', () => {
    let named = 0
    const url = (...validSchemes: string[]) => fc.webUrl({ validSchemes })
    const address = fc.oneof(url('https'), url('wss'), url('ws', 'http', 'javascript'), fc.string())
    const field = fc.oneof({ weight: 4, arbitrary: address }, fc.array(address), fc.jsonValue())
    const names = ['signalling', 'ice', 'iceServers', 'name', 'contact', 'legal', 'language']
    const file = fc.record(Object.fromEntries(names.map(name => [name, field])), { requiredKeys: [] })
    fc.assert(
      fc.property(fc.oneof({ weight: 9, arbitrary: file }, fc.jsonValue()), value => {
        const { signalling, ice, imprint } = parseConfiguration(value, PAGE)
        expect([1, 2]).toContain(signalling.length)
        for (const one of signalling) expect(new URL(one).protocol).toBe('wss:')
        expect(new URL(ice).protocol).toBe('https:')
        for (const link of [imprint.contact, imprint.legal]) {
          if (link === null) continue
          named += 1
          expect(['https:', 'mailto:']).toContain(new URL(link).protocol)
        }
      }),
    )
    expect(named).toBeGreaterThan(0)
  })
})

describe('config.json, as it is fetched', () => {
  test('[S48] lies beside the page, whatever its folder, and is kept by nobody', async () => {
    const asked: unknown[] = []
    const page = await openHost(({ url, headers }, response) => {
      asked.push(url, headers['cache-control'])
      response.end('{"name":"Us"}')
    })
    const { imprint, isMissing, signalling } = await fetchConfiguration(page)
    expect(asked).toEqual(['/some/where/config.json', 'no-cache'])
    expect(imprint.name).toBe('Us')
    expect(isMissing).toBe(false)
    expect(signalling).toEqual([page.replace('http', 'ws').replace('#secret', 'signal')])
  })

  test.each([
    ['no such file', 404, '{"name":"Us"}'],
    ['a page in its stead', 200, '<!doctype html>'],
    ['a list', 200, '[]'],
    ['one that is too long', 200, JSON.stringify({ name: 'Us', more: 'x'.repeat(10_000) })],
  ])('[S48] %s counts as missing, and the page goes on', async (_what, status, body) => {
    const page = await openHost((_request, response) => response.writeHead(status).end(body))
    const { imprint, isMissing } = await fetchConfiguration(page)
    expect(isMissing).toBe(true)
    expect(imprint.name).toBeNull()
  })

  test('[S48] a host that does not answer is not waited for, nor one that is not there', async () => {
    const deaf = await openHost(() => {})
    expect(await fetchConfiguration(deaf, 50)).toMatchObject({ isMissing: false, ignored: 0 })
    expect(await fetchConfiguration('http://127.0.0.1:1/')).toMatchObject({
      isMissing: false,
      signalling: ['ws://127.0.0.1:1/signal'],
    })
  })
})
