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
