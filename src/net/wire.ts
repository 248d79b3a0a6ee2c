import { type Agreement, parseAgreements } from '../domain/agreements.ts'
import { isRecord, type ParticipantId, parseParticipantId } from '../domain/claim.ts'
import { type DoorState, MOST_PEOPLE } from '../domain/door.ts'
import { parseLine } from '../domain/plain-text.ts'
import { parseWord, type Word } from '../domain/presence.ts'
import { MAX_TITLE_LENGTH, MAX_WORDING_LENGTH } from '../domain/scene.ts'
import { parseName, parseVersion } from '../domain/seating.ts'

/*
 * All that two devices say to each other outside the document.
 *
 * Signals travel sealed through the server; control messages travel over a link's own channel.
 *
 *   newcomer                 someone seated
 *      ── hello ──────────────────▶
 *      ◀────────────── welcome ──     title, agreements, places, door: sealed, still no connection
 *      ── knock (name, consent) ──▶
 *      ◀──────────────── waiting ─     the door asks: the knock is repeated to all until somebody answers it
 *      ◀───── admitted | refused ─     an admission is also a signed claim in the document
 *      ◀═════════ signals ═══════▶     the lower id dials
 */

/**
 * Version of this wire; it enters every seal, so that two versions never half-understand each other. That they have met
 * they learn all the same (version-watch.ts).
 */
export const WIRE_VERSION = 5

/** Longest signal body in UTF-16 units: an SDP with its candidates is 3 to 6 thousand. */
const MAX_SDP_LENGTH = 20_000
const MAX_CANDIDATE_LENGTH = 1_000
/** What one frame carries of an attempt at most: a description and a handful of candidates. */
export const MAX_TOGETHER = 16
/** A fingerprint and a public key, in base64url. */
const MAX_PROOF_LENGTH = 200
/** Hands that a carried frame may still go through; a circle in pieces is no longer than that. */
export const MAX_HOPS = 3
/** Largest sealed frame that is carried over the mesh, as large as what the server takes. */
const MAX_FRAME_LENGTH = 60_000
const MAX_WORDS = 64
/** Where in a word begins what its author sees (presence.ts); there may stand the place of a word that sees the same. */
const SIGHT = 3
/** The key of a piece, which names a turn. */
const MAX_TURN_LENGTH = 200

/** What the browser's own machinery wants carried to the other end (simple-peer's shapes). */
export type PeerSignal =
  | { readonly type: 'offer' | 'answer'; readonly sdp: string }
  | { readonly type: 'candidate'; readonly candidate: RTCIceCandidateInit }
  | { readonly type: 'renegotiate'; readonly renegotiate: true }

export interface Welcome {
  readonly kind: 'welcome'
  readonly title: string
  readonly agreements: readonly Agreement[]
  readonly placesLeft: number
  readonly door: DoorState
}

const DOOR_STATES = ['open', 'ask', 'closed'] as const satisfies readonly DoorState[]

/** Why somebody is not let in: 'not-yet' and 'changed' may be otherwise in a moment. */
const REFUSAL_REASONS = ['full', 'changed', 'not-yet', 'closed'] as const
export type RefusalReason = (typeof REFUSAL_REASONS)[number]

export type Signal =
  | { readonly kind: 'hello'; readonly seated: boolean }
  | Welcome
  /** `waits`: said to all, and again, by somebody who was told that the door asks; else said to one. */
  | { readonly kind: 'knock'; readonly name: string; readonly consent: string; readonly waits: boolean }
  /** The knock has been heard, and somebody will look for a good moment. */
  | { readonly kind: 'waiting' }
  /**
   * The admitter says their own consent too: of two circles that join, each judges the other. And who else is here, by
   * their proofs: so the newcomer need not wait for the document before meeting them.
   */
  | {
      readonly kind: 'admitted'
      readonly seat: number
      readonly consent: string
      readonly others?: readonly string[]
    }
  | { readonly kind: 'refused'; readonly reason: RefusalReason }
  /** Asks the one who dials for a link; `has` names the silent one that I still have, if any. */
  | { readonly kind: 'dial-me'; readonly has: number | null }
  /** Attempts are numbered by the one who dials: of two the higher is the later. */
  | { readonly kind: 'signal'; readonly attempt: number; readonly signals: readonly PeerSignal[] }

/** What passes quietly from one person to one or to all, and is written down nowhere. */
export type Sign =
  | { readonly kind: 'heart' | 'cannot-hear' | 'need-someone' }
  /** One private line of the guardian's, for whoever needs someone. */
  | { readonly kind: 'line'; readonly text: string }
  /** Whether the piece shall rest, in the turn of this key; and that its holder is still here. */
  | { readonly kind: 'shall-rest' | 'still-here'; readonly turn: string }
  /** Whether the holder's voice comes out of this device, in that turn: for the holder alone, once a second. */
  | { readonly kind: 'reached' | 'unreached'; readonly turn: string }

export type ControlMessage =
  | { readonly kind: 'beat'; readonly words: readonly Word[] }
  | { readonly kind: 'sign'; readonly sign: Sign }
  /** I have told this newcomer “not yet”: nobody else needs to, for now. */
  | { readonly kind: 'put-off'; readonly id: ParticipantId }
  | { readonly kind: 'ending' }
  /** My document is gone, and so, as far as I know, are those of all these. */
  | { readonly kind: 'let-go'; readonly of: readonly ParticipantId[] }
  /** Of so many you have told me: you may close. */
  | { readonly kind: 'let-go-heard'; readonly count: number }
  /** My page is closing: do not wait for a word from me. No claim of leaving, which is written in the document. */
  | { readonly kind: 'goodbye' }
  /** A sealed signal between two others, handed from link to link. */
  | { readonly kind: 'carry'; readonly hops: number; readonly frame: string }

/** Reads a signal from whoever holds the link; null when malformed. */
export function parseSignal(value: unknown): Signal | null {
  if (!isRecord(value)) return null
  switch (value.kind) {
    case 'hello':
      return typeof value.seated === 'boolean' ? { kind: 'hello', seated: value.seated } : null
    case 'welcome':
      return parseWelcome(value)
    case 'knock': {
      const name = parseName(value.name)
      const consent = parseVersion(value.consent)
      if (name === null || consent === null || typeof value.waits !== 'boolean') return null
      return { kind: 'knock', name, consent, waits: value.waits }
    }
    case 'waiting':
      return { kind: 'waiting' }
    case 'admitted': {
      const consent = parseVersion(value.consent)
      if (!isSmallCount(value.seat) || consent === null) return null
      if (value.others === undefined) return { kind: 'admitted', seat: value.seat, consent }
      const others = parseProofs(value.others)
      return others === null ? null : { kind: 'admitted', seat: value.seat, consent, others }
    }
    case 'refused': {
      const reason = REFUSAL_REASONS.find(one => one === value.reason)
      return reason === undefined ? null : { kind: 'refused', reason }
    }
    case 'dial-me': {
      const { has } = value
      return has === null || isAttempt(has) ? { kind: 'dial-me', has } : null
    }
    case 'signal': {
      const { attempt } = value
      if (!isAttempt(attempt) || !Array.isArray(value.signals) || value.signals.length > MAX_TOGETHER)
        return null
      const signals = value.signals.map(parsePeerSignal).filter(one => one !== null)
      return signals.length === value.signals.length ? { kind: 'signal', attempt, signals } : null
    }
    default:
      return null
  }
}

/** Reads a message of the control channel; null when malformed. */
export function parseControlMessage(value: unknown): ControlMessage | null {
  if (!isRecord(value)) return null
  switch (value.kind) {
    case 'ending':
    case 'goodbye':
      return { kind: value.kind }
    case 'let-go': {
      if (!Array.isArray(value.of) || value.of.length > MOST_PEOPLE) return null
      const of = value.of.map(parseParticipantId).filter(one => one !== null)
      return of.length === value.of.length ? { kind: 'let-go', of } : null
    }
    case 'let-go-heard':
      return isSmallCount(value.count) ? { kind: 'let-go-heard', count: value.count } : null
    case 'carry': {
      const { hops, frame } = value
      if (!isSmallCount(hops) || hops > MAX_HOPS) return null
      return typeof frame === 'string' && frame.length <= MAX_FRAME_LENGTH
        ? { kind: 'carry', hops, frame }
        : null
    }
    case 'beat': {
      const words = parseWords(value.words)
      return words === null ? null : { kind: 'beat', words }
    }
    case 'sign': {
      const sign = parseSign(value.sign)
      return sign === null ? null : { kind: 'sign', sign }
    }
    case 'put-off': {
      const id = parseParticipantId(value.id)
      return id === null ? null : { kind: 'put-off', id }
    }
    default:
      return null
  }
}

/**
 * A control message as it travels. Of whoever sees things as one before them in a beat does, only that one's place is
 * said: at rest all see the same, and a beat of everybody goes to everybody once a second.
 */
export function controlToText(message: ControlMessage): string {
  if (message.kind !== 'beat') return JSON.stringify(message)
  const places = new Map<string, number>() // of what is seen
  const words = message.words.map(([id, count, ageMs, ...sight], at) => {
    const seen = JSON.stringify(sight)
    const place = places.get(seen)
    if (place === undefined) places.set(seen, at)
    return [id, count, Math.ceil(ageMs), ...(place === undefined ? sight : [place])]
  })
  return JSON.stringify({ kind: 'beat', words })
}

function parseWords(value: unknown): Word[] | null {
  if (!Array.isArray(value) || value.length > MAX_WORDS) return null
  const words: Word[] = []
  for (const said of value) {
    const word = parseWord(isShort(said) ? [...said.slice(0, SIGHT), ...sightOf(words, said[SIGHT])] : said)
    if (word === null) return null
    words.push(word)
  }
  return words
}

function isShort(said: unknown): said is unknown[] {
  return Array.isArray(said) && said.length === SIGHT + 1
}

function sightOf(words: readonly Word[], place: unknown): readonly unknown[] {
  return (typeof place === 'number' ? words[place] : undefined)?.slice(SIGHT) ?? []
}

function parseSign(value: unknown): Sign | null {
  if (!isRecord(value)) return null
  switch (value.kind) {
    case 'heart':
    case 'cannot-hear':
    case 'need-someone':
      return { kind: value.kind }
    case 'line': {
      const text = parseLine(value.text, MAX_WORDING_LENGTH)
      return text === null || text === '' ? null : { kind: 'line', text }
    }
    case 'shall-rest':
    case 'still-here':
    case 'reached':
    case 'unreached': {
      const { kind, turn } = value
      return typeof turn === 'string' && turn.length <= MAX_TURN_LENGTH ? { kind, turn } : null
    }
    default:
      return null
  }
}

function parseWelcome(value: Readonly<Record<string, unknown>>): Welcome | null {
  const agreements = parseAgreements(value.agreements)
  const title = parseLine(value.title, MAX_TITLE_LENGTH)
  const door = DOOR_STATES.find(one => one === value.door)
  if (agreements === null || title === null || !isSmallCount(value.placesLeft) || door === undefined)
    return null
  return { kind: 'welcome', title, agreements, placesLeft: value.placesLeft, door }
}

/** What looks like proofs; whether they are is for whoever meets these people (identity.ts). */
function parseProofs(value: unknown): readonly string[] | null {
  if (!Array.isArray(value) || value.length > MOST_PEOPLE) return null
  const isProof = (one: unknown): one is string => typeof one === 'string' && one.length <= MAX_PROOF_LENGTH
  return value.every(isProof) ? value : null
}

function parsePeerSignal(value: unknown): PeerSignal | null {
  if (!isRecord(value)) return null
  const { type, sdp } = value
  if (type === 'offer' || type === 'answer') {
    return typeof sdp === 'string' && sdp.length <= MAX_SDP_LENGTH ? { type, sdp } : null
  }
  if (type === 'candidate') return parseCandidate(value.candidate)
  return type === 'renegotiate' ? { type, renegotiate: true } : null
}

function parseCandidate(value: unknown): PeerSignal | null {
  if (!isRecord(value)) return null
  const { candidate, sdpMid, sdpMLineIndex } = value
  if (typeof candidate !== 'string' || candidate.length > MAX_CANDIDATE_LENGTH) return null
  return {
    type: 'candidate',
    candidate: {
      candidate,
      sdpMid: typeof sdpMid === 'string' && sdpMid.length <= 16 ? sdpMid : null,
      sdpMLineIndex: isSmallCount(sdpMLineIndex) ? sdpMLineIndex : null,
    },
  }
}

function isAttempt(value: unknown): value is number {
  return typeof value === 'number' && Number.isSafeInteger(value) && value > 0
}

function isSmallCount(value: unknown): value is number {
  return typeof value === 'number' && Number.isInteger(value) && value >= 0 && value <= 1_000_000
}
