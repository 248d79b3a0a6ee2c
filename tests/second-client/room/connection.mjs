/** One attempt of a connection: an RTCPeerConnection with its audio line and its two channels. */
import { RTCPeerConnection, useOPUS } from 'werift'
import { GATHERED, now } from './bounds.mjs'
import { isOfCertificate } from './certificate.mjs'

const MOST_EARLY_CANDIDATES = 32
const MOST_MESSAGE = 262144

/** Opus, as browsers offer it; one object for each connection, since werift writes into it. */
const opus = () => useOPUS({ payloadType: 111, parameters: 'minptime=10;useinbandfec=1' })

const asksStun = iceServers => iceServers.flatMap(one => one.urls).some(url => /^stuns?:/i.test(url))

export class Connection {
  #pc
  #channels
  #events
  #theirFingerprint
  #parts = []
  #unsaid = []
  #saying = null
  #early = []
  #theirOffer = null
  #theirAnswer = null
  #queue = Promise.resolve()
  #closed = false
  #audio = null
  /** Up since when, and when anything was last heard. */
  isUp = false
  heardAt = now()
  began = now()
  saidAt = now()
  packetsHeard = 0

  /**
   * @param {{ attempt: number, dials: boolean, certificate, iceServers: object[], theirFingerprint: Buffer,
   *   events: { say(parts), up(), down(), document(bytes), control(text), fault(why) } }} options
   */
  constructor({ attempt, dials, certificate, iceServers, theirFingerprint, events }) {
    this.attempt = attempt
    this.dials = dials
    this.#events = events
    this.#theirFingerprint = theirFingerprint
    this.#pc = new RTCPeerConnection({
      certificates: [certificate],
      iceServers,
      bundlePolicy: 'max-bundle',
      maxMessageSize: MOST_MESSAGE,
      codecs: { audio: [opus()], video: [] },
    })
    if (dials) this.#useAudio(this.#pc.addTransceiver('audio', { direction: 'sendrecv' }))
    this.#channels = [
      this.#pc.createDataChannel('document', { negotiated: true, id: 0, ordered: true }),
      this.#pc.createDataChannel('control', { negotiated: true, id: 1, ordered: true }),
    ]
    if (!asksStun(iceServers)) this.#askNobodyElse()
    this.#listen()
    if (dials) this.#offer({})
  }

  /** Takes one part of this attempt. */
  take(part) {
    if (part.type === 'candidate') this.#inTurn(() => this.#takeCandidate(part.candidate))
    else if (part.type === 'offer' && !this.dials) this.#inTurn(() => this.#takeOffer(part.sdp))
    else if (part.type === 'answer' && this.dials) this.#inTurn(() => this.#takeAnswer(part.sdp))
    else if (part.type === 'renegotiate' && this.dials) this.restart()
  }

  /** All of this attempt once more. */
  sayAgain() {
    if (this.#parts.length) this.#events.say(this.#parts)
    this.saidAt = now()
  }

  /** A new offer in this attempt; one that is not answered yet is said again instead. */
  restart() {
    if (this.#theirAnswer === null) this.sayAgain()
    else if (this.dials) this.#offer({ iceRestart: true })
  }

  sendDocument(bytes) {
    this.#sendOn(0, bytes)
  }

  sendControl(text) {
    this.#sendOn(1, text)
  }

  sendVoice(packet) {
    if (this.isUp) this.#audio?.sender.sendRtp(packet).catch(() => {})
  }

  async close() {
    if (this.#closed) return
    this.#closed = true
    this.isUp = false
    clearTimeout(this.#saying)
    // werift says nothing when it closes; the end of the association tells the other at once
    await this.#pc.sctpTransport?.stop().catch(() => {})
    await this.#pc.close().catch(() => {})
  }

  get isClosed() {
    return this.#closed
  }

  #sendOn(id, data) {
    const channel = this.#channels[id]
    if (this.#closed || channel.readyState !== 'open') return
    try {
      channel.send(data)
    } catch {
      this.#events.down()
    }
  }

  /** Without a STUN helper werift would ask one of its own choosing; no helper means none. */
  #askNobodyElse() {
    for (const { connection } of this.#pc.iceTransports) connection.stunServer = undefined
  }

  #useAudio(transceiver) {
    this.#audio = transceiver
    const count = track => track.onReceiveRtp.subscribe(() => this.packetsHeard++)
    // whoever answers has the track already
    transceiver.receiver.tracks.forEach(count)
    transceiver.onTrack.subscribe(count)
  }

  #listen() {
    const [document, control] = this.#channels
    document.onMessage.subscribe(data => this.#events.document(Buffer.from(data)))
    control.onMessage.subscribe(data => this.#events.control(data))
    for (const channel of this.#channels)
      channel.stateChange.subscribe(state => {
        if (state === 'closed') this.#events.down()
        if (!this.isUp && this.#channels.every(one => one.readyState === 'open')) {
          this.isUp = true
          this.heardAt = now()
          this.#events.up()
        }
      })
    this.#pc.onIceCandidate.subscribe(candidate => {
      if (!candidate?.candidate) return
      const { candidate: text, sdpMid = null, sdpMLineIndex = null } = candidate
      this.#say({ type: 'candidate', candidate: { candidate: text, sdpMid, sdpMLineIndex } })
    })
    this.#pc.onDataChannel.subscribe(channel => {
      channel.close()
      this.#events.fault('another channel')
    })
    this.#pc.connectionStateChange.subscribe(state => {
      if (state === 'failed' || state === 'closed') this.#events.down()
    })
  }

  /** Parts that come together are said together. */
  #say(part) {
    this.#parts.push(part)
    this.#unsaid.push(part)
    this.#saying ??= setTimeout(() => {
      this.#saying = null
      this.saidAt = now()
      if (!this.#closed) this.#events.say(this.#unsaid.splice(0))
    }, GATHERED)
  }

  #inTurn(work) {
    this.#queue = this.#queue
      .then(work)
      .catch(error => this.#closed || this.#events.fault(`${error.message}`))
    return this.#queue
  }

  #offer(options) {
    this.#inTurn(async () => {
      const offer = await this.#pc.createOffer(options)
      this.#parts = []
      this.#theirAnswer = null
      this.#say({ type: 'offer', sdp: offer.sdp })
      await this.#pc.setLocalDescription(offer)
    })
  }

  async #takeOffer(sdp) {
    if (this.#closed || !isOfCertificate(sdp, this.#theirFingerprint)) return
    if (sdp === this.#theirOffer) return this.sayAgain()
    this.#theirOffer = sdp
    this.#parts = []
    await this.#pc.setRemoteDescription({ type: 'offer', sdp })
    const [audio] = this.#pc.getTransceivers()
    if (audio && audio !== this.#audio) this.#useAudio(audio)
    audio?.setDirection('sendrecv')
    await this.#takeEarly()
    const answer = await this.#pc.createAnswer()
    this.#say({ type: 'answer', sdp: answer.sdp })
    await this.#pc.setLocalDescription(answer)
    this.#checkAgain()
  }

  async #takeAnswer(sdp) {
    if (this.#closed || sdp === this.#theirAnswer || !isOfCertificate(sdp, this.#theirFingerprint)) return
    if (this.#pc.signalingState !== 'have-local-offer') return
    this.#theirAnswer = sdp
    await this.#pc.setRemoteDescription({ type: 'answer', sdp })
    await this.#takeEarly()
    this.#checkAgain()
  }

  /** After a restart werift looks for no new way by itself, where DTLS stands already. */
  #checkAgain() {
    const [ice] = this.#pc.iceTransports
    if (this.isUp && !ice.connection.nominated) ice.start().catch(() => {})
  }

  async #takeCandidate(candidate) {
    if (this.#closed) return
    if (this.#theirOffer ?? this.#theirAnswer) await this.#add(candidate)
    else if (this.#early.length < MOST_EARLY_CANDIDATES) this.#early.push(candidate)
  }

  async #takeEarly() {
    for (const candidate of this.#early.splice(0)) await this.#add(candidate)
  }

  async #add({ candidate, sdpMid, sdpMLineIndex }) {
    await this.#pc
      .addIceCandidate({ candidate, sdpMid: sdpMid ?? undefined, sdpMLineIndex: sdpMLineIndex ?? undefined })
      .catch(() => {})
  }
}
