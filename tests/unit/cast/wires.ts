import type { DocConnection, DocConnectionEvents, DocLink } from '../../../src/net/doc-link.ts'
import type { PeerSignal } from '../../../src/net/wire.ts'

/*
 * Connections without a network: an offer answered is a connection, both ends' control channels open, and
 * what one sends the other hears. Small, but it works like the real one as far as the mesh can tell.
 */

class Channel extends EventTarget {
  readyState: RTCDataChannelState = 'connecting'
  far: Channel | null = null
  muted = false

  send(text: string): void {
    if (!this.muted) this.far?.dispatchEvent(new MessageEvent('message', { data: text }))
  }

  open(): void {
    this.readyState = 'open'
    this.dispatchEvent(new Event('open'))
  }
}

export interface WiredEnd {
  readonly key: string
  readonly initiator: boolean
  /** Of the offer, once there is one. */
  name: string
  /** How often another way through was looked for. */
  restarts: number
  readonly channel: Channel
  readonly heard: PeerSignal[]
  closed: boolean
  /** The way is broken: nothing said here arrives any more, until another way is found. */
  goSilent(): void
  /** The browser notices that no way leads to the other end, or finds one again. */
  hasWay(has: boolean): void
  /** As an attempt that nothing has come of. */
  giveUp(): void
}

export interface WiredDocLink extends DocLink {
  readonly ends: WiredEnd[]
}

/** One set of wires for everybody in a test. */
export function createWires() {
  const offers = new Map<string, { channel: Channel; connect(): void }>()
  let count = 0
  return {
    /** The document link of whoever has this fingerprint. */
    linkOf(fingerprint: string): WiredDocLink {
      const ends: WiredEnd[] = []
      const sdpOf = (name: string) => `v=0\r\ns=${name}\r\na=fingerprint:sha-256 ${fingerprint}\r\n`
      return {
        ends,
        open(key, initiator, events) {
          const channel = new Channel()
          const pc = Object.assign(new EventTarget(), { iceConnectionState: 'connected' })
          const end: WiredEnd = {
            key,
            initiator,
            name: '',
            restarts: 0,
            channel,
            heard: [],
            closed: false,
            goSilent() {
              channel.muted = true
            },
            hasWay(has) {
              pc.iceConnectionState = has ? 'connected' : 'disconnected'
            },
            giveUp() {
              if (end.closed) return
              end.closed = true
              events.onClosed()
            },
          }
          ends.push(end)
          const connect = () => {
            channel.open()
            events.onConnected()
          }
          if (initiator) {
            const name = String(++count)
            end.name = name
            offers.set(name, { channel, connect })
            queueMicrotask(() => events.onSignal({ type: 'offer', sdp: sdpOf(name) }))
          }
          return toConnection(end, pc, events, signal => answer(signal, end, events, connect))
        },
        release() {},
        close() {},
      }

      function answer(signal: PeerSignal, end: WiredEnd, events: DocConnectionEvents, connect: () => void) {
        end.heard.push(signal)
        if (!('sdp' in signal)) return
        const name = /^s=(\d+)/m.exec(signal.sdp)?.[1] ?? ''
        if (signal.type === 'offer') {
          const near = offers.get(name)
          if (near === undefined) return
          near.channel.far = end.channel
          end.channel.far = near.channel
          for (const channel of [near.channel, end.channel]) channel.muted = false
          end.name = name
          events.onSignal({ type: 'answer', sdp: signal.sdp.replace(/sha-256 .*/, `sha-256 ${fingerprint}`) })
          connect()
        } else offers.get(name)?.connect()
      }

      function toConnection(
        end: WiredEnd,
        pc: EventTarget,
        events: DocConnectionEvents,
        signal: (signal: PeerSignal) => void,
      ): DocConnection {
        return {
          pc: pc as RTCPeerConnection,
          control: end.channel as unknown as RTCDataChannel,
          signal,
          restart() {
            if (!end.initiator) return
            end.restarts += 1
            events.onSignal({ type: 'offer', sdp: `${sdpOf(end.name)}a=again:${++count}\r\n` })
          },
          close: end.giveUp,
        }
      }
    },
  }
}
