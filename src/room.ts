import { fetchHelp, parseIceServers, parseSecondServer } from './net/ice.ts'
import { type Acquaintance, createIdentity, type Identity } from './net/identity.ts'
import { createNotary, type Notary } from './net/notary.ts'
import { createRoomKeys, type RoomKeys } from './net/room-link.ts'
import { createSignalling, type Signalling } from './net/signalling.ts'
import type { Signal } from './net/wire.ts'

/** Whoever answers the signals just now: the visitor at the door, later the one who is seated. */
export interface SignalListener {
  onSignal(from: Acquaintance, signal: Signal): void
  onReach(reached: boolean): void
}

/** What a tab holds of one room from the moment the link is opened until it is let go. */
export interface Room {
  readonly link: string
  readonly keys: RoomKeys
  readonly identity: Identity
  readonly notary: Notary
  readonly signalling: Signalling
  readonly iceServers: Promise<readonly RTCIceServer[]>
  /** Hands the signals to another listener, who hears at once whether the server is in reach. */
  listen(listener: SignalListener): void
  close(): void
}

/** Where our server names helpers on the way. */
export const ICE_PATH = '/ice'

/** Opens a room from its secret: fresh keys, a fresh identity, and the way to the introducing server. */
export async function openRoom(secret: string, link: string): Promise<Room> {
  const [keys, identity] = await Promise.all([createRoomKeys(secret), createIdentity()])
  const notary = createNotary(identity)
  let listener: SignalListener | null = null
  let reached: boolean | null = null
  const signalling = createSignalling({
    url: new URL('/signal', location.href).href.replace(/^http/, 'ws').replace(/#.*$/, ''),
    keys,
    notary,
    onSignal: (from, signal) => listener?.onSignal(from, signal),
    onReach(now) {
      reached = now
      listener?.onReach(now)
    },
  })
  const help = fetchHelp(ICE_PATH)
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
    // No server, no helpers: devices on one network still find each other.
    iceServers: help.then(parseIceServers),
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
