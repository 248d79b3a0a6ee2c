import { agreementsVersion, DEFAULT_AGREEMENTS } from '../../../src/domain/agreements.ts'
import type { Circle, Seat } from '../../../src/domain/circle.ts'
import type { ParticipantId } from '../../../src/domain/claim.ts'
import type { Piece } from '../../../src/domain/piece.ts'
import { roundFrom } from '../../../src/domain/seating.ts'
import type { CircleScreen, Notice, Screen } from '../../../src/ui/screen.ts'

const LINK = 'https://room.example/#a-secret-that-nobody-knows'
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
    readonly circle?: Partial<Circle>
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
    }),
  )
  const piece: Piece = changed?.piece ?? { at: 'centre', ...AT }
  const from = piece.at === 'held' ? piece.holder : piece.at === 'offered' ? piece.to : idOf(0)
  const present = seats.filter(seat => seat.state === 'present').map(seat => seat.id)
  const circle: Circle = {
    me: idOf(0),
    title: 'Thursday circle',
    agreements: DEFAULT_AGREEMENTS,
    version: agreementsVersion(DEFAULT_AGREEMENTS),
    seats,
    mySeat: seats[0] ?? null,
    piece,
    settled: true,
    next: roundFrom(
      seats.map(seat => seat.id),
      from,
    ).filter(id => present.includes(id)),
    speakers: new Set(piece.at === 'held' ? [piece.holder] : []),
    mayReturn: false,
    cutOff: false,
    scene: { phase: 'together' },
    ending: { begun: false, ready: new Set(), complete: false },
    placesLeft: 16 - cast.seats,
    expected: seats.filter(seat => !seat.isMe).map(seat => seat.id),
    ...changed,
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
  ...AT,
})
const closing = (...ready: number[]) => ({ begun: true, ready: new Set(ready.map(idOf)), complete: false })

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
