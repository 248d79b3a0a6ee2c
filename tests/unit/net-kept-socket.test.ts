import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { createKeptSocket, type KeptSocket } from '../../src/net/kept-socket.ts'

const GREETING = '{"type":"subscribe"}'

/** A socket that opens, hears and dies when a test lets it. */
class PaperSocket {
  readyState = 0
  readonly sent: string[] = []
  onopen: () => void = () => {}
  onmessage: (event: { data: unknown }) => void = () => {}
  onclose: () => void = () => {}

  open(): void {
    this.readyState = 1
    this.onopen()
  }

  send(text: string): void {
    this.sent.push(text)
  }

  close(): void {
    this.readyState = 3
    this.onclose()
  }
}

const sockets: PaperSocket[] = []
let kept: KeptSocket

function openKept(): { readonly heard: string[]; readonly stands: boolean[] } {
  const heard: string[] = []
  const stands: boolean[] = []
  kept = createKeptSocket({
    url: 'ws://room.test/signal',
    now: () => Date.now(),
    onOpen: () => GREETING,
    onText: text => heard.push(text),
    onStands: one => stands.push(one),
    createSocket() {
      const socket = new PaperSocket()
      sockets.push(socket)
      return socket as unknown as WebSocket
    },
  })
  return { heard, stands }
}

const last = () => sockets.at(-1) as PaperSocket

beforeEach(() => {
  vi.useFakeTimers()
})

afterEach(() => {
  kept.close()
  expect(vi.getTimerCount()).toBe(0)
  sockets.length = 0
  vi.useRealTimers()
})

describe('the socket to a server', () => {
  it('[N82] what was said while it was away is sent if it is not older than 2 s', () => {
    openKept()
    kept.send('old')
    vi.advanceTimersByTime(1_500)
    kept.send('young')
    vi.advanceTimersByTime(1_000)
    last().open()
    expect(last().sent).toEqual([GREETING, 'young'])
  })

  it('[N82] a server that is not heard is sent no more than 256 KB, and the newest when it is heard again', () => {
    const { heard } = openKept()
    last().open()
    for (let second = 0; second < 9; second++) {
      for (let part = 0; part < 5; part++) kept.send(`${second}`.repeat(16 * 1024))
      vi.advanceTimersByTime(1_000)
    }
    const sent = last().sent.slice(1).join('')
    expect(sent.length).toBe(256 * 1024)
    expect(sent).not.toContain('4')
    last().onmessage({ data: 'echo' })
    expect(heard).toEqual(['echo'])
    const later = last().sent.slice(1).join('').slice(sent.length)
    expect(new Set(later)).toEqual(new Set(['7', '8']))
  })

  it('[N83] who is in a hurry waits for nothing but what was just tried', () => {
    const { stands } = openKept()
    last().close()
    vi.advanceTimersByTime(10)
    kept.hurry(2_000)
    expect(sockets.length).toBe(1)
    kept.hurry(0)
    expect(sockets.length).toBe(2)
    last().open()
    kept.hurry(0)
    expect(sockets.length).toBe(2)
    expect(stands).toEqual([false, true])
  })

  it('[N83] a socket that does not open within 5 s is left for another, and what it says afterwards is not heard', () => {
    const { heard, stands } = openKept()
    const hanging = last()
    for (let second = 0; second < 4; second++) {
      vi.advanceTimersByTime(1_000)
      kept.hurry(2_000)
    }
    expect(sockets.length).toBe(1)
    vi.advanceTimersByTime(1_000)
    kept.hurry(2_000)
    expect(sockets.length).toBe(2)
    last().open()
    hanging.open()
    hanging.onmessage({ data: 'late' })
    expect(stands).toEqual([false, true])
    expect(heard).toEqual([])
    expect(kept.stands()).toBe(true)
  })

  it('[N83] a socket whose ping is not answered is given up, and tried again by itself', () => {
    const { stands } = openKept()
    last().open()
    vi.advanceTimersByTime(20_000)
    expect(stands).toEqual([true, false])
    vi.advanceTimersByTime(500)
    last().open()
    expect(stands).toEqual([true, false, true])
    expect(sockets.length).toBe(2)
  })

  it('[N98] a room does not come back to its server all at once, and hurries no server that turns it away', () => {
    const room = Array.from({ length: 40 }, () => {
      openKept()
      return { kept, socket: last() }
    })
    for (const { socket } of room) socket.open()
    const begun = sockets.length
    for (const { socket } of room) socket.close() // it goes away, with 1001
    const cameBack: number[] = []
    for (let ms = 1; ms <= 500; ms++) {
      vi.advanceTimersByTime(1)
      while (cameBack.length < sockets.length - begun) cameBack.push(ms)
    }
    expect(cameBack).toHaveLength(40)
    expect(cameBack[0]).toBeGreaterThanOrEqual(250)
    const busiest = Math.max(...cameBack.map(at => cameBack.filter(ms => Math.abs(ms - at) <= 5).length))
    expect(busiest).toBeLessThan(12)
    for (const one of room) one.kept.close()

    openKept()
    const waits: number[] = []
    for (let turn = 0; turn < 8; turn++) {
      const before = sockets.length
      last().open()
      last().close() // turned away at once, without a word
      let waited = 0
      for (; sockets.length === before; waited += 10) vi.advanceTimersByTime(10)
      waits.push(waited)
    }
    waits.forEach((ms, turn) => {
      const whole = Math.min(500 * 2 ** turn, 15_000)
      expect(ms).toBeGreaterThanOrEqual(whole / 2)
      expect(ms).toBeLessThanOrEqual(whole + 10)
    })
  })
})
