import { nameOf } from '../domain/circle.ts'
import type { ParticipantId } from '../domain/claim.ts'
import type { CircleScreen } from './screen.ts'
import { inSentence, words } from './words.ts'

/** What the room says now: one sentence on the piece, or on the closing; both only when both ask something of me. */
export function circleSentences(screen: CircleScreen): readonly string[] {
  const { circle } = screen
  const closing = closingSentence(screen)
  if (closing === null) return [pieceSentence(screen)]
  const { piece, me } = circle
  const concernsMe =
    (piece.at === 'held' && piece.holder === me) ||
    (piece.at === 'offered' && (piece.to === me || piece.giver === me))
  return concernsMe ? [pieceSentence(screen), closing] : [closing]
}

/** Where the piece is and what that means for me. */
export function pieceSentence(screen: CircleScreen): string {
  const { circle } = screen
  const { piece, me } = circle
  if (circle.mySeat === null) return words.circle.seating
  if (circle.mySeat.state === 'out') return words.circle.out
  if (circle.mySeat.state === 'reading') return words.circle.reading
  const named = (id: ParticipantId) => inSentence(nameOf(circle, id) ?? words.someone)
  if (piece.at === 'centre') return circle.seats.length === 1 ? words.circle.first : words.circle.centre
  if (piece.at === 'held') {
    if (piece.holder === me) return holderSentence(screen)
    return isLost(screen, piece.holder)
      ? words.circle.lost(named(piece.holder))
      : words.circle.held(named(piece.holder))
  }
  if (piece.to === me) return words.circle.offeredToMe(named(piece.giver))
  if (isLost(screen, piece.to)) return words.circle.lost(named(piece.to))
  if (piece.giver === me) return words.circle.offeredByMe(named(piece.to))
  return words.circle.offered(named(piece.giver), named(piece.to))
}

/** What is wrong, one quiet sentence each; empty when nothing is. */
export function footerNotes(screen: CircleScreen): readonly string[] {
  const notes: string[] = []
  if (screen.leakStopped) notes.push(words.footer.leakStopped)
  if (screen.circle.cutOff) notes.push(words.footer.cutOff)
  if (screen.introducerAway) notes.push(words.footer.introducerAway)
  return notes
}

/** Whether I hold the piece, told or not yet told. */
export function iHold({ circle }: CircleScreen): boolean {
  return circle.piece.at === 'held' && circle.piece.holder === circle.me
}

function holderSentence({ circle, microphone }: CircleScreen): string {
  if (!circle.settled) return words.circle.unsettled
  if (circle.seats.length === 1) return words.circle.first
  switch (microphone.state) {
    case 'resting':
      return words.circle.resting
    case 'open':
      return words.circle.open
    case 'stopped':
      return words.circle.stopped
    case 'refused':
      return words.circle.refused
    case 'none':
      return words.circle.mine
  }
}

function closingSentence({ circle }: CircleScreen): string | null {
  if (!circle.ending.begun || circle.mySeat?.state !== 'present') return null
  return circle.ending.ready.has(circle.me) ? words.circle.waiting : words.circle.closing
}

function isLost({ circle }: CircleScreen, id: ParticipantId): boolean {
  const seat = circle.seats.find(one => one.id === id)
  return seat === undefined || seat.state === 'lost'
}
