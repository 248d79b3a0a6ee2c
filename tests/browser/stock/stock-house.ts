import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { build, preview } from 'vite'

/** A page of another kind, built and served at a free port of this device. */
export interface StockHouse {
  readonly url: string
  /** Where it stands on the disk as it was built. */
  readonly folder: string
  close(): Promise<void>
}

/** The page of stock-in-page.ts, or another one. */
export async function openStockHouse(root: string = import.meta.dirname): Promise<StockHouse> {
  const outDir = mkdtempSync(join(tmpdir(), 'stock-house-'))
  const shared = { root, configFile: false, logLevel: 'error' } as const
  await build({ ...shared, build: { outDir, emptyOutDir: true, target: 'es2022' } })
  const server = await preview({ ...shared, build: { outDir }, preview: { port: 0, host: 'localhost' } })
  const url = server.resolvedUrls?.local[0]
  if (url === undefined) throw new Error('A server that listens has an address.')
  return {
    url,
    folder: outDir,
    async close() {
      await server.close()
      rmSync(outDir, { recursive: true, force: true })
    },
  }
}
