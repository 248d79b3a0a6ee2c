import type { Page, Target } from 'puppeteer-core'

/** All that lives in a tab, or in a worker of the page, after everything has been collected that nobody holds any more, as one text. Chromium. */
export async function heapOf(page: Pick<Page | Target, 'createCDPSession'>): Promise<string> {
  const session = await page.createCDPSession()
  const parts: string[] = []
  session.on('HeapProfiler.addHeapSnapshotChunk', ({ chunk }) => parts.push(chunk))
  await session.send('HeapProfiler.enable')
  await session.send('HeapProfiler.collectGarbage')
  await session.send('HeapProfiler.takeHeapSnapshot', { reportProgress: false })
  await session.detach()
  return parts.join('')
}
