import { html, LitElement, nothing } from 'lit'
import { live } from 'lit/directives/live.js'
import { directionOf, LANGUAGES, languageNow, parseLanguage, wasRefused } from './language.ts'
import { ask } from './screen.ts'
import { quietSelectStyles } from './styles/quiet-select.ts'
import { textStyles } from './styles/text.ts'
import { words } from './words.ts'

/** In which language the room speaks to this person, each language by its own name. */
export class LanguageChoice extends LitElement {
  static override styles = [textStyles, quietSelectStyles]

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
