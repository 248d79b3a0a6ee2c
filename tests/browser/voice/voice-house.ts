import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { build, preview } from 'vite'

/** The pages of voice-in-page.ts and, at bell.html, bell-in-page.ts: built as the room is, under as strict a policy. */
export interface VoiceHouse {
  readonly url: string
  close(): Promise<void>
}

// No blob, no data, nothing inline: the worker of the gate has to be a file of our own.
const POLICY =
  "default-src 'none'; script-src 'self'; worker-src 'self'; connect-src 'self'; media-src 'self'"

const PAGES = ['index.html', 'bell.html'].map(name => join(import.meta.dirname, name))

/** Builds and serves the pages at a free port of this device. */
export async function openVoiceHouse(): Promise<VoiceHouse> {
  const outDir = mkdtempSync(join(tmpdir(), 'voice-house-'))
  const shared = { root: import.meta.dirname, configFile: false, logLevel: 'error' } as const
  await build({
    ...shared,
    worker: { format: 'es' },
    build: {
      outDir,
      emptyOutDir: true,
      target: 'es2022',
      assetsInlineLimit: 0,
      modulePreload: false,
      rolldownOptions: { input: PAGES },
    },
  })
  const server = await preview({
    ...shared,
    build: { outDir },
    preview: { port: 0, host: 'localhost', headers: { 'Content-Security-Policy': POLICY } },
  })
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
