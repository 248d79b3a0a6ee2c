import { type Claim, compareClaims, isRecord, type ParticipantId, parseParticipantId } from './claim.ts'
import type { Piece } from './piece.ts'
import { parseLine, parseText } from './plain-text.ts'

/*
 * How the evening goes. Each thing that a circle can set is a register of its own, so that two people who change
 * two things at once both have their way. A room where nobody has set anything is the room as it opens.
 */

/** The phases of an evening, in the order in which they come. */
export const PHASES = ['gathering', 'opening', 'rounds', 'closing', 'farewell'] as const
export type Phase = (typeof PHASES)[number]

/** How the piece finds its next holder. */
export const PATTERNS = ['around', 'around-back', 'centre', 'named', 'listener'] as const
export type Pattern = (typeof PATTERNS)[number]

/** How the door is set; 'by-phase' is open while gathering, and asks from the opening on. */
export const DOORS = ['by-phase', 'open', 'ask', 'closed'] as const
export type DoorSetting = (typeof DOORS)[number]

/** All that a circle can set, and nothing of which it has to. */
export interface Settings {
  readonly phase: Phase
  readonly pattern: Pattern
  /** What is asked in this round; it travels with the piece. */
  readonly prompt: string
  /** Prompts laid ready for the evening. */
  readonly prompts: readonly string[]
  readonly title: string
  readonly intention: string
  /** As people say it: "21:00", "when the candle is down". */
  readonly closesAround: string
  /** What to do if the link breaks; shown to whoever has lost touch. */
  readonly ifBroken: string
  /** Length of a silence, s; while it is quiet, of this one. */
  readonly quietSeconds: number
  /** Pause between two speakers, s; 0 for none. */
  readonly breathSeconds: number
  /** Length of a candle, min; 0 for none. */
  readonly candleMinutes: number
  /** Seats in the order that the guardian gave them; whoever is missing here sits after them. */
  readonly order: readonly ParticipantId[]
  readonly door: DoorSetting
}

export type SceneField = keyof Settings

/** One thing set to one value. */
export type SceneChange = {
  [F in SceneField]: { readonly field: F; readonly value: Settings[F] }
}[SceneField]

export type SceneClaim = Claim<SceneChange>

/** Where the evening stands. */
export interface Scene extends Omit<Settings, 'phase' | 'order'> {
  readonly phase: Phase | 'ended'
  /** Counts the rounds of the evening: it grows whenever the phase is set, to whatever phase. */
  readonly lap: number
  /** The bell has rung and the minute of quiet is not over. */
  readonly isQuiet: boolean
  /** Whose microphone their own hand may open: everyone present in the farewell, until the bell rings. */
  readonly unbound: ReadonlySet<ParticipantId>
}

export const MAX_PROMPT_LENGTH = 280
export const MAX_PROMPTS = 24
export const MAX_TITLE_LENGTH = 80
export const MAX_WORDING_LENGTH = 280
export const MAX_HOUR_LENGTH = 40
/** A silence lasts from 30 s to 5 min. */
export const QUIET_SECONDS = { least: 30, most: 300 } as const
export const MAX_BREATH_SECONDS = 60
export const MAX_CANDLE_MINUTES = 60
/** Most seats that an order names: as many as may be let in by one person. */
const MAX_ORDER = 64

/** The room as it opens: one piece, around, a bell of a minute, and nothing else running. */
export const SETTINGS_AT_FIRST: Settings = {
  phase: 'gathering',
  pattern: 'around',
  prompt: '',
  prompts: [],
  title: '',
  intention: '',
  closesAround: '',
  ifBroken: '',
  quietSeconds: 60,
  breathSeconds: 0,
  candleMinutes: 0,
  order: [],
  door: 'by-phase',
}

const PARSERS: { readonly [F in SceneField]: (value: unknown) => Settings[F] | null } = {
  phase: value => PHASES.find(one => one === value) ?? null,
  pattern: value => PATTERNS.find(one => one === value) ?? null,
  prompt: value => parseText(value, MAX_PROMPT_LENGTH),
  prompts: parsePrompts,
  title: value => parseLine(value, MAX_TITLE_LENGTH),
  intention: value => parseText(value, MAX_WORDING_LENGTH),
  closesAround: value => parseLine(value, MAX_HOUR_LENGTH),
  ifBroken: value => parseText(value, MAX_WORDING_LENGTH),
  quietSeconds: value => parseWhole(value, QUIET_SECONDS.least, QUIET_SECONDS.most),
  breathSeconds: value => parseWhole(value, 0, MAX_BREATH_SECONDS),
  candleMinutes: value => parseWhole(value, 0, MAX_CANDLE_MINUTES),
  order: parseOrder,
  door: value => DOORS.find(one => one === value) ?? null,
}

/** Reads one thing that somebody sets; null when malformed or out of bounds. */
export function parseSceneChange(value: unknown): SceneChange | null {
  if (!isRecord(value) || typeof value.field !== 'string' || !Object.hasOwn(PARSERS, value.field)) return null
  const field = value.field as SceneField
  const parsed = PARSERS[field](value.value)
  return parsed === null ? null : ({ field, value: parsed } as SceneChange)
}

/** What is set now: of each thing the greatest claim, and who made it; at first, nobody. */
export function deriveSettings(claims: Iterable<SceneClaim>): {
  readonly settings: Settings
  readonly setBy: Readonly<Partial<Record<SceneField, SceneClaim>>>
} {
  const setBy: Partial<Record<SceneField, SceneClaim>> = {}
  for (const claim of claims) {
    const known = setBy[claim.body.field]
    if (known === undefined || compareClaims(claim, known, () => 0) > 0) setBy[claim.body.field] = claim
  }
  const set = Object.values(setBy).map(claim => [claim.body.field, claim.body.value])
  return { settings: { ...SETTINGS_AT_FIRST, ...Object.fromEntries(set) }, setBy }
}

/**
 * Who may be heard, on every device: the holder, and in the farewell everyone present; nobody in a silence or when
 * the circle has ended. Both locks on a voice ask this. The farewell is the one exception to one voice.
 */
export function speakers(
  scene: Pick<Scene, 'phase' | 'isQuiet' | 'unbound'>,
  piece: Piece,
): ReadonlySet<ParticipantId> {
  if (scene.phase === 'ended' || scene.isQuiet) return new Set()
  if (scene.phase === 'farewell') return scene.unbound
  return new Set(piece.at === 'held' ? [piece.holder] : [])
}

/** Whether turns are counted in this phase, so that a round is over when everybody had theirs. */
export function hasRounds(phase: Scene['phase']): boolean {
  return phase === 'opening' || phase === 'rounds' || phase === 'closing'
}

function parsePrompts(value: unknown): readonly string[] | null {
  if (!Array.isArray(value) || value.length > MAX_PROMPTS) return null
  const prompts = value
    .map(one => parseText(one, MAX_PROMPT_LENGTH))
    .filter(one => one !== null && one !== '')
  return prompts.length === value.length ? (prompts as string[]) : null
}

function parseOrder(value: unknown): readonly ParticipantId[] | null {
  if (!Array.isArray(value) || value.length > MAX_ORDER) return null
  const ids = value.map(parseParticipantId).filter(id => id !== null)
  return ids.length === value.length && new Set(ids).size === ids.length ? ids : null
}

function parseWhole(value: unknown, least: number, most: number): number | null {
  return typeof value === 'number' && Number.isInteger(value) && value >= least && value <= most
    ? value
    : null
}
