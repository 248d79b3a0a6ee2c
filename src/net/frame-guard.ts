import { createAllowance } from './allowance.ts'

/*
 * What comes over one link, looked at before anything is done with it.
 *
 *   document channel ─▶ size ─▶ rate ─▶ frame ─▶ shape of the update ─▶ y-webrtc
 *   control channel  ─▶ size ─▶ rate ─▶ parseControlMessage (wire.ts)
 *                         └──────┴────────┴── each fault costs patience; when none is left the link is closed
 *
 * Nobody is judged for what others wrote: a page is shared by two, and whoever keeps to the rules passes on only what
 * they have verified, at a pace far below what is allowed here.
 */

/** Largest document frame that is read, bytes; a whole circle's document stays under 20 kB. */
export const MAX_FRAME_BYTES = 256 * 1024
/** Largest control message that is read, UTF-16 units: 24 people's statements with room to spare. */
const MAX_CONTROL_LENGTH = 64 * 1024
/** A state vector of a page: two clients for each place (doc/page.ts), of ten bytes at most. */
const MAX_STATE_VECTOR_BYTES = 16 * 1024

/**
 * Frames per second, and at once. An honest page changes a few times a second (page.ts paces it); what was held up by a
 * network of 12 s, after which the link is given up, arrives at once.
 */
const FRAMES = { perSecond: 100, burst: 1_000 }
const FRAME_BYTES = { perSecond: 256 * 1024, burst: 4 * 1024 * 1024 }
/**
 * Heartbeats: one a second, and one for each change of the piece and of who is here, as 24 people arrive at once. And
 * letters, of others too, which their courier paces (courier.ts) so that no honest hand comes near.
 */
const MESSAGES = { perSecond: 50, burst: 600 }
const MESSAGE_LENGTH = { perSecond: 128 * 1024, burst: 2 * 1024 * 1024 }
/** Each asks for the whole document; an honest link asks once. */
const QUESTIONS = { perSecond: 0.1, burst: 4 }
/** Faults that are borne: an honest device makes none, but no single broken frame shall part two people. */
const PATIENCE = { perSecond: 0.5, burst: 32 }
/** What a frame beyond every measure costs of the patience: four of them end it. */
const GROSS_FAULT = 8

/** How much is borne of one link before it is closed. */
export interface Patience {
  /** Something came that no honest device sends; `weight` says how bad it is. */
  lose(weight?: number): void
}

/** Full patience; `onLost` is called once. */
export function createPatience(now: () => number, onLost: () => void): Patience {
  const left = createAllowance(PATIENCE.perSecond, PATIENCE.burst, now)
  let lost = false
  return {
    lose(weight = 1) {
      if (lost || left.take(weight)) return
      lost = true
      onLost()
    },
  }
}

export interface FrameGuardOptions {
  now(): number
  /** Whether an update has the shape of the circle's document. */
  reads(update: Uint8Array): boolean
  /** Whether so much waits to be sent to them already that a question is better not answered. */
  isClogged(): boolean
  /** A frame was dropped; `weight` says how bad it was. */
  onFault(weight: number): void
}

/** Says of each frame of the document's channel whether it may be read. */
export function createFrameGuard(options: FrameGuardOptions): (data: unknown) => boolean {
  const { now, onFault } = options
  const frames = createAllowance(FRAMES.perSecond, FRAMES.burst, now)
  const bytes = createAllowance(FRAME_BYTES.perSecond, FRAME_BYTES.burst, now)
  const questions = createAllowance(QUESTIONS.perSecond, QUESTIONS.burst, now)

  function faultOf(data: unknown): number {
    if (!(data instanceof ArrayBuffer)) return 1
    if (data.byteLength > MAX_FRAME_BYTES) return GROSS_FAULT
    if (!frames.take(1) || !bytes.take(data.byteLength)) return 1
    const frame = parseFrame(new Uint8Array(data))
    if (frame === null) return 1
    if (frame.kind === 'update') return options.reads(frame.body) ? 0 : 1
    return frame.body.length <= MAX_STATE_VECTOR_BYTES && questions.take(1) ? 0 : 1
  }

  return data => {
    const fault = faultOf(data)
    if (fault > 0) onFault(fault)
    if (fault > 0) return false
    return !(isQuestion(data) && options.isClogged())
  }
}

/** Says of each text of the control channel whether it may be read. */
export function createControlGuard(
  now: () => number,
  onFault: (weight: number) => void,
): (data: unknown) => data is string {
  const messages = createAllowance(MESSAGES.perSecond, MESSAGES.burst, now)
  const length = createAllowance(MESSAGE_LENGTH.perSecond, MESSAGE_LENGTH.burst, now)

  function faultOf(data: unknown): number {
    if (typeof data !== 'string') return 1
    if (data.length > MAX_CONTROL_LENGTH) return GROSS_FAULT
    return messages.take(1) && length.take(data.length) ? 0 : 1
  }

  return (data): data is string => {
    const fault = faultOf(data)
    if (fault > 0) onFault(fault)
    return fault === 0
  }
}

interface Frame {
  /** A question carries a state vector and asks for what is missing in it. */
  readonly kind: 'question' | 'update'
  readonly body: Uint8Array
}

/** The sync protocol's number of a document message; awareness and tab-to-tab messages have no use here. */
const SYNC = 0
/** Within it: step 1 asks, step 2 answers, 2 is news. */
const STEPS = ['question', 'update', 'update'] as const

/** Reads a frame as y-webrtc sends it: sync, step, length, bytes, and nothing after them. */
export function parseFrame(bytes: Uint8Array): Frame | null {
  const kind = STEPS[bytes[1] ?? STEPS.length]
  if (bytes[0] !== SYNC || kind === undefined) return null
  let length = 0
  for (let at = 2, scale = 1; at < bytes.length && scale < 2 ** 32; at++, scale *= 128) {
    const byte = bytes[at] ?? 0
    length += (byte & 0x7f) * scale
    if (byte < 0x80) return length === bytes.length - at - 1 ? { kind, body: bytes.subarray(at + 1) } : null
  }
  return null
}

function isQuestion(data: unknown): boolean {
  return data instanceof ArrayBuffer && new Uint8Array(data, 0, 2)[1] === 0
}
