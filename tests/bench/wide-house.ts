import { join } from 'node:path'
import { build, type Plugin } from 'vite'
import { HOME } from '../browser/harness/room-house.ts'

/*
 * A page in which more people may sit than in any that we give away, to measure what that would cost; a measurement, never an
 * offer. The room's source knows no such wish: what says how many there may be is rewritten while this page is built.
 */

const DOOR = /\/src\/domain\/door\.ts$/
const MOST = /^export const (?:ROOM_CAPACITY|MOST_PEOPLE) = \d+$/gm

/** Builds page and server for so many; the folder of both. */
export async function buildWideHouse(people: number): Promise<string> {
  const dist = join(HOME, 'test-output/wide-house')
  const common = { root: HOME, configFile: join(HOME, 'vite.config.ts'), logLevel: 'error' } as const
  const page = { outDir: join(dist, 'client'), emptyOutDir: true }
  await build({ ...common, plugins: [widenDoor(people)], build: page })
  const server = { ssr: 'src/server/main.ts', outDir: join(dist, 'server'), emptyOutDir: true }
  await build({ ...common, build: server })
  return dist
}

function widenDoor(people: number): Plugin {
  return {
    name: 'bench:widen-door',
    enforce: 'pre',
    configResolved({ isProduction }) {
      if (!isProduction) throw new Error('What is measured is built as the product is.')
    },
    transform: (code, id) => (DOOR.test(id) ? widen(code, people) : null),
  }
}

/** The words of door.ts with other numbers. */
export function widen(door: string, people: number): string {
  if (door.match(MOST)?.length !== 2)
    throw new Error('The door says in two lines how many people there may be.')
  return door.replace(MOST, line => line.replace(/\d+$/, String(people)))
}
