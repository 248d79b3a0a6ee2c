import fc from 'fast-check'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { type ParticipantId, parseJson } from '../../src/domain/claim.ts'
import { createMesh, type Mesh } from '../../src/net/mesh.ts'
import { keepEarly } from '../../src/net/place.ts'
import { type ControlMessage, parseControlMessage, type Signal } from '../../src/net/wire.ts'
import { openTab, type Tab } from './cast/tab.ts'
import { createWires, type WiredDocLink } from './cast/wires.ts'

interface Member {
  readonly tab: Tab
  readonly id: ParticipantId
  readonly mesh: Mesh
  readonly docLink: WiredDocLink
  readonly heard: ControlMessage[]
  readonly downs: ParticipantId[]
  /** Those of whom nobody hears. */
  readonly absent: Set<ParticipantId>
  readonly shutOut: ParticipantId[]
  ignored: number
}

const open: Member[] = []
afterEach(() => {
  for (const member of open.splice(0)) member.mesh.close()
})

/** Some people, sorted by id, whose signals arrive when they are delivered, on a clock that is advanced. */
async function circle(size: number, random = () => 0) {
  const wires = createWires()
  const tabs = (await Promise.all(Array.from({ length: size }, openTab))).toSorted((a, b) =>
    a.identity.id < b.identity.id ? -1 : 1,
  )
  const post: { from: Member; to: ParticipantId; signal: Signal }[] = []
  let nowMs = 0
  const members = tabs.map(tab => {
    const docLink = wires.linkOf(tab.identity.fingerprint)
    const member: Member = {
      tab,
      id: tab.identity.id,
      docLink,
      heard: [],
      downs: [],
      absent: new Set(),
      shutOut: [],
      ignored: 0,
      mesh: createMesh({
        me: tab.identity.id,
        docLink,
        now: () => nowMs,
        random,
        isAlive: id => !member.absent.has(id),
        send: (to, signal) => post.push({ from: member, to, signal }),
        onUp: () => {},
        onDown: id => member.downs.push(id),
        onMessage: (_, message) => member.heard.push(message),
        onIgnored: () => {
          member.ignored += 1
        },
        onShutOut: id => member.shutOut.push(id),
      }),
    }
    open.push(member)
    return member
  })
  return {
    members,
    post,
    advance(ms: number) {
      nowMs += ms
      for (const { mesh } of members) mesh.tend()
    },
    beat() {
      for (const { mesh } of members) mesh.broadcast({ kind: 'beat', words: [] })
    },
    /** Delivers until nothing more is under way. */
    async settle() {
      for (;;) {
        await Promise.resolve()
        await Promise.resolve()
        const letter = post.shift()
        if (letter === undefined) return
        const to = members.find(one => one.id === letter.to)
        to?.mesh.onSignal(letter.from.tab.identity, letter.signal)
      }
    },
    knowEachOther() {
      for (const { mesh } of members) mesh.setPeople(tabs.map(tab => tab.identity))
    },
  }
}

describe('the mesh', () => {
  it('[N1] of two people the lower id dials, and everybody ends with exactly one link to everybody', async () => {
    const { members, knowEachOther, settle } = await circle(5)
    knowEachOther()
    await settle()
    for (const [at, member] of members.entries()) {
      expect(member.mesh.connected().length).toBe(4)
      const alive = member.docLink.ends.filter(end => !end.closed)
      expect(alive.length).toBe(4)
      expect(alive.filter(end => end.initiator).length).toBe(4 - at)
    }
  })

  it('[N96] beyond six, first attempts are spread, and wider the more people sit there', async () => {
    const { members, knowEachOther, settle, advance } = await circle(8, () => 0.5)
    const [first] = members as [Member]
    knowEachOther()
    await settle()
    expect(first.mesh.connected().length, 'the seventh waits a moment').toBe(6)
    advance(100)
    await settle()
    expect(first.mesh.connected().length).toBe(6)
    advance(30)
    await settle()
    expect(first.mesh.connected().length).toBe(7)
  })

  it('[N2] nobody who was not let in gets a connection, whatever they send', async () => {
    const { members, post, settle } = await circle(2)
    const [ana, ben] = members as [Member, Member]
    ana.mesh.setPeople([ben.tab.identity])
    ben.mesh.setPeople([])
    await settle()
    post.push({ from: ana, to: ben.id, signal: { kind: 'dial-me', has: null } })
    await settle()
    expect(ana.docLink.ends.length).toBeGreaterThan(0)
    expect(ben.docLink.ends).toEqual([])
  })

  it('[N3] an offer with another certificate’s fingerprint never reaches a connection', async () => {
    const { members, post, settle } = await circle(2)
    const [ana, ben] = members as [Member, Member]
    ben.mesh.setPeople([ana.tab.identity])
    await settle()
    const sdp = `v=0\r\na=fingerprint:sha-256 ${ben.tab.identity.fingerprint}\r\n`
    post.push({
      from: ana,
      to: ben.id,
      signal: { kind: 'signal', attempt: 1, signals: [{ type: 'offer', sdp }] },
    })
    await settle()
    expect(ben.docLink.ends.flatMap(end => end.heard)).toEqual([])
    expect(ben.ignored).toBe(1)
  })

  it('[N4] a new attempt never closes a live link: the old one goes when the new one is up', async () => {
    const { members, post, knowEachOther, settle, advance } = await circle(2)
    const [ana, ben] = members as [Member, Member]
    knowEachOther()
    await settle()
    advance(2_001)
    ana.mesh.onSignal(ben.tab.identity, { kind: 'dial-me', has: null }) // his end is gone, hers does not know it
    await Promise.resolve()
    expect(ana.docLink.ends.map(end => end.closed)).toEqual([false, false])
    expect(ana.mesh.connected()).toEqual([ben.id])
    expect(post.length).toBeGreaterThan(0)
    await settle()
    expect(ana.docLink.ends.map(end => end.closed)).toEqual([true, false])
    expect(ben.docLink.ends.map(end => end.closed)).toEqual([true, false])
    expect(ana.downs).toEqual([])
  })

  it('[N5] a link silent for 12 s is given up, and the next attempt heals it', async () => {
    const { members, post, knowEachOther, settle, advance } = await circle(2)
    const [ana, ben] = members as [Member, Member]
    knowEachOther()
    await settle()
    for (const end of [...ana.docLink.ends, ...ben.docLink.ends]) end.goSilent()
    advance(12_001)
    expect(ana.mesh.connected()).toEqual([])
    expect(ana.downs).toEqual([ben.id])
    post.length = 0 // the network is away: all of it is lost
    advance(8_001)
    await settle()
    advance(8_001)
    await settle()
    ana.mesh.broadcast({ kind: 'ending' })
    expect(ben.heard).toEqual([{ kind: 'ending' }])
  })

  it('[N6] whoever leaves the circle loses the link, and nobody else does', async () => {
    const { members, knowEachOther, settle } = await circle(3)
    const [ana, ben, cem] = members as [Member, Member, Member]
    knowEachOther()
    await settle()
    ana.mesh.setPeople([cem.tab.identity])
    expect(ana.mesh.connected()).toEqual([cem.id])
    expect(ana.downs).toEqual([ben.id])
  })

  it('[N7] an attempt that reached somebody too early is begun again when they ask', async () => {
    const { members, post, settle, advance } = await circle(2)
    const [ana, ben] = members as [Member, Member]
    ana.mesh.setPeople([ben.tab.identity])
    await settle() // Ben has not heard of Ana yet: her offer is a stranger's
    advance(4_001)
    post.length = 0 // what she says again is lost
    ben.mesh.setPeople([ana.tab.identity])
    expect(post.map(({ signal }) => signal.kind)).toEqual(['dial-me'])
    await settle()
    expect(ana.mesh.connected()).toEqual([ben.id])
    expect(ben.mesh.connected()).toEqual([ana.id])
  })

  it('[B5] an offer that came before its author was known is taken up once they are, unasked', async () => {
    const { members, post, settle } = await circle(2)
    const [ana, ben] = members as [Member, Member]
    ana.mesh.setPeople([ben.tab.identity])
    await settle()
    expect(ben.docLink.ends, 'a stranger is not answered').toEqual([])
    ben.mesh.setPeople([ana.tab.identity])
    expect(post.map(({ signal }) => signal.kind)).toEqual(['signal'])
    await settle()
    expect(ana.mesh.connected()).toEqual([ben.id])
    expect(ben.mesh.connected()).toEqual([ana.id])
  })

  it('[B5] of what comes early no more is kept than an attempt needs', () => {
    const offer = (sdp: string) => ({ type: 'offer', sdp }) as const
    const candidate = { type: 'candidate', candidate: {} } as const
    const many = [offer('first'), ...Array.from({ length: 50 }, () => candidate), offer('second')]
    const kept = keepEarly(keepEarly(undefined, 3, many, 0), 3, many, 1)
    expect(kept.signals).toEqual([offer('second'), ...Array.from({ length: 32 }, () => candidate)])
    expect(keepEarly(kept, 2, [offer('older')], 2)).toBe(kept)
    expect(keepEarly(kept, 4, [offer('newer')], 2).signals).toEqual([offer('newer')])
  })

  it('[N8] what is malformed on a control channel is ignored and counted', async () => {
    const { members, knowEachOther, settle } = await circle(2)
    const [ana, ben] = members as [Member, Member]
    knowEachOther()
    await settle()
    const [end] = ana.docLink.ends
    const hostile = [
      '',
      'null',
      '[]',
      '{"kind":"toString"}',
      '{"kind":"beat","words":[[1]]}',
      'x'.repeat(70_000),
    ]
    for (const text of hostile) end?.channel.send(text)
    ana.mesh.broadcast({ kind: 'ending' })
    expect(ben.heard).toEqual([{ kind: 'ending' }])
    expect(ben.ignored).toBe(hostile.length)
  })

  it('[N21] a silent link is mended in place before it is replaced: whoever dialled restarts it, the other asks', async () => {
    const { members, post, knowEachOther, settle, advance, beat } = await circle(2)
    const [ana, ben] = members as [Member, Member]
    knowEachOther()
    await settle()
    for (const end of [...ana.docLink.ends, ...ben.docLink.ends]) end.goSilent()
    advance(5_001)
    expect(post.map(letter => letter.signal.kind)).toEqual(['signal', 'dial-me'])
    await settle()
    for (let second = 0; second < 8; second += 4) {
      beat()
      advance(4_000) // over 12 s since the silence began
    }
    expect(ana.docLink.ends.map(end => [end.restarts, end.closed])).toEqual([[1, false]])
    expect(ben.docLink.ends.map(end => end.closed)).toEqual([false])
    ana.mesh.broadcast({ kind: 'ending' })
    expect(ben.heard).toContainEqual({ kind: 'ending' })
  })

  it('[N21] a link that only the other end finds silent is mended too', async () => {
    const { members, knowEachOther, settle, advance } = await circle(2)
    const [ana, ben] = members as [Member, Member]
    knowEachOther()
    await settle()
    ana.docLink.ends[0]?.goSilent() // Ana hears Ben, Ben does not hear Ana
    advance(3_000)
    ben.mesh.broadcast({ kind: 'beat', words: [] })
    advance(3_000)
    await settle()
    expect(ana.docLink.ends.map(end => end.restarts)).toEqual([1])
    ana.mesh.broadcast({ kind: 'ending' })
    expect(ben.heard).toContainEqual({ kind: 'ending' })
  })

  it('[N86] a link to which the browser knows no way is mended at the next look, silent or not', async () => {
    const { members, post, knowEachOther, settle, advance, beat } = await circle(2)
    const [ana, ben] = members as [Member, Member]
    knowEachOther()
    await settle()
    advance(1_000)
    expect(post).toEqual([])
    ben.docLink.ends[0]?.hasWay(false) // he asks, she dials
    advance(1_000)
    await settle()
    expect(ana.docLink.ends.map(end => [end.restarts, end.closed])).toEqual([[1, false]])
    ben.docLink.ends[0]?.hasWay(true)
    advance(1_000)
    beat()
    ana.docLink.ends[0]?.hasWay(false)
    advance(1_000)
    await settle()
    expect(ana.docLink.ends.map(end => [end.restarts, end.closed])).toEqual([[2, false]])
  })

  it('[N22] a late attempt never takes the place of a newer one, nor begins anything', async () => {
    const { members, post, knowEachOther, settle, advance } = await circle(2)
    const [ana, ben] = members as [Member, Member]
    ana.mesh.setPeople([ben.tab.identity])
    await Promise.resolve()
    const [late] = post.splice(0)
    ana.docLink.ends[0]?.giveUp()
    advance(2_000)
    knowEachOther()
    await settle()
    expect(ana.mesh.connected()).toEqual([ben.id])
    if (late) ben.mesh.onSignal(ana.tab.identity, late.signal)
    await settle()
    expect(ben.docLink.ends.length).toBe(1)
    expect(ben.mesh.connected()).toEqual([ana.id])
  })

  it('[N23] what was lost of an attempt is said again within 2 s, and hearing it twice changes nothing', async () => {
    const { members, post, knowEachOther, settle, advance } = await circle(2)
    const [ana, ben] = members as [Member, Member]
    knowEachOther()
    await Promise.resolve()
    post.length = 0 // the offer is lost
    advance(2_000)
    await Promise.resolve()
    const offers = post.filter(letter => letter.from === ana)
    post.push(...offers)
    await settle()
    expect([ana.docLink.ends.length, ben.docLink.ends.length]).toEqual([1, 1])
    expect([ana.mesh.connected(), ben.mesh.connected()]).toEqual([[ben.id], [ana.id]])
    expect(ben.docLink.ends[0]?.heard.length).toBe(1)
  })

  it('[N23] an answer that was lost is said again when the offer is', async () => {
    const { members, post, knowEachOther, settle, advance } = await circle(2)
    const [ana, ben] = members as [Member, Member]
    knowEachOther()
    await Promise.resolve()
    const [offer] = post.splice(0)
    if (offer) ben.mesh.onSignal(ana.tab.identity, offer.signal)
    post.length = 0 // the answer is lost
    if (offer) ben.mesh.onSignal(ana.tab.identity, offer.signal) // crossed: not answered twice
    expect(post).toEqual([])
    expect(ana.mesh.connected()).toEqual([])
    advance(2_000)
    await settle()
    expect(ana.mesh.connected()).toEqual([ben.id])
    expect([ana.docLink.ends.length, ben.docLink.ends.length]).toEqual([1, 1])
  })

  it('[N29] a missing edge is dialled at least every 2 s while others hear that person, and seldom when nobody does', async () => {
    const { members, post, settle, advance } = await circle(2)
    const [ana, ben] = members as [Member, Member]
    ana.mesh.setPeople([ben.tab.identity])
    const saidInAMinute = async () => {
      let said = 0
      let silentFor = 0
      let longest = 0
      for (let second = 0; second < 60; second++) {
        advance(1_000)
        await Promise.resolve()
        silentFor = post.length > 0 ? 0 : silentFor + 1
        longest = Math.max(longest, silentFor)
        said += post.splice(0).length
      }
      return { said, longest }
    }
    expect((await saidInAMinute()).longest).toBeLessThanOrEqual(1)
    ana.absent.add(ben.id)
    await saidInAMinute()
    expect((await saidInAMinute()).said).toBeLessThanOrEqual(60 / 8 + 1)
    ana.absent.delete(ben.id)
    ben.mesh.setPeople([ana.tab.identity])
    ana.mesh.hurry() // the server is back, or the device woke
    await settle()
    expect(ana.mesh.connected()).toEqual([ben.id])
  })

  it('[N84] an attempt that was made while the other was away is overtaken when they ask, a young one is said again', async () => {
    const { members, post, knowEachOther, settle, advance } = await circle(2)
    const [ana, ben] = members as [Member, Member]
    const asks = () => ana.mesh.onSignal(ben.tab.identity, { kind: 'dial-me', has: null })
    knowEachOther()
    await Promise.resolve()
    post.length = 0 // Ben's network is away: nothing reaches him
    advance(3_000)
    asks()
    expect(ana.docLink.ends.length).toBe(1)
    advance(1_000)
    post.length = 0
    for (let many = 0; many < 20; many++) asks()
    expect(ana.docLink.ends.map(end => end.closed)).toEqual([true, false])
    await settle()
    expect(ben.mesh.connected()).toEqual([ana.id])
  })

  it('[N84] who asks many times at once is answered at once, and once more after the last', async () => {
    vi.useFakeTimers()
    try {
      const { members, post, advance } = await circle(2)
      const [ana, ben] = members as [Member, Member]
      ana.mesh.setPeople([ben.tab.identity])
      await Promise.resolve()
      post.length = 0
      for (let many = 0; many < 20; many++)
        ana.mesh.onSignal(ben.tab.identity, { kind: 'dial-me', has: null })
      expect(post.length).toBe(1)
      advance(500)
      vi.advanceTimersByTime(500)
      expect(post.length).toBe(2)
      vi.advanceTimersByTime(5_000)
      expect(post.length).toBe(2)
      ana.mesh.close()
      expect(vi.getTimerCount()).toBe(0)
    } finally {
      vi.useRealTimers()
    }
  })

  it('[N84] who took up an attempt that the other has given up asks for another', async () => {
    const { members, post, knowEachOther, settle, advance } = await circle(2)
    const [ana, ben] = members as [Member, Member]
    knowEachOther()
    await Promise.resolve()
    post.length = 0
    const sdp = `v=0\r\ns=lost\r\na=fingerprint:sha-256 ${ana.tab.identity.fingerprint}\r\n`
    ben.mesh.onSignal(ana.tab.identity, {
      kind: 'signal',
      attempt: 1,
      signals: [{ type: 'offer', sdp }],
    })
    ana.docLink.ends[0]?.giveUp()
    advance(2_000)
    expect(post.filter(({ from }) => from === ben).map(({ signal }) => signal)).toEqual([
      { kind: 'dial-me', has: 1 },
    ])
    await settle()
    expect(ana.mesh.connected()).toEqual([ben.id])
    expect(ben.docLink.ends.map(end => end.closed)).toEqual([true, false])
  })

  it('[N84] whoever is back dials anew whom nothing has come of, however young the attempt', async () => {
    const { members, post, knowEachOther, settle, advance } = await circle(2)
    const [ana, ben] = members as [Member, Member]
    knowEachOther()
    await Promise.resolve()
    advance(500)
    post.length = 0 // her network was away
    ana.mesh.hurry()
    expect(ana.docLink.ends.map(end => end.closed)).toEqual([true, false])
    ana.mesh.hurry()
    expect(ana.docLink.ends.length).toBe(2)
    await settle()
    expect(ana.mesh.connected()).toEqual([ben.id])
  })

  it('[N30] at most four are dialled at once; whoever cannot be reached does not keep a newcomer waiting', async () => {
    const { members, post, settle, advance } = await circle(8)
    const [ana, ...others] = members as [Member, ...Member[]]
    const [newcomer, ...unreachable] = others as [Member, ...Member[]]
    ana.mesh.setPeople(unreachable.map(one => one.tab.identity))
    expect(ana.docLink.ends.length).toBe(4)
    for (let second = 0; second < 6; second++) advance(1_000)
    expect(ana.docLink.ends.length).toBe(6)
    post.length = 0
    ana.mesh.setPeople(others.map(one => one.tab.identity))
    newcomer.mesh.setPeople([ana.tab.identity])
    advance(1_000)
    await settle()
    expect(ana.mesh.connected()).toEqual([newcomer.id])
  })

  it('[N33] links are kept to 23 others at most', async () => {
    const { members, advance } = await circle(27)
    const [ana, ...others] = members as [Member, ...Member[]]
    ana.mesh.setPeople(others.map(one => one.tab.identity))
    for (let second = 0; second < 60; second++) advance(1_000)
    expect(new Set(ana.docLink.ends.map(end => end.key.split('#')[0])).size).toBe(23)
  })

  it('[N46] whoever goes on sending what no circle understands is shut out here, for good, and nobody else is', async () => {
    const { members, post, knowEachOther, settle, advance } = await circle(3)
    const [ana, mallory, cem] = members as [Member, Member, Member]
    knowEachOther()
    await settle()
    const toAna = mallory.docLink.ends.find(end => end.key.startsWith(ana.id))
    for (let sent = 0; sent < 40; sent++) toAna?.channel.send('junk')
    expect(ana.shutOut).toEqual([mallory.id])
    expect(ana.downs).toEqual([mallory.id])
    expect(ana.ignored).toBe(33) // after that nothing is read
    expect(ana.mesh.connected()).toEqual([cem.id])
    const opened = ana.docLink.ends.length
    knowEachOther()
    for (const kind of ['dial-me', 'signal'] as const) {
      const signal = { type: 'renegotiate', renegotiate: true } as const
      const said = kind === 'signal' ? { kind, attempt: 99, signals: [signal] } : { kind, has: null }
      post.push({ from: mallory, to: ana.id, signal: said })
    }
    await settle()
    advance(20_000)
    await settle()
    expect(ana.docLink.ends.filter(end => end.key.startsWith(mallory.id)).length).toBe(1)
    expect(ana.docLink.ends.length).toBeGreaterThanOrEqual(opened)
    expect([mallory.shutOut, cem.shutOut]).toEqual([[], []])
    expect(cem.mesh.connected()).toContain(mallory.id)
  })

  it('[N47] among any texts on a control channel exactly those are heard that are whole, and none throws', async () => {
    const { members, knowEachOther, settle, advance } = await circle(2)
    const [ana, ben] = members as [Member, Member]
    knowEachOther()
    await settle()
    const toBen = ana.docLink.ends[0]?.channel
    const kind = fc.constantFrom(
      'beat',
      'sign',
      'ending',
      'let-go',
      'let-go-heard',
      'toString',
      '__proto__',
      '',
    )
    const word = fc.tuple(
      fc.constantFrom(ana.id, ben.id, 'x'),
      fc.nat(),
      fc.double(),
      fc.string(),
      fc.array(fc.string()),
    )
    const message = fc.oneof(
      fc.jsonValue(),
      fc.record({ kind, words: fc.oneof(fc.jsonValue(), fc.array(fc.oneof(word, fc.jsonValue()))) }),
      fc.record({
        kind,
        sign: fc.oneof(fc.jsonValue(), fc.record({ kind: fc.string(), text: fc.jsonValue() })),
      }),
    )
    const text = fc.oneof(
      fc.string(),
      message.map(one => JSON.stringify(one)),
    )
    fc.assert(
      fc.property(text, one => {
        if (ben.shutOut.length > 0) return
        const [heard, ignored] = [ben.heard.length, ben.ignored]
        toBen?.send(one)
        const whole = parseControlMessage(parseJson(one))
        expect(ben.heard.length - heard).toBe(whole === null ? 0 : 1)
        expect(ben.ignored - ignored).toBe(whole === null ? 1 : 0)
        advance(2_000) // a fault in two seconds is forgiven
        toBen?.send('{"kind":"ending"}') // and a word in between keeps the link alive
      }),
      { numRuns: 500 },
    )
    expect(ben.shutOut).toEqual([])
    expect(ben.ignored).toBeGreaterThan(100)
  })
})
