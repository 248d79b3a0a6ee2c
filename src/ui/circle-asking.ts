import { css, html, LitElement, nothing } from 'lit'
import { nameOf } from '../domain/circle.ts'
import type { ParticipantId } from '../domain/claim.ts'
import { iHold } from './circle-sentence.ts'
import { lengthOf, practice } from './practice-words.ts'
import { ask, type CircleScreen, type Request } from './screen.ts'
import { buttonStyles } from './styles/button.ts'
import { sheetStyles } from './styles/sheet.ts'
import { textStyles } from './styles/text.ts'
import { words } from './words.ts'

/** What may be asked back before something is done. */
export type Asking = 'bell' | 'receiver' | 'listener'

/** A small question in the middle of the circle: whether to ring, to whom the piece goes, who listens. */
export class CircleAsking extends LitElement {
  static override styles = [
    textStyles,
    buttonStyles,
    sheetStyles,
    css`
      .inside {
        text-align: center;
      }
      h2 {
        font: 400 1.16rem / 1.4 var(--serif);
        padding-block: 0.5rem;
        text-wrap: balance;
      }
      ul {
        display: grid;
        gap: 0.6rem;
      }
    `,
  ]

  static override properties = { screen: { attribute: false }, asking: { state: true } }

  declare screen: CircleScreen
  declare asking: Asking

  constructor() {
    super()
    this.asking = 'bell'
  }

  /** Asks. Whoever opened it gets the focus back when it closes. */
  async show(asking: Asking): Promise<void> {
    this.asking = asking
    await this.updateComplete
    if (!this.#dialog?.open) this.#dialog?.showModal()
  }

  override render() {
    return html`<dialog aria-labelledby="title" @click=${this.#closeOutside} @close=${this.#closed}>
      <div class="inside">${this.asking === 'bell' ? this.#bell() : this.#choice(this.asking)}</div>
    </dialog>`
  }

  // What has changed while the question stood is taken into account: it never rings in vain.
  protected override updated(): void {
    const { may, receivers, scene, settled } = this.screen.circle
    const mayHand = iHold(this.screen) && settled && !scene.isQuiet && receivers.length > 0
    if (this.asking === 'bell' ? !may.ring : !mayHand) this.#close()
  }

  #bell() {
    const { circle } = this.screen
    const { bell } = practice
    return html`
      <h2 id="title">${bell.ask(...lengthOf(circle.scene.quietSeconds))}</h2>
      ${this.#press({ kind: 'ring' }, bell.ring, 'primary')}
      <button type="button" class="wide" @click=${this.#close}>${bell.no}</button>
    `
  }

  #choice(asking: 'receiver' | 'listener') {
    const { circle } = this.screen
    const request = (to: ParticipantId): Request =>
      asking === 'receiver' ? { kind: 'offer', to } : { kind: 'choose-listener', to }
    return html`
      <h2 id="title">${practice.choose[asking]}</h2>
      <ul role="list">
        ${circle.receivers.map(
          id => html`<li>${this.#press(request(id), html`<bdi>${nameOf(circle, id)}</bdi>`)}</li>`,
        )}
      </ul>
      ${asking === 'receiver' ? this.#press({ kind: 'lay' }, words.dock.lay) : nothing}
      <button type="button" class="wide bare" @click=${this.#close}>${practice.choose.no}</button>
    `
  }

  #press(request: Request, label: unknown, weight = '') {
    const press = () => {
      this.#close()
      ask(this, request)
    }
    return html`<button type="button" class="wide ${weight}" @click=${press}>${label}</button>`
  }

  get #dialog(): HTMLDialogElement | null {
    return this.renderRoot.querySelector('dialog')
  }

  readonly #close = (): void => this.#dialog?.close()

  readonly #closed = (): void => {
    this.dispatchEvent(new Event('closed'))
  }

  readonly #closeOutside = (event: Event): void => {
    if (event.target === this.#dialog) this.#close()
  }
}

customElements.define('circle-asking', CircleAsking)
