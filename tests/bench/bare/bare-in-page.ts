import { WebrtcProvider } from 'y-webrtc'
import * as Y from 'yjs'

/*
 * What our page is held against: y-webrtc and simple-peer as they come, no interface.
 *
 *   bare    no microphone, no line for a voice
 *   ready   a microphone at hand that rests, and muted lines to and from everybody: what a quick hand-over takes
 *   open    an ordinary call: everybody's microphone is open, and everybody plays everybody
 */

export type How = 'bare' | 'ready' | 'open'

declare global {
  interface Window {
    bare: {
      /** Joins a topic on a server and writes a name into its document; returns when, on the clock of all browsers here. */
      join(server: string, topic: string, name: string, how: How): Promise<number>
      names(): number
    }
  }
}

const doc = new Y.Doc()
/** Whatever nothing refers to is collected, and its capture ends: a microphone that nobody uses would be warm for half a minute. */
let microphone: MediaStream | undefined

/** Plays whatever comes, muted or not. */
function playedBy(connection: RTCPeerConnection, muted: boolean): void {
  connection.addEventListener('track', ({ track }) => {
    if (track.kind !== 'audio') return
    const player = new Audio()
    player.muted = muted
    player.srcObject = new MediaStream([track])
    document.body.append(player)
    void player.play()
  })
}

class HeardConnection extends RTCPeerConnection {
  constructor(config?: RTCConfiguration) {
    super(config)
    playedBy(this, false)
  }
}

/** With a line both ways and nothing on it. */
class LinedConnection extends RTCPeerConnection {
  constructor(config?: RTCConfiguration) {
    super(config)
    playedBy(this, true)
    this.addEventListener('signalingstatechange', () => {
      if (this.signalingState !== 'have-remote-offer') return
      for (const line of this.getTransceivers()) line.direction = 'sendrecv'
    })
  }

  // Whoever offers opens a channel first; whoever answers finds the line in the offer.
  override createDataChannel(label: string, how?: RTCDataChannelInit): RTCDataChannel {
    this.addTransceiver('audio', { direction: 'sendrecv' })
    return super.createDataChannel(label, how)
  }
}

window.bare = {
  async join(server, topic, name, how) {
    if (how !== 'bare') microphone = await navigator.mediaDevices.getUserMedia({ audio: true })
    const wrtc = {
      RTCPeerConnection: how === 'ready' ? LinedConnection : HeardConnection,
      RTCSessionDescription,
      RTCIceCandidate,
    }
    if (how === 'ready') for (const track of microphone?.getTracks() ?? []) track.enabled = false
    const config = { iceServers: [] }
    const peerOpts = {
      bare: { config },
      ready: { config, wrtc },
      open: { config, wrtc, ...(microphone && { stream: microphone }) },
    }[how]
    const joinedAtMs = performance.timeOrigin + performance.now()
    new WebrtcProvider(topic, doc, {
      signaling: [server],
      maxConns: 100,
      peerOpts,
    })
    doc.getMap('names').set(name, true)
    return joinedAtMs
  },
  names: () => doc.getMap('names').size,
}

document.body.textContent = 'A bare room.'
