import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { build, preview } from 'vite'

/** The page of stock-in-page.ts, built and served at a free port of this device. */
export interface StockHouse {
  readonly url: string
  close(): Promise<void>
}

export async function openStockHouse(): Promise<StockHouse> {
  const outDir = mkdtempSync(join(tmpdir(), 'stock-house-'))
  const shared = { root: import.meta.dirname, configFile: false, logLevel: 'error' } as const
  await build({ ...shared, build: { outDir, emptyOutDir: true, target: 'es2022' } })
  const server = await preview({ ...shared, build: { outDir }, preview: { port: 0, host: 'localhost' } })
  const url = server.resolvedUrls?.local[0]
  if (url === undefined) throw new Error('A server that listens has an address.')
  return {
    url,
    async close() {
      await server.close()
      rmSync(outDir, { recursive: true, force: true })
    },
  }
}
