import { writeFileSync } from 'node:fs'
import { setTimeout as pause } from 'node:timers/promises'
import { expect, it } from 'vitest'
import { openNetworks, WORLD_ADDRESS } from './harness/networks.ts'
import { openRoomHouse } from './harness/room-house.ts'
import { createGathering, introduce } from './room/gathering.ts'
const watch = () => {
  const g = globalThis as any
  g.__log = []
  const N = g.RTCPeerConnection
  let n = 0
  g.RTCPeerConnection = class extends N {
    constructor(...a: any[]) {
      super(...a)
      const me = ++n
      const self = this as any
      const log = (...w: any[]) => g.__log.push([Date.now(), me, ...w])
      log('new')
      self.addEventListener('iceconnectionstatechange', () => log('ice', self.iceConnectionState))
      self.addEventListener('connectionstatechange', () => log('conn', self.connectionState))
      self.addEventListener('icecandidateerror', (e: any) => log('err', e.url, e.errorCode, e.errorText))
      self.addEventListener('icecandidate', (e: any) => e.candidate && log('cand', e.candidate.candidate.split(' ').slice(4, 8).join(' ')))
      let last = ''
      const t = setInterval(async () => {
        if (self.signalingState === 'closed') return clearInterval(t)
        const s = new Map<string, any>(); for (const r of (await self.getStats()).values()) s.set(r.id, r)
        for (const r of s.values()) if (r.type === 'transport') {
          const p = s.get(r.selectedCandidatePairId); const l = p && s.get(p.localCandidateId), m = p && s.get(p.remoteCandidateId)
          const pair = p ? `${l.candidateType}/${l.address}:${l.port}(${l.relayProtocol ?? ''}) -> ${m.candidateType}/${m.address}:${m.port}` : 'none'
          const dc = [...s.values()].filter(x => x.type === 'data-channel').map(x => `${x.messagesSent}/${x.messagesReceived}`).join(' ')
          log('sel', pair === last ? '=' : pair, r.dtlsState, `tx ${r.bytesSent} rx ${r.bytesReceived}`, 'dc', dc, p ? `req ${p.requestsSent} resp ${p.responsesReceived} rtt ${p.currentRoundTripTime}` : '')
          last = pair
        }
      }, 250)
    }
  }
}
it('net', { timeout: 100_000 }, async () => {
  const g = createGathering()
  const networks = await openNetworks()
  let house: any
  try {
    const { urls, secret } = await networks.openRelay()
    house = await openRoomHouse({ at: { namespace: networks.world, address: WORLD_ADDRESS }, env: { STUN_PORT: '3478', TURN_URLS: urls, TURN_SECRET: secret } })
    const [a, b] = await Promise.all([0, 1].map(i => g.invite(['Ana', 'Ben'][i]!, { toneHz: [330, 550][i]!, namespace: networks.homes[i as 0 | 1].namespace, trustedOrigin: house.url })))
    for (const p of [a!, b!]) await p.page.evaluateOnNewDocument(watch)
    const link = await g.open(a!, house)
    await b!.open('about:blank'); await b!.open(link); await introduce(b!); await b!.press('Sit down')
    const t0 = Date.now()
    const screens: any[] = []
    for (let i = 0; i < 30; i++) { await pause(500); screens.push([Date.now(), 'A', 'SCREEN', /lost touch/.test(await a!.reads()) ? 'cutoff' : 'ok', /coming back/.test(await a!.reads()) ? 'back' : '']); screens.push([Date.now(), 'B', 'SCREEN', /lost touch/.test(await b!.reads()) ? 'cutoff' : 'ok']) }
    const all: any[] = [...screens]
    for (const p of [a!, b!]) for (const l of await p.page.evaluate(() => (globalThis as any).__log)) all.push([l[0], p.name, ...l.slice(1)])
    all.sort((x, y) => x[0] - y[0])
    writeFileSync('/tmp/links-net.txt', all.map(l => `${((l[0] - t0) / 1000).toFixed(2)} ${l.slice(1).join(' ')}`).join('\n'))
    expect(1).toBe(1)
  } finally { await g.close(); await house?.close(); await networks.close() }
})
