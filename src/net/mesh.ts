import type { ParticipantId } from '../domain/claim.ts'
import { MOST_PEOPLE } from '../domain/door.ts'
import { SUSPECT_AFTER_MS } from '../domain/presence.ts'
import { createDialling } from './dialling.ts'
import type { DocLink } from './doc-link.ts'
import type { Acquaintance } from './identity.ts'
import { createLink, type Link } from './link.ts'
import {
  collectAttempt,
  createPlace,
  type Early,
  FIRST_WAIT_MS,
  isStillWaiting,
  keepEarly,
  type Place,
  resetWait,
} from './place.ts'
import type { ControlMessage, PeerSignal, Signal } from './wire.ts'

/*
 * Who connects to whom. Of two participants the lower id dials, the other only asks to be dialled, so two
 * offers can never cross. Attempts are numbered, so that a late one never takes the place of a newer. A new
 * attempt never closes a live link: the old one goes when the new one is up, or when it has been silent for
 * too long.
 */

/** In a room larger than this, first attempts are spread, or a newcomer would have them all at once. */
const SMALL_ROOM = 6
/** Over so much for each who sits there, ms: half of them dial, and a phone makes a connection in about twice that. */
const SPREAD_EACH_MS = 40
/** People whose offers are kept although their admission has not reached me yet; the largest room, twice. */
const MAX_EARLY = 48

export interface MeshOptions {
  readonly me: ParticipantId
  readonly docLink: DocLink
  send(to: ParticipantId, signal: Signal): void
  onUp(link: Link): void
  onDown(id: ParticipantId): void
  onMessage(from: ParticipantId, message: ControlMessage): void
  onIgnored(): void
  /** Whether anybody, I or those whom I hear, has just heard that person. */
  isAlive(id: ParticipantId): boolean
  /** Somebody's device sends what no circle understands: their link is closed, and none is made with them any more. */
  onShutOut(id: ParticipantId): void
  now(): number
  /** Chance, from 0 up to 1. */
  random(): number
}

export interface Mesh {
  /** Says who belongs to the circle; anyone else's link is closed and their signals are ignored. */
  setPeople(people: readonly Acquaintance[]): void
  onSignal(from: Acquaintance, signal: Signal): void
  /** Looks after every link; called once a second. */
  tend(): void
  /** Waits for nothing any more: the device woke, or the network or a server is back. */
  hurry(): void
  send(to: ParticipantId, message: ControlMessage): void
  broadcast(message: ControlMessage): void
  /** Those to whom a link is up. */
  connected(): ParticipantId[]
  /** Whether a link is up and the other end has been heard within SUSPECT_AFTER_MS. */
  isFresh(id: ParticipantId): boolean
  /** Whether more than one attempt has been in vain since the last link. */
  isStruggling(id: ParticipantId): boolean
  close(): void
}

/** Keeps a link to everyone in the circle. */
export function createMesh(options: MeshOptions): Mesh {
  const { me, now } = options
  const places = new Map<ParticipantId, Place>()
  const early = new Map<ParticipantId, Early>()
  const shutOut = new Set<ParticipantId>()
  let attempts = 0
  let heardAtMs = now()
  let soon: ReturnType<typeof setTimeout> | undefined
  let closed = false

  const dials = (place: Place) => me < place.who.id
  const isFresh = (place: Place | undefined) =>
    place?.up?.isUp() === true && now() - place.up.heardAtMs() <= SUSPECT_AFTER_MS
  const dialling = createDialling({
    me,
    places: () => places.values(),
    begin: place => begin(place, ++attempts),
    send: options.send,
    isAlive: options.isAlive,
    tendIn(ms) {
      soon ??= setTimeout(() => {
        soon = undefined
        tend()
      }, ms)
    },
    now,
  })

  function begin(place: Place, attempt: number): void {
    const { who } = place
    place.trying?.close()
    place.newest = attempt
    place.tries += 1
    place.begunAtMs = now()
    place.isAsked = false
    place.trying = createLink({
      docLink: options.docLink,
      to: who,
      attempt,
      initiator: dials(place),
      onSignal: signal => options.send(who.id, { kind: 'signal', attempt, signals: [signal] }),
      onUp: one => cameUp(place, one),
      onMessage(_, message) {
        notice()
        options.onMessage(who.id, message)
      },
      onClosed: one => wentDown(place, one),
      onIgnored: options.onIgnored,
      onHostile: () => shut(who.id),
      now,
    })
  }

  function cameUp(place: Place, link: Link): void {
    // A newer attempt has taken its place meanwhile, or that person has left.
    if (place.trying !== link || places.get(place.who.id) !== place) {
      link.close()
      return
    }
    const old = place.up
    place.up = link
    place.trying = null
    place.tries = 0
    resetWait(place)
    options.onUp(link)
    old?.close()
    tend() // whoever waited for a place among those being dialled
  }

  function wentDown(place: Place, link: Link): void {
    if (place.trying === link) place.trying = null
    if (place.up !== link) return
    place.up = null
    resetWait(place)
    if (places.get(place.who.id) === place) options.onDown(place.who.id)
  }

  function take(place: Place, attempt: number, signals: readonly PeerSignal[]): void {
    const known = [place.trying, place.up].find(one => one?.attempt === attempt)
    if (known) {
      for (const signal of signals) known.signal(signal)
      return
    }
    if (dials(place) || attempt <= place.newest) return // late: that attempt is over
    const collected = collectAttempt(place, attempt, signals)
    if (collected === null) return
    begin(place, attempt)
    for (const signal of collected) place.trying?.signal(signal)
  }

  function addPlace(who: Acquaintance): void {
    // Whoever is to dial me does so on hearing of me. If they did before I knew them I take that up, or ask for it again.
    const before = early.get(who.id)
    early.delete(who.id)
    const isAwaited = me > who.id && before === undefined
    const spreadMs =
      me < who.id && places.size >= SMALL_ROOM ? options.random() * SPREAD_EACH_MS * places.size : 0
    const place = createPlace(who, now() + (isAwaited ? FIRST_WAIT_MS : spreadMs))
    places.set(who.id, place)
    if (before !== undefined && isStillWaiting(before, now())) take(place, before.attempt, before.signals)
  }

  function remove(place: Place): void {
    places.delete(place.who.id)
    place.trying?.close()
    if (place.up === null) return
    place.up.close()
    options.onDown(place.who.id)
  }

  function shut(id: ParticipantId): void {
    if (shutOut.has(id)) return
    shutOut.add(id)
    const place = places.get(id)
    if (place !== undefined) remove(place)
    options.onShutOut(id)
  }

  function tend(): void {
    if (!closed) for (const place of places.values()) dialling.tend(place)
  }

  function hurry(): void {
    heardAtMs = now()
    for (const place of places.values()) dialling.hurry(place)
    tend()
  }

  /** Somebody is heard: after long silence of all it was most likely I who was away, and am back. */
  function notice(): void {
    const isBack = now() - heardAtMs > SUSPECT_AFTER_MS
    heardAtMs = now()
    if (isBack) hurry()
  }

  return {
    tend,
    setPeople(people) {
      if (closed) return
      const wanted = new Map(people.map(who => [who.id, who]))
      for (const place of [...places.values()]) if (!wanted.has(place.who.id)) remove(place)
      for (const who of people) {
        if (who.id === me || places.has(who.id) || shutOut.has(who.id)) continue
        if (places.size < MOST_PEOPLE - 1) addPlace(who)
      }
      tend()
    },
    onSignal(from, signal) {
      if (closed || shutOut.has(from.id)) return
      notice()
      const place = places.get(from.id)
      if (place === undefined) {
        for (const [id, one] of early) if (!isStillWaiting(one, now())) early.delete(id)
        if (signal.kind !== 'signal' || (early.size >= MAX_EARLY && !early.has(from.id))) return
        early.set(from.id, keepEarly(early.get(from.id), signal.attempt, signal.signals, now()))
      } else if (signal.kind === 'dial-me') {
        dialling.asked(place, signal.has)
      } else if (signal.kind === 'signal') {
        take(place, signal.attempt, signal.signals)
      }
    },
    hurry() {
      if (!closed) hurry()
    },
    send: (to, message) => places.get(to)?.up?.send(message),
    broadcast(message) {
      for (const place of places.values()) place.up?.send(message)
    },
    connected: () => [...places.values()].filter(place => place.up?.isUp()).map(place => place.who.id),
    isFresh: id => isFresh(places.get(id)),
    isStruggling: id => (places.get(id)?.tries ?? 0) > 1,
    close() {
      if (closed) return
      closed = true
      clearTimeout(soon)
      early.clear()
      for (const place of [...places.values()]) remove(place)
    },
  }
}
