import { WebSocket } from 'ws'
import type { Acquaintance } from '../../../src/net/identity.ts'
import { createRoomKeys, parseFragment, type RoomKeys } from '../../../src/net/room-link.ts'
import { createSignalling, type Signalling } from '../../../src/net/signalling.ts'
import type { Signal } from '../../../src/net/wire.ts'
import { openTab, type Tab } from '../../unit/cast/tab.ts'
import type { RoomHouse } from '../harness/room-house.ts'
import { until } from '../harness/until.ts'

/** Whoever has the link and speaks the wire, without a browser, and is not let in. */
export interface Doorstep {
  readonly tab: Tab
  readonly signalling: Signalling
  readonly heard: { readonly from: Acquaintance; readonly signal: Signal }[]
}

/** The keys of a room, as everyone with its link has them. */
export function keysOf(link: string): Promise<RoomKeys> {
  const fragment = parseFragment(new URL(link).hash)
  if (fragment.kind !== 'room') throw new Error('The link of a room leads to a room.')
  return createRoomKeys(fragment.secret)
}

/** Says hello and waits until so many of those inside have answered. */
export async function standAtTheDoor(house: RoomHouse, keys: RoomKeys, inside: number): Promise<Doorstep> {
  const tab = await openTab()
  const heard: { from: Acquaintance; signal: Signal }[] = []
  const signalling = createSignalling({
    url: `${house.url.replace('http', 'ws')}/signal`,
    keys,
    notary: tab.notary,
    createSocket: url => new WebSocket(url) as never,
    onReach: () => {},
    onSignal: (from, signal) => heard.push({ from, signal }),
  })
  signalling.send(null, { kind: 'hello', seated: false })
  await until(() => new Set(heard.map(one => one.from.id)).size >= inside, `${inside} answer the hello`)
  return { tab, signalling, heard }
}
