import { describe, expect, it } from 'vitest'
import { makeIdentity, readProof } from '../second-client/protocol/identity.mjs'
import { openLetter, seal, writeEnvelope, writeLetter } from '../second-client/protocol/letters.mjs'
import { Heartbeats } from '../second-client/room/heartbeats.mjs'
import { Post } from '../second-client/room/post.mjs'

const room = { topic: 'topic', key: Buffer.alloc(32, 7) }
const [me, ana, ben] = [1, 2, 3].map(byte => makeIdentity(Buffer.alloc(32, byte)))
const DIAL_ME = { kind: 'dial-me', has: null }

interface Carried {
  readonly to: string
  readonly hops: number
}

/** A post among neighbours of these names, to whom no link of Ben's is known. */
function postAmong(names: readonly string[], ways: { readonly teller: string | null; isKnown: boolean }) {
  const carried: Carried[] = []
  const published: string[] = []
  const neighbours = names.map(id => ({
    id,
    send: ({ hops }: { readonly hops: number }) => carried.push({ to: id, hops }),
  }))
  const post = new Post(room, me)
  post.useServers({ publish: (sealed: string) => published.push(sealed), close() {} })
  post.useWays({
    linkTo: () => null,
    neighbours: () => [...neighbours],
    tellerOf: () => ways.teller,
    isKnown: () => ways.isKnown,
    isLetIn: () => true,
  })
  return { post, carried, published, neighbours }
}

describe('letters of the second client', () => {
  it('[K33] to others are not judged: neither who wrote them nor whether they did', () => {
    let judged = 0
    const read = (proof: string) => {
      judged += 1
      return readProof(proof)
    }
    const isMine = (to: string | null) => to === null || to === me.id
    const toBen = writeLetter(room, ana, ben.id, 1, DIAL_ME)
    expect(openLetter(room, toBen, isMine, read)).toBeNull()
    expect(judged).toBe(0)
    const toMe = writeLetter(room, ana, me.id, 2, DIAL_ME)
    expect(openLetter(room, toMe, isMine, read)).toMatchObject({ to: me.id, author: { id: ana.id } })
    const [proof, payload] = JSON.parse(writeEnvelope(room, ana, me.id, 3, DIAL_ME))
    const [, , signature] = JSON.parse(writeEnvelope(room, ben, me.id, 3, DIAL_ME))
    const forged = seal(room, JSON.stringify([proof, payload, signature]))
    expect(openLetter(room, forged, isMine, read)).toBeNull()
    expect(judged).toBe(2)
  })

  it('[K34] are carried by whoever last told of their receiver and by another one each time', () => {
    const { post, carried, published } = postAmong(['a', 'b', 'c', 'd'], { teller: 'c', isKnown: true })
    for (let time = 0; time < 3; time++) post.send(ben.id, DIAL_ME)
    expect(carried.map(one => one.to)).toEqual(['c', 'a', 'c', 'b', 'c', 'd'])
    expect(new Set(carried.map(one => one.hops))).toEqual(new Set([2]))
    expect(published).toEqual([])
  })

  it('[K34] go by the server as well as soon as no way is known', () => {
    const { post, carried, published } = postAmong(['a', 'b'], { teller: null, isKnown: false })
    post.send(ben.id, DIAL_ME)
    expect([carried.length, published.length]).toEqual([2, 1])
  })

  it('[K34] of two others are handed on likewise, but not back', () => {
    const { post, carried, neighbours } = postAmong(['a', 'b', 'c'], { teller: 'a', isKnown: true })
    const frame = writeLetter(room, ana, ben.id, 1, DIAL_ME)
    post.takeCarried(neighbours[0], { hops: 1, frame })
    expect(carried).toEqual([
      { to: 'b', hops: 0 },
      { to: 'c', hops: 0 },
    ])
  })

  it('[K34] know who told the newest: not whoever says the same again', () => {
    const heartbeats = new Heartbeats()
    const tell = (from: string, count: number) =>
      heartbeats.take(from, [[ben.id, count, 0, 'key', [], '', true]], () => true)
    tell('a', 1)
    tell('b', 1)
    expect(heartbeats.tellerOf(ben.id)).toBe('a')
    tell('b', 2)
    expect(heartbeats.tellerOf(ben.id)).toBe('b')
    expect(heartbeats.tellerOf(ana.id)).toBeNull()
  })
})
