import { execFileSync } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'

export interface Process {
  readonly pid: number
  readonly parent: number
  readonly command: string
  /** Processor time so far. */
  readonly cpuMs: number
}

/** Linux counts processor time in hundredths of a second (`getconf CLK_TCK`) on every machine we know. */
const TICK_MS = 10

/** All processes that descend from this one. A browser's zygotes make its renderers, so children alone do not do. */
export function descendants(pid: number): Process[] {
  const all = everyProcess()
  const family = new Set([pid])
  const found: Process[] = []
  for (let before = -1; before !== found.length; ) {
    before = found.length
    for (const one of all) {
      if (family.has(one.pid) || !family.has(one.parent)) continue
      family.add(one.pid)
      found.push(one)
    }
  }
  return found
}

/** Whether any of these still runs: not one that only waits to be counted, nor another that has got its number since. */
export function isAnyRunning(some: readonly Process[]): boolean {
  const now = new Map(everyProcess().map(one => [one.pid, one.command]))
  return some.some(({ pid, command }) => command !== '' && now.get(pid) === command)
}

function everyProcess(): Process[] {
  return process.platform === 'linux' ? fromProc() : fromPs()
}

/** Sends a signal; false when the process has gone already. */
export function signal(pid: number, name: NodeJS.Signals): boolean {
  try {
    return process.kill(pid, name)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ESRCH') return false
    throw error
  }
}

// Slim images have no `ps`.
function fromProc(): Process[] {
  return readdirSync('/proc')
    .filter(name => /^\d+$/.test(name))
    .flatMap(name => {
      const stat = readIfThere(`/proc/${name}/stat`)
      // The name of the program stands in brackets and may itself hold spaces and brackets; see proc(5).
      const fields = stat?.slice(stat.lastIndexOf(')') + 2).split(' ') ?? []
      const [parent, user, system] = [Number(fields[1]), Number(fields[11]), Number(fields[12])]
      const command = (readIfThere(`/proc/${name}/cmdline`) ?? '').replaceAll('\0', ' ').trim()
      if (Number.isNaN(parent)) return []
      return [{ pid: Number(name), parent, command, cpuMs: (user + system) * TICK_MS }]
    })
}

function fromPs(): Process[] {
  return execFileSync('ps', ['-A', '-o', 'pid=,ppid=,time=,args='], { encoding: 'utf8' })
    .split('\n')
    .flatMap(line => {
      const [, pid, parent, time, command] = /^\s*(\d+)\s+(\d+)\s+(\S+)\s+(.*)$/.exec(line) ?? []
      if (!pid || !parent || !time) return []
      const seconds = time.split(':').reduce((sum, part) => sum * 60 + Number(part), 0)
      return [{ pid: Number(pid), parent: Number(parent), command: command ?? '', cpuMs: seconds * 1000 }]
    })
}

function readIfThere(path: string): string | null {
  try {
    return readFileSync(path, 'utf8')
  } catch (error) {
    // Processes come and go while the list is read.
    if (['ENOENT', 'ESRCH'].includes((error as NodeJS.ErrnoException).code ?? '')) return null
    throw error
  }
}
