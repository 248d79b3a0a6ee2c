import type { Configuration } from './net/configuration.ts'
import type { Rtc } from './net/doc-link.ts'
import { createEarlyPost } from './net/early-post.ts'
import { fetchHelp, parseIceServers, parseSecondServer } from './net/ice.ts'
import { type Acquaintance, createIdentity, type Identity } from './net/identity.ts'
import { createNotary, type Notary } from './net/notary.ts'
import { createRoomKeys, type RoomKeys } from './net/room-link.ts'
import { createSignalling, type Signalling } from './net/signalling.ts'
import type { OtherVersion } from './net/version-watch.ts'
import type { Signal } from './net/wire.ts'

/** Whoever answers the signals just now: the visitor at the door, later the one who is seated. */
export interface SignalListener {
  onSignal(from: Acquaintance, signal: Signal): void
  onReach(reached: boolean): void
  /** Somebody in this room has another version of this page. */
  onOtherVersion(other: OtherVersion): void
  /** They sit in a circle: set for the one who is seated alone. */
  readonly sits?: true
}

/** What a tab holds of one room from the moment the link is opened until it is let go. */
export interface Room {
  /** Where it is found; empty in a rehearsal, to which nobody can be invited. */
  readonly link: string
  readonly keys: RoomKeys
  readonly identity: Identity
  readonly notary: Notary
  readonly signalling: Signalling
  readonly configuration: Promise<Pick<Configuration, 'isMissing'>>
  /** Asks anew which helpers there are on the way; null when the server cannot say. Null itself in a rehearsal. */
  readonly askHelp: (() => Promise<readonly RTCIceServer[] | null>) | null
  /** The helpers as they were when the room was opened. */
  readonly iceServers: Promise<readonly RTCIceServer[]>
  /** What connections are made of, where that is not the browser's own. */
  readonly rtc?: Rtc
  /** Hands the signals to another listener, who hears at once whether the server is in reach. */
  listen(listener: SignalListener): void
  close(): void
}

/** What a room is put together from; the rest is the same in every room. */
export interface RoomMeans
  extends Pick<Room, 'link' | 'keys' | 'identity' | 'configuration' | 'askHelp' | 'iceServers' | 'rtc'> {
  /** The introducing servers, each as soon as it is known. */
  readonly servers: readonly Promise<readonly string[]>[]
  /** Opens a socket to one of them; the browser's own unless told otherwise. */
  readonly createSocket?: (url: string) => WebSocket
}

/** Opens a room from its secret: fresh keys, a fresh identity, and the way to the introducing server. */
export async function openRoom(
  secret: string,
  link: string,
  configuration: Promise<Configuration>,
): Promise<Room> {
  const [keys, identity] = await Promise.all([createRoomKeys(secret), createIdentity()])
  const help = configuration.then(({ ice }) => fetchHelp(ice))
  const together = async (answer: unknown) => [
    ...(await configuration).iceServers,
    ...parseIceServers(answer),
  ]
  const second = help.then(answer => parseSecondServer(answer, location.protocol === 'https:'))
  return createRoom({
    link,
    keys,
    identity,
    configuration,
    servers: [
      configuration.then(({ signalling }) => signalling),
      second.then(url => (url === null ? [] : [url])),
    ],
    async askHelp() {
      const { ice, iceServers } = await configuration
      const answer = await fetchHelp(ice)
      return answer === null && iceServers.length === 0 ? null : together(answer)
    },
    // No server, no helpers: devices on one network still find each other.
    iceServers: help.then(together),
  })
}

/** Puts a room together; its signals go to whoever listens. */
export function createRoom({ servers, createSocket, ...means }: RoomMeans): Room {
  const { keys, identity } = means
  const notary = createNotary(identity)
  let listener: SignalListener | null = null
  let reached: boolean | null = null
  const early = createEarlyPost(() => performance.now())
  const signalling = createSignalling({
    keys,
    notary,
    ...(createSocket && { createSocket }),
    onSignal(from, signal) {
      if (listener?.sits !== true) early.keep(from, signal)
      listener?.onSignal(from, signal)
    },
    onReach(now) {
      reached = now
      listener?.onReach(now)
    },
    onOtherVersion: other => listener?.onOtherVersion(other),
    sits: () => listener?.sits === true,
  })
  for (const known of servers)
    void known.then(urls => {
      for (const url of urls) signalling.add(url)
    })
  return {
    ...means,
    notary,
    signalling,
    listen(next) {
      listener = next
      if (reached !== null) next.onReach(reached)
      if (next.sits) early.tell(next.onSignal)
    },
    close() {
      listener = null
      signalling.close()
    },
  }
}
