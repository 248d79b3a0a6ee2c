import { mkdtempSync, readdirSync, readFileSync, readlinkSync, rmSync } from 'node:fs'
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
  /** Searches its heap, all its memory, what it has printed, and each file that it holds open. */
  search(canaries: Canaries): Promise<Hit[]>
  close(): Promise<void>
}

/** Where a process may hold a file open without having written it: itself, its libraries, what it reads. */
const NO_FILE = /^(?:socket|pipe|anon_inode):|^\/dev\//

export async function openCanaryHouse(): Promise<CanaryHouse> {
  const folder = mkdtempSync(join(tmpdir(), 'listening-room-heap-'))
  const house = await openRoomHouse({
    env: { NODE_OPTIONS: `--heapsnapshot-signal=SIGUSR2 --diagnostic-dir=${folder}` },
  })
  return {
    house,
    async search(canaries) {
      const { pid } = house
      if (pid === null) throw new Error('The server runs while it is searched.')
      const heaps = filesIn(folder).length
      signal(pid, 'SIGUSR2')
      const inMemory = searchMemory(pid, canaries).map(hit => ({ ...hit, file: 'memory' }))
      await until(
        () => filesIn(folder).length > heaps && isWhole(filesIn(folder)),
        'the heap of the server is written',
        {
          withinMs: 30_000,
        },
      )
      return [
        ...inMemory,
        ...(await searchFolder(folder, canaries)).map(hit => ({ ...hit, file: 'heap' })),
        ...searchBytes(Buffer.from(house.output), canaries).map(hit => ({ ...hit, file: 'output' })),
        ...openFiles(pid).flatMap(file =>
          searchBytes(readFileSync(file), canaries).map(hit => ({ ...hit, file })),
        ),
      ]
    },
    async close() {
      await house.close()
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

/** A heap is one JSON, and its last list is that of the texts. */
function isWhole(files: readonly string[]): boolean {
  return files.every(file => readFileSync(file).subarray(-3).toString().trimEnd().endsWith('}'))
}

function openFiles(pid: number): string[] {
  const folder = `/proc/${pid}/fd`
  const targets = readdirSync(folder).map(name => {
    try {
      return readlinkSync(join(folder, name))
    } catch {
      return 'socket:' // closed meanwhile
    }
  })
  return targets.filter(target => !NO_FILE.test(target) && !target.endsWith(' (deleted)'))
}
