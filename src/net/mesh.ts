import type { ParticipantId } from '../domain/claim.ts'
import { MOST_PEOPLE } from '../domain/door.ts'
import type { DocLink } from './doc-link.ts'
import type { Acquaintance } from './identity.ts'
import { createLink, type Link } from './link.ts'
import { collectAttempt, createPlace, FIRST_WAIT_MS, type Place, resetWait } from './place.ts'
import type { ControlMessage, PeerSignal, Signal } from './wire.ts'

/*
 * Who connects to whom. Of two participants the lower id dials, the other only asks to be dialled, so two
 * offers can never cross. Attempts are numbered, so that a late one never takes the place of a newer. A new
 * attempt never closes a live link: the old one goes when the new one is up, or when it has been silent for
 * too long.
 *
 *   up ── silent 5 s ─▶ restart, said again every 2 s ── silent 12 s ─▶ closed
 *   no link ─▶ attempt, said again while nothing comes of it ── 12 s ─▶ the next attempt
 */

/** Silence after which another way through is looked for, ms: five missed heartbeats. */
const SUSPECT_AFTER_MS = 5_000
/** Silence after which a link is given up, ms. */
const DEAD_AFTER_MS = 12_000
/** The longest wait before the next word, ms: nobody hears that person, and they cost the server little. */
const LAST_WAIT_MS = 8_000
/** The longest wait while others do hear that person, ms: a missing edge is mended soon. */
const KNOWN_WAIT_MS = 2_000
/** Attempts of mine under way at once: more would fight for the same radio. */
const MAX_DIALLING = 4
/** How long an attempt holds one of these places, ms; most are up long before, the others must not keep newcomers waiting. */
const DIALLING_MS = 4_000
/** In a room larger than this, first attempts are spread over SPREAD_MS, or a newcomer would have them all at once. */
const SMALL_ROOM = 6
const SPREAD_MS = 1_000
/** Offers remembered from people whose admission has not reached me yet; the largest room, twice. */
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
  const early = new Set<ParticipantId>()
  const shutOut = new Set<ParticipantId>()
  let attempts = 0
  let closed = false

  const dials = (place: Place) => me < place.who.id
  const silentMs = (link: Link) => now() - link.heardAtMs()
  const isFresh = (place: Place | undefined) =>
    place !== undefined && place.up?.isUp() === true && silentMs(place.up) <= SUSPECT_AFTER_MS

  function begin(place: Place, attempt: number): void {
    const { who } = place
    place.trying?.close()
    place.newest = attempt
    place.tries += 1
    place.begunAtMs = now()
    place.trying = createLink({
      docLink: options.docLink,
      to: who,
      attempt,
      initiator: dials(place),
      onSignal: signal => options.send(who.id, { kind: 'signal', attempt, signals: [signal] }),
      onUp: one => cameUp(place, one),
      onMessage: (_, message) => options.onMessage(who.id, message),
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

  function wait(place: Place): void {
    const longest = options.isAlive(place.who.id) ? KNOWN_WAIT_MS : LAST_WAIT_MS
    place.nextAtMs = now() + Math.min(place.waitMs, longest)
    place.waitMs = Math.min(place.waitMs * 2, LAST_WAIT_MS)
  }

  function tendPlace(place: Place): void {
    const { up } = place
    if (up !== null && silentMs(up) <= SUSPECT_AFTER_MS) return
    if (up !== null && silentMs(up) <= DEAD_AFTER_MS) {
      mend(place, up)
      return
    }
    up?.close()
    if (now() >= place.nextAtMs) reach(place)
  }

  /** There is no link, or none that is alive. */
  function reach(place: Place): void {
    const { trying } = place
    if (!dials(place)) {
      if (trying !== null) return
      options.send(place.who.id, { kind: 'dial-me', has: null })
    } else if (trying !== null) {
      if (now() - trying.saidAtMs() < KNOWN_WAIT_MS) return
      trying.repeat()
    } else {
      if (!mayDial(place)) return
      begin(place, ++attempts)
    }
    wait(place)
  }

  /** Those who could not be reached so far must not keep a newcomer waiting. */
  function mayDial(place: Place): boolean {
    const isBefore = (one: Place) =>
      one.trying !== null && dials(one) && one.tries <= place.tries + 1 && now() - one.begunAtMs < DIALLING_MS
    return [...places.values()].filter(isBefore).length < MAX_DIALLING
  }

  /** A link is up and silent: whoever dialled looks for another way through, the other asks for it. */
  function mend(place: Place, link: Link): void {
    if (now() - place.restartedAtMs < KNOWN_WAIT_MS) return
    const isUnderWay = place.restartedAtMs > link.heardAtMs()
    place.restartedAtMs = now()
    if (!dials(place)) options.send(place.who.id, { kind: 'dial-me', has: link.attempt })
    else if (isUnderWay) link.repeat()
    else link.restart()
  }

  function dialFor(place: Place, has: number | null): void {
    if (!dials(place)) return
    const { up, trying } = place
    if (trying !== null) {
      if (now() - place.repeatedAtMs < FIRST_WAIT_MS) return
      place.repeatedAtMs = now()
      trying.repeat() // mine came before they knew me, or was lost
    } else if (up === null) {
      place.nextAtMs = 0
      tendPlace(place)
    } else if (has === up.attempt) {
      mend(place, up)
    } else if (now() - place.begunAtMs >= KNOWN_WAIT_MS) {
      begin(place, ++attempts) // theirs is gone, mine does not know it yet
    }
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
    // Whoever is to dial me does so on hearing of me; only if they did before I knew them, I ask at once.
    const isAwaited = me > who.id && !early.delete(who.id)
    const spreadMs = me < who.id && places.size >= SMALL_ROOM ? options.random() * SPREAD_MS : 0
    places.set(who.id, createPlace(who, now() + (isAwaited ? FIRST_WAIT_MS : spreadMs)))
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
    if (!closed) for (const place of places.values()) tendPlace(place)
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
      const place = places.get(from.id)
      if (place === undefined) {
        if (signal.kind === 'signal' && early.size < MAX_EARLY) early.add(from.id)
      } else if (signal.kind === 'dial-me') {
        dialFor(place, signal.has)
      } else if (signal.kind === 'signal') {
        take(place, signal.attempt, signal.signals)
      }
    },
    hurry() {
      if (closed) return
      for (const place of places.values()) {
        if (place.up === null) resetWait(place)
        else place.restartedAtMs = Math.min(place.restartedAtMs, now() - KNOWN_WAIT_MS)
      }
      tend()
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
      for (const place of [...places.values()]) remove(place)
    },
  }
}
