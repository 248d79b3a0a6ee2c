// The load for one server, in a process of its own. It speaks raw frames and counts bytes, so that it is not what is
// measured. Prints `begin` when everybody stands in their room, and one line of JSON at the end.

import { once } from 'node:events'
import { connect } from 'node:net'
import process from 'node:process'

/** As long as a sealed candidate with its envelope; a description is four to eight times that. */
const DATA_LENGTH = 1_000
/** The allowance of one socket is 100 frames a second. */
const SHORTEST_GAP_MS = 10.5
/** Where the time of sending stands in a frame; always so many digits. */
const MARK = '"at":"'
const DIGITS = 16
const AT_ONCE = 200

const { port, sockets: count, size, seconds, perSecond, idle = 0 } = JSON.parse(process.argv[2])
const [mask, rest] = [Buffer.alloc(4), 'x'.repeat(DATA_LENGTH)]

const visitors = []
for (let i = 0; i < (idle || count); i += AT_ONCE) {
  const some = Array.from({ length: Math.min(AT_ONCE, (idle || count) - i) }, (_, k) => visit(i + k))
  visitors.push(...(await Promise.all(some)))
}
await new Promise(resolve => setTimeout(resolve, 500))
console.log('begin')
if (idle > 0) {
  await new Promise(resolve => setTimeout(resolve, 3_000))
  console.log(JSON.stringify({ sockets: idle, copies: 1 }))
} else {
  console.log(JSON.stringify(await (perSecond === null ? shoutAsFastAsHeard() : talkAt(perSecond))))
}

/** Everyone says the next thing when all of their room have been heard: as fast as the server is. */
async function shoutAsFastAsHeard() {
  const start = performance.now()
  const copiesBefore = sum()
  let isOver = false
  for (const visitor of visitors) {
    let [next, saidAt] = [size, -Infinity]
    const say = () => {
      if (isOver) return
      saidAt = performance.now()
      visitor.say()
    }
    visitor.onHeard = () => {
      if (visitor.heard < next) return
      next += size
      const waitMs = saidAt + SHORTEST_GAP_MS - performance.now()
      if (waitMs > 0) setTimeout(say, waitMs)
      else say()
    }
    say()
  }
  await new Promise(resolve => setTimeout(resolve, seconds * 1000))
  isOver = true
  const copies = sum() - copiesBefore
  return { sockets: count, copies, perSecond: copies / ((performance.now() - start) / 1000) }
}

/** So many messages a second in all, evenly, whatever the server does; how long each copy was on its way. */
async function talkAt(all) {
  const delays = []
  for (const visitor of visitors) visitor.onFrame = at => delays.push(performance.now() - at)
  const start = performance.now()
  let said = 0
  await new Promise(resolve => {
    const timer = setInterval(() => {
      const elapsed = (performance.now() - start) / 1000
      for (; said < elapsed * all; said++) visitors[said % visitors.length].say()
      if (elapsed < seconds) return
      clearInterval(timer)
      setTimeout(resolve, 500)
    }, 1)
  })
  delays.sort((a, b) => a - b)
  return { sockets: count, copies: delays.length, p99Ms: delays[Math.floor(delays.length * 0.99)] }
}

async function visit(index) {
  const socket = connect(port, '127.0.0.1')
  socket.setNoDelay(true)
  const topic = `room-${Math.floor(index / size)}`.padEnd(43, '-')
  const address = `10.${index >> 16}.${(index >> 8) & 255}.${index & 255}`
  socket.write(
    `GET /signal HTTP/1.1\r\nHost: room\r\nConnection: Upgrade\r\nUpgrade: websocket\r\nX-Forwarded-For: ${address}\r\n` +
      `Sec-WebSocket-Version: 13\r\nSec-WebSocket-Key: ${'A'.repeat(22)}==\r\n\r\n`,
  )
  const [answer] = await once(socket, 'data')
  if (!String(answer).startsWith('HTTP/1.1 101')) throw new Error(`Turned away: ${String(answer)}`)
  const visitor = {
    heard: 0,
    onHeard: null,
    onFrame: null,
    say: () => socket.write(textFrame(spoken(topic))),
  }
  socket.on('data', createCounter(visitor))
  socket.on('close', () => {
    console.error('A socket was closed.')
    process.exit(1)
  })
  socket.write(textFrame(JSON.stringify({ type: 'subscribe', topics: [topic] })))
  return visitor
}

function spoken(topic) {
  const at = performance.now().toFixed(6).padStart(DIGITS, '0')
  return `{"type":"publish","topic":"${topic}","data":{"at":"${at}","rest":"${rest}"}}`
}

/** Every frame of one server has the same length, but for pings, which are 2 bytes. */
function createCounter(visitor) {
  let frameLength = 0
  let markAt = 0
  let kept = Buffer.alloc(0)
  return chunk => {
    kept = kept.length === 0 ? chunk : Buffer.concat([kept, chunk])
    let offset = 0
    while (kept.length - offset >= 4) {
      if (kept[offset] === 0x89) {
        offset += 2
        continue
      }
      if (frameLength === 0) {
        frameLength = 4 + kept.readUInt16BE(offset + 2)
        markAt = 4 + kept.subarray(offset).indexOf(MARK) - 4 + MARK.length
      }
      if (kept.length - offset < frameLength) break
      visitor.heard++
      if (visitor.onFrame !== null)
        visitor.onFrame(Number(kept.latin1Slice(offset + markAt, offset + markAt + DIGITS)))
      offset += frameLength
    }
    kept = kept.subarray(offset)
    visitor.onHeard?.()
  }
}

// Masked with zeros, which RFC 6455 allows, and which costs the server as much as any mask.
function textFrame(text) {
  const payload = Buffer.from(text)
  const head =
    payload.length < 126
      ? Buffer.of(0x81, 0x80 | payload.length)
      : Buffer.of(0x81, 0xfe, payload.length >> 8, payload.length & 255)
  return Buffer.concat([head, mask, payload])
}

function sum() {
  return visitors.reduce((all, visitor) => all + visitor.heard, 0)
}
