import type { ParticipantId } from '../domain/claim.ts'
import type { Acquaintance } from './identity.ts'
import type { Signal } from './wire.ts'

/*
 * Whoever was let in waits for their host: nobody else is believed until the host has told who is here. If no line to
 * the host can stand, that would be for ever, though others are within reach. So the next ones are asked as the first
 * was, at the door:
 *
 *   no host for 5 s ─▶ hello ─▶ welcome ─▶ knock ─▶ admitted: one more host
 */

/** So long the first host is waited for, ms; most lines stand within two seconds. */
const PATIENCE_MS = 5_000
/** How often it is asked who else is there, ms: for as long as a knock may take at the door (visitor.ts). */
const ASK_EVERY_MS = 3_000

export interface NextHostOptions {
  send(to: ParticipantId | null, signal: Signal): void
  /** What is said when knocking. */
  knock(): { readonly name: string; readonly consent: string }
  /** Somebody else has let me in. */
  onHost(who: Acquaintance): void
  /** Local monotone clock, ms. */
  now(): number
}

export interface NextHost {
  /** Asks on while no host has come; called once a second. */
  tend(): void
  onSignal(from: Acquaintance, signal: Signal): void
}

/** Looks for another host; made when somebody sits down, and asked only as long as they still arrive. */
export function createNextHost({ send, knock, onHost, now }: NextHostOptions): NextHost {
  const knockedAt = new Set<ParticipantId>()
  const sinceMs = now()
  let askedAtMs = Number.NEGATIVE_INFINITY
  return {
    tend() {
      if (now() - sinceMs < PATIENCE_MS || now() - askedAtMs < ASK_EVERY_MS) return
      askedAtMs = now()
      send(null, { kind: 'hello', seated: false })
    },
    onSignal(from, signal) {
      if (signal.kind === 'welcome' && now() - askedAtMs < ASK_EVERY_MS) {
        knockedAt.add(from.id)
        send(from.id, { kind: 'knock', ...knock(), waits: false })
      } else if (signal.kind === 'admitted' && knockedAt.delete(from.id)) {
        onHost(from)
      }
    },
  }
}
