import { css, html, LitElement, nothing, type PropertyValues } from 'lit'
import { buttonStyles } from './styles/button.ts'
import { fieldStyles } from './styles/field.ts'
import { textStyles } from './styles/text.ts'
import { tending } from './tending-words.ts'

/** Somebody has written something and wants it to stand. */
export class FieldKept extends Event {
  static readonly type = 'field-kept'
  readonly text: string

  constructor(text: string) {
    super(FieldKept.type)
    this.text = text
  }
}

/** A field for words of the circle. What somebody is writing in it is never overwritten, cut or lost. */
export class KeptField extends LitElement {
  static override styles = [
    textStyles,
    buttonStyles,
    fieldStyles,
    css`
      form {
        display: grid;
        gap: 0.4rem;
      }
      button {
        justify-self: end;
      }
    `,
  ]

  static override properties = {
    label: { attribute: false },
    value: { attribute: false },
    max: { attribute: false },
    action: { attribute: false },
    rows: { attribute: false },
    isWaiting: { attribute: false },
    draft: { state: true },
    isTooLong: { state: true },
  }

  declare label: string
  /** What stands now, for everyone. */
  declare value: string
  /** Longest text, in UTF-16 units. */
  declare max: number
  declare action: string
  /** Lines of the field; a single-line field with 0. */
  declare rows: number
  /** What stands cannot be changed here just now: it is read, and whatever somebody has begun to write stays. */
  declare isWaiting: boolean
  declare draft: string | null
  declare isTooLong: boolean

  constructor() {
    super()
    this.label = ''
    this.value = ''
    this.max = 280
    this.action = ''
    this.rows = 2
    this.isWaiting = false
    this.draft = null
    this.isTooLong = false
  }

  override render() {
    const shown = this.draft ?? this.value
    if (this.#isRead) return html`<p dir="auto">${shown}</p>`
    return html`<form @submit=${this.#keep}>
      <label for="text">${this.label}</label>
      ${
        this.rows === 0
          ? html`<input id="text" type="text" dir="auto" autocomplete="off" spellcheck="false" aria-describedby="trouble" aria-invalid=${this.isTooLong ? 'true' : 'false'} .value=${shown} @input=${this.#write} />`
          : html`<textarea id="text" dir="auto" autocomplete="off" spellcheck="false" rows=${this.rows} aria-describedby="trouble" aria-invalid=${this.isTooLong ? 'true' : 'false'} .value=${shown} @input=${this.#write}></textarea>`
      }
      <p class="quiet" id="trouble" role="alert">${this.isTooLong ? tending.tooLong : nothing}</p>
      <button aria-disabled=${this.isWaiting ? 'true' : 'false'}>${this.action}</button>
    </form>`
  }

  // Once its words stand for everyone the draft is done; what comes after it is shown.
  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('value') && this.draft?.trim() === this.value) this.clear()
    this.hidden = this.#isRead && this.value === ''
  }

  get #isRead(): boolean {
    return this.isWaiting && this.draft === null
  }

  /** Forgets the draft, once its words stand elsewhere. */
  clear(): void {
    this.draft = null
    this.isTooLong = false
  }

  readonly #write = (event: Event): void => {
    const { target } = event
    if (!(target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement)) return
    this.draft = target.value
    this.isTooLong = target.value.trim().length > this.max
  }

  readonly #keep = (event: SubmitEvent): void => {
    event.preventDefault()
    if (this.isWaiting) return
    const text = (this.draft ?? this.value).trim()
    this.isTooLong = text.length > this.max
    if (!this.isTooLong) this.dispatchEvent(new FieldKept(text))
  }
}

customElements.define('kept-field', KeptField)
