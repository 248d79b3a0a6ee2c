import { isRecord } from '../domain/claim.ts'
import { createAllowance } from './allowance.ts'
import type { RoomKeys } from './room-link.ts'
import { seal, sealedVersion, sealMark, unseal } from './seal.ts'
import { WIRE_VERSION } from './wire.ts'

/*
 * Two versions of this page in one room understand nothing of each other but this: what is sealed begins with its
 * version, and a note under version 0, which is nobody's, says the version of whoever wrote it, and which frame it answers.
 *
 *   a page of version 5                    one of version 6
 *      ── 5.… hello ──────────────────────────▶
 *      ◀─────────────── 0.… note: 6, to that ──   somebody newer has just heard me
 *      ── 0.… note: 5, to that note ──────────▶   somebody older has just heard me; and no more is said
 *
 * Nobody believes anything but a note that answers what they have just sent themselves. So whoever has not got the link can
 * neither make one nor keep one for later. Whoever has the link can say what they like, under any name: no signature would
 * make that more true.
 */

/** Under it notes are sealed, in every version. */
const NOTE = 0
/** How long an answer counts, ms: the way of the slowest phone there and back. */
const ANSWERED_WITHIN_MS = 15_000
/** Frames of mine, and of others, that are remembered for that long: more than a whole room sends. */
const MAX_REMEMBERED = 500
/** Notes of mine that answer a frame: one newcomer needs one, and a flood must not use up my allowance at the server. */
const FIRST_NOTES = { perSecond: 2, burst: 6 }
/** And those that answer a note: everyone seated sends me one, and is to hear that somebody is at the door. */
const LAST_NOTES = { perSecond: 6, burst: 24 }
/** Of what pretends to be of another version so much is opened, or a flood of it would keep this device busy. */
const LOOKS = { perSecond: 60, burst: 200 }

/** Somebody in this room who has another version of this page. */
export interface OtherVersion {
  /** Newer than mine, or older. */
  readonly isNewer: boolean
  /** They sit in a circle, or stand at the door. */
  readonly sits: boolean
}

export interface VersionWatchOptions {
  readonly keys: RoomKeys
  /** Gives a frame to the servers. */
  post(frame: string): void
  /** Whether I sit in a circle by now. */
  sits(): boolean
  /** Somebody with the link has just heard me, and has another version of this page. */
  onOtherVersion(other: OtherVersion): void
  /** Local monotone clock, ms. */
  now(): number
}

export interface VersionWatch {
  /** Remembers a frame of mine that is given to the servers, so that an answer to it is known as one. */
  sent(frame: string): void
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
export function createVersionWatch(options: VersionWatchOptions): VersionWatch {
  const { keys, now } = options
  const firstNotes = createAllowance(FIRST_NOTES.perSecond, FIRST_NOTES.burst, now)
  const lastNotes = createAllowance(LAST_NOTES.perSecond, LAST_NOTES.burst, now)
  const looks = createAllowance(LOOKS.perSecond, LOOKS.burst, now)
  const myFrames = createMemory(now)
  const myNotes = createMemory(now)
  const answered = createMemory(now)
  let ignored = 0
  let closed = false

  async function look(frame: string, sealedAs: number): Promise<void> {
    const opened = await unseal(keys, frame, sealedAs)
    const note = sealedAs === NOTE ? parseNote(opened) : null
    if (closed) return
    if (opened === null || (sealedAs === NOTE && note === null)) ignored += 1
    else if (note === null) await answer(frame, firstNotes)
    else await hear(note, frame)
  }

  async function hear({ version, sits, to }: Note, frame: string): Promise<void> {
    const answersFrame = myFrames.has(to)
    // A note of mine, come back; or one between others, or kept from another time.
    if (version === WIRE_VERSION || !(answersFrame || myNotes.has(to))) return
    options.onOtherVersion({ isNewer: version > WIRE_VERSION, sits })
    if (answersFrame) await answer(frame, lastNotes) // an answer to a note of mine is the last word
  }

  async function answer(frame: string, allowance: ReturnType<typeof createAllowance>): Promise<void> {
    const to = sealMark(frame)
    if (answered.has(to) || !allowance.take(1)) return // two servers bring the same twice
    answered.add(to)
    const note: Note = { version: WIRE_VERSION, sits: options.sits(), to }
    const sealed = await seal(keys, JSON.stringify(note), NOTE)
    if (!closed) options.post(sealed)
  }

  return {
    sent(frame) {
      const memory = sealedVersion(frame) === NOTE ? myNotes : myFrames
      memory.add(sealMark(frame))
    },
    take(frame) {
      const version = sealedVersion(frame)
      if (typeof frame !== 'string' || version === null || version === WIRE_VERSION) return null
      if (closed) return Promise.resolve()
      if (looks.take(1)) return look(frame, version)
      ignored += 1
      return Promise.resolve()
    },
    ignored: () => ignored,
    close() {
      closed = true
    },
  }
}

/** All that two versions say to each other; it looks the same in every version. */
interface Note {
  readonly version: number
  readonly sits: boolean
  /** The mark of the frame that it answers (seal.ts). */
  readonly to: string
}

function parseNote(value: unknown): Note | null {
  if (!isRecord(value)) return null
  const { version, sits, to } = value
  if (typeof version !== 'number' || !Number.isSafeInteger(version) || version <= NOTE) return null
  return typeof sits === 'boolean' && typeof to === 'string' ? { version, sits, to } : null
}

/** Marks of frames, each for as long as an answer counts. */
function createMemory(now: () => number) {
  const atMs = new Map<string, number>()
  const isOld = (ms: number) => now() - ms > ANSWERED_WITHIN_MS
  return {
    add(mark: string): void {
      atMs.set(mark, now())
      for (const [one, ms] of atMs) {
        if (!isOld(ms) && atMs.size <= MAX_REMEMBERED) return
        atMs.delete(one)
      }
    },
    has(mark: string): boolean {
      const ms = atMs.get(mark)
      return ms !== undefined && !isOld(ms)
    },
  }
}
