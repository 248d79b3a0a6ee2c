import { existsSync } from 'node:fs'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { join } from 'node:path'
import sirv from 'sirv'
import { setPermissions } from './headers.ts'

/** Answers a GET or HEAD from the built page, with 404 for what is not in it. */
export type Page = (request: IncomingMessage, response: ServerResponse) => void

// Vite puts the hash of their content into the names of everything in this folder.
const HASHED_FOLDER = '/assets/'
const CACHE_FOR_GOOD = 'public, max-age=31536000, immutable'
const CACHE_AND_ASK = 'no-cache'
/** No page of ours lies on a disk, nor on the shelf for going back. */
const KEEP_NOTHING = 'no-store'
/** Asked for when a circle is let go: the browser then empties every storage of this host, once more. */
const BLANK_PAGE = '/blank.html'
const CLEARED = '"storage"' // the cache holds nothing but the page, and takes seconds to clear

/** Reads the list of files once; brotli and gzip are taken from beside each file, never made on the way. */
export function createPage(clientDir: string): Page {
  if (!existsSync(join(clientDir, 'index.html'))) {
    throw new Error(`There is no page in ${clientDir}: build it first with "npm run build".`)
  }
  const serve = sirv(clientDir, {
    etag: true,
    brotli: true,
    gzip: true,
    setHeaders(response, path) {
      response.setHeader('Cache-Control', cachingOf(path))
      if (path.startsWith(HASHED_FOLDER)) response.removeHeader('Permissions-Policy')
      if (path === BLANK_PAGE) response.setHeader('Clear-Site-Data', CLEARED)
    },
    onNoMatch: (_request, response) =>
      response.writeHead(404, { 'Cache-Control': 'no-store' }).end('Not found\n'),
  })
  return (request, response) => {
    setPermissions(response)
    // sirv 3.0.2 throws on a range that runs backwards, and nothing here is large enough to be had in parts.
    delete request.headers.range
    // It also leaves the file's stream without an error handler: a file that is gone would end the process. And it leaves
    // the file open for good when whoever asked is gone as soon as they have all of it, and before it is read to its end.
    response.once('pipe', file => {
      file.once('error', () => response.destroy())
      response.once('close', () => file.destroy())
    })
    serve(request, response)
  }
}

function cachingOf(path: string): string {
  if (path.startsWith(HASHED_FOLDER)) return CACHE_FOR_GOOD
  return /(\.html|\/[^.]*)$/.test(path) ? KEEP_NOTHING : CACHE_AND_ASK
}
