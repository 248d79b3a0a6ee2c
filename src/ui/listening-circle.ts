import { html, LitElement, nothing } from 'lit'
import { type Circle, nameOf } from '../domain/circle.ts'
import type { ParticipantId } from '../domain/claim.ts'
import './agreements-again.ts'
import './circle-asking.ts'
import type { CircleAsking } from './circle-asking.ts'
import { type CircleDock, SheetAsked } from './circle-dock.ts'
import { circleSentences, footerNotes } from './circle-sentence.ts'
import { ask, type CircleScreen, type Request } from './screen.ts'
import './seat-map.ts'
import { comingSentence, practice, tidingSentence } from './practice-words.ts'
import { buttonStyles } from './styles/button.ts'
import { circleStyles } from './styles/circle.ts'
import { textStyles } from './styles/text.ts'
import type { TendSheet } from './tend-sheet.ts'
import './quiet-words.ts'
import './turn-candle.ts'
import './written-turn.ts'
import { inSentence, words } from './words.ts'

/** The circle: its title, everyone in their seats, one sentence, and what may be done. */
export class ListeningCircle extends LitElement {
  static override styles = [textStyles, buttonStyles, circleStyles]

  static override properties = {
    screen: { attribute: false },
    greets: { attribute: false },
    isFolded: { state: true },
    writes: { state: true },
  }

  declare screen: CircleScreen
  /** Whether this is the first time that this person sits down here. */
  declare greets: boolean
  declare isFolded: boolean
  /** The turn in which this person asked to write instead of speaking. */
  declare writes: string
  // The sheet comes after the circle, and at once: it has to be here even if the server is gone by then.
  readonly #sheet = import('./tend-sheet.ts')

  constructor() {
    super()
    this.greets = false
    this.isFolded = false
    this.writes = ''
  }

  override render() {
    const { circle } = this.screen
    const isReading = circle.mySeat?.state === 'reading'
    return html`
      <header>
        <div>
          <h1 tabindex="-1" dir="auto">${circle.scene.title || words.untitled}</h1>
          ${circle.scene.closesAround === '' ? nothing : html`<p class="quiet" dir="auto">${practice.closes(circle.scene.closesAround)}</p>`}
        </div>
        <button
          type="button"
          class="bare menu"
          aria-haspopup="dialog"
          aria-label=${words.circle.menu}
          @click=${() => this.#show(new SheetAsked())}
        >
          ⋯
        </button>
      </header>
      <main
        class=${circle.scene.isQuiet ? 'quiet-now' : ''}
        @sheet-asked=${this.#show}
      >
        ${
          isReading
            ? html`<agreements-again .screen=${this.screen}></agreements-again>`
            : html`<seat-map .screen=${this.screen}></seat-map>${this.#low()}`
        }
      </main>
      <circle-asking .screen=${this.screen}></circle-asking>
      <tend-sheet .screen=${this.screen} @write-asked=${this.#write} @sheet-asked=${this.#show}></tend-sheet>
    `
  }

  #low() {
    const { circle } = this.screen
    return html`<div class="low">
      ${this.#isGreeting ? this.#greeting() : nothing}
      ${circle.scene.prompt === '' ? nothing : html`<p class="prompt" dir="auto">${circle.scene.prompt}</p>`}
      <written-turn .screen=${this.screen} .wants=${this.writes === circle.piece.key}></written-turn>
      <div class="say">
        ${circleSentences(this.screen).map(one => html`<p class="spoken">${one}</p>`)}
      </div>
      ${circle.candle === null ? nothing : html`<turn-candle .screen=${this.screen}></turn-candle>`}
      <circle-dock .screen=${this.screen}></circle-dock>
      <quiet-words .screen=${this.screen}></quiet-words>
      ${this.#happenings()}
      ${footerNotes(this.screen).map(one => html`<p class="quiet note">${one}</p>`)}
    </div>`
  }

  /** What is about to happen, and what somebody did for everyone just now. */
  #happenings() {
    const { circle, tidings } = this.screen
    return html`
      ${circle.coming.map(
        one => html`<div class="coming">
          <p class="quiet">${comingSentence(circle, one)}</p>
          ${
            one.isHeld
              ? nothing
              : one.by === circle.me
                ? this.#press({ kind: 'call-off' }, practice.callOff)
                : this.#press({ kind: 'wait', on: one.key }, practice.wait)
          }
        </div>`,
      )}
      ${tidings.map(one => html`<p class="quiet note">${tidingSentence(circle, one)}</p>`)}
      ${this.#waitingForSomebody()}
    `
  }

  // Only the guardian sees for whom the circle waits.
  #waitingForSomebody() {
    const { circle } = this.screen
    if (circle.guardian.id !== circle.me || circle.scene.isQuiet) return nothing
    return circle.waitingFor
      .filter(id => id !== circle.me && !isAnnounced(circle, id))
      .map(id => {
        const name = inSentence(nameOf(circle, id) ?? words.someone)
        return html`<div class="coming">
          <p class="quiet">${practice.waitingFor(name)}</p>
          ${this.#press({ kind: 'set-aside', id }, practice.stepThemOut(name))}
        </div>`
      })
  }

  #press(request: Request, label: string) {
    return html`<button type="button" class="bare" @click=${() => ask(this, request)}>${label}</button>`
  }

  get #isGreeting(): boolean {
    return this.greets && !this.isFolded && this.screen.circle.mySeat?.state === 'present'
  }

  #greeting() {
    return html`<div class="greeting">
      <p class="quiet">${words.circle.greeting}</p>
      <button type="button" class="bare" @click=${this.#fold}>${words.circle.fold}</button>
    </div>`
  }

  readonly #fold = (): void => {
    this.isFolded = true
    this.renderRoot.querySelector<CircleDock>('circle-dock')?.focusGroup()
  }

  readonly #show = async ({ what }: SheetAsked): Promise<void> => {
    const { renderRoot } = this
    if (what !== 'sheet') return renderRoot.querySelector<CircleAsking>('circle-asking')?.show(what)
    await this.#sheet
    renderRoot.querySelector<TendSheet>('tend-sheet')?.show()
  }

  readonly #write = (): void => {
    this.writes = this.screen.circle.piece.key
  }
}

function isAnnounced({ coming }: Circle, id: ParticipantId): boolean {
  return coming.some(({ change }) => change.kind === 'set-aside' && change.id === id)
}

customElements.define('listening-circle', ListeningCircle)
