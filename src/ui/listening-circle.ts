import { html, LitElement, nothing, type PropertyValues } from 'lit'
import './agreements-again.ts'
import type { AgreementsAgain } from './agreements-again.ts'
import './circle-asking.ts'
import type { CircleAsking } from './circle-asking.ts'
import { type CircleDock, SheetAsked } from './circle-dock.ts'
import './circle-news.ts'
import { circleSentences, footerNotes, isReading, seesCandle } from './circle-sentence.ts'
import { RoomSize } from './controllers/room-size.ts'
import { practice } from './practice-words.ts'
import './quiet-words.ts'
import type { CircleScreen } from './screen.ts'
import './seat-map.ts'
import { buttonStyles } from './styles/button.ts'
import { circleStyles } from './styles/circle.ts'
import { textStyles } from './styles/text.ts'
import type { TendSheet } from './tend-sheet.ts'
import './turn-candle.ts'
import { words } from './words.ts'
import './written-turn.ts'
import type { WrittenTurn } from './written-turn.ts'

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
  readonly #size = new RoomSize(this, () => this)
  /** The agreements to which this person had consented when they last sat here. */
  #consentedTo = ''
  #sheet: Promise<unknown> | null = null
  /** Whether anything had the focus when a sheet was opened: in some browsers what is clicked has none. */
  #hadFocus = false

  constructor() {
    super()
    this.greets = false
    this.isFolded = false
    this.writes = ''
  }

  override connectedCallback(): void {
    super.connectedCallback()
    void this.#loadSheet()
  }

  protected override willUpdate(): void {
    const { mySeat, version } = this.screen.circle
    if (mySeat?.state === 'present') this.#consentedTo = version
  }

  override render() {
    const { circle } = this.screen
    const { title, closesAround, isQuiet } = circle.scene
    return html`
      <header>
        <div>
          <h1 tabindex="-1" dir="auto">${title || words.untitled}</h1>
          ${closesAround === '' ? nothing : html`<p class="quiet" dir="auto">${practice.closes(closesAround)}</p>`}
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
      <main class=${isQuiet ? 'quiet-now' : ''} @sheet-asked=${this.#show}>
        ${this.#circle()}
      </main>
      <circle-asking .screen=${this.screen} @closed=${this.#keepFocus}></circle-asking>
      <tend-sheet .screen=${this.screen} @write-asked=${this.#write} @sheet-asked=${this.#show} @closed=${this.#keepFocus}></tend-sheet>
    `
  }

  // Whoever is taken from the circle to the agreements, or back, finds themselves at the head of what is new.
  protected override updated(changed: PropertyValues<this>): void {
    const before = changed.get('screen')
    if (before === undefined || isReading(before) === isReading(this.screen)) return
    void this.#focusHead()
  }

  #agreementsAgain() {
    const { screen } = this
    const hasChanged = screen.circle.version !== this.#consentedTo
    return html`<agreements-again .screen=${screen} .hasChanged=${hasChanged}></agreements-again>`
  }

  // What comes and goes stands above the dock, so that no button moves under a finger. Where somebody may have begun to
  // write it stays, unseen, while the agreements are read anew.
  #circle() {
    const { screen, writes } = this
    const { circle } = screen
    const reads = isReading(screen)
    return html`
      ${reads ? this.#agreementsAgain() : html`<seat-map .screen=${screen}></seat-map>`}
      <div class="between" ?hidden=${reads}>
        <written-turn .screen=${screen} .wants=${writes === circle.piece.key}></written-turn>
        <quiet-words .screen=${screen}></quiet-words>
        ${reads ? nothing : html`<circle-news .screen=${screen} @answered=${this.#focusDock}></circle-news>`}
        ${this.#isGreeting ? this.#greeting() : nothing}
      </div>
      ${reads ? nothing : this.#low()}
    `
  }

  #low() {
    const { screen } = this
    return html`
      <div class="low ${this.#isHigherThanScreen ? 'over' : ''}">
        <div class="say">${circleSentences(screen).map(one => html`<p class="spoken">${one}</p>`)}</div>
        ${seesCandle(screen) ? html`<turn-candle .screen=${screen}></turn-candle>` : nothing}
        <circle-dock .screen=${screen}></circle-dock>
        ${footerNotes(screen).map(one => html`<p class="quiet note">${one}</p>`)}
      </div>
    `
  }

  /** Then the page scrolls, and the dock stays over it; elsewhere the light goes on beneath the dock. */
  get #isHigherThanScreen(): boolean {
    return (this.#size.room?.height ?? 0) > innerHeight
  }

  get #isGreeting(): boolean {
    const { mySeat, scene } = this.screen.circle
    return this.greets && !this.isFolded && !scene.isQuiet && mySeat?.state === 'present'
  }

  #greeting() {
    return html`<div class="greeting">
      <p class="quiet">${words.circle.greeting}</p>
      <button type="button" class="bare" @click=${this.#fold}>${words.circle.fold}</button>
    </div>`
  }

  readonly #fold = (): void => {
    this.isFolded = true
    this.#focusDock()
  }

  readonly #focusDock = (): void => {
    this.renderRoot.querySelector<CircleDock>('circle-dock')?.focusGroup()
  }

  // What was pressed to open a sheet may have gone meanwhile; then the dock has the focus, not the page. Chromium leaves
  // it in the closed sheet until the next frame.
  readonly #keepFocus = ({ target }: Event): void => {
    const isInSheet = this.shadowRoot?.activeElement === target
    if (this.#hadFocus && (isInSheet || !hasFocus())) this.#focusDock()
  }

  /** The page has fetched it before anybody sits; where a circle stands by itself it comes after it, and at once. */
  #loadSheet(): Promise<unknown> {
    this.#sheet ??= import('./tend-sheet.ts').catch(() => {
      this.#sheet = null // the line broke just then; the next press asks for it again
    })
    return this.#sheet
  }

  readonly #show = async ({ what }: SheetAsked): Promise<void> => {
    const { renderRoot } = this
    this.#hadFocus = hasFocus()
    if (what !== 'sheet') return renderRoot.querySelector<CircleAsking>('circle-asking')?.show(what)
    await this.#loadSheet()
    renderRoot.querySelector<Partial<TendSheet> & Element>('tend-sheet')?.show?.()
  }

  readonly #write = async (): Promise<void> => {
    this.writes = this.screen.circle.piece.key
    await this.updateComplete
    await this.renderRoot.querySelector<WrittenTurn>('written-turn')?.focusField()
  }

  async #focusHead(): Promise<void> {
    const again = this.renderRoot.querySelector<AgreementsAgain>('agreements-again')
    await again?.updateComplete
    if (again !== null) again.focusHead()
    else this.renderRoot.querySelector('h1')?.focus()
  }
}

function hasFocus(): boolean {
  const { activeElement, body } = document
  return activeElement !== null && activeElement !== body
}

customElements.define('listening-circle', ListeningCircle)
