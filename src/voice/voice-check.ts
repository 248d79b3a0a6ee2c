/*
 *   packets flow ──▶ encoding: stop, silent?, start, flowing? ── yes ──▶ 'encoding'
 *                                  │ no
 *                    transform: open, flowing?, shut, silent? ── yes ──▶ 'transform'
 *                                  │ no
 *                              'encoding': its second half, replaceTrack(null), silences every browser, with lag
 *   out of time, no WebRTC ───────────▲
 */
import { createLoopback, type Loopback } from './loopback.ts'
import type { GateMode } from './mic-gate.ts'
import { packetsSentIn } from './rtp-stats.ts'
import { type After, afterMs } from './timer.ts'
import { attachScriptTransform, createTransformValve, hasScriptTransform } from './transform-valve.ts'
import { writeEncoding } from './valve.ts'

/** The whole check takes no longer, in ms: a person waits for the room meanwhile. Measured: 0.6 s in Chromium, 0.8 s in Firefox. */
export const CHECK_TIMEOUT_MS = 2_800
/** Packets that were already on their way when a valve was shut are gone by then, in ms. */
const SETTLE_MS = 100
/** Silence is believed after this long, in ms: a browser that still sends would have sent 15 packets. */
const SILENCE_MS = 300
const POLL_MS = 25
/** As many packets as show a flow and not a straggler. */
const FLOW_PACKETS = 3

export interface VoiceCheckOptions {
  createWorker(): Worker
  /** The browser, or a stand-in. */
  readonly createTrial?: (createWorker: () => Worker, signal: AbortSignal) => Promise<Trial>
  readonly after?: After
}

/** One connection on which a valve can be tried. */
export interface Trial {
  /** Whether making the encoding inactive stops all packets, and making it active lets them flow again. */
  encodingWorks(): Promise<boolean>
  /** Whether the worker lets packets flow when open and none when shut. */
  transformWorks(): Promise<boolean>
  close(): void
}

/**
 * Finds out by trying, never by the browser's name, how this browser is to be kept silent. Safari needs
 * a click before (see silence.ts). Never rejects. When it cannot tell in time it says 'encoding', which may lag but
 * falls silent everywhere; 'transform' may not: Chromium 156 ignores a transform that is set after the first offer
 * and goes on sending (measured).
 */
export function chooseGateMode(options: VoiceCheckOptions): Promise<GateMode> {
  const { after = afterMs } = options
  const ending = new AbortController()
  return new Promise(resolve => {
    const settle = (mode: GateMode) => {
      cancel()
      ending.abort()
      resolve(mode)
    }
    const cancel = after(CHECK_TIMEOUT_MS, () => settle('encoding'))
    tryValves(options, ending.signal).then(settle, () => settle('encoding')) // no WebRTC here: nothing to measure
  })
}

async function tryValves(
  { createWorker, createTrial = createBrowserTrial }: VoiceCheckOptions,
  signal: AbortSignal,
): Promise<GateMode> {
  const trial = await createTrial(createWorker, signal)
  try {
    if (await trial.encodingWorks()) return 'encoding'
    return (await trial.transformWorks()) ? 'transform' : 'encoding'
  } finally {
    trial.close()
  }
}

async function createBrowserTrial(createWorker: () => Worker, signal: AbortSignal): Promise<Trial> {
  const loopback = await createLoopback()
  const flow = new Flow(loopback.sender, signal)
  return {
    encodingWorks: () => tryEncoding(loopback, flow),
    transformWorks: async () => hasScriptTransform() && tryTransform(loopback, flow, createWorker),
    close: () => loopback.close(),
  }
}

async function tryEncoding({ sender }: Loopback, flow: Flow): Promise<boolean> {
  await flow.begins()
  await writeEncoding(sender, false)
  const stopped = await flow.rests()
  await writeEncoding(sender, true)
  if (stopped) await flow.begins()
  return stopped
}

async function tryTransform(
  { sender, track }: Loopback,
  flow: Flow,
  createWorker: () => Worker,
): Promise<boolean> {
  const valve = createTransformValve({ createWorker, attach: attachScriptTransform, onFailure() {} })
  try {
    valve.adopt(sender)
    await valve.open(sender, track, () => true)
    await flow.begins()
    await valve.shut(sender)
    return await flow.rests()
  } finally {
    valve.close()
  }
}

/** Watches the packets of one sender until the signal aborts, and rejects then. */
class Flow {
  readonly #sender: RTCRtpSender
  readonly #signal: AbortSignal

  constructor(sender: RTCRtpSender, signal: AbortSignal) {
    this.#sender = sender
    this.#signal = signal
  }

  /** Resolves when packets flow. */
  async begins(): Promise<void> {
    const start = await this.#sent()
    while ((await this.#sent()) < start + FLOW_PACKETS) await this.#pass(POLL_MS)
  }

  /** Whether no packet leaves for SILENCE_MS. */
  async rests(): Promise<boolean> {
    await this.#pass(SETTLE_MS)
    const start = await this.#sent()
    for (let waited = 0; waited < SILENCE_MS; waited += POLL_MS) {
      await this.#pass(POLL_MS)
      if ((await this.#sent()) > start) return false
    }
    return true
  }

  async #sent(): Promise<number> {
    return packetsSentIn(await this.#sender.getStats())
  }

  #pass(ms: number): Promise<void> {
    return new Promise((resolve, reject) => {
      const cancel = afterMs(ms, resolve)
      const stop = () => {
        cancel()
        reject(new Error('The check ran out of time.'))
      }
      if (this.#signal.aborted) stop()
      else this.#signal.addEventListener('abort', stop, { once: true })
    })
  }
}
