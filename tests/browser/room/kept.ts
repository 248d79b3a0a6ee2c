import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Person } from '../harness/person.ts'
import { HOME } from '../harness/room-house.ts'

/** Everything of this origin that a browser has kept. */
export interface Kept {
  readonly local: Readonly<Record<string, string>>
  readonly session: number
  readonly databases: number
  readonly cookies: string
  /** What lies in each cache, by its whole address. */
  readonly files: Readonly<Record<string, readonly string[]>>
  readonly workers: readonly string[]
}

export const NOTHING: Kept = { local: {}, session: 0, databases: 0, cookies: '', files: {}, workers: [] }

/** Looks into each storage of the page's origin. */
export function keptBy({ page }: Person): Promise<Kept> {
  return page.evaluate(async () => {
    const files: Record<string, string[]> = {}
    for (const name of await caches.keys()) {
      const requests = await (await caches.open(name)).keys()
      files[name] = requests.map(({ url }) => url).toSorted()
    }
    const workers = await navigator.serviceWorker.getRegistrations()
    return {
      local: { ...localStorage } as Record<string, string>,
      session: sessionStorage.length,
      databases: (await indexedDB.databases()).length,
      cookies: document.cookie,
      files,
      workers: workers.map(({ scope, active }) => `${scope} ${active?.state ?? 'none'}`),
    }
  })
}

/** What the built worker was told to keep: the page as it stands before somebody sits. */
export function builtFiles(client = join(HOME, 'dist/client')): readonly string[] {
  const worker = readFileSync(join(client, 'worker.js'), 'utf8')
  const [, list = ''] = /files:\[([^\]]*)\]/.exec(worker) ?? []
  return list.split(',').map(one => one.replace(/[`'"]/g, ''))
}

/** Ticks what can be ticked, or takes the tick away; the same box in every language. */
export async function tick({ page }: Person): Promise<void> {
  await page.waitForSelector('>>> own-choices >>> input', { visible: true })
  for (const one of await page.$$('>>> own-choices >>> input')) if (await one.isVisible()) await one.click()
}

/** Chooses in one of the two selects of the page. */
export async function chooseOwn({ page }: Person, of: 'language' | 'theme', value: string): Promise<void> {
  await page.waitForSelector(`>>> ${of}-choice >>> select`, { visible: true })
  for (const one of await page.$$(`>>> ${of}-choice >>> select`))
    if (await one.isVisible()) await one.select(value)
}
