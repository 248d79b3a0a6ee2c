import type { ConnectionEvidence } from '../domain/connection-check.ts'
import { isRelay } from './ice.ts'

/** What came of looking for ways in and out with some helpers. */
export interface Gathered {
  /** A helper has answered with an address of the wanted kind. */
  readonly answered: boolean
  /** The browser has finished looking before our patience did. */
  readonly finished: boolean
  /** The browser says that a helper could not be reached. */
  readonly failed: boolean
}

export interface GatherWishes {
  readonly iceServers: readonly RTCIceServer[]
  /** The kind of address that a helper's answer shows: our own as seen from outside, or the relay's. */
  readonly wanted: 'srflx' | 'relay'
}

export interface ConnectionCheckOptions {
  /** Asks the introducing server for helpers; null when it does not answer. */
  askServer(): Promise<readonly RTCIceServer[] | null>
  /** The browser, or a stand-in. */
  readonly gather?: (wishes: GatherWishes) => Promise<Gathered>
}

/** A helper answers within a second round the world; three tries later it will not, ms. */
const PATIENCE_MS = 5_000

/** Looks whether server, open network and relay answer this device. Connects to nobody; never rejects. */
export async function checkConnection(options: ConnectionCheckOptions): Promise<ConnectionEvidence> {
  const { askServer, gather = gatherInBrowser } = options
  const helpers = await askServer()
  if (helpers === null) return { server: false, direct: null, relay: null }
  const relays = helpers.filter(isRelay)
  const others = helpers.filter(helper => !isRelay(helper))
  const [direct, relay] = await Promise.all([
    others.length === 0 ? null : gather({ iceServers: others, wanted: 'srflx' }),
    relays.length === 0 ? null : gather({ iceServers: relays, wanted: 'relay' }),
  ])
  return {
    server: true,
    direct: direct === null ? null : isOpen(direct),
    relay: relay === null ? null : relay.answered,
  }
}

/**
 * Whether packets come back. Without a router in between there is no second address to be told of, and browsers leave
 * out what they know already: so a look that has ended well and in time counts as an answer too.
 */
function isOpen({ answered, finished, failed }: Gathered): boolean {
  return answered || (finished && !failed)
}

/** Lets the browser look for ways, on a connection with nobody. */
function gatherInBrowser({ iceServers, wanted }: GatherWishes): Promise<Gathered> {
  const pc = new RTCPeerConnection({
    iceServers: [...iceServers],
    iceTransportPolicy: wanted === 'relay' ? 'relay' : 'all',
  })
  return new Promise(resolve => {
    let failed = false
    const settle = (answered: boolean, finished: boolean) => {
      clearTimeout(patience)
      pc.close()
      resolve({ answered, finished, failed })
    }
    const patience = setTimeout(() => settle(false, false), PATIENCE_MS)
    pc.addEventListener('icecandidate', ({ candidate }) => {
      if (candidate?.type === wanted) settle(true, true)
    })
    pc.addEventListener('icecandidateerror', () => {
      failed = true
    })
    pc.addEventListener('icegatheringstatechange', () => {
      if (pc.iceGatheringState === 'complete') settle(false, true)
    })
    pc.createDataChannel('look')
    pc.setLocalDescription().catch(() => settle(false, false))
  })
}
