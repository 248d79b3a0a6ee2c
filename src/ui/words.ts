import type { Agreement, DefaultKey } from '../domain/agreements.ts'
import { filled, type Message, spoken, text, texts } from './message.ts'

const notice = { title: text, text }

/** The messages of the way to the seat and of the farewell; of the circle, those further down. */
export const roomMessages = {
  agreements: {
    'confidentiality@1': text,
    'own-life@1': text,
    'welcome@1': text,
    'listening@1': text,
  } satisfies Record<DefaultKey, Message>,
  someone: text,
  untitled: text,
  /** What stands between two sentences. */
  gap: text,
  language: {
    choose: text,
    unread: text,
    notNow: text,
  },
  home: { title: text, what: texts(3), open: text, notPromised: text },
  notice: {
    'broken-link': notice,
    insecure: notice,
    unsupported: notice,
    'not-whole': notice,
    'open-elsewhere': notice,
    full: notice,
    closed: notice,
    'not-yet': notice,
    left: notice,
    'long-away': notice,
    removed: notice,
    comeInAnyway: text,
    comeBack: text,
    lookAgain: text,
    keepWaiting: text,
    toBeginning: text,
  },
  welcome: {
    lead: text,
    changed: text,
    agree: text,
    company: { looking: text, someone: text, nobody: text, unreachable: text },
    door: { ask: text, closed: text },
  },
  link: { copy: text, copied: text, byHand: text },
  you: {
    title: text,
    name: text,
    way: text,
    voice: text,
    writing: text,
    listening: text,
    beforeAsking: text,
    asking: text,
    nameMissing: text,
    go: text,
  },
  ready: {
    title: text,
    heard: text,
    notYetHeard: text,
    listening: text,
    writing: text,
    microphone: { refused: text, none: text, stopped: text },
    level: text,
    elsewhere: text,
    tryAgain: text,
    sit: text,
    step: { entering: text, waiting: text, knocking: text },
    turnBack: text,
  },
  exit: { vanish: text, what: text, key: text },
  farewell: {
    title: text,
    removed: text,
    removedList: texts(4),
    cannot: text,
    back: text,
    devices: filled<[count: number]>('count'),
    letGo: {
      one: text,
      both: text,
      all: text,
      some: filled<[count: number]>('count'),
    },
    unreached: filled<[count: number]>('count'),
  },
  circle: {
    greeting: text,
    fold: text,
    seats: text,
    menu: text,
    dock: text,
    seating: text,
    out: text,
    first: text,
    alone: text,
    centre: text,
    centreHand: filled<[name: string]>('name'),
    unsettled: text,
    mine: text,
    resting: text,
    open: text,
    reaching: text,
    stopped: text,
    refused: text,
    held: filled<[name: string]>('name'),
    lost: filled<[name: string]>('name'),
    offeredToMe: filled<[name: string]>('name'),
    comesToMe: text,
    comes: filled<[to: string]>('to'),
    offeredByMe: filled<[name: string]>('name'),
    offered: filled<[giver: string, to: string]>('giver', 'to'),
    closing: text,
    waiting: text,
  },
  seat: {
    you: text,
    speaking: text,
    holding: text,
    next: text,
    afterNext: text,
    lost: text,
    out: text,
    reading: text,
    quieted: text,
    passesToYou: text,
    youPassTo: text,
    handing: text,
    beingHanded: text,
    reached: text,
  },
  dock: {
    take: text,
    accept: text,
    onward: text,
    withdraw: text,
    giveBack: text,
    pass: filled<[name: string]>('name'),
    speak: text,
    rest: text,
    tryAgain: text,
    turnOn: text,
    hear: text,
    lay: text,
    name: text,
    handBack: filled<[name: string]>('name'),
    listener: text,
    heard: text,
    carry: text,
    askRest: text,
    restPiece: text,
    goOn: text,
    openMine: text,
    bell: text,
    stepOut: text,
    comeBack: text,
    ready: text,
    notYet: text,
    more: text,
  },
  footer: {
    noSound: filled<[name: string]>('name'),
    unreached: filled<[names: readonly string[]]>('names'),
    unreachedMany: filled<[count: number]>('count'),
    noSignal: text,
    introducerAway: text,
    leakStopped: text,
    unmet: { relayed: text, 'no-relay': text },
    cutOff: text,
  },
}

/** All that the room says, in the language that is spoken; other parts of the room have words of their own beside these. */
export const words = spoken('', roomMessages)

/** The words of one agreement: ours for a default, theirs for a group's own. */
export function agreementText(agreement: Agreement): string {
  return agreement.kind === 'default' ? words.agreements[agreement.key] : agreement.text
}

/** What the devices said of their wiping: how many there were, let go, and could not be reached. */
export function receipts(devices: number, letGo: number): readonly string[] {
  const all = Math.max(devices, 1)
  const gone = Math.min(Math.max(letGo, 0), all)
  const { farewell } = words
  if (gone < all) return [farewell.devices(all), farewell.letGo.some(gone), farewell.unreached(all - gone)]
  const everyone = all === 1 ? 'one' : all === 2 ? 'both' : 'all'
  return [farewell.devices(all), farewell.letGo[everyone]]
}
