import { DEFAULT_AGREEMENTS } from '../../../src/domain/agreements.ts'
import type { Screen } from '../../../src/ui/screen.ts'
import { type CircleChange, circleScreen, held, idOf, LINK, offered } from './circle-screen.ts'

/** Sam, who hears the page, then Jo, Ana and Lev. */
const FOUR = { seats: 4 }
const ALL = [idOf(1), idOf(2), idOf(3)]

const circle = (change: CircleChange) => () => circleScreen(FOUR, change)
const piece = (where: ReturnType<typeof held>, rest: CircleChange = {}) =>
  circle({ ...rest, circle: { piece: where } })
const ending = (...ready: number[]) => ({
  begun: true,
  ready: new Set(ready.map(idOf)),
  waitingFor: [],
  complete: false,
})

/** A round of four from the agreements to the farewell, moment by moment, as one of them meets it. */
export const round: Readonly<Record<string, () => Screen>> = {
  'Sam reads the agreements.': () => ({
    at: 'welcome',
    title: 'Thursday circle',
    agreements: DEFAULT_AGREEMENTS,
    company: 'someone',
    door: 'open',
    link: LINK,
    changed: false,
    mayGoApart: false,
  }),
  'Sam has agreed to them.': () => ({ at: 'you', name: '', way: 'voice', asking: 'no' }),
  'Sam has said a name, and is ready.': () => ({
    at: 'ready',
    way: 'voice',
    microphone: { state: 'resting' },
    isAsking: false,
    level: 0.5,
    step: 'here',
    hidesAddress: null,
    check: null,
    sound: null,
    elsewhere: null,
  }),
  'Sam sits down. Jo holds the piece.': piece(held(1)),
  'Jo hands it to Ana.': piece(offered(1, 2)),
  'Ana takes it.': piece(held(2)),
  'Ana hands it to Lev.': piece(offered(2, 3)),
  'Lev takes it.': piece(held(3)),
  'Lev hands it to Sam.': piece(offered(3, 0)),
  'Sam takes it.': piece(held(0), { microphone: { state: 'open' } }),
  'Sam is heard by all.': piece(held(0), {
    microphone: { state: 'open' },
    reached: { lit: ALL, told: [], isWhole: true },
  }),
  'Sam rests the microphone.': piece(held(0)),
  'Sam hands it to Jo.': piece(offered(0, 1)),
  'Jo takes it: once around.': piece(held(1)),
  'The bell is rung.': circle({ circle: { piece: held(1), speakers: new Set(), scene: { isQuiet: true } } }),
  'The silence is over.': piece(held(1)),
  'Ana asks to let it go.': circle({ circle: { piece: held(1), ending: ending(2) } }),
  'Sam is ready.': circle({ circle: { piece: held(1), ending: ending(0, 2) } }),
  'All are ready.': () => ({ at: 'farewell', devices: 4, letGo: 4 }),
}
