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
  /** Whose voice is waited for; nobody's with null. Another one begins anew, the same one goes on. */
  follow(id: ParticipantId | null): void
  /** Counts once; call it about once a second, it has no timer of its own. Resolves when it has counted; never rejects. */
  look(): Promise<void>
  /** Whether the last look found new packets. */
  isArriving(): boolean
  /** When a look last found that packets had arrived since the look before, ms; null when none did since `follow`. */
  heardAtMs(): number | null
}

/** Builds the hearing of this device. */
export function createHearing(options: HearingOptions): Hearing {
  return new HearingOfThisDevice(options)
}

type Receiver = HearingLine['receiver']

/** What is known of the one who is followed; another one who is followed has another. */
interface Followed {
  readonly id: ParticipantId
  /** What the next look is compared with: a new connection counts from zero. */
  before: { readonly receiver: Receiver; readonly packets: number } | null
  heardAtMs: number | null
  isArriving: boolean
}

class HearingOfThisDevice implements Hearing {
  readonly #options: HearingOptions
  /** Asked and without an answer yet. One whose connection dies meanwhile may never answer, and is not asked again. */
  readonly #asked = new WeakSet<Receiver>()
  #followed: Followed | null = null

  constructor(options: HearingOptions) {
    this.#options = options
  }

  follow(id: ParticipantId | null): void {
    if (id === (this.#followed?.id ?? null)) return
    this.#followed = id === null ? null : { id, before: null, heardAtMs: null, isArriving: false }
  }

  async look(): Promise<void> {
    const followed = this.#followed
    if (followed === null) return
    const receiver = this.#receiverOf(followed.id)
    if (receiver === null || this.#asked.has(receiver)) {
      followed.isArriving = false // no line, or one that does not even answer
      return
    }
    this.#asked.add(receiver)
    const packets = await packetsReceived(receiver)
    this.#asked.delete(receiver)
    followed.isArriving = false
    if (packets === null) return
    const { before } = followed // another one may be followed by now: this is still about the first
    followed.isArriving = before?.receiver === receiver && packets > before.packets
    if (followed.isArriving) followed.heardAtMs = this.#options.now()
    followed.before = { receiver, packets }
  }

  isArriving(): boolean {
    return this.#followed?.isArriving ?? false
  }

  heardAtMs(): number | null {
    return this.#followed?.heardAtMs ?? null
  }

  #receiverOf(id: ParticipantId): Receiver | null {
    for (const line of this.#options.lines()) if (line.id === id) return line.receiver
    return null
  }
}

async function packetsReceived(receiver: Receiver): Promise<number | null> {
  try {
    return packetsReceivedIn(await receiver.getStats())
  } catch {
    return null // the connection has closed: nothing is heard by it
  }
}
