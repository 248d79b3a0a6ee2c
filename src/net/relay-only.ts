import type { PeerSignal } from './wire.ts'

/*
 * Whoever hides their address is reached by way of the relay alone. The browser is told so (`iceTransportPolicy`),
 * and what it wants carried to the other end is looked through once more: an address that got out cannot be recalled.
 *
 *   candidate:… udp <priority> <address> <port> typ relay raddr <own address> rport <own port> …
 */

/** The line of a candidate, in a description (`a=candidate:`) or by itself. */
const CANDIDATE_LINE = /^(?:a=)?candidate:/i
const IS_RELAYED = / typ relay(?: |$)/i
/** The address from which the relay itself is asked: with some browsers it stands beside the relay's. */
const OWN_ADDRESS = / raddr \S+ rport \d+/gi
/** Where to send what knows nothing of candidates; browsers do not read it. */
const DEFAULT_ADDRESS = /^(c=|a=rtcp:\d+ )IN IP[46] .*$/

/** The same signal without an address of this device; null when nothing of it may leave. */
export function hideAddress(signal: PeerSignal): PeerSignal | null {
  if ('sdp' in signal) return { ...signal, sdp: hideInSdp(signal.sdp) }
  if (signal.type !== 'candidate') return signal
  const line = signal.candidate.candidate ?? ''
  if (line === '') return signal // the end of candidates names no address
  const hidden = hideInLine(line)
  return hidden === null ? null : { ...signal, candidate: { ...signal.candidate, candidate: hidden } }
}

function hideInSdp(sdp: string): string {
  const lines = sdp
    .split(/\r?\n/)
    .map(line =>
      CANDIDATE_LINE.test(line) ? hideInLine(line) : line.replace(DEFAULT_ADDRESS, '$1IN IP4 0.0.0.0'),
    )
  return lines.filter(line => line !== null).join('\r\n')
}

function hideInLine(line: string): string | null {
  return IS_RELAYED.test(line) ? line.replace(OWN_ADDRESS, ' raddr 0.0.0.0 rport 0') : null
}
