import { createZeroWatch, type ZeroWatch } from './zeros.ts'

/** Looks in a row that found nothing but zeros, before a microphone is taken for broken: ten seconds. */
const LOOKS = 10

export interface SignalCareOptions {
  /** It has begun to give nothing, or gives something again. Called on change only. */
  onDead(isDead: boolean): void
  readonly createWatch?: (track: MediaStreamTrack) => ZeroWatch
}

/** Notices a microphone that gives nothing while it is open: a switch on the headset, another program. */
export interface SignalCare {
  /** The open microphone, or null while none is open. */
  follow(track: MediaStreamTrack | null): void
  /** Once a second. */
  look(): void
  close(): void
}

/** Builds it; with nothing to follow it costs nothing and hears nothing. */
export function createSignalCare({ onDead, createWatch = createZeroWatch }: SignalCareOptions): SignalCare {
  let followed: MediaStreamTrack | null = null
  let watch: ZeroWatch | null = null
  let zeros = 0
  let isDead = false

  function tell(next: boolean): void {
    if (next === isDead) return
    isDead = next
    onDead(next)
  }

  function follow(track: MediaStreamTrack | null): void {
    if (track === followed) return
    watch?.close()
    followed = track
    watch = track === null ? null : createWatch(track)
    zeros = 0
    tell(false)
  }

  return {
    follow,
    look() {
      if (watch === null) return
      zeros = watch.look() ? zeros + 1 : 0
      tell(zeros >= LOOKS)
    },
    close: () => follow(null),
  }
}
