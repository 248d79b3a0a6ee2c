import * as Y from 'yjs'
import { type CircleDoc, createCircleDoc } from '../../../src/doc/circle-doc.ts'
import type { ParticipantId } from '../../../src/domain/claim.ts'
import type { ClaimToWrite } from '../../../src/domain/registers.ts'
import { createFrameGuard, parseFrame } from '../../../src/net/frame-guard.ts'
import { openTab, type Tab } from './tab.ts'

/*
 * Pages without a network: two devices share one, each behind the guard of its link, in step as y-webrtc keeps them
 * (it answers a question with what is missing, and passes on what its own end has written).
 */

const ROOM = 'topic-of-the-room'

/** A device with a document, and no connection yet. */
export interface Writer {
  readonly tab: Tab
  readonly id: ParticipantId
  readonly doc: CircleDoc
  /** Signs and writes. */
  say(register: ClaimToWrite['register'], epoch: number, body: unknown): Promise<void>
}

export async function openWriter(): Promise<Writer> {
  const tab = await openTab()
  const doc = createCircleDoc(tab.notary, ROOM)
  const { id } = tab.identity
  return {
    tab,
    id,
    doc,
    async say(register, epoch, body) {
      doc.put(await doc.sign(register, { by: id, era: 0, epoch, body } as never))
    },
  }
}

/** One side of a link. */
export interface PageEnd {
  readonly ydoc: Y.Doc
  /** Frames that have arrived here, and those of them that were dropped. */
  arrived: number
  dropped: number
  bytes: number
  /** What this side holds against the other, by weight. */
  faults: number
  /** Something arrives; what is admitted is applied, whatever comes of it. */
  receive(frame: ArrayBuffer): void
  /** The other side asks for what it lacks, as a link comes up. */
  meet(other: PageEnd): void
  close(): void
}

/** Opens one side; `send` carries frames to the other. */
export function openEnd(
  doc: CircleDoc,
  now: () => number,
  send: (frame: ArrayBuffer) => void,
  isFirst = true,
): PageEnd {
  const page = doc.share(isFirst, weight => {
    end.faults += weight
  })
  const admits = createFrameGuard({
    now,
    reads: page.reads,
    isClogged: () => false,
    onFault: weight => {
      end.faults += weight
    },
  })
  const end: PageEnd = {
    ydoc: page.ydoc,
    arrived: 0,
    dropped: 0,
    bytes: 0,
    faults: 0,
    receive(frame) {
      end.arrived += 1
      end.bytes += frame.byteLength
      if (!admits(frame)) {
        end.dropped += 1
        return
      }
      const read = parseFrame(new Uint8Array(frame))
      if (read === null) throw new Error('The guard admits whole frames only.')
      if (read.kind === 'question') send(frameOf(1, Y.encodeStateAsUpdate(page.ydoc, read.body)))
      else Y.applyUpdate(page.ydoc, read.body, end)
    },
    meet: other => end.receive(frameOf(0, Y.encodeStateVector(other.ydoc))),
    close: page.close,
  }
  page.ydoc.on('update', (update: Uint8Array, origin: unknown) => {
    if (origin !== end) send(frameOf(2, update))
  })
  return end
}

/** Links two devices; what one writes arrives at the other in the same task. */
export function linkPages(a: CircleDoc, b: CircleDoc, now: () => number): readonly [PageEnd, PageEnd] {
  const ends: [PageEnd, PageEnd] = [
    openEnd(a, now, frame => ends[1].receive(frame)),
    openEnd(b, now, frame => ends[0].receive(frame), false),
  ]
  ends[0].meet(ends[1])
  ends[1].meet(ends[0])
  return ends
}

/** A frame as y-webrtc sends it: sync (0), step, length, bytes. */
export function frameOf(step: number, body: Uint8Array): ArrayBuffer {
  const length: number[] = []
  let rest = body.length
  for (; rest > 0x7f; rest = Math.floor(rest / 128)) length.push((rest & 0x7f) | 0x80)
  return new Uint8Array([0, step, ...length, rest, ...body]).buffer
}
