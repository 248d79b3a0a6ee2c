import type { Circle } from './circle.ts'
import { RETURN_BY_ITSELF_AFTER_MS } from './presence.ts'

/**
 * Whether the others may have ended the circle without me, of whom I have heard nothing for so long. They ask nobody who
 * has stepped out, a yes of mine stands, and whoever they have not heard for 20 s they count out. From then on nothing
 * of it is given to anybody whom I do not know: the link may have come to them when it was long over. Before the piece
 * has moved nothing was said: whoever opened the room must not be shut in because the first guest's device died.
 */
export function mayBeOver(
  { mySeat, ending, expected, me, scene, piece }: Known,
  aloneForMs: number,
): boolean {
  if (expected.length === 0) return false
  if (scene.phase === 'gathering' && piece.epoch <= FIRST_HELD && !ending.begun) return false
  const isAsked = mySeat?.state === 'present' || mySeat?.state === 'reading'
  const couldTheyEnd = !isAsked || ending.ready.has(me)
  return aloneForMs >= (couldTheyEnd ? CERTAINLY_GONE_MS : RETURN_BY_ITSELF_AFTER_MS)
}

type Known = Pick<Circle, 'mySeat' | 'ending' | 'expected' | 'me'> & {
  readonly scene: Pick<Circle['scene'], 'phase'>
  readonly piece: Pick<Circle['piece'], 'epoch'>
}

/** Whoever opens the room sits down with the piece: its first hand-over. */
const FIRST_HELD = 1
/** Somebody who is there says so each second; this long without any word of anybody, ms, and no link may be left. */
const CERTAINLY_GONE_MS = 4_000
