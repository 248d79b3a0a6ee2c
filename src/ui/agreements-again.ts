import { css, html, LitElement } from 'lit'
import './agreement-list.ts'
import { practice } from './practice-words.ts'
import { ask, type CircleScreen } from './screen.ts'
import { buttonStyles } from './styles/button.ts'
import { leafStyles } from './styles/leaf.ts'
import { textStyles } from './styles/text.ts'

/** The agreements have changed, or were never those: they are read before anything else goes on here. */
export class AgreementsAgain extends LitElement {
  static override styles = [
    textStyles,
    buttonStyles,
    leafStyles,
    css`
      main {
        min-block-size: 0;
      }
    `,
  ]

  static override properties = { screen: { attribute: false } }

  declare screen: CircleScreen

  override render() {
    const { agreements, version } = this.screen.circle
    const { again } = practice
    return html`<main>
      <h2>${again.title}</h2>
      <p class="quiet">${again.read}</p>
      <agreement-list .agreements=${agreements}></agreement-list>
      <div class="row">
        <button type="button" class="primary" @click=${() => ask(this, { kind: 'consent', version })}>
          ${again.agree}
        </button>
        <button type="button" @click=${() => ask(this, { kind: 'leave' })}>${again.leave}</button>
      </div>
    </main>`
  }
}

customElements.define('agreements-again', AgreementsAgain)
