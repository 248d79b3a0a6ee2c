import type { RoomViolation } from './rooms.ts'

/** Why a socket is closed; also the reason that it is told. */
export type Violation = 'malformed' | 'binary' | 'rate' | RoomViolation

/** Live numbers of the relay; nothing in them tells of a person or a room. */
export interface SignallingCounters {
  /** Sockets let in, those of them still open, and upgrades turned away because something was full or closing. */
  accepted: number
  open: number
  refused: number
  /** Upgrades turned away because a page of somebody else's asked. */
  foreign: number
  /** Publishes taken, and copies of them handed to receivers. */
  published: number
  delivered: number
  /** Sockets closed for what they sent, by what it was. */
  violations: Record<Violation, number>
  /** Sockets that broke the WebSocket protocol itself, too large a frame included. */
  broken: number
  /** Sockets cut because they did not read, and because they did not answer a ping. */
  slow: number
  silent: number
}

/** All at zero. */
export function createCounters(): SignallingCounters {
  const violations = {
    malformed: 0,
    binary: 0,
    rate: 0,
    'too many topics': 0,
    'topic full': 0,
    'not subscribed': 0,
  }
  return {
    accepted: 0,
    open: 0,
    refused: 0,
    foreign: 0,
    published: 0,
    delivered: 0,
    violations,
    broken: 0,
    slow: 0,
    silent: 0,
  }
}
