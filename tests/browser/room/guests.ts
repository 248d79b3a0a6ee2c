import { type ChildProcess, fork } from 'node:child_process'
import { join } from 'node:path'
import { HOME } from '../harness/room-house.ts'
import { type Patience, until } from '../harness/until.ts'

/** What the second client tells; see tests/second-client/guests.mjs. */
export type Told = { readonly name: string } & (
  | { readonly kind: 'speaks' }
  | { readonly kind: 'says'; readonly text: string }
  | { readonly kind: 'has spoken'; readonly packets: number }
  | { readonly kind: 'seated'; readonly ms: number }
  | { readonly kind: 'hears'; readonly seconds: number }
  | { readonly kind: 'linked'; readonly up: number }
  | { readonly kind: 'done'; readonly how: string; readonly letGo?: readonly string[] }
)

/** People at the second client, in a Node process of their own. */
export interface Guests {
  readonly names: readonly string[]
  readonly pid: number
  readonly told: readonly Told[]
  /** Waits until this has happened to every one of them. */
  each(kind: Told['kind'], patience?: Patience): Promise<void>
  /** Waits until this has happened to one of them. */
  waitFor(name: string, kind: Told['kind'], patience?: Patience): Promise<void>
  /** Whoever speaks has spoken, and hands the piece on. */
  enough(): void
  /** Waits until the process is gone by itself: nothing of the room is left that would keep it alive. */
  gone(patience?: Patience): Promise<void>
  close(): void
}

const CLIENT = join(HOME, 'tests/second-client/guests.mjs')
/** They speak until they are told that it is enough, or so long. */
const SECONDS_OF_A_TURN = '60'

/** Sends them to the room of this link; they sit down in this order. `people`: so many may be there, where more is measured. */
export function sendGuests(server: string, link: string, names: readonly string[], people?: number): Guests {
  const told: Told[] = []
  let complaints = ''
  const child: ChildProcess = fork(CLIENT, [server, link, SECONDS_OF_A_TURN, ...names], {
    stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
    env: people === undefined ? process.env : { ...process.env, MEASURED_PEOPLE: String(people) },
  })
  child.on('message', message => told.push(message as Told))
  child.stderr?.on('data', part => {
    complaints += part
  })
  const killAtExit = () => child.kill('SIGKILL')
  process.once('exit', killAtExit)
  const has = (name: string, kind: Told['kind']) => told.some(one => one.name === name && one.kind === kind)
  const story = () => told.map(one => JSON.stringify(one)).join('\n')
  const hasFailed = () => child.signalCode !== null || (child.exitCode ?? 0) !== 0
  const waitFor = async (name: string, kind: Told['kind'], patience?: Patience) => {
    await until(
      () => has(name, kind) || hasFailed(),
      () => `${name}: ${kind}\n${story()}`,
      patience,
    )
    if (hasFailed()) throw new Error(`The second client ended with ${child.exitCode}.\n${complaints}`)
  }
  return {
    names,
    told,
    waitFor,
    pid: child.pid ?? 0,
    async each(kind, patience) {
      for (const name of names) await waitFor(name, kind, patience)
    },
    enough: () => child.send('enough'),
    async gone(patience) {
      await until(
        () => child.exitCode === 0,
        () => `the process of ${names} is gone\n${story()}`,
        patience,
      )
    },
    close() {
      process.off('exit', killAtExit)
      child.kill('SIGKILL')
    },
  }
}
