import type { Agreement } from '../domain/agreements.ts'
import type { Circle } from '../domain/circle.ts'
import type { ParticipantId } from '../domain/claim.ts'
import type { ConnectionCheck } from '../domain/connection-check.ts'
import type { DoorState } from '../domain/door.ts'
import type { Imprint } from '../domain/imprint.ts'
import type { Intent } from '../domain/intent.ts'
import type { Microphone } from '../domain/microphone.ts'
import type { OtherPage } from '../domain/other-page.ts'
import type { Unmet } from '../domain/roster.ts'
import type { Way } from '../domain/seating.ts'
import type { Tiding } from '../domain/tidings.ts'
import type { Notice } from './notice.ts'
import type { ChoiceRequest } from './theme.ts'

/** Which of the room's screens stands, and all that it needs to be drawn. */
export type Screen =
  | HomeScreen
  | { readonly at: 'notice'; readonly notice: Notice }
  | WelcomeScreen
  | YouScreen
  | ReadyScreen
  | CircleScreen
  | FarewellScreen

export interface HomeScreen {
  readonly at: 'home'
  readonly imprint: Imprint
}

export interface WelcomeScreen {
  readonly at: 'welcome'
  readonly title: string
  readonly agreements: readonly Agreement[]
  /**
   * Whether somebody inside has answered; 'unreachable' while the introducing server cannot be reached, and 'no-server'
   * if nobody has said where it is either; 'rehearsal' where the others are imagined, and come when this person sits.
   */
  readonly company: 'looking' | 'someone' | 'nobody' | 'unreachable' | 'no-server' | 'rehearsal' | OtherPage
  /** Those who have another page have begun, and this person may go in without them. */
  readonly mayGoApart: boolean
  /** How the door stands, as far as somebody has told. */
  readonly door: DoorState
  readonly link: string
  /** The agreements have changed since this person read them. */
  readonly changed: boolean
}

export interface YouScreen {
  readonly at: 'you'
  readonly name: string
  readonly way: Way
  /** Whether the browser shows its own question; 'long' when it has had no answer for a while. */
  readonly asking: 'no' | 'yes' | 'long'
}

export interface ReadyScreen {
  readonly at: 'ready'
  readonly way: Way
  readonly microphone: Microphone
  /** The browser still shows its question about the microphone. */
  readonly isAsking: boolean
  /** How loud the microphone is now, 0 to 1; null without one. */
  readonly level: number | null
  /** 'waiting': nobody inside has answered for a while; 'unreachable': the server is away; 'knocking': the door asks. */
  readonly step: 'here' | 'entering' | 'waiting' | 'unreachable' | 'knocking'
  /** Whether this person hides where they connect from; null where there is no relay to hide behind. */
  readonly hidesAddress: boolean | null
  /** What the last look at the connection has found; null until one is asked for. */
  readonly check: ConnectionCheck | null
  /** A look at one's own sound; null while nobody looks. */
  readonly sound: SoundCheck | null
  /** The room's link, to be opened in a browser of its own; null unless this is a page inside another app. */
  readonly elsewhere: string | null
}

/** What there is to see and to choose of one's own sound. */
export interface SoundCheck {
  readonly inputs: readonly SoundDevice[]
  /** Null where the browser does not let a page choose. */
  readonly outputs: readonly SoundDevice[] | null
  /** The chosen ones; the system's own with ''. */
  readonly input: string
  readonly output: string
  /** Nothing takes care of echo, noise and loudness: for a bowl, or for music. */
  readonly isNatural: boolean
  /** 0 to 1; null while there is no resting microphone to look at. */
  readonly level: number | null
  readonly echo: 'no' | 'listening' | 'playing'
}

/** A microphone or a loudspeaker; without a name until the microphone was allowed. */
export interface SoundDevice {
  readonly id: string
  readonly label: string
}

export interface CircleScreen {
  readonly at: 'circle'
  readonly circle: Circle
  readonly microphone: Microphone
  /** Sound packets that this device has sent since its microphone last came to rest; for whoever wants to know. */
  readonly packetsSent: number
  /** Whether the holder's voice arrives in this tab; 'blocked' until the browser is given a tap. */
  readonly ears: 'open' | 'resting' | 'blocked'
  /** Those to whom a connection stands. */
  readonly connected: number
  /** Those whose voice has found no way to this device for a while, although they may be heard. */
  readonly beyondEarshot: readonly ParticipantId[]
  /** How far this person's own voice reaches, while it is out; nobody else is shown it. */
  readonly reached: Reached | null
  /** Whether a connection to somebody who was let in does not come about, and whether there is a relay to help. */
  readonly unmet: 'nobody' | 'relayed' | 'no-relay'
  /** What came from others and was malformed, forged or a replay, and had no effect. */
  readonly ignored: number
  /** Those to whom this device has closed the connection, since theirs sends what no circle understands. */
  readonly shutOut: readonly ParticipantId[]
  readonly link: string
  /** The introducing server is away; the circle goes on, only newcomers wait. */
  readonly introducerAway: boolean
  /** Somebody with a newer version of this page cannot come in until this one is loaded anew. */
  readonly newerPage: boolean
  /** What was done for the whole circle just now. */
  readonly tidings: readonly Tiding[]
  /** Whose knock I may answer now. */
  readonly knocker: Knocker | null
  /** Seats from which a hand on the heart is seen just now. */
  readonly hearts: readonly ParticipantId[]
  /** What was said to me alone, until I fold it. */
  readonly quietWords: readonly QuietWord[]
  /** Whether written lines are read aloud here; null where no voice works on this device. */
  readonly readsAloud: boolean | null
  /** How loud the bell rings here, 0 to 1. */
  readonly bellVolume: number
  /** Whose voice this person does not want to hear; nobody else knows. */
  readonly quieted: readonly ParticipantId[]
  /** How loud each voice is here, 0 to 1; as it comes where nothing was set. */
  readonly volumes: Readonly<Record<ParticipantId, number>>
  /** The open microphone gives nothing but digital zeros. */
  readonly noSignal: boolean
  /** How this person wants to notice that the piece is offered; null until the vigil is here. */
  readonly nudges: Nudges | null
  readonly sound: SoundCheck | null
  readonly check: ConnectionCheck | null
  /** The watchdog found sound leaving while the microphone should rest, and has stopped it. */
  readonly leakStopped: boolean
  readonly circleWords: CircleWords
  /** What each connection says of itself, while somebody looks at the details. */
  readonly lines: Readonly<Record<ParticipantId, LineReport>>
}

/** One connection, as far as the browser tells; null where it does not. */
export interface LineReport {
  readonly isRelayed: boolean | null
  readonly roundTripMs: number | null
  /** 0 to 1. */
  readonly loss: number | null
  readonly codec: string | null
}

/** Where the holder's voice comes out, as the devices there say. */
export interface Reached {
  readonly lit: readonly ParticipantId[]
  /** Where it has not come out for a while. */
  readonly told: readonly ParticipantId[]
  /** It has been coming out everywhere for a moment. */
  readonly isWhole: boolean
}

/** By what a person notices that the piece is offered to them. */
export interface Nudges {
  readonly chimes: boolean
  /** Null where the device cannot. */
  readonly vibrates: boolean | null
}

/** Somebody at the door, as they call themselves. */
export interface Knocker {
  readonly id: ParticipantId
  readonly name: string
}
/** The six words by which a circle can tell whether somebody sits in between. */
export type CircleWords =
  /** Nobody here is looking at them. */
  | { readonly at: 'folded' }
  | { readonly at: 'alone' }
  /** Somebody is not linked to everybody, perhaps I myself; those to whom I am not. */
  | { readonly at: 'apart'; readonly unmet: readonly Unmet[] }
  | { readonly at: 'reckoning' }
  /** The list of words could not be fetched from the server. */
  | { readonly at: 'unreachable' }
  | { readonly at: 'whole'; readonly words: readonly string[] }

/** Something said to one person alone. */
export interface QuietWord {
  readonly key: string
  readonly from: ParticipantId
  readonly word: /** Somebody cannot hear me. */
    | { readonly kind: 'cannot-hear' }
    /** Somebody asks the guardian, me, for company. */
    | { readonly kind: 'need-someone' }
    /** The guardian's answer to it. */
    | { readonly kind: 'line'; readonly text: string }
    /** The guardian asks whether the piece shall rest. */
    | { readonly kind: 'shall-rest' }
}

export interface FarewellScreen {
  readonly at: 'farewell'
  /** Devices that were in the circle, and those known to have let go, mine among them. */
  readonly devices: number
  readonly letGo: number
}

/** All that a person may ask of the page. */
export type Request =
  | Intent
  | { readonly kind: 'open-room' | 'agree' | 'go-home' | 'come-in-anyway' }
  | { readonly kind: 'read-again' | 'turn-back' | 'reload' | 'go-apart' }
  | ChoiceRequest
  | { readonly kind: 'introduce'; readonly name: string; readonly way: Way }
  | { readonly kind: 'enter' | 'hear' | 'rehearse' | 'ask-for-a-knock' }
  /** A quick exit: wipes this tab, and away to a blank page. */
  | { readonly kind: 'vanish' }
  /** Before the seat: hide where I connect from, and look what is wrong with my connection. */
  | { readonly kind: 'hide-address'; readonly on: boolean }
  | { readonly kind: 'check-connection' }
  /** Signs that pass quietly: to all, to the holder, to the guardian; none is written down anywhere. */
  | { readonly kind: 'heart' | 'cannot-hear' | 'need-someone' }
  | { readonly kind: 'answer'; readonly to: ParticipantId; readonly text: string }
  /** Asks the holder, privately, whether the piece shall rest; their answer. */
  | { readonly kind: 'ask-rest' | 'still-here' }
  | { readonly kind: 'fold'; readonly key: string }
  | { readonly kind: 'let-in' | 'put-off'; readonly id: ParticipantId }
  | { readonly kind: 'read-aloud'; readonly on: boolean }
  | { readonly kind: 'bell-volume'; readonly volume: number }
  /** Quiets a voice on this device alone, or hears it again. */
  | { readonly kind: 'quiet-voice'; readonly id: ParticipantId; readonly on: boolean }
  /** How loud that voice is on this device. */
  | { readonly kind: 'voice-volume'; readonly id: ParticipantId; readonly volume: number }
  /** A look at one's own sound: opened and closed, and what is done in it. */
  | { readonly kind: 'sound-check'; readonly isOpen: boolean }
  | { readonly kind: 'hear-myself' | 'play-a-sound' }
  | { readonly kind: 'choose-microphone' | 'choose-speaker'; readonly id: string }
  | { readonly kind: 'natural-sound' | 'chime' | 'vibrate'; readonly on: boolean }
  /** Somebody opens the place of the circle words, or closes it. */
  | { readonly kind: 'circle-words'; readonly isOpen: boolean }

/** Carries a request up from whichever element it was made in; it crosses shadow roots. */
export class RoomRequest extends Event {
  static readonly type = 'room-request'
  readonly request: Request

  constructor(request: Request) {
    super(RoomRequest.type, { bubbles: true, composed: true })
    this.request = request
  }
}

/** Asks the page for something, from whichever element it was pressed in. */
export function ask(from: EventTarget, request: Request): void {
  from.dispatchEvent(new RoomRequest(request))
}

declare global {
  interface HTMLElementEventMap {
    'room-request': RoomRequest
  }
}
