import type { Circle } from './domain/circle.ts'
import type { Listening } from './domain/may.ts'

/** What this device knows of a holder whose turn it is: when something last came of them, and whether it asked. */
export interface Attention {
  /** Notices written lines, and a piece that has moved on. */
  follow(circle: Circle): void
  /** This device has asked the holder whether the piece shall rest. */
  asked(): void
  /** The holder has answered. */
  answered(): void
  /** What the domain is told. `voiceAtMs`: when a packet of their voice last arrived, or null. */
  listening(voiceAtMs: number | null): Listening
}

/** Builds the attention of one device; `now` is its monotone clock, ms, `onNews` is told of a question and of an answer. */
export function createAttention(now: () => number, onNews: () => void): Attention {
  let turn = ''
  let written = 0
  let signAtMs: number | null = null
  let askedAtMs: number | null = null
  return {
    follow({ piece, written: lines }) {
      if (piece.key !== turn) {
        turn = piece.key
        signAtMs = null
        askedAtMs = null
      } else if (lines.length > written) signAtMs = now()
      written = lines.length
    },
    asked() {
      askedAtMs = now()
      onNews()
    },
    answered() {
      signAtMs = now()
      onNews()
    },
    listening(voiceAtMs) {
      const signs = [voiceAtMs, signAtMs].filter(ms => ms !== null)
      return { turn, heardAtMs: signs.length === 0 ? null : Math.max(...signs), askedAtMs }
    },
  }
}
