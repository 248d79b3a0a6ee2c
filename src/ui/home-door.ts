import { css, html, LitElement, nothing } from 'lit'
import { type Imprint, UNSAID } from '../domain/imprint.ts'
import { ask } from './screen.ts'
import { buttonStyles } from './styles/button.ts'
import { leafStyles } from './styles/leaf.ts'
import { textStyles } from './styles/text.ts'
import './talking-piece.ts'
import { words } from './words.ts'

/** The way in for whoever opens a room. */
export class HomeDoor extends LitElement {
  static override styles = [
    textStyles,
    buttonStyles,
    leafStyles,
    css`
      :host {
        overflow-x: clip; /* the piece's glow is wider than a phone where text is twice as large */
      }
      main {
        justify-items: center;
        text-align: center;
        inline-size: min(100%, 27rem);
      }
      talking-piece {
        --piece-size: 6rem;
        margin-block-end: 1.5rem;
      }
      h1 {
        font-size: 2.1rem;
      }
      .what {
        display: grid;
        gap: 0.5rem;
        text-wrap: balance;
      }
      .quiet {
        text-wrap: balance;
      }
      .host {
        display: flex;
        flex-wrap: wrap;
        gap: 0 1rem;
        justify-content: center;
      }
      .host > * {
        display: flex;
        align-items: center;
        justify-content: center;
        min-block-size: var(--target);
        min-inline-size: var(--target);
      }
      a {
        color: inherit;
      }
      .primary {
        margin-block: 0.75rem;
      }
      .pages > * {
        display: inline-block;
        margin-inline: 0.75rem;
        line-height: var(--target);
        color: inherit;
      }
      .pages button {
        padding: 0;
        font: inherit;
        line-height: var(--target);
        background: none;
        border: 0;
        border-radius: 0;
        text-decoration: underline;
      }
    `,
  ]

  static override properties = { imprint: { attribute: false } }

  declare imprint: Imprint

  constructor() {
    super()
    this.imprint = UNSAID
  }

  override render() {
    const open = () => ask(this, { kind: 'open-room' })
    return html`<main>
      <talking-piece></talking-piece>
      <h1 tabindex="-1">${words.home.title}</h1>
      <div class="what">${words.home.what.map(one => html`<p class="spoken">${one}</p>`)}</div>
      <button type="button" class="primary" @click=${open}>${words.home.open}</button>
      <p class="quiet">${words.home.notPromised}</p>
      <p class="quiet pages">
        <a href="./handbook.html">${words.home.handbook}</a>
        <a href="./safety.html">${words.home.safety}</a>
        <button type="button" @click=${() => ask(this, { kind: 'rehearse' })}>${words.home.rehearse}</button>
      </p>
      ${this.#host()}
    </main>`
  }

  #host() {
    const { name, contact, legal } = this.imprint
    if (name === null && contact === null && legal === null) return nothing
    const link = (to: string | null, label: string) =>
      to === null ? nothing : html`<a href=${to} rel="noreferrer">${label}</a>`
    return html`<p class="quiet host">
      ${name === null ? nothing : html`<span>${words.home.hostedBy(name)}</span>`}
      ${link(contact, words.home.contact)} ${link(legal, words.home.legal)}
    </p>`
  }
}

customElements.define('home-door', HomeDoor)
