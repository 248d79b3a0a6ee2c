import type { ParticipantId } from './claim.ts'
import type { Piece } from './piece.ts'

/** Where the evening stands. */
export interface Scene {
  readonly phase: 'together' | 'ended'
}

/** Who may be heard, on every device: the holder, while the circle lasts. Both locks on a voice ask this. */
export function speakers(scene: Scene, piece: Piece): ReadonlySet<ParticipantId> {
  return new Set(scene.phase === 'together' && piece.at === 'held' ? [piece.holder] : [])
}
