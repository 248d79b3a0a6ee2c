import { WebrtcProvider } from 'y-webrtc'
import * as Y from 'yjs'

/* A page as anybody writes it with y-webrtc, its own provider and its own signalling. */

declare global {
  interface Window {
    stock: {
      /** Joins a topic on a server and writes one entry into its document. */
      join(server: string, topic: string, name: string): void
      /** All that stands in the document, and whom it is connected to. */
      look(): {
        readonly entries: Record<string, unknown>
        readonly peers: number
        readonly isInReach: boolean
      }
    }
  }
}

let doc = new Y.Doc()
let provider: WebrtcProvider | null = null

window.stock = {
  join(server, topic, name) {
    provider?.destroy()
    doc = new Y.Doc()
    provider = new WebrtcProvider(topic, doc, {
      signaling: [server],
      peerOpts: { config: { iceServers: [] } },
    })
    doc.getMap('stock').set(name, true)
  },
  look() {
    const conns = [...(provider?.room?.webrtcConns.values() ?? [])]
    const read = (map: string) => Object.entries(doc.getMap(map).toJSON())
    return {
      entries: Object.fromEntries(['stock', 'claims', 'proofs'].flatMap(read)),
      peers: conns.filter(conn => conn.connected).length,
      isInReach: provider?.signalingConns.some(conn => conn.connected) ?? false,
    }
  },
}
