/** Frames of the document channel. */
export const QUESTION = 0
export const ANSWER = 1
export const NEWS = 2
const SYNC = 0
const MOST_BYTES = 262144

const writeLength = length => {
  const bytes = []
  for (let rest = length; ; rest >>>= 7) {
    if (rest < 128) return [...bytes, rest]
    bytes.push((rest & 127) | 128)
  }
}

export const writeFrame = (step, body) =>
  Buffer.concat([Buffer.from([SYNC, step, ...writeLength(body.length)]), body])

/** @returns {{ step: number, body: Buffer } | null} */
export const readFrame = frame => {
  if (frame.length < 3 || frame.length > MOST_BYTES || frame[0] !== SYNC || frame[1] > NEWS) return null
  let length = 0
  let at = 2
  for (let shift = 0; ; shift += 7) {
    if (at >= frame.length || shift > 21) return null
    const byte = frame[at++]
    length |= (byte & 127) << shift
    if (byte < 128) break
  }
  if (frame.length !== at + length) return null
  return { step: frame[1], body: frame.subarray(at) }
}
