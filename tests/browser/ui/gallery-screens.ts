import { DEFAULT_AGREEMENTS } from '../../../src/domain/agreements.ts'
import { UNSAID } from '../../../src/domain/imprint.ts'
import type { Notice } from '../../../src/ui/notice.ts'
import { asideWords } from '../../../src/ui/ready-aside-words.ts'
import type { CircleScreen, Reached, ReadyScreen, Screen, SoundCheck } from '../../../src/ui/screen.ts'
import { type Cast, circleScreen, held, idOf, LINK, offered } from './circle-screen.ts'
import { practices } from './practice-screens.ts'
import { wordsScreens } from './words-screens.ts'

const closing = (...ready: number[]) => ({
  begun: true,
  ready: new Set(ready.map(idOf)),
  waitingFor: [],
  complete: false,
})

const others = ({ seats }: Cast) => Array.from({ length: seats - 1 }, (_, at) => idOf(at + 1))

const speaksTo = (cast: Cast, reached: Reached) =>
  circleScreen(cast, { circle: { piece: held(0) }, microphone: { state: 'open' }, reached })

const circles = {
  centre: cast => circleScreen(cast),
  holding: cast => circleScreen(cast, { circle: { piece: held(0) } }),
  speaking: cast =>
    circleScreen(cast, { circle: { piece: held(0) }, microphone: { state: 'open' }, packetsSent: 1204 }),
  reaching: cast => speaksTo(cast, { lit: others(cast), told: [], isWhole: true }),
  unreached: cast =>
    speaksTo(cast, { lit: others(cast).slice(1), told: others(cast).slice(0, 1), isWhole: false }),
  'no-signal': cast =>
    circleScreen(cast, { circle: { piece: held(0) }, microphone: { state: 'open' }, noSignal: true }),
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
  unmet: cast => circleScreen(cast, { circle: { piece: held(2), cutOff: true }, unmet: 'no-relay' }),
  'newer-page': cast => circleScreen(cast, { circle: { piece: held(2) }, newerPage: true }),
  troubled: cast =>
    circleScreen(cast, {
      circle: { piece: held(2), cutOff: true },
      introducerAway: true,
      leakStopped: true,
    }),
} satisfies Record<string, (cast: Cast) => CircleScreen>

const HOST = {
  name: 'The listeners of Ulm',
  contact: 'mailto:us@room.example',
  legal: 'https://room.example/imprint',
}

const notices: readonly Notice[] = [
  'broken-link',
  'framed',
  'insecure',
  'unsupported',
  'not-whole',
  'no-way',
  'open-elsewhere',
  'full',
  'closed',
  'not-yet',
  'long-away',
  'left',
  'removed',
]

const welcome = {
  at: 'welcome',
  title: 'Thursday circle',
  agreements: DEFAULT_AGREEMENTS,
  link: LINK,
  door: 'open',
  mayGoApart: false,
} as const

const ready = {
  at: 'ready',
  way: 'voice',
  microphone: { state: 'resting' },
  isAsking: false,
  level: null,
  step: 'here',
  hidesAddress: null,
  check: null,
  sound: null,
  elsewhere: null,
} as const satisfies Screen

/** Somebody looks at their own sound. */
export const ownSound: SoundCheck = {
  inputs: [
    { id: 'desk', label: 'Desk microphone' },
    { id: 'headset', label: '' },
  ],
  outputs: [
    { id: 'phones', label: 'Headphones' },
    { id: 'box', label: 'Loudspeaker in the room' },
  ],
  input: '',
  output: '',
  isNatural: false,
  level: 0.4,
  echo: 'no',
}

const checks = ['checking', ...Object.keys(asideWords.findings)] as readonly NonNullable<
  ReadyScreen['check']
>[]

/** Every screen that there is, by name. */
export const gallery: Readonly<Record<string, (cast: Cast) => Screen>> = {
  home: () => ({ at: 'home', imprint: UNSAID }),
  'home-hosted': () => ({ at: 'home', imprint: HOST }),
  ...Object.fromEntries(notices.map(notice => [notice, () => ({ at: 'notice', notice }) satisfies Screen])),
  welcome: () => ({ ...welcome, company: 'someone', changed: false }),
  'welcome-own': () => ({
    ...welcome,
    title: '',
    agreements: [...DEFAULT_AGREEMENTS, { kind: 'own', text: '<b>We begin</b> with a minute of quiet.' }],
    company: 'unreachable',
    changed: true,
  }),
  'welcome-begun': () => ({ ...welcome, company: 'someone', door: 'ask', changed: false }),
  'welcome-closed': () => ({ ...welcome, company: 'someone', door: 'closed', changed: false }),
  'welcome-no-server': () => ({ ...welcome, company: 'no-server', changed: false }),
  'welcome-rehearsal': () => ({ ...welcome, title: '', link: '', company: 'rehearsal', changed: false }),
  'welcome-reload': () => ({ ...welcome, company: 'reload', changed: false }),
  'welcome-await-reload': () => ({ ...welcome, company: 'await-reload', changed: false }),
  'welcome-await-begun': () => ({ ...welcome, company: 'await-reload', mayGoApart: true, changed: false }),
  'welcome-still-older': () => ({ ...welcome, company: 'still-older', mayGoApart: true, changed: false }),
  'welcome-apart': () => ({ ...welcome, company: 'apart', changed: false }),
  'welcome-nobody': () => ({ ...welcome, company: 'nobody', changed: false }),
  you: () => ({ at: 'you', name: '', way: 'voice', asking: 'no' }),
  asking: () => ({ at: 'you', name: 'Sam', way: 'voice', asking: 'yes' }),
  'asking-long': () => ({ at: 'you', name: 'Sam', way: 'voice', asking: 'long' }),
  ready: () => ({ ...ready, level: 0.5 }),
  'ready-refused': () => ({ ...ready, microphone: { state: 'refused' } }),
  'ready-sound': () => ({ ...ready, level: 0.4, sound: ownSound }),
  'ready-listening-to-oneself': () => ({ ...ready, level: 0.4, sound: { ...ownSound, echo: 'listening' } }),
  'ready-elsewhere': () => ({ ...ready, microphone: { state: 'none' }, elsewhere: LINK }),
  'ready-writing': () => ({ ...ready, way: 'writing', microphone: { state: 'none' } }),
  'ready-listening': () => ({ ...ready, way: 'listening', microphone: { state: 'none' } }),
  'ready-can-hide': () => ({ ...ready, level: 0.5, hidesAddress: false }),
  'ready-hidden': () => ({ ...ready, level: 0.5, hidesAddress: true }),
  ...Object.fromEntries(
    checks.map(check => [`ready-${check}`, () => ({ ...ready, check }) satisfies Screen]),
  ),
  'ready-knocking': () => ({ ...ready, level: 0.1, step: 'knocking' }),
  entering: () => ({ ...ready, level: 0.1, step: 'entering' }),
  'ready-waiting': () => ({ ...ready, level: 0, step: 'waiting' }),
  'ready-unreachable': () => ({ ...ready, level: 0, step: 'unreachable' }),
  'ready-asking': () => ({ ...ready, microphone: { state: 'none' }, isAsking: true }),
  'ready-cannot-hide': () => ({ ...ready, hidesAddress: true, check: 'relay-silent' }),
  ...circles,
  ...practices,
  ...wordsScreens,
  farewell: () => ({ at: 'farewell', devices: 6, letGo: 5 }),
}
