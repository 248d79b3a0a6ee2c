import type { ParticipantId } from '../domain/claim.ts'
import type { Envelopes, Letter } from './envelope.ts'
import type { Acquaintance } from './identity.ts'
import { createPace, type PaceLimits } from './pace.ts'
import { createReplayWindow } from './replay-window.ts'
import { type ControlMessage, MAX_HOPS, MAX_TOGETHER, type Signal } from './wire.ts'

/*
 * Brings a signal to whom it is for, and reads what is brought.
 *
 *   send ─▶ sign, seal ─┬▶ over the mesh, when they belong to it ──▶ their courier, or one who hands it on
 *                       └▶ through the servers, for strangers and when no path is known
 *
 *   from a server, from a link ─▶ unseal, verify, parse ─▶ not seen before? ─▶ onSignal, or on to the next hand
 *
 * One promise chain per direction keeps the order. What is signalled while an earlier letter is being sealed
 * goes into the next one together: the busier a room, the fewer its frames.
 */

/** Senders whose counts are kept; far more than come to one room's door in an evening. */
const MAX_SENDERS = 1_000
/** Letters waiting to be sealed, and frames waiting to be read; beyond that somebody floods, and the rest can be asked again. */
const MAX_WAITING = 200
const MAX_UNREAD = 500
/** Neighbours to whom a frame is given when its receiver is not one: the nearest, and one more in case that one fails. */
const FANOUT = 2
/** How long the same neighbours are chosen, ms: the parts of one attempt stay together, its repetition takes others. */
const CHOICE_MS = 2_000
/** What one neighbour may give me to carry: a whole room that dials at once, then a few repairs each second. */
const ASKED: PaceLimits = {
  frames: { perSecond: 50, burst: 200 },
  length: { perSecond: 128 * 1024, burst: 2 * 1024 * 1024 },
}
/**
 * What I give one neighbour to read or to carry: of others, and of mine, each apart, so that nobody's flood keeps my own
 * repairs waiting. To the neighbour's guard all of it is mine: both together, with my beats, and with all that a network
 * held up for 12 s, stay within what it reads (frame-guard.ts: 50 messages a second, 600 at once), so that nobody is shut
 * out for what they were given to carry. A room of 24 that mends its links to one of them through a
 * single hand asks for some 70 frames, of up to 8,000.
 */
export const GIVEN: PaceLimits = {
  frames: { perSecond: 9, burst: 75 },
  length: { perSecond: 24 * 1024, burst: 384 * 1024 },
}

/** The mesh, as far as letters go over it. */
export interface Carrier {
  /** Whether somebody belongs to the circle: only from such people and only to them anything is carried. */
  isMember(id: ParticipantId): boolean
  /** Those to whom a link is up. */
  linked(): readonly ParticipantId[]
  /** Whether I hear that person over our own link. */
  isFresh(id: ParticipantId): boolean
  /** Whether somebody whom I hear has just heard them too, and what was sent that way so far has not been in vain. */
  hasPath(id: ParticipantId): boolean
  /** The neighbour who last told me something new of that person, if any: from hand to hand, that leads there. */
  nearestTo(id: ParticipantId): ParticipantId | null
  send(to: ParticipantId, message: ControlMessage): void
}

export interface CourierOptions {
  readonly me: ParticipantId
  readonly envelopes: Envelopes
  /** Gives a frame to the servers. */
  post(frame: string): void
  /** A signal to me or to everybody, opened, verified and not seen before. */
  onSignal(from: Acquaintance, signal: Signal): void
  /** Local monotone clock, ms. */
  now(): number
}

export interface Courier {
  /** Sends to one participant, or to everyone in the room with null. */
  send(to: ParticipantId | null, signal: Signal): void
  /** Takes the mesh as a way. */
  join(carrier: Carrier): void
  /** Reads what one server relayed. */
  receive(server: string, frame: unknown): void
  /** Reads, or hands on, what came over the link of a neighbour. */
  carried(neighbour: ParticipantId, hops: number, frame: string): void
  /** How many frames were not for us to read: malformed, forged, replayed, or beyond what may be asked of us. */
  readonly ignored: () => number
  close(): void
}

/** Opens the post of one tab in one room. */
export function createCourier(options: CourierOptions): Courier {
  const { me, envelopes, now } = options
  const waiting: { to: ParticipantId | null; signal: Signal }[] = []
  const delivered = createReplayWindow(MAX_SENDERS)
  const relayed = createReplayWindow(MAX_SENDERS) // by server and sender: the same by one server twice is a replay
  const handedOn = createReplayWindow(MAX_SENDERS)
  const asked = createPace(ASKED, now)
  const mine = createPace(GIVEN, now)
  const others = createPace(GIVEN, now)
  let carrier: Carrier | null = null
  let count = 0
  let unread = 0
  let ignored = 0
  let closed = false
  let writing: Promise<void> = Promise.resolve()
  let reading: Promise<void> = Promise.resolve()

  async function writeNext(): Promise<void> {
    const letter = waiting.shift()
    if (closed || letter === undefined) return
    count += 1
    const frame = await envelopes.seal(letter.to, count, letter.signal)
    if (!closed) dispatch(letter.to, letter.signal, frame)
  }

  function dispatch(to: ParticipantId | null, signal: Signal, frame: string): void {
    const isInner = to !== null && isOfTheMesh(signal) && carrier?.isMember(to) === true
    const isCarried = isInner && handOn(to, MAX_HOPS, frame, null)
    if (!isCarried || carrier?.hasPath(to) !== true) options.post(frame)
  }

  /** Gives a frame to its receiver, or to a few neighbours; false when there is nobody who can be given any more. */
  function handOn(to: ParticipantId, hops: number, frame: string, cameFrom: ParticipantId | null): boolean {
    if (carrier === null) return false
    const { linked, isFresh, nearestTo, send } = carrier
    const nearest = nearestTo(to)
    const links = linked()
    const direct = links.filter(id => id === to)
    const indirect = links.filter(id => id !== to && id !== cameFrom && isFresh(id))
    const turn = Math.floor(now() / CHOICE_MS)
    const around = isFresh(to) || hops === 0 ? [] : someOf(indirect, nearest, turn)
    const pace = cameFrom === null ? mine : others
    const chosen = [...direct, ...around]
    const hands = chosen.filter(id => pace.take(id, frame.length))
    if (cameFrom !== null && hands.length < chosen.length) ignored += 1
    for (const id of hands) send(id, { kind: 'carry', hops: id === to ? 0 : hops - 1, frame })
    return hands.length > 0
  }

  /** Reads one after the other; one that trips us must not end the reading of all later ones. */
  function read(work: () => Promise<boolean>): void {
    if (closed) return
    if (unread >= MAX_UNREAD) {
      ignored += 1
      return
    }
    unread += 1
    const open = async () => {
      const isGood = closed || (await work())
      if (!isGood) ignored += 1
    }
    reading = reading
      .then(open)
      .catch(() => {
        ignored += 1
      })
      .finally(() => {
        unread -= 1
      })
  }

  function deliver({ from, count: number, signal }: Letter): void {
    if (delivered.take(from.id, number) && !closed) options.onSignal(from, signal)
  }

  return {
    send(to, signal) {
      if (closed) return
      const last = waiting.findLast(letter => letter.to === to)
      const joined = last === undefined ? null : together(last.signal, signal)
      if (last !== undefined && joined !== null) {
        last.signal = joined
        return
      }
      waiting.push({ to, signal })
      if (waiting.length > MAX_WAITING) waiting.shift()
      writing = writing.then(writeNext).catch(() => {
        ignored += 1 // one letter that cannot be sealed must not hold up all later ones
      })
    },
    join(mesh) {
      carrier = mesh
    },
    receive(server, frame) {
      read(async () => {
        const letter = await envelopes.open(frame, to => to === null || to === me)
        if (letter === null) return false
        if (letter === 'not-mine') return true
        if (!relayed.take(`${server} ${letter.from.id}`, letter.count)) return false
        deliver(letter)
        return true
      })
    },
    carried(neighbour, hops, frame) {
      if (!asked.take(neighbour, frame.length)) {
        ignored += 1
        return
      }
      read(async () => {
        const isMember = (id: ParticipantId | null) => id !== null && carrier?.isMember(id) === true
        const letter = await envelopes.open(frame, () => true)
        if (letter === 'not-mine') return true // my own, come round
        if (letter === null || !isMember(letter.from.id) || !isOfTheMesh(letter.signal)) return false
        const { from, to } = letter
        if (to === me) deliver(letter)
        else if (to === null || !isMember(to)) return false
        else if (handedOn.take(from.id, letter.count)) handOn(to, hops, frame, neighbour)
        return true
      })
    },
    ignored: () => ignored,
    close() {
      closed = true
      carrier = null
      waiting.length = 0
      for (const memory of [delivered, relayed, handedOn, asked, mine, others]) memory.clear()
    },
  }
}

/** What only people of one circle say to each other; all else belongs to the door. */
function isOfTheMesh(signal: Signal): boolean {
  return signal.kind === 'signal' || signal.kind === 'dial-me'
}

/** Two signals as one, or null when they are not of one attempt, or too much together. */
function together(a: Signal, b: Signal): Signal | null {
  if (a.kind !== 'signal' || b.kind !== 'signal' || a.attempt !== b.attempt) return null
  const signals = [...a.signals, ...b.signals]
  return signals.length > MAX_TOGETHER ? null : { ...a, signals }
}

/** At most FANOUT of them: the one to begin with, and then beginning at another one each turn. */
function someOf(
  ids: readonly ParticipantId[],
  first: ParticipantId | null,
  turn: number,
): readonly ParticipantId[] {
  const rest = ids.filter(id => id !== first)
  const at = rest.length === 0 ? 0 : turn % rest.length
  return [...ids.filter(id => id === first), ...rest.slice(at), ...rest.slice(0, at)].slice(0, FANOUT)
}
