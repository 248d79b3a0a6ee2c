import { css, html, nothing } from 'lit'
import { nameOf } from '../domain/circle.ts'
import type { ParticipantId } from '../domain/claim.ts'
import type { Unmet } from '../domain/roster.ts'
import { TendElement } from './tend-element.ts'
import { tending } from './tending-words.ts'
import { words } from './words.ts'

/** Six words to be read aloud together; they tell whether somebody sits in between. */
export class CircleWordsPlace extends TendElement {
  static override styles = [
    ...TendElement.styles,
    css`
      :host {
        display: grid;
        gap: 0.5rem;
        padding-block-start: 0.5rem;
        border-block-start: 1px solid var(--line);
      }
      ol {
        display: grid;
        grid-template-columns: 1fr 1fr;
        gap: 0.4rem 1rem;
        margin: 0;
        padding-block: 0.25rem;
        padding-inline-start: 1.75rem;
        list-style: decimal;
        color: var(--text);
        font: 400 1.2rem / 1.4 var(--serif);
      }
      li::marker {
        color: var(--text-faint);
        font-size: 0.95rem;
      }
    `,
  ]

  override render() {
    const { circleWords } = this.screen
    const said = tending.circleWords
    switch (circleWords.at) {
      case 'folded':
      case 'alone':
        return nothing
      case 'apart':
        return html`<h3>${said.title}</h3>
          <p role="status">${said.apart}</p>
          ${circleWords.unmet.map(one => this.quiet(this.#unmet(one)))}`
      case 'reckoning':
      case 'unreachable':
        return html`<h3>${said.title}</h3>
          <p role="status">${said[circleWords.at]}</p>`
      case 'whole':
        return html`<h3>${said.title}</h3>
          <ol lang="en" translate="no">
            ${circleWords.words.map(word => html`<li>${word}</li>`)}
          </ol>
          <p>${said.aloud}</p>
          <p>${said.differ}</p>`
    }
  }

  #unmet({ id, vouchedBy }: Unmet): string {
    const said = tending.circleWords
    const name = this.#name(id)
    return vouchedBy === null ? said.unmet(name) : said.vouched(name, this.#name(vouchedBy))
  }

  #name(id: ParticipantId): string {
    return nameOf(this.screen.circle, id) ?? words.someone
  }
}

customElements.define('circle-words', CircleWordsPlace)
