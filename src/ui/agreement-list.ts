import { css, html, LitElement } from 'lit'
import type { Agreement } from '../domain/agreements.ts'
import { textStyles } from './styles/text.ts'
import { agreementText } from './words.ts'

/** The agreements, as they are read before sitting down and again from the sheet. */
export class AgreementList extends LitElement {
  static override styles = [
    textStyles,
    css`
      :host {
        display: block;
      }
      ol {
        display: grid;
        gap: 0.9rem;
      }
      li {
        padding-inline-start: 1.15rem;
        border-inline-start: 2px solid var(--line);
        text-wrap: pretty;
      }
    `,
  ]

  static override properties = { agreements: { attribute: false } }

  declare agreements: readonly Agreement[]

  constructor() {
    super()
    this.agreements = []
  }

  override render() {
    return html`<ol role="list">
      ${this.agreements.map(one => html`<li class="spoken" dir="auto">${agreementText(one)}</li>`)}
    </ol>`
  }
}

customElements.define('agreement-list', AgreementList)
