const RED = 'audio/red'

/** What is needed of an `RTCRtpTransceiver`. */
export interface CodecTransceiver {
  setCodecPreferences(codecs: RTCRtpCodec[]): void
}

/** The largest circle whose holder sends each packet twice: beyond it their uplink has enough to do. */
const MOST_WITH_REDUNDANCY = 12

/** Whether this is what carries every packet twice; what is agreed first of all is what is sent. */
export function isRed(codec: Pick<RTCRtpCodec, 'mimeType'> | undefined): boolean {
  return codec?.mimeType.toLowerCase() === RED
}

/** Whether a circle of so many can afford it. */
export function affordsRed(people: number): boolean {
  return people <= MOST_WITH_REDUNDANCY
}

/**
 * Prefers Opus with redundancy (RFC 2198), where every packet also carries the one before it: one lost packet is
 * then not heard. About 32 kbit/s more per listener, which a circle can afford. Call before the first offer or
 * answer. A browser that does not offer it (Firefox) is left as it is. Returns whether it is preferred now.
 */
export function preferRed(
  transceiver: CodecTransceiver,
  offered: readonly RTCRtpCodec[] = globalThis.RTCRtpReceiver?.getCapabilities('audio')?.codecs ?? [],
): boolean {
  if (!offered.some(isRed)) return false
  transceiver.setCodecPreferences([...offered.filter(isRed), ...offered.filter(codec => !isRed(codec))])
  return true
}
