import { cpus } from 'node:os'
import { descendants } from './processes.ts'

/** How long the processors have been busy, ms, all of them together. */
export interface Busy {
  readonly atMs: number
  readonly allMs: number
  /** With this test and whatever it has started. */
  readonly ownMs: number
}

export function lookAtMachine(): Busy {
  const allMs = cpus().reduce((sum, { times }) => sum + times.user + times.nice + times.sys + times.irq, 0)
  const { user, system } = process.cpuUsage()
  const started = descendants(process.pid).reduce((sum, { cpuMs }) => sum + cpuMs, 0)
  return { atMs: performance.now(), allMs, ownMs: (user + system) / 1000 + started }
}

/** How much of the machine programs other than this test took between two looks, 0 to 1. */
export function othersShare(before: Busy, after: Busy): number {
  const others = after.allMs - before.allMs - (after.ownMs - before.ownMs)
  return Math.max(0, others / (after.atMs - before.atMs) / cpus().length)
}
