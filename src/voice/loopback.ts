import { createSilence } from './silence.ts'

/** A connection of this page with itself that carries silence, to learn how the browser behaves. */
export interface Loopback {
  readonly sender: RTCRtpSender
  readonly track: MediaStreamTrack
  /** Paths between the two ends that the browser refused; when none is left, no packet flows and the check says so. */
  pathsRefused(): number
  close(): void
}

/**
 * Connects the page with itself; no server, no microphone, no permission. Rejects where WebRTC does not work.
 * Silence is sent like any sound as long as DTX is off, and cannot be heard by accident.
 */
export async function createLoopback(): Promise<Loopback> {
  const silence = createSilence()
  const near = new RTCPeerConnection({ iceServers: [] })
  const far = new RTCPeerConnection({ iceServers: [] })
  let refused = 0
  const onRefused = () => {
    refused += 1
  }
  const close = () => {
    near.close()
    far.close()
    silence.close()
  }
  try {
    const { track } = silence
    const sender = near.addTrack(track)
    passCandidates(near, far, onRefused)
    passCandidates(far, near, onRefused)
    await negotiate(near, far)
    return { sender, track, close, pathsRefused: () => refused }
  } catch (error) {
    close()
    throw error
  }
}

function passCandidates(from: RTCPeerConnection, to: RTCPeerConnection, onRefused: () => void): void {
  from.addEventListener('icecandidate', ({ candidate }) => {
    if (candidate !== null) to.addIceCandidate(candidate).catch(onRefused)
  })
}

async function negotiate(near: RTCPeerConnection, far: RTCPeerConnection): Promise<void> {
  await near.setLocalDescription()
  if (near.localDescription !== null) await far.setRemoteDescription(near.localDescription)
  await far.setLocalDescription()
  if (far.localDescription !== null) await near.setRemoteDescription(far.localDescription)
}
