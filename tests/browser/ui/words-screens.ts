import type { CircleScreen } from '../../../src/ui/screen.ts'
import { type Cast, circleScreen, held, idOf } from './circle-screen.ts'

const SIX = ['lantern', 'meadow', 'whisper', 'plum', 'saddle', 'dulcimer']

/** The circle while somebody looks at its six words, under Details. */
export const wordsScreens = {
  'words-whole': cast =>
    circleScreen(cast, { circle: { piece: held(2) }, circleWords: { at: 'whole', words: SIX } }),
  'words-apart': cast =>
    circleScreen(cast, {
      circle: { piece: held(2) },
      connected: 2,
      circleWords: {
        at: 'apart',
        unmet: [
          { id: idOf(3), vouchedBy: idOf(2) },
          { id: idOf(4), vouchedBy: null },
        ],
      },
    }),
} satisfies Record<string, (cast: Cast) => CircleScreen>
