import { once } from 'node:events'
import { connect } from 'node:net'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { BUILD_TIMEOUT_MS, buildServer, type OpenServer } from './server-process.ts'
import { ask, visit } from './server-visitor.ts'

const TOPIC = 'canary-topic-5b1f'
const ADDRESS = '203.0.113.77'
const AGENT = 'canary-agent-77aa'

let server: OpenServer
beforeAll(async () => {
  const program = await buildServer('server-memory')
  server = await program.startOpen({ METRICS_PORT: '0', TRUST_PROXY: '1' })
}, BUILD_TIMEOUT_MS)
afterAll(() => server.child.kill('SIGKILL'))

test('[S29] when the last socket of a topic has gone, nothing in memory knows of it', async () => {
  const headers = { 'X-Forwarded-For': ADDRESS, 'User-Agent': AGENT }
  const visitors = await Promise.all(Array.from({ length: 8 }, () => visit(server.port, { headers })))
  for (const visitor of visitors) visitor.subscribe(TOPIC)
  await Promise.all(visitors.map(visitor => visitor.settled()))
  visitors[0]?.publish(TOPIC, 'canary-words-e07d')
  for (const visitor of visitors) await visitor.next()
  // Not vacuous: while they are here the snapshot shows the topic.
  expect(await server.memory.snapshot()).toContain(TOPIC)
  for (const visitor of visitors) visitor.socket.close()
  await Promise.all(visitors.map(visitor => visitor.closed))
  while (!String((await ask(server.metricsPort, '/metrics')).body).includes('listening_room_sockets 0\n'));
  const left = await server.memory.snapshot()
  for (const canary of [TOPIC, 'canary-words-e07d', ADDRESS, AGENT]) expect(left).not.toContain(canary)
})

test('[S36][S44] what is counted tells of nobody, and is told only where it is wanted', async () => {
  const ana = await visit(server.port, { headers: { 'X-Forwarded-For': ADDRESS } })
  ana.subscribe(TOPIC)
  await ana.settled()
  const { headers, body } = await ask(server.metricsPort, '/metrics')
  expect(headers['content-type']).toBe('text/plain; version=0.0.4; charset=utf-8')
  for (const line of String(body).trimEnd().split('\n'))
    expect(line).toMatch(/^(# (HELP|TYPE) listening_room_\w+ .+|listening_room_\w+(\{\w+="[\w ]+"\})? \d+)$/)
  expect(String(body)).toContain('\nlistening_room_sockets 1\n')
  expect(String(body)).not.toContain(TOPIC)
  expect(String(body)).not.toContain(ADDRESS)
  ana.socket.terminate()
})

test('[S60] after its table the server prints nothing, whoever comes and whatever they do', async () => {
  let printed = ''
  for (const stream of [server.child.stdout, server.child.stderr])
    stream?.on('data', part => {
      printed += part
    })
  const headers = { 'X-Forwarded-For': ADDRESS, 'User-Agent': AGENT }
  for (const path of ['/', '/nowhere', '/ice', '/%', `/${TOPIC}`]) await ask(server.port, path, { headers })
  const honest = await visit(server.port, { headers })
  honest.subscribe(TOPIC)
  for (const wrong of [
    'no JSON',
    Uint8Array.of(7),
    { type: 'publish', topic: 'elsewhere' },
    'x'.repeat(70_000),
  ]) {
    const mal = await visit(server.port, { headers })
    mal.subscribe(TOPIC)
    mal.say(wrong)
    await mal.closed
  }
  const babbler = connect(server.port, '127.0.0.1').resume()
  babbler.end(`${TOPIC} is no request\r\n\r\n`)
  await once(babbler, 'close')
  await honest.settled()
  server.child.kill('SIGTERM')
  await server.exited
  // Node says itself that a debugger, by which these tests look into the memory, has come and gone.
  expect(printed.replaceAll(/^(Debugger|For help|Waiting for the debugger).*\n/gm, '')).toBe('')
})
