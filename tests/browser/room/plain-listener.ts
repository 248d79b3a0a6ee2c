import type { Person } from '../harness/person.ts'

/** Of what keeps a voice whole, what a listener's device does without. */
export interface Without {
  /** Each packet once (no RED). */
  readonly copies?: boolean
  /** Opus without what it tells again of the packet before (no in-band FEC). */
  readonly correction?: boolean
}

/**
 * Makes a listener's device say that it can do without, as a simpler browser would; whoever speaks to it sends
 * accordingly, with nothing changed on their side. Before the page is opened.
 */
export async function makePlain(
  person: Person,
  { copies = false, correction = false }: Without,
): Promise<void> {
  await person.page.evaluateOnNewDocument(
    (noCopies, noCorrection) => {
      const lines = RTCRtpTransceiver.prototype
      const { setCodecPreferences } = lines
      const isRed = (codec: RTCRtpCodec) => codec.mimeType.toLowerCase() === 'audio/red'
      if (noCopies)
        lines.setCodecPreferences = function (codecs) {
          setCodecPreferences.call(
            this,
            [...codecs].filter(codec => !isRed(codec)),
          )
        }
      const said = Object.getOwnPropertyDescriptor(RTCPeerConnection.prototype, 'localDescription')
      if (noCorrection && said?.get)
        Object.defineProperty(RTCPeerConnection.prototype, 'localDescription', {
          ...said,
          get(this: RTCPeerConnection) {
            const description = said.get?.call(this) as RTCSessionDescription | null
            if (description === null) return null
            const sdp = description.sdp.replaceAll('useinbandfec=1', 'useinbandfec=0')
            return new RTCSessionDescription({ type: description.type, sdp })
          },
        })
    },
    copies,
    correction,
  )
}
