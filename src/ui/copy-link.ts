import { css, html, LitElement, nothing } from 'lit'
import { buttonStyles } from './styles/button.ts'
import { fieldStyles } from './styles/field.ts'
import { textStyles } from './styles/text.ts'
import { words } from './words.ts'

/** How long "Copied" stands on the button, in ms: long enough to be read twice. */
const COPIED_FOR_MS = 4_000

/** The way to share the room: copies its link, or lays it open where the browser will not. */
export class CopyLink extends LitElement {
  static override styles = [
    textStyles,
    buttonStyles,
    fieldStyles,
    css`
      :host {
        display: inline-grid;
        max-inline-size: 100%;
      }
      :host([wide]),
      :host([wide]) button {
        display: grid;
        inline-size: 100%;
      }
      button {
        display: inline-grid;
        align-items: center;
      }
      span {
        grid-area: 1 / 1; /* both words lie in one place, so that the button keeps its width */
      }
      .away {
        visibility: hidden;
      }
      label {
        margin-block-start: 0.75rem;
      }
    `,
  ]

  static override properties = {
    link: { attribute: false },
    primary: { type: Boolean },
    outcome: { state: true },
  }

  declare link: string
  declare primary: boolean
  declare outcome: 'none' | 'copied' | 'by-hand'
  #timer: ReturnType<typeof setTimeout> | undefined

  constructor() {
    super()
    this.link = ''
    this.primary = false
    this.outcome = 'none'
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback()
    clearTimeout(this.#timer)
    this.outcome = 'none'
  }

  override render() {
    const copied = this.outcome === 'copied'
    return html`
      <button type="button" class=${this.primary ? 'primary' : ''} @click=${this.#copy}>
        <span class=${copied ? 'away' : ''}>${words.link.copy}</span>
        <span class=${copied ? '' : 'away'}>${words.link.copied}</span>
      </button>
      <span class="unseen" role="status">${copied ? words.link.copied : ''}</span>
      ${this.outcome === 'by-hand' ? this.#byHand() : nothing}
    `
  }

  #byHand() {
    const select = (event: Event) => (event.target as HTMLInputElement).select()
    return html`<label>
      <span class="quiet">${words.link.byHand}</span>
      <input type="text" readonly autocomplete="off" spellcheck="false" .value=${this.link} @focus=${select} />
    </label>`
  }

  readonly #copy = async (): Promise<void> => {
    const outcome = await copied(this.link)
    if (!this.isConnected) return
    this.outcome = outcome
    clearTimeout(this.#timer)
    if (outcome === 'copied') this.#timer = setTimeout(() => (this.outcome = 'none'), COPIED_FOR_MS)
  }
}

async function copied(link: string): Promise<'copied' | 'by-hand'> {
  try {
    await navigator.clipboard.writeText(link)
    return 'copied'
  } catch {
    return 'by-hand' // the browser says no, as in-app browsers do: the person copies it themselves
  }
}

customElements.define('copy-link', CopyLink)
