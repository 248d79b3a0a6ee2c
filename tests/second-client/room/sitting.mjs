/** Sitting in a circle: ledger, links, heartbeats, and what one does there. */
import { circleOf } from '../protocol/circle.mjs'
import { writeClaim } from '../protocol/claims.mjs'
import { Beats } from './beats.mjs'
import { Bell } from './bell.mjs'
import { FIRST_GATE, GATHERED, now } from './bounds.mjs'
import { Consent } from './consent.mjs'
import { Door } from './door.mjs'
import { Ending, isEveryoneReady } from './ending.mjs'
import { Heartbeats } from './heartbeats.mjs'
import { Ledger } from './ledger.mjs'
import { Neighbours } from './neighbours.mjs'
import { Turn } from './turn.mjs'
import { Voice } from './voice.mjs'

const TICK = 100

/** Signals that concern a link, not the door. */
export const isForLinks = ({ kind }) => kind === 'signal' || kind === 'dial-me'

export class Sitting {
  #room
  #identity
  #post
  #host
  #options
  #neighbours
  #letInByMe = new Set()
  #circle = null
  #lost = ''
  #beats
  #reacting = null
  #timer
  #bell = new Bell()
  #leftAt = null
  heartbeats = new Heartbeats()
  isOpen = true

  /** @param {{ room, identity, certificate, iceServers, post, entry: { host, seat, consent }, options }} given */
  constructor({ room, identity, certificate, iceServers, post, entry, options }) {
    this.#room = room
    this.#identity = identity
    this.#post = post
    this.#host = entry.host ?? null
    this.#options = options
    this.id = identity.id
    this.log = options.log
    this.ledger = new Ledger(room)
    this.#neighbours = new Neighbours(
      { me: this.id, certificate, iceServers, ledger: this.ledger },
      {
        send: (id, signal) => post.send(id, signal),
        up: link => this.#linked(link),
        down: () => this.#soon(),
        control: (link, message) => this.#takeControl(link, message),
        isHeard: id => !this.heartbeats.isLost(id),
        log: text => this.log(text),
      },
    )
    this.#beats = new Beats({
      me: this.id,
      heartbeats: this.heartbeats,
      circle: () => this.circle,
      neighbours: this.#neighbours,
    })
    this.voice = new Voice({ listeners: () => this.#presentLinks(), mayBeHeard: () => this.mayBeHeard() })
    this.turn = new Turn(this, options.hold)
    this.door = new Door(this, post, options.onKnock)
    this.consent = new Consent(this, options.agree)
    this.ending = new Ending({
      me: this.id,
      links: () => this.#neighbours.up(),
      hears: id => this.heartbeats.hearsDirectly(id),
      dropDocument: () => this.#dropDocument(),
      whenWiped: letGo => this.#wipe({ how: 'ended', letGo }),
    })
    this.done = new Promise(resolve => (this.resolveDone = resolve))
    this.#begin(entry)
  }

  /** The circle as it follows from all that is verified. */
  get circle() {
    this.#circle ??= circleOf({
      claims: this.ledger.claims.values(),
      roots: this.#host ? [this.id, this.#host.id] : [this.id],
      isLost: id => id !== this.id && this.heartbeats.isLost(id),
    })
    return this.#circle
  }

  /** Nothing is believed or shown before the host's person claim has come over a link. */
  get isSeated() {
    return this.#host === null || this.ledger.of('person', this.#host.id) !== undefined
  }

  nameOf(id) {
    return this.circle.seat(id)?.name ?? id.slice(0, 6)
  }

  isPresent() {
    return this.circle.seat(this.id)?.state === 'present'
  }

  isCutOff() {
    return this.heartbeats.hasLostTouch(this.#others())
  }

  isQuiet() {
    return this.#bell.isQuiet(this.circle.bell)
  }

  mayBeHeard() {
    if (!this.isOpen || this.ending.hasBegun || !this.isPresent() || this.isQuiet()) return false
    if (this.circle.scene.phase === 'farewell') return true
    return this.turn.holds() && !this.heartbeats.hearsTooFew(this.#others())
  }

  /** Writes a claim of one's own, by default with the epoch for a register of one's own. */
  write(place, body, era = 0, epoch = this.ledger.nextOwnEpoch(place, this.id)) {
    if (!this.isOpen || this.ending.hasBegun) return
    const { key, value } = writeClaim(this.#room, this.#identity, place, era, epoch, body)
    this.ledger.consider(key, value)
  }

  writePerson(change) {
    this.write('person', { ...this.ledger.of('person', this.id).body, ...change })
  }

  letIn(author) {
    this.ledger.learnProof(author.proof)
    this.#letInByMe.add(author.id)
    const ids = this.ledger.of('admissions', this.id)?.body.ids ?? []
    if (!ids.includes(author.id)) this.write('admissions', { ids: [...ids, author.id] })
    this.#write([['proofs', author.id]])
  }

  ready() {
    if (!this.ledger.of('readiness', this.id)?.body.ready) this.write('readiness', { ready: true })
  }

  /** Leaves the circle: hands the piece on, says so, and wipes. */
  leave() {
    if (this.#leftAt !== null || !this.isOpen) return this.done
    if (this.turn.holds()) this.turn.handOn()
    this.writePerson({ here: 'left' })
    this.#leftAt = now()
    return this.done
  }

  /** A host is not reached: whoever else lets one in helps. */
  linkToHelper(author) {
    this.#neighbours.help(author)
    this.#soon()
  }

  takeLetter(letter) {
    if (isForLinks(letter.signal)) return this.#neighbours.take(letter)
    if (!this.isSeated || this.ending.hasBegun || this.#leftAt !== null) return
    this.door.take(letter)
  }

  serverIsBack() {
    if (this.isSeated && this.isOpen) this.#post.send(null, { kind: 'hello', seated: true })
  }

  counts() {
    return this.#neighbours.counts()
  }

  #begin({ seat, consent }) {
    this.ledger.onChange((map, key) => this.#changed(map, key))
    this.ledger.learnProof(this.#identity.proof)
    if (this.#host) this.ledger.learnProof(this.#host.proof)
    const { name, way } = this.#options
    this.write('person', { name, seat, way, here: 'in', consent: consent ?? this.circle.version })
    if (this.#host) this.write('admissions', { ids: [this.#host.id] })
    this.#post.useWays(this.#ways())
    this.#post.onLetter(letter => this.takeLetter(letter))
    this.#timer = setInterval(() => this.#tick(), TICK)
    this.#soon()
  }

  /** The links that may carry letters. */
  #ways() {
    const { heartbeats } = this
    return {
      linkTo: id => this.#neighbours.linkTo(id),
      neighbours: () => this.#neighbours.up().filter(link => heartbeats.hearsDirectly(link.id)),
      tellerOf: id => heartbeats.tellerOf(id),
      isKnown: id =>
        heartbeats.isHeard(id) && (heartbeats.hearsDirectly(id) || !this.#neighbours.isInVain(id)),
      isLetIn: id => this.circle.admitted.has(id),
    }
  }

  #changed(map, key) {
    this.#circle = null
    const author = map === 'proofs' ? key : key.slice(-43)
    const isOwn =
      author === this.id || (map === 'proofs' && (author === this.#host?.id || this.#letInByMe.has(author)))
    if (isOwn) this.#write([[map, key]])
    else for (const link of this.#neighbours.up()) link.page.passOn(map, key)
    this.#soon()
  }

  #write(entries) {
    for (const link of this.#neighbours.up()) link.page.write(entries)
  }

  /** What came together is looked at together. */
  #soon() {
    this.#reacting ??= setTimeout(() => {
      this.#reacting = null
      if (this.isOpen && !this.ending.hasBegun) this.#react()
    }, GATHERED)
  }

  #react() {
    const { circle } = this
    if (this.#leftAt === null) this.#neighbours.keep(circle)
    if (!this.isSeated) return
    if (this.#leftAt === null) {
      this.turn.react()
      this.consent.react()
      this.#options.onChange(this)
    }
    this.#beats.beatIfChanged()
    const isReady = isEveryoneReady(circle, this.heartbeats) && !this.isCutOff()
    if (!isReady && !this.ending.isSaidByAll()) return
    this.log('the circle has ended')
    this.voice.close()
    this.ending.begin()
  }

  #tick() {
    if (!this.isOpen) return
    this.#neighbours.tick()
    if (this.ending.hasBegun) return
    const lost = this.#others().filter(this.heartbeats.isLost).join(' ')
    if (lost !== this.#lost) this.#circle = null
    this.#lost = lost
    if (this.#beats.isDue) {
      this.#beats.beat()
      this.#react()
    }
    if (this.#leftAt !== null && (this.#neighbours.up().length === 0 || now() - this.#leftAt > FIRST_GATE))
      this.#wipe({ how: 'left' })
  }

  #linked(link) {
    this.log(`linked to ${this.nameOf(link.id)}`)
    this.#beats.beatTo(link)
    this.#soon()
  }

  #takeControl(link, message) {
    if (message.kind === 'beat') {
      this.heartbeats.take(link.id, message.words, id => id !== this.id && this.circle.admitted.has(id))
      this.#soon()
    } else if (message.kind === 'carry') this.#post.takeCarried(link, message)
    else if (message.kind === 'goodbye') {
      this.heartbeats.silence(link.id)
      this.#circle = null
      this.#soon()
    } else if (['ending', 'let-go', 'let-go-heard'].includes(message.kind)) {
      this.ending.take(link, message)
      this.#soon()
    } else if (message.kind === 'sign') this.#options.onSign(link.id, message.sign)
  }

  #others() {
    return this.circle.seats.map(seat => seat.id).filter(id => id !== this.id)
  }

  #presentLinks() {
    return this.#neighbours.up().filter(link => this.circle.seat(link.id)?.state === 'present')
  }

  #dropDocument() {
    for (const link of this.#neighbours.up()) link.page.close()
    this.ledger.forget()
    this.log('the document is gone')
  }

  #wipe(how) {
    if (!this.isOpen) return
    this.isOpen = false
    clearInterval(this.#timer)
    clearTimeout(this.#reacting)
    this.ending.stop()
    this.voice.close()
    this.#neighbours.close()
    this.ledger.forget()
    this.#post.close()
    this.#room.key.fill(0)
    this.#room.secret = ''
    this.log('wiped')
    this.resolveDone(how)
  }
}
