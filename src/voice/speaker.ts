/** What the ears need of an `<audio>` element. */
export interface Speaker {
  muted: boolean
  /** 0 to 1; iOS leaves it to the buttons of the device. */
  volume: number
  isPaused(): boolean
  /** The sound it has played since it began, s; stands still when nothing comes out of it. */
  playedSeconds(): number
  /** Rejects with NotAllowedError when the browser wants a tap first. */
  play(): Promise<void>
  pause(): void
  /** What it plays from now on, or nothing. */
  setTrack(track: MediaStreamTrack | null): void
  /** Plays on this device from now on, on the system's own with ''; rejects when that is not there. */
  setOutput(deviceId: string): Promise<void>
}

/** Makes an `<audio>` element of the page; it is never put into the document. */
export function createAudioElement(): Speaker {
  const element = document.createElement('audio')
  element.autoplay = true
  element.setAttribute('playsinline', '') // iOS would open its player
  return {
    get muted() {
      return element.muted
    },
    set muted(isMuted) {
      element.muted = isMuted
    },
    get volume() {
      return element.volume
    },
    set volume(volume) {
      element.volume = volume
    },
    isPaused: () => element.paused,
    playedSeconds: () => element.currentTime,
    play: () => element.play(),
    pause: () => element.pause(),
    setTrack(track) {
      element.srcObject = track === null ? null : new MediaStream([track])
    },
    async setOutput(deviceId) {
      if (canChooseOutput()) await element.setSinkId(deviceId)
    },
  }
}

/** Whether this browser lets a page say where it sounds. */
export function canChooseOutput(): boolean {
  return 'setSinkId' in HTMLMediaElement.prototype
}
