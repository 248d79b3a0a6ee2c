import type { Piece } from '../../../src/domain/piece.ts'
import type { CircleScreen } from '../../../src/ui/screen.ts'
import { type Cast, circleScreen, held, idOf, NOBODY_LEAVES, offered } from './circle-screen.ts'

const LONG =
  'When did somebody listen to you so that you heard yourself for the first time, and what became possible afterwards that had not been possible before? Take as long as you need; it may be something large, or a few minutes at a kitchen table that nobody else remembers, which is quite enough.'
const RTL = 'מה עזר לך להמשיך להקשיב השבוע, גם כשהיה קשה?'
const WIDE =
  '今週、聴き続けるために何が必要でしたか。小さなことでも、言葉にならないことでもかまいません。'.repeat(3)

/** The circle in every state that a practice brings about. */
export const practices = {
  'may-ask': cast =>
    circleScreen(cast, {
      circle: {
        piece: held(2),
        leaving: {
          ...NOBODY_LEAVES,
          mayAsk: [idOf(1), idOf(2)],
          asked: [idOf(3)],
          askedByOthers: [idOf(2)],
        },
      },
    }),
  'may-not-ask': cast => circleScreen(cast, { circle: { piece: held(2) } }),
  'somebody-removed': cast =>
    circleScreen(cast, { tidings: [{ kind: 'removed', id: idOf(9), name: '<b>Wren</b>' }] }),
  'round-over': cast =>
    circleScreen(cast, { circle: { piece: held(0), next: [], scene: { phase: 'rounds', lap: 2 } } }),
  prompt: cast =>
    circleScreen(cast, {
      circle: {
        piece: held(2),
        scene: { prompt: 'What did it take to keep listening this week?', closesAround: '21:00' },
      },
    }),
  'prompt-long': cast => circleScreen(cast, { circle: { piece: held(2), scene: { prompt: LONG } } }),
  opening: cast => circleScreen(cast, { circle: { piece: held(2), scene: { title: '' } } }),
  'prompt-wide': cast => circleScreen(cast, { circle: { piece: held(1), scene: { prompt: WIDE } } }),
  'prompt-centre': cast =>
    circleScreen(cast, { circle: { scene: { prompt: 'What are you grateful for?' } } }),
  'prompt-handed': cast =>
    circleScreen(cast, {
      circle: { piece: offered(0, 1), scene: { prompt: 'What are you\ngrateful for?' } },
    }),
  'prompt-rtl': cast =>
    circleScreen(cast, { circle: { piece: held(2), scene: { prompt: RTL, title: RTL } } }),
  silence: cast =>
    circleScreen(cast, { circle: { piece: held(2), speakers: new Set(), scene: { isQuiet: true } } }),
  'silence-mine': cast =>
    circleScreen(cast, { circle: { piece: held(0), speakers: new Set(), scene: { isQuiet: true } } }),
  'bell-rests': cast => circleScreen(cast, { circle: { piece: held(2), may: { ring: false } } }),
  breath: cast => circleScreen(cast, { circle: { piece: offered(cast.seats - 1, 0), isBreathing: true } }),
  'from-centre': cast => circleScreen(cast, { circle: { scene: { pattern: 'centre' } } }),
  hands: cast =>
    circleScreen(cast, {
      circle: {
        piece: held(2),
        next: [],
        scene: { pattern: 'centre' },
        hands: [idOf(3), idOf(0)],
        may: { take: false },
      },
    }),
  named: cast => circleScreen(cast, { circle: { piece: held(0), next: [], scene: { pattern: 'named' } } }),
  'no-listener': cast => circleScreen(cast, { circle: { piece: held(0), scene: { pattern: 'listener' } } }),
  heard: cast =>
    circleScreen(cast, {
      circle: {
        piece: held(0),
        next: [idOf(1)],
        scene: { pattern: 'listener' },
        pair: { speaker: idOf(0), listener: idOf(1) },
      },
    }),
  carry: cast => circleScreen(cast, { circle: { piece: offered(2, 3), may: { carry: true } } }),
  'carried-to-me': cast =>
    circleScreen(cast, { circle: { piece: { ...offered(2, 0), past: idOf(3) } as Piece } }),
  'ask-rest': cast => circleScreen(cast, { circle: { piece: held(2), may: { rest: 'ask' } } }),
  'may-rest': cast => circleScreen(cast, { circle: { piece: held(2), may: { rest: 'yes' } } }),
  'set-aside': cast => {
    const screen = circleScreen(cast, { circle: { piece: held(2) }, states: { 0: 'out' } })
    const seats = screen.circle.seats.map((seat, at) => (at === 0 ? { ...seat, isSetAside: true } : seat))
    return { ...screen, circle: { ...screen.circle, seats, mySeat: seats[0] ?? null } }
  },
  guarding: cast =>
    circleScreen(cast, {
      circle: {
        guardian: { id: idOf(0), offeredTo: null },
        may: { take: false, tend: 'now', beGuardian: false, moveSeats: true },
      },
      states: { 3: 'reading' },
    }),
  knocked: cast =>
    circleScreen(cast, {
      circle: { guardian: { id: idOf(0), offeredTo: null }, may: { tend: 'now', beGuardian: false } },
      knocker: { id: idOf(90), name: cast.names?.at(-1) ?? 'Benedikt' },
    }),
  'reading-elsewhere': cast =>
    circleScreen(cast, {
      circle: {
        guardian: { id: idOf(1), offeredTo: null },
        may: { take: false, tend: 'no', beGuardian: false },
      },
      states: { 3: 'reading' },
    }),
  coming: cast =>
    circleScreen(cast, {
      circle: {
        piece: held(2),
        coming: [
          {
            key: 'one',
            by: idOf(1),
            change: { kind: 'scene', change: { field: 'phase', value: 'rounds' } },
            isHeld: false,
            isDue: false,
          },
        ],
      },
      tidings: [{ kind: 'carried-past', id: idOf(3) }],
    }),
  'coming-mine': cast =>
    circleScreen(cast, {
      circle: {
        piece: held(2),
        coming: [
          {
            key: 'one',
            by: idOf(0),
            change: { kind: 'set-aside', id: idOf(3) },
            isHeld: false,
            isDue: false,
          },
        ],
      },
    }),
  'coming-held': cast =>
    circleScreen(cast, {
      circle: {
        piece: held(2),
        coming: [
          {
            key: 'one',
            by: idOf(1),
            change: { kind: 'scene', change: { field: 'phase', value: 'rounds' } },
            isHeld: true,
            isDue: false,
          },
        ],
      },
      tidings: [{ kind: 'waiting' }],
    }),
  'hands-down': cast => circleScreen(cast, { circle: { piece: held(2), scene: { pattern: 'centre' } } }),
  quietly: cast =>
    circleScreen(cast, {
      circle: { piece: held(0), guardian: { id: idOf(0), offeredTo: null } },
      quietWords: [
        { key: 'a', from: idOf(1), word: { kind: 'cannot-hear' } },
        { key: 'b', from: idOf(2), word: { kind: 'need-someone' } },
        { key: 'c', from: idOf(2), word: { kind: 'shall-rest' } },
      ],
      hearts: [idOf(2)],
    }),
  'quietly-needed': cast =>
    circleScreen(cast, {
      circle: { piece: held(1), guardian: { id: idOf(0), offeredTo: null } },
      quietWords: [{ key: 'b', from: idOf(2), word: { kind: 'need-someone' } }],
    }),
  'not-heard': cast =>
    circleScreen(cast, {
      circle: { piece: held(0) },
      quietWords: [
        { key: 'a', from: idOf(1), word: { kind: 'cannot-hear' } },
        { key: 'b', from: idOf(2), word: { kind: 'cannot-hear' } },
      ],
    }),
  hearts: cast => circleScreen(cast, { circle: { piece: held(0) }, hearts: [idOf(1), idOf(2)] }),
  crowded: () =>
    circleScreen(
      { seats: 12 },
      {
        circle: { piece: held(0), candle: 5, scene: { prompt: LONG } },
        tidings: [{ kind: 'agreements' }],
        quietWords: [{ key: 'a', from: idOf(1), word: { kind: 'cannot-hear' } }],
      },
    ),
  written: cast =>
    circleScreen(cast, {
      circle: {
        piece: held(2),
        written: ['My grandmother sang while she worked.', '<b>I still</b> hear it.'],
      },
    }),
  writing: cast => {
    const screen = circleScreen(cast, { circle: { piece: held(0), written: ['One line.'] } })
    const seats = screen.circle.seats.map((seat, at) =>
      at === 0 ? { ...seat, way: 'writing' as const } : seat,
    )
    return {
      ...screen,
      microphone: { state: 'none' },
      circle: { ...screen.circle, seats, mySeat: seats[0] ?? null },
    }
  },
  candle: cast => circleScreen(cast, { circle: { piece: held(0), candle: 5 } }),
  'candle-elsewhere': cast => circleScreen(cast, { circle: { piece: held(2), candle: 5 } }),
  interrupted: cast => circleScreen(cast, { circle: { wasInterrupted: true } }),
  'farewell-phase': cast =>
    circleScreen(cast, {
      circle: { scene: { phase: 'farewell', unbound: new Set([idOf(0), idOf(1)]) } },
    }),
  'farewell-rung': cast => circleScreen(cast, { circle: { scene: { phase: 'farewell' } } }),
  broken: cast =>
    circleScreen(cast, {
      circle: {
        piece: held(2),
        cutOff: true,
        scene: { ifBroken: 'We wait ten minutes, then Ana calls you.' },
      },
    }),
} satisfies Record<string, (cast: Cast) => CircleScreen>
