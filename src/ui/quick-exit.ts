import { css, html, LitElement, nothing, type PropertyValues } from 'lit'
import { ask } from './screen.ts'
import { buttonStyles } from './styles/button.ts'
import { fieldStyles } from './styles/field.ts'
import { textStyles } from './styles/text.ts'
import { words } from './words.ts'

/** How often Shift has to be pressed, and within which time, ms: nobody does so while they write. */
const PRESSES = 3
const WITHIN_MS = 1_500

/** The way out for whoever must be gone in this very moment; and, if they choose it, a key for it. */
export class QuickExit extends LitElement {
  static override styles = [
    textStyles,
    buttonStyles,
    fieldStyles,
    css`
      :host {
        display: grid;
        justify-items: center;
        gap: 0.1rem;
        text-align: center;
      }
      :host([wide]) {
        justify-items: stretch;
        gap: 0.5rem;
      }
      :host([wide]) button {
        inline-size: 100%;
      }
      .quiet {
        text-wrap: balance;
      }
      label {
        text-align: start;
      }
      @media (forced-colors: active) {
        :host {
          gap: 0.5rem; /* every button has a border then */
        }
      }
    `,
  ]

  static override properties = {
    wide: { type: Boolean, reflect: true },
    hasKey: { state: true },
  }

  /** Stands in the sheet, where a key can be chosen as well. */
  declare wide: boolean
  declare hasKey: boolean
  /** When Shift was pressed last, each without another key in between. */
  #pressedAtMs: readonly number[] = []
  #listening = new AbortController()

  constructor() {
    super()
    this.wide = false
    this.hasKey = false
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback()
    this.#listening.abort()
  }

  override render() {
    const { exit } = words
    return html`<button type="button" class=${this.wide ? '' : 'bare'} aria-describedby="what" @click=${this.#vanish}>${exit.vanish}</button>
      <p class="quiet" id="what">${exit.what}</p>
      ${this.wide ? this.#key() : nothing}`
  }

  protected override updated(changed: PropertyValues<this>): void {
    if (!changed.has('hasKey')) return
    this.#listening.abort()
    this.#listening = new AbortController()
    if (this.hasKey)
      addEventListener('keydown', this.#count, { signal: this.#listening.signal, capture: true })
  }

  #key() {
    const choose = () => (this.hasKey = !this.hasKey)
    return html`<label class="choice">
      <input type="checkbox" .checked=${this.hasKey} @change=${choose} />
      <span>${words.exit.key}</span>
    </label>`
  }

  readonly #vanish = (): void => ask(this, { kind: 'vanish' })

  readonly #count = ({ key, repeat, timeStamp }: KeyboardEvent): void => {
    if (repeat) return
    const recent = this.#pressedAtMs.filter(atMs => timeStamp - atMs < WITHIN_MS)
    this.#pressedAtMs = key === 'Shift' ? [...recent, timeStamp] : []
    if (this.#pressedAtMs.length >= PRESSES) this.#vanish()
  }
}

customElements.define('quick-exit', QuickExit)
