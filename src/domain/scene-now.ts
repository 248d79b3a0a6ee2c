import type { Bell } from './bell.ts'
import type { ParticipantId } from './claim.ts'
import type { Ending } from './ending.ts'
import { type Moments, standsForMs } from './moments.ts'
import type { Piece } from './piece.ts'
import type { Scene, Settings } from './scene.ts'

/** The scene as it stands now: what was set, the silence that may lie over it, and who is unbound in the farewell. */
export function sceneOf(
  settings: Settings,
  lap: number,
  ending: Ending,
  bell: Pick<Bell, 'isQuiet' | 'seconds' | 'lap'>,
  present: readonly ParticipantId[],
): Scene {
  const { order: _, ...set } = settings
  const phase = ending.complete ? 'ended' : settings.phase
  const isFarewell = phase === 'farewell' && bell.lap !== lap
  return {
    ...set,
    phase,
    lap,
    isQuiet: bell.isQuiet,
    quietSeconds: bell.isQuiet ? bell.seconds : set.quietSeconds,
    unbound: new Set(isFarewell ? present : []),
  }
}

/** Whether a breath lies between two speakers just now. */
export function isBreath(piece: Piece, settings: Settings, moments: Moments, nowMs: number): boolean {
  if (settings.breathSeconds === 0 || piece.at === 'held' || piece.epoch === 0) return false
  return standsForMs(moments, piece.key, nowMs) < settings.breathSeconds * 1000
}
