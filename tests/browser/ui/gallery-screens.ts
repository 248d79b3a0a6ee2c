import { agreementsVersion, DEFAULT_AGREEMENTS, deriveAgreements } from '../../../src/domain/agreements.ts'
import type { Circle, Seat } from '../../../src/domain/circle.ts'
import type { ParticipantId } from '../../../src/domain/claim.ts'
import type { May } from '../../../src/domain/may.ts'
import type { Piece } from '../../../src/domain/piece.ts'
import { type Scene, SETTINGS_AT_FIRST } from '../../../src/domain/scene.ts'
import { roundFrom } from '../../../src/domain/seating.ts'
import type { CircleScreen, Notice, Screen } from '../../../src/ui/screen.ts'

const LINK = 'https://room.example/#a-secret-that-nobody-knows'
const LONG =
  'When did somebody listen to you so that you heard yourself for the first time, and what became possible afterwards that had not been possible before? Take as long as you need; it may be something large, or a few minutes at a kitchen table that nobody else remembers, which is quite enough.'
const AT = { key: 'k', era: 0, epoch: 1 } as const
const NAMES =
  'Sam Jo Ana Lev Mira Noor Theo Iris Kofi Lena Yusuf Edda Pilar Tomas Wren Hana Otis Freya Ravi Clem Zoe Bela Nils Ada'.split(
    ' ',
  )

/** How many sit, and what some of them are called; I am the first. */
export interface Cast {
  readonly seats: number
  readonly names?: readonly string[]
}

/** The id of the nth seat. */
export function idOf(seat: number): ParticipantId {
  return String(seat).padStart(43, 'p') as ParticipantId
}

/** A circle screen with everyone present; `change` says what is different. */
export function circleScreen(
  cast: Cast,
  change: Partial<Omit<CircleScreen, 'circle'>> & {
    readonly circle?: Partial<Omit<Circle, 'scene' | 'may'>> & {
      readonly scene?: Partial<Scene>
      readonly may?: Partial<May>
    }
    readonly states?: Readonly<Record<number, Seat['state']>>
  } = {},
): CircleScreen {
  const { circle: changed, states, ...rest } = change
  const seats = Array.from(
    { length: cast.seats },
    (_, at): Seat => ({
      id: idOf(at),
      name: cast.names?.[at] ?? NAMES[at] ?? `Guest ${at + 1}`,
      way: 'voice',
      state: states?.[at] ?? 'present',
      isMe: at === 0,
      isSetAside: false,
    }),
  )
  const piece: Piece = changed?.piece ?? { at: 'centre', ...AT }
  const from = piece.at === 'held' ? piece.holder : piece.at === 'offered' ? piece.to : idOf(0)
  const present = seats.filter(seat => seat.state === 'present').map(seat => seat.id)
  const { scene: changedScene, may, ...others } = changed ?? {}
  const order = seats.map(seat => seat.id)
  const circle: Circle = {
    me: idOf(0),
    agreements: DEFAULT_AGREEMENTS,
    lines: deriveAgreements([]),
    lostEdits: [],
    version: agreementsVersion(DEFAULT_AGREEMENTS),
    seats,
    mySeat: seats[0] ?? null,
    piece,
    settled: true,
    next: roundFrom(order, from).filter(id => present.includes(id)),
    receivers: roundFrom(order, from).filter(id => present.includes(id)),
    speakers: new Set(piece.at === 'held' ? [piece.holder] : []),
    mayReturn: false,
    cutOff: false,
    scene: {
      ...SETTINGS_AT_FIRST,
      title: 'Thursday circle',
      lap: 0,
      isQuiet: false,
      unbound: new Set(),
      ...changedScene,
    },
    setBy: {},
    guardian: { id: null, offeredTo: null },
    bellKey: 'none',
    isBellDue: false,
    isBreathing: false,
    waitingFor: seats.filter(seat => seat.state === 'reading').map(seat => seat.id),
    coming: [],
    hands: [],
    pair: null,
    written: [],
    candle: null,
    wasInterrupted: false,
    may: {
      take: piece.at === 'centre',
      carry: false,
      rest: 'no',
      ring: true,
      tend: 'announced',
      beGuardian: true,
      editAgreements: true,
      changePattern: true,
      moveSeats: false,
      ...may,
    },
    ending: { begun: false, ready: new Set(), waitingFor: [], complete: false },
    placesLeft: 16 - cast.seats,
    expected: seats.filter(seat => !seat.isMe).map(seat => seat.id),
    ...others,
  }
  return {
    at: 'circle',
    circle,
    microphone: { state: 'resting' },
    packetsSent: 0,
    ears: 'open',
    connected: cast.seats - 1,
    ignored: 0,
    link: LINK,
    introducerAway: false,
    leakStopped: false,
    tidings: [],
    hearts: [],
    quietWords: [],
    readsAloud: false,
    bellVolume: 0.6,
    ...rest,
  }
}

export const held = (seat: number, contested = false): Piece => ({
  at: 'held',
  holder: idOf(seat),
  contested,
  ...AT,
})
export const offered = (giver: number, to: number): Piece => ({
  at: 'offered',
  giver: idOf(giver),
  to: idOf(to),
  past: null,
  ...AT,
})
const closing = (...ready: number[]) => ({
  begun: true,
  ready: new Set(ready.map(idOf)),
  waitingFor: [],
  complete: false,
})

const circles = {
  centre: cast => circleScreen(cast),
  holding: cast => circleScreen(cast, { circle: { piece: held(0) } }),
  speaking: cast =>
    circleScreen(cast, { circle: { piece: held(0) }, microphone: { state: 'open' }, packetsSent: 1204 }),
  refused: cast => circleScreen(cast, { circle: { piece: held(0) }, microphone: { state: 'refused' } }),
  stopped: cast => circleScreen(cast, { circle: { piece: held(0) }, microphone: { state: 'stopped' } }),
  unsettled: cast => circleScreen(cast, { circle: { piece: held(0, true), settled: false } }),
  listening: cast => circleScreen(cast, { circle: { piece: held(2) }, states: { 1: 'lost' } }),
  'offered-to-me': cast => circleScreen(cast, { circle: { piece: offered(cast.seats - 1, 0) } }),
  'offered-by-me': cast => circleScreen(cast, { circle: { piece: offered(0, 1) } }),
  'offered-elsewhere': cast => circleScreen(cast, { circle: { piece: offered(2, 3) } }),
  'may-return': cast =>
    circleScreen(cast, { circle: { piece: held(2), mayReturn: true }, states: { 2: 'lost' } }),
  away: cast =>
    circleScreen(cast, {
      circle: { piece: held(2) },
      states: { 1: 'lost', 3: 'out', 4: 'reading' },
    }),
  out: cast => {
    const screen = circleScreen(cast, { circle: { piece: held(2) }, states: { 0: 'out' } })
    return { ...screen, ears: 'resting' }
  },
  reading: cast => circleScreen(cast, { states: { 0: 'reading' } }),
  closing: cast => circleScreen(cast, { circle: { piece: held(2), ending: closing(2) } }),
  'closing-holding': cast => circleScreen(cast, { circle: { piece: held(0), ending: closing(2) } }),
  waiting: cast => circleScreen(cast, { circle: { piece: held(2), ending: closing(0, 2) } }),
  blocked: cast => circleScreen(cast, { circle: { piece: held(2) }, ears: 'blocked' }),
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
  troubled: cast =>
    circleScreen(cast, {
      circle: { piece: held(2), cutOff: true },
      introducerAway: true,
      leakStopped: true,
    }),
} satisfies Record<string, (cast: Cast) => CircleScreen>

const notices: readonly Notice[] = [
  'broken-link',
  'insecure',
  'unsupported',
  'open-elsewhere',
  'full',
  'left',
]

const welcome = {
  at: 'welcome',
  title: 'Thursday circle',
  agreements: DEFAULT_AGREEMENTS,
  link: LINK,
} as const

/** Every screen that there is, by name. */
export const gallery: Readonly<Record<string, (cast: Cast) => Screen>> = {
  home: () => ({ at: 'home' }),
  ...Object.fromEntries(notices.map(notice => [notice, () => ({ at: 'notice', notice }) satisfies Screen])),
  welcome: () => ({ ...welcome, company: 'someone', changed: false }),
  'welcome-own': () => ({
    ...welcome,
    title: '',
    agreements: [...DEFAULT_AGREEMENTS, { kind: 'own', text: '<b>We begin</b> with a minute of quiet.' }],
    company: 'unreachable',
    changed: true,
  }),
  'welcome-nobody': () => ({ ...welcome, company: 'nobody', changed: false }),
  you: () => ({ at: 'you', name: '', way: 'voice', asking: false }),
  asking: () => ({ at: 'you', name: 'Sam', way: 'voice', asking: true }),
  ready: () => ({ at: 'ready', way: 'voice', microphone: { state: 'resting' }, level: 0.5, step: 'here' }),
  'ready-refused': () => ({
    at: 'ready',
    way: 'voice',
    microphone: { state: 'refused' },
    level: null,
    step: 'here',
  }),
  'ready-writing': () => ({
    at: 'ready',
    way: 'writing',
    microphone: { state: 'none' },
    level: null,
    step: 'here',
  }),
  'ready-listening': () => ({
    at: 'ready',
    way: 'listening',
    microphone: { state: 'none' },
    level: null,
    step: 'here',
  }),
  entering: () => ({
    at: 'ready',
    way: 'voice',
    microphone: { state: 'resting' },
    level: 0.1,
    step: 'entering',
  }),
  'ready-waiting': () => ({
    at: 'ready',
    way: 'voice',
    microphone: { state: 'resting' },
    level: 0,
    step: 'waiting',
  }),
  ...circles,
  farewell: () => ({ at: 'farewell', devices: 6, letGo: 5 }),
}
