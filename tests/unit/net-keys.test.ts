import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { hasRelay, parseIceServers, parseSecondServer } from '../../src/net/ice.ts'
import { createIdentity, hasOnlyFingerprint, meet } from '../../src/net/identity.ts'
import { createRoomFragment, createRoomKeys, letGoFragment, parseFragment } from '../../src/net/room-link.ts'
import { seal, unseal } from '../../src/net/seal.ts'
import { openTab } from './cast/tab.ts'

const SECRET = 'V1StGXR8_Z5jdHi6B-myTa'

describe('the link', () => {
  it('[K1] a new link carries at least 128 random bits and is read back whole', () => {
    const fragments = Array.from({ length: 200 }, createRoomFragment)
    expect(new Set(fragments).size).toBe(200)
    for (const fragment of fragments) {
      const read = parseFragment(`#${fragment}`)
      expect(read.kind).toBe('room')
      if (read.kind === 'room') expect(read.secret.length * 6).toBeGreaterThanOrEqual(128)
    }
  })

  it('[K2] a link cut anywhere, or with one sign changed, says that it is broken', () => {
    const fragment = createRoomFragment()
    for (let length = 1; length < fragment.length; length++) {
      expect(parseFragment(`#${fragment.slice(0, length)}`).kind).toBe('broken')
    }
    for (let at = 0; at < fragment.length; at++) {
      const other = fragment[at] === 'x' ? 'y' : 'x'
      expect(parseFragment(`#${fragment.slice(0, at)}${other}${fragment.slice(at + 1)}`).kind).toBe('broken')
    }
    expect(parseFragment(`#${fragment}&utm_source=chat`).kind).toBe('broken')
    expect(parseFragment('').kind).toBe('none')
  })

  it('[K3] only two small numbers cross into the fresh page', () => {
    expect(parseFragment(letGoFragment(6, 5))).toEqual({ kind: 'let-go', devices: 6, letGo: 5 })
    for (const hostile of ['let-go.6.', 'let-go.600.5', 'let-go.<b>.5', 'let-go.6.5.secret']) {
      expect(parseFragment(hostile).kind).toBe('broken')
    }
  })
})

describe('keys and seals', () => {
  it('[K4] topic and key come from the secret alone, and the topic does not show it', async () => {
    const [one, again, other] = await Promise.all([
      createRoomKeys(SECRET),
      createRoomKeys(SECRET),
      createRoomKeys(`${SECRET.slice(1)}x`),
    ])
    expect(one.topic).toBe('CH7qxBuSHtBkalu0g6uqQzoEXmZH6Fe7ZBO39JNrBKI')
    expect(again.topic).toBe(one.topic)
    expect(other.topic).not.toBe(one.topic)
    expect(one.topic).toMatch(/^[A-Za-z0-9_-]{43}$/)
    expect(one.key.extractable).toBe(false)
  })

  it('[K5] what is sealed is read in the same room only, and not once altered', async () => {
    const here = await createRoomKeys(SECRET)
    const elsewhere = await createRoomKeys('another-secret-of-a-room')
    const sealed = await seal(here, JSON.stringify({ name: 'Ana' }))
    expect(await unseal(here, sealed)).toEqual({ name: 'Ana' })
    expect(await unseal(elsewhere, sealed)).toBeNull()
    const at = sealed.length - 3
    const altered = sealed.slice(0, at) + (sealed[at] === 'A' ? 'B' : 'A') + sealed.slice(at + 1)
    expect(await unseal(here, altered)).toBeNull()
    await fc.assert(
      fc.asyncProperty(fc.anything(), async garbage => {
        expect(await unseal(here, garbage)).toBeNull()
      }),
    )
  })
})

describe('identity', () => {
  it('[K6] an id proves itself: another certificate or another key is another id', async () => {
    const [ana, ben] = await Promise.all([openTab(), openTab()])
    expect((await meet(ana.identity.proof))?.id).toBe(ana.identity.id)
    const [anaPrint] = ana.identity.proof.split('.')
    const [, benKey] = ben.identity.proof.split('.')
    const mixed = await meet(`${anaPrint}.${benKey}`)
    expect(mixed).not.toBeNull()
    expect([ana.identity.id, ben.identity.id]).not.toContain(mixed?.id)
  })

  it('[K6] a malformed proof proves nobody', async () => {
    const { identity } = await openTab()
    for (const proof of [
      '',
      '.',
      identity.proof.slice(1),
      `${identity.proof}.x`,
      `${'A'.repeat(43)}.${'A'.repeat(87)}`,
    ]) {
      expect(await meet(proof)).toBeNull()
    }
    await fc.assert(
      fc.asyncProperty(fc.anything(), async garbage => {
        expect(await meet(garbage)).toBeNull()
      }),
    )
  })

  it('[K7] an SDP is taken only if every fingerprint line is the expected one', async () => {
    const { identity } = await openTab()
    const mine = `a=fingerprint:sha-256 ${identity.fingerprint.toUpperCase()}`
    const theirs = `a=fingerprint:sha-256 ${identity.fingerprint.replace(/^../, '00').replace(/..$/, '00')}`
    const sdp = (...lines: string[]) => ['v=0', ...lines, 'm=audio 9 UDP/TLS/RTP/SAVPF 111'].join('\r\n')
    const accepts = (text: string) => hasOnlyFingerprint(text, identity.fingerprint)
    expect(accepts(sdp(mine))).toBe(true)
    expect(accepts(sdp(mine, mine))).toBe(true)
    expect(accepts(sdp())).toBe(false)
    expect(accepts(sdp(theirs))).toBe(false)
    expect(accepts(sdp(theirs, mine))).toBe(false)
    expect(accepts(sdp(mine, theirs))).toBe(false)
    expect(accepts(`${sdp(mine)}\r\n${theirs}`)).toBe(false)
    expect(accepts(`${sdp(mine)}\nA=FINGERPRINT:sha-1 ${identity.fingerprint}`)).toBe(false)
    expect(accepts(sdp(mine.replace('sha-256', 'sha-1')))).toBe(false)
  })

  it('[K8] the signing key of a tab cannot be taken out of it', async () => {
    const { identity } = await openTab()
    expect(
      Object.values(identity).some(value => value instanceof CryptoKey && value.type === 'private'),
    ).toBe(false)
    await expect(createIdentity(async () => Promise.reject(new Error('no certificate')))).rejects.toThrow()
  })
})

describe('helpers on the way', () => {
  it('[K12] only plain STUN and TURN addresses are used, whatever the server says', () => {
    const turn = { urls: 'turn:relay.example:3478?transport=udp', username: 'u', credential: 'c' }
    const said = [
      { urls: 'stun:[::1]:3478' },
      turn,
      { urls: 'https://elsewhere.example' },
      { urls: 7 },
      null,
      'stun:x',
    ]
    expect(parseIceServers({ iceServers: said })).toEqual([{ urls: 'stun:[::1]:3478' }, turn])
    expect(parseIceServers({ iceServers: Array(100).fill({ urls: 'stun:a' }) }).length).toBeLessThanOrEqual(8)
    fc.assert(
      fc.property(fc.anything(), garbage => {
        expect(parseIceServers(garbage)).toEqual([])
      }),
    )
  })

  it('[K13] a relay is used only with a whole and bounded pass, and a helper that browsers refuse is left out', () => {
    const turn = { urls: 'turns:relay.example:443?transport=tcp', username: '1700:x', credential: 'c=' }
    const refused = [
      { ...turn, username: undefined },
      { ...turn, credential: '' },
      { ...turn, credential: 7 },
      { ...turn, username: 'x'.repeat(257) },
      { ...turn, urls: [turn.urls] },
      { ...turn, urls: 'turn:relay.example?transport=sctp' },
      { ...turn, urls: 'turn:' },
      { ...turn, urls: 'turn:@:' },
      { urls: 'stun:relay.example?transport=udp' },
      { urls: 'stun:relay.example:port' },
    ]
    expect(parseIceServers({ iceServers: refused.slice(0, 8) })).toEqual([])
    expect(parseIceServers({ iceServers: refused.slice(8) })).toEqual([])
    expect(parseIceServers({ iceServers: [turn] })).toEqual([turn])
    const stun = parseIceServers({ iceServers: [{ ...turn, urls: 'stun:relay.example' }] })
    expect(stun).toEqual([{ urls: 'stun:relay.example' }])
    expect([hasRelay(stun), hasRelay([...stun, turn])]).toEqual([false, true])
  })
})

describe('a second server', () => {
  it('[N36] is used only where its address is plainly a WebSocket’s, and never without encryption from a secure page', () => {
    expect(parseSecondServer({ also: 'wss://second.example/signal' }, true)).toBe(
      'wss://second.example/signal',
    )
    expect(parseSecondServer({ also: 'ws://127.0.0.1:4001/signal' }, false)).toBe(
      'ws://127.0.0.1:4001/signal',
    )
    const garbage = [
      null,
      {},
      { also: 7 },
      { also: 'second' },
      { also: 'https://x/signal' },
      { also: 'ws://x/' },
    ]
    for (const answer of garbage) expect(parseSecondServer(answer, true)).toBeNull()
  })
})
