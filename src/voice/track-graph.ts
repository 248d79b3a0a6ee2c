/** A track at the beginning of an audio graph of its own. */
export interface TrackGraph {
  readonly context: AudioContext
  readonly source: MediaStreamAudioSourceNode
}

/** Null where the browser refuses: Firefox when it says another sample rate than the device has, against being recognised. */
export function openTrackGraph(track: MediaStreamTrack): TrackGraph | null {
  const context = new AudioContext()
  try {
    return { context, source: context.createMediaStreamSource(new MediaStream([track])) }
  } catch {
    void context.close()
    return null
  }
}
