import { createIdentity } from '../net/identity.ts'
import type { RoomKeys } from '../net/room-link.ts'
import { createRoom, type Room } from '../room.ts'
import type { After } from '../voice/timer.ts'
import { openAir } from './air.ts'
import { openIntroducer } from './introducer.ts'

/** Where the introducer is found: no address anywhere. */
const NOWHERE = 'rehearsal:'

/** The network of a rehearsal: air and introducer, and whoever is out of reach of both. */
export interface Network {
  /** The room as one more device sees it, with keys of its own; `voice` is what the others hear of it. */
  join(voice: MediaStreamTrack): Promise<Room>
  /** A device loses its network, or has it back. */
  setReach(room: Room, isInReach: boolean): void
}

/** Lays the network of one room within this page. */
export function layNetwork(keys: RoomKeys, clock: { readonly after: After; now(): number }): Network {
  const air = openAir(clock)
  const introducer = openIntroducer(clock.after)
  return {
    async join(voice) {
      const identity = await createIdentity(makePaperCertificate)
      const { id, fingerprint } = identity
      return createRoom({
        link: '',
        keys,
        identity,
        configuration: Promise.resolve({ isMissing: false }),
        askHelp: null,
        iceServers: Promise.resolve([]),
        rtc: air.rtcOf(id, fingerprint, voice),
        servers: [Promise.resolve([NOWHERE])],
        createSocket: introducer.socketOf(id),
      })
    },
    setReach({ identity }, isInReach) {
      air.setReach(identity.id, isInReach)
      introducer.setReach(identity.id, isInReach)
    },
  }
}

/** Nothing is encrypted on its way within one page: a certificate is needed for its fingerprint alone, which is in the id. */
async function makePaperCertificate(): Promise<RTCCertificate> {
  const bytes = crypto.getRandomValues(new Uint8Array(32))
  const value = [...bytes].map(byte => byte.toString(16).padStart(2, '0')).join(':')
  return { expires: Number.POSITIVE_INFINITY, getFingerprints: () => [{ algorithm: 'sha-256', value }] }
}
