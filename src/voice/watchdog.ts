import { packetsSentIn } from './rtp-stats.ts'
import { type After, afterMs } from './timer.ts'

/** What the watchdog needs of a line. */
export interface WatchedLine {
  readonly sender: { getStats(): Promise<ReadonlyMap<string, unknown>> }
}

export interface WatchdogOptions {
  lines(): Iterable<WatchedLine>
  /** Whether the microphone is allowed to be open at this moment. */
  mayBeOpen(): boolean
  /** Packets leave although they must not. Called again for as long as it lasts. */
  onLeak(): void
  /** RTP audio packets sent on all lines since the counting last began: stays at 0 while the microphone rests. */
  onCount(packetsSent: number): void
  /** Pause between two checks, in ms. */
  readonly everyMs?: number
  readonly after?: After
}

export interface Watchdog {
  /** The microphone has come to rest on every line: from now on only what leaves after it is counted. */
  countAnew(): void
  close(): void
}

/*
 * Packets that were counted before a closing was complete are no leak. So the first check after a closing, made as soon
 * as it is known to be complete, only takes the counts to compare with; and growth has to be seen in this many checks
 * running, because an opening can begin and end between two checks, and a check can fall into the moment of closing itself.
 */
const GROWTHS_OF_A_LEAK = 3

/** Whoever has not answered by then is looked at again when they have: one whose connection dies may never do so, ms. */
const PATIENCE_MS = 1000

/** After growth the next check comes this much sooner: 250 ms are 12 packets of a voice, and a leak is told in 1.5 s. */
const HASTE = 4

/** Counts what really leaves the device, whatever the gate believes, and barks. Starts at once, until closed. */
export function createWatchdog(options: WatchdogOptions): Watchdog {
  const watch = new Watch(options)
  watch.start()
  return watch
}

class Watch implements Watchdog {
  readonly #options: WatchdogOptions
  readonly #everyMs: number
  readonly #after: After
  /** Asked and without an answer yet. */
  readonly #asked = new WeakSet<WatchedLine['sender']>()
  /** What each has answered last, however late, of what was asked since the counting began anew. */
  #latest = new WeakMap<WatchedLine['sender'], number>()
  #counts = new Map<WatchedLine['sender'], number>()
  #wasClosed = false
  #growths = 0
  #packetsSent = 0
  #isToCountAnew = false
  #isChecking = false
  #cancel: (() => void) | null = null
  #isOver = false

  constructor(options: WatchdogOptions) {
    this.#options = options
    this.#everyMs = options.everyMs ?? 1000
    this.#after = options.after ?? afterMs
  }

  start(): void {
    if (this.#isOver) return
    const pauseMs = this.#growths > 0 ? this.#everyMs / HASTE : this.#everyMs
    this.#cancel = this.#after(pauseMs, () => void this.#check())
  }

  countAnew(): void {
    this.#isToCountAnew = true
    if (!this.#isChecking) void this.#check() // otherwise the next one follows at once
  }

  close(): void {
    this.#isOver = true
    this.#cancel?.()
  }

  async #check(): Promise<void> {
    if (this.#isOver) return
    this.#cancel?.()
    this.#isChecking = true
    const mayBeOpen = this.#options.mayBeOpen()
    const isAnew = this.#isToCountAnew // one that comes to rest while this check goes on is for the next
    this.#isToCountAnew = false
    const counts = await this.#countSent(isAnew)
    this.#isChecking = false
    if (this.#isOver) return
    const sent = growth(this.#counts, counts)
    this.#counts = counts
    if (isAnew) this.#growths = 0
    this.#judge(isAnew ? 0 : sent, !mayBeOpen && !this.#options.mayBeOpen())
    this.#packetsSent = isAnew ? 0 : this.#packetsSent + sent
    this.#options.onCount(this.#packetsSent)
    if (this.#isToCountAnew) void this.#check()
    else this.start()
  }

  async #countSent(isAnew: boolean): Promise<Map<WatchedLine['sender'], number>> {
    const senders = [...this.#options.lines()].map(({ sender }) => sender)
    if (isAnew) this.#latest = new WeakMap() // what was said of an open microphone is past
    const counted = await Promise.all(
      senders.map(async sender => [sender, await this.#countOf(sender)] as const),
    )
    return new Map(counted.flatMap(([sender, count]) => (count === null ? [] : [[sender, count]])))
  }

  /** Of one that does not answer in time what it has answered last: so what leaves meanwhile is seen with its next answer. */
  async #countOf(sender: WatchedLine['sender']): Promise<number | null> {
    const latest = this.#latest
    const known = () => latest.get(sender) ?? null
    if (this.#asked.has(sender)) return known()
    this.#asked.add(sender)
    return new Promise(resolve => {
      const cancel = this.#after(PATIENCE_MS, () => resolve(known()))
      void sentBy(sender).then(count => {
        this.#asked.delete(sender)
        if (count !== null) latest.set(sender, count)
        cancel()
        resolve(count)
      })
    })
  }

  #judge(sent: number, isClosed: boolean): void {
    const isResting = isClosed && this.#wasClosed
    if (isResting && sent > 0) this.#growths += 1
    else if (!isResting || !this.#isAwaited()) this.#growths = 0
    this.#wasClosed = isClosed
    if (this.#growths < GROWTHS_OF_A_LEAK) return
    this.#growths = 0
    this.#options.onLeak()
  }

  /** Whether a line has not answered yet: until it has, no growth may only mean that nothing is known. */
  #isAwaited(): boolean {
    return [...this.#options.lines()].some(({ sender }) => this.#asked.has(sender))
  }
}

// A line seen for the first time has nothing to compare with; one that has gone no longer counts.
function growth(before: ReadonlyMap<unknown, number>, now: ReadonlyMap<unknown, number>): number {
  let sum = 0
  for (const [sender, count] of now) sum += Math.max(0, count - (before.get(sender) ?? count))
  return sum
}

async function sentBy(sender: WatchedLine['sender']): Promise<number | null> {
  try {
    return packetsSentIn(await sender.getStats())
  } catch {
    return null // a connection that has closed: nothing leaves by it, and it is not counted
  }
}
