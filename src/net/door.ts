import type { ParticipantId } from '../domain/claim.ts'
import type { Acquaintance } from './identity.ts'
import type { RefusalReason, Signal, Welcome } from './wire.ts'

/*
 * The seated side of the door. A hello is answered with what may be known before admission and nothing
 * else; a knock with the consent to the current agreements is answered by letting in.
 *
 * Two who each found the room empty meet here too: a welcome from a circle that is not mine makes me
 * knock there, and whoever lets me in I let in as well. So their circles join.
 */

/** Hellos answered in a second: a whole room that comes at once; a flood must not use up my allowance at the server. */
const MAX_ANSWERS = 24

export interface DoorOptions {
  send(to: ParticipantId | null, signal: Signal): void
  isAdmitted(id: ParticipantId): boolean
  /** What a newcomer may read now. */
  welcome(): Omit<Welcome, 'kind'>
  /** My own name and the version that I consent to, for the door of another circle in this room. */
  myKnock(): { readonly name: string; readonly consent: string }
  /** Whether a knock may be answered with yes, or why not. */
  judge(consent: string): RefusalReason | null
  /** Writes the admission; resolves with the seat that the newcomer may take. */
  admit(who: Acquaintance): Promise<number>
}

export interface Door {
  onSignal(from: Acquaintance, signal: Signal): void
  /** Says that I am here: when I have just sat down, and when the introducing server is back. */
  greet(): void
  close(): void
}

/** Tends the door for one seated person. */
export function createDoor(options: DoorOptions): Door {
  const knockedAt = new Set<ParticipantId>()
  let closed = false
  let answers = 0
  let answersSinceMs = 0

  /** Whether one more hello may be answered now. */
  function mayAnswer(): boolean {
    const nowMs = performance.now()
    if (nowMs - answersSinceMs > 1000) {
      answers = 0
      answersSinceMs = nowMs
    }
    answers += 1
    return answers <= MAX_ANSWERS
  }

  async function letIn(who: Acquaintance, consent: string): Promise<void> {
    const reason = options.isAdmitted(who.id) ? null : options.judge(consent)
    if (reason !== null) {
      options.send(who.id, { kind: 'refused', reason })
      return
    }
    const seat = await options.admit(who)
    if (!closed) options.send(who.id, { kind: 'admitted', seat, consent: options.myKnock().consent })
  }

  return {
    onSignal(from, signal) {
      if (closed) return
      switch (signal.kind) {
        case 'hello':
          if (!mayAnswer()) return
          options.send(from.id, { kind: 'welcome', ...options.welcome() })
          return
        case 'knock':
          void letIn(from, signal.consent)
          return
        case 'welcome':
          if (options.isAdmitted(from.id)) return
          knockedAt.add(from.id)
          options.send(from.id, { kind: 'knock', ...options.myKnock() })
          return
        case 'admitted':
          if (knockedAt.delete(from.id) && options.judge(signal.consent) === null) void options.admit(from)
          return
      }
    },
    greet: () => options.send(null, { kind: 'hello', seated: true }),
    close() {
      closed = true
    },
  }
}
