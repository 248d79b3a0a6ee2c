// Runs in the page before any of its code: keeps the loudness of the microphone and of each remote voice, and when the page
// muted and unmuted it, by the clock that all browsers of this machine share. Loudness only: no sound is kept. Like the
// probe it watches and changes nothing; being sent to the page as text, it can use nothing from outside itself but types.

/** Loudness from `startMs` on, one number (root mean square) for each BIN_MS. */
export interface Loudness {
  readonly startMs: number
  readonly bins: readonly number[]
}

export interface Voice extends Loudness {
  /** When the page muted (true) or unmuted the element that plays it. */
  readonly mutes: readonly (readonly [atMs: number, isMuted: boolean])[]
}

export interface Tape {
  readonly microphone: Loudness | null
  readonly voices: readonly Voice[]
  /** When somebody last pressed something. */
  readonly pressedMs: number
  /** When the page last let the microphone through. */
  readonly openedMs: number
}

export interface TapeInPage {
  /** Begins; the person has pressed something before, as browsers want it. */
  start(): void
  /** What was heard since then, and forgets it. */
  take(): Tape
}

declare global {
  var listeningRoomTape: TapeInPage
}

/** The grain of the tape, ms. */
export const BIN_MS = 5

export function installTape(): void {
  const BIN_SAMPLES_AT = (rate: number) => Math.round(rate * 0.005)
  /** A third of a second: a page that is busy for so long misses nothing. */
  const WINDOW = 16_384
  const EVERY_MS = 40
  /**
   * Looks before and after one by the half of which the offset between the two clocks is told. Not more: without sound
   * hardware the clock of the sound stands still while the processors are busy, and hurries afterwards.
   */
  const LOOKS = 4

  interface Reel {
    readonly analyser: AnalyserNode
    readonly energies: number[]
    readonly counts: number[]
    first: number
    last: number
  }

  /** At this sample the sound clock lagged the other by so much, ms. */
  interface Mark {
    readonly sample: number
    readonly offsetMs: number
  }

  const elements = new Map<HTMLMediaElement, [number, boolean][]>()
  const reels = new Map<string, Reel>()
  const marks: Mark[] = []
  let microphone: MediaStreamTrack | null = null
  let context: AudioContext | null = null
  let pressedMs = 0
  let openedMs = 0
  let isOpen = false
  const now = () => performance.timeOrigin + performance.now()

  function around(owner: object, key: string, after: (self: never, value: unknown) => void): void {
    const property = Object.getOwnPropertyDescriptor(owner, key)
    const set = property?.set
    if (property === undefined || set === undefined) return
    Object.defineProperty(owner, key, {
      ...property,
      set(this: object, value: unknown) {
        set.call(this, value)
        after(this as never, value)
      },
    })
  }

  function watch(): void {
    around(HTMLMediaElement.prototype, 'srcObject', (element: HTMLMediaElement) => {
      if (!elements.has(element)) elements.set(element, [[now(), element.muted]])
    })
    around(HTMLMediaElement.prototype, 'muted', (element: HTMLMediaElement, isMuted) => {
      const changes = elements.get(element)
      if (changes !== undefined && changes.at(-1)?.[1] !== isMuted) changes.push([now(), isMuted === true])
    })
    around(MediaStreamTrack.prototype, 'enabled', (track: MediaStreamTrack, isEnabled) => {
      if (track !== microphone) return
      if (isEnabled === true && !isOpen) openedMs = now()
      isOpen = isEnabled === true
    })
    const devices = globalThis.MediaDevices?.prototype
    const ask = devices?.getUserMedia
    if (devices === undefined || ask === undefined) return
    devices.getUserMedia = async function (wishes) {
      const stream = await ask.call(this, wishes)
      microphone = stream.getAudioTracks()[0] ?? microphone
      return stream
    }
    addEventListener(
      'click',
      event => {
        pressedMs = performance.timeOrigin + event.timeStamp
      },
      { capture: true },
    )
  }

  const trackOf = (element: HTMLMediaElement) =>
    element.srcObject instanceof MediaStream ? element.srcObject.getAudioTracks()[0] : undefined

  function reelOf(track: MediaStreamTrack, audio: AudioContext): Reel {
    const there = reels.get(track.id)
    if (there !== undefined) return there
    const analyser = audio.createAnalyser()
    analyser.fftSize = WINDOW
    audio.createMediaStreamSource(new MediaStream([track])).connect(analyser)
    const at = Math.floor(audio.currentTime * audio.sampleRate)
    const reel = { analyser, energies: [], counts: [], first: at, last: at }
    reels.set(track.id, reel)
    return reel
  }

  function look(audio: AudioContext): void {
    marks.push({
      sample: Math.floor(audio.currentTime * audio.sampleRate),
      offsetMs: now() - audio.currentTime * 1000,
    })
    const tracks = [microphone, ...[...elements.keys()].map(trackOf)]
    const samples = new Float32Array(WINDOW)
    for (const track of tracks) {
      if (track?.readyState !== 'live') continue
      const reel = reelOf(track, audio)
      const end = Math.floor(audio.currentTime * audio.sampleRate)
      reel.analyser.getFloatTimeDomainData(samples)
      const fresh = Math.min(WINDOW, end - reel.last)
      const size = BIN_SAMPLES_AT(audio.sampleRate)
      for (let back = fresh; back > 0; back--) {
        const bin = Math.floor((end - back - reel.first) / size)
        const sample = samples[WINDOW - back] ?? 0
        reel.energies[bin] = (reel.energies[bin] ?? 0) + sample * sample
        reel.counts[bin] = (reel.counts[bin] ?? 0) + 1
      }
      reel.last = end
    }
  }

  /** Each bin of the sound clock is put where the other clock says, and one that was left out is like the one before. */
  function loudnessOf(reel: Reel, audio: AudioContext): Loudness {
    const size = BIN_SAMPLES_AT(audio.sampleRate)
    const offsets = marks.map((_, at) => {
      const near = marks.slice(Math.max(0, at - LOOKS), at + LOOKS + 1).map(one => one.offsetMs)
      return near.sort((one, other) => one - other)[near.length >> 1] ?? 0
    })
    let mark = 0
    const wallMs = (bin: number) => {
      const sample = reel.first + bin * size
      while (mark < marks.length - 1 && (marks[mark]?.sample ?? 0) < sample) mark += 1
      return (sample / audio.sampleRate) * 1000 + (offsets[mark] ?? 0)
    }
    const startMs = wallMs(0)
    const bins: number[] = []
    for (let bin = 0; bin < reel.energies.length; bin++) {
      const loud = Math.sqrt((reel.energies[bin] ?? 0) / (reel.counts[bin] ?? 1))
      const at = Math.max(0, Math.round((wallMs(bin) - startMs) / 5))
      while (bins.length < at) bins.push(bins.at(-1) ?? 0)
      bins[at] = loud
    }
    reel.energies.length = 0
    reel.counts.length = 0
    reel.first = reel.last
    return { startMs, bins }
  }

  watch()
  globalThis.listeningRoomTape = {
    start() {
      if (context !== null) return
      const audio = new AudioContext()
      context = audio
      setInterval(() => look(audio), EVERY_MS)
    },
    take() {
      const audio = context
      if (audio === null) throw new Error('The tape has not been started.')
      look(audio)
      const reel = (track: MediaStreamTrack | null | undefined) => reels.get(track?.id ?? '')
      const own = reel(microphone)
      const voices = [...elements].flatMap(([element, mutes]) => {
        const one = reel(trackOf(element))
        return one === undefined ? [] : [{ ...loudnessOf(one, audio), mutes: [...mutes] }]
      })
      const tape = {
        microphone: own === undefined ? null : loudnessOf(own, audio),
        voices,
        pressedMs,
        openedMs,
      }
      marks.splice(0, Math.max(0, marks.length - LOOKS))
      return tape
    },
  }
}
