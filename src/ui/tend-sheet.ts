import { html, LitElement, nothing, type TemplateResult } from 'lit'
import { type Circle, nameOf, type Seat } from '../domain/circle.ts'
import type { ParticipantId } from '../domain/claim.ts'
import { isWaitedFor } from '../domain/tending.ts'
import './agreement-editor.ts'
import { SheetAsked } from './circle-dock.ts'
import { iHold } from './circle-sentence.ts'
import './copy-link.ts'
import { ask, type CircleScreen, type Request } from './screen.ts'
import { buttonStyles } from './styles/button.ts'
import { sheetStyles } from './styles/sheet.ts'
import { textStyles } from './styles/text.ts'
import './tend-evening.ts'
import './tend-frame.ts'
import './tend-guardian.ts'
import './tend-question.ts'
import './tend-time.ts'
import { tending } from './tending-words.ts'
import { inSentence, words } from './words.ts'
import { WriteAsked } from './write-asked.ts'

/** The one sheet: everything that is not needed at every moment, closed until somebody opens it. */
export class TendSheet extends LitElement {
  static override styles = [textStyles, buttonStyles, sheetStyles]

  static override properties = {
    screen: { attribute: false },
    isEndAsked: { state: true },
    isOpen: { state: true },
  }

  declare screen: CircleScreen
  declare isEndAsked: boolean
  /** Closed, it holds nothing: what nobody asked for leaves no trace. */
  declare isOpen: boolean

  constructor() {
    super()
    this.isEndAsked = false
    this.isOpen = false
  }

  /** Opens the sheet; whoever opened it gets the focus back when it closes. */
  async show(): Promise<void> {
    this.isEndAsked = false
    this.isOpen = true
    await this.updateComplete
    if (!this.#dialog?.open) this.#dialog?.showModal()
  }

  override render() {
    return html`<dialog
      aria-labelledby="title"
      @click=${this.#closeOutside}
      @close=${() => (this.isOpen = false)}
    >
      <div class="inside">
        <header>
          <h2 id="title">${tending.title}</h2>
          <button type="button" class="bare close" aria-label=${tending.close} @click=${this.#close}>✕</button>
        </header>
        ${this.isOpen ? (this.isEndAsked ? this.#endTogether() : this.#everything()) : nothing}
      </div>
    </dialog>`
  }

  #everything() {
    const { link, circle } = this.screen
    const isPresent = circle.mySeat?.state === 'present'
    const { screen } = this
    return html`
      ${iHold(screen) && circle.settled && circle.scene.phase !== 'farewell' ? this.#withThePiece() : nothing}
      ${this.#microphone()}
      ${isPresent && circle.seats.length > 1 ? this.#waiting() : nothing}
      ${isPresent && circle.seats.length > 1 ? fold(tending.signs.title, this.#signs()) : nothing}
      <copy-link wide .link=${link}></copy-link>
      ${
        isPresent
          ? html`
            ${fold(tending.question.title, html`<tend-question .screen=${screen}></tend-question>`)}
            ${fold(tending.evening.title, html`<tend-evening .screen=${screen}></tend-evening>`)}
            ${fold(tending.time.title, html`<tend-time .screen=${screen}></tend-time>`)}
            ${fold(tending.frame.title, html`<tend-frame .screen=${screen}></tend-frame>`)}
            ${fold(tending.guardian.title, html`<tend-guardian .screen=${screen}></tend-guardian>`)}
          `
          : nothing
      }
      ${fold(tending.agreements.title, html`<agreement-editor .screen=${screen}></agreement-editor>`)}
      ${fold(tending.details, this.#details())}
      <div class="goings">
        ${
          isPresent && !circle.ending.begun
            ? html`<button type="button" class="wide" @click=${() => (this.isEndAsked = true)}>${tending.end}</button>`
            : nothing
        }
        ${this.#press({ kind: 'leave' }, tending.leave)}
      </div>
    `
  }

  #withThePiece() {
    const { circle } = this.screen
    const others = circle.receivers
      .map(id => circle.seats.find(seat => seat.id === id))
      .filter(seat => seat !== undefined)
    const isQuiet = circle.scene.isQuiet
    return html`
      ${others.length > 1 && !isQuiet ? this.#passElsewhere(others) : nothing}
      ${isQuiet ? nothing : this.#press({ kind: 'lay' }, tending.with.lay)}
      ${isQuiet || circle.mySeat?.way === 'writing' ? nothing : this.#do(tending.with.write, () => this.dispatchEvent(new WriteAsked()))}
      ${circle.may.ring ? this.#do(tending.with.bell, () => this.dispatchEvent(new SheetAsked('bell'))) : nothing}
      ${circle.ending.begun ? nothing : this.#press({ kind: 'step-out' }, tending.with.stepOut)}
    `
  }

  #passElsewhere(others: readonly Seat[]) {
    return fold(
      tending.with.passElsewhere,
      html`<ul class="fold" role="list">
        ${others.map(
          seat =>
            html`<li>${this.#press({ kind: 'offer', to: seat.id }, html`<bdi>${seat.name}</bdi>`)}</li>`,
        )}
      </ul>`,
    )
  }

  #signs() {
    const { circle } = this.screen
    const { signs } = tending
    const listened = circle.piece.at === 'held' ? circle.piece.holder : circle.guardian.id
    const { id } = circle.guardian
    return html`<div class="fold">
      ${this.#press({ kind: 'heart' }, signs.heart)}
      ${listened === null || listened === circle.me ? nothing : this.#press({ kind: 'cannot-hear' }, signs.cannotHear(this.#name(listened)))}
      ${
        id === null || id === circle.me
          ? nothing
          : html`${this.#press({ kind: 'need-someone' }, signs.needSomeone)}
            <p class="quiet">${signs.onlyThey(this.#name(id))}</p>`
      }
    </div>`
  }

  // Names stand here and nowhere else, and for the guardian; without one, for whoever looks after it instead.
  #waiting() {
    const { circle } = this.screen
    const { guardian, me } = circle
    const ids = circle.seats.map(seat => seat.id).filter(id => isWaitedFor(circle, id))
    if (ids.length === 0 || (guardian.id !== null && guardian.id !== me)) return nothing
    return fold(
      tending.waiting.title,
      html`<div class="fold">
        ${ids.map(
          id => html`<p>${tending.waiting.for(this.#name(id))}</p>
            ${isAnnounced(circle, id) ? nothing : this.#press({ kind: 'set-aside', id }, tending.waiting.stepOut(this.#name(id)))}`,
        )}
        <p class="quiet">${tending.waiting.what}</p>
      </div>`,
    )
  }

  // The holder's dock already has a way for a microphone that is refused.
  #microphone() {
    const { state } = this.screen.microphone
    const offered = state === 'none' || state === 'stopped' || (state === 'refused' && !iHold(this.screen))
    return offered ? this.#press({ kind: 'mend-microphone' }, words.dock.turnOn) : nothing
  }

  #details() {
    const { microphone, packetsSent, connected, ignored, shutOut, circle } = this.screen
    const others = circle.expected.length
    return html`<div class="fold quiet">
      <p>${tending.packets(tending.microphone[microphone.state], packetsSent)}</p>
      <p>${others === 0 ? tending.alone : tending.connected(connected, others)}</p>
      ${shutOut.map(id => html`<p>${tending.shutOut(this.#name(id))}</p>`)}
      ${ignored > 0 ? html`<p>${tending.ignored(ignored)}</p>` : nothing}
    </div>`
  }

  #endTogether() {
    return html`
      <p class="spoken">${tending.endWhat}</p>
      ${this.#press({ kind: 'ready-to-end' }, words.dock.ready)}
      <button type="button" class="wide" @click=${() => (this.isEndAsked = false)}>${tending.endNo}</button>
    `
  }

  #press(request: Request, label: unknown) {
    return this.#do(label, () => ask(this, request))
  }

  #do(label: unknown, what: () => void) {
    const press = () => {
      this.#close()
      what()
    }
    return html`<button type="button" class="wide" @click=${press}>${label}</button>`
  }

  #name(id: ParticipantId): string {
    return inSentence(nameOf(this.screen.circle, id) ?? words.someone)
  }

  get #dialog(): HTMLDialogElement | null {
    return this.renderRoot.querySelector('dialog')
  }

  readonly #close = (): void => this.#dialog?.close()

  readonly #closeOutside = (event: Event): void => {
    if (event.target === this.#dialog) this.#close()
  }
}

/** One practice, folded until somebody wants it; of the practices one is open at a time. */
function fold(title: string, content: TemplateResult) {
  return html`<details name="practice">
    <summary>${title}</summary>
    ${content}
  </details>`
}

function isAnnounced({ coming }: Circle, id: ParticipantId): boolean {
  return coming.some(({ change }) => change.kind === 'set-aside' && change.id === id)
}

customElements.define('tend-sheet', TendSheet)
