import { html, LitElement, nothing } from 'lit'
import type { CircleDock } from './circle-dock.ts'
import './circle-dock.ts'
import { circleSentences, footerNotes } from './circle-sentence.ts'
import type { CircleScreen } from './screen.ts'
import './seat-map.ts'
import { buttonStyles } from './styles/button.ts'
import { circleStyles } from './styles/circle.ts'
import { textStyles } from './styles/text.ts'
import type { TendSheet } from './tend-sheet.ts'
import './tend-sheet.ts'
import { words } from './words.ts'

/** The circle: its title, everyone in their seats, one sentence, and what may be done. */
export class ListeningCircle extends LitElement {
  static override styles = [textStyles, buttonStyles, circleStyles]

  static override properties = {
    screen: { attribute: false },
    greets: { attribute: false },
    isFolded: { state: true },
  }

  declare screen: CircleScreen
  /** Whether this is the first time that this person sits down here. */
  declare greets: boolean
  declare isFolded: boolean

  constructor() {
    super()
    this.greets = false
    this.isFolded = false
  }

  override render() {
    const { circle } = words
    return html`
      <header>
        <h1 tabindex="-1" dir="auto">${this.screen.circle.title || words.untitled}</h1>
        <button type="button" class="bare menu" aria-haspopup="dialog" aria-label=${circle.menu} @click=${this.#show}>
          ⋯
        </button>
      </header>
      <main>
        <seat-map .screen=${this.screen}></seat-map>
        <div class="low" @sheet-asked=${this.#show}>
          ${this.#isGreeting ? this.#greeting() : nothing}
          <div class="say">
            ${circleSentences(this.screen).map(one => html`<p class="spoken">${one}</p>`)}
          </div>
          <circle-dock .screen=${this.screen}></circle-dock>
          ${footerNotes(this.screen).map(one => html`<p class="quiet note">${one}</p>`)}
        </div>
      </main>
      <tend-sheet .screen=${this.screen}></tend-sheet>
    `
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

  readonly #show = (): void => this.renderRoot.querySelector<TendSheet>('tend-sheet')?.show()
}

customElements.define('listening-circle', ListeningCircle)
