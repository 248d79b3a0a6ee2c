import type { Seat } from '../domain/circle.ts'
import type { ParticipantId } from '../domain/claim.ts'
import { roundFrom } from '../domain/seating.ts'
import { practice } from './practice-words.ts'
import type { CircleScreen } from './screen.ts'
import { words } from './words.ts'

/** The words under a name, for the eye, what matters least last, and, added to them, for the ear. */
export interface SeatWords {
  readonly seen: readonly string[]
  readonly heard: readonly string[]
}

/** Seats as each screen is turned: me first, at the bottom, then clockwise; the same order for everyone. */
export function seatsFromMe({ circle }: CircleScreen): readonly Seat[] {
  const at = Math.max(
    circle.seats.findIndex(seat => seat.isMe),
    0,
  )
  return [...circle.seats.slice(at), ...circle.seats.slice(0, at)]
}

/** What is to be said of one seat: you; where the piece is in its way; why the piece walks past it. */
export function seatWords(screen: CircleScreen, seat: Seat): SeatWords {
  const seen: string[] = []
  const holds = isHolder(screen, seat)
  const quieted = screen.quieted.includes(seat.id) ? [words.seat.quieted] : []
  if (seat.isMe) seen.push(words.seat.you)
  // Whom I quieted I should know to be so while they speak; that they hold the piece is seen from the piece.
  if (holds) seen.push(...quieted)
  const state = awayWord(screen, seat) ?? holdingWord(screen, seat) ?? turnWord(screen, seat)
  if (state !== null) seen.push(state)
  const place = screen.circle.hands.indexOf(seat.id)
  if (place >= 0 && !holds) seen.push(practice.hand.at(place + 1))
  if (!holds) seen.push(...quieted)
  return {
    seen,
    heard: [...handingWords(screen, seat), ...neighbourWords(screen, seat), ...signWords(screen, seat)],
  }
}

// Somebody's own sign may be made of several, as a family is, or a skin of its own colour; a tower of marks is no sign.
const LETTER = /[\p{L}\p{N}]\p{M}{0,2}/u

/** What stands in a face for a name: its first letter, else its first sign, whole. */
export function initialOf(name: string): string {
  const first = LETTER.exec(name)?.[0] ?? firstSign(name)
  return first.toLocaleUpperCase()
}

function firstSign(text: string): string {
  if (!('Segmenter' in Intl)) return [...text][0] ?? ''
  const [sign] = new Intl.Segmenter().segment(text)
  return sign?.segment ?? ''
}

// Who has yet to read the agreements is nobody's business but the guardian's and their own.
function awayWord({ circle }: CircleScreen, seat: Seat): string | null {
  if (seat.state === 'lost') return words.seat.lost
  if (seat.state === 'out') return words.seat.out
  const isShown = seat.isMe || circle.guardian.id === circle.me
  return seat.state === 'reading' && isShown ? words.seat.reading : null
}

function isHolder({ circle }: CircleScreen, seat: Seat): boolean {
  return circle.piece.at === 'held' && circle.piece.holder === seat.id
}

function signWords({ circle, hearts, reached }: CircleScreen, seat: Seat): string[] {
  const said: string[] = []
  if (circle.guardian.id === seat.id) said.push(practice.guardian)
  if (hearts.includes(seat.id)) said.push(practice.heart)
  if (reached?.lit.includes(seat.id)) said.push(words.seat.reached)
  return said
}

// Nothing judges whether somebody else is silent: theirs is 'holding'. Only my own microphone is known here,
// and that I hold the piece the one sentence says already.
function holdingWord({ circle, microphone }: CircleScreen, seat: Seat): string | null {
  if (circle.piece.at !== 'held' || circle.piece.holder !== seat.id) return null
  if (!seat.isMe) return words.seat.holding
  return microphone.state === 'open' ? words.seat.speaking : null
}

// From the centre anybody may take the piece, so nobody is next.
function turnWord({ circle }: CircleScreen, seat: Seat): string | null {
  if (circle.piece.at === 'centre') return null
  if (circle.next[0] === seat.id) return words.seat.next
  return circle.next[1] === seat.id ? words.seat.afterNext : null
}

function handingWords({ circle }: CircleScreen, seat: Seat): string[] {
  if (circle.piece.at === 'held' && circle.piece.holder === seat.id && seat.isMe) return [words.seat.holding]
  if (circle.piece.at !== 'offered') return []
  if (circle.piece.giver === seat.id) return [words.seat.handing]
  return circle.piece.to === seat.id ? [words.seat.beingHanded] : []
}

// Only where the piece goes around is there one who passes to me, and one to whom I pass.
function neighbourWords({ circle }: CircleScreen, seat: Seat): string[] {
  const { pattern } = circle.scene
  if (circle.mySeat?.state !== 'present' || seat.isMe) return []
  if (pattern !== 'around' && pattern !== 'around-back') return []
  const present = circle.seats.filter(one => one.state === 'present').map(one => one.id)
  const order = pattern === 'around' ? present : present.toReversed()
  const round: ParticipantId[] = roundFrom(order, circle.me)
  const said: string[] = []
  if (round[0] === seat.id) said.push(words.seat.youPassTo)
  if (round.at(-1) === seat.id) said.push(words.seat.passesToYou)
  return said
}
