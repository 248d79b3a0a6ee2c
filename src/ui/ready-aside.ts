import { css, html, LitElement, nothing } from 'lit'
import './connection-look.ts'
import { asideWords } from './ready-aside-words.ts'
import { ask, type ReadyScreen } from './screen.ts'
import { buttonStyles } from './styles/button.ts'
import { textStyles } from './styles/text.ts'

/** Beside the seat, for whoever wants it: hiding where one connects from, and a look at what is not right. */
export class ReadyAside extends LitElement {
  static override styles = [
    textStyles,
    buttonStyles,
    css`
      :host {
        display: grid;
        justify-items: center;
        gap: 0.25rem;
        inline-size: min(100%, 26rem);
      }
      label {
        display: flex;
        align-items: center;
        gap: 0.9rem;
        min-block-size: 2.75rem;
        text-align: start;
        color: var(--text-quiet);
        font-size: 0.9375rem;
        cursor: pointer;
      }
      input {
        flex: none;
        inline-size: 1.25rem;
        block-size: 1.25rem;
        margin: 0;
        accent-color: var(--light);
      }
      details {
        inline-size: 100%;
      }
      summary {
        color: var(--text-quiet);
      }
      .inside {
        display: grid;
        justify-items: center;
        gap: 0.75rem;
        padding-block: 0.5rem;
      }
      .inside p {
        text-wrap: pretty;
      }
    `,
  ]

  static override properties = { screen: { attribute: false } }

  declare screen: ReadyScreen

  override render() {
    const { hidesAddress } = this.screen
    return html`
      ${hidesAddress === null ? nothing : this.#hiding(hidesAddress)}
      <details @toggle=${this.#toggled}>
        <summary>${asideWords.title}</summary>
        <div class="inside">
          ${this.#microphone()}
          <connection-look .check=${this.screen.check} .hides=${hidesAddress === true}></connection-look>
          <sound-check .sound=${this.screen.sound}></sound-check>
        </div>
      </details>
    `
  }

  // Once somebody is on their way in, connections are made as they were wished until then.
  #hiding(hides: boolean) {
    const hide = () => ask(this, { kind: 'hide-address', on: !hides })
    return html`<label>
      <input type="checkbox" .checked=${hides} ?disabled=${this.screen.step !== 'here'} @change=${hide} />
      <span>${asideWords.hide}</span>
    </label>`
  }

  #microphone() {
    const { way, microphone, isAsking } = this.screen
    const state = isAsking ? 'refused' : microphone.state // in both cases it is the browser that has to be told
    const told: Partial<Record<ReadyScreen['microphone']['state'], string>> = asideWords.microphone
    const words = way === 'voice' ? told[state] : undefined
    return words === undefined ? nothing : html`<p class="quiet">${words}</p>`
  }

  // What somebody may look at is fetched when they look, and stands last: nothing moves away under a finger.
  readonly #toggled = (event: Event): void => {
    if (!(event.target instanceof HTMLDetailsElement)) return
    const isOpen = event.target.open
    if (isOpen) void Promise.allSettled([import('./sound-check.ts')])
    ask(this, { kind: 'sound-check', isOpen })
  }
}

customElements.define('ready-aside', ReadyAside)
