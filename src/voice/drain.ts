/*
 *   given up ──▶ look ──▶ a packet has come, or the buffer has given something ──▶ look again
 *                  ├────▶ neither for QUIET_MS ──▶ it has run out
 *                  └────▶ MAX_DRAIN_MS ──▶ it ends all the same
 */
import type { Inflow } from './rtp-stats.ts'
import type { After } from './timer.ts'

/**
 * The longest that a last word may ring on, in ms. The microphone it came from has closed before the piece moved, so what
 * comes later than this comes from a device that does not keep to that.
 */
export const MAX_DRAIN_MS = 2_000
/** Between two looks, in ms. Chromium keeps what it has answered for 50 ms. */
export const LOOK_EVERY_MS = 60
/** A line on which nothing moves for so long, in ms, has run out: a mobile network stands still for about half of it. */
export const QUIET_MS = 240

export interface DrainOptions {
  /** Null when nothing is known of the line. */
  read(): Promise<Inflow | null>
  /** The last word has been said; called once, and not at all when it was called off before. */
  onRunOut(): void
  readonly after: After
}

/**
 * Waits for the end of a voice that has just been given up. The word that it was given up travels faster than the sound: a
 * sender's queue, the network and the jitter buffer may still hold half a second of it. Returns what calls it off.
 */
export function watchDrain({ read, onRunOut, after }: DrainOptions): () => void {
  let isOver = false
  let cancelLook = () => {}
  const cancelLast = after(MAX_DRAIN_MS, end)

  function callOff(): void {
    isOver = true
    cancelLook()
    cancelLast()
  }

  function end(): void {
    callOff()
    onRunOut()
  }

  async function look(before: Inflow | null, quietMs: number): Promise<void> {
    const now = await read()
    if (isOver) return
    const stillMs = hasMoved(before, now) ? 0 : quietMs
    if (stillMs >= QUIET_MS) return end()
    cancelLook = after(LOOK_EVERY_MS, () => void look(now, stillMs + LOOK_EVERY_MS))
  }

  void look(null, 0)
  return callOff
}

function hasMoved(before: Inflow | null, now: Inflow | null): boolean {
  if (before === null || now === null) return true // nothing is known: it may be speaking still
  return now.packets > before.packets || now.emitted > before.emitted
}
