import type { Configuration } from './net/configuration.ts'
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
  readonly link: string
  readonly keys: RoomKeys
  readonly identity: Identity
  readonly notary: Notary
  readonly signalling: Signalling
  readonly configuration: Promise<Configuration>
  /** Asks anew which helpers there are on the way; null when the server cannot say. */
  askHelp(): Promise<readonly RTCIceServer[] | null>
  /** The helpers as they were when the room was opened. */
  readonly iceServers: Promise<readonly RTCIceServer[]>
  /** Hands the signals to another listener, who hears at once whether the server is in reach. */
  listen(listener: SignalListener): void
  close(): void
}

/** Opens a room from its secret: fresh keys, a fresh identity, and the way to the introducing server. */
export async function openRoom(
  secret: string,
  link: string,
  configuration: Promise<Configuration>,
): Promise<Room> {
  const [keys, identity] = await Promise.all([createRoomKeys(secret), createIdentity()])
  const notary = createNotary(identity)
  let listener: SignalListener | null = null
  let reached: boolean | null = null
  const signalling = createSignalling({
    keys,
    notary,
    onSignal: (from, signal) => listener?.onSignal(from, signal),
    onReach(now) {
      reached = now
      listener?.onReach(now)
    },
    onOtherVersion: other => listener?.onOtherVersion(other),
    sits: () => listener?.sits === true,
  })
  const help = configuration.then(({ ice }) => fetchHelp(ice))
  const together = async (answer: unknown) => [
    ...(await configuration).iceServers,
    ...parseIceServers(answer),
  ]
  void configuration.then(({ signalling: urls }) => {
    for (const url of urls) signalling.add(url)
  })
  void help.then(answer => {
    const second = parseSecondServer(answer, location.protocol === 'https:')
    if (second !== null) signalling.add(second)
  })
  return {
    link,
    keys,
    identity,
    notary,
    signalling,
    configuration,
    async askHelp() {
      const { ice, iceServers } = await configuration
      const answer = await fetchHelp(ice)
      return answer === null && iceServers.length === 0 ? null : together(answer)
    },
    // No server, no helpers: devices on one network still find each other.
    iceServers: help.then(together),
    listen(next) {
      listener = next
      if (reached !== null) next.onReach(reached)
    },
    close() {
      listener = null
      signalling.close()
    },
  }
}
