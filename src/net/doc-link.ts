import type { Instance as SimplePeer } from 'simple-peer'
import { Room, WebrtcConn } from 'y-webrtc'
import type * as Y from 'yjs'
import { createFrameGuard } from './frame-guard.ts'
import { hideAddress } from './relay-only.ts'
import type { PeerSignal } from './wire.ts'

/*
 * The one place that knows y-webrtc. Its rooms keep a page of the document in step over connections that we
 * make, after admission, one room to each connection; its own signalling, its announcements, its awareness
 * and its tab-to-tab channel stay unused. Kept behind DocLink, so that replacing it would be a day's work.
 */

/** So much waits to be sent to somebody who does not read, bytes; then the connection is given up. */
const MAX_UNSENT_BYTES = 1024 * 1024
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
  /** The other end sent what is no document, and it was dropped; `weight` says how bad it was, 0 for mere bad luck. */
  onMalformed(weight: number): void
}

/** The document as it is shared over one connection. Implemented by doc's pages. */
export interface SharedPage {
  readonly ydoc: Y.Doc
  /** Whether an update has the shape of a page. */
  reads(update: Uint8Array): boolean
  close(): void
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
  /** A new page for one more connection; told which of the two is first, and of what no honest device writes into it. */
  share(isFirst: boolean, onFault: (weight: number) => void): SharedPage
  /** Local monotone clock, ms. */
  now(): number
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
export function createDocLink(options: DocLinkOptions): DocLink {
  const rtc = options.rtc ?? globalThis
  const lines = createLinedConnection(rtc.RTCPeerConnection, options.prepareAudio)
  const peerOpts = {
    config: {
      iceServers: options.iceServers,
      certificates: [options.certificate],
      iceTransportPolicy: options.relayOnly ? 'relay' : 'all',
      // One way for voice and words from the start: a third of the ports, candidates and relays, and of what is signalled.
      bundlePolicy: 'max-bundle' as const,
    },
    channelConfig: { negotiated: true, id: DOCUMENT_CHANNEL },
    wrtc: {
      RTCPeerConnection: lines.Connection,
      RTCSessionDescription: rtc.RTCSessionDescription,
      RTCIceCandidate: rtc.RTCIceCandidate,
    },
  }
  const open = new Set<{ readonly conn: WebrtcConn; readonly page: SharedPage }>()
  let released = false

  return {
    open(key, initiator, events) {
      const { onMalformed } = events
      const page = options.share(initiator, onMalformed)
      const isClogged = () => (channel?.bufferedAmount ?? 0) > MAX_UNSENT_BYTES
      const admits = createFrameGuard({
        now: options.now,
        reads: page.reads,
        isClogged,
        onFault: onMalformed,
      })
      let channel: RTCDataChannel | null = null
      lines.dialling = initiator
      lines.onDocumentChannel = one => {
        channel = one
        one.addEventListener('message', event => {
          if (released || !admits(event.data)) event.stopImmediatePropagation()
        })
      }
      lines.onStrangeChannel = () => onMalformed(1)
      const room = createRoom(page, peerOpts)
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
      page.ydoc.on('update', (update: Uint8Array, origin: unknown) => {
        if (origin === room) return // what comes from them they have
        if (isClogged()) conn.destroy()
        else room._docUpdateHandler(update, origin)
      })
      room.webrtcConns.set(key, conn)
      const one = { conn, page }
      open.add(one)
      catchErrors(peer, () => onMalformed(1))
      peer.on('connect', events.onConnected)
      peer.on('close', () => {
        open.delete(one)
        page.close()
        events.onClosed()
      })
      peer.on('error', () => onMalformed(0))
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
    release() {
      released = true
      for (const { page } of open) page.close()
    },
    close() {
      this.release()
      for (const { conn } of [...open]) conn.destroy()
    },
  }
}

/**
 * y-webrtc's room for one page and one connection. Its provider would also subscribe to a tab-to-tab channel and renew
 * an awareness that nobody reads; all that a room and its connection ask of it is here.
 */
function createRoom(page: SharedPage, peerOpts: object): Room {
  const provider = { doc: page.ydoc, awareness: { getStates: () => new Map() }, peerOpts, emit() {} }
  const room = new Room(page.ydoc, provider as never, '', null)
  // Its own handler would empty the room although the person answers "stay" (or follows a mailto: link).
  if ('removeEventListener' in globalThis) removeEventListener('beforeunload', room._beforeUnloadHandler)
  return room
}

/** A connection with an audio line from the start and no track: nobody needs a microphone to listen. */
function createLinedConnection(
  Connection: typeof RTCPeerConnection,
  prepareAudio: DocLinkOptions['prepareAudio'],
) {
  const state = {
    dialling: false,
    last: null as RTCPeerConnection | null,
    /** Told of the document's channel before anybody else listens to it. */
    onDocumentChannel: (_: RTCDataChannel): void => {},
    /** The other end has opened a channel that nobody asked for. */
    onStrangeChannel: (): void => {},
    Connection: class extends Connection {
      constructor(config?: RTCConfiguration) {
        super(config)
        state.last = this
        const { onStrangeChannel } = state
        this.addEventListener('datachannel', ({ channel }) => {
          channel.close()
          onStrangeChannel()
        })
        if (state.dialling) {
          prepareAudio(this.addTransceiver('audio', { direction: 'sendrecv' }))
        } else {
          this.addEventListener('signalingstatechange', () => answerBothWays(this, prepareAudio))
        }
      }

      override createDataChannel(label: string, how?: RTCDataChannelInit): RTCDataChannel {
        const channel = super.createDataChannel(label, how)
        if (how?.id === DOCUMENT_CHANNEL) state.onDocumentChannel(channel)
        return channel
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

/** Whatever y-webrtc cannot read although the guard could: its listener throws on malformed bytes. */
function catchErrors(peer: SimplePeer, onError: () => void): void {
  const listeners = peer.listeners('data')
  peer.removeAllListeners('data')
  peer.on('data', (data: Uint8Array) => {
    try {
      for (const listener of listeners) listener.call(peer, data)
    } catch {
      onError()
    }
  })
}
