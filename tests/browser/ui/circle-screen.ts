import { agreementsVersion, DEFAULT_AGREEMENTS, deriveAgreements } from '../../../src/domain/agreements.ts'
import type { Circle, Seat } from '../../../src/domain/circle.ts'
import type { ParticipantId } from '../../../src/domain/claim.ts'
import type { May } from '../../../src/domain/may.ts'
import type { Piece } from '../../../src/domain/piece.ts'
import type { Leaving } from '../../../src/domain/removal.ts'
import { type Scene, SETTINGS_AT_FIRST } from '../../../src/domain/scene.ts'
import { roundFrom } from '../../../src/domain/seating.ts'
import type { CircleScreen } from '../../../src/ui/screen.ts'

/** Where this circle meets, in every picture. */
export const LINK = 'https://room.example/#a-secret-that-nobody-knows'
const AT = { key: 'k', era: 0, epoch: 1 } as const
const NAMES =
  'Sam Jo Ana Lev Mira Noor Theo Iris Kofi Lena Yusuf Edda Pilar Tomas Wren Hana Otis Freya Ravi Clem Zoe Bela Nils Ada'.split(
    ' ',
  )

/** Nobody is asked to leave, and I may ask nobody. */
export const NOBODY_LEAVES: Leaving = {
  removed: new Set(),
  era: 0,
  going: [],
  told: [],
  mayAsk: [],
  asked: [],
  askedByOthers: [],
}

/** How many sit, and what some of them are called; I am the first. */
export interface Cast {
  readonly seats: number
  readonly names?: readonly string[]
}

/** The id of the nth seat. */
export function idOf(seat: number): ParticipantId {
  return String(seat).padStart(43, 'p') as ParticipantId
}

/** What is different in a circle screen. */
export type CircleChange = Partial<Omit<CircleScreen, 'circle'>> & {
  readonly circle?: Partial<Omit<Circle, 'scene' | 'may'>> & {
    readonly scene?: Partial<Scene>
    readonly may?: Partial<May>
  }
}

/** The same circle, changed. */
export function changed(screen: CircleScreen, { circle = {}, ...rest }: CircleChange): CircleScreen {
  const scene = { ...screen.circle.scene, ...circle.scene }
  const may = { ...screen.circle.may, ...circle.may }
  return { ...screen, ...rest, circle: { ...screen.circle, ...circle, scene, may } }
}

/** A circle screen with everyone present; `change` says what is different. */
export function circleScreen(
  cast: Cast,
  change: CircleChange & { readonly states?: Readonly<Record<number, Seat['state']>> } = {},
): CircleScreen {
  const { circle: differs, states, ...rest } = change
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
  const piece: Piece = differs?.piece ?? { at: 'centre', ...AT }
  const from = piece.at === 'held' ? piece.holder : piece.at === 'offered' ? piece.to : idOf(0)
  const present = seats.filter(seat => seat.state === 'present').map(seat => seat.id)
  const { scene: changedScene, may, ...others } = differs ?? {}
  const order = seats.map(seat => seat.id)
  const circle: Circle = {
    me: idOf(0),
    agreements: DEFAULT_AGREEMENTS,
    lines: deriveAgreements([]),
    lostEdits: [],
    version: agreementsVersion(DEFAULT_AGREEMENTS),
    seats,
    mySeat: seats[0] ?? null,
    behind: [],
    formerPlace: null,
    leaving: NOBODY_LEAVES,
    piece,
    settled: true,
    next: roundFrom(order, from).filter(id => present.includes(id)),
    receivers: roundFrom(order, from).filter(id => present.includes(id)),
    givers: new Set(),
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
    isWaiting: seats.some(seat => seat.state === 'reading'),
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
    roster: '0123456789abcdef',
    vouchers: {},
    ...others,
  }
  return {
    at: 'circle',
    circle,
    microphone: { state: 'resting' },
    packetsSent: 0,
    ears: 'open',
    connected: cast.seats - 1,
    beyondEarshot: [],
    reached: null,
    ignored: 0,
    shutOut: [],
    link: LINK,
    introducerAway: false,
    newerPage: false,
    unmet: 'nobody',
    leakStopped: false,
    tidings: [],
    knocker: null,
    hearts: [],
    quietWords: [],
    readsAloud: false,
    bellVolume: 0.6,
    quieted: [],
    volumes: {},
    noSignal: false,
    nudges: { chimes: true, vibrates: null },
    sound: null,
    check: null,
    circleWords: { at: 'folded' },
    lines: {},
    ...rest,
  }
}

/** The piece with somebody. */
export const held = (seat: number, contested = false): Piece => ({
  at: 'held',
  holder: idOf(seat),
  contested,
  ...AT,
})
/** The piece on its way from one to another. */
export const offered = (giver: number, to: number): Piece => ({
  at: 'offered',
  giver: idOf(giver),
  to: idOf(to),
  past: null,
  ...AT,
})
