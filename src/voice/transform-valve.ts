/*
 *   sender ── encoded frames ──▶ mic-gate.worker: passed on while its line is open, dropped otherwise ──▶ RTP
 *                                      ▲ wish {request, line, isOpen}     │ request, once it stands
 *   TransformValve ────────────────────┘ ◀────────────────────────────────┘
 *
 * One worker for all lines. It is one thread: as long as it has not answered it has not passed a frame either,
 * so a worker that hangs, dies or never loads leaves the line silent.
 */
import { type Valve, type ValveSender, writeEncoding } from './valve.ts'

/** Asks the worker to open or shut one line; it answers with the number of the request. */
export interface GateWish {
  readonly request: number
  readonly line: number
  readonly isOpen: boolean
}

/** What the valve needs of a `Worker`. */
export interface GateWorker {
  postMessage(wish: GateWish): void
  addEventListener(type: string, listener: (event: Event) => void): void
  terminate(): void
}

export interface TransformValveOptions<W extends GateWorker> {
  createWorker(): W
  /** Puts the worker between a sender's encoder and the network, with the line's number as its options. */
  attach(sender: ValveSender, worker: W, line: number): void
  /** Called for what went wrong without harm. */
  onFailure(): void
}

/** Whether this browser lets a page stand between the encoder and the network. */
export function hasScriptTransform(): boolean {
  return 'RTCRtpScriptTransform' in globalThis
}

/** The browser's own way to put a worker into a sender. */
export function attachScriptTransform(sender: ValveSender, worker: Worker, line: number): void {
  sender.transform = new RTCRtpScriptTransform(worker, { line })
}

/**
 * The valve of browsers that ignore `active` for audio (Firefox). The track stays on its sender, disabled, so
 * that the RTP clock runs on through every pause (17 to 39 ms of lag, measured, Firefox 153).
 */
export function createTransformValve<W extends GateWorker>(options: TransformValveOptions<W>): Valve {
  return new TransformValve(options)
}

class TransformValve<W extends GateWorker> implements Valve {
  readonly #options: TransformValveOptions<W>
  readonly #worker: W
  readonly #lines = new WeakMap<ValveSender, number>()
  readonly #tuned = new WeakSet<ValveSender>()
  readonly #waiting = new Map<number, (stands: boolean) => void>()
  #lineCount = 0
  #requestCount = 0
  #isBroken = false

  constructor(options: TransformValveOptions<W>) {
    this.#options = options
    this.#worker = options.createWorker()
    this.#worker.addEventListener('message', event => this.#answered(event))
    this.#worker.addEventListener('error', () => this.#broke())
  }

  adopt(sender: ValveSender): void {
    if (this.#lines.has(sender)) return
    this.#lineCount += 1
    this.#lines.set(sender, this.#lineCount)
    this.#options.attach(sender, this.#worker, this.#lineCount)
  }

  async open(sender: ValveSender, track: MediaStreamTrack, isStillWanted: () => boolean): Promise<boolean> {
    if (sender.track !== track) await sender.replaceTrack(track)
    if (!isStillWanted()) return false
    await this.#tune(sender)
    if (!isStillWanted()) return false
    const isOpen = await this.#ask(sender, true)
    if (!isOpen) this.#options.onFailure()
    return isOpen
  }

  async shut(sender: ValveSender): Promise<void> {
    if (await this.#ask(sender, false)) return
    this.#options.onFailure()
    await sender.replaceTrack(null) // nobody is left to drop frames, so none may be made
  }

  close(): void {
    this.#broke()
    this.#worker.terminate()
  }

  // The bitrate is a wish: a browser that refuses it still carries the voice.
  async #tune(sender: ValveSender): Promise<void> {
    if (this.#tuned.has(sender)) return
    this.#tuned.add(sender)
    try {
      await writeEncoding(sender, true)
    } catch {
      this.#options.onFailure()
    }
  }

  #ask(sender: ValveSender, isOpen: boolean): Promise<boolean> {
    const line = this.#lines.get(sender)
    if (this.#isBroken || line === undefined) return Promise.resolve(false)
    this.#requestCount += 1
    const request = this.#requestCount
    const answer = new Promise<boolean>(resolve => this.#waiting.set(request, resolve))
    this.#worker.postMessage({ request, line, isOpen })
    return answer
  }

  #answered(event: Event): void {
    if (!(event instanceof MessageEvent) || typeof event.data !== 'number') return
    this.#waiting.get(event.data)?.(true)
    this.#waiting.delete(event.data)
  }

  #broke(): void {
    this.#isBroken = true
    for (const settle of this.#waiting.values()) settle(false)
    this.#waiting.clear()
  }
}
