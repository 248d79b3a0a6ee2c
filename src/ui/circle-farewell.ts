import { css, html, LitElement } from 'lit'
import { ask, type FarewellScreen } from './screen.ts'
import { buttonStyles } from './styles/button.ts'
import { leafStyles } from './styles/leaf.ts'
import { textStyles } from './styles/text.ts'
import { receipts, words } from './words.ts'

/** The last screen: it is gone, and what the devices said of it. */
export class CircleFarewell extends LitElement {
  static override styles = [
    textStyles,
    buttonStyles,
    leafStyles,
    css`
      main {
        justify-items: center;
        text-align: center;
        gap: 1.25rem;
        text-wrap: balance;
      }
      h1 {
        font-size: 2.1rem;
      }
      .cannot {
        text-wrap: balance;
      }
      details {
        inline-size: min(100%, 27rem);
      }
      summary {
        color: var(--text-quiet);
      }
      ul {
        display: grid;
        gap: 0.5rem;
        padding-block: 0.5rem 1rem;
      }
      button {
        margin-block-start: 1rem;
      }
    `,
  ]

  static override properties = { screen: { attribute: false } }

  declare screen: FarewellScreen

  override render() {
    const { farewell } = words
    const { devices, letGo } = this.screen
    return html`<main>
      <h1 tabindex="-1">${farewell.title}</h1>
      <p class="spoken">${receipts(devices, letGo).join(words.gap)}</p>
      <p class="quiet cannot">${farewell.cannot}</p>
      <details>
        <summary>${farewell.removed}</summary>
        <ul class="quiet" role="list">
          ${farewell.removedList.map(one => html`<li>${one}</li>`)}
        </ul>
      </details>
      <button type="button" @click=${() => ask(this, { kind: 'go-home' })}>${farewell.back}</button>
    </main>`
  }
}

customElements.define('circle-farewell', CircleFarewell)
