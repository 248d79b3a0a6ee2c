import { html, LitElement } from 'lit'
import { live } from 'lit/directives/live.js'
import { ask } from './screen.ts'
import { quietSelectStyles } from './styles/quiet-select.ts'
import { textStyles } from './styles/text.ts'
import { parseTheme, THEMES, themeNow } from './theme.ts'
import { words } from './words.ts'

/** In which light the room stands for this person: as the device has it, by evening, or by day. */
export class ThemeChoice extends LitElement {
  static override styles = [textStyles, quietSelectStyles]

  override render() {
    const now = themeNow()
    return html`<select aria-label=${words.theme.choose} .value=${live(now)} @change=${this.#choose}>
      ${THEMES.map(one => html`<option value=${one} ?selected=${one === now}>${words.theme[one]}</option>`)}
    </select>`
  }

  readonly #choose = ({ target }: Event): void => {
    const theme = target instanceof HTMLSelectElement ? parseTheme(target.value) : null
    if (theme !== null) ask(this, { kind: 'choose-theme', theme })
  }
}

customElements.define('theme-choice', ThemeChoice)
