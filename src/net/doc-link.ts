import { nanoid } from 'nanoid'
import type { Instance as SimplePeer } from 'simple-peer'
import { WebrtcConn, WebrtcProvider } from 'y-webrtc'
import type * as Y from 'yjs'
import { hideAddress } from './relay-only.ts'
import type { PeerSignal } from './wire.ts'

/*
 * The one place that knows y-webrtc. Its provider keeps the document in step over connections that we
 * make, after admission; its own signalling, its announcements and its tab-to-tab channel stay unused.
 * Kept behind DocLink, so that replacing it would be a day's work.
 */

/** Largest document message that is read, bytes; a whole circle's document stays under 20 kB. */
const MAX_MESSAGE_BYTES = 256 * 1024
/** Negotiated ids: no handshake decides them, and neither side can be deaf (see README). */
const DOCUMENT_CHANNEL = 0
const CONTROL_CHANNEL = 1

export interface DocConnection {
  readonly pc: RTCPeerConnection
  readonly control: RTCDataChannel
  signal(signal: PeerSignal): void
  /** Looks for another way through (an ICE restart), keeping what is open; only the one who dials can. */
  restart(): void
  /** Closes at once; `onClosed` follows. */
  close(): void
}

export interface DocConnectionEvents {
  /** Something to carry to the other end. */
  onSignal(signal: PeerSignal): void
  /** The document's channel is open; it is being brought into step. */
  onConnected(): void
  onClosed(): void
  /** The other end sent bytes that are no document. */
  onMalformed(): void
}

export interface DocLink {
  /** Opens one connection; `initiator` makes the offer. `key` is used once and never again. */
  open(key: string, initiator: boolean, events: DocConnectionEvents): DocConnection
  /** Lets go of the document; the connections stay, for the last words on their control channels. */
  release(): void
  /** Ends every connection. Safe to call twice. */
  close(): void
}

export interface DocLinkOptions {
  readonly certificate: RTCCertificate
  /** Always explicit: simple-peer's own defaults belong to third parties. */
  readonly iceServers: readonly RTCIceServer[]
  /** Connects by way of the relay alone, and lets no address of this device out. */
  readonly relayOnly?: boolean
  /** Has a say in an audio line before it is first offered or answered, about its codecs for instance. */
  readonly prepareAudio: (line: RTCRtpTransceiver) => void
  /** What connections are made of; the browser's own unless told otherwise. */
  readonly rtc?: Rtc
}

/** The three classes of WebRTC that simple-peer builds with. */
export type Rtc = Pick<typeof globalThis, 'RTCPeerConnection' | 'RTCSessionDescription' | 'RTCIceCandidate'>

/** Joins a document to the mesh. */
export async function createDocLink(doc: Y.Doc, options: DocLinkOptions): Promise<DocLink> {
  const rtc = options.rtc ?? globalThis
  const lines = createLinedConnection(rtc.RTCPeerConnection, options.prepareAudio)
  const provider = new WebrtcProvider(`tab-${nanoid()}`, doc, {
    signaling: [],
    maxConns: Number.MAX_SAFE_INTEGER,
    filterBcConns: true,
    peerOpts: {
      config: {
        iceServers: options.iceServers,
        certificates: [options.certificate],
        iceTransportPolicy: options.relayOnly ? 'relay' : 'all',
      },
      channelConfig: { negotiated: true, id: DOCUMENT_CHANNEL },
      wrtc: {
        RTCPeerConnection: lines.Connection,
        RTCSessionDescription: rtc.RTCSessionDescription,
        RTCIceCandidate: rtc.RTCIceCandidate,
      },
    },
  })
  await provider.key
  await Promise.resolve() // the provider makes its room one turn after its key
  const { room } = provider
  if (room === null) throw new Error('y-webrtc 10.3.0 makes its room as soon as its key is there.')
  // Its own handler would empty the room although the person answers "stay" (or follows a mailto: link).
  if ('removeEventListener' in globalThis) removeEventListener('beforeunload', room._beforeUnloadHandler)
  const open = new Set<WebrtcConn>()
  let released = false

  function release(): void {
    if (released) return
    released = true
    room?.webrtcConns.clear() // or the provider would take the connections with it
    provider.destroy()
    provider.awareness.destroy()
  }

  return {
    open(key, initiator, events) {
      lines.dialling = initiator
      const carrier = {
        send({ data: { signal } }: { data: { signal: PeerSignal } }) {
          const mayLeave = options.relayOnly ? hideAddress(signal) : signal
          if (mayLeave !== null) events.onSignal(mayLeave)
        },
      }
      const conn = new WebrtcConn(carrier as never, initiator, key, room)
      const pc = lines.last
      const peer: SimplePeer = conn.peer
      if (pc === null) throw new Error('simple-peer 9.11.1 makes its connection when it is built.')
      room.webrtcConns.set(key, conn)
      open.add(conn)
      guardData(peer, () => !released, events.onMalformed)
      peer.on('connect', events.onConnected)
      peer.on('close', () => {
        open.delete(conn)
        events.onClosed()
      })
      peer.on('error', events.onMalformed)
      return {
        pc,
        control: pc.createDataChannel('control', { negotiated: true, id: CONTROL_CHANNEL }),
        signal: signal => {
          if (!peer.destroyed) peer.signal(signal as never)
        },
        restart() {
          if (!initiator || peer.destroyed) return
          pc.restartIce()
          negotiate(peer)
        },
        close: () => conn.destroy(),
      }
    },
    release,
    close() {
      release()
      for (const conn of [...open]) conn.destroy()
    },
  }
}

/** A connection with an audio and a video line from the start and no track: nobody needs a microphone to listen. */
function createLinedConnection(
  Connection: typeof RTCPeerConnection,
  prepareAudio: DocLinkOptions['prepareAudio'],
) {
  const state: { dialling: boolean; last: RTCPeerConnection | null; Connection: typeof RTCPeerConnection } = {
    dialling: false,
    last: null,
    Connection: class extends Connection {
      constructor(config?: RTCConfiguration) {
        super(config)
        state.last = this
        if (state.dialling) {
          prepareAudio(this.addTransceiver('audio', { direction: 'sendrecv' }))
          this.addTransceiver('video', { direction: 'sendrecv' })
        } else {
          this.addEventListener('signalingstatechange', () => answerBothWays(this, prepareAudio))
        }
      }
    },
  }
  return state
}

/** simple-peer 9.11.1 documents it; the types of the package leave it out. Also after it was told to close: then nothing. */
function negotiate(peer: SimplePeer & { negotiate?(): void }): void {
  peer.negotiate?.()
}

function answerBothWays(pc: RTCPeerConnection, prepareAudio: DocLinkOptions['prepareAudio']): void {
  if (pc.signalingState !== 'have-remote-offer') return
  for (const line of pc.getTransceivers()) {
    if (line.direction !== 'recvonly') continue
    line.direction = 'sendrecv'
    if (line.receiver.track.kind === 'audio') prepareAudio(line)
  }
}

/** Puts a guard before y-webrtc's own listener, which throws on malformed bytes. */
function guardData(peer: SimplePeer, isWanted: () => boolean, onMalformed: () => void): void {
  const listeners = peer.listeners('data')
  peer.removeAllListeners('data')
  peer.on('data', (data: Uint8Array) => {
    if (!isWanted()) return
    if (data.byteLength > MAX_MESSAGE_BYTES) {
      onMalformed()
      return
    }
    try {
      for (const listener of listeners) listener.call(peer, data)
    } catch {
      onMalformed()
    }
  })
}
