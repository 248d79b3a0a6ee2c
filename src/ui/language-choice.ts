import { css, html, LitElement, nothing } from 'lit'
import { live } from 'lit/directives/live.js'
import { directionOf, LANGUAGES, languageNow, parseLanguage, wasRefused } from './language.ts'
import { ask } from './screen.ts'
import { textStyles } from './styles/text.ts'
import { words } from './words.ts'

/** In which language the room speaks to this person, each language by its own name. */
export class LanguageChoice extends LitElement {
  static override styles = [
    textStyles,
    css`
      :host {
        display: grid;
        justify-items: center;
        gap: 0.25rem;
        text-align: center;
      }
      select {
        font: inherit;
        color: var(--text-quiet);
        min-block-size: var(--target);
        max-inline-size: 100%;
        padding-inline: 0.75rem;
        background: transparent;
        border: 1px solid transparent;
        border-radius: var(--button-round);
        cursor: pointer;
      }
      select:hover {
        border-color: var(--line-firm);
      }
      option {
        color: var(--text);
        background: var(--room);
      }
      .quiet {
        max-inline-size: 34rem;
        text-wrap: balance;
      }
      :host([wide]) {
        justify-items: stretch;
        gap: 0.5rem;
        text-align: start;
      }
      :host([wide]) select {
        color: inherit;
        background: var(--raised);
        border-color: var(--line-firm);
      }
    `,
  ]

  static override properties = {
    wide: { type: Boolean, reflect: true },
  }

  /** Stands in the sheet, where it says as well that nobody who grew up with this language has read it yet. */
  declare wide: boolean

  constructor() {
    super()
    this.wide = false
  }

  override render() {
    const now = languageNow()
    return html`
      <select aria-label=${words.language.choose} .value=${live(now)} @change=${this.#choose}>
        ${Object.entries(LANGUAGES).map(
          ([language, name]) =>
            html`<option value=${language} lang=${language} dir=${directionOf(parseLanguage(language) ?? 'en')} ?selected=${language === now}>${name}</option>`,
        )}
      </select>
      ${wasRefused() ? html`<p class="quiet" role="status">${words.language.notNow}</p>` : nothing}
      ${this.wide && now !== 'en' ? html`<p class="quiet">${words.language.unread}</p>` : nothing}
    `
  }

  readonly #choose = ({ target }: Event): void => {
    const language = target instanceof HTMLSelectElement ? parseLanguage(target.value) : null
    if (language !== null) ask(this, { kind: 'choose-language', language })
  }
}

customElements.define('language-choice', LanguageChoice)
