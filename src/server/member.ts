import type { Duplex } from 'node:stream'
import type { WebSocket } from 'ws'
import type { Limits } from './limits.ts'
import { createTokenBucket, type TokenBucket } from './token-bucket.ts'

/** One socket. Once dismissed, nothing that still comes from it is read. */
export class Member {
  readonly webSocket: WebSocket
  readonly socket: Duplex
  /** One household, as limits count them. */
  readonly address: string
  hasAnswered = true
  isDismissed = false
  readonly #messages: TokenBucket
  readonly #bytes: TokenBucket
  /** What came while the member is held; null while it is not. */
  #kept: Buffer[] | null = null

  constructor(webSocket: WebSocket, socket: Duplex, address: string, limits: Limits, nowMs: number) {
    this.address = address
    this.webSocket = webSocket
    this.socket = socket
    this.#messages = createTokenBucket(limits.messagesPerSecond, limits.messagesBurst, nowMs)
    this.#bytes = createTokenBucket(limits.bytesPerSecond, limits.bytesBurst, nowMs)
  }

  /** Takes one frame of so many bytes from the allowance; false when it does not suffice. */
  mayAfford(bytes: number, nowMs: number): boolean {
    return this.#messages.take(1, nowMs) && this.#bytes.take(bytes, nowMs)
  }

  /** True when the frame has to wait for its turn and is kept until then. */
  mustWait(frame: Buffer): boolean {
    this.#kept?.push(frame)
    return this.#kept !== null
  }

  /**
   * Reads nothing more from the socket until then; what had been read already is handed over afterwards, in its
   * order, until the member is held again or dismissed.
   */
  async holdUntil(then: Promise<void>, onFrame: (frame: Buffer) => void): Promise<void> {
    const kept: Buffer[] = []
    this.#kept = kept
    this.webSocket.pause()
    await then
    this.#kept = null
    this.webSocket.resume()
    for (const frame of kept) {
      if (this.isDismissed) return
      // One of these may have led to another wait, which then keeps the rest.
      if (!this.mustWait(frame)) onFrame(frame)
    }
  }
}
