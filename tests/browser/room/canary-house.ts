import { mkdirSync, mkdtempSync, readdirSync, readFileSync, readlinkSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import {
  type Canaries,
  filesIn,
  type Hit,
  searchBytes,
  searchFolder,
  searchMemory,
} from '../harness/canaries.ts'
import { signal } from '../harness/processes.ts'
import { openRoomHouse, type RoomHouse } from '../harness/room-house.ts'
import { until } from '../harness/until.ts'

/** The server, with a way to look into it. */
export interface CanaryHouse {
  readonly house: RoomHouse
  /**
   * Searches its heap, all its memory, what it has printed, each file that it holds open, the folder in which it works and
   * the one for passing things.
   */
  search(canaries: Canaries): Promise<Hit[]>
  close(): Promise<void>
}

export interface CanaryHouseWishes {
  /** A careless script that runs in the same process. */
  readonly beside?: string
  /** It may write wherever it likes. */
  readonly mayWrite?: boolean
}

/** Node forbids the process to write any file but these, and says so itself; under another name before its version 23.5. */
function onlyWritesTo(folder: string): string {
  const isNew = process.allowedNodeEnvironmentFlags.has('--permission')
  return `${isNew ? '--permission' : '--experimental-permission'} --allow-fs-read=* --allow-fs-write=${folder}`
}

/**
 * Opens the server in an empty folder of its own, where it may write its heap when it is asked to, and nothing else
 * anywhere: so whatever file it can write is among those that are searched.
 */
export async function openCanaryHouse({
  beside,
  mayWrite = false,
}: CanaryHouseWishes = {}): Promise<CanaryHouse> {
  const folder = mkdtempSync(join(tmpdir(), 'listening-room-house-'))
  const heap = join(folder, 'heap')
  const cwd = join(folder, 'work')
  const passing = join(folder, 'passing')
  for (const one of [heap, cwd, passing]) mkdirSync(one)
  const words = [
    `--heapsnapshot-signal=SIGUSR2 --diagnostic-dir=${heap}`,
    ...(mayWrite ? [] : [onlyWritesTo(heap)]),
    ...(beside === undefined ? [] : [`--import=data:text/javascript,${encodeURIComponent(beside)}`]),
  ]
  const house = await openRoomHouse({
    cwd,
    env: { NODE_OPTIONS: words.join(' '), TMPDIR: passing },
  })

  async function writeHeap(pid: number): Promise<void> {
    for (const file of filesIn(heap)) rmSync(file)
    signal(pid, 'SIGUSR2')
    const isWritten = () => filesIn(heap).length > 0 && filesIn(heap).every(isWhole)
    await until(isWritten, 'the heap of the server is written', { withinMs: 30_000 })
  }

  return {
    house,
    async search(canaries) {
      const { pid } = house
      if (pid === null) throw new Error('The server runs while it is searched.')
      const inMemory = searchMemory(pid, canaries)
      await writeHeap(pid)
      const named = (file: string) => (hit: Omit<Hit, 'file'>) => ({ ...hit, file })
      return [
        ...inMemory.map(named('memory')),
        ...searchBytes(Buffer.from(house.output), canaries).map(named('output')),
        ...openFiles(pid).flatMap(({ path, bytes }) => searchBytes(bytes, canaries).map(named(path))),
        ...(await searchFolder(folder, canaries)),
      ]
    },
    async close() {
      await house.close()
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

/** A heap is one JSON, and its last list is that of the texts. */
function isWhole(file: string): boolean {
  return readFileSync(file).subarray(-3).toString().trimEnd().endsWith('}')
}

/** What the process holds open on a disk, also where it was taken out of its folder meanwhile; Linux. */
function openFiles(pid: number): { readonly path: string; readonly bytes: Buffer }[] {
  const folder = `/proc/${pid}/fd`
  return readdirSync(folder).flatMap(name => {
    const at = join(folder, name)
    try {
      return statSync(at).isFile() ? [{ path: readlinkSync(at), bytes: readFileSync(at) }] : []
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code === 'ENOENT') return [] // closed meanwhile
      throw error
    }
  })
}
