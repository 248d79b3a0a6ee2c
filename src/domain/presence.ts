import { fairHash, type ParticipantId, parseParticipantId } from './claim.ts'
import { awaited, needsAcknowledgement, type Piece } from './piece.ts'

/** No word for this long makes a person suspect, in ms of a monotone clock: five missed heartbeats. */
export const SUSPECT_AFTER_MS = 5_000
/** From here a person may put a lost holder's piece back in the centre by hand. */
export const RETURN_BY_HAND_AFTER_MS = 8_000
/** From here it goes back by itself. */
export const RETURN_BY_ITSELF_AFTER_MS = 20_000
/** A holder this long without most of the circle rests their own microphone, before anybody suspects them. */
export const CUT_OFF_AFTER_MS = 4_000

/** From each of these on a silence means something else. */
const SILENCES_MS = [CUT_OFF_AFTER_MS, SUSPECT_AFTER_MS, RETURN_BY_HAND_AFTER_MS, RETURN_BY_ITSELF_AFTER_MS]

/** The longest key of a piece, three ids and its epoch, with the people it is acknowledged among. */
const MAX_KEY_LENGTH = 200
/** People whom one word may name as lost: the largest room, and as many who crashed in it. */
const MAX_LOST = 64
const ROSTER_SHAPE = /^(?:[0-9a-f]{16})?$/

/** What one person last said of themselves, directly or passed on by others. */
export interface Statement {
  /** The author's own count: of two statements of one person the higher is the later, whoever passed it on; below 0, none yet. */
  readonly count: number
  /** When they said it, in ms of the local monotone clock. */
  readonly atMs: number
  /** The piece and the people as they saw them: their acknowledgement. */
  readonly key: string
  /** Whom they had not heard from for SUSPECT_AFTER_MS. */
  readonly lost: readonly ParticipantId[]
  /** The hash of the roster as they saw it; empty while they knew of none. */
  readonly roster: string
  /** Whether they had a direct link to everyone on it. */
  readonly whole: boolean
}

/** Somebody from whom no word has come yet. */
export const UNHEARD = { count: -1, key: '', lost: [], roster: '', whole: false } as const

/** Everybody's latest statement, mine left out. */
export type Presence = ReadonlyMap<ParticipantId, Statement>

/** A statement as it travels: who, its count, how long ago in ms, the piece's key, whom they had lost, their roster. */
export type Word = readonly [
  id: ParticipantId,
  count: number,
  ageMs: number,
  key: string,
  lost: readonly ParticipantId[],
  roster: string,
  whole: boolean,
]

/** Reads one word of a heartbeat; null when malformed. */
export function parseWord(value: unknown): Word | null {
  if (!Array.isArray(value) || value.length !== 7) return null
  const [rawId, count, ageMs, key, rawLost, roster, whole] = value
  const id = parseParticipantId(rawId)
  if (id === null || typeof key !== 'string' || key.length > MAX_KEY_LENGTH) return null
  if (!Number.isSafeInteger(count) || count < 0) return null
  if (typeof ageMs !== 'number' || !(ageMs >= 0 && ageMs < 1e9)) return null
  if (!Array.isArray(rawLost) || rawLost.length > MAX_LOST) return null
  if (typeof roster !== 'string' || !ROSTER_SHAPE.test(roster) || typeof whole !== 'boolean') return null
  const lost = rawLost.map(parseParticipantId).filter(one => one !== null)
  return lost.length === rawLost.length ? [id, count, ageMs, key, lost, roster, whole] : null
}

/** Everything I know of everyone, as words to pass on, my own first. */
export function presenceToWords(
  mine: Omit<Statement, 'atMs'> & { readonly id: ParticipantId },
  presence: Presence,
  nowMs: number,
): Word[] {
  const passedOn = [...presence]
    .filter(([, said]) => said.count >= 0 && nowMs - said.atMs < SUSPECT_AFTER_MS)
    .map(([id, said]) => statementToWord(id, said, Math.max(0, nowMs - said.atMs)))
  return [statementToWord(mine.id, mine, 0), ...passedOn]
}

/** Presence with what a heartbeat says merged in: of two statements of one person the later stays. */
export function hear(presence: Presence, words: readonly Word[], me: ParticipantId, nowMs: number): Presence {
  const merged = new Map(presence)
  for (const [id, count, ageMs, key, lost, roster, whole] of words) {
    const known = merged.get(id)
    if (id === me || (known !== undefined && known.count >= count)) continue
    merged.set(id, { count, atMs: nowMs - ageMs, key, lost, roster, whole })
  }
  return merged
}

/**
 * All that a presence tells, as a text to be compared. Who only says the same again, in time, leaves it as it was: how often
 * somebody has spoken, and when exactly, is not in it.
 */
export function presenceToTelling(presence: Presence, nowMs: number): string {
  const told = [...presence].map(([id, { count, atMs, ...sight }]) => {
    const silence = SILENCES_MS.filter(ms => nowMs - atMs >= ms).length
    return [id, count >= 0, silence, sight]
  })
  return JSON.stringify(told)
}

/**
 * What I acknowledge: where the piece is, and among whom. Without the people, two who have just been let in at two
 * doors could each be acknowledged by everybody they know, and not know of each other.
 */
export function acknowledgement(piece: Piece, seated: readonly ParticipantId[]): string {
  return `${piece.key}/${seated.length}.${fairHash(seated.length, seated.toSorted().join(' ')).toString(36)}`
}

/**
 * What of my word the others wait for, as a text to be compared: it is told at once when it changes, and all else with the
 * next beat of the second. Where the piece is nobody asks me unless it is contested.
 */
export function urgentIn(
  piece: Piece,
  { key, roster, whole }: Pick<Statement, 'key' | 'roster' | 'whole'>,
): string {
  return [needsAcknowledgement(piece) ? key : '', roster, whole].join()
}

/** Whether somebody has been heard of within SUSPECT_AFTER_MS. */
export function isAlive(presence: Presence, id: ParticipantId, nowMs: number): boolean {
  return silentForMs(presence, id, nowMs) < SUSPECT_AFTER_MS
}

/** How long nobody has heard from a person, in ms; Infinity when nobody ever has. */
export function silentForMs(presence: Presence, id: ParticipantId, nowMs: number): number {
  const said = presence.get(id)
  return said === undefined ? Number.POSITIVE_INFINITY : nowMs - said.atMs
}

/** Those of whom it matters whether they are lost: the others seated, and whoever the piece still waits for. */
export function watched(piece: Piece, seated: readonly ParticipantId[], me: ParticipantId): ParticipantId[] {
  const waited = awaited(piece)
  return [...new Set(waited === null ? seated : [...seated, waited])].filter(id => id !== me)
}

/** Those of `others` who are suspect. */
export function lostAmong(
  others: readonly ParticipantId[],
  presence: Presence,
  nowMs: number,
): ParticipantId[] {
  return others.filter(id => !isAlive(presence, id, nowMs))
}

/**
 * Whether the piece may be acted on as I see it. Held: everyone alive among `others` has acknowledged it, and
 * in the same breath said that those I leave out are lost to them too, so that whoever is handed something late
 * from the lost knows it. Offered: the giver is alive, so that no acknowledgement has been reached without them, and
 * it was not carried past anybody.
 */
export function isSettled(
  piece: Piece,
  others: readonly ParticipantId[],
  presence: Presence,
  nowMs: number,
): boolean {
  const lost = lostAmong(others, presence, nowMs)
  if (piece.at === 'offered')
    return piece.past === null && others.includes(piece.giver) && !lost.includes(piece.giver)
  if (piece.at === 'centre' || !needsAcknowledgement(piece)) return true
  const key = acknowledgement(piece, [piece.holder, ...others.filter(id => id !== piece.holder)])
  return others.every(id => lost.includes(id) || acknowledges(presence.get(id), key, lost))
}

/**
 * Whether the piece may go back to the centre without the one it waits for: at least one other person is
 * reachable, and strictly more than half of those reachable, me included, have lost that person too.
 */
export function mayReturn(
  piece: Piece,
  others: readonly ParticipantId[],
  presence: Presence,
  nowMs: number,
): boolean {
  const gone = awaited(piece)
  if (gone === null || !others.includes(gone)) return false
  if (silentForMs(presence, gone, nowMs) < RETURN_BY_HAND_AFTER_MS) return false
  const reachable = others.filter(id => isAlive(presence, id, nowMs))
  const saying = reachable.filter(id => presence.get(id)?.lost.includes(gone))
  return reachable.length >= 1 && (saying.length + 1) * 2 > reachable.length + 1
}

/** Whether a word of somebody's own has ever come, directly or passed on. */
export function wasHeard(presence: Presence, id: ParticipantId): boolean {
  return (presence.get(id)?.count ?? UNHEARD.count) >= 0
}

/** Whether I have lost touch with most of those who were here until just now, or with all: then my microphone rests. */
export function isCutOff(others: readonly ParticipantId[], presence: Presence, nowMs: number): boolean {
  const recent = others.filter(id => silentForMs(presence, id, nowMs) < RETURN_BY_ITSELF_AFTER_MS)
  const fresh = recent.filter(id => silentForMs(presence, id, nowMs) < CUT_OFF_AFTER_MS)
  return recent.length === 0 ? others.length > 0 : fresh.length * 2 < recent.length
}

function statementToWord(id: ParticipantId, said: Omit<Statement, 'atMs'>, ageMs: number): Word {
  return [id, said.count, ageMs, said.key, said.lost, said.roster, said.whole]
}

function acknowledges(said: Statement | undefined, key: string, lost: readonly ParticipantId[]): boolean {
  return said !== undefined && said.key === key && lost.every(id => said.lost.includes(id))
}
