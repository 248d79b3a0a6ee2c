import { css, html, LitElement, nothing } from 'lit'
import { live } from 'lit/directives/live.js'
import './language-choice.ts'
import { ask } from './screen.ts'
import { fieldStyles } from './styles/field.ts'
import { textStyles } from './styles/text.ts'
import { keepingNow } from './theme.ts'
import './theme-choice.ts'
import { words } from './words.ts'

/** What a person may choose about the page itself: its language, its light, and whether this device keeps both. */
export class OwnChoices extends LitElement {
  static override styles = [
    textStyles,
    fieldStyles,
    css`
      :host {
        display: grid;
        justify-items: center;
        gap: 0.25rem;
        text-align: center;
      }
      .row {
        display: flex;
        flex-wrap: wrap;
        justify-content: center;
        column-gap: 1rem; /* each arrow is nearer to its own word */
        max-inline-size: 100%;
      }
      .row > * {
        max-inline-size: 100%;
      }
      .quiet {
        max-inline-size: 34rem;
        text-wrap: balance;
      }
      label {
        text-align: start;
      }
      :host(:not([wide])) label.choice {
        min-block-size: var(--target);
        padding: 0.25rem 0.75rem;
        background: none;
        border-color: transparent;
        color: var(--text-quiet);
        font-size: 0.94rem;
      }
      :host([wide]),
      :host([wide]) .row {
        display: grid;
        justify-items: stretch;
        justify-content: stretch;
        gap: 0.5rem;
        text-align: start;
      }
      input:focus-visible {
        outline: none; /* the whole choice has it */
      }
    `,
  ]

  static override properties = {
    wide: { type: Boolean, reflect: true },
    keeps: { type: Boolean },
  }

  /** Stands in the sheet. */
  declare wide: boolean
  /** Whether keeping them is offered here: in the sheet always, elsewhere once there is something to keep. */
  declare keeps: boolean

  constructor() {
    super()
    this.wide = false
    this.keeps = false
  }

  override render() {
    return html`<div class="row">
        <language-choice ?wide=${this.wide}></language-choice>
        <theme-choice ?wide=${this.wide}></theme-choice>
      </div>
      ${this.keeps && (this.wide || keepingNow() !== 'nothing') ? this.#keeping() : nothing}`
  }

  #keeping() {
    const keeping = keepingNow()
    const { keep } = words
    return html`<label class="choice">
        <input type="checkbox" aria-describedby="what" .checked=${live(keeping === 'yes')} @change=${this.#keep} />
        <span>${keep.tick}</span>
      </label>
      <p class="quiet" id="what" role="status">
        ${keeping === 'refused' ? keep.refused : this.wide || keeping === 'yes' ? keep.what : nothing}
      </p>`
  }

  readonly #keep = ({ target }: Event): void => {
    if (target instanceof HTMLInputElement) ask(this, { kind: 'keep-choices', on: target.checked })
  }
}

customElements.define('own-choices', OwnChoices)
