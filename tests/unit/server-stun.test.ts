import { createSocket } from 'node:dgram'
import { once } from 'node:events'
import { afterEach, describe, expect, test } from 'vitest'
import { bindingAnswer, createStun, type Stun } from '../../src/server/stun.ts'

const hex = (text: string) => Buffer.from(text.replaceAll(' ', ''), 'hex')

// The transaction id, addresses and answers of RFC 5769 §2.2 and §2.3, without software name and integrity.
const ID = 'b7e7a701bc34d686fa87dfae'
const REQUEST = hex(`0001 0000 2112a442 ${ID}`)
const PORT = 32_853

let stun: Stun | null = null
afterEach(() => stun?.close())

/** Sends packets one after the other from one socket and resolves with the first answer. */
async function askStun(family: 'udp4' | 'udp6', port: number, ...packets: Uint8Array[]) {
  const socket = createSocket(family)
  socket.bind(0, family === 'udp4' ? '127.0.0.1' : '::1')
  await once(socket, 'listening')
  const answered = once(socket, 'message')
  for (const packet of packets) socket.send(packet, port, family === 'udp4' ? '127.0.0.1' : '::1')
  const [answer]: Buffer[] = await answered
  const myPort = socket.address().port
  socket.close()
  return { answer, myPort }
}

describe('a well-formed question', () => {
  test('[S15] from IPv4 gets the answer of RFC 5769', () => {
    const answer = bindingAnswer(REQUEST, { address: '192.0.2.1', port: PORT })
    expect(answer).toEqual(hex(`0101 000c 2112a442 ${ID} 0020 0008 0001 a147 e112a643`))
  })

  test('[S15] from IPv6 gets the answer of RFC 5769', () => {
    const answer = bindingAnswer(REQUEST, { address: '2001:db8:1234:5678:11:2233:4455:6677', port: PORT })
    const address = '0113a9faa5d3f179bc25f4b5bed2b9d9'
    expect(answer).toEqual(hex(`0101 0018 2112a442 ${ID} 0020 0014 0002 a147 ${address}`))
  })

  test('[S15] from IPv4 over a socket of both families counts as IPv4', () => {
    const plain = bindingAnswer(REQUEST, { address: '192.0.2.1', port: PORT })
    expect(bindingAnswer(REQUEST, { address: '::ffff:192.0.2.1', port: PORT })).toEqual(plain)
  })

  test('[S15] may carry attributes, which add nothing to the answer', () => {
    const request = hex(`0001 0010 2112a442 ${ID} 8022 0005 6162636465000000 8029 0000`)
    const plain = bindingAnswer(REQUEST, { address: '192.0.2.1', port: PORT })
    expect(bindingAnswer(request, { address: '192.0.2.1', port: PORT })).toEqual(plain)
  })

  test.each(['udp4', 'udp6'] as const)('[S15] over %s tells the address it came from', async family => {
    stun = await createStun({ port: 0 })
    const { answer, myPort } = await askStun(family, stun.port, REQUEST)
    expect(answer).toEqual(
      bindingAnswer(REQUEST, { address: family === 'udp4' ? '127.0.0.1' : '::1', port: myPort }),
    )
  })

  test('[S15] on one IPv4 address only, when that is asked for', async () => {
    stun = await createStun({ port: 0, host: '127.0.0.1' })
    const { answer } = await askStun('udp4', stun.port, REQUEST)
    expect(answer?.length).toBe(32)
  })
})

describe('anything else', () => {
  const garbage: [string, Buffer][] = [
    ['nothing', Buffer.alloc(0)],
    ['half a header', REQUEST.subarray(0, 19)],
    ['a byte too many', Buffer.concat([REQUEST, Buffer.of(0)])],
    ['another cookie', hex(`0001 0000 2112a443 ${ID}`)],
    ['an answer', hex(`0101 0000 2112a442 ${ID}`)],
    ['an indication', hex(`0011 0000 2112a442 ${ID}`)],
    ['an allocation', hex(`0003 0000 2112a442 ${ID}`)],
    ['a length that is not there', hex(`0001 0008 2112a442 ${ID}`)],
    ['an attribute longer than the packet', hex(`0001 0004 2112a442 ${ID} 8022 0004`)],
    ['an attribute cut short', hex(`0001 0002 2112a442 ${ID} 8022`)],
    ['DTLS', Buffer.alloc(100, 0x16)],
  ]

  test.each(garbage)('[S16] %s is not answered', (_name, packet) => {
    expect(bindingAnswer(packet, { address: '192.0.2.1', port: PORT })).toBeNull()
  })

  test('[S16] a question from port 0 or from no address is not answered', () => {
    expect(bindingAnswer(REQUEST, { address: '192.0.2.1', port: 0 })).toBeNull()
    expect(bindingAnswer(REQUEST, { address: '', port: PORT })).toBeNull()
  })

  test('[S16] garbage is counted, and the next question answered', async () => {
    stun = await createStun({ port: 0 })
    const packets = garbage.map(([, packet]) => packet)
    const { answer } = await askStun('udp4', stun.port, ...packets, REQUEST)
    expect(answer?.length).toBe(32)
    expect(stun.counters.malformed).toBe(packets.length)
  })

  test('[S16] of 20,000 random packets none is answered with more than 44 bytes, and none throws', () => {
    let answered = 0
    for (let seed = 1; seed <= 20_000; seed++) {
      const packet = mutated(seed)
      const answer = bindingAnswer(packet, { address: '2001:db8::1', port: PORT })
      if (answer !== null) answered++
      expect(answer?.length ?? 44).toBe(44)
    }
    // Not vacuous: some mutations touch only the transaction id, and those are questions still.
    expect(answered).toBeGreaterThan(1000)
    expect(answered).toBeLessThan(19_000)
  })
})

describe('too many questions', () => {
  test('[S38] each address is answered so often, and again when time has passed', async () => {
    let nowMs = 0
    stun = await createStun({ port: 0, limits: { stunBurst: 3, stunPerSecond: 1 }, nowMs: () => nowMs })
    await askStun('udp4', stun.port, REQUEST, REQUEST, REQUEST, REQUEST, REQUEST)
    // Another household is answered, so everything before it has been dealt with.
    await askStun('udp6', stun.port, REQUEST)
    expect(stun.counters.tooMany).toBe(2)
    nowMs += 1_000
    await askStun('udp4', stun.port, REQUEST)
    expect(stun.counters.tooMany).toBe(2)
  })

  test('[S38] and all together, whoever they pretend to be', async () => {
    const limits = { stunPerSecondInAll: 1 }
    stun = await createStun({ port: 0, limits, nowMs: () => 0 })
    await askStun('udp4', stun.port, REQUEST)
    const packets = Array.from({ length: 5 }, () => REQUEST)
    const socket = createSocket('udp6')
    for (const packet of packets) socket.send(packet, stun.port, '::1')
    while (stun.counters.tooMany < 5) await new Promise(resolve => setImmediate(resolve))
    socket.close()
    expect(stun.counters.answered).toBe(1)
  })

  test('[S38] an answer with its headers is less than half as large again as its question', () => {
    const [ip4, ip6, udp] = [20, 40, 8]
    const answer4 = bindingAnswer(REQUEST, { address: '192.0.2.1', port: PORT })?.length ?? 0
    const answer6 = bindingAnswer(REQUEST, { address: '2001:db8::1', port: PORT })?.length ?? 0
    expect((ip4 + udp + answer4) / (ip4 + udp + REQUEST.length)).toBeLessThan(1.5)
    expect((ip6 + udp + answer6) / (ip6 + udp + REQUEST.length)).toBeLessThan(1.5)
  })
})

/** A Binding request with one attribute, in which one byte is changed; xorshift, so that each seed is repeatable. */
function mutated(seed: number): Buffer {
  const packet = hex(`0001 0008 2112a442 ${ID} 8022 0004 61626364`)
  let state = seed * 2_654_435_761
  const random = (below: number) => {
    state ^= state << 13
    state ^= state >>> 17
    state ^= state << 5
    return (state >>> 0) % below
  }
  packet[random(packet.length)] = random(256)
  return packet
}
