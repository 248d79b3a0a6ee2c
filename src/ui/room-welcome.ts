import { css, html, LitElement, nothing } from 'lit'
import './agreement-list.ts'
import './copy-link.ts'
import { ask, type WelcomeScreen } from './screen.ts'
import { buttonStyles } from './styles/button.ts'
import { leafStyles } from './styles/leaf.ts'
import { textStyles } from './styles/text.ts'
import { words } from './words.ts'

/** Arrival, first of three: the circle's title, and the agreements that hold it. */
export class RoomWelcome extends LitElement {
  static override styles = [
    textStyles,
    buttonStyles,
    leafStyles,
    css`
      .opening {
        display: grid;
        gap: 0.5rem;
      }
      .changed {
        padding: 0.75rem 1rem;
        background: var(--raised);
        border-inline-start: 3px solid var(--light);
        border-radius: 0.5rem;
      }
      .changed,
      .changed p {
        text-wrap: balance;
      }
      .other {
        display: grid;
        gap: 0.5rem;
        justify-items: start;
      }
    `,
  ]

  static override properties = { screen: { attribute: false } }

  declare screen: WelcomeScreen

  override render() {
    const { title, agreements, company, mayGoApart, changed, link, door } = this.screen
    const mayReload = company === 'reload' || company === 'still-older'
    const isOther = mayReload || mayGoApart
    const { welcome } = words
    return html`<main>
      <div class="opening">
        <h1 tabindex="-1"><bdi>${title || words.untitled}</bdi></h1>
        ${
          changed
            ? html`<p class="changed">${welcome.changed}</p>`
            : html`<p class="quiet">${welcome.lead}</p>`
        }
      </div>
      ${
        isOther
          ? html`<div class="changed other" role="status">
              <p>${welcome.company[company]}</p>
              ${mayGoApart ? html`<p class="quiet">${welcome.apart.what}</p>` : nothing}
              <div class="row">
                ${mayReload ? html`<button type="button" @click=${() => ask(this, { kind: 'reload' })}>${welcome.reload}</button>` : nothing}
                ${mayGoApart ? html`<button type="button" @click=${this.#goApart}>${welcome.apart.go}</button>` : nothing}
              </div>
            </div>`
          : nothing
      }
      <agreement-list .agreements=${agreements}></agreement-list>
      <div class="row">
        <button type="button" class="primary" @click=${() => ask(this, { kind: 'agree' })}>
          ${welcome.agree}
        </button>
        ${link === '' ? nothing : html`<copy-link shares .link=${link}></copy-link>`}
      </div>
      <p class="quiet" role="status">
        ${company === 'someone' && door !== 'open' ? welcome.door[door] : isOther ? '' : welcome.company[company]}
      </p>
    </main>`
  }

  /** The button goes away with its question, so whoever pressed it by keyboard goes on from the next one. */
  #goApart(): void {
    this.renderRoot.querySelector<HTMLElement>('.primary')?.focus()
    ask(this, { kind: 'go-apart' })
  }
}

customElements.define('room-welcome', RoomWelcome)
