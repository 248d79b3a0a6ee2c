/** A track that carries silence, made without a microphone and without asking anybody. */
export interface Silence {
  readonly track: MediaStreamTrack
  close(): void
}

/**
 * Makes silence. Chromium and Safari hold the audio graph back until the person has clicked somewhere, Firefox
 * does not; Chromium has a generator that needs no click (measured: 50 packets/s before any gesture).
 */
export function createSilence(): Silence {
  return typeof MediaStreamTrackGenerator === 'undefined' ? createSilentGraph() : createSilentGenerator()
}

// W3C mediacapture-transform, which only Chromium has for audio.
interface AudioTrackGenerator extends MediaStreamTrack {
  readonly writable: WritableStream<AudioData>
}
declare const MediaStreamTrackGenerator: undefined | (new (init: { kind: 'audio' }) => AudioTrackGenerator)

const SAMPLE_RATE = 48_000
/** One Opus frame. */
const FRAME_MS = 20

function createSilentGenerator(): Silence {
  if (MediaStreamTrackGenerator === undefined) return createSilentGraph()
  const track = new MediaStreamTrackGenerator({ kind: 'audio' })
  const writer = track.writable.getWriter()
  let timeMs = 0
  const stop = () => clearInterval(timer)
  const timer = setInterval(() => {
    writer.write(createSilentFrame(timeMs)).catch(stop) // the track has been stopped
    timeMs += FRAME_MS
  }, FRAME_MS)
  const close = () => {
    stop()
    track.stop()
  }
  return { track, close }
}

function createSilentFrame(timeMs: number): AudioData {
  const numberOfFrames = (SAMPLE_RATE * FRAME_MS) / 1000
  return new AudioData({
    format: 'f32',
    sampleRate: SAMPLE_RATE,
    numberOfChannels: 1,
    numberOfFrames,
    timestamp: timeMs * 1000, // in microseconds
    data: new Float32Array(numberOfFrames),
  })
}

function createSilentGraph(): Silence {
  const audio = new AudioContext()
  const out = audio.createMediaStreamDestination()
  const source = audio.createConstantSource()
  source.offset.value = 0
  source.connect(out)
  source.start()
  const [track] = out.stream.getAudioTracks()
  if (track === undefined) throw new Error('An audio destination has a track.')
  const close = () => {
    track.stop()
    if (audio.state !== 'closed') void audio.close()
  }
  return { track, close }
}
