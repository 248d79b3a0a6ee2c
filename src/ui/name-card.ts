import { css, html, LitElement, nothing, type PropertyValues } from 'lit'
import { MAX_NAME_LENGTH, parseName, WAYS, type Way } from '../domain/seating.ts'
import { ask, type YouScreen } from './screen.ts'
import { buttonStyles } from './styles/button.ts'
import { fieldStyles } from './styles/field.ts'
import { leafStyles } from './styles/leaf.ts'
import { textStyles } from './styles/text.ts'
import { words } from './words.ts'

/** Arrival, second of three: a name, and how one would like to be here. */
export class NameCard extends LitElement {
  static override styles = [
    textStyles,
    buttonStyles,
    fieldStyles,
    leafStyles,
    css`
      form,
      fieldset {
        display: grid;
        gap: 1.75rem;
      }
      fieldset,
      .field {
        display: grid;
        gap: 0.6rem;
        min-inline-size: 0;
      }
      .foretold {
        min-block-size: 4.3em; /* keeps its place, so that nothing jumps when the choice changes */
      }
      .row {
        min-block-size: var(--target);
      }
    `,
  ]

  static override properties = {
    screen: { attribute: false },
    way: { state: true },
    isNameMissing: { state: true },
  }

  declare screen: YouScreen
  declare way: Way
  declare isNameMissing: boolean

  constructor() {
    super()
    this.way = 'voice'
    this.isNameMissing = false
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.get('screen') === undefined && changed.has('screen')) this.way = this.screen.way
  }

  override render() {
    const { you } = words
    const { asking } = this.screen
    const isAsked = asking !== 'no' && this.way === 'voice'
    return html`<main>
      <h1 tabindex="-1">${you.title}</h1>
      <form novalidate @submit=${this.#introduce}>
        ${this.#nameField()}
        <fieldset>
          <legend>${you.way}</legend>
          ${WAYS.map(way => this.#choice(way))}
        </fieldset>
        <p class="quiet foretold">${this.way === 'voice' ? you.beforeAsking : nothing}</p>
        <div class="row">
          <button class="primary" aria-disabled=${this.#isHeld ? 'true' : 'false'}>${you.go}</button>
          <span class="quiet" role="status">${isAsked ? (asking === 'yes' ? you.asking : you.stillAsking) : nothing}</span>
        </div>
      </form>
    </main>`
  }

  #nameField() {
    const settle = () => (this.isNameMissing = false)
    return html`<div class="field">
      <label for="name">${words.you.name}</label>
      <input
        id="name"
        type="text"
        dir="auto"
        autocomplete="off"
        spellcheck="false"
        maxlength=${MAX_NAME_LENGTH}
        .defaultValue=${this.screen.name}
        aria-invalid=${this.isNameMissing ? 'true' : 'false'}
        aria-describedby="name-missing"
        @input=${settle}
      />
      <p class="quiet" id="name-missing" role="alert">
        ${this.isNameMissing ? words.you.nameMissing : nothing}
      </p>
    </div>`
  }

  #choice(way: Way) {
    return html`<label class="choice">
      <input
        type="radio"
        name="way"
        value=${way}
        .checked=${this.way === way}
        @change=${() => (this.way = way)}
      />
      ${words.you[way]}
    </label>`
  }

  // The browser's question holds up only those who want to be heard, and nobody for long.
  get #isHeld(): boolean {
    return this.screen.asking === 'yes' && this.way === 'voice'
  }

  readonly #introduce = (event: SubmitEvent): void => {
    event.preventDefault()
    if (this.#isHeld) return
    const field = this.renderRoot.querySelector<HTMLInputElement>('#name')
    const name = parseName(field?.value)
    this.isNameMissing = name === null
    if (name === null) field?.focus()
    else ask(this, { kind: 'introduce', name, way: this.way })
  }
}

customElements.define('name-card', NameCard)
