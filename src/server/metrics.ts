import { once } from 'node:events'
import { createServer } from 'node:http'
import { memoryUsage } from 'node:process'
import type { Bus } from './bus.ts'
import type { SignallingCounters } from './counters.ts'
import type { StunCounters } from './stun.ts'

/** What can be counted without knowing anything of anybody. */
export interface Countable {
  readonly signalling: Readonly<SignallingCounters>
  readonly stun: Readonly<StunCounters> | null
  readonly bus: Bus['state']
}

/** Tells the counters to whoever asks on this machine. */
export interface MetricsDesk {
  readonly port: number
  close(): Promise<void>
}

/** From outside nobody gets here, whatever stands in front of the room. */
const OWN_MACHINE = '127.0.0.1'
const CONTENT_TYPE = 'text/plain; version=0.0.4; charset=utf-8'

/** Answers `GET /metrics` on a port of this machine alone; 0 takes a free one. Rejects in a sentence when it is taken. */
export async function openMetricsDesk(port: number, counters: Countable): Promise<MetricsDesk> {
  const http = createServer((request, response) => {
    if (request.method !== 'GET' || request.url !== '/metrics') response.writeHead(404).end()
    else response.writeHead(200, { 'Content-Type': CONTENT_TYPE }).end(countersToText(counters))
  })
  const listening = once(http, 'listening')
  http.listen(port, OWN_MACHINE)
  await listening.catch(error => {
    const isTaken = 'code' in error && error.code === 'EADDRINUSE'
    throw isTaken ? new Error(`Port ${port} is already taken; set METRICS_PORT to another one.`) : error
  })
  const address = http.address()
  if (address === null || typeof address === 'string') throw new Error('A listening TCP server has a port.')
  return {
    port: address.port,
    close: () =>
      new Promise(resolve => {
        http.close(() => resolve())
        http.closeAllConnections()
      }),
  }
}

type Sample = readonly [labels: string, value: number]

/** The answer to `/metrics`: Prometheus' text format 0.0.4, sums and gauges only. */
export function countersToText({ signalling, stun, bus }: Countable): string {
  const { violations } = signalling
  const closed = Object.entries({ ...violations, broken: signalling.broken, slow: signalling.slow })
  return [
    series('sockets', 'gauge', 'Sockets open now.', [['', signalling.open]]),
    series('sockets_accepted_total', 'counter', 'Sockets let in.', [['', signalling.accepted]]),
    series('sockets_refused_total', 'counter', 'Sockets turned away.', [
      ['{why="full"}', signalling.refused],
      ['{why="origin"}', signalling.foreign],
    ]),
    series('sockets_closed_total', 'counter', 'Sockets closed for what they did.', [
      ...closed.map(([why, count]): Sample => [`{why="${why}"}`, count]),
      ['{why="silent"}', signalling.silent],
    ]),
    series('published_total', 'counter', 'Messages taken.', [['', signalling.published]]),
    series('delivered_total', 'counter', 'Copies handed to receivers.', [['', signalling.delivered]]),
    series('stun_total', 'counter', 'Packets to the STUN responder.', stunSamples(stun)),
    series('bus_up', 'gauge', 'Whether other processes are in reach; 1 as well where there are none.', [
      ['', bus === 'away' ? 0 : 1],
    ]),
    series('memory_bytes', 'gauge', 'Memory of the process.', [
      ['{kind="resident"}', memoryUsage.rss()],
      ['{kind="heap"}', memoryUsage().heapUsed],
    ]),
  ].join('')
}

function stunSamples(stun: Readonly<StunCounters> | null): readonly Sample[] {
  return stun === null ? [] : Object.entries(stun).map(([what, count]) => [`{what="${what}"}`, count])
}

function series(name: string, type: string, help: string, samples: readonly Sample[]): string {
  const full = `listening_room_${name}`
  const lines = samples.map(([labels, value]) => `${full}${labels} ${value}\n`)
  return `# HELP ${full} ${help}\n# TYPE ${full} ${type}\n${lines.join('')}`
}
