import type { CDPSession, Page } from 'puppeteer-core'

export interface Request {
  readonly url: string
  readonly method: string
}

/** All that a page has asked of any network. */
export interface Traffic {
  /** Requests and, in Chromium, sockets, in order. */
  readonly requests: readonly Request[]
  /** The hosts (with port) behind them; what a page makes for itself (data:, blob:) has none. */
  hosts(): string[]
  /** Compressed bytes, heads included, of every answer so far. Chromium only. */
  bytesReceived(): number
  /** Forgets what was, to look at what follows. */
  clear(): void
}

/** Watches everything that this page asks for, from now on. */
export async function createTraffic(page: Page, isChromium: boolean): Promise<Traffic> {
  const requests: Request[] = []
  let bytes = 0
  const onBytes = (count: number) => {
    bytes += count
  }
  const onRequest = (request: Request) => requests.push(request)
  if (isChromium) await watchByCdp(page, onRequest, onBytes)
  else page.on('request', request => onRequest({ url: request.url(), method: request.method() }))
  return {
    requests,
    hosts: () => [...new Set(requests.map(({ url }) => new URL(url).host).filter(Boolean))].sort(),
    bytesReceived: () => bytes,
    clear: () => {
      requests.length = 0
      bytes = 0
    },
  }
}

type OnRequest = (request: Request) => void

async function watchByCdp(page: Page, onRequest: OnRequest, onBytes: (count: number) => void): Promise<void> {
  await watchSession(await page.createCDPSession(), onRequest, onBytes)
  // A worker asks over a session of its own.
  page.on('workercreated', worker => {
    watchSession(worker.client, onRequest, onBytes).catch(error => {
      // A worker may end before we have said a word to it.
      if (!/closed|detached|not found/i.test(String(error))) throw error
    })
  })
}

async function watchSession(session: CDPSession, onRequest: OnRequest, onBytes: (count: number) => void) {
  session.on('Network.requestWillBeSent', ({ request }) =>
    onRequest({ url: request.url, method: request.method }),
  )
  session.on('Network.webSocketCreated', ({ url }) => onRequest({ url, method: 'GET' }))
  session.on('Network.loadingFinished', ({ encodedDataLength }) => onBytes(encodedDataLength))
  await session.send('Network.enable')
}
