import type { Circle } from './domain/circle.ts'
import { openingKey } from './domain/microphone.ts'
import type { Hand } from './hand.ts'
import type { LettingGo } from './letting-go.ts'
import type { Speaking } from './speaking.ts'
import type { Request } from './ui/screen.ts'

/** By what a request is carried out. */
export interface Means {
  readonly hand: Hand
  readonly speaking: Speaking
  readonly lettingGo: LettingGo
  readonly circle: Circle
}

/** What a seated person's request does; what can only be asked elsewhere does nothing here. */
export function carryOut(request: Request, { hand, speaking, lettingGo, circle }: Means): void {
  switch (request.kind) {
    case 'open-microphone':
      speaking.press(openingKey(circle))
      return
    case 'rest-microphone':
      void speaking.rest()
      return
    case 'mend-microphone':
      void speaking.acquire()
      return
    case 'hear':
      speaking.hear()
      return
    case 'read-aloud':
      speaking.readAloud(request.on)
      return
    case 'quiet-voice':
      speaking.quiet(request.id, request.on)
      return
    case 'voice-volume':
      speaking.setVoiceVolume(request.id, request.volume)
      return
    case 'bell-volume':
      speaking.setBellVolume(request.volume)
      return
    case 'leave':
      void hand.press(request).finally(() => lettingGo.alone())
      return
    case 'vanish':
      setTimeout(lettingGo.vanish().cut) // what was said goes out first
      return
    case 'open-room':
    case 'choose-language':
    case 'choose-theme':
    case 'keep-choices':
    case 'rehearse':
    case 'ask-for-a-knock':
    case 'heart':
    case 'cannot-hear':
    case 'need-someone':
    case 'answer':
    case 'ask-rest':
    case 'still-here':
    case 'fold':
    case 'let-in':
    case 'put-off':
    case 'circle-words':
    case 'sound-check':
    case 'hear-myself':
    case 'play-a-sound':
    case 'choose-microphone':
    case 'choose-speaker':
    case 'natural-sound':
    case 'chime':
    case 'vibrate':
    case 'agree':
    case 'go-home':
    case 'come-in-anyway':
    case 'read-again':
    case 'turn-back':
    case 'reload':
    case 'go-apart':
    case 'introduce':
    case 'enter':
    case 'hide-address':
    case 'check-connection':
      return
    default:
      void hand.press(request)
  }
}
