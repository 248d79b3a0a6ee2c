import { createSilence } from './silence.ts'

/** A connection of this page with itself that carries silence, to learn how the browser behaves. */
export interface Loopback {
  readonly sender: RTCRtpSender
  readonly track: MediaStreamTrack
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
  const close = () => {
    near.close()
    far.close()
    silence.close()
  }
  try {
    const { track } = silence
    const sender = near.addTrack(track)
    passCandidates(near, far)
    passCandidates(far, near)
    await negotiate(near, far)
    return { sender, track, close }
  } catch (error) {
    close()
    throw error
  }
}

function passCandidates(from: RTCPeerConnection, to: RTCPeerConnection): void {
  from.addEventListener('icecandidate', ({ candidate }) => {
    if (candidate === null) return
    to.addIceCandidate(candidate).catch(() => {
      // one path fewer; when none is left no packet flows, and the check says so
    })
  })
}

async function negotiate(near: RTCPeerConnection, far: RTCPeerConnection): Promise<void> {
  await near.setLocalDescription()
  if (near.localDescription !== null) await far.setRemoteDescription(near.localDescription)
  await far.setLocalDescription()
  if (far.localDescription !== null) await near.setRemoteDescription(far.localDescription)
}
