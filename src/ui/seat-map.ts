import { html, LitElement, nothing, svg } from 'lit'
import { repeat } from 'lit/directives/repeat.js'
import type { Seat } from '../domain/circle.ts'
import { RoomSize } from './controllers/room-size.ts'
import { placeOfPiece } from './piece-place.ts'
import { boxOfPrompt, type PromptPlace, restAbove } from './prompt-place.ts'
import { isLong, PromptSpot } from './prompt-spot.ts'
import type { CircleScreen } from './screen.ts'
import type { Place, Point } from './seat-curves.ts'
import { leastHeight, lineBetween, type Room, type Seating, seatEveryone } from './seat-places.ts'
import { initialOf, type SeatWords, seatsFromMe, seatWords } from './seat-words.ts'
import { BETWEEN_WORDS, type StateLine, stateLine, widestWords, wordsWidth } from './state-line.ts'
import { styled } from './styled.ts'
import { seatStyles } from './styles/seats.ts'
import { textStyles } from './styles/text.ts'
import './talking-piece.ts'
import { createRuler, type Ruler } from './text-ruler.ts'
import { words } from './words.ts'

/** A seat, and what is said of it. */
interface DrawnSeat {
  readonly seat: Seat
  readonly said: SeatWords
  readonly line: StateLine
}

/** The circle as one sees it and hears it: everyone in order from me clockwise, the piece with its light, the question. */
export class SeatMap extends LitElement {
  static override styles = [textStyles, seatStyles]

  static override properties = { screen: { attribute: false } }

  declare screen: CircleScreen
  readonly #size = new RoomSize(this, () => this.renderRoot.querySelector('.floor') ?? null)
  readonly #spot = new PromptSpot()
  #questionRuler: Ruler | null = null
  #namesRuler: Ruler | null = null
  #drawn: {
    readonly count: number
    readonly room: Room
    readonly seating: Seating
    readonly line: string
  } | null = null

  override render() {
    const { room } = this.#size
    if (room === null) return html`<div class="floor"></div>`
    const seats = seatsFromMe(this.screen)
    const { seating, line } = this.#draw(seats.length, room)
    const ruler = this.#rulerOfNames()
    const inside = this.#promptInside(seats, room, ruler)
    const drawn = seats.map((seat): DrawnSeat => {
      const said = seatWords(this.screen, seat)
      return { seat, said, line: stateLine(said.seen, seat.isMe, seating.labelWidth / room.rem, ruler) }
    })
    const wordWidths = drawn.map(({ seat, line }) => wordsWidth(seat.name, line, ruler))
    const piece = this.#pieceAmong(seats, seating, room, { wordWidths, prompt: inside })
    const { prompt, isQuiet } = this.screen.circle.scene
    const soft = isQuiet ? 'soft' : ''
    return html`
      <div class="floor">
        <div class="round" ${styled(moved({ x: 0, y: room.height / 2 }))}>
          <div class="light ${soft}" ${styled(moved(piece))}></div>
          <svg class="line" aria-hidden="true">${svg`<path d=${line} />`}</svg>
          <ol aria-label=${words.circle.seats} role="list" class=${seating.nameLines === 1 ? 'short' : ''}>
            ${repeat(
              drawn,
              ({ seat }) => seat.id,
              (one, at) => this.#seat(one, seating.places[at]),
            )}
          </ol>
          <talking-piece class=${soft} ${styled(moved(piece))}></talking-piece>
          ${inside === null ? nothing : html`<p class="prompt inside ${soft}" dir="auto" ${styled(boxed(inside))}>${prompt}</p>`}
        </div>
      </div>
      ${inside === null && prompt !== '' ? html`<p class="prompt beneath ${soft}" dir="auto">${prompt}</p>` : nothing}
    `
  }

  protected override willUpdate(): void {
    this.toggleAttribute('long', isLong(this.screen.circle.scene.prompt))
  }

  /** The question's place in the middle; null where it stands beneath the circle, and where nothing is asked. */
  #promptInside(seats: readonly Seat[], room: Room, ruler: Ruler): PromptPlace | null {
    const text = this.screen.circle.scene.prompt
    if (text === '') return null
    this.#questionRuler ??= createRuler('italic 400', getComputedStyle(this).getPropertyValue('--serif'))
    const beneath = this.renderRoot.querySelector<HTMLElement>('.beneath')?.offsetHeight ?? 0
    // What a seat may come to say of its person, so that the question leaves room for it.
    const { lost, out, holding } = words.seat
    const wordWidths = seats.map(({ name }) => widestWords(name, [lost, out, holding], ruler))
    return this.#spot.look({ question: { text, ruler: this.#questionRuler }, room, beneath, wordWidths })
  }

  #rulerOfNames(): Ruler {
    this.#namesRuler ??= createRuler('400', getComputedStyle(this).getPropertyValue('--sans'))
    return this.#namesRuler
  }

  #pieceAmong(
    seats: readonly Seat[],
    seating: Seating,
    room: Room,
    { wordWidths, prompt }: { readonly wordWidths: readonly number[]; readonly prompt: PromptPlace | null },
  ): Point {
    const between = this.#pieceBetween(seats)
    if (prompt === null) return placeOfPiece(seating, between, room, { wordWidths })
    const middle = boxOfPrompt(prompt)
    return placeOfPiece(seating, between, room, {
      wordWidths,
      middle,
      rest: restAbove(prompt, seating, room),
    })
  }

  #seat({ seat, said, line }: DrawnSeat, place: Place | undefined) {
    if (place === undefined) return nothing
    const { piece } = this.screen.circle
    const isLit = piece.at === 'held' && piece.holder === seat.id
    const isAway = seat.state === 'out' || seat.state === 'lost'
    const look = `${isAway ? 'away' : ''} ${isLit ? 'lit' : ''}`
    return html`<li class=${look} ${styled(moved(place))}>
      <div class="face" aria-hidden="true">${initialOf(seat.name)}</div>
      ${this.screen.reached?.lit.includes(seat.id) ? html`<div class="reached" aria-hidden="true"></div>` : nothing}
      ${this.screen.hearts.includes(seat.id) ? html`<div class="heart" aria-hidden="true">♥</div>` : nothing}
      <div class="words ${place.label}">
        <bdi class="name">${seat.name}</bdi>
        <span class="state" ${styled({ 'font-size': `${line.size}rem` })}>${said.seen.map(one => stateWord(one, line))}</span>
        ${said.heard.map(one => html`<span class="unseen">, ${one}</span>`)}
      </div>
    </li>`
  }

  /** Draws anew only when the number of seats or the room has changed, and tells the room how high it must be. */
  #draw(count: number, room: Room) {
    const was = this.#drawn
    if (was !== null && was.count === count && was.room === room) return was
    const seating = seatEveryone(count, room)
    this.style.setProperty('--least', `${leastHeight(count, room)}px`)
    this.style.setProperty('--face', `${seating.face}px`)
    this.style.setProperty('--label', `${seating.labelWidth}px`)
    this.style.setProperty('--piece', `${seating.piece}px`)
    this.style.setProperty('--name-lines', String(seating.nameLines))
    this.#drawn = { count, room, seating, line: lineBetween(seating, room.rem) }
    return this.#drawn
  }

  #pieceBetween(seats: readonly Seat[]): readonly number[] {
    const { piece } = this.screen.circle
    const ids = piece.at === 'held' ? [piece.holder] : piece.at === 'offered' ? [piece.giver, piece.to] : []
    return ids.map(id => seats.findIndex(seat => seat.id === id)).filter(at => at >= 0)
  }
}

function stateWord(word: string, { shown }: StateLine) {
  if (!shown.includes(word)) return html`<span class="unseen">, ${word}</span>`
  const between = word === shown[0] ? nothing : html`<span aria-hidden="true">${BETWEEN_WORDS}</span>`
  return html`${between}<span class="unseen">, </span>${word}`
}

function moved({ x, y }: Point) {
  return { translate: `${x.toFixed(1)}px ${y.toFixed(1)}px` }
}

function boxed({ y, width, height, size }: PromptPlace) {
  return {
    'inline-size': `${width.toFixed(1)}px`,
    'max-block-size': `${height.toFixed(1)}px`,
    'font-size': `${size}rem`,
    translate: `-50% calc(${y.toFixed(1)}px - 50%)`,
  }
}

customElements.define('seat-map', SeatMap)
