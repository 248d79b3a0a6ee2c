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
  /** Looks over which the offset between the two clocks is taken: the least of them was the least delayed. */
  const LOOKS = 50

  interface Reel {
    readonly analyser: AnalyserNode
    readonly energies: number[]
    readonly counts: number[]
    first: number
    last: number
  }

  const elements = new Map<HTMLMediaElement, [number, boolean][]>()
  const reels = new Map<string, Reel>()
  const offsets: number[] = []
  let microphone: MediaStreamTrack | null = null
  let context: AudioContext | null = null
  let pressedMs = 0
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
    offsets.push(now() - audio.currentTime * 1000)
    if (offsets.length > LOOKS) offsets.shift()
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

  function loudnessOf(reel: Reel, audio: AudioContext): Loudness {
    const startMs = (reel.first / audio.sampleRate) * 1000 + Math.min(...offsets)
    const bins = Array.from(reel.energies, (energy, at) => Math.sqrt((energy ?? 0) / (reel.counts[at] ?? 1)))
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
      return { microphone: own === undefined ? null : loudnessOf(own, audio), voices, pressedMs }
    },
  }
}
