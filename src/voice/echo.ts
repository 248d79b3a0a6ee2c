import { followOutput } from './sink.ts'
import { openTrackGraph } from './track-graph.ts'

/*
 *   microphone ─▶ lets in for 3 s ─▶ delay of 3 s ─▶ lets out for 3 s ─▶ loudspeaker
 *
 * It is a delay and no recording: what was said is in the graph's memory for three seconds, and nowhere afterwards.
 * It never lets in and out at once, so that a loudspeaker beside the microphone cannot howl.
 */

/** How long a person speaks, and then hears themselves, s: a sentence. */
export const ECHO_SECONDS = 3

export interface EchoOptions {
  readonly track: MediaStreamTrack
  /** Where it sounds; the system's own with ''. */
  readonly output: string
  /** It listens, then plays, then is over; after `close` nothing is told any more. */
  onStep(step: 'playing' | 'over'): void
}

/** One hearing of oneself, begun when it is built. */
export interface Echo {
  /** Lets go of it all. Safe to call twice. */
  close(): void
}

/** Begins to listen, inside a click; null where the browser lets nobody hear themselves. */
export function createEcho({ track, output, onStep }: EchoOptions): Echo | null {
  const graph = openTrackGraph(track)
  if (graph === null) return null
  const { context, source } = graph
  const [lettingIn, lettingOut] = [context.createGain(), context.createGain()]
  const delay = context.createDelay(ECHO_SECONDS)
  delay.delayTime.value = ECHO_SECONDS
  lettingOut.gain.value = 0
  source.connect(lettingIn).connect(delay).connect(lettingOut).connect(context.destination)
  void followOutput(context, output)

  const turn = setTimeout(() => {
    lettingIn.gain.value = 0
    lettingOut.gain.value = 1
    onStep('playing')
  }, ECHO_SECONDS * 1000)
  const end = setTimeout(() => {
    close()
    onStep('over')
  }, ECHO_SECONDS * 2000)

  let isClosed = false

  function close(): void {
    if (isClosed) return // a context that is closing does not say so yet, and refuses to be closed again
    isClosed = true
    clearTimeout(turn)
    clearTimeout(end)
    source.disconnect()
    void context.close()
  }

  return { close }
}
