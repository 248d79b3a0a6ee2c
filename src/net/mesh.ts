import { nanoid } from 'nanoid'
import type { ParticipantId } from '../domain/claim.ts'
import type { DocLink } from './doc-link.ts'
import type { Acquaintance } from './identity.ts'
import { createLink, type Link } from './link.ts'
import type { ControlMessage, Signal } from './wire.ts'

/*
 * Who connects to whom. Of two participants the lower id dials, the other only asks to be dialled, so two
 * offers can never cross. A new attempt never closes a live link: the old one goes when the new one is up,
 * or when it has been silent for too long.
 */

/** Silence after which another attempt begins beside a link, ms: five missed heartbeats. */
const SUSPECT_AFTER_MS = 5_000
/** Silence after which a link is given up, ms. */
const DEAD_AFTER_MS = 12_000
/** Wait between attempts, ms, doubling to the last; an absent person costs the server little. */
const FIRST_WAIT_MS = 500
const LAST_WAIT_MS = 8_000
/** Attempts of mine under way at once: more would fight for the same radio. */
const MAX_DIALLING = 4
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
  /** Somebody's device sends what no circle understands: their link is closed, and none is made with them any more. */
  onShutOut(id: ParticipantId): void
  now(): number
}

export interface Mesh {
  /** Says who belongs to the circle; anyone else's link is closed and their signals are ignored. */
  setPeople(people: readonly Acquaintance[]): void
  onSignal(from: Acquaintance, signal: Signal): void
  /** Looks after every link; called once a second and at once when the device wakes or the network returns. */
  tend(): void
  send(to: ParticipantId, message: ControlMessage): void
  broadcast(message: ControlMessage): void
  /** Those to whom a link is up. */
  connected(): ParticipantId[]
  close(): void
}

interface Place {
  readonly who: Acquaintance
  /** An attempt of theirs that came before I knew them. */
  missed: string | null
  up: Link | null
  trying: Link | null
  waitMs: number
  nextAtMs: number
}

/** Keeps a link to everyone in the circle. */
export function createMesh(options: MeshOptions): Mesh {
  const { me, now } = options
  const places = new Map<ParticipantId, Place>()
  const early = new Map<ParticipantId, string>() // who → their attempt
  const shutOut = new Set<ParticipantId>()
  let closed = false

  function begin(place: Place, attempt: string): void {
    const { who } = place
    place.trying?.close()
    const link = createLink({
      docLink: options.docLink,
      to: who,
      attempt,
      initiator: me < who.id,
      onSignal: signal => options.send(who.id, { kind: 'signal', attempt, signal }),
      onUp: one => cameUp(place, one),
      onMessage: (_, message) => options.onMessage(who.id, message),
      onClosed: one => wentDown(place, one),
      onIgnored: options.onIgnored,
      onHostile: () => shut(who.id),
      now,
    })
    place.trying = link
  }

  function cameUp(place: Place, link: Link): void {
    const old = place.up
    place.up = link
    place.trying = null
    place.waitMs = FIRST_WAIT_MS
    place.nextAtMs = 0
    options.onUp(link)
    old?.close()
  }

  function wentDown(place: Place, link: Link): void {
    if (place.trying === link) place.trying = null
    if (place.up !== link) return
    place.up = null
    if (places.get(place.who.id) === place) options.onDown(place.who.id)
  }

  function tendPlace(place: Place): void {
    const silentMs = place.up === null ? Number.POSITIVE_INFINITY : now() - place.up.heardAtMs()
    if (place.up !== null && silentMs > DEAD_AFTER_MS) place.up.close()
    if (silentMs <= SUSPECT_AFTER_MS || place.trying !== null || now() < place.nextAtMs) return
    if (me < place.who.id) {
      // Those who could not be reached so far must not keep a newcomer waiting.
      const isBefore = (one: Place) => one.trying !== null && me < one.who.id && one.waitMs <= place.waitMs
      const dialling = [...places.values()].filter(isBefore).length
      if (dialling >= MAX_DIALLING) return
      begin(place, nanoid(10))
    } else {
      options.send(place.who.id, { kind: 'dial-me', missed: place.missed })
      place.missed = null
    }
    place.nextAtMs = now() + place.waitMs
    place.waitMs = Math.min(place.waitMs * 2, LAST_WAIT_MS)
  }

  function remove(place: Place): void {
    places.delete(place.who.id)
    place.trying?.close()
    if (place.up === null) return
    place.up.close()
    options.onDown(place.who.id)
  }

  function shut(id: ParticipantId): void {
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
        // Whoever is to dial me does so on hearing of me; only if they did before I knew them, I ask at once.
        const missed = early.get(who.id) ?? null
        const nextAtMs = me > who.id && missed === null ? now() + FIRST_WAIT_MS : 0
        places.set(who.id, { who, missed, up: null, trying: null, waitMs: FIRST_WAIT_MS, nextAtMs })
        early.delete(who.id)
      }
      tend()
    },
    onSignal(from, signal) {
      if (closed || shutOut.has(from.id)) return
      const place = places.get(from.id)
      if (place === undefined) {
        if (signal.kind === 'signal' && early.size < MAX_EARLY) early.set(from.id, signal.attempt)
        return
      }
      if (signal.kind === 'dial-me') {
        if (signal.missed !== null && place.trying?.attempt === signal.missed) place.trying.close()
        place.nextAtMs = 0
        tendPlace(place)
      }
      if (signal.kind !== 'signal') return
      const isOffer = 'type' in signal.signal && signal.signal.type === 'offer'
      const link = [place.trying, place.up].find(one => one?.attempt === signal.attempt)
      if (link === undefined && isOffer && me > from.id) begin(place, signal.attempt)
      const mine = link ?? (place.trying?.attempt === signal.attempt ? place.trying : null)
      mine?.signal(signal.signal)
    },
    send: (to, message) => places.get(to)?.up?.send(message),
    broadcast(message) {
      for (const place of places.values()) place.up?.send(message)
    },
    connected: () => [...places.values()].filter(place => place.up?.isUp()).map(place => place.who.id),
    close() {
      if (closed) return
      closed = true
      for (const place of [...places.values()]) remove(place)
    },
  }
}
