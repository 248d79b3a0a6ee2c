import type { ParticipantId } from '../domain/claim.ts'
import { packetsReceivedIn } from './rtp-stats.ts'

/** The receiving half of a voice line, as far as it is counted. */
export interface HearingLine {
  readonly id: ParticipantId
  readonly receiver: { getStats(): Promise<ReadonlyMap<string, unknown>> }
}

export interface HearingOptions {
  lines(): Iterable<HearingLine>
  /** Local monotone clock, ms. */
  now(): number
}

/** Whether packets of one voice still arrive. It counts packets and never listens: silence is speaking. */
export interface Hearing {
  /** Whose voice is waited for; nobody's with null. Another one begins anew. */
  follow(id: ParticipantId | null): void
  /** Counts once; call it about once a second. Resolves when it has counted; never rejects. */
  look(): Promise<void>
  /** When a look last found that packets had arrived, ms; null when none did since `follow`. */
  heardAtMs(): number | null
}

/** Builds the hearing of this device. */
export function createHearing({ lines, now }: HearingOptions): Hearing {
  let following: ParticipantId | null = null
  let counted: number | null = null
  let heardAtMs: number | null = null
  let isLooking = false

  async function look(): Promise<void> {
    const id = following
    const line = [...lines()].find(one => one.id === id)
    if (id === null || line === undefined || isLooking) return
    isLooking = true
    const packets = await packetsReceived(line).finally(() => {
      isLooking = false
    })
    if (following !== id || packets === null) return
    if (counted !== null && packets > counted) heardAtMs = now()
    counted = packets // a new connection counts from zero
  }

  return {
    follow(id) {
      if (id === following) return
      following = id
      counted = null
      heardAtMs = null
    },
    look,
    heardAtMs: () => heardAtMs,
  }
}

async function packetsReceived({ receiver }: HearingLine): Promise<number | null> {
  try {
    return packetsReceivedIn(await receiver.getStats())
  } catch {
    return null // the connection has closed: nothing is known of it
  }
}
