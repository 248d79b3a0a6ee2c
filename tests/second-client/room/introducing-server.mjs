/** The introducing server: sealed letters to everybody in the room, and helpers on the way. */
import WebSocket from 'ws'
import { isObject, parseJson } from '../protocol/encoding.mjs'
import { now } from './bounds.mjs'

const PING_EVERY = 10000
const FIRST_WAIT = 500
const LONGEST_WAIT = 15000
const TOO_OLD = 2000
const MOST_UNSENT = 256 * 1024

const getJson = async url => {
  try {
    const answer = await fetch(url, { signal: AbortSignal.timeout(5000) })
    const value = answer.ok ? await answer.json() : {}
    return isObject(value) ? value : {}
  } catch {
    return {}
  }
}

const asWebSocket = url =>
  Object.assign(new URL(url), { protocol: url.protocol === 'https:' ? 'wss:' : 'ws:' })
const asHttp = url =>
  Object.assign(new URL(url), { protocol: /^(wss|https):$/.test(url.protocol) ? 'https:' : 'http:' })
const isSignallingAddress = value =>
  typeof value === 'string' && URL.canParse(value) && /^wss:$/.test(new URL(value).protocol)

/** Where letters go and who helps on the way, as config.json and ice beside the page say. */
export const askForHelp = async page => {
  const base = new URL(page)
  const config = await getJson(new URL('config.json', base))
  const named = [config.signalling].flat().filter(isSignallingAddress).slice(0, 2)
  const addresses = named.length ? named.map(one => new URL(one)) : [asWebSocket(new URL('signal', base))]
  const ice = await getJson(
    typeof config.ice === 'string' ? new URL(config.ice, base) : asHttp(new URL('ice', addresses[0])),
  )
  if (isSignallingAddress(ice.also)) addresses.push(new URL(ice.also))
  const iceServers = [config.iceServers, ice.iceServers].filter(Array.isArray).flat().filter(isObject)
  return { addresses: [...new Set(addresses.map(String))].slice(0, 2), iceServers }
}

/** One socket, which comes back whenever it goes. */
class Socket {
  #address
  #topic
  #events
  #socket = null
  #wait = FIRST_WAIT
  #unsent = []
  #timers = []
  #closed = false

  constructor(address, topic, events) {
    this.#address = address
    this.#topic = topic
    this.#events = events
    this.#open()
  }

  get stands() {
    return this.#socket?.readyState === WebSocket.OPEN
  }

  publish(data) {
    const text = JSON.stringify({ type: 'publish', topic: this.#topic, data })
    if (!this.stands) this.#unsent.push({ text, at: now() })
    else if (this.#socket.bufferedAmount < MOST_UNSENT) this.#socket.send(text)
  }

  close() {
    this.#closed = true
    for (const timer of this.#timers) clearTimeout(timer)
    this.#socket?.close()
  }

  #open() {
    const socket = new WebSocket(this.#address)
    this.#socket = socket
    let answered = true
    const ping = setInterval(() => {
      if (!this.stands) return
      if (!answered) return socket.terminate()
      answered = false
      socket.send('{"type":"ping"}')
    }, PING_EVERY)
    socket.on('open', () => {
      this.#wait = FIRST_WAIT
      socket.send(JSON.stringify({ type: 'subscribe', topics: [this.#topic] }))
      for (const { text, at } of this.#unsent.splice(0)) if (now() - at <= TOO_OLD) socket.send(text)
      this.#events.onOpen()
    })
    socket.on('message', (frame, isBinary) => {
      const message = isBinary ? null : parseJson(frame.toString())
      if (message?.type === 'pong') answered = true
      if (message?.type === 'publish' && message.topic === this.#topic) this.#events.onData(message.data)
    })
    socket.on('error', () => {})
    socket.on('close', () => {
      clearInterval(ping)
      if (this.#closed) return
      this.#timers = [setTimeout(() => this.#open(), this.#wait)]
      this.#wait = Math.min(this.#wait * 2, LONGEST_WAIT)
    })
  }
}

/** All introducing servers of a room together. */
export class IntroducingServers {
  #sockets

  /** @param {{ onData: (sealed: string) => void, onOpen: () => void }} events */
  constructor(addresses, topic, events) {
    this.#sockets = addresses.map(address => new Socket(address, topic, events))
  }

  publish(sealed) {
    for (const socket of this.#sockets) socket.publish(sealed)
  }

  close() {
    for (const socket of this.#sockets) socket.close()
  }
}
