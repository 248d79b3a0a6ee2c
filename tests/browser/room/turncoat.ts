import * as Y from 'yjs'
import type { ParticipantId } from '../../../src/domain/claim.ts'
import type { Person } from '../harness/person.ts'
import type { RoomHouse } from '../harness/room-house.ts'
import { until } from '../harness/until.ts'
import { keysOf, standAtTheDoor } from './doorstep.ts'
import { comeIn } from './gathering.ts'

/** A claim that a turncoat makes: where it is written, its number, what it says. */
export type TrueLie = readonly [place: string, epoch: number, body: unknown]

/** Somebody who is let in and seated like anyone, and whose page then says whatever it likes, well signed. */
export interface Turncoat {
  readonly person: Person
  readonly id: ParticipantId
  /** Everybody else's ids. */
  readonly others: readonly ParticipantId[]
  /** Signs with their own key and sends to everyone they are connected to. */
  say(...lies: readonly TrueLie[]): Promise<void>
}

/** Takes hold of the signing key and the document's channels before any code of the page runs. */
export async function prepareTurncoat(person: Person): Promise<void> {
  await person.page.evaluateOnNewDocument(() => {
    const channels: RTCDataChannel[] = []
    const frames: { at: number; bytes: number[] }[] = []
    const { createDataChannel } = RTCPeerConnection.prototype
    RTCPeerConnection.prototype.createDataChannel = function (...args) {
      const channel = createDataChannel.apply(this, args)
      const at = channels.push(channel) - 1
      const keep = (data: unknown) => {
        const isSmall = ArrayBuffer.isView(data) || data instanceof ArrayBuffer
        if (channel.id !== 0 || !isSmall || data.byteLength > 100_000) return
        const bytes =
          data instanceof ArrayBuffer
            ? new Uint8Array(data)
            : new Uint8Array(data.buffer, data.byteOffset, data.byteLength)
        if (frames.length < 2_000) frames.push({ at, bytes: [...bytes] })
      }
      channel.addEventListener('message', event => keep(event.data))
      const { send } = channel
      channel.send = (data: never) => {
        keep(data)
        send.call(channel, data)
      }
      return channel
    }
    const { sign } = SubtleCrypto.prototype
    let key: CryptoKey | null = null
    SubtleCrypto.prototype.sign = function (...args) {
      if (args[1].algorithm.name === 'ECDSA') key = args[1]
      return sign.apply(this, args)
    }
    const signText = async (text: string) => {
      if (key === null) throw new Error('The page has signed nothing yet.')
      const how = { name: 'ECDSA', hash: 'SHA-256' }
      const bytes = new Uint8Array(await sign.call(crypto.subtle, how, key, new TextEncoder().encode(text)))
      return btoa(String.fromCharCode(...bytes))
        .replaceAll('+', '-')
        .replaceAll('/', '_')
        .replaceAll('=', '')
    }
    Object.assign(globalThis, { turncoat: { channels, frames, signText } })
  })
}

export interface InPage {
  readonly turncoat: {
    readonly channels: readonly RTCDataChannel[]
    /** What has passed on the document's channels, both ways, by the channel's place in the list. */
    readonly frames: readonly { readonly at: number; readonly bytes: number[] }[]
    signText(text: string): Promise<string>
  }
}

/** Lets a turncoat in by the link; `inside` says how many sit there already. */
export async function letTurncoatIn(
  person: Person,
  house: RoomHouse,
  link: string,
  inside: number,
): Promise<Turncoat> {
  const keys = await keysOf(link)
  const before = await standAtTheDoor(house, keys, inside)
  before.signalling.close()
  const others = [...new Set(before.heard.map(one => one.from.id))]
  await prepareTurncoat(person)
  await comeIn(person, link)
  const after = await standAtTheDoor(house, keys, inside + 1)
  after.signalling.close()
  const id = after.heard.map(one => one.from.id).find(one => !others.includes(one))
  if (id === undefined) throw new Error('Whoever is seated answers a hello.')

  const doc = new Y.Doc() // one for all: of what two documents say of one key at once, either may win

  async function say(...lies: readonly TrueLie[]): Promise<void> {
    for (const [place, epoch, body] of lies) {
      const text = JSON.stringify([0, epoch, body])
      const signature = await person.page.evaluate(
        signed => (globalThis as unknown as InPage).turncoat.signText(signed),
        `claim|2|${keys.topic}|${place}|${text}`,
      )
      doc.getMap('claims').set(`${place} ${id}`, [text, signature])
    }
    const bytes = [...syncUpdate(Y.encodeStateAsUpdate(doc))]
    const send = () =>
      person.page.evaluate(
        (frame, links) => {
          const { channels } = (globalThis as unknown as InPage).turncoat
          const open = channels.filter(one => one.id === 0 && one.readyState === 'open')
          if (open.length < links) return false
          for (const channel of open) channel.send(new Uint8Array(frame))
          return true
        },
        bytes,
        inside,
      )
    await until(send, `${person.name} is connected to all ${inside} and has said it`)
  }

  return { person, id, others, say }
}

/** A document's update as y-webrtc frames it: message 0 (sync), step 2 (update), length, bytes. */
export function syncUpdate(update: Uint8Array): readonly number[] {
  const length: number[] = []
  let rest = update.length
  while (rest > 0x7f) {
    length.push((rest & 0x7f) | 0x80)
    rest >>>= 7
  }
  return [0, 2, ...length, rest, ...update]
}
