import { isRed } from './redundancy.ts'

/** What a valve needs of an `RTCRtpSender`. */
export type ValveSender = Pick<
  RTCRtpSender,
  'track' | 'transform' | 'replaceTrack' | 'getParameters' | 'setParameters'
>

/**
 * Lets one voice out on one line, or nothing at all. Calls for one sender never overlap: the gate sees to it.
 * Every method rejects when its connection is closing.
 */
export interface Valve {
  /** Called once for every sender, before anything else. */
  adopt(sender: ValveSender): void
  /**
   * Sends `track`. Asks `isStillWanted` after every wait and goes no further when it is not. Resolves with whether
   * the voice is now let out: asking again afterwards would be too late, it may have been unwanted in between.
   */
  open(sender: ValveSender, track: MediaStreamTrack, isStillWanted: () => boolean): Promise<boolean>
  /** Resolves when no packet leaves any more. */
  shut(sender: ValveSender): Promise<void>
  close(): void
}

/** Upper bound of the Opus stream, in bit/s: clear speech, and 15 listeners fit into 1 Mbit/s of uplink. */
const MAX_BITRATE = 40_000
/** The same where every packet carries the one before it: still clear, and 11 listeners fit into as much. */
const MAX_BITRATE_TWICE = 32_000

/**
 * Writes a sender's one encoding: active or not, at speech quality, before other traffic where the browser knows
 * of priorities (Firefox does not, and lists no such field). No SDP is touched: in-band FEC is on by default,
 * DTX is off by default and stays so, because it clips breaths and soft beginnings.
 *
 * A voice that is sent twice keeps the common priority: with a higher one Chromium takes its headers out of its
 * bitrate, and of 40 kbit/s leaves 11 (measured, Chromium 156).
 */
export async function writeEncoding(sender: ValveSender, active: boolean): Promise<void> {
  const parameters = sender.getParameters()
  const encoding = parameters.encodings[0]
  if (encoding === undefined) return // not negotiated yet; a sender without encodings sends nothing
  const isTwice = isRed(parameters.codecs?.[0]) // not every browser lists what was agreed
  encoding.active = active
  encoding.maxBitrate = isTwice ? MAX_BITRATE_TWICE : MAX_BITRATE
  if ('networkPriority' in encoding) encoding.networkPriority = isTwice ? 'low' : 'high'
  await sender.setParameters(parameters)
}
