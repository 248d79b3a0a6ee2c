import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { hideAddress } from '../../src/net/relay-only.ts'
import type { PeerSignal } from '../../src/net/wire.ts'

const OWN = ['192.168.1.7', '203.0.113.9', 'fd00::7', '2001:db8::7', '3f0c.local', '10.0.0.7']
const RELAY = '198.51.100.1'

type Kind = 'host' | 'srflx' | 'prflx' | 'relay'

function candidateLine(kind: Kind, own: string, related: string | null, protocol = 'udp'): string {
  const address = kind === 'relay' ? RELAY : own
  const behind = related === null ? '' : ` raddr ${related} rport 50123`
  return `candidate:842163049 1 ${protocol} 1677729535 ${address} 46154 typ ${kind}${behind} generation 0 ufrag Q2 network-cost 999`
}

const line = fc
  .tuple(
    fc.constantFrom<Kind>('host', 'srflx', 'prflx', 'relay'),
    fc.constantFrom(...OWN),
    fc.option(fc.constantFrom(...OWN)),
    fc.constantFrom('udp', 'tcp', 'UDP'),
  )
  .map(([kind, own, related, protocol]) => ({ kind, text: candidateLine(kind, own, related, protocol) }))

const sdpOf = (own: string, lines: readonly string[]) =>
  [
    'v=0',
    'o=- 4611 2 IN IP4 127.0.0.1',
    'm=audio 9 UDP/TLS/RTP/SAVPF 111',
    `c=IN IP4 ${own}`,
    `a=rtcp:9 IN IP4 ${own}`,
    ...lines.map(one => `a=${one}`),
    'a=ice-ufrag:Q2',
    'a=fingerprint:sha-256 AA:BB',
    '',
  ].join('\r\n')

const namesOwn = (signal: PeerSignal | null) => OWN.some(one => JSON.stringify(signal).includes(one))

describe('whoever hides their address', () => {
  it('[K14] lets only candidates of the relay out, and nothing of their own beside them', () => {
    let relayed = 0
    fc.assert(
      fc.property(line, ({ kind, text }) => {
        const candidate = { candidate: text, sdpMid: '0', sdpMLineIndex: 0 }
        const hidden = hideAddress({ type: 'candidate', candidate })
        expect(hidden === null).toBe(kind !== 'relay')
        expect(namesOwn(hidden)).toBe(false)
        if (hidden === null || hidden.type !== 'candidate') return
        relayed += 1
        expect(hidden.candidate).toMatchObject({ sdpMid: '0', sdpMLineIndex: 0 })
        expect(hidden.candidate.candidate).toContain(`${RELAY} 46154 typ relay`)
      }),
    )
    expect(relayed).toBeGreaterThan(0)
  })

  it('[K14] lets no description out with an address of their own; all else in it stays', () => {
    fc.assert(
      fc.property(fc.array(line, { maxLength: 12 }), fc.constantFrom(...OWN), (lines, own) => {
        const sdp = sdpOf(
          own,
          lines.map(({ text }) => text),
        )
        const hidden = hideAddress({ type: 'offer', sdp })
        expect(namesOwn(hidden)).toBe(false)
        const left = hidden !== null && 'sdp' in hidden ? hidden.sdp.split('\r\n') : []
        expect(left.filter(one => one.startsWith('a=candidate:')).length).toBe(
          lines.filter(({ kind }) => kind === 'relay').length,
        )
        expect(left).toEqual(expect.arrayContaining(['v=0', 'a=ice-ufrag:Q2', 'a=fingerprint:sha-256 AA:BB']))
        expect(left.filter(one => !one.startsWith('a=candidate:')).length).toBe(8)
      }),
    )
  })

  it('[V85] of a voice it says what the browser said', () => {
    const sound = [
      'm=audio 9 UDP/TLS/RTP/SAVPF 63 111',
      'a=rtpmap:63 red/48000/2',
      'a=fmtp:63 111/111',
      'a=rtpmap:111 opus/48000/2',
      'a=fmtp:111 minptime=10;useinbandfec=1',
      'a=sendrecv',
    ]
    const hidden = hideAddress({ type: 'answer', sdp: [...sound, ''].join('\r\n') })
    expect(hidden).toEqual({ type: 'answer', sdp: [...sound, ''].join('\r\n') })
  })

  it('[K14] the end of candidates and a wish to begin anew name no address, and go out', () => {
    const end: PeerSignal = { type: 'candidate', candidate: { candidate: '', sdpMid: '0' } }
    const anew: PeerSignal = { type: 'renegotiate', renegotiate: true }
    expect([hideAddress(end), hideAddress(anew)]).toEqual([end, anew])
  })
})
