// Runs in the page before any of its code, as the probe does, and changes nothing: notes when something was pressed and
// said, when a microphone was let through to its connections, and when the first packet of it left; and at who listens,
// when a word of the document came, and when a voice was let through. By the clock that all browsers of this machine
// share. Being sent to the page as text, it can use nothing from outside itself but types.

export interface Stages {
  readonly pressedMs: number
  /** When the first word of the document went out. */
  readonly saidMs: number
  /** When the last connection was given the microphone. */
  readonly openedMs: number
  readonly sentMs: number
}

export interface Seen {
  /** When the word came by which it was seen. */
  readonly cameMs: number
  /** When the new voice was let through. */
  readonly seenMs: number
}

declare global {
  var listeningRoomStages: () => Stages
  var listeningRoomSeen: (sinceMs: number) => Seen
}

export function installStages(): void {
  /** The grain of the first packet, ms. */
  const EVERY_MS = 4
  /** Longer than any opening. */
  const WATCHED_MS = 1_500
  const now = () => performance.timeOrigin + performance.now()
  const senders = new Set<RTCRtpSender>()
  let stages = { pressedMs: 0, saidMs: 0, openedMs: 0, sentMs: 0 }
  const came: number[] = []
  const letThrough: number[] = []

  async function sent(): Promise<number> {
    const [sender] = senders
    if (sender === undefined) return 0
    const reports = [...(await sender.getStats()).values()]
    return reports.reduce((sum, one) => sum + (one.type === 'outbound-rtp' ? one.packetsSent : 0), 0)
  }

  /** Until the first packet has left. */
  async function watch(of: typeof stages): Promise<void> {
    const before = await sent()
    while (of === stages && of.sentMs === 0 && now() - of.pressedMs < WATCHED_MS) {
      if ((await sent()) > before) of.sentMs = now()
      await new Promise(resolve => setTimeout(resolve, EVERY_MS))
    }
  }

  const { replaceTrack, setParameters } = RTCRtpSender.prototype
  RTCRtpSender.prototype.replaceTrack = async function (track) {
    senders.add(this)
    await replaceTrack.call(this, track)
    if (track !== null) stages.openedMs = now()
  }
  RTCRtpSender.prototype.setParameters = async function (parameters, ...rest) {
    await setParameters.call(this, parameters, ...rest)
    if (this.track !== null) stages.openedMs = now()
  }
  const { send } = RTCDataChannel.prototype
  RTCDataChannel.prototype.send = function (data: never) {
    send.call(this, data)
    if (typeof data !== 'string' && stages.saidMs === 0) stages.saidMs = now()
  }
  const { createDataChannel } = RTCPeerConnection.prototype
  RTCPeerConnection.prototype.createDataChannel = function (...how) {
    const channel = createDataChannel.apply(this, how)
    channel.addEventListener('message', ({ data }) => {
      if (typeof data !== 'string') came.push(now())
    })
    return channel
  }
  const muted = Object.getOwnPropertyDescriptor(HTMLMediaElement.prototype, 'muted')
  if (muted?.set === undefined) throw new Error('An element can be muted.')
  const { set } = muted
  Object.defineProperty(HTMLMediaElement.prototype, 'muted', {
    ...muted,
    set(this: HTMLMediaElement, isMuted: boolean) {
      if (this.muted && !isMuted) letThrough.push(now())
      set.call(this, isMuted)
    },
  })
  addEventListener(
    'click',
    event => {
      stages = { pressedMs: performance.timeOrigin + event.timeStamp, saidMs: 0, openedMs: 0, sentMs: 0 }
      void watch(stages)
    },
    { capture: true },
  )
  globalThis.listeningRoomStages = () => stages
  globalThis.listeningRoomSeen = sinceMs => {
    const seenMs = letThrough.find(at => at >= sinceMs) ?? Number.NaN
    return { seenMs, cameMs: came.findLast(at => at <= seenMs) ?? Number.NaN }
  }
}
