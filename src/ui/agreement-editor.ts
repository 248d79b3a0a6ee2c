import { html, nothing } from 'lit'
import { keyed } from 'lit/directives/keyed.js'
import { repeat } from 'lit/directives/repeat.js'
import { type AgreementLine, MAX_AGREEMENT_LENGTH, MAX_AGREEMENTS } from '../domain/agreements.ts'
import { parseText } from '../domain/plain-text.ts'
import './agreement-list.ts'
import { type FieldKept, KeptField } from './kept-field.ts'
import { ask } from './screen.ts'
import { TendElement } from './tend-element.ts'
import { tending } from './tending-words.ts'
import { agreementText } from './words.ts'

/** The agreements as a shared act: anyone rewords, removes or adds one, and everyone is asked again. */
export class AgreementEditor extends TendElement {
  static override properties = {
    ...TendElement.properties,
    rewording: { state: true },
    isWithdrawing: { state: true },
  }

  /** The slot of the agreement that is being reworded here. */
  declare rewording: string | null
  declare isWithdrawing: boolean
  /** What somebody has just added, and the field it stands in until it stands in the circle. */
  #adding: { readonly text: string; readonly field: KeptField | null } | null = null

  constructor() {
    super()
    this.rewording = null
    this.isWithdrawing = false
  }

  override render() {
    const { circle } = this.screen
    const mayEdit = circle.may.editAgreements && circle.mySeat?.state === 'present'
    return html`<div class="fold">
      ${mayEdit ? nothing : this.#list()}
      <div ?hidden=${!mayEdit}>${this.#editor()}</div>
      ${circle.mySeat?.state === 'present' ? this.#withdrawal() : nothing}
    </div>`
  }

  // Only what stands is taken out of the field: nothing is lost if the circle has moved on meanwhile.
  protected override updated(): void {
    const { text, field } = this.#adding ?? {}
    const stands = ({ agreement }: AgreementLine) => agreement.kind === 'own' && agreement.text === text
    if (text === undefined || !this.screen.circle.lines.some(stands)) return
    this.#adding = null
    field?.clear()
  }

  #list() {
    return html`
      <agreement-list .agreements=${this.screen.circle.agreements}></agreement-list>
      ${this.quiet(tending.agreements.notNow)}
    `
  }

  #editor() {
    const { lines, lostEdits } = this.screen.circle
    const { agreements } = tending
    const isFull = lines.length >= MAX_AGREEMENTS
    return html`<div class="fold">
      ${this.quiet(agreements.everyone)}
      <ul role="list">
        ${repeat(
          lines,
          line => line.slot,
          line => this.#line(line),
        )}
      </ul>
      ${lostEdits.map(lost =>
        keyed(
          lost.slot,
          html`<div class="line">
            <p>${agreements.lost(lost.text)}</p>
            <button type="button" class="wide" @click=${() => this.#write(lost.slot, lost.text)}>${agreements.useMine}</button>
          </div>`,
        ),
      )}
      ${isFull ? this.quiet(agreements.full) : nothing}
      <kept-field
        .label=${agreements.add}
        .max=${MAX_AGREEMENT_LENGTH}
        .rows=${2}
        .action=${agreements.addDo}
        .isWaiting=${isFull}
        @field-kept=${this.#add}
      ></kept-field>
    </div>`
  }

  #line(line: AgreementLine) {
    const { agreements } = tending
    const text = agreementText(line.agreement)
    if (this.rewording === line.slot) {
      return html`<li class="line">
        <kept-field
          .label=${agreements.reword}
          .value=${text}
          .max=${MAX_AGREEMENT_LENGTH}
          .rows=${3}
          .action=${agreements.keep}
          @field-kept=${(event: FieldKept) => this.#write(line.slot, event.text)}
        ></kept-field>
      </li>`
    }
    const remove = () => ask(this, { kind: 'edit-agreement', slot: line.slot, agreement: null })
    return html`<li class="line">
      <p class="words" dir="auto">${text}</p>
      <span class="row">
        <button type="button" aria-label=${tending.about(agreements.reword, text)} @click=${() => (this.rewording = line.slot)}>
          ${agreements.reword}
        </button>
        ${
          this.screen.circle.lines.length <= 1
            ? nothing
            : html`<button type="button" class="bare" aria-label=${tending.about(agreements.remove, text)} @click=${remove}>
                ${agreements.remove}
              </button>`
        }
      </span>
    </li>`
  }

  #withdrawal() {
    const { agreements } = tending
    if (!this.isWithdrawing) {
      return html`<button type="button" class="wide" @click=${() => (this.isWithdrawing = true)}>
        ${agreements.withdraw}
      </button>`
    }
    return html`
      <p>${agreements.withdrawWhat}</p>
      ${this.press({ kind: 'withdraw-consent' }, agreements.withdraw)}
      <button type="button" class="wide" @click=${() => (this.isWithdrawing = false)}>${agreements.withdrawNo}</button>
    `
  }

  #write(slot: string, text: string): void {
    if (text === '') return
    this.rewording = null
    ask(this, { kind: 'edit-agreement', slot, agreement: { kind: 'own', text } })
  }

  readonly #add = (event: FieldKept): void => {
    if (event.text === '') return
    this.#adding = {
      text: parseText(event.text, MAX_AGREEMENT_LENGTH) ?? event.text,
      field: event.target instanceof KeptField ? event.target : null,
    }
    ask(this, { kind: 'edit-agreement', slot: null, agreement: { kind: 'own', text: event.text } })
  }
}

customElements.define('agreement-editor', AgreementEditor)
