import { css, html, LitElement, nothing } from 'lit'
import type { ConnectionCheck } from '../domain/connection-check.ts'
import { asideWords } from './ready-aside-words.ts'
import { ask } from './screen.ts'
import { buttonStyles } from './styles/button.ts'
import { textStyles } from './styles/text.ts'

/** A look at the connection, before the seat and in the sheet: one press, and one cause in plain words. */
export class ConnectionLook extends LitElement {
  static override styles = [
    textStyles,
    buttonStyles,
    css`
      :host {
        display: grid;
        justify-items: center;
        gap: 0.75rem;
      }
      p {
        text-wrap: pretty;
      }
      .found {
        display: grid;
        gap: 0.5rem;
      }
    `,
  ]

  static override properties = { check: { attribute: false }, hides: { attribute: false } }

  declare check: ConnectionCheck | null
  /** This person hides where they connect from, and is reached by way of the relay alone. */
  declare hides: boolean

  constructor() {
    super()
    this.check = null
    this.hides = false
  }

  override render() {
    const { check } = this
    return html`
      <button type="button" aria-disabled=${check === 'checking' ? 'true' : 'false'} @click=${this.#look}>
        ${check === null ? asideWords.check : asideWords.checkAgain}
      </button>
      <div class="found" role="status">${this.#found()}</div>
    `
  }

  #found() {
    const { check, hides } = this
    if (check === null) return nothing
    if (check === 'checking' || check === 'rehearsal') return html`<p class="quiet">${asideWords[check]}</p>`
    const fails = hides && check.endsWith('relay-silent')
    return html`<p class="quiet">${asideWords.findings[check]}</p>
      ${fails ? html`<p class="quiet">${asideWords.hidingFails}</p>` : nothing}`
  }

  readonly #look = (): void => {
    if (this.check !== 'checking') ask(this, { kind: 'check-connection' })
  }
}

customElements.define('connection-look', ConnectionLook)
