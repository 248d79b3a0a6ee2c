import { css, html, LitElement, nothing, svg } from 'lit'
import { CANDLE_STEPS } from '../domain/candle.ts'
import { seesCandle } from './circle-sentence.ts'
import { candleWords, practice } from './practice-words.ts'
import { ask, type CircleScreen } from './screen.ts'
import { buttonStyles } from './styles/button.ts'
import { textStyles } from './styles/text.ts'

/** Height of a whole candle in the drawing. */
const WHOLE = 36

/** A candle that burns down while somebody has their turn; only they and the guardian see it, and it hurries nobody. */
export class TurnCandle extends LitElement {
  static override styles = [
    textStyles,
    buttonStyles,
    css`
      :host {
        display: block;
        inline-size: 100%;
      }
      div {
        display: flex;
        flex-wrap: wrap;
        align-items: baseline; /* the candle stands on the line of its words, however far it has burnt down */
        justify-content: center;
        column-gap: 0.5rem;
      }
      svg {
        flex: none;
        inline-size: 1.25rem;
        block-size: 2.75rem;
      }
      button {
        padding-inline: 0.6rem;
      }
      rect {
        fill: var(--text-faint);
      }
      path {
        fill: var(--light);
      }
    `,
  ]

  static override properties = { screen: { attribute: false } }

  declare screen: CircleScreen

  override render() {
    const { candle } = this.screen.circle
    if (candle === null || !seesCandle(this.screen)) return nothing
    const height = (WHOLE - 4) * (candle / CANDLE_STEPS) + 4
    const top = 46 - height
    return html`<div>
      <svg viewBox="0 0 20 46" aria-hidden="true">
        ${svg`<rect x="6" y=${top} width="8" height=${height} rx="1.5" />`}
        ${candle > 0 ? svg`<path d=${`M10 ${top - 9}q4 5 0 8q-4 -3 0 -8`} />` : nothing}
      </svg>
      <p class="quiet">${candleWords(candle)}</p>
      <button type="button" class="bare" @click=${() => ask(this, { kind: 'lengthen-candle' })}>
        ${practice.candle.longer}
      </button>
    </div>`
  }
}

customElements.define('turn-candle', TurnCandle)
