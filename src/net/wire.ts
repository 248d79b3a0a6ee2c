import { type Agreement, parseAgreements } from '../domain/agreements.ts'
import { isRecord } from '../domain/claim.ts'
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
 *      ◀────────────── welcome ──     title, agreements, places: sealed, still no connection
 *      ── knock (name, consent) ──▶
 *      ◀───── admitted | refused ─     an admission is also a signed claim in the document
 *      ◀═════════ signals ═══════▶     the lower id dials
 */

/** Version of this wire; it enters every seal, so that two versions never half-understand each other. */
export const WIRE_VERSION = 3

/** Longest signal body in UTF-16 units: an SDP with its candidates is 3 to 6 thousand. */
const MAX_SDP_LENGTH = 20_000
const MAX_CANDIDATE_LENGTH = 1_000
const MAX_ATTEMPT_LENGTH = 24
const MAX_WORDS = 64
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
}

export type RefusalReason = 'full' | 'changed'

export type Signal =
  | { readonly kind: 'hello'; readonly seated: boolean }
  | Welcome
  | { readonly kind: 'knock'; readonly name: string; readonly consent: string }
  /** The admitter says their own consent too: of two circles that join, each judges the other. */
  | { readonly kind: 'admitted'; readonly seat: number; readonly consent: string }
  | { readonly kind: 'refused'; readonly reason: RefusalReason }
  /** Asks for an attempt; `missed` names one that came before its sender was known. */
  | { readonly kind: 'dial-me'; readonly missed: string | null }
  | { readonly kind: 'signal'; readonly attempt: string; readonly signal: PeerSignal }

/** What passes quietly from one person to one or to all, and is written down nowhere. */
export type Sign =
  | { readonly kind: 'heart' | 'cannot-hear' | 'need-someone' }
  /** One private line of the guardian's, for whoever needs someone. */
  | { readonly kind: 'line'; readonly text: string }
  /** Whether the piece shall rest, in the turn of this key; and that its holder is still here. */
  | { readonly kind: 'shall-rest' | 'still-here'; readonly turn: string }

export type ControlMessage =
  | { readonly kind: 'beat'; readonly words: readonly Word[] }
  | { readonly kind: 'sign'; readonly sign: Sign }
  | { readonly kind: 'ending' }
  | { readonly kind: 'let-go' }
  /** Your letting go has reached me: you may close. */
  | { readonly kind: 'let-go-heard' }

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
      return name === null || consent === null ? null : { kind: 'knock', name, consent }
    }
    case 'admitted': {
      const consent = parseVersion(value.consent)
      if (!isSmallCount(value.seat) || consent === null) return null
      return { kind: 'admitted', seat: value.seat, consent }
    }
    case 'refused':
      return value.reason === 'full' || value.reason === 'changed'
        ? { kind: 'refused', reason: value.reason }
        : null
    case 'dial-me': {
      const { missed } = value
      if (missed !== null && (typeof missed !== 'string' || missed.length > MAX_ATTEMPT_LENGTH)) return null
      return { kind: 'dial-me', missed }
    }
    case 'signal': {
      const { attempt } = value
      const signal = parsePeerSignal(value.signal)
      if (signal === null || typeof attempt !== 'string' || attempt.length > MAX_ATTEMPT_LENGTH) return null
      return { kind: 'signal', attempt, signal }
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
    case 'let-go':
    case 'let-go-heard':
      return { kind: value.kind }
    case 'beat': {
      if (!Array.isArray(value.words) || value.words.length > MAX_WORDS) return null
      const words = value.words.map(parseWord).filter(word => word !== null)
      return words.length === value.words.length ? { kind: 'beat', words } : null
    }
    case 'sign': {
      const sign = parseSign(value.sign)
      return sign === null ? null : { kind: 'sign', sign }
    }
    default:
      return null
  }
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
    case 'still-here': {
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
  if (agreements === null || title === null || !isSmallCount(value.placesLeft)) return null
  return { kind: 'welcome', title, agreements, placesLeft: value.placesLeft }
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

function isSmallCount(value: unknown): value is number {
  return typeof value === 'number' && Number.isInteger(value) && value >= 0 && value <= 1_000_000
}
