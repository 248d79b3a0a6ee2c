import { readFileSync } from 'node:fs'
import { setTimeout as pause } from 'node:timers/promises'
import type { Person } from '../browser/harness/person.ts'
import { descendants } from '../browser/harness/processes.ts'
import { median } from './figures.ts'

/** What one person's browser takes, all its processes together, on average over everybody measured. */
export interface Costs {
  /** Of one processor, percent. */
  readonly cpu: number
  readonly megabytes: number
}

/** Sound that leaves or reaches one person, a second. */
export interface Sound {
  readonly packetsOut: number
  readonly bytesOut: number
  readonly packetsIn: number
  readonly bytesIn: number
}

const WINDOW_MS = 6_000
const WINDOWS = 3

/** Watches them for a while: the median of several windows. */
export async function measureCosts(people: readonly Person[]): Promise<Costs> {
  const windows: number[] = []
  for (let at = 0; at < WINDOWS; at++) {
    const before = people.map(cpuMs)
    const startedAt = performance.now()
    await pause(WINDOW_MS)
    const grown = people.reduce((sum, person, of) => sum + cpuMs(person) - (before[of] ?? 0), 0)
    windows.push((grown * 100) / (performance.now() - startedAt) / people.length)
  }
  const bytes = people.reduce((sum, person) => sum + memory(person), 0)
  return { cpu: median(windows), megabytes: bytes / people.length / 1_048_576 }
}

/** The sound of each of them, in their order. */
export async function measureSound(people: readonly Person[]): Promise<readonly Sound[]> {
  const look = (person: Person) => Promise.all([person.probe.outboundAudio(), person.probe.receptions()])
  const before = await Promise.all(people.map(look))
  const startedAt = performance.now()
  await pause(WINDOW_MS)
  const after = await Promise.all(people.map(look))
  const seconds = (performance.now() - startedAt) / 1_000
  const sum = <T>(all: readonly T[] | undefined, of: (one: T) => number) =>
    (all ?? []).reduce((total, one) => total + of(one), 0)
  return people.map((_, at) => {
    const [was, now] = [before[at], after[at]]
    const grown = (of: 'packetsSent' | 'bytesSent') =>
      (sum(now?.[0], one => one[of]) - sum(was?.[0], one => one[of])) / seconds
    const received = (of: 'packets' | 'bytes') =>
      (sum(now?.[1], one => one[of]) - sum(was?.[1], one => one[of])) / seconds
    return {
      packetsOut: grown('packetsSent'),
      bytesOut: grown('bytesSent'),
      packetsIn: received('packets'),
      bytesIn: received('bytes'),
    }
  })
}

function family(person: Person): readonly number[] {
  return [person.browserPid, ...descendants(person.browserPid).map(({ pid }) => pid)]
}

/** Processor time so far; a process that ends takes its own with it. Linux counts in hundredths of a second. */
export function cpuMs(person: Person): number {
  return family(person).reduce((sum, pid) => {
    const fields = read(`/proc/${pid}/stat`)
      .replace(/^.*\) /s, '')
      .split(' ')
    return sum + (Number(fields[11] ?? 0) + Number(fields[12] ?? 0)) * 10
  }, 0)
}

/** Memory of its own, and its share of what it shares with others, bytes. */
function memory(person: Person): number {
  return family(person).reduce((sum, pid) => {
    const [, kilobytes = '0'] = /^Pss:\s+(\d+)/m.exec(read(`/proc/${pid}/smaps_rollup`)) ?? []
    return sum + Number(kilobytes) * 1_024
  }, 0)
}

function read(path: string): string {
  try {
    return readFileSync(path, 'utf8')
  } catch {
    return '' // a process that has ended meanwhile
  }
}
