/** How a page's sound gets on with that of the device (W3C audio-session, Safari). */
export interface AudioSession {
  type: string
}

/** The browser's own, or null where it has none. */
export function browserAudioSession(): AudioSession | null {
  const { audioSession } = navigator as { readonly audioSession?: AudioSession }
  return audioSession ?? null
}
