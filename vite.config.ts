import { createHash } from 'node:crypto'
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { brotliCompressSync, gzipSync, constants as zlib } from 'node:zlib'
import { build, type Plugin, type Rolldown } from 'vite'
import { defineConfig } from 'vitest/config'
import { openReception, type Reception } from './src/server/reception.ts'

const DEV_PORT = 4000
const DEV_STUN_PORT = 3478
// What shrinks; pictures, sounds and fonts are compressed in themselves.
const COMPRESSIBLE = /\.(html|js|css|svg|json|webmanifest|txt)$/
// A real browser starts, finds others and speaks; on a machine with two cores that takes its time.
const BROWSER_TEST_TIMEOUT_MS = 120_000
/** Held to milliseconds, which two busy processors would blur: nothing else runs meanwhile. */
const TIMED = browserTests('practice')
/** Six browsers and more: one such circle at a time, and no other beside it. */
const WHOLE = browserTests('faults-blackout', 'faults-six')
/** One or two browsers, three for a moment: these run beside an evening of four. */
const SMALL = browserTests(
  ...['ui-*', 'voice-bell', 'voice-gate', 'harness', 'room-house', 'first-load'],
  ...['mishaps', 'stock', 'stranger', 'policy', 'pages', 'voice-terms', 'kept-page', 'rehearsal'],
)
/** Networks, disks and memories by the gigabyte, minutes of pauses: for a machine that has nothing else to do, by `npm run soak` alone. */
const LONG = browserTests(
  ...[
    'voice-handover',
    'voice-microphones',
    'networks',
    'voice-loss',
    'canary',
    'canary-control',
    'canary-restart',
    'endings',
    'kept-version',
    'newcomer',
    'four',
    'second-client',
  ],
)

/**
 * Where config.json says that people are introduced is not known when the page is built: any encrypted address, and this
 * machine. No script but ours runs here that could say anything to them.
 */
const PAGE_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self'",
  "font-src 'self'",
  "connect-src 'self' https: wss: http://localhost:* ws://localhost:*",
  "worker-src 'self'",
  "manifest-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "require-trusted-types-for 'script'",
  'trusted-types lit-html default',
].join('; ')

/**
 * What the first screen needs is one file, and what the circle needs another: left to themselves, what both share lies in many
 * small ones, each with a head of its own.
 */
const GROUPS = [
  { name: 'first', tags: ['$initial' as const], priority: 2 },
  { name: 'seated', test: /src\/(?:seated|ui\/(?:circle-sentence|ready-aside))\.ts$/, priority: 1 },
]

export default defineConfig(({ isSsrBuild }) => ({
  plugins: [introduceInDev(), seatFour(), carryPolicy(), dropRemarks(), keepPage(), compressTexts()],
  // So that the page works in whatever folder of whatever host it is put.
  base: './',
  // Two copies of yjs in one page do not recognise each other's types.
  resolve: { dedupe: ['yjs', 'lib0', 'y-protocols'] },
  server: { port: DEV_PORT, strictPort: true },
  worker: { format: 'es' },
  build: {
    target: 'es2022',
    outDir: isSsrBuild ? 'dist/server' : 'dist/client',
    copyPublicDir: !isSsrBuild,
    // The Content-Security-Policy allows nothing inline.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    rolldownOptions: isSsrBuild ? {} : { output: { codeSplitting: { groups: GROUPS } } },
  },
  test: {
    // Projects that run side by side would write the same file of earlier durations.
    cache: false,
    // The room speaks no language before it has fetched one; in tests it speaks English from the start.
    setupFiles: ['tests/english.ts'],
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          environment: 'node',
          include: ['tests/unit/**/*.test.ts', 'tests/property/**/*.test.ts'],
          // A busy machine needs longer for what takes a second or two here.
          testTimeout: 30_000,
        },
      },
      browserProject('large', {
        include: browserTests('*'),
        exclude: [...SMALL, ...WHOLE, ...TIMED, ...LONG],
      }),
      browserProject('small', { include: SMALL }),
      browserProject('whole', { include: WHOLE }),
      browserProject('timed', { include: TIMED }),
      browserProject('long', { include: LONG }),
    ],
  },
}))

function browserTests(...names: readonly string[]): string[] {
  return names.map(name => `tests/browser/${name}.test.ts`)
}

/** Browser tests of which one file runs at a time; which of these run side by side is for tests/run-all.mjs to say. */
function browserProject(name: string, files: { readonly include: string[]; readonly exclude?: string[] }) {
  return {
    extends: true as const,
    test: {
      name,
      ...files,
      environment: 'node' as const,
      fileParallelism: false,
      testTimeout: BROWSER_TEST_TIMEOUT_MS,
      hookTimeout: BROWSER_TEST_TIMEOUT_MS,
    },
  }
}

/** Lets the dev server introduce people as the real one does; Vite keeps its own upgrades for itself. */
function introduceInDev(): Plugin {
  return {
    name: 'listening-room:introduce',
    apply: (_config, { command, mode }) => command === 'serve' && mode !== 'test',
    configureServer({ httpServer, middlewares, config }) {
      if (httpServer === null) return
      const onNotice = (sentence: string) => config.logger.warn(sentence)
      // Only once it listens: at a restart the server before this one still has the STUN port until then.
      const opened = new Promise<Reception>(resolve =>
        httpServer.once('listening', () => resolve(openReception({ stunPort: DEV_STUN_PORT, onNotice }))),
      )
      middlewares.use(async (request, response, next) => {
        const reception = await opened
        if (!reception.handleRequest(request, response)) next()
      })
      httpServer.on('upgrade', async (request, socket, head) => {
        const reception = await opened
        reception.handleUpgrade(request, socket, head)
      })
      httpServer.once('close', async () => (await opened).close())
    },
  }
}

/** Four seats in one window, for whoever works on the room; there in this mode of the dev server, and in no build. */
function seatFour(): Plugin {
  const pages: Readonly<Record<string, string>> = { '/four': 'index.html', '/seat': 'seat.html' }
  return {
    name: 'listening-room:four',
    apply: (_config, { command, mode }) => command === 'serve' && mode === 'four',
    configureServer({ httpServer, middlewares, config }) {
      middlewares.use((request, _response, next) => {
        const { pathname, search } = new URL(request.url ?? '/', 'http://localhost')
        const page = pages[pathname]
        if (page !== undefined) request.url = `/tests/browser/four/${page}${search}`
        next()
      })
      httpServer?.once('listening', () =>
        config.logger.info(
          `  Four seats: http://localhost:${config.server.port}/four (with microphones: /four?voice)`,
        ),
      )
    },
  }
}

/**
 * A static host sends no headers, so the page carries its policy itself, ahead of everything that it rules. What only a
 * header can say (who may show the page inside their own, what else it may use) is missing here; src/server/headers.ts
 * says it, and both hold on our own server.
 */
function carryPolicy(): Plugin {
  return {
    name: 'listening-room:policy',
    apply: (_config, { command, isSsrBuild }) => command === 'build' && isSsrBuild !== true,
    transformIndexHtml: () => [
      {
        tag: 'meta',
        attrs: { 'http-equiv': 'Content-Security-Policy', content: PAGE_POLICY },
        injectTo: 'head-prepend',
      },
    ],
  }
}

/** Remarks and indents in a style are for whoever reads the code; to the minifier they are text, and would be sent. */
function dropRemarks(): Plugin {
  return {
    name: 'listening-room:drop-remarks',
    apply: (_config, { command, isSsrBuild }) => command === 'build' && isSsrBuild !== true,
    transform: {
      filter: { id: /\/src\/ui\/.*\.ts$/ },
      handler: code =>
        code.replace(/css`[^`]*`/g, style => style.replace(/\/\*[^*]*\*\//g, '').replace(/\s+/g, ' ')),
    },
  }
}

/**
 * Builds the worker that keeps the page (src/page-keeper.worker.ts): one script without parts, at a name that stays, which
 * knows all that stands before somebody sits. Each build changes it, and so browsers notice.
 */
function keepPage(): Plugin {
  return {
    name: 'listening-room:keep-page',
    apply: (_config, { command, isSsrBuild }) => command === 'build' && isSsrBuild !== true,
    generateBundle: {
      order: 'post',
      async handler(_options, bundle) {
        const BUILD = JSON.stringify(describeBuild(bundle))
        const built = await build({
          configFile: false,
          logLevel: 'error',
          publicDir: false,
          define: { BUILD },
          build: {
            write: false,
            target: 'es2022',
            rolldownOptions: { input: 'src/page-keeper.worker.ts', output: { format: 'iife' } },
          },
        })
        const [script] = 'output' in built ? built.output : []
        if (script?.type !== 'chunk') throw new Error('The worker is one script.')
        this.emitFile({ type: 'asset', fileName: 'worker.js', source: script.code })
      },
    },
  }
}

/** What src/page-keeper.ts calls a build. */
function describeBuild(bundle: Rolldown.OutputBundle) {
  const chunks = Object.values(bundle).filter(one => one.type === 'chunk')
  const entry = chunks.find(one => one.isEntry)
  const page = bundle['index.html']
  if (entry === undefined || page?.type !== 'asset') throw new Error('The page is built of index.html.')
  const spoken = chunks.filter(one => one.facadeModuleId?.includes('/languages/arrival/') === true)
  const styles = Object.keys(bundle).filter(name => name.endsWith('.css'))
  const files = [entry, ...spoken].flatMap(one => [one.fileName, ...importsOf(one)])
  const all = [...new Set([...files, ...styles])].toSorted()
  const version = createHash('sha256')
    .update([page.source, ...all].join('\n'))
    .digest('hex')
    .slice(0, 12)
  return { version, entry: entry.fileName, files: all }

  function importsOf(chunk: Rolldown.OutputChunk): string[] {
    return chunk.imports.flatMap(name => {
      const one = bundle[name]
      return one?.type === 'chunk' ? [name, ...importsOf(one)] : []
    })
  }
}

/** Writes .br and .gz beside every text of the page, so that the server never compresses anything itself. */
function compressTexts(): Plugin {
  return {
    name: 'listening-room:compress',
    apply: (_config, { command, isSsrBuild }) => command === 'build' && isSsrBuild !== true,
    writeBundle: {
      order: 'post',
      sequential: true,
      handler({ dir }) {
        if (dir === undefined) throw new Error('The page is built into a folder.')
        const names = readdirSync(dir, { recursive: true, encoding: 'utf8' })
        for (const name of names.filter(one => COMPRESSIBLE.test(one))) compressFile(join(dir, name))
      },
    },
  }
}

function compressFile(path: string): void {
  const text = readFileSync(path)
  const params = {
    [zlib.BROTLI_PARAM_QUALITY]: zlib.BROTLI_MAX_QUALITY,
    [zlib.BROTLI_PARAM_SIZE_HINT]: text.length,
  }
  const brotli = brotliCompressSync(text, { params })
  const gzip = gzipSync(text, { level: zlib.Z_BEST_COMPRESSION })
  if (brotli.length < text.length) writeFileSync(`${path}.br`, brotli)
  if (gzip.length < text.length) writeFileSync(`${path}.gz`, gzip)
}
