const FINAL_TEXT = 0x81
// RFC 6455 §5.2: up to 125 the length stands in the second byte; 126 and 127 announce 2 and 8 bytes of it.
const LONGEST_IN_ONE_BYTE = 125
const LONGEST_IN_TWO_BYTES = 0xffff

/** One whole unmasked WebSocket text frame (RFC 6455 §5.2), made once and written to every receiver. */
export function payloadToFrame(payload: Buffer): Buffer {
  const { length } = payload
  const headBytes = length <= LONGEST_IN_ONE_BYTE ? 2 : length <= LONGEST_IN_TWO_BYTES ? 4 : 10
  const frame = Buffer.allocUnsafe(headBytes + length)
  frame[0] = FINAL_TEXT
  if (headBytes === 2) frame[1] = length
  if (headBytes === 4) frame.writeUInt16BE(length, writeMark(frame, 126))
  if (headBytes === 10) frame.writeBigUInt64BE(BigInt(length), writeMark(frame, 127))
  payload.copy(frame, headBytes)
  return frame
}

// Returns where the length itself begins.
function writeMark(frame: Buffer, mark: 126 | 127): number {
  return frame.writeUInt8(mark, 1)
}
