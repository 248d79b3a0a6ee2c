import { type ParticipantId, parseJson } from '../domain/claim.ts'
import type { DocConnection, DocLink } from './doc-link.ts'
import { createControlGuard, createPatience } from './frame-guard.ts'
import { type Acquaintance, hasOnlyFingerprint } from './identity.ts'
import { type ControlMessage, controlToText, type PeerSignal, parseControlMessage } from './wire.ts'

/** An attempt that has not come up by then is given up, ms: simple-peer itself would wait for ever. */
const CONNECT_TIMEOUT_MS = 12_000
/** What I said since my last description, kept to be said again: candidates of a device with many networks. */
const MAX_SAID = 32
/** Candidates of one network card after the other come within this time, ms, and are said in one letter. */
const GATHERED_MS = 10
/** An offer that comes again this soon after my answer has crossed it, ms. */
const CROSSED_WITHIN_MS = 500

/** One connection to one other participant, from its first signal to its end. */
export interface Link {
  readonly id: ParticipantId
  readonly attempt: number
  readonly pc: RTCPeerConnection
  readonly isUp: () => boolean
  /** When the other end was last heard, in ms of the monotone clock. */
  readonly heardAtMs: () => number
  /** Whether the browser knows of no way to the other end at present: a relay or a router in between has gone. */
  readonly hasNoWay: () => boolean
  /** Whether a description of the other end has come. */
  readonly isAnswered: () => boolean
  /** When something of this attempt was last signalled to the other end, likewise. */
  readonly saidAtMs: () => number
  /** Takes a signal of this attempt; an SDP with any other fingerprint than theirs is ignored. */
  signal(signal: PeerSignal): void
  /** Says my side of the attempt once more: a signal may have been lost, and taking it twice changes nothing. */
  repeat(): void
  /** Looks for another way through for a link that is up, as the one who dialled. */
  restart(): void
  send(message: ControlMessage): void
  close(): void
}

export interface LinkOptions {
  readonly docLink: DocLink
  readonly to: Acquaintance
  readonly attempt: number
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
  let saidAtMs = options.now()
  let said: PeerSignal[] = []
  const gathered: PeerSignal[] = []
  let gathering: ReturnType<typeof setTimeout> | undefined
  let heardSdp = ''
  const patience = createPatience(options.now, options.onHostile)
  const onMalformed = (weight = 1) => {
    onIgnored()
    if (weight > 0) patience.lose(weight)
  }
  const isWelcome = createControlGuard(options.now, onMalformed)
  const connection: DocConnection = options.docLink.open(`${to.id}#${attempt}`, options.initiator, {
    onSignal(signal) {
      if (isOfNoUse(signal)) return
      if ('sdp' in signal) said = []
      if (said.push(signal) > MAX_SAID) said.pop()
      if (signal.type === 'candidate') gather(signal)
      else say(signal)
    },
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
    saidAtMs: () => saidAtMs,
    hasNoWay: () => pc.iceConnectionState === 'disconnected' || pc.iceConnectionState === 'failed',
    isAnswered: () => heardSdp !== '',
    signal(signal) {
      if (!('sdp' in signal)) connection.signal(signal)
      else if ((signal.type === 'answer') !== options.initiator) onIgnored()
      else if (!hasOnlyFingerprint(signal.sdp, to.fingerprint)) onIgnored()
      else if (signal.sdp !== heardSdp) {
        heardSdp = signal.sdp
        connection.signal(signal)
      } else if (signal.type === 'offer' && options.now() - saidAtMs >= CROSSED_WITHIN_MS) {
        link.repeat() // they have not heard my answer
      }
    },
    repeat() {
      for (const signal of said) say(signal)
    },
    restart: () => connection.restart(),
    send(message) {
      if (control.readyState === 'open') control.send(controlToText(message))
    },
    close: () => connection.close(),
  }

  function say(signal: PeerSignal): void {
    saidAtMs = options.now()
    options.onSignal(signal)
  }

  /** What is said in one task goes into one letter (courier.ts). */
  function gather(candidate: PeerSignal): void {
    gathered.push(candidate)
    gathering ??= setTimeout(() => {
      gathering = undefined
      for (const one of gathered.splice(0)) say(one)
    }, GATHERED_MS)
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
    clearTimeout(gathering)
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

/** A browser only ever opens a TCP connection and never takes one, so between two of them such a candidate leads nowhere. */
function isOfNoUse(signal: PeerSignal): boolean {
  return signal.type === 'candidate' && /\btcptype active\b/.test(signal.candidate.candidate ?? '')
}
