import { css, html, LitElement, nothing } from 'lit'
import { buttonStyles } from './styles/button.ts'
import { fieldStyles } from './styles/field.ts'
import { textStyles } from './styles/text.ts'
import { words } from './words.ts'

/** How long "Copied" stands on the button, in ms: long enough to be read twice. */
const COPIED_FOR_MS = 4_000

/** The ways to share the room: copies its link, hands it to the system, or lays it open where the browser will do neither. */
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
      :host([wide]) .copy {
        display: grid;
        inline-size: 100%;
      }
      .ways {
        display: flex;
        flex-wrap: wrap;
        gap: 0.75rem;
      }
      :host([wide]) .ways {
        display: grid;
        gap: 0.6rem;
      }
      .copy {
        display: inline-grid;
        align-items: center;
      }
      .copy span {
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
    shares: { type: Boolean },
    outcome: { state: true },
  }

  declare link: string
  declare primary: boolean
  /** Offers the system's own way to share as well, where there is one. */
  declare shares: boolean
  declare outcome: 'none' | 'copied' | 'by-hand'
  #timer: ReturnType<typeof setTimeout> | undefined

  constructor() {
    super()
    this.link = ''
    this.primary = false
    this.shares = false
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
      <div class="ways">
        <button type="button" class=${this.primary ? 'copy primary' : 'copy'} @click=${this.#copy}>
          <span class=${copied ? 'away' : ''}>${words.link.copy}</span>
          <span class=${copied ? '' : 'away'}>${words.link.copied}</span>
        </button>
        ${this.shares && 'share' in navigator ? html`<button type="button" @click=${this.#share}>${words.link.share}</button>` : nothing}
      </div>
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

  readonly #share = async (): Promise<void> => {
    const isDone = await isShared(this.link)
    if (this.isConnected && !isDone) this.outcome = 'by-hand'
  }

  readonly #copy = async (): Promise<void> => {
    const outcome = await copied(this.link)
    if (!this.isConnected) return
    this.outcome = outcome
    clearTimeout(this.#timer)
    if (outcome === 'copied') this.#timer = setTimeout(() => (this.outcome = 'none'), COPIED_FOR_MS)
  }
}

/** Hands the link to the system; a sheet that its person closed again is no failure. */
async function isShared(link: string): Promise<boolean> {
  try {
    await navigator.share({ url: link })
    return true
  } catch (error) {
    return error instanceof DOMException && error.name === 'AbortError'
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
