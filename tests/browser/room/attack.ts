import * as Y from 'yjs'
import type { ParticipantId } from '../../../src/domain/claim.ts'
import { until } from '../harness/until.ts'
import { type InPage, syncUpdate, type Turncoat } from './turncoat.ts'

/* What a turncoat's device sends beside well-signed lies. Everything goes out on the links that are open. */

const DOCUMENT = 0

/** Sends these frames to everyone on the document's channel. */
export async function sendFrames(turncoat: Turncoat, frames: readonly (readonly number[])[]): Promise<void> {
  await turncoat.person.page.evaluate(
    (all, id) => {
      const { channels } = (globalThis as unknown as InPage).turncoat
      for (const channel of channels)
        if (channel.id === id && channel.readyState === 'open')
          for (const frame of all) channel.send(new Uint8Array(frame))
    },
    frames as number[][],
    DOCUMENT,
  )
}

/** Writes entries in others' names. */
export async function forge(
  turncoat: Turncoat,
  entriesOf: (id: ParticipantId) => readonly (readonly [key: string, value: unknown])[],
): Promise<void> {
  const doc = new Y.Doc()
  for (const id of turncoat.others)
    for (const [key, value] of entriesOf(id)) doc.getMap('claims').set(key, value)
  await sendFrames(turncoat, [syncUpdate(Y.encodeStateAsUpdate(doc))])
}

/** Says that clients which are not hers are somewhere, in y-protocols' awareness. */
export async function pretendAwareness(turncoat: Turncoat): Promise<void> {
  const state = [...new TextEncoder().encode('{"name":"Nobody"}')]
  for (const client of [1, 2, 3]) {
    const update = [1, client, 9, state.length, ...state]
    await sendFrames(turncoat, [[1, update.length, ...update]])
  }
}

/** Empties both maps of every page that is shared with her, as `map.clear()` does; returns how many entries went. */
export async function emptyMaps(turncoat: Turncoat): Promise<number> {
  const { page } = turncoat.person
  const pages = await page.evaluate(id => {
    const { channels, frames } = (globalThis as unknown as InPage).turncoat
    return channels.flatMap((channel, at) =>
      channel.id === id && channel.readyState === 'open'
        ? [{ at, frames: frames.filter(one => one.at === at).map(one => one.bytes) }]
        : [],
    )
  }, DOCUMENT)
  let cleared = 0
  for (const { at, frames } of pages) {
    const doc = new Y.Doc()
    for (const frame of frames) if (frame[0] === 0 && frame[1] !== 0) Y.applyUpdate(doc, bodyOf(frame))
    const before = Y.encodeStateVector(doc)
    for (const name of ['claims', 'proofs']) {
      cleared += doc.getMap(name).size
      doc.getMap(name).clear()
    }
    const update = syncUpdate(Y.encodeStateAsUpdate(doc, before))
    await page.evaluate(
      (index, bytes) =>
        (globalThis as unknown as InPage).turncoat.channels[index]?.send(new Uint8Array(bytes)),
      at,
      update as number[],
    )
  }
  return cleared
}

/** Sends enough frames of this size, or the largest that each link takes, to be noticed; returns those sizes. */
export async function sendHuge(turncoat: Turncoat, bytes: number): Promise<number[]> {
  return turncoat.person.page.evaluate(
    async (wanted, id) => {
      const { channels } = (globalThis as unknown as InPage).turncoat
      const sendAll = async (channel: RTCDataChannel) => {
        const until = performance.now() + 8_000 // what is larger than the other end's window chokes, and never leaves
        const isGoing = () => channel.readyState === 'open' && performance.now() < until
        let size = wanted
        for (let sent = 0; sent < (size === wanted ? 6 : 45) && isGoing(); ) {
          try {
            channel.send(new Uint8Array(size))
            sent += 1
          } catch {
            size = Math.floor(size / 2) // the other end does not take frames of this size
          }
          while (channel.bufferedAmount > size && isGoing()) await new Promise(done => setTimeout(done, 5))
        }
        return size
      }
      return Promise.all(channels.filter(one => one.id === id && one.readyState === 'open').map(sendAll))
    },
    bytes,
    DOCUMENT,
  )
}

/** A thousand frames a second on every channel of every link: random bytes, whole frames, words, and what looks like words. */
export async function flood(turncoat: Turncoat, seconds: number): Promise<number> {
  const sent = await turncoat.person.page.evaluate(async forSeconds => {
    const { channels } = (globalThis as unknown as InPage).turncoat
    const whole = new Uint8Array([0, 2, 2, 0, 0])
    const started = performance.now()
    let count = 0
    while (performance.now() - started < forSeconds * 1000) {
      for (; count < performance.now() - started; count++) {
        for (const channel of channels.filter(one => one.readyState === 'open')) {
          const random = crypto.getRandomValues(new Uint8Array(200))
          if (channel.id === 0) channel.send(count % 2 === 0 ? random : whole)
          else if (count % 3 === 0) channel.send(random)
          else channel.send(count % 3 === 1 ? String(random) : '{"kind":"beat","words":[]}')
        }
      }
      await new Promise(done => setTimeout(done, 5))
    }
    return count
  }, seconds)
  await until(() => sent > 0, 'something has been sent')
  return sent
}

function bodyOf(frame: readonly number[]): Uint8Array {
  let at = 2
  while ((frame[at] ?? 0) > 0x7f) at += 1
  return new Uint8Array(frame.slice(at + 1))
}
