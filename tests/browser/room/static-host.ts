import { execFileSync } from 'node:child_process'
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import sirv from 'sirv'
import { HOME } from '../harness/room-house.ts'

/** Where the page lies on that host. */
const FOLDER = 'some/where'

/** A host that hands out files and nothing else: no headers of ours, no introductions, and the page deep in a folder. */
export interface StaticHost {
  /** Where browsers go, with a slash at the end. */
  readonly url: string
  readonly origin: string
  /** Puts another build of the page there, in place of the one before. */
  deploy(build: string): void
  /** Writes config.json, or takes it away. */
  configure(configuration: unknown): void
  /** Puts one more file beside the page. */
  add(name: string, text: string): void
  /** Answers nobody, as if there were no network, until it is told to again. */
  cut(isCut: boolean): void
  close(): Promise<void>
}

/** Opens one with the page as it was built. */
export async function openStaticHost(): Promise<StaticHost> {
  const root = mkdtempSync(join(tmpdir(), 'listening-room-'))
  const folder = join(root, FOLDER)
  const serve = sirv(root, { dev: true, brotli: false, gzip: false }) // looks anew at each request
  let isCut = false
  const server = createServer((request, response) => {
    if (isCut) request.socket.destroy()
    else serve(request, response)
  })
  await new Promise<void>(resolve => server.listen(0, 'localhost', resolve))
  const origin = `http://localhost:${(server.address() as AddressInfo).port}`
  const file = join(folder, 'config.json')
  const host: StaticHost = {
    url: `${origin}/${FOLDER}/`,
    origin,
    deploy(build) {
      const configuration = existsSync(file) ? readFileSync(file) : null
      rmSync(folder, { recursive: true, force: true })
      mkdirSync(folder, { recursive: true })
      cpSync(build, folder, { recursive: true })
      if (configuration !== null) writeFileSync(file, configuration)
    },
    configure(configuration) {
      if (configuration === null) rmSync(file, { force: true })
      else writeFileSync(file, JSON.stringify(configuration))
    },
    cut(wish) {
      isCut = wish
      if (isCut) server.closeAllConnections()
    },
    add: (name, text) => writeFileSync(join(folder, name), text),
    async close() {
      server.closeAllConnections()
      await new Promise(resolve => server.close(resolve))
      rmSync(root, { recursive: true })
    },
  }
  host.deploy(join(HOME, 'dist/client'))
  return host
}

/** Builds the page as its next version will be, as far as the wire goes; the folder it lies in. */
export function buildNextVersion(): string {
  const folder = join(HOME, 'test-output/next-version')
  const script = fileURLToPath(new URL('./next-version.mjs', import.meta.url))
  const env = { ...process.env, NODE_ENV: 'production' }
  execFileSync(process.execPath, [script, folder], { cwd: HOME, env, stdio: ['ignore', 'ignore', 'inherit'] })
  return folder
}
