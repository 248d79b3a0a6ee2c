import { css, html, LitElement, type PropertyValues } from 'lit'
import { keyed } from 'lit/directives/keyed.js'
import './agreement-list.ts'
import { practice } from './practice-words.ts'
import { ask, type CircleScreen } from './screen.ts'
import { buttonStyles } from './styles/button.ts'
import { textStyles } from './styles/text.ts'

/** The agreements have changed, or consent was taken back: they are read before anything else goes on here. */
export class AgreementsAgain extends LitElement {
  static override styles = [
    textStyles,
    buttonStyles,
    css`
      :host {
        display: grid;
        place-items: center;
        isolation: isolate;
        padding: 1rem var(--edge) calc(2rem + env(safe-area-inset-bottom));
      }
      :host::before {
        content: ''; /* the light of the way in, since no piece lies here */
        position: fixed;
        inset: 0;
        z-index: -1;
        background: radial-gradient(110vmax 80vmax at 50% 30%, var(--room-lit), var(--room) 62%);
      }
      section {
        display: grid;
        gap: 1.5rem;
        inline-size: min(100%, var(--leaf-width));
      }
      header {
        display: grid;
        gap: 0.5rem;
      }
      h2:focus {
        outline: none; /* as h1 */
      }
      .row {
        display: flex;
        flex-wrap: wrap;
        align-items: center;
        gap: 0.75rem;
      }
    `,
  ]

  static override properties = { screen: { attribute: false }, hasChanged: { attribute: false } }

  declare screen: CircleScreen
  /** Whether they are others than those to which this person had consented. */
  declare hasChanged: boolean

  constructor() {
    super()
    this.hasChanged = true
  }

  override render() {
    const { agreements, version } = this.screen.circle
    const { again } = practice
    // Other agreements are another leaf: a press that began on the one before does not count for this one.
    return keyed(
      version,
      html`<section aria-labelledby="title">
      <header>
        <h2 id="title" tabindex="-1">${again.title}</h2>
        <p class="quiet">${this.hasChanged ? again.changed : again.read}</p>
      </header>
      <agreement-list .agreements=${agreements}></agreement-list>
      <div class="row">
        <button type="button" class="primary" @click=${() => ask(this, { kind: 'consent', version })}>
          ${again.agree}
        </button>
        <button type="button" @click=${() => ask(this, { kind: 'leave' })}>${again.leave}</button>
      </div>
    </section>`,
    )
  }

  protected override updated(changed: PropertyValues<this>): void {
    const before = changed.get('screen')?.circle.version
    if (before !== undefined && before !== this.screen.circle.version) this.focusHead()
  }

  /** Takes the person to the head of the leaf, so that it is read from there. */
  focusHead(): void {
    this.renderRoot.querySelector<HTMLElement>('#title')?.focus()
  }
}

customElements.define('agreements-again', AgreementsAgain)
