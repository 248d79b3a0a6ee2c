import type { Page } from 'puppeteer-core'

/** All that lives in a tab after everything has been collected that nobody holds any more, as one text. Chromium. */
export async function heapOf(page: Page): Promise<string> {
  const session = await page.createCDPSession()
  const parts: string[] = []
  session.on('HeapProfiler.addHeapSnapshotChunk', ({ chunk }) => parts.push(chunk))
  await session.send('HeapProfiler.enable')
  await session.send('HeapProfiler.collectGarbage')
  await session.send('HeapProfiler.takeHeapSnapshot', { reportProgress: false })
  await session.detach()
  return parts.join('')
}
