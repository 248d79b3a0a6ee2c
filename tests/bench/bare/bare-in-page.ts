import { WebrtcProvider } from 'y-webrtc'
import * as Y from 'yjs'

/*
 * What our page is held against: y-webrtc and simple-peer as they come, no interface, nothing said. With a microphone it
 * is an ordinary call: everybody's is open, and everybody plays everybody.
 */

declare global {
  interface Window {
    bare: {
      /** Joins a topic on a server and writes a name into its document; returns when, on the clock of all browsers here. */
      join(server: string, topic: string, name: string, isOpen: boolean): Promise<number>
      names(): number
    }
  }
}

const doc = new Y.Doc()

/** Plays whatever comes. */
class HeardConnection extends RTCPeerConnection {
  constructor(config?: RTCConfiguration) {
    super(config)
    this.addEventListener('track', ({ track }) => {
      if (track.kind !== 'audio') return
      const player = new Audio()
      player.srcObject = new MediaStream([track])
      document.body.append(player)
      void player.play()
    })
  }
}

window.bare = {
  async join(server, topic, name, isOpen) {
    const stream = isOpen ? await navigator.mediaDevices.getUserMedia({ audio: true }) : undefined
    const wrtc = { RTCPeerConnection: HeardConnection, RTCSessionDescription, RTCIceCandidate }
    const config = { iceServers: [] }
    const joinedAtMs = performance.timeOrigin + performance.now()
    new WebrtcProvider(topic, doc, {
      signaling: [server],
      maxConns: 100,
      peerOpts: stream === undefined ? { config } : { config, stream, wrtc },
    })
    doc.getMap('names').set(name, true)
    return joinedAtMs
  },
  names: () => doc.getMap('names').size,
}

document.body.textContent = 'A bare room.'
