/*
 * Stands between the encoders and the network, for every line of the room. A frame is passed on only while its
 * line is open; a line is shut until it is asked to open. One thread: a line that is answered for as shut has
 * passed its last frame.
 */
import type { GateWish } from './transform-valve.ts'

/** The part of a worker's scope that is used here; the DOM library does not know of it. */
interface GateScope {
  onmessage: (event: MessageEvent<GateWish>) => void
  onrtctransform: (event: { readonly transformer: Transformer }) => void
  postMessage(request: number): void
}

/** W3C WebRTC Encoded Transform, RTCRtpScriptTransformer. */
interface Transformer {
  readonly options: { readonly line: number }
  readonly readable: ReadableStream<unknown>
  readonly writable: WritableStream<unknown>
}

declare const self: GateScope

const openLines = new Set<number>()

self.onmessage = ({ data: { request, line, isOpen } }) => {
  if (isOpen) openLines.add(line)
  else openLines.delete(line)
  self.postMessage(request)
}

self.onrtctransform = ({ transformer }) => {
  const { line } = transformer.options
  const valve = new TransformStream<unknown, unknown>({
    transform(frame, out) {
      if (openLines.has(line)) out.enqueue(frame)
    },
  })
  const forget = () => openLines.delete(line) // the stream ends, well or badly, with its connection
  transformer.readable.pipeThrough(valve).pipeTo(transformer.writable).then(forget, forget)
}
