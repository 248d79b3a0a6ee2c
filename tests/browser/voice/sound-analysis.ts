/** What can be said of a sound without hearing it. Loudness is in dB below full scale, silence is -Infinity or null in JSON. */
export interface Sound {
  /** The loudest sample. */
  readonly peak: number
  /** When the first sample is not zero, and the last, s; 0 and 0 for silence. */
  readonly beginsSeconds: number
  readonly endsSeconds: number
  /** From the beginning until it is first half as loud as its peak, s. */
  readonly riseSeconds: number
  /** The greatest step between two neighbours within the second that was listened to: a click is a great one. */
  readonly steepest: number
  /** Root mean square of every 50 ms, one after another. */
  readonly rms: readonly number[]
  /** Loudness at each frequency that was listened for. */
  readonly levels: readonly number[]
}

/** One second is listened to more closely. */
export interface Listening {
  readonly listenForHz: readonly number[]
  readonly listenFromSeconds: number
}

/** Into how long pieces the loudness is measured, s: more than ten swings of the lowest partial. */
export const PIECE_SECONDS = 0.05

/** Measures one channel. */
export function analyse(
  samples: Float32Array,
  rate: number,
  { listenForHz, listenFromSeconds }: Listening,
): Sound {
  const peak = samples.reduce((most, sample) => Math.max(most, Math.abs(sample)), 0)
  const first = Math.max(
    0,
    samples.findIndex(sample => sample !== 0),
  )
  const last = Math.max(
    0,
    samples.findLastIndex(sample => sample !== 0),
  )
  const half = Math.max(
    0,
    samples.findIndex(sample => Math.abs(sample) >= peak / 2),
  )
  const from = listenFromSeconds * rate
  const second = samples.subarray(from, from + rate)
  return {
    peak,
    beginsSeconds: first / rate,
    endsSeconds: last / rate,
    riseSeconds: (half - first) / rate,
    steepest: second.reduce((most, one, at) => Math.max(most, Math.abs(one - (second[at - 1] ?? one))), 0),
    rms: piecesOf(samples, PIECE_SECONDS * rate).map(rmsOf),
    levels: listenForHz.map(hz => levelAt(second, rate, hz)),
  }
}

function piecesOf(samples: Float32Array, length: number): Float32Array[] {
  return Array.from({ length: Math.floor(samples.length / length) }, (_, index) =>
    samples.subarray(index * length, (index + 1) * length),
  )
}

function rmsOf(samples: Float32Array): number {
  return Math.sqrt(samples.reduce((sum, sample) => sum + sample * sample, 0) / samples.length)
}

/** One line of the spectrum, in dB below a full sine: a correlation under a Hann window, 4 Hz wide over a second. */
function levelAt(samples: Float32Array, rate: number, hz: number): number {
  let [re, im] = [0, 0]
  samples.forEach((sample, at) => {
    const hann = 1 - Math.cos((2 * Math.PI * at) / samples.length)
    const angle = (2 * Math.PI * hz * at) / rate
    re += sample * hann * Math.cos(angle)
    im += sample * hann * Math.sin(angle)
  })
  return 20 * Math.log10((2 * Math.hypot(re, im)) / samples.length + 1e-9)
}
