/*
 *   a small stroke ─▶ a stream ─▶ an element like those that play voices ─▶ the chosen loudspeaker
 */
import { createBellOutput } from './bell-output.ts'
import { OFFER_TONE } from './bell-tones.ts'
import { createAudioElement } from './speaker.ts'

/** Until it has faded, and the hardware may rest, ms. */
const OVER_AFTER_MS = 2_500

/**
 * Sounds once by the way that voices take, so that whoever hears it hears the others too: not by the bell's, which has a
 * volume of its own and in Firefox always the system's own loudspeaker. Call inside a click; returns what ends it early,
 * safe to call twice.
 */
export function trySpeaker(output: string): () => void {
  const context = new AudioContext()
  const stream = context.createMediaStreamDestination()
  const bell = createBellOutput(context, stream)
  const speaker = createAudioElement()
  speaker.setTrack(stream.stream.getAudioTracks()[0] ?? null)

  let isOver = false

  function end(): void {
    if (isOver) return // a context that is closing does not say so yet, and refuses to be closed again
    isOver = true
    clearTimeout(timer)
    speaker.pause()
    speaker.setTrack(null)
    void context.close()
  }

  const timer = setTimeout(end, OVER_AFTER_MS)
  void Promise.allSettled([speaker.setOutput(output), speaker.play(), bell.wake()])
  bell.strike(OFFER_TONE)
  return end
}
