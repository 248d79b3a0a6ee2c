import type { Coming } from '../domain/announcement.ts'
import { type Circle, nameOf } from '../domain/circle.ts'
import type { ParticipantId } from '../domain/claim.ts'
import type { Pattern, Phase, SceneChange } from '../domain/scene.ts'
import type { Tiding } from '../domain/tidings.ts'
import { inSentence, numberWord, words } from './words.ts'

/** What the room says of its practice: of scenes, patterns, the bell and what somebody did for everyone. */
export const practice = {
  phase: {
    gathering: 'gathering',
    opening: 'the opening',
    rounds: 'a round',
    closing: 'the closing round',
    farewell: 'the farewell',
  } satisfies Record<Phase, string>,
  pattern: {
    around: 'around the circle',
    'around-back': 'around the other way',
    centre: 'from the centre',
    named: 'to whomever the speaker names',
    listener: 'to and fro with a listener',
  } satisfies Record<Pattern, string>,
  bell: {
    ask: (length: string) => `Ring for ${length} of quiet? Everyone pauses, and the holder keeps the piece.`,
    ring: 'Ring the bell',
    no: 'Not now',
    rests: 'The bell has just rung.',
  },
  choose: {
    receiver: 'To whom does the piece go?',
    listener: 'Who listens to you?',
    no: 'Not yet',
  },
  silence: (length: string) => `${length.slice(0, 1).toUpperCase()}${length.slice(1)} of quiet.`,
  keeps: (name: string) => `${name} keeps the piece.`,
  iKeep: 'You keep the piece.',
  farewell: 'The farewell. Each of you may open your own microphone.',
  farewellOver: 'The bell has ended the farewell. When you are ready, let the circle go.',
  breath: 'A breath before the next voice.',
  interrupted: 'You were speaking when the line broke.',
  setAside: 'You were stepped out for now. Your seat stays yours, and you can come back whenever you like.',
  askedToRest: 'You have asked. There is no hurry.',
  handFirst: (name: string) => `${name} raised a hand first.`,
  iListen: (name: string) => `You listen to ${name}.`,
  pairs: (speaker: string, listener: string) => `${listener} listens to ${speaker}.`,
  waitingFor: (names: string) => `Waiting for ${names}.`,
  stepThemOut: (name: string) => `Step ${name} out for now`,
  knock: {
    isHere: (name: string) => `${name} is at the door.`,
    letIn: 'Let in',
    notYet: 'Not yet',
  },
  wait: 'Wait',
  callOff: 'Take it back',
  held: 'Somebody asked to wait.',
  hand: { raise: 'Raise your hand', lower: 'Lower your hand', at: (place: number) => `hand ${place}` },
  heart: 'hand on heart',
  guardian: 'guardian',
  guardianOffered: (name: string) => `${name} would like to hand you the guardian’s seat.`,
  beGuardian: 'Be the guardian',
  candle: {
    burning: 'The candle is burning.',
    half: 'The candle is half down.',
    low: 'The candle is low.',
    down: 'The candle is down. There is no hurry.',
    longer: 'Let it burn longer',
  },
  closes: (hour: string) => `We close around ${hour}`,
  ifBroken: (what: string) => `If the link breaks: ${what}`,
  quiet: {
    'cannot-hear': 'Someone cannot hear you.',
    'need-someone': (name: string) => `${name} would like someone to be there. Only you see this.`,
    line: (text: string) => `From the guardian, to you alone: ${text}`,
    'shall-rest': 'Shall the piece rest? You can go on whenever you like.',
    stillHere: 'I am still here',
    answer: 'One line to them alone',
    send: 'Send it',
    fold: 'All right',
  },
  write: {
    field: 'Write, and others read it',
    say: 'Say it',
    tooLong: 'This is longer than one line can be. You can say it in two.',
    full: 'This turn holds no more lines.',
    lines: 'What is written in this turn',
  },
  again: {
    title: 'What we agree on',
    changed: 'The agreements have changed. Please read them again.',
    read: 'Please read them again, in your own time.',
    agree: 'I agree to these',
    leave: 'Leave',
  },
} as const

/** A length of time as people say it. */
export function lengthWords(seconds: number): string {
  if (seconds === 30) return 'half a minute'
  if (seconds === 60) return 'a minute'
  if (seconds % 60 === 0) return `${numberWord(seconds / 60)} minutes`
  return `${seconds} seconds`
}

/** What somebody did for the whole circle, in one sentence. */
export function tidingSentence(circle: Circle, tiding: Tiding): string {
  const named = (id: ParticipantId) => inSentence(nameOf(circle, id) ?? words.someone)
  switch (tiding.kind) {
    case 'scene':
      return didWords(tiding.by === circle.me ? 'You' : named(tiding.by), tiding.change)
    case 'guardian':
      if (tiding.id === null) return 'Nobody is guardian now. Anyone may take that seat.'
      return tiding.id === circle.me
        ? 'You are the guardian now.'
        : `${named(tiding.id)} is the guardian now.`
    case 'agreements':
      return 'The agreements have changed.'
    case 'carried-past':
      return tiding.id === circle.me
        ? 'The piece went past you for now. It comes back to you.'
        : `The piece went past ${named(tiding.id)} for now. It comes back to them.`
    case 'set-aside':
      return tiding.id === circle.me
        ? 'You are stepped out for now.'
        : `${named(tiding.id)} is stepped out for now, and can come back whenever they like.`
    case 'removed':
      return `${inSentence(tiding.name)} is no longer in the circle.`
    case 'waiting':
      return practice.held
  }
}

/** What is about to happen, in one sentence. */
export function comingSentence(circle: Circle, { change, isHeld }: Coming): string {
  if (isHeld) return practice.held
  if (change.kind === 'set-aside') {
    if (change.id === circle.me) return 'In half a minute you are stepped out for now, unless you answer.'
    const name = inSentence(nameOf(circle, change.id) ?? words.someone)
    return `In half a minute ${name} is stepped out for now. They can come back whenever they like.`
  }
  return `In half a minute: ${comingWords(change.change)}.`
}

/** How far down a candle is. */
export function candleWords(steps: number): string {
  if (steps <= 0) return practice.candle.down
  if (steps <= 3) return practice.candle.low
  return steps <= 7 ? practice.candle.half : practice.candle.burning
}

function didWords(who: string, { field, value }: SceneChange): string {
  switch (field) {
    case 'phase':
      return value === 'gathering'
        ? `${who} went back to gathering.`
        : `${who} began ${practice.phase[value]}.`
    case 'pattern':
      return `${who} let the piece go ${practice.pattern[value]}.`
    case 'prompt':
      return value === '' ? `${who} took the question away.` : `${who} set a question for this round.`
    case 'title':
      return `${who} gave the circle its name.`
    case 'intention':
      return `${who} wrote down what the circle is for.`
    case 'closesAround':
      return `${who} said when we close.`
    case 'ifBroken':
      return `${who} wrote what to do if the link breaks.`
    case 'quietSeconds':
      return `${who} let a silence last ${lengthWords(value)}.`
    case 'breathSeconds':
      return value === 0 ? `${who} took the breath away.` : `${who} set a breath between two voices.`
    case 'candleMinutes':
      return value === 0 ? `${who} put the candle away.` : `${who} lit a candle for each turn.`
    case 'order':
      return `${who} moved the seats.`
    case 'prompts':
      return `${who} laid questions ready.`
    case 'door':
      return value === 'ask'
        ? `${who} asks newcomers to knock.`
        : `${who} ${value === 'closed' ? 'closed' : 'opened'} the door.`
  }
}

function comingWords({ field, value }: SceneChange): string {
  switch (field) {
    case 'phase':
      return value === 'gathering' ? 'back to gathering' : practice.phase[value]
    case 'pattern':
      return `the piece goes ${practice.pattern[value]}`
    case 'prompt':
      return value === '' ? 'no question any more' : 'another question'
    case 'title':
      return 'another name for the circle'
    case 'intention':
      return 'what the circle is for'
    case 'closesAround':
      return 'when we close'
    case 'ifBroken':
      return 'what to do if the link breaks'
    case 'quietSeconds':
      return `silences of ${lengthWords(value)}`
    case 'breathSeconds':
      return value === 0 ? 'no breath between voices' : 'a breath between two voices'
    case 'candleMinutes':
      return value === 0 ? 'no candle' : 'a candle for each turn'
    case 'order':
      return 'another order of seats'
    case 'prompts':
      return 'questions laid ready'
    case 'door':
      if (value === 'ask') return 'newcomers knock'
      return value === 'closed' ? 'the door closes' : 'the door opens'
  }
}
