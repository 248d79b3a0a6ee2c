import type { DoorState } from '../domain/door.ts'
import type { Pattern, Phase, Scene } from '../domain/scene.ts'
import type { LineReport } from './screen.ts'

/** What the sheet "Tend the circle" says; it comes with the sheet, after the circle. */
export const tending = {
  title: 'Tend the circle',
  close: 'Close',
  with: {
    passElsewhere: 'Pass to someone else',
    lay: 'Lay it in the centre',
    write: 'Write instead of speaking',
    stepOut: 'Step out',
    bell: 'Ring the bell',
  },
  signs: {
    title: 'A quiet sign',
    heart: 'Hand on heart',
    cannotHear: (name: string) => `I cannot hear ${name}`,
    needSomeone: 'I need someone',
    onlyThey: (name: string) => `Only ${name} sees that you cannot hear, or that you need someone.`,
  },
  evening: {
    title: 'The evening',
    now: (phase: string) => `Now: ${phase}.`,
    elsewhere: 'Elsewhere in the evening',
    announced:
      'Nobody is guardian now. What you set is announced for half a minute, and anyone may say wait.',
    oneAtATime: 'What you announced comes first.',
    notMine: (name: string) => `${name} is the guardian, and can be asked.`,
    waiting: 'Waiting until everyone is ready.',
    between: 'Between turns, when the piece lies in the centre or with you.',
  },
  phase: {
    gathering: 'gathering',
    opening: 'the opening',
    rounds: 'a round',
    closing: 'the closing round',
    farewell: 'the farewell',
    ended: 'it is over',
  } satisfies Record<Scene['phase'], string>,
  begin: {
    gathering: 'Back to gathering',
    opening: 'Begin the opening',
    rounds: 'Begin a round',
    closing: 'Begin the closing round',
    farewell: 'Begin the farewell',
  } satisfies Record<Phase, string>,
  another: 'Begin another round',
  pattern: {
    title: 'How the piece goes',
    around: ['Around', 'From each to the next.'],
    'around-back': ['Around the other way', 'From each to the one before.'],
    centre: ['From the centre', 'Each lays it down; whoever wishes takes it up.'],
    named: ['Named by the speaker', 'Each names who comes next.'],
    listener: ['With a listener', 'Two hand it to and fro until the first feels heard.'],
  } satisfies Record<Pattern, readonly [string, string]> & { readonly title: string },
  question: {
    title: 'A question for the round',
    field: 'It rests beneath the piece',
    set: 'Set this question',
    away: 'Take it away',
    ready: 'Laid ready',
    use: 'Use',
    remove: 'Remove',
    keep: 'Lay ready',
    paste: 'Paste several, one on each line',
    pasteDo: 'Lay these ready',
    pasteTooLong: 'A line here is longer than a question can be.',
    pasteTooMany: 'More than can be laid ready.',
    copy: 'Copy them all',
    copied: 'Copied',
    byHand: 'To copy by hand',
    nothingKept: 'Nothing is kept after the circle. Copy what you want to have again.',
    library: 'From the library',
    aloud: 'To be read aloud',
  },
  frame: {
    title: 'Name and frame',
    name: 'The name of the circle',
    intention: 'What it is for',
    closes: 'We close around …',
    ifBroken: 'If the link breaks …',
    keep: 'Set',
  },
  agreements: {
    title: 'What we agreed',
    everyone: 'When one changes, everyone is asked again.',
    notNow: 'They can be changed while gathering, and when the piece lies in the centre.',
    reword: 'Reword',
    keep: 'Change it',
    remove: 'Remove',
    add: 'One more agreement',
    addDo: 'Add it',
    full: 'More than forty are hard to hold.',
    lost: (text: string) => `Somebody changed this at the same moment. Your words were: ${text}`,
    useMine: 'Use my words',
    withdraw: 'Take back my consent',
    withdrawWhat: 'Your microphone and your ears rest until you agree again. Your seat stays yours.',
    withdrawNo: 'Not now',
  },
  guardian: {
    title: 'The guardian',
    what: 'Tends time and bell, and owns nobody.',
    nobody: 'Nobody sits there now.',
    is: (name: string) => `${name} sits there.`,
    me: 'You sit there.',
    lay: 'Lay it down',
    hand: (name: string) => `Hand it to ${name}`,
    handing: (name: string) => `You are handing it to ${name}.`,
  },
  door: {
    title: 'The door',
    choose: 'How newcomers come in',
    now: {
      open: 'It is open.',
      ask: 'Newcomers knock.',
      closed: 'It is closed.',
    } satisfies Record<DoorState, string>,
    open: ['Open', 'Whoever has the link and agrees comes in.'],
    openForNow: ['Open', 'Whoever has the link and agrees comes in; from the opening on they knock.'],
    ask: ['Ask', 'A knock is shown between turns, to the guardian first, and after two minutes to everyone.'],
    closed: ['Closed', 'Newcomers are told that the circle has begun. Whoever is here stays.'],
  },
  seats: {
    title: 'Who sits where',
    earlier: (name: string) => `Move ${name} one seat back`,
    later: (name: string) => `Move ${name} one seat on`,
  },
  waiting: {
    title: 'The circle is waiting',
    for: (name: string) => `Waiting for ${name}.`,
    stepOut: (name: string) => `Step ${name} out for now`,
    what: 'Everyone is told, and anyone may say wait. They can come back whenever they like.',
  },
  time: {
    title: 'Time and quiet',
    silence: 'A silence lasts',
    breath: 'A breath between two voices',
    candle: 'A candle for each turn',
    candleWhat: 'Only the holder and the guardian see it. It never mutes anyone.',
    none: 'none',
    seconds: (count: number) => `${count} seconds`,
    minutes: (count: number) => (count === 1 ? 'a minute' : `${count} minutes`),
    halfMinute: 'half a minute',
  },
  voices: {
    title: 'Voices',
    what: 'Only for you, here and now. Nobody is told, and what is written still arrives.',
    quiet: (name: string) => `Quiet ${name}`,
    hear: (name: string) => `Hear ${name} again`,
    volume: (name: string) => `How loud ${name} is`,
  },
  removal: {
    title: 'Asking someone to leave',
    what: 'It takes more than half of all who sit here, two at least. No screen says who asked.',
    door: 'Whoever has the link can come back under another name: close the door.',
    nobody: 'Everyone here was here before you. Only those who were here as well can ask them to leave.',
    asked: (name: string) => `You have asked ${name} to leave. It waits for others to ask as well.`,
    others: (name: string) => `Someone asks ${name} to leave.`,
    ask: (name: string) => `Ask ${name} to leave`,
    sureWhat: (name: string) =>
      `Once said, this cannot be taken back. ${name} is out as soon as enough of you ask.`,
    sure: (name: string) => `Yes, ask ${name} to leave`,
    no: 'Not now',
  },
  sound: {
    title: 'Sound and microphone',
    bell: 'How loud the bell rings',
    readAloud: 'Read written lines aloud',
    chime: 'A soft sound when the piece comes to you',
    vibrate: 'A touch of this device when the piece comes to you',
  },
  tooLong: 'This is longer than it can be here. Nothing of it is lost.',
  details: 'Details',
  end: 'End the circle together',
  endWhat:
    'Everyone here is asked. When all are ready, everything is wiped on every device, and there is no way back.',
  endNo: 'Not now',
  leave: 'Leave',
  microphone: {
    none: 'You have no microphone here',
    refused: 'Your microphone is not allowed',
    resting: 'Your microphone is resting',
    open: 'Your microphone is open',
    stopped: 'Your microphone has stopped',
  },
  packets: (microphone: string, count: number) =>
    `${microphone}: ${count} ${count === 1 ? 'packet' : 'packets'} sent since the last turn.`,
  connected: (some: number, all: number) => `Connected to ${some} of ${all}.`,
  alone: 'Nobody else is seated yet.',
  circleWords: {
    title: 'The words of this circle',
    apart: 'Not everyone is connected yet.',
    unmet: (name: string) => `${name} is not connected to you.`,
    vouched: (name: string, by: string) => `${name} is not connected to you; vouched for by ${by}.`,
    reckoning: 'One moment. Your six words are being found.',
    unreachable: 'The words cannot be fetched just now. They can be asked for again later.',
    aloud: 'Read these aloud together. If everyone has the same six words, nobody is in between.',
    differ:
      'When they differ, somebody may be in between. Do not go on in this room; open a new one and share the link another way.',
  },
  shutOut: (name: string) =>
    `Something on ${name}’s device sends what no circle understands; their connection was closed here.`,
  ignored: (count: number) =>
    count === 1
      ? 'One message was not whole and had no effect.'
      : `${count} messages were not whole and had no effect.`,
} as const

const CODECS: Readonly<Record<string, string>> = { opus: 'Opus', red: 'Opus, each packet twice' }

/** One connection in one line: what the browser does not tell is left out. */
export function lineWords(name: string, { isRelayed, roundTripMs, loss, codec }: LineReport): string {
  const said = [
    isRelayed === null ? null : isRelayed ? 'by way of the relay' : 'direct',
    roundTripMs === null ? null : `there and back in ${Math.round(roundTripMs)} ms`,
    loss === null ? null : `${Math.round(loss * 100)} % lost`,
    codec === null ? null : (CODECS[codec] ?? codec),
  ]
  return `${name}: ${said.filter(one => one !== null).join(', ') || 'connected'}.`
}
