import { isServed, type Tab } from './fresh-page.ts'
import { type After, afterMs } from './voice/timer.ts'

/** How often the server is asked again, ms; the browser's word that there is a network comes at once. */
const ASK_EVERY_MS = 10_000

/** Asks until the page's server answers, then calls back once; ends with the signal. */
export function awaitServer(
  onServed: () => void,
  signal: AbortSignal,
  tab: Tab & Pick<typeof globalThis, 'addEventListener'> = globalThis,
  after: After = afterMs,
): void {
  let callOff = after(ASK_EVERY_MS, ask)
  const isOver = new AbortController()
  signal.addEventListener('abort', close)
  tab.addEventListener('online', ask, { signal: isOver.signal })

  async function ask(): Promise<void> {
    callOff()
    const served = await isServed(tab)
    callOff()
    if (signal.aborted || isOver.signal.aborted) return
    if (!served) {
      callOff = after(ASK_EVERY_MS, ask)
      return
    }
    close()
    onServed()
  }

  function close(): void {
    callOff()
    isOver.abort()
    signal.removeEventListener('abort', close)
  }
}
