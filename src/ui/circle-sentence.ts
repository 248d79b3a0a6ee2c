import { type Circle, nameOf } from '../domain/circle.ts'
import type { ParticipantId } from '../domain/claim.ts'
import { comingSentence, lengthOf, practice, tidingSentence } from './practice-words.ts'
import type { CircleScreen, QuietWord } from './screen.ts'
import { words } from './words.ts'

/** What the room says now: one sentence on the piece, or on the closing; both only when both ask something of me. */
export function circleSentences(screen: CircleScreen): readonly string[] {
  const { circle } = screen
  const closing = closingSentence(screen)
  if (closing === null) return pieceSentences(screen)
  const { piece, me } = circle
  const concernsMe =
    (piece.at === 'held' && piece.holder === me) ||
    (piece.at === 'offered' && (piece.to === me || piece.giver === me))
  return concernsMe || circle.scene.isQuiet ? [...pieceSentences(screen), closing] : [closing]
}

/** Where the piece is and what that means for me; before it, what else I should know of it. */
function pieceSentences(screen: CircleScreen): readonly string[] {
  const { circle } = screen
  const { scene, mySeat, may } = circle
  const state = mySeat?.state
  if (mySeat === null || state === 'reading') return mySeat === null ? [words.circle.seating] : []
  if (state === 'out') return [mySeat.isSetAside ? practice.setAside : words.circle.out]
  if (scene.isQuiet) return [quietSentence(circle)]
  if (scene.phase === 'farewell') return [scene.unbound.size > 0 ? practice.farewell : practice.farewellOver]
  if (circle.isWaiting) return [waitingSentence(circle)]
  if (may.rest === 'asked') return [practice.askedToRest]
  const where = circle.isBreathing ? practice.breath : pieceSentence(screen)
  return circle.wasInterrupted ? [practice.interrupted, where] : [where]
}

/** Where the piece is and what that means for me. */
export function pieceSentence(screen: CircleScreen): string {
  const { circle } = screen
  const { piece, me, pair } = circle
  const named = (id: ParticipantId) => nameOf(circle, id) ?? words.someone
  if (piece.at === 'centre') return centreSentence(screen)
  if (piece.at === 'held') {
    if (piece.holder === me) return holderSentence(screen)
    if (isLost(screen, piece.holder)) return words.circle.lost(named(piece.holder))
    if (pair !== null && piece.holder === pair.speaker)
      return pair.listener === me
        ? practice.iListen(named(pair.speaker))
        : practice.pairs(named(pair.speaker), named(pair.listener))
    return words.circle.held(named(piece.holder))
  }
  const isGiverGone = nameOf(circle, piece.giver) === null
  if (piece.to === me)
    return isGiverGone || piece.past !== null
      ? words.circle.comesToMe
      : words.circle.offeredToMe(named(piece.giver))
  if (isLost(screen, piece.to)) return words.circle.lost(named(piece.to))
  if (isGiverGone || piece.past !== null) return words.circle.comes(named(piece.to))
  if (piece.giver === me) return words.circle.offeredByMe(named(piece.to))
  return words.circle.offered(named(piece.giver), named(piece.to))
}

/** All that is said aloud to whoever hears the page, each part once when it is new; a line written twice is said twice. */
export function spokenParts(screen: CircleScreen): readonly string[] {
  const { circle } = screen
  if (isReading(screen)) return [] // the agreements take the focus, and are read from their head
  const { prompt, isQuiet } = circle.scene
  const parts = [
    ...(prompt === '' || isQuiet ? [] : [prompt]),
    ...circleSentences(screen),
    ...(isQuiet ? [] : screen.tidings.map(one => tidingSentence(circle, one))),
    ...(screen.knocker === null || isQuiet ? [] : [practice.knock.isHere(screen.knocker.name)]),
    ...circle.coming.map(one => comingSentence(circle, one)),
    ...screen.quietWords.map(one => quietSentenceOf(circle, one)),
    ...unreachedNotes(screen),
    ...(screen.noSignal ? [words.footer.noSignal] : []),
  ]
  return [...new Set(parts), ...circle.written]
}

/** For whom the circle waits, which only the guardian is shown; not those of whom it is announced that they step out. */
export function waitedFor({ waitingFor, guardian, me, coming }: Circle): readonly ParticipantId[] {
  if (guardian.id !== me) return []
  const isAnnounced = (id: ParticipantId) =>
    coming.some(({ change }) => change.kind === 'set-aside' && change.id === id)
  return waitingFor.filter(id => id !== me && !isAnnounced(id))
}

// Of one the guardian is told by name; several have a line each.
function waitingSentence(circle: Circle): string {
  const [one, ...others] = waitedFor(circle)
  if (one === undefined || others.length > 0) return words.circle.waiting
  return practice.waitingFor(nameOf(circle, one) ?? words.someone)
}

/** What was said to me alone, in one sentence. */
export function quietSentenceOf(circle: Circle, { from, word }: QuietWord): string {
  const name = nameOf(circle, from) ?? words.someone
  if (word.kind === 'line') return practice.quiet.line(word.text)
  return word.kind === 'need-someone' ? practice.quiet['need-someone'](name) : practice.quiet[word.kind]
}

/** What is wrong, one quiet sentence each; empty when nothing is. */
export function footerNotes(screen: CircleScreen): readonly string[] {
  const notes: string[] = []
  if (screen.leakStopped) notes.push(words.footer.leakStopped)
  if (screen.noSignal) notes.push(words.footer.noSignal)
  notes.push(...connectionNotes(screen))
  if (screen.newerPage)
    notes.push(words.footer.newerPage[screen.circle.scene.phase === 'gathering' ? 'gathering' : 'begun'])
  const { ifBroken } = screen.circle.scene
  if (screen.circle.cutOff && ifBroken !== '') notes.push(practice.ifBroken(ifBroken))
  return notes
}

// Of what is wrong with the connections one line is said, the one that is nearest to its person.
function connectionNotes(screen: CircleScreen): readonly string[] {
  const { unmet, circle, introducerAway, beyondEarshot } = screen
  const name = (id: ParticipantId) => nameOf(circle, id) ?? words.someone
  if (beyondEarshot.length > 0) return beyondEarshot.map(id => words.footer.noSound(name(id)))
  const unreached = circle.cutOff ? [] : unreachedNotes(screen)
  if (unreached.length > 0) return unreached
  if (unmet !== 'nobody') return [words.footer.unmet[unmet]]
  if (circle.cutOff) return [words.footer.cutOff]
  return introducerAway ? [words.footer.introducerAway] : []
}

// Nobody is reproached: it says where the voice does not come out, not who does not listen.
function unreachedNotes({ circle, reached }: CircleScreen): readonly string[] {
  const told = reached?.told ?? []
  if (told.length === 0) return []
  if (told.length > 2) return [words.footer.unreachedMany(told.length)]
  const names = told.map(id => nameOf(circle, id) ?? words.someone)
  return [words.footer.unreached(names)]
}

/** Whether I hold the piece, told or not yet told. */
export function iHold({ circle }: CircleScreen): boolean {
  return circle.piece.at === 'held' && circle.piece.holder === circle.me
}

/** Whether this person sees the candle of the turn: its holder, and the guardian; in a silence nobody. */
export function seesCandle(screen: CircleScreen): boolean {
  const { candle, guardian, me, scene } = screen.circle
  return candle !== null && !scene.isQuiet && (iHold(screen) || guardian.id === me)
}

/** Whether the agreements are to be read anew here, before anything else goes on. */
export function isReading({ circle }: CircleScreen): boolean {
  return circle.mySeat?.state === 'reading'
}

/** Whether the agreements have just come before this person: what lies open over them makes way, once. */
export function beginsReading(before: CircleScreen | undefined, screen: CircleScreen): boolean {
  return before !== undefined && !isReading(before) && isReading(screen)
}

/** Whether the holder may write this turn instead of speaking; beneath the agreements nobody would see the field. */
export function mayWriteInstead(screen: CircleScreen): boolean {
  const { scene, mySeat } = screen.circle
  return iHold(screen) && !scene.isQuiet && !isReading(screen) && mySeat?.way !== 'writing'
}

// Whoever has raised a hand first has the piece to themselves for a while.
function centreSentence({ circle, link }: CircleScreen): string {
  if (circle.seats.length === 1) return aloneSentence(circle, link)
  const [first] = circle.hands
  if (circle.may.take || first === undefined || first === circle.me) return words.circle.centre
  const name = nameOf(circle, first) ?? words.someone
  return words.circle.centreHand(name)
}

function holderSentence({ circle, microphone, reached, link }: CircleScreen): string {
  if (!circle.settled) return words.circle.unsettled
  if (circle.seats.length === 1) return aloneSentence(circle, link)
  switch (microphone.state) {
    case 'resting':
      return words.circle.resting
    case 'open':
      return reached?.isWhole ? words.circle.reaching : words.circle.open
    case 'stopped':
      return words.circle.stopped
    case 'refused':
      return words.circle.refused
    case 'none':
      return words.circle.mine
  }
}

// The first to come, who may invite others; or the last who is still there.
function aloneSentence({ scene, piece, expected }: Circle, link: string): string {
  const isFirst = scene.phase === 'gathering' && piece.era === 0 && piece.epoch <= 1 && expected.length === 0
  return isFirst && link !== '' ? words.circle.first : words.circle.alone
}

function quietSentence(circle: Circle): string {
  const { piece, me, scene } = circle
  const length = lengthOf(scene.quietSeconds)
  if (piece.at !== 'held') return practice.silence.nobody(...length)
  if (piece.holder === me) return practice.silence.mine(...length)
  return practice.silence.theirs(...length, nameOf(circle, piece.holder) ?? words.someone)
}

function closingSentence({ circle }: CircleScreen): string | null {
  if (!circle.ending.begun || circle.mySeat?.state !== 'present') return null
  return circle.ending.ready.has(circle.me) ? words.circle.waiting : words.circle.closing
}

function isLost({ circle }: CircleScreen, id: ParticipantId): boolean {
  const seat = circle.seats.find(one => one.id === id)
  return seat === undefined || seat.state === 'lost'
}
