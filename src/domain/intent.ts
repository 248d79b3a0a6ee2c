import type { PieceMove } from './piece.ts'

/** All that a seated person may ask for. */
export type Intent =
  | PieceMove
  | { readonly kind: 'open-microphone' | 'rest-microphone' | 'mend-microphone' }
  | { readonly kind: 'step-out' | 'come-back' }
  | { readonly kind: 'ready-to-end' | 'not-yet' }
  | { readonly kind: 'leave' }
