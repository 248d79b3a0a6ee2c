import { html, LitElement, nothing } from 'lit'
import type { Seat } from '../domain/circle.ts'
import './agreement-list.ts'
import { iHold } from './circle-sentence.ts'
import './copy-link.ts'
import { ask, type CircleScreen, type Request } from './screen.ts'
import { buttonStyles } from './styles/button.ts'
import { sheetStyles } from './styles/sheet.ts'
import { textStyles } from './styles/text.ts'
import { words } from './words.ts'

/** The one sheet: everything that is not needed at every moment, closed until somebody opens it. */
export class TendSheet extends LitElement {
  static override styles = [textStyles, buttonStyles, sheetStyles]

  static override properties = { screen: { attribute: false }, isEndAsked: { state: true } }

  declare screen: CircleScreen
  declare isEndAsked: boolean

  constructor() {
    super()
    this.isEndAsked = false
  }

  /** Opens the sheet; whoever opened it gets the focus back when it closes. */
  show(): void {
    this.isEndAsked = false
    if (!this.#dialog?.open) this.#dialog?.showModal()
  }

  override render() {
    const { sheet } = words
    return html`<dialog aria-labelledby="title" @click=${this.#closeOutside}>
      <div class="inside">
        <header>
          <h2 id="title">${sheet.title}</h2>
          <button type="button" class="bare close" aria-label=${sheet.close} @click=${this.#close}>✕</button>
        </header>
        ${this.isEndAsked ? this.#endTogether() : this.#everything()}
      </div>
    </dialog>`
  }

  #everything() {
    const { sheet } = words
    const { link, circle } = this.screen
    return html`
      ${iHold(this.screen) && circle.settled ? this.#withThePiece() : nothing} ${this.#microphone()}
      <copy-link wide .link=${link}></copy-link>
      <details>
        <summary>${sheet.agreed}</summary>
        <agreement-list class="fold" .agreements=${circle.agreements}></agreement-list>
      </details>
      ${this.#details()}
      <div class="goings">
        ${
          circle.mySeat?.state === 'present' && !circle.ending.begun
            ? html`<button type="button" class="wide" @click=${() => (this.isEndAsked = true)}>${sheet.end}</button>`
            : nothing
        }
        ${this.#press({ kind: 'leave' }, sheet.leave)}
      </div>
    `
  }

  #withThePiece() {
    const others = this.screen.circle.seats.filter(seat => !seat.isMe && seat.state === 'present')
    return html`
      ${others.length > 1 ? this.#passElsewhere(others) : nothing}
      ${this.#press({ kind: 'lay' }, words.sheet.lay)}
      ${this.screen.circle.ending.begun ? nothing : this.#press({ kind: 'step-out' }, words.dock.stepOut)}
    `
  }

  #passElsewhere(others: readonly Seat[]) {
    return html`<details>
      <summary>${words.sheet.passElsewhere}</summary>
      <ul class="fold" role="list">
        ${others.map(
          seat =>
            html`<li>${this.#press({ kind: 'offer', to: seat.id }, html`<bdi>${seat.name}</bdi>`)}</li>`,
        )}
      </ul>
    </details>`
  }

  // The holder's dock already has a way for a microphone that is refused.
  #microphone() {
    const { state } = this.screen.microphone
    const offered = state === 'none' || state === 'stopped' || (state === 'refused' && !iHold(this.screen))
    return offered ? this.#press({ kind: 'mend-microphone' }, words.dock.turnOn) : nothing
  }

  #details() {
    const { sheet } = words
    const { microphone, packetsSent, connected, ignored, circle } = this.screen
    const others = circle.expected.length
    return html`<details>
      <summary>${sheet.details}</summary>
      <div class="fold quiet">
        <p>${sheet.packets(sheet.microphone[microphone.state], packetsSent)}</p>
        <p>${others === 0 ? sheet.alone : sheet.connected(connected, others)}</p>
        ${ignored > 0 ? html`<p>${sheet.ignored(ignored)}</p>` : nothing}
      </div>
    </details>`
  }

  #endTogether() {
    const { sheet, dock } = words
    return html`
      <p class="spoken">${sheet.endWhat}</p>
      ${this.#press({ kind: 'ready-to-end' }, dock.ready)}
      <button type="button" class="wide" @click=${() => (this.isEndAsked = false)}>${sheet.endNo}</button>
    `
  }

  #press(request: Request, label: unknown) {
    const press = () => {
      this.#close()
      ask(this, request)
    }
    return html`<button type="button" class="wide" @click=${press}>${label}</button>`
  }

  get #dialog(): HTMLDialogElement | null {
    return this.renderRoot.querySelector('dialog')
  }

  readonly #close = (): void => this.#dialog?.close()

  readonly #closeOutside = (event: Event): void => {
    if (event.target === this.#dialog) this.#close()
  }
}

customElements.define('tend-sheet', TendSheet)
