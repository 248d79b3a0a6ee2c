import { type ParticipantId, parseJson } from '../domain/claim.ts'
import type { DocConnection, DocLink } from './doc-link.ts'
import { createControlGuard, createPatience } from './frame-guard.ts'
import { type Acquaintance, hasOnlyFingerprint } from './identity.ts'
import { type ControlMessage, type PeerSignal, parseControlMessage } from './wire.ts'

/** An attempt that has not come up by then is given up, ms: simple-peer itself would wait for ever. */
const CONNECT_TIMEOUT_MS = 12_000

/** One connection to one other participant, from its first signal to its end. */
export interface Link {
  readonly id: ParticipantId
  readonly attempt: string
  readonly pc: RTCPeerConnection
  readonly isUp: () => boolean
  /** When the other end was last heard, in ms of the monotone clock. */
  readonly heardAtMs: () => number
  /** Takes a signal of this attempt; an SDP with any other fingerprint than theirs is ignored. */
  signal(signal: PeerSignal): void
  send(message: ControlMessage): void
  close(): void
}

export interface LinkOptions {
  readonly docLink: DocLink
  readonly to: Acquaintance
  readonly attempt: string
  readonly initiator: boolean
  onSignal(signal: PeerSignal): void
  onUp(link: Link): void
  onMessage(link: Link, message: ControlMessage): void
  onClosed(link: Link): void
  /** Something malformed or forged came from the other end and was ignored. */
  onIgnored(): void
  /** The other end goes on sending what no circle understands; whoever is told closes the link for good. */
  onHostile(): void
  now(): number
}

/** Opens a link. It is up when both the document's and the control channel are open. */
export function createLink(options: LinkOptions): Link {
  const { to, attempt, onIgnored } = options
  let documentOpen = false
  let up = false
  let closed = false
  let heardAtMs = options.now()
  const patience = createPatience(options.now, options.onHostile)
  const onMalformed = (weight = 1) => {
    onIgnored()
    if (weight > 0) patience.lose(weight)
  }
  const isWelcome = createControlGuard(options.now, onMalformed)
  const connection: DocConnection = options.docLink.open(`${to.id}#${attempt}`, options.initiator, {
    onSignal: options.onSignal,
    onConnected() {
      documentOpen = true
      comeUp()
    },
    onClosed: finish,
    onMalformed,
  })
  const { pc, control } = connection
  const timer = setTimeout(() => {
    if (!up) connection.close()
  }, CONNECT_TIMEOUT_MS)

  const link: Link = {
    id: to.id,
    attempt,
    pc,
    isUp: () => up && !closed,
    heardAtMs: () => heardAtMs,
    signal(signal) {
      if ('sdp' in signal && !hasOnlyFingerprint(signal.sdp, to.fingerprint)) onIgnored()
      else connection.signal(signal)
    },
    send(message) {
      if (control.readyState === 'open') control.send(JSON.stringify(message))
    },
    close: () => connection.close(),
  }

  function comeUp(): void {
    if (up || closed || !documentOpen || control.readyState !== 'open') return
    up = true
    clearTimeout(timer)
    heardAtMs = options.now()
    options.onUp(link)
  }

  function finish(): void {
    if (closed) return
    closed = true
    clearTimeout(timer)
    options.onClosed(link)
  }

  control.addEventListener('open', comeUp)
  control.addEventListener('message', event => {
    const text: unknown = event.data
    if (closed || !isWelcome(text)) return
    const message = parseControlMessage(parseJson(text))
    if (message === null) {
      onMalformed()
      return
    }
    heardAtMs = options.now()
    options.onMessage(link, message)
  })
  return link
}
