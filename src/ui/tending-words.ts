import type { DoorState } from '../domain/door.ts'
import type { Microphone } from '../domain/microphone.ts'
import type { Pattern, Phase, Scene } from '../domain/scene.ts'
import { listed } from './language.ts'
import { filled, type Message, spoken, text, texts } from './message.ts'
import type { LineReport } from './screen.ts'

const named = filled<[name: string]>('name')
const counted = filled<[count: number]>('count')

export const tendingMessages = {
  title: text,
  close: text,
  with: {
    passElsewhere: text,
    lay: text,
    write: text,
    stepOut: text,
    bell: text,
  },
  signs: {
    title: text,
    heart: text,
    cannotHear: named,
    needSomeone: text,
    onlyThey: named,
  },
  evening: {
    title: text,
    now: {
      gathering: text,
      opening: text,
      rounds: text,
      closing: text,
      farewell: text,
      ended: text,
    } satisfies Record<Scene['phase'], Message>,
    elsewhere: text,
    announced: text,
    oneAtATime: text,
    notMine: named,
    waiting: text,
  },
  begin: {
    gathering: text,
    opening: text,
    rounds: text,
    closing: text,
    farewell: text,
  } satisfies Record<Phase, Message>,
  another: text,
  pattern: {
    title: text,
    between: text,
    around: texts(2),
    'around-back': texts(2),
    centre: texts(2),
    named: texts(2),
    listener: texts(2),
  } satisfies Record<Pattern | 'title' | 'between', Message>,
  question: {
    title: text,
    field: text,
    set: text,
    away: text,
    ready: text,
    use: text,
    remove: text,
    keep: text,
    paste: text,
    pasteDo: text,
    pasteTooLong: text,
    pasteTooMany: text,
    copy: text,
    copied: text,
    byHand: text,
    nothingKept: text,
    library: text,
    aloud: text,
  },
  frame: {
    title: text,
    name: text,
    intention: text,
    closes: text,
    ifBroken: text,
    keep: text,
  },
  code: { title: text, told: text, point: text, notNow: text },
  agreements: {
    title: text,
    everyone: text,
    notNow: text,
    reword: text,
    keep: text,
    remove: text,
    add: text,
    addDo: text,
    full: text,
    lost: filled<[text: string]>('text'),
    useMine: text,
    withdraw: text,
    withdrawWhat: text,
    withdrawNo: text,
  },
  guardian: {
    title: text,
    what: text,
    nobody: text,
    is: named,
    me: text,
    lay: text,
    hand: named,
    handing: named,
  },
  door: {
    title: text,
    choose: text,
    now: {
      open: text,
      ask: text,
      closed: text,
    } satisfies Record<DoorState, Message>,
    open: texts(2),
    openForNow: texts(2),
    ask: texts(2),
    closed: texts(2),
  },
  seats: {
    title: text,
    earlier: named,
    later: named,
  },
  waiting: {
    title: text,
    for: named,
    stepOut: named,
    what: text,
  },
  time: {
    title: text,
    silence: text,
    breath: text,
    candle: text,
    candleWhat: text,
    none: text,
    seconds: counted,
    minutes: counted,
    halfMinute: text,
  },
  voices: {
    title: text,
    what: text,
    quiet: named,
    hear: named,
    volume: named,
  },
  removal: {
    title: text,
    what: text,
    door: text,
    nobody: text,
    asked: named,
    others: named,
    ask: named,
    sureWhat: named,
    sure: named,
    no: text,
  },
  sound: {
    title: text,
    bell: text,
    readAloud: text,
    chime: text,
    vibrate: text,
  },
  tooLong: text,
  details: text,
  end: text,
  endWhat: text,
  endNo: text,
  leave: text,
  packets: filled<[microphone: Microphone['state'], count: number]>('microphone', 'count'),
  connected: filled<[some: number, all: number]>('some', 'all'),
  alone: text,
  circleWords: {
    title: text,
    apart: text,
    unmet: named,
    vouched: filled<[name: string, by: string]>('name', 'by'),
    reckoning: text,
    unreachable: text,
    aloud: text,
    differ: text,
  },
  shutOut: named,
  ignored: counted,
  /** One connection, and what is known of it. */
  line: filled<[name: string, facts: string]>('name', 'facts'),
  fact: {
    relayed: text,
    direct: text,
    trip: filled<[ms: number]>('ms'),
    loss: filled<[percent: number]>('percent'),
    twice: text,
    nothing: text,
  },
  /** A button among others like it, for the ear: what it does, and with which text. */
  about: filled<[what: string, text: string]>('what', 'text'),
}

/** What the sheet "Tend the circle" says; it comes with the sheet, after the circle. */
export const tending = spoken('tending', tendingMessages)

/** One connection in one line: what the browser does not tell is left out. */
export function lineWords(name: string, { isRelayed, roundTripMs, loss, codec }: LineReport): string {
  const { fact } = tending
  const said = [
    isRelayed === null ? null : isRelayed ? fact.relayed : fact.direct,
    roundTripMs === null ? null : fact.trip(Math.round(roundTripMs)),
    loss === null ? null : fact.loss(Math.round(loss * 100)),
    codec === null ? null : codecWords(codec),
  ].filter(one => one !== null)
  return tending.line(name, said.length === 0 ? fact.nothing : listed(said, 'unit'))
}

function codecWords(codec: string): string {
  if (codec === 'red') return tending.fact.twice
  return codec === 'opus' ? 'Opus' : codec
}
