import { openTrackGraph } from './track-graph.ts'

/** The last samples of a track, looked at on this device's audio graph. Nothing is played and nothing is kept. */
export interface Wave {
  /** The newest `length` samples, between -1 and 1; null while the graph stands still and nothing is known. */
  newest(): Float32Array | null
  close(): void
}

/** Listens to a track; `length` is a power of two up to 32,768. */
export function createWave(track: MediaStreamTrack, length: number): Wave {
  const graph = openTrackGraph(track)
  if (graph === null) return { newest: () => null, close() {} }
  const { context, source } = graph
  const analyser = context.createAnalyser()
  analyser.fftSize = length
  source.connect(analyser)
  const samples = new Float32Array(length)
  return {
    newest() {
      if (context.state !== 'running') return null
      analyser.getFloatTimeDomainData(samples)
      return samples
    },
    close() {
      source.disconnect()
      if (context.state !== 'closed') void context.close()
    },
  }
}
