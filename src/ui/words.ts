import type { Agreement, DefaultKey } from '../domain/agreements.ts'

const agreements: Readonly<Record<DefaultKey, string>> = {
  'confidentiality@1': 'What is said here stays here.',
  'own-life@1': 'I speak for myself, from my own life.',
  'welcome@1':
    'Any feeling and any subject is welcome; nobody has to share, and we do not attack or fix one another.',
  'listening@1': 'I listen to understand, not to answer.',
}

const numbers = 'no one two three four five six seven eight nine ten eleven twelve'.split(' ')

/** All that the room says, in one place; another language is another object of this shape. */
export const words = {
  agreements,
  someone: 'Someone',
  untitled: 'A listening circle',
  home: {
    title: 'The listening room',
    what: [
      'A few people sit in a circle and pass a talking piece.',
      'Whoever holds it is heard; everyone else listens.',
      'When the circle is over, everything is wiped on every device.',
    ],
    open: 'Open a room',
    notPromised: 'Someone could still record; the room cannot prevent that.',
  },
  notice: {
    'broken-link': {
      title: 'This link is not whole.',
      text: 'Please ask for it again, or copy it once more in full.',
    },
    insecure: {
      title: 'This address is not secure.',
      text: 'The browser only allows a room at an address that begins with https. Whoever hosts this page can put it behind a certificate; the way is described in its README.',
    },
    unsupported: {
      title: 'This browser cannot hold a room.',
      text: 'A current Firefox, Chrome, Edge or Safari can.',
    },
    'not-whole': {
      title: 'The room has not arrived whole.',
      text: 'Something on the way kept a part of this page. It can be fetched again.',
    },
    'open-elsewhere': {
      title: 'This room is already open in another tab here.',
      text: 'You can go on there, or come in here as well.',
    },
    full: {
      title: 'All places are taken.',
      text: 'When someone leaves, there is room again.',
    },
    closed: {
      title: 'The circle has begun.',
      text: 'Its door is closed now, so that those inside can stay with one another. Nothing of you is kept here.',
    },
    'not-yet': {
      title: 'Not just now.',
      text: 'You have been heard, and those inside ask you for a little patience. You can go on waiting for a better moment.',
    },
    left: {
      title: 'You have left.',
      text: 'The circle goes on.',
    },
    'long-away': {
      title: 'You were away for a while.',
      text: 'For half an hour nobody of the circle could be heard here, so everything was wiped on this device. If the circle is still going on, its link brings you back.',
    },
    removed: {
      title: 'The circle goes on without you.',
      text: 'You are no longer part of it, and nothing of it is kept on this device. May you find people to sit with.',
    },
    comeInAnyway: 'Come in here as well',
    comeBack: 'Come back to the circle',
    lookAgain: 'Look again',
    keepWaiting: 'Go on waiting',
    toBeginning: 'Back to the beginning',
  },
  welcome: {
    lead: 'These agreements hold the circle. Please read them slowly.',
    changed: 'The agreements have changed. Please read them again.',
    agree: 'I agree to these',
    company: {
      looking: 'Looking whether someone is here…',
      someone: 'Someone is here.',
      nobody: 'Nobody is here now. The circle may not have begun, or it may be over.',
      unreachable: 'The room cannot be reached just now. It keeps trying.',
    },
    door: {
      ask: 'The circle has begun. When you knock, somebody will look for a good moment.',
      closed: 'The circle has begun, and its door is closed.',
    },
  },
  link: {
    copy: 'Copy the link',
    copied: 'Copied',
    byHand: 'The link, to copy by hand',
  },
  you: {
    title: 'How you take part',
    name: 'What may we call you?',
    way: 'How would you like to be here?',
    voice: 'With my voice',
    writing: 'In writing',
    listening: 'Just listening',
    beforeAsking:
      'Your browser will ask for the microphone. Your phone will show its microphone light the whole time. Nothing leaves this device unless you hold the piece.',
    asking: 'Your browser is asking you now.',
    nameMissing: 'A name is needed here. Any name you like will do.',
    go: 'Continue',
  },
  ready: {
    title: 'Ready',
    heard: 'We can hear you. You can hear us.',
    notYetHeard: 'Say a word, if you like, and the light will answer.',
    listening: 'You are here to listen.',
    writing: 'You are here in writing. When the piece comes, what you write is read by everyone.',
    microphone: {
      refused: 'The microphone was not allowed. You can sit and listen now, and turn it on later.',
      none: 'No microphone was found. You can sit and listen now, and turn it on later.',
      stopped: 'The microphone has stopped. You can sit and listen now, and turn it on later.',
    },
    level: 'The light moves with your voice.',
    elsewhere:
      'This page is open inside another app, which may keep the microphone to itself. Open your browser and paste the link there.',
    tryAgain: 'Try again',
    sit: 'Sit down',
    step: {
      entering: 'Making room for you…',
      waiting: 'Nobody inside has answered yet. Still trying.',
      knocking: 'The circle has begun; somebody will look for a good moment.',
    },
    turnBack: 'Wait no longer',
  },
  circle: {
    greeting:
      'You are here. Nothing is expected of you. When the piece comes you may speak, stay silent, write, or let it pass.',
    fold: 'All right',
    seats: 'The circle, clockwise from you',
    menu: 'Tend the circle',
    dock: 'What you can do',
    seating: 'One moment. Your seat is being made ready.',
    out: 'You have stepped out. Your seat stays yours.',
    first: 'You are the first here. Share the link, and the others can join you.',
    alone: 'Nobody else is here now.',
    centre: 'The piece rests in the centre.',
    unsettled: 'One moment. Everyone is being told.',
    mine: 'You hold the piece.',
    resting: 'You hold the piece. Your microphone is resting.',
    open: 'Your microphone is open.',
    reaching: 'Your voice is reaching everyone.',
    stopped: 'Your microphone has stopped.',
    refused: 'You hold the piece. Your microphone is not allowed yet.',
    held: (name: string) => `${name} holds the piece.`,
    lost: (name: string) => `${name} is coming back. The piece waits.`,
    offeredToMe: (name: string) => `${name} is handing you the piece. There is no hurry.`,
    comesToMe: 'The piece comes to you. There is no hurry.',
    comes: (to: string) => `The piece comes to ${to}.`,
    offeredByMe: (name: string) => `You are handing the piece to ${name}.`,
    offered: (giver: string, to: string) => `${giver} is handing the piece to ${to}.`,
    closing: 'The circle is being closed together.',
    waiting: 'Waiting until everyone is ready.',
  },
  seat: {
    you: 'you',
    speaking: 'speaking',
    holding: 'holding',
    next: 'next',
    afterNext: 'then',
    lost: 'coming back…',
    out: 'stepped out',
    reading: 'reading',
    quieted: 'quiet for you',
    passesToYou: 'passes to you',
    youPassTo: 'you pass to',
    handing: 'handing on the piece',
    beingHanded: 'being handed the piece',
    reached: 'your voice reaches them',
  },
  dock: {
    take: 'Take the piece',
    accept: 'Take it',
    onward: 'Let it pass',
    withdraw: 'Take it back',
    giveBack: 'Put the piece in the centre',
    pass: (name: string) => `Pass to ${name}`,
    speak: 'Speak',
    rest: 'Rest the microphone',
    tryAgain: 'Try again',
    turnOn: 'Turn on the microphone',
    hear: 'Tap to hear',
    lay: 'Lay it in the centre',
    name: 'Name who is next',
    handBack: (name: string) => `Hand it back to ${name}`,
    listener: 'Who listens to you?',
    heard: 'I feel heard',
    carry: 'Carry it past for now',
    askRest: 'Ask whether the piece shall rest',
    restPiece: 'Lay the piece to rest',
    goOn: 'Go on',
    openMine: 'Open your microphone',
    bell: 'Bell',
    stepOut: 'Step out',
    comeBack: 'Come back',
    ready: 'I’m ready to let this go',
    notYet: 'Not yet',
    more: 'More',
  },
  footer: {
    noSound: (name: string) => `There is no sound from ${name} here yet. The room is looking for a way.`,
    unreached: (names: string) => `Your voice is not reaching ${names} just now.`,
    unreachedMany: (count: number) => `Your voice is not reaching ${numberWord(count)} people just now.`,
    noSignal:
      'No sound at all comes from your microphone. A switch on it may be off, or another program may have it.',
    introducerAway: 'New people cannot find the room just now. The circle goes on.',
    leakStopped: 'Sound was leaving while your microphone should have been resting. It has been stopped.',
    unmet: {
      relayed: 'A connection is not coming about yet. The room keeps trying.',
      'no-relay':
        'A connection is not coming about. One of the networks may let none through, and this room has no relay. Another network, or a phone’s own connection, often helps.',
    },
    cutOff: 'You have lost touch with the others. The room is looking for them.',
  },
  exit: {
    vanish: 'Leave at once',
    what: 'Wipes this tab and shows a blank page. Your browser may still remember that you were here.',
    key: 'Pressing Shift three times does the same',
  },
  farewell: {
    title: 'It is gone. Go gently.',
    removed: 'What was removed',
    removedList: [
      'The names, the seats and the order of the circle.',
      'The agreements, and who consented to them.',
      'The keys of this room and the link in the address bar.',
      'The connections between the devices, and every microphone.',
    ],
    cannot:
      'What people remember cannot be wiped, nor what someone may have recorded, nor a link kept in a message or in your browser’s own history.',
    back: 'Back to the beginning',
    devices: (count: number) => `${capital(numberWord(count))} ${count === 1 ? 'device' : 'devices'}.`,
    letGo: (count: number, all: number) =>
      count < all
        ? `${capital(numberWord(count, 'none'))} ${count === 1 ? 'has' : 'have'} let go.`
        : all === 1
          ? 'It has let go.'
          : all === 2
            ? 'Both have let go.'
            : 'All have let go.',
    unreached: (count: number) => `${capital(numberWord(count))} could not be reached.`,
  },
}

export type Words = typeof words

/** The words of one agreement: ours for a default, theirs for a group's own. */
export function agreementText(agreement: Agreement): string {
  return agreement.kind === 'default' ? words.agreements[agreement.key] : agreement.text
}

/** A number in words up to twelve, in digits beyond. */
export function numberWord(count: number, zero = 'no'): string {
  return count === 0 ? zero : (numbers[count] ?? String(count))
}

/** What the devices said of their wiping: how many there were, let go, and could not be reached. */
export function receipts(devices: number, letGo: number): readonly string[] {
  const all = Math.max(devices, 1)
  const gone = Math.min(Math.max(letGo, 0), all)
  const said = [words.farewell.devices(all), words.farewell.letGo(gone, all)]
  return gone < all ? [...said, words.farewell.unreached(all - gone)] : said
}

/** A name inside a sentence; one written from right to left keeps its direction to itself (UAX #9 isolates). */
export function inSentence(name: string): string {
  return /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/u.test(name) ? `\u2068${name}\u2069` : name
}

function capital(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1)
}
