import { createAllowance } from './allowance.ts'
import type { RoomKeys } from './room-link.ts'
import { seal, sealedVersion, unseal } from './seal.ts'
import { WIRE_VERSION } from './wire.ts'

/*
 * Two versions of this page in one room understand nothing of each other but this: what is sealed begins with its
 * version, and a note under version 0, which is nobody's, says the version of whoever wrote it.
 *
 *   a page of version 5                    one of version 6
 *      ── 5.… hello ──────────────────────────▶   another version is here, and older
 *      ◀──────────────────────── 0.… note: 6 ──   another version is here, and newer
 *
 * A note is never answered, so that two circles of two versions do not talk to each other for ever.
 */

/** Under it notes are sealed, in every version. */
const NOTE = 0
/** Notes of mine: one newcomer needs one, and a flood must not use up my allowance at the server. */
const NOTES = { perSecond: 1, burst: 3 }
/** Of what pretends to be of another version so much is opened, or a flood of it would keep this device busy. */
const LOOKS = { perSecond: 20, burst: 50 }

export interface VersionWatchOptions {
  readonly keys: RoomKeys
  /** Gives a frame to the servers. */
  post(frame: string): void
  /** Somebody with the link has another version of this page, newer than mine or older. */
  onOtherVersion(isNewer: boolean): void
  /** Local monotone clock, ms. */
  now(): number
}

export interface VersionWatch {
  /**
   * Takes what one server relayed, if it is of another version or a note; resolves when that has been dealt with. null for
   * all else, which it leaves alone.
   */
  take(frame: unknown): Promise<void> | null
  /** How many pretended to be, or were too many. */
  readonly ignored: () => number
  close(): void
}

/** Notices whoever in this room has another version of this page, and lets them notice mine. */
export function createVersionWatch({ keys, post, onOtherVersion, now }: VersionWatchOptions): VersionWatch {
  const mayNote = createAllowance(NOTES.perSecond, NOTES.burst, now)
  const mayLook = createAllowance(LOOKS.perSecond, LOOKS.burst, now)
  let ignored = 0
  let closed = false

  async function look(frame: unknown, sealedAs: number): Promise<void> {
    const opened = await unseal(keys, frame, sealedAs)
    const version = sealedAs === NOTE ? opened : sealedAs
    if (closed) return
    if (opened === null || !isVersion(version)) {
      ignored += 1
      return
    }
    if (version === WIRE_VERSION) return // a note of mine, come back, or of somebody like me
    onOtherVersion(version > WIRE_VERSION)
    if (sealedAs === NOTE || !mayNote.take(1)) return
    const note = await seal(keys, JSON.stringify(WIRE_VERSION), NOTE)
    if (!closed) post(note)
  }

  return {
    take(frame) {
      const version = sealedVersion(frame)
      if (version === null || version === WIRE_VERSION) return null
      if (closed) return Promise.resolve()
      if (mayLook.take(1)) return look(frame, version)
      ignored += 1
      return Promise.resolve()
    },
    ignored: () => ignored,
    close() {
      closed = true
    },
  }
}

function isVersion(value: unknown): value is number {
  return typeof value === 'number' && Number.isSafeInteger(value) && value > NOTE
}
