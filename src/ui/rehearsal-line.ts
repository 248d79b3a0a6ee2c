import { css, html, LitElement, nothing } from 'lit'
import { rehearsalWords } from './rehearsal-words.ts'
import { ask } from './screen.ts'
import { buttonStyles } from './styles/button.ts'
import { textStyles } from './styles/text.ts'

/** Stands above every screen of a rehearsal and says that it is one; there somebody can be asked to knock. */
export class RehearsalLine extends LitElement {
  static override styles = [
    textStyles,
    buttonStyles,
    css`
      aside {
        display: flex;
        flex-wrap: wrap;
        align-items: center;
        justify-content: center;
        gap: 0 0.5rem;
        padding: calc(0.25rem + env(safe-area-inset-top)) var(--edge) 0;
        text-align: center;
      }
      p {
        font-size: 0.875rem;
        padding-block: 0.35rem;
        text-wrap: balance;
      }
      button {
        font-size: 0.875rem;
        padding-block: 0;
        text-decoration: underline;
        text-decoration-color: var(--line-firm);
        text-underline-offset: 0.3em;
      }
    `,
  ]

  static override properties = { mayKnock: { attribute: false } }

  /** Somebody could come to the door. */
  declare mayKnock: boolean

  constructor() {
    super()
    this.mayKnock = false
  }

  override render() {
    return html`<aside>
      <p class="quiet">${rehearsalWords.what}</p>
      ${this.mayKnock ? html`<button type="button" class="bare" @click=${this.#knock}>${rehearsalWords.knock}</button>` : nothing}
    </aside>`
  }

  readonly #knock = (): void => ask(this, { kind: 'ask-for-a-knock' })
}

customElements.define('rehearsal-line', RehearsalLine)
