import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit'
import { hasAnnounced } from '../domain/announcement.ts'
import { type Circle, nameOf, type Seat } from '../domain/circle.ts'
import type { ParticipantId } from '../domain/claim.ts'
import { isWaitedFor } from '../domain/tending.ts'
import './agreement-editor.ts'
import './circle-words.ts'
import './connection-look.ts'
import { SheetAsked } from './circle-dock.ts'
import { beginsReading, iHold, mayWriteInstead } from './circle-sentence.ts'
import './copy-link.ts'
import { drawUnfolded } from './link-code.ts'
import './own-choices.ts'
import './quick-exit.ts'
import { ask, type CircleScreen, type LineReport, type Request } from './screen.ts'
import { buttonStyles } from './styles/button.ts'
import { sheetStyles } from './styles/sheet.ts'
import { textStyles } from './styles/text.ts'
import './tend-door.ts'
import './tend-evening.ts'
import './tend-frame.ts'
import './tend-guardian.ts'
import './tend-question.ts'
import './tend-removal.ts'
import './tend-time.ts'
import './tend-voices.ts'
import { lineWords, tending } from './tending-words.ts'
import { words } from './words.ts'
import { WriteAsked } from './write-asked.ts'

/** The one sheet: everything that is not needed at every moment, closed until somebody opens it. */
export class TendSheet extends LitElement {
  static override styles = [textStyles, buttonStyles, sheetStyles]

  static override properties = {
    screen: { attribute: false },
    isEndAsked: { state: true },
    wasOpened: { state: true },
  }

  declare screen: CircleScreen
  declare isEndAsked: boolean
  /** Until it is opened it holds nothing; afterwards it keeps what somebody is writing in it, open or closed. */
  declare wasOpened: boolean

  constructor() {
    super()
    this.isEndAsked = false
    this.wasOpened = false
  }

  /** Opens the sheet; whoever opened it gets the focus back when it closes. */
  async show(): Promise<void> {
    this.isEndAsked = false
    this.wasOpened = true
    await this.updateComplete
    if (!this.#dialog?.open) this.#dialog?.showModal()
  }

  override render() {
    return html`<dialog aria-labelledby="title" @click=${this.#closeOutside} @close=${this.#closed}>
      <div class="inside">
        <div class="head">
          <h2 id="title">${tending.title}</h2>
          <button type="button" class="bare close" aria-label=${tending.close} @click=${this.#close}>✕</button>
        </div>
        ${this.wasOpened ? this.#content() : nothing}
      </div>
    </dialog>`
  }

  // The agreements, when they are to be read anew, take the whole screen; the sheet can be opened over them.
  protected override updated(changed: PropertyValues<this>): void {
    if (beginsReading(changed.get('screen'), this.screen)) this.#close()
  }

  #content() {
    return html`${this.isEndAsked ? this.#endTogether() : nothing}
      <div class="everything" ?hidden=${this.isEndAsked}>${this.#everything()}</div>`
  }

  #everything() {
    const { screen } = this
    const { link, circle } = screen
    const isPresent = circle.mySeat?.state === 'present'
    const isFarewell = circle.scene.phase === 'farewell'
    const mayEnd = isPresent && !circle.ending.begun && !circle.scene.isQuiet
    return html`
      ${iHold(screen) && circle.settled && !isFarewell ? this.#withThePiece() : nothing}
      ${isFarewell && isPresent && !circle.ending.begun ? this.#press({ kind: 'step-out' }, tending.with.stepOut) : nothing}
      ${this.#microphone()}
      ${isPresent && circle.seats.length > 1 ? this.#waiting() : nothing}
      ${circle.seats.length > 1 ? this.#signs(isPresent) : nothing}
      ${circle.seats.length > 1 ? fold(tending.voices.title, html`<tend-voices .screen=${screen}></tend-voices>`) : nothing}
      ${
        link === ''
          ? nothing
          : html`<copy-link wide shares .link=${link}></copy-link>
            ${fold(tending.code.title, html`<link-code .link=${link}></link-code>`, drawUnfolded)}`
      }
      <div class="everything" ?hidden=${!isPresent}>
        ${fold(tending.question.title, html`<tend-question .screen=${screen}></tend-question>`)}
        ${fold(tending.evening.title, html`<tend-evening .screen=${screen}></tend-evening>`)}
        ${fold(tending.time.title, html`<tend-time .screen=${screen}></tend-time>`)}
        ${fold(tending.frame.title, html`<tend-frame .screen=${screen}></tend-frame>`)}
        ${fold(tending.guardian.title, html`<tend-guardian .screen=${screen}></tend-guardian>`)}
        ${fold(tending.door.title, html`<tend-door .screen=${screen}></tend-door>`)}
        ${circle.seats.length > 2 ? fold(tending.removal.title, html`<tend-removal .screen=${screen}></tend-removal>`) : nothing}
      </div>
      ${fold(tending.agreements.title, html`<agreement-editor .screen=${screen}></agreement-editor>`)}
      ${fold(tending.sound.title, html`<sound-check .sound=${screen.sound}></sound-check>`, this.#toggleSound)}
      ${fold(tending.details, this.#details(), this.#toggleWords)}
      <own-choices wide keeps></own-choices>
      <div class="goings">
        ${
          mayEnd
            ? html`<button type="button" class="wide" @click=${() => (this.isEndAsked = true)}>${tending.end}</button>`
            : nothing
        }
        ${this.#press({ kind: 'leave' }, tending.leave)}
        <quick-exit wide></quick-exit>
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
      ${mayWriteInstead(this.screen) ? this.#do(tending.with.write, () => this.dispatchEvent(new WriteAsked())) : nothing}
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

  // Whoever has stepped out can still need someone.
  #signs(isPresent: boolean) {
    const { circle } = this.screen
    const { signs } = tending
    const listened = circle.piece.at === 'held' ? circle.piece.holder : circle.guardian.id
    const { id } = circle.guardian
    const hasGuardian = id !== null && id !== circle.me
    const isListening = isPresent && listened !== null && listened !== circle.me
    if (!isPresent && !hasGuardian) return nothing
    return fold(
      signs.title,
      html`<div class="fold">
        ${isPresent ? this.#press({ kind: 'heart' }, signs.heart) : nothing}
        ${isListening ? this.#press({ kind: 'cannot-hear' }, signs.cannotHear(this.#name(listened))) : nothing}
        ${
          hasGuardian
            ? html`${this.#press({ kind: 'need-someone' }, signs.needSomeone)}
              <p class="quiet">${signs.onlyThey(this.#name(id))}</p>`
            : nothing
        }
      </div>`,
    )
  }

  // Names stand here and nowhere else, and for the guardian; without one, for whoever looks after it instead. When it is
  // the guardian who does not answer, that one name stands here for everyone.
  #waiting() {
    const { circle } = this.screen
    const { guardian, me } = circle
    const isMine = guardian.id === null || guardian.id === me
    const waited = circle.seats.map(seat => seat.id).filter(id => isWaitedFor(circle, id))
    const ids = isMine ? waited : waited.filter(id => id === guardian.id)
    if (ids.length === 0) return nothing
    return fold(
      tending.waiting.title,
      html`<div class="fold">
        ${ids.map(
          id => html`<p>${tending.waiting.for(this.#name(id))}</p>
            ${isAnnounced(circle, id) || hasAnnounced(circle.coming, me) ? nothing : this.#press({ kind: 'set-aside', id }, tending.waiting.stepOut(this.#name(id)))}`,
        )}
        <p class="quiet">${tending.waiting.what}</p>
      </div>`,
    )
  }

  // The holder's dock already has a way for a microphone that is refused.
  #microphone() {
    const { state } = this.screen.microphone
    const offered = state === 'none' || state === 'stopped' || (state === 'refused' && !iHold(this.screen))
    if (!offered) return nothing
    const foretold = state === 'stopped' ? nothing : html`<p class="quiet">${words.you.beforeAsking}</p>`
    return html`${this.#press({ kind: 'mend-microphone' }, words.dock.turnOn)} ${foretold}`
  }

  #details() {
    const { microphone, packetsSent, connected, ignored, shutOut, circle, lines } = this.screen
    const others = circle.expected.filter(id => !circle.leaving.removed.has(id)).length
    return html`<div class="fold quiet">
      <p>${tending.packets(microphone.state, packetsSent)}</p>
      <p>${others === 0 ? tending.alone : tending.connected(connected, others)}</p>
      ${circle.seats.map(({ id, name }) => this.#line(name, lines[id]))}
      ${shutOut.map(id => html`<p>${tending.shutOut(this.#name(id))}</p>`)}
      ${ignored > 0 ? html`<p>${tending.ignored(ignored)}</p>` : nothing}
      <connection-look .check=${this.screen.check}></connection-look>
      <circle-words .screen=${this.screen}></circle-words>
    </div>`
  }

  #line(name: string, line: LineReport | undefined) {
    return line === undefined ? nothing : html`<p>${lineWords(name, line)}</p>`
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
    return nameOf(this.screen.circle, id) ?? words.someone
  }

  get #dialog(): HTMLDialogElement | null {
    return this.renderRoot.querySelector('dialog')
  }

  readonly #close = (): void => this.#dialog?.close()

  readonly #closed = (): void => {
    for (const one of this.renderRoot.querySelectorAll('details')) one.open = false
    this.dispatchEvent(new Event('closed'))
  }

  readonly #toggleSound = (event: Event): void => {
    if (!(event.target instanceof HTMLDetailsElement)) return
    const isOpen = event.target.open
    if (isOpen) void Promise.allSettled([import('./sound-check.ts')])
    ask(this, { kind: 'sound-check', isOpen })
  }

  readonly #toggleWords = (event: Event): void => {
    if (event.target instanceof HTMLDetailsElement) this.#openWords(event.target.open)
  }

  // They are reckoned only while somebody looks at them.
  #openWords(isOpen: boolean): void {
    if ((this.screen.circleWords.at !== 'folded') !== isOpen) ask(this, { kind: 'circle-words', isOpen })
  }

  readonly #closeOutside = (event: Event): void => {
    if (event.target === this.#dialog) this.#close()
  }
}

/** One practice, folded until somebody wants it; of the practices one is open at a time. */
function fold(title: string, content: TemplateResult, onToggle: ((event: Event) => void) | null = null) {
  return html`<details name="practice" @toggle=${onToggle}>
    <summary>${title}</summary>
    ${content}
  </details>`
}

function isAnnounced({ coming }: Circle, id: ParticipantId): boolean {
  return coming.some(({ change }) => change.kind === 'set-aside' && change.id === id)
}

customElements.define('tend-sheet', TendSheet)
