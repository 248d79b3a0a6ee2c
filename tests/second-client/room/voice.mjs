/** The voice: Opus packets on the audio lines of those who are present. */
import { randomBytes } from 'node:crypto'
import { RtpHeader, RtpPacket } from 'werift'
import { now } from './bounds.mjs'

export const FRAME_MS = 20
const CLOCK = 48
/** 20 ms of nothing, as Opus writes it. */
const SILENCE = Buffer.from([0xf8, 0xff, 0xfe])

/** Opus frames of a sound that is surely heard: noise, as CELT reads random bytes. */
export const noise = function* (ms) {
  for (let at = 0; at < ms; at += FRAME_MS) yield Buffer.concat([Buffer.from([0xf8]), randomBytes(60)])
}

export const silence = function* (ms) {
  for (let at = 0; at < ms; at += FRAME_MS) yield SILENCE
}

export class Voice {
  #listeners
  #mayBeHeard
  #sequence = randomBytes(2).readUInt16BE()
  #timestamp = randomBytes(4).readUInt32BE()
  #isOpen = false
  packetsSent = 0

  /** @param {{ listeners: () => object[], mayBeHeard: () => boolean }} options */
  constructor({ listeners, mayBeHeard }) {
    this.#listeners = listeners
    this.#mayBeHeard = mayBeHeard
  }

  /** Opens the microphone for these frames, one each 20 ms; resolves when it is closed again. */
  async say(frames) {
    this.#isOpen = true
    const began = now()
    let spoken = 0
    for (const frame of frames) {
      if (!this.#isOpen) break
      const early = began + spoken * FRAME_MS - now()
      if (early > 0) await new Promise(resolve => setTimeout(resolve, early))
      if (this.#mayBeHeard()) this.#send(frame, spoken === 0)
      spoken++
    }
    this.#isOpen = false
  }

  close() {
    this.#isOpen = false
  }

  #send(payload, marker) {
    this.#sequence = (this.#sequence + 1) & 0xffff
    this.#timestamp = (this.#timestamp + FRAME_MS * CLOCK) >>> 0
    for (const link of this.#listeners()) {
      const header = new RtpHeader({
        version: 2,
        payloadType: 111,
        marker,
        sequenceNumber: this.#sequence,
        timestamp: this.#timestamp,
        ssrc: 0,
      })
      link.sendVoice(new RtpPacket(header, payload))
      this.packetsSent++
    }
  }
}
