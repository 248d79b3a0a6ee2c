/** Links to everybody who was let in and has not left: who dials, when, and what is asked for. */

import { readControlText } from '../protocol/control.mjs'
import { Page } from '../protocol/page.mjs'
import * as bounds from './bounds.mjs'
import { Connection } from './connection.mjs'
import { Patience } from './patience.mjs'

const { now } = bounds
/** The page allows a restart every 2 s; werift drops the old way at once and needs longer to find its feet. */
const RESTART_AGAIN = 6000

/** The link to one other person. */
export class Link {
  #room
  #events
  #patience
  #live = null
  #trying = null
  #page = null
  #highest = 0
  #asked = { at: now(), pause: bounds.FIRST_PAUSE }
  #restartedAt = 0
  #ended = false
  /** Begun since there was a link. */
  attempts = 0

  /**
   * @param {{ me: string, author, certificate, iceServers, ledger, nextAttempt: () => number }} room
   * @param {{ send(id, signal), up(link), down(link), control(link, message), isHeard(id): boolean, log(text) }} events
   */
  constructor(room, events) {
    this.#room = room
    this.#events = events
    this.id = room.author.id
    this.dials = room.me < this.id
    this.#patience = new Patience(why => {
      events.log(`closed the link to ${this.id.slice(0, 6)} for good: ${why}`)
      this.close()
    })
    if (this.dials) this.#dial()
  }

  get isUp() {
    return this.#live !== null
  }

  get page() {
    return this.#page
  }

  get packetsHeard() {
    return this.#live?.packetsHeard ?? 0
  }

  silentFor() {
    return this.#live ? now() - this.#live.heardAt : Number.POSITIVE_INFINITY
  }

  send(message) {
    this.sendText(JSON.stringify(message))
  }

  sendText(text) {
    this.#live?.sendControl(text)
  }

  sendVoice(packet) {
    this.#live?.sendVoice(packet)
  }

  /** A signal of the other: parts of an attempt. */
  takeSignal({ attempt, signals }) {
    if (this.#ended) return
    const known = [this.#trying, this.#live].find(one => one?.attempt === attempt)
    if (known) {
      for (const part of signals) known.take(part)
      return
    }
    if (this.dials || attempt <= this.#highest) return
    this.#highest = attempt
    this.#try(attempt)
    for (const part of signals) this.#trying?.take(part)
  }

  /** The other asks to be dialled: it has no link, or only a silent one. */
  takeDialMe({ has }) {
    if (!this.dials || this.#ended) return
    if (this.#trying)
      return has !== this.#trying.attempt && now() - this.#trying.saidAt > 500
        ? this.#trying.sayAgain()
        : undefined
    if (this.#live && has === this.#live.attempt) return this.#restart()
    if (this.#live && now() - this.#live.began < bounds.ATTEMPT_AGAIN) return
    this.#dial()
  }

  /** This device itself has slept: that was no silence of the other. */
  pardon(ms) {
    if (this.#live) this.#live.heardAt += ms
  }

  /** Several times a second. */
  tick() {
    if (this.#ended) return
    const at = now()
    this.#patience.forgive()
    if (this.#trying && at - this.#trying.began > bounds.ATTEMPT_GIVEN_UP) this.#drop('trying')
    if (this.#live && at - this.#live.heardAt > bounds.SILENT_LINK_GIVEN_UP) this.#drop('live')
    const isSilent = !this.#live || at - this.#live.heardAt > bounds.LOST
    if (!isSilent) return
    if (this.dials) this.#tickAsDialler(at)
    else if (!this.#trying && at - this.#asked.at > this.#asked.pause) this.#ask(at)
  }

  close() {
    this.#ended = true
    this.#drop('trying')
    this.#drop('live')
  }

  #tickAsDialler(at) {
    if (this.#trying) {
      if (at - this.#trying.saidAt > bounds.ATTEMPT_AGAIN) this.#trying.sayAgain()
    } else if (this.#live) this.#restart()
    else this.#dial()
  }

  #restart() {
    if (now() - this.#restartedAt < RESTART_AGAIN) return
    this.#restartedAt = now()
    this.#events.log(`the link to ${this.id.slice(0, 6)} is silent: restarts ICE`)
    this.#live.restart()
  }

  #ask(at) {
    const longest = this.#events.isHeard(this.id) ? bounds.PAUSE_WHILE_HEARD : bounds.LONGEST_PAUSE
    this.#asked = { at, pause: Math.min(this.#asked.pause * 2, longest) }
    this.#events.send(this.id, { kind: 'dial-me', has: this.#live?.attempt ?? null })
  }

  #dial() {
    this.#try(this.#room.nextAttempt())
  }

  #try(attempt) {
    this.#drop('trying')
    this.attempts++
    const { certificate, iceServers, author } = this.#room
    const connection = new Connection({
      attempt,
      dials: this.dials,
      certificate,
      iceServers,
      theirFingerprint: author.fingerprint,
      events: {
        say: parts => {
          for (let i = 0; i < parts.length; i += 16)
            this.#events.send(this.id, { kind: 'signal', attempt, signals: parts.slice(i, i + 16) })
        },
        up: () => this.#isUp(connection),
        down: () => this.#isDown(connection),
        document: bytes =>
          this.#patience.allowsFrame(bytes.length) && connection === this.#live && this.#page?.receive(bytes),
        control: text => this.#takeControl(connection, text),
        fault: why => this.#patience.fault(why),
      },
    })
    this.#trying = connection
  }

  #isUp(connection) {
    if (connection !== this.#trying || this.#ended) return
    this.#trying = null
    this.#drop('live')
    this.#live = connection
    this.attempts = 0
    this.#asked = { at: now(), pause: bounds.FIRST_PAUSE }
    this.#page = new Page({
      ledger: this.#room.ledger,
      send: frame => connection.sendDocument(frame),
      isFirst: this.dials,
      onFault: why => this.#patience.fault(why),
    })
    this.#page.open()
    this.#events.up(this)
  }

  #isDown(connection) {
    if (connection === this.#live) this.#drop('live')
    else if (connection === this.#trying) this.#drop('trying')
  }

  #drop(which) {
    const connection = which === 'live' ? this.#live : this.#trying
    if (!connection) return
    if (which === 'live') {
      this.#events.log(`the link to ${this.id.slice(0, 6)} is gone`)
      this.#live = null
      this.#page?.close()
      this.#page = null
      this.#events.down(this)
    } else this.#trying = null
    this.#asked = { at: now(), pause: bounds.FIRST_PAUSE }
    connection.close()
  }

  #takeControl(connection, text) {
    if (connection !== this.#live || !this.#patience.allowsMessage(text.length)) return
    const message = typeof text === 'string' ? readControlText(text) : null
    if (!message) return this.#patience.fault('a message that cannot be read')
    connection.heardAt = now()
    this.#events.control(this, message)
  }
}
