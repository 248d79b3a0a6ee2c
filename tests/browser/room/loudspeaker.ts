import type { Person } from '../harness/person.ts'

/** What a page has made that could keep a sound, and how often it has negotiated. */
export interface Kept {
  readonly recorders: number
  readonly blobAddresses: number
  readonly negotiations: number
}

/** How a device has watched beside a seat. */
export interface Watched {
  /** Locks that keep the screen awake now. */
  readonly locks: number
  /** How often it has stirred. */
  readonly touches: number
}

interface Faults {
  watched(): Watched
  sinks(): string[]
  unplug(deviceId: string | null): void
  mute(on: boolean): void
  block(): void
  saysNothing(on: boolean): void
  starve(on: boolean): Promise<void>
  leak(): Promise<void>
  kept(): Kept
  treatment(): MediaTrackSettings
}

declare global {
  var listeningRoomFaults: Faults
}

/** Lets what can go wrong with a loudspeaker or a link go wrong in every page that this person opens from now on. */
export async function bringFaults(person: Person): Promise<void> {
  await person.page.evaluateOnNewDocument(installFaults)
}

/** The sound of this page is muted, but not by the page; or is no longer. */
export function muteOutput(person: Person, on: boolean): Promise<void> {
  return person.page.evaluate(isOn => listeningRoomFaults.mute(isOn), on)
}

/** The browser pauses what plays, and wants a tap before it plays again. */
export function blockPlayback(person: Person): Promise<void> {
  return person.page.evaluate(() => listeningRoomFaults.block())
}

/** One way of all links is cut: nothing that this page says by them arrives, what the others say does. */
export function cutOutgoing(person: Person, on: boolean): Promise<void> {
  return person.page.evaluate(isOn => listeningRoomFaults.saysNothing(isOn), on)
}

/** One way of one link is cut: the voice of this page no longer leaves towards one of the others. Chromium. */
export function starveOne(person: Person, on: boolean): Promise<void> {
  return person.page.evaluate(isOn => listeningRoomFaults.starve(isOn), on)
}

/** Forces every line of this page open, past the gate: the microphone sends, in Chromium and in Firefox. */
export function leak(person: Person): Promise<void> {
  return person.page.evaluate(() => listeningRoomFaults.leak())
}

export function kept(person: Person): Promise<Kept> {
  return person.page.evaluate(() => listeningRoomFaults.kept())
}

/** How this page's microphone is treated, as the browser says. */
export function treatment(person: Person): Promise<MediaTrackSettings> {
  return person.page.evaluate(() => listeningRoomFaults.treatment())
}

export function watched(person: Person): Promise<Watched> {
  return person.page.evaluate(() => listeningRoomFaults.watched())
}

/** Where the voices of this page sound, each place once; the system's own loudspeaker is ''. */
export function sinks(person: Person): Promise<string[]> {
  return person.page.evaluate(() => listeningRoomFaults.sinks())
}

/** A loudspeaker is pulled, as far as the page can know; with null all are plugged in again. */
export function unplug(person: Person, deviceId: string | null): Promise<void> {
  return person.page.evaluate(id => listeningRoomFaults.unplug(id), deviceId)
}

/** Lights that this person sees at the seats of others. */
export function lights(person: Person): Promise<number> {
  return person.page.evaluate(() => {
    const within = (root: Document | ShadowRoot): number =>
      root.querySelectorAll('.reached').length +
      [...root.querySelectorAll('*')].reduce(
        (sum, one) => sum + (one.shadowRoot ? within(one.shadowRoot) : 0),
        0,
      )
    return within(document)
  })
}

function installFaults(): void {
  if (globalThis.MediaDevices === undefined) return // about:blank is no page to sit in
  const elements = new Set<HTMLMediaElement>()
  const { play } = HTMLMediaElement.prototype
  const { send } = RTCDataChannel.prototype
  const { setRemoteDescription } = RTCPeerConnection.prototype
  const connections = new Set<RTCPeerConnection>()
  const { setLocalDescription } = RTCPeerConnection.prototype
  const { createObjectURL } = URL
  const { getUserMedia, enumerateDevices } = MediaDevices.prototype
  const Recorder = globalThis.MediaRecorder
  let microphone: MediaStreamTrack | null = null
  const { vibrate } = Navigator.prototype
  const { request } = globalThis.WakeLock?.prototype ?? {}
  const locks = new Set<WakeLockSentinel>()
  let touches = 0
  let recorders = 0
  let blobAddresses = 0
  let negotiations = 0
  let silenced: HTMLMediaElement[] = []
  let pulled: string | null = null
  let isBlocked = false
  let isMute = false
  HTMLMediaElement.prototype.play = function () {
    elements.add(this)
    return isBlocked
      ? Promise.reject(new DOMException('A tap is needed first.', 'NotAllowedError'))
      : play.call(this)
  }
  RTCDataChannel.prototype.send = function (this: RTCDataChannel, data: never) {
    if (!isMute) send.call(this, data)
  }
  RTCPeerConnection.prototype.setRemoteDescription = function (description: RTCSessionDescriptionInit) {
    connections.add(this)
    return Reflect.apply(setRemoteDescription, this, [description]) as Promise<void>
  }
  RTCPeerConnection.prototype.setLocalDescription = function (...args: never[]) {
    negotiations += 1
    return Reflect.apply(setLocalDescription, this, args) as Promise<void>
  }
  MediaDevices.prototype.getUserMedia = async function (wishes) {
    const stream = await getUserMedia.call(this, wishes)
    microphone = stream.getAudioTracks()[0] ?? null
    return stream
  }
  // Firefox has none.
  if (vibrate !== undefined)
    Navigator.prototype.vibrate = function (pattern) {
      touches += 1
      return Reflect.apply(vibrate, this, [pattern]) as boolean
    }
  if (request !== undefined)
    WakeLock.prototype.request = async function (type) {
      const lock = await request.call(this, type)
      locks.add(lock)
      return lock
    }
  MediaDevices.prototype.enumerateDevices = async function () {
    return (await enumerateDevices.call(this)).filter(one => one.deviceId !== pulled)
  }
  URL.createObjectURL = object => {
    blobAddresses += 1
    return createObjectURL(object)
  }
  globalThis.MediaRecorder = new Proxy(Recorder, {
    construct(target, args) {
      recorders += 1
      return Reflect.construct(target, args) as MediaRecorder
    },
  })
  globalThis.listeningRoomFaults = {
    watched: () => ({ locks: [...locks].filter(one => !one.released).length, touches }),
    sinks: () => [...new Set([...elements].filter(one => one.srcObject !== null).map(one => one.sinkId))],
    unplug(deviceId) {
      pulled = deviceId
      navigator.mediaDevices.dispatchEvent(new Event('devicechange'))
    },
    kept: () => ({ recorders, blobAddresses, negotiations }),
    treatment: () => microphone?.getSettings() ?? {},
    async leak() {
      for (const pc of connections) {
        const line = pc.getTransceivers().find(one => one.receiver.track.kind === 'audio')
        if (line === undefined || pc.connectionState !== 'connected' || microphone === null) continue
        microphone.enabled = true
        if (line.sender.transform) line.sender.transform = null // the valve of Firefox
        await line.sender.replaceTrack(microphone)
        const parameters = line.sender.getParameters()
        for (const encoding of parameters.encodings) encoding.active = true
        await line.sender.setParameters(parameters)
      }
    },
    mute(on) {
      if (on) silenced = [...elements].filter(one => !one.muted)
      for (const one of silenced) one.muted = on
    },
    block() {
      isBlocked = true
      for (const element of elements) element.pause()
      const allow = () => {
        isBlocked = false
      }
      addEventListener('click', allow, { capture: true, once: true })
    },
    saysNothing(on) {
      isMute = on
    },
    async starve(on) {
      const living = [...connections].filter(pc => pc.connectionState === 'connected')
      const sender = living[0]?.getSenders().find(one => one.track?.kind === 'audio')
      const parameters = sender?.getParameters()
      const encoding = parameters?.encodings[0]
      if (sender === undefined || parameters === undefined || encoding === undefined)
        throw new Error('This page sends its voice to somebody.')
      encoding.active = !on
      await sender.setParameters(parameters)
    },
  }
}
